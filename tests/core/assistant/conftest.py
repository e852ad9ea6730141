"""The assistant on a real database, against a fake Gemini over HTTP."""

import secrets
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr

from core.accounts.people import Consent, People, Person
from core.assistant.answer import AnswerQuestion
from core.assistant.gemini import Gemini
from core.assistant.memory import Memory
from core.assistant.retrieval import Found, Hit, Retriever
from core.crypto import Keyring
from core.database import Database
from core.messages.answering import Answered, Understanding
from core.settings import Settings
from tests.gemini.fake import KEY, FakeGemini, Reply, gemini

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


class Finds(Retriever):
    """Finds what the test says, and remembers what it was asked."""

    def __init__(self, *ids: str, enough: bool = True) -> None:
        self.ids, self.enough = ids, enough
        self.asked: list[str] = []

    def find(self, question: str) -> Found:
        self.asked.append(question)
        return Found(tuple(Hit(each, 1.0) for each in self.ids), 1.0, self.enough)


@dataclass
class Desk:
    """Somebody who asks, and all that answers them. Attributes may be changed between questions."""

    memory: Memory
    people: People
    database: Database
    person: Person
    gemini: Gemini | None
    finds: Retriever = field(default_factory=lambda: Finds("kb-034"))
    understanding: Understanding = field(default_factory=Understanding)
    now: datetime = NOW

    async def ask(self, text: str, known: Sequence[str] = (), **changes: Any) -> Answered:
        assistant = AnswerQuestion(
            retriever=lambda: self.finds,
            understanding=self.understanding,
            memory=self.memory,
            gemini=self.gemini,
        )
        return await assistant.answer(replace(self.person, **changes), text, known)

    async def write(self, answered: Answered) -> None:
        """As the commit of the turn does."""
        async with self.database.transaction(self.person.tenant) as connection:
            for effect in answered.effects:
                await effect(connection)

    async def rows(self, statement: str) -> list[tuple[Any, ...]]:
        async with self.database.transaction(self.person.tenant) as connection:
            return await (await connection.execute(statement)).fetchall()


@pytest.fixture(scope="session")
def running_gemini() -> Iterator[FakeGemini]:
    with gemini() as fake:
        yield fake


@pytest.fixture
def fake(running_gemini: FakeGemini) -> FakeGemini:
    running_gemini.says(Reply(text="{}"))
    return running_gemini


@pytest.fixture
def with_key(settings: Settings, fake: FakeGemini) -> Settings:
    return settings.model_copy(
        update={"gemini_api_key": SecretStr(KEY), "gemini_base_url": fake.url}
    )


@pytest.fixture
def somebody() -> Callable[..., Person]:
    def made(**changes: Any) -> Person:
        agreed = Consent(version="1", hash=b"h" * 32, language="en", at=NOW)
        values: dict[str, Any] = {
            "chat": secrets.randbelow(10**9) + 10**9, "language": "en", "country": None,
            "time_zone": None, "consent": agreed, "adult": True, "state": "active", "link": None,
        }  # fmt: skip
        return Person(**{**values, **changes})

    return made


@pytest.fixture
async def desk(
    database: Database, with_key: Settings, somebody: Callable[..., Person]
) -> AsyncIterator[Desk]:
    people = People(
        Keyring.parse(with_key.encryption_keys.get_secret_value()),
        secret=with_key.secret_key.get_secret_value(),
    )
    chat = secrets.randbelow(10**9) + 10**9
    async with database.transaction(None) as connection:
        tenant = await people.admit(connection, chat)
    connected = Gemini(with_key, SecretStr(KEY))
    made = Desk(
        memory=Memory(database, people, lambda: made.now),
        people=people,
        database=database,
        person=somebody(tenant=tenant, chat=chat),
        gemini=connected,
    )
    yield made
    await connected.close()
