"""What a model composed is checked, sentence by sentence, against the passages it cites. Pure.

A sentence that stands word for word in a cited passage needs no other proof, unless it names a
dose. Any other one must restate one sentence of a cited passage (core/assistant/grounding), speak
to nobody, and say nothing of taking medicines or of stages. What no honest answer holds (markup,
addresses, passages that were not given, our own instructions) refuses the answer as a whole.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.assistant.grounding import LEAST_WORDS, Said, bare, foreign, restates, said, sentences
from core.assistant.medicines import medicines
from core.assistant.plain import LETTERS, fold, plain, words
from core.assistant.quantities import quantities
from core.assistant.speech.known import SPEECHES
from core.assistant.speech.shape import Speech

LONGEST_SENTENCE, LONGEST_ANSWER, MOST_SENTENCES = 400, 1600, 12
"""Characters, and sentences."""
_MOST_DROPPED = 0.5
_LEAK_WORDS = 6
_ALARMING = frozenset({"markup", "link", "leak", "cite", "script", "long"})
"""Faults after which nothing of the answer is believed."""


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A passage as the model was given it."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What may be shown; empty when too little remained. `faults`: why sentences were dropped."""

    sentences: tuple[Sentence, ...]
    faults: tuple[str, ...]


def check(
    composed: Sequence[Sentence], passages: Mapping[str, Given], language: str, secret: str
) -> Checked:
    """`passages`: those that were given, by id, in `language`. `secret`: our instructions."""
    fair = Fair(passages, SPEECHES[language], _runs(secret))
    kept: dict[str, Sentence] = {}
    faults: list[str] = []
    dropped = max(0, len(composed) - MOST_SENTENCES)
    for sentence in composed[:MOST_SENTENCES]:
        found = fair.faults(sentence)
        faults += found
        dropped += bool(found)
        if not found:
            kept.setdefault(bare(plain(sentence.text)), _shown(sentence))
    if _ALARMING & set(faults) or not kept or dropped > _MOST_DROPPED * len(composed):
        return Checked((), tuple(faults or ["empty"]))
    if sum(len(sentence.text) for sentence in kept.values()) > LONGEST_ANSWER:
        return Checked((), ("long",))
    return Checked(tuple(kept.values()), tuple(faults))


def _shown(sentence: Sentence) -> Sentence:
    return Sentence(" ".join(plain(sentence.text).split()), tuple(dict.fromkeys(sentence.cites)))


Place = tuple[str, int]
"""A sentence of a passage: its id, and which one it is."""


class Fair:
    """The passages that were given, taken apart once for all sentences of one answer, in order."""

    def __init__(
        self, passages: Mapping[str, Given], speech: Speech, secret: frozenset[str]
    ) -> None:
        self._speech, self._secret = speech, secret
        texts = {id_: sentences(plain(one.text)) for id_, one in passages.items()}
        self._ids = frozenset(texts)
        self._bare = {
            (i, n): bare(text) for i, all_ in texts.items() for n, text in enumerate(all_)
        }
        self._said = {
            (i, n): said(text, speech) for i, all_ in texts.items() for n, text in enumerate(all_)
        }
        self._folded = {i: fold(plain(f"{one.question} {one.text}")) for i, one in passages.items()}
        self._before: Place | None = None

    def faults(self, sentence: Sentence) -> list[str]:
        """Codes of what is wrong with it; empty when it may be shown."""
        text = plain(sentence.text)
        parts = sentences(text)
        found = [*self._alarms(sentence, text)] or [
            fault for part in parts for fault in self._faults(part, sentence.cites)
        ]
        if found:
            self._before = None
        return found if parts else [*found, "empty"]

    def _alarms(self, sentence: Sentence, text: str) -> Iterator[str]:
        folded = fold(text)
        if len(sentence.text) > LONGEST_SENTENCE:
            yield "long"
        if not sentence.cites or any(id_ not in self._ids for id_ in sentence.cites):
            yield "cite"
        if _MARKUP.search(sentence.text) or _MARKUP.search(text):
            yield "markup"
        if _ADDRESS.search(folded):
            yield "link"
        if _runs(folded) & self._secret or any(
            _INTERNAL.search(fold(part))
            for part in sentences(text)
            if bare(part) not in self._bare.values()
        ):
            yield "leak"
        if not _one_script(text, self._speech.script):
            yield "script"

    def _faults(self, part: str, cites: Sequence[str]) -> Iterator[str]:
        folded = fold(part)
        if any(one.unit in self._speech.doses for one in quantities(folded, self._speech)):
            yield "dose"
        mine = said(part, self._speech)
        theirs = {place: one for place, one in self._said.items() if place[0] in cites}
        same = [place for place in theirs if self._bare[place] == bare(part)]
        if not same:
            yield from self._of_the_person(words(folded))
            yield from self._of_the_facts(folded, mine, theirs, cites)
            same = [p for p, one in theirs.items() if restates(mine, one, self._speech)]
        if self._leans(words(folded), mine) and self._before not in [(i, n - 1) for i, n in same]:
            yield "torn"
        self._before = same[0] if same else None

    def _leans(self, found: Sequence[str], mine: Said) -> bool:
        """Whether it means nothing, or something else, without the sentence before it."""
        return len(mine.content) + len(mine.polar) < LEAST_WORDS or found[0] in self._speech.leaning

    def _of_the_person(self, found: Sequence[str]) -> Iterator[str]:
        speech = self._speech
        if any(word in speech.reader or word in speech.someone for word in found):
            yield "person"
        if any(word.startswith(speech.taking) for word in _bared(found, speech)):
            yield "taking"
        if any(word.startswith(speech.stages) for word in _bared(found, speech)):
            yield "stage"

    def _of_the_facts(
        self, folded: str, mine: Said, theirs: Mapping[Place, Said], cites: Sequence[str]
    ) -> Iterator[str]:
        speech, originals = self._speech, list(theirs.values())
        if not mine.quantities <= {q for i in cites for q in quantities(self._folded[i], speech)}:
            yield "number"
        if medicines(folded) - {word for i in cites for word in words(self._folded[i])}:
            yield "medicine"
        if _other_language(words(folded), speech):
            yield "language"
        if foreign(mine, originals, speech):
            yield "foreign"
        elif not any(restates(mine, one, speech) for one in originals):
            yield "unsupported"


def _bared(found: Sequence[str], speech: Speech) -> list[str]:
    """Also without what this language puts before a word."""
    return [
        *found,
        *(word[len(f) :] for word in found for f in speech.front if word.startswith(f)),
    ]


_MARKUP = re.compile(
    r"</?\s*[a-z!?]|&#?\w+;|\]\s*\(|\*\*|__|`|[{}\\]|\bstyle\s*=|\bjavascript:|^\s*#", re.IGNORECASE
)
_ADDRESS = re.compile(
    rf"\w+\s?:\s?//|\bwww\b|\b[\w-]+\s?(?:\.|\(dot\)|\[dot\])\s?(?:com|org|net|info|io|me|ru|uk|biz|xyz|shop|site"
    rf"|online|pk|bd|eg)\b(?!\s+\w)|\w+\.[a-z]{{2,}}/\w|@\s?\w|[{LETTERS}]\s*\(at\)|\bt\.me\b|\+\d[\d\s-]{{6,}}"
)
_INTERNAL = re.compile(
    r"\b(?:kb|ref|mark)-\w+|system ?prompt|system (?:instruction|message)|\banswerable\b|\bcites\b"
    r"|language model|\bgemini\b|\bllm\b|\bjson\b|ignore (?:all|any|previous|the)|developer mode"
    r"|api.?key|\binstructions?\b"
)


def _runs(text: str) -> frozenset[str]:
    """Every run of six words."""
    found = words(fold(plain(text)))
    return frozenset(
        " ".join(found[first : first + _LEAK_WORDS])
        for first in range(len(found) - _LEAK_WORDS + 1)
    )


_LATIN = re.compile(r"[a-zªºß-öø-ɏḀ-ỿ]")
_ARABIC = re.compile(r"[؀-ۿݐ-ݿࢠ-ࣿ]")


def _one_script(text: str, script: str) -> bool:
    """Latin words may stand in Arabic script; no word is of two scripts, and none of a third."""
    for word in words(text.casefold()):
        letters = [sign for sign in word if sign.isalpha()]
        latin = sum(bool(_LATIN.match(sign)) for sign in letters)
        arabic = sum(bool(_ARABIC.match(sign)) for sign in letters)
        if latin + arabic < len(letters) or (latin and arabic):
            return False
        if arabic and script != "arabic":
            return False
    return script == "latin" or bool(_ARABIC.search(text))


def _other_language(found: Sequence[str], speech: Speech) -> bool:
    """Whether the small words are rather those of another language that we know."""

    def count(of: Speech) -> int:
        return sum(word in of.glue or word in of.negations for word in found)

    mine = count(speech)
    return any(count(other) > mine for other in SPEECHES.values() if other is not speech)


def can_check(text: str, language: str) -> bool:
    """Whether sentences of this passage may be put together anew: a language we know, no dose."""
    if (speech := SPEECHES.get(language)) is None:
        return False
    return all(one.unit not in speech.doses for one in quantities(fold(plain(text)), speech))
