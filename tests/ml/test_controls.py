"""Checks on other data: the probe finds a leak that is there, columns go where they belong."""

from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.staging.model import INPUTS, Model
from ml import controls
from ml.figures import Bootstrap
from ml.train import ARTEFACT
from tests.ml.people import people

MODEL = Model.read(ARTEFACT.read_text())
DRAWS = partial(Bootstrap, seed=0, resamples=50)


def test_decimals_are_counted_as_they_are_written() -> None:
    values = np.array([[18.0, 8.55, 0.1 + 0.2], [np.nan, 5.146, 1e-7]])
    expected = np.array([[0, 2, 1], [np.nan, 3, 7]])
    np.testing.assert_array_equal(controls.decimals(values), expected)


def test_decimals_alone_tell_nothing_until_the_label_comes_with_them() -> None:
    rows = people(1_200)
    reached = rows.kpa >= 9.5
    assert controls.from_decimals(rows.inputs, reached) < 0.6
    leaking = rows.inputs.copy()
    alb = INPUTS.index("ALB")
    leaking[reached, alb] = np.round(leaking[reached, alb])
    assert controls.from_decimals(leaking, reached) > 0.9


def test_egypt_is_read_in_our_units(tmp_path: Path) -> None:
    """Stages made from FIB-4 itself: if a column or unit were mixed up they would not be found."""
    rng = np.random.default_rng(2)
    table = pd.DataFrame(
        {"Age": rng.integers(30, 61, 400), "Gender": rng.integers(1, 3, 400),
         "AST 1": rng.integers(39, 129, 400), "ALT 1": rng.integers(39, 129, 400),
         "Plat": rng.integers(93_013, 226_465, 400)}
    )  # fmt: skip
    fib4 = table["Age"] * table["AST 1"] / (table["Plat"] / 1000 * np.sqrt(table["ALT 1"]))
    table["Baselinehistological staging"] = 1 + pd.qcut(fib4, 4, labels=False)
    table.to_csv(tmp_path / "egypt.csv", index=False)
    found = controls.egypt(tmp_path / "egypt.csv", MODEL, DRAWS)
    assert found["auroc"]["F4"]["FIB-4"]["value"] == 1.0
    assert found["auroc"]["F3-F4"]["FIB-4"]["value"] == 1.0
    assert found["auroc"]["F4"]["model"]["value"] > 0.7


def test_hannover_takes_patients_alone_and_what_can_be_trusted(tmp_path: Path) -> None:
    people = [
        ("0=Blood Donor", 50, "m", 44, 25, 8, 20),
        ("0s=suspect Blood Donor", 50, "m", 44, 25, 8, 20),
        ("1=Hepatitis", 40, "f", 43, 35, 9, 30),
        ("2=Fibrosis", 50, "m", 42, 45, 12, 60),
        ("3=Cirrhosis", 60, "m", 30, 120, 40, 180),
    ]
    table = pd.DataFrame(people, columns=["Category", "Age", "Sex", "ALB", "AST", "BIL", "GGT"])
    table["ALT"], table["ALP"], table["CHE"] = 1.0, 1.0, 1.0
    table.to_csv(tmp_path / "hannover.csv")
    found = controls.hannover(tmp_path / "hannover.csv", MODEL, DRAWS)
    assert (found["n"], found["events"]) == (3, 1)
    assert found["auroc"]["value"] == 1.0
    assert found["observed"] == pytest.approx(1 / 3)
    assert not {"ALT", "ALP", "CHE"} & set(found["columns"].values())
