"""Which results are urgent in themselves, whatever they say about fibrosis. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte
from core.labs.dates import moment
from core.labs.panel import WINDOW_DAYS, LabPanel, LabValue, NotUsed, Quantity, Reason
from core.labs.reading import INFECTION
from core.labs.units import EXACT, UnitError, conversion
from core.staging.newer import newer

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A result that came only as < or > a number.

    `sent` as it came, `amount` in canonical units. `nearest`: the number closest to the bound that
    the result may still be; whatever holds for it and beyond is certain.
    """

    analyte: Analyte
    comparator: str
    sent: Decimal
    amount: Decimal
    nearest: Decimal
    on: date

    def below(self, limit: Decimal) -> bool:
        """Whether every possible number is below `limit`."""
        return self.comparator[0] == "<" and self.nearest < limit

    def above(self, limit: Decimal) -> bool:
        """Whether every possible number is above `limit`."""
        return self.comparator[0] == ">" and self.nearest > limit


def bounds(panel: LabPanel) -> Iterator[Bound]:
    """Results of now that came only as a bound, as new as the value used or newer.

    Nothing is calculated from them, but "<10" platelets are low whatever the number would be.
    """
    for one in panel.not_used:
        quantity, when = one.quantity, moment(one.taken)
        if one.reason is not Reason.COMPARATOR or quantity is None or when is None:
            continue
        if one.analyte is None or one.analyte in INFECTION or not _current(panel, one):
            continue
        amount = _canonical(one.analyte, quantity)
        comparator = quantity.comparator or ""
        if amount is not None and comparator in _NEAREST:
            yield Bound(
                analyte=one.analyte,
                comparator=comparator,
                sent=quantity.value,
                amount=amount,
                nearest=_NEAREST[comparator](amount),
                on=when.on,
            )


_NEAREST: Mapping[str, Callable[[Decimal], Decimal]] = {
    "<": EXACT.next_minus,
    "<=": lambda amount: amount,
    ">": EXACT.next_plus,
    ">=": lambda amount: amount,
}


def _canonical(analyte: Analyte, quantity: Quantity) -> Decimal | None:
    if not quantity.value.is_finite() or abs(quantity.value.adjusted()) > 300:
        return None
    known = LOINC_CODES[PREFERRED[analyte]]
    try:
        convert = conversion(known, quantity.unit, quantity.code, quantity.system)
    except UnitError:
        return None
    return convert(quantity.value)


def _current(panel: LabPanel, one: NotUsed) -> bool:
    when = moment(one.taken)
    if when is None or panel.anchor is None or one.analyte is None:
        return False
    chosen = panel.chosen.get(one.analyte)
    if chosen:
        return when.at >= chosen.at
    return when.on >= panel.anchor.on - timedelta(days=WINDOW_DAYS)


def urgent_bounds(panel: LabPanel) -> tuple[Bound, ...]:
    """Bounds that leave only urgent values possible."""
    side = {"<": "LL", ">": "HH"}
    return tuple(
        bound
        for bound in bounds(panel)
        if _judge(panel, bound.analyte, bound.nearest)[1] == side[bound.comparator[0]]
    )


def urgent_newer(panel: LabPanel) -> tuple[NotUsed, ...]:
    """Readable results newer than the one used, set aside all the same, that are urgent."""
    return tuple(
        one
        for one, used, _ in newer(panel)
        if one.value is not None and _judge(panel, used.analyte, one.value)[1]
    )
