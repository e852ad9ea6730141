"""What a language model is asked for and gives: drafts, unchecked, and the ledger's lines of them.

Apart from core.assistant.gemini because Google's library takes a second to read and 20 MB to keep,
and is read where there is a key alone.
"""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel

from core.assistant.checks import Sentence

Purpose = Literal["answer", "labs", "voice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One request as the ledger has it. `outcome`: ok, or why there was no answer."""

    purpose: Purpose
    model: str
    outcome: str
    duration_ms: int
    prompt_tokens: int = 0
    output_tokens: int = 0
    thought_tokens: int = 0
    cached_tokens: int = 0


class Line(BaseModel):
    text: str
    cites: list[str]


class Draft(BaseModel):
    """Unchecked. No sentences where the passages do not answer."""

    answerable: bool
    sentences: list[Line]

    def composed(self) -> tuple[Sentence, ...]:
        lines = self.sentences if self.answerable else []
        return tuple(Sentence(line.text, tuple(line.cites)) for line in lines)


class LabValue(BaseModel):
    """As printed on a report, unchecked; empty where nothing is printed. `confidence`: 0 to 1."""

    name: str
    value: str
    unit: str
    low: str
    high: str
    taken_on: str
    confidence: float


class LabReport(BaseModel):
    values: list[LabValue]


class Spoken(BaseModel):
    """What was said in a voice note. `language`: two letters."""

    language: str
    text: str


Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Got(Generic[Shape]):
    """`value` is None when there was no usable answer: the last of `uses` tells why."""

    value: Shape | None
    uses: tuple[Use, ...]
