"""What /fhir/metadata promises is what the routes keep, and nothing else."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.routing import Route

from core.staging.result import Flag
from fhir_api import wire
from fhir_api.app import routes
from fhir_api.registry import INCLUDES, REVINCLUDES, STORED, parameters
from fhir_api.routes.metadata import definition, statement
from tests import javascript
from tests.fhir_api.building import AST, bundle, coded, quantity, ref
from tests.hospital import (
    Client,
    Json,
    Service,
    errors,
    lab,
    labs,
    matches,
    person,
    put,
    transaction,
)

pytestmark = pytest.mark.anyio

STATEMENT = statement("http://testserver", "https://hepatocai.org/fhir")
(REST,) = STATEMENT["rest"]
LISTED: dict[str, Json] = {each["type"]: each for each in REST["resource"]}

INTERACTIONS = {  # as routes name them
    ("POST", "/fhir/{type}"): "create",
    ("GET", "/fhir/{type}/{id}"): "read",
    ("GET", "/fhir/{type}/{id}/_history/{vid}"): "vread",
    ("GET", "/fhir/{type}/{id}/_history"): "history-instance",
    ("PUT", "/fhir/{type}/{id}"): "update",
    ("DELETE", "/fhir/{type}/{id}"): "delete",
    ("GET", "/fhir/{type}"): "search-type",
    ("POST", "/fhir/{type}/_search"): "search-type",
    ("PUT", "/fhir/{type}"): "conditionalUpdate",
    ("DELETE", "/fhir/{type}"): "conditionalDelete",
}
LEAST: dict[str, Json] = {
    "Observation": {"status": "final", "code": {"text": "Sodium"}},
    "DiagnosticReport": {"status": "final", "code": {"text": "Chemistry"}},
    "RiskAssessment": {"status": "final", "subject": {"reference": "Patient/p1"}},
    "Provenance": {
        "target": [{"reference": "Patient/p1"}],
        "recorded": "2026-11-02T08:15:00Z",
        "agent": [{"who": {"display": "Laboratory"}}],
    },
}


def least(type_: str, **more: Any) -> Json:
    return {"resourceType": type_, **LEAST.get(type_, {}), **more}


# The statement itself


async def test_the_statement_is_answered_as_it_is_generated(client: Client) -> None:
    answer = await client.get("/metadata")
    assert answer.status_code == 200
    assert answer.json() == json.loads(wire.write(STATEMENT))


async def test_nobody_needs_a_token_for_the_statement(client: Client) -> None:
    answer = await client.get("/metadata", Authorization="Bearer nonsense")
    assert answer.status_code == 200


async def test_a_statement_already_known_is_not_sent_again(client: Client) -> None:
    tag = (await client.get("/metadata")).headers["etag"]
    again = await client.get("/metadata", If_None_Match=tag)
    assert (again.status_code, again.content) == (304, b"")
    assert (await client.get("/metadata", If_None_Match='W/"other"')).status_code == 200


@pytest.mark.parametrize("format_", STATEMENT["format"])
async def test_each_listed_format_is_given(client: Client, format_: str) -> None:
    for way in (client.get(f"/Patient?_format={format_}"), client.get("/Patient", Accept=format_)):
        assert (await way).status_code == 200


async def test_a_format_that_is_not_listed_is_not_given(client: Client) -> None:
    answer = await client.get("/metadata", Accept="application/fhir+xml")
    assert (answer.status_code, errors(answer)) == (406, [("http.accept", "not-supported")])


async def test_tokens_are_where_the_statement_says(service: Service) -> None:
    (extension,) = REST["security"]["extension"]
    (token,) = extension["extension"]
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=service.app)) as http:
        answer = await http.get("http://testserver/fhir/.well-known/smart-configuration")
    assert answer.json()["token_endpoint"] == token["valueUri"]


# Routes and registry


def _routed() -> Iterator[tuple[str, str]]:
    for route in routes():
        assert isinstance(route, Route)
        if "{type}" in route.path:
            yield from ((m, route.path) for m in (route.methods or set()) - {"HEAD"})


@pytest.mark.parametrize("type_", STORED)
def test_what_is_routed_is_listed_and_what_is_listed_is_routed(type_: str) -> None:
    listed = LISTED[type_]
    promised = {each["code"] for each in listed["interaction"]}
    promised |= {name for name in ("conditionalUpdate", "conditionalDelete") if listed[name]}
    assert {INTERACTIONS[each] for each in _routed()} == promised


def test_each_stored_type_is_listed_with_its_parameters() -> None:
    assert LISTED.keys() == set(STORED)
    for type_, listed in LISTED.items():
        named = {each["name"]: each["type"] for each in listed["searchParam"]}
        assert named == {name: known.kind for name, known in parameters(type_).items()}


@pytest.mark.parametrize("type_", STORED)
async def test_each_listed_interaction_is_kept(client: Client, type_: str) -> None:
    sent = least(type_)
    made = await client.post(f"/{type_}", sent)
    assert made.status_code == 201, made.text
    id_ = made.json()["id"]
    here = f"/{type_}/{id_}"
    assert (await client.get(here)).content == made.content
    assert (await client.get(f"{here}/_history/1")).content == made.content
    assert (await client.put(here, {**sent, "id": id_, "language": "de"})).status_code == 200
    versions = [each["resource"]["meta"]["versionId"] for each in await _history(client, here)]
    assert versions == ["2", "1"]
    assert [each["id"] for each in await client.found(f"/{type_}")] == [id_]
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    found = await client.ask("POST", f"/{type_}/_search", f"_id={id_}".encode(), form)
    assert [each["id"] for each in matches(found.json())] == [id_]
    assert (await client.delete(here)).status_code in (200, 204)
    assert (await client.get(here)).status_code == 410


async def _history(client: Client, here: str) -> list[Json]:
    listed: list[Json] = (await client.get(f"{here}/_history")).json()["entry"]
    return listed


@pytest.mark.parametrize("type_", STORED)
async def test_each_listed_condition_is_kept(client: Client, type_: str) -> None:
    listed, here = LISTED[type_], f"/{type_}?_id=one"
    assert listed["updateCreate"]
    assert (await client.put(f"/{type_}/one", least(type_, id="one"))).status_code == 201
    assert listed["conditionalCreate"]
    again = await client.post(f"/{type_}", least(type_), If_None_Exist="_id=one")
    assert (again.status_code, again.json()["id"]) == (200, "one")
    assert listed["conditionalUpdate"]
    changed = await client.put(here, least(type_, language="de"))
    assert (changed.status_code, changed.json()["meta"]["versionId"]) == (200, "2")
    assert listed["conditionalRead"] == "not-match"
    read = await client.get(f"/{type_}/one", If_None_Match='W/"2"')
    assert read.status_code == 304
    assert listed["versioning"] == "versioned-update"
    stale = await client.put(f"/{type_}/one", least(type_, id="one"), If_Match='W/"1"')
    assert stale.status_code == 412
    assert listed["conditionalDelete"] == "single"
    assert (await client.delete(here)).status_code in (200, 204)
    assert await client.found(f"/{type_}") == []


@pytest.mark.parametrize("type_", ["ValueSet", "Subscription", "AuditEvent", "Encounters", "x"])
async def test_a_type_that_is_not_listed_is_not_kept(client: Client, type_: str) -> None:
    assert type_ not in LISTED
    for answer in (
        await client.get(f"/{type_}"),
        await client.get(f"/{type_}/1"),
        await client.post(f"/{type_}", {"resourceType": type_}),
    ):
        assert (answer.status_code, errors(answer)) == (404, [("http.type", "not-supported")])


async def test_patch_is_neither_listed_nor_taken(client: Client) -> None:
    answer = await client.ask("PATCH", "/Patient/p1", b"[]")
    assert answer.status_code == 405
    assert all("patch" not in str(each["interaction"]) for each in LISTED.values())


@pytest.mark.parametrize("kind", [each["code"] for each in REST["interaction"]])
async def test_each_listed_interaction_of_the_base_is_kept(client: Client, kind: str) -> None:
    answer = await client.post("", transaction(put(person()), kind=kind))
    assert (answer.status_code, answer.json()["type"]) == (200, f"{kind}-response")


# Search

NAMED = {"system": "http://hospital.example/number", "value": "4711"}
KEPT = {
    "Observation": lab(
        AST,
        "28",
        name="o1",
        identifier=[NAMED],
        category=[coded("laboratory")],
        basedOn=[ref("ServiceRequest/r1")],
        specimen=ref("Specimen/s1"),
        derivedFrom=[ref("Observation/o0")],
        hasMember=[ref("Observation/o0")],
    ),
    "DiagnosticReport": {
        "resourceType": "DiagnosticReport",
        "id": "d1",
        "status": "final",
        "identifier": [NAMED],
        "code": coded("24325-3"),
        "category": [coded("LAB")],
        "subject": ref("Patient/p1"),
        "effectiveDateTime": "2026-11-02T08:15:00+01:00",
        "issued": "2026-11-02T10:00:00Z",
        "result": [ref("Observation/o1")],
        "basedOn": [ref("ServiceRequest/r1")],
        "specimen": [ref("Specimen/s1")],
    },
    "RiskAssessment": least(
        "RiskAssessment",
        id="k1",
        identifier=[NAMED],
        subject=ref("Patient/p1"),
        occurrenceDateTime="2026-11-02T08:15:00+01:00",
    ),
    "Provenance": least("Provenance", id="v1", target=[ref("Observation/o1")]),
}
AROUND = [
    person(),
    lab("2951-2", "140", name="o0", valueQuantity=quantity("140", "mmol/L")),
    least("ServiceRequest", id="r1"),
    least("Specimen", id="s1"),
    least("Provenance", id="v2", target=[ref("DiagnosticReport/d1")]),
    least("Provenance", id="v3", target=[ref("RiskAssessment/k1")]),
    *KEPT.values(),
]
FOUND_BY = {  # parameter: a value that finds what is kept, and one that does not
    "_id": ("{id}", "other"),
    "_lastUpdated": ("gt2026-01-01", "lt2026-01-01"),
    "identifier": ("http://hospital.example/number|4711", "http://hospital.example/number|1"),
    "patient": ("p1", "p2"),
    "subject": ("Patient/p1", "Patient/p2"),
    "code": ("{code}", "99999-9"),
    "category": ("laboratory,LAB", "imaging"),
    "status": ("final", "cancelled"),
    "date": ("2026-11-02", "2026-11-03"),
    "based-on": ("ServiceRequest/r1", "ServiceRequest/r2"),
    "derived-from": ("Observation/o0", "Observation/o9"),
    "has-member": ("Observation/o0", "Observation/o9"),
    "specimen": ("Specimen/s1", "s2"),
    "issued": ("2026-11-02", "lt2026-11-02"),
    "result": ("Observation/o1", "o2"),
    "target": ("Observation/o1", "Observation/o2"),
}


async def keep(client: Client) -> None:
    answer = await client.post("", transaction(*map(put, AROUND)))
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    ("type_", "name"), [(type_, name) for type_ in KEPT for name in parameters(type_)]
)
async def test_each_listed_parameter_finds_and_passes_over(
    client: Client, type_: str, name: str
) -> None:
    await keep(client)
    kept = KEPT[type_]
    code = kept.get("code", {}).get("coding", [{}])[0].get("code", "")
    match, other = (each.format(id=kept["id"], code=code) for each in FOUND_BY[name])
    found = await client.get(f"/{type_}?{name}={match}", Prefer="handling=strict")
    assert kept["id"] in {each["id"] for each in matches(found.json())}
    none = await client.get(f"/{type_}?{name}={other}", Prefer="handling=strict")
    assert kept["id"] not in {each["id"] for each in matches(none.json())}


@pytest.mark.parametrize("type_", [type_ for type_ in STORED if type_ not in KEPT])
async def test_the_listed_parameters_of_other_types_find(client: Client, type_: str) -> None:
    one_only = {"Composition", "QuestionnaireResponse"}
    named = NAMED if type_ in one_only else [NAMED]
    identified = {"identifier": named} if "identifier" in parameters(type_) else {}
    made = await client.put(f"/{type_}/one", least(type_, id="one", **identified))
    assert made.status_code == 201
    for name in parameters(type_):
        match, other = (each.format(id="one") for each in FOUND_BY[name])
        assert [each["id"] for each in await client.found(f"/{type_}?{name}={match}")] == ["one"]
        assert await client.found(f"/{type_}?{name}={other}") == []


@pytest.mark.parametrize(
    ("type_", "include"),
    [(type_, each) for type_ in LISTED for each in LISTED[type_].get("searchInclude", ())],
)
async def test_each_listed_include_brings_what_is_referred_to(
    client: Client, type_: str, include: str
) -> None:
    await keep(client)
    target = {
        "result": "o1", "subject": "p1", "patient": "p1", "based-on": "r1", "specimen": "s1",
        "derived-from": "o0", "has-member": "o0", "target": "o1",
    }[include.partition(":")[2]]  # fmt: skip
    answer = await client.get(f"/{type_}?_id={KEPT[type_]['id']}&_include={include}")
    assert target in _included(answer.json())


@pytest.mark.parametrize(
    ("type_", "include"),
    [(type_, each) for type_ in LISTED for each in LISTED[type_].get("searchRevInclude", ())],
)
async def test_each_listed_reverse_include_brings_what_refers(
    client: Client, type_: str, include: str
) -> None:
    await keep(client)
    asked, brought = {
        "DiagnosticReport Provenance:target": ("d1", "v2"),
        "Observation Provenance:target": ("o1", "v1"),
        "Observation DiagnosticReport:result": ("o1", "d1"),
        "Observation Observation:derived-from": ("o0", "o1"),
        "Observation Observation:has-member": ("o0", "o1"),
        "Patient Observation:subject": ("p1", "o1"),
        "Patient DiagnosticReport:subject": ("p1", "d1"),
        "RiskAssessment Provenance:target": ("k1", "v3"),
        "Patient RiskAssessment:subject": ("p1", "k1"),
    }[f"{type_} {include}"]
    answer = await client.get(f"/{type_}?_id={asked}&_revinclude={include}")
    assert brought in _included(answer.json())


def _included(searchset: Json) -> set[str]:
    listed = searchset["entry"]
    return {each["resource"]["id"] for each in listed if each["search"]["mode"] == "include"}


def test_what_can_be_included_is_listed() -> None:
    for type_, listed in LISTED.items():
        names = [f"{type_}:{name}" for name in INCLUDES.get(type_, ())]
        assert listed.get("searchInclude", []) == names
        assert listed.get("searchRevInclude", []) == list(REVINCLUDES.get(type_, ()))


# The operation


async def test_the_operation_is_defined_where_the_statement_says(client: Client) -> None:
    (operation,) = REST["operation"]
    answer = await client.get(operation["definition"])
    defined = answer.json()
    assert (defined["url"], defined["code"]) == (operation["definition"], operation["name"])
    assert (await client.stage(bundle({"resource": person()}))).status_code == 422


PARAMETERS = {
    "persist": ("valueBoolean", False),
    "asOf": ("valueDateTime", "2026-11-10"),
    "astUpperLimit": ("valueDecimal", 35),
    "output": ("valueCode", "report"),
    "presentedForm": ("valueBoolean", False),
    "flag": ("valueCode", Flag.HIV.value),
}
DEFINITION = definition("http://testserver", "https://hepatocai.org/fhir")


@pytest.mark.parametrize(
    "name", [each["name"] for each in DEFINITION["parameter"] if each["use"] == "in"]
)
async def test_the_operation_takes_each_parameter_that_its_definition_lists(
    client: Client, name: str
) -> None:
    body = bundle(*({"resource": each} for each in (person(), *labs())))
    sent: list[Json] = [{"name": "bundle", "resource": body}]
    if name != "bundle":
        kind, value = PARAMETERS[name]
        sent.append({"name": name, kind: value})
    answer = await client.stage({"resourceType": "Parameters", "parameter": sent})
    assert answer.status_code in (200, 201), answer.text


def test_two_public_validators_find_no_fault_in_what_the_server_says_of_itself(
    tmp_path: Path,
) -> None:
    javascript.needed()
    told = tmp_path / "told.json"
    told.write_bytes(wire.write({"statement": STATEMENT, "operation": DEFINITION}))
    found = json.loads(javascript.run("validate.js", told))
    assert found == {"statement": [], "operation": []}
