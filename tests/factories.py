"""Values of the labs and staging contract for tests: valid by default, override by keyword."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from core.labs.analytes import PREFERRED, SPECS, Analyte
from core.labs.panel import LabPanel, LabValue, Person, Quantity, UpperLimit
from core.staging.artefact.shipped import shipped
from core.staging.assess import assess
from core.staging.result import Flag, StagingResult

MODEL = shipped()
TAKEN = "2026-11-02T08:15:00+01:00"


def lab(analyte: Analyte, number: str | Decimal, **changes: Any) -> LabValue:
    """A final result in the canonical unit, of the same specimen as every other by default."""
    value, unit = Decimal(number), SPECS[analyte].unit
    taken = changes.get("taken", TAKEN)
    at = datetime.fromisoformat(taken).astimezone(UTC)
    made = LabValue(
        analyte=analyte,
        value=value,
        unit=unit,
        quantity=Quantity(value=value, unit=unit, code=unit, system="http://unitsofmeasure.org"),
        loinc=PREFERRED[analyte],
        status="final",
        taken=taken,
        on=date.fromisoformat(taken[:10]),
        at=at,
        source=f"Observation/{analyte.lower()}",
        order=0,
    )
    return replace(made, **changes)


def labs(**numbers: str | int) -> dict[Analyte, LabValue]:
    """`labs(AST=28, PLT="245")`: chosen values by analyte."""
    return {Analyte(name): lab(Analyte(name), str(number)) for name, number in numbers.items()}


def panel(chosen: Mapping[Analyte, LabValue] | None = None, **changes: Any) -> LabPanel:
    """A man of 45 with AST 28, ALT 31 and platelets 245, the AST limit 35 of its own range."""
    values = labs(AST=28, ALT=31, PLT=245) if chosen is None else dict(chosen)
    made = LabPanel(
        person=Person(reference="Patient/hcv-1", birth_date="1981-03-14", sex="male"),
        chosen=values,
        not_used=(),
        anchor=next(iter(values.values()), None),
        ast_uln=UpperLimit(value=Decimal(35), origin="reference-range"),
        alt_uln=UpperLimit(value=Decimal(40), origin="assumed"),
    )
    return replace(made, **changes)


def result(
    values: LabPanel | None = None,
    *,
    flags: Iterable[Flag] = (),
    now: date = date(2026, 11, 23),
    **changes: Any,
) -> StagingResult:
    """What staging says about `values` (FIB-4 and APRI low and in agreement by default)."""
    made = assess(values or panel(), flags=frozenset(flags), now=now, model=MODEL)
    return replace(made, **changes)
