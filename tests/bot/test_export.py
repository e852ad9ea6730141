"""/export: what a person entered comes back to them whole, and nobody else's."""

import json

import pypdfium2
import pytest

from tests.bot.conftest import Door

pytestmark = pytest.mark.anyio


async def test_everything_that_was_entered_is_in_both_files(door: Door) -> None:
    patient, other = door.patient(), door.patient()
    for one, value in ((patient, "45"), (other, "77")):
        await one.agree()
        await one.say("/labs")
        await one.say(f"ALT {value} U/L")
        await one.press("Today")
        await one.press("Yes, keep it")
    await patient.say("Can hepatitis C be cured?")
    await patient.say("/remind")
    await patient.press("Medicine")
    await patient.say("the white tablet")
    await patient.say("Cairo")
    await patient.press("Every day")
    await patient.press("Tomorrow")
    await patient.press("08:00")
    await patient.press("Yes, remind me", answers=2)
    await patient.say("/export", answers=2)
    whole, paper = door.fake.to(patient.id)[-2:]
    assert whole.name.endswith(".json")
    kept = json.loads(whole.file)
    assert [(one["test"], one["typed"], one["unit"]) for one in kept["results"]] == [
        ("ALT", "45", "U/L")
    ]
    assert [one["question"] for one in kept["questions"]] == ["Can hepatitis C be cured?"]
    assert "95%" in kept["questions"][0]["answer"]
    assert kept["reminders"][0]["note"] == "the white tablet"
    assert kept["person"]["time_zone"] == "Africa/Cairo"
    assert [one["given"] for one in kept["consents"]] == [True]
    assert paper.name.endswith(".pdf")
    document = pypdfium2.PdfDocument(paper.file)
    said = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert "45 U/L" in said
    assert "Can hepatitis C be cured?" in said
    assert "the white tablet" in said
    assert "every 1 days" not in said


async def test_who_has_entered_nothing_gets_what_there_is(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/export", answers=2)
    whole = door.fake.to(patient.id)[-2]
    kept = json.loads(whole.file)
    assert (kept["results"], kept["reminders"], kept["birth_date"]) == ([], [], None)
