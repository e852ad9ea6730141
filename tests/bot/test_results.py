"""/labs and /results from the webhook to the send, as a patient sees them."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.conftest import Door, Patient

pytestmark = pytest.mark.anyio

TODAY = datetime.now(UTC).date()


async def enter(
    patient: Patient, line: str, day: str = "Today", *, sure: bool = False
) -> list[str]:
    await patient.say("/labs")
    asked = await patient.say(line)
    if sure:
        assert "unusual" in asked[0]
        asked = await patient.press("it says so")
    assert "On which day" in asked[0]
    summary = await patient.press(day)
    assert "Is this what your report says?" in summary[0]
    return await patient.press("Yes, keep it", answers=2 if sure else 1)


async def test_a_value_is_entered_kept_and_drawn(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (saved,) = await enter(patient, "ALT 45 U/L", "Yesterday")
    assert "Kept: 1" in saved
    (shown,) = await patient.press("See it over time")
    assert "The picture shows one value: 45 U/L" in shown
    assert "10–55 U/L for men and 7–30 U/L for women" in shown
    assert "within one of the two" in shown
    message = door.fake.to(patient.id)[-1]
    assert (message.method, message.name) == ("photo", "alt.png")
    assert message.file.startswith(b"\x89PNG")
    await enter(patient, "ALT 60 U/L")
    (overview,) = await patient.say("/results")
    assert f"60 U/L, {TODAY}" in overview
    (chart,) = await patient.press("ALT")
    assert "2 values" in chart
    assert "above it" in chart


async def test_no_chart_or_caption_names_a_stage(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await enter(patient, "platelets 142 10^9/L")
    await enter(patient, "fibroscan 14,1 kPa")
    await patient.say("/results")
    await patient.press("FibroScan")
    assert "What is this test?" in door.fake.to(patient.id)[-1].labels
    said = " ".join(door.fake.texts(patient.id)).lower()
    assert not re.search(r"\bf[0-4]\b|cirrhosis|fibrosis|stage|likely", said)


async def test_an_urgent_value_gets_advice_of_the_same_day_first(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    advice, saved = await enter(patient, "bilirubin 6.2 mg/dL", sure=True)
    assert "today" in advice
    assert "6.2 mg/dL" in advice
    assert "call" in advice
    assert "Kept" in saved
    (shown,) = await patient.press("See it over time")
    assert shown.startswith("The latest value should be seen by a doctor today")


async def test_an_old_urgent_value_is_told_as_old(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/labs")
    await patient.say("bilirubin 6.2 mg/dL")
    await patient.press("it says so")
    await patient.say((TODAY - timedelta(days=400)).isoformat())
    advice, _ = await patient.press("Yes, keep it", answers=2)
    assert "at the time" in advice


async def test_a_value_is_corrected_and_deleted(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await enter(patient, "ALT 450 U/L")
    await patient.press("See it over time")
    await patient.press("All values")
    await patient.press(TODAY.isoformat())
    await patient.press("Correct it")
    await patient.say("45 U/L")
    (saved,) = await patient.press("Yes, keep it")
    assert "replaced" in saved
    (overview,) = await patient.say("/results")
    assert "45 U/L" in overview
    assert "450" not in overview
    await patient.press("ALT")
    await patient.press("All values")
    await patient.press(TODAY.isoformat())
    await patient.press("Delete it")
    (none,) = await patient.say("/results")
    assert "not entered any value" in none


async def test_what_is_generally_known_comes_when_asked_for_with_its_sources(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await enter(patient, "ALT 45 U/L")
    await patient.press("See it over time")
    (told,) = await patient.press("What is this test?")
    assert told.startswith("General information, which says nothing about your own values")
    assert "Source: " in told
    assert "https://" in told


async def test_indices_are_not_offered_by_default(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await enter(patient, "AST 60 U/L")
    await patient.say("/results")
    labels = door.fake.to(patient.id)[-1].labels
    assert not {"FIB-4", "APRI"} & set(labels)
    before = len(door.fake.answers)
    update = door.fake.press_data(patient.id, "results:index:fib4")
    await patient.do(update, answers=0)
    await door.quiet()
    assert "no longer in use" in door.fake.answers[before]["text"]


async def test_cancel_in_the_middle_keeps_nothing(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/labs")
    await patient.say("ALT 45 U/L")
    (cancelled,) = await patient.say("/cancel")
    assert "Cancelled" in cancelled
    (none,) = await patient.say("/results")
    assert "not entered any value" in none


async def test_save_pressed_twice_keeps_it_once(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/labs")
    await patient.say("ALT 45 U/L")
    await patient.press("Today")
    update = door.fake.press(patient.id, "Yes, keep it")
    again = door.fake.press(patient.id, "Yes, keep it")
    await patient.do(update)
    before = len(door.fake.answers)
    await patient.do(again, answers=0)
    await door.quiet()
    assert "is over" in door.fake.answers[before]["text"]


async def test_deleting_everything_deletes_the_values(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await enter(patient, "ALT 45 U/L")
    await patient.say("/delete")
    await patient.press("Erase everything")
    await patient.press("Yes, erase everything")
    await patient.agree()
    (none,) = await patient.say("/results")
    assert "not entered any value" in none
