"""/remind from the webhook to the message that reminds."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.conftest import Door, Patient, until

pytestmark = pytest.mark.anyio


async def tablet(patient: Patient) -> str:
    """Every day at eight, in Cairo."""
    await patient.say("/remind")
    await patient.press("Medicine")
    await patient.say("the white tablet")
    await patient.say("Cairo")
    await patient.press("Every day")
    await patient.press("Tomorrow")
    (summary,) = await patient.press("08:00")
    assert "the white tablet" in summary
    assert "08:00 (Cairo)" in summary
    saved, country = await patient.press("Yes, remind me", answers=2)
    assert "emergency numbers of Egypt" in country
    return saved


async def make_due(door: Door, *, ago: timedelta = timedelta(0)) -> None:
    """As though the hour had come, so long ago."""
    async with door.services.database.transaction(None) as connection:
        cursor = await connection.execute("select tenant from queue where kind = 'reminder'")
        tenants = [row[0] for row in await cursor.fetchall()]
    for tenant in tenants:
        for one in await door.services.reminders.mine(tenant):
            async with door.services.database.transaction(tenant) as connection:
                due = datetime.now(UTC) - ago
                await door.services.reminders.snooze(connection, tenant, one.id, due)


async def test_it_comes_can_be_put_off_and_ended(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    assert "I will remind you" in await tablet(patient)
    before = len(door.fake.to(patient.id))
    await make_due(door)
    await until(lambda: len(door.fake.to(patient.id)) > before)
    message = door.fake.to(patient.id)[-1]
    assert message.text == "⏰ Medicine: the white tablet"
    answers = len(door.fake.answers)
    await patient.press("In 1 hour", answers=0)
    await door.quiet()
    assert "60 minutes" in door.fake.answers[answers]["text"]
    (ended,) = await patient.press("End this reminder")
    assert "ended" in ended
    (nothing_left,) = await patient.say("/remind")
    assert "What shall I remind you of?" in nothing_left


async def test_the_overview_changes_the_quiet_hours(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await tablet(patient)
    (overview,) = await patient.say("/remind")
    assert "1. the white tablet: Every day, next" in overview
    (hours,) = await patient.press("Quiet hours")
    assert "22:00 to 07:00" in hours
    (unread,) = await patient.say("at night")
    assert "22-7" in unread
    (kept,) = await patient.say("23-6:30")
    assert "23:00 to 06:30" in kept


async def test_the_overview_moves_all_and_ends_one(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await tablet(patient)
    await patient.say("/remind")
    (moved,) = await patient.press("Change my place")
    (moved,) = await patient.say("Karachi")
    assert "Karachi (UTC+5)" in moved
    (overview,) = await patient.say("/remind")
    assert "08:00" in overview
    (ended,) = await patient.press("End number 1")
    assert "ended" in ended


async def test_who_has_stopped_messages_is_told_that_none_will_come(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/stop")
    await patient.say("/remind")
    await patient.press("Blood test")
    await patient.press("No words")
    await patient.say("UTC+2")
    await patient.press("UTC+2")
    await patient.press("Once")
    await patient.press("Tomorrow")
    await patient.say("9")
    _, told = await patient.press("Yes, remind me", answers=2)
    assert "/start turns them on again" in told
