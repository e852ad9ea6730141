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


class HeldOut:
    """Models of the training rows, each blind to one fold."""

    def __init__(self, rows: Rows, seed: int = SEED) -> None:
        self._fold = folds(rows, seed)
        self._made = [regressor(rows.where(self._fold != held), seed) for held in range(FOLDS)]

    def log_kpa(self, inputs: Floats) -> Floats:
        """Of each training row, with what is left of its inputs, by the model blind to it.

        All rows, (n, 12), or all of them several times one below the other, (k * n, 12).
        """
        out = np.empty(len(inputs))
        with threadpool_limits(1):
            for held, made in enumerate(self._made):
                there = np.resize(self._fold == held, len(inputs))
                out[there] = made.predict(transformed(inputs[there]))
        return out
