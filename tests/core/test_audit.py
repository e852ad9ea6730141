"""The audit chain by itself: what it covers, what breaks it, and a queue that fails closed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from core import audit
from core.audit import Chain, Event, ReadAudit, chain, chain_many, first_broken, verify
from core.database import Connection, Database
from core.embedded import Stores
from core.errors import UnavailableError

pytestmark = pytest.mark.anyio

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def event(number: int = 0, **changes: Any) -> Event:
    values: dict[str, Any] = {
        "at": NOON + timedelta(seconds=number),
        "actor": "client-1",
        "action": "read",
        "request_id": f"request-{number}",
        "subjects": (f"Observation/{number}", "Patient/p1"),
    }
    return Event(**{**values, **changes})


async def appended(database: Database, tenant: UUID, *events: Event) -> None:
    async with database.transaction(tenant) as connection:
        await chain_many(connection, tenant, events)


async def broken(database: Database, tenant: UUID) -> int | None:
    async with database.transaction(tenant) as connection:
        return await first_broken(connection, tenant)


async def requests(database: Database, tenant: UUID) -> list[str]:
    """Names of the requests in the chain, in its order."""
    async with database.transaction(tenant) as connection:
        cursor = await connection.execute(
            "select request_id from audit where tenant = %s order by seq", (tenant,)
        )
        return [row[0] for row in await cursor.fetchall()]


@asynccontextmanager
async def tampering(stores: Stores) -> AsyncIterator[Connection]:
    """A connection past all rights. What it does is undone."""
    connection = await psycopg.AsyncConnection.connect(stores.owner_database_url)
    try:
        yield connection
    finally:
        await connection.rollback()
        await connection.close()


async def test_an_empty_chain_is_whole(database: Database) -> None:
    assert await broken(database, uuid4()) is None


async def test_one_by_one_and_many_make_the_same_chain(database: Database) -> None:
    many, single, mixed = uuid4(), uuid4(), uuid4()
    events = [event(number) for number in range(6)]
    await appended(database, many, *events)
    for each in events:
        async with database.transaction(single) as connection:
            await chain(connection, single, each)
    async with database.transaction(mixed) as connection:
        await chain(connection, mixed, events[0])
        await chain_many(connection, mixed, events[1:4])
        await chain(connection, mixed, events[4])
        await chain_many(connection, mixed, events[5:])
    heads = set()
    for tenant in (many, single, mixed):
        assert await broken(database, tenant) is None
        async with database.transaction(tenant) as connection:
            cursor = await connection.execute(
                "select seq, hash from audit_head where tenant = %s", (tenant,)
            )
            heads.add(await cursor.fetchone())
    assert len(heads) == 1
    assert heads.pop()[0] == 6  # type: ignore[index]


async def test_moments_of_any_zone_and_odd_characters_keep_the_chain_whole(
    database: Database,
) -> None:
    tenant, tokyo = uuid4(), timezone(timedelta(hours=9))
    odd = [
        event(1, at=datetime(2026, 3, 29, 2, 30, 0, 123456, tokyo)),
        event(2, at=datetime(2026, 3, 29, 2, 30, tzinfo=UTC)),
        event(3, actor='Łódź "x"\\ \u2028', subjects=("a,b", '{"x"}', "")),
        event(4, subjects=()),
    ]
    await appended(database, tenant, *odd)
    for each in odd:
        async with database.transaction(tenant) as connection:
            await chain(connection, tenant, each)
    assert await broken(database, tenant) is None


@pytest.mark.parametrize("change", [
    "at = at + interval '1 microsecond'",
    "actor = 'client-2'",
    "action = 'search'",
    "outcome = 'refused'",
    "request_id = ''",
    "subjects = subjects || array['Patient/p2']",
    "subjects = array['Patient/p1', subjects[1]]",
    "hash = sha256(hash)",
    "seq = 70",
])  # fmt: skip
async def test_a_change_of_any_column_is_found_where_it_is(
    database: Database, stores: Stores, change: str
) -> None:
    tenant = uuid4()
    await appended(database, tenant, *(event(number) for number in range(9)))
    async with tampering(stores) as connection:
        done = await connection.execute(
            f"update audit set {change} where tenant = %s and seq = 7", (tenant,)
        )
        assert done.rowcount == 1
        assert await first_broken(connection, tenant) == 7


async def test_chains_of_two_tenants_know_nothing_of_each_other(database: Database) -> None:
    tenants = [uuid4(), uuid4()]
    for number in range(6):
        await appended(database, tenants[number % 2], event(number))
    assert await requests(database, tenants[0]) == ["request-0", "request-2", "request-4"]
    for tenant in tenants:
        assert await broken(database, tenant) is None


async def test_who_append_at_once_leave_no_gap(database: Database) -> None:
    tenant = uuid4()

    async def single(number: int) -> None:
        async with database.transaction(tenant) as connection:
            await chain(connection, tenant, event(number))

    await asyncio.gather(
        *(single(number) for number in range(20)),
        *(appended(database, tenant, event(number), event(number + 1))
          for number in range(20, 60, 2)),
    )  # fmt: skip
    found = await requests(database, tenant)
    assert sorted(found) == sorted(f"request-{number}" for number in range(60))
    assert await broken(database, tenant) is None


async def test_a_chain_that_grows_while_it_is_looked_at_is_whole(database: Database) -> None:
    tenant = uuid4()
    await appended(database, tenant, *(event(number) for number in range(200)))

    async def grow() -> None:
        for number in range(60):
            await appended(database, tenant, event(number))

    growing = asyncio.create_task(grow())
    looks = 0
    while not growing.done():
        assert await broken(database, tenant) is None
        looks += 1
    assert looks > 5


@pytest.mark.parametrize("rows", [0, 3, 4, 5, 9])
async def test_a_chain_of_many_pages_is_looked_at_whole(
    database: Database, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(audit, "PAGE", 4)
    tenant = uuid4()
    if rows:
        await appended(database, tenant, *(event(number) for number in range(rows)))
    async with database.transaction(tenant) as connection:
        assert await verify(connection, tenant) == Chain(rows, whole=True)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ("delete from audit where tenant = %s and seq = 9", 9),  # the end, its head left
        ("delete from audit where tenant = %s and seq = 4", 4),  # the end of a page
        ("update audit set seq = -1 where tenant = %s and seq = 5", 1),
        ("update audit_head set seq = 8 where tenant = %s", 10),
    ],
)
async def test_a_break_on_any_page_is_found(
    database: Database, stores: Stores, monkeypatch: pytest.MonkeyPatch, change: str, place: int
) -> None:
    monkeypatch.setattr(audit, "PAGE", 4)
    tenant = uuid4()
    await appended(database, tenant, *(event(number) for number in range(9)))
    async with tampering(stores) as connection:
        await connection.execute(change, (tenant,))
        assert await verify(connection, tenant) == Chain(place - 1, whole=False)


async def test_a_write_that_is_undone_leaves_no_link(database: Database) -> None:
    tenant = uuid4()
    await appended(database, tenant, event(0))
    with suppress(ZeroDivisionError):
        async with database.transaction(tenant) as connection:
            await chain(connection, tenant, event(1))
            raise ZeroDivisionError
    await appended(database, tenant, event(2))
    assert await requests(database, tenant) == ["request-0", "request-2"]
    assert await broken(database, tenant) is None


# Reads on their way


class Cut(Database):
    """A database that is away for some tenants, before or after it has committed."""

    def __init__(self, url: str) -> None:
        super().__init__(url, size=2)
        self.away: set[UUID] = set()
        self.mute: set[UUID] = set()

    @asynccontextmanager
    async def transaction(self, tenant: UUID | None) -> AsyncIterator[Connection]:
        if tenant in self.away:
            raise UnavailableError("database")
        async with super().transaction(tenant) as connection:
            yield connection
        if tenant in self.mute:
            raise UnavailableError("database")


@pytest.fixture
async def cut(stores: Stores) -> AsyncIterator[Cut]:
    opened = Cut(stores.database_url)
    await opened.open()
    yield opened
    await opened.close()


async def test_reads_are_chained_once_in_their_order(cut: Cut) -> None:
    reads, tenants = ReadAudit(cut), [uuid4(), uuid4()]
    for number in range(8):
        reads.put(tenants[number % 2], event(number))
    await reads.flush()
    await reads.flush()
    assert await requests(cut, tenants[0]) == [f"request-{number}" for number in (0, 2, 4, 6)]
    assert await requests(cut, tenants[1]) == [f"request-{number}" for number in (1, 3, 5, 7)]


async def test_what_could_not_be_chained_waits_for_the_next_time(cut: Cut) -> None:
    reads, tenant = ReadAudit(cut), uuid4()
    cut.away.add(tenant)
    for number in range(3):
        reads.put(tenant, event(number))
        with pytest.raises(UnavailableError):
            await reads.flush()
    cut.away.clear()
    await reads.flush()
    assert await requests(cut, tenant) == ["request-0", "request-1", "request-2"]


async def test_a_commit_without_an_answer_is_not_chained_again(cut: Cut) -> None:
    reads, tenant = ReadAudit(cut), uuid4()
    reads.put(tenant, event(0))
    cut.mute.add(tenant)
    with pytest.raises(UnavailableError):
        await reads.flush()
    cut.mute.clear()
    await appended(cut, tenant, event(7))
    reads.put(tenant, event(1))
    await reads.flush()
    assert await requests(cut, tenant) == ["request-0", "request-7", "request-1"]
    assert await broken(cut, tenant) is None


async def test_reads_are_refused_once_the_oldest_waits_too_long(
    cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, tenant, clock = ReadAudit(cut), uuid4(), [100.0]
    monkeypatch.setattr(audit, "monotonic", lambda: clock[0])
    cut.away.add(tenant)
    reads.put(tenant, event(0))
    for second in range(1, 6):
        clock[0] = 100.0 + second
        reads.put(tenant, event(second))
        with pytest.raises(UnavailableError):
            await reads.flush()
    clock[0] = 105.1
    with pytest.raises(UnavailableError):
        reads.put(tenant, event(6))
    cut.away.clear()
    await reads.flush()
    reads.put(tenant, event(7))
    await reads.flush()
    assert await requests(cut, tenant) == [f"request-{number}" for number in (0, 1, 2, 3, 4, 5, 7)]


async def test_a_tenant_whose_chain_is_held_up_holds_up_no_other(
    cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, stuck, well, clock = ReadAudit(cut), uuid4(), uuid4(), [100.0]
    monkeypatch.setattr(audit, "monotonic", lambda: clock[0])
    cut.away.add(stuck)
    reads.put(stuck, event(0))
    reads.put(well, event(1))
    with pytest.raises(UnavailableError):
        await reads.flush()
    assert await requests(cut, well) == ["request-1"]
    clock[0] = 105.1
    with pytest.raises(UnavailableError):
        reads.put(stuck, event(2))
    reads.put(well, event(3))


async def test_the_queue_is_bounded(cut: Cut, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "QUEUE_LIMIT", 3)
    reads, tenant = ReadAudit(cut), uuid4()
    for number in range(3):
        reads.put(tenant, event(number))
    with pytest.raises(UnavailableError):
        reads.put(tenant, event(3))
    await reads.flush()
    reads.put(tenant, event(4))


async def test_reads_reach_the_chain_by_themselves_and_at_the_end_at_once(cut: Cut) -> None:
    reads, tenant = ReadAudit(cut), uuid4()
    running = asyncio.create_task(reads.run())
    reads.put(tenant, event(0))
    for _ in range(100):
        await asyncio.sleep(0.05)
        if await requests(cut, tenant):
            break
    reads.put(tenant, event(1))
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert await requests(cut, tenant) == ["request-0", "request-1"]


async def test_a_stop_in_the_middle_of_a_flush_neither_loses_nor_repeats(
    cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "FLUSH_EVERY_S", 0.001)
    for pause in range(12):
        reads, tenant = ReadAudit(cut), uuid4()
        running = asyncio.create_task(reads.run())
        for number in range(20):
            reads.put(tenant, event(number))
        await asyncio.sleep(pause / 2000)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        assert await requests(cut, tenant) == [f"request-{number}" for number in range(20)]
