"""The analytes we know: their LOINC codes, canonical units, bounds and normal ranges. Data only.

Bounds catch typing and unit errors; they are choices of this project and not clinical limits.
Critical limits: Mayo Clinic Laboratories 2015, Starling Physicians, and this project's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from functools import lru_cache

LOINC = "http://loinc.org"
LOINC_SYSTEMS = frozenset({LOINC, "urn:oid:2.16.840.1.113883.6.1"})


class Analyte(StrEnum):
    """What a laboratory result measures. Values are the codes of the reference ranges."""

    ALT = "ALT"
    AST = "AST"
    ALP = "ALP"
    GGT = "GGT"
    TBIL = "TBIL"
    DBIL = "DBIL"
    ALB = "ALB"
    TP = "TP"
    PLT = "PLT"
    INR = "INR"
    CREA = "CREA"
    CHOL = "CHOL"
    CHE = "CHE"
    NA = "NA"
    HCVRNA = "HCVRNA"
    HBSAG = "HBSAG"
    LSM = "LSM"


class Scale(StrEnum):
    """What the number of a LOINC code counts."""

    LINEAR = "linear"
    LOG = "log"  # log10 of international units a millilitre
    COPIES = "copies"  # assay-specific: says detected or not, never an amount in IU
    CODED = "coded"


@dataclass(frozen=True, slots=True)
class Loinc:
    """A LOINC code that we accept. `warning` is a caution code for a related but other method."""

    code: str
    analyte: Analyte
    warning: str | None = None
    scale: Scale = Scale.LINEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What is known of an analyte, all numbers in its canonical UCUM `unit`.

    Refused outside `low`..`high`. Unusual below or above `soft`. Urgent strictly below or above
    `urgent`, or at or beyond `critical`. `normal` by FHIR administrative gender.
    """

    name: str
    unit: str
    low: Decimal
    high: Decimal
    soft: tuple[Decimal | None, Decimal | None] = (None, None)
    urgent: tuple[Decimal | None, Decimal | None] = (None, None)
    critical: tuple[Decimal | None, Decimal | None] = (None, None)
    normal: Mapping[str, tuple[Decimal, Decimal]]


_Limits = tuple[float | str | None, float | str | None]


def _decimals(pair: _Limits) -> tuple[Decimal | None, Decimal | None]:
    low, high = (None if limit is None else Decimal(str(limit)) for limit in pair)
    return low, high


def _spec(
    name: str,
    unit: str,
    hard: tuple[float | str, float | str],
    male: tuple[float, float] | None = None,
    female: tuple[float, float] | None = None,
    *,
    soft: _Limits = (None, None),
    urgent: _Limits = (None, None),
    critical: _Limits = (None, None),
) -> Spec:
    ranges = {"male": male, "female": female or male}
    return Spec(
        name=name,
        unit=unit,
        low=Decimal(str(hard[0])),
        high=Decimal(str(hard[1])),
        soft=_decimals(soft),
        urgent=_decimals(urgent),
        critical=_decimals(critical),
        normal={
            sex: (Decimal(str(pair[0])), Decimal(str(pair[1])))
            for sex, pair in ranges.items()
            if pair
        },
    )


# fmt: off
SPECS: Mapping[Analyte, Spec] = {
    Analyte.ALT: _spec("Alanine aminotransferase", "U/L", (1, 20000), (10, 55), (7, 30),
                       soft=(None, 1000), urgent=(None, 1000)),
    Analyte.AST: _spec("Aspartate aminotransferase", "U/L", (1, 30000), (10, 40), (9, 25),
                       soft=(None, 1000), urgent=(None, 1000)),
    Analyte.ALP: _spec("Alkaline phosphatase", "U/L", (5, 5000), (45, 115), (30, 100),
                       soft=(None, 1000)),
    Analyte.GGT: _spec("Gamma-glutamyl transferase", "U/L", (1, 6000), (9, 85),
                       soft=(None, 1000)),
    Analyte.TBIL: _spec("Total bilirubin", "umol/L", ("0.5", 1200), (2, 21),
                        soft=(None, 85), urgent=(None, 50), critical=(None, 171)),
    Analyte.DBIL: _spec("Direct bilirubin", "umol/L", (0, 1000), (0, 8)),
    Analyte.ALB: _spec("Albumin", "g/L", (8, 70), (34, 47),
                       soft=(28, None), urgent=(28, None), critical=(20, None)),
    Analyte.TP: _spec("Total protein", "g/L", (20, 150), (60, 80)),
    Analyte.PLT: _spec("Platelets", "10*9/L", (1, 2000), (150, 450),
                       soft=(50, 600), urgent=(50, None), critical=(40, 1000)),
    Analyte.INR: _spec("INR", "{INR}", ("0.5", 20), (0.8, 1.2),
                       soft=(None, "1.4"), urgent=(None, "1.7"), critical=(None, 5)),
    Analyte.CREA: _spec("Creatinine", "umol/L", (10, 3000), (60, 110), (45, 90),
                        soft=(None, 200), critical=(None, 530)),
    Analyte.CHOL: _spec("Total cholesterol", "mmol/L", ("0.3", 30), (0, 5.2), soft=(2, 12)),
    Analyte.CHE: _spec("Cholinesterase", "kU/L", ("0.1", 25), (4.6, 12.9), (3.9, 11.3),
                       soft=(2, None)),
    Analyte.NA: _spec("Sodium", "mmol/L", (90, 190), (135, 145),
                      soft=(130, None), critical=(126, 155)),
    Analyte.HCVRNA: _spec("HCV RNA", "[IU]/mL", (0, 1000000000)),
    Analyte.HBSAG: _spec("Hepatitis B surface antigen", "[IU]/mL", (0, 1000000)),
    Analyte.LSM: _spec("Liver stiffness", "kPa", ("1.5", 75), (2, 7), critical=(None, 25)),
}

_ROWS: tuple[tuple[Analyte, str | None, Scale, str], ...] = (
    (Analyte.ALT, None, Scale.LINEAR, "1742-6 1743-4 1744-2 76625-3"),
    (Analyte.AST, None, Scale.LINEAR, "1920-8 30239-8 88112-8"),
    (Analyte.PLT, None, Scale.LINEAR, "777-3 26515-7 778-1"),
    (Analyte.PLT, "platelet-estimate", Scale.LINEAR, "49497-1"),
    (Analyte.TBIL, None, Scale.LINEAR, "1975-2 14631-6"),
    (Analyte.TBIL, "related-code", Scale.LINEAR, "42719-5 54363-7"),  # blood, not serum
    (Analyte.DBIL, None, Scale.LINEAR, "1968-7 15152-2 14629-0"),
    (Analyte.ALB, None, Scale.LINEAR, "1751-7 61152-5 54347-0 76631-1 62235-7"),
    (Analyte.ALB, "bcg-albumin", Scale.LINEAR, "61151-7 62234-0"),
    (Analyte.ALB, "related-code", Scale.LINEAR, "2862-1"),  # electrophoresis
    (Analyte.ALP, None, Scale.LINEAR, "6768-6 1783-0"),
    (Analyte.GGT, None, Scale.LINEAR, "2324-2"),
    (Analyte.CHE, None, Scale.LINEAR, "2098-2"),
    (Analyte.CHE, "deprecated-code", Scale.LINEAR, "9509-1"),
    (Analyte.CHOL, None, Scale.LINEAR, "2093-3 14647-2 35200-5"),
    (Analyte.CREA, None, Scale.LINEAR, "2160-0 14682-9"),
    (Analyte.CREA, "related-code", Scale.LINEAR, "38483-4 59826-8"),  # blood, not serum
    (Analyte.TP, None, Scale.LINEAR, "2885-2"),
    (Analyte.INR, None, Scale.LINEAR, "6301-6 34714-6"),
    (Analyte.INR, "deprecated-code", Scale.LINEAR, "5895-7"),
    (Analyte.NA, None, Scale.LINEAR, "2951-2"),
    (Analyte.NA, "related-code", Scale.LINEAR, "2947-0"),  # blood, not serum
    (Analyte.HCVRNA, None, Scale.LINEAR, "11011-4 49758-6 34703-9 34704-7 10676-5 29609-5"),
    (Analyte.HCVRNA, None, Scale.LOG, "38180-6 47252-2 42617-1"),
    (Analyte.HCVRNA, None, Scale.COPIES, "20416-4"),
    (Analyte.HCVRNA, None, Scale.CODED, "11259-9 5010-4"),
    (Analyte.HBSAG, None, Scale.CODED, "5196-1 5195-3"),
    (Analyte.HBSAG, None, Scale.LINEAR, "63557-3"),
    (Analyte.LSM, None, Scale.LINEAR, "77615-3"),
)
# fmt: on

LOINC_CODES: Mapping[str, Loinc] = {
    code: Loinc(code, analyte, warning, scale)
    for analyte, warning, scale, codes in _ROWS
    for code in codes.split()
}
"""2099-0 (cholinesterase of red cells) is not here on purpose: it is another quantity."""

PREFERRED: Mapping[Analyte, str] = {
    analyte: codes.split()[0] for analyte, _, _, codes in reversed(_ROWS)
}
"""The code to send for each analyte."""

_ROUNDING = Context(prec=400, rounding=ROUND_HALF_UP)


def unusual(analyte: Analyte, value: Decimal) -> bool:
    """Within the hard bounds but outside the band where a second look is not needed."""
    low, high = SPECS[analyte].soft
    return (low is not None and value < low) or (high is not None and value > high)


@lru_cache(maxsize=4096)
def shown(value: Decimal) -> str:
    """A laboratory value for people: at most two decimals, no trailing zeros, no exponent."""
    text = f"{value.quantize(Decimal('0.01'), context=_ROUNDING):f}"
    return text.rstrip("0").rstrip(".")
