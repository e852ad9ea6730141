"""Public FHIR clients against the running server: token, post, read, search and page."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fhirpy
import pytest
import requests
from fhirclient.client import FHIRClient
from fhirclient.models.bundle import Bundle
from fhirclient.models.diagnosticreport import DiagnosticReport
from fhirclient.models.observation import Observation
from fhirclient.models.patient import Patient
from fhirclient.server import FHIRNotFoundException, FHIRUnauthorizedException
from fhirpy.base.exceptions import (
    AuthorizationError,
    MultipleResourcesFound,
    OperationOutcome,
    ResourceNotFound,
)

from fhir_api import wire
from tests import javascript
from tests.fhir_api.building import AST, bundle
from tests.hospital import ALL, KEY, Json, lab, labs, person, put, transaction
from tests.journeys.conftest import Registered

DAYS = [f"2026-10-{day:02}T08:00:00Z" for day in range(1, 8)]
NEW = {
    "resourceType": "Patient",
    "identifier": [{"system": "http://hospital.example/mrn", "value": "4711"}],
    "birthDate": "1981-03-14",
}


def plain(resource: Json) -> Any:
    """As a client holds it that reads JSON without care for decimals."""
    return json.loads(wire.write(resource))


def week(patient: str) -> list[Json]:
    return [plain(lab(AST, "28", of=patient, on=day)) for day in DAYS]


def sent(*resources: Json) -> Any:
    return plain(bundle(*({"resource": each} for each in resources)))


# fhirpy


@pytest.fixture
def hospital(registered: Registered) -> fhirpy.SyncFHIRClient:
    return fhirpy.SyncFHIRClient(registered.base_url, authorization=f"Bearer {registered.token}")


def test_fhirpy_without_a_token_is_told_so(registered: Registered) -> None:
    with pytest.raises(AuthorizationError):
        fhirpy.SyncFHIRClient(registered.base_url).resources("Patient").fetch()


def test_fhirpy_writes_reads_and_deletes(hospital: fhirpy.SyncFHIRClient) -> None:
    patient = hospital.resource("Patient", **NEW)
    patient.save()
    assert patient["meta"]["versionId"] == "1"
    read = hospital.reference("Patient", patient.id).to_resource()
    assert read == patient
    read["active"] = True
    read.save()
    assert read["meta"]["versionId"] == "2"
    assert patient.refresh()["active"] is True
    assert patient.refresh() == read
    patient.delete()
    with pytest.raises(ResourceNotFound):
        hospital.reference("Patient", patient.id).to_resource()


def test_fhirpy_creates_on_condition_once(hospital: fhirpy.SyncFHIRClient) -> None:
    wanted = hospital.resources("Patient").search(identifier="http://hospital.example/mrn|4711")
    made = hospital.resource("Patient", **NEW)
    first, created = wanted.get_or_create(made)
    again, created_again = wanted.get_or_create(made)
    assert (created, created_again) == (True, False)
    assert again["id"] == first["id"] == wanted.get()["id"]
    active = hospital.resource("Patient", **NEW, active=True)
    changed, was_new = wanted.update(active)
    assert (changed["id"], changed["active"], was_new) == (first["id"], True, False)
    hospital.resource("Patient", **made).save()
    with pytest.raises(MultipleResourcesFound):
        wanted.update(made)


def test_fhirpy_searches_counts_and_pages(hospital: fhirpy.SyncFHIRClient) -> None:
    for each in [plain(person()), *week("p1")]:
        hospital.resource(**{"resource_type": each.pop("resourceType"), **each}).save()
    found = hospital.resources("Observation").search(patient="p1", code=AST).sort("date")
    assert found.count() == len(DAYS)
    assert [each["effectiveDateTime"] for each in found.limit(2).fetch_all()] == DAYS
    assert [each["effectiveDateTime"] for each in found.limit(2).fetch()] == DAYS[:2]
    late = found.search(date__ge="2026-10-06")
    assert [each["effectiveDateTime"] for each in late] == DAYS[5:]
    assert found.search(code="http://loinc.org|777-3").first() is None


def test_fhirpy_stages_and_finds_the_report(hospital: fhirpy.SyncFHIRClient) -> None:
    staged = hospital.execute("$stage-fibrosis", data=sent(person(), *labs()))
    report = staged["entry"][0]["resource"]
    assert (report["resourceType"], report["status"]) == ("DiagnosticReport", "preliminary")
    found = hospital.resources("DiagnosticReport").search(patient="p1")
    bundled = found.include("DiagnosticReport", "result").fetch_raw()
    kinds = {each["resource"]["resourceType"] for each in bundled["entry"]}
    assert kinds == {"DiagnosticReport", "Observation"}
    assert found.get().serialize() == report
    indices = [each.to_resource() for each in found.get()["result"]]
    assert "98488-0" in {each["code"]["coding"][0]["code"] for each in indices}


def test_fhirpy_sees_why_labs_are_refused(hospital: fhirpy.SyncFHIRClient) -> None:
    with pytest.raises(OperationOutcome) as refused:
        hospital.execute("$stage-fibrosis", data=sent(person()))
    assert AST in json.dumps(refused.value.resource)


def test_fhirpy_posts_a_transaction(hospital: fhirpy.SyncFHIRClient) -> None:
    posted = plain(transaction(*map(put, [person(), *labs()])))
    done = hospital.execute("", data=posted)
    assert done["type"] == "transaction-response"
    assert [each["response"]["status"] for each in done["entry"]] == ["201 Created"] * 4
    assert hospital.resources("DiagnosticReport").search(patient="p1").count() == 1


# fhirclient


@pytest.fixture
def smart(registered: Registered) -> Iterator[FHIRClient]:
    """fhirclient finds the token endpoint by /metadata and authenticates itself."""
    settings = {
        "app_id": registered.client_id,
        "api_base": registered.base_url,
        "jwt_token": registered.assertion,
        "scope": ALL,
    }
    client = FHIRClient(settings=settings)
    assert not client.prepare()
    client.authorize()
    assert client.ready
    yield client
    client.server.session.close()


def test_fhirclient_without_a_token_is_told_so(registered: Registered) -> None:
    client = FHIRClient(settings={"app_id": "nobody", "api_base": registered.base_url})
    with pytest.raises(FHIRUnauthorizedException):
        Patient.read("p1", client.server)
    client.server.session.close()


def test_fhirclient_writes_reads_and_deletes(smart: FHIRClient) -> None:
    made = Patient(NEW).create(smart.server)
    patient = Patient.read(made["id"], smart.server)
    assert patient.birthDate.isostring == "1981-03-14"
    patient.active = True
    assert patient.update(smart.server)["meta"]["versionId"] == "2"
    (found,) = Patient.where({"identifier": "4711"}).perform_resources_iter(smart.server)
    assert found.as_json() == Patient.read(made["id"], smart.server).as_json()
    patient.delete(smart.server)
    with pytest.raises(requests.HTTPError, match="410"):
        Patient.read(made["id"], smart.server)
    with pytest.raises(FHIRNotFoundException):
        Patient.read("nobody", smart.server)


def test_fhirclient_pages_to_the_end(smart: FHIRClient) -> None:
    for each in week("p1"):
        Observation(each).update(smart.server)
    search = Observation.where({"patient": "p1", "code": AST, "_count": "3", "_sort": "-date"})
    found = list(search.perform_resources_iter(smart.server))
    assert [each.effectiveDateTime.origval for each in found] == DAYS[::-1]
    assert len({each.id for each in found}) == len(DAYS)


def test_fhirclient_accepts_every_element_of_what_is_staged(smart: FHIRClient) -> None:
    answer = smart.server.post_json("$stage-fibrosis", sent(person(), *labs()))
    staged = Bundle(answer.json())
    report = staged.entry[0].resource
    assert isinstance(report, DiagnosticReport)
    search = DiagnosticReport.where({"patient": "p1"}).include("result")
    found = list(search.perform_resources_iter(smart.server))
    assert found[0].as_json() == report.as_json()
    wanted = {each.reference.split("/")[1] for each in report.result}
    assert {each.id for each in found[1:]} == wanted


def test_fhirclient_posts_a_transaction(smart: FHIRClient) -> None:
    posted = Bundle(plain(transaction(*map(put, [person(), *labs()]))))
    done = Bundle(smart.server.post_json("", posted.as_json()).json())
    assert [each.response.status for each in done.entry] == ["201 Created"] * 4
    (report,) = DiagnosticReport.where({"patient": "p1"}).perform_resources_iter(smart.server)
    assert report.status == "preliminary"


# fhir-kit-client


def test_fhir_kit_client_does_a_hospitals_day(registered: Registered, tmp_path: Path) -> None:
    javascript.needed()
    given = tmp_path / "given.json"
    day = {
        "key": KEY.as_dict(private=True),
        "patient": NEW,
        "labs": transaction(*map(put, [person("p2"), *labs(of="p2"), *week("p2")])),
        "bundle": sent(person("p3"), *labs(of="p3")),
    }
    given.write_bytes(wire.write(day))
    seen = json.loads(javascript.run("client.js", registered.base_url, registered.client_id, given))
    _judge_resources(seen, registered.base_url)
    _judge_searches(seen)
    assert seen["capability"]["fhirVersion"] == "4.0.1"
    assert (seen["unknown"]["status"], seen["patch"]["status"]) == (401, 405)
    assert {each["response"]["status"] for each in seen["transaction"]["entry"]} == {"201 Created"}
    assert seen["staged"]["entry"][0]["resource"]["resourceType"] == "DiagnosticReport"
    answers = [each["response"]["status"] for each in seen["batch"]["entry"]]
    assert answers == ["200 OK", "404 Not Found"]


def _judge_resources(seen: Json, base_url: str) -> None:
    id_ = seen["created"]["id"]
    assert seen["location"] == f"{base_url}/Patient/{id_}/_history/1"
    assert seen["read"] == seen["first"] == seen["created"]
    assert (seen["updated"]["active"], seen["updated"]["meta"]["versionId"]) == (True, "2")
    versions = [each["resource"]["meta"]["versionId"] for each in seen["history"]["entry"]]
    assert versions == ["2", "1"]
    statuses = {name: seen[name]["status"] for name in ("stale", "deleted")}
    assert statuses == {"stale": 412, "deleted": 410}
    for name in ("unknown", "stale", "patch", "deleted"):
        assert seen[name]["data"]["resourceType"] == "OperationOutcome"


def _judge_searches(seen: Json) -> None:
    pages = seen["pages"]
    found = [id_ for page in pages for id_ in page]
    assert all(len(page) == 2 for page in pages[:-1])
    assert len(found) == len(set(found))
    assert {f"p2-{AST}-{day[:10]}" for day in DAYS} <= set(found)
    report, *results = [each["resource"] for each in seen["form"]["entry"]]
    assert report["resourceType"] == "DiagnosticReport"
    assert {f"Observation/{each['id']}" for each in results if each} >= {
        each["reference"] for each in report["result"]
    }
    assert seen["subject"]["id"] == "p2"
