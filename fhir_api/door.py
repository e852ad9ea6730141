"""The pure functions this door lends to staging, and its renderings of what came of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from core.errors import HepatoError
from core.labs.panel import Measurement, Person
from core.records.record import Did, Draft
from core.reports import pdf
from core.staging.intake import Door, Imprint, Receipt, Staged
from core.staging.result import StagingResult
from fhir_api import intake, outcomes, report, wire
from fhir_api.codes import STIFFNESS_BAND, STIFFNESS_RISK
from fhir_api.drafting import draft
from fhir_api.facets import span
from fhir_api.lenient import mapping, mappings, text
from fhir_api.outcomes import Issue
from fhir_api.reply import Reply, bundle, entry
from fhir_api.report_frame import DEVICE, PROVENANCE, index_id, names_of, parts_of
from fhir_api.report_narrative import restated

RETURNED = "collection"


@dataclass(frozen=True, slots=True)
class Printer:
    """How reports look here: addresses, code systems, software version."""

    base_url: str  # without /fhir
    code_base: str
    software: str

    def publish(
        self,
        result: StagingResult | None,
        imprint: Imprint,
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> list[Draft]:
        """The resources of a version, DiagnosticReport first.

        `names`: how to write references to resources that we do not keep.
        """
        subject = f"Patient/{imprint.patient}"
        frame = report.Frame(
            code_base=self.code_base,
            report_id=imprint.report,
            version=imprint.version,
            issued=imprint.issued,
            organisation=imprint.organisation,
            software=self.software,
            subject=names.get(subject, subject),
            source_reference=names,
            status=imprint.status,
            formerly=parts_of(imprint.report, imprint.before, imprint.instead),
            instead=imprint.instead,
        )
        made = report.write(result, frame) if result else report.retracted(frame)
        return [
            draft(each, each["id"], produced=True, once=each["resourceType"] == "Device")
            for each in made
        ]

    def door(
        self,
        taking: intake.Intake,
        answer: Callable[[Receipt], bytes],
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> Door:
        """What staging needs of this door for one request."""
        return Door(
            shape=taking.shape,
            publish=partial(self.publish, names=names),
            names=names_of,
            measure=_measure,
            person=_person,
            signed=_signed,
            settled=_settled,
            outdated=_outdated,
            ours=self._ours,
            answer=answer,
        )

    def _ours(self, draft: Draft) -> bool:
        """Whether a resource says that we made it: only we write those (decision 0019)."""
        if draft.type == "Device":
            return draft.id.startswith(DEVICE)
        if draft.type == "Provenance":
            return draft.id in _provenances(draft)
        if draft.type not in ("DiagnosticReport", "Observation", "RiskAssessment"):
            return False
        marks = (f"{self.code_base}/CodeSystem/report|", f"{self.code_base}/NamingSystem/report|")
        said = (*draft.facets.codes, *draft.facets.identifiers)
        model = f'"{self.code_base}/CodeSystem/{STIFFNESS_BAND}"'.encode()
        return (
            any(each.startswith(marks) for each in said)
            or model in draft.content  # as code, component, outcome: only our model speaks in it
            or _by_us(draft)
        )

    def outcome(self, issues: Sequence[Issue]) -> bytes:
        """A written OperationOutcome."""
        return wire.write(outcomes.outcome(issues, code_base=self.code_base))

    def error(self, error: HepatoError, place: int | None = None) -> bytes:
        """The written OperationOutcome of an error. `place`: of the entry that it is about."""
        _, issues = outcomes.issues_of(error)
        at = "Bundle" if place is None else f"Bundle.entry[{place}].resource"
        return self.outcome([replace(i, expression=at) if i.expression else i for i in issues])

    def collection(
        self,
        staged: Sequence[Staged],
        issues: Sequence[Issue],
        places: Mapping[str, int] = MappingProxyType({}),
    ) -> bytes:
        """The answer of the operation: each report with its parts, then what went wrong.

        `places`: the entry of the Bundle that names each patient.
        """
        parts = [
            entry(f"{self.base_url}/fhir/{name}", body)
            for one in staged
            for name, body in one.bodies
        ]
        failures = [self.error(one.error, places.get(one.patient)) for one in staged if one.error]
        told = [issue for issue in issues if issue.severity in ("error", "warning")]
        if told:
            failures.append(self.outcome(told))
        parts += [entry(f"urn:uuid:{uuid4()}", body) for body in failures]
        return bundle(RETURNED, parts)

    def alone(self, staged: Staged) -> bytes:
        """The DiagnosticReport with its results contained."""
        return wire.write(report.as_report([wire.read(body) for _, body in staged.bodies]))

    def with_pdf(self, staged: Staged) -> Staged:
        """The same, its DiagnosticReport carrying the printed form as presentedForm."""
        if staged.result is None or not staged.bodies:
            return staged
        (name, body), *others = staged.bodies
        shown = wire.read(body)
        issued = datetime.fromisoformat(shown["issued"])
        body = wire.write(report.attach(shown, self.sheet(staged), created=issued))
        return replace(staged, bodies=((name, body), *others))

    def sheet(self, staged: Staged) -> bytes:
        """The printed form (PDF) of a report that was just staged."""
        assert staged.result is not None
        shown = wire.read(staged.bodies[0][1])
        performer = shown.get("performer") or [{}]
        return pdf.render(
            staged.result,
            organisation=performer[0].get("display", ""),
            report_id=shown["id"],
            version=staged.version or 1,
            issued=datetime.fromisoformat(shown["issued"]).replace(microsecond=0),
            software=self.software,
            status=shown["status"],
        )


def told(staged: Sequence[Staged]) -> list[Issue]:
    """What came of staging one patient, for the outcome of a result in a transaction.

    Every report that changed; where none did, the latest.
    """
    changed = [one for one in staged if one.did is not Did.UNCHANGED]
    return [issue for one in changed or staged[-1:] for issue in _told(one)]


def _told(staged: Staged) -> list[Issue]:
    if staged.error is not None:
        _, issues = outcomes.issues_of(staged.error)
        return [replace(issue, severity="information") for issue in issues]
    verb = {
        Did.CREATED: "Staged as",
        Did.UPDATED: "Staged as a new version of",
        Did.UNCHANGED: "Staged already as",
        Did.DELETED: "Withdrawn:",
    }[staged.did or Did.CREATED]
    issue = Issue(
        severity="information",
        code="informational",
        error="staging.done",
        text=f"{verb} DiagnosticReport/{staged.report}.",
    )
    return [issue]


def operation_reply(
    printer: Printer,
    receipt: Receipt,
    issues: Sequence[Issue],
    places: Mapping[str, int],
) -> Reply:
    """201 with the collection when something is new, else 200."""
    new = any(one.did in (Did.CREATED, Did.UPDATED) for one in receipt.staged)
    return Reply(201 if new else 200, printer.collection(receipt.staged, issues, places))


def _provenances(draft: Draft) -> set[str]:
    """The ids that we give to the Provenance of the reports that this one is about."""
    reports = [each.partition("=DiagnosticReport/")[2] for each in draft.facets.refs]
    return {index_id(report, PROVENANCE) for report in reports if report}


_MAKERS = ("device", "performer")


def _by_us(draft: Draft) -> bool:
    """Whether a Device of ours is named as who made it, or it is the risk of a report of ours."""
    device = f"Device/{DEVICE}"
    if device.encode() not in draft.content and draft.type != "RiskAssessment":
        return False  # spares the reading of almost all
    body = wire.read(draft.content)
    made = [who for name in _MAKERS for who in _referred(body.get(name))]
    parent = (*_referred(body.get("parent")), "")[0].rpartition("/")[2]
    by_us = any(f"/{device}" in f"/{who}" for who in made)
    return by_us or draft.id == index_id(parent, STIFFNESS_RISK)


def _referred(value: object) -> list[str]:
    """The references of an element, be it one or several."""
    several = mappings(value) or [mapping(value)]
    return [said for each in several if (said := text(each.get("reference")))]


_SIGNATURE = frozenset({"status", "resultsInterpreter", "meta", "text"})
_OPEN = frozenset({"preliminary", "amended", "corrected"})


def _signed(body: bytes, sent: Draft) -> Draft | None:
    """The stored report made final; None where `sent` changes more than that.

    A signer may add who interpreted the results and may leave the narrative out.
    """
    before, after = wire.read(body), wire.read(sent.content)
    if after.get("status") != "final" or _unsigned(before) != _unsigned(after):
        return None
    as_before = before["status"], int(before["meta"]["versionId"])
    if "text" in after and restated(after["text"], *as_before) != before["text"]:
        return None
    if before["status"] in _OPEN:
        before["text"] = restated(before["text"], "final", as_before[1] + 1)
    elif before["status"] != "final":
        return None
    interpreters = {k: after[k] for k in ("resultsInterpreter",) if k in after}
    return draft({**before, "status": "final", **interpreters}, sent.id, produced=True)


_RANK = {"final": 1, "amended": 2, "corrected": 2, "entered-in-error": 3, "cancelled": 3}


def _outdated(body: bytes, sent: Draft) -> bool:
    """Whether the stored Observation corrects or retracts the one that an operation sends along.

    A message sent again must not undo a correction. Of equal rank the later `issued` counts.
    """
    before, after = wire.read(body), wire.read(sent.content)
    ranks = [_RANK.get(str(each.get("status")), 0) for each in (before, after)]
    issued = [span(each.get("issued"))[0] for each in (before, after)]
    if issued[0] and issued[1] and issued[0] != issued[1]:
        return issued[0] > issued[1]
    return ranks[0] > ranks[1]


def _settled(body: bytes) -> Draft:
    """An Observation of a report that was signed."""
    before = wire.read(body)
    status = "final" if before["status"] in _OPEN else before["status"]
    return draft({**before, "status": status}, before["id"], produced=True)


def _unsigned(report: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in report.items() if name not in _SIGNATURE}


def _measure(body: bytes, source: str, order: int, taken: str | None) -> list[Measurement]:
    return intake.measured(wire.read(body), source, order, taken)


def _person(body: bytes, reference: str) -> Person:
    return intake.person(wire.read(body), reference)
