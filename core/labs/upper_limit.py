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
    rejected = contradicted = False
    for origin, limits in (
        ("parameter", _known(parameter)),
        ("reference-range", _of_ranges(person, value)),
        ("organisation", _known(organisation)),
    ):
        found = next(iter(limits)) if len(limits) == 1 else None
        if found is not None and found.is_finite() and LOWEST <= found <= HIGHEST:
            return UpperLimit(
                value=found, origin=origin, rejected=rejected, contradicted=contradicted
            )
        rejected = rejected or bool(limits)
        contradicted = contradicted or len(limits) > 1
    return UpperLimit(value=default, origin="assumed", rejected=rejected, contradicted=contradicted)


def _known(limit: Decimal | None) -> set[Decimal | None]:
    return set() if limit is None else {limit}


def _of_ranges(person: Person, value: LabValue | None) -> set[Decimal | None]:
    """The limits that this result's own ranges give: one, unless they differ; None: unreadable."""
    if value is None:
        return set()
    fitting = [
        (_weight(one), _limit_u_l(one.high, value))
        for one in value.ranges
        if one.high is not None and _applies(one, person, value.on)
    ]
    readable = [row for row in fitting if row[1] is not None]
    closest = max((weight for weight, _ in readable), default=0)
    limits = {limit for weight, limit in readable if weight == closest}
    return limits or ({None} if fitting else set())


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
