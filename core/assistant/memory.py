"""What was asked and told, sealed for the person; how much of a model they have used today."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.accounts.people import People, Person
from core.assistant import passages, prompt, store
from core.assistant.drafts import Purpose, Use
from core.crypto import TenantKey
from core.database import Connection, Database
from core.messages.turn import Effect

Kind = Literal["composed", "passage", "refusal", "unknown", "emergency"]

REMEMBERED_S = 1800
"""So long a question is the context of the next ones."""
_EARLIER = 3
A_DAY: dict[Purpose, int] = {"answer": 60, "labs": 10, "voice": 30}
"""Requests to a model for one person between two of their midnights; then passages alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One question and what was said to it. `text` is what was shown, without markup."""

    id: UUID
    at: datetime
    kind: Kind
    language: str
    question: str
    text: str
    passages: tuple[str, ...]
    model: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question with its answer, as its person has it back. `helpful`: what they said of it."""

    at: datetime
    question: str
    answer: str
    helpful: bool | None


class Memory:
    """`now`: in UTC."""

    def __init__(self, database: Database, people: People, now: Callable[[], datetime]) -> None:
        self._database, self._people, self.now = database, people, now

    async def may_ask(self, person: Person, purpose: Purpose) -> bool:
        """Whether a model may be asked for them once more today."""
        since = midnight(person, self.now())
        async with self._database.transaction(person.tenant) as connection:
            used = await store.uses(connection, person.tenant, purpose, since)
        return used < A_DAY[purpose]

    async def earlier(self, person: Person) -> tuple[str, ...]:
        """Their last questions of this conversation, the oldest first."""
        since = self.now() - timedelta(seconds=REMEMBERED_S)
        async with self._database.transaction(person.tenant) as connection:
            key = await self._people.keys(connection, person.tenant)
            rows = await store.questions(
                connection, person.tenant, ("composed", "passage"), since, _EARLIER
            )
        return tuple(_open(key, person.tenant, id_, "question", text) for id_, text in rows[::-1])

    def keep(self, person: Person, told: Told | None, uses: Sequence[Use] = ()) -> Effect:
        """Writes them with the turn."""
        at = self.now()

        async def write(connection: Connection) -> None:
            for use in uses:
                await store.insert_use(
                    connection, {"tenant": person.tenant, "at": at, **asdict(use)}
                )
            if told is not None:
                key = await self._people.keys(connection, person.tenant)
                await store.insert_answer(connection, _row(key, person.tenant, told))

        return write

    def rate(self, tenant: UUID, id_: UUID, *, helpful: bool) -> Effect:
        async def write(connection: Connection) -> None:
            await store.rate(connection, tenant, id_, helpful=helpful)

        return write

    async def all_of(self, connection: Connection, tenant: UUID) -> tuple[Asked, ...]:
        """For their export, the oldest first."""
        key = await self._people.keys(connection, tenant)
        return tuple(
            Asked(
                at=at,
                question=_open(key, tenant, id_, "question", bytes(question)),
                answer=_open(key, tenant, id_, "told", bytes(told)),
                helpful=helpful,
            )
            for id_, at, question, told, helpful in await store.answers(connection, tenant)
        )


def midnight(person: Person, now: datetime) -> datetime:
    """When the person's day began; UTC's for who has named no time zone that we know."""
    try:
        zone = ZoneInfo(person.time_zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.combine(now.date(), time.min, UTC)
    return datetime.combine(now.astimezone(zone).date(), time.min, zone).astimezone(UTC)


def _row(key: TenantKey, tenant: UUID, told: Told) -> dict[str, object]:
    return {
        "tenant": tenant,
        "id": told.id,
        "at": told.at,
        "kind": told.kind,
        "language": told.language,
        "passages": list(told.passages),
        "catalogue": passages.version(),
        "model": told.model,
        "prompt": told.model and prompt.VERSION,
        "question": key.seal(told.question.encode(), _aad(tenant, told.id, "question")),
        "told": key.seal(told.text.encode(), _aad(tenant, told.id, "told")),
    }


def _open(key: TenantKey, tenant: UUID, id_: UUID, field: str, sealed: bytes) -> str:
    return key.open(sealed, _aad(tenant, id_, field)).decode()


def _aad(tenant: UUID, id_: UUID, field: str) -> bytes:
    return f"{tenant}|answer|{id_}|{field}".encode()
