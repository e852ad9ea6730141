"""What came in: kept sealed until it is handled, handled once, in order.

One update is one turn: it is read, decided with no transaction open, and committed as a whole.
Crashed anywhere, the turn runs again and nothing has happened twice.
"""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import orjson

from core import audit
from core.accounts.people import People
from core.database import Connection, Database, act_for
from core.errors import ContentionError
from core.messages import store
from core.messages.outbox import Outbox
from core.messages.queue import Claim, ClaimLostError, Queue, announce
from core.messages.turn import Conversation, Outgoing, Received, Turn

KEPT_S = 7 * 86_400
"""How long a handled update is still recognised, and a sent message still counted."""

PARTING_KEPT_S = 86_400
"""How long we try to say goodbye to somebody whose data are gone."""


class Inbox:
    """The way of an update from its arrival to what it leads to."""

    def __init__(self, database: Database, people: People, queue: Queue, outbox: Outbox) -> None:
        self._database = database
        self._people = people
        self._queue = queue
        self._outbox = outbox

    async def take_in(self, telegram_id: int, update_id: int, payload: bytes) -> bool:
        """Whether the update is new; it is safe once this returns."""
        try:
            new = await self._take_in(telegram_id, update_id, payload)
        except ContentionError:  # two first messages of one person at once
            new = await self._take_in(telegram_id, update_id, payload)
        self._queue.ring("inbox")
        return new

    async def _take_in(self, telegram_id: int, update_id: int, payload: bytes) -> bool:
        async with self._database.transaction(None) as connection:
            tenant = await self._people.admit(connection, telegram_id)
            keys = await self._people.keys(connection, tenant)
            sealed = keys.seal(payload, _aad(tenant, "inbox", update_id))
            new = await store.insert_update(connection, tenant, update_id, sealed)
            if new:
                await announce(connection, "inbox", tenant)
        return new

    async def next(self, claim: Claim) -> Received | None:
        """The oldest update of the tenant that is not handled."""
        tenant = claim.tenant
        async with self._database.transaction(tenant) as connection:
            if (row := await store.next_update(connection, tenant)) is None:
                return None
            keys = await self._people.keys(connection, tenant)
            person = await self._people.person(connection, tenant)
            conversation = await self._conversation(connection, tenant)
        update_id, sealed, at, failures = row
        return Received(
            update_id=update_id,
            payload=keys.open(sealed, _aad(tenant, "inbox", update_id)),
            at=at,
            failures=failures,
            person=person,
            conversation=conversation,
        )

    async def retry(self, claim: Claim, received: Received, delay_s: float) -> None:
        """The turn failed: again after `delay_s`, before any later update."""
        async with self._database.transaction(claim.tenant) as connection:
            await self._queue.hold(connection, claim)
            await store.failed_once(connection, claim.tenant, received.update_id)
            await store.later(connection, claim.named(), timedelta(seconds=delay_s))

    async def note(self, claim: Claim, received: Received, outgoing: Outgoing) -> None:
        """Say something while the turn goes on, once, however often the turn runs."""
        async with self._database.transaction(claim.tenant) as connection:
            await self._queue.hold(connection, claim)
            key = f"{received.update_id}.note"
            await self._outbox.put(connection, claim.tenant, key, [outgoing])
        self._queue.ring("outbox")

    async def commit(
        self, claim: Claim, received: Received, turn: Turn, *, failed: str | None = None
    ) -> None:
        """All that the turn leads to, in one transaction. `failed`: why it was given up, a code.

        ClaimLostError when another worker has taken over: nothing is written.
        """
        tenant = claim.tenant
        async with self._database.transaction(tenant) as connection:
            if turn.forgotten:
                await self._people.lock(connection, tenant)
            await self._queue.hold(connection, claim)
            if not await store.handled(connection, tenant, received.update_id, failed):
                raise ClaimLostError("handled already")
            for effect in turn.effects:
                await effect(connection)
            if turn.forgotten:
                await self._part(connection, turn)
            else:
                await self._settle(connection, claim, received, turn)
        self._queue.ring("outbox")

    async def _settle(
        self, connection: Connection, claim: Claim, received: Received, turn: Turn
    ) -> None:
        await self._queue.progressed(connection, claim)
        said = [*turn.first, *turn.said]
        await self._outbox.put(connection, turn.tenant, str(turn.update_id), said)
        cleaned_at = datetime.now(UTC) + timedelta(seconds=KEPT_S)
        await announce(connection, "clean", turn.tenant, cleaned_at)
        if turn.person is not None:
            await self._people.seen(connection, turn.tenant)
            await self._store_conversation(connection, received, turn)
            await audit.chain(connection, turn.tenant, _event(turn, "turn"))

    async def _part(self, connection: Connection, turn: Turn) -> None:
        """Erase the person. The goodbye goes out under a key made for it, gone within a day."""
        await self._people.erase(connection, turn.tenant)
        await audit.chain(connection, turn.tenant, _event(turn, "erase"))
        said = [*turn.first, *turn.said]
        if not said:
            return
        parting = uuid4()
        await act_for(connection, parting)
        await self._people.add_key(connection, parting)
        await self._outbox.put(connection, parting, str(turn.update_id), said)
        gone_at = datetime.now(UTC) + timedelta(seconds=PARTING_KEPT_S)
        await announce(connection, "clean", parting, gone_at)

    async def _conversation(self, connection: Connection, tenant: UUID) -> Conversation | None:
        if (row := await store.conversation(connection, tenant)) is None:
            return None
        flow, step, sealed, version = row
        keys = await self._people.keys(connection, tenant)
        data = orjson.loads(keys.open(sealed, _aad(tenant, "conversation", version)))
        return Conversation(flow=flow, step=step, data=data, version=version)

    async def _store_conversation(
        self, connection: Connection, received: Received, turn: Turn
    ) -> None:
        now, before = turn.conversation, received.conversation
        if now is before:
            return
        if now is None:
            await store.delete_conversation(connection, turn.tenant)
            return
        version = (before.version if before else 0) + 1
        keys = await self._people.keys(connection, turn.tenant)
        data = keys.seal(orjson.dumps(now.data), _aad(turn.tenant, "conversation", version))
        await store.put_conversation(connection, turn.tenant, now.flow, now.step, data, version)


def _event(turn: Turn, action: str) -> audit.Event:
    return audit.Event(
        at=turn.now,
        actor="person",
        action=action,
        request_id=str(turn.update_id),
        subjects=(f"inbox/{turn.update_id}", *turn.done),
    )


def _aad(tenant: UUID, table: str, name: int) -> bytes:
    version = name if table == "conversation" else 1
    return f"{tenant}|{table}|{name}|{version}".encode()
