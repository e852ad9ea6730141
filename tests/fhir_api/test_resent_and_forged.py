"""What a message sent again, a narrow scope or a copy of a report must not achieve."""

from datetime import UTC, datetime, timedelta

import pytest

from fhir_api.lenient import Json
from tests.fhir_api.building import AST, bundle
from tests.hospital import Client, Hospital, entry, first, index, lab, labs, person, transaction

pytestmark = pytest.mark.anyio

RNA_GONE = {
    "valueCodeableConcept": {
        "coding": [{"system": "http://snomed.info/sct", "code": "260415000"}],
        "text": "Not detected",
    },
    "valueQuantity": None,
}


def sent(*resources: Json) -> Json:
    return bundle(*({"resource": each} for each in resources))


def rna_not_detected(on: str) -> Json:
    made = {**lab("11259-9", "0", on=on), **RNA_GONE}
    return {name: value for name, value in made.items() if value is not None}


async def test_who_may_only_create_is_not_shown_what_is_there(hospital: Hospital) -> None:
    known = person(identifier=[{"system": "urn:mrn", "value": "7"}])
    await (await hospital.client()).put("/Patient/p1", known)
    creator = await hospital.client("system/Patient.c")
    asked = {"If-None-Exist": "identifier=urn:mrn|7"}

    answer = await creator.post("/Patient", {"resourceType": "Patient"}, **asked)
    assert (answer.status_code, answer.content) == (200, b"")

    made = entry("POST", "Patient", {"resourceType": "Patient"}, ifNoneExist="identifier=urn:mrn|7")
    answer = await creator.post("", transaction(made), Prefer="return=representation")
    assert answer.json()["entry"][0].keys() == {"response"}

    reader = await hospital.client("system/Patient.cr")
    answer = await reader.post("/Patient", {"resourceType": "Patient"}, **asked)
    assert answer.json()["birthDate"] == known["birthDate"]


async def test_staging_without_storing_knows_no_patient_that_the_token_may_not_read(
    hospital: Hospital,
) -> None:
    await (await hospital.client()).put("/Patient/p1", person())
    blind = await hospital.client("system/DiagnosticReport.r")
    seeing = await hospital.client("system/DiagnosticReport.r system/Patient.r")

    assert "dataAbsentReason" in index(await blind.stage(sent(*labs())), "fib4")
    assert "valueQuantity" in index(await seeing.stage(sent(*labs())), "fib4")


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled"])
async def test_a_message_sent_again_does_not_undo_a_retraction(client: Client, status: str) -> None:
    message = sent(person(), *labs())
    assert (await client.stage(message)).status_code == 201
    retracted = {**labs()[0], "status": status}
    await client.put(f"/Observation/{retracted['id']}", retracted)

    again = await client.stage(message)
    assert "dataAbsentReason" in index(again, "apri")
    stored = (await client.get(f"/Observation/{retracted['id']}")).json()
    assert stored["status"] == status


async def test_a_message_sent_again_does_not_undo_a_correction(client: Client) -> None:
    message = sent(person(), *labs(ast="60"))
    await client.stage(message)
    corrected = {**labs(ast="20")[0], "status": "corrected"}
    await client.put(f"/Observation/{corrected['id']}", corrected)
    expected = index(await client.stage(sent(person(), corrected, *labs()[1:])), "apri")

    assert index(await client.stage(message), "apri")["valueQuantity"] == expected["valueQuantity"]


async def test_a_message_sent_again_does_not_undo_a_deletion(client: Client) -> None:
    message = sent(person(), *labs())
    name = f"/Observation/{labs()[0]['id']}"
    await client.stage(message)
    assert (await client.delete(name)).status_code == 204

    again = await client.stage(message)
    assert "dataAbsentReason" in index(again, "apri")
    assert again.json()["entry"][-1]["resource"]["issue"][0]["code"] == "deleted"
    assert (await client.get(name)).status_code == 410
    assert (await client.stage(message)).status_code == 200

    assert (await client.put(name, labs()[0])).status_code == 201  # who says so gets it back
    assert "valueQuantity" in index(await client.stage(message), "apri")


async def test_the_report_tells_what_was_deleted(client: Client) -> None:
    await client.stage(sent(person(), *labs()))
    await client.delete(f"/Observation/{labs()[0]['id']}")
    changed = sent(person(), *labs()[:2], *labs(platelets="300")[2:])
    answer = await client.stage(changed)
    assert "AST: not used, because it was cancelled, deleted or entered in error" in answer.text


async def test_a_message_of_deleted_results_alone_is_refused(client: Client) -> None:
    message = sent(person(), *labs())
    await client.stage(message)
    for each in labs():
        await client.delete(f"/Observation/{each['id']}")
    answer = await client.stage(message)
    assert (answer.status_code, answer.text.count("deleted")) == (422, 3)
    (report,) = await client.found("/DiagnosticReport")
    assert report["status"] == "entered-in-error"


async def test_what_was_issued_after_the_deletion_is_a_result_again(client: Client) -> None:
    name = f"/Observation/{labs()[0]['id']}"
    await client.stage(sent(person(), *labs()))
    await client.delete(name)
    renewed = labs(issued=f"{datetime.now(UTC) + timedelta(seconds=2):%Y-%m-%dT%H:%M:%SZ}")
    assert "valueQuantity" in index(await client.stage(sent(person(), *renewed)), "apri")
    assert (await client.get(name)).status_code == 200


async def test_a_deleted_patient_comes_back_with_results(client: Client) -> None:
    await client.stage(sent(person(), *labs()))
    await client.delete("/Patient/p1")
    await client.stage(sent(person(), *labs(on="2026-11-09")))
    assert (await client.get("/Patient/p1")).status_code == 200


async def test_what_was_issued_later_counts_whatever_its_status(client: Client) -> None:
    old = {**labs(ast="60")[0], "status": "corrected", "issued": "2026-11-02T10:00:00Z"}
    new = {**labs(ast="20")[0], "status": "final", "issued": "2026-11-03T10:00:00Z"}
    await client.stage(sent(person(), old, *labs()[1:]))
    await client.stage(sent(person(), new, *labs()[1:]))

    assert (await client.get(f"/Observation/{new['id']}")).json()["valueQuantity"]["value"] == 20


async def test_a_stored_negative_rna_gates_an_operation_that_does_not_send_it(
    client: Client,
) -> None:
    await client.put("/Patient/p1", person())
    negative = rna_not_detected("2024-03-01")
    assert (await client.put(f"/Observation/{negative['id']}", negative)).status_code == 201

    report = first(await client.stage(sent(*labs())))
    assert report["conclusionCode"][0]["coding"][0]["code"] == "not-assessable"


async def test_a_copy_of_a_report_is_not_taken(client: Client) -> None:
    report = first(await client.stage(sent(person(), *labs())))
    forged = {name: value for name, value in report.items() if name not in ("id", "meta")}

    assert (await client.post("/DiagnosticReport", forged)).status_code == 422
    named = {**forged, "id": "forged"}
    assert (await client.put("/DiagnosticReport/forged", named)).status_code == 422
    assert len(await client.found("/DiagnosticReport")) == 1


async def test_a_report_of_a_laboratory_is_taken(client: Client) -> None:
    own = {"resourceType": "DiagnosticReport", "status": "final", "code": {"text": "Panel"}}
    assert (await client.post("/DiagnosticReport", own)).status_code == 201


@pytest.mark.parametrize(
    "query",
    ["?astUpperlimit=30", "?astUpperLimit=30&astUpperLimit=60", "?foo=bar", "?persist=true&x="],
)
async def test_a_parameter_that_would_be_lost_is_refused(client: Client, query: str) -> None:
    answer = await client.stage(sent(person(), *labs()), query)
    assert answer.status_code == 400
    assert await client.found("/DiagnosticReport") == []


async def test_flags_may_be_repeated(client: Client) -> None:
    answer = await client.stage(sent(person(), *labs()), "?flag=hiv&flag=pregnant&_format=json")
    assert answer.status_code == 201


async def test_a_packed_body_is_refused(client: Client) -> None:
    answer = await client.post("/Observation", lab(AST, "28"), **{"Content-Encoding": "gzip"})
    assert answer.status_code == 415


async def test_many_printed_reports_at_once_are_refused(client: Client) -> None:
    people = [each for n in range(6) for each in (person(f"p{n}"), *labs(of=f"p{n}"))]
    answer = await client.stage(sent(*people), "?presentedForm=true")
    assert (answer.status_code, answer.json()["issue"][0]["code"]) == (400, "too-costly")


async def test_two_people_under_one_name_are_nobody(client: Client) -> None:
    url = "http://ehr.example/fhir/Patient/p1"
    pair = [{"fullUrl": url, "resource": person(birthDate=born)} for born in ("1970", "1990")]
    answer = await client.stage(bundle(*pair, *({"resource": each} for each in labs())))

    assert answer.status_code == 422
    assert "labs.patient-mix" in answer.text
