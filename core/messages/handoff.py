"""A person's message to clinicians and the answer back; neither side learns who the other is.

A code stands for the person in the clinicians' chat, and is forgotten with that chat's rows.
"""

import re
import secrets
from collections.abc import Callable
from uuid import UUID

from core.accounts.people import People, Person
from core.database import Connection, Database, act_for
from core.messages import staff_store
from core.messages.outbox import Outbox
from core.messages.turn import Outgoing

_CODE = re.compile(r"#([0-9a-f]{10})\b")

WriteQuestion = Callable[[int, str], Outgoing]
"""(chat of the clinicians, code) -> what they are shown."""


def code_in(text: str) -> str | None:
    """The code that a message to clinicians bears."""
    match = _CODE.search(text)
    return match[1] if match else None


class Handoff:
    """`chat`: the clinicians' group; None where there is none."""

    def __init__(
        self, database: Database, people: People, outbox: Outbox, *, chat: int | None
    ) -> None:
        self._database = database
        self._people = people
        self._outbox = outbox
        self.chat = chat

    async def ask(self, connection: Connection, person: UUID, write: WriteQuestion) -> None:
        """An effect of the person's turn. ValueError where there are no clinicians."""
        if self.chat is None:
            raise ValueError("no clinicians' chat is set")
        code = secrets.token_hex(5)
        staff = await self._people.admit(connection, self.chat)  # from here it is theirs
        await staff_store.insert_handoff(connection, staff, code, person)
        await self._outbox.put(connection, staff, f"handoff.{code}", [write(self.chat, code)])
        await act_for(connection, person)

    async def who(self, staff: UUID, code: str) -> Person | None:
        """Who asked, if they can still be reached."""
        async with self._database.transaction(staff) as connection:
            asked = await staff_store.handoff(connection, staff, code)
        if asked is None:
            return None
        async with self._database.transaction(asked) as connection:
            person = await self._people.person(connection, asked)
        return person if person and person.state in ("active", "stopped") else None

    async def answer(
        self, connection: Connection, staff: UUID, person: UUID, key: str, said: Outgoing
    ) -> None:
        """An effect of the clinicians' turn; nothing when the person has left meanwhile."""
        await act_for(connection, person)
        if await self._people.lock(connection, person):
            await self._outbox.put(connection, person, f"handoff.{key}", [said])
        await act_for(connection, staff)
