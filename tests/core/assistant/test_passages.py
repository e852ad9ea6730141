"""The passages: whole in every language, sourced, in date, easy to read, and no prescription."""

import json
import re
import tomllib
import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.assistant.passages import Passage, Review, Route, languages, load, passage, version

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "core" / "assistant" / "passages"
FACTS = ROOT.parent / "shared" / "data" / "clinical" / "patient_facts.jsonl"
MADE = date.fromisoformat(version())
CATALOGUE = tomllib.loads((FOLDER / "catalogue.toml").read_text())
ENGLISH = load("en", on=MADE)
TEXTS = [text for language in languages() for text in load(language, on=MADE).values()]
OTHERS = [language for language in languages() if language != "en"]
HELP = {"ref-dose", "ref-stage", "ref-permission", "ref-unknown", "ref-other-person",
        "ref-greeting", "ref-unreviewed", "ref-translated", "ref-only-english",
        "ref-ask-clinic", "ref-composed", "ref-thanks"}  # fmt: skip
DRUG_TOPICS = {"treatment", "side-effects", "interactions"}
DRUG = re.compile(r"\w+(?:previr|buvir|asvir)\b|ribavirin|Maviret|Vosevi|Harvoni", re.I)

NUMBER = re.compile(r"(?<![A-Za-z\d.])(?<![A-Za-z]-)\d+(?:\.\d+)?")
"""A number that means an amount: not the 4 of FIB-4, the 12 of SVR12 or the 19 of COVID-19."""
FORBIDDEN = {
    "a claim about the reader": r"(?<!if )\byou have\b|\byour stage is\b|\byou are (at|in) F",
    "a stage of someone": r"\bF[0-4]\b",
    "treatment of the past": r"\binterferon\b|\b(?:24|48) weeks\b",
    "an order about a medicine": r"(?:^|[.:;] )(?:Start|Stop|Double|Halve|Skip|Increase|Reduce)\b",
}
EMERGENCY = {
    "en": "emergency number",
    "es": "número local de emergencias",
    "ar": "رقم الطوارئ المحلي",
    "ur": "مقامی ایمرجنسی نمبر",
}
SOMEONE = r"doctor|clinic|nurse|pharmacist|prescriber|service|team|centre|emergency number"
MAY = {
    "a stage of someone": {"kb-030", "kb-079"},  # the scale explained; where guidelines differ
    "treatment of the past": {"kb-044", "kb-051"},  # asked about it, and told that it is past
}


def numbers(text: str) -> set[str]:
    """As written, in any digits, with a decimal point."""
    plain = "".join(str(unicodedata.decimal(c, c)) for c in text).replace("٫", ".")
    return {n.rstrip(".") for n in NUMBER.findall(re.sub(r"(?<=\d),(?=\d)", ".", plain))}


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?:]) ", text)


def name(text: Passage) -> str:
    return f"{text.language}-{text.id}"


def test_every_entry_is_there_in_english() -> None:
    assert set(ENGLISH) == {f"kb-{n:03}" for n in range(1, 93)} | HELP == set(CATALOGUE["passage"])


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_all_passages_and_says_that_it_is_a_translation(language) -> None:
    found = load(language, on=MADE)
    assert found.keys() == ENGLISH.keys()
    assert all(text.translation_review for text in found.values())
    assert not any(text.translation_review for text in ENGLISH.values())


@pytest.mark.parametrize("language", languages())
def test_words_lie_in_the_file_of_their_topic(language) -> None:
    found = {
        (key, file.stem)
        for file in (FOLDER / language).glob("*.toml")
        for key, words in tomllib.loads(file.read_text()).items()
        if isinstance(words, dict)
    }
    assert found == {(key, text.topic) for key, text in ENGLISH.items()}


@pytest.mark.parametrize("text", TEXTS, ids=name)
def test_a_passage_is_short_and_whole(text) -> None:
    assert 0 < len(text.text.split()) <= (120 if text.language == "en" else 140)
    assert text.question
    assert "  " not in text.text
    assert not re.search(r"<\w|\*\*|TODO|https?:", text.text + text.question)


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_says_the_same_numbers(language) -> None:
    found = {
        key: (numbers(text.text), numbers(ENGLISH[key].text))
        for key, text in load(language, on=MADE).items()
        if numbers(text.text) != numbers(ENGLISH[key].text)
    }
    assert found == {}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_is_in_its_own_words(language) -> None:
    assert [k for k, text in load(language, on=MADE).items() if text.text == ENGLISH[k].text] == []


def test_numbers_are_read_in_any_script() -> None:
    assert numbers("FIB-4 under 1,45; COVID-19, SVR12, F3, 15 to 30%.") == {"1.45", "15", "30"}
    assert numbers("١٫٤٥ و ۱۲") == {"1.45", "12"}


def test_every_source_has_a_title_an_address_and_a_date() -> None:
    for source in CATALOGUE["sources"].values():
        assert source["title"]
        assert re.fullmatch(r"https?://[^\s/]+\.[a-z]+/\S*", source["address"])
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", source["date"])
        assert source["date"] <= version()
    used = {key for entry in CATALOGUE["passage"].values() for key in entry["sources"]}
    assert used == CATALOGUE["sources"].keys()


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_what_counts_as_reviewed_names_its_sources(text) -> None:
    assert text.sources or text.review is Review.AWAITING
    assert text.source_date == (text.sources[0].date if text.sources else version()[:7])


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_a_passage_lapses_within_a_year_and_one_about_drugs_within_half(text) -> None:
    drugs = text.topic in DRUG_TOPICS or DRUG.search(text.text)
    latest = date(2027, 5, 25) if drugs else date(2027, 11, 25)
    assert MADE < text.expires <= latest


def test_no_passage_lapses_within_thirty_days() -> None:
    """Red while there is still time to go through the facts again."""
    soon = datetime.now(UTC).date() + timedelta(days=30)
    assert [text.id for text in ENGLISH.values() if text.expires < soon] == []


@pytest.mark.parametrize("language", languages())
def test_a_lapsed_passage_is_not_shown(language) -> None:
    last = load(language, on=date(2027, 5, 25))
    next_day = load(language, on=date(2027, 5, 26))
    assert "kb-038" in last
    assert "kb-038" not in next_day
    assert "kb-001" in next_day
    assert set(load(language, on=date(2030, 1, 1))) == HELP
    with pytest.raises(KeyError):
        passage("kb-038", language, on=date(2027, 5, 26))


def test_a_language_that_is_not_here_is_answered_in_english() -> None:
    assert passage("kb-001", "xx", on=MADE) == ENGLISH["kb-001"]
    assert languages()[0] == "en"
    with pytest.raises(LookupError):
        load("xx")
    with pytest.raises(LookupError):
        load("../en")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_that_is_here_answers_itself(language) -> None:
    assert passage("kb-001", language, on=MADE).language == language


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_nothing_forbidden_is_said(text) -> None:
    found = {
        rule: match[0]
        for rule, pattern in FORBIDDEN.items()
        if text.id not in MAY.get(rule, ())
        if (
            match := re.search(
                pattern, text.text, re.I if rule != "an order about a medicine" else 0
            )
        )
    }
    assert found == {}


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_english_is_easy_to_read(text) -> None:
    """A proxy for level B1: short sentences, few long words beside the names of medicines."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\S*/\S*", "", text.text))
    assert len(text.text.split()) / len(sentences(text.text)) <= 15
    assert max(len(part.split()) for part in sentences(text.text)) <= 26
    assert sum(len(word) >= 12 for word in words) / len(words) <= (
        0.25 if DRUG.search(text.text) else 0.08
    )


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_danger_begins_with_what_to_do(text) -> None:
    first = sentences(text.text)[0]
    if text.route is Route.EMERGENCY:
        assert re.match(r"Call .*local emergency number", first)
    if text.route is Route.URGENT:
        assert re.search(r"\b(now|today)\b", first)


@pytest.mark.parametrize("language", EMERGENCY)
def test_a_translation_calls_for_help_where_english_does(language) -> None:
    def calls(of: str) -> set[str]:
        return {k for k, text in load(of, on=MADE).items() if EMERGENCY[of] in text.text}

    assert calls(language) == calls("en") >= {"kb-040", "kb-050", "kb-085", "kb-086", "kb-090"}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_names_the_same_commands(language) -> None:
    commands = re.compile(r"(?<!\w)/[a-z]+")
    for key, text in load(language, on=MADE).items():
        assert set(commands.findall(text.text)) == set(commands.findall(ENGLISH[key].text))


@pytest.mark.parametrize("text", ENGLISH.values(), ids=name)
def test_someone_to_ask_is_named(text) -> None:
    assert re.search(SOMEONE, text.text)
    if text.verbatim and text.topic != "help":
        assert re.search(r"ask your clinic", text.text, re.I)


def facts() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FACTS.read_text().splitlines()]


@pytest.mark.skipif(not FACTS.is_file(), reason="the shared facts are not here")
class TestAgainstTheFacts:
    """The collected facts are data beside the project: never copied, only compared."""

    def test_no_number_goes_beyond_them(self) -> None:
        spelled = {"one": "1", "two": "2", "three": "3"}
        allowed = {
            fact["id"]: numbers(
                re.sub(r"\w+", lambda m: spelled.get(m[0].lower(), m[0]), " ".join(fact["facts"]))
            )
            for fact in facts()
        }
        found = {
            name(text): beyond
            for text in TEXTS
            if (beyond := numbers(text.question + " " + text.text) - allowed.get(text.id, set()))
        }
        assert found == {}

    def test_topic_and_route_are_theirs(self) -> None:
        assert {(f["id"], f["cluster"], f["route"]) for f in facts()} == {
            (t.id, t.topic, t.route) for t in ENGLISH.values() if t.topic != "help"
        }

    def test_what_was_only_recalled_awaits_review(self) -> None:
        recalled = {
            fact["id"]
            for fact in facts()
            if fact["status"] == "recalled" or all("recalled" in s for s in fact["sources"])
        }
        assert all(ENGLISH[key].review is Review.AWAITING for key in recalled)

    def test_sentences_are_our_own(self) -> None:
        """No run of eight words stands in both."""
        copied = {
            fact["id"]
            for fact in facts()
            if runs(" ".join([fact["question"], *fact["facts"]]))
            & runs(f"{ENGLISH[fact['id']].question} {ENGLISH[fact['id']].text}")
        }
        assert copied == set()


def runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
