"""Who did what to whose data: append only, hash-chained per tenant, no clinical values.

Writes chain inside their own transaction. Reads wait in a bounded queue that is flushed into the
chain within 250 ms; when it cannot be flushed for 5 s, reads are refused (design: fail closed).
"""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from time import monotonic
from typing import Any
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


Link = tuple[int, bytes]
"""seq and hash of an event in its chain."""

_MANY = """
insert into audit (tenant, seq, at, actor, action, outcome, request_id, subjects, hash)
select %(tenant)s, r.seq, r.at, r.actor, r.action, r.outcome, r.request_id, r.subjects,
  decode(r.hash, 'hex')
from jsonb_to_recordset(%(rows)s::text::jsonb) as r(seq bigint, at timestamptz, actor text,
  action text, outcome text, request_id text, subjects text[], hash text)
"""


async def chain_many(connection: Connection, tenant: UUID, events: Sequence[Event]) -> Link:
    """Append many events in one insert. The link of the last one."""
    seq, digest = await _locked_head(connection, tenant)
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
    return seq, digest


async def _locked_head(connection: Connection, tenant: UUID) -> Link:
    """The last link, kept from others until the transaction ends."""
    await connection.execute(
        "insert into audit_head values (%s, 0, '') on conflict do nothing", (tenant,)
    )
    cursor = await connection.execute(
        "select seq, hash from audit_head where tenant = %s for update", (tenant,), binary=True
    )
    head = await cursor.fetchone()
    assert head is not None
    return head[0], bytes(head[1])


async def _holds(connection: Connection, tenant: UUID, link: Link) -> bool:
    """Whether the chain has the link; waits for whoever may be about to commit it."""
    await _locked_head(connection, tenant)
    cursor = await connection.execute(
        "select from audit where tenant = %s and seq = %s and hash = %s", (tenant, *link)
    )
    return await cursor.fetchone() is not None


PAGE = 10_000
_BEFORE_ALL = -(2**63)

# The last links and the head in one statement, so that both are of one moment.
_LINKS = """
select h.seq, h.hash, a.seq, a.hash, a.at, a.actor, a.action, a.outcome, a.request_id, a.subjects
from (select %(tenant)s::uuid as tenant) asked left join audit_head h using (tenant)
left join lateral (
  select * from audit where tenant = asked.tenant and seq >= %(since)s order by seq limit %(page)s
) a on true order by a.seq
"""


@dataclass(frozen=True, slots=True)
class Chain:
    """How far a tenant's chain holds: its first `rows` rows, and nothing beyond them if `whole`."""

    rows: int
    whole: bool


async def verify(connection: Connection, tenant: UUID) -> Chain:
    """Every link is computed again, page by page: what is appended meanwhile is looked at too."""
    link: Link = (0, b"")
    since = _BEFORE_ALL
    while True:
        asked = {"tenant": tenant, "since": since, "page": PAGE}
        rows = await (await connection.execute(_LINKS, asked)).fetchall()
        for row in rows:
            if row[2] is None:
                break
            following = _next(link, row)
            if (row[2], bytes(row[3])) != following:
                return Chain(link[0], whole=False)
            link = following
        if len(rows) < PAGE:
            head = (rows[0][0] or 0, bytes(rows[0][1] or b""))
            return Chain(link[0], whole=head == link)
        since = link[0] + 1


def _next(link: Link, row: Sequence[Any]) -> Link:
    """The link that the event of `row` makes after `link`."""
    at, actor, action, outcome, request_id, subjects = row[4:]
    event = Event(
        at=at, actor=actor, action=action, outcome=outcome, request_id=request_id,
        subjects=tuple(subjects),
    )  # fmt: skip
    return link[0] + 1, sha256(link[1] + _payload(event)).digest()


async def first_broken(connection: Connection, tenant: UUID) -> int | None:
    """The sequence number where the tenant's chain does not hold, or None when it is whole."""
    found = await verify(connection, tenant)
    return None if found.whole else found.rows + 1


async def verify_each(database: Database, tenants: Iterable[UUID]) -> dict[UUID, Chain]:
    """The chains of several tenants, one after the other."""
    chains = {}
    for tenant in tenants:
        async with database.transaction(tenant) as connection:
            chains[tenant] = await verify(connection, tenant)
    return chains


@dataclass(slots=True)
class _Waiting:
    """Reads of one tenant. `tried`: the link of the last of the first `sent`, perhaps committed."""

    since: float
    events: list[Event] = field(default_factory=list)
    tried: Link | None = None
    sent: int = 0


class ReadAudit:
    """The queue of reads on their way into the chain. `run` it once in a process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[UUID, _Waiting] = {}
        self._size = 0
        self._flushing = asyncio.Lock()

    def put(self, tenant: UUID, event: Event) -> None:
        """UnavailableError when the tenant's chain has not taken anything for too long."""
        waiting = self._waiting.get(tenant)
        late = waiting is not None and monotonic() - waiting.since > GIVE_UP_AFTER_S
        if late or self._size >= QUEUE_LIMIT:
            raise UnavailableError("audit")
        if waiting is None:
            waiting = self._waiting[tenant] = _Waiting(monotonic())
        waiting.events.append(event)
        self._size += 1

    async def flush(self) -> None:
        """Chain all that waits, each tenant for itself. What could not be chained keeps waiting."""
        failure: Exception | None = None
        async with self._flushing:
            for tenant, waiting in list(self._waiting.items()):
                try:
                    await self._chain(tenant, waiting)
                except Exception as error:  # noqa: BLE001 - raised once the others are chained
                    failure = error
        if failure:
            raise failure

    async def _chain(self, tenant: UUID, waiting: _Waiting) -> None:
        if waiting.tried:
            async with self._database.transaction(tenant) as connection:
                committed = await _holds(connection, tenant, waiting.tried)
            if committed:  # and only the answer was lost
                self._settle(tenant, waiting)
        if not waiting.events:
            return
        waiting.tried, waiting.sent = None, len(waiting.events)
        async with self._database.transaction(tenant) as connection:
            waiting.tried = await chain_many(connection, tenant, waiting.events[: waiting.sent])
        self._settle(tenant, waiting)

    def _settle(self, tenant: UUID, waiting: _Waiting) -> None:
        """Those that were sent are chained; more may have come meanwhile."""
        del waiting.events[: waiting.sent]
        self._size -= waiting.sent
        waiting.tried, waiting.sent, waiting.since = None, 0, monotonic()
        if not waiting.events:
            del self._waiting[tenant]

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
