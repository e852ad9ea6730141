"""Every button that is ever shown does something."""

import pytest

from bot.app import COMMANDS
from tests.bot.conftest import Door, Patient

pytestmark = pytest.mark.anyio

DEPTH = 4


async def walked(patient: Patient, door: Door, path: tuple[str, ...]) -> set[str]:
    """Goes that way as somebody new who has agreed; what the buttons then shown carry."""
    await patient.agree()
    await patient.say(path[0])
    for data in path[1:]:
        await patient.do(door.fake.press_data(patient.id, data), answers=0)
    await door.quiet()
    message = door.fake.to(patient.id)[-1]
    return {b["callback_data"] for row in message.buttons for b in row if "callback_data" in b}


async def test_every_button_that_can_be_reached_has_a_handler(door: Door) -> None:
    todo: list[tuple[str, ...]] = [(f"/{command}",) for command in COMMANDS]
    seen: set[str] = set()
    while todo:
        path = todo.pop()
        for data in await walked(door.patient(), door, path) - seen:
            seen.add(data)
            assert len(data.encode()) <= 64
            assert len(data.split(":")) >= 2
            if len(path) < DEPTH:
                todo.append((*path, data))
    assert {"delete:sure", "privacy:withdraw", "language:set:en"} <= seen
    assert not [a for a in door.fake.answers if "no longer" in a.get("text", "")]


async def test_onboarding_has_no_dead_end(door: Door) -> None:
    ways: tuple[list[str], ...] = (
        [],
        ["English"],
        ["English", "No"],
        ["English", "18 or older", "do not agree"],
        ["English", "18 or older", "I agree"],
    )
    for path in ways:
        patient = door.patient()
        await patient.say("/start a_link-of-40-characters-0123456789-01234")
        for label in path:
            await patient.press(label)
        (age,) = (await patient.say("/start"))[-1:]
        assert age


async def test_the_words_of_a_button_may_be_typed(door: Door) -> None:
    patient = door.patient()
    for typed, asked in (
        ("hello", "need two things: your language"),
        ("english", "18 or older"),
        ("Yes, I am 18 or older.", "Do you agree"),
    ):
        await patient.say(typed)
        assert asked in door.fake.to(patient.id)[-1].html
    await patient.press("I agree")
    for typed, asked in (
        ("/labs", "Which test"),
        ("ALT", "ALT"),
        ("60", "Which unit"),
        ("back", "ALT"),
        ("60 U/L", "On which day"),
        ("is that too high?", "On which day"),
        ("today", "Is this what your report says"),
        ("Back", "On which day"),
        ("Yesterday", "Is this what your report says"),
        ("yes, keep it", "Kept: 1"),
    ):
        await patient.say(typed, answers=1)
        await door.quiet()
        assert asked in door.fake.to(patient.id)[-1].html, typed


async def test_back_typed_elsewhere_is_no_command_of_a_flow(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (nothing,) = await patient.say("back")
    assert "nothing to cancel" in nothing
