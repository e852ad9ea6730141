"""From the webhook to the send: one person's first conversation."""

import pytest

from tests.bot.conftest import Door

pytestmark = pytest.mark.anyio


async def test_start_leads_to_the_agreement_and_a_question_gets_an_answer(door: Door) -> None:
    patient = door.patient()
    (languages,) = await patient.say("/start")
    assert "choose your language" in languages
    (age,) = await patient.press("English")
    assert "18 or older" in age
    (notice,) = await patient.press("18 or older")
    assert "not end-to-end encrypted" in notice
    (welcome,) = await patient.press("I agree")
    assert "ask me anything" in welcome
    (answer,) = await patient.say("Can it be cured?")
    assert "More than 95% of people are cured" in answer
    (helped,) = await patient.say("/help")
    assert "/delete" in helped
    assert len(door.fake.answers) == 3
