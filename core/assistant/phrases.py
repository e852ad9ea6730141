"""Finds the concepts of a lexicon in a message, typing errors allowed. Pure.

A lexicon is TERMS: concept -> terms divided by `|`. A term is words; `vomit*` is any word that
begins so, `?` any one word. ORDINARY, if a lexicon has it, are common words one letter from its
own, which are typed as they are meant.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from core.assistant.words import PAUSE, STOP, fold, is_number, words

Terms = Mapping[str, str]
Respell = Callable[[str], tuple[str, ...]]

ORDINARY = "ORDINARY"

_WORDS_KEPT = 4096
_MOST_GUESSES = 60
"""Words of a message that are read as errors of typing: guessing is slow."""
_ANY = "?"
_WEIGHTIEST = 5
_SHORTEST_MISTYPED = 5
_SHORTEST_STEM_MISTYPED = 6
_LONGEST_STEM = 10
_TWO_ERRORS = 9
_LONGEST_MISTYPED = 20


TURNS = frozenset(
    [
        "NEG",
        "NEG_AFTER",
        "OR",
        "AND",
        "BUT",
        "GLUE",
        "SELF",
        "INFO",
        "COND",
        "NEUTRAL",
        "PAST",
        "RECENT",
        "AGAIN",
        "RESOLVED",
        "UNIT",
        "ASK",
    ]
)
"""Concepts that say how something is said, not what."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words start to end (exclusive) of the message mean `concept`."""

    concept: str
    start: int
    end: int


def as_is(word: str) -> tuple[str, ...]:
    """For scripts whose spelling needs nothing more than folding."""
    return (word,)


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One module of core/assistant/lexicon, made searchable."""

    terms: Terms
    respell: Respell = as_is

    @cached_property
    def by_start(self) -> dict[str, dict[str, list[tuple[str, tuple[str, ...]]]]]:
        """First element of a term -> its second, "" for none -> (concept, all its elements)."""
        found: dict[str, dict[str, list[tuple[str, tuple[str, ...]]]]] = defaultdict(dict)
        for concept, elements in self._all_terms():
            second = elements[1] if len(elements) > 1 else ""
            found[elements[0]].setdefault(second, []).append((concept, elements))
        return found

    @cached_property
    def _terms(self) -> list[tuple[str, tuple[str, ...]]]:
        return [term for starts in self.by_start.values() for of in starts.values() for term in of]

    def _all_terms(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for concept, text in self.terms.items():
            if concept == ORDINARY:
                continue
            for term in text.split("|"):
                if elements := tuple(self._element(word) for word in _spelt(term)):
                    yield concept, elements

    def _element(self, word: str) -> str:
        if word == _ANY:
            return word
        stem = self.respell(word.rstrip("*"))[0]
        return f"{stem}*" if word.endswith("*") else stem

    @cached_property
    def elements(self) -> frozenset[str]:
        return frozenset(element for _, term in self._terms for element in term)

    @cached_property
    def _stem_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(one) - 1 for one in self.elements if one.endswith("*")}))

    @cached_property
    def _symptomatic(self) -> frozenset[str]:
        """Elements that may be meant by a word typed wrong: a denial must be typed right."""
        return frozenset(
            element for concept, term in self._terms if concept not in TURNS for element in term
        )

    @cached_property
    def _squeezed(self) -> dict[str, str]:
        return {_squeeze(one): one for one in self._symptomatic if len(_squeeze(one)) > 2}

    @cached_property
    def _one_less(self) -> dict[str, list[str]]:
        """What is left of an element without one letter or two -> the elements."""
        found: dict[str, list[str]] = defaultdict(list)
        for element in self._symptomatic:
            word = element.rstrip("*")
            shortest = _SHORTEST_MISTYPED if word == element else _SHORTEST_STEM_MISTYPED
            if len(word) >= shortest:
                for left in _shortened(word, _errors(word)):
                    found[left].append(element)
        return found

    @cached_property
    def ordinary(self) -> frozenset[str]:
        return frozenset(
            form for word in _spelt(self.terms.get(ORDINARY, "")) for form in self.respell(word)
        )

    @cached_property
    def known(self) -> Callable[[str], frozenset[str]]:
        """The elements that a word is, as it is spelt. The commonest are kept."""
        return lru_cache(_WORDS_KEPT)(self._known)

    def _known(self, word: str) -> frozenset[str]:
        found = set()
        for form in self.respell(word):
            if form in self.elements:
                found.add(form)
            for length in self._stem_lengths:
                if length > len(form):
                    break
                if (stem := f"{form[:length]}*") in self.elements:
                    found.add(stem)
        return frozenset(found)

    def guessed(self, word: str) -> frozenset[str]:
        """The elements that `word`, which nobody knows, may have been meant for."""
        found: set[str] = set()
        for form in self.respell(word):
            if (squeezed := self._squeezed.get(_squeeze(form))) is not None:
                found.add(squeezed)
            if _SHORTEST_MISTYPED - 1 <= len(form) <= _LONGEST_MISTYPED:
                found.update(self._near(form))
        return frozenset(found)

    def _near(self, word: str) -> Iterator[str]:
        for left in {word, *_shortened(word, _errors(word))}:
            for element in self._one_less.get(left, ()):
                if not element.endswith("*") and _is_near(word, element):
                    yield element
        for length in range(_SHORTEST_STEM_MISTYPED - 1, min(len(word), _LONGEST_STEM) + 1):
            beginning = word[:length]
            for left in {beginning, *_shortened(beginning, 1)}:
                for element in self._one_less.get(left, ()):
                    if element.endswith("*") and _is_near(beginning, element[:-1], 1):
                        yield element


def _spelt(term: str) -> list[str]:
    """The words of a term, folded like a message, with the stars kept."""
    return [
        _ANY if word == _ANY else fold(word)
        for word in re.sub(r"[-,/]", " ", fold(term).replace("'", " ")).split()
    ]


def _squeeze(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _errors(word: str) -> int:
    return 2 if len(word) >= _TWO_ERRORS else 1


def _shortened(word: str, by: int) -> set[str]:
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    if by == 1:
        return {word, *once}
    return {word, *once, *(one[:i] + one[i + 1 :] for one in once for i in range(len(one)))}


def _is_near(word: str, meant: str, errors: int | None = None) -> bool:
    """Few letters wrong, missing, extra or swapped; the first is typed right."""
    return word[0] == meant[0] and _distance(word, meant) <= (errors or _errors(meant))


def _distance(one: str, other: str) -> int:
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, above, row = row, before, [i]
        for j, b in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, above[j - 2] + 1)
            row.append(best)
    return row[-1]


@dataclass(frozen=True, eq=False)
class Tongue:
    """A language as people write it: its own lexicons, and those it borrows from."""

    code: str
    own: tuple[Lexicon, ...]
    borrowed: tuple[Lexicon, ...] = ()

    @property
    def lexicons(self) -> tuple[Lexicon, ...]:
        return self.own + self.borrowed

    def ordinary(self, word: str) -> bool:
        """Whether `word` is typed as meant, though it looks like an error for another."""
        return any(
            form in lexicon.ordinary for lexicon in self.lexicons for form in lexicon.respell(word)
        )


@dataclass(frozen=True, eq=False)
class Reading:
    """A message read in one language: its words and what they mean there."""

    language: str
    words: Sequence[str]
    hits: Sequence[Hit]
    likely: float = 1.0
    """How much of it the language knows, beside the language that knows most."""

    @cached_property
    def by_concept(self) -> dict[str, list[Hit]]:
        """Hits of each concept in the order of the words."""
        found: dict[str, list[Hit]] = defaultdict(list)
        for hit in self.hits:
            found[hit.concept].append(hit)
        return found

    @cached_property
    def starting(self) -> dict[int, list[Hit]]:
        found: dict[int, list[Hit]] = defaultdict(list)
        for hit in self.hits:
            found[hit.start].append(hit)
        return found

    @cached_property
    def ending(self) -> dict[int, list[Hit]]:
        """By the word after the last."""
        found: dict[int, list[Hit]] = defaultdict(list)
        for hit in self.hits:
            found[hit.end].append(hit)
        return found

    @cached_property
    def _stops(self) -> list[int]:
        return [-1, *(i for i, word in enumerate(self.words) if word == STOP), len(self.words)]

    def sentence(self, at: int) -> tuple[int, int]:
        """First word of the sentence around word `at`, and the one after its last."""
        after = bisect_left(self._stops, at)
        return self._stops[max(after - 1, 0)] + 1, self._stops[after]

    def within(self, concept: str, start: int, end: int) -> list[Hit]:
        """Hits of `concept` that lie in words start to end (exclusive)."""
        hits = self.by_concept.get(concept, [])
        at = bisect_left(hits, start, key=lambda hit: hit.start)
        found = []
        while at < len(hits) and hits[at].start < end:
            if hits[at].end <= end:
                found.append(hits[at])
            at += 1
        return found


def read(text: str, tongues: Iterable[Tongue], *, guess: bool = True) -> list[Reading]:
    """`text` in the language that knows most of its words, and in those that know nearly as many.

    `guess`: words that nobody knows may be errors of typing. Empty where no language knows a word.
    """
    spoken = words(text)
    scores = {tongue: _knows(tongue, spoken) for tongue in tongues}
    best = max(scores.values(), default=0)
    enough = max(0.75 * best, 0.01)
    likely = sorted((one for one in scores if scores[one] >= enough), key=lambda one: -scores[one])
    return [
        Reading(one.code, spoken, _hits(one, spoken, guess), scores[one] / best) for one in likely
    ]


def _knows(tongue: Tongue, spoken: Sequence[str]) -> float:
    knowing = {
        word: sum(bool(lexicon.known(word)) for lexicon in tongue.own)
        for word in set(spoken) - {STOP, PAUSE}
    }
    return sum(
        min(len(word), _WEIGHTIEST) + knowing[word] / 10 for word in spoken if knowing.get(word)
    )


def _hits(tongue: Tongue, spoken: Sequence[str], guess: bool) -> list[Hit]:  # noqa: FBT001
    found: list[Hit] = []
    meanings = _meanings(tongue, spoken, _MOST_GUESSES if guess else 0)
    for which, lexicon in enumerate(tongue.lexicons):
        means = [meanings[word][which] if word in meanings else None for word in spoken]
        for at, forms in enumerate(means):
            if forms is None:
                continue
            for concept, elements in _starting(lexicon, forms, means[at + 1 : at + 2]):
                if _continues(elements, means[at : at + len(elements)]):
                    found.append(Hit(concept, at, at + len(elements)))
    return _longest(found)


Forms = frozenset[str] | None
"""What a word is in a lexicon; None for a sign between words."""


def _starting(
    lexicon: Lexicon, forms: frozenset[str], following: Sequence[Forms]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Terms whose first element, and whose second if they have one, may be these words."""
    seconds: tuple[str, ...] = ("",)
    if following and following[0] is not None:
        seconds = ("", _ANY, *following[0])
    for form in (*forms, _ANY):
        if starts := lexicon.by_start.get(form):
            for second in seconds:
                yield from starts.get(second, ())


def _meanings(tongue: Tongue, spoken: Sequence[str], most: int) -> dict[str, list[frozenset[str]]]:
    """Each word -> for every lexicon of the tongue what it is there."""
    found, guesses = {}, 0
    for word in dict.fromkeys(spoken):
        if word in (STOP, PAUSE):
            continue
        known = [lexicon.known(word) for lexicon in tongue.lexicons]
        strange = not any(known) and not is_number(word) and not tongue.ordinary(word)
        if strange and guesses < most:
            guesses += 1
            known = [lexicon.guessed(word) for lexicon in tongue.lexicons]
        found[word] = known
    return found


def _continues(elements: tuple[str, ...], means: Sequence[Forms]) -> bool:
    if len(means) < len(elements):
        return False
    return all(
        forms is not None and (element == _ANY or element in forms)
        for element, forms in zip(elements[1:], means[1:], strict=False)
    )


def _longest(found: Iterable[Hit]) -> list[Hit]:
    """In the order of the words; a turn of speech hides what it is made of, and so does any
    longer find a turn of speech: "can't stop" is no negation, "blood test" no blood.
    """
    kept: list[Hit] = []
    open_: list[Hit] = []
    for hit in sorted(set(found), key=lambda hit: (hit.start, -hit.end, hit.concept)):
        open_ = [one for one in open_ if one.end >= hit.end]
        if not any(_hides(one, hit) for one in open_):
            kept.append(hit)
        open_.append(hit)
    return kept


def _hides(longer: Hit, hit: Hit) -> bool:
    return longer.end - longer.start > hit.end - hit.start and (
        longer.concept in TURNS or hit.concept in TURNS
    )
