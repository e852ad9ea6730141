"""People: found by a keyed hash, apart from everybody, erased without a rest."""

import asyncio
import secrets
from datetime import UTC, datetime
from uuid import UUID

import psycopg
import pytest

from core.accounts import people as room
from core.accounts.people import ERASED, LIMITS, Consent, People, Person
from core.cache import Cache
from core.crypto import Keyring
from core.database import Database
from core.embedded import Stores
from core.errors import NotFoundError
from core.settings import Settings

pytestmark = pytest.mark.anyio

KEPT = {"audit", "audit_head"}
"""Says that a tenant did something, and nothing of what; nobody leads to the tenant any more."""

OF_HOSPITALS = {
    "organisation", "local_code", "used_assertion", "client",
    "record", "record_identifier", "idempotency", "staging_result",
}  # fmt: skip
"""Written under an organisation's tenant alone, never under a person's."""


@pytest.fixture
def people(settings: Settings) -> People:
    keyring = Keyring.parse(settings.encryption_keys.get_secret_value())
    return People(keyring, secret=settings.secret_key.get_secret_value())


def somebody(tenant: UUID, chat: int, **changes: object) -> Person:
    values: dict[str, object] = {
        "tenant": tenant, "chat": chat, "language": "ar", "country": None, "time_zone": None,
        "consent": Consent(version="1", hash=b"x" * 32, language="ar", at=datetime.now(UTC)),
        "adult": True, "state": "active", "link": "a_link",
    }  # fmt: skip
    return Person(**{**values, **changes})  # type: ignore[arg-type]


async def admitted(database: Database, people: People, telegram_id: int) -> UUID:
    async with database.transaction(None) as connection:
        return await people.admit(connection, telegram_id)


async def test_the_same_telegram_user_is_the_same_tenant(
    database: Database, people: People
) -> None:
    one = secrets.randbelow(10**9)
    found = await asyncio.gather(*(admitted(database, people, one) for _ in range(4)))
    assert len(set(found)) == 1
    assert await admitted(database, people, one + 1) not in found


async def test_the_directory_holds_no_telegram_id(
    database: Database, people: People, settings: Settings
) -> None:
    keyring = Keyring.parse(settings.encryption_keys.get_secret_value())
    other = People(keyring, secret="another secret, as long as it has to be")
    assert people.mark(4711) == people.mark(4711) != other.mark(4711)
    assert len(people.mark(4711)) == 32


async def test_what_somebody_agreed_to_and_set_is_read_back(
    database: Database, people: People, stores: Stores
) -> None:
    chat = secrets.randbelow(10**12)
    tenant = await admitted(database, people, chat)
    given = somebody(tenant, chat)
    async with database.transaction(tenant) as connection:
        assert await people.person(connection, tenant) is None
        await people.agree(connection, given)
        await people.set_country(connection, tenant, "EG")
        await people.set_time_zone(connection, tenant, "Africa/Cairo")
        await people.set_link(connection, tenant, None)
        await people.set_state(connection, tenant, "stopped")
    async with database.transaction(tenant) as connection:
        read = await people.person(connection, tenant)
    assert read == somebody(
        tenant, chat, consent=given.consent, country="EG", time_zone="Africa/Cairo",
        link=None, state="stopped",
    )  # fmt: skip
    with psycopg.connect(stores.owner_database_url) as owner:
        row = owner.execute("select chat from person where tenant = %s", (tenant,)).fetchone()
    assert row is not None
    assert str(chat).encode() not in bytes(row[0])


async def test_agreeing_anew_keeps_what_was_set(database: Database, people: People) -> None:
    chat = secrets.randbelow(10**12)
    tenant = await admitted(database, people, chat)
    async with database.transaction(tenant) as connection:
        await people.agree(connection, somebody(tenant, chat))
        await people.set_country(connection, tenant, "PK")
        await people.withdraw(connection, somebody(tenant, chat), datetime.now(UTC))
        withdrawn = await people.person(connection, tenant)
        await people.agree(connection, somebody(tenant, chat, link=None))
        anew = await people.person(connection, tenant)
    assert withdrawn is not None
    assert withdrawn.state == "new"
    assert anew is not None
    assert (anew.state, anew.country, anew.link) == ("active", "PK", "a_link")


async def test_another_person_sees_nothing(database: Database, people: People) -> None:
    chat = secrets.randbelow(10**12)
    tenant = await admitted(database, people, chat)
    other = await admitted(database, people, chat + 1)
    async with database.transaction(tenant) as connection:
        await people.agree(connection, somebody(tenant, chat))
    async with database.transaction(other) as connection:
        assert await people.person(connection, tenant) is None
        people._keys.drop(tenant)
        with pytest.raises(NotFoundError):
            await people.keys(connection, tenant)


async def test_erasing_leaves_no_row_no_key_and_no_count(
    database: Database, people: People, settings: Settings, stores: Stores
) -> None:
    chat = secrets.randbelow(10**12)
    async with Cache(stores.redis_url) as cache:
        keyring = Keyring.parse(settings.encryption_keys.get_secret_value())
        own = People(keyring, secret=settings.secret_key.get_secret_value(), cache=cache)
        tenant = await admitted(database, own, chat)
        subjects = [f"{limit}:{tenant}" for limit in LIMITS]
        for subject in subjects:
            await cache.allow(subject, limit=2, window_s=60)
        async with database.transaction(tenant) as connection:
            await own.agree(connection, somebody(tenant, chat))
        async with database.transaction(tenant) as connection:
            assert await own.lock(connection, tenant)
            await own.erase(connection, tenant)
        for subject in subjects:
            assert (await cache.allow(subject, limit=2, window_s=60)).remaining == 1
    with psycopg.connect(stores.owner_database_url) as owner:
        for table in [*ERASED, "telegram_person"]:
            row = owner.execute(
                f"select count(*) from {table} where tenant = %s",
                (tenant,),
            ).fetchone()
            assert row == (0,), table
    async with database.transaction(tenant) as connection:
        with pytest.raises(NotFoundError):
            await own.keys(connection, tenant)
    assert await admitted(database, own, chat) != tenant


def test_every_table_is_erased_or_is_known_to_hold_nothing_of_a_person(stores: Stores) -> None:
    """A new table goes into ERASED of people.py, or has a reason here."""
    with psycopg.connect(stores.owner_database_url) as owner:
        rows = owner.execute(
            "select table_name from information_schema.columns "
            "where table_schema = 'public' and column_name = 'tenant'"
        ).fetchall()
    assert {row[0] for row in rows} == {*ERASED, "telegram_person", *KEPT, *OF_HOSPITALS}
    assert not set(ERASED) & (KEPT | OF_HOSPITALS)


def test_a_key_is_not_known_for_long() -> None:
    assert room.KEY_KEPT_S <= 60
