"""What the checks must know of a language before a sentence in it can be checked. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.assistant.plain import fold, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words as they look when folded.

    `glue`: what a sentence may say beside the words of its passage; it tells the language too.
    `polar`: words that turn a statement round. `reader`: words that speak to whoever reads.
    `leaning`: first words of sentences that mean nothing without the one before.
    `taking`: beginnings of verbs about taking, stopping, changing, being allowed. `stages`,
    `someone`: other words that only a passage may use. `units`: beginnings of units, and which.
    `front`, `back`: what may stand before and behind a stem.
    """

    script: str
    glue: frozenset[str]
    negations: frozenset[str]
    polar: frozenset[str]
    reader: frozenset[str]
    leaning: frozenset[str]
    taking: tuple[str, ...]
    stages: tuple[str, ...]
    someone: frozenset[str]
    numbers: Mapping[str, str]
    units: Mapping[str, str]
    doses: tuple[str, ...]
    joins: frozenset[str]
    less: frozenset[str]
    more: frozenset[str]
    front: tuple[str, ...] = ()
    back: tuple[str, ...] = ()


def some(text: str) -> frozenset[str]:
    """The folded words of a list that is separated by spaces."""
    return frozenset(fold(plain(text)).split())


def each(text: str) -> dict[str, str]:
    """{folded word: value} of a list such as "2=two 12=twelve,dozen"."""
    pairs = (one.split("=", 1) for one in text.split())
    return {word: value for value, of in pairs for word in fold(plain(of)).split(",")}


def starts(text: str) -> tuple[str, ...]:
    return tuple(sorted(some(text)))
