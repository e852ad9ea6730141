"""From log stiffness to probabilities, interval and band set; what is outside training. Pure.

Slope and intercepts come from out-of-fold estimates of the training rows. The offset, the interval
and the band set come from the adults with HCV RNA; what is reported of them is cross-fitted: for
each person the offset and the quantiles are those of all others.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from core.staging.model import BANDS, INPUTS, THRESHOLDS_KPA, Floats, transformed
from ml.dataset import ALWAYS_KNOWN

LEVEL = 0.9
FAR_SHARE = 0.999
_SUBSETS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """As in core.staging.model.Model."""

    slope: float
    intercepts: tuple[float, ...]
    offset: float
    half_width: float
    set_threshold: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossFitted:
    """What each viraemic adult got from the others: (n,) or (n, 3); `bands` (n, 4) True if kept."""

    log_kpa: Floats
    at_least: Floats
    half_width: Floats
    bands: NDArray[np.bool_]

    def interval_holds(self, kpa: Floats) -> NDArray[np.bool_]:
        held: NDArray[np.bool_] = np.abs(np.log(kpa) - self.log_kpa) <= self.half_width
        return held

    def set_holds(self, kpa: Floats) -> NDArray[np.bool_]:
        return self.bands[np.arange(len(kpa)), band_of(kpa)]


def ordinal(log_kpa: Floats, kpa: Floats) -> tuple[float, tuple[float, ...]]:
    """One slope and an intercept a threshold: logit P(kpa >= t) = slope * log_kpa + intercept."""
    steps = len(THRESHOLDS_KPA)
    inputs = np.hstack([np.tile(log_kpa, steps)[:, None], np.repeat(np.eye(steps), len(kpa), 0)])
    reached = np.concatenate([kpa >= threshold for threshold in THRESHOLDS_KPA])
    fitted = LogisticRegression(
        C=math.inf, fit_intercept=False, solver="newton-cholesky", max_iter=100, tol=1e-10
    )  # it ends at the optimum to the last digits, whichever way sums are rounded
    slope, *intercepts = fitted.fit(inputs, reached).coef_[0]
    return float(slope), tuple(map(float, intercepts))


def on_viraemic(
    slope: float, intercepts: tuple[float, ...], log_kpa: Floats, kpa: Floats
) -> Calibration:
    """Offset and conformal quantiles from people with HCV RNA; `log_kpa` without offset."""
    left = np.log(kpa) - log_kpa
    offset = float(left.mean())
    at_least = chances(slope, intercepts, log_kpa + offset)
    return Calibration(
        slope=slope,
        intercepts=intercepts,
        offset=offset,
        half_width=_quantile(np.abs(left - offset)),
        set_threshold=1 - _quantile(1 - _of_band(at_least, kpa)),
    )


def cross_fitted(
    slope: float,
    intercepts: tuple[float, ...],
    log_kpa: Floats,
    kpa: Floats,
    told: Floats | None = None,
) -> CrossFitted:
    """Each person by a calibration that has not seen them. `told`: what the model says of them
    where that is not what calibrates the others, because inputs were taken away."""
    made = [
        (
            on_viraemic(slope, intercepts, log_kpa[others], kpa[others]),
            (log_kpa if told is None else told)[one],
        )
        for one, others in _left_out(len(kpa))
    ]
    shifted = np.array([estimate + each.offset for each, estimate in made])
    at_least = chances(slope, intercepts, shifted)
    thresholds = np.array([each.set_threshold for each, _ in made])
    return CrossFitted(
        log_kpa=shifted,
        at_least=at_least,
        half_width=np.array([each.half_width for each, _ in made]),
        bands=_in_one_piece(_bands(at_least), thresholds),
    )


def chances(slope: float, intercepts: Sequence[float], log_kpa: Floats) -> Floats:
    """P(stiffness >= threshold), (n,) -> (n, 3)."""
    told: Floats = expit(slope * log_kpa[:, None] + np.array(intercepts))
    return told


def band_of(kpa: Floats) -> NDArray[np.intp]:
    """Place in BANDS of a measured stiffness."""
    return np.searchsorted(THRESHOLDS_KPA, kpa, side="right")


def far(inputs: Floats, seed: int) -> tuple[Floats, Floats, tuple[float, ...]]:
    """Centre, covariance, and by the number of known inputs the squared distance that few exceed.

    Mahalanobis distance over the known inputs, on complete training rows.
    """
    rows = transformed(inputs[~np.isnan(inputs).any(axis=1)])
    centre, covariance = rows.mean(axis=0), np.cov(rows, rowvar=False)
    rng = np.random.default_rng(seed)
    limits = [0.0] * (len(INPUTS) + 1)
    for known in range(1, len(INPUTS) + 1):
        drawn = [_subset(rng, known) for _ in range(_SUBSETS)]
        distances = [_distances(rows, centre, covariance, subset) for subset in drawn]
        limits[known] = float(np.quantile(np.concatenate(distances), FAR_SHARE))
    return centre, covariance, tuple(limits)


def _subset(rng: np.random.Generator, size: int) -> NDArray[np.intp]:
    first = [INPUTS.index(name) for name in ALWAYS_KNOWN]
    others = [place for place in range(len(INPUTS)) if place not in first]
    return np.sort((first + rng.permutation(others).tolist())[:size])


def _distances(rows: Floats, centre: Floats, covariance: Floats, known: NDArray[np.intp]) -> Floats:
    away = rows[:, known] - centre[known]
    precision = np.linalg.inv(covariance[np.ix_(known, known)])
    squared: Floats = np.einsum("ni,ij,nj->n", away, precision, away)
    return squared


def _left_out(count: int) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    for one in range(count):
        others = np.ones(count, dtype=bool)
        others[one] = False
        yield one, others


def _quantile(scores: Floats) -> float:
    """The conformal quantile: with one more person, LEVEL of all scores are at most this."""
    rank = min(math.ceil((len(scores) + 1) * LEVEL), len(scores))
    return float(np.sort(scores)[rank - 1])


def _bands(at_least: Floats) -> Floats:
    ends = np.ones((len(at_least), 1)), np.zeros((len(at_least), 1))
    return np.hstack([ends[0], at_least]) - np.hstack([at_least, ends[1]])


def _of_band(at_least: Floats, kpa: Floats) -> Floats:
    return _bands(at_least)[np.arange(len(kpa)), band_of(kpa)]


def _in_one_piece(shares: Floats, thresholds: Floats) -> NDArray[np.bool_]:
    """Bands whose chance reaches the threshold, those between them, and at least the likeliest."""
    kept = shares >= thresholds[:, None]
    kept[np.arange(len(shares)), shares.argmax(axis=1)] |= ~kept.any(axis=1)
    places = np.arange(len(BANDS))
    first = np.where(kept, places, len(BANDS)).min(axis=1)
    last = np.where(kept, places, -1).max(axis=1)
    inside: NDArray[np.bool_] = (places >= first[:, None]) & (places <= last[:, None])
    return inside
