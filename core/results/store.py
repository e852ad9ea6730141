"""The statements of the results room: connection first, never commits."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from core.database import Connection

_PUT = """
insert into lab_result (tenant, analyte, taken_on, value, typed, unit, source, entered_at)
values (%(tenant)s, %(analyte)s, %(on)s, %(value)s, %(typed)s, %(unit)s, %(source)s, %(at)s)
on conflict (tenant, analyte, taken_on) do update set value = excluded.value,
  typed = excluded.typed, unit = excluded.unit, source = excluded.source,
  entered_at = excluded.entered_at
"""


async def put(connection: Connection, values: dict[str, Any]) -> None:
    """In place of the value of that test and day, if there is one."""
    await connection.execute(_PUT, values)


async def delete(connection: Connection, tenant: UUID, analyte: str, on: date) -> None:
    await connection.execute(
        "delete from lab_result where tenant = %s and analyte = %s and taken_on = %s",
        (tenant, analyte, on),
    )


async def every(connection: Connection, tenant: UUID) -> Sequence[tuple[Any, ...]]:
    """(analyte, value, typed, unit, taken_on, source, entered_at), oldest first."""
    cursor = await connection.execute(
        "select analyte, value, typed, unit, taken_on, source, entered_at from lab_result "
        "where tenant = %s order by taken_on, analyte",
        (tenant,),
    )
    return await cursor.fetchall()


async def put_birth(connection: Connection, tenant: UUID, day: bytes) -> None:
    await connection.execute(
        "insert into birth (tenant, day) values (%s, %s) "
        "on conflict (tenant) do update set day = excluded.day",
        (tenant, day),
    )


async def birth(connection: Connection, tenant: UUID) -> bytes | None:
    cursor = await connection.execute("select day from birth where tenant = %s", (tenant,))
    row = await cursor.fetchone()
    return None if row is None else bytes(row[0])
