"""Which words of a list a word typed wrong may have been meant for. Pure.

A word and what was meant differ in few letters, so that both with few letters left out have
something in common. Those of the list are kept so; the first letter is typed right, and apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

_SHORTEST = 5
_SHORTEST_STEM = 6
_LONGEST_STEM = 10
_TWO_ERRORS = 9
_LONGEST = 20

_Left = Mapping[str, Mapping[str, str]]
"""First letter -> what is left of the rest -> the words that leave it, divided by spaces."""


class Mistyped:
    """`elements` are words, or what words begin with and a star."""

    def __init__(self, elements: Iterable[str]) -> None:
        known = list(elements)
        words = [one for one in known if not one.endswith("*")]
        stems = [one[:-1] for one in known if one.endswith("*")]
        self._squeezed: dict[str, set[str]] = defaultdict(set)
        for word in words:
            if len(squeezed := _squeeze(word)) > 2:
                self._squeezed[squeezed].add(word)
        self._words = _left((one, _errors(one)) for one in words if len(one) >= _SHORTEST)
        self._stems = _left((one, 1) for one in stems if len(one) >= _SHORTEST_STEM)

    def meant(self, word: str) -> Iterator[str]:
        """Each element that `word` is near to; some more than once."""
        yield from self._squeezed.get(_squeeze(word), ())
        if not _SHORTEST - 1 <= len(word) <= _LONGEST:
            return
        for element in _found(self._words, word, _errors(word)):
            if distance(word, element) <= _errors(element):
                yield element
        for length in range(_SHORTEST_STEM - 1, min(len(word), _LONGEST_STEM) + 1):
            beginning = word[:length]
            for stem in _found(self._stems, beginning, 1):
                if distance(beginning, stem) <= 1:
                    yield f"{stem}*"


def _left(words: Iterable[tuple[str, int]]) -> _Left:
    """Of words with how many letters of each may be left out."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for word, errors in words:
        of = found[word[0]]
        for left in _shortened(word[1:], errors):
            before = of.get(left)
            of[left] = word if before is None else f"{before} {word}"
    return found


def _found(kept: _Left, word: str, errors: int) -> set[str]:
    """Those that may be near."""
    found: set[str] = set()
    if (of := kept.get(word[0])) is not None:
        for left in _shortened(word[1:], errors):
            if (words := of.get(left)) is not None:
                found.update(words.split(" "))
    return found


def _squeeze(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _errors(word: str) -> int:
    return 2 if len(word) >= _TWO_ERRORS else 1


@lru_cache(64)  # a word is looked for in several lexicons, one after the other
def _shortened(word: str, by: int) -> frozenset[str]:
    """`word`, and all that is left of it without one letter, or `by` 2 without two."""
    left = [word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]
    if by == 2:
        for i in range(len(word)):
            start = word[:i]
            left += [start + word[i + 1 : j] + word[j + 1 :] for j in range(i + 1, len(word))]
    return frozenset(left)


def distance(one: str, other: str) -> int:
    """Letters wrong, missing, extra, or swapped with the next."""
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return _distance(one[start : len(one) - end], other[start : len(other) - end])


def _distance(one: str, other: str) -> int:
    if not one or not other:
        return len(one) + len(other)
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
