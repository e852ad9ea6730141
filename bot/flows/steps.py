"""What goes into a step of a flow and what comes out: values alone, no Telegram, no clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union


@dataclass(frozen=True, slots=True)
class Text:
    """A message as typed; empty for one without words, such as a sticker."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button: `number` is that of the question it was under."""

    action: str
    argument: str = ""
    number: int = -1


Event = Text | Press


class Key(str):
    """A key of bot/texts, where a fact is words of ours."""

    __slots__ = ()


Fact = Union[str, "Sequence[Say]"]
"""Shown as it is; or a Key; or lines."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `label` a Key or what it shows."""

    label: str
    action: str
    argument: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Say:
    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    choices: tuple[tuple[Choice, ...], ...] = ()
    number: int = -1
    """That of the question, for its buttons."""
