"""Before somebody agrees nothing of them is kept, and what they agree to is on record."""

import asyncio
import hashlib

import psycopg
import pytest

from bot import notice, wording
from core.embedded import Stores
from tests.bot.conftest import Door, Patient, until

pytestmark = pytest.mark.anyio

CANARY = "canary-hepatitis-7f3a"


def stored(stores: Stores, tenant: str) -> dict[str, int]:
    """Rows of a tenant, table by table, past all rights."""
    with psycopg.connect(stores.owner_database_url) as owner:
        tables = owner.execute(
            "select table_name from information_schema.columns "
            "where table_schema = 'public' and column_name = 'tenant'"
        ).fetchall()
        found = {}
        for (table,) in tables:
            row = owner.execute(
                f"select count(*) from {table} where tenant = %s",
                (tenant,),
            ).fetchone()
            if row and row[0]:
                found[table] = row[0]
    return found


async def tenant_of(door: Door, patient: Patient) -> str:
    async with door.services.database.transaction(None) as connection:
        return str(await door.services.people.admit(connection, patient.id))


async def test_before_the_agreement_only_directory_and_receipts_are_kept(
    door: Door, stores: Stores
) -> None:
    patient = door.patient()
    for text in (f"I have {CANARY}", "/start clinic-code", "/help", "/privacy", "/labs", "stop"):
        await patient.say(text)
    await patient.press("English")
    await patient.press("18 or older")
    await door.quiet()
    tenant = await tenant_of(door, patient)
    kept = stored(stores, tenant)
    assert kept.pop("queue", 1) == 1  # when to forget it
    assert kept.keys() == {"telegram_person", "tenant_key", "inbox", "outbox"}
    with psycopg.connect(stores.owner_database_url) as owner:
        contents = owner.execute(
            "select count(payload) from inbox where tenant = %s", (tenant,)
        ).fetchone(), owner.execute(
            "select count(payload) from outbox where tenant = %s", (tenant,)
        ).fetchone()  # fmt: skip
    assert contents == ((0,), (0,))


async def test_who_does_not_agree_is_forgotten_at_once(door: Door, stores: Stores) -> None:
    patient = door.patient()
    await patient.say("/start")
    tenant = await tenant_of(door, patient)
    await patient.press("English")
    await patient.press("18 or older")
    (farewell,) = await patient.press("do not agree")
    assert "Nothing about you is kept" in farewell
    await door.quiet()
    assert stored(stores, tenant).keys() <= {"audit", "audit_head"}


async def test_the_agreement_is_on_record_with_the_text_that_was_shown(
    door: Door, stores: Stores
) -> None:
    patient = door.patient()
    await patient.say("/start link_to-clinic")
    await patient.press("English")
    await patient.press("18 or older")
    shown = door.fake.to(patient.id)[-1].html
    await patient.press("I agree")
    tenant = await tenant_of(door, patient)
    with psycopg.connect(stores.owner_database_url) as owner:
        rows = owner.execute(
            "select given, version, hash, language from consent where tenant = %s", (tenant,)
        ).fetchall()
    assert rows == [(True, notice.VERSION, hashlib.sha256(shown.encode()).digest(), "en")]
    async with door.services.database.transaction(None) as connection:
        known = await door.services.people.admit(connection, patient.id)
        person = await door.services.people.person(connection, known)
    assert person is not None
    assert (person.adult, person.state, person.chat) == (True, "active", patient.id)
    assert person.link == "link_to-clinic"


async def test_a_button_under_another_notice_does_not_count(door: Door) -> None:
    patient = door.patient()
    (again, shown) = await patient.do(
        door.fake.press_data(patient.id, "start:agree:en:00000000:"), answers=2
    )
    assert "has changed" in again
    assert "Before we begin" in shown
    async with door.services.database.transaction(None) as connection:
        tenant = await door.services.people.admit(connection, patient.id)
        assert await door.services.people.person(connection, tenant) is None


async def test_a_new_version_is_asked_for_before_anything_else(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = door.patient()
    await patient.agree()
    monkeypatch.setattr(notice, "VERSION", "2099-01-01")
    (changed, _) = await patient.say("Can it be cured?", answers=2)
    assert "has changed" in changed
    await patient.press("I agree")
    (answer,) = await patient.say("Can it be cured?")
    assert "More than 95% of people are cured" in answer


async def test_the_agreement_can_be_taken_back(door: Door, stores: Stores) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/privacy", answers=2)
    await patient.press("Take my agreement back")
    (why, _) = await patient.say("Can it be cured?", answers=2)
    assert "took your agreement back" in why
    (machine, _) = await patient.say("/export", answers=2)
    assert "Everything that is kept" in machine
    with psycopg.connect(stores.owner_database_url) as owner:
        rows = owner.execute(
            "select given from consent where tenant = %s order by seq",
            (await tenant_of(door, patient),),
        ).fetchall()
    assert rows == [(True,), (False,)]


async def test_agreeing_twice_is_agreeing_once(door: Door, stores: Stores) -> None:
    patient = door.patient()
    await patient.say("/start")
    await patient.press("English")
    await patient.press("18 or older")
    twice = [door.fake.press(patient.id, "I agree") for _ in range(2)]
    await asyncio.gather(*(asyncio.to_thread(door.fake.deliver, update) for update in twice))
    await door.quiet()
    assert stored(stores, await tenant_of(door, patient))["consent"] == 1


async def test_erasing_leaves_nothing_that_leads_to_anybody(door: Door, stores: Stores) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say(f"about {CANARY}")
    tenant = await tenant_of(door, patient)
    await patient.say("/delete")
    await patient.press("Erase everything")
    (farewell,) = await patient.press("Yes, erase everything")
    assert "is erased" in farewell
    await door.quiet()
    assert stored(stores, tenant).keys() == {"audit", "audit_head"}
    (again,) = await patient.say("hello")
    assert "your language" in again
    assert await tenant_of(door, patient) != tenant


async def test_minors_are_sent_to_an_adult(door: Door) -> None:
    patient = door.patient()
    await patient.say("/start")
    await patient.press("English")
    (kind,) = await patient.press("No")
    assert "adult" in kind
    await until(lambda: door.fake.answers)


def test_the_notice_changes_only_with_its_version() -> None:
    """Whoever changes its meaning asks everybody anew: a new version, and the new hash here."""
    known = {"2026-11-26": {
        "en": "aa98b39977e5", "es": "35c8e63e327f", "ar": "adaf3bb51bb0", "ur": "c671921adf26",
    }}  # fmt: skip
    now = {code: notice.digest(code).hex()[:12] for code in wording.languages()}
    assert known[notice.VERSION].items() <= now.items()
