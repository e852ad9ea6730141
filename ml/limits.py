"""What the model does not know: interval and band set, inputs taken away, who is outside."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from core.staging.model import ALWAYS_KNOWN, BANDS, INPUTS, THRESHOLDS_KPA, Floats, Model
from ml import figures
from ml.calibrate import CrossFitted, band_of, pattern_without
from ml.dataset import Rows
from ml.figures import Draws
from ml.tables import rounded
from ml.train import Fitted, by_band

FEW = ("PLT", "ALB", "TBIL", "GGT", "ALP", "TP", "CHOL", "CREA")
TAKEN_AWAY: tuple[tuple[str, ...], ...] = (
    (),
    *((name,) for name in INPUTS if name not in ALWAYS_KNOWN),
    ("ALP", "TP", "CHOL", "CREA"),
    ("PLT", "ALB"),
    tuple(name for name in FEW if name != "PLT"),
    FEW,
)
"""One by one; four that say little; two that say much; all but FIB-4's own and sex; all but ALT."""


def conformal(rows: Rows, told: CrossFitted, model: Model, draws: Draws) -> dict[str, Any]:
    """Coverage and size of interval and band set, all and by the band that was measured.

    `interval_factor`: the shipped model's, with every input known.
    """
    draw = draws(len(rows))
    held, kept = told.interval_holds(rows.kpa), told.set_holds(rows.kpa)
    size = told.bands.sum(axis=1)
    return {
        "n": len(rows),
        "interval_coverage": draw(figures.mean(held)),
        "interval_factor": rounded(float(np.exp(model.calibrations[-1].half_width))),
        "set_coverage": draw(figures.mean(kept)),
        "set_size": draw(figures.mean(size.astype(float))),
        "sizes": {str(count): int((size == count).sum()) for count in range(1, len(BANDS) + 1)},
        "bands": [
            {**one, "set_size": rounded(float(size[band_of(rows.kpa) == place].mean()))}
            for one in by_band(rows, told)
            for place in [BANDS.index(one["band"])]
        ],
    }


def without(rows: Rows, made: Fitted, model: Model, taken: Sequence[str]) -> dict[str, Any]:
    """Cross-fitted figures of the same people where these inputs are not known.

    `interval_factor`: the shipped model's.
    """
    shipped = pattern_without(taken)
    told = made.cross_fitted(rows, shipped)
    auroc, brier = {}, {}
    for step, name, reached in figures.by_threshold(rows.kpa, THRESHOLDS_KPA):
        chance = told.at_least[:, step]
        auroc[name] = figures.of_everybody(figures.auroc(reached, chance), len(rows))
        brier[name] = figures.of_everybody(figures.brier(reached, chance), len(rows))
    return {
        "taken": list(taken),
        "auroc": auroc,
        "brier": brier,
        "interval_coverage": rounded(float(told.interval_holds(rows.kpa).mean())),
        "set_coverage": rounded(float(told.set_holds(rows.kpa).mean())),
        "set_size": rounded(float(told.bands.sum(axis=1).mean())),
        "interval_factor": rounded(float(np.exp(model.calibrations[shipped].half_width))),
    }


def abstentions(inputs: Floats, model: Model) -> dict[str, Any]:
    """Rows of which the model would say nothing, by reason; gates of the panel are not asked."""
    reasons = Counter(filter(None, (_reason(row, model) for row in inputs.tolist())))
    return {"n": len(inputs), "abstains": reasons.total(), "reasons": dict(sorted(reasons.items()))}


def _reason(row: list[float], model: Model) -> str | None:
    if np.isnan([row[INPUTS.index(name)] for name in ("ALT", "PLT")]).all():
        return "neither ALT nor platelets"
    outside = model.outside(row)
    if outside == ("combination",):
        return "a combination of values that is rare in training"
    return f"beyond the training range: {', '.join(outside)}" if outside else None
