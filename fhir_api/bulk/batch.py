"""Some patients' lines -> their reports and errors: what a worker does, here or on a cluster. Pure.

Each patient's lines are read as a Bundle of their own, by the functions that the command `stage`
uses.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from core.errors import NothingUsableError
from core.staging.artefact.shipped import shipped
from core.staging.intake import Asked, Staged
from fhir_api import conformance, wire
from fhir_api.bulk.outcome import outcome, place
from fhir_api.bulk.software import software_digest
from fhir_api.door import Printer
from fhir_api.lenient import mapping, text
from fhir_api.offline import CannotStageError, Offline, staged
from fhir_api.outcomes import Issue, Refusal, issues_of
from fhir_api.people import PATIENT_MIX

_BATCH_PATIENTS = 200
_BATCH_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one of the files; both numbers say where it stands."""

    file: int
    number: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one patient. `whole` is False where there were too many: the first is left."""

    lines: tuple[Line, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What holds for every patient of a run."""

    software: str  # digest of the code that all workers must run
    names: tuple[str, ...]  # of the files
    base_url: str
    printer: Printer
    asked: Asked
    at: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """Lines for the two outputs, and how much of what they are."""

    reports: bytes
    errors: bytes
    counts: Counter[str]


def batches(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """Patients in portions that are the same in every run."""
    held: list[Group] = []
    size = 0
    for group in groups:
        held.append(group)
        size += sum(len(line.raw) for line in group.lines)
        if len(held) == _BATCH_PATIENTS or size >= _BATCH_BYTES:
            yield held
            held, size = [], 0
    if held:
        yield held


def stage_batch(groups: Sequence[Group], terms: Terms) -> Done:
    """CannotStageError where this process runs other code than the one that asks."""
    if terms.software != software_digest():
        raise CannotStageError("A worker runs another version of this software: install the same.")
    made = [_Patient(group, terms) for group in groups]
    for one in made:
        one.stage()
    return Done(
        b"".join(report for one in made for report in one.reports),
        b"".join(error for one in made for error in one.errors),
        sum((one.counts for one in made), Counter()),
    )


class _Patient:
    """One patient's lines on their way to a report."""

    def __init__(self, group: Group, terms: Terms) -> None:
        self._group, self._terms = group, terms
        self.reports: list[bytes] = []
        self.errors: list[bytes] = []
        self.counts: Counter[str] = Counter(staged_lines=len(group.lines))

    def stage(self) -> None:
        if not self._group.whole:
            self._refuse(self._group.lines[0], _TOO_MANY)
            return
        try:
            self._tell(*self._staged())
        except Exception as error:  # noqa: BLE001 - a fault of ours must not cost the others theirs
            self._refuse(self._group.lines[0], *issues_of(error)[1])

    def _staged(self) -> tuple[list[tuple[Line, dict[str, Any]]], Offline]:
        """The lines that could be read, and what came of them together."""
        held = [(line, one) for line in self._group.lines if (one := self._read(line))]
        bundle = {"type": "collection", "entry": [{"resource": one} for _, one in held]}
        made = staged(
            bundle,
            skip=frozenset(self._faulty(held)),
            printer=self._terms.printer,
            asked=self._terms.asked,
            model=shipped(),
            at=self._terms.at,
            base_url=self._terms.base_url,
            where=lambda index: self._place(held[index][0]),
        )
        return held, made

    def _read(self, line: Line) -> dict[str, Any] | None:
        try:
            return wire.read(line.raw)
        except Refusal as refusal:
            self._refuse_line(line, refusal.issues)
            return None

    def _faulty(self, held: Sequence[tuple[Line, dict[str, Any]]]) -> Iterator[int]:
        for index, (line, resource) in enumerate(held):
            found = conformance.check(resource)
            faults = [issue for issue in found if issue.severity in ("fatal", "error")]
            if faults:
                self._refuse_line(line, faults)
                yield index

    def _tell(self, held: Sequence[tuple[Line, dict[str, Any]]], made: Offline) -> None:
        for issue in made.issues:
            if issue.severity in ("error", "warning"):
                self._tell_issue(held, issue)
        for one in made.staged:
            self._tell_staged(one)
        if self.reports:
            return
        if not any(resource["resourceType"] == "Observation" for _, resource in held):
            self.counts["without_results" if not self.errors else "refused_patients"] += 1
        elif self.errors:
            self.counts["refused_patients"] += 1
        else:
            self._refuse(self._group.lines[0], *issues_of(NothingUsableError())[1])

    def _tell_staged(self, one: Staged) -> None:
        if one.error is None:
            self.reports.append(self._terms.printer.alone(one) + b"\n")
            self.counts["reports"] += 1
            return
        issues = [replace(issue, expression=None) for issue in issues_of(one.error)[1]]
        self._tell_error(f"Patient/{one.patient}, {self._place(self._group.lines[0])}", issues)

    def _tell_issue(self, held: Sequence[tuple[Line, dict[str, Any]]], issue: Issue) -> None:
        """An issue about an entry of the patient's Bundle, told of the line it came on."""
        index = conformance.entry_of(issue)
        if index is None:
            self._tell_error(self._place(self._group.lines[0]), [replace(issue, expression=None)])
            return
        line, resource = held[index]
        rest = (issue.expression or "").partition("]")[2].removeprefix(".resource")
        path = f"{resource['resourceType']}{rest}"
        whose = _named(resource) if issue.error == PATIENT_MIX else ""
        self._tell_error(f"{whose}{self._place(line)}", [replace(issue, expression=path)])

    def _refuse_line(self, line: Line, issues: Sequence[Issue]) -> None:
        self.counts["refused_lines"] += 1
        self._tell_error(self._place(line), issues)

    def _refuse(self, line: Line, *issues: Issue) -> None:
        self.counts["refused_patients"] += 1
        self._tell_error(self._place(line), [replace(issue, expression=None) for issue in issues])

    def _tell_error(self, where: str, issues: Sequence[Issue]) -> None:
        self.errors.append(outcome(where, issues, code_base=self._terms.printer.code_base))

    def _place(self, line: Line) -> str:
        return place(self._terms.names, line.file, line.number)


def _named(resource: dict[str, Any]) -> str:
    """ "Patient/ID, ", by the patient's own resource or a result of theirs; "" where unnamed."""
    if resource["resourceType"] == "Patient":
        return f"Patient/{resource['id']}, " if "id" in resource else ""
    said = text(mapping(resource.get("subject")).get("reference")) or ""
    return f"{said}, " if said.startswith("Patient/") else ""


_TOO_MANY = Issue(
    severity="error",
    code="too-costly",
    error="bulk.patient-size",
    text="This patient has more than 10,000 lines or 20 MB of them, and none is used. Send fewer: "
    "the results of the last years are enough.",
)
