"""How much a message sounds like an emergency: by its letters, and by what it means.

By letters: runs of them, weighed by a logistic regression. By meaning: its sentence vector beside
those of our phrases (a support vector machine), where the extra `semantic` is installed. Both are
fitted to phrases of ours in nine languages and three Latin spellings (ml/emergency, `make ear`).
Neither knows grammar; core/assistant/alarm.py weighs them with what the lexicon finds.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from core.assistant import vectors
from core.assistant.vectors import Floats
from core.assistant.words import PAUSE, STOP, is_number, words

BINS = 1 << 17
SCALE = 600.0
"""Of the numbers of a vector, each below 0.21, kept as whole ones of a byte."""
_RUNS = (2, 3, 4, 5)
_FEWEST = 3
"""Words; fewer sound like anything, and the lexicon knows them or not."""
_LONGEST = 400
"""Letters of which a vector is made."""
_WINDOW, _STEP = 24, 12
"""Words that are judged together, so that a long story does not drown its one alarming sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Log-odds, uncalibrated, of the loudest part of a message. `meaning` None: not installed."""

    letters: float
    meaning: float | None


def heard(text: str, *, by_meaning: bool = True) -> Sound | None:
    """None: too few words. Some milliseconds: call it in a thread."""
    weights, bias = _fitted()
    parts = list(_parts(text))
    if not parts:
        return None
    loud = [_by_letters(part, weights, bias) for part in parts]
    if not by_meaning or not vectors.available():
        return Sound(letters=max(loud), meaning=None)
    loudest = text if len(parts) == 1 else " ".join(parts[loud.index(max(loud))])
    return Sound(letters=max(loud), meaning=_by_meaning(loudest[:_LONGEST]))


def _by_meaning(text: str) -> float:
    """How much nearer to our emergencies than to our other phrases."""
    known = _known()
    apart = 1.0 + known.lengths - 2.0 * (known.vectors @ vectors.query(text))
    return float(np.exp(-known.gamma * apart) @ known.weights + known.bias)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From which chance on there is an alarm, and a line where the lexicon finds nothing."""

    alarm: float
    line: float


def thresholds(*, by_meaning: bool) -> Thresholds:
    fitted = _measured()["weighing"]["meaning" if by_meaning else "letters"]
    return Thresholds(alarm=float(fitted["alarm"]), line=float(fitted["line"]))


def weights(*, by_meaning: bool) -> dict[str, float]:
    """Of `letters` and `meaning`, and of each outcome of the lexicon, in log-odds."""
    found: dict[str, float] = _measured()["weighing"]["meaning" if by_meaning else "letters"]
    return found


def measured() -> dict[str, Any]:
    """What `make ear` found: thresholds, and how phrases written apart were met."""
    return dict(_measured())


def ready() -> None:
    """Weights and thresholds are read, and the model of sentence vectors where it is installed."""
    _fitted()
    if vectors.available():
        _by_meaning("ready")


def forget() -> None:
    """Weights and thresholds are read anew: for whoever has just made them."""
    _fitted.cache_clear()
    _known.cache_clear()
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


def _by_letters(spoken: Sequence[str], weights: NDArray[np.float16], bias: float) -> float:
    found, strengths = bins(spoken)
    return float(weights[found].astype(np.float32) @ strengths + bias)


@cache
def _fitted() -> tuple[NDArray[np.float16], float]:
    with files("core.assistant.listening").joinpath("weights.npy").open("rb") as file:
        return np.load(file, allow_pickle=False), float(_measured()["bias"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Support vectors: (n, 384), their squared lengths and their weights, (n,)."""

    vectors: Floats
    lengths: Floats
    weights: Floats
    bias: float
    gamma: float


@cache
def _known() -> Known:
    with files("core.assistant.listening").joinpath("meaning.npy").open("rb") as file:
        table = np.load(file, allow_pickle=False)
    kept = table["vector"].astype(np.float32) / SCALE
    fitted = _measured()["meaning"]
    return Known(
        vectors=kept,
        lengths=(kept * kept).sum(axis=1),
        weights=table["weight"],
        bias=float(fitted["bias"]),
        gamma=float(fitted["gamma"]),
    )


@cache
def _measured() -> dict[str, Any]:
    text = files("core.assistant.listening").joinpath("measured.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
