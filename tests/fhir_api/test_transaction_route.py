"""POST /fhir: transactions all or nothing, batches entry by entry."""

from typing import Any

import pytest

from fhir_api import wire
from tests.fhir_api.building import AST, bundle, quantity
from tests.hospital import (
    Client,
    Hospital,
    Json,
    entry,
    errors,
    lab,
    labs,
    matches,
    person,
    put,
    transaction,
)

pytestmark = pytest.mark.anyio

MRN = "http://hospital.example/mrn"
PATIENT = "urn:uuid:3d7b0a2c-5f0f-4c55-9d1e-0a8f5f3c8a01"
FIRST = "urn:uuid:3d7b0a2c-5f0f-4c55-9d1e-0a8f5f3c8a02"
SECOND = "urn:uuid:3d7b0a2c-5f0f-4c55-9d1e-0a8f5f3c8a03"


def known(value: str = "4711", **more: Any) -> Json:
    """A Patient without an id, known by a record number."""
    made = person(identifier=[{"system": MRN, "value": value}], **more)
    return {name: each for name, each in made.items() if name != "id"}


def unnamed(resource: Json, **more: Any) -> Json:
    return {**{name: each for name, each in resource.items() if name != "id"}, **more}


def about(reference: str, loinc: str = AST, value: str = "28") -> Json:
    return unnamed(lab(loinc, value), subject={"reference": reference})


def statuses(answer: Any) -> list[str]:
    return [each["response"]["status"] for each in answer.json()["entry"]]


async def done(client: Client, *entries: Json, kind: str = "transaction", **headers: str) -> Any:
    answer = await client.post("", transaction(*entries, kind=kind), **headers)
    assert answer.status_code == 200, answer.text
    assert answer.json()["type"] == f"{kind}-response"
    assert len(answer.json()["entry"]) == len(entries)
    return answer


# The answer


@pytest.mark.parametrize("base", ["", "/"])
async def test_the_base_answers_with_and_without_its_slash(client: Client, base: str) -> None:
    answer = await client.post(base, transaction(put(person())))
    assert (answer.status_code, statuses(answer)) == (200, ["201 Created"])


async def test_each_entry_is_answered_in_its_place(client: Client) -> None:
    await client.put("/Patient/gone", person("gone"))
    await client.put("/Patient/known", person("known"))
    answer = await done(
        client,
        entry("GET", "Patient/known"),
        put(person("known", active=True)),
        entry("POST", "Observation", lab(AST, "28", of="known")),
        entry("DELETE", "Patient/gone"),
        put(person("new")),
    )
    assert statuses(answer) == [
        "200 OK",
        "200 OK",
        "201 Created",
        "204 No Content",
        "201 Created",
    ]
    read, updated, created, deleted, new = [e["response"] for e in answer.json()["entry"]]
    assert read["etag"] == updated["etag"] == 'W/"2"'
    assert created["location"].startswith("http://testserver/fhir/Observation/")
    assert created["location"].endswith("/_history/1")
    assert created["etag"] == 'W/"1"'
    assert "location" not in deleted
    assert new["location"] == "http://testserver/fhir/Patient/new/_history/1"
    stored = (await client.get("/Patient/new")).json()
    assert new["lastModified"] == stored["meta"]["lastUpdated"]


async def test_reads_see_what_the_writes_did(client: Client) -> None:
    answer = await done(
        client,
        entry("GET", "Patient/p1"),
        entry("GET", "Observation?patient=p1&code=http://loinc.org%7C1920-8"),
        put(person()),
        *map(put, labs()),
    )
    read, searched = (each["resource"] for each in answer.json()["entry"][:2])
    assert read["birthDate"] == "1981-03-14"
    assert [each["id"] for each in matches(searched)] == ["p1-1920-8-2026-11-02"]


async def test_deletions_come_before_creations(client: Client) -> None:
    """The one that is deleted is no match of the condition any more."""
    await client.put("/Patient/old", {**known(), "id": "old"})
    answer = await done(
        client,
        entry("POST", "Patient", known(), ifNoneExist=f"identifier={MRN}|4711"),
        entry("DELETE", "Patient/old"),
    )
    assert statuses(answer) == ["201 Created", "204 No Content"]


@pytest.mark.parametrize(
    ("prefer", "resource", "outcome"),
    [(None, False, True), ("return=minimal", False, True), ("return=representation", True, True)],
)
async def test_prefer_says_what_comes_back(
    client: Client, prefer: str | None, resource: bool, outcome: bool
) -> None:
    headers = {"Prefer": prefer} if prefer else {}
    answer = await done(client, put(person()), *map(put, labs()), **headers)
    told = answer.json()["entry"]
    assert ["resource" in each for each in told] == [resource] * 4
    assert ["outcome" in each["response"] for each in told] == [False, *[outcome] * 3]


@pytest.mark.parametrize("kind", ["transaction", "batch"])
async def test_outcomes_come_back_where_they_are_preferred(client: Client, kind: str) -> None:
    answer = await done(
        client,
        put(person()),
        put(lab(AST, "28")),
        entry("GET", "Patient/p1"),
        kind=kind,
        Prefer="return=OperationOutcome",
    )
    told = [
        [issue["details"]["coding"][0]["code"] for issue in each["response"]["outcome"]["issue"]]
        for each in answer.json()["entry"][:2]
    ]
    assert told == [["record.stored"], ["record.stored", "staging.done"]]
    assert "outcome" not in answer.json()["entry"][2]["response"]


async def test_a_read_within_a_bundle_may_be_answered_as_known(client: Client) -> None:
    await client.put("/Patient/p1", person())
    answer = await done(
        client,
        entry("GET", "Patient/p1", ifNoneMatch='W/"1"'),
        entry("GET", "Patient/p1", ifNoneMatch='W/"2"'),
        kind="batch",
    )
    first, second = answer.json()["entry"]
    assert first == {"response": {"status": "304 Not Modified", "etag": 'W/"1"'}}
    assert (second["response"]["status"], second["resource"]["id"]) == ("200 OK", "p1")


async def test_a_subject_of_a_neighbour_that_is_no_patient_is_refused(client: Client) -> None:
    doctor = {"resourceType": "Practitioner"}
    entries = [
        entry("POST", "Practitioner", doctor, fullUrl=FIRST),
        entry("POST", "Observation", about(FIRST)),
    ]
    answer = await client.post("", transaction(*entries))
    assert (answer.status_code, errors(answer)[0][0]) == (400, "fhir.reference")
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[1].resource.subject"]
    batch = await done(client, *entries, kind="batch")
    assert [status[:3] for status in statuses(batch)] == ["201", "400"]


async def test_an_empty_transaction_is_answered(client: Client) -> None:
    answer = await client.post("", {"resourceType": "Bundle", "type": "transaction"})
    assert answer.json() == {"resourceType": "Bundle", "type": "transaction-response"}


@pytest.mark.parametrize(
    "body",
    [bundle(kind="collection"), bundle(kind="history"), person(), {"resourceType": "Bundle"}],
    ids=["collection", "history", "patient", "no type"],
)
async def test_only_transactions_and_batches_are_taken(client: Client, body: Json) -> None:
    answer = await client.post("", {k: v for k, v in body.items() if v != []})
    assert answer.status_code == 400


# References


async def test_urn_references_become_the_ids_that_were_given(client: Client) -> None:
    panel = unnamed(lab("24325-3", "1"), subject={"reference": PATIENT})
    panel = {k: v for k, v in panel.items() if k != "valueQuantity"}
    answer = await done(
        client,
        entry(
            "POST", "Observation", {**panel, "hasMember": [{"reference": SECOND}]}, fullUrl=FIRST
        ),
        entry("POST", "Observation", about(PATIENT), fullUrl=SECOND),
        entry("POST", "Patient", known(), fullUrl=PATIENT),
    )
    places = [each["response"]["location"] for each in answer.json()["entry"]]
    first, second, patient = [place.split("/fhir/")[1].split("/_history")[0] for place in places]
    stored = (await client.get(f"/{first}")).json()
    assert stored["subject"] == {"reference": patient}
    assert stored["hasMember"] == [{"reference": second}]
    assert (await client.get(f"/{second}")).json()["subject"] == {"reference": patient}


async def test_references_by_full_url_and_by_type_and_id_are_known(client: Client) -> None:
    theirs = "https://hospital.example/fhir/Patient/77"
    answer = await done(
        client,
        entry("POST", "Patient", {**known(), "id": "77"}, fullUrl=theirs),
        entry("POST", "Observation", about(theirs)),
        entry("POST", "Observation", about("Patient/77", "1742-6"), fullUrl=FIRST),
    )
    (patient,) = await client.found("/Patient")
    for each in await client.found(f"/Observation?patient={patient['id']}&code=1920-8,1742-6"):
        assert each["subject"] == {"reference": f"Patient/{patient['id']}"}
    assert len(statuses(answer)) == 3


async def test_a_reference_to_our_own_address_becomes_relative(client: Client) -> None:
    await done(client, put(person()), put(lab(AST, "28", subject={"reference":
        "http://testserver/fhir/Patient/p1"})))  # fmt: skip
    (stored,) = await client.found("/Observation?code=1920-8")
    assert stored["subject"] == {"reference": "Patient/p1"}


async def test_a_conditional_reference_finds_the_one_patient(client: Client) -> None:
    await client.put("/Patient/p1", {**known(), "id": "p1"})
    await done(client, entry("POST", "Observation", about(f"Patient?identifier={MRN}|4711")))
    (stored,) = await client.found("/Observation?patient=p1&code=1920-8")
    assert stored["subject"] == {"reference": "Patient/p1"}


@pytest.mark.parametrize("patients", [0, 2])
async def test_a_conditional_reference_must_find_exactly_one(client: Client, patients: int) -> None:
    for number in range(patients):
        await client.put(f"/Patient/p{number}", {**known(), "id": f"p{number}"})
    held = entry("POST", "Observation", about(f"Patient?identifier={MRN}|4711"))
    answer = await client.post("", transaction(put(person("other")), held))
    assert answer.status_code == 412
    assert errors(answer)[0][1] == ("multiple-matches" if patients else "not-found")
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[1].resource.subject.reference"]
    assert await client.found("/Observation") == []
    batch = await done(client, put(person("other")), held, kind="batch")
    assert [status[:3] for status in statuses(batch)] == ["201", "412"]


async def test_a_condition_means_what_its_own_transaction_makes(client: Client) -> None:
    condition = f"Patient?identifier={MRN}|4711"
    answer = await done(
        client,
        entry("POST", "Observation", about(condition)),
        entry("POST", "Patient", known()),
    )
    place = answer.json()["entry"][1]["response"]["location"].split("/fhir/")[1]
    (stored,) = await client.found("/Observation?code=1920-8")
    assert stored["subject"]["reference"] == place.split("/_history")[0]
    assert len(await client.found("/DiagnosticReport")) == 1


async def test_a_condition_is_met_by_what_stands_after_the_writes(client: Client) -> None:
    """One that loses the identifier or is deleted is not meant; two that have it are two."""
    condition = f"Patient?identifier={MRN}|4711"
    await client.put("/Patient/old", {**known(), "id": "old"})
    held = entry("POST", "Observation", about(condition))
    new = put({**known(), "id": "new"})
    two = await client.post("", transaction(held, new))
    assert (two.status_code, errors(two)[0][1]) == (412, "multiple-matches")
    for number, entries in enumerate(
        [
            [held, put({**known("4712"), "id": "old"}), new],
            [held, entry("DELETE", "Patient/new"), put({**known(), "id": "newer"})],
            [held, put({**known(active=True), "id": "newer"})],
        ]
    ):
        await done(client, *entries)
        meant = ["new", "newer", "newer"][number]
        (last,) = (await client.found("/Observation?_sort=-_lastUpdated&code=1920-8"))[:1]
        assert last["subject"]["reference"] == f"Patient/{meant}"


async def test_what_refers_to_a_refused_entry_of_a_batch_is_refused_with_it(client: Client) -> None:
    answer = await done(
        client,
        entry("POST", "Observation", about(FIRST), fullUrl=SECOND),
        entry(
            "POST", "Patient", known(generalPractitioner=[{"reference": PATIENT}]), fullUrl=FIRST
        ),
        put(person("fine")),
        kind="batch",
    )
    assert [status[:3] for status in statuses(answer)] == ["400", "400", "201"]
    assert await client.found("/Observation") == []


async def test_any_conditional_reference_is_resolved(client: Client) -> None:
    await client.put(
        "/Organization/lab",
        {
            "resourceType": "Organization",
            "id": "lab",
            "identifier": [{"system": MRN, "value": "L"}],
        },
    )
    performer = [{"reference": f"Organization?identifier={MRN}|L"}]
    await done(client, put(person()), put(lab(AST, "28", performer=performer)))
    (stored,) = await client.found("/Observation?code=1920-8")
    assert stored["performer"] == [{"reference": "Organization/lab"}]


async def test_a_conditional_reference_finds_one_made_in_the_same_transaction(
    client: Client,
) -> None:
    condition = f"identifier={MRN}|4711"
    await done(
        client,
        entry("POST", "Patient", known(), ifNoneExist=condition, fullUrl=PATIENT),
        entry("POST", "Observation", about(PATIENT)),
    )
    await done(
        client,
        entry("POST", "Patient", known(), ifNoneExist=condition, fullUrl=PATIENT),
        entry("POST", "Observation", about(PATIENT, "1742-6")),
    )
    (patient,) = await client.found("/Patient")
    assert len(await client.found(f"/Observation?patient={patient['id']}&code=1920-8,1742-6")) == 2


# Conditions


async def test_a_conditional_create_makes_one(client: Client) -> None:
    wanted = entry("POST", "Patient", known(), ifNoneExist=f"identifier={MRN}|4711")
    first, second = await done(client, wanted), await done(client, wanted)
    assert (statuses(first), statuses(second)) == (["201 Created"], ["200 OK"])
    places = [a.json()["entry"][0]["response"]["location"] for a in (first, second)]
    assert places[0] == places[1]


@pytest.mark.parametrize("mark", ["", "?", "Patient?"])
async def test_the_condition_may_be_written_in_three_ways(client: Client, mark: str) -> None:
    await client.put("/Patient/p1", {**known(), "id": "p1"})
    wanted = entry("POST", "Patient", known(), ifNoneExist=f"{mark}identifier={MRN}|4711")
    assert statuses(await done(client, wanted)) == ["200 OK"]


async def test_the_same_condition_twice_in_one_transaction_makes_one(client: Client) -> None:
    wanted = entry("POST", "Patient", known(), ifNoneExist=f"identifier={MRN}|4711")
    answer = await done(
        client,
        {**wanted, "fullUrl": FIRST},
        {**wanted, "fullUrl": SECOND},
        entry("POST", "Observation", about(FIRST)),
        entry("POST", "Observation", about(SECOND, "1742-6")),
    )
    assert statuses(answer)[:2] == ["201 Created", "200 OK"]
    (patient,) = await client.found("/Patient")
    assert len(await client.found(f"/Observation?patient={patient['id']}&code=1920-8,1742-6")) == 2


async def test_a_condition_that_several_meet_refuses_all(client: Client) -> None:
    for name in ("a", "b"):
        await client.put(f"/Patient/{name}", {**known(), "id": name})
    wanted = entry("POST", "Patient", known(), ifNoneExist=f"identifier={MRN}|4711")
    answer = await client.post("", transaction(put(person("other")), wanted))
    assert (answer.status_code, errors(answer)[0][1]) == (412, "multiple-matches")
    assert (await client.get("/Patient/other")).status_code == 404


async def test_conditional_update_and_delete_find_their_match(client: Client) -> None:
    await client.put("/Patient/p1", {**known(), "id": "p1"})
    await client.put("/Patient/p2", {**known("4712"), "id": "p2"})
    answer = await done(
        client,
        entry("PUT", f"Patient?identifier={MRN}|4711", known(active=True)),
        entry("DELETE", f"Patient?identifier={MRN}|4712"),
        entry("PUT", f"Patient?identifier={MRN}|4713", known("4713")),
    )
    assert statuses(answer) == ["200 OK", "204 No Content", "201 Created"]
    assert (await client.get("/Patient/p1")).json()["active"] is True
    assert (await client.get("/Patient/p2")).status_code == 410


async def test_if_match_guards_an_entry(client: Client) -> None:
    await client.put("/Patient/p1", person())
    fresh = entry("PUT", "Patient/p1", person(active=True), ifMatch='W/"1"')
    assert statuses(await done(client, fresh)) == ["200 OK"]
    answer = await client.post("", transaction(put(person("p2")), fresh))
    assert (answer.status_code, errors(answer)[0][1]) == (412, "conflict")
    assert (await client.get("/Patient/p2")).status_code == 404


# All or nothing

FINE = [put(person("fine")), put(lab(AST, "28", of="fine"))]

BAD = {
    "a status that R4 does not know": (put(lab(AST, "1", status="bogus")), 400, "entry[2]"),
    "a type that nobody keeps": (entry("POST", "Task", {"resourceType": "Task"}), 400, "entry[2]"),
    "another type in the url": (entry("POST", "Patient", lab(AST, "1")), 400, "entry[2]"),
    "another id in the url": (entry("PUT", "Patient/x", person("y")), 400, "entry[2]"),
    "no id to update": (entry("PUT", "Patient", person("y")), 400, "entry[2]"),
    "no resource": (entry("POST", "Patient"), 400, "entry[2]"),
    "no method": ({"resource": person("y"), "request": {"url": "Patient/y"}}, 400, "entry[2]"),
    "no request": ({"resource": person("y")}, 400, "entry[2]"),
    "a patch": (entry("PATCH", "Patient/fine", {"resourceType": "Binary"}), 400, "entry[2]"),
    "a foreign address": (entry("PUT", "http://elsewhere/Patient/y", person("y")), 400, "entry[2]"),
    "an odd If-Match": (entry("PUT", "Patient/y", person("y"), ifMatch="7"), 400, "entry[2]"),
    "a condition without meaning": (
        entry("POST", "Patient", known(), ifNoneExist="colour=red"),
        400,
        "entry[2]",
    ),
    "nothing to delete": (entry("DELETE", "Patient/nobody"), 404, "entry[2].request"),
    "the same resource twice": (put(person("fine", active=True)), 422, "entry[2].request"),
    "a result of ours": (entry("DELETE", "DiagnosticReport/{report}"), 422, "entry[2].request"),
    "a version that is not there": (
        entry("PUT", "Patient/p1", person(), ifMatch='W/"7"'),
        412,
        "entry[2].request.ifMatch",
    ),
    "a reference to no entry": (
        entry("POST", "Observation", about(PATIENT)),
        400,
        "entry[2].resource.subject.reference",
    ),
    "a reference to no entry, deep inside": (
        put(lab(AST, "28", performer=[{"display": "L"}, {"reference": FIRST}])),
        400,
        "entry[2].resource.performer[1].reference",
    ),
    "a condition that nothing meets": (
        entry("POST", "Observation", about(f"Patient?identifier={MRN}|nobody")),
        412,
        "entry[2].resource.subject.reference",
    ),
}


@pytest.mark.parametrize("fault", BAD)
async def test_one_bad_entry_refuses_the_whole_transaction(client: Client, fault: str) -> None:
    bad, status, place = BAD[fault]
    await done(client, put(person()), *map(put, labs()))
    (report,) = await client.found("/DiagnosticReport")
    url = bad.get("request", {}).get("url", "").replace("{report}", report["id"])
    if url:
        bad = {**bad, "request": {**bad["request"], "url": url}}
    answer = await client.post("", transaction(*FINE, bad))
    assert (answer.status_code, answer.json()["resourceType"]) == (status, "OperationOutcome")
    assert place in answer.json()["issue"][0]["expression"][0]
    assert (await client.get("/Patient/fine")).status_code == 404
    assert len(await client.found("/Observation?code=1920-8")) == 1
    assert await client.found("/DiagnosticReport") == [report]


@pytest.mark.parametrize("fault", BAD)
async def test_one_bad_entry_of_a_batch_fails_alone(client: Client, fault: str) -> None:
    bad, status, place = BAD[fault]
    await done(client, put(person()), *map(put, labs()))
    (report,) = await client.found("/DiagnosticReport")
    url = bad.get("request", {}).get("url", "").replace("{report}", report["id"])
    if url:
        bad = {**bad, "request": {**bad["request"], "url": url}}
    answer = await done(client, *FINE, bad, kind="batch")
    first, second, third = answer.json()["entry"]
    assert first["response"]["status"] == second["response"]["status"] == "201 Created"
    assert third["response"]["status"][:3] == str(status)
    outcome = third["response"]["outcome"]
    assert outcome["resourceType"] == "OperationOutcome"
    assert place in outcome["issue"][0]["expression"][0]
    assert (await client.get("/Patient/fine")).status_code == 200


async def test_nothing_is_both_written_and_deleted(client: Client) -> None:
    await client.put("/Patient/p1", person())
    both = put(person(active=True)), entry("DELETE", "Patient/p1")
    answer = await client.post("", transaction(*both))
    assert (answer.status_code, errors(answer)[0][1]) == (422, "duplicate")
    assert (await client.get("/Patient/p1")).headers["etag"] == 'W/"1"'


async def test_a_batch_reads_and_fails_entry_by_entry(client: Client) -> None:
    answer = await done(
        client,
        entry("GET", "Patient/nobody"),
        entry("GET", "Patient?colour.name=red"),
        entry("GET", "Patient?_id=nobody"),
        entry("GET", "Task/1"),
        kind="batch",
    )
    assert [status[:3] for status in statuses(answer)] == ["404", "200", "200", "400"]


async def test_entries_of_a_batch_do_not_share_references(client: Client) -> None:
    """Each entry is on its own, but what belongs together is still staged together."""
    answer = await done(client, put(person()), *map(put, labs()), kind="batch")
    assert statuses(answer) == ["201 Created"] * 4
    assert len(await client.found("/DiagnosticReport")) == 1


# Scopes


async def test_a_transaction_needs_the_scopes_of_all_its_entries(hospital: Hospital) -> None:
    narrow = await hospital.client("system/Patient.cruds")
    answer = await narrow.post("", transaction(put(person()), put(lab(AST, "28"))))
    assert answer.status_code == 403
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[1].request"]
    assert (await narrow.get("/Patient/p1")).status_code == 404


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("system/Patient.cruds", ["201", "403", "200"]),
        ("system/Observation.u system/Patient.r", ["403", "201", "404"]),
        ("system/Patient.u system/Observation.u", ["201", "201", "403"]),
    ],
)
async def test_a_batch_entry_needs_its_own_scope(
    hospital: Hospital, scope: str, expected: list[str]
) -> None:
    client = await hospital.client(scope)
    answer = await done(
        client, put(person()), put(lab(AST, "28")), entry("GET", "Patient/p1"), kind="batch"
    )
    assert [status[:3] for status in statuses(answer)] == expected


# Idempotency-Key


async def test_a_repeated_key_replays_the_answer_and_does_nothing(client: Client) -> None:
    sent = transaction(
        entry("POST", "Patient", known(), fullUrl=PATIENT),
        entry("POST", "Observation", about(PATIENT)),
    )
    one = await client.post("", sent, Idempotency_Key="night-shift-1")
    two = await client.post("", sent, Idempotency_Key="night-shift-1")
    assert (two.status_code, two.content) == (one.status_code, one.content)
    assert len(await client.found("/Patient")) == 1
    third = await client.post("", sent, Idempotency_Key="night-shift-2")
    assert third.content != one.content
    assert len(await client.found("/Patient")) == 2


async def test_a_key_stands_for_one_request(client: Client) -> None:
    await client.post("", transaction(put(person())), Idempotency_Key="k")
    answer = await client.post("", transaction(put(person("p2"))), Idempotency_Key="k")
    assert (answer.status_code, errors(answer)[0][0]) == (422, "idempotency.key-reused")
    assert (await client.get("/Patient/p2")).status_code == 404


async def test_a_refused_request_leaves_its_key_free(client: Client) -> None:
    bad = transaction(entry("DELETE", "Patient/nobody"))
    assert (await client.post("", bad, Idempotency_Key="k")).status_code == 404
    answer = await client.post("", transaction(put(person())), Idempotency_Key="k")
    assert answer.status_code == 200


async def test_keys_of_two_hospitals_are_two(hospital: Hospital, service: Any) -> None:
    other = await (await service.hospital()).client()
    mine = await hospital.client()
    for client in (mine, other):
        answer = await client.post("", transaction(put(person())), Idempotency_Key="k")
        assert statuses(answer) == ["201 Created"]


# What a laboratory sends in a day


async def test_a_transaction_of_many_other_results_is_stored(client: Client) -> None:
    """As of a genotyping laboratory: nothing about the liver, every reference a urn."""
    sequences = [
        {
            "fullUrl": f"urn:uuid:00000000-0000-4000-8000-{number:012}",
            "resource": {
                "resourceType": "MolecularSequence",
                "coordinateSystem": 0,
                "patient": {"reference": PATIENT},
            },
            "request": {"method": "POST", "url": "MolecularSequence"},
        }
        for number in range(12)
    ]
    typed = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": "HLA-A"},
        "subject": {"reference": PATIENT},
        "derivedFrom": [{"reference": each["fullUrl"]} for each in sequences],
        "valueCodeableConcept": {"text": "HLA-A*01:01"},
    }
    answer = await done(
        client,
        *sequences,
        entry("POST", "Observation", typed),
        entry("POST", "Patient", known(), fullUrl=PATIENT),
    )
    assert statuses(answer) == ["201 Created"] * 14
    assert all("outcome" not in each["response"] for each in answer.json()["entry"])
    (observation,) = await client.found("/Observation")
    for each in observation["derivedFrom"]:
        assert (await client.get(f"/{each['reference']}")).status_code == 200
    assert await client.found("/DiagnosticReport") == []


async def test_decimals_pass_through_a_transaction_as_they_were_sent(client: Client) -> None:
    exact = lab(AST, "28", valueQuantity=quantity("28.00"))
    answer = await done(client, put(exact), Prefer="return=representation")
    (told,) = wire.read(answer.content)["entry"]
    assert str(told["resource"]["valueQuantity"]["value"]) == "28.00"
    stored = await client.get("/Observation/p1-1920-8-2026-11-02")
    assert b'"value":28.00' in stored.content
