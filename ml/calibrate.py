"""From log stiffness to probabilities, interval and band set; what is outside training. Pure.

Each pattern of known inputs has a calibration of its own, because an estimate from few of them is
less sure: everybody's other inputs are taken away before anything is measured. Slope and intercepts
come from out-of-fold estimates of the training rows. The offsets (of kPa, and of the chances), the
interval and the band set come from the adults with HCV RNA; what is reported of them is
cross-fitted: for each person the offsets and the quantiles are those of all others.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from core.staging.model import (
    ALWAYS_KNOWN,
    BANDS,
    INPUTS,
    PATTERNS,
    THRESHOLDS_KPA,
    Calibration,
    Floats,
    transformed,
)

LEVEL = 0.9
FAR_SHARE = 0.999
_SUBSETS = 20
_NEWTON_STEPS = 50


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


def known_alone(inputs: Floats, pattern: int) -> Floats:
    """Rows of which no more is known than the pattern says: see core.staging.model.pattern."""
    out = inputs.copy()
    for place in range(len(INPUTS) - len(ALWAYS_KNOWN)):
        if not pattern >> place & 1:
            out[:, len(ALWAYS_KNOWN) + place] = np.nan
    return out


def pattern_without(taken: Iterable[str]) -> int:
    """The pattern of all inputs but these."""
    gone = sum(1 << INPUTS.index(name) - len(ALWAYS_KNOWN) for name in taken)
    return PATTERNS - 1 - gone


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
    """Offsets and conformal quantiles from people with HCV RNA; `log_kpa` without offset."""
    left = np.log(kpa) - log_kpa
    offset = float(left.mean())
    shift = likeliest_shift(chance_logits(slope, intercepts, log_kpa), kpa)
    shifted = tuple(one + shift - slope * offset for one in intercepts)  # for log kPa with offset
    at_least = chances(slope, shifted, log_kpa + offset)
    return Calibration(
        slope=slope,
        intercepts=shifted,
        offset=offset,
        half_width=_quantile(np.abs(left - offset)),
        set_threshold=1 - _quantile(1 - _of_band(at_least, kpa)),
    )


def likeliest_shift(logits: Floats, kpa: Floats) -> float:
    """One number added to all logits (n, 3) that makes what was measured likeliest: with it as
    many reach the thresholds as are foretold to."""
    reached = kpa[:, None] >= np.array(THRESHOLDS_KPA)
    shift = 0.0
    for _ in range(_NEWTON_STEPS):
        told = expit(logits + shift)
        shift += float((reached - told).sum() / (told * (1 - told)).sum())
    return shift


def cross_fitted(
    slope: float,
    intercepts: tuple[float, ...],
    log_kpa: Floats,
    kpa: Floats,
) -> CrossFitted:
    """Each person by a calibration that has not seen them."""
    made = [
        (on_viraemic(slope, intercepts, log_kpa[others], kpa[others]), log_kpa[one])
        for one, others in _left_out(len(kpa))
    ]
    shifted = np.array([estimate + each.offset for each, estimate in made])
    at_least = np.vstack(
        [
            chances(slope, each.intercepts, shifted[one : one + 1])
            for one, (each, _) in enumerate(made)
        ]
    )
    thresholds = np.array([each.set_threshold for each, _ in made])
    return CrossFitted(
        log_kpa=shifted,
        at_least=at_least,
        half_width=np.array([each.half_width for each, _ in made]),
        bands=_in_one_piece(_bands(at_least), thresholds, band_of(np.exp(shifted))),
    )


def chances(slope: float, intercepts: Sequence[float], log_kpa: Floats) -> Floats:
    """P(stiffness >= threshold), (n,) -> (n, 3)."""
    told: Floats = expit(chance_logits(slope, intercepts, log_kpa))
    return told


def chance_logits(slope: float, intercepts: Sequence[float], log_kpa: Floats) -> Floats:
    logits: Floats = slope * log_kpa[:, None] + np.array(intercepts)
    return logits


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


def _in_one_piece(
    shares: Floats, thresholds: Floats, estimated: NDArray[np.intp]
) -> NDArray[np.bool_]:
    """Bands whose chance reaches the threshold, at least the likeliest, and that of the estimate;
    with those between them."""
    everybody = np.arange(len(shares))
    kept = shares >= thresholds[:, None]
    kept[everybody, shares.argmax(axis=1)] |= ~kept.any(axis=1)
    kept[everybody, estimated] = True
    places = np.arange(len(BANDS))
    first = np.where(kept, places, len(BANDS)).min(axis=1)
    last = np.where(kept, places, -1).max(axis=1)
    inside: NDArray[np.bool_] = (places >= first[:, None]) & (places <= last[:, None])
    return inside
