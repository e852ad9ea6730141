"""Every text is there in every language with the same placeholders, and is Telegram's HTML."""

import ast
import re
import string
from pathlib import Path

import pytest

from bot import wording
from bot.app import COMMANDS, FEATURES
from bot.render import RIGHT_TO_LEFT, Html
from tests.telegram.markup import read

BOT = Path(wording.__file__).parent
ENGLISH = wording.texts("en")
KEY = re.compile(r"[a-z]+\.[a-z0-9-]+")
COMMAND = re.compile(r"(?<![\w<])/[a-z]+\b")
DATE_OR_SPAN = re.compile(r"[0-9]+(?::[0-9]+)?-[0-9:-]+")
EMERGENCIES = {
    "gi-bleed", "encephalopathy", "abdo-pain-infection", "cardio-resp", "anaphylaxis",
    "overdose-poisoning", "pregnancy-acute", "exposure-recent", "fever-cirrhosis", "seizure",
    "hypoglycaemia", "head-injury-low-platelets", "blistering-rash", "no-urine",
    "jaundice-treatment",
}  # fmt: skip


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", wording.languages())
def test_each_language_has_each_text(language: str) -> None:
    texts = wording.texts(language)
    assert texts.keys() == ENGLISH.keys()
    for key, text in texts.items():
        assert placeholders(text) == placeholders(ENGLISH[key]), key
        assert read(text).strip(), key
        for same in (r"</?[a-z]+>", COMMAND, r"#", r"&[a-z]+;"):
            assert sorted(re.findall(same, text)) == sorted(re.findall(same, ENGLISH[key])), key


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(wording.languages())))
def test_what_reads_from_left_to_right_keeps_its_order(language: str) -> None:
    """A command, a date or hours between letters from right to left would be turned around."""
    for key, text in wording.texts(language).items():
        bare = re.sub("[\u2066\u2068][^\u2066-\u2069]*\u2069", "", text)
        assert not COMMAND.search(bare), key
        assert not DATE_OR_SPAN.search(bare), key
        assert len(re.findall("[\u2066\u2068]", text)) == text.count("\u2069"), key


@pytest.mark.parametrize("language", wording.languages())
def test_what_is_said_in_an_emergency_is_short_and_names_the_number(language: str) -> None:
    for name in ("emergency", "same-day", "question", "unsure", *EMERGENCIES):
        text = wording.texts(language)[f"emergency.{name}"]
        assert "{emergency}" in text, name
        assert len(read(text).split()) <= 90, name
    for name in EMERGENCIES:
        first, _, rest = wording.texts(language)[f"emergency.{name}"].partition("\n\n")
        assert first.startswith("<b>"), name
        assert first.endswith("</b>"), name
        assert ("{emergency}" in first) == (name != "exposure-recent"), name
        assert rest, name


@pytest.mark.parametrize("language", wording.languages())
def test_buttons_and_short_lines_fit(language: str) -> None:
    for key in used_by("button", "Key"):
        assert len(wording.texts(language)[key]) <= 48, key
    for key in used_by("toast"):
        assert len(wording.plain(language, key, minutes=60)) <= 200, key


def used_by(*calls: str) -> set[str]:
    """The texts that these calls in the code name outright."""
    return {
        str(node.args[0].value)
        for path in BOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and node.args
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in calls
        and isinstance(node.args[0], ast.Constant) and node.args[0].value in ENGLISH
    }  # fmt: skip


def test_each_key_in_the_code_is_a_text() -> None:
    files = {key.split(".")[0] for key in ENGLISH}
    used = {
        node.value
        for path in BOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        and KEY.fullmatch(node.value) and node.value.split(".")[0] in files
    }  # fmt: skip
    used -= {"bot.texts", "bot.polling", "help.help"} | {
        event for event in used if event not in ENGLISH and event.startswith(("emergency.check",))
    }
    assert used <= ENGLISH.keys()


def test_each_command_is_in_the_menu() -> None:
    for command in COMMANDS:
        for language in wording.languages():
            assert 3 <= len(wording.plain(language, f"commands.{command}")) <= 256
    assert len(FEATURES) >= 8


def test_facts_are_escaped_and_html_is_not() -> None:
    said = wording.say("en", "general.slower", seconds="<3")
    assert "&lt;3" in said
    assert "<b>3</b>" in wording.say("en", "general.slower", seconds=Html("<b>3</b>"))


@pytest.mark.parametrize(("tag", "language"), [
    ("en-GB", "en"), ("xx", "en"), (None, "en"), ("", "en"), ("EN_us", "en"),
    ("es-MX", "es"), ("ar_EG", "ar"), ("ur-PK", "ur"), ("pt-BR", "en"),
])  # fmt: skip
def test_the_language_of_a_tag(tag: str | None, language: str) -> None:
    assert wording.known(tag) == language


def test_an_unknown_key_is_no_text() -> None:
    with pytest.raises(KeyError):
        wording.say("en", "no.such-key")
