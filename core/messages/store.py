"""The statements of the messages room: connection first, never commits."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core.database import Connection

# Queue

_ANNOUNCE = """
insert into queue (kind, tenant, due) values (%(kind)s, %(tenant)s, coalesce(%(due)s, now()))
on conflict (kind, tenant) do update set seq = queue.seq + 1,
  due = case when queue.attempts = 0 then least(queue.due, excluded.due) else queue.due end
"""


async def announce(connection: Connection, kind: str, tenant: UUID, due: datetime | None) -> None:
    """What is being worked on, or waits after a failure, keeps its time."""
    await connection.execute(_ANNOUNCE, {"kind": kind, "tenant": tenant, "due": due})


_CLAIM = """
update queue set holder = %(holder)s, locked_until = now() + %(lease)s, attempts = attempts + 1
where (kind, tenant) = (
  select kind, tenant from queue
  where kind = %(kind)s and due <= now() and (locked_until is null or locked_until < now())
  order by due limit 1 for update skip locked)
returning tenant, seq, attempts
"""


async def claim(
    connection: Connection, kind: str, holder: UUID, lease: timedelta
) -> tuple[UUID, int, int] | None:
    """(tenant, seq, attempts) of what has waited longest."""
    cursor = await connection.execute(_CLAIM, {"kind": kind, "holder": holder, "lease": lease})
    row = await cursor.fetchone()
    return None if row is None else (row[0], row[1], row[2])


_OURS = "where kind = %(kind)s and tenant = %(tenant)s and holder = %(holder)s"


async def hold(connection: Connection, claim: dict[str, Any], lease: timedelta) -> bool:
    """Whether the claim still holds; locks it to the commit, and its lease begins anew."""
    cursor = await connection.execute(
        f"update queue set locked_until = now() + %(lease)s {_OURS} returning true",
        {**claim, "lease": lease},
    )
    return await cursor.fetchone() is not None


async def progressed(connection: Connection, claim: dict[str, Any]) -> None:
    await connection.execute(f"update queue set attempts = 0 {_OURS}", claim)


async def finish(connection: Connection, claim: dict[str, Any]) -> None:
    """Nothing is left, unless something was announced since."""
    await connection.execute(f"delete from queue {_OURS} and seq = %(seq)s", claim)
    await connection.execute(
        f"update queue set holder = null, locked_until = null, attempts = 0, due = now() {_OURS}",
        claim,
    )


async def later(connection: Connection, claim: dict[str, Any], delay: timedelta) -> None:
    await connection.execute(
        "update queue set holder = null, locked_until = null, due = now() + %(delay)s " + _OURS,
        {**claim, "delay": delay},
    )


async def due_at(connection: Connection, claim: dict[str, Any], due: datetime) -> None:
    """Not a failure: it is simply not time yet."""
    await connection.execute(
        f"update queue set holder = null, locked_until = null, attempts = 0, due = %(due)s {_OURS}",
        {**claim, "due": due},
    )


async def has_work(connection: Connection, kinds: Sequence[str]) -> bool:
    cursor = await connection.execute(
        "select from queue where kind = any(%s) limit 1", (list(kinds),)
    )
    return await cursor.fetchone() is not None


# Inbox


async def insert_update(
    connection: Connection, tenant: UUID, update_id: int, payload: bytes
) -> bool:
    """Whether the update is new."""
    cursor = await connection.execute(
        "insert into inbox (tenant, update_id, payload) values (%s, %s, %s) "
        "on conflict do nothing returning true",
        (tenant, update_id, payload),
    )
    return await cursor.fetchone() is not None


async def next_update(
    connection: Connection, tenant: UUID
) -> tuple[int, bytes, datetime, int] | None:
    """(update_id, payload, at, failures) of the oldest that is not handled."""
    cursor = await connection.execute(
        "select update_id, payload, at, failures from inbox "
        "where tenant = %s and handled_at is null order by update_id limit 1",
        (tenant,),
    )
    row = await cursor.fetchone()
    return None if row is None else (row[0], bytes(row[1]), row[2], row[3])


async def failed_once(connection: Connection, tenant: UUID, update_id: int) -> None:
    await connection.execute(
        "update inbox set failures = failures + 1 where tenant = %s and update_id = %s",
        (tenant, update_id),
    )


async def handled(connection: Connection, tenant: UUID, update_id: int, failed: str | None) -> bool:
    """Whether it was not handled before, and now is. Its payload is gone."""
    cursor = await connection.execute(
        "update inbox set handled_at = now(), payload = null, failed = %s "
        "where tenant = %s and update_id = %s and handled_at is null returning true",
        (failed, tenant, update_id),
    )
    return await cursor.fetchone() is not None


# Conversation


async def conversation(connection: Connection, tenant: UUID) -> tuple[str, str, bytes, int] | None:
    cursor = await connection.execute(
        "select flow, step, data, version from conversation where tenant = %s", (tenant,)
    )
    row = await cursor.fetchone()
    return None if row is None else (row[0], row[1], bytes(row[2]), row[3])


_PUT_CONVERSATION = """
insert into conversation as c (tenant, flow, step, data, version)
values (%(tenant)s, %(flow)s, %(step)s, %(data)s, %(version)s)
on conflict (tenant) do update set flow = excluded.flow, step = excluded.step,
  data = excluded.data, version = excluded.version, updated_at = now()
where c.version = excluded.version - 1
"""


async def put_conversation(
    connection: Connection, tenant: UUID, flow: str, step: str, data: bytes, version: int
) -> None:
    await connection.execute(
        _PUT_CONVERSATION,
        {"tenant": tenant, "flow": flow, "step": step, "data": data, "version": version},
    )


async def delete_conversation(connection: Connection, tenant: UUID) -> None:
    await connection.execute("delete from conversation where tenant = %s", (tenant,))


# Outbox


async def insert_outgoing(
    connection: Connection,
    tenant: UUID,
    key: str,
    method: str,
    payload: bytes,
    due: datetime | None,
) -> None:
    await connection.execute(
        "insert into outbox (tenant, key, method, payload, due) "
        "values (%s, %s, %s, %s, coalesce(%s, now())) on conflict (tenant, key) do nothing",
        (tenant, key, method, payload, due),
    )


_NEXT_OUTGOING = """
select seq, key, method, payload, attempts, due, due > now() from outbox
where tenant = %s and payload is not null order by seq limit 1
"""


async def next_outgoing(connection: Connection, tenant: UUID) -> Sequence[Any] | None:
    cursor = await connection.execute(_NEXT_OUTGOING, (tenant,))
    return await cursor.fetchone()


async def sent(connection: Connection, tenant: UUID, seq: int, failed: str | None) -> bool:
    """Whether it was still to be sent. Its payload is gone."""
    cursor = await connection.execute(
        "update outbox set sent_at = case when %(failed)s::text is null then now() end, "
        "failed = %(failed)s, payload = null, attempts = attempts + 1 "
        "where tenant = %(tenant)s and seq = %(seq)s and payload is not null returning true",
        {"failed": failed, "tenant": tenant, "seq": seq},
    )
    return await cursor.fetchone() is not None


async def send_later(
    connection: Connection, tenant: UUID, seq: int, delay: timedelta, attempts: int
) -> None:
    await connection.execute(
        "update outbox set attempts = %s, due = now() + %s where tenant = %s and seq = %s",
        (attempts, delay, tenant, seq),
    )


# Cleaning


async def clean(connection: Connection, tenant: UUID, kept: timedelta) -> bool:
    """Deletes what was done with longer ago than `kept`; whether anything remains."""
    await connection.execute(
        "delete from inbox where tenant = %s and handled_at < now() - %s", (tenant, kept)
    )
    await connection.execute(
        "delete from outbox where tenant = %s and payload is null and at < now() - %s",
        (tenant, kept),
    )
    cursor = await connection.execute(
        "select exists (select from inbox where tenant = %(tenant)s) "
        "or exists (select from outbox where tenant = %(tenant)s)",
        {"tenant": tenant},
    )
    row = await cursor.fetchone()
    assert row is not None
    return bool(row[0])
