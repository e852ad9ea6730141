"""Many patients staged from FHIR NDJSON: `hepatocai stage-bulk IN... OUT`.

All that is begun lies in OUT.bulk beside OUT, so that the same command goes on after a kill:
plan.json says of what, `sorted` holds the lines by patient, `done` each batch that was staged.
Every step becomes visible by a rename, the outputs last.
"""

import fcntl
import hashlib
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

from tqdm import tqdm

from core.records.writing import now
from core.staging.intake import Asked
from fhir_api.bulk import engine, inputs
from fhir_api.bulk.batch import Done, Group, Terms, batches, stage_batch
from fhir_api.bulk.software import software_digest
from fhir_api.bulk.sorting import Origin, Sorting, groups
from fhir_api.offline import BASE_URL, CannotStageError, offline_printer


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command was asked for. `at`: None for now. `base_url`: of the lines' server."""

    inputs: Sequence[Path]
    out: Path
    engine: str = "local"
    workers: int | None = None
    scheduler: str | None = None
    at: datetime | None = None
    ast_uln: float | None = None
    base_url: str | None = None

    @property
    def errors(self) -> Path:
        return self.out.with_suffix(f".errors{self.out.suffix}")

    @property
    def folder(self) -> Path:
        return self.out.with_name(f"{self.out.name}.bulk")


def stage_bulk(wanted: Wanted) -> None:
    """CannotStageError tells what stands in the way; what was done is kept for the next time."""
    try:
        files = inputs.found(wanted.inputs, (wanted.out, wanted.errors))
        with _alone(wanted.folder):
            counts = _Run(wanted, files).run()
            shutil.rmtree(wanted.folder)
    except OSError as error:
        raise CannotStageError(
            f"{error.filename or wanted.out}: {error.strerror or error.errno}"
        ) from None
    print(_summary(counts), file=sys.stderr)  # noqa: T201 - the command's own words
    if not counts["reports"]:
        raise CannotStageError(f"No patient could be staged: {wanted.errors} says why.")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """No second run works on the same output. The lock goes with the process."""
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)  # also where somebody made it first; not ours: PermissionError
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise CannotStageError("Another run is writing to the same output.") from None
    finally:
        os.close(descriptor)


class _Run:
    """The steps of one run, each of which may have been done by one before."""

    def __init__(self, wanted: Wanted, files: Sequence[Path]) -> None:
        self._wanted, self._folder = wanted, wanted.folder
        self._printer = offline_printer()
        self._origin = Origin(
            files=tuple(files),
            base_url=(wanted.base_url or BASE_URL).rstrip("/"),
            code_base=self._printer.code_base,
        )
        self._before = self._stamps()

    def run(self) -> Counter[str]:
        terms = self._terms(self._planned())
        first = self._sorted()
        done = self._folder / "done"
        done.mkdir(exist_ok=True)
        total = first["lines"] - first["other"] - first["refused_lines"]
        with _bar("Staging", total, "line") as bar:
            self._stage(done, terms, bar)
        return first + self._assembled(done)

    def _planned(self) -> datetime:
        """The time of the run. What another input, option or version began is thrown away."""
        path = self._folder / "plan.json"
        facts = self._facts()
        try:
            plan = json.loads(path.read_bytes())
        except (OSError, ValueError):
            plan = {}
        if plan.get("facts") != facts:
            _empty(self._folder)
            plan = {"facts": facts, "at": (self._wanted.at or now()).isoformat()}
            _put(path, json.dumps(plan).encode())
        return datetime.fromisoformat(plan["at"])

    def _facts(self) -> str:
        wanted = self._wanted
        files = [(name, inputs.digest(Path(name))) for name in self._origin.names]
        given = [wanted.at.isoformat() if wanted.at else None, wanted.ast_uln]
        known = [software_digest(), files, self._origin.base_url, given]
        return hashlib.sha256(json.dumps(known).encode()).hexdigest()

    def _terms(self, at: datetime) -> Terms:
        limit = self._wanted.ast_uln
        return Terms(
            software=software_digest(),
            names=self._origin.names,
            base_url=self._origin.base_url,
            printer=self._printer,
            asked=Asked(ast_uln=None if limit is None else Decimal(str(limit))),
            at=at.astimezone(UTC),
        )

    def _sorted(self) -> Counter[str]:
        """What was met when the lines were sorted, which is done now if it was not yet."""
        whole, told = self._folder / "sorted", "counts.json"
        if not whole.exists():
            begun = self._folder / "sorting"
            shutil.rmtree(begun, ignore_errors=True)
            begun.mkdir(mode=0o700)
            sorting = Sorting(self._origin, begun)
            with _bar("Reading", sum(size for size, _ in self._before), "B") as bar:
                sorting.run(bar.update)
            if self._stamps() != self._before:
                raise CannotStageError("The input changed while it was read: run it again.")
            (begun / told).write_text(json.dumps(sorting.counts))
            begun.rename(whole)
        return Counter(json.loads((whole / told).read_text()))

    def _stamps(self) -> list[tuple[int, int]]:
        found = [path.stat() for path in self._origin.files]
        return [(stat.st_size, stat.st_mtime_ns) for stat in found]

    def _stage(self, done: Path, terms: Terms, bar: "tqdm[None]") -> None:
        """Stages each batch of which there is no file yet."""

        def undone() -> Iterator[tuple[int, list[Group]]]:
            for number, batch in enumerate(batches(groups(self._folder / "sorted"))):
                if (done / _named(number)).exists():
                    bar.update(sum(len(group.lines) for group in batch))
                else:
                    yield number, batch

        with self._pool() as pool:
            function = partial(stage_batch, terms=terms)
            for number, one in engine.spread(pool, function, undone()):
                _put(done / _named(number), _packed(one))
                bar.update(one.counts["staged_lines"])

    def _pool(self) -> AbstractContextManager[engine.Pool]:
        workers = self._wanted.workers or engine.cores()
        if self._wanted.engine == "dask":
            return engine.dask(workers, self._wanted.scheduler, self._folder / "dask")
        return engine.local(workers)

    def _assembled(self, done: Path) -> Counter[str]:
        """Both outputs out of the batches, in order; they appear when they are complete."""
        counts: Counter[str] = Counter()
        reports, errors = self._folder / "reports", self._folder / "errors"
        with reports.open("wb") as reported, errors.open("wb") as refused:
            with (self._folder / "sorted" / "refused").open("rb") as earlier:
                shutil.copyfileobj(earlier, refused)
            for path in sorted(done.glob("*.done")):
                one = _unpacked(path.read_bytes())
                reported.write(one.reports)
                refused.write(one.errors)
                counts += one.counts
            for file in (reported, refused):
                file.flush()
                os.fsync(file.fileno())
        errors.replace(self._wanted.errors)
        reports.replace(self._wanted.out)
        return counts


def _named(number: int) -> str:
    return f"{number:09d}.done"


def _packed(one: Done) -> bytes:
    head = json.dumps({"size": len(one.reports), "counts": one.counts})
    return head.encode() + b"\n" + one.reports + one.errors


def _unpacked(packed: bytes) -> Done:
    head, _, body = packed.partition(b"\n")
    told = json.loads(head)
    return Done(body[: told["size"]], body[told["size"] :], Counter(told["counts"]))


def _put(path: Path, content: bytes) -> None:
    """The file appears whole or not at all, also when the machine stops."""
    begun = path.with_suffix(".begun")
    with begun.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    begun.replace(path)


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _bar(what: str, total: int, unit: str) -> "tqdm[None]":
    """On a terminal only."""
    scaled = unit == "B"
    return tqdm(total=total, desc=what, unit=unit, unit_scale=scaled, file=sys.stderr, disable=None)


def _summary(counts: Counter[str]) -> str:
    return (
        f"{counts['reports']:,} reports; {counts['refused_patients']:,} patients and "
        f"{counts['refused_lines']:,} lines refused; {counts['without_results']:,} patients "
        f"without results; {counts['other']:,} other resources not read."
    )
