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
from functools import cache, cached_property, lru_cache, partial
from typing import NamedTuple

from core.assistant.mistyped import Mistyped
from core.assistant.words import PAUSE, STOP, fold, is_number, words

Terms = Mapping[str, str]
Respell = Callable[[str], tuple[str, ...]]

ORDINARY = "ORDINARY"

_WORDS_KEPT = 4096
_GUESSES_KEPT = 512
_MOST_GUESSES = 60
"""Words of a message that are read as errors of typing: guessing is slow."""
_ANY = "?"
_BETWEEN = re.compile("[-,/']")
_WEIGHTIEST = 5


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


class Hit(NamedTuple):
    """Words start to end (exclusive) of the message mean `concept`. A message has thousands."""

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

    def ready(self) -> None:
        """Make what is searched, which else the first message waits for (0.1 s)."""
        _ = self.by_start, self.elements, self._beginnings, self._stem_lengths
        _ = self._mistyped, self.ordinary

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
        element = cache(self._element)  # a word is in many terms
        for concept, text in self.terms.items():
            if concept == ORDINARY:
                continue
            for term in _folded(text).split("|"):
                if elements := tuple(map(element, term.split())):
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
    def _stems(self) -> frozenset[str]:
        return frozenset(one[:-1] for one in self.elements if one.endswith("*"))

    @cached_property
    def _stem_lengths(self) -> tuple[int, ...]:
        return tuple(sorted(set(map(len, self._stems))))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """First letters: most words of another script are told by them."""
        return frozenset(one[0] for one in self.elements)

    @cached_property
    def _symptomatic(self) -> frozenset[str]:
        """Elements that may be meant by a word typed wrong: a denial must be typed right."""
        return frozenset(
            element for concept, term in self._terms if concept not in TURNS for element in term
        )

    @cached_property
    def _mistyped(self) -> Mistyped:
        return Mistyped(self._symptomatic)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        return frozenset(
            form
            for word in _folded(self.terms.get(ORDINARY, "")).split()
            for form in self.respell(word)
        )

    @cached_property
    def known(self) -> Callable[[str], frozenset[str]]:
        """The elements that a word is, as it is spelt. The commonest are kept."""
        return lru_cache(_WORDS_KEPT)(self._known)

    def _known(self, word: str) -> frozenset[str]:
        found = set()
        for form in self.respell(word):
            if form[:1] not in self._beginnings:
                continue
            if form in self.elements:
                found.add(form)
            for length in self._stem_lengths:
                if length > len(form):
                    break
                if (stem := form[:length]) in self._stems:
                    found.add(f"{stem}*")
        return frozenset(found)

    @cached_property
    def guessed(self) -> Callable[[str], frozenset[str]]:
        """The elements that a word, which nobody knows, may have been meant for."""
        return lru_cache(_GUESSES_KEPT)(self._guessed)

    def _guessed(self, word: str) -> frozenset[str]:
        return frozenset(one for form in self.respell(word) for one in self._mistyped.meant(form))


def _folded(terms: str) -> str:
    """Like a message, all at once; stars and bars are kept."""
    return fold(_BETWEEN.sub(" ", fold(terms)))


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
    hits: tuple[Hit, ...]
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
    def concepts_before(self) -> dict[int, frozenset[str]]:
        """What ends with a word, by the word after it."""
        return {at: frozenset(hit.concept for hit in hits) for at, hits in self.ending.items()}

    @cached_property
    def concepts_at(self) -> dict[int, frozenset[str]]:
        """What begins with a word."""
        return {at: frozenset(hit.concept for hit in hits) for at, hits in self.starting.items()}

    @cached_property
    def _stops(self) -> list[int]:
        return [-1, *(i for i, word in enumerate(self.words) if word == STOP), len(self.words)]

    def sentence(self, at: int) -> tuple[int, int]:
        """First word of the sentence around word `at`, and the one after its last."""
        after = bisect_left(self._stops, at)
        return self._stops[max(after - 1, 0)] + 1, self._stops[after]

    @cached_property
    def _dividers(self) -> list[int]:
        return [
            at
            for at, word in enumerate(self.words)
            if word in (STOP, PAUSE) or self.concepts_at.get(at, frozenset()) & {"AND", "BUT"}
        ]

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The words around those from start to end, up to a sign, an "and" or a "but"."""
        before, after = bisect_left(self._dividers, start), bisect_left(self._dividers, end)
        low = self._dividers[before - 1] + 1 if before else 0
        return low, self._dividers[after] if after < len(self._dividers) else len(self.words)

    def within(self, concept: str, start: int, end: int) -> Iterator[Hit]:
        """Hits of `concept` that lie in words start to end (exclusive), in their order."""
        if (hits := self.by_concept.get(concept)) is None:
            return
        for at in range(bisect_left(self._starts[concept], start), len(hits)):
            if (hit := hits[at]).start >= end:
                return
            if hit.end <= end:
                yield hit

    def last_within(self, concept: str, start: int, end: int) -> Hit | None:
        hits = self.by_concept.get(concept, [])
        for at in range(bisect_left(self._starts.get(concept, []), end) - 1, -1, -1):
            if (hit := hits[at]).start < start:
                return None
            if hit.end <= end:
                return hit
        return None

    def says(self, concept: str, start: int, end: int) -> bool:
        """Whether `concept` is in words start to end (exclusive)."""
        return next(self.within(concept, start, end), None) is not None

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        return {concept: [hit.start for hit in hits] for concept, hits in self.by_concept.items()}

    def among(self, concepts: frozenset[str]) -> list[Hit]:
        """Hits of some concepts in the order of the words."""
        if (found := self._merged.get(concepts)) is None:
            said = concepts & self.by_concept.keys()
            found = sorted((hit for one in said for hit in self.by_concept[one]), key=_place)
            self._merged[concepts] = found
        return found

    @cached_property
    def _merged(self) -> dict[frozenset[str], list[Hit]]:
        return {}


def _place(hit: Hit) -> tuple[int, int, str]:
    return hit.start, -hit.end, hit.concept


def read(text: str, tongues: Iterable[Tongue], *, guess: bool = True) -> Iterator[Reading]:
    """`text` in the language that knows most of its words, and in those that know nearly as many.

    `guess`: words that nobody knows may be errors of typing. Empty where no language knows a word.
    """
    spoken = words(text)
    scores = {tongue: _knows(tongue, spoken) for tongue in tongues}
    best = max(scores.values(), default=0)
    enough = max(0.75 * best, 0.01)
    likely = sorted((one for one in scores if scores[one] >= enough), key=lambda one: -scores[one])
    found_in, longest = cache(_found_in), cache(_longest)  # languages borrow the same lexicons
    for one in likely:
        hits = tuple(
            hit
            for lexicon, means in _meanings(one, spoken, _MOST_GUESSES if guess else 0)
            for hit in found_in(lexicon, means)
        )
        yield Reading(one.code, spoken, longest(hits), scores[one] / best)


def _knows(tongue: Tongue, spoken: Sequence[str]) -> float:
    weights = {}
    for word in set(spoken) - {STOP, PAUSE}:
        if knowing := sum(bool(lexicon.known(word)) for lexicon in tongue.own):
            weights[word] = min(len(word), _WEIGHTIEST) + knowing / 10
    return sum(weights[word] for word in spoken if word in weights)


Forms = frozenset[str] | None
"""What a word is in a lexicon; None for a sign between words."""


def _meanings(
    tongue: Tongue, spoken: Sequence[str], most: int
) -> Iterator[tuple[Lexicon, tuple[Forms, ...]]]:
    """For every lexicon of the tongue what each word is there."""
    found: dict[str, Sequence[Forms]] = dict.fromkeys((STOP, PAUSE), [None] * len(tongue.lexicons))
    guesses = 0
    for word in dict.fromkeys(spoken):
        if word in found:
            continue
        known = [lexicon.known(word) for lexicon in tongue.lexicons]
        strange = not any(known) and not is_number(word) and not tongue.ordinary(word)
        if strange and guesses < most:
            guesses += 1
            known = [lexicon.guessed(word) for lexicon in tongue.lexicons]
        found[word] = known
    for which, lexicon in enumerate(tongue.lexicons):
        yield lexicon, tuple(found[word][which] for word in spoken)


def _found_in(lexicon: Lexicon, means: tuple[Forms, ...]) -> list[Hit]:
    found: list[Hit] = []
    starting = cache(partial(_starting, lexicon))
    for at, (forms, following) in enumerate(zip(means, (*means[1:], None), strict=True)):
        if forms is None:
            continue
        for concept, elements in starting(forms, following):
            if len(elements) < 3 or _continues(elements, means, at):
                found.append(Hit(concept, at, at + len(elements)))
    return found


def _starting(
    lexicon: Lexicon, forms: frozenset[str], following: Forms
) -> list[tuple[str, tuple[str, ...]]]:
    """Terms whose first element, and whose second if they have one, are these words."""
    seconds = ("",) if following is None else ("", _ANY, *following)
    return [
        term
        for form in (*forms, _ANY)
        if (starts := lexicon.by_start.get(form))
        for second in seconds
        for term in starts.get(second, ())
    ]


def _continues(elements: tuple[str, ...], means: Sequence[Forms], at: int) -> bool:
    """Whether the third element and those after it are the words there too."""
    if at + len(elements) > len(means):
        return False
    for place in range(2, len(elements)):
        forms = means[at + place]
        if forms is None or (elements[place] != _ANY and elements[place] not in forms):
            return False
    return True


def _longest(found: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """In the order of the words; a turn of speech hides what it is made of, and so does any
    longer find a turn of speech: "can't stop" is no negation, "blood test" no blood.
    """
    kept: list[Hit] = []
    open_: list[Hit] = []
    for hit in sorted(set(found), key=_place):
        open_ = [one for one in open_ if one.end >= hit.end]
        if not any(_hides(one, hit) for one in open_):
            kept.append(hit)
        open_.append(hit)
    return tuple(kept)


def _hides(longer: Hit, hit: Hit) -> bool:
    return longer.end - longer.start > hit.end - hit.start and (
        longer.concept in TURNS or hit.concept in TURNS
    )
