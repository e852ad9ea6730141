"""Which results are urgent in themselves, whatever they say about fibrosis. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte, shown
from core.labs.dates import Moment, moment
from core.labs.panel import WINDOW_DAYS, LabPanel, LabValue, NotUsed, Quantity, Reason
from core.labs.reading import INFECTION
from core.labs.units import EXACT, UCUM, UnitError, conversion
from core.staging.newer import newer
from core.staging.result import Finding, Urgent

_FLARE_TIMES_ULN = 25


def urgent_results(panel: LabPanel) -> tuple[Urgent, ...]:
    """All urgent results, critical ones first: those used, then bounds, then others not used."""
    found = [*_of_values(panel), *_of_bounds(panel), *_of_set_aside(panel)]
    found.sort(key=lambda row: row[0])  # stable: within a tier in the order above
    return tuple(one for _, one in found)


_Tiered = tuple[int, Urgent]


def _of_values(panel: LabPanel) -> Iterator[_Tiered]:
    for value in panel.chosen.values():
        tier, flag = _judge(panel, value.analyte, value.value)
        if flag and value.analyte not in INFECTION:
            yield tier, _urgent_value(value, flag)


def _urgent_value(value: LabValue, flag: str) -> Urgent:
    return Urgent(
        finding=Finding(
            code="urgent", facts=_facts(value.analyte, value.value, value, value.quantity)
        ),
        analyte=value.analyte,
        amount=value.value,
        comparator=None,
        flag=flag,
        loinc=value.loinc,
        source=value.source,
        taken=value.taken,
        at=value.at,
        used=True,
    )


def _facts(
    analyte: Analyte, amount: Decimal, when: LabValue | Moment, sent: Quantity | None
) -> dict[str, str]:
    facts = {
        "analyte": analyte.value,
        "value": shown(amount),
        "unit": SPECS[analyte].unit,
        "on": when.on.isoformat(),
    }
    if sent is not None and sent.value != amount:
        number = f"{sent.comparator or ''}{_plain(sent.value)}"
        facts["as_sent"] = f"{number} {_unit_of(sent)}".strip()
    return facts


def _plain(value: Decimal) -> str:
    """Every digit as sent, without an exponent unless it would be longer than anyone reads."""
    return f"{value:f}" if abs(value.adjusted()) < 12 else str(value)


def _unit_of(sent: Quantity) -> str:
    """The one of its units by which it was read: that one is known."""
    by_code = sent.code and (sent.system == UCUM or not sent.unit)
    return (sent.code if by_code else sent.unit) or ""


def _of_bounds(panel: LabPanel) -> Iterator[_Tiered]:
    """Bounds that leave only urgent values possible."""
    side = {"<": "LL", ">": "HH"}
    for bound in bounds(panel):
        tier, flag = _judge(panel, bound.analyte, bound.nearest)
        if flag == side[bound.comparator[0]]:
            facts = _facts(bound.analyte, bound.amount, bound.when, bound.of.quantity)
            facts["amount"] = bound.comparator + facts.pop("value")
            told = Finding(code="urgent-bound", facts=facts)
            unused = _unused(told, bound.of, bound.analyte, bound.amount, bound.when, flag)
            yield tier, replace(unused, comparator=bound.comparator)


def _of_set_aside(panel: LabPanel) -> Iterator[_Tiered]:
    """Readable results that are newer than the one used, or stand alone, and are not used."""
    for code, one, when in (*_newer(panel), *_alone(panel)):
        if one.analyte is None or one.value is None:
            continue
        tier, flag = _judge(panel, one.analyte, one.value)
        if flag:
            facts = _facts(one.analyte, one.value, when, one.quantity)
            facts["because"] = one.hint or one.reason.value
            told = Finding(code=code, facts=facts)
            yield tier, _unused(told, one, one.analyte, one.value, when, flag)


def _newer(panel: LabPanel) -> Iterator[tuple[str, NotUsed, Moment]]:
    return (("urgent-newer", one, when) for one, _, when in newer(panel))


def _alone(panel: LabPanel) -> Iterator[tuple[str, NotUsed, Moment]]:
    """Of now, and no result of their test is used: contradicted, or too far from the others."""
    for one in panel.not_used:
        when = moment(one.taken)
        used = one.analyte in panel.chosen or one.reason is Reason.SUPERSEDED
        if when is not None and not used and _current(panel, one):
            yield "urgent-aside", one, when


def _unused(
    told: Finding, one: NotUsed, analyte: Analyte, amount: Decimal, when: Moment, flag: str
) -> Urgent:
    return Urgent(
        finding=told,
        analyte=analyte,
        amount=amount,
        comparator=None,
        flag=flag,
        loinc=one.loinc or PREFERRED[analyte],
        source=one.source,
        taken=one.taken or "",
        at=when.at,
        used=False,
    )


def _judge(panel: LabPanel, analyte: Analyte, amount: Decimal) -> tuple[int, str | None]:
    limit = {Analyte.AST: panel.ast_uln, Analyte.ALT: panel.alt_uln}.get(analyte)
    return judge(analyte, amount, limit.value if limit else None)


def judge(analyte: Analyte, amount: Decimal, upper_limit: Decimal | None) -> tuple[int, str | None]:
    """(0 critical, 1 urgent, 2 neither; "LL" or "HH" for the first two).

    `amount` in canonical units; `upper_limit` of normal in U/L, for AST and ALT alone.
    """
    spec = SPECS[analyte]
    low, high = spec.critical
    if low is not None and amount <= low:
        return 0, "LL"
    if high is not None and amount >= high:
        return 0, "HH"
    low, high = spec.urgent
    if low is not None and amount < low:
        return 1, "LL"
    flare = upper_limit is not None and amount > _FLARE_TIMES_ULN * upper_limit
    if (high is not None and amount > high) or flare:
        return 1, "HH"
    return 2, None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A result that came only as < or > a number.

    `amount` in canonical units. `nearest`: the number closest to the bound that
    the result may still be; whatever holds for it and beyond is certain.
    """

    analyte: Analyte
    comparator: str
    amount: Decimal
    nearest: Decimal
    when: Moment
    of: NotUsed

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
                amount=amount,
                nearest=_NEAREST[comparator](amount),
                when=when,
                of=one,
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
