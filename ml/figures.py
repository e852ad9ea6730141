"""Figures of merit and their bootstrap intervals over resampled patients.

`weights` (n,) says how often each patient is in a resample; None is everybody once.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from core.staging.model import Floats
from ml.tables import rounded

Reached = NDArray[np.bool_]
Weights = NDArray[np.int64]
Figure = Callable[[Weights], float]
"""What a figure is among the patients of a resample; NaN where it cannot be said."""

_ENDS = (0.025, 0.975)


def auroc(reached: Reached, score: Floats) -> Figure:
    """Chance that one with the condition has the higher score, a tie counting half."""
    order = np.argsort(score, kind="stable")
    sorted_score, positive = score[order], reached[order]
    starts = np.flatnonzero(np.r_[True, np.diff(sorted_score) != 0])

    def figure(weights: Weights) -> float:
        weights = weights[order]
        with_it = np.add.reduceat(weights * positive, starts)
        without = np.add.reduceat(weights * ~positive, starts)
        pairs = int(with_it.sum()) * int(without.sum())
        below = np.cumsum(without) - without
        return float((with_it * (below + without / 2)).sum()) / pairs if pairs else np.nan

    return figure


def brier(reached: Reached, chance: Floats) -> Figure:
    off = (chance - reached) ** 2
    return lambda weights: float(np.average(off, weights=weights))


def brier_of_prior(reached: Reached) -> Figure:
    """The Brier score of the patients' own share with the condition, told of everybody."""

    def figure(weights: Weights) -> float:
        share = float(np.average(reached, weights=weights))
        return share * (1 - share)

    return figure


def mean(values: Floats | Reached) -> Figure:
    return lambda weights: float(np.average(values, weights=weights))


def difference(one: Figure, other: Figure) -> Figure:
    """Of the same resample, so that what both share falls out."""
    return lambda weights: one(weights) - other(weights)


def of_everybody(figure: Figure, count: int) -> float:
    return rounded(figure(np.ones(count, dtype=np.int64)))


class Bootstrap:
    """The same resamples for every figure of `count` patients."""

    def __init__(self, count: int, *, seed: int, resamples: int) -> None:
        rng = np.random.default_rng(seed)
        self._count = count
        self._drawn = [
            np.bincount(rng.integers(0, count, count), minlength=count).astype(np.uint16)
            for _ in range(resamples)
        ]

    def __call__(self, figure: Figure) -> dict[str, float]:
        """`value`, and `low` and `high` of its 95 % interval."""
        drawn = [figure(weights.astype(np.int64)) for weights in self._drawn]
        low, high = np.nanquantile(drawn, _ENDS)
        value = of_everybody(figure, self._count)
        return {"value": value, "low": rounded(float(low)), "high": rounded(float(high))}


Draws = Callable[[int], Bootstrap]
"""The resamples of so many patients."""


def reliability(reached: Reached, chance: Floats, groups: int) -> list[dict[str, float]]:
    """Patients in groups of equal size by what was foretold: foretold and observed share."""
    order = np.argsort(chance, kind="stable")
    return [
        {
            "n": len(group),
            "foretold": rounded(float(chance[group].mean())),
            "observed": rounded(float(reached[group].mean())),
        }
        for group in np.array_split(order, groups)
    ]


def by_threshold(kpa: Floats, thresholds: Sequence[float]) -> Iterator[tuple[int, str, Reached]]:
    """(place, name, who reaches it) of each threshold."""
    for place, threshold in enumerate(thresholds):
        yield place, str(threshold), kpa >= threshold
