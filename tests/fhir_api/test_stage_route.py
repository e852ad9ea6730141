"""POST /fhir/$stage-fibrosis: what comes in, what goes out, what is kept."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from fhir_api import wire
from tests.fhir_api.building import AST, at, bundle, quantity
from tests.hospital import (
    ALL,
    Client,
    Hospital,
    Json,
    category,
    entry,
    errors,
    first,
    index,
    lab,
    labs,
    links,
    person,
    resources,
)

pytestmark = pytest.mark.anyio

INR, RNA, STIFFNESS = "6301-6", "11011-4", "77615-3"


def sent(*held: Json, kind: str = "collection") -> Json:
    return bundle(*({"resource": each} for each in held), kind=kind)


def unnamed(resource: Json) -> Json:
    return {name: value for name, value in resource.items() if name != "id"}


def parameters(bundled: Json, **more: Any) -> Json:
    """`more`: value[x] name and value by parameter name."""
    listed = [{"name": name, kind: value} for name, (kind, value) in more.items()]
    return {
        "resourceType": "Parameters",
        "parameter": [{"name": "bundle", "resource": bundled}, *listed],
    }


LOW = sent(person(), *labs())


# What may be sent


def _requests(*held: Json) -> list[Json]:
    return [entry("PUT", f"{each['resourceType']}/{each['id']}", each) for each in held]


def _message() -> Json:
    event = {"resourceType": "MessageHeader", "id": "m", "eventCoding": {"code": "R01"}}
    return sent({**event, "source": {"endpoint": "urn:x:lab"}}, person(), *labs(), kind="message")


def _document() -> Json:
    composition = {
        "resourceType": "Composition",
        "id": "c",
        "status": "final",
        "type": {"text": "Laboratory report"},
        "date": "2026-11-02",
        "author": [{"display": "Laboratory"}],
        "title": "Results",
    }
    made = sent(composition, person(), *labs(), kind="document")
    named = {"identifier": {"system": "urn:x:doc", "value": "1"}}
    return {**made, **named, "timestamp": "2026-11-02T10:00:00Z"}


def _searchset() -> Json:
    listed = [{"resource": each, "search": {"mode": "match"}} for each in [person(), *labs()]]
    return bundle(*listed, kind="searchset")


TYPES = {
    "collection": LOW,
    "transaction": bundle(*_requests(person(), *labs()), kind="transaction"),
    "batch": bundle(*_requests(person(), *labs()), kind="batch"),
    "searchset": _searchset(),
    "message": _message(),
    "document": _document(),
}


@pytest.mark.parametrize("kind", TYPES)
async def test_every_type_of_bundle_but_history_is_staged(client: Client, kind: str) -> None:
    answer = await client.stage(TYPES[kind])
    assert answer.status_code == 201, answer.text
    assert answer.json()["type"] == "collection"
    assert category(first(answer)) == "advanced-fibrosis-unlikely"


async def test_a_history_is_refused(client: Client) -> None:
    listed = {
        "fullUrl": "http://testserver/fhir/Observation/1",
        "resource": labs()[0],
        "request": {"method": "PUT", "url": "Observation/1"},
        "response": {"status": "200"},
    }
    answer = await client.stage(bundle(listed, kind="history"))
    assert answer.status_code == 400
    assert answer.json()["issue"][0]["expression"] == ["Bundle.type"]


async def test_the_bundle_may_come_within_parameters(client: Client) -> None:
    answer = await client.stage(parameters(LOW))
    assert (answer.status_code, category(first(answer))) == (201, "advanced-fibrosis-unlikely")


ODD_BODIES = {
    "one Observation": labs()[0],
    "Parameters without a Bundle": {
        "resourceType": "Parameters",
        "parameter": [{"name": "persist", "valueBoolean": True}],
    },
    "Parameters without parameters": {"resourceType": "Parameters"},
    "two Bundles": {
        "resourceType": "Parameters",
        "parameter": [{"name": "bundle", "resource": LOW}, {"name": "bundle", "resource": LOW}],
    },
    "a Patient as the Bundle": {
        "resourceType": "Parameters",
        "parameter": [{"name": "bundle", "resource": person()}],
    },
    "an unknown parameter": parameters(LOW, colour=("valueString", "green")),
    "persist in words": parameters(LOW, persist=("valueString", "perhaps")),
    "asOf without a date": parameters(LOW, asOf=("valueDateTime", "yesterday")),
    "a limit of 19": parameters(LOW, astUpperLimit=("valueDecimal", Decimal(19))),
    "a limit of 81": parameters(LOW, astUpperLimit=("valueDecimal", Decimal(81))),
    "a limit in ukat/L": parameters(LOW, astUpperLimit=("valueQuantity", quantity("40", "ukat/L"))),
    "an unknown output": parameters(LOW, output=("valueCode", "pdf")),
    "an unknown flag": parameters(LOW, flag=("valueCode", "left-handed")),
}


@pytest.mark.parametrize("body", ODD_BODIES)
async def test_what_the_operation_does_not_take_is_refused(client: Client, body: str) -> None:
    answer = await client.stage(ODD_BODIES[body])
    assert answer.status_code == 400
    assert await client.found("/Observation") == []


# What comes back


async def test_the_report_comes_first_and_its_parts_resolve(client: Client) -> None:
    answer = await client.stage(LOW)
    listed = {each["fullUrl"]: each["resource"] for each in answer.json()["entry"]}
    report = first(answer)
    assert report["status"] == "preliminary"
    assert report["subject"] == {"reference": "Patient/p1"}
    assert report["effectiveDateTime"] == "2026-11-02T08:15:00+01:00"
    for result in report["result"]:
        assert f"http://testserver/fhir/{result['reference']}" in listed


async def test_what_is_sent_back_is_what_was_stored(client: Client) -> None:
    answer = await client.stage(LOW)
    for each in wire.read(answer.content)["entry"]:
        stored = await client.get(each["fullUrl"])
        assert wire.read(stored.content) == each["resource"]


async def test_fib4_of_28_31_245_at_45_years(client: Client) -> None:
    answer = await client.stage(LOW)
    fib4, apri = index(answer, "fib4"), index(answer, "apri")
    assert fib4["valueQuantity"]["value"] == pytest.approx(45 * 28 / (245 * 31**0.5), abs=0.005)
    assert apri["valueQuantity"]["value"] == pytest.approx(28 / 40 * 100 / 245, abs=0.005)
    assert {each["reference"] for each in apri["derivedFrom"]} == {
        "Observation/p1-1920-8-2026-11-02",
        "Observation/p1-777-3-2026-11-02",
    }


async def test_a_report_alone_contains_its_results(client: Client) -> None:
    report = (await client.stage(LOW, "?output=report")).json()
    assert report["resourceType"] == "DiagnosticReport"
    inside = {f"#{each['id']}" for each in report["contained"]}
    assert {each["reference"] for each in report["result"]} <= inside


async def test_the_printed_form_is_added_where_asked(client: Client) -> None:
    asked = parameters(LOW, presentedForm=("valueBoolean", True))
    (form,) = first(await client.stage(asked))["presentedForm"]
    assert form["contentType"] == "application/pdf"
    assert "presentedForm" not in first(await client.stage(LOW))


async def test_a_flag_gates_the_conclusion(client: Client) -> None:
    stated = parameters(LOW, flag=("valueCode", "acute-hepatitis"))
    assert category(first(await client.stage(stated))) == "not-assessable"


async def test_the_stated_upper_limit_of_ast_is_used(client: Client) -> None:
    for kind, value in (
        ("valueDecimal", Decimal(35)),
        ("valueInteger", 35),
        ("valueQuantity", quantity("35")),
    ):
        asked = parameters(LOW, astUpperLimit=(kind, value), persist=("valueBoolean", False))
        apri = index(await client.stage(asked), "apri")
        assert apri["valueQuantity"]["value"] == pytest.approx(28 / 35 * 100 / 245, abs=0.0005)


async def test_parameters_may_stand_in_the_address(client: Client) -> None:
    answer = await client.stage(LOW, "?persist=false&astUpperLimit=35&output=report")
    assert answer.status_code == 200
    assert answer.json()["resourceType"] == "DiagnosticReport"
    assert await client.found("/DiagnosticReport") == []


async def test_as_of_leaves_out_what_came_later(client: Client) -> None:
    both = sent(person(), *labs(on="2026-03-02"), *labs(ast="280", on="2026-04-02"))
    early = await client.stage(both, "?asOf=2026-03-31&persist=false")
    assert first(early)["effectiveDateTime"] == "2026-03-02"
    late = await client.stage(both, "?persist=false")
    assert first(late)["effectiveDateTime"] == "2026-04-02"


# What is kept


@pytest.mark.parametrize(
    ("scope", "persist", "status", "kept"),
    [
        (ALL, None, 201, True),
        (ALL, True, 201, True),
        (ALL, False, 200, False),
        ("system/Observation.c system/DiagnosticReport.cr", None, 201, True),
        ("system/Observation.c system/DiagnosticReport.cr", False, 200, False),
        ("system/DiagnosticReport.r", None, 200, False),
        ("system/DiagnosticReport.r", False, 200, False),
        ("system/DiagnosticReport.r", True, 403, False),
        ("system/Observation.c", None, 403, False),
        ("system/Observation.c", True, 403, False),
        ("system/Patient.cruds", None, 403, False),
    ],
)
async def test_storing_depends_on_the_wish_and_the_scopes(
    hospital: Hospital, scope: str, persist: bool | None, status: int, kept: bool
) -> None:
    asked = LOW if persist is None else parameters(LOW, persist=("valueBoolean", persist))
    answer = await (await hospital.client(scope)).stage(asked)
    assert answer.status_code == status
    everything = await hospital.client()
    assert bool(await everything.found("/DiagnosticReport")) is kept
    assert bool(await everything.found("/Observation?code=1920-8")) is kept


async def test_without_storage_a_stored_birth_date_still_counts(client: Client) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.stage(sent(*labs()), "?persist=false")
    assert index(answer, "fib4")["valueQuantity"]


async def test_the_operation_takes_results_from_its_body_alone(client: Client) -> None:
    await client.put("/Observation/ast", lab(AST, "28", name="ast"))
    answer = await client.stage(sent(person(), *labs()[1:]))
    assert index(answer, "fib4")["dataAbsentReason"]


# Identity


async def test_the_same_facts_again_give_the_same_version(client: Client) -> None:
    one, two = await client.stage(LOW), await client.stage(LOW)
    assert (one.status_code, two.status_code) == (201, 200)
    assert one.content == two.content
    assert len(await client.found("/DiagnosticReport")) == 1


async def test_order_and_wrapping_of_the_bundle_are_no_facts(client: Client) -> None:
    one = await client.stage(LOW)
    two = await client.stage(sent(*reversed(labs()), person(), kind="searchset"))
    assert (two.status_code, first(two)) == (200, first(one))


@pytest.mark.parametrize(
    "more",
    [
        lab(INR, "1.1"),
        lab(STIFFNESS, "6.1", valueQuantity=quantity("6.1", "kPa")),
        lab(RNA, "1250000", valueQuantity=quantity("1250000", "[IU]/mL")),
    ],
    ids=["INR", "stiffness", "HCV RNA"],
)
async def test_one_more_result_gives_the_next_version(client: Client, more: Json) -> None:
    one = await client.stage(LOW)
    two = await client.stage(sent(person(), *labs(), more))
    assert two.status_code == 201
    assert first(two)["id"] == first(one)["id"]
    assert first(two)["meta"]["versionId"] == "2"


async def test_another_day_is_another_report(client: Client) -> None:
    one = await client.stage(LOW)
    two = await client.stage(sent(person(), *labs(on="2026-10-01")))
    assert first(one)["id"] != first(two)["id"]
    assert {first(one)["meta"]["versionId"], first(two)["meta"]["versionId"]} == {"1"}


async def test_another_patient_is_another_report(client: Client) -> None:
    one = await client.stage(LOW)
    two = await client.stage(sent(person("p2"), *labs(of="p2")))
    assert first(one)["id"] != first(two)["id"]


async def test_the_day_of_the_specimen_is_that_of_its_own_zone(client: Client) -> None:
    """23:30 in New York is the next day in UTC."""
    one = await client.report(person(), *labs(on="2026-03-02T23:30:00-05:00"))
    two = await client.report(person(), *labs(alt="32", on="2026-03-02T08:00:00-05:00"))
    assert one["id"] == two["id"]


# Who it is about


async def test_several_patients_get_a_report_each(client: Client) -> None:
    answer = await client.stage(sent(person("a"), person("b"), *labs(of="a"), *labs(of="b")))
    assert answer.status_code == 201
    reports = resources(answer, "DiagnosticReport")
    assert [each["subject"]["reference"] for each in reports] == ["Patient/a", "Patient/b"]


async def test_a_patient_who_cannot_be_staged_gets_an_outcome(client: Client) -> None:
    answer = await client.stage(
        sent(person("a"), person("b"), *labs(of="a"), lab(INR, "1", of="b"))
    )
    assert answer.status_code == 201
    assert len(resources(answer, "DiagnosticReport")) == 1
    (outcome,) = resources(answer, "OperationOutcome")
    assert outcome["issue"][0]["code"] == "required"
    assert outcome["issue"][0]["expression"] == ["Bundle.entry[1].resource"]


async def test_a_report_of_another_day_is_not_in_the_answer(client: Client) -> None:
    earlier = await client.report(person(), *labs(on="2026-10-01"))
    answer = await client.stage(LOW)
    assert len(resources(answer, "DiagnosticReport")) == 1
    assert first(answer)["id"] != earlier["id"]
    again = await client.stage(LOW, "?output=report")
    assert (again.status_code, again.json()["id"]) == (200, first(answer)["id"])


async def test_a_patient_without_results_is_no_reason_for_an_old_report(client: Client) -> None:
    await client.report(person(), *labs())
    assert (await client.stage(sent(person()))).status_code == 422


async def test_what_is_not_kept_here_does_not_stop_the_rest(hospital: Hospital) -> None:
    task = {"resourceType": "Task", "id": "t", "status": "draft", "intent": "order"}
    answer = await (await hospital.client()).stage(sent(person(), task, *labs()))
    assert answer.status_code == 201
    async with hospital.services.database.transaction(hospital.tenant) as connection:
        cursor = await connection.execute("select type, count(*) from record group by type")
        kept = dict(await cursor.fetchall())
    assert (kept.get("Task"), kept["Patient"], kept["DiagnosticReport"]) == (None, 1, 1)


async def test_one_report_alone_is_refused_for_several_patients(client: Client) -> None:
    both = sent(person("a"), person("b"), *labs(of="a"), *labs(of="b"))
    answer = await client.stage(both, "?output=report")
    assert answer.status_code == 400
    assert await client.found("/Observation") == []


async def test_several_patients_of_whom_none_can_be_staged_are_refused(client: Client) -> None:
    answer = await client.stage(sent(lab(INR, "1", of="a"), lab(INR, "1", of="b")))
    assert answer.status_code == 422


async def test_a_result_of_nobody_among_several_is_refused_alone(client: Client) -> None:
    nobody = lab(AST, "28", subject=None, name="nobody")
    answer = await client.stage(
        sent(person("a"), person("b"), *labs(of="a"), *labs(of="b"), nobody)
    )
    assert answer.status_code == 201
    assert len(resources(answer, "DiagnosticReport")) == 2
    (outcome,) = resources(answer, "OperationOutcome")
    assert outcome["issue"][0]["expression"] == ["Bundle.entry[8].resource.subject"]


# What cannot be staged


async def test_nothing_usable_is_refused_with_what_is_missing_by_loinc(client: Client) -> None:
    answer = await client.stage(sent(person(), lab(INR, "1.1")))
    assert answer.status_code == 422
    assert errors(answer)[0] == ("labs.nothing-usable", "required")
    told = answer.json()["issue"][0]["details"]["text"]
    assert all(code in told for code in ("1920-8", "1742-6", "777-3"))
    assert await client.found("/Observation") == []
    assert await client.found("/Patient") == []


@pytest.mark.parametrize("held", [[], [person()]], ids=["empty", "a patient alone"])
async def test_a_bundle_without_results_is_refused(client: Client, held: list[Json]) -> None:
    body = sent(*held) if held else {"resourceType": "Bundle", "type": "collection"}
    answer = await client.stage(body)
    assert (answer.status_code, errors(answer)[0][1]) == (422, "required")


async def test_why_each_value_is_not_used_is_told(client: Client) -> None:
    platelets = lab("777-3", "245", valueQuantity=quantity("245", "K"))
    answer = await client.stage(sent(person(), platelets))
    assert answer.status_code == 422
    assert ("labs.not-used", "informational") in errors(answer)


async def test_stiffness_alone_is_enough(client: Client) -> None:
    stiff = lab(STIFFNESS, "6.1", valueQuantity=quantity("6.1", "kPa"))
    assert category(await client.report(stiff)) == "advanced-fibrosis-unlikely"


async def test_a_report_that_cannot_say_is_a_report(client: Client) -> None:
    child = person(birthDate="2012-01-01")
    assert category(await client.report(child, *labs())) == "not-assessable"


async def test_a_broken_neighbour_is_named_and_stops_nobody(client: Client) -> None:
    broken = lab(INR, "1", status="bogus")
    answer = await client.stage(sent(person(), *labs(), broken, {"resourceType": "Foo"}))
    assert answer.status_code == 201
    (outcome,) = resources(answer, "OperationOutcome")
    places = [each["expression"][0] for each in outcome["issue"]]
    assert places == ["Bundle.entry[4].resource.status", "Bundle.entry[5].resource.resourceType"]


async def test_only_broken_entries_are_refused_with_their_paths(client: Client) -> None:
    answer = await client.stage(sent(lab(AST, "28", status="bogus")))
    assert answer.status_code == 422
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[0].resource.status"]


async def test_results_without_ids_are_known_again(client: Client) -> None:
    """As converted from messages: no ids, one order number on every result."""
    order = [{"system": "urn:x:order", "value": "2026-1"}]
    bare = [unnamed({**each, "identifier": order}) for each in labs()]
    one = await client.stage(sent(person(), *bare))
    assert one.status_code == 201
    assert index(one, "fib4")["valueQuantity"]
    two = await client.stage(sent(person(), *reversed(bare)))
    assert two.status_code == 200
    assert len(await client.found("/Observation?code=1920-8")) == 1


@pytest.mark.parametrize("known_by", ["identifier", "content"])
async def test_addresses_made_up_for_each_message_are_no_facts(
    client: Client, known_by: str
) -> None:
    """As from an engine that names entries by a fresh urn:uuid each time and gives no ids."""
    named: Json = {"identifier": [{"system": "urn:x:mrn", "value": "4711"}]}
    who = {**person(), **(named if known_by == "identifier" else {})}
    for status in (201, 200):
        urn = f"urn:uuid:{uuid4()}"
        results = [unnamed(each) for each in labs(subject={"reference": urn})]
        held = [at(f"urn:uuid:{uuid4()}", each) for each in results]
        assert (await client.stage(bundle(at(urn, unnamed(who)), *held))).status_code == status
    assert len(await client.found("/Observation?code=1920-8")) == 1
    assert len(await client.found("/Patient")) == 1


async def test_reports_of_ours_among_the_results_do_no_harm(client: Client) -> None:
    one = await client.stage(LOW)
    returned = [each["resource"] for each in wire.read(one.content)["entry"]]
    two = await client.stage(sent(person(), *labs(), *returned, kind="searchset"))
    assert (two.status_code, first(two)) == (200, first(one))


async def test_the_patient_may_be_named_by_an_identifier_alone(client: Client) -> None:
    mine = {"system": "urn:x:mrn", "value": "4711"}
    await client.put("/Patient/p1", person(identifier=[mine]))
    named = [{**each, "subject": {"identifier": mine}} for each in labs()]
    for query in ("?persist=false", ""):
        answer = await client.stage(sent(*named), query)
        assert index(answer, "fib4")["valueQuantity"]
    assert len(await client.found("/DiagnosticReport?patient=p1")) == 1


async def test_addresses_on_the_senders_own_server_are_kept_apart_from_ours(
    client: Client,
) -> None:
    theirs = "https://hospital.example/fhir"
    held = [
        at(f"{theirs}/{each['resourceType']}/{each['id']}", each) for each in (person(), *labs())
    ]
    answer = await client.stage(bundle(*held))
    assert answer.status_code == 201
    assert first(answer)["subject"] == {"reference": "Patient/p1"}
    assert links(answer.json()) == {}
