"""Whether a sentence says what a sentence of a passage says. Pure.

Code cannot judge meaning. It can see that a sentence has the words of one sentence of a passage,
nearly all of them, the same numbers, negations and words that turn a statement round; the rest is
small words. What is shorter, longer, or put together from several places is not let through.
"""

import re
from collections import Counter
from dataclasses import dataclass

from core.assistant.plain import fold, plain, words
from core.assistant.quantities import Quantity, quantities
from core.assistant.speech.shape import Speech

_ENDS = re.compile(r"(?<=[.!?؟۔।…])[\s\"'”»)]+|\n+")
_OF_THE_SENTENCE, _OF_THE_PASSAGE = 0.85, 0.6
LEAST_WORDS = 3
"""With fewer words of its own a sentence says nothing by itself."""


def sentences(text: str) -> list[str]:
    """The sentences of a plain text, in order."""
    return [part.strip() for part in _ENDS.split(text) if part.strip(" .")]


def bare(sentence: str) -> str:
    """Its words alone: equal for what reads the same."""
    return " ".join(words(fold(sentence)))


@dataclass(frozen=True, slots=True)
class Said:
    """What of a sentence has to be found again."""

    content: tuple[str, ...]
    negations: int
    polar: frozenset[str]
    quantities: frozenset[Quantity]


def said(sentence: str, speech: Speech) -> Said:
    folded = fold(plain(sentence))
    all_words = words(folded)
    held = speech.negations | speech.polar
    content = [
        word
        for word in all_words
        if word not in held
        and word not in speech.glue
        and word not in speech.numbers
        and not word[0].isdigit()
    ]
    counted = Counter(_negation(word, speech) for word in all_words)
    return Said(
        content=tuple(content),
        negations=counted[True],
        polar=frozenset(all_words) & speech.polar,
        quantities=quantities(folded, speech),
    )


def restates(sentence: Said, original: Said, speech: Speech) -> bool:
    """Whether `sentence` says what `original` says, in its words."""
    if sentence.negations != original.negations or sentence.polar != original.polar:
        return False
    if any(one.compared for one in sentence.quantities) or not (
        sentence.quantities <= original.quantities
    ):
        return False
    found = sum(_among(word, original.content, speech) for word in sentence.content)
    kept = sum(_among(word, sentence.content, speech) for word in original.content)
    return found >= _OF_THE_SENTENCE * len(sentence.content) and kept >= _OF_THE_PASSAGE * len(
        original.content
    )


def foreign(sentence: Said, originals: list[Said], speech: Speech) -> bool:
    """Whether it has a word that none of these has."""
    known = tuple(word for original in originals for word in original.content)
    return any(not _among(word, known, speech) for word in sentence.content)


def _negation(word: str, speech: Speech) -> bool:
    return word in speech.negations or word.endswith(("n't", "n’t"))


def _among(word: str, others: tuple[str, ...], speech: Speech) -> bool:
    return any(alike(word, other, speech) for other in others)


def alike(one: str, other: str, speech: Speech) -> bool:
    """Forms of one word: equal without what may stand before or behind it."""
    return one == other or bool(_stems(one, speech) & _stems(other, speech))


def _stems(word: str, speech: Speech) -> set[str]:
    """The word, and what remains of it; nothing shorter than three letters."""
    starts = {word} | {word[len(f) :] for f in speech.front if word.startswith(f)}
    found = set(starts)
    for start in starts:
        found |= {start[: -len(b)] for b in speech.back if start.endswith(b)}
    return {stem for stem in found if len(stem) >= 3 or stem == word}
