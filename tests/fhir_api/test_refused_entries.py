"""A result that is sent and cannot be taken is told on the report that is made without it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from core.reports.text import render
from core.staging.artefact.shipped import shipped
from core.staging.intake import Asked
from fhir_api import wire
from fhir_api.door import Printer
from fhir_api.lenient import Json
from fhir_api.offline import stage
from tests.fhir_api.building import AST, bundle, header, home, without_none
from tests.hospital import Client, category, entry, first, lab, labs, person, resources, transaction

pytestmark = pytest.mark.anyio

NEWER = "2026-11-20T08:00:00Z"


def sent(*resources_: Json, kind: str = "collection") -> Json:
    return bundle(*({"resource": each} for each in resources_), kind=kind)


def newer(value: str = "71", **more: Any) -> Json:
    return without_none(lab(AST, value, **{"on": NEWER, "name": "later", **more}))


def cautions(report: Json) -> set[str]:
    return {
        coding["code"]
        for code in report["conclusionCode"]
        for coding in code["coding"]
        if coding["system"].endswith("/caution")
    }


def not_used(report: Json) -> list[tuple[str, str]]:
    """(reason, LOINC or "") of each result that the report alone says is not used."""
    (told,) = [
        each
        for each in report["contained"]
        if any(c["code"] == "results-not-used" for c in each.get("code", {}).get("coding", ()))
    ]
    return [
        (
            each["dataAbsentReason"]["coding"][1]["code"],
            each["code"].get("coding", [{"code": ""}])[0]["code"],
        )
        for each in told["component"]
    ]


async def report_of(client: Client, *resources_: Json, query: str = "") -> Json:
    answer = await client.stage(sent(*resources_), f"?output=report{query}")
    assert answer.status_code in (200, 201), answer.text
    made: Json = answer.json()
    return made


FAULTS = {
    "no status": newer(status=None),
    "an unknown status": newer(status="bogus"),
    "no zone": newer(effectiveDateTime="2026-11-20T08:00"),
    "a space for the T": newer(effectiveDateTime="2026-11-20 08:00:00"),
    "an unknown element": newer(colour="green"),
    "a space after its code": newer(
        code={"coding": [{"system": "http://loinc.org", "code": f"{AST} "}]}
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("query", ["", "&persist=false"])
async def test_a_newer_result_that_breaks_a_rule_is_told(
    client: Client, fault: str, query: str
) -> None:
    report = await report_of(client, person(), *labs(), FAULTS[fault], query=query)
    assert category(report) == "advanced-fibrosis-unlikely"
    assert not_used(report) == [("malformed", AST)]
    assert "newer-not-used" in cautions(report)
    assert "A newer result of AST, of 2026-11-20, is not used" in report["conclusion"]
    assert "71 U/L" not in str(report)


async def test_it_stands_in_the_stored_report_as_well(client: Client) -> None:
    report = await report_of(client, person(), *labs(), FAULTS["no status"])
    stored = (await client.get(f"/DiagnosticReport/{report['id']}")).json()
    assert "newer-not-used" in cautions(stored)
    assert "its entry breaks a rule of FHIR R4" in stored["text"]["div"]
    assert "Bundle.entry[4], sent as Observation/later" in stored["text"]["div"]
    assert [each["id"] for each in await client.found(f"/Observation?code={AST}")] != ["later"]


async def test_a_clean_message_is_no_reason_to_pass_the_broken_one_over(client: Client) -> None:
    await client.stage(sent(person(), *labs()))
    older = newer(status=None, effectiveDateTime="2026-10-01")
    report = await report_of(client, person(), *labs(), older)
    assert report["meta"]["versionId"] == "2"
    assert not_used(report) == [("malformed", AST)]
    assert not {"newer-not-used", "not-taken"} & cautions(report)
    again = await client.stage(sent(person(), *labs(), older), "?output=report")
    assert (again.status_code, again.json()["meta"]["versionId"]) == (200, "2")


UNREADABLE = {
    "a date that is none": newer(effectiveDateTime="20.11.2026"),
    "a year alone, without status": newer(effectiveDateTime="2026", status=None),
    "no code": newer(code=None),
    "a code in words of the sender": newer(code=AST),
    "no type": newer(resourceType=None),
    "a misspelt type": newer(resourceType="Observaton"),
    "no content": {"resourceType": "Observation", "id": "x"},
}


@pytest.mark.parametrize("fault", UNREADABLE)
async def test_what_cannot_be_read_is_told_with_a_caution(client: Client, fault: str) -> None:
    report = await report_of(client, person(), *labs(), UNREADABLE[fault])
    assert "not-taken" in cautions(report)
    (told,) = not_used(report)
    assert told[0] == ("whose" if fault == "no content" and told[0] == "whose" else "malformed")
    assert "may change this assessment" in report["conclusion"]


async def test_content_under_a_misspelt_name_is_told(client: Client) -> None:
    body = sent(person(), *labs())
    body["entry"].append({"resorce": newer()})
    report = (await client.stage(body, "?output=report")).json()
    assert "not-taken" in cautions(report)


async def test_a_broken_result_that_decides_nothing_is_told_without_a_caution(
    client: Client,
) -> None:
    potassium = lab("2823-3", "4.1", on=NEWER, status="bogus")
    older = newer(status="bogus", effectiveDateTime="2026-10-01")
    report = await report_of(client, person(), *labs(), potassium, older)
    assert sorted(not_used(report)) == [("malformed", AST), ("unknown-code", "")]
    assert not {"newer-not-used", "not-taken"} & cautions(report)


async def test_what_was_retracted_or_is_too_late_for_as_of_is_no_loss(client: Client) -> None:
    gone = newer(status="entered-in-error", colour="green")
    report = await report_of(client, person(), *labs(), gone)
    assert not_used(report) == [("status", AST)]
    assert not {"newer-not-used", "not-taken"} & cautions(report)
    early = await report_of(
        client, person(), *labs(), newer(status=None), query="&asOf=2026-11-10&persist=false"
    )
    assert not_used(early) == [("future", AST)]
    assert not {"newer-not-used", "not-taken"} & cautions(early)


async def test_a_broken_stiffness_is_told_where_none_is_used(client: Client) -> None:
    stiff = lab("77615-3", "31", status=None)
    report = await report_of(client, person(), *labs(), without_none(stiff))
    assert "not-taken" in cautions(report)
    assert "A result of Liver stiffness was sent and is not used" in report["conclusion"]


async def test_a_broken_rna_leaves_it_open_whether_virus_is_there(client: Client) -> None:
    rna = without_none(lab("11259-9", "0", on=NEWER, status=None))
    report = await report_of(client, person(), *labs(), rna)
    assert "does not say whether virus is detected" in report["conclusion"]


# Two of one id


@pytest.mark.parametrize("turned", [False, True])
async def test_two_results_of_one_id_that_differ_are_both_set_aside(
    client: Client, turned: bool
) -> None:
    two = [lab(AST, "71", name="twice"), lab(AST, "20", name="twice")]
    rest = labs()[1:]
    held = [person(), *rest, *(reversed(two) if turned else two)]
    report = await report_of(client, *held)
    assert not_used(report) == [("same-id", AST)] * 2
    assert category(report) == "not-assessable"
    assert "not-taken" in cautions(report)
    assert await client.found("/Observation?_id=twice") == []


async def test_the_same_result_twice_is_one_result(client: Client) -> None:
    twice = [{**each, "meta": {"profile": [f"urn:x:{n}"]}} for n, each in enumerate(labs()[:1] * 2)]
    report = await report_of(client, person(), *labs()[1:], *twice)
    assert category(report) == "advanced-fibrosis-unlikely"


async def test_an_urgent_one_of_two_stays_urgent(client: Client) -> None:
    two = [lab("777-3", "15", name="twice"), lab("777-3", "245", name="twice")]
    report = await report_of(client, person(), *labs()[:2], *two)
    assert report["conclusion"].startswith("URGENT")


async def test_one_id_on_two_servers_is_not_decided_by_the_order(client: Client) -> None:
    subject: Json = {"subject": {"reference": "https://a.example/fhir/Patient/p1"}}
    two = [
        home(lab(AST, value, name="1", **subject), f"https://{name}.example/fhir")
        for name, value in (("a", "71"), ("b", "20"))
    ]
    others = [home(each, "https://a.example/fhir") for each in (person(), *labs(**subject)[1:])]
    for held in (two, two[::-1]):
        answer = await client.stage(bundle(*others, *held), "?persist=false&output=report")
        assert not_used(answer.json()) == [("same-id", AST)] * 2


async def test_a_transaction_creates_both_and_stages_with_both(client: Client) -> None:
    """POST gives up the id that it is sent with: these are two results."""
    two = [lab(AST, "20", name="x"), lab(AST, "71", name="x", on=NEWER)]
    made = [entry("POST", "Observation", each) for each in (*two, *labs()[1:])]
    answer = await client.post("", transaction(entry("PUT", "Patient/p1", person()), *made))
    assert answer.status_code == 200, answer.text
    (report,) = await client.found("/DiagnosticReport?patient=p1")
    assert report["effectiveDateTime"] == NEWER
    assert "APRI 0.724" in report["conclusion"]


# What may mean something else


@pytest.mark.parametrize(
    "modifier",
    [
        {"implicitRules": "http://hospital.example/rules"},
        {"_implicitRules": {"extension": [{"url": "http://x.example", "valueCode": "y"}]}},
        {"modifierExtension": [{"url": "http://x.example", "valueBoolean": True}]},
    ],
)
async def test_nothing_that_carries_a_modifier_is_used_in_silence(
    client: Client, modifier: Json
) -> None:
    report = await report_of(client, person(), *labs(), newer(**modifier))
    assert not_used(report) == [("modified", AST)]
    assert "newer-not-used" in cautions(report)
    answer = await client.stage(sent({**person("p2"), **modifier}, *labs(of="p2")))
    assert "age-unknown" in cautions(first(answer))
    (outcome,) = resources(answer, "OperationOutcome")
    assert outcome["issue"][0]["expression"] == ["Bundle.entry[0].resource"]
    assert "age-unknown" in cautions(first(await client.stage(sent(*labs(of="p2")))))
    panel = header("panel", "undated", effectiveDateTime=NEWER, **modifier)
    undated = newer(effectiveDateTime=None, name="undated")
    assert not_used(await report_of(client, person(), *labs(), panel, undated)) == [
        ("no-date", AST)
    ]


async def test_a_bundle_with_rules_of_its_own_is_refused(client: Client) -> None:
    body = {**sent(person(), *labs()), "implicitRules": "http://hospital.example/rules"}
    assert (await client.stage(body)).status_code == 400


# Whose


@pytest.mark.parametrize(
    "subject",
    [{"display": "Doe"}, {"reference": "urn:uuid:3d7b0a2c-5f0f-4c55-9d1e-0a8f5f3c8a01"}],
)
async def test_a_result_of_nobody_is_told_on_the_report(client: Client, subject: Json) -> None:
    nobody = newer(subject=subject)
    answer = await client.stage(sent(person(), *labs(), nobody))
    report = first(answer)
    assert "not-taken" in cautions(report)
    assert "it does not say whose it is" in report["conclusion"]


async def test_a_broken_result_of_another_patient_is_not_put_on_this_report(
    client: Client,
) -> None:
    theirs = newer(status=None, subject={"reference": "Patient/b"})
    answer = await client.stage(sent(person("a"), person("b"), *labs(of="a"), theirs))
    (report,) = resources(answer, "DiagnosticReport")
    assert not {"newer-not-used", "not-taken"} & cautions(report)
    alone = await client.stage(
        sent(person("a"), person("b"), *labs(of="a"), theirs), "?output=report"
    )
    assert alone.status_code == 400


def test_the_command_line_tells_it_too() -> None:
    printer = Printer("http://localhost", "https://hepatocai.org/fhir", "0")
    raw = wire.write(sent(person(), *labs(), newer(status=None)))
    made = stage(
        raw, printer=printer, asked=Asked(), model=shipped(), at=datetime(2026, 11, 25, tzinfo=UTC)
    )
    result = made.staged[0].result
    assert result
    assert "A newer result of AST" in " ".join(render(result).split())
