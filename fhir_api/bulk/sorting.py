"""Lines in any order -> lines by patient: one reading of the input, one sort on disk.

A record is `key NUL file,number NUL line`. Observations that name their patient by an identifier
are matched with the Patient that carries it by a second sort: `token NUL 0 key` comes before
`token NUL 1 file,number NUL line`.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import IO, Any

import orjson

from fhir_api import conformance, wire
from fhir_api.bulk.batch import Group, Line
from fhir_api.bulk.inputs import lines
from fhir_api.bulk.outcome import outcome, place
from fhir_api.bulk.spill import Spill, merged
from fhir_api.bulk.subject import Owner, logical, owner
from fhir_api.outcomes import Issue, Refusal

_TAKEN = ("Patient", "Observation")
_GROUP_LINES = 10_000
_GROUP_BYTES = 20_000_000
"""Beyond either a patient is refused: one patient is held in memory whole."""

Advance = Callable[[int], object]
"""Is told of bytes of input that were read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where lines come from: their files, the FHIR base of their server, our code systems."""

    files: tuple[Path, ...]
    base_url: str
    code_base: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(map(str, self.files))


class Sorting:
    """One reading of the input into `folder`; `refused` and `counts` tell what was left out."""

    def __init__(self, origin: Origin, folder: Path) -> None:
        self._origin = origin
        self._main = Spill(folder / "lines")
        self._named = Spill(folder / "named")
        self._refused: IO[bytes]
        self._folder = folder
        self.counts: Counter[str] = Counter()

    def run(self, advance: Advance) -> None:
        with (self._folder / "refused").open("wb") as self._refused:
            for number, path in enumerate(self._origin.files):
                with path.open("rb") as file:
                    self._read(number, file, advance)
        self._named.close()
        self._match()
        self._main.close()

    def _read(self, number: int, file: IO[bytes], advance: Advance) -> None:
        before = 0
        for line in lines(file, self._origin.names[number]):
            self._take(number, line.number, line.raw)
            if self.counts["lines"] % 1000 == 0:
                advance(file.tell() - before)
                before = file.tell()
        advance(file.tell() - before)

    def _take(self, file: int, number: int, raw: bytes | None) -> None:
        self.counts["lines"] += 1
        try:
            resource = _read(raw)
            if resource["resourceType"] not in _TAKEN:
                self.counts["other"] += 1
                return
            found = owner(resource, self._origin.base_url)
        except Refusal as refusal:
            self._refuse(file, number, refusal.issues)
            return
        if found is None:
            self.counts["other"] += 1
        elif raw is not None:
            self._keep(found, b"%04x%012x\0%b\n" % (file, number, raw))

    def _keep(self, found: Owner, rest: bytes) -> None:
        if found.logical and not found.tokens:
            self._named.add(_text(found.token) + b"\0" + b"1" + rest)
            return
        key = _text(found.key)
        self._main.add(key + b"\0" + rest)
        for token in found.tokens:
            self._named.add(_text(token) + b"\0" + b"0" + key + b"\n")

    def _refuse(self, file: int, number: int, issues: Sequence[Issue]) -> None:
        self.counts["refused_lines"] += 1
        where = place(self._origin.names, file, number)
        self._refused.write(outcome(where, issues, code_base=self._origin.code_base))

    def _match(self) -> None:
        """Gives each line that names an identifier to the only Patient that carries it.

        Where none or several do, it stays with those that name the same.
        """
        for token, records in groupby(merged(self._folder / "named"), key=_head):
            carriers: set[bytes] = set()
            for record in records:
                rest = record[len(token) + 2 :]
                if record[len(token) + 1 :][:1] == b"0":
                    carriers = {*carriers, rest[:-1]} if len(carriers) < 2 else carriers
                    continue
                key = next(iter(carriers)) if len(carriers) == 1 else logical(token)
                self._main.add(key + b"\0" + rest)


def _read(raw: bytes | None) -> dict[str, Any]:
    """A line as far as sorting needs it. It is read in full with the others of its patient."""
    if raw is None:
        raise Refusal(413, _TOO_LONG)
    try:
        resource = orjson.loads(raw)
    except orjson.JSONDecodeError:
        resource = wire.read(raw)  # says what is wrong
    if not isinstance(resource, dict) or not conformance.known_type(resource.get("resourceType")):
        wire.read(raw)
        raise Refusal(400, *conformance.check(resource))
    return resource


def groups(folder: Path) -> Iterator[Group]:
    """The lines of each patient, patients in the order of their keys."""
    for _, records in groupby(merged(folder / "lines"), key=_head):
        kept: list[Line] = []
        size = count = 0
        for record in records:
            count, size = count + 1, size + len(record)
            if not kept or (count <= _GROUP_LINES and size <= _GROUP_BYTES):
                kept.append(_line(record))
        whole = count == len(kept)
        yield Group(tuple(kept if whole else kept[:1]), whole=whole)


def _line(record: bytes) -> Line:
    _, place, raw = record.split(b"\0", 2)
    return Line(int(place[:4], 16), int(place[4:], 16), raw[:-1])


def _head(record: bytes) -> bytes:
    return record[: record.index(b"\0")]


def _text(key: str) -> bytes:
    """A key without control characters, so that no record is torn."""
    return orjson.dumps(key)[1:-1]


_TOO_LONG = Issue(
    severity="error",
    code="too-long",
    error="wire.size",
    text=f"Send at most {wire.MAX_RESOURCE} bytes a line.",
)
