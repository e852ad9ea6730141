"""A voice note, from the recording to the answer of what it asks."""

import pytest

from core.assistant.files import LARGEST_BYTES
from tests.bot.conftest import Door, Patient
from tests.bot.reading import OGG, spoken
from tests.gemini.fake import Reply

pytestmark = pytest.mark.anyio


@pytest.fixture
async def patient(reading_door: Door) -> Patient:
    patient = reading_door.patient()
    await patient.agree()
    return patient


async def record(door: Door, patient: Patient, text: str, *, answers: int = 1) -> list[str]:
    door.gemini.says(spoken(text))
    return await patient.do(door.fake.voice(patient.id, OGG), answers)


async def test_a_question_is_confirmed_and_then_answered(
    reading_door: Door, patient: Patient
) -> None:
    (asked,) = await record(reading_door, patient, "Can hepatitis C be passed on by sharing food?")
    assert asked.startswith("I understood:\nCan hepatitis C be passed on by sharing food?")
    assert reading_door.fake.to(patient.id)[-1].labels == ["Yes, ask that", "No"]
    reading_door.gemini.says(Reply(block="SAFETY"))  # then a passage, word for word
    (answer,) = await patient.press("Yes, ask that")
    assert "Sources" in answer
    before = len(reading_door.fake.answers)
    await patient.press("Yes, ask that", answers=0)
    await reading_door.quiet()
    assert "is over" in reading_door.fake.answers[before]["text"]


async def test_after_a_no_nothing_is_asked(reading_door: Door, patient: Patient) -> None:
    await record(reading_door, patient, "Is it curable?")
    (dropped,) = await patient.press("No")
    assert "record it again" in dropped
    assert len(reading_door.gemini.requests) == 1


async def test_an_emergency_is_warned_of_before_anything_is_confirmed(
    reading_door: Door, patient: Patient
) -> None:
    warned, heard = await record(
        reading_door, patient, "I am vomiting blood, lots of it", answers=2
    )
    assert "Call 112" in warned
    assert "I understood:\nI am vomiting blood" in heard
    assert not reading_door.fake.to(patient.id)[-1].labels
    (crisis,) = (await record(reading_door, patient, "I want to kill myself", answers=2))[:1]
    assert "findahelpline" in crisis


async def test_an_emergency_at_the_end_of_a_long_story_is_heard(
    reading_door: Door, patient: Patient
) -> None:
    story = "Yesterday I went to the market and met my cousin. " * 40
    warned, *_ = await record(reading_door, patient, story + "Now I vomit blood.", answers=2)
    assert "Call 112" in warned


async def test_a_wish_waits_for_its_yes(reading_door: Door, patient: Patient) -> None:
    (asked,) = await record(reading_door, patient, "Delete all my data")
    assert "I understood" in asked
    (choice,) = await patient.press("Yes, ask that")
    assert "What would you like" in choice
    (asked,) = await record(reading_door, patient, "/delete")
    assert asked.startswith("I understood:\ndelete")


async def test_it_answers_the_question_of_an_open_flow(
    reading_door: Door, patient: Patient
) -> None:
    await patient.say("/labs")
    await record(reading_door, patient, "ALT 45 units/L")
    await record(reading_door, patient, "ALT 54 U/L")  # said again: the first one no longer counts
    (day,) = await patient.press("Yes, ask that")
    assert "On which day" in day
    await record(reading_door, patient, "a cough")
    await patient.press("No")
    (summary,) = await patient.press("Today")
    assert "54 U/L" in summary


async def test_who_types_instead_is_understood(reading_door: Door, patient: Patient) -> None:
    await patient.say("/labs")
    await record(reading_door, patient, "something")
    (day,) = await patient.say("ALT 45 U/L")
    assert "On which day" in day


@pytest.mark.parametrize(
    "reply", [Reply(block="SAFETY"), Reply(text="{not json"), Reply(error=503), spoken("  ")]
)
async def test_what_was_not_understood_is_told(
    reading_door: Door, patient: Patient, reply: Reply
) -> None:
    reading_door.gemini.says(reply)
    (told,) = await patient.do(reading_door.fake.voice(patient.id, OGG))
    assert "could not understand" in told


async def test_what_cannot_be_had_is_told(reading_door: Door, patient: Patient) -> None:
    door = reading_door
    (told,) = await patient.do(door.fake.voice(patient.id, b"MZ no sound"))
    assert "this kind of file" in told
    (told,) = await patient.do(door.fake.voice(patient.id, OGG + b"0" * LARGEST_BYTES))
    assert "too long" in told
    lost = door.fake.voice(patient.id, OGG)
    door.fake.files.clear()
    (told,) = await patient.do(lost)
    assert "could not get" in told
    assert not door.gemini.requests


async def test_where_nobody_can_listen_it_is_said(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (told,) = await patient.do(door.fake.voice(patient.id, OGG))
    assert "cannot listen" in told


async def test_who_has_not_agreed_is_asked_first(reading_door: Door) -> None:
    patient = reading_door.patient()
    (first,) = await patient.do(reading_door.fake.voice(patient.id, OGG))
    assert "language" in first
    assert not reading_door.gemini.requests
