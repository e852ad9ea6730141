"""Every word that we write of ourselves, by language and key, out of bot/texts/<lang>/*.toml.

A key is "<file>.<name>"; a text is Telegram's HTML with {placeholders}. A language or key that is
not there falls back to English.
"""

import html
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.render import Html, escape, isolated, marked

FALLBACK = "en"


@cache
def languages() -> tuple[str, ...]:
    """Codes of the folders there are, English first."""
    found = sorted(folder.name for folder in files("bot.texts").iterdir() if folder.is_dir())
    return (FALLBACK, *(name for name in found if len(name) == 2 and name != FALLBACK))


@cache
def texts(language: str) -> Mapping[str, str]:
    """Key to template, of one language alone."""
    return {
        f"{file.name.removesuffix('.toml')}.{name}": text.strip()
        for file in files("bot.texts").joinpath(language).iterdir()
        if file.name.endswith(".toml")
        for name, text in tomllib.loads(file.read_text(encoding="utf-8")).items()
    }


def known(language: str | None) -> str:
    """The language of ours that is meant by a tag such as "pt-BR"; English where there is none."""
    code = (language or "").replace("_", "-").split("-", 1)[0].lower()
    return code if code in languages() else FALLBACK


def say(language: str, key: str, **facts: object) -> Html:
    """HTML: facts are escaped, unless they are Html. KeyError for a key that English lacks."""
    template = texts(known(language)).get(key)
    if template is None:
        language, template = FALLBACK, texts(FALLBACK)[key]
    escaped = {name: isolated(_escaped(fact), language) for name, fact in facts.items()}
    return marked(template.format(**escaped), language)


def plain(language: str, key: str, **facts: object) -> str:
    """The same as text without markup: for buttons and for what a callback shows."""
    return html.unescape(say(language, key, **facts))


def same(typed: str, label: str) -> bool:
    """Whether somebody typed the words of a button, in small letters or with a full stop."""
    return typed.strip(" .!").casefold() == label.casefold()


def _escaped(fact: object) -> Html:
    return fact if isinstance(fact, Html) else escape(str(fact))


def has(key: str) -> bool:
    return key in texts(FALLBACK)
