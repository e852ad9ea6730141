"""Tables against the model that they are made of, and contributions against brute force."""

import math
from itertools import combinations

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from core.staging.model import INPUTS, Floats, transformed
from ml.dataset import Rows
from ml.fit import regressor
from ml.tables import taken_apart
from tests.ml.people import people
from tests.ml.tabled import Tabled


@pytest.fixture(scope="module")
def trained() -> Rows:
    return people(1_500)


def test_ten_thousand_rows_give_what_scikit_learn_gives(trained: Rows) -> None:
    made = regressor(trained)
    tables = Tabled.of(taken_apart(made, trained.inputs))
    rows = drawn(trained, 10_000)
    assert np.abs(tables.log_kpa(rows) - made.predict(transformed(rows))).max() < 1e-9


def drawn(trained: Rows, count: int) -> Floats:
    """Random, extreme and missing values, and the training rows' own."""
    rng = np.random.default_rng(11)
    low, high = np.nanmin(trained.inputs, axis=0), np.nanmax(trained.inputs, axis=0)
    rows = rng.uniform(low / 3, high * 3, (count, len(INPUTS)))
    rows[: len(trained)] = trained.inputs[:count]
    rows[rng.random(rows.shape) < 0.2] = np.nan
    return rows


def test_contributions_are_shapley_values_by_brute_force() -> None:
    """Four inputs are known to differ: 16 coalitions against every row of a small background."""
    trained = people(600)
    made = regressor(trained)
    background = trained.inputs[:150]
    tables = Tabled.of(taken_apart(made, background))
    moving = [INPUTS.index(name) for name in ("age", "AST", "PLT", "GGT")]
    for row in trained.inputs[150:158]:
        fixed = np.tile(row, (len(background), 1))
        fixed[:, moving] = background[:, moving]  # the other inputs are the row's own everywhere
        expected = brute_force(made.predict, row, fixed, moving)
        against = Tabled.of(taken_apart(made, fixed))
        got = against.contributions(row)
        assert [got[place] for place in moving] == pytest.approx(expected, abs=1e-9)
        others = [got[place] for place in range(len(INPUTS)) if place not in moving]
        assert others == pytest.approx([0.0] * len(others), abs=1e-9)
    assert tables.contributions(background[0]).shape == (len(INPUTS),)


def brute_force(predict, row: Floats, background: Floats, moving: list[int]) -> list[float]:
    """Shapley's formula over all coalitions of the moving inputs."""

    def worth(coalition: tuple[int, ...]) -> float:
        rows = background.copy()
        rows[:, list(coalition)] = row[list(coalition)]
        with threadpool_limits(1):  # threads that wait for one another cost more than they do
            return float(predict(transformed(rows)).mean())

    values = []
    for one in moving:
        others = [place for place in moving if place != one]
        total = 0.0
        for size in range(len(moving)):
            weight = (
                math.factorial(size)
                * math.factorial(len(moving) - size - 1)
                / math.factorial(len(moving))
            )
            total += weight * sum(
                worth((*set_, one)) - worth(set_) for set_ in combinations(others, size)
            )
        values.append(total)
    return values


def test_a_model_of_three_joint_inputs_is_refused(trained: Rows) -> None:
    from sklearn.ensemble import HistGradientBoostingRegressor

    made = HistGradientBoostingRegressor(max_iter=20).fit(
        transformed(trained.inputs), np.log(trained.kpa)
    )
    with pytest.raises(ValueError, match="not pairwise"):
        taken_apart(made, trained.inputs)
