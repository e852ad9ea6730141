"""Exact conversion of a sent quantity to its analyte's canonical unit. Pure, Decimal only.

A table per analyte, because a general UCUM library reads `K/uL` as kelvin. What the table does
not know is refused; nothing is guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache
from itertools import chain

from core.labs.analytes import SPECS, Analyte, Loinc, Scale

UCUM = "http://unitsofmeasure.org"

BILIRUBIN_UMOL_L = Decimal("17.104")  # of 1 mg/dL; 584.66 g/mol
CREATININE_UMOL_L = Decimal("88.42")  # of 1 mg/dL
CHOLESTEROL_MG_DL = Decimal("38.67")  # of 1 mmol/L

EXACT = Context(prec=60)  # 40 sent digits times any factor below stay exact


class UnitError(ValueError):
    """`reason` is a value of core.labs.panel.Reason; `hint` the unit that the size would fit."""

    def __init__(self, reason: str, hint: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Conversion:
    """canonical = times * value / over; `form` square takes value², log10 takes 10^value."""

    times: Decimal = Decimal(1)
    over: Decimal = Decimal(1)
    form: str = "linear"

    def __call__(self, value: Decimal) -> Decimal:
        if self.form == "square":
            value = EXACT.multiply(value, value)
        elif self.form == "log10":
            value = EXACT.power(10, value)
        if self.times != 1:
            value = EXACT.multiply(value, self.times)
        return value if self.over == 1 else EXACT.divide(value, self.over)


_SAME = Conversion()
_TEN = Conversion(Decimal(10))
_THOUSAND = Conversion(Decimal(1000))
_THOUSANDTH = Conversion(over=Decimal(1000))
_LOG10 = Conversion(form="log10")

_Table = Mapping[str, Conversion]


def _spelt(conversion: Conversion, *spellings: str) -> dict[str, Conversion]:
    return {spelling(text): conversion for text in spellings}


_FOLD = str.maketrans(
    {
        "µ": "u",
        "μ": "u",
        "×": "x",
        "^": "*",
        "³": "*3",
        "⁶": "*6",
        "⁹": "*9",
        "\u00a0": None,
        " ": None,
    }
)
_GIGA = "giga/l"


def spelling(text: str) -> str:
    """One spelling for the many of a unit: `x10^3/µL`, `10E3/ul` and `10*3/uL` become one."""
    return _folded(text) if len(text) <= 40 else "?"  # what is cached must stay small


@lru_cache(maxsize=512)
def _folded(text: str) -> str:
    if text.strip() == "G/L":  # folding case would make giga a gram
        return _GIGA
    folded = text.translate(_FOLD).casefold().replace("10e", "10*").replace("mcl", "ul")
    folded = folded.replace("mcmol", "umol").replace("mm*3", "mm3")
    return folded[1:] if folded.startswith("x10") else folded


_ENZYME = {
    **_spelt(_SAME, "U/L", "IU/L", "[IU]/L", "UI/L", "units/L"),
    **_spelt(Conversion(Decimal(60)), "ukat/L"),
    **_spelt(Conversion(Decimal("0.06")), "nkat/L"),
}
_PROTEIN = {**_spelt(_SAME, "g/L"), _GIGA: _SAME, **_spelt(_TEN, "g/dL")}
_BILIRUBIN = {
    **_spelt(_SAME, "umol/L"),
    **_spelt(Conversion(BILIRUBIN_UMOL_L), "mg/dL"),
}
_TABLES: Mapping[Analyte, _Table] = {
    Analyte.ALT: _ENZYME,
    Analyte.AST: _ENZYME,
    Analyte.ALP: _ENZYME,
    Analyte.GGT: _ENZYME,
    Analyte.TBIL: _BILIRUBIN,
    Analyte.DBIL: _BILIRUBIN,
    Analyte.ALB: _PROTEIN,
    Analyte.TP: _PROTEIN,
    Analyte.PLT: {
        **_spelt(_SAME, "10*9/L", "giga.l-1", "10*9.L-1", "giga/L", "10*3/uL", "K/uL"),
        **_spelt(_SAME, "/nL", "10*6/mL"),
        **_spelt(_SAME, "Thousand/uL", "Thousands/uL", "thou/uL", "10*3/mm3", "K/mm3"),
        **_spelt(_THOUSANDTH, "/uL", "{cells}/uL", "cells/uL", "#/uL", "{#}/uL"),
        **_spelt(_THOUSANDTH, "/mm3", "cells/mm3", "{cells}/mm3", "10*6/L"),
        **_spelt(_THOUSAND, "10*12/L"),
    },
    Analyte.INR: _spelt(_SAME, "{INR}", "INR", "1", "ratio", "{ratio}", ""),
    Analyte.CREA: {
        **_spelt(_SAME, "umol/L"),
        **_spelt(_THOUSAND, "mmol/L"),
        **_spelt(Conversion(CREATININE_UMOL_L), "mg/dL"),
    },
    Analyte.CHOL: {
        **_spelt(_SAME, "mmol/L"),
        **_spelt(Conversion(over=CHOLESTEROL_MG_DL), "mg/dL"),
    },
    Analyte.CHE: {
        **_spelt(_SAME, "kU/L", "kIU/L", "k[IU]/L", "U/mL", "IU/mL", "[IU]/mL"),
        **_spelt(_THOUSANDTH, "U/L", "IU/L", "[IU]/L", "UI/L"),
    },
    Analyte.NA: _spelt(_SAME, "mmol/L", "meq/L"),
    Analyte.HCVRNA: {
        **_spelt(_SAME, "[IU]/mL", "IU/mL", "UI/mL"),
        **_spelt(_THOUSAND, "kIU/mL", "k[IU]/mL"),
        **_spelt(_THOUSANDTH, "IU/L", "[IU]/L"),
    },
    Analyte.HBSAG: _spelt(_SAME, "[IU]/mL", "IU/mL", "UI/mL"),
    Analyte.LSM: {
        **_spelt(_SAME, "kPa"),
        **_spelt(Conversion(Decimal(3), form="square"), "m/s"),
    },
}
_LOG_IU: _Table = _spelt(
    _LOG10, "{log_IU}/mL", "{log_iu}/mL", "{log}[IU]/mL", "[log_IU]/mL", "{Log}IU/mL",
    "log IU/mL", "log10 IU/mL", "log(IU)/mL", "log[IU]/mL", "log10[IU]/mL", "{log10_IU}/mL",
    "Log (10) IU/mL",
)  # fmt: skip
_COPIES: _Table = _spelt(_SAME, "{copies}/mL", "copies/mL", "{cp}/mL", "cp/mL", "{copy}/mL")

_ELSEWHERE = _spelt(_SAME, "%", "s", "sec", "seconds", "g/mL", "ng/mL", "ug/L", "fL", "pg", "kat/L")
_ANY_UNIT = frozenset(chain(*_TABLES.values(), _LOG_IU, _COPIES, _ELSEWHERE)) - {""}


def is_copies(unit: str | None, code: str | None) -> bool:
    """HCV RNA counted in copies, which no fixed factor turns into international units."""
    return any(text is not None and spelling(text) in _COPIES for text in (code, unit))


def conversion(known: Loinc, unit: str | None, code: str | None, system: str | None) -> Conversion:
    """The conversion for a printed `unit` and a unit `code` of `system`; UnitError otherwise.

    A UCUM code decides and must be known. A code of any other system counts as printed text.
    """
    table = _LOG_IU if known.scale is Scale.LOG else _TABLES[known.analyte]
    printed, coded = spelling(unit or ""), spelling(code or "")
    by_unit, by_code = table.get(printed), table.get(coded)
    if not printed and not coded:
        if by_unit is None:
            raise UnitError("unit-missing")
        return by_unit
    if by_unit and by_code and printed and coded and by_unit != by_code:
        raise UnitError("unit-disagrees")
    if not coded or (system != UCUM and printed):
        found = by_unit
    else:
        if by_code and printed in _ANY_UNIT and not by_unit:
            raise UnitError("unit-disagrees")
        found = by_code
    if found is None:
        raise UnitError("unit-unknown")
    return found


@dataclass(frozen=True, slots=True)
class _Suspect:
    """A number sent in `sent` and inside `low`..`high` (exclusive) looks like `fits`."""

    sent: Conversion
    low: Decimal
    high: Decimal
    fits: str


def _suspect(analyte: Analyte, sent: str, low: str, high: str, fits: str) -> _Suspect:
    return _Suspect(_TABLES[analyte][spelling(sent)], Decimal(low), Decimal(high), fits)


_ROWS = (
    (Analyte.PLT, "10*9/L", "2000", "Infinity", "/uL"),
    (Analyte.PLT, "10*9/L", "0", "2", "10*12/L"),
    (Analyte.PLT, "/uL", "0", "1000", "10*9/L"),
    (Analyte.PLT, "10*12/L", "2", "Infinity", "10*9/L"),
    (Analyte.ALB, "g/L", "1.4999", "7.0001", "g/dL"),
    (Analyte.ALB, "g/dL", "7", "Infinity", "g/L"),
    (Analyte.TP, "g/L", "0", "15", "g/dL"),
    (Analyte.TP, "g/dL", "15", "Infinity", "g/L"),
    (Analyte.CREA, "umol/L", "0", "15", "mg/dL"),
    (Analyte.CREA, "mg/dL", "20", "Infinity", "umol/L"),
    (Analyte.CREA, "mmol/L", "3", "Infinity", "umol/L"),
    (Analyte.TBIL, "mg/dL", "70", "Infinity", "umol/L"),
    (Analyte.TBIL, "umol/L", "0", "2", "mg/dL"),  # below the lowest normal: a project rule
    (Analyte.DBIL, "mg/dL", "58", "Infinity", "umol/L"),
    (Analyte.CHOL, "mmol/L", "30", "Infinity", "mg/dL"),
    (Analyte.CHOL, "mg/dL", "0", "12", "mmol/L"),
    (Analyte.CHE, "kU/L", "25", "Infinity", "U/L"),
    (Analyte.CHE, "U/L", "0", "100", "kU/L"),
    (Analyte.ALT, "U/L", "0", "5", "ukat/L"),  # half of the lowest normal: a project rule
    (Analyte.AST, "U/L", "0", "5", "ukat/L"),
    (Analyte.GGT, "U/L", "0", "1", "ukat/L"),
    (Analyte.ALP, "U/L", "0", "5", "ukat/L"),
    (Analyte.INR, "1", "20", "Infinity", "%"),
)
_SUSPECTS: dict[Analyte, tuple[_Suspect, ...]] = {
    analyte: tuple(_suspect(*row) for row in _ROWS if row[0] is analyte) for analyte in Analyte
}


def to_canonical(
    known: Loinc, value: Decimal, *, unit: str | None, code: str | None, system: str | None
) -> Decimal:
    """`value` in the canonical unit of `known`, or UnitError: unit, size or both do not fit."""
    convert = conversion(known, unit, code, system)
    for suspect in _SUSPECTS[known.analyte]:
        if suspect.sent == convert and suspect.low < value < suspect.high:
            raise UnitError("unit-suspect", suspect.fits)
    if convert.form == "log10" and not 0 < value <= 9:
        raise UnitError("implausible")  # no assay quantifies 1 IU/mL; 10^9 is the upper bound
    canonical = convert(value)
    spec = SPECS[known.analyte]
    if value < 0 or not spec.low <= canonical <= spec.high:
        raise UnitError("implausible")
    return canonical
