"""Flows walked from door to end in every language, with no word of English on the way."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from bot import wording
from bot.flows import countries
from bot.render import RIGHT_TO_LEFT
from tests.bot.conftest import Door, Patient, until
from tests.bot.reading import JPEG, OGG, printed, spoken, values

pytestmark = pytest.mark.anyio

OTHERS = [code for code in wording.languages() if code != wording.FALLBACK]
ENGLISH = re.compile(
    r"\b(the|and|you|your|what|which|this|that|with|please|not|day|value|kept|yes)\b", re.I
)
LETTERS = {"en": "[a-z]", "ar": r"[\u0600-\u06ff]", "ur": r"[\u0600-\u06ff]", "es": r"[a-záéíóúñ]"}


def own(texts: list[str], language: str) -> None:
    """Said in `language`: its letters and, beside English, none of the commonest English words."""
    for text in texts:
        bare = re.sub(r"<a .*?</a>|<code>.*?</code>", "", text)
        assert re.search(LETTERS[language], bare), text
        assert language == wording.FALLBACK or not ENGLISH.search(bare), text


def words(language: str, key: str, **facts: object) -> str:
    """As Telegram shows them: without tags."""
    return re.sub(r"<.*?>", "", wording.plain(language, key, **facts))


class Walk:
    """Presses what a key of the words says."""

    def __init__(self, door: Door, language: str) -> None:
        self.patient: Patient = door.patient(language)
        self.language = language

    async def press(self, key: str, answers: int = 1) -> list[str]:
        label = wording.plain(self.language, key)
        said = await self.patient.press(label, answers=answers)
        own(said, self.language)
        return said

    async def say(self, text: str, answers: int = 1) -> list[str]:
        said = await self.patient.say(text, answers=answers)
        own(said, self.language)
        return said

    async def agree(self) -> None:
        await self.patient.say("/start")
        await self.press("language.name")
        await self.press("start.is-adult")
        await self.press("start.agree")


def printed_words(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def files(door: Door, walk: Walk) -> dict[str, bytes]:
    sent = [one for one in door.fake.to(walk.patient.id) if one.method == "document"]
    return {Path(one.name).suffix: one.file for one in sent}


@pytest.mark.parametrize("language", OTHERS)
async def test_values_are_entered_seen_and_taken_along(door: Door, language: str) -> None:
    walk = Walk(door, language)
    await walk.agree()
    await walk.say("/help")
    await walk.say("/labs")
    await walk.say("ALT 45 U/L")
    await walk.press("labs.today")
    await walk.press("labs.save")
    (overview,) = await walk.say("/results")
    assert "45" in overview
    await walk.say("/privacy")
    await walk.patient.say("/export", answers=2)
    await until(lambda: len(files(door, walk)) == 2)
    whole = json.loads(files(door, walk)[".json"])
    assert whole["results"][0]["typed"] == "45"
    assert files(door, walk)[".pdf"].startswith(b"%PDF")
    assert "About you" not in printed_words(files(door, walk)[".pdf"])
    await walk.say("/delete")
    await walk.say("/cancel")


@pytest.mark.parametrize("language", OTHERS)
async def test_a_virus_that_was_not_found_is_told_so(door: Door, language: str) -> None:
    walk = Walk(door, language)
    await walk.agree()
    await walk.say("/labs")
    for key in ("analyte.hcvrna-short", "labs.undetected", "labs.today"):
        await walk.press(key)
    test, undetected = words(language, "analyte.hcvrna-short"), words(language, "labs.undetected")
    labels = door.fake.to(walk.patient.id)[-1].labels
    assert words(language, "labs.change", analyte=test) in labels
    assert not any("HCVRNA" in label for label in labels)
    await walk.press("labs.save")
    await walk.patient.say("/export", answers=2)
    await until(lambda: len(files(door, walk)) == 2)
    kept = json.loads(files(door, walk)[".json"])
    assert [one["typed"] for one in kept["results"]] == ["not detected"]  # for machines
    said = printed_words(files(door, walk)[".pdf"])
    assert "not detected" not in said
    if language == "es":  # scripts whose letters join come out of a PDF in other shapes
        assert undetected in said


@pytest.mark.parametrize("language", OTHERS)
async def test_a_question_is_answered_in_their_language(door: Door, language: str) -> None:
    asked = {
        "es": "¿se puede curar la hepatitis C?",
        "ar": "هل يمكن الشفاء من التهاب الكبد سي؟",
        "ur": "کیا ہیپاٹائٹس سی کا علاج ممکن ہے؟",
    }
    walk = Walk(door, language)
    await walk.agree()
    (answer,) = await walk.patient.say(asked[language])
    assert re.search(LETTERS[language], answer)
    assert "95" in answer
    assert words(language, "ask.sources") in answer


@pytest.mark.parametrize("language", OTHERS)
async def test_an_emergency_is_met_in_their_language_before_they_agree(
    door: Door, language: str
) -> None:
    told = {"es": "estoy vomitando sangre", "ar": "أتقيأ دما", "ur": "مجھے خون کی الٹی ہو رہی ہے"}
    patient = door.patient(language)
    (first,) = await patient.say(told[language])
    own([first], language)
    expected = words(language, "emergency.gi-bleed", emergency="112 / 911 / 999")
    assert first.startswith(expected[:40])
    assert "112" in first


@pytest.mark.parametrize("language", OTHERS)
async def test_plain_wishes_are_understood_in_their_language(door: Door, language: str) -> None:
    wishes = {
        "es": ("no quiero más mensajes", "borra mis datos"),
        "ar": ("لا ترسل لي رسائل", "امسح بياناتي"),
        "ur": ("مجھے میسج مت بھیجیں", "میرا ڈیٹا ڈیلیٹ کریں"),
    }
    walk = Walk(door, language)
    await walk.agree()
    stop, erase = wishes[language]
    await walk.say(erase)
    labels = door.fake.to(walk.patient.id)[-1].labels
    assert len(labels) == 3
    await walk.say(stop)
    stopped = words(language, "stop.stopped")[:10]
    await until(lambda: any(t.startswith(stopped) for t in door.fake.texts(walk.patient.id)))


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(OTHERS)))
async def test_numbers_with_units_keep_their_order_from_right_to_left(
    door: Door, language: str
) -> None:
    walk = Walk(door, language)
    await walk.agree()
    await walk.say("/labs")
    await walk.say("ALT 45 U/L")
    (summary,) = await walk.press("labs.today")
    assert re.search(r"[\u2066\u2067\u2068]45 U/L\u2069", summary)


@pytest.mark.parametrize("language", wording.languages())
async def test_a_photo_of_a_report_is_read_to_the_kept_line(
    reading_door: Door, language: str
) -> None:
    walk, on = Walk(reading_door, language), datetime.now(UTC).date() - timedelta(days=20)
    await walk.agree()
    reading_door.gemini.says(
        values(
            printed("ALT", "45", "U/L", low="10", high="55", taken_on=on.isoformat()),
            printed("AST", "61", "U/L", taken_on="", confidence=0.4),
        )
    )
    own(await walk.patient.do(reading_door.fake.photo(walk.patient.id, JPEG)), language)
    (first,) = await walk.press("report.yes")
    assert words(language, "report.range", low="10", high="55").lstrip("\u200f") in first
    (second,) = await walk.press("report.right")
    for key in ("report.no-day", "report.unsure"):
        assert words(language, key) in second
    (summary,) = await walk.press("report.enough")
    facts = {"analyte": wording.plain(language, "analyte.alt"), "value": "45 U/L"}
    kept = words(language, "report.kept-line", **facts, on=on.isoformat())
    assert kept.lstrip("\u200f") in summary


@pytest.mark.parametrize("language", wording.languages())
async def test_a_country_is_asked_for_in_their_language(door: Door, language: str) -> None:
    walk = Walk(door, language)
    await walk.agree()
    await walk.say("/country")
    await walk.say("Atlantis")
    code = countries.offered(language)[0]
    number = door.services.understanding.numbers(code)["emergency"]
    said = await walk.patient.press(countries.name(code, language))
    own(said, language)
    assert number in said[0]
    assert number in (await walk.say("/help"))[0]
    await walk.say("/country")
    (told,) = await walk.say("Tuvalu")
    assert "112 / 911 / 999" in told


@pytest.mark.parametrize("language", wording.languages())
async def test_a_voice_note_is_confirmed_in_their_language(
    reading_door: Door, language: str
) -> None:
    walk = Walk(reading_door, language)
    await walk.agree()
    reading_door.gemini.says(spoken("HCV?", language))
    own(await walk.patient.do(reading_door.fake.voice(walk.patient.id, OGG)), language)
    await walk.press("voice.no")
