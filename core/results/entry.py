"""One value of a person's own: checked with the tables that staging uses. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from core.labs.analytes import LOINC_CODES, PREFERRED, Analyte
from core.labs.units import UnitError, to_canonical
from core.staging.urgent import judge

Source = Literal["typed", "photo"]

UNITS: Mapping[Analyte, tuple[str, ...]] = {
    **dict.fromkeys((Analyte.ALT, Analyte.AST, Analyte.ALP, Analyte.GGT), ("U/L", "µkat/L")),
    Analyte.PLT: ("10⁹/L", "10³/µL", "/µL"),
    **dict.fromkeys((Analyte.TBIL, Analyte.DBIL, Analyte.CREA), ("µmol/L", "mg/dL")),
    **dict.fromkeys((Analyte.ALB, Analyte.TP), ("g/L", "g/dL")),
    Analyte.INR: (),  # a ratio
    Analyte.NA: ("mmol/L",),
    Analyte.CHOL: ("mmol/L", "mg/dL"),
    Analyte.HCVRNA: ("IU/mL", "log10 IU/mL"),
    Analyte.LSM: ("kPa",),
}
"""The units to choose from, as reports print them; others may be typed."""

UNDETECTED = "not detected"

_LOGARITHMIC = LOINC_CODES["38180-6"]  # HCV RNA, log IU/mL
_ALT_LIMIT = _AST_LIMIT = Decimal(40)
_SAME_DAY = frozenset({
    Analyte.TBIL, Analyte.ALB, Analyte.INR, Analyte.PLT, Analyte.ALT, Analyte.AST,
    Analyte.CREA, Analyte.NA,
})  # fmt: skip
_OLDEST = date(1990, 1, 1)  # nobody had a test for the virus before
_CURRENT = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`value` in the canonical unit of the analyte; `typed` and `unit` as they were given.

    HCV RNA that was not detected has the value 0 and UNDETECTED as what was typed.
    """

    analyte: Analyte
    value: Decimal
    typed: str
    unit: str
    on: date
    source: Source = "typed"


def canonical(analyte: Analyte, value: Decimal, unit: str) -> Decimal:
    """`value` in the canonical unit. UnitError: the reason, and which unit the size would fit."""
    known = LOINC_CODES[PREFERRED[analyte]]
    try:
        return to_canonical(known, value, unit=unit, code=None, system=None)
    except UnitError as error:
        if analyte is not Analyte.HCVRNA or error.reason != "unit-unknown":
            raise
    return to_canonical(_LOGARITHMIC, value, unit=unit, code=None, system=None)


def possible_day(on: date, today: date) -> bool:
    """`today` is the person's own."""
    return _OLDEST <= on <= today


def same_day(analyte: Analyte, value: Decimal) -> bool:
    """Whether a doctor should see the value on the day it is known: the limits of staging.

    Stiffness has a critical limit on a report, but says nothing that is urgent today.
    """
    limit = {Analyte.AST: _AST_LIMIT, Analyte.ALT: _ALT_LIMIT}.get(analyte)
    return analyte in _SAME_DAY and judge(analyte, value, limit)[1] is not None


def is_current(on: date, today: date) -> bool:
    """Recent enough that an urgent value asks for a doctor today."""
    return on >= today - _CURRENT
