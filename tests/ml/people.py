"""Made-up people whose stiffness depends on their laboratory results, with values missing."""

import numpy as np
import pandas as pd

from core.staging.model import INPUTS
from ml.dataset import COLUMNS, Rows, rows_of

_USUAL = {
    "AST": (26, 0.45), "ALT": (28, 0.55), "PLT": (235, 0.3), "TBIL": (9, 0.5), "GGT": (27, 0.8),
    "ALP": (75, 0.3), "ALB": (41, 0.09), "TP": (71, 0.07), "CHOL": (4.8, 0.22), "CREA": (76, 0.28),
}  # fmt: skip


def merged(count: int, seed: int = 7) -> pd.DataFrame:
    """A merged table as `ml.fetch` writes it: adults with a complete exam; 1 in 25 viraemic."""
    rng = np.random.default_rng(seed)
    table = pd.DataFrame({"age": rng.integers(18, 81, count), "sex": rng.integers(1, 3, count)})
    for name, (middle, spread) in _USUAL.items():
        table[COLUMNS[name]] = np.round(middle * np.exp(spread * rng.normal(size=count)), 1)
    table[COLUMNS["AST"]] = np.round(table[COLUMNS["AST"]])
    log_kpa = (
        1.5
        + 0.005 * table["age"]
        + 0.35 * np.log(table["ast_ul"] / 26)
        + 0.2 * np.log(table["ggt_ul"] / 27)
        - 0.4 * np.log(table["platelets_10e9l"] / 235)
    )
    table["lsm_kpa"] = np.round(np.exp(log_kpa + 0.3 * rng.normal(size=count)), 1)
    table["LUAXSTAT"], table["hbsag"], table["RIDEXPRG"] = 1, 2, np.nan
    table["race"] = rng.integers(1, 5, count)
    table["hcv_rna"] = np.where(rng.random(count) < 0.04, 1, 2)
    for name in INPUTS[3:]:
        table.loc[rng.random(count) < 0.03, COLUMNS[name]] = np.nan
    return table


def people(count: int, seed: int = 7) -> Rows:
    return rows_of(merged(count, seed))
