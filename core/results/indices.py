"""FIB-4 and APRI over time from a person's own values, by the rules of staging. Pure.

Bare values to draw, never a category: what a rule of staging gates is left out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from core.labs.analytes import LOINC, PREFERRED, SPECS, Analyte
from core.labs.panel import Code, Measurement, Person, Quantity, build
from core.labs.units import UCUM
from core.results.entry import Entry
from core.staging.assess import assess
from core.staging.model import Model
from core.staging.result import Index

DRAWN = (Index.FIB4, Index.APRI)

_NEEDED = (Analyte.AST, Analyte.ALT, Analyte.PLT)
_DAY_IS_OVER = time(23, 59, 59, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    index: Index
    on: date
    value: Decimal


def points(
    entries: Sequence[Entry], *, born: date | None, ast_uln: Decimal, model: Model
) -> tuple[Point, ...]:
    """One a day on which AST was taken, from values at most 30 days older. APRI needs no age."""
    days = sorted({entry.on for entry in entries if entry.analyte is Analyte.AST})
    sent = tuple(_measurements(entries))
    birth_date = born.isoformat() if born else None
    person = Person(reference="Patient/self", birth_date=birth_date)
    return tuple(
        point for on in days for point in _of_day(on, person, sent, ast_uln=ast_uln, model=model)
    )


def _of_day(
    on: date, person: Person, sent: tuple[Measurement, ...], *, ast_uln: Decimal, model: Model
) -> Iterable[Point]:
    end = datetime.combine(on, _DAY_IS_OVER)
    panel = build(person, sent, now=end + timedelta(days=1), as_of=end, ast_uln_default=ast_uln)
    chosen = [panel.chosen.get(analyte) for analyte in _NEEDED]
    if panel.anchor is None or any(value is not None and value.stale for value in chosen):
        return
    for result in assess(panel, now=on, model=model).indices:
        if result.name in DRAWN and result.value is not None and not result.gated_by:
            yield Point(index=result.name, on=on, value=result.value)


def _measurements(entries: Iterable[Entry]) -> Iterable[Measurement]:
    for order, entry in enumerate(entries):
        unit = SPECS[entry.analyte].unit
        yield Measurement(
            source=f"Observation/{order}",
            codes=(Code(LOINC, PREFERRED[entry.analyte]),),
            status="final",
            taken=entry.on.isoformat(),
            order=order,
            quantity=Quantity(value=entry.value, unit=unit, code=unit, system=UCUM),
        )
