"""The messages room on a real database, with leases that lapse soon."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import psycopg
import pytest

from core.accounts.people import Consent, People, Person
from core.crypto import Keyring
from core.database import Database
from core.embedded import Stores
from core.messages.cleaning import Cleaning
from core.messages.inbox import Inbox
from core.messages.outbox import Outbox
from core.messages.queue import Claim, Kind, Queue
from core.messages.turn import Outgoing, Received, Turn
from core.settings import Settings

LEASE_S = 0.4


@dataclass
class Room:
    """Both boxes with their queue, and somebody who writes."""

    database: Database
    people: People
    queue: Queue
    inbox: Inbox
    outbox: Outbox
    cleaning: Cleaning
    telegram_id: int

    async def take_in(self, update_id: int, payload: bytes = b"{}") -> bool:
        return await self.inbox.take_in(self.telegram_id, update_id, payload)

    async def tenant(self) -> UUID:
        async with self.database.transaction(None) as connection:
            return await self.people.admit(connection, self.telegram_id)

    async def claim(self, kind: Kind = "inbox") -> Claim:
        claim = await self.queue.claim(kind)
        assert claim is not None
        return claim

    async def next(self, claim: Claim) -> Received:
        received = await self.inbox.next(claim)
        assert received is not None
        return received

    async def person(self) -> Person | None:
        tenant = await self.tenant()
        async with self.database.transaction(tenant) as connection:
            return await self.people.person(connection, tenant)

    async def agree(self) -> None:
        tenant = await self.tenant()
        person = Person(
            tenant=tenant, chat=self.telegram_id, language="en", country=None, time_zone=None,
            consent=Consent(version="1", hash=b"h" * 32, language="en", at=datetime.now(UTC)),
            adult=True, state="active",
        )  # fmt: skip
        async with self.database.transaction(tenant) as connection:
            await self.people.agree(connection, person)

    def turn(self, claim: Claim, received: Received, *texts: str) -> Turn:
        turn = Turn(
            tenant=claim.tenant, update_id=received.update_id, chat=self.telegram_id,
            now=datetime.now(UTC), person=received.person, conversation=received.conversation,
        )  # fmt: skip
        turn.said += [say(self.telegram_id, text) for text in texts]
        return turn


def say(chat: int, text: str) -> Outgoing:
    return Outgoing(method="message", content={"chat": chat, "text": text, "buttons": []})


@pytest.fixture
def keyring(settings: Settings) -> Keyring:
    return Keyring.parse(settings.encryption_keys.get_secret_value())


@pytest.fixture
async def room(database: Database, stores: Stores, settings: Settings, keyring: Keyring) -> Room:
    with psycopg.connect(stores.owner_database_url, autocommit=True) as owner:
        owner.execute("truncate queue")  # what earlier tests have left
    people = People(keyring, secret=settings.secret_key.get_secret_value())
    queue = Queue(database, lease_s=LEASE_S)
    outbox = Outbox(database, people, queue)
    return Room(
        database=database,
        people=people,
        queue=queue,
        inbox=Inbox(database, people, queue, outbox),
        outbox=outbox,
        cleaning=Cleaning(database, people, queue),
        telegram_id=secrets.randbelow(10**9) + 1,
    )
