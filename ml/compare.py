"""The model beside FIB-4 and APRI in the same people, its calibration, and subgroups."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.staging.model import THRESHOLDS_KPA, Floats
from ml import figures, indices
from ml.dataset import Rows
from ml.figures import Bootstrap, Draws, Reached

SMALLEST_GROUP = 50
_BANDS_OF_AGE = ((18, 34), (35, 64), (65, 80))
_SEXES = {1: "men", 2: "women"}
_ANCESTRY = {
    1: "Mexican American",
    2: "other Hispanic",
    3: "non-Hispanic White",
    4: "non-Hispanic Black",
    6: "non-Hispanic Asian",
    7: "other or several",
}
"""RIDRETH3 of NHANES, as people told it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """People, and for each P(stiffness >= threshold) (n, 3) by a model that has not seen them."""

    rows: Rows
    at_least: Floats

    def where(self, mask: Reached) -> "Told":
        return Told(rows=self.rows.where(mask), at_least=self.at_least[mask])


def compared(told: Told, draws: Draws, groups: int) -> dict[str, Any]:
    """By threshold: AUROC of each and of the model's lead, Brier, reliability."""
    scores = {"FIB-4": indices.fib4(told.rows.inputs), "APRI": indices.apri(told.rows.inputs)}
    known = ~np.logical_or.reduce([np.isnan(score) for score in scores.values()])
    both = told.where(known)
    everybody, paired = draws(len(told.rows)), draws(len(both.rows))
    auroc, brier, reliability = {}, {}, {}
    for step, name, reached in figures.by_threshold(told.rows.kpa, THRESHOLDS_KPA):
        chance = told.at_least[:, step]
        others = {index: score[known] for index, score in scores.items()}
        auroc[name] = _aurocs(reached[known], chance[known], others, paired)
        brier[name] = _briers(reached, chance, everybody)
        reliability[name] = figures.reliability(reached, chance, groups)
    return {
        "n": len(told.rows),
        "n_compared": len(both.rows),
        "auroc": auroc,
        "brier": brier,
        "reliability": reliability,
    }


def _aurocs(
    reached: Reached, chance: Floats, others: dict[str, Floats], draw: Bootstrap
) -> dict[str, Any]:
    model = figures.auroc(reached, chance)
    by_index = {name: figures.auroc(reached, score) for name, score in others.items()}
    return {
        "n": len(reached),
        "events": int(reached.sum()),
        "model": draw(model),
        **{name: draw(one) for name, one in by_index.items()},
        "lead": {name: draw(figures.difference(model, one)) for name, one in by_index.items()},
    }


def _briers(reached: Reached, chance: Floats, draw: Bootstrap) -> dict[str, Any]:
    model, prior = figures.brier(reached, chance), figures.brier_of_prior(reached)
    return {
        "events": int(reached.sum()),
        "model": draw(model),
        "prior": figures.of_everybody(prior, len(reached)),
        "below_prior": draw(figures.difference(prior, model)),
        "foretold": figures.of_everybody(figures.mean(chance), len(reached)),
        "observed": figures.of_everybody(figures.mean(reached), len(reached)),
    }


def subgroups(told: Told, draws: Draws) -> list[dict[str, Any]]:
    """Of age, sex and ancestry, where there are at least SMALLEST_GROUP people."""
    return [
        {"by": by, "group": group, "n": int(mask.sum()), **_group(told.where(mask), draws)}
        for by, group, mask in _groups(told.rows)
        if mask.sum() >= SMALLEST_GROUP
    ]


def left_out(told: Told) -> list[dict[str, Any]]:
    """Subgroups with fewer people, of whom nothing is said."""
    return [
        {"by": by, "group": group, "n": int(mask.sum())}
        for by, group, mask in _groups(told.rows)
        if mask.sum() < SMALLEST_GROUP
    ]


def _groups(rows: Rows) -> Iterator[tuple[str, str, Reached]]:
    about = rows.about
    for low, high in _BANDS_OF_AGE:
        yield "age", f"{low}-{high}", about["age"].between(low, high).to_numpy()
    for by, column, names in (("sex", "sex", _SEXES), ("ancestry", "race", _ANCESTRY)):
        for code, name in names.items():
            yield by, name, (about[column] == code).to_numpy()


def _group(told: Told, draws: Draws) -> dict[str, Any]:
    draw = draws(len(told.rows))
    at = {}
    for step, name, reached in figures.by_threshold(told.rows.kpa, THRESHOLDS_KPA):
        chance = told.at_least[:, step]
        auroc = draw(figures.auroc(reached, chance)) if 0 < reached.sum() < len(reached) else None
        at[name] = {"auroc": auroc, **_briers(reached, chance, draw)}
    return {"at": at}
