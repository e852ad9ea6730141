"""The statements of the assistant: connection first, never commits."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from core.database import Connection

_INSERT_ANSWER = """
insert into answer (tenant, id, at, kind, language, passages, catalogue, model, prompt,
  question, told)
values (%(tenant)s, %(id)s, %(at)s, %(kind)s, %(language)s, %(passages)s, %(catalogue)s,
  %(model)s, %(prompt)s, %(question)s, %(told)s)
"""


async def insert_answer(connection: Connection, values: Mapping[str, Any]) -> None:
    await connection.execute(_INSERT_ANSWER, values)


_INSERT_USE = """
insert into model_use (tenant, at, purpose, model, outcome, duration_ms, prompt_tokens,
  output_tokens, thought_tokens, cached_tokens)
values (%(tenant)s, %(at)s, %(purpose)s, %(model)s, %(outcome)s, %(duration_ms)s,
  %(prompt_tokens)s, %(output_tokens)s, %(thought_tokens)s, %(cached_tokens)s)
"""


async def insert_use(connection: Connection, values: Mapping[str, Any]) -> None:
    await connection.execute(_INSERT_USE, values)


async def uses(connection: Connection, tenant: UUID, purpose: str, since: datetime) -> int:
    """How often a model was asked."""
    cursor = await connection.execute(
        "select count(*) from model_use where tenant = %s and at >= %s and purpose = %s",
        (tenant, since, purpose),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def questions(
    connection: Connection, tenant: UUID, kinds: Sequence[str], since: datetime, limit: int
) -> list[tuple[UUID, bytes]]:
    """(id, sealed question), the newest first."""
    cursor = await connection.execute(
        "select id, question from answer where tenant = %s and at >= %s and kind = any(%s) "
        "order by at desc limit %s",
        (tenant, since, list(kinds), limit),
    )
    return [(row[0], bytes(row[1])) for row in await cursor.fetchall()]


async def rate(connection: Connection, tenant: UUID, id_: UUID, *, helpful: bool) -> None:
    await connection.execute(
        "update answer set helpful = %s where tenant = %s and id = %s", (helpful, tenant, id_)
    )


async def answers(connection: Connection, tenant: UUID) -> list[tuple[Any, ...]]:
    """(id, at, question, told, helpful) of all, the oldest first; texts are sealed."""
    cursor = await connection.execute(
        "select id, at, question, told, helpful from answer where tenant = %s order by at, id",
        (tenant,),
    )
    return await cursor.fetchall()
