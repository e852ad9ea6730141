"""The upper limit of normal of AST or ALT, and where it came from. Pure."""

from datetime import date
from decimal import Decimal

from core.labs.analytes import LOINC_CODES
from core.labs.dates import completed_years, possible_days
from core.labs.units import UnitError, conversion
from core.labs.values import LabValue, Person, Quantity, Range, UpperLimit

LOWEST, HIGHEST = Decimal(20), Decimal(80)
"""U/L. A limit outside is a unit or typing error (rule G12)."""

_SEXES = {
    "male": "male", "m": "male", "248153007": "male",
    "female": "female", "f": "female", "248152002": "female",
}  # fmt: skip


def upper_limit(
    person: Person,
    value: LabValue | None,
    parameter: Decimal | None,
    organisation: Decimal | None,
    default: Decimal,
) -> UpperLimit:
    """In U/L: the caller's, else of the result's own range, else the hospital's, else `default`."""
    rejected = False
    for origin, limit, unreadable in (
        ("parameter", parameter, False),
        ("reference-range", *_of_ranges(person, value)),
        ("organisation", organisation, False),
    ):
        if limit is not None and limit.is_finite() and LOWEST <= limit <= HIGHEST:
            return UpperLimit(value=limit, origin=origin, rejected=rejected)
        rejected = rejected or unreadable or limit is not None
    return UpperLimit(value=default, origin="assumed", rejected=rejected)


def _of_ranges(person: Person, value: LabValue | None) -> tuple[Decimal | None, bool]:
    """The limit that this result's own ranges give, and whether they gave one that is no use."""
    if value is None:
        return None, False
    fitting = [
        (_weight(one), _limit_u_l(one.high, value))
        for one in value.ranges
        if one.high is not None and _applies(one, person, value.on)
    ]
    readable = [row for row in fitting if row[1] is not None]
    closest = max((weight for weight, _ in readable), default=0)
    limits = {limit for weight, limit in readable if weight == closest}
    if len(limits) == 1:
        return limits.pop(), False
    return None, bool(fitting)  # none can be read, or two contradict each other


def _weight(one: Range) -> int:
    """How closely a range names whom it is for."""
    return bool(one.sexes) + (one.age_low is not None or one.age_high is not None)


def _limit_u_l(high: Quantity, value: LabValue) -> Decimal | None:
    if high.comparator or not high.value.is_finite() or abs(high.value.adjusted()) > 300:
        return None
    try:
        convert = conversion(LOINC_CODES[value.loinc], high.unit, high.code, high.system)
    except UnitError:
        return None
    return convert(high.value)


def _applies(one: Range, person: Person, on: date) -> bool:
    if one.kind not in (None, "normal"):
        return False
    if one.sexes and person.sex not in {_SEXES.get(sex.casefold(), "") for sex in one.sexes}:
        return False
    if one.age_low is None and one.age_high is None:
        return True
    days = possible_days(person.birth_date)
    if days is None:
        return False
    youngest, oldest = completed_years(days[1], on), completed_years(days[0], on)
    return (one.age_low is None or youngest >= one.age_low) and (
        one.age_high is None or oldest <= one.age_high
    )
