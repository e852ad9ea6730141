"""Which of the chosen values are urgent in themselves, whatever they say about fibrosis. Pure."""

from collections.abc import Mapping
from decimal import Decimal

from core.labs.analytes import SPECS, Analyte
from core.labs.panel import LabPanel, LabValue
from core.labs.reading import INFECTION

_FLARE_TIMES_ULN = 25


def urgent_values(panel: LabPanel) -> tuple[tuple[LabValue, ...], Mapping[str, str]]:
    """The urgent values, critical ones first, and HH or LL by the source of each."""
    found = [
        (tier, flag, value)
        for value in panel.chosen.values()
        if value.analyte not in INFECTION
        for tier, flag in [_judge(panel, value)]
        if flag
    ]
    found.sort(key=lambda row: row[0])  # stable: within a tier in the order of the analytes
    return tuple(value for _, _, value in found), {v.source: flag for _, flag, v in found if flag}


def _judge(panel: LabPanel, value: LabValue) -> tuple[int, str | None]:
    spec, amount = SPECS[value.analyte], value.value
    low, high = spec.critical
    if low is not None and amount <= low:
        return 0, "LL"
    if high is not None and amount >= high:
        return 0, "HH"
    low, high = spec.urgent
    if low is not None and amount < low:
        return 1, "LL"
    if (high is not None and amount > high) or amount > _transaminase_limit(panel, value):
        return 1, "HH"
    return 2, None


def _transaminase_limit(panel: LabPanel, value: LabValue) -> Decimal:
    limits = {Analyte.AST: panel.ast_uln, Analyte.ALT: panel.alt_uln}
    limit = limits.get(value.analyte)
    return _FLARE_TIMES_ULN * limit.value if limit else Decimal("Infinity")
