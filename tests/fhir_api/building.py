"""Small Bundles for tests: valid by default, override or add elements by keyword."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from fhir_api.bundle import Reading, read
from fhir_api.lenient import Json

BASE = "https://hepatocai.example/fhir"
HOSPITAL = "https://hospital.example/fhir"
TAKEN = "2026-11-02T08:15:00+01:00"
AST, ALT, PLATELETS = "1920-8", "1742-6", "777-3"
UNITS = {AST: "U/L", ALT: "U/L", PLATELETS: "10*9/L"}


def coded(code: str, system: str = "http://loinc.org") -> Json:
    return {"coding": [{"system": system, "code": code}]}


def quantity(value: str, unit: str = "U/L", **more: Any) -> Json:
    made = {"value": Decimal(value), "unit": unit, "system": "http://unitsofmeasure.org"}
    return {**made, "code": unit, **more}


def observation(name: str | None = "ast", loinc: str = AST, value: str = "28", **more: Any) -> Json:
    """An AST of 28 U/L without subject or time; an element given as None is left out."""
    made = {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "code": coded(loinc),
        "valueQuantity": quantity(value, UNITS.get(loinc, "1")),
    }
    return without_none({**made, **more})


def header(name: str, *members: str, **more: Any) -> Json:
    """A panel: no value, the named Observations as members."""
    listed = [ref(f"Observation/{member}") for member in members]
    return observation(name, "24325-3", valueQuantity=None, hasMember=listed, **more)


def report(name: str, *results: str, **more: Any) -> Json:
    listed = [ref(f"Observation/{result}") for result in results]
    made = {"resourceType": "DiagnosticReport", "id": name, "status": "final", "result": listed}
    return {**made, **more}


def specimen(name: str, **collection: Any) -> Json:
    return {"resourceType": "Specimen", "id": name, "collection": collection}


def patient(name: str | None = "1", **more: Any) -> Json:
    return without_none({"resourceType": "Patient", "id": name, **more})


def ref(reference: str, **more: Any) -> Json:
    return {"reference": reference, **more}


def named(value: str, system: str | None = "http://hospital.example/mrn") -> Json:
    return without_none({"system": system, "value": value})


def without_none(content: Json) -> Json:
    return {name: value for name, value in content.items() if value is not None}


def at(url: str | None, resource: Json, **more: Any) -> Json:
    """An entry under its own fullUrl."""
    return without_none({"fullUrl": url, "resource": resource, **more})


def home(resource: Json, base: str = HOSPITAL) -> Json:
    """An entry at its address on a server."""
    return at(f"{base}/{resource['resourceType']}/{resource['id']}", resource)


def bundle(*entries: Json, kind: str = "collection") -> Json:
    return {"resourceType": "Bundle", "type": kind, "entry": list(entries)}


def reading(*entries: Json, kind: str = "collection", skip: Iterable[int] = ()) -> Reading:
    return read(bundle(*entries, kind=kind), base_url=BASE, skip=frozenset(skip))


def who(found: Reading) -> dict[str, list[str]]:
    """Sources of the results by the person's reference."""
    return {
        labs.person.reference: [each.source.rpartition("/")[2] for each in labs.measurements]
        for labs in found.patients
    }


def when(found: Reading) -> dict[str, str | None]:
    """Time of each result by the last part of its source."""
    return {
        each.source.rpartition("/")[2]: each.taken
        for labs in found.patients
        for each in labs.measurements
    }


def said(found: Reading) -> list[tuple[str, str, str | None]]:
    return [(issue.severity, issue.error, issue.expression) for issue in found.issues]
