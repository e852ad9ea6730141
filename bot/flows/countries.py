"""Which country somebody names, by name or ISO 3166 code. Reads tzdata; guesses nothing."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH

from bot.flows.country_names import ALSO, NAMES, OFFERED
from core.assistant.plain import fold, plain

_MOST, _SHORTEST = 8, 4
_LETTER_A, _FLAG_A = ord("A"), 0x1F1E6
_BRACKETS = re.compile(r"\s*\([^)]*\)")


def named(text: str) -> tuple[str, ...]:
    """Codes that the text may mean, at most eight."""
    line = " ".join(plain(text[:80]).split()).strip(" .!?")
    if line in _english():
        return (line,)
    wanted = _folded(line)
    if exact := _codes().get(wanted):
        return exact
    if line.upper() in _english():
        return (line.upper(),)
    if len(wanted) < _SHORTEST:
        return ()
    parts = (codes for name, codes in _codes().items() if f" {name}".find(f" {wanted}") >= 0)
    return tuple(dict.fromkeys(code for codes in parts for code in codes))[:_MOST]


def is_sure(text: str, found: tuple[str, ...]) -> bool:
    """Whether the one that was found is what the text says: its name, or its code in capitals.

    A part of a name may be that of another country, and a code in small letters a word.
    """
    line = " ".join(plain(text[:80]).split()).strip(" .!?")
    return len(found) == 1 and (line == found[0] or _codes().get(_folded(line)) == found)


def known(code: str) -> bool:
    return code in _english()


def name(code: str, language: str) -> str:
    """In their language where we know it, else in English."""
    return _of(language).get(code) or _english()[code]


def flag(code: str) -> str:
    return "".join(chr(_FLAG_A + ord(letter) - _LETTER_A) for letter in code)


def offered(language: str) -> tuple[str, ...]:
    """Eight, the likeliest for who speaks the language."""
    if language in NAMES:
        return tuple(_of(language))[:_MOST]
    return tuple(OFFERED["en"].split())


def of_zone(zone: str) -> str | None:
    """The one country that keeps this time zone; None where there are several, or none."""
    for table in ("zone1970.tab", "zone.tab"):
        for codes, *rest in _rows(table):
            if rest[1] == zone:
                return codes if "," not in codes else None
    return None


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text)).split())


@cache
def _english() -> Mapping[str, str]:
    return {code: name for code, name in _rows("iso3166.tab")}  # noqa: C416 - rows are lists


@cache
def _of(language: str) -> Mapping[str, str]:
    pairs = (one.partition(" ") for one in NAMES.get(language, "").split("|") if one)
    return {code: name for code, _, name in pairs}


@cache
def _codes() -> Mapping[str, tuple[str, ...]]:
    """By folded name, in every language."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for code, name in _rows("iso3166.tab"):
        for text in (name, _BRACKETS.sub("", name), *ALSO.get(code, "").split(",")):
            if folded := _folded(plain(text)):
                found[folded][code] = None
    for language in NAMES:
        for code, name in _of(language).items():
            found[_folded(plain(name))][code] = None
    return {name: tuple(codes) for name, codes in found.items()}


def _rows(table: str) -> Iterator[list[str]]:
    for line in _text(table).splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _text(table: str) -> str:
    """From the package, or from the system's tables where zoneinfo has them."""
    try:
        return (resources.files("tzdata.zoneinfo") / table).read_text("utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        found = (Path(folder) / table for folder in TZPATH)
        return next((path.read_text("utf-8") for path in found if path.is_file()), "")
