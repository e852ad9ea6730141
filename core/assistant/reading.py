"""A photo or PDF of a report, a voice note -> what a model reads in it, for its person to confirm.

Nothing of it is used before they have: values go the way of typed ones, a transcript that of a
typed message. The file goes to the model as it is but for its metadata, and is kept nowhere; the
door asks before, because a report shows a name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.accounts.people import Person
from core.assistant import files
from core.assistant.drafts import LabValue, Purpose
from core.assistant.memory import Memory
from core.assistant.plain import plain
from core.assistant.redaction import redact
from core.labs.findings import NOT_DETECTED, finding
from core.messages.turn import Effect
from core.results.entry import UNDETECTED

if TYPE_CHECKING:
    from core.assistant.gemini import Gemini

_VALUE = re.compile(r"[<>≤≥]?\s?\d{1,9}(?:[.,]\d{1,4})?")
_UNIT = re.compile(r"[\w%/^*.·µμ\s\[\]()-]{0,20}")
_NAME = re.compile(r"(?=.*[^\W\d_])[^\n<>{}]{1,60}")
_MOST_VALUES, _LONGEST_SPOKEN = 60, 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One value as it stands on a report; empty where nothing is printed or legible.

    `value`: a number, perhaps behind a comparator, or UNDETECTED.
    `confidence`: 0 to 1, how sure the model is of its reading; it says nothing of the value.
    """

    name: str
    value: str
    unit: str
    low: str
    high: str
    taken_on: date | None
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """`values` is None when the file could not be read at all; `effects` go with the turn."""

    values: tuple[Printed, ...] | None
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """`text` is None when nothing was understood."""

    text: str | None
    effects: tuple[Effect, ...] = ()


class ReadFiles:
    """`gemini`: None where it is off; then nothing can be read, and `available` says so."""

    def __init__(self, memory: Memory, gemini: "Gemini | None") -> None:
        self._memory, self._gemini = memory, gemini

    @property
    def available(self) -> bool:
        return self._gemini is not None

    async def report(self, person: Person, content: bytes) -> ReadReport:
        file = files.report(content)
        if self._gemini is None or file is None or not await self._may(person, "labs"):
            return ReadReport(values=None)
        got = await self._gemini.labs(file)
        effects = (self._memory.keep(person, None, got.uses),)
        if got.value is None:
            return ReadReport(values=None, effects=effects)
        return ReadReport(values=_printed(got.value.values, self._today()), effects=effects)

    async def voice(self, person: Person, content: bytes) -> Heard:
        file = files.voice(content)
        if self._gemini is None or file is None or not await self._may(person, "voice"):
            return Heard(text=None)
        got = await self._gemini.transcript(file)
        text = " ".join(plain(got.value.text).split())[:_LONGEST_SPOKEN] if got.value else ""
        return Heard(text=text or None, effects=(self._memory.keep(person, None, got.uses),))

    async def _may(self, person: Person, purpose: Purpose) -> bool:
        return await self._memory.may_ask(person, purpose)

    def _today(self) -> date:
        return self._memory.now().date()


def _printed(values: Sequence[LabValue], today: date) -> tuple[Printed, ...]:
    """What has the form of a laboratory value; anything else that was read is dropped."""
    found = (_one(value, today) for value in values[:_MOST_VALUES])
    return tuple(value for value in found if value is not None)


def _one(value: LabValue, today: date) -> Printed | None:
    name, number = plain(value.name).strip(), plain(value.value).strip()
    unit = plain(value.unit).strip()
    if finding((), number) == NOT_DETECTED:
        number = UNDETECTED
    elif not _VALUE.fullmatch(number):
        return None
    fits = _NAME.fullmatch(name) and _UNIT.fullmatch(unit)
    if not fits or redact(name) != name:
        return None
    return Printed(
        name=name,
        value=number,
        unit=unit,
        low=_limit(value.low),
        high=_limit(value.high),
        taken_on=_day(value.taken_on, today),
        confidence=min(1.0, max(0.0, value.confidence)),
    )


def _limit(text: str) -> str:
    shown = plain(text).strip()
    return shown if _VALUE.fullmatch(shown) else ""


def _day(text: str, today: date) -> date | None:
    try:
        day = date.fromisoformat(plain(text).strip())
    except ValueError:
        return None
    return day if day <= today else None
