"""Every access stands in the chain once; later changes to it are found; no chain, no answer."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from core import audit
from core.audit import chain_many, first_broken
from core.database import APP_ROLE, Connection, Database
from core.embedded import Stores
from fhir_api import wire
from tests.core.test_audit import event
from tests.hospital import entry, labs, person, put, transaction
from tests.stress.client import FHIR_JSON, Answer
from tests.stress.conftest import Hospital, Service
from tests.stress.filters import serving, throwaway

pytestmark = pytest.mark.anyio

Json = dict[str, Any]
Row = tuple[str, tuple[str, ...]]
MRN = "http://hospital.example/mrn"
P1, AST, ALT, PLATELETS = (
    "Patient/p1",
    *(f"Observation/{each['id']}" for each in labs()),
)
FORM = b"application/x-www-form-urlencoded"


def who(**more: Any) -> Json:
    return person(identifier=[{"system": MRN, "value": "1"}], **more)


def collection(*resources: Json) -> Json:
    entries = [{"resource": each} for each in resources]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


@dataclass(frozen=True, slots=True)
class Case:
    """A request on a hospital with p1 and three results, and the rows it leaves in the chain."""

    method: str
    path: str
    status: int
    rows: Sequence[Row]
    body: Json | bytes = b""
    query: str = ""
    header: tuple[bytes, bytes] | None = None
    kind: bytes = FHIR_JSON


REPORT = "DiagnosticReport/*"
NEW = "Patient/*"
CASES = {
    "read": Case("GET", f"/fhir/{P1}", 200, [("read", (P1,))]),
    "read of what is known": Case(
        "GET", f"/fhir/{P1}", 304, [("read", (P1,))], header=(b"if-none-match", b'W/"1"')
    ),
    "head": Case("HEAD", f"/fhir/{P1}", 200, [("read", (P1,))]),
    "vread": Case("GET", f"/fhir/{P1}/_history/1", 200, [("vread", (P1,))]),
    "history": Case("GET", f"/fhir/{P1}/_history", 200, [("history", (P1,))]),
    "search": Case(
        "GET",
        "/fhir/Observation",
        200,
        [("search", (AST, ALT))],
        query="code=1920-8,1742-6&status=final",
    ),
    "search by form": Case(
        "POST", "/fhir/Patient/_search", 200, [("search", (P1,))], b"_id=p1", kind=FORM
    ),
    "search that finds nothing": Case(
        "GET", "/fhir/Observation", 200, [("search", ("Observation",))], query="code=1"
    ),
    "search that counts": Case(
        "GET", "/fhir/Patient", 200, [("search", ("Patient",))], query="_summary=count"
    ),
    "search with its subject": Case(
        "GET",
        "/fhir/Observation",
        200,
        [("search", (AST,)), ("read", (P1,))],
        query="code=1920-8&status=final&_include=Observation:subject",
    ),
    "search with what refers to it": Case(
        "GET",
        "/fhir/Patient",
        200,
        [("search", (P1,)), ("search", (REPORT,))],
        query="_id=p1&_revinclude=DiagnosticReport:subject",
    ),
    "staging that stores nothing": Case(
        "POST",
        "/fhir/$stage-fibrosis",
        200,
        [("stage", (P1,))],
        collection(who(), *labs()),
        query="persist=false",
    ),
    "staging": Case(
        "POST",
        "/fhir/$stage-fibrosis",
        200,
        [("stage", (P1, AST, ALT, PLATELETS, REPORT))],
        collection(who(), *labs()),
    ),
    "create": Case("POST", "/fhir/Patient", 201, [("create", (NEW,))], person("ignored")),
    "create that finds its match": Case(
        "POST",
        "/fhir/Patient",
        200,
        [("create", (P1,))],
        who(),
        header=(b"if-none-exist", f"identifier={MRN}|1".encode()),
    ),
    "update": Case("PUT", "/fhir/Patient/p2", 201, [("update", ("Patient/p2",))], person("p2")),
    "update without a change": Case("PUT", f"/fhir/{P1}", 200, [("update", (P1,))], who()),
    "delete": Case("DELETE", f"/fhir/{P1}", 204, [("delete", (P1, REPORT))]),
    "transaction": Case(
        "POST",
        "/fhir",
        200,
        [("transaction", ("Patient/p2", "Patient/p3"))],
        transaction(put(person("p2")), put(person("p3"))),
    ),
    "batch of reads": Case(
        "POST",
        "/fhir",
        200,
        [("read", (P1,)), ("search", (AST,))],
        transaction(
            entry("GET", P1), entry("GET", "Observation?code=1920-8&status=final"), kind="batch"
        ),
    ),
    "batch of both": Case(
        "POST",
        "/fhir",
        200,
        [("batch", ("Patient/p2",)), ("read", ("Patient/p2",))],
        transaction(put(person("p2")), entry("GET", "Patient/p2"), kind="batch"),
    ),
    # Nothing was seen and nothing done.
    "read of what is not there": Case("GET", "/fhir/Patient/none", 404, []),
    "update of another version": Case(
        "PUT", f"/fhir/{P1}", 412, [], who(), header=(b"if-match", b'W/"9"')
    ),
    "transaction that is refused": Case(
        "POST",
        "/fhir",
        404,
        [],
        transaction(put(person("p2")), entry("DELETE", "Patient/none")),
    ),
    "resource that is refused": Case(
        "POST", "/fhir/Patient", 400, [], {"resourceType": "Patient", "gender": "x"}
    ),
    "metadata": Case("GET", "/fhir/metadata", 200, []),
}


async def prepared(service: Service) -> Hospital:
    hospital = await service.hospital()
    body = wire.write(transaction(put(who()), *map(put, labs())))
    assert (await hospital.door.ask("POST", "/fhir", body)).status == 200
    return hospital


async def chained(service: Service, hospital: Hospital, request: str) -> list[Row]:
    """What the chain says of one request, in its order. It must be whole."""
    await service.services.audit.flush()
    async with service.services.database.transaction(hospital.tenant) as connection:
        assert await first_broken(connection, hospital.tenant) is None
        cursor = await connection.execute(
            "select action, subjects from audit where tenant = %s and request_id = %s "
            "and actor = %s order by seq",
            (hospital.tenant, request, hospital.client_id),
        )
        return [(row[0], tuple(row[1])) for row in await cursor.fetchall()]


def masked(rows: Sequence[Row]) -> list[Row]:
    """Ids that the service gave, as a star."""

    def shown(text: str) -> str:
        type_, _, id_ = text.partition("/")
        return f"{type_}/*" if len(id_) == 36 else text

    return [(action, tuple(shown(text) for text in subjects)) for action, subjects in rows]


async def ask(hospital: Hospital, case: Case) -> Answer:
    body = case.body if isinstance(case.body, bytes) else wire.write(case.body)
    headers = [case.header] if case.header else []
    return await hospital.door.ask(
        case.method, case.path, body, query=case.query, headers=headers, kind=case.kind
    )


@pytest.mark.parametrize("name", CASES)
async def test_each_access_stands_in_the_chain_once(service: Service, name: str) -> None:
    case, hospital = CASES[name], await prepared(service)
    for _ in range(1 if case.method == "DELETE" or case.status == 201 else 2):
        answer = await ask(hospital, case)
        assert answer.status == case.status, answer.body
        rows = await chained(service, hospital, answer.headers["x-request-id"])
        assert masked(rows) == list(case.rows)


async def test_a_replay_is_an_access_of_its_own(service: Service) -> None:
    """It shows again what the first request showed, and does nothing."""
    hospital = await service.hospital()
    case = Case("PUT", "/fhir/Patient/p2", 201, [], person("p2"), header=(b"idempotency-key", b"k"))
    first, again = [await ask(hospital, case) for _ in range(2)]
    assert first.body == again.body
    told = [await chained(service, hospital, x.headers["x-request-id"]) for x in (first, again)]
    assert told == [[("update", ("Patient/p2",))], [("replay", ())]]


async def test_many_at_once_leave_one_row_each_in_a_whole_chain(service: Service) -> None:
    hospital = await prepared(service)
    asked = [CASES["read"], CASES["search"], CASES["create"], CASES["staging"]] * 10
    random.Random(1).shuffle(asked)
    answers = await asyncio.gather(*(ask(hospital, case) for case in asked))
    for case, answer in zip(asked, answers, strict=True):
        assert answer.status == case.status
        rows = await chained(service, hospital, answer.headers["x-request-id"])
        assert masked(rows) == list(case.rows)


async def test_the_chain_holds_references_alone(service: Service, stores: Stores) -> None:
    hospital = await prepared(service)
    for case in CASES.values():
        await ask(hospital, case)
    await service.services.audit.flush()
    with closing(psycopg.connect(stores.owner_database_url)) as owner:
        rows = owner.execute(
            "select to_jsonb(a)::text from audit a where tenant = %s", (hospital.tenant,)
        ).fetchall()
    written = "\n".join(row[0] for row in rows)
    assert len(rows) > len(CASES) - 6
    assert not any(text in written for text in ("1981-03-14", MRN, "U/L", "male"))


# Tampering


LENGTH = 40
Tamper = Callable[[Connection, UUID, random.Random], Awaitable[int]]


async def change_a_column(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    seq = chance.randint(1, LENGTH)
    change = chance.choice([
        "at = at - interval '1 day'", "actor = actor || 'x'", "action = 'x'", "outcome = 'x'",
        "request_id = 'x'", "subjects = '{}'", "subjects = array_append(subjects, 'x')",
        "hash = sha256(hash || 'x')", "seq = seq + 1000",
    ])  # fmt: skip
    await connection.execute(
        f"update audit set {change} where tenant = %s and seq = %s", (tenant, seq)
    )
    return seq


async def take_out(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    seq = chance.randint(1, LENGTH)
    await connection.execute("delete from audit where tenant = %s and seq = %s", (tenant, seq))
    return seq


async def take_out_and_close_the_gap(
    connection: Connection, tenant: UUID, chance: random.Random
) -> int:
    seq = await take_out(connection, tenant, chance)
    await connection.execute(
        "update audit set seq = -seq where tenant = %s and seq > %s", (tenant, seq)
    )
    await connection.execute(
        "update audit set seq = -seq - 1 where tenant = %s and seq < 0", (tenant,)
    )
    return seq


async def cut_the_tail(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    seq = chance.randint(1, LENGTH)
    await connection.execute("delete from audit where tenant = %s and seq >= %s", (tenant, seq))
    return seq


async def swap_two(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    one, other = sorted(chance.sample(range(1, LENGTH + 1), 2))
    for old, new in ((one, -1), (other, one), (-1, other)):
        await connection.execute(
            "update audit set seq = %s where tenant = %s and seq = %s", (new, tenant, old)
        )
    return one


async def forge(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    """Another event with a hash that fits what is before it, but not what comes after."""
    seq = chance.randint(1, LENGTH)
    cursor = await connection.execute(
        "select hash from audit where tenant = %s and seq = %s", (tenant, seq - 1)
    )
    before = await cursor.fetchone()
    forged = event(999, actor="somebody else")
    await connection.execute(
        "update audit set at = %s, actor = %s, action = %s, request_id = %s, subjects = %s, "
        "hash = sha256(%s::bytea || %s::bytea) where tenant = %s and seq = %s",
        (forged.at, forged.actor, forged.action, forged.request_id, list(forged.subjects),
         bytes(before[0]) if before else b"", audit._payload(forged), tenant, seq),
    )  # fmt: skip
    return seq + 1


async def append(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    await connection.execute(
        "insert into audit select tenant, seq + 1, at, actor, action, outcome, request_id, "
        "subjects, sha256(hash) from audit where tenant = %s and seq = %s",
        (tenant, LENGTH),
    )
    return LENGTH + chance.randint(1, 1)


async def move_the_head(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    change = chance.choice(["seq = seq + 1", "seq = seq - 1", "hash = sha256(hash)"])
    await connection.execute(f"update audit_head set {change} where tenant = %s", (tenant,))
    return LENGTH + 1


async def renumber(connection: Connection, tenant: UUID, chance: random.Random) -> int:
    """As if rows had been there that are gone; the head goes along."""
    seq = chance.randint(1, LENGTH)
    await connection.execute(
        "update audit set seq = seq + 1000 where tenant = %s and seq >= %s", (tenant, seq)
    )
    await connection.execute("update audit_head set seq = seq + 1000 where tenant = %s", (tenant,))
    return seq


async def take_away_the_head(connection: Connection, tenant: UUID, _chance: random.Random) -> int:
    await connection.execute("delete from audit_head where tenant = %s", (tenant,))
    return LENGTH + 1


TAMPERS: list[Tamper] = [
    change_a_column, renumber, take_out, take_out_and_close_the_gap, cut_the_tail,
    swap_two, forge, append, move_the_head, take_away_the_head,
]  # fmt: skip


async def test_two_hundred_tampers_are_all_found_where_they_are(
    database: Database, stores: Stores
) -> None:
    tenant, chance = uuid4(), random.Random(7)
    async with database.transaction(tenant) as connection:
        await chain_many(connection, tenant, [event(number) for number in range(LENGTH)])
    owner = await psycopg.AsyncConnection.connect(stores.owner_database_url)
    for number in range(200):
        tamper = TAMPERS[number % len(TAMPERS)]
        assert await first_broken(owner, tenant) is None
        place = await tamper(owner, tenant, chance)
        assert await first_broken(owner, tenant) == place, (number, tamper.__name__)
        await owner.rollback()
    await owner.close()


# No chain, no answer


@pytest.fixture(scope="module")
def unguarded(stores: Stores) -> Iterator[Stores]:
    with throwaway(stores, "audit") as made:
        yield made


def rights(place: Stores, change: str) -> None:
    """`change`: revoke … from, or grant … to."""
    with closing(psycopg.connect(place.owner_database_url, autocommit=True)) as owner:
        owner.execute(f"{change} {APP_ROLE}".encode())


def kept(place: Stores, tenant: UUID) -> dict[str, int]:
    """How many rows of a tenant each table holds that a write may touch."""
    tables = ("record", "record_identifier", "staging_result", "idempotency", "audit")
    with closing(psycopg.connect(place.owner_database_url)) as owner:
        return {
            table: owner.execute(
                f"select count(*) from {table} where tenant = %s".encode(), (tenant,)
            ).fetchall()[0][0]
            for table in tables
        }


WRITES = ["create", "update", "delete", "transaction", "staging", "batch of both"]


async def test_nothing_is_written_when_the_chain_takes_nothing(
    unguarded: Stores, tmp_path: Path
) -> None:
    async with serving(tmp_path, unguarded.database_url) as service:
        hospital = await prepared(service)
        before = kept(unguarded, hospital.tenant)
        bundle = wire.write(collection(person("p9"), *labs(of="p9")))
        key = [(b"idempotency-key", b"k")]
        rights(unguarded, "revoke insert on audit from")
        try:
            refused = [await ask(hospital, CASES[name]) for name in WRITES]
            refused.append(
                await hospital.door.ask("POST", "/fhir/$stage-fibrosis", bundle, headers=key)
            )
        finally:
            rights(unguarded, "grant insert on audit to")
        assert all(answer.status >= 500 and answer.is_outcome for answer in refused)
        assert kept(unguarded, hospital.tenant) == before
        done = await hospital.door.ask("POST", "/fhir/$stage-fibrosis", bundle, headers=key)
        assert done.status == 201
        for name in ("read", "update"):
            assert (await ask(hospital, CASES[name])).status == CASES[name].status


async def test_reads_are_503_once_the_chain_takes_nothing_for_too_long_and_then_come_back(
    unguarded: Stores, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "GIVE_UP_AFTER_S", 0.5)
    reading = ["read", "vread", "history", "search", "staging that stores nothing"]
    async with serving(tmp_path, unguarded.database_url) as service:
        hospital = await prepared(service)
        rights(unguarded, "revoke insert on audit from")
        try:
            first = await ask(hospital, CASES["read"])
            await asyncio.sleep(0.6)
            refused = [await ask(hospital, CASES[name]) for name in reading]
        finally:
            rights(unguarded, "grant insert on audit to")
        assert first.status == 200
        assert [answer.status for answer in refused] == [503] * len(reading)
        assert all("retry-after" in each.headers and each.is_outcome for each in refused)
        await asyncio.sleep(0.5)
        assert (await ask(hospital, CASES["read"])).status == 200
        rows = await chained(service, hospital, first.headers["x-request-id"])
        assert rows == [("read", (P1,))]
        for answer in refused:
            assert await chained(service, hospital, answer.headers["x-request-id"]) == []
