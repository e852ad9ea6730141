"""Fit the frozen model and write its artefact: `python -m ml.train [--data CSV] [--out FILE]`.

The same data give the same file. What it says of accuracy is cross-fitted on the adults with HCV
RNA, who are never trained on.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from core.staging.model import (
    BANDS,
    INPUTS,
    PATTERNS,
    SCHEMA,
    THRESHOLDS_KPA,
    Calibration,
    Floats,
    Model,
    digest,
    transformed,
)
from ml import figures
from ml.calibrate import (
    LEVEL,
    CrossFitted,
    band_of,
    cross_fitted,
    far,
    known_alone,
    on_viraemic,
    ordinal,
)
from ml.command import run
from ml.dataset import Cohorts, Rows, cohorts
from ml.fetch import merged_csv
from ml.fit import SEED, HeldOut, regressor
from ml.tables import rounded, taken_apart

ARTEFACT = Path(__file__).resolve().parents[1] / "core" / "staging" / "artefact" / "stiffness.json"
NAME, VERSION = "hepatocai-stiffness", "1.0.0"
UNITS = ("a", "1", "U/L", "U/L", "10*9/L", "g/L", "umol/L", "U/L", "U/L", "g/L", "mmol/L", "umol/L")
_AT_ONCE = 16
"""Patterns calibrated together; their number is a multiple of it."""
_QUANTILES = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)


@dataclass(frozen=True, slots=True)
class Fitted:
    """The model without its calibrations, and its twins that are blind to a fold each."""

    regressor: HistGradientBoostingRegressor
    held_out: HeldOut
    training: Rows

    @classmethod
    def on(cls, training: Rows) -> Self:
        return cls(regressor(training), HeldOut(training), training)

    def log_kpa(self, inputs: Floats) -> Floats:
        """(n, 12) -> (n,), without the offset for hepatitis C."""
        with threadpool_limits(1):
            told: Floats = self.regressor.predict(transformed(inputs))
        return told

    def calibrations(self, viraemic: Rows, patterns: Sequence[int]) -> list[Calibration]:
        """One a pattern, where no more than it is known. Asked at once: most of what an estimate
        costs is the way to each tree, however many rows go it."""
        blind = self.held_out.log_kpa(stacked(self.training.inputs, patterns))
        told = self.log_kpa(stacked(viraemic.inputs, patterns))
        return [
            on_viraemic(*ordinal(of_training, self.training.kpa), of_viraemic, viraemic.kpa)
            for of_training, of_viraemic in zip(
                np.split(blind, len(patterns)), np.split(told, len(patterns)), strict=True
            )
        ]

    def cross_fitted(self, viraemic: Rows, pattern: int = PATTERNS - 1) -> CrossFitted:
        """Each calibrated on the others, where no more than the pattern is known."""
        told = self.log_kpa(known_alone(viraemic.inputs, pattern))
        blind = self.held_out.log_kpa(known_alone(self.training.inputs, pattern))
        return cross_fitted(*ordinal(blind, self.training.kpa), told, viraemic.kpa)


def stacked(inputs: Floats, patterns: Iterable[int]) -> Floats:
    """The rows once a pattern, one below the other, and of each no more than its pattern."""
    return np.vstack([known_alone(inputs, pattern) for pattern in patterns])


def calibrated(made: Fitted, viraemic: Rows) -> Iterator[Calibration]:
    """One a pattern of known inputs."""
    with tqdm(total=PATTERNS, desc="Calibrating", unit="pattern", file=sys.stderr) as bar:
        for first in range(0, PATTERNS, _AT_ONCE):
            patterns = range(first, first + _AT_ONCE)
            yield from made.calibrations(viraemic, patterns)
            bar.update(len(patterns))


def train(found: Cohorts) -> dict[str, Any]:
    """The artefact as JSON data: schema, sha256 of the body, body."""
    made, viraemic = Fitted.on(found.training), found.viraemic
    centre, covariance, limits = far(found.training.inputs, SEED)
    tables = taken_apart(made.regressor, found.training.inputs)
    body = {
        "name": NAME,
        "version": VERSION,
        "level": LEVEL,
        "base": tables["base"],
        "inputs": [_input(place, tables, found.training) for place in range(len(INPUTS))],
        "pairs": tables["pairs"],
        "calibrations": [_flat(one) for one in calibrated(made, viraemic)],
        "centre": list(map(rounded, centre)),
        "covariance": [list(map(rounded, row)) for row in covariance],
        "distance_limits": list(map(rounded, limits)),
        "facts": {
            "data_sha256": found.data_sha256,
            "training_rows": len(found.training),
            "viraemic_rows": len(viraemic),
            "excluded": found.excluded,
            "metrics": metrics(viraemic, made.cross_fitted(viraemic)),
        },
    }
    return {"schema": SCHEMA, "sha256": digest(body), "body": body}


def _flat(one: Calibration) -> list[float]:
    numbers = (one.slope, *one.intercepts, one.offset, one.half_width, one.set_threshold)
    return list(map(rounded, numbers))


def _input(place: int, tables: dict[str, Any], rows: Rows) -> dict[str, Any]:
    column = rows.inputs[:, place]
    known = column[~np.isnan(column)]
    quantiles = np.quantile(known, _QUANTILES)
    return {
        "name": INPUTS[place],
        "unit": UNITS[place],
        "low": rounded(known.min()),
        "high": rounded(known.max()),
        "quantiles": dict(zip(map(str, _QUANTILES), map(rounded, quantiles), strict=True)),
        "edges": tables["edges"][place],
        "table": tables["main"][place],
    }


def metrics(rows: Rows, told: CrossFitted) -> dict[str, Any]:
    """Cross-fitted figures of the people with HCV RNA, each threshold under its kPa."""
    auroc, brier, prior = {}, {}, {}
    for step, name, reached in figures.by_threshold(rows.kpa, THRESHOLDS_KPA):
        chance = told.at_least[:, step]
        auroc[name] = figures.of_everybody(figures.auroc(reached, chance), len(rows))
        brier[name] = figures.of_everybody(figures.brier(reached, chance), len(rows))
        prior[name] = figures.of_everybody(figures.brier_of_prior(reached), len(rows))
    return {
        "auroc": auroc,
        "brier": brier,
        "brier_of_prior": prior,
        "interval_coverage": rounded(float(told.interval_holds(rows.kpa).mean())),
        "band_set_coverage": rounded(float(told.set_holds(rows.kpa).mean())),
        "band_set_size": rounded(float(told.bands.sum(axis=1).mean())),
        "by_band": by_band(rows, told),
    }


def by_band(rows: Rows, told: CrossFitted) -> list[dict[str, Any]]:
    """How many of each measured band interval and band set held: they promise nothing of that."""
    held, kept = told.interval_holds(rows.kpa), told.set_holds(rows.kpa)
    return [
        {
            "band": name,
            "n": int(inside.sum()),
            "interval_coverage": rounded(float(held[inside].mean())),
            "set_coverage": rounded(float(kept[inside].mean())),
        }
        for place, name in enumerate(BANDS)
        if (inside := band_of(rows.kpa) == place).any()
    ]


def written(artefact: dict[str, Any]) -> str:
    """The file's text; Model.read takes it, or ArtefactError."""
    text = json.dumps(artefact, indent=None, separators=(",", ":"), sort_keys=True) + "\n"
    Model.read(text)
    return text


def main() -> None:
    ask = argparse.ArgumentParser(description="Fit the stiffness model and write its artefact.")
    ask.add_argument("--data", type=Path, help="The merged NHANES CSV; else it is fetched.")
    ask.add_argument("--out", type=Path, default=ARTEFACT, help="Where the artefact goes.")
    asked = ask.parse_args()
    text = written(train(cohorts(asked.data or merged_csv())))
    asked.out.write_text(text)
    print(f"{asked.out}: {len(text):,} bytes, {json.loads(text)['sha256']}")


if __name__ == "__main__":
    run(main)
