"""The statements about reminders: connection first, never commits."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any
from uuid import UUID

from core.database import Connection

_COLUMNS = "id, kind, note, start, at, zone, every_days, in_quiet, occurs, due, again"

_PUT = f"""
insert into reminder (tenant, {_COLUMNS})
values (%(tenant)s, %(id)s, %(kind)s, %(note)s, %(start)s, %(at)s, %(zone)s, %(every_days)s,
  %(in_quiet)s, %(occurs)s, %(due)s, %(again)s)
on conflict (tenant, id) do update set zone = excluded.zone, occurs = excluded.occurs,
  due = excluded.due, again = excluded.again
"""


async def put(connection: Connection, values: dict[str, Any]) -> None:
    """A new one; of a known one its times."""
    await connection.execute(_PUT, values)


async def every(connection: Connection, tenant: UUID) -> Sequence[tuple[Any, ...]]:
    """Those that are told again, the next one first; locked to the commit."""
    cursor = await connection.execute(
        f"select {_COLUMNS} from reminder where tenant = %s and coalesce(due, again) is not null "
        "order by least(due, again), id for update",
        (tenant,),
    )
    return await cursor.fetchall()


async def delete(connection: Connection, tenant: UUID, name: UUID) -> None:
    await connection.execute("delete from reminder where tenant = %s and id = %s", (tenant, name))


async def lock(connection: Connection, tenant: UUID) -> None:
    """First, as whoever tells them does: the queue's row before those of the reminders."""
    await connection.execute(
        "select from queue where kind = 'reminder' and tenant = %s for update", (tenant,)
    )


async def delete_past(connection: Connection, tenant: UUID) -> bool:
    """Deletes what was told for the last time a day ago; whether some were told since."""
    await connection.execute(
        "delete from reminder where tenant = %s and due is null and again is null "
        "and occurs < now() - interval '1 day'",
        (tenant,),
    )
    cursor = await connection.execute(
        "select exists (select from reminder where tenant = %s and due is null)", (tenant,)
    )
    row = await cursor.fetchone()
    return row is not None and bool(row[0])


async def again(connection: Connection, tenant: UUID, name: UUID, at: datetime) -> bool:
    """Whether it is there."""
    cursor = await connection.execute(
        "update reminder set again = %s where tenant = %s and id = %s returning true",
        (at, tenant, name),
    )
    return await cursor.fetchone() is not None


async def quiet(connection: Connection, tenant: UUID) -> tuple[time, time] | None:
    cursor = await connection.execute(
        "select starts, ends from quiet_hours where tenant = %s", (tenant,)
    )
    row = await cursor.fetchone()
    return None if row is None else (row[0], row[1])


async def put_quiet(connection: Connection, tenant: UUID, starts: time, ends: time) -> None:
    await connection.execute(
        "insert into quiet_hours (tenant, starts, ends) values (%s, %s, %s) "
        "on conflict (tenant) do update set starts = excluded.starts, ends = excluded.ends",
        (tenant, starts, ends),
    )
