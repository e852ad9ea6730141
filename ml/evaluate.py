"""Measure the shipped model and write its card: `python -m ml.evaluate [--data CSV] [--out FILE]`.

The same data give the same card. Figures of the people with HCV RNA are cross-fitted; those of the
training rows come from models that have not seen the row. --external names the folder with the two
UCI tables; what is not there is left out of the card, and the card says so.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from core.errors import HepatoError
from core.staging.model import BANDS, INPUTS, THRESHOLDS_KPA, Floats, Model
from ml import card, compare, controls, limits
from ml.calibrate import chances, ordinal
from ml.command import run
from ml.dataset import Cohorts, Rows, cohorts
from ml.failures import COVERAGE_WANTED, failures
from ml.fetch import merged_csv
from ml.figures import Bootstrap, Draws
from ml.fit import FOLDS, SEED, folds
from ml.tables import rounded
from ml.train import ARTEFACT, UNITS, Fitted, metrics

RESAMPLES = 2000
PROBED_KPA = 9.5
_GROUPS_OF_FEW, _GROUPS_OF_MANY = 5, 10


class EvaluationError(HepatoError):
    """The artefact and the data do not belong together."""

    code = "ml.evaluate"


def evaluate(
    found: Cohorts, model: Model, external: Path, resamples: int = RESAMPLES
) -> dict[str, Any]:
    """The card as JSON data. EvaluationError where the model was not made from these data."""
    if model.facts["data_sha256"] != found.data_sha256:
        raise EvaluationError("the artefact was made from other data: run python -m ml.train first")
    draws = partial(Bootstrap, seed=SEED, resamples=resamples)
    made = Fitted.on(found.training)
    viraemic = made.cross_fitted(found.viraemic)
    if metrics(found.viraemic, viraemic) != model.facts["metrics"]:
        raise EvaluationError("the artefact has other metrics: run python -m ml.train first")
    of_few = compare.Told(rows=found.viraemic, at_least=viraemic.at_least)
    of_many = compare.Told(rows=found.training, at_least=out_of_fold_chances(found.training, made))
    measured = _measured(
        {
            "viraemic": lambda: compare.compared(of_few, draws, _GROUPS_OF_FEW),
            "training": lambda: compare.compared(of_many, draws, _GROUPS_OF_MANY),
            "subgroups": lambda: {
                "viraemic": compare.subgroups(of_few, draws),
                "training": compare.subgroups(of_many, draws),
                "smallest": compare.SMALLEST_GROUP,
                "too_small": compare.left_out(of_few),
            },
            "conformal": lambda: limits.conformal(found.viraemic, viraemic, model, draws),
            "missing": lambda: [
                limits.without(found.viraemic, made, model, taken) for taken in limits.TAKEN_AWAY
            ],
            "abstentions": lambda: {
                "viraemic": limits.abstentions(found.viraemic.inputs, model),
                "training": limits.abstentions(found.training.inputs, model),
            },
            "controls": lambda: _controls(found.training, model, external, draws),
        }
    )
    made_of = {
        "model": _model(model, resamples),
        "cohort": _cohort(found),
        "metrics": model.facts["metrics"],
    }
    card_data = made_of | measured
    return card_data | {"coverage_wanted": COVERAGE_WANTED, "failures": failures(card_data)}


def _measured(steps: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    bar = tqdm(steps.items(), desc="Evaluating", unit="part", file=sys.stderr)
    return {name: step() for name, step in bar}


def out_of_fold_chances(rows: Rows, made: Fitted) -> Floats:
    """P(stiffness >= threshold) of training rows: model and calibration have not seen the row."""
    fold, blind = folds(rows), made.held_out.log_kpa(rows.inputs)
    told = np.empty((len(rows), len(THRESHOLDS_KPA)))
    for held in range(FOLDS):
        others = fold != held
        slope, intercepts = ordinal(blind[others], rows.kpa[others])
        told[~others] = chances(slope, intercepts, blind[~others])
    return told


def _model(model: Model, resamples: int) -> dict[str, Any]:
    return {
        "name": model.name,
        "version": model.version,
        "sha256": model.sha256,
        "level": model.level,
        "inputs": dict(zip(INPUTS, UNITS, strict=True)),
        "thresholds_kpa": list(THRESHOLDS_KPA),
        "bands": list(BANDS),
        "offset_factor": rounded(float(np.exp(model.calibrations[-1].offset))),
        "data_sha256": model.facts["data_sha256"],
        "edges": {
            name: {"lowest": low, "first": edges[0], "last": edges[-1], "highest": high}
            for name, edges, (low, high) in zip(INPUTS, model.edges, model.bounds, strict=True)
        },
        "resamples": resamples,
        "seed": SEED,
    }


def _cohort(found: Cohorts) -> dict[str, Any]:
    return {
        "rows": len(found.training) + len(found.viraemic) + sum(found.excluded.values()),
        "excluded": found.excluded,
        "training": _people(found.training),
        "viraemic": _people(found.viraemic),
    }


def _people(rows: Rows) -> dict[str, Any]:
    quartiles = (0.25, 0.5, 0.75)
    age = rows.inputs[:, INPUTS.index("age")]
    return {
        "n": len(rows),
        "women": int((rows.about["sex"] == 2).sum()),
        "age_quartiles": list(map(rounded, np.quantile(age, quartiles))),
        "kpa_quartiles": list(map(rounded, np.quantile(rows.kpa, quartiles))),
        "at_least": {str(one): int((rows.kpa >= one).sum()) for one in THRESHOLDS_KPA},
        "missing": {
            name: count
            for name, count in zip(INPUTS, np.isnan(rows.inputs).sum(axis=0).tolist(), strict=True)
            if count
        },
    }


def _controls(training: Rows, model: Model, external: Path, draws: Draws) -> dict[str, Any]:
    """None for a table that is not there."""
    hannover, egypt = external / controls.HANNOVER, external / controls.EGYPT
    probed = controls.from_decimals(training.inputs, training.kpa >= PROBED_KPA)
    return {
        "hannover": controls.hannover(hannover, model, draws) if hannover.exists() else None,
        "egypt": controls.egypt(egypt, model, draws) if egypt.exists() else None,
        "probed_kpa": PROBED_KPA,
        "decimals": {"NHANES, training adults": probed},
        "decimals_where_they_leak": (
            controls.from_decimals(*controls.donors(hannover)) if hannover.exists() else None
        ),
    }


def written(made: Mapping[str, Any]) -> str:
    """The card's text as it is committed."""
    return json.dumps(made, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def main() -> None:
    ask = argparse.ArgumentParser(description="Measure the stiffness model and write its card.")
    ask.add_argument("--data", type=Path, help="The merged NHANES CSV; else it is fetched.")
    ask.add_argument(
        "--external",
        type=Path,
        help="The folder of uci_hcv and uci_hcv_egypt; else the one above the data's.",
    )
    ask.add_argument("--out", type=Path, default=card.CARD, help="Where the card's data go.")
    ask.add_argument(
        "--page", type=Path, default=card.PAGE, help="Where the page made of them goes."
    )
    asked = ask.parse_args()
    data = asked.data or merged_csv()
    model = Model.read(ARTEFACT.read_text())
    made = evaluate(cohorts(data), model, asked.external or data.resolve().parents[1])
    asked.out.write_text(written(made))
    asked.page.write_text(card.page(json.loads(written(made))))
    print(f"{asked.out} and {asked.page} are written.")


if __name__ == "__main__":
    run(main)
