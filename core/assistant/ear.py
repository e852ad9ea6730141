"""A second reader of emergencies, beside the lexicon: how much a message sounds like one.

Runs of letters, weighed by a logistic regression that was fitted to phrases of ours in nine
languages and three Latin spellings (ml/emergency, `make ear`). It knows no negation and no grammar,
and so never raises an alarm by itself: where it is in doubt a line with the number to call goes
before the answer, and where it hears nothing in a long message an alarm of the lexicon becomes such
a line.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from core.assistant.words import PAUSE, STOP, is_number, words

BINS = 1 << 17
_RUNS = (2, 3, 4, 5)
_FEWEST = 3
"""Words; fewer sound like anything, and the lexicon knows them or not."""
_WINDOW, _STEP = 24, 12
"""Words that are judged together, so that a long story does not drown its one alarming sentence."""


def heard(text: str) -> float | None:
    """0 to 1: how many of our phrases of that sound tell of an emergency. None: too few words."""
    weights, bias = _fitted()
    return max((_sounds(part, weights, bias) for part in _parts(text)), default=None)


def thresholds() -> tuple[float, float]:
    """Below the first an alarm of the lexicon becomes a line; from the second on a line is said."""
    fitted = _measured()
    return float(fitted["silent"]), float(fitted["heard"])


def measured() -> dict[str, Any]:
    """What `make ear` found: thresholds, and how phrases written apart were met."""
    return dict(_measured())


def ready() -> None:
    """Weights and thresholds are read."""
    _fitted()


def forget() -> None:
    """Weights and thresholds are read anew: for whoever has just made them."""
    _fitted.cache_clear()
    _measured.cache_clear()


def bins(spoken: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Each run of letters in the words, as the number of a bin, with its weight; length one."""
    found, counts = np.unique(np.fromiter(_runs(spoken), np.int64), return_counts=True)
    weights = np.log(counts).astype(np.float32) + np.float32(1)
    return found, weights / np.float32(max(float(np.linalg.norm(weights)), 1e-6))


def _runs(spoken: Sequence[str]) -> Iterator[int]:
    for word in spoken:
        framed = f" {word} "
        for length in _RUNS:
            for at in range(len(framed) - length + 1):
                yield crc32(framed[at : at + length].encode()) % BINS
    for one, other in pairwise(spoken):
        yield crc32(f"{one}\0{other}".encode()) % BINS


def _parts(text: str) -> Iterator[list[str]]:
    spoken = [word for word in words(text) if word not in (STOP, PAUSE)]
    if sum(not is_number(word) for word in spoken) < _FEWEST:
        return
    for at in range(0, max(1, len(spoken) - _WINDOW + _STEP), _STEP):
        yield spoken[at : at + _WINDOW]


def _sounds(spoken: Sequence[str], weights: NDArray[np.float16], bias: float) -> float:
    found, strengths = bins(spoken)
    return float(1 / (1 + np.exp(-(weights[found].astype(np.float32) @ strengths + bias))))


@cache
def _fitted() -> tuple[NDArray[np.float16], float]:
    with files("core.assistant.listening").joinpath("weights.npy").open("rb") as file:
        return np.load(file, allow_pickle=False), float(_measured()["bias"])


@cache
def _measured() -> dict[str, Any]:
    text = files("core.assistant.listening").joinpath("measured.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
