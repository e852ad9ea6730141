"""Claims: one worker at a time, nothing forgotten, whatever dies."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from core.database import Database
from core.messages.hands import work_off
from core.messages.queue import Claim, ClaimLostError, Kind, Queue, announce
from tests.core.messages.conftest import LEASE_S, Room

pytestmark = pytest.mark.anyio


async def announced(
    database: Database, tenant: UUID, due: datetime | None = None, kind: Kind = "inbox"
) -> None:
    async with database.transaction(None) as connection:
        await announce(connection, kind, tenant, due)


async def test_work_is_claimed_once_and_oldest_first(room: Room) -> None:
    tenants = [uuid4() for _ in range(6)]
    for tenant in tenants:
        await announced(room.database, tenant)
    claims = await asyncio.gather(*(room.queue.claim("inbox") for _ in range(8)))
    assert sorted(c.tenant for c in claims if c) == sorted(tenants)
    assert await room.queue.claim("outbox") is None


async def test_the_one_that_has_waited_longest_is_first(room: Room) -> None:
    first, second = uuid4(), uuid4()
    await announced(room.database, second, datetime.now(UTC) - timedelta(seconds=1))
    await announced(room.database, first, datetime.now(UTC) - timedelta(seconds=2))
    assert (await room.claim()).tenant == first


async def test_what_is_not_due_waits(room: Room) -> None:
    await announced(room.database, uuid4(), datetime.now(UTC) + timedelta(seconds=0.2))
    assert await room.queue.claim("inbox") is None
    await asyncio.sleep(0.3)
    assert await room.queue.claim("inbox") is not None


async def test_a_claim_lapses_with_its_lease_and_the_old_one_writes_nothing(room: Room) -> None:
    tenant = uuid4()
    await announced(room.database, tenant)
    old = await room.claim()
    assert await room.queue.claim("inbox") is None
    await asyncio.sleep(LEASE_S + 0.1)
    new = await room.claim()
    assert (new.tenant, new.attempts) == (tenant, 2)
    with pytest.raises(ClaimLostError):
        await room.queue.renew(old)
    await room.queue.finish(old)
    await room.queue.renew(new)


async def test_a_renewed_claim_does_not_lapse(room: Room) -> None:
    await announced(room.database, uuid4())
    claim = await room.claim()
    for _ in range(4):
        await asyncio.sleep(LEASE_S / 2)
        await room.queue.renew(claim)
    assert await room.queue.claim("inbox") is None


async def test_finishing_forgets_the_work_unless_more_came(room: Room) -> None:
    tenant = uuid4()
    await announced(room.database, tenant)
    claim = await room.claim()
    await announced(room.database, tenant)
    await room.queue.finish(claim)
    again = await room.claim()
    assert (again.tenant, again.attempts) == (tenant, 1)
    await room.queue.finish(again)
    assert await room.queue.claim("inbox") is None
    assert not await room.queue.has_work("inbox")


async def test_after_a_failure_what_comes_waits_too(room: Room) -> None:
    tenant = uuid4()
    await announced(room.database, tenant)
    await room.queue.later(await room.claim(), 0.3)
    await announced(room.database, tenant)
    assert await room.queue.claim("inbox") is None
    await asyncio.sleep(0.4)
    assert (await room.claim()).attempts == 2


async def test_what_is_due_later_comes_sooner_when_more_is_announced(room: Room) -> None:
    tenant = uuid4()
    await announced(room.database, tenant)
    await room.queue.due_at(await room.claim(), datetime.now(UTC) + timedelta(hours=1))
    assert await room.queue.claim("inbox") is None
    await announced(room.database, tenant)
    assert (await room.claim()).attempts == 1


async def test_work_goes_on_beside_what_fails(room: Room) -> None:
    good, bad = uuid4(), uuid4()
    await announced(room.database, bad)
    await announced(room.database, good)
    done: list[UUID] = []

    async def work(claim: Claim) -> None:
        if claim.tenant == bad:
            raise ValueError
        await room.queue.finish(claim)
        done.append(claim.tenant)

    working = asyncio.create_task(work_off(room.queue, "inbox", work, at_once=2))
    async with asyncio.timeout(5):
        while done != [good]:
            await asyncio.sleep(0.01)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    assert await room.queue.has_work("inbox")


async def test_what_is_long_in_the_doing_keeps_its_claim(room: Room) -> None:
    await announced(room.database, uuid4())
    seen: list[int] = []

    async def work(claim: Claim) -> None:
        seen.append(claim.attempts)
        await asyncio.sleep(LEASE_S * 3)
        await room.queue.finish(claim)

    working = asyncio.create_task(work_off(room.queue, "inbox", work))
    async with asyncio.timeout(10):
        while not seen or await room.queue.has_work("inbox"):
            await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    assert seen == [1]


async def test_a_queue_has_one_bell_a_kind(database: Database) -> None:
    queue = Queue(database)
    queue.ring("inbox")
    assert queue.bell("inbox").is_set()
    assert not queue.bell("outbox").is_set()
