"""Reminders on a real database: told once, by any number of schedulers, whatever was missed."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from uuid import UUID, uuid4

import psycopg
import pytest

from core.accounts.people import Person, State
from core.database import Database
from core.embedded import Stores
from core.messages.due import Quiet, Rule, moment
from core.messages.queue import ClaimLostError, Queue
from core.messages.reminders import Reminder, Reminders, Told
from core.messages.schedule import tick, ticking
from core.messages.turn import Outgoing
from tests.core.messages.conftest import LEASE_S, Room, say

pytestmark = pytest.mark.anyio

CAIRO = "Africa/Cairo"
NOW = datetime.now(UTC)


@pytest.fixture
def reminders(room: Room) -> Reminders:
    return Reminders(room.database, room.people, room.queue, room.outbox)


def write(person: Person, told: Told) -> Sequence[Outgoing]:
    late = " late" if told.late else ""
    return [say(person.chat, f"{told.reminder.note}{late}")]


def daily(since: timedelta = timedelta(days=3), note: str | None = "tablet") -> Reminder:
    """Every day at the present minute, for so long."""
    rule = Rule(
        start=(NOW - since).date(), at=NOW.time().replace(second=0, microsecond=0), zone="UTC",
        every_days=1,
    )  # fmt: skip
    return Reminder(id=uuid4(), kind="medicine", note=note, rule=rule, in_quiet=True)


async def add(room: Room, reminders: Reminders, one: Reminder, asked: datetime) -> UUID:
    """As asked for at that time."""
    tenant = await room.tenant()
    async with room.database.transaction(tenant) as connection:
        await reminders.add(connection, tenant, one, asked)
    return tenant


async def told(room: Room) -> list[str]:
    """What waits to be sent, and is taken as sent."""
    texts: list[str] = []
    while (claim := await room.queue.claim("outbox")) is not None:
        while (waiting := await room.outbox.next(claim)) is not None:
            texts.append(waiting.outgoing.content["text"])
            await room.outbox.sent(claim, waiting)
        await room.queue.finish(claim)
    return texts


async def test_what_is_due_is_told_and_moved_on(room: Room, reminders: Reminders) -> None:
    await room.agree()
    one = daily()
    tenant = await add(room, reminders, one, NOW - timedelta(minutes=2))
    (kept,) = await reminders.mine(tenant)
    assert kept.due is not None
    assert kept.due <= NOW
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == ["tablet"]
    (moved,) = await reminders.mine(tenant)
    assert moved.due == kept.due + timedelta(days=1)
    assert await room.queue.claim("reminder") is None


async def test_missed_hours_are_told_once_and_as_late(room: Room, reminders: Reminders) -> None:
    await room.agree()
    tenant = await add(room, reminders, daily(), NOW - timedelta(days=2, hours=12))
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == ["tablet late"]
    (moved,) = await reminders.mine(tenant)
    assert moved.due is not None
    assert moved.due > NOW


async def test_many_schedulers_tell_it_once(
    room: Room, reminders: Reminders, database: Database
) -> None:
    await room.agree()
    for number in range(5):
        await add(room, reminders, daily(note=f"number {number}"), NOW - timedelta(minutes=2))
    queues = [Queue(database, lease_s=LEASE_S) for _ in range(4)]
    works = [
        partial(Reminders(database, room.people, q, room.outbox).work, write=write) for q in queues
    ]
    ticks = (tick(q, "reminder", work) for q, work in zip(queues, works, strict=True))
    await asyncio.gather(*ticks, *(tick(q, "reminder", works[0]) for q in queues))
    assert sorted(await told(room)) == [f"number {number}" for number in range(5)]


async def test_a_claim_that_was_lost_tells_nothing(room: Room, reminders: Reminders) -> None:
    """The process hung; another took over and told it; then the first came back."""
    await room.agree()
    await add(room, reminders, daily(), NOW - timedelta(minutes=2))
    old = await room.claim("reminder")
    await asyncio.sleep(LEASE_S + 0.1)
    await reminders.work(await room.claim("reminder"), write)
    with pytest.raises(ClaimLostError):
        await reminders.work(old, write)
    assert await told(room) == ["tablet"]


async def test_a_crash_before_the_commit_tells_it_later_and_once(
    room: Room, reminders: Reminders
) -> None:
    await room.agree()
    tenant = await add(room, reminders, daily(), NOW - timedelta(minutes=2))

    def crash(person: Person, one: Told) -> Sequence[Outgoing]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await reminders.work(await room.claim("reminder"), crash)
    assert await told(room) == []
    assert len(await reminders.mine(tenant)) == 1
    await asyncio.sleep(LEASE_S + 0.1)
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == ["tablet"]


async def test_the_ticking_scheduler_finds_it(room: Room, reminders: Reminders) -> None:
    await room.agree()
    schedulers = [
        ticking(room.queue, {"reminder": partial(reminders.work, write=write)}, every_s=0.1)
        for _ in range(2)
    ]
    for scheduler in schedulers:
        scheduler.start()
    try:
        await add(room, reminders, daily(), NOW - timedelta(minutes=2))
        for _ in range(100):
            if said := await told(room):
                break
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
    finally:
        for scheduler in schedulers:
            scheduler.shutdown(wait=False)
    assert said == ["tablet"]
    assert await told(room) == []


async def test_snoozed_it_comes_once_more_and_its_times_stay(
    room: Room, reminders: Reminders
) -> None:
    await room.agree()
    one = daily()
    tenant = await add(room, reminders, one, NOW - timedelta(minutes=2))
    await reminders.work(await room.claim("reminder"), write)
    (before,) = await reminders.mine(tenant)
    async with room.database.transaction(tenant) as connection:
        await reminders.snooze(connection, tenant, one.id, datetime.now(UTC))
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == ["tablet", "tablet"]
    assert await reminders.mine(tenant) == (before,)


async def test_ended_or_unknown_it_says_nothing(room: Room, reminders: Reminders) -> None:
    await room.agree()
    one = daily()
    tenant = await add(room, reminders, one, NOW - timedelta(minutes=2))
    async with room.database.transaction(tenant) as connection:
        await reminders.stop(connection, tenant, one.id)
        await reminders.snooze(connection, tenant, one.id, datetime.now(UTC))
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == []
    assert await room.queue.claim("reminder") is None


@pytest.mark.parametrize("state", ["stopped", "blocked", "new"])
async def test_who_wants_no_messages_gets_none_and_time_passes(
    room: Room, reminders: Reminders, state: State
) -> None:
    await room.agree()
    tenant = await add(room, reminders, daily(), NOW - timedelta(minutes=2))
    async with room.database.transaction(tenant) as connection:
        await room.people.set_state(connection, tenant, state)
    await reminders.work(await room.claim("reminder"), write)
    assert await told(room) == []
    (moved,) = await reminders.mine(tenant)
    assert moved.due is not None
    assert moved.due > NOW


async def test_quiet_hours_put_it_off_unless_it_was_asked_for(
    room: Room, reminders: Reminders
) -> None:
    await room.agree()
    rule = Rule(start=date(2026, 11, 25), at=time(23), zone=CAIRO, every_days=1)
    asked = datetime(2026, 11, 25, 12, tzinfo=UTC)
    meek = Reminder(id=uuid4(), kind="test", note=None, rule=rule)
    firm = Reminder(id=uuid4(), kind="test", note=None, rule=rule, in_quiet=True)
    tenant = await add(room, reminders, meek, asked)
    await add(room, reminders, firm, asked)
    mine = {one.id: one.due for one in await reminders.mine(tenant)}
    assert mine[firm.id] == moment(date(2026, 11, 25), time(23), CAIRO)
    assert mine[meek.id] == moment(date(2026, 11, 26), time(7), CAIRO)
    async with room.database.transaction(tenant) as connection:
        await reminders.set_quiet(connection, tenant, Quiet(time(13), time(14)), asked)
    mine = {one.id: one.due for one in await reminders.mine(tenant)}
    assert mine[meek.id] == mine[firm.id]
    assert await reminders.quiet(tenant) == Quiet(time(13), time(14))
    async with room.database.transaction(tenant) as connection:
        await reminders.set_quiet(connection, tenant, None, asked)
    assert await reminders.quiet(tenant) is None


async def test_who_moves_keeps_their_hours(room: Room, reminders: Reminders) -> None:
    await room.agree()
    rule = Rule(start=date(2026, 11, 25), at=time(8), zone=CAIRO, every_days=1)
    one = Reminder(id=uuid4(), kind="test", note=None, rule=rule)
    asked = datetime(2026, 11, 25, 12, tzinfo=UTC)
    tenant = await add(room, reminders, one, asked)
    async with room.database.transaction(tenant) as connection:
        await reminders.move(connection, tenant, "Asia/Karachi", asked)
    (moved,) = await reminders.mine(tenant)
    assert moved.due == moment(date(2026, 11, 26), time(8), "Asia/Karachi")


async def test_the_words_are_sealed_and_erased_with_the_person(
    room: Room, reminders: Reminders, stores: Stores
) -> None:
    await room.agree()
    tenant = await add(room, reminders, daily(note="a secret tablet"), NOW - timedelta(minutes=2))
    claim = await room.claim("reminder")
    with psycopg.connect(stores.owner_database_url) as owner:
        row = owner.execute("select note from reminder where tenant = %s", (tenant,)).fetchone()
    assert row is not None
    assert b"secret" not in bytes(row[0])
    async with room.database.transaction(tenant) as connection:
        await room.people.erase(connection, tenant)
    with pytest.raises(ClaimLostError):
        await reminders.work(claim, write)
    assert await told(room) == []


async def test_one_added_while_others_are_told_is_not_forgotten(
    room: Room, reminders: Reminders
) -> None:
    """Adding and telling at once, many times: no deadlock, and the queue knows the earliest."""
    await room.agree()
    tenant = await room.tenant()

    async def tell() -> None:
        for _ in range(20):
            await tick(room.queue, "reminder", partial(reminders.work, write=write))
            await asyncio.sleep(0.005)

    async def ask() -> None:
        for number in range(20):
            await add(room, reminders, daily(note=str(number)), NOW - timedelta(minutes=2))

    await asyncio.gather(tell(), ask(), tell())
    await tick(room.queue, "reminder", partial(reminders.work, write=write))
    assert sorted(map(int, await told(room))) == list(range(20))
    mine = await reminders.mine(tenant)
    async with room.database.transaction(None) as connection:
        cursor = await connection.execute(
            "select due from queue where kind = 'reminder' and tenant = %s", (tenant,)
        )
        row = await cursor.fetchone()
    assert row is not None
    assert row[0] == min(one.due for one in mine if one.due)
