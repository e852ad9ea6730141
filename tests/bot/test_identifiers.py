"""What identifies a person, typed anywhere at the door, leaves the house nowhere.

Neither in a request to Gemini nor in a line of the log at its most talkative, nor in the metrics,
and it lies in clear in no row and no key of the stores.
"""

import asyncio
import itertools
import json
import logging
import random
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import StringIO

import pytest
from prometheus_client import generate_latest
from redis import Redis

from core import log
from core.assistant.plain import plain
from core.embedded import Stores
from core.settings import Settings
from tests.bot.conftest import Door, Patient, until
from tests.bot.reading import JPEG, OGG, PDF, printed, spoken, values
from tests.bot.test_remind import make_due
from tests.bot.test_report import every_row
from tests.core.assistant.identifiers import NAMES, SEEDED, remains
from tests.gemini.fake import Reply

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("by_letters", "hurried")]

CURED = {
    "en": "Can hepatitis C be cured?", "es": "¿Se puede curar la hepatitis C?",
    "fr": "Peut-on guérir de l'hépatite C ?", "pt": "A hepatite C tem cura?",
    "ru": "Можно ли вылечить гепатит С?", "ar": "هل يمكن الشفاء من التهاب الكبد سي؟",
    "ur": "کیا ہیپاٹائٹس سی کا علاج ممکن ہے؟", "hi": "क्या हेपेटाइटिस सी ठीक हो सकता है?",
    "bn": "হেপাটাইটিস সি কি ভালো হয়?",
}  # fmt: skip
"""Asked beside each identifier, so that there is something to ask a model about."""
TEXTS = 20
"""Of each language."""


@pytest.fixture
def bot_settings(bot_settings: Settings) -> Settings:
    return bot_settings.model_copy(update={"patient_indices": "all"})


@contextmanager
def talkative() -> Iterator[tuple[StringIO, StringIO]]:
    """Every logger tells all it can: what the product writes of it, what Telegram's library told.

    Begun within the test, so that pytest's own handlers are gone, which take long.
    """
    loggers = [logging.root, *map(logging.getLogger, list(logging.root.manager.loggerDict))]
    before = {logger: logger.level for logger in loggers}
    written, told = StringIO(), StringIO()
    log.configure(logging.DEBUG, written)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    telegrams, handler = logging.getLogger("telegram"), logging.StreamHandler(told)
    telegrams.addHandler(handler)
    try:
        yield written, told
    finally:
        telegrams.removeHandler(handler)
        for logger, level in before.items():
            logger.setLevel(level)


@dataclass
class Somebody:
    """`texts`: (what they write, the identifiers in it); `names`: as Telegram shows them."""

    patient: Patient
    language: str
    names: dict[str, str]
    texts: list[tuple[str, tuple[str, ...]]]
    born: str

    @property
    def identifiers(self) -> list[str]:
        seeded = [each for _, found in self.texts for each in found]
        return [*seeded, *self.names.values(), self.born, str(self.patient.id)]


def somebodies(door: Door) -> list[Somebody]:
    """One for each name of the list, who writes what it is in, and their share of the rest."""
    dice, people = random.Random(20261126), list[Somebody]()
    for language, names in NAMES.items():
        mine = list(dict.fromkeys(text for of, text, *_ in SEEDED if of == language))[:TEXTS]
        held = {text: tuple(one[2] for one in SEEDED if one[1] == text) for text in mine}
        for place, name in enumerate(names):
            texts = [text for text in held if name in text]
            texts += [text for text in held if not any(n in text for n in names)][place::3]
            first, _, last = name.partition(" ")
            known = {"first_name": first, "last_name": last,
                     "username": f"hopeful{dice.randrange(10**5, 10**6)}"}  # fmt: skip
            patient = door.patient(language)
            door.fake.names[patient.id] = known
            born = f"19{dice.randrange(30, 99)}-0{dice.randrange(1, 9)}-{dice.randrange(10, 28)}"
            said = [(text, held[text]) for text in texts]
            people.append(Somebody(patient, language, known, said, born))
    return people


async def test_what_is_typed_by_anybody_anywhere_stays_in_the_house(
    reading_door: Door, stores: Stores
) -> None:
    door = reading_door
    people = somebodies(door)
    identifiers = list(dict.fromkeys(each for one in people for each in one.identifiers))
    assert sum(len(found) for one in people for _, found in one.texts) >= 200
    door.gemini.says(Reply(text="not an answer"))
    with talkative() as (written, told):
        await asyncio.gather(*(asks(door, one) for one in people))
        await door.quiet()
        await asyncio.gather(*(walks(door, one) for one in people[::6]))
        await door.quiet()
        await reads_and_hears(door, people[0])
        await reminds(door, people[0])
        await waits(door, people[1])
        assert await in_clear(door, stores, identifiers) == []
        await door.quiet()
    assert went_out(door, identifiers) == []
    assert sum(each in told.getvalue() for each in identifiers) >= 100
    for text in (re.sub(r'"at": "[^"]*"', "", written.getvalue()), generate_latest().decode()):
        assert len(text) > 1000
        assert [each for each in identifiers if within(each, text)] == []


async def asks(door: Door, one: Somebody) -> None:
    """Everything of theirs as a question, their names as people sign, one message edited."""
    patient = one.patient
    await patient.say(f"/start {one.names['username']}")
    for label in ("English", "18 or older", "I agree"):
        await patient.press(label)
    texts = [f"{text}. {CURED[one.language]}" for text, _ in one.texts]
    signed = f"{CURED[one.language]} {one.names['first_name']}, {one.names['username']}"
    for text in (*texts, f"/ask {signed}"):
        await patient.say(text)
    await patient.do(door.fake.edit(patient.id, 5, f"{texts[0]} {signed}"))


async def walks(door: Door, one: Somebody) -> None:
    """The same in flows, whatever these ask for; the last one is left open."""
    patient, emergency = one.patient, door.services.understanding.emergency
    more = itertools.cycle([text for text, _ in one.texts if not emergency(text)])

    async def press(label: str) -> None:
        await until(lambda: any(label in each for each in door.fake.to(patient.id)[-1].labels))
        await patient.press(label, answers=0)

    async def type_(*texts: str) -> None:
        for text in texts:
            await patient.say(text, answers=0)

    await type_("/labs", next(more), f"ALT {next(more)}", "/country", next(more))
    await type_(f"/country {next(more)}")
    await patient.do(door.fake.press_data(patient.id, "results:index:fib4"), answers=0)
    await type_(next(more), one.born, "/remind")
    await press("Medicine")
    await type_(next(more), next(more), "Dubai", next(more))
    await press("Every day")
    await type_(next(more))
    await press("Tomorrow")
    await type_(next(more), "08:00")
    await press("Yes, remind me")
    for _ in range(2):
        await type_("/human")
        await press("Yes, I want to write")
        await type_(next(more))
        await press("Send it")
    await patient.do(door.fake.press_data(patient.id, f"ask:good:{one.born}"), answers=0)
    await patient.do(door.fake.contact(patient.id, next(more)), answers=0)
    await patient.do(door.fake.photo(patient.id, JPEG, next(more)), answers=0)
    await press("No")
    await type_("/human")
    await press("Yes, I want to write")
    await type_(next(more))


async def reads_and_hears(door: Door, one: Somebody) -> None:
    """A report whose file bears their name, and a voice note in which they say who they are."""
    patient, name = one.patient, " ".join([*one.names.values()][:2])
    await patient.say("/cancel")
    await patient.do(door.fake.document(patient.id, PDF, f"{name}.pdf", "application/pdf"))
    door.gemini.script[:] = [values(printed(name, "45", "U/L"), printed("ALT", "45", "U/L"))]
    await patient.press("Yes", answers=2)
    await patient.say("/cancel")
    door.gemini.script[:] = [spoken(f"{one.texts[0][0]}. {CURED[one.language]}")]
    await patient.do(door.fake.voice(patient.id, OGG))
    door.gemini.script[:] = [Reply(text="not an answer")]
    await patient.press("Yes, ask that")


async def reminds(door: Door, one: Somebody) -> None:
    """What they are reminded of is in the words that they gave."""
    await make_due(door)
    await until(lambda: door.fake.texts(one.patient.id)[-1].startswith("⏰"))
    await door.quiet()


async def waits(door: Door, one: Somebody) -> None:
    """Until Telegram takes the answer, it lies in the outbox and what it is about in a flow."""
    await one.patient.say("/human")
    await one.patient.press("Yes, I want to write")
    door.fake.throttle["message"] = [3.0]
    await one.patient.say(one.texts[0][0], answers=0)
    await until(lambda: not door.fake.throttle["message"])


def went_out(door: Door, identifiers: Sequence[str]) -> list[tuple[str, str]]:
    """Identifiers with the words of somebody, or the whole request, in which Gemini got them."""
    parts = [one["body"]["contents"][0]["parts"][0] for one in door.gemini.requests]
    asked = [json.loads(part["text"]) for part in parts if "text" in part]
    assert len(asked) >= 200
    assert len(parts) == len(asked) + 2  # a report and a voice note
    texts = {text for one in asked for text in (one["question"], *one["earlier"])}
    whole = plain(door.gemini.sent)
    return [
        *((each, text) for each in identifiers for text in texts if remains(each, text)),
        *((each, "") for each in identifiers if len(each) > 4 and plain(each) in whole),
    ]


def within(identifier: str, text: str) -> bool:
    """As it stands or escaped as in JSON; a house number alone may be any number."""
    return len(identifier) > 3 and (identifier in text or json.dumps(identifier)[1:-1] in text)


async def in_clear(door: Door, stores: Stores, identifiers: Sequence[str]) -> list[str]:
    """Those that can be read in a row of the database or in the cache."""
    rows = b"\n".join(await every_row(door))
    with closing(Redis.from_url(stores.redis_url)) as cache:
        keys = list(cache.scan_iter())
        rows += b"\n".join([*keys, *(cache.dump(key) or b"" for key in keys)])
    assert len(rows) > 10_000
    signs = {each: each.encode() for each in identifiers if len(each) > 3}
    return [each for each, sign in signs.items() if sign in rows or sign.hex().encode() in rows]
