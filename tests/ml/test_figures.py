"""Figures of merit against scikit-learn, and the indices against their exact formulas."""

from decimal import Decimal

import numpy as np
import pytest
from sklearn.metrics import brier_score_loss, roc_auc_score

from core.staging.indices import apri, fib4
from core.staging.model import INPUTS
from ml import figures, indices
from ml.figures import Bootstrap
from tests.ml.people import people

RNG = np.random.default_rng(5)
REACHED = RNG.random(300) < 0.3
SCORE = np.round(RNG.normal(size=300) + REACHED, 1)  # with ties
CHANCE = 1 / (1 + np.exp(-SCORE))


def test_auroc_and_brier_are_those_of_scikit_learn_in_every_resample() -> None:
    auroc, brier = figures.auroc(REACHED, SCORE), figures.brier(REACHED, CHANCE)
    for _ in range(20):
        weights = RNG.integers(0, 4, len(REACHED))
        assert auroc(weights) == pytest.approx(
            roc_auc_score(REACHED, SCORE, sample_weight=weights), abs=1e-12
        )
        assert brier(weights) == pytest.approx(
            brier_score_loss(REACHED, CHANCE, sample_weight=weights), abs=1e-12
        )


def test_a_resample_of_one_kind_has_no_auroc_and_does_not_break_the_interval() -> None:
    rare = np.array([True, *[False] * 9])
    figure = figures.auroc(rare, np.arange(10.0))
    assert np.isnan(figure(np.array([0, *[1] * 9])))
    told = Bootstrap(10, seed=1, resamples=50)(figure)
    assert told["value"] == 0.0
    assert np.isfinite([told["low"], told["high"]]).all()


def test_an_interval_is_the_same_each_time_and_holds_the_value() -> None:
    figure = figures.auroc(REACHED, SCORE)
    one, again = (Bootstrap(300, seed=3, resamples=200)(figure) for _ in range(2))
    assert one == again
    assert one["low"] < one["value"] < one["high"]
    other = Bootstrap(300, seed=4, resamples=200)(figure)
    assert (other["low"], other["high"]) != (one["low"], one["high"])


def test_an_interval_has_the_width_that_theory_gives() -> None:
    told = Bootstrap(300, seed=3, resamples=2000)(figures.mean(REACHED))
    share = REACHED.mean()
    half = 1.96 * np.sqrt(share * (1 - share) / 300)
    assert (told["high"] - told["low"]) / 2 == pytest.approx(half, rel=0.1)


def test_a_difference_is_of_the_same_resample() -> None:
    figure = figures.auroc(REACHED, SCORE)
    told = Bootstrap(300, seed=3, resamples=50)(figures.difference(figure, figure))
    assert told == {"value": 0.0, "low": 0.0, "high": 0.0}


def test_reliability_counts_everybody_once() -> None:
    groups = figures.reliability(REACHED, CHANCE, 7)
    assert sum(group["n"] for group in groups) == 300
    assert sum(group["n"] * group["observed"] for group in groups) == pytest.approx(REACHED.sum())
    foretold = [group["foretold"] for group in groups]
    assert foretold == sorted(foretold)


def test_indices_of_many_rows_are_those_of_the_formulas() -> None:
    inputs = people(400).inputs
    many = indices.fib4(inputs), indices.apri(inputs)
    for row, *got in zip(inputs, *many, strict=True):
        one = dict(zip(INPUTS, row.tolist(), strict=True))
        exact = {name: Decimal(str(value)) for name, value in one.items() if value == value}
        if {"ALT", "PLT"} <= exact.keys():
            expected = fib4(age_years=exact["age"], ast_u_l=exact["AST"], alt_u_l=exact["ALT"],
                            platelets_10e9_l=exact["PLT"])  # fmt: skip
            assert got[0] == pytest.approx(float(expected), rel=1e-14)
        else:
            assert np.isnan(got[0])
        if "PLT" in exact:
            expected = apri(ast_u_l=exact["AST"], ast_uln_u_l=Decimal(40),
                            platelets_10e9_l=exact["PLT"])  # fmt: skip
            assert got[1] == pytest.approx(float(expected), rel=1e-14)
        else:
            assert np.isnan(got[1])
