"""What is drawn: one analyte, or one index, over time, in the unit the person knows. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte
from core.labs.units import EXACT, Conversion, UnitError, conversion
from core.results.entry import Entry
from core.results.indices import Point
from core.staging.guideline import BANDS
from core.staging.result import Index

_SHOWN = {
    "10*9/L": "10⁹/L", "umol/L": "µmol/L", "ukat/L": "µkat/L", "{INR}": "", "[IU]/mL": "IU/mL",
}  # fmt: skip
_CODES = {Index.FIB4: "FIB-4", Index.APRI: "APRI"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """`points` from the oldest, at least one. `ranges`: usual limits, of men and of women where
    they differ. `cut_offs` of an index as published. All numbers in `unit`, as people write it.
    """

    code: str
    unit: str
    points: tuple[tuple[date, Decimal], ...]
    ranges: tuple[tuple[Decimal, Decimal], ...] = ()
    cut_offs: tuple[Decimal, ...] = ()
    logarithmic: bool = False

    @property
    def latest(self) -> tuple[date, Decimal]:
        return self.points[-1]


def of_analyte(analyte: Analyte, entries: Sequence[Entry]) -> Series | None:
    """The values of one analyte; None without any. `entries` oldest first."""
    mine = [entry for entry in entries if entry.analyte is analyte]
    if not mine:
        return None
    unit, back = _unit(analyte, mine[-1].unit)
    limits = dict.fromkeys(SPECS[analyte].normal.values())
    return Series(
        code=analyte.value,
        unit=unit,
        points=tuple((entry.on, back(entry.value)) for entry in mine),
        ranges=tuple((back(low), back(high)) for low, high in limits),
        logarithmic=analyte is Analyte.HCVRNA,
    )


def of_index(index: Index, points: Sequence[Point]) -> Series | None:
    mine = tuple((point.on, point.value) for point in points if point.index is index)
    if not mine:
        return None
    ends = tuple(end for end, _, _ in BANDS[index] if end is not None)
    return Series(code=_CODES[index], unit="", points=mine, cut_offs=ends)


def unit_shown(analyte: Analyte) -> str:
    """The canonical unit as people write it."""
    unit = SPECS[analyte].unit
    return _SHOWN.get(unit, unit)


@dataclass(frozen=True, slots=True)
class _Back:
    """From the canonical unit to the one that was typed."""

    by: Conversion

    def __call__(self, value: Decimal) -> Decimal:
        return EXACT.divide(EXACT.multiply(value, self.by.over), self.by.times)


def _unit(analyte: Analyte, typed: str) -> tuple[str, _Back]:
    """The unit last used, unless it is a logarithm, a speed, or none."""
    try:
        by = conversion(LOINC_CODES[PREFERRED[analyte]], typed, None, None)
    except UnitError:
        by = Conversion(form="none")
    if not typed or by.form != "linear" or by == Conversion():
        return unit_shown(analyte), _Back(Conversion())
    return _SHOWN.get(typed, typed), _Back(by)
