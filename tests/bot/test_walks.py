"""What people do beside asking, walked to its end in each of our languages at once.

All that they are shown is in their language and keeps its order from right to left.
"""

import asyncio
import html
import json
import re
import unicodedata
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot import wording
from bot.features import human
from bot.render import RIGHT_TO_LEFT
from core.embedded import Stores
from tests.bot.conftest import Door, Patient, until
from tests.bot.test_consent import stored, tenant_of
from tests.bot.test_languages import ENGLISH, LETTERS, files
from tests.bot.test_remind import make_due
from tests.bot.test_staff import in_group

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("by_letters", "hurried")]

NOTE = {
    "en": "the white tablet",
    "es": "la pastilla blanca",
    "ar": "القرص الأبيض",
    "ur": "سفید گولی",
}
CAIRO = {"en": "Cairo", "es": "El Cairo", "ar": "القاهرة", "ur": "قاہرہ"}
ASKED = {
    "en": "Can hepatitis C be cured?", "es": "¿Se puede curar la hepatitis C?",
    "ar": "هل يمكن الشفاء من التهاب الكبد سي؟", "ur": "کیا ہیپاٹائٹس سی کا علاج ممکن ہے؟",
}  # fmt: skip
MESSAGE = {
    "en": "My legs itch.", "es": "Me pican las piernas.", "ar": "لدي حكة في الساقين.",
    "ur": "میری ٹانگوں میں خارش ہے۔",
}  # fmt: skip
NAMES = re.compile(r"\b(?:Telegram|Google|HcvInfoBot|JSON|PDF|UTC|HIV|HCV|SVR12|DAA)\b")
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
TURNS = re.compile(r"[A-Za-z]{2}|/[a-z]|[0-9]\s?[-–:/]\s?[0-9]|[\u2066-\u2069\u202a-\u202e]")
"""What between letters from right to left would be read in another order, or turns the rest."""


def proper(text: str, language: str) -> None:
    """In `language`, and each line in its order."""
    assert re.search(LETTERS.get(language, "[a-z]"), text), text
    bare = NAMES.sub("", text)
    assert language == wording.FALLBACK or not ENGLISH.search(bare), text
    for line in bare.split("\n") if language in RIGHT_TO_LEFT else []:
        open_ = _outside(line)
        signs = map(unicodedata.bidirectional, open_)
        assert next((sign for sign in signs if sign in ("L", "R", "AL")), "R") != "L", line
        assert not TURNS.search(open_), line


def _outside(line: str) -> str:
    """Without what is isolated, however deep."""
    while (less := ISOLATED.sub("", line)) != line:
        line = less
    return line


def is_said(text: str, language: str, key: str) -> bool:
    """Whether these are the words of that key, whatever its facts."""
    words = html.unescape(re.sub(r"</?[a-z]+>", "", wording.texts(language)[key]))
    form = ".+".join(map(re.escape, re.split(r"\{\w+\}", _unmarked(words))))
    return re.fullmatch(form, _unmarked(text), re.DOTALL) is not None


def _unmarked(text: str) -> str:
    return re.sub("[\u200f\u2066-\u2069]", "", text).strip()


class Walk:
    """Somebody who speaks `language`, and presses what a key of our words says."""

    def __init__(self, door: Door, language: str) -> None:
        self.door, self.language = door, language
        self.patient: Patient = door.patient(language)

    async def say(self, text: str, *keys: str) -> str:
        """And is told these, one message each; the last one."""
        return self._are(await self.patient.say(text, answers=len(keys)), keys)

    async def press(self, label: str, *keys: str, **facts: object) -> str:
        return self._are(
            await self.patient.press(self._label(label, facts), answers=len(keys)), keys
        )

    async def toast(self, label: str, key: str, **facts: object) -> None:
        """Presses, and is told that in a line over the chat."""
        fake = self.door.fake
        update = fake.press(self.patient.id, self._label(label, facts), language=self.language)
        await self.patient.do(update, answers=0)
        id_ = update["callback_query"]["id"]
        await until(lambda: any(one["callback_query_id"] == id_ for one in fake.answers))
        text = next(one["text"] for one in fake.answers if one["callback_query_id"] == id_)
        assert is_said(text, self.language, key), text
        proper(text, self.language)

    def _label(self, label: str, facts: dict[str, object]) -> str:
        return wording.plain(self.language, label, **facts) if "." in label else label

    def _are(self, said: list[str], keys: tuple[str, ...]) -> str:
        assert len(said) == len(keys), said
        for text, key in zip(said, keys, strict=True):
            assert is_said(text, self.language, key), (key, text)
        return said[-1] if said else ""

    def all_proper(self) -> None:
        sources = re.sub("</?b>", "", wording.plain(self.language, "ask.sources"))
        for message in self.door.fake.to(self.patient.id)[1:]:  # after the choice of languages
            for text in (message.text, *message.labels):
                if re.search(r"[^\W\d_]", text) and sources not in text:  # words, and ours
                    proper(text, self.language)
        assert self.door.fake.refusals == []


async def walked(door: Door, *stages: Callable[[Walk], Awaitable[None]] | timedelta) -> None:
    """By everybody, stage after stage; where a time stands, reminders are due, so long ago."""
    walks = [Walk(door, language) for language in wording.languages()]
    await asyncio.gather(*(walk.patient.agree() for walk in walks))
    for stage in stages:
        if isinstance(stage, timedelta):
            await make_due(door, ago=stage)
        else:
            await asyncio.gather(*(stage(walk) for walk in walks))
    await door.quiet()
    for walk in walks:
        walk.all_proper()


async def test_a_reminder_is_made_comes_is_put_off_and_ended(door: Door) -> None:
    async def make(walk: Walk) -> None:
        await walk.say("/remind", "remind.kind")
        await walk.say("?", "remind.press-please", "remind.kind")
        await walk.press("remind.medicine", "remind.note-medicine")
        await walk.say("x" * 121, "remind.note-too-long", "remind.note-medicine")
        await walk.say(NOTE[walk.language], "remind.zone")
        await walk.say("?", "remind.zone-unread", "remind.zone")
        await walk.say("UTC+4", "remind.which-zone")
        await walk.press("remind.other-place", "remind.zone")
        await walk.say("القاهرة", "remind.every")
        await walk.say("?", "remind.every-unread", "remind.every")
        await walk.say("3", "remind.start")
        await walk.say("?", "remind.day-unread", "remind.start")
        await walk.say("1.1.2020", "remind.day-past", "remind.start")
        await walk.press("remind.tomorrow", "remind.time")
        await walk.say("?", "remind.time-unread", "remind.time")
        await walk.say("23:30", "remind.quiet")
        await walk.press("remind.other-time", "remind.time")
        summary = await walk.press("08:00", "remind.summary")
        assert NOTE[walk.language] in summary
        assert CAIRO[walk.language] in summary
        await walk.press("remind.save", "remind.saved", "country.from-place")
        assert NOTE[walk.language] in await walk.say("/remind", "remind.overview")
        await walk.press("remind.hours", "remind.hours-now")
        await walk.say("?", "remind.hours-unread")
        await walk.say("23-6:30", "remind.hours-kept")
        await walk.say("/remind", "remind.overview")
        await walk.press("remind.hours", "remind.hours-now")
        await walk.press("remind.no-hours", "remind.hours-off")
        await walk.say("/remind", "remind.overview")
        await walk.press("remind.place", "remind.zone")
        await walk.say("UTC+5", "remind.which-zone")
        await walk.press("UTC+5", "remind.zone-kept")

    async def comes(walk: Walk) -> None:
        await until(lambda: "⏰" in door.fake.texts(walk.patient.id)[-1])
        text = door.fake.texts(walk.patient.id)[-1]
        assert is_said(text, walk.language, "remind.told-note"), text
        assert NOTE[walk.language] in text
        await walk.toast("remind.snooze-15", "remind.later")
        await walk.toast("remind.snooze-60", "remind.later")

    async def comes_late_and_ends(walk: Walk) -> None:
        await until(lambda: len(re.findall("⏰", "".join(door.fake.texts(walk.patient.id)))) > 1)
        late, _, told = door.fake.texts(walk.patient.id)[-1].partition("\n\n")
        assert is_said(late, walk.language, "remind.late"), late
        assert is_said(told, walk.language, "remind.told-note"), told
        await walk.press("remind.stop", "remind.ended")
        await walk.say("/remind", "remind.kind")
        await walk.press("remind.cancel", "cancel.cancelled")
        await walk.toast("remind.medicine", "remind.over")
        await walk.say("/cancel", "cancel.nothing")

    await walked(door, make, timedelta(0), comes, timedelta(hours=1), comes_late_and_ends)


async def test_clinicians_are_written_to_and_answer(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(human, "A_DAY", 1)
    clinicians = door.services.handoff.chat or 0

    async def write(walk: Walk) -> None:
        message = MESSAGE[walk.language]
        await walk.say("/human", "human.offer")
        await walk.press("human.leave", "human.left")
        await walk.say("/human", "human.offer")
        await walk.press("human.agree", "human.write")
        await walk.say("x" * (human.LONGEST + 1), "human.length")
        preview = await walk.say(f"{message}\u202e\u2069 {message}", "human.preview")
        assert f"{message} {message}" in preview  # nothing that turns what follows
        await walk.press("human.send", "human.sent")
        await walk.toast("human.send", "help.old-button")
        await until(lambda: any(message in text for text in door.fake.texts(clinicians)))
        asked = next(text for text in door.fake.texts(clinicians) if message in text)
        before = len(door.fake.to(walk.patient.id))
        reply = in_group(door.fake, clinicians, f"{message}\n{message}", reply_to=asked)
        await asyncio.to_thread(door.fake.deliver, reply)
        await until(lambda: len(door.fake.to(walk.patient.id)) > before)
        answer = door.fake.texts(walk.patient.id)[-1]
        assert is_said(answer, walk.language, "human.answer"), answer
        assert answer.count(message) == 2

    async def write_too_often(walk: Walk) -> None:
        await walk.say("/human", "human.offer")
        await walk.press("human.agree", "human.write")
        await walk.say(MESSAGE[walk.language], "human.preview")
        await walk.press("human.send", "human.enough")

    async def find_nobody(walk: Walk) -> None:
        door.services.handoff.chat = None
        await walk.say("/human", "human.none")

    await walked(door, write, write_too_often, find_nobody)


async def test_an_answer_is_rated_taken_along_and_erased(door: Door, stores: Stores) -> None:
    async def rate(walk: Walk) -> None:
        await walk.say("/ask", "ask.how")
        (answer,) = await walk.patient.say(ASKED[walk.language])
        assert "95" in answer
        await walk.toast("👎", "ask.rated")
        await walk.toast("👍", "ask.rated")

    async def take(walk: Walk) -> None:
        await walk.patient.say("/export", answers=2)
        sent = files(door, walk)  # type: ignore[arg-type]
        (asked,) = json.loads(sent[".json"])["questions"]
        assert (asked["question"], asked["helpful"]) == (ASKED[walk.language], True)
        captions = door.fake.texts(walk.patient.id)[-2:]
        assert is_said(captions[0], walk.language, "export.json")
        assert is_said(captions[1], walk.language, "export.pdf"), captions

    async def erase(walk: Walk) -> None:
        tenant = await tenant_of(door, walk.patient)
        await walk.say("/delete", "delete.choose")
        await walk.press("delete.nothing-button", "delete.nothing")
        await walk.press("delete.stop-button", "delete.stopped")
        await walk.press("delete.all-button", "delete.sure")
        await walk.press("delete.nothing-button", "delete.nothing")
        await walk.press("delete.sure-button", "delete.erased")
        await door.quiet()
        assert stored(stores, tenant).keys() == {"audit", "audit_head"}

    await walked(door, rate, take, erase)
