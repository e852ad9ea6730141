"""One report for a patient and a day, its versions following the facts however these arrive."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from fhir_api import wire
from tests.fhir_api.building import AST, bundle, quantity, without_none
from tests.hospital import (
    Client,
    Json,
    category,
    entry,
    errors,
    first,
    index,
    lab,
    labs,
    person,
    put,
    resources,
    transaction,
)

pytestmark = pytest.mark.anyio

INR, RNA, STIFFNESS = "6301-6", "11011-4", "77615-3"
DAY = "2026-03-02"

Way = Callable[[Client, Json], Awaitable[Any]]


async def by_transaction(client: Client, resource: Json) -> None:
    answer = await client.post("", transaction(put(resource)))
    assert answer.status_code == 200, answer.text


async def by_batch(client: Client, resource: Json) -> None:
    answer = await client.post("", transaction(put(resource), kind="batch"))
    assert answer.json()["entry"][0]["response"]["status"][:2] == "20", answer.text


async def by_update(client: Client, resource: Json) -> None:
    answer = await client.put(f"/{resource['resourceType']}/{resource['id']}", resource)
    assert answer.status_code in (200, 201), answer.text


async def by_operation(client: Client, resource: Json) -> None:
    """The operation takes what is in its body: everything again, with the change."""
    kept = {each["id"]: each for each in [person(), *labs(on=DAY)]}
    held = {**kept, resource["id"]: resource}.values()
    answer = await client.stage(bundle(*({"resource": each} for each in held)))
    assert answer.status_code in (200, 201), answer.text


STORING = [by_transaction, by_batch, by_update]
EVERY = [*STORING, by_operation]


async def begun(client: Client, *more: Json) -> Json:
    """The first report of AST, ALT and platelets of one day."""
    answer = await client.post("", transaction(*map(put, [person(), *labs(on=DAY), *more])))
    assert answer.status_code == 200, answer.text
    (report,) = await client.found("/DiagnosticReport")
    assert report["meta"]["versionId"] == "1"
    return report


async def standing(client: Client) -> Json:
    """The one report that there is."""
    (report,) = await client.found("/DiagnosticReport")
    return report


async def result(client: Client, report: Json, code: str) -> Json:
    for each in report["result"]:
        found: Json = (await client.get(f"/{each['reference']}")).json()
        if code in {coding["code"] for coding in found["code"]["coding"]}:
            return found
    raise AssertionError(code)


async def indices_of(client: Client, report: Json) -> dict[str, Any]:
    """Value by code of each index on a report."""
    found = [(await client.get(f"/{each['reference']}")).json() for each in report["result"]]
    codes = [each["code"]["coding"][0]["code"] for each in found]
    return {
        code: each.get("valueQuantity")
        for code, each in zip(codes, found, strict=True)
        if code != "results-not-used"  # what is listed there is no fact that was used
    }


# New facts


FACTS = {
    "a corrected AST": lab(AST, "280", on=DAY, status="corrected"),
    "an AST in error": lab(AST, "28", on=DAY, status="entered-in-error"),
    "a birth date": person(birthDate="1950-01-01"),
    "a sex": person(gender="female"),
}


@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("fact", FACTS)
async def test_a_new_fact_gives_the_next_version(client: Client, fact: str, way: Way) -> None:
    before = await begun(client)
    await way(client, FACTS[fact])
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert after["status"] == "preliminary"
    past = await client.get(f"/DiagnosticReport/{before['id']}/_history/1")
    assert past.json() == before


@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("resource", [person(), labs(on=DAY)[0]], ids=["patient", "result"])
async def test_the_same_facts_give_no_version(client: Client, resource: Json, way: Way) -> None:
    before = await begun(client)
    await way(client, resource)
    assert await standing(client) == before


async def test_the_same_results_sent_twice_are_no_new_facts(client: Client) -> None:
    """Of equal results of one moment the one that was stored first is used."""
    before = await begun(client)
    bare = [{k: v for k, v in each.items() if k != "id"} for each in labs(on=DAY)]
    created = [entry("POST", "Observation", each) for each in bare]
    assert (await client.post("", transaction(*created))).status_code == 200
    assert len(await client.found(f"/Observation?code={AST}")) == 2
    assert await standing(client) == before


async def test_what_does_not_matter_gives_no_version(client: Client) -> None:
    before = await begun(client)
    await by_update(client, person(name="p1", telecom=[{"system": "phone", "value": "1"}]))
    await by_update(client, lab("2093-3", "5.1", on=DAY, name="other", code={"text": "Mood"}))
    assert await standing(client) == before


async def test_a_deleted_result_is_no_longer_used(client: Client) -> None:
    before = await begun(client)
    assert (await client.delete("/Observation/p1-777-3-2026-03-02")).status_code == 204
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert category(after) == "not-assessable"


async def test_a_result_of_someone_else_leaves_the_report_it_was_in(client: Client) -> None:
    before = await begun(client)
    moved = lab(AST, "28", on=DAY, subject={"reference": "Patient/p2"})
    await by_update(client, moved)
    mine = (await client.get(f"/DiagnosticReport/{before['id']}")).json()
    assert mine["meta"]["versionId"] == "2"
    assert (await result(client, mine, "98488-0"))["dataAbsentReason"]
    (theirs,) = await client.found("/DiagnosticReport?patient=p2")
    assert theirs["meta"]["versionId"] == "1"


async def test_a_birth_date_taken_back_is_no_longer_used(client: Client) -> None:
    await begun(client)
    unborn = {k: v for k, v in person().items() if k != "birthDate"}
    await by_update(client, unborn)
    after = await standing(client)
    assert after["meta"]["versionId"] == "2"
    assert (await result(client, after, "98488-0"))["dataAbsentReason"]


async def test_a_deleted_patient_has_no_birth_date_any_more(client: Client) -> None:
    before = await begun(client)
    await client.delete("/Patient/p1")
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert (await result(client, after, "98488-0"))["dataAbsentReason"]


async def test_a_patient_sent_along_without_birth_date_loses_nothing(client: Client) -> None:
    await begun(client)
    unborn = {k: v for k, v in person().items() if k != "birthDate"}
    answer = await client.stage(bundle(*({"resource": r} for r in [unborn, *labs(on=DAY)])))
    assert answer.status_code == 200
    assert (await client.get("/Patient/p1")).json()["birthDate"] == "1981-03-14"


async def test_facts_that_return_return_to_no_version_of_old(client: Client) -> None:
    """Each change of facts is told, also a change back."""
    await begun(client)
    await by_update(client, lab(AST, "280", on=DAY))
    await by_update(client, lab(AST, "28", on=DAY))
    assert (await standing(client))["meta"]["versionId"] == "3"


# Results that arrive later

LATE = {
    "HCV RNA": lab(RNA, "1", on="2026-03-22", valueQuantity=quantity("1250000", "[IU]/mL")),
    "INR": lab(INR, "1.1", on="2026-03-22"),
    "stiffness": lab(STIFFNESS, "6", on="2026-03-22", valueQuantity=quantity("6.1", "kPa")),
    "INR of before": lab(INR, "1.1", on="2026-02-20"),
}


@pytest.mark.parametrize("way", STORING)
@pytest.mark.parametrize("late", LATE)
async def test_a_result_near_the_day_joins_its_report(client: Client, late: str, way: Way) -> None:
    before = await begun(client)
    await way(client, LATE[late])
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")


async def test_one_posted_alone_joins_too(client: Client) -> None:
    before = await begun(client)
    sent = {k: v for k, v in LATE["INR"].items() if k != "id"}
    assert (await client.post("/Observation", sent)).status_code == 201
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")


async def test_results_on_both_sides_of_two_days_join_the_day_before_them(client: Client) -> None:
    await begun(client)
    for each in labs(on="2026-03-12"):
        await by_update(client, each)
    await by_update(client, lab(INR, "1.1", on="2026-03-20"))
    older, newer = await client.found("/DiagnosticReport?_sort=date")
    with pytest.raises(AssertionError):
        await result(client, older, "lok")
    assert await result(client, newer, "lok")


UNUSABLE = {
    "in error": lab(AST, "28", on="2026-03-10", status="entered-in-error"),
    "with a comparator": lab(
        AST, "5", on="2026-03-10", valueQuantity=quantity("5", comparator="<")
    ),
    "in an unknown unit": lab(AST, "5", on="2026-03-10", valueQuantity=quantity("5", "furlong")),
    "preliminary": lab(AST, "28", on="2026-03-10", status="preliminary"),
}


@pytest.mark.parametrize("neighbour", UNUSABLE)
async def test_an_unusable_neighbour_does_not_keep_later_results_away(
    client: Client, neighbour: str
) -> None:
    before = await begun(client, UNUSABLE[neighbour])
    await by_update(client, lab(INR, "1.1", on="2026-03-12"))
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert await result(client, after, "lok")


async def test_a_second_stiffness_leaves_the_first_report_alone(client: Client) -> None:
    for day in ("2026-03-02", "2026-04-20"):
        kpa = quantity("6.1", "kPa")
        await by_update(client, lab(STIFFNESS, "6.1", on=day, valueQuantity=kpa))
    reports = await client.found("/DiagnosticReport")
    assert [(each["status"], each["meta"]["versionId"]) for each in reports] == [
        ("preliminary", "1")
    ] * 2


async def test_results_in_any_order_come_to_the_same(client: Client) -> None:
    """One after the other, newest first: the report of each day in the end is the same."""
    days = ["2026-01-10", "2026-02-20", "2026-04-25"]
    held = [each for day in days for each in labs(on=day)] + [lab(INR, "1.1", on="2026-02-25")]
    await by_update(client, person())
    for each in reversed(held):
        await by_update(client, each)
    stepwise = await client.found("/DiagnosticReport?_sort=date")
    await client.post("", transaction(put(person("p2"))))
    others = [
        {**each, "id": f"x-{each['id']}", "subject": {"reference": "Patient/p2"}} for each in held
    ]
    for day in days:
        batch = [each for each in others if each["effectiveDateTime"][:7] == day[:7]]
        assert (await client.post("", transaction(*map(put, batch)))).status_code == 200
    at_once = await client.found("/DiagnosticReport?patient=p2&_sort=date")
    assert [r["conclusion"] for r in stepwise] == [r["conclusion"] for r in at_once]
    indices = [[await indices_of(client, r) for r in found] for found in (stepwise, at_once)]
    assert indices[0] == indices[1]
    assert [r["effectiveDateTime"] for r in stepwise] == [days[0], "2026-02-25", days[2]]


async def test_an_old_cure_is_remembered_whatever_else_is_sent(client: Client) -> None:
    """HCV RNA speaks of the person, however long ago: by operation and by storage alike."""
    gone = quantity("0", "[IU]/mL")
    cured = lab(RNA, "0", on="2024-03-02", valueQuantity=gone)
    held = [person(), cured, *labs(on=DAY)]
    told = await client.stage(bundle(*({"resource": r} for r in held)), "?persist=false")
    await by_update(client, cured)
    await begun(client)
    assert category(await standing(client)) == category(first(told))


async def test_an_old_cure_that_becomes_known_changes_the_report(client: Client) -> None:
    before = await begun(client)
    await by_update(client, lab(RNA, "0", on="2024-03-02", valueQuantity=quantity("0", "[IU]/mL")))
    after = await standing(client)
    assert (after["id"], after["meta"]["versionId"]) == (before["id"], "2")
    assert category(after) == "not-assessable"


async def test_a_result_that_came_late_is_not_lost_with_the_next_change(client: Client) -> None:
    await begun(client)
    await by_update(client, lab(INR, "1.1", on="2026-06-20"))
    assert await result(client, await standing(client), "lok")
    await by_update(client, person(birthDate="1950-01-01"))
    after = await standing(client)
    assert after["meta"]["versionId"] == "3"
    assert await result(client, after, "lok")


# Taking back


async def test_a_report_without_facts_is_entered_in_error(client: Client) -> None:
    before = await begun(client)
    for each in labs(on=DAY):
        await by_update(client, {**each, "status": "entered-in-error"})
    after = await standing(client)
    assert (after["id"], after["status"]) == (before["id"], "entered-in-error")
    fib4 = next(each["reference"] for each in before["result"])
    assert (await client.get(f"/{fib4}")).json()["status"] == "entered-in-error"


async def test_all_results_deleted_at_once_withdraw_the_report(client: Client) -> None:
    await begun(client)
    gone = [entry("DELETE", f"Observation/{each['id']}") for each in labs(on=DAY)]
    assert (await client.post("", transaction(*gone))).status_code == 200
    after = await standing(client)
    assert (after["status"], after["meta"]["versionId"]) == ("entered-in-error", "2")


async def test_a_withdrawn_report_stands_again_with_new_facts(client: Client) -> None:
    await begun(client)
    gone = [entry("DELETE", f"Observation/{each['id']}") for each in labs(on=DAY)]
    await client.post("", transaction(*gone))
    await client.post("", transaction(*map(put, labs(on=DAY))))
    after = await standing(client)
    assert (after["status"], after["meta"]["versionId"]) == ("preliminary", "3")


async def test_a_withdrawn_report_stays_as_it_is(client: Client) -> None:
    await begun(client)
    gone = [entry("DELETE", f"Observation/{each['id']}") for each in labs(on=DAY)]
    await client.post("", transaction(*gone))
    withdrawn = await standing(client)
    await by_update(client, person(birthDate="1950-01-01"))
    assert await standing(client) == withdrawn


async def test_an_index_that_is_no_longer_made_is_withdrawn(client: Client) -> None:
    await begun(client, lab(INR, "1.1", on=DAY))
    lok = await result(client, await standing(client), "lok")
    await client.delete(f"/Observation/{lab(INR, '1', on=DAY)['id']}")
    assert (await client.get(f"/Observation/{lok['id']}")).json()["status"] == "entered-in-error"
    assert all(lok["id"] not in r["reference"] for r in (await standing(client))["result"])


# Signing


def signed(report: Json, **more: Any) -> Json:
    return {**report, "status": "final", **more}


async def test_a_signed_report_is_amended_by_new_facts(client: Client) -> None:
    report = await begun(client)
    final = await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    assert (final.status_code, final.json()["status"]) == (200, "final")
    assert final.headers["etag"] == 'W/"2"'
    await by_update(client, lab(AST, "280", on=DAY))
    after = await standing(client)
    assert (after["status"], after["meta"]["versionId"]) == ("amended", "3")
    await by_update(client, lab(AST, "281", on=DAY))
    assert (await standing(client))["status"] == "amended"


@pytest.mark.parametrize("kind", ["transaction", "batch"])
async def test_a_report_is_signed_beside_the_facts_that_amend_it(client: Client, kind: str) -> None:
    report = await begun(client)
    both = transaction(put(signed(report)), put(lab(AST, "200", on=DAY)), kind=kind)
    answer = await client.post("", both)
    assert [each["response"]["status"] for each in answer.json()["entry"]] == ["200 OK"] * 2
    history = (await client.get(f"/DiagnosticReport/{report['id']}/_history")).json()["entry"]
    states = [each["resource"]["status"] for each in history]
    assert states == ["amended", "final", "preliminary"]


async def test_signing_twice_is_signing_once(client: Client) -> None:
    report = await begun(client)
    for _ in range(2):
        answer = await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
        assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')
    await by_update(client, lab(AST, "280", on=DAY))
    after = await standing(client)
    assert after["meta"]["versionId"] == "3"
    assert "version 3" in after["text"]["div"].lower()


async def test_an_amended_report_can_be_signed_again(client: Client) -> None:
    report = await begun(client)
    await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    await by_update(client, lab(AST, "280", on=DAY))
    amended = await standing(client)
    answer = await client.put(f"/DiagnosticReport/{report['id']}", signed(amended))
    assert answer.json()["status"] == "final"


@pytest.mark.parametrize("by_exchange", [False, True], ids=["update", "transaction"])
async def test_a_signer_may_add_their_name(client: Client, by_exchange: bool) -> None:
    report = signed(await begun(client), resultsInterpreter=[{"display": "Dr. A. Weiss"}])
    if by_exchange:
        answer = await client.post("", transaction(put(report)))
    else:
        answer = await client.put(f"/DiagnosticReport/{report['id']}", report)
    assert answer.status_code == 200
    assert (await standing(client))["resultsInterpreter"] == [{"display": "Dr. A. Weiss"}]


async def test_a_signature_on_an_older_version_is_refused(client: Client) -> None:
    report = await begun(client)
    await by_update(client, lab(AST, "280", on=DAY))
    answer = await client.put(f"/DiagnosticReport/{report['id']}", signed(report), If_Match='W/"1"')
    assert answer.status_code == 412
    unmatched = await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    assert unmatched.status_code == 422


async def test_the_same_facts_leave_a_signed_report_signed(client: Client) -> None:
    report = await begun(client)
    await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    answer = await client.stage(bundle(*({"resource": r} for r in [person(), *labs(on=DAY)])))
    assert (answer.status_code, first(answer)["status"]) == (200, "final")


async def test_a_signed_report_says_so_in_its_narrative(client: Client) -> None:
    report = await begun(client)
    await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    told = (await standing(client))["text"]["div"]
    assert "final, version 2;" in told
    assert "preliminary" not in told


async def test_a_signer_may_leave_the_narrative_out(client: Client) -> None:
    report = await begun(client)
    bare = {name: value for name, value in signed(report).items() if name != "text"}
    assert (await client.put(f"/DiagnosticReport/{report['id']}", bare)).status_code == 200
    assert "final, version 2;" in (await standing(client))["text"]["div"]


def another_text(report: Json) -> Json:
    div = '<div xmlns="http://www.w3.org/1999/xhtml"><p>All is well.</p></div>'
    return signed(report, text={"status": "generated", "div": div})


CHANGES: dict[str, Callable[[Json], Json]] = {
    "another narrative": another_text,
    "another conclusion": lambda report: signed(report, conclusion="All is well."),
    "another subject": lambda report: signed(report, subject={"reference": "Patient/p2"}),
    "fewer results": lambda report: signed(report, result=report["result"][:1]),
    "another status": lambda report: {**report, "status": "cancelled"},
    "amended by hand": lambda report: {**report, "status": "amended"},
    "no change": lambda report: report,
}


@pytest.mark.parametrize("change", CHANGES)
async def test_nobody_else_writes_our_reports(client: Client, change: str) -> None:
    report = await begun(client)
    changed = CHANGES[change](report)
    answer = await client.put(f"/DiagnosticReport/{report['id']}", changed)
    assert (answer.status_code, errors(answer)) == (
        422,
        [("record.not-writable", "business-rule")],
    )
    batch = await client.post("", transaction(put(changed), put(person("p9")), kind="batch"))
    statuses = [each["response"]["status"][:3] for each in batch.json()["entry"]]
    assert statuses == ["422", "201"]
    assert await standing(client) == report


async def test_nobody_else_writes_or_deletes_what_belongs_to_a_report(client: Client) -> None:
    report = await begun(client)
    produced = [f"/{each['reference']}" for each in report["result"]]
    (provenance,) = await client.found("/Provenance")
    produced.append(f"/Provenance/{provenance['id']}")
    for place in produced:
        resource = (await client.get(place)).json()
        assert (await client.put(place, resource)).status_code == 422
        assert (await client.delete(place)).status_code == 422
    assert (await client.delete(f"/DiagnosticReport/{report['id']}")).status_code == 422
    assert await standing(client) == report


# What a transaction says about staging


async def test_each_result_of_a_transaction_tells_what_came_of_it(client: Client) -> None:
    answer = await client.post("", transaction(*map(put, [person(), *labs(on=DAY)])))
    (report,) = await client.found("/DiagnosticReport")
    told = [each["response"].get("outcome") for each in answer.json()["entry"]]
    assert told[0] is None
    for outcome in told[1:]:
        assert outcome["issue"][0]["severity"] == "information"
        assert f"DiagnosticReport/{report['id']}" in outcome["issue"][0]["details"]["text"]


async def test_a_correction_tells_of_the_report_that_it_changed(client: Client) -> None:
    before = await begun(client)
    for each in labs(on="2026-04-20"):
        await by_update(client, each)
    corrected = lab(AST, "280", on=DAY, status="corrected")
    answer = await client.post("", transaction(put(corrected)))
    (issue,) = answer.json()["entry"][0]["response"]["outcome"]["issue"]
    assert issue["details"]["text"].endswith(f"new version of DiagnosticReport/{before['id']}.")


async def test_the_operation_brings_reports_of_other_days_up_to_date(client: Client) -> None:
    before = await begun(client)
    born = person(birthDate="1950-01-01")
    later = await client.report(born, *labs(on="2026-04-20"))
    assert later["id"] != before["id"]
    earlier = (await client.get(f"/DiagnosticReport/{before['id']}")).json()
    assert earlier["meta"]["versionId"] == "2"


async def test_a_transaction_that_cannot_be_staged_is_stored_and_says_why(client: Client) -> None:
    answer = await client.post("", transaction(put(person()), put(lab(INR, "1.1", on=DAY))))
    assert answer.status_code == 200
    outcome = answer.json()["entry"][1]["response"]["outcome"]
    assert {each["severity"] for each in outcome["issue"]} == {"information"}
    assert "1920-8" in outcome["issue"][0]["details"]["text"]
    assert len(await client.found("/Observation")) == 1


@pytest.mark.parametrize("day", [None, "2026-11"])
async def test_results_without_a_day_are_stored_and_say_why_they_are_not_staged(
    client: Client, day: str | None
) -> None:
    undated = without_none({**lab(AST, "30"), "effectiveDateTime": day})
    answer = await client.post("", transaction(put(person()), put(undated)))
    assert answer.status_code == 200
    issues = answer.json()["entry"][1]["response"]["outcome"]["issue"]
    assert {each["severity"] for each in issues} == {"information"}
    assert "effectiveDateTime" in issues[-1]["details"]["text"]
    assert await client.found("/DiagnosticReport") == []


async def test_provenance_names_what_was_used(client: Client) -> None:
    report = await begun(client)
    (provenance,) = await client.found(f"/Provenance?target=DiagnosticReport/{report['id']}")
    used = {each["what"]["reference"] for each in provenance["entity"]}
    assert used == {f"Observation/{each['id']}" for each in labs(on=DAY)}


async def test_a_report_outlives_the_restart_of_memory(client: Client) -> None:
    """What the operation was told (flags, limit) still counts when stored facts change."""
    stated = {
        "resourceType": "Parameters",
        "parameter": [
            {
                "name": "bundle",
                "resource": bundle(*({"resource": r} for r in [person(), *labs(on=DAY)])),
            },
            {"name": "flag", "valueCode": "acute-hepatitis"},
            {"name": "astUpperLimit", "valueDecimal": 35},
        ],
    }
    assert category(first(await client.stage(stated))) == "not-assessable"
    await by_update(client, lab(INR, "1.1", on=DAY))
    after = await standing(client)
    assert (after["meta"]["versionId"], category(after)) == ("2", "not-assessable")
    apri = await result(client, after, "apri")
    assert apri["valueQuantity"]["value"] == pytest.approx(28 / 35 * 100 / 245, abs=0.0005)


async def test_every_part_of_a_version_carries_its_own_version(client: Client) -> None:
    """All that the operation answers with can be read again, byte for byte, as it was then."""
    answer = await client.stage(bundle(*({"resource": r} for r in [person(), *labs(on=DAY)])))
    await by_update(client, lab(AST, "280", on=DAY))
    for each in wire.read(answer.content)["entry"]:
        resource = each["resource"]
        version = resource["meta"]["versionId"]
        past = await client.get(f"{each['fullUrl']}/_history/{version}")
        assert wire.read(past.content) == resource
    assert resources(answer, "DiagnosticReport")
    assert index(answer, "fib4")


async def test_a_signature_makes_the_results_final_too(client: Client) -> None:
    report = await begun(client)
    await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    for result in report["result"]:
        after = (await client.get(f"/{result['reference']}")).json()
        assert (after["status"], after["meta"]["versionId"]) == ("final", "2")


# The model's part


async def risk_of(client: Client) -> Json:
    (risk,) = await client.found("/RiskAssessment?patient=p1")
    return risk


async def test_the_risk_is_kept_found_and_read_like_the_rest_of_the_report(client: Client) -> None:
    report = await begun(client)
    risk = await risk_of(client)
    assert risk["parent"] == {"reference": f"DiagnosticReport/{report['id']}"}
    assert risk["basis"][0] in report["result"]
    here = f"/RiskAssessment/{risk['id']}"
    for way in (here, f"{here}/_history/1"):
        assert (await client.get(way)).json() == risk
    for query in ("subject=Patient/p1", f"date={DAY}", f"_id={risk['id']}"):
        assert await client.found(f"/RiskAssessment?{query}") == [risk]
    device = await client.get(f"/{risk['performer']['reference']}")
    assert device.json()["version"][1]["type"] == {"text": "sha256"}
    (made,) = await client.found(f"/Provenance?target=RiskAssessment/{risk['id']}")
    assert made["target"][0] == {"reference": f"DiagnosticReport/{report['id']}"}
    assert (await result(client, report, "stiffness-band"))["device"] == risk["performer"]


async def test_nobody_else_writes_the_risk(client: Client) -> None:
    await begun(client)
    risk = await risk_of(client)
    here = f"/RiskAssessment/{risk['id']}"
    changed = {**risk, "prediction": [{"probabilityDecimal": 0.999}]}
    assert (await client.put(here, changed)).status_code == 422
    assert (await client.delete(here)).status_code == 422
    assert await risk_of(client) == risk


async def test_a_report_that_loses_its_estimate_withdraws_the_risk_and_says_why(
    client: Client,
) -> None:
    await begun(client)
    risk = await risk_of(client)
    await by_update(client, lab(AST, "912", on=DAY))
    report, gone = await standing(client), await risk_of(client)
    assert (gone["id"], gone["status"]) == (risk["id"], "entered-in-error")
    assert "prediction" not in gone
    one = await result(client, report, "stiffness-band")
    assert one["dataAbsentReason"]["coding"][1]["code"] == "model-gated"
    assert "security" not in report["meta"]
    await by_update(client, lab(AST, "30", on=DAY))
    back = await risk_of(client)
    assert (back["id"], back["status"], len(back["prediction"])) == (risk["id"], "preliminary", 3)
    assert (await standing(client))["meta"]["security"][0]["code"] == "AIAST"


async def test_a_report_without_facts_withdraws_the_estimate_too(client: Client) -> None:
    before = await begun(client)
    reference = (await result(client, before, "stiffness-band"))["id"]
    for each in labs(on=DAY):
        await by_update(client, {**each, "status": "entered-in-error"})
    one = (await client.get(f"/Observation/{reference}")).json()
    assert {one["status"], (await risk_of(client))["status"]} == {"entered-in-error"}


async def test_a_signature_makes_the_risk_final_with_its_report(client: Client) -> None:
    report = await begun(client)
    await client.put(f"/DiagnosticReport/{report['id']}", signed(report))
    risk, one = await risk_of(client), await result(client, report, "stiffness-band")
    assert (risk["status"], one["status"]) == ("final", "final")
    for each in (risk, one, await standing(client)):
        assert [code["code"] for code in each["meta"]["security"]] == ["AIAST"]
    await by_update(client, FACTS["a birth date"])
    assert (await risk_of(client))["status"] == "amended"


async def test_an_answer_holds_the_risk_and_the_report_alone_contains_it(client: Client) -> None:
    sent = bundle(*({"resource": each} for each in [person(), *labs(on=DAY)]))
    answer = await client.stage(sent)
    (risk,) = resources(answer, "RiskAssessment")
    assert risk == await risk_of(client)
    alone = first(await client.stage(sent, "?output=report"))
    (inside,) = [each for each in alone["contained"] if each["resourceType"] == "RiskAssessment"]
    assert (inside["id"], inside["parent"]) == (risk["id"], {"reference": "#"})
    assert "meta" not in inside  # R4 allows no label on what is contained; the report has it
    assert alone["meta"]["security"][0]["code"] == "AIAST"
