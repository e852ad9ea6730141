"""/fhir/{type}[/{id}[/_history[/{vid}]]]: what is written, read, replaced and deleted, and how."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from uuid import UUID

import httpx2
import pytest

from fhir_api.registry import STORED
from fhir_api.routes import resource as resource_route
from tests.fhir_api.building import bundle, coded, named, observation, quantity, ref
from tests.hospital import (
    ALL,
    Client,
    Hospital,
    Json,
    Service,
    category,
    entry,
    errors,
    lab,
    labs,
    links,
    matches,
    person,
    put,
    transaction,
)

pytestmark = pytest.mark.anyio

BASE = "http://testserver/fhir"
NOBODY = "/Patient/nobody"


def blood(name: str | None = "o1", value: str = "140", **more: Any) -> Json:
    """A haemoglobin, which no staging uses."""
    return observation(name, "718-7", value, **{"subject": ref("Patient/p1"), **more})


def mrn(value: str = "H-1", **more: Any) -> Json:
    """A person with a number of the hospital and no id."""
    return without_id(person(identifier=[named(value)], **more))


def without_id(resource: Json) -> Json:
    return {name: value for name, value in resource.items() if name != "id"}


async def versions(client: Client, path: str) -> list[int]:
    """The version numbers in a history, as it lists them."""
    answer = await client.get(f"{path}/_history")
    tags = [each["response"]["etag"] for each in answer.json()["entry"]]
    return [int(tag[3:-1]) for tag in tags]


async def held(client: Client, type_: str = "Patient") -> int:
    answer = await client.get(f"/{type_}?_summary=count")
    return int(answer.json()["total"])


# Create


async def test_a_creation_says_where_it_is_and_which_version(client: Client) -> None:
    answer = await client.post("/Patient", without_id(person()))
    made = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"{BASE}/Patient/{made['id']}/_history/1"
    assert answer.headers["etag"] == 'W/"1"'
    assert UUID(made["id"]).version == 4
    assert made["meta"]["versionId"] == "1"
    updated = datetime.fromisoformat(made["meta"]["lastUpdated"])
    assert parsedate_to_datetime(answer.headers["last-modified"]) == updated.replace(microsecond=0)
    assert abs((datetime.now(UTC) - updated).total_seconds()) < 60
    assert {**made, "id": "p1"} == {**person(), "meta": made["meta"]}


async def test_an_id_in_a_creation_is_not_used(client: Client) -> None:
    first = (await client.post("/Patient", person())).json()
    second = (await client.post("/Patient", person())).json()
    assert len({"p1", first["id"], second["id"]}) == 3
    assert (await client.get("/Patient/p1")).status_code == 404


async def test_version_and_time_in_what_is_sent_are_ours_to_write(client: Client) -> None:
    meta = {
        "versionId": "77",
        "lastUpdated": "2001-01-01T00:00:00Z",
        "profile": ["http://hospital.example/profile"],
    }
    made = (await client.post("/Patient", person(meta=meta))).json()["meta"]
    assert (made["versionId"], made["profile"]) == ("1", meta["profile"])
    assert not made["lastUpdated"].startswith("2001")


@pytest.mark.parametrize("type_", ["Specimen", "Condition", "Organization", "Practitioner"])
async def test_other_types_are_kept_as_they_are(client: Client, type_: str) -> None:
    body: Json = {"resourceType": type_, "id": "x", "language": "de"}
    if type_ == "Condition":
        body["subject"] = ref("Patient/p1")
    assert (await client.put(f"/{type_}/x", body)).status_code == 201
    kept = (await client.get(f"/{type_}/x")).json()
    assert {name: value for name, value in kept.items() if name != "meta"} == body


BROKEN: dict[str, tuple[str, Any, str]] = {
    "another type": ("Observation", person("o1"), "resource.type"),
    "no type": ("Patient", {"gender": "male"}, "resource.type"),
    "an unknown element": ("Patient", person(shoeSize=44), "fhir.unknown-element"),
    "a wrong code": ("Patient", person(gender="man"), "fhir.code"),
    "no code": ("Observation", {k: v for k, v in blood().items() if k != "code"}, "fhir.required"),
    "no JSON": ("Patient", b'{"resourceType":}', "wire.json"),
    "nothing": ("Patient", b"", "wire.empty-body"),
    "an array": ("Patient", b"[]", "wire.object"),
    "a name twice": (
        "Patient",
        b'{"resourceType":"Patient","gender":"male","gender":"female"}',
        "wire.duplicate-name",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("method", ["POST", "PUT"])
async def test_what_is_not_fhir_is_refused_and_not_stored(
    client: Client, method: str, case: str
) -> None:
    type_, body, error = BROKEN[case]
    path = f"/{type_}" if method == "POST" else f"/{type_}/{'o1' if type_[0] == 'O' else 'p1'}"
    answer = await client.ask(method, path, body)
    assert answer.status_code == 400
    assert error in {found for found, _ in errors(answer)}
    assert await held(client, type_) == 0


# Conditional create

CONDITIONS = [
    "identifier=http://hospital.example/mrn|H-1",
    "?identifier=http://hospital.example/mrn|H-1",
    "Patient?identifier=http://hospital.example/mrn|H-1",
    "identifier=http%3A%2F%2Fhospital.example%2Fmrn%7CH-1",
]


@pytest.mark.parametrize("condition", CONDITIONS)
async def test_a_conditional_creation_makes_one_resource(client: Client, condition: str) -> None:
    sent = mrn()
    first = await client.post("/Patient", sent, If_None_Exist=condition)
    again = await client.post("/Patient", {**sent, "active": True}, If_None_Exist=condition)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.content == first.content
    for name in ("location", "etag", "last-modified"):
        assert again.headers[name] == first.headers[name]
    assert await held(client) == 1


async def test_a_condition_that_several_meet_is_refused(client: Client) -> None:
    for _ in range(2):
        await client.post("/Patient", mrn())
    answer = await client.post("/Patient", mrn(), If_None_Exist=CONDITIONS[0])
    assert answer.status_code == 412
    assert errors(answer) == [("record.multiple-matches", "multiple-matches")]
    assert await held(client) == 2


@pytest.mark.parametrize(
    "condition",
    ["", "?", "_count=1", "shoe-size=44", "identifier=", "Observation?identifier=H-1", "H-1",
     "identifier=H-1&shoe-size=44", "_sort=date", "subject.name=x"],
)  # fmt: skip
async def test_a_condition_that_names_nothing_is_refused(client: Client, condition: str) -> None:
    answer = await client.post("/Patient", mrn(), If_None_Exist=condition)
    assert answer.status_code == 400
    assert await held(client) == 0


async def test_a_deleted_match_is_no_match(client: Client) -> None:
    made = (await client.post("/Patient", mrn())).json()
    await client.delete(f"/Patient/{made['id']}")
    answer = await client.post("/Patient", mrn(), If_None_Exist=CONDITIONS[0])
    assert answer.status_code == 201
    assert answer.json()["id"] != made["id"]


async def test_another_hospitals_match_is_no_match(client: Client, service: Service) -> None:
    await client.post("/Patient", mrn())
    neighbour = await (await service.hospital()).client()
    answer = await neighbour.post("/Patient", mrn(), If_None_Exist=CONDITIONS[0])
    assert answer.status_code == 201


# Read


async def test_a_read_gives_what_was_stored_and_its_version(client: Client) -> None:
    made = await client.put("/Patient/p1", person())
    answer = await client.get("/Patient/p1")
    assert (answer.status_code, answer.content) == (200, made.content)
    assert answer.headers["etag"] == 'W/"1"'
    assert answer.headers["last-modified"] == made.headers["last-modified"]


@pytest.mark.parametrize("tag", ['W/"1"', 'W/"7", W/"1"', ' W/"1" '])
async def test_what_the_client_has_already_is_not_sent_again(client: Client, tag: str) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.get("/Patient/p1", If_None_Match=tag)
    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["etag"] == 'W/"1"'
    await client.put("/Patient/p1", person(active=True))
    answer = await client.get("/Patient/p1", If_None_Match=tag)
    assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')


async def test_head_tells_the_version_without_the_body(client: Client) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.ask("HEAD", "/Patient/p1")
    assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"1"')


@pytest.mark.parametrize(
    "path",
    [
        NOBODY,
        "/Patient/p1/_history/2",
        "/Patient/p1/_history/0",
        "/Patient/p1/_history/one",
        "/Patient/p1/_history/99999999999999999999",
        f"{NOBODY}/_history",
        f"{NOBODY}/_history/1",
        "/Observation/p1",
        "/Patient/with space",
        "/Patient/" + "a" * 65,
        "/Patient/p1/",
        "/Patient/p1/name",
        "/patient/p1",
        "/Nonsense/p1",
        "/Nonsense",
        "/AuditEvent",
    ],
)
async def test_what_is_not_there_is_404(client: Client, path: str) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.get(path)
    assert answer.status_code == 404
    assert errors(answer)[0][1] in ("not-found", "not-supported")


async def test_another_hospital_reads_writes_and_deletes_nothing(
    client: Client, service: Service
) -> None:
    await client.put("/Patient/p1", person())
    neighbour = await (await service.hospital()).client()
    for path in ("/Patient/p1", "/Patient/p1/_history", "/Patient/p1/_history/1"):
        assert (await neighbour.get(path)).status_code == 404
    assert (await neighbour.delete("/Patient/p1")).status_code == 404
    assert (await neighbour.put("/Patient/p1", person(), If_Match='W/"1"')).status_code == 412
    assert (await neighbour.put("/Patient/p1", person(gender="female"))).status_code == 201
    assert (await client.get("/Patient/p1")).json()["gender"] == "male"


# Versions


async def test_each_version_stays_as_it_was(client: Client) -> None:
    sent = [
        await client.put("/Patient/p1", person(birthDate=f"198{number}-01-01"))
        for number in range(3)
    ]
    assert [answer.status_code for answer in sent] == [201, 200, 200]
    for number, answer in enumerate(sent, start=1):
        read = await client.get(f"/Patient/p1/_history/{number}")
        assert (read.status_code, read.content) == (200, answer.content)
        assert read.headers["etag"] == answer.headers["etag"] == f'W/"{number}"'
        assert answer.headers["location"] == f"{BASE}/Patient/p1/_history/{number}"


async def test_the_history_lists_every_version_newest_first(client: Client) -> None:
    await client.put("/Patient/p1", person())
    await client.put("/Patient/p1", person(active=True))
    await client.delete("/Patient/p1")
    await client.put("/Patient/p1", person(active=False))
    told = (await client.get("/Patient/p1/_history")).json()
    assert told["type"] == "history"
    assert [each["request"]["method"] for each in told["entry"]] == ["PUT", "DELETE", "PUT", "POST"]
    assert [each["request"]["url"] for each in told["entry"]] == [*["Patient/p1"] * 3, "Patient"]
    assert [each["response"]["etag"] for each in told["entry"]] == [
        f'W/"{number}"' for number in (4, 3, 2, 1)
    ]
    assert [each["response"]["status"][:3] for each in told["entry"]][1:] == ["204", "200", "201"]
    assert {each["fullUrl"] for each in told["entry"]} == {f"{BASE}/Patient/p1"}
    assert ["resource" in each for each in told["entry"]] == [True, False, True, True]
    assert [each["resource"]["meta"]["versionId"] for each in told["entry"] if "resource" in each] \
        == ["4", "2", "1"]  # fmt: skip


@pytest.mark.parametrize("count", [1, 2, 3, 6, 7])
async def test_a_history_is_paged_to_its_end(client: Client, count: int) -> None:
    for number in range(6):
        await client.put("/Patient/p1", person(birthDate=f"198{number}-01-01"))
    seen: list[str] = []
    address: str | None = f"/Patient/p1/_history?_count={count}"
    while address:
        told = (await client.get(address)).json()
        assert len(told["entry"]) <= count
        seen += [each["resource"]["meta"]["versionId"] for each in told["entry"]]
        address = links(told).get("next")
    assert seen == ["6", "5", "4", "3", "2", "1"]


async def test_a_history_of_no_count_has_pages_of_a_fair_size(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resource_route, "HISTORY_PAGE", 2)
    for number in range(3):
        await client.put("/Patient/p1", person(birthDate=f"198{number}-01-01"))
    for asked in ("", "?_count=500", "?_count=0"):
        told = (await client.get(f"/Patient/p1/_history{asked}")).json()
        assert (len(told["entry"]), "next" in links(told)) == (2, True)


async def test_a_history_may_begin_at_an_instant(client: Client) -> None:
    for number in range(4):
        await client.put("/Patient/p1", person(birthDate=f"198{number}-01-01"))
    third = (await client.get("/Patient/p1/_history/3")).json()["meta"]["lastUpdated"]
    seen: list[str] = []
    address: str | None = f"/Patient/p1/_history?_since={third}&_count=1"
    while address:
        told = (await client.get(address)).json()
        assert "_since=" in links(told)["self"]
        seen += [each["resource"]["meta"]["versionId"] for each in told["entry"]]
        address = links(told).get("next")
    assert seen == ["4", "3"]
    none = await client.get("/Patient/p1/_history?_since=2999-01-01T00:00:00Z")
    assert (none.status_code, "entry" in none.json()) == (200, False)
    assert (await client.get("/Patient/nobody/_history?_since=2020")).status_code == 404


@pytest.mark.parametrize(
    "asked",
    ["_count=x", "_count=-1", "_since=yesterday", "_since=", "_since=2026-13-01", "_before=x"],
)
async def test_a_history_takes_no_odd_values(client: Client, asked: str) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.get(f"/Patient/p1/_history?{asked}")
    assert (answer.status_code, errors(answer)[0][0]) == (400, "search.parameter")


async def test_strict_handling_holds_for_a_history_too(client: Client) -> None:
    await client.put("/Patient/p1", person())
    address = "/Patient/p1/_history?colour=red"
    told = await client.get(address)
    assert told.status_code == 200
    assert "colour" not in links(told.json())["self"]
    assert (await client.get(address, Prefer="handling=strict")).status_code == 400


# Update


async def test_the_same_content_again_is_no_new_version(client: Client) -> None:
    first = await client.put("/Patient/p1", person())
    again = await client.put("/Patient/p1", person(meta={"versionId": "9"}))
    assert (again.status_code, again.content) == (200, first.content)
    assert again.headers["etag"] == 'W/"1"'
    assert again.headers["last-modified"] == first.headers["last-modified"]
    assert await versions(client, "/Patient/p1") == [1]


async def test_a_trailing_zero_is_another_content(client: Client) -> None:
    """1.0 and 1.00 say how exactly something was measured."""
    await client.put("/Observation/o1", blood(valueQuantity=quantity("1.0", "g/L")))
    again = await client.put("/Observation/o1", blood(valueQuantity=quantity("1.00", "g/L")))
    assert again.headers["etag"] == 'W/"2"'
    assert '"value":1.00,' in (await client.get("/Observation/o1")).text


@pytest.mark.parametrize("other", ["p2", "P1", 1])
async def test_an_update_under_another_id_is_refused(client: Client, other: Any) -> None:
    answer = await client.put("/Patient/p1", person(id=other))
    assert answer.status_code == 400
    assert await held(client) == 0


@pytest.mark.parametrize(
    ("header", "tag", "status"),
    [
        ("If-Match", 'W/"2"', 200),
        ("If-Match", 'W/"1"', 412),
        ("If-Match", 'W/"3"', 412),
        ("If-Match", 'W/"0"', 412),
        ("If-Match", '"2"', 400),
        ("If-Match", "2", 400),
        ("If-Match", "*", 200),
        ("If-Match", 'W/"2", W/"1"', 400),
        ("If-None-Match", "*", 412),
    ],
)
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
async def test_a_write_on_condition_of_a_version(
    client: Client, method: str, header: str, tag: str, status: int
) -> None:
    await client.put("/Patient/p1", person())
    await client.put("/Patient/p1", person(active=True))
    body = person(active=False) if method == "PUT" else None
    answer = await client.ask(method, "/Patient/p1", body, {header: tag})
    assert answer.status_code == (204 if (method, status) == ("DELETE", 200) else status)
    assert await versions(client, "/Patient/p1") == ([3, 2, 1] if status == 200 else [2, 1])
    if status == 412:
        assert errors(answer) == [("record.version-conflict", "conflict")]


async def test_a_version_of_nothing_cannot_be_updated(client: Client) -> None:
    answer = await client.put("/Patient/p1", person(), If_Match='W/"1"')
    assert answer.status_code == 412
    assert (await client.get("/Patient/p1")).status_code == 404


async def test_what_must_not_be_there_yet_is_made(client: Client) -> None:
    answer = await client.put("/Patient/p1", person(), If_None_Match="*")
    assert answer.status_code == 201


# Conditional update

WHERE = "/Patient?identifier=http://hospital.example/mrn|H-1"


async def test_a_conditional_update_makes_then_changes_the_one(client: Client) -> None:
    first = await client.put(WHERE, mrn())
    second = await client.put(WHERE, mrn(active=True))
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.headers["etag"] == 'W/"2"'
    assert first.json()["id"] == second.json()["id"]
    assert await held(client) == 1


async def test_a_conditional_update_of_several_is_refused(client: Client) -> None:
    for _ in range(2):
        await client.post("/Patient", mrn())
    answer = await client.put(WHERE, mrn())
    assert (answer.status_code, errors(answer)[0][1]) == (412, "multiple-matches")


async def test_a_conditional_update_heeds_the_version(client: Client) -> None:
    assert (await client.put(WHERE, mrn(), If_Match='W/"1"')).status_code == 412
    made = (await client.put(WHERE, mrn())).json()
    changed = mrn(active=True)
    assert (await client.put(WHERE, changed, If_Match='W/"2"')).status_code == 412
    assert (await client.put(WHERE, changed, If_Match='W/"1"')).status_code == 200
    assert await versions(client, f"/Patient/{made['id']}") == [2, 1]


async def test_a_conditional_update_may_name_a_new_id(client: Client) -> None:
    answer = await client.put(WHERE, {**mrn(), "id": "mine"})
    assert (answer.status_code, answer.json()["id"]) == (201, "mine")
    again = await client.put(WHERE, {**mrn(active=True), "id": "mine"})
    assert (again.status_code, again.headers["etag"]) == (200, 'W/"2"')


@pytest.mark.parametrize("matched", [True, False])
async def test_a_conditional_update_never_changes_whom_it_does_not_mean(
    client: Client, *, matched: bool
) -> None:
    """The id in the body is somebody else's, whether or not the condition finds anybody."""
    await client.put("/Patient/other", person("other"))
    if matched:
        await client.put(WHERE, mrn())
    answer = await client.put(WHERE, {**mrn(active=True), "id": "other"})
    assert (answer.status_code, errors(answer)) == (400, [("record.id-mismatch", "invalid")])
    assert await versions(client, "/Patient/other") == [1]


async def test_a_conditional_update_may_bring_back_a_deleted_id(client: Client) -> None:
    await client.put("/Patient/mine", {**mrn(), "id": "mine"})
    await client.delete("/Patient/mine")
    answer = await client.put(WHERE, {**mrn(), "id": "mine"})
    assert (answer.status_code, answer.headers["etag"]) == (201, 'W/"3"')


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize("query", ["", "?", "?_count=1", "?shoe-size=44", "?identifier="])
async def test_a_write_to_a_whole_type_is_refused(client: Client, method: str, query: str) -> None:
    await client.put("/Patient/p1", person())
    body = without_id(person(active=True)) if method == "PUT" else None
    answer = await client.ask(method, f"/Patient{query}", body)
    assert answer.status_code == 400
    assert await held(client) == 1


# Delete


async def test_what_is_deleted_is_gone_but_its_history_stays(client: Client) -> None:
    before = await client.put("/Patient/p1", person())
    answer = await client.delete("/Patient/p1")
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["etag"] == 'W/"2"'
    assert "location" not in answer.headers
    for path in ("/Patient/p1", "/Patient/p1/_history/2"):
        gone = await client.get(path)
        assert (gone.status_code, errors(gone)) == (410, [("record.deleted", "deleted")])
    assert (await client.get("/Patient/p1/_history/1")).content == before.content
    assert await versions(client, "/Patient/p1") == [2, 1]


async def test_deleting_twice_is_once(client: Client) -> None:
    await client.put("/Patient/p1", person())
    for _ in range(2):
        assert (await client.delete("/Patient/p1")).status_code == 204
    assert await versions(client, "/Patient/p1") == [2, 1]


async def test_deleting_nothing_is_404(client: Client) -> None:
    assert (await client.delete(NOBODY)).status_code == 404
    assert (await client.delete(WHERE)).status_code == 404


async def test_what_was_deleted_can_be_written_again(client: Client) -> None:
    await client.put("/Patient/p1", person())
    await client.delete("/Patient/p1")
    answer = await client.put("/Patient/p1", person())
    assert (answer.status_code, answer.headers["etag"]) == (201, 'W/"3"')
    assert (await client.get("/Patient/p1")).status_code == 200


async def test_a_conditional_deletion_takes_the_one(client: Client) -> None:
    made = (await client.post("/Patient", mrn())).json()
    await client.put("/Patient/p1", person())
    assert (await client.delete(WHERE, If_Match='W/"7"')).status_code == 412
    assert (await client.delete(WHERE, If_Match='W/"1"')).status_code == 204
    assert (await client.get(f"/Patient/{made['id']}")).status_code == 410
    assert (await client.get("/Patient/p1")).status_code == 200


async def test_a_conditional_deletion_of_several_is_refused(client: Client) -> None:
    for _ in range(2):
        await client.post("/Patient", mrn())
    assert (await client.delete(WHERE)).status_code == 412
    assert await held(client) == 2


# What we make


async def test_what_we_make_is_read_but_not_written(client: Client) -> None:
    made = await client.report(person(), *labs())
    (fib4, *_) = [each["reference"] for each in made["result"]]
    for path in (f"/DiagnosticReport/{made['id']}", f"/{fib4}"):
        kept = (await client.get(path)).json()
        changed = {**kept, "status": "cancelled"}
        for answer in (await client.put(path, changed), await client.delete(path)):
            assert (answer.status_code, errors(answer)[0][0]) == (422, "record.not-writable")
        assert (await client.get(path)).json() == kept


async def test_single_results_are_staged_as_they_come_change_and_go(client: Client) -> None:
    await client.put("/Patient/p1", person())
    for each in labs():
        assert (await client.put(f"/Observation/{each['id']}", each)).status_code == 201
    (report,) = await client.found("/DiagnosticReport?patient=p1")
    assert category(report) == "advanced-fibrosis-unlikely"
    high = lab("1920-8", "180")
    await client.put(f"/Observation/{high['id']}", high)
    (changed,) = await client.found("/DiagnosticReport?patient=p1")
    assert changed["id"] == report["id"]
    assert category(changed) != category(report)
    for each in labs():
        await client.delete(f"/Observation/{each['id']}")
    (withdrawn,) = await client.found("/DiagnosticReport?patient=p1")
    assert (withdrawn["id"], withdrawn["status"]) == (report["id"], "entered-in-error")


# Prefer


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize(
    ("prefer", "kind"),
    [
        ("return=minimal", None),
        ("return=representation", "Patient"),
        ("return=OperationOutcome", "OperationOutcome"),
        ('handling=strict; return="minimal"', None),
        ("respond-async", "Patient"),
        ("return=everything", "Patient"),
    ],
)
async def test_a_write_answers_as_preferred(
    client: Client, method: str, prefer: str, kind: str | None
) -> None:
    path = "/Patient" if method == "POST" else "/Patient/p1"
    answer = await client.ask(method, path, person(), {"Prefer": prefer})
    assert answer.status_code == 201
    assert (answer.json()["resourceType"] if answer.content else None) == kind
    assert answer.headers["location"].endswith("/_history/1")
    assert answer.headers["etag"] == 'W/"1"'


@pytest.mark.parametrize("prefer", ["return=representation", "return=OperationOutcome"])
async def test_a_deletion_has_no_body_whatever_is_preferred(client: Client, prefer: str) -> None:
    await client.put("/Patient/p1", person())
    answer = await client.delete("/Patient/p1", Prefer=prefer)
    assert (answer.status_code, answer.content) == (204, b"")


# What a request must be like


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/fhir+json", 201),
        ("application/fhir+json; charset=UTF-8", 201),
        ('application/json;charset="utf-8"', 201),
        ("text/json", 201),
        ("APPLICATION/JSON", 201),
        ("application/fhir+json; fhirVersion=4.0", 201),
        ("application/fhir+json; fhirVersion=5.0", 415),
        ("application/fhir+xml", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("application/json; charset=latin-1", 415),
        ("", 415),
    ],
)
async def test_bodies_are_json_in_utf_8(client: Client, kind: str, status: int) -> None:
    for method, path in (("POST", "/Patient"), ("PUT", "/Patient/p1")):
        answer = await client.ask(method, path, person(), {"Content-Type": kind})
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("query", "accept", "status"),
    [
        ("", "*/*", 200),
        ("", "application/json", 200),
        ("", "application/fhir+json", 200),
        ("", "application/fhir+json; fhirVersion=4.0", 200),
        ("", "text/html,application/xhtml+xml,*/*;q=0.8", 200),
        ("", "application/fhir+xml, application/fhir+json;q=0.5", 200),
        ("", "application/fhir+json;q=0, application/json", 200),
        ("", "application/fhir+json;fhirVersion=5.0, application/fhir+json;fhirVersion=4.0", 200),
        ("", "application/fhir+json;q=0", 406),
        ("", "application/fhir+json; Q=0.000", 406),
        ("", "application/fhir+json;q=0, */*", 406),
        ("", "*/*;q=0", 406),
        ("", "application/fhir+json; fhirVersion=5.0", 406),
        ("?_format=application/fhir%2Bjson;fhirVersion=5.0", "*/*", 406),
        ("", "application/fhir+xml", 406),
        ("", "text/html", 406),
        ("?_format=json", "text/html", 200),
        ("?_format=application/fhir+json", "*/*", 200),
        ("?_format=application/fhir%2Bjson", "*/*", 200),
        ("?_format=xml", "application/fhir+json", 406),
    ],
)
async def test_answers_are_json(client: Client, query: str, accept: str, status: int) -> None:
    await client.put("/Patient/p1", person())
    for path in ("/Patient/p1", "/Patient/p1/_history", "/Patient"):
        assert (await client.get(f"{path}{query}", Accept=accept)).status_code == status


async def test_what_cannot_be_answered_is_not_done(client: Client) -> None:
    answer = await client.post("/Patient", person(), Accept="application/fhir+xml")
    assert answer.status_code == 406
    assert await held(client) == 0


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PATCH", "/Patient/p1", "DELETE, GET, HEAD, PUT"),
        ("POST", "/Patient/p1", "DELETE, GET, HEAD, PUT"),
        ("PATCH", "/Patient", "DELETE, GET, HEAD, POST, PUT"),
        ("PUT", "/Patient/p1/_history", "GET, HEAD"),
        ("DELETE", "/Patient/p1/_history/1", "GET, HEAD"),
        ("POST", "/Patient/p1/_history/1", "GET, HEAD"),
        ("DELETE", "/Patient/p1/_history", "GET, HEAD"),
        ("GET", "", "POST"),
        ("GET", "/$stage-fibrosis", "POST"),
        ("DELETE", "/$stage-fibrosis", "POST"),
    ],
)
async def test_a_method_that_is_not_offered_is_405_and_says_which_are(
    client: Client, method: str, path: str, allowed: str
) -> None:
    answer = await client.ask(method, path, person() if method in ("POST", "PATCH") else None)
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_bundle_posted_to_its_type_is_shown_the_way(client: Client, method: str) -> None:
    body = transaction(put(person())) if method == "POST" else None
    answer = await client.ask(method, "/Bundle", body)
    assert answer.status_code == 400
    assert "$stage-fibrosis" in answer.json()["issue"][0]["details"]["text"]
    assert await held(client) == 0


@pytest.mark.parametrize("type_", ["AuditEvent", "Subscription", "Parameters", "Nonsense", "Task"])
async def test_types_that_are_not_kept_are_404(client: Client, type_: str) -> None:
    assert type_ not in STORED
    body = {"resourceType": type_}
    for method, path in (("POST", f"/{type_}"), ("PUT", f"/{type_}/x"), ("DELETE", f"/{type_}/x")):
        answer = await client.ask(method, path, body if method != "DELETE" else None)
        assert (answer.status_code, errors(answer)[0][0]) == (404, "http.type")


SCOPES = [
    ("system/Patient.r", {"read", "version", "history"}),
    ("system/Patient.s", {"search"}),
    ("system/Patient.c", {"create"}),
    ("system/Patient.u", {"update"}),
    ("system/Patient.d", {"delete", "delete where"}),
    ("system/Patient.cu", {"create", "update", "update where"}),
    ("system/Observation.cruds", set()),
    ("system/*.rs", {"read", "version", "history", "search"}),
]
ACTIONS: dict[str, tuple[str, str, Any]] = {
    "read": ("GET", "/Patient/p1", None),
    "version": ("GET", "/Patient/p1/_history/1", None),
    "history": ("GET", "/Patient/p1/_history", None),
    "search": ("GET", "/Patient", None),
    "create": ("POST", "/Patient", without_id(person())),
    "update": ("PUT", "/Patient/p1", person(active=True)),
    "update where": ("PUT", "/Patient?_id=p1", person(active=False)),
    "delete": ("DELETE", "/Patient/p1", None),
    "delete where": ("DELETE", "/Patient?_id=p2", None),
}


@pytest.mark.parametrize(("scope", "allowed"), SCOPES)
async def test_each_action_needs_its_scope(
    hospital: Hospital, scope: str, allowed: set[str]
) -> None:
    writer, caller = await hospital.client(ALL), await hospital.client(scope)
    await writer.post("", transaction(put(person()), put(person("p2"))))
    for name, (method, path, body) in ACTIONS.items():
        answer = await caller.ask(method, path, body)
        assert (answer.status_code != 403) == (name in allowed), (name, answer.text)


# Idempotency-Key


def _said(answer: httpx2.Response) -> tuple[int, bytes, dict[str, str]]:
    kept = {"etag", "location", "last-modified", "content-type"}
    return (
        answer.status_code,
        answer.content,
        {k: v for k, v in answer.headers.items() if k in kept},
    )


@pytest.mark.parametrize("prefer", ["", "return=minimal", "return=OperationOutcome"])
async def test_the_same_request_again_gets_the_same_answer(client: Client, prefer: str) -> None:
    headers = {"Idempotency-Key": "a key: 1/2", "Prefer": prefer}
    answers = [
        await client.ask("POST", "/Patient", without_id(person()), headers) for _ in range(3)
    ]
    assert answers[0].status_code == 201
    assert _said(answers[0]) == _said(answers[1]) == _said(answers[2])
    assert await held(client) == 1


async def test_a_repeated_key_has_no_second_effect_after_other_writes(client: Client) -> None:
    first = await client.put("/Patient/p1", person(), Idempotency_Key="k")
    await client.put("/Patient/p1", person(active=True))
    again = await client.put("/Patient/p1", person(), Idempotency_Key="k")
    assert _said(first) == _said(again)
    assert await versions(client, "/Patient/p1") == [2, 1]


async def test_a_repeated_deletion_is_answered_alike(client: Client) -> None:
    await client.put("/Patient/p1", person())
    first = await client.delete("/Patient/p1", Idempotency_Key="k")
    await client.put("/Patient/p1", person())
    again = await client.delete("/Patient/p1", Idempotency_Key="k")
    assert _said(first) == _said(again)
    assert (await client.get("/Patient/p1")).status_code == 200


OTHER_REQUESTS: dict[str, tuple[str, str, Any, dict[str, str]]] = {
    "another body": ("PUT", "/Patient/p1", person(active=True), {}),
    "another address": ("PUT", "/Patient/p2", person("p2"), {}),
    "another method": ("DELETE", "/Patient/p1", None, {}),
    "another condition": ("PUT", "/Patient/p1", person(), {"If-Match": 'W/"1"'}),
    "another query": ("PUT", "/Patient/p1?_format=json", person(), {}),
    "an operation": ("POST", "/$stage-fibrosis", bundle({"resource": person()}), {}),
    "a transaction": ("POST", "", transaction(put(person())), {}),
}


@pytest.mark.parametrize("other", OTHER_REQUESTS)
async def test_a_key_of_another_request_is_refused(client: Client, other: str) -> None:
    await client.put("/Patient/p1", person(), Idempotency_Key="k")
    method, path, body, headers = OTHER_REQUESTS[other]
    answer = await client.ask(method, path, body, {"Idempotency-Key": "k", **headers})
    assert answer.status_code == 422
    assert errors(answer) == [("idempotency.key-reused", "business-rule")]
    assert await versions(client, "/Patient/p1") == [1]
    assert await held(client) == 1


async def test_a_key_of_another_method_is_refused(client: Client) -> None:
    """Same address, same body: a conditional creation is no conditional update."""
    first = await client.put(WHERE, mrn(), Idempotency_Key="k")
    answer = await client.post(WHERE, mrn(), Idempotency_Key="k")
    assert (first.status_code, answer.status_code) == (201, 422)


async def test_a_key_is_its_clients_own(hospital: Hospital) -> None:
    one, other = await hospital.client(), await hospital.client()
    first = await one.post("/Patient", without_id(person()), Idempotency_Key="k")
    second = await other.post("/Patient", without_id(person()), Idempotency_Key="k")
    assert first.json()["id"] != second.json()["id"]


async def test_a_refusal_is_not_kept(client: Client) -> None:
    refused = await client.put("/Patient/p1", person(), If_Match='W/"1"', Idempotency_Key="k")
    assert refused.status_code == 412
    mended = await client.put("/Patient/p1", person(), Idempotency_Key="k")
    assert mended.status_code == 201


@pytest.mark.parametrize(("age", "versions_then"), [("23 hours 59 minutes", 2), ("25 hours", 3)])
async def test_a_key_is_kept_for_a_day(
    hospital: Hospital, client: Client, age: str, versions_then: int
) -> None:
    await client.put("/Patient/p1", person(), Idempotency_Key="k")
    await client.put("/Patient/p1", person(active=True))
    database = hospital.services.database
    async with database.transaction(hospital.tenant) as connection:
        await connection.execute("update idempotency set at = at - %s::interval", (age,))
    answer = await client.put("/Patient/p1", person(), Idempotency_Key="k")
    assert answer.headers["etag"] == f'W/"{1 if versions_then == 2 else 3}"'
    assert len(await versions(client, "/Patient/p1")) == versions_then


@pytest.mark.parametrize("key", ["", "a" * 256, "tab\there", b"\xc3\xa4"])
async def test_an_odd_key_is_refused(client: Client, key: Any) -> None:
    answer = await client.ask("POST", "/Patient", person(), {"Idempotency-Key": key})
    assert (answer.status_code, errors(answer)[0][0]) == (400, "http.idempotency-key")
    assert await held(client) == 0


# References


async def test_references_to_this_server_are_kept_as_its_own(client: Client) -> None:
    sent = blood(subject=ref(f"{BASE}/Patient/p1"), performer=[ref("https://else.example/P/1")])
    made = (await client.put("/Observation/o1", sent)).json()
    assert made["subject"]["reference"] == "Patient/p1"
    assert made["performer"][0]["reference"] == "https://else.example/P/1"
    assert await client.found("/Observation?patient=p1")


async def test_a_conditional_reference_becomes_the_one_it_means(client: Client) -> None:
    made = (await client.post("/Patient", mrn())).json()
    where = "Patient?identifier=http://hospital.example/mrn|H-1"
    kept = (await client.post("/Observation", blood(None, subject=ref(where)))).json()
    assert kept["subject"]["reference"] == f"Patient/{made['id']}"


async def test_a_conditional_reference_to_nobody_is_refused(client: Client) -> None:
    where = "Patient?identifier=http://hospital.example/mrn|nobody"
    answer = await client.post("/Observation", blood(None, subject=ref(where)))
    assert answer.status_code == 412
    assert await held(client, "Observation") == 0


async def test_every_answer_has_a_name_of_its_own(client: Client) -> None:
    answers = [await client.get(NOBODY) for _ in range(2)]
    names = {answer.headers["x-request-id"] for answer in answers}
    assert len(names) == 2
    assert all(re.fullmatch("[0-9a-f]{32}", name) for name in names)


async def test_an_entry_of_a_batch_reads_like_a_read(client: Client) -> None:
    await client.put("/Patient/p1", person())
    wanted = [entry("GET", "Patient/p1"), entry("GET", "Patient/nobody"), entry("GET", "Patient")]
    told = (await client.post("", transaction(*wanted, kind="batch"))).json()["entry"]
    assert told[0]["resource"] == (await client.get("/Patient/p1")).json()
    assert told[1]["response"]["status"].startswith("404")
    assert len(matches(told[2]["resource"])) == 1


async def test_a_local_code_survives_beside_text(client: Client) -> None:
    sent = blood(code={**coded("HB", "http://hospital.example/codes"), "text": "Hämoglobin µ ✓"})
    await client.put("/Observation/o1", sent)
    assert (await client.get("/Observation/o1")).json()["code"] == sent["code"]


# References to nothing


@pytest.mark.parametrize(
    ("reference", "status", "code"),
    [
        ("urn:uuid:3d7b0a2c-5f0f-4c55-9d1e-0a8f5f3c8a01", 400, "not-found"),
        ("Patient?identifier=urn:x|nobody", 412, "not-found"),
        ("Patient?identifier=urn:x|two", 412, "multiple-matches"),
    ],
)
async def test_a_reference_to_nothing_is_refused_with_its_place(
    client: Client, reference: str, status: int, code: str
) -> None:
    for name in ("a", "b"):
        known = person(name, identifier=[{"system": "urn:x", "value": "two"}])
        await client.put(f"/Patient/{name}", known)
    sent = lab("1920-8", "28", name="x", subject={"reference": reference})
    for answer in (
        await client.post("/Observation", sent),
        await client.put("/Observation/x", sent),
    ):
        assert (answer.status_code, errors(answer)[0][1]) == (status, code)
        assert answer.json()["issue"][0]["expression"] == ["Observation.subject.reference"]
    assert await client.found("/Observation") == []


# Protocol


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/$export"),
        ("POST", "/$validate"),
        ("POST", "/Patient/$stage-fibrosis"),
        ("GET", "/Patient/p1/$everything"),
    ],
)
async def test_an_operation_that_is_not_offered_is_told_apart(
    client: Client, method: str, path: str
) -> None:
    answer = await client.ask(method, path, person() if method == "POST" else None)
    assert (answer.status_code, errors(answer)) == (404, [("http.not-found", "not-found")])
    assert "operation" in answer.json()["issue"][0]["details"]["text"]


async def test_an_update_needs_the_id_in_the_resource(client: Client) -> None:
    unnamed = {name: value for name, value in person().items() if name != "id"}
    answer = await client.put("/Patient/p1", unnamed)
    assert (answer.status_code, errors(answer)[0][0]) == (400, "resource.id")
    held_ = transaction({"resource": unnamed, "request": {"method": "PUT", "url": "Patient/p1"}})
    answer = await client.post("", held_)
    assert (answer.status_code, errors(answer)[0][0]) == (400, "bundle.request")
    assert await held(client) == 0


async def test_any_version_may_be_asked_for_that_stands(client: Client) -> None:
    assert (await client.put("/Patient/p1", person(), If_Match="*")).status_code == 412
    assert (await client.delete("/Patient/p1", If_Match="*")).status_code == 412
    await client.put("/Patient/p1", person())
    answer = await client.put("/Patient/p1", person(active=True), If_Match="*")
    assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')
    assert (await client.delete("/Patient/p1", If_Match="*")).status_code == 204
    assert (await client.put("/Patient/p1", person(), If_Match="*")).status_code == 412


@pytest.mark.parametrize(
    "subject",
    [
        {"reference": "Practitioner/1"},
        {"reference": "https://hospital.example/fhir/Organization/1"},
        {"reference": "Encounter?identifier=urn:x|1"},
        {"type": "RelatedPerson", "identifier": {"value": "1"}},
        {"reference": "#who"},
    ],
)
async def test_a_result_is_about_what_r4_lets_it_be(client: Client, subject: Any) -> None:
    inside = [{"resourceType": "Practitioner", "id": "who"}]
    sent = lab("1920-8", "28", name="x", subject=subject, contained=inside)
    answer = await client.put("/Observation/x", sent)
    assert (answer.status_code, errors(answer)[0][0]) == (400, "fhir.reference")
    assert answer.json()["issue"][0]["expression"] == ["Observation.subject"]
    answer = await client.post("", transaction(put(person()), put(sent)))
    assert (answer.status_code, errors(answer)[0][0]) == (400, "fhir.reference")
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[1].resource.subject"]
    for kind in ("Group", "Device", "Location"):
        fine = {**sent, "subject": {"reference": f"{kind}/1"}}
        assert (await client.put("/Observation/x", fine)).status_code in (200, 201)


async def test_a_token_that_is_not_good_is_told_from_none(hospital: Hospital) -> None:
    client = await hospital.client()
    for sent, told in (("Bearer nonsense", 'Bearer error="invalid_token"'), ("Basic x", "Bearer")):
        answer = await client.get("/Patient/p1", Authorization=sent)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, told)
