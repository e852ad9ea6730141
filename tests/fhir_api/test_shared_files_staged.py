"""What example files come to over HTTP: staged, partly staged, or refused. One row a file.

First the public ones, then those that we wrote.
"""

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest

from fhir_api import wire
from tests.fhir_api.building import bundle, home
from tests.fhir_api.test_examples import FOLDER as OURS
from tests.fhir_api.test_examples import ROWS, Row
from tests.fhir_api.test_shared_files import FOLDER as PUBLIC
from tests.hospital import (
    Client,
    Json,
    category,
    errors,
    first,
    index,
    labs,
    person,
    resources,
)

pytestmark = pytest.mark.anyio

GHP = "hl7-r4-Bundle-ghp.json"
EXAMPLE = "hl7-r4-Bundle-bundle-transaction.json"
NOTHING = ("labs.nothing-usable", "required")
NOT_USED = ("labs.not-used", "informational")
STAGING = "hcv-fibrosis-staging"
WHAT_STAGING_NEEDS = ("1920-8", "1742-6", "777-3")


def raw(folder: Path, name: str) -> bytes:
    """As it is on disk: what a hospital's client would send."""
    path = folder / name
    if not path.exists():
        pytest.skip(f"the public example files are not here: {path.parent.name}/{name}")
    return path.read_bytes()


def kind(sent: bytes) -> str:
    return str(json.loads(sent).get("type"))


def texts(answer: httpx2.Response) -> str:
    return " ".join(each["details"]["text"] for each in answer.json()["issue"])


# The operation


BROKEN_NEIGHBOURS = {
    "hl7-r4-Bundle-bundle-references.json": {("bundle.same-id", "duplicate")},
    "msconv-oru-LAB-ORU-1.json": {("fhir.required", "required")},
}

BUNDLES_WITHOUT_LIVER_LABS = {
    "hl7-r4-Bundle-lipids.json": "knows",  # cholesterol alone
    "hl7-r4-Bundle-bundle-references.json": "knows",
    EXAMPLE: None,  # no Observation at all
    "hl7-r4-Bundle-hla-1.json": "knows",
    "msconv-oru-LAB-ORU-1.json": "knows",  # platelet morphology is no platelet count
    "msconv-oru-ORU-R01-RMGEAD.json": "knows",
    "aups-Bundle-gpvisit-retrieval.json": "later or better",  # three lipid panels
}


@pytest.mark.parametrize("name", BUNDLES_WITHOUT_LIVER_LABS)
async def test_a_bundle_without_liver_labs_is_told_what_is_missing(
    client: Client, name: str
) -> None:
    answer = await client.stage(raw(PUBLIC, name))
    assert answer.status_code == 422
    assert errors(answer)[0] == NOTHING
    assert set(errors(answer)[1:]) <= {NOT_USED, *BROKEN_NEIGHBOURS.get(name, ())}
    assert all(code in texts(answer) for code in WHAT_STAGING_NEEDS)
    assert (BUNDLES_WITHOUT_LIVER_LABS[name] or "Missing") in texts(answer)
    for type_ in ("Patient", "Observation", "DiagnosticReport"):
        assert await client.found(f"/{type_}") == []


async def test_a_health_profile_is_staged_but_for_the_age(client: Client) -> None:
    answer = await client.stage(raw(PUBLIC, GHP))
    assert answer.status_code == 201
    apri, fib4 = index(answer, "apri"), index(answer, "fib4")
    assert apri["valueQuantity"]["value"] == 0.165
    assert "limit of AST 41 U/L, from the reference range" in str(apri["note"])
    assert "valueQuantity" not in fib4
    assert "Patient.birthDate" in fib4["dataAbsentReason"]["text"]
    assert category(first(answer)) == "advanced-fibrosis-unlikely"
    assert first(answer)["subject"] == {"reference": "Patient/pat2"}


async def test_a_health_profile_has_fib4_once_the_birth_date_is_known(client: Client) -> None:
    sent = raw(PUBLIC, GHP)
    before = first(await client.stage(sent))
    again = await client.stage(sent)
    assert (again.status_code, first(again)) == (200, before)
    known = await client.put("/Patient/pat2", person("pat2", birthDate="1960-02-29"))
    assert known.status_code in (200, 201)
    answer = await client.stage(sent)
    after = first(answer)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert index(answer, "fib4")["valueQuantity"]["value"] == 0.51  # 55 x 30 / (444 x sqrt(54))


# The base


async def test_every_entry_of_a_gene_report_is_kept(client: Client) -> None:
    sent = raw(PUBLIC, "hl7-r4-Bundle-hla-1.json")
    answer = await client.post("", sent)
    assert answer.status_code == 200
    told = [each["response"] for each in answer.json()["entry"]]
    assert [each["status"] for each in told] == ["201 Created"] * 22
    asked = [each["request"]["url"] for each in json.loads(sent)["entry"]]
    assert [each["location"].split("/")[-4] for each in told] == asked
    (report,) = await client.found("/DiagnosticReport")
    kept = {each["location"].split("/fhir/")[1].split("/_history")[0] for each in told}
    assert {each["reference"] for each in report["result"]} <= kept
    assert len(report["result"]) == 3


MESSAGES = {
    "msconv-oru-LAB-ORU-1.json": {1: ("fhir.required", "Bundle.entry[1].resource.agent[0].who")},
    "msconv-oru-ORU-R01-RMGEAD.json": {},
}


@pytest.mark.parametrize("name", MESSAGES)
async def test_a_converted_message_is_kept_but_for_its_broken_entries(
    client: Client, name: str
) -> None:
    sent = raw(PUBLIC, name)
    answer = await client.post("", sent)
    assert answer.status_code == 200
    listed = answer.json()["entry"]
    assert len(listed) == len(json.loads(sent)["entry"])
    for place, each in enumerate(listed):
        if place not in MESSAGES[name]:
            assert each["response"]["status"] == "201 Created"
            continue
        (issue,) = each["response"]["outcome"]["issue"]
        assert each["response"]["status"] == "400 Bad Request"
        told = issue["details"]["coding"][0]["code"], issue["expression"][0]
        assert told == MESSAGES[name][place]
    assert await client.found(f"/DiagnosticReport?code={STAGING}") == []


async def test_the_example_of_all_interactions_is_refused_whole_for_its_operation(
    client: Client,
) -> None:
    answer = await client.post("", raw(PUBLIC, EXAMPLE))
    assert answer.status_code == 400
    assert errors(answer) == [("bundle.request", "not-supported")]
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[7].request.url"]
    assert await client.found("/Patient") == []


async def test_the_example_of_all_interactions_as_a_batch_is_answered_entry_by_entry(
    client: Client,
) -> None:
    sent = wire.read(raw(PUBLIC, EXAMPLE))
    answer = await client.post("", {**sent, "type": "batch"})
    statuses = [each["response"]["status"][:3] for each in answer.json()["entry"]]
    created, asked_for_version_2, deletes, operation, found = (
        ["201"] * 4,
        "412",
        "404",
        "400",
        "200",
    )
    assert statuses == [
        *created, asked_for_version_2, deletes, deletes, operation, found, "404",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        GHP,
        "hl7-r4-Bundle-lipids.json",
        "hl7-r4-Bundle-bundle-references.json",
        "aups-Bundle-gpvisit-retrieval.json",
    ],
)
async def test_other_bundles_are_shown_to_the_operation(client: Client, name: str) -> None:
    answer = await client.post("", raw(PUBLIC, name))
    assert (answer.status_code, errors(answer)) == (400, [("bundle.type", "value")])
    assert "$stage-fibrosis" in texts(answer)


# Single resources


OBSERVATIONS = {  # file -> category of the report that comes of it
    "hl7-r4-Observation-decimal.json": None,
    "hl7-r4-Observation-f202.json": None,
    "hl7-r4-Observation-f205.json": None,
    "hl7-r4-Observation-unsat.json": None,
    "aucore-Observation-lipid-hdl-1-referenceRange-text.json": None,
    "aucore-Observation-pathresult-missing-effective.json": None,
    "aucore-Observation-pathresult-missing-status.json": None,
    "uscore9-observation-cbc-platelets.json": "not-assessable",
    "uscore9-observation-serum-creatinine.json": None,
}


@pytest.mark.parametrize("name", OBSERVATIONS)
async def test_a_public_observation_is_kept(client: Client, name: str) -> None:
    sent = raw(PUBLIC, name)
    answer = await client.post("/Observation", sent)
    assert answer.status_code == 201
    assert _without_identity(answer.json()) == _without_identity(json.loads(sent))
    reports = await client.found("/DiagnosticReport")
    wanted = OBSERVATIONS[name]
    assert [category(each) for each in reports] == ([wanted] if wanted else [])


async def test_platelets_alone_tell_what_else_is_missing(client: Client) -> None:
    await client.post("/Observation", raw(PUBLIC, "uscore9-observation-cbc-platelets.json"))
    (report,) = await client.found("/DiagnosticReport")
    assert report["effectiveDateTime"] == "2005-07-05"
    included = await client.get("/DiagnosticReport?_include=DiagnosticReport:result")
    fib4, apri = index(included, "fib4"), index(included, "apri")
    for missing in ("1920-8", "1742-6", "Patient.birthDate"):
        assert missing in fib4["dataAbsentReason"]["text"]
    assert "1920-8" in apri["dataAbsentReason"]["text"]


TEMPLATES: dict[str, tuple[int, list[tuple[str, str]]]] = {
    "hl7-r4-AuditEvent-example-rest.json": (404, [("http.type", "not-supported")]),
    "hl7-r4-Bundle-bundle-response.json": (400, [("http.bundle", "not-supported")]),
    "hl7-r4-Device-example.json": (201, []),
    "hl7-r4-OperationOutcome-validationfail.json": (404, [("http.type", "not-supported")]),
    "hl7-r4-Provenance-example.json": (201, []),
    "hl7-r4-RiskAssessment-prognosis.json": (201, []),
    "hl7-r4-RiskAssessment-riskexample.json": (201, []),
    "hl7-r4-Subscription-example.json": (404, [("http.type", "not-supported")]),
    "uscore9-diagnosticreport-cbc.json": (400, [("fhir.required", "required")]),
    "uscore9-diagnosticreport-metabolic-panel.json": (201, []),
}


@pytest.mark.parametrize("name", TEMPLATES)
async def test_other_public_resources_are_kept_where_their_type_is(
    client: Client, name: str
) -> None:
    sent = raw(PUBLIC / "templates", name)
    answer = await client.post(f"/{json.loads(sent)['resourceType']}", sent)
    status, told = TEMPLATES[name]
    assert answer.status_code == status
    if told:
        assert errors(answer) == told
    else:
        assert _without_identity(answer.json()) == _without_identity(json.loads(sent))


async def test_no_public_file_is_left_out() -> None:
    if not PUBLIC.exists():
        pytest.skip("the public example files are not here")
    rows = {GHP, *BUNDLES_WITHOUT_LIVER_LABS, *OBSERVATIONS}
    assert {path.name for path in PUBLIC.glob("*.json")} == rows
    assert {path.name for path in (PUBLIC / "templates").glob("*.json")} == TEMPLATES.keys()


def _without_identity(resource: Json) -> Json:
    return {name: value for name, value in resource.items() if name not in ("id", "meta")}


# Bundles that we wrote


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS])
async def test_our_example_is_staged_as_its_row_says(client: Client, row: Row) -> None:
    name, _, place, (wanted, fib4, apri), codes, _ = row
    answer = await client.stage(raw(OURS, f"{name}.json"))
    assert answer.status_code == 201
    report = resources(answer, "DiagnosticReport")[place]
    assert category(report) == wanted
    assert _value(answer, report, "98488-0") == _number(fib4)
    assert _value(answer, report, "apri") == _number(apri)
    spoken = {c["code"] for each in report["conclusionCode"] for c in each["coding"]}
    assert codes - {"urgent"} <= spoken
    assert ("urgent" in codes) == report["conclusion"].startswith("URGENT")


ODD: dict[str, tuple[list[tuple[str, str]], Counter[str]]] = {
    # (category, FIB-4) of each report; how often each word is said about entries
    "odd_circular_panels": ([("advanced-fibrosis-unlikely", "0.92")], Counter()),
    "odd_components": ([("advanced-fibrosis-unlikely", "0.92")], Counter()),
    "odd_converted_message": ([("advanced-fibrosis-unlikely", "0.92")], Counter()),
    "odd_logical_subjects": (
        [("advanced-fibrosis-unlikely", "0.92"), ("not-assessable", "")],
        Counter(),
    ),
    "odd_two_servers": (
        [("advanced-fibrosis-unlikely", "0.92")],
        Counter({"bundle.same-id": 4}),
    ),
    "odd_unclear_subjects": (
        [("advanced-fibrosis-unlikely", "0.92")],
        Counter({"labs.patient-mix": 2}),
    ),
    "odd_versions": ([("advanced-fibrosis-unlikely", "0.92")], Counter({"fhir.invariant": 1})),
}


@pytest.mark.parametrize("name", ODD)
async def test_what_is_odd_does_not_stop_what_is_fine(client: Client, name: str) -> None:
    answer = await client.stage(raw(OURS, f"{name}.json"))
    assert answer.status_code == 201
    reports = resources(answer, "DiagnosticReport")
    found = [(category(each), _value(answer, each, "98488-0")) for each in reports]
    wanted, refused = ODD[name]
    assert found == [(named, _number(fib4 or None)) for named, fib4 in wanted]
    outcomes = resources(answer, "OperationOutcome")
    told = [issue for each in outcomes for issue in each["issue"] if issue["severity"] == "error"]
    assert Counter(each["details"]["coding"][0]["code"] for each in told) == refused
    assert all(each["expression"][0].startswith("Bundle.entry[") for each in told)


async def test_of_several_versions_in_a_bundle_the_last_is_stored(client: Client) -> None:
    await client.stage(raw(OURS, "odd_versions.json"))
    ast = (await client.get("/Observation/ast")).json()
    assert (ast["status"], ast["valueQuantity"]["value"]) == ("corrected", 28)
    assert (await client.get("/Patient/1")).json()["birthDate"] == "1981-03-14"


@pytest.mark.parametrize("name", ["nothing_usable", "text_only_codes"])
async def test_our_example_without_usable_results_is_refused(client: Client, name: str) -> None:
    answer = await client.stage(raw(OURS, f"{name}.json"))
    assert (answer.status_code, errors(answer)[:1]) == (422, [NOTHING])
    assert all(code in texts(answer) for code in WHAT_STAGING_NEEDS)


async def test_who_cannot_be_staged_among_several_is_told_apart(client: Client) -> None:
    answer = await client.stage(raw(OURS, "several_patients.json"))
    reports = resources(answer, "DiagnosticReport")
    subjects = [each["subject"]["reference"] for each in reports]
    assert subjects == ["Patient/hcv-1", "Patient/hcv-2"]
    (outcome,) = resources(answer, "OperationOutcome")
    assert outcome["issue"][0]["details"]["coding"][0]["code"] == NOTHING[0]


async def test_people_of_two_servers_are_never_one(client: Client) -> None:
    young = [home(each, "https://one.example/fhir") for each in (person(), *labs())]
    other = [person(birthDate="1951-01-01"), *labs(ast="300", on="2026-11-01")]
    old = [home(each, "https://two.example/fhir") for each in other]
    answer = await client.stage(bundle(*young, *old))
    reports = resources(answer, "DiagnosticReport")
    assert len({each["subject"]["reference"] for each in reports}) == 2
    assert [category(each) for each in reports] == [
        "advanced-fibrosis-unlikely",
        "advanced-fibrosis-likely",
    ]


@pytest.mark.parametrize("name", ["transaction", "odd_converted_message"])
async def test_our_transactions_are_staged_at_the_base_too(client: Client, name: str) -> None:
    answer = await client.post("", raw(OURS, f"{name}.json"))
    assert answer.status_code == 200
    (report,) = await client.found(f"/DiagnosticReport?code={STAGING}")
    assert category(report) == "advanced-fibrosis-unlikely"


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _value(answer: httpx2.Response, report: Json, code: str) -> Decimal | None:
    """What an index of this report comes to; None where it was not calculated."""
    sent: Any = wire.read(answer.content)
    held = {each["fullUrl"]: each["resource"] for each in sent["entry"] if "fullUrl" in each}
    for each in report["result"]:
        (result,) = [held[url] for url in held if url.endswith(each["reference"])]
        if code in {coding["code"] for coding in result["code"].get("coding", ())}:
            value: Decimal | None = result.get("valueQuantity", {}).get("value")
            return value
    return None
