"""Whatever a client puts where our ids lie: nothing of ours is taken for it, nothing is blocked."""

import pytest

from fhir_api.lenient import Json
from tests.fhir_api.building import AST, bundle
from tests.hospital import (
    Client,
    Hospital,
    category,
    entry,
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

MADE = ("DiagnosticReport", "Observation", "RiskAssessment", "Provenance", "Device")


def sent(*held: Json) -> Json:
    return bundle(*({"resource": each} for each in held))


LABS = sent(person(), *labs())


async def foreseen(client: Client) -> list[Json]:
    """What staging would make, with the ids that it would have."""
    return resources(await client.stage(LABS, "?persist=false"))


def squatter(made: Json) -> Json:
    """A client's own resource under the id of one of ours."""
    name = {"resourceType": made["resourceType"], "id": made["id"]}
    if made["resourceType"] == "Provenance":
        who = {"who": {"display": "Somebody"}}
        about = [{"reference": "Observation/x"}]
        return {**name, "target": about, "recorded": "2026-03-02T08:00:00Z", "agent": [who]}
    return {**name, "status": "final", "code": {"text": "FAKE"}}


async def occupied(client: Client, *, gone: bool = False) -> list[Json]:
    """A client's resource stands, or stood, at every id that it can have."""
    theirs = [squatter(each) for each in await foreseen(client) if each["resourceType"] != "Device"]
    for each in theirs:
        name = f"/{each['resourceType']}/{each['id']}"
        assert (await client.put(name, each)).status_code == 201
        if gone:
            assert (await client.delete(name)).status_code == 204
    return theirs


@pytest.mark.parametrize("type_", MADE)
async def test_what_says_that_we_made_it_is_refused(client: Client, type_: str) -> None:
    for made in await foreseen(client):
        if made["resourceType"] == type_:
            answer = await client.put(f"/{type_}/{made['id']}", made)
            assert answer.status_code == 422
            assert "record.not-writable" in answer.text
            whole = await client.post("", transaction(put(made), kind="batch"))
            assert whole.json()["entry"][0]["response"]["status"][:3] == "422"


async def test_what_says_that_we_made_it_is_passed_over_in_an_operation(client: Client) -> None:
    theirs = await foreseen(client)
    answer = await client.stage(sent(person(), *labs(), *theirs))
    assert answer.status_code == 201
    (report,) = await client.found("/DiagnosticReport")
    assert (report["meta"]["versionId"], report["id"]) == ("1", theirs[0]["id"])
    assert (await client.stage(LABS)).status_code == 200


async def test_what_a_hospital_computes_itself_is_taken(client: Client) -> None:
    own = lab("98488-0", "1.2", device={"reference": "Device/analyser-7"})
    assert (await client.post("/Observation", own)).status_code == 201
    about = {"target": [{"reference": "DiagnosticReport/r1"}], "recorded": "2026-03-02T08:00:00Z"}
    agent = {"agent": [{"who": {"reference": "Device/hepatocai-0.1.0"}}]}
    noted = {"resourceType": "Provenance", "id": "n1", **about, **agent}
    assert (await client.put("/Provenance/n1", noted)).status_code == 201


def forged(risk: Json, keeps: str) -> Json:
    """A RiskAssessment of ours of whose marks one is left; what its parent tells is its id."""
    left = {name: each for name, each in risk.items() if name not in ("code", "performer")}
    bare = [{**each, "outcome": {"text": "Stiff"}} for each in risk["prediction"]]
    name = risk["id"] if keeps == "parent" else "forged"
    return {**left, "prediction": bare, "id": name, keeps: risk[keeps]}


@pytest.mark.parametrize("keeps", ["code", "performer", "parent", "prediction"])
async def test_no_mark_of_our_risk_is_a_clients(client: Client, keeps: str) -> None:
    made = await foreseen(client)
    (risk,) = [each for each in made if each["resourceType"] == "RiskAssessment"]
    sent_in = forged(risk, keeps)
    answer = await client.put(f"/RiskAssessment/{sent_in['id']}", sent_in)
    assert (answer.status_code, "record.not-writable" in answer.text) == (422, True)
    sent_in.pop("id")
    if keeps != "parent":
        assert (await client.post("/RiskAssessment", sent_in)).status_code == 422


async def test_our_risk_sent_back_is_not_stored_as_the_clients(client: Client) -> None:
    theirs = await foreseen(client)
    (risk,) = [each for each in theirs if each["resourceType"] == "RiskAssessment"]
    copy = {**risk, "id": "copy"}
    made = resources(await client.stage(sent(person(), *labs(), *theirs, copy)), "RiskAssessment")
    assert [each["id"] for each in made] == [risk["id"]]
    assert (await client.get("/RiskAssessment/copy")).status_code == 404
    changed = sent(person(), *labs(platelets="15"))
    again = resources(await client.stage(changed), "RiskAssessment")
    assert [each["id"] for each in again] == [risk["id"]]
    assert again[0]["meta"]["versionId"] == "2"


@pytest.mark.parametrize("device", ["Device/analyser-7", "Device/hepatocai-0.1.0", None])
async def test_an_estimate_of_our_code_is_ours_whoever_is_named(
    client: Client, device: str | None
) -> None:
    made = index(await client.stage(LABS, "?persist=false"), "stiffness-band")
    one = {name: each for name, each in made.items() if name not in ("id", "device", "meta")}
    one |= {"device": {"reference": device}} if device else {}
    assert (await client.post("/Observation", one)).status_code == 422
    one["code"] = {"text": "Stiffness"}  # its components still speak as our model
    assert (await client.post("/Observation", one)).status_code == 422


async def test_a_risk_that_a_hospital_assesses_itself_is_taken(client: Client) -> None:
    report = first(await client.stage(LABS))
    own = {
        "resourceType": "RiskAssessment",
        "status": "final",
        "subject": {"reference": "Patient/p1"},
        "parent": {"reference": f"DiagnosticReport/{report['id']}"},
        "performer": {"reference": "Device/risk-engine"},
        "code": {"text": "Liver cancer within five years"},
    }
    assert (await client.post("/RiskAssessment", own)).status_code == 201


@pytest.mark.parametrize("gone", [False, True])
async def test_results_are_staged_where_every_id_is_taken(client: Client, gone: bool) -> None:
    theirs = await occupied(client, gone=gone)

    answer = await client.stage(LABS)
    assert answer.status_code == 201
    made = resources(answer)
    held = {(each["resourceType"], each["id"]) for each in theirs}
    assert not held & {(each["resourceType"], each["id"]) for each in made}
    for each in made:
        stored = await client.get(f"/{each['resourceType']}/{each['id']}")
        assert stored.json() == each
    for each in theirs:
        name = f"/{each['resourceType']}/{each['id']}"
        assert (await client.get(name)).status_code == (410 if gone else 200)
        history = (await client.get(f"{name}/_history")).json()
        assert len(history["entry"]) == 1 + gone


async def test_a_report_under_another_id_goes_on_as_any_other(client: Client) -> None:
    await occupied(client)
    report = first(await client.stage(LABS))
    assert (await client.stage(LABS)).status_code == 200

    batch = transaction(put(lab(AST, "200")), kind="batch")
    assert "Staged as a new version of" in (await client.post("", batch)).text
    name = f"/DiagnosticReport/{report['id']}"
    changed = (await client.get(name)).json()
    assert (changed["meta"]["versionId"], category(changed)) != ("1", category(report))

    signed = await client.put(name, {**changed, "status": "final"})
    assert (signed.status_code, signed.json()["status"]) == (200, "final")
    for each in labs():
        await client.delete(f"/Observation/{each['id']}")
    withdrawn = (await client.get(name)).json()
    assert withdrawn["status"] == "entered-in-error"
    made = await client.found(f"/Observation?patient=p1&status={withdrawn['status']}&_count=99")
    assert {each["id"] for each in resources_of(report)} <= {each["id"] for each in made}


async def test_a_part_that_comes_later_finds_its_place(client: Client) -> None:
    """A client takes the ids of parts that the first version did not have."""
    flagged = sent(person(), *labs(platelets="15"))
    later = resources(await client.stage(flagged, "?persist=false"), "Observation")
    report = first(await client.stage(LABS))
    fresh = [each for each in later if each["id"] not in {r["id"] for r in resources_of(report)}]
    assert fresh
    for each in fresh:
        theirs = squatter(each)
        assert (await client.put(f"/Observation/{each['id']}", theirs)).status_code == 201

    for stored in (flagged, LABS, flagged):
        answer = await client.stage(stored)
        assert (answer.status_code, first(answer)["id"]) == (201, report["id"])
        listed = {each["reference"] for each in first(answer)["result"]}
        assert listed <= {f"Observation/{each['id']}" for each in resources(answer)}
        assert not listed & {f"Observation/{each['id']}" for each in fresh}
    again = await client.get(f"/DiagnosticReport/{report['id']}")
    assert again.json()["meta"]["versionId"] == "4"


async def test_one_request_may_take_an_id_and_need_it(client: Client) -> None:
    """A result under the id of the index that is computed from it."""
    fib4 = index(await client.stage(LABS, "?persist=false"), "fib4")
    own = {**lab(AST, "28"), "id": fib4["id"]}
    batch = transaction(put(person()), put(own), *map(put, labs()[1:]), kind="batch")
    answer = await client.post("", batch)
    assert [each["response"]["status"] for each in answer.json()["entry"]] == ["201 Created"] * 4
    assert (await client.get(f"/Observation/{own['id']}")).json()["valueQuantity"]["value"] == 28
    (report,) = await client.found("/DiagnosticReport")
    assert category(report) == "advanced-fibrosis-unlikely"


@pytest.mark.parametrize("whose", ["software", "model"])
async def test_our_devices_are_nobody_elses(hospital: Hospital, whose: str) -> None:
    client = await hospital.client()
    devices = [e for e in await foreseen(client) if e["resourceType"] == "Device"]
    (device,) = [d for d in devices if ("stiffness" in d["id"]) == (whose == "model")]
    name = f"/Device/{device['id']}"
    theirs = {"resourceType": "Device", "id": device["id"], "deviceName": [
        {"name": "FAKE", "type": "other"}]}  # fmt: skip
    assert (await client.put(name, theirs)).status_code == 422
    assert (await client.put("/Device?identifier=urn:x|1", theirs)).status_code == 422
    await client.stage(sent(theirs, person(), *labs()))
    assert (await client.get(name)).json()["manufacturer"] == "HepatoCAI"
    assert (await client.put(name, theirs)).status_code == 422
    assert (await client.post("", transaction(entry("DELETE", name[1:])))).status_code == 422


def resources_of(report: Json) -> list[Json]:
    return [{"id": each["reference"].rpartition("/")[2]} for each in report["result"]]
