"""The reviewed passages: all that the assistant knows, in each language that has a folder.

`passages/catalogue.toml` says what each rests on, `passages/<language>/<topic>.toml` has its words.
Ids `kb-*` are knowledge; `ref-*`, of the topic `help`, are the product's own words about itself.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

ENGLISH = "en"
HELP = "help"
_FOLDER = files("core.assistant") / "passages"
_TRANSLATION = "translation-awaiting-review"


class Review(StrEnum):
    """What stands behind the facts of a passage."""

    SOURCE = "reviewed-source"  # every fact was read in a source that is named
    AWAITING = "awaiting-clinical-review"  # at least one was recalled: say so where it is shown


class Route(StrEnum):
    """Where a passage sends its reader."""

    INFO = "info"
    CLINICIAN = "clinician"
    URGENT = "urgent"  # care today
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """`date`: YYYY, YYYY-MM or YYYY-MM-DD; the month of reading for a source that bears none."""

    title: str
    address: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """`verbatim`: about taking medicines, so it is shown as it stands and never worded anew.

    `translation_review`: the words are a translation that nobody has reviewed yet.
    """

    id: str
    language: str
    topic: str
    question: str
    text: str
    sources: tuple[Source, ...]
    source_date: str
    review: Review
    translation_review: bool
    expires: date
    route: Route
    verbatim: bool

    def in_force(self, on: date) -> bool:
        """Facts lapse; what the product says of itself does not, so a refusal is always there."""
        return self.topic == HELP or on <= self.expires


def version() -> str:
    """Of the catalogue: the day on which its facts were last gone through."""
    return str(_catalogue()["version"])


@cache
def languages() -> tuple[str, ...]:
    """English first, then the others by their codes."""
    found = sorted(folder.name for folder in _FOLDER.iterdir() if folder.is_dir())
    return (ENGLISH, *(language for language in found if language != ENGLISH))


def load(language: str, *, on: date | None = None) -> Mapping[str, Passage]:
    """The passages in force on a day (UTC's today), by id. LookupError for a language not here."""
    day = on or datetime.now(UTC).date()
    return {key: passage for key, passage in _all(language).items() if passage.in_force(day)}


def passage(key: str, language: str, *, on: date | None = None) -> Passage:
    """In that language, else in English: `Passage.language` tells. KeyError if none is in force."""
    if language in languages() and (found := load(language, on=on).get(key)):
        return found
    return load(ENGLISH, on=on)[key]


@cache
def _catalogue() -> dict[str, Any]:
    return tomllib.loads((_FOLDER / "catalogue.toml").read_text("utf-8"))


@cache
def _all(language: str) -> Mapping[str, Passage]:
    if language not in languages():
        raise LookupError("no passages in that language")
    return {found.id: found for found in _read(language)}


def _read(language: str) -> Iterator[Passage]:
    for file in sorted((_FOLDER / language).iterdir(), key=lambda file: file.name):
        words = tomllib.loads(file.read_text("utf-8"))
        translated = words.pop("review", None) == _TRANSLATION
        for key, entry in words.items():
            yield _passage(key, language, entry, translated=translated)


def _passage(key: str, language: str, words: dict[str, str], *, translated: bool) -> Passage:
    known = _catalogue()["passage"][key]
    sources = _catalogue()["sources"]
    return Passage(
        id=key,
        language=language,
        topic=known["topic"],
        question=words["question"],
        text=" ".join(words["text"].split()),
        sources=tuple(Source(**sources[source]) for source in known["sources"]),
        source_date=known["source_date"],
        review=Review(known["review"]),
        translation_review=translated,
        expires=date.fromisoformat(known["expires"]),
        route=Route(known["route"]),
        verbatim=known["verbatim"],
    )
