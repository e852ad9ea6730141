"""What is to be sent: put in with the turn that says it, sent in order, forgotten once sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

import orjson

from core.accounts.people import People
from core.database import Connection, Database
from core.messages import store
from core.messages.queue import Claim, Queue, announce
from core.messages.turn import Method, Outgoing

_FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The next call for a tenant. `not_yet`: it is due later, and all behind it wait too."""

    seq: int
    attempts: int
    due: datetime
    not_yet: bool
    outgoing: Outgoing


class Outbox:
    """Of each tenant the calls go out one after the other, in the order in which they were put."""

    def __init__(self, database: Database, people: People, queue: Queue) -> None:
        self._database = database
        self._people = people
        self.queue = queue

    async def put(
        self,
        connection: Connection,
        tenant: UUID,
        key: str,
        said: Sequence[Outgoing],
        *,
        due: datetime | None = None,
    ) -> None:
        """In the caller's transaction. `key` names the occasion: put again, it changes nothing.

        Ring "outbox" of the queue after the commit.
        """
        if not said:
            return
        keys = await self._people.keys(connection, tenant)
        for place, outgoing in enumerate(said):
            name = f"{key}.{place}"
            sealed = keys.seal(orjson.dumps(outgoing.content), _aad(tenant, name))
            await store.insert_outgoing(connection, tenant, name, outgoing.method, sealed, due)
        await announce(connection, "outbox", tenant, due)

    async def next(self, claim: Claim) -> Waiting | None:
        async with self._database.transaction(claim.tenant) as connection:
            if (row := await store.next_outgoing(connection, claim.tenant)) is None:
                return None
            keys = await self._people.keys(connection, claim.tenant)
        seq, key, method, payload, attempts, due, not_yet = row
        content: dict[str, Any] = orjson.loads(keys.open(bytes(payload), _aad(claim.tenant, key)))
        outgoing = Outgoing(method=cast(Method, method), content=content)
        return Waiting(seq=seq, attempts=attempts, due=due, not_yet=not_yet, outgoing=outgoing)

    async def sent(self, claim: Claim, waiting: Waiting, *, failed: str | None = None) -> None:
        """It is out, or given up for the reason `failed` (a code); its content is deleted."""
        async with self._database.transaction(claim.tenant) as connection:
            await self.queue.hold(connection, claim)
            await store.sent(connection, claim.tenant, waiting.seq, failed)
            await self.queue.progressed(connection, claim)

    async def blocked(self, claim: Claim, waiting: Waiting) -> None:
        """They no longer want to hear from us: nothing is sent until they write again."""
        async with self._database.transaction(claim.tenant) as connection:
            await self.queue.hold(connection, claim)
            await store.sent(connection, claim.tenant, waiting.seq, "blocked")
            await self._people.set_state(connection, claim.tenant, "blocked")
            await self.queue.progressed(connection, claim)

    async def retry(
        self, claim: Claim, waiting: Waiting, delay_s: float, *, counted: bool = True
    ) -> None:
        """Again after `delay_s`; `counted` as a failed attempt, or asked of us by Telegram."""
        attempts = waiting.attempts + counted
        delay = timedelta(seconds=delay_s)
        async with self._database.transaction(claim.tenant) as connection:
            await self.queue.hold(connection, claim)
            await store.send_later(connection, claim.tenant, waiting.seq, delay, attempts)
            await store.later(connection, claim.named(), delay)


def _aad(tenant: UUID, key: str) -> bytes:
    return f"{tenant}|outbox|{key}|{_FORM}".encode()
