"""Many callers at once, over two API processes: one effect each, nothing half done, no deadlock."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import audit
from core.database import Database
from core.embedded import Stores
from tests.hospital import entry, lab, labs, person, put, transaction
from tests.stress.conftest import Hospital, chosen_settings
from tests.stress.loopback import AGAIN, Caller, at_once
from tests.stress.processes import Api

pytestmark = pytest.mark.anyio

Json = dict[str, Any]
MRN = "http://hospital.example/mrn"


@pytest.fixture(scope="module")
def pair(stores: Stores, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """The addresses of two API processes over one database."""
    folder = tmp_path_factory.mktemp("pair")
    settings = chosen_settings(folder)
    apis = [Api(settings, stores.database_url, folder / f"{name}.log") for name in "ab"]
    for api in apis:
        api.start()
    yield [api.url for api in apis]
    for api in apis:
        api.end()


@pytest.fixture
async def caller(hospital: Hospital, pair: list[str]) -> AsyncIterator[Caller]:
    async with Caller(pair, hospital.fresh) as made:
        yield made


def collection(*resources: Json) -> Json:
    entries = [{"resource": each} for each in resources]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def with_mrn(value: str, **more: Any) -> Json:
    made = {**person(), "identifier": [{"system": MRN, "value": value}], **more}
    del made["id"]
    return made


async def test_fifty_identical_bundles_make_one_report(caller: Caller) -> None:
    bundle = collection(person(), *labs())
    answers = await at_once(
        *(caller.settled("POST", "/$stage-fibrosis", bundle) for _ in range(50))
    )
    assert Counter(answer.status_code for answer in answers) == {201: 1, 200: 49}
    assert len({answer.content for answer in answers}) == 1
    (report,) = await caller.everything("DiagnosticReport")
    assert await caller.versions(f"DiagnosticReport/{report['id']}") == [1]
    first = {f"{each['resource']['resourceType']}/{each['resource']['id']}"
             for each in answers[0].json()["entry"]}  # fmt: skip
    sent = {f"Observation/{each['id']}" for each in labs()}
    kept = {f"Observation/{each['id']}" for each in await caller.everything("Observation")}
    assert kept == sent | {name for name in first if name.startswith("Observation/")}


async def test_fifty_transactions_under_one_key_have_one_effect(caller: Caller) -> None:
    result = lab("1920-8", "28", name=None)
    bundle = transaction(
        entry("POST", "Patient", with_mrn("1")), entry("POST", "Observation", result)
    )
    answers = await at_once(
        *(caller.settled("POST", "", bundle, Idempotency_Key="night-shift-1") for _ in range(50))
    )
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert len(await caller.everything("Patient")) == 1
    assert len(await caller.everything("Observation", "code=1920-8&status=final")) == 1


async def test_one_key_with_two_bodies_at_once_takes_one_of_them(caller: Caller) -> None:
    bodies = [with_mrn(str(number % 2)) for number in range(20)]
    answers = await at_once(
        *(caller.settled("POST", "/Patient", body, Idempotency_Key="k") for body in bodies)
    )
    assert Counter(answer.status_code for answer in answers) == {201: 10, 422: 10}
    assert len(await caller.everything("Patient")) == 1


@pytest.mark.parametrize("way", ["header", "transaction"])
async def test_eight_conditional_creates_make_one_resource(caller: Caller, way: str) -> None:
    condition = f"identifier={MRN}|7"
    if way == "header":
        asked = [
            caller.settled("POST", "/Patient", with_mrn("7"), If_None_Exist=condition)
            for _ in range(8)
        ]
    else:
        create = entry("POST", "Patient", with_mrn("7"), ifNoneExist=condition)
        asked = [caller.settled("POST", "", transaction(create)) for _ in range(8)]
    answers = await at_once(*asked)
    if way == "header":
        assert Counter(answer.status_code for answer in answers) == {201: 1, 200: 7}
    assert {answer.status_code for answer in answers} <= {200, 201}
    (patient,) = await caller.everything("Patient")
    assert await caller.versions(f"Patient/{patient['id']}") == [1]


async def test_eight_conditional_updates_make_one_resource_and_lose_none(caller: Caller) -> None:
    bodies = [with_mrn("7", birthDate=f"19{50 + number}-01-01") for number in range(8)]
    answers = await at_once(
        *(caller.settled("PUT", f"/Patient?identifier={MRN}|7", body) for body in bodies)
    )
    assert Counter(answer.status_code for answer in answers) == {201: 1, 200: 7}
    (patient,) = await caller.everything("Patient")
    assert await caller.versions(f"Patient/{patient['id']}") == [8, 7, 6, 5, 4, 3, 2, 1]


async def test_of_sixteen_updates_of_one_version_one_wins(caller: Caller) -> None:
    await caller.settled("PUT", "/Patient/p1", person())
    bodies = [person(birthDate=f"19{50 + number}-01-01") for number in range(16)]
    answers = await at_once(
        *(caller.settled("PUT", "/Patient/p1", body, If_Match='W/"1"') for body in bodies)
    )
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 15}
    assert await caller.versions("Patient/p1") == [2, 1]


async def test_updates_and_deletes_of_one_resource_leave_versions_without_a_gap(
    caller: Caller,
) -> None:
    asked = [
        caller.settled("DELETE", "/Patient/p1")
        if number % 4 == 0
        else caller.settled("PUT", "/Patient/p1", person(birthDate=f"19{50 + number}-01-01"))
        for number in range(24)
    ]
    answers = await at_once(*asked)
    assert {answer.status_code for answer in answers} <= {200, 201, 204, 404}
    versions = await caller.versions("Patient/p1")
    assert versions == list(range(len(versions), 0, -1))
    changed = [answer for answer in answers if answer.status_code in (200, 201)]
    assert len({answer.headers["etag"] for answer in changed}) == len(changed)


async def test_thirty_two_connections_leave_no_orphan_and_no_part_of_a_bundle(
    caller: Caller,
) -> None:
    """Each connection sends sound Bundles, and every third time one that must fail as a whole."""
    await caller.settled("PUT", "/Patient/shared", person("shared"))

    async def connection(name: int) -> None:
        for turn in range(6):
            mark = f"c{name}-{turn}"
            spoilt = turn % 3 == 2
            answer = await caller.settled("POST", "", whole(mark, spoilt=spoilt))
            assert answer.status_code == (412 if spoilt else 200), answer.text

    await at_once(*(connection(name) for name in range(32)))
    observations = {each["id"]: each for each in await caller.everything("Observation")}
    received = {name for name in observations if name.endswith(("-ast", "-alt", "-plt"))}
    wanted = {f"c{name}-{turn}" for name in range(32) for turn in (0, 1, 3, 4)}
    for mark in wanted:
        assert {f"{mark}-ast", f"{mark}-alt", f"{mark}-plt"} <= received
    assert len(received) == len(wanted) * 3
    reports = await caller.everything("DiagnosticReport")
    assert len(reports) == len(wanted) + 1
    for report in reports:
        assert_whole(report, observations)


def whole(mark: str, *, spoilt: bool) -> Json:
    """A patient with three results, and a result of the patient whom all have in common."""
    owner = "urn:uuid:7d0c1a44-0000-4000-8000-000000000001"
    condition = f"identifier={MRN}|{mark}"
    one: Json = {"subject": {"reference": owner}}
    entries = [
        entry("POST", "Patient", with_mrn(mark), ifNoneExist=condition, fullUrl=owner),
        put(lab("1920-8", "28", name=f"{mark}-ast", **one)),
        put(lab("1742-6", "31", name=f"{mark}-alt", of="shared")),
        entry("PUT", f"Observation/{mark}-plt", lab("777-3", "245", name=f"{mark}-plt", **one)),
    ]
    if spoilt:
        entries[-1]["request"]["ifMatch"] = 'W/"99"'
    random.shuffle(entries)
    return transaction(*entries)


def assert_whole(report: Json, observations: dict[str, Json]) -> None:
    """Every part of a report exists, and everything that its parts were made from."""
    for part in report["result"]:
        made = observations[part["reference"].removeprefix("Observation/")]
        for source in made.get("derivedFrom", ()):
            assert source["reference"].removeprefix("Observation/") in observations


PATIENTS, TESTS = ("p1", "p2", "p3"), ("1920-8", "1742-6", "777-3")


def random_change(rng: random.Random) -> Json:
    """One entry on resources that all callers fight about."""
    patient, loinc = rng.choice(PATIENTS), rng.choice(TESTS)
    name = f"{patient}-{loinc}-{rng.randrange(3)}"
    kind = rng.random()
    if kind < 0.15:
        return entry("DELETE", f"Observation/{name}")
    born = f"19{rng.randrange(40, 99)}-01-01"
    if kind < 0.25:
        return put(person(patient, birthDate=born))
    if kind < 0.35:
        mrn = rng.choice("xyz")
        url = f"Patient?identifier={MRN}|{mrn}"
        return entry("PUT", url, with_mrn(mrn, birthDate=born))
    on = f"2026-11-0{rng.randrange(1, 4)}T08:15:00+01:00"
    return put(lab(loinc, str(rng.randrange(20, 300)), name=name, of=patient, on=on))


def random_transaction(rng: random.Random) -> Json:
    entries = [random_change(rng) for _ in range(rng.randrange(1, 8))]
    unique = {each["request"]["url"]: each for each in entries}
    return transaction(*unique.values(), kind=rng.choice(("transaction", "batch")))


async def test_a_random_workload_ends_in_a_state_that_staging_again_does_not_change(
    caller: Caller, hospital: Hospital, database: Database
) -> None:
    """No deadlock reaches a caller; histories have no gap; the audit chain is whole."""
    statuses: Counter[int] = Counter()
    until = time.monotonic() + 5

    async def worker(seed: int) -> None:
        rng = random.Random(seed)
        while time.monotonic() < until:
            if rng.random() < 0.15:
                bundle = collection(person("op"), *labs(of="op", ast=str(rng.randrange(20, 90))))
                answer = await caller.ask("POST", "/$stage-fibrosis", bundle)
            else:
                answer = await caller.ask("POST", "", random_transaction(rng))
            statuses[answer.status_code] += 1

    await asyncio.gather(*(worker(seed) for seed in range(24)))
    assert set(statuses) <= {200, 201, 404, 412, *AGAIN}, statuses
    assert statuses[200] > 20, statuses
    await assert_settled(caller)
    async with database.transaction(hospital.tenant) as connection:
        assert await audit.first_broken(connection, hospital.tenant) is None


async def assert_settled(caller: Caller) -> None:
    """Each patient staged again from what is stored: the same versions stand."""
    before = await report_versions(caller)
    assert before
    for name in PATIENTS:
        stands = await caller.settled("GET", f"/Patient/{name}")
        if stands.status_code == 200:
            again = await caller.settled("POST", "", transaction(put(stands.json())))
            assert again.status_code == 200
    assert await report_versions(caller) == before
    for name in PATIENTS:
        for loinc in TESTS:
            for number in range(3):
                reference = f"Observation/{name}-{loinc}-{number}"
                answer = await caller.settled("GET", f"/{reference}/_history?_count=50")
                if answer.status_code == 200:
                    versions = await caller.versions(reference)
                    assert versions == list(range(versions[0], versions[-1] - 1, -1))


async def test_the_workload_of_two_that_lock_crosswise_waits_for_nobody(caller: Caller) -> None:
    """The same entries in opposite order, a hundred times: one order of locks serves both."""
    names = [f"q{number}" for number in range(12)]
    forth = transaction(*(put(person(name)) for name in names))
    back = transaction(*(put(person(name, gender="female")) for name in reversed(names)))
    started = time.monotonic()
    answers = await at_once(
        *(caller.settled("POST", "", bundle) for _ in range(20) for bundle in (forth, back))
    )
    assert {answer.status_code for answer in answers} == {200}
    assert time.monotonic() - started < 10
    versions = {name: await caller.versions(f"Patient/{name}") for name in names}
    assert len({str(each) for each in versions.values()}) == 1, "each Bundle whole or absent"


async def test_results_of_one_person_that_arrive_at_once_know_of_each_other(
    caller: Caller,
) -> None:
    """Two days, two systems, one moment: as if one had come after the other."""
    names = [f"t{number}" for number in range(30)]
    await caller.settled("POST", "", transaction(*(put(person(name)) for name in names)))
    for name in names:
        first = lab("1742-6", "31", of=name, on="2026-11-01T08:15:00+01:00")
        then = [lab(code, "88", of=name, on="2026-11-03T08:15:00+01:00") for code in TESTS[::2]]
        await at_once(
            caller.settled("POST", "", transaction(put(first))),
            caller.settled("POST", "", transaction(*map(put, then))),
        )
    before = await report_versions(caller)
    assert len(before) == 2 * len(names)
    for name in names:
        await caller.settled("PUT", f"/Patient/{name}", person(name))
    assert await report_versions(caller) == before


async def test_one_resource_by_id_and_by_condition_at_once_is_settled_inside(
    caller: Caller,
) -> None:
    """Their locks have different names: the one that comes second tries again by itself."""
    for number in range(30):
        mrn, name = f"w{number}", f"w{number}"
        own = {**with_mrn(mrn), "id": name}
        await caller.settled("PUT", f"/Patient/{name}", own)
        answers = await at_once(
            caller.ask("PUT", f"/Patient/{name}", {**own, "gender": "other"}),
            caller.ask("PUT", f"/Patient?identifier={MRN}|{mrn}", with_mrn(mrn, gender="female")),
        )
        assert [answer.status_code for answer in answers] == [200, 200]
        assert await caller.versions(f"Patient/{name}") == [3, 2, 1]


async def test_a_signature_and_a_correction_at_once_never_sign_what_was_not_shown(
    caller: Caller,
) -> None:
    """Signed first: the correction amends. Corrected first: the signature is refused."""
    seen = set()
    for number in range(20):
        name = f"s{number}"
        sent = transaction(put(person(name)), *map(put, labs(of=name)))
        await caller.settled("POST", "", sent)
        (report,) = await caller.everything("DiagnosticReport", f"patient={name}")
        path = f"/DiagnosticReport/{report['id']}"
        corrected = transaction(*map(put, labs(of=name, ast="212")))
        signed, amended = await at_once(
            caller.settled("PUT", path, {**report, "status": "final"}),
            caller.settled("POST", "", corrected),
        )
        assert amended.status_code == 200
        history = (await caller.settled("GET", f"{path}/_history")).json()["entry"]
        states = [each["resource"]["status"] for each in history]
        wanted = {200: ["amended", "final", "preliminary"], 422: ["preliminary", "preliminary"]}
        assert states == wanted[signed.status_code]
        seen.add(signed.status_code)
    assert seen


async def report_versions(caller: Caller) -> dict[str, Json]:
    return {each["id"]: each["meta"] for each in await caller.everything("DiagnosticReport")}


def test_the_log_of_the_processes_names_no_fault(pair: list[str], tmp_path_factory: Any) -> None:
    logs = list(Path(tmp_path_factory.getbasetemp()).glob("pair0/*.log"))
    assert len(logs) == len(pair)
    for path in logs:
        assert "service.started" in path.read_text()
        assert '"level": "error"' not in path.read_text()
