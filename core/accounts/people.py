"""People who write to us: each is a tenant of their own, with a key that can be destroyed."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID, uuid4

from core.accounts import people_store, store
from core.accounts.kept import Kept
from core.accounts.service import key_aad
from core.cache import Cache
from core.crypto import Keyring, TenantKey, derive, new_secret
from core.database import Connection, act_for
from core.errors import NotFoundError

State = Literal["new", "active", "stopped", "blocked"]
"""new: has taken the agreement back. stopped: wants no messages but answers. blocked: has us."""

ERASED = (
    "person", "consent", "inbox", "outbox", "conversation", "answer", "model_use", "queue",
    "lab_result", "birth", "reminder", "quiet_hours", "handoff", "broadcast",
    "tenant_key",
)  # fmt: skip
"""Every table with rows of a person. Add yours: a test compares with the schema."""

LIMITS = ("message", "slower", "human")
"""What is counted of a person in Redis, as "<name>:<tenant>"."""

KEY_KEPT_S = 60
"""After this long no process can open any more what was sealed for a person since erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What was agreed to. `hash` is the SHA-256 of the exact text that was shown."""

    version: str
    hash: bytes
    language: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who has agreed. `country` is ISO 3166, `time_zone` IANA, `link` opaque."""

    tenant: UUID
    chat: int
    language: str
    country: str | None
    time_zone: str | None
    consent: Consent
    adult: bool
    state: State
    link: str | None = None


class People:
    """Every method runs in a transaction of its caller's, with the person's tenant set."""

    def __init__(self, keyring: Keyring, *, secret: str, cache: Cache | None = None) -> None:
        self._keyring = keyring
        self._directory = derive(secret.encode(), "telegram directory")
        self._cache = cache
        self._keys: Kept[UUID, TenantKey] = Kept(KEY_KEPT_S)

    def mark(self, telegram_id: int) -> bytes:
        """32 bytes that stand for a Telegram user; they say nothing without our key."""
        return hmac.digest(self._directory, str(telegram_id).encode(), hashlib.sha256)

    async def admit(self, connection: Connection, telegram_id: int) -> UUID:
        """The tenant of whoever writes, made if they are new; the transaction becomes theirs."""
        mark = self.mark(telegram_id)
        tenant = await people_store.tenant(connection, mark)
        while tenant is None:
            made = uuid4()
            if await people_store.insert_mark(connection, mark, made):
                await act_for(connection, made)
                await self.add_key(connection, made)
                return made
            tenant = await people_store.tenant(connection, mark)
        await act_for(connection, tenant)
        return tenant

    async def person(self, connection: Connection, tenant: UUID) -> Person | None:
        """None until they have agreed."""
        if (row := await people_store.person(connection, tenant)) is None:
            return None
        chat, language, country, zone, version, digest, spoken, at, adult, state, link = row
        key = await self.keys(connection, tenant)
        return Person(
            tenant=tenant,
            chat=int(key.open(bytes(chat), _aad(tenant, "chat"))),
            language=language,
            country=country,
            time_zone=zone,
            consent=Consent(version=version, hash=bytes(digest), language=spoken, at=at),
            adult=adult,
            state=state,
            link=None if link is None else key.open(bytes(link), _aad(tenant, "link")).decode(),
        )

    async def consents(
        self, connection: Connection, tenant: UUID
    ) -> list[tuple[bool, str, bytes, str, datetime]]:
        """(given or taken back, version, SHA-256 of the text, language, when), oldest first."""
        return await people_store.consents(connection, tenant)

    # What they decide

    async def agree(self, connection: Connection, person: Person) -> None:
        """They are adult and agree to `person.consent`; what else is known of them stays."""
        key, consent = await self.keys(connection, person.tenant), person.consent
        sealed = key.seal(str(person.chat).encode(), _aad(person.tenant, "chat"))
        await people_store.put_person(
            connection,
            {
                "tenant": person.tenant,
                "chat": sealed,
                "language": person.language,
                "country": person.country,
                "version": consent.version,
                "hash": consent.hash,
                "consent_language": consent.language,
                "at": consent.at,
                "link": self._sealed_link(key, person.tenant, person.link),
            },
        )
        await self._record(connection, person.tenant, consent, given=True)

    async def withdraw(self, connection: Connection, person: Person, at: datetime) -> None:
        """They take the agreement back: nothing is done with what is kept until they agree anew."""
        await people_store.update_person(connection, person.tenant, "state", "new")
        withdrawn = Consent(
            version=person.consent.version,
            hash=person.consent.hash,
            language=person.consent.language,
            at=at,
        )
        await self._record(connection, person.tenant, withdrawn, given=False)

    async def set_language(self, connection: Connection, tenant: UUID, language: str) -> None:
        await people_store.update_person(connection, tenant, "language", language)

    async def set_country(self, connection: Connection, tenant: UUID, country: str | None) -> None:
        await people_store.update_person(connection, tenant, "country", country)

    async def set_time_zone(self, connection: Connection, tenant: UUID, zone: str | None) -> None:
        await people_store.update_person(connection, tenant, "time_zone", zone)

    async def set_state(self, connection: Connection, tenant: UUID, state: State) -> None:
        await people_store.update_person(connection, tenant, "state", state)

    async def set_link(self, connection: Connection, tenant: UUID, link: str | None) -> None:
        sealed = self._sealed_link(await self.keys(connection, tenant), tenant, link)
        await people_store.update_person(connection, tenant, "link", sealed)

    async def seen(self, connection: Connection, tenant: UUID) -> None:
        await people_store.seen(connection, tenant)

    async def erase(self, connection: Connection, tenant: UUID) -> None:
        """Every row of theirs in every table, and the key, so that no copy can be opened.

        `lock` first: whoever is writing to them is waited for, whoever comes is new.
        """
        await people_store.delete_mark(connection, tenant)
        await people_store.erase(connection, tenant, ERASED)
        self._keys.drop(tenant)
        if self._cache:
            await self._cache.forget(*(f"{limit}:{tenant}" for limit in LIMITS))

    async def lock(self, connection: Connection, tenant: UUID) -> bool:
        """Whether somebody in the directory is this tenant; nobody writes to them till the commit.

        Take it before any other lock of the tenant's.
        """
        return await people_store.lock_mark(connection, tenant)

    # Keys

    async def add_key(self, connection: Connection, tenant: UUID) -> None:
        kid, wrapped = self._keyring.wrap(new_secret(), key_aad(tenant))
        await store.insert_key(connection, tenant, kid, wrapped)

    async def keys(self, connection: Connection, tenant: UUID) -> TenantKey:
        """NotFoundError when there is none, or none any more."""
        if (known := self._keys.get(tenant)) is not None:
            return known
        if (row := await store.key(connection, tenant)) is None:
            raise NotFoundError("no such person")
        secret = self._keyring.unwrap(*row, key_aad(tenant))
        return self._keys.put(tenant, TenantKey(secret))

    async def _record(
        self, connection: Connection, tenant: UUID, consent: Consent, *, given: bool
    ) -> None:
        await people_store.insert_consent(
            connection,
            tenant,
            given=given,
            version=consent.version,
            digest=consent.hash,
            language=consent.language,
            at=consent.at,
        )

    def _sealed_link(self, key: TenantKey, tenant: UUID, link: str | None) -> bytes | None:
        return None if link is None else key.seal(link.encode(), _aad(tenant, "link"))


def _aad(tenant: UUID, field: str) -> bytes:
    return f"{tenant}|person|{field}|1".encode()
