"""Queries about people: connection first, never commits."""

from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import sql

from core.database import Connection


async def tenant(connection: Connection, mark: bytes) -> UUID | None:
    """Whose mark it is; who is about to be forgotten is waited for."""
    cursor = await connection.execute(
        "select tenant from telegram_person where mark = %s for key share", (mark,)
    )
    row = await cursor.fetchone()
    return None if row is None else row[0]


async def insert_mark(connection: Connection, mark: bytes, tenant: UUID) -> bool:
    """Whether the mark is new; one that is being made elsewhere is waited for."""
    cursor = await connection.execute(
        "insert into telegram_person (mark, tenant) values (%s, %s) "
        "on conflict (mark) do nothing returning true",
        (mark, tenant),
    )
    return await cursor.fetchone() is not None


async def delete_mark(connection: Connection, tenant: UUID) -> None:
    await connection.execute("delete from telegram_person where tenant = %s", (tenant,))


async def lock_mark(connection: Connection, tenant: UUID) -> bool:
    cursor = await connection.execute(
        "select from telegram_person where tenant = %s for update", (tenant,)
    )
    return await cursor.fetchone() is not None


_PERSON = """
select chat, language, country, time_zone, consent_version, consent_hash, consent_language,
  consented_at, adult, state, link
from person where tenant = %s
"""


async def person(connection: Connection, tenant: UUID) -> tuple[Any, ...] | None:
    cursor = await connection.execute(_PERSON, (tenant,))
    return await cursor.fetchone()


_AGREE = """
insert into person (tenant, chat, language, country, consent_version, consent_hash,
  consent_language, consented_at, adult, state, link)
values (%(tenant)s, %(chat)s, %(language)s, %(country)s, %(version)s, %(hash)s,
  %(consent_language)s, %(at)s, true, 'active', %(link)s)
on conflict (tenant) do update set chat = excluded.chat, language = excluded.language,
  consent_version = excluded.consent_version, consent_hash = excluded.consent_hash,
  consent_language = excluded.consent_language, consented_at = excluded.consented_at,
  adult = true, state = 'active', link = coalesce(excluded.link, person.link)
"""


async def put_person(connection: Connection, values: dict[str, Any]) -> None:
    await connection.execute(_AGREE, values)


async def insert_consent(
    connection: Connection,
    tenant: UUID,
    *,
    given: bool,
    version: str,
    digest: bytes,
    language: str,
    at: datetime,
) -> None:
    await connection.execute(
        "insert into consent (tenant, given, version, hash, language, at) "
        "values (%s, %s, %s, %s, %s, %s)",
        (tenant, given, version, digest, language, at),
    )


async def consents(
    connection: Connection, tenant: UUID
) -> list[tuple[bool, str, bytes, str, datetime]]:
    cursor = await connection.execute(
        "select given, version, hash, language, at from consent where tenant = %s order by seq",
        (tenant,),
    )
    return [(row[0], row[1], bytes(row[2]), row[3], row[4]) for row in await cursor.fetchall()]


_SET = {
    name: f"update person set {name} = %s where tenant = %s"
    for name in ("language", "country", "time_zone", "state", "link")
}


async def update_person(
    connection: Connection, tenant: UUID, name: str, value: str | bytes | None
) -> None:
    await connection.execute(_SET[name], (value, tenant))


async def seen(connection: Connection, tenant: UUID) -> None:
    await connection.execute(
        "update person set seen_at = now() "
        "where tenant = %s and seen_at < now() - interval '1 hour'",
        (tenant,),
    )


async def erase(connection: Connection, tenant: UUID, tables: tuple[str, ...]) -> None:
    for table in tables:
        statement = sql.SQL("delete from {} where tenant = %s").format(sql.Identifier(table))
        await connection.execute(statement, (tenant,))
