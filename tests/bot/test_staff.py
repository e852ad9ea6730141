"""What passes between people and staff: questions to clinicians, messages to everybody."""

import asyncio
import secrets

import pytest
from pydantic import SecretStr

from core.settings import Settings
from tests.bot.conftest import Door, until
from tests.telegram.fake import BOT, TOKEN, FakeTelegram, Json

pytestmark = pytest.mark.anyio

CLINICIANS, ADMINISTRATORS = -100_500, -100_600


@pytest.fixture
def bot_settings(settings: Settings, fake: FakeTelegram) -> Settings:
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_base": fake.url,
            "telegram_mode": "webhook",
            "clinician_chat": CLINICIANS,
            "admin_chat": ADMINISTRATORS,
        }
    )


def in_group(fake: FakeTelegram, chat: int, text: str, reply_to: str | None = None) -> Json:
    group = {"id": chat, "type": "supergroup", "title": "Staff"}
    update = fake.say(secrets.randbelow(10**9) + 1, text)
    update["message"]["chat"] = group
    if reply_to is not None:
        update["message"]["reply_to_message"] = {
            "message_id": 1, "date": update["message"]["date"], "chat": group, "from": BOT,
            "text": reply_to,
        }  # fmt: skip
    return update


def press_in_group(fake: FakeTelegram, chat: int, label: str) -> Json:
    data = next(m.data(label) for m in reversed(fake.to(chat)) if any(label in t for t in m.labels))
    update = fake.press_data(secrets.randbelow(10**9) + 1, data)
    update["callback_query"]["message"]["chat"] = {
        "id": chat, "type": "supergroup", "title": "Staff",
    }  # fmt: skip
    return update


async def deliver(door: Door, update: Json, chat: int, answers: int = 1) -> list[str]:
    before = len(door.fake.to(chat))
    assert await asyncio.to_thread(door.fake.deliver, update) == 200
    await until(lambda: len(door.fake.to(chat)) >= before + answers)
    return door.fake.texts(chat)[before:]


async def test_a_question_goes_to_clinicians_and_their_answer_comes_back(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (offer,) = await patient.say("/human")
    assert "not your name" in offer
    await patient.press("Yes, I want to write")
    (preview,) = await patient.say("My legs <itch> & I worry")
    assert "My legs <itch> & I worry" in preview
    before = len(door.fake.to(CLINICIANS))
    await patient.press("Send it")
    await until(lambda: len(door.fake.to(CLINICIANS)) > before)
    question = door.fake.texts(CLINICIANS)[-1]
    assert "My legs <itch> & I worry" in question
    assert str(patient.id) not in question
    heard = len(door.fake.to(patient.id))
    reply = in_group(door.fake, CLINICIANS, "Please <b>call</b> us.", reply_to=question)
    (told,) = await deliver(door, reply, CLINICIANS)
    assert "on its way" in told
    await until(lambda: len(door.fake.to(patient.id)) > heard)
    assert door.fake.texts(patient.id)[-1] == "A clinician answers:\nPlease <b>call</b> us."


async def test_nothing_is_sent_without_the_second_yes(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/human")
    await patient.press("Yes, I want to write")
    await patient.say("A secret")
    (left,) = await patient.press("No")
    assert "nothing was sent" in left
    await patient.do(door.fake.press_data(patient.id, "human:send"), answers=0)
    await door.quiet()
    assert not any("A secret" in text for text in door.fake.texts(CLINICIANS))


async def test_who_has_left_is_not_reached(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.say("/human")
    await patient.press("Yes, I want to write")
    await patient.say("Hello")
    before = len(door.fake.to(CLINICIANS))
    await patient.press("Send it")
    await until(lambda: len(door.fake.to(CLINICIANS)) > before)
    question = door.fake.texts(CLINICIANS)[-1]
    await patient.say("/delete")
    await patient.press("Erase everything")
    await patient.press("Yes, erase everything")
    heard = len(door.fake.to(patient.id))
    reply = in_group(door.fake, CLINICIANS, "Hello?", reply_to=question)
    (told,) = await deliver(door, reply, CLINICIANS)
    assert "no longer be reached" in told
    await door.quiet()
    assert len(door.fake.to(patient.id)) == heard


async def test_a_reply_in_another_group_goes_nowhere(door: Door) -> None:
    """The administrators' chat is no clinicians' chat, whatever it quotes."""
    patient = door.patient()
    await patient.agree()
    heard = len(door.fake.to(patient.id))
    update = in_group(door.fake, ADMINISTRATORS, "Hello", reply_to="Question #0123456789")
    assert await asyncio.to_thread(door.fake.deliver, update) == 200
    await door.quiet()
    assert len(door.fake.to(patient.id)) == heard


async def test_a_message_to_everybody_is_counted_first_and_comes_once(door: Door) -> None:
    patients = [door.patient() for _ in range(3)]
    for patient in patients:
        await patient.agree()
    await patients[2].say("/stop")
    heard = [len(door.fake.to(patient.id)) for patient in patients]
    text = f"The clinic is closed on Friday ({secrets.token_hex(4)})."
    command = in_group(door.fake, ADMINISTRATORS, f"/broadcast all {text}")
    _, counted = await deliver(door, command, ADMINISTRATORS, answers=2)
    assert text in counted
    assert [len(door.fake.to(patient.id)) for patient in patients] == heard  # the dry run
    for _ in range(2):  # pressed twice
        send = press_in_group(door.fake, ADMINISTRATORS, "Send it to")
        assert await asyncio.to_thread(door.fake.deliver, send) == 200
    await until(lambda: any(t.startswith("Sent to") for t in door.fake.texts(ADMINISTRATORS)))
    await door.quiet()
    got = [[t for t in door.fake.texts(p.id) if text in t] for p in patients]
    assert [len(texts) for texts in got] == [1, 1, 0]
    assert "/stop ends messages" in got[0][0]


async def test_only_the_administrators_chat_sends_to_everybody(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    heard = len(door.fake.to(patient.id))
    command = in_group(door.fake, CLINICIANS, "/broadcast all Buy this")
    assert await asyncio.to_thread(door.fake.deliver, command) == 200
    (told,) = await patient.say("/broadcast all Buy this")
    assert "do not know this command" in told
    await door.quiet()
    assert len(door.fake.to(patient.id)) == heard + 1
