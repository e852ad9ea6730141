"""What of a drafted answer may be shown: sentences that say what their passages say. Pure.

A negation turned round, or a true sentence in the wrong place, is not found by any of this: what
patients must not be told wrongly is shown word for word from its passage instead.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from core.assistant.claims import PATTERNS, UNLESS_VERBATIM
from core.assistant.draft import DraftAnswer, Sentence
from core.assistant.medicines import medicines
from core.assistant.quantities import quantities
from core.assistant.tongue import WORD, is_in

LONGEST, MOST = 320, 6
"""Letters of a sentence; sentences of an answer."""
HOSTILE = frozenset({"hidden", "markup", "link", "leak", "stage", "advice", "dose", "diagnosis"})
"""After one of these nothing else of the answer is trusted."""
_FEWEST_WORDS, _SHARED = 4, 0.5
_JOINERS = "\u200c\u200d"
_SENTENCE = re.compile(r"[.!?؟।۔]+(?:\s+|$)")


class PassageLike(Protocol):
    """What of a passage is compared with."""

    @property
    def question(self) -> str: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Checked:
    """`dropped`: why each other sentence may not be shown, in words of ours, safe to log.

    `enough`: what remains may stand as the answer; otherwise show a passage itself.
    """

    sentences: tuple[Sentence, ...]
    dropped: tuple[str, ...]
    enough: bool


def checked(answer: DraftAnswer, passages: Mapping[str, PassageLike], language: str) -> Checked:
    """`passages`: those that the draft was made from, by id; `language`: that of the reader."""
    kept: list[Sentence] = []
    dropped: list[str] = []
    for sentence in answer.sentences:
        fault = "many" if len(kept) == MOST else _fault(sentence, passages, language)
        if fault:
            dropped.append(fault)
        else:
            kept.append(sentence)
    enough = len(kept) > len(dropped) and not HOSTILE & set(dropped)
    return Checked(tuple(kept), tuple(dropped), enough)


def _fault(sentence: Sentence, passages: Mapping[str, PassageLike], language: str) -> str | None:
    return next(_faults(sentence, passages, language), None)


def _faults(
    sentence: Sentence, passages: Mapping[str, PassageLike], language: str
) -> Iterator[str]:
    """Names of what is wrong, the gravest first."""
    text = sentence.text
    if any(map(_hidden, text)) or text != unicodedata.normalize("NFC", text):
        yield "hidden"
    folded = _folded(text)
    yield from (name for name, pattern in PATTERNS.items() if pattern.search(folded))
    cited = [passages[id_] for id_ in sentence.cites if id_ in passages]
    verbatim = bool(cited) and folded.rstrip(" .!?؟।۔") in _sentences(cited)
    if not verbatim:
        yield from (name for name, one in UNLESS_VERBATIM.items() if one.search(folded))
    if not cited or len(cited) != len(sentence.cites):
        yield "cite"
    if len(text) > LONGEST or len(WORD.findall(text)) < _FEWEST_WORDS or "\n" in text:
        yield "length"
    source = " ".join(f"{one.question} {one.text}" for one in cited)
    yield from _ungrounded(text, source, language)


def _ungrounded(text: str, source: str, language: str) -> Iterator[str]:
    """Numbers, medicines, foreign words and the greater part of the words come from the source."""
    known = frozenset(word.casefold() for word in WORD.findall(source))
    have = quantities(source)
    numbers = {number for number, _ in have}
    if any(
        (number, unit) not in have if unit else number not in numbers
        for number, unit in quantities(text)
    ):
        yield "number"
    if not medicines(text) <= medicines(source):
        yield "medicine"
    if any(name.casefold() not in known for name in re.findall(r"(?<=\w )[A-Z][^\W\d_]+", text)):
        yield "name"
    if not is_in(language, text, latin=known):
        yield "language"
    elif is_in(language, source, latin=known) and _shared(text, source) < _SHARED:
        yield "words"


def _shared(text: str, source: str) -> float:
    """How many of the longer words begin like a word of the source, 0 to 1."""
    longer = [word.casefold() for word in WORD.findall(text) if len(word) > 3]
    beginnings = {word.casefold()[:4] for word in WORD.findall(source)}
    return sum(word[:4] in beginnings for word in longer) / len(longer) if longer else 0


def _hidden(letter: str) -> bool:
    """Control, direction and private letters, and those that only look like others."""
    category = unicodedata.category(letter)
    return letter not in _JOINERS and (category[0] == "C" or category in ("Zl", "Zp", "No", "Nl"))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).replace("’", "'")
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain)
    return " ".join("".join(digits).split()).casefold()


def _sentences(passages: list[PassageLike]) -> set[str]:
    return {_folded(one) for passage in passages for one in _SENTENCE.split(passage.text)}
