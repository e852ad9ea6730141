"""The statements about what staff do: connection first, never commits."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from core.database import Connection


async def insert_handoff(connection: Connection, tenant: UUID, code: str, person: UUID) -> None:
    await connection.execute(
        "insert into handoff (tenant, code, person) values (%s, %s, %s)", (tenant, code, person)
    )


async def handoff(connection: Connection, tenant: UUID, code: str) -> UUID | None:
    """The tenant who asked."""
    cursor = await connection.execute(
        "select person from handoff where tenant = %s and code = %s", (tenant, code)
    )
    row = await cursor.fetchone()
    return None if row is None else row[0]


async def insert_broadcast(
    connection: Connection, tenant: UUID, name: UUID, language: str | None, text: bytes
) -> None:
    await connection.execute(
        "insert into broadcast (tenant, id, language, text, state) "
        "values (%s, %s, %s, %s, 'counting')",
        (tenant, name, language, text),
    )


async def start_sending(connection: Connection, tenant: UUID, name: UUID) -> bool:
    """Whether it was counted, and not sent or discarded yet."""
    cursor = await connection.execute(
        "update broadcast set state = 'sending', reached = null, count = 0 "
        "where tenant = %s and id = %s and state = 'counted' returning true",
        (tenant, name),
    )
    return await cursor.fetchone() is not None


async def discard(connection: Connection, tenant: UUID, name: UUID) -> None:
    await connection.execute(
        "delete from broadcast where tenant = %s and id = %s and state = 'counted'",
        (tenant, name),
    )


async def open_broadcast(connection: Connection, tenant: UUID) -> Sequence[Any] | None:
    """(id, language, text, state, reached, count) of the oldest that is under way."""
    cursor = await connection.execute(
        "select id, language, text, state, reached, count from broadcast "
        "where tenant = %s and state in ('counting', 'sending') order by at, id limit 1",
        (tenant,),
    )
    return await cursor.fetchone()


async def put_progress(
    connection: Connection, tenant: UUID, name: UUID, state: str, reached: UUID | None, count: int
) -> None:
    await connection.execute(
        "update broadcast set state = %s, reached = %s, count = %s where tenant = %s and id = %s",
        (state, reached, count, tenant, name),
    )


async def tenants_after(connection: Connection, reached: UUID | None, limit: int) -> list[UUID]:
    """Whoever writes to us, in order."""
    cursor = await connection.execute(
        "select tenant from telegram_person where %(after)s::uuid is null or tenant > %(after)s "
        "order by tenant limit %(limit)s",
        {"after": reached, "limit": limit},
    )
    return [row[0] for row in await cursor.fetchall()]
