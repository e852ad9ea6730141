"""What Telegram's door lets in, and when it says that it did."""

import json
from typing import Any

import httpx2
import pytest

from bot.webhook import MAX_BYTES
from core.errors import UnavailableError
from tests.bot.conftest import Door

pytestmark = pytest.mark.anyio

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def posted(door: Door, body: bytes, secret: str | None = None) -> int:
    known = door.fake.webhook["secret_token"]
    headers = {HEADER: known if secret is None else secret} if secret != "" else {}
    async with httpx2.AsyncClient() as client:
        answer = await client.post(door.fake.webhook["url"], content=body, headers=headers)
    return answer.status_code


def update(door: Door, **changes: Any) -> bytes:
    return json.dumps({**door.fake.say(door.patient().id, "hello"), **changes}).encode()


async def rows(door: Door) -> int:
    async with door.services.database.transaction(None) as connection:
        cursor = await connection.execute("select count(*) from telegram_person")
        row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def test_without_the_right_secret_nothing_is_taken(door: Door) -> None:
    before, body = await rows(door), update(door)
    secret = door.fake.webhook["secret_token"]
    wrong = ["", "wrong", secret[:-1], secret + "x", secret.upper() + "é"]
    for attempt in wrong:
        status = await posted(door, body, attempt.encode("latin-1").decode("ascii", "ignore"))
        assert status == 403
    assert await rows(door) == before


async def test_what_is_no_update_is_refused(door: Door) -> None:
    before = await rows(door)
    numbers = [b'"1"', b"true", b"9223372036854775808", b"1.5", b"null"]
    bodies = [b"", b"{", b"[]", b"null", b'{"message": {}}', b"\xff\xfe"]
    for body in [*bodies, *(b'{"update_id": ' + number + b"}" for number in numbers)]:
        assert await posted(door, body) == 400, body
    assert await rows(door) == before


async def test_what_is_longer_than_an_update_can_be_is_refused(door: Door) -> None:
    before = await rows(door)
    assert await posted(door, b'"' + b"x" * (MAX_BYTES + 1) + b'"') == 413
    assert await rows(door) == before


async def test_what_is_not_for_us_is_answered_and_forgotten(door: Door) -> None:
    before, fake = await rows(door), door.fake
    group = fake.say(-100123, "hello")
    channel = {"update_id": 1, "channel_post": {"message_id": 1}}
    robot = fake.say(7, "hello")
    robot["message"]["from"]["is_bot"] = True
    odd = {"update_id": 2, "message": {"chat": "?", "from": []}}
    for each in (group, channel, robot, odd, {"update_id": 3}):
        assert await posted(door, json.dumps(each).encode()) == 200
    assert await rows(door) == before


async def test_what_cannot_be_stored_is_not_confirmed(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> bool:
        raise UnavailableError("database")

    patient = door.patient()
    sent = door.fake.say(patient.id, "/start")
    with monkeypatch.context() as patched:
        patched.setattr(door.services.inbox, "take_in", away)
        assert await posted(door, json.dumps(sent).encode()) == 503
    assert len(await patient.do(sent)) == 1  # Telegram sends it again


async def test_an_update_delivered_again_does_nothing_twice(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    sent = door.fake.say(patient.id, "/help")
    await patient.do(sent)
    for _ in range(3):
        assert await posted(door, json.dumps(sent).encode()) == 200
    await door.quiet()
    assert sum("/cancel" in text for text in door.fake.texts(patient.id)) == 1
