"""Which of the chosen values are urgent in themselves, whatever they say about fibrosis. Pure."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte
from core.labs.dates import moment
from core.labs.panel import WINDOW_DAYS, LabPanel, LabValue, NotUsed, Reason
from core.labs.reading import INFECTION
from core.labs.units import UnitError, conversion

_FLARE_TIMES_ULN = 25


def urgent_values(panel: LabPanel) -> tuple[tuple[LabValue, ...], Mapping[str, str]]:
    """The urgent values, critical ones first, and HH or LL by the source of each."""
    found = [
        (tier, flag, value)
        for value in panel.chosen.values()
        if value.analyte not in INFECTION
        for tier, flag in [_judge(panel, value.analyte, value.value)]
        if flag
    ]
    found.sort(key=lambda row: row[0])  # stable: within a tier in the order of the analytes
    return tuple(value for _, _, value in found), {v.source: flag for _, flag, v in found if flag}


def _judge(panel: LabPanel, analyte: Analyte, amount: Decimal) -> tuple[int, str | None]:
    spec = SPECS[analyte]
    low, high = spec.critical
    if low is not None and amount <= low:
        return 0, "LL"
    if high is not None and amount >= high:
        return 0, "HH"
    low, high = spec.urgent
    if low is not None and amount < low:
        return 1, "LL"
    if (high is not None and amount > high) or amount > _transaminase_limit(panel, analyte):
        return 1, "HH"
    return 2, None


def _transaminase_limit(panel: LabPanel, analyte: Analyte) -> Decimal:
    limit = {Analyte.AST: panel.ast_uln, Analyte.ALT: panel.alt_uln}.get(analyte)
    return _FLARE_TIMES_ULN * limit.value if limit else Decimal("Infinity")


def bounds(panel: LabPanel) -> Iterator[tuple[Analyte, str, Decimal]]:
    """Results of now that came only as a bound: analyte, < or >, and the bound in canonical units.

    Nothing is calculated from them, but "<10" platelets are low whatever the number would be.
    """
    for one in panel.not_used:
        quantity = one.quantity
        if one.reason is not Reason.COMPARATOR or quantity is None or one.analyte is None:
            continue
        if one.analyte in INFECTION or not quantity.value.is_finite() or not _current(panel, one):
            continue
        known = LOINC_CODES[PREFERRED[one.analyte]]
        try:
            convert = conversion(known, quantity.unit, quantity.code, quantity.system)
        except UnitError:
            continue
        yield one.analyte, (quantity.comparator or "")[0], convert(quantity.value)


def _current(panel: LabPanel, one: NotUsed) -> bool:
    when = moment(one.taken)
    if when is None or panel.anchor is None or one.analyte is None:
        return False
    chosen = panel.chosen.get(one.analyte)
    if chosen:
        return when.at >= chosen.at
    return when.on >= panel.anchor.on - timedelta(days=WINDOW_DAYS)


def urgent_bounds(panel: LabPanel) -> tuple[Analyte, ...]:
    """Analytes whose bound leaves only urgent values possible."""
    side = {"<": "LL", ">": "HH"}
    return tuple(
        analyte
        for analyte, comparator, bound in bounds(panel)
        if _judge(panel, analyte, bound)[1] == side.get(comparator)
    )
