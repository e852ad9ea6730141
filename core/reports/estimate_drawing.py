"""The numbers that the drawings of the model's estimate on paper are made from. Pure.

Both are on logarithmic axes: an interval is as wide to either side, and a factor and its inverse
are bars of one length.
"""

import math
from collections.abc import Sequence
from typing import Any

from core.reports.estimate import Shown
from core.staging.adjunct import percent
from core.staging.model import BANDS, THRESHOLDS_KPA
from core.staging.result import Estimate, Finding, Span

_LOW_KPA, _HIGH_KPA = 2.0, 75.0  # what elastography measures
_TICKS_KPA = (2, 3, 5, 20, 40, 75)
_LEAST = math.log(1.25)
"""Half the axis of the contributions is at least this, so that small ones are drawn small."""


def drawn(said: Estimate | Finding, shown: Shown) -> dict[str, Any]:
    """The section as data for the page; `scale` and `rows` are empty where the model abstains."""
    if isinstance(said, Finding):
        return {"statements": shown.statements, "scale": None, "rows": []}
    return {
        "statements": shown.statements,
        "made-by": shown.made_by,
        "kpa": shown.kpa,
        "level": percent(said.level),
        "start": shown.start,
        "product": shown.product,
        "scale": _scale(said),
        "half": max([_LEAST, *(abs(end) for row in shown.rows for end in row.log_kpa)]),
        "rows": [
            {"name": row.name, "value": row.value, "factor": row.factor, **_bar(row.log_kpa)}
            for row in shown.rows
        ],
    }


def _scale(said: Estimate) -> dict[str, Any]:
    """Places from 0 to 1 along the axis; `off`: the interval goes on beyond that end.

    `set`: from where to where the bands that are not excluded reach.
    """
    return {
        "ticks": [{"at": _place(kpa), "label": str(kpa)} for kpa in _TICKS_KPA],
        "thresholds": [{"at": _place(kpa), "label": str(kpa)} for kpa in THRESHOLDS_KPA],
        "estimate": [_place(kpa) for kpa in said.kpa],
        "interval": [_place(kpa) for kpa in said.interval],
        "set": [_place(end) for end in _ends(said.bands)],
        "off": [said.interval.low < _LOW_KPA, said.interval.high > _HIGH_KPA],
    }


def _ends(bands: Sequence[str]) -> tuple[float, float]:
    edges = (_LOW_KPA, *THRESHOLDS_KPA, _HIGH_KPA)
    return edges[BANDS.index(bands[0])], edges[BANDS.index(bands[-1]) + 1]


def _place(kpa: float) -> float:
    place = math.log(kpa / _LOW_KPA) / math.log(_HIGH_KPA / _LOW_KPA)
    return min(max(place, 0.0), 1.0)


def _bar(log_kpa: Span) -> dict[str, float]:
    """`sure`: where the bar ends in every case; from there to `low` and `high` in some."""
    low, high = log_kpa
    sure = low if low > 0 else high if high < 0 else 0.0
    return {"low": low, "high": high, "sure": sure}
