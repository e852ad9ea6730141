"""Which tenants have work of a kind, and who is doing it: rows that are claimed, not owned.

One tenant's work of a kind is done by one worker at a time, in any number of processes. A claim
whose worker is gone lapses with its lease and is taken by another.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID, uuid4

from core.database import Connection, Database
from core.errors import HepatoError
from core.messages import store

Kind = Literal["inbox", "outbox", "reminder", "broadcast", "clean"]

LEASE_S = 15.0


class ClaimLostError(HepatoError):
    """Another worker does this now: what was to be written is not."""

    code = "messages.claim-lost"


@dataclass(slots=True, kw_only=True)
class Claim:
    """Work of one kind for one tenant, ours as long as the lease is renewed.

    `attempts` counts claims, this one included, since the work last got further.
    """

    kind: Kind
    tenant: UUID
    seq: int
    attempts: int
    holder: UUID = field(default_factory=uuid4)

    def named(self) -> dict[str, Any]:
        return {
            "kind": self.kind, "tenant": self.tenant, "holder": self.holder, "seq": self.seq,
        }  # fmt: skip


async def announce(
    connection: Connection, kind: Kind, tenant: UUID, due: datetime | None = None
) -> None:
    """There is work, from `due` on (None: now). In the transaction that makes the work."""
    await store.announce(connection, kind, tenant, due)


class Queue:
    """`lease_s`: how long after a crash somebody else begins."""

    def __init__(self, database: Database, *, lease_s: float = LEASE_S) -> None:
        self._database = database
        self.lease = timedelta(seconds=lease_s)
        self._bells: dict[Kind, asyncio.Event] = {}

    def bell(self, kind: Kind) -> asyncio.Event:
        """Rung in this process when work is announced, so that nobody waits for the next look."""
        return self._bells.setdefault(kind, asyncio.Event())

    def ring(self, kind: Kind) -> None:
        """After the commit."""
        self.bell(kind).set()

    async def claim(self, kind: Kind) -> Claim | None:
        """What has been due longest and is nobody's."""
        holder = uuid4()
        async with self._database.transaction(None) as connection:
            found = await store.claim(connection, kind, holder, self.lease)
        if found is None:
            return None
        tenant, seq, attempts = found
        return Claim(kind=kind, tenant=tenant, seq=seq, attempts=attempts, holder=holder)

    async def hold(self, connection: Connection, claim: Claim) -> None:
        """First in a transaction that writes for a claim. ClaimLostError when it is not ours."""
        if not await store.hold(connection, claim.named(), self.lease):
            raise ClaimLostError("claim lost")

    async def progressed(self, connection: Connection, claim: Claim) -> None:
        """Something of the work is done, in this transaction: attempts count from here."""
        await store.progressed(connection, claim.named())
        claim.attempts = 1

    async def renew(self, claim: Claim) -> None:
        async with self._database.transaction(None) as connection:
            await self.hold(connection, claim)

    async def has_work(self, *kinds: Kind) -> bool:
        """Whether anything of these kinds waits or is being done."""
        async with self._database.transaction(None) as connection:
            return await store.has_work(connection, kinds)

    async def finish(self, claim: Claim) -> None:
        """Nothing was left when last looked; what was announced since is due at once."""
        async with self._database.transaction(None) as connection:
            await store.finish(connection, claim.named())

    async def later(self, claim: Claim, delay_s: float) -> None:
        """It failed: again after `delay_s`, whatever is announced meanwhile."""
        async with self._database.transaction(None) as connection:
            await store.later(connection, claim.named(), timedelta(seconds=delay_s))

    async def due_at(self, claim: Claim, due: datetime) -> None:
        """All that may be done now is done; the rest is due then, or when more is announced."""
        async with self._database.transaction(None) as connection:
            await store.due_at(connection, claim.named(), due)
