"""FIB-4 and APRI over time, where the operator shows them to patients."""

import re

import pytest
from pydantic import SecretStr

from core.settings import Settings
from tests.bot.conftest import Door
from tests.telegram.fake import TOKEN, FakeTelegram

pytestmark = pytest.mark.anyio


@pytest.fixture
def bot_settings(settings: Settings, fake: FakeTelegram) -> Settings:
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_base": fake.url,
            "telegram_mode": "webhook",
            "patient_indices": "all",
        }
    )


async def test_fib4_is_drawn_with_its_cut_offs_and_without_a_category(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/labs")
    await patient.say("AST 60 U/L")
    await patient.press("Today")
    await patient.say("ALT 64 U/L")
    await patient.say("platelets 120 10^9/L")
    await patient.press("Yes, keep it")
    await patient.say("/results")
    (asked,) = await patient.press("FIB-4")
    assert "date of birth" in asked
    (unread,) = await patient.say("long ago")
    assert "cannot read" in unread
    await patient.say("1970-05-31")
    (shown,) = await patient.press("FIB-4")
    assert "1.45, 3.25" in shown
    assert door.fake.to(patient.id)[-1].file.startswith(b"\x89PNG")
    assert not re.search(r"\bF[0-4]\b|unlikely|likely|cirrhosis|fibrosis|high|low\b", shown)
    await patient.say("/results")
    (shown,) = await patient.press("APRI")
    assert "0.5, 1, 1.5, 2" in shown


async def test_what_cannot_be_calculated_says_what_it_needs(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/labs")
    await patient.say("AST 60 U/L")
    await patient.press("Today")
    await patient.press("Yes, keep it")
    await patient.say("/results")
    (told,) = await patient.press("APRI")
    assert "needs AST and platelets" in told
