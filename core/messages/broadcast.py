"""One message to everybody who wants messages: first counted, then sent, page by page.

A page is one transaction and moves a mark; stopped anywhere, it goes on there, and nobody gets it
twice because the outbox knows its key.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, cast
from uuid import UUID

from core.accounts.people import People, Person
from core.database import Connection, Database, act_for
from core.messages import staff_store
from core.messages.outbox import Outbox
from core.messages.queue import Claim, Queue, announce
from core.messages.turn import Outgoing

PAGE = 50

State = Literal["counting", "counted", "sending", "sent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """`language` None: whatever they speak. `count`: of people so far."""

    id: UUID
    language: str | None
    text: str
    state: State
    reached: UUID | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """The door's: what a person gets, and what the administrators are told at each end."""

    message: Callable[[Person, Message], Outgoing]
    told: Callable[[Message], Outgoing]


class Broadcasts:
    """`work` does the work of kind "broadcast"; the rest are effects of administrators' turns."""

    def __init__(self, database: Database, people: People, queue: Queue, outbox: Outbox) -> None:
        self._database = database
        self._people = people
        self._queue = queue
        self._outbox = outbox

    async def count(
        self, connection: Connection, staff: UUID, name: UUID, language: str | None, text: str
    ) -> None:
        """The dry run: how many would get it. Nobody does."""
        keys = await self._people.keys(connection, staff)
        sealed = keys.seal(text.encode(), _aad(staff, name))
        await staff_store.insert_broadcast(connection, staff, name, language, sealed)
        await announce(connection, "broadcast", staff)

    async def send(self, connection: Connection, staff: UUID, name: UUID) -> None:
        """Only what has been counted, and once."""
        if await staff_store.start_sending(connection, staff, name):
            await announce(connection, "broadcast", staff)

    async def discard(self, connection: Connection, staff: UUID, name: UUID) -> None:
        await staff_store.discard(connection, staff, name)

    async def work(self, claim: Claim, words: Words) -> None:
        """Page after page until nothing is under way."""
        while await self._page(claim, words):
            self._queue.ring("outbox")
        await self._queue.finish(claim)
        self._queue.ring("outbox")

    async def _page(self, claim: Claim, words: Words) -> bool:
        staff = claim.tenant
        async with self._database.transaction(staff) as connection:
            await self._queue.hold(connection, claim)
            if (message := await self._open(connection, staff)) is None:
                return False
            tenants = await staff_store.tenants_after(connection, message.reached, PAGE)
            for tenant in tenants:
                if await self._reaches(connection, tenant, message, words):
                    message = replace(message, count=message.count + 1)
            await act_for(connection, staff)
            await self._put(connection, staff, message, tenants, words)
            await self._queue.progressed(connection, claim)
        return True

    async def _open(self, connection: Connection, staff: UUID) -> Message | None:
        if (row := await staff_store.open_broadcast(connection, staff)) is None:
            return None
        name, language, sealed, state, reached, count = row
        keys = await self._people.keys(connection, staff)
        return Message(
            id=name,
            language=language,
            text=keys.open(bytes(sealed), _aad(staff, name)).decode(),
            state=cast(State, state),
            reached=reached,
            count=count,
        )

    async def _reaches(
        self, connection: Connection, tenant: UUID, message: Message, words: Words
    ) -> bool:
        """Whether it is for them; when sending they have it from now on."""
        await act_for(connection, tenant)
        if not await self._people.lock(connection, tenant):
            return False
        person = await self._people.person(connection, tenant)
        if person is None or person.state != "active":
            return False
        if message.language not in (None, person.language):
            return False
        if message.state == "sending":
            said = [words.message(person, message)]
            await self._outbox.put(connection, tenant, f"broadcast.{message.id.hex}", said)
        return True

    async def _put(
        self, connection: Connection, staff: UUID, message: Message, tenants: list[UUID],
        words: Words,
    ) -> None:  # fmt: skip
        """The mark moves; a page that is not full is the last, and is told."""
        state: State = message.state
        if len(tenants) < PAGE:
            state = "counted" if state == "counting" else "sent"
            ended = replace(message, state=state)
            key = f"broadcast.{message.id.hex}.{state}"
            await self._outbox.put(connection, staff, key, [words.told(ended)])
        reached = tenants[-1] if tenants else message.reached
        await staff_store.put_progress(connection, staff, message.id, state, reached, message.count)


def _aad(tenant: UUID, name: UUID) -> bytes:
    return f"{tenant}|broadcast|{name}|1".encode()
