"""Nothing is kept longer than it is needed for."""

from datetime import timedelta
from uuid import UUID

import psycopg
import pytest

from core.embedded import Stores
from tests.core.messages.conftest import Room, say

pytestmark = pytest.mark.anyio


def aged(stores: Stores, tenant: UUID, days: int) -> None:
    """As if everything of the tenant had happened so long ago."""
    with psycopg.connect(stores.owner_database_url, autocommit=True) as owner:
        for statement in (
            "update inbox set handled_at = handled_at - %(d)s, at = at - %(d)s",
            "update outbox set sent_at = sent_at - %(d)s, at = at - %(d)s",
            "update queue set due = now() - interval '1 second'",
        ):
            owner.execute(
                statement + " where tenant = %(t)s", {"d": timedelta(days=days), "t": tenant}
            )


def count(stores: Stores, table: str, tenant: UUID) -> int:
    with psycopg.connect(stores.owner_database_url) as owner:
        row = owner.execute(
            f"select count(*) from {table} where tenant = %s",
            (tenant,),
        ).fetchone()
    assert row is not None
    return int(row[0])


async def handled(room: Room, update_id: int) -> UUID:
    await room.take_in(update_id)
    claim = await room.claim()
    received = await room.next(claim)
    await room.inbox.commit(claim, received, room.turn(claim, received, "answer"))
    await room.queue.finish(claim)
    sending = await room.claim("outbox")
    waiting = await room.outbox.next(sending)
    assert waiting is not None
    await room.outbox.sent(sending, waiting)
    await room.queue.finish(sending)
    return claim.tenant


async def test_receipts_go_after_a_week(room: Room, stores: Stores) -> None:
    await room.agree()
    tenant = await handled(room, 1)
    assert await room.queue.claim("clean") is None  # not before
    aged(stores, tenant, 6)
    await room.cleaning.work(await room.claim("clean"))
    assert count(stores, "inbox", tenant) == 1
    aged(stores, tenant, 2)
    await room.cleaning.work(await room.claim("clean"))
    assert count(stores, "inbox", tenant) == count(stores, "outbox", tenant) == 0
    assert await room.person() is not None
    assert count(stores, "queue", tenant) == 0


async def test_what_is_not_handled_or_sent_stays(room: Room, stores: Stores) -> None:
    await room.agree()
    tenant = await handled(room, 1)
    await room.take_in(2)
    async with room.database.transaction(tenant) as connection:
        await room.outbox.put(connection, tenant, "waiting", [say(room.telegram_id, "x")])
    aged(stores, tenant, 30)
    await room.cleaning.work(await room.claim("clean"))
    assert count(stores, "inbox", tenant) == count(stores, "outbox", tenant) == 1


async def test_who_never_agreed_is_forgotten(room: Room, stores: Stores) -> None:
    tenant = await handled(room, 1)
    aged(stores, tenant, 8)
    await room.cleaning.work(await room.claim("clean"))
    assert count(stores, "telegram_person", tenant) == 0
    assert count(stores, "tenant_key", tenant) == 0
    assert await room.tenant() != tenant


async def test_a_goodbye_is_forgotten_after_a_day(room: Room, stores: Stores) -> None:
    await room.agree()
    await room.take_in(1)
    claim = await room.claim()
    received = await room.next(claim)
    turn = room.turn(claim, received, "goodbye")
    turn.forgotten = True
    await room.inbox.commit(claim, received, turn)
    parting = (await room.claim("outbox")).tenant
    assert count(stores, "tenant_key", parting) == 1
    aged(stores, parting, 0)
    await room.cleaning.work(await room.claim("clean"))
    for table in ("tenant_key", "outbox", "queue"):
        assert count(stores, table, parting) == 0
