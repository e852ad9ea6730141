"""NHANES adults with elastography as training and check rows. Nothing is imputed.

NHANES 2017-March 2020, US public domain: `python -m ml.fetch`, or HEPATO_ML_DATA for a merged CSV.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.staging.model import INPUTS, Floats

COLUMNS = {
    "age": "age",
    "sex": "sex",
    "AST": "ast_ul",
    "ALT": "alt_ul",
    "PLT": "platelets_10e9l",
    "ALB": "albumin_gl",
    "TBIL": "bilirubin_umoll",
    "GGT": "ggt_ul",
    "ALP": "alp_ul",
    "TP": "protein_gl",
    "CHOL": "chol_mmoll",
    "CREA": "creatinine_umoll",
}
"""Column of the merged file for each input of the model."""
COMPLETE_EXAM = 1  # LUAXSTAT
POSITIVE = 1  # hcv_rna, hbsag, RIDEXPRG
ALWAYS_KNOWN = ("age", "sex", "AST")
_NEEDED = [COLUMNS[name] for name in ALWAYS_KNOWN]
_REASONS: Mapping[str, Callable[[pd.DataFrame], pd.Series]] = {
    "under 18 years": lambda t: t["age"] < 18,
    "no complete elastography": lambda t: (t["LUAXSTAT"] != COMPLETE_EXAM) | t["lsm_kpa"].isna(),
    "age, sex or AST missing": lambda t: t[_NEEDED].isna().any(axis=1),
    "hepatitis B surface antigen positive": lambda t: t["hbsag"] == POSITIVE,
    "pregnant": lambda t: t["RIDEXPRG"] == POSITIVE,
}
"""Why a row is left out; the first that holds counts."""


@dataclass(frozen=True, slots=True)
class Rows:
    """`inputs` (n, 12) in the model's units and order, NaN for missing; `kpa` (n,) measured."""

    inputs: Floats
    kpa: Floats
    about: pd.DataFrame  # the merged columns of the same rows

    def __len__(self) -> int:
        return len(self.kpa)

    def where(self, mask: NDArray[np.bool_]) -> "Rows":
        return Rows(self.inputs[mask], self.kpa[mask], self.about[mask])


@dataclass(frozen=True, slots=True)
class Cohorts:
    """`training`: HCV RNA negative or unknown. `viraemic`: HCV RNA positive, never trained on."""

    training: Rows
    viraemic: Rows
    excluded: dict[str, int]  # reason -> rows left out, in the order of the reasons
    data_sha256: str


def cohorts(path: Path) -> Cohorts:
    """Read the merged CSV and split it. ValueError where a column is missing."""
    table = pd.read_csv(path)
    wanted = {*COLUMNS.values(), "lsm_kpa", "LUAXSTAT", "hcv_rna", "hbsag", "RIDEXPRG"}
    if lacking := sorted(wanted - set(table.columns)):
        raise ValueError(f"{path} has no column {', '.join(lacking)}")
    excluded: dict[str, int] = {}
    for reason, out in _REASONS.items():
        gone = out(table)
        excluded[reason] = int(gone.sum())
        table = table[~gone]
    viraemic = (table["hcv_rna"] == POSITIVE).to_numpy()
    everyone = rows_of(table)
    return Cohorts(
        everyone.where(~viraemic),
        everyone.where(viraemic),
        excluded,
        sha256(path.read_bytes()).hexdigest(),
    )


def rows_of(table: pd.DataFrame) -> Rows:
    inputs = table[[COLUMNS[name] for name in INPUTS]].to_numpy(dtype=np.float64)
    return Rows(inputs, table["lsm_kpa"].to_numpy(dtype=np.float64), table.reset_index(drop=True))


def masked(inputs: Floats, share: float, seed: int) -> Floats:
    """A copy with `share` of all values but age, sex and AST taken away at random."""
    rng = np.random.default_rng(seed)
    gone = rng.random(inputs.shape) < share
    gone[:, [INPUTS.index(name) for name in ALWAYS_KNOWN]] = False
    return np.where(gone, np.nan, inputs)
