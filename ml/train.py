"""Fit the frozen model and write its artefact: `python -m ml.train [--data CSV] [--out FILE]`.

The same data give the same file. What it says of accuracy is cross-fitted on the adults with HCV
RNA, who are never trained on.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

from core.staging.model import INPUTS, SCHEMA, THRESHOLDS_KPA, Floats, Model, digest, transformed
from ml import figures
from ml.calibrate import LEVEL, CrossFitted, cross_fitted, far, on_viraemic, ordinal
from ml.command import run
from ml.dataset import Cohorts, Rows, cohorts
from ml.fetch import merged_csv
from ml.fit import SEED, out_of_fold, regressor
from ml.tables import rounded, taken_apart

ARTEFACT = Path(__file__).resolve().parents[1] / "core" / "staging" / "artefact" / "stiffness.json"
NAME, VERSION = "hepatocai-stiffness", "1.0.0"
UNITS = ("a", "1", "U/L", "U/L", "10*9/L", "g/L", "umol/L", "U/L", "U/L", "g/L", "mmol/L", "umol/L")
_QUANTILES = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """`held_out` (training rows,): log kPa of each by a model that has not seen it.

    `slope` and `intercepts` of the probabilities come from these.
    """

    regressor: HistGradientBoostingRegressor
    held_out: Floats
    slope: float
    intercepts: tuple[float, ...]

    def log_kpa(self, inputs: Floats) -> Floats:
        """(n, 12) -> (n,), without the offset for hepatitis C."""
        told: Floats = self.regressor.predict(transformed(inputs))
        return told

    def cross_fitted(self, rows: Rows, inputs: Floats | None = None) -> CrossFitted:
        """Viraemic rows, each calibrated on the others; `inputs` where less of them is known."""
        told = None if inputs is None else self.log_kpa(inputs)
        return cross_fitted(self.slope, self.intercepts, self.log_kpa(rows.inputs), rows.kpa, told)


def fitted(training: Rows) -> Fitted:
    held_out = out_of_fold(training)
    slope, intercepts = ordinal(held_out, training.kpa)
    return Fitted(
        regressor=regressor(training), held_out=held_out, slope=slope, intercepts=intercepts
    )


def train(found: Cohorts) -> dict[str, Any]:
    """The artefact as JSON data: schema, sha256 of the body, body."""
    made, viraemic = fitted(found.training), found.viraemic
    plain = made.log_kpa(viraemic.inputs)
    calibration = on_viraemic(made.slope, made.intercepts, plain, viraemic.kpa)
    centre, covariance, limits = far(found.training.inputs, SEED)
    tables = taken_apart(made.regressor, found.training.inputs)
    body = {
        "name": NAME,
        "version": VERSION,
        "level": LEVEL,
        "base": tables["base"],
        "offset": rounded(calibration.offset),
        "inputs": [_input(place, tables, found.training) for place in range(len(INPUTS))],
        "pairs": tables["pairs"],
        "slope": rounded(made.slope),
        "intercepts": list(map(rounded, made.intercepts)),
        "half_width": rounded(calibration.half_width),
        "set_threshold": rounded(calibration.set_threshold),
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
    }


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
