"""A hostile model behind the whole bot: what people receive is ours, in HTML that Telegram takes.

The 200 attacks and more of tests/core/assistant, each on a question that is asked at the door.
"""

import asyncio
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

import pytest

from bot import wording
from core.assistant import retrieval
from core.assistant.alarm import alarm
from core.assistant.answer import OWN_WORDS, _may_compose
from core.assistant.grounding import bare, sentences
from core.assistant.intent import intent
from core.assistant.passages import Passage, load
from core.assistant.plain import plain
from tests.bot.conftest import Door
from tests.bot.reading import OGG, spoken
from tests.core.assistant.attacks import Attack, attacks, said_in, strangers, torn
from tests.gemini.fake import composed
from tests.telegram.fake import Json, Message

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("by_letters", "hurried")]

OF_EACH = {"en": 9, "es": 1, "ar": 1, "ur": 1}
PASSAGES = {language: load(language) for language in OF_EACH}


def lines(one: Passage) -> list[str]:
    """Its sources, as each stands alone and together."""
    each = [f"{source.title}, {source.date}" for source in one.sources]
    return [*each, "; ".join(each) or one.question]


KNOWN = {
    language: said_in([*PASSAGES[language].values(), *PASSAGES["en"].values()])
    for language in OF_EACH
}
SOURCES = {
    language: {plain(line) for one in passages.values() for line in lines(one)}
    for language, passages in PASSAGES.items()
}
LABELS = {
    language: {*(plain(one.question) for one in passages.values()), "👍", "👎"}
    for language, passages in PASSAGES.items()
}
ADDRESSES = {each.address for one in PASSAGES["en"].values() for each in one.sources}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is one of its kind, for the model to know which attack is due."""

    attack: Attack
    text: str
    shown: list[Message]


async def test_nothing_that_a_model_plants_reaches_anybody(reading_door: Door) -> None:
    door = reading_door
    everything = [(language, one) for language in OF_EACH for one in planted(language)]
    numbered = dict(zip(marks(), everything, strict=False))
    door.gemini.reply_to = lambda request: composed(*numbered[mark(request)][1].lines)
    by_person = defaultdict[tuple[str, str], list[tuple[str, Attack]]](list)
    for number, (language, one) in numbered.items():
        by_person[language, one.kind if language == "en" else ""].append((number, one))
    asked = await asyncio.gather(*(asks(door, of[0], each) for of, each in by_person.items()))
    met = {mark(request) for request in door.gemini.requests}
    assert len(everything) == sum(map(len, asked))
    assert len(met) >= 200
    # seen once on a busy machine: one of them met no model, and the passage answered instead
    assert len(met) >= len(everything) - 2
    reached = [
        (language, one.attack.kind, one.attack.lines, [message.text for message in one.shown])
        for (language, _), each in zip(by_person, asked, strict=True)
        for one in each
        if unfit(language, one)
    ]
    assert reached == []
    assert door.fake.refusals == []


def planted(language: str) -> list[Attack]:
    """On passages that their own question finds and a model may put together."""
    mine, given = PASSAGES[language], list[tuple[Passage, Passage]]()
    for one in mine.values():
        if alarm(one.question) or intent(one.question) in OWN_WORDS:
            continue  # of which no model is asked
        found = [mine[hit.id] for hit in retrieval.shipped().find(f"{one.question} (bdf)").hits]
        near = [each for each in found if _may_compose(each)]
        if len(near) > 1 and near[0] is found[0] is one:
            given.append((one, near[1]))
    assert len(given) > 30
    return list(attacks(given, seed=20261126, of_each=OF_EACH[language]))


def marks() -> Iterator[str]:
    """Of letters, because a number might be a value, and of none that make a word."""
    return map("({0[0]}{0[1]}{0[2]})".format, itertools.product("bdfglnrtvz", repeat=3))


def mark(request: Json) -> str:
    question = json.loads(request["body"]["contents"][0]["parts"][0]["text"])["question"]
    return f"({question.rpartition('(')[2]}"


async def asks(door: Door, language: str, mine: list[tuple[str, Attack]]) -> list[Asked]:
    patient, asked = door.patient(language), list[Asked]()
    await patient.agree()
    for number, attack in mine:
        before = len(door.fake.to(patient.id))
        await patient.say(f"{attack.passage.question} {number}")
        asked.append(Asked(attack, number, door.fake.to(patient.id)[before:]))
    return asked


def unfit(language: str, asked: Asked) -> list[str]:
    """What of it is none of ours: sentences, sources, addresses, buttons; or ours wrongly put."""
    (message,), attack = asked.shown, asked.attack
    heading = re.sub(r"</?b>", "", wording.plain(language, "ask.sources"))
    body, _, below = message.text.partition(heading)
    cited = [re.sub(r"^\[\d+\] ", "", plain(line)) for line in below.split("\n") if line.strip()]
    addresses = re.findall(r'href="([^"]*)"', message.html)
    found = [
        *strangers(body, KNOWN[language]),
        *(line for line in cited if line not in SOURCES[language]),
        *(label for label in map(plain, message.labels) if label not in LABELS[language]),
        *({unescape(address) for address in addresses} - ADDRESSES),
    ]
    if attack.kind == "citation of another passage":
        (theirs,) = {bare(plain(text)) for text, _ in attack.lines} - said_in([attack.passage])
        found += [theirs] if theirs in map(bare, sentences(plain(body))) else []
    if attack.kind == "torn out" and torn(body):
        found.append(body)
    return found


TRANSCRIPTS = (
    "<b>Take two tablets",
    "</i></blockquote><a href='https://evil.example'>cure</a>",
    "&lt;script&gt; & < > <3",
    "\u202eevil\u202c \u2066 \u2067 no end",
    "b" * 6000,
    "<" * 4000,
    "/start@HcvInfoBot",
    "start.notice",
    "{name} {0} %s",
)


async def test_a_transcript_is_shown_as_words_and_does_nothing(reading_door: Door) -> None:
    door = reading_door
    patient = door.patient("ar")
    await patient.agree()
    for said in TRANSCRIPTS:
        door.gemini.says(spoken(said))
        before = len(door.fake.to(patient.id))
        await patient.do(door.fake.voice(patient.id, OGG))
        await door.quiet()
        shown = door.fake.to(patient.id)[before:]
        assert seen(said).lstrip("/")[:1000] in seen("".join(one.text for one in shown))
        asked = [wording.plain("ar", f"voice.{answer}") for answer in ("yes", "no")]
        assert [label for one in shown for label in one.labels] == asked
    assert door.fake.refusals == []


def seen(text: str) -> str:
    return " ".join(plain(text).split())
