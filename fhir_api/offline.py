"""A Bundle staged with no server and no database: `hepatocai stage FILE`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.accounts.organisation import Organisation
from core.errors import NothingUsableError
from core.labs.panel import Person
from core.records.record import Identity
from core.staging.intake import Asked, Imprint, Staged
from core.staging.reports import judge
from core.staging.touched import touched
from fhir_api import conformance, wire
from fhir_api.door import Printer
from fhir_api.intake import Intake
from fhir_api.outcomes import Issue, Refusal

_BASE = "http://localhost/fhir"


@dataclass(frozen=True, slots=True)
class Offline:
    """What came of a file: one Staged a patient, and what could not be used."""

    staged: tuple[Staged, ...]
    issues: tuple[Issue, ...]


def stage(raw: bytes, *, printer: Printer, asked: Asked, at: datetime) -> Offline:
    """Refusal for what cannot be read. `raw`: a Bundle, or one Observation."""
    bundle = _bundle(wire.read(raw))
    issues = conformance.check_bundle(bundle, executed=False)
    bad = {place for issue in issues if (place := conformance.entry_of(issue)) is not None}
    if whole := [issue for issue in issues if conformance.entry_of(issue) is None]:
        raise Refusal(400, *whole)
    for place, entry in enumerate(bundle.get("entry") or ()):
        found = conformance.check(entry.get("resource"), f"Bundle.entry[{place}].resource")
        errors = [issue for issue in found if issue.severity in ("fatal", "error")]
        if "resource" in entry and errors:
            issues += errors
            bad.add(place)
    taking = Intake(bundle, base_url=_BASE, skip=frozenset(bad))
    return Offline(_staged(taking, printer, asked, at), tuple(issues + taking.issues))


def _bundle(sent: Mapping[str, Any]) -> dict[str, Any]:
    if sent.get("resourceType") == "Bundle":
        return dict(sent)
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": sent}]}


def _staged(taking: Intake, printer: Printer, asked: Asked, at: datetime) -> tuple[Staged, ...]:
    changes = taking.absorbing()
    ids: dict[int | str, Identity] = {
        c.place: Identity(type=c.type, id=c.id or "") for c in changes
    }
    names = taking.as_sent(changes)
    concerned = touched([taking.shape(change, ids) for change in changes])
    here = Organisation("", None, {})
    made = []
    for patient, labs in concerned.items():
        if not labs.sent:
            continue
        person = labs.person or Person(reference=f"Patient/{patient}")
        try:
            result = judge(person, labs.sent, asked=asked, organisation=here, at=at)
        except NothingUsableError as error:
            made.append(Staged(patient=patient, error=error))
            continue
        imprint = Imprint(
            report=f"{patient}-{result.anchor_on}"[:64],
            version=1,
            status="preliminary",
            issued=at,
            organisation="",
            patient=patient,
        )
        bodies = tuple(
            (f"{d.type}/{d.id}", d.stamp(1, at)) for d in printer.publish(result, imprint, names)
        )
        made.append(Staged(patient=patient, report=imprint.report, result=result, bodies=bodies))
    return tuple(made)
