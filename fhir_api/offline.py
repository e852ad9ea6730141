"""A Bundle staged with no server and no database: `hepatocai stage FILE`."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from core.accounts.organisation import Organisation
from core.errors import HepatoError
from core.labs.panel import Measurement, Person
from core.records.record import Identity
from core.records.writing import now
from core.reports.text import render
from core.staging.artefact.shipped import shipped
from core.staging.intake import Asked, Staged
from core.staging.model import Model
from core.staging.reports import unstored
from core.staging.result import Flag
from core.staging.touched import tell, touched
from fhir_api import wire
from fhir_api.door import Printer
from fhir_api.intake import Intake, usable
from fhir_api.outcomes import Issue, Refusal, issues_of
from fhir_api.version import software_version

BASE_URL = "http://localhost/fhir"
_HERE = "HepatoCAI command line"
_AST_ULN = Decimal(40)


class CannotStageError(HepatoError):
    """A file that gives no report; the message says why, line by line, and repeats nothing."""

    code = "stage.refused"


@dataclass(frozen=True, slots=True)
class Offline:
    """What came of a file: one Staged a patient, and what could not be used."""

    staged: tuple[Staged, ...]
    issues: tuple[Issue, ...]


def stage(raw: bytes, *, printer: Printer, asked: Asked, model: Model, at: datetime) -> Offline:
    """Refusal for what cannot be read. `raw`: a Bundle, or one Observation."""
    bundle = _bundle(wire.read(raw))
    bad, issues = usable(bundle)
    made = staged(bundle, skip=bad, printer=printer, asked=asked, model=model, at=at)
    return Offline(made.staged, (*issues, *made.issues))


def staged(
    bundle: Mapping[str, Any],
    *,
    skip: frozenset[int],
    printer: Printer,
    asked: Asked,
    model: Model,
    at: datetime,
    base_url: str = BASE_URL,
    where: Callable[[int], str] = "Bundle.entry[{}]".format,
) -> Offline:
    """Stages everyone in a Bundle whose entries were checked; nothing is read from `skip`.

    `where`: how a report says the place of a result that has no reference.
    """
    taking = Intake(bundle, base_url=base_url, skip=skip, executed=False)
    return Offline(_staged(taking, printer, asked, model, at, where), tuple(taking.issues))


def _bundle(sent: Mapping[str, Any]) -> dict[str, Any]:
    if sent.get("resourceType") == "Bundle":
        return dict(sent)
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": sent}]}


def _staged(
    taking: Intake,
    printer: Printer,
    asked: Asked,
    model: Model,
    at: datetime,
    where: Callable[[int], str],
) -> tuple[Staged, ...]:
    changes = taking.absorbing()
    ids: dict[int | str, Identity] = {
        c.place: Identity(type=c.type, id=c.id or "") for c in changes
    }
    names = taking.as_sent(changes)
    concerned = touched([taking.shape(change, ids) for change in changes])
    tell(concerned, taking.aside(ids))
    return tuple(
        unstored(
            one.person or Person(reference=f"Patient/{patient}"),
            [_placed(each, where) for each in (*one.sent, *one.aside)],
            named=partial(_report_id, patient),
            asked=asked,
            organisation=Organisation(_HERE, None, {}),
            ast_uln=_AST_ULN,
            model=model,
            at=at,
            publish=partial(printer.publish, names=names),
        )
        for patient, one in concerned.items()
        if one.sent
    )


def _placed(one: Measurement, where: Callable[[int], str]) -> Measurement:
    """The same with its place told by `where`: the order of a result is that of its entry."""
    entry = f"Bundle.entry[{one.order}]"
    if not one.source.startswith(entry):
        return one
    return replace(one, source=where(one.order) + one.source.removeprefix(entry))


def offline_printer() -> Printer:
    """How reports look that no server keeps."""
    return Printer("http://localhost", "https://hepatocai.org/fhir", software_version())


def _report_id(patient: str, on: date) -> str:
    return f"{patient}-{on}"[:64]


def stage_file(
    file: Path, *, form: str, out: Path | None, ast_uln: float | None, flags: Sequence[Flag]
) -> None:
    """Prints or writes what `hepatocai stage` was asked for. CannotStageError, ArtefactError."""
    model = shipped()
    limit = Decimal(str(ast_uln)) if ast_uln is not None else None
    asked = Asked(flags=frozenset(flags), ast_uln=limit)
    printer = offline_printer()
    try:
        made = stage(_read(file), printer=printer, asked=asked, model=model, at=now())
    except Refusal as error:
        raise CannotStageError("\n".join(map(_line, error.issues))) from None
    reports = [one for one in made.staged if one.result]
    if not reports:
        raise CannotStageError("\n".join(_refusals(made)) or "There are no laboratory results.")
    for line in _refusals(made):
        print(line, file=sys.stderr)  # noqa: T201 - the command's own words
    if form == "pdf":
        _write_pdfs(reports, out or _beside(file), printer)
        return
    shown = _fhir(made, printer) if form == "fhir" else "\n\n".join(_texts(reports))
    if out:
        out.write_text(shown)
    else:
        print(shown)  # noqa: T201


def _read(file: Path) -> bytes:
    if str(file) == "-":
        return sys.stdin.buffer.read(wire.MAX_BUNDLE + 1)
    try:
        return file.read_bytes()
    except OSError as error:
        raise CannotStageError(f"{file}: {error.strerror}") from None


def _beside(file: Path) -> Path:
    return Path("report.pdf") if str(file) == "-" else file.with_suffix(".pdf")


def _texts(reports: Sequence[Staged]) -> Iterator[str]:
    return (render(one.result) for one in reports if one.result)


def _fhir(made: Offline, printer: Printer) -> str:
    raw = printer.collection(made.staged, made.issues)
    return json.dumps(json.loads(raw, parse_float=_Plain), indent=2, ensure_ascii=False)


class _Plain(float):
    """A number that prints as it was written."""

    def __new__(cls, text: str) -> "_Plain":
        made = super().__new__(cls, text)
        made.text = text
        return made

    text: str

    def __repr__(self) -> str:
        return self.text


def _write_pdfs(reports: Sequence[Staged], path: Path, printer: Printer) -> None:
    for number, one in enumerate(reports):
        target = path if len(reports) == 1 else path.with_stem(f"{path.stem}-{number + 1}")
        target.write_bytes(printer.sheet(one))
        print(target)  # noqa: T201


def _refusals(made: Offline) -> list[str]:
    told = [_line(issue) for issue in made.issues if issue.severity in ("error", "warning")]
    for one in made.staged:
        if one.error:
            told += [_line(issue) for issue in issues_of(one.error)[1]]
    return list(dict.fromkeys(told))


def _line(issue: Issue) -> str:
    return f"{issue.expression}: {issue.text}" if issue.expression else issue.text
