"""Who did what to whose data: append only, hash-chained per tenant, no clinical values.

Writes chain inside their own transaction. Reads wait in a bounded queue that is flushed into the
chain within 250 ms; when it cannot be flushed for 5 s, reads are refused (design: fail closed).
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from time import monotonic
from uuid import UUID

import orjson
from sqlalchemy import BigInteger, Column, DateTime, LargeBinary, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from core.database import Connection, Database, metadata
from core.errors import UnavailableError

log = logging.getLogger(__name__)

FLUSH_EVERY_S = 0.2
GIVE_UP_AFTER_S = 5.0
QUEUE_LIMIT = 20_000

audit_head = Table(
    "audit_head",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("request_id", Text, nullable=False),
    Column("subjects", ARRAY(Text), nullable=False),
    Column("hash", LargeBinary, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is asking, for whose data, in which request."""

    tenant: UUID
    client: str
    request_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One access. `subjects` are references such as "Observation/id", never values."""

    at: datetime
    actor: str
    action: str
    request_id: str
    subjects: tuple[str, ...]
    outcome: str = "success"


def _payload(event: Event) -> bytes:
    moment = event.at.astimezone(UTC).isoformat(timespec="microseconds")
    row = [moment, event.actor, event.action, event.outcome, event.request_id, event.subjects]
    return orjson.dumps(row)


_CHAIN = """
with head as (
  insert into audit_head as h (tenant, seq, hash)
  values (%(tenant)s, 1, sha256(%(payload)s::bytea))
  on conflict (tenant) do update
    set seq = h.seq + 1, hash = sha256(h.hash || %(payload)s::bytea)
  returning seq, hash
)
insert into audit (tenant, seq, at, actor, action, outcome, request_id, subjects, hash)
select %(tenant)s, head.seq, %(at)s, %(actor)s, %(action)s, %(outcome)s, %(request_id)s,
  %(subjects)s, head.hash
from head
"""


async def chain(connection: Connection, tenant: UUID, event: Event) -> None:
    """Append one event. Call it last: it holds the tenant's chain until the commit."""
    await connection.execute(
        _CHAIN,
        {
            "tenant": tenant,
            "payload": _payload(event),
            "at": event.at,
            "actor": event.actor,
            "action": event.action,
            "outcome": event.outcome,
            "request_id": event.request_id,
            "subjects": list(event.subjects),
        },
    )


_MANY = """
insert into audit (tenant, seq, at, actor, action, outcome, request_id, subjects, hash)
select %(tenant)s, r.seq, r.at, r.actor, r.action, r.outcome, r.request_id, r.subjects,
  decode(r.hash, 'hex')
from jsonb_to_recordset(%(rows)s::text::jsonb) as r(seq bigint, at timestamptz, actor text,
  action text, outcome text, request_id text, subjects text[], hash text)
"""


async def chain_many(connection: Connection, tenant: UUID, events: Sequence[Event]) -> None:
    """Append many events in one insert."""
    await connection.execute(
        "insert into audit_head values (%s, 0, '') on conflict do nothing", (tenant,)
    )
    cursor = await connection.execute(
        "select seq, hash from audit_head where tenant = %s for update", (tenant,), binary=True
    )
    head = await cursor.fetchone()
    assert head is not None
    seq, digest = head[0], bytes(head[1])
    rows = []
    for event in events:
        seq, digest = seq + 1, sha256(digest + _payload(event)).digest()
        rows.append(
            {
                "seq": seq,
                "at": event.at,
                "actor": event.actor,
                "action": event.action,
                "outcome": event.outcome,
                "request_id": event.request_id,
                "subjects": event.subjects,
                "hash": digest.hex(),
            }
        )
    await connection.execute(_MANY, {"tenant": tenant, "rows": orjson.dumps(rows).decode()})
    await connection.execute(
        "update audit_head set seq = %s, hash = %s where tenant = %s", (seq, digest, tenant)
    )


async def first_broken(connection: Connection, tenant: UUID) -> int | None:
    """The sequence number where the tenant's chain does not hold, or None when it is whole."""
    cursor = await connection.execute(
        "select seq, at, actor, action, outcome, request_id, subjects, hash from audit "
        "where tenant = %s order by seq",
        (tenant,),
    )
    seq, digest = 0, b""
    async for row in cursor:
        event = Event(
            at=row[1], actor=row[2], action=row[3], outcome=row[4], request_id=row[5],
            subjects=tuple(row[6]),
        )  # fmt: skip
        digest = sha256(digest + _payload(event)).digest()
        if row[0] != seq + 1 or bytes(row[7]) != digest:
            return seq + 1
        seq = row[0]
    cursor = await connection.execute(
        "select seq, hash from audit_head where tenant = %s", (tenant,)
    )
    head = await cursor.fetchone()
    whole = (head is None and seq == 0) or (
        head is not None and (head[0], bytes(head[1])) == (seq, digest)
    )
    return None if whole else seq + 1


class ReadAudit:
    """The queue of reads on their way into the chain. `run` it once in a process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[UUID, list[Event]] = defaultdict(list)
        self._size = 0
        self._oldest: float | None = None

    def put(self, tenant: UUID, event: Event) -> None:
        """UnavailableError when the chain has not taken anything for too long."""
        late = self._oldest is not None and monotonic() - self._oldest > GIVE_UP_AFTER_S
        if late or self._size >= QUEUE_LIMIT:
            raise UnavailableError("audit")
        self._waiting[tenant].append(event)
        self._size += 1
        if self._oldest is None:
            self._oldest = monotonic()

    async def flush(self) -> None:
        """Chain all that waits. What could not be chained keeps waiting."""
        for tenant in list(self._waiting):
            events = self._waiting.pop(tenant)
            try:
                async with self._database.transaction(tenant) as connection:
                    await chain_many(connection, tenant, events)
            except BaseException:
                self._waiting[tenant][:0] = events
                raise
            self._size -= len(events)
        self._oldest = monotonic() if self._size else None

    async def run(self) -> None:
        """Flush for ever; at the end flush once more."""
        try:
            while True:
                await asyncio.sleep(FLUSH_EVERY_S)
                await self._flush_or_log()
        finally:
            await asyncio.shield(self._flush_or_log())

    async def _flush_or_log(self) -> None:
        try:
            await self.flush()
        except Exception:  # the reads keep waiting; `put` refuses once that takes too long
            log.exception("audit.flush-failed")
