"""The frozen specification of the model, and how it is fitted. Seeds fixed, one thread."""

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from core.staging.model import INPUTS, Floats, transformed
from ml.dataset import Rows, masked

RISING = ("age", "AST", "TBIL", "GGT")
FALLING = ("PLT", "ALB")
MASKED_SHARE = 0.25
SEED = 0
FOLDS = 5
SPECIFICATION = {
    "interaction_cst": "pairwise",
    "max_iter": 200,
    "learning_rate": 0.05,
    "max_leaf_nodes": 8,
    "min_samples_leaf": 40,
    "l2_regularization": 5.0,
    "early_stopping": False,
    "random_state": SEED,
}


def regressor(rows: Rows, seed: int = SEED) -> HistGradientBoostingRegressor:
    """Fit log stiffness on the rows as they are and on a copy with inputs masked."""
    inputs = np.vstack([rows.inputs, masked(rows.inputs, MASKED_SHARE, seed)])
    target = np.log(np.tile(rows.kpa, 2))
    direction = [(name in RISING) - (name in FALLING) for name in INPUTS]
    with threadpool_limits(1):
        made = HistGradientBoostingRegressor(monotonic_cst=direction, **SPECIFICATION)
        return made.fit(transformed(inputs), target)


def folds(rows: Rows, seed: int = SEED) -> NDArray[np.intp]:
    """Which fold each row is held out in."""
    return np.random.default_rng(seed).permutation(len(rows)) % FOLDS


def out_of_fold(rows: Rows, seed: int = SEED) -> Floats:
    """log kPa of each row by a model that has not seen it."""
    fold = folds(rows, seed)
    out = np.empty(len(rows))
    for held in range(FOLDS):
        made = regressor(rows.where(fold != held), seed)
        out[fold == held] = made.predict(transformed(rows.inputs[fold == held]))
    return out
