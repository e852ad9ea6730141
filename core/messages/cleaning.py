"""Forgets what was done with: handled updates and sent messages after seven days.

Who never agreed is forgotten whole after that time, and so is a tenant whom nobody is any more.
"""

from datetime import UTC, datetime, timedelta

from core.accounts.people import People
from core.database import Connection, Database
from core.messages import store
from core.messages.inbox import KEPT_S
from core.messages.queue import Claim, Queue

_AGAIN_S = 86_400


class Cleaning:
    """The work of kind "clean"."""

    def __init__(self, database: Database, people: People, queue: Queue) -> None:
        self._database = database
        self._people = people
        self._queue = queue

    async def work(self, claim: Claim) -> None:
        async with self._database.transaction(claim.tenant) as connection:
            known = await self._people.lock(connection, claim.tenant)
            await self._queue.hold(connection, claim)
            remains = known and await self._clean(connection, claim)
            if not known:
                await self._people.erase(connection, claim.tenant)
        if remains:
            await self._queue.due_at(claim, datetime.now(UTC) + timedelta(seconds=_AGAIN_S))
        else:
            await self._queue.finish(claim)

    async def _clean(self, connection: Connection, claim: Claim) -> bool:
        tenant = claim.tenant
        remains = await store.clean(connection, tenant, timedelta(seconds=KEPT_S))
        if not remains and await self._people.person(connection, tenant) is None:
            await self._people.erase(connection, tenant)
        return remains
