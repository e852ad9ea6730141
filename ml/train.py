"""Fit the frozen model and write its artefact: `python -m ml.train [--data CSV] [--out FILE]`.

The same data give the same file. What it says of accuracy is cross-fitted on the adults with HCV
RNA, who are never trained on.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from core.staging.model import INPUTS, SCHEMA, THRESHOLDS_KPA, Model, digest, transformed
from ml.calibrate import LEVEL, CrossFitted, band_of, cross_fitted, far, on_viraemic, ordinal
from ml.dataset import Cohorts, Rows, cohorts
from ml.fetch import merged_csv
from ml.fit import SEED, out_of_fold, regressor
from ml.tables import rounded, taken_apart

ARTEFACT = Path(__file__).resolve().parents[1] / "core" / "staging" / "artefact" / "stiffness.json"
NAME, VERSION = "hepatocai-stiffness", "1.0.0"
UNITS = ("a", "1", "U/L", "U/L", "10*9/L", "g/L", "umol/L", "U/L", "U/L", "g/L", "mmol/L", "umol/L")
_QUANTILES = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)


def train(found: Cohorts) -> dict[str, Any]:
    """The artefact as JSON data: schema, sha256 of the body, body."""
    made = regressor(found.training)
    viraemic = found.viraemic
    slope, intercepts = ordinal(out_of_fold(found.training), found.training.kpa)
    plain = made.predict(transformed(viraemic.inputs))
    calibration = on_viraemic(slope, intercepts, plain, viraemic.kpa)
    centre, covariance, limits = far(found.training.inputs, SEED)
    tables = taken_apart(made, found.training.inputs)
    body = {
        "name": NAME,
        "version": VERSION,
        "level": LEVEL,
        "base": tables["base"],
        "offset": rounded(calibration.offset),
        "inputs": [_input(place, tables, found.training) for place in range(len(INPUTS))],
        "pairs": tables["pairs"],
        "slope": rounded(slope),
        "intercepts": list(map(rounded, intercepts)),
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
            "metrics": metrics(viraemic, cross_fitted(slope, intercepts, plain, viraemic.kpa)),
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


def metrics(rows: Rows, fitted: CrossFitted) -> dict[str, Any]:
    """Cross-fitted figures of the people with HCV RNA, each threshold under its kPa."""
    off = np.abs(np.log(rows.kpa) - fitted.log_kpa)
    within = fitted.bands[np.arange(len(rows)), band_of(rows.kpa)]
    return {
        "auroc": _by_threshold(rows, lambda reached, p: float(roc_auc_score(reached, p)), fitted),
        "brier": _by_threshold(rows, lambda reached, p: float(np.mean((p - reached) ** 2)), fitted),
        "brier_of_prior": _by_threshold(
            rows, lambda reached, _: float(reached.mean() * (1 - reached.mean())), fitted
        ),
        "interval_coverage": rounded(float(np.mean(off <= fitted.half_width))),
        "band_set_coverage": rounded(float(within.mean())),
        "band_set_size": rounded(float(fitted.bands.sum(axis=1).mean())),
    }


def _by_threshold(rows: Rows, figure: Any, fitted: CrossFitted) -> dict[str, float]:
    return {
        str(threshold): rounded(figure(rows.kpa >= threshold, fitted.at_least[:, step]))
        for step, threshold in enumerate(THRESHOLDS_KPA)
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
    main()
