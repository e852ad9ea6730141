"""Emergencies are caught in nine languages on phrases written apart, and little else is."""

import os
import random
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from math import sqrt
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from core.assistant import ear, intent, tongues, vectors
from core.assistant.alarm import alarm, ready
from core.assistant.ear import Sound
from core.assistant.framing import Frame
from core.assistant.safety import Category, emergency
from core.messages.answering import Understanding
from ml.ear import APART, apart, counted, digest, told
from tests.core.assistant.conftest import Desk
from tests.gemini.fake import FakeGemini

pytestmark = pytest.mark.xdist_group("alarm")  # so that phrases are met once
LANGUAGES = ("en", "es", "fr", "pt", "ru", "ar", "ur", "hi", "bn")
met = cache(apart)
SAMPLE = 4
"""Each so manieth phrase is met in the short tier: to hear one by its meaning takes 25 to 60 ms."""


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("i am throwing up blood", Category.GI_BLEED),
        ("my father does not know where he is, he has cirrhosis", Category.ENCEPHALOPATHY),
        ("my eyes turned yellow and i have a fever", Category.JAUNDICE_ACUTE),
        ("I want to kill myself", Category.SUICIDE_SELF_HARM),
        ("أتقيأ دما", Category.GI_BLEED),
        ("मुझे खून की उल्टी हो रही है", Category.GI_BLEED),
        ("estoy vomitando sangre", Category.GI_BLEED),
    ],
)
def test_what_happens_now_is_an_alarm(text: str, category: Category) -> None:
    found = alarm(text)
    assert found is not None
    assert (found.category, found.frame in ("self", "other")) == (category, True)


@pytest.mark.parametrize(
    "text",
    [
        "is vomiting blood a symptom of cirrhosis?",
        "I vomited blood in 2019, it is fine now",
        "what should I do if I vomit blood?",
    ],
)
def test_what_is_asked_about_or_past_is_a_line_before_the_answer(text: str) -> None:
    assert told(text) == "line"


@pytest.mark.parametrize(
    "text",
    [
        "what is hepatitis c?",
        "thank you doctor",
        "how long does the treatment take",
        "can I get a tattoo",
        "¿cuánto cuesta el tratamiento?",
    ],
)
def test_ordinary_questions_meet_no_alarm(text: str) -> None:
    assert told(text) == "nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_is_caught(language: str) -> None:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in met(by_meaning=vectors.available(), every=SAMPLE)[language]:
        found[str(one.category)][one.how] += 1
    assert set(found) == {str(category) for category in Category}
    assert all(kinds["alarm"] for kinds in found.values()), found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_has_phrases_enough(language: str) -> None:
    kinds = Counter(one.category for one in met(by_meaning=False)[language])
    assert min(kinds.values()) >= (20 if language == "en" else 8), kinds


_BY_BOTH = pytest.param(
    "apart",
    True,
    marks=pytest.mark.skipif(not vectors.available(), reason="needs the extra `semantic`"),
)
WAYS = pytest.mark.parametrize(("name", "by_meaning"), [_BY_BOTH, ("apart_by_letters", False)])
_ROUNDING = 3
"""Phrases a row: sentence vectors differ in the last digit between processors."""


@pytest.mark.parametrize(
    ("name", "by_meaning"),
    [
        pytest.param(*_BY_BOTH.values, marks=[*_BY_BOTH.marks, pytest.mark.long]),
        ("apart_by_letters", False),
    ],
)
def test_what_was_measured_is_what_is_so(name: str, by_meaning: bool) -> None:
    """Red: `make ear`. The figures are those of docs/emergencies.md."""
    found = counted(met(by_meaning=by_meaning))
    for row, kinds in ear.measured()[name].items():
        assert all(abs(found[row][kind] - count) <= _ROUNDING for kind, count in kinds.items())


@pytest.mark.skipif(not vectors.available(), reason="needs the extra `semantic`")
def test_a_sample_of_what_was_measured_is_so() -> None:
    """To three standard errors of a sample, and one phrase."""
    found = counted(met(by_meaning=True, every=SAMPLE))
    for row, kinds in ear.measured()["apart"].items():
        size = sum(found[row].values())
        for kind, count in kinds.items():
            share = count / sum(kinds.values())
            assert abs(found[row][kind] - share * size) <= 3 * sqrt(share * (1 - share) * size) + 1


@WAYS
def test_the_figures_that_are_told_are_those(name: str, by_meaning: bool) -> None:
    text = (APART.parents[2] / "docs" / "emergencies.md").read_text(encoding="utf-8")
    told_of = text.split("Without sentence vectors")[not by_meaning]
    for row, kinds in ear.measured()[name].items():
        assert f"| {row} | {kinds['alarm']} | {kinds['line']} | {kinds['nothing']} |" in told_of


@WAYS
def test_emergencies_are_met_and_little_else_is(name: str, by_meaning: bool) -> None:
    figures = ear.measured()[name]
    told_of = [Counter(figures[language]) for language in LANGUAGES]
    whole = sum(told_of, Counter[str]())
    assert whole["nothing"] / whole.total() <= 0.01, whole
    assert max(one["nothing"] / one.total() for one in told_of) <= 0.04
    for row in ("benign", "ordinary", "questions"):
        others = Counter(figures[row])
        assert others["alarm"] / others.total() < (0.05 if by_meaning else 0.1), others


@pytest.mark.parametrize(
    "text",
    [
        "i am vomiting blood",
        "i have chest pain",
        "my father is confused",
        "my dad is confused and doesn't know where he is",
        "i took an overdose",
        "I took too many pills",
        "i am having a seizure",
        "my face is swelling",
        "my lips and tongue are swelling after the pill",
        "chest pain and can't breathe",
        "unbearable stomach pain",
        "I'm pregnant and my eyes are yellow",
        "I got a needle stick today",
        "je vomis du sang",
        "меня рвет кровью",
        "مجھے خون کی الٹی ہو رہی ہے",
        "আমার রক্ত বমি হচ্ছে",
    ],
)
def test_what_is_said_plainly_is_an_alarm_whatever_it_sounds_like(text: str) -> None:
    assert told(text) == "alarm"


def test_where_nothing_of_it_sounds_so_an_alarm_becomes_a_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ear, "heard", lambda _, by_meaning: Sound(letters=-9.0, meaning=-3.0))
    assert told("i am throwing up blood") == "alarm"
    found = alarm("since yesterday evening i am throwing up blood again and again")
    assert found is not None
    assert found.frame == Frame.QUESTION


def test_what_sounds_so_is_an_alarm_though_the_lexicon_knows_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ear, "heard", lambda _, by_meaning: Sound(letters=9.0, meaning=3.0))
    found = alarm("good morning to all")
    assert found is not None
    assert (found.category, found.level, found.frame) == ("UNKNOWN", "emergency", "self")


def test_a_reader_that_fails_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: str, *, by_meaning: bool) -> Sound:
        raise RuntimeError

    monkeypatch.setattr(ear, "heard", fails)
    with pytest.raises(RuntimeError):
        alarm("good morning")


def test_one_alarming_sentence_in_a_long_story_is_heard() -> None:
    story = "yesterday we went to the market and bought bread and tea for the whole family. " * 12
    assert told(f"{story} now i am vomiting blood. {story}") == "alarm"
    loud, quiet = ear.heard(f"{story} i want to end it all tonight. {story}"), ear.heard(story)
    assert loud is not None
    assert quiet is not None
    assert loud.letters > quiet.letters


@pytest.mark.parametrize("text", ["no quiero más mensajes", "не хочу больше сообщений"])
def test_who_is_tired_of_messages_is_not_taken_for_tired_of_life(text: str) -> None:
    assert told(text) != "alarm"


@pytest.mark.parametrize(
    "text",
    ["ya no quiero vivir", "i want to die, stop everything", "no quiero vivir, cancela todo"],
)
def test_who_is_tired_of_life_is_not_taken_for_tired_of_messages(text: str) -> None:
    found = alarm(text)
    assert found is not None
    assert (found.level, found.frame) == ("crisis", "self")


def test_a_word_or_two_are_left_to_the_lexicon() -> None:
    assert ear.heard("vomiting blood") is None
    assert told("vomiting blood") == "alarm"
    assert told("good evening") == "nothing"


def test_the_weights_are_those_of_the_phrases() -> None:
    """Red: `make ear`."""
    assert ear.measured()["phrases_sha256"] == digest()


def _hostile() -> Iterator[str]:
    random.seed(5)
    yield "no " * 1365
    yield "a" * 4096
    yield "vomiting blood " * 273
    yield "." * 4096
    yield "".join(chr(random.randrange(32, 0x1FFFF)) for _ in range(4096))
    yield "خ" * 4096
    yield "বমি রক্ত " * 455
    yield "\u200f\u0300" * 2048
    yield "if i not was blood or pain and fever, " * 107
    yield "behosh dehaant skin peel khoon ankh me qay pili pili lo " * 73
    yield "maa banne wali bahut pahle tap rahe peelaa saa alergi " * 75
    yield "3 4 " * 1024
    yield "\ufdfa" * 4096  # a sign that stands for eighteen letters


def test_any_text_is_read_in_time() -> None:
    """The aim is 50 ms for the longest message; the bound is for a machine that others use too."""
    for text in _hostile():
        begun = perf_counter()
        alarm(text)
        assert perf_counter() - begun < 2.0


def test_the_work_grows_no_faster_than_the_message() -> None:
    for text in _hostile():
        half, whole = _lines_run(text[: len(text) // 2]), _lines_run(text)
        assert whole < 1_500_000, text[:40]
        assert whole < 2.6 * half + 10_000, text[:40]


def _lines_run(text: str) -> int:
    """Lines of Python that it takes to read `text` when its words have been met before."""
    alarm(text)
    count = 0

    def traced(*_: object) -> Any:
        nonlocal count
        count += 1
        return traced

    before = sys.gettrace()
    sys.settrace(traced)
    try:
        alarm(text)
    finally:
        sys.settrace(before)
    return count


def test_what_is_searched_is_made_before_the_first_message() -> None:
    ready()
    for tongue in (*tongues.TONGUES, *intent.TONGUES):
        for lexicon in tongue.lexicons:
            assert {"by_start", "elements", "_mistyped", "ordinary"} <= vars(lexicon).keys()


_FOUND_AS = """
from core.assistant.alarm import alarm
for text in (
    "il dort tout le temps j arrive pas a le reveiller",
    "mum on blod thinners fel and based her head",
    "ecneinte de 2 mois et je perds beaucoup de sanng",
): print(alarm(text))
"""


def test_what_is_found_hangs_on_no_order_of_hashes() -> None:
    def found(seed: int) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        return subprocess.run(
            [sys.executable, "-c", _FOUND_AS], env=environment, cwd=Path(__file__).parents[3],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip

    assert len({found(seed) for seed in range(1, 4)}) == 1


@pytest.mark.anyio
async def test_no_phrase_of_an_emergency_is_ever_sent_to_gemini(
    desk: Desk, fake: FakeGemini
) -> None:
    desk.understanding = Understanding(emergency=alarm)
    rows = met(by_meaning=vectors.available(), every=SAMPLE)
    sample = [one for name in LANGUAGES for one in rows[name][::3] if one.how != "nothing"]
    assert len(sample) > 100
    for one in sample:
        answered = await desk.ask(one.text)
        assert answered.alarm is not None
    assert fake.requests == []


def test_the_lexicon_alone_names_the_category() -> None:
    found = emergency("i took 30 paracetamol")
    assert found is not None
    assert found.category == Category.OVERDOSE_POISONING
