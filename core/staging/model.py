"""The stiffness model: a sum of lookup tables over twelve inputs and their pairs. Pure, numpy.

It estimates the natural logarithm of liver stiffness in kPa. The tables are laid out so that one
input's own plus half of its pairs' is its exact Shapley value against the training rows, and all
of them together with the base add up to the estimate. How it was made and what is
known of its accuracy: docs/model-card.md.
"""

import json
import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from core.errors import HepatoError

SCHEMA = 1
INPUTS = (
    "age",  # completed years
    "sex",  # 1 male, 2 female
    "AST",  # U/L
    "ALT",  # U/L
    "PLT",  # 10*9/L
    "ALB",  # g/L
    "TBIL",  # umol/L
    "GGT",  # U/L
    "ALP",  # U/L
    "TP",  # g/L
    "CHOL",  # mmol/L
    "CREA",  # umol/L
)
LOGARITHMIC = frozenset({"AST", "ALT", "PLT", "TBIL", "GGT", "ALP"})
"""Inputs that were logarithms in training; tables and bounds are in the units above for all."""
ALWAYS_KNOWN = ("age", "sex", "AST")
"""The first of INPUTS, without which there is no estimate."""
PATTERNS: int = 2 ** (len(INPUTS) - len(ALWAYS_KNOWN))
OLDEST = 80
"""Years; the training data put everybody older here."""
BANDS = ("<7.1 kPa", "7.1-9.5 kPa", "9.5-12.5 kPa", ">=12.5 kPa")
THRESHOLDS_KPA = (7.1, 9.5, 12.5)
_BLOCK = 8192
_BITS = 2 ** np.arange(len(INPUTS) - len(ALWAYS_KNOWN))

Row = Sequence[float]
"""One value an input in the order of INPUTS; NaN for what is missing."""
Floats = NDArray[np.float64]


class ArtefactError(HepatoError):
    """The file of the model is not one that this version can trust. Nothing starts with it."""

    code = "model.artefact"


@dataclass(frozen=True, slots=True)
class Pair:
    """The joint part of two inputs. `bins_a[i]`: the row of the table for bin i of input a."""

    a: int
    b: int
    bins_a: tuple[int, ...]
    bins_b: tuple[int, ...]
    table: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns an estimate into kPa of hepatitis C and into chances, for one pattern of inputs.

    `offset` and `half_width` in log kPa; logit P(stiffness >= threshold) = slope * log kPa +
    intercept; a band whose chance is below `set_threshold` is excluded.
    """

    slope: float
    intercepts: tuple[float, ...]
    offset: float
    half_width: float
    set_threshold: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What the model says of one row.

    `log_kpa` is `base` plus all `contributions` (one an input, in the order of INPUTS), added in
    that order. `base` includes the offset for hepatitis C with these inputs known. `low` and `high`
    bound the interval.
    `at_least` are the probabilities of THRESHOLDS_KPA; `bands` those of BANDS not excluded, that of
    `kpa` among them.
    """

    base: float
    contributions: tuple[float, ...]
    log_kpa: float
    kpa: float
    low: float
    high: float
    at_least: tuple[float, ...]
    bands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A loaded artefact. `edges[i]`: upper ends of the bins of input i, each part of its bin.

    `calibrations[p]` belongs to the pattern p of known inputs: see `pattern`.
    """

    name: str
    version: str
    sha256: str
    level: float
    base: float
    edges: tuple[tuple[float, ...], ...]
    main: tuple[tuple[float, ...], ...]
    pairs: tuple[Pair, ...]
    calibrations: tuple[Calibration, ...]
    bounds: tuple[tuple[float, float], ...]
    centre: Floats
    covariance: Floats
    distance_limits: tuple[float, ...]
    facts: Mapping[str, Any]

    @classmethod
    def read(cls, text: str) -> Self:
        """ArtefactError for a file that is cut, changed, or made for another version of this."""
        try:
            sent = json.loads(text)
            schema, seal, body = sent["schema"], sent["sha256"], sent["body"]
        except (ValueError, KeyError, TypeError) as error:
            raise ArtefactError("the model file cannot be read: fetch the release again") from error
        if schema != SCHEMA:
            raise ArtefactError(
                f"the model file has schema {schema!r} and this version reads {SCHEMA}:"
                " install the release that it came with"
            )
        if digest(body) != seal:
            raise ArtefactError("the model file was changed after it was made: its sum differs")
        try:
            return cls._of(body, seal)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise ArtefactError("the model file lacks something it must have") from error

    @classmethod
    def _of(cls, body: Mapping[str, Any], seal: str) -> Self:
        if tuple(one["name"] for one in body["inputs"]) != INPUTS:
            raise ValueError("inputs")
        made = cls(
            name=body["name"],
            version=body["version"],
            sha256=seal,
            level=body["level"],
            base=body["base"],
            edges=tuple(tuple(one["edges"]) for one in body["inputs"]),
            main=tuple(tuple(one["table"]) for one in body["inputs"]),
            pairs=tuple(
                Pair(
                    one["a"],
                    one["b"],
                    tuple(one["bins_a"]),
                    tuple(one["bins_b"]),
                    tuple(map(tuple, one["table"])),
                )
                for one in body["pairs"]
            ),
            calibrations=tuple(
                Calibration(slope, (first, second, third), offset, half_width, threshold)
                for slope, first, second, third, offset, half_width, threshold in body[
                    "calibrations"
                ]
            ),
            bounds=tuple((one["low"], one["high"]) for one in body["inputs"]),
            centre=np.array(body["centre"], dtype=np.float64),
            covariance=np.array(body["covariance"], dtype=np.float64),
            distance_limits=tuple(body["distance_limits"]),
            facts=body["facts"],
        )
        made._check()
        return made

    def _check(self) -> None:
        """ValueError where tables do not fit their bins."""
        sizes = [len(edges) + 2 for edges in self.edges]  # one more bin than edges, and missing
        fits = [len(table) for table in self.main] == sizes
        for pair in self.pairs:
            fits &= len(pair.bins_a) == sizes[pair.a] and len(pair.bins_b) == sizes[pair.b]
            fits &= max(pair.bins_a) < len(pair.table)
            fits &= all(max(pair.bins_b) < len(row) for row in pair.table)
        fits &= len(self.calibrations) == PATTERNS
        fits &= self.covariance.shape == (len(INPUTS), len(INPUTS))
        if not fits or not all(len(each) == len(INPUTS) for each in (self.edges, self.bounds)):
            raise ValueError("tables")

    def predict(self, row: Row) -> Prediction:
        """Estimate and exact contributions of one row."""
        bins = [self._bin(place, value) for place, value in enumerate(row)]
        parts = [table[at] for table, at in zip(self.main, bins, strict=True)]
        for pair in self.pairs:
            half = pair.table[pair.bins_a[bins[pair.a]]][pair.bins_b[bins[pair.b]]] / 2
            parts[pair.a] += half
            parts[pair.b] += half
        calibration = self.calibrations[pattern(row)]
        base = self.base + calibration.offset
        log_kpa = sum(parts, base)
        at_least = _chances(calibration, log_kpa)
        return Prediction(
            base=base,
            contributions=tuple(parts),
            log_kpa=log_kpa,
            kpa=math.exp(log_kpa),
            low=math.exp(log_kpa - calibration.half_width),
            high=math.exp(log_kpa + calibration.half_width),
            at_least=at_least,
            bands=_band_set(at_least, calibration.set_threshold, math.exp(log_kpa)),
        )

    def _bin(self, place: int, value: float) -> int:
        edges = self.edges[place]
        return len(edges) + 1 if value != value else bisect_left(edges, value)  # NaN

    def log_kpa(self, rows: Floats) -> Floats:
        """Estimates of many rows, (n, 12) -> (n,): the same numbers as `predict` to 1e-12."""
        out = np.empty(len(rows))
        for start in range(0, len(rows), _BLOCK):
            block = np.ascontiguousarray(rows[start : start + _BLOCK].T)
            out[start : start + _BLOCK] = self._of_block(block)
        return out

    def _of_block(self, columns: Floats) -> Floats:
        tables = _arrays(self)
        bins = []
        total = self.base + tables.offsets[_BITS @ ~np.isnan(columns[len(ALWAYS_KNOWN) :])]
        for edges, table, column in zip(tables.edges, tables.main, columns, strict=True):
            at = np.searchsorted(edges, column, side="left")
            at[np.isnan(column)] = len(edges) + 1
            bins.append(at)
            total += table[at]
        for pair, (bins_a, bins_b, flat) in zip(self.pairs, tables.pairs, strict=True):
            total += flat[bins_a[bins[pair.a]] + bins_b[bins[pair.b]]]
        return total

    def outside(self, row: Row) -> tuple[str, ...]:
        """Inputs beyond their training bounds; `combination` where all of them together are."""
        beyond = tuple(
            name
            for name, value, (low, high) in zip(INPUTS, row, self.bounds, strict=True)
            if value < low or value > high
        )
        if beyond:
            return beyond
        known = tuple(place for place, value in enumerate(row) if not math.isnan(value))
        away = transformed(np.array(row, dtype=np.float64))[list(known)] - self.centre[list(known)]
        distance = float(away @ _precision(self, known) @ away)
        return ("combination",) if distance > self.distance_limits[len(known)] else ()

    __hash__ = object.__hash__  # by identity, for what is kept of it
    __eq__ = object.__eq__


@dataclass(frozen=True, slots=True)
class _Arrays:
    edges: list[Floats]
    main: list[Floats]
    offsets: Floats
    pairs: list[tuple[NDArray[np.intp], NDArray[np.intp], Floats]]


@lru_cache(maxsize=2)
def _arrays(model: Model) -> _Arrays:
    """The tables as arrays; those of pairs flat, with the bins of a multiplied by the width."""
    pairs = []
    for pair in model.pairs:
        table = np.array(pair.table)
        bins_a = np.array(pair.bins_a, dtype=np.intp) * table.shape[1]
        pairs.append((bins_a, np.array(pair.bins_b, dtype=np.intp), table.ravel()))
    offsets = np.array([each.offset for each in model.calibrations])
    return _Arrays(
        list(map(np.array, model.edges)), list(map(np.array, model.main)), offsets, pairs
    )


@lru_cache(maxsize=256)
def _precision(model: Model, known: tuple[int, ...]) -> Floats:
    """The inverse covariance of the inputs that are known."""
    return np.linalg.inv(model.covariance[np.ix_(known, known)]).astype(np.float64, copy=False)


def pattern(row: Row) -> int:
    """Which of the inputs after ALWAYS_KNOWN are known, as bits: the first is the lowest."""
    bits = 0
    for place, value in enumerate(row[len(ALWAYS_KNOWN) :]):
        if value == value:
            bits |= 1 << place
    return bits


def _chances(calibration: Calibration, log_kpa: float) -> tuple[float, ...]:
    """P(stiffness >= threshold) for THRESHOLDS_KPA: one slope, so that they never cross."""
    return tuple(
        1 / (1 + math.exp(-(calibration.slope * log_kpa + intercept)))
        for intercept in calibration.intercepts
    )


def _band_set(at_least: Sequence[float], threshold: float, kpa: float) -> tuple[str, ...]:
    """The conformal set over BANDS and the band of the estimate: always one piece."""
    inside = (1.0, *at_least), (*at_least, 0.0)
    chances = [above - beyond for above, beyond in zip(*inside, strict=True)]
    kept = [place for place, chance in enumerate(chances) if chance >= threshold]
    kept = kept or [max(range(len(BANDS)), key=chances.__getitem__)]
    places = (*kept, bisect_right(THRESHOLDS_KPA, kpa))
    return BANDS[min(places) : max(places) + 1]


def transformed(rows: Floats) -> Floats:
    """Rows (…, 12) as they were in training: logarithms of LOGARITHMIC inputs."""
    out = np.array(rows, dtype=np.float64)
    places = [place for place, name in enumerate(INPUTS) if name in LOGARITHMIC]
    out[..., places] = np.log(out[..., places])
    return out


def digest(body: Mapping[str, Any]) -> str:
    """sha256 hex of an artefact's body, however its JSON is laid out."""
    plain = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return sha256(plain.encode()).hexdigest()
