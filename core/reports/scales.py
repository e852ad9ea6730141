"""How each index is explained and drawn: its zones in words, and the ends of its axis.

Formulas, sources and cut-offs are those of core.staging; a zone is one of its bands in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from core.reports.wording import interpretation
from core.staging.guideline import (
    BANDS,
    CSPH_STIFFNESS_KPA,
    HIGH_STIFFNESS_KPA,
    LOW_STIFFNESS_KPA,
    shown,
)
from core.staging.indices import FORMULAS, Formula
from core.staging.result import Index, IndexResult

_UNITS = {"age": "years", "AST": "U/L", "ALT": "U/L", "GGT": "U/L", "platelets": "10⁹/L"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """One band: up to `upper` (None: no end), what it means in words, and in a drawing (`hint`).

    `mark` is a code of v3 ObservationInterpretation: N, IND or H.
    """

    upper: Decimal | None
    mark: str
    says: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """`low` and `high` are the ends of the drawn axis; `zones` by band, lowest first."""

    name: str
    formula: str
    citation: str
    low: Decimal
    high: Decimal
    zones: Mapping[str, Zone]
    unit: str = ""


_LOW, _MIDDLE, _HIGH = "N", "IND", "H"
_Zones = tuple[tuple[str, str], ...]  # mark and hint of each band

_DRAWN: Mapping[Index, tuple[int, int, _Zones]] = {
    Index.FIB4: (0, 6, ((_LOW, "unlikely"), (_MIDDLE, "indeterminate"), (_HIGH, "likely"))),
    Index.APRI: (
        0,
        3,
        ((_LOW, "unlikely"), (_MIDDLE, ""), (_MIDDLE, ""), (_HIGH, ""), (_HIGH, "likely")),
    ),
    Index.AAR: (0, 3, ((_LOW, "no support"), (_HIGH, "weak support"))),
    Index.GUCI: (0, 3, ((_LOW, "no support"), (_HIGH, "supports cirrhosis"))),
    Index.KINGS: (
        0,
        35,
        ((_LOW, "no support"), (_MIDDLE, "significant"), (_HIGH, "supports cirrhosis")),
    ),
    Index.FORNS: (0, 11, ((_LOW, "unlikely"), (_MIDDLE, "indeterminate"), (_HIGH, "supports"))),
    Index.LOK: (0, 1, ((_LOW, "unlikely"), (_MIDDLE, "indeterminate"), (_HIGH, "supports"))),
    Index.CDS: (0, 11, ((_LOW, "no support"), (_HIGH, "supports cirrhosis"))),
    Index.ALBI: (-4, 0, ((_LOW, "grade 1"), (_MIDDLE, "grade 2"), (_HIGH, "grade 3"))),
}


def _zones(index: Index, drawn: _Zones) -> Mapping[str, Zone]:
    return {
        name: Zone(upper=end, mark=mark, says=_meaning(index, name), hint=hint)
        for (end, _, name), (mark, hint) in zip(BANDS[index], drawn, strict=True)
    }


def _meaning(index: Index, name: str) -> str:
    return interpretation(IndexResult(name=index, value=None, band=name, for_conclusion=True))


def _formula(formula: Formula) -> str:
    units = [f"{name} in {unit}" for name, unit in _UNITS.items() if name in formula.text]
    return f"{formula.text}; {', '.join(units)}" if units else formula.text


def _citation(formula: Formula) -> str:
    """The DOI is that of the first work."""
    first, *others = formula.citation.split("; ")
    return "; ".join([f"{first}, doi:{formula.doi}" if formula.doi else first, *others])


SCALES: Mapping[Index, Scale] = {
    index: Scale(
        name=FORMULAS[index].name,
        formula=_formula(FORMULAS[index]),
        citation=_citation(FORMULAS[index]),
        low=Decimal(low),
        high=Decimal(high),
        zones=_zones(index, drawn),
    )
    for index, (low, high, drawn) in _DRAWN.items()
}

_CACLD = "compensated advanced chronic liver disease"
STIFFNESS = Scale(
    name="Liver stiffness",
    formula="Measured by elastography, as received",
    citation="Cut-offs 10, 15 and 25 kPa: Baveno VII, J Hepatol 2022;76:959",
    low=Decimal(0),
    high=Decimal(35),
    unit="kPa",
    zones={
        "low": Zone(
            upper=LOW_STIFFNESS_KPA,
            mark=_LOW,
            says=f"below 10 kPa: without other signs it speaks against {_CACLD}",
            hint="low",
        ),
        "middle": Zone(
            upper=HIGH_STIFFNESS_KPA,
            mark=_MIDDLE,
            says=f"10 to 15 kPa: suggestive of {_CACLD}",
            hint="suggestive",
        ),
        "high": Zone(
            upper=CSPH_STIFFNESS_KPA,
            mark=_HIGH,
            says=f"above 15 kPa: highly suggestive of {_CACLD}",
            hint="highly suggestive",
        ),
        "very-high": Zone(
            upper=None,
            mark=_HIGH,
            says=f"25 kPa or more: highly suggestive of {_CACLD}, and in viral or alcohol-related"
            " disease of clinically significant portal hypertension",
            hint="highest",
        ),
    },
)


def stiffness_zone(kpa: Decimal) -> Zone:
    """The zone of a stiffness: 10 and 15 kPa belong to the middle, 25 kPa to the highest."""
    if kpa < LOW_STIFFNESS_KPA:
        name = "low"
    elif kpa <= HIGH_STIFFNESS_KPA:
        name = "middle"
    else:
        name = "high" if kpa < CSPH_STIFFNESS_KPA else "very-high"
    return STIFFNESS.zones[name]


def printed(index: Index, value: Decimal) -> Decimal:
    """`value` as sentences show it (core.staging.guideline.shown): never across a cut-off."""
    return Decimal(shown(index, value))
