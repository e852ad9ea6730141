"""Every text is there in every language with the same placeholders, and is Telegram's HTML."""

import ast
import re
import string
from pathlib import Path

import pytest

from bot import wording
from bot.app import COMMANDS, FEATURES
from bot.render import Html
from tests.telegram.markup import read

BOT = Path(wording.__file__).parent
ENGLISH = wording.texts("en")
KEY = re.compile(r"[a-z]+\.[a-z0-9-]+")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", wording.languages())
def test_each_language_has_each_text(language: str) -> None:
    texts = wording.texts(language)
    assert texts.keys() == ENGLISH.keys()
    for key, text in texts.items():
        assert placeholders(text) == placeholders(ENGLISH[key]), key
        assert read(text).strip(), key


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
        assert 3 <= len(ENGLISH[f"commands.{command}"]) <= 256
    assert len(FEATURES) >= 8


def test_facts_are_escaped_and_html_is_not() -> None:
    said = wording.say("en", "general.slower", seconds="<3")
    assert "&lt;3" in said
    assert "<b>3</b>" in wording.say("en", "general.slower", seconds=Html("<b>3</b>"))


@pytest.mark.parametrize(("tag", "language"), [
    ("en-GB", "en"), ("xx", "en"), (None, "en"), ("", "en"), ("EN_us", "en"),
])  # fmt: skip
def test_the_language_of_a_tag(tag: str | None, language: str) -> None:
    assert wording.known(tag) == language


def test_an_unknown_key_is_no_text() -> None:
    with pytest.raises(KeyError):
        wording.say("en", "no.such-key")
