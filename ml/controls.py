"""Other people's data: an outside check, a negative control, and a probe for leaks.

UCI "HCV data" (Lichtinghagen, Klawonn and Hoffmann) and "HCV for Egyptian patients" (Kamal and
others), both CC BY 4.0. Neither is trained on.
"""

from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from threadpoolctl import threadpool_limits

from core.staging.model import INPUTS, THRESHOLDS_KPA, Floats, Model
from ml import figures, indices
from ml.calibrate import chances
from ml.figures import Draws, Reached
from ml.fit import FOLDS, SEED

HANNOVER = Path("uci_hcv") / "uci_hcv.csv"
EGYPT = Path("uci_hcv_egypt") / "uci_hcv_egypt.csv"
TRUSTED = {"age": "Age", "sex": "Sex", "AST": "AST", "ALB": "ALB", "TBIL": "BIL", "GGT": "GGT"}
"""Columns of HANNOVER. ALT and ALP of its patients are on another scale, and CHE is no input."""
MAPPED = {"age": "Age", "sex": "Gender", "AST": "AST 1", "ALT": "ALT 1", "PLT": "Plat"}
"""Columns of EGYPT at the start of treatment; platelets are counted in a microlitre there."""
_CIRRHOSIS = THRESHOLDS_KPA.index(12.5)
_ADVANCED = THRESHOLDS_KPA.index(9.5)


def hannover(path: Path, model: Model, draws: Draws) -> dict[str, Any]:
    """Patients with hepatitis C, cirrhosis by histology or clinically against the others."""
    table = pd.read_csv(path)
    table = table[table["Category"].str[0].isin(["1", "2", "3"])]
    inputs = _inputs(table.assign(Sex=table["Sex"].map({"m": 1, "f": 2})), TRUSTED)
    cirrhosis = table["Category"].str.startswith("3").to_numpy()
    chance = _told(inputs, model)[:, _CIRRHOSIS]
    draw = draws(len(table))
    return {
        "n": len(table),
        "events": int(cirrhosis.sum()),
        "columns": TRUSTED,
        "auroc": draw(figures.auroc(cirrhosis, chance)),
        "brier": draw(figures.brier(cirrhosis, chance)),
        "brier_of_prior": figures.of_everybody(figures.brier_of_prior(cirrhosis), len(table)),
        "foretold": figures.of_everybody(figures.mean(chance), len(table)),
        "observed": figures.of_everybody(figures.mean(cirrhosis), len(table)),
        "outside": sum(bool(model.outside(row)) for row in inputs.tolist()),
    }


def egypt(path: Path, model: Model, draws: Draws) -> dict[str, Any]:
    """Columns that look drawn at random: whatever finds a stage in them is wrong."""
    table = pd.read_csv(path)
    stage = table["Baselinehistological staging"].to_numpy()
    inputs = _inputs(table.assign(Plat=table["Plat"] / 1000), MAPPED)
    told, draw = _told(inputs, model), draws(len(table))
    targets = {"F4": (stage == 4, _CIRRHOSIS), "F3-F4": (stage >= 3, _ADVANCED)}
    return {
        "n": len(table),
        "columns": MAPPED,
        "auroc": {
            name: {
                "events": int(reached.sum()),
                "model": draw(figures.auroc(reached, told[:, step])),
                "FIB-4": draw(figures.auroc(reached, indices.fib4(inputs))),
                "APRI": draw(figures.auroc(reached, indices.apri(inputs))),
            }
            for name, (reached, step) in targets.items()
        },
    }


def _inputs(table: pd.DataFrame, columns: dict[str, str]) -> Floats:
    """(n, 12) with NaN for every input that has no column."""
    inputs = np.full((len(table), len(INPUTS)), np.nan)
    for name, column in columns.items():
        inputs[:, INPUTS.index(name)] = table[column]
    return inputs


def _told(inputs: Floats, model: Model) -> Floats:
    return chances(model.slope, model.intercepts, model.log_kpa(inputs))


def from_decimals(values: Floats, reached: Reached) -> float:
    """AUROC, cross-validated, of a model that sees how many decimals each value has, no more.

    Well above a half means that the label comes with the laboratory: the table tells who measured.
    """
    split = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    probe = HistGradientBoostingClassifier(random_state=SEED, early_stopping=False)
    with threadpool_limits(1):
        chance = cross_val_predict(
            probe, decimals(values), reached, cv=split, method="predict_proba"
        )
    return figures.of_everybody(figures.auroc(reached, chance[:, 1]), len(reached))


def decimals(values: Floats) -> Floats:
    """How many decimals each value is written with; NaN for what is missing."""
    counted = [_decimals(value) for value in values.ravel().tolist()]
    return np.array(counted, dtype=np.float64).reshape(values.shape)


def _decimals(value: float) -> float:
    if np.isnan(value):
        return np.nan
    exponent = Decimal(f"{value:.12g}").normalize().as_tuple().exponent
    return max(0, -int(exponent))


def donors(path: Path) -> tuple[Floats, NDArray[np.bool_]]:
    """Values of HANNOVER and who is a patient: there the probe is known to find a leak."""
    table = pd.read_csv(path)
    values = table.drop(columns=["Category", "Age", "Sex", table.columns[0]])
    return values.to_numpy(dtype=np.float64), ~table["Category"].str.startswith("0").to_numpy()
