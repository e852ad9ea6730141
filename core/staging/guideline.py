"""The rules: their codes and sources as data, their cut-offs and combinations as pure functions.

Cut-offs are those for hepatitis C (FIB-4 1.45 and 3.25 at every adult age; 1.30 and 2.67 belong to
fatty liver disease). Every band is decided on the unrounded value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal

from core.staging.result import Category, Index

RULE_SET = "hcv-2026-11.3"
"""Version of the rules, cut-offs and formulas; a change of any of them changes it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`status`: how well the source was checked: verified, partly verified, recalled, project."""

    code: str
    condition: str
    source: str
    status: str


_AASLD = "AASLD-IDSA HCV guidance, simplified treatment (hcvguidelines.org)"
_BAVENO = "Baveno VII consensus, J Hepatol 2022;76:959"
_EASL = "EASL guidelines on non-invasive tests, J Hepatol 2021;75:659"
_STERLING = "Sterling, Hepatology 2006;43:1317, doi:10.1002/hep.21178"
_VALLET = "Vallet-Pichard, Hepatology 2007;46:32, doi:10.1002/hep.21669"
_MERCK = "Merck Manual, APRI calculator"
_WHO = "WHO hepatitis C fact sheet, 2025: antibody first, then RNA"
_WAI = "Wai, Hepatology 2003;38:518, doi:10.1053/jhep.2003.50346"
_PROJECT = "HepatoCAI rule"

_V, _P, _R, _OWN = "verified", "partly verified", "recalled", "project"

RULES: Mapping[str, Rule] = {
    rule.code: rule
    for rule in (
        Rule("G01", "age < 18 years", "Adult scope of FIB-4 and APRI (AASLD-IDSA)", _P),
        Rule("G02", "a required input is missing or not usable", _PROJECT, _OWN),
        Rule("G03", "AST, ALT and platelets more than 183 days apart", _AASLD, _P),
        Rule("G04", "ALT or AST > 10 × upper limit, or acute hepatitis stated", _EASL, _P),
        Rule(
            "G05",
            "age < 35 or > 65 years",
            "McPherson, Am J Gastroenterol 2017;112:740, doi:10.1038/ajg.2016.453",
            _V,
        ),
        Rule("G06", "platelets < 50 × 10⁹/L", "General haematology", _R),
        Rule("G07", "AST/ALT ≥ 2", "General (De Ritis)", _R),
        Rule("G08", "sustained virological response stated", f"{_EASL}; AGA best practice", _V),
        Rule("G09", "HCV RNA unknown, or undetected without stated treatment", _WHO, _V),
        Rule("G10", "HBsAg positive, pregnancy, transplant or decompensation", _AASLD, _V),
        Rule("G11", "latest HCV RNA not detected", f"{_EASL}; AGA best practice", _V),
        Rule(
            "G12",
            "upper limit of AST outside 20–80 U/L, of unknown unit, or several that differ",
            _PROJECT,
            _OWN,
        ),
        Rule("G13", "birth date after the specimen, or over 120 years before it", _PROJECT, _OWN),
        Rule("G14", "cirrhosis or decompensation is stated", _PROJECT, _OWN),
        Rule("F01", "FIB-4 < 1.45", f"{_VALLET}; {_STERLING}", _V),
        Rule("F02", "1.45 ≤ FIB-4 ≤ 3.25", f"{_VALLET}; {_STERLING}", _V),
        Rule("F03", "FIB-4 > 3.25", f"{_VALLET}; {_STERLING}; {_AASLD}", _V),
        Rule("A01", "APRI ≤ 0.5", f"{_MERCK}; WHO 2016", _P),
        Rule("A02", "0.5 < APRI ≤ 1.0", _MERCK, _V),
        Rule("A03", "1.0 < APRI ≤ 1.5", f"{_MERCK}; {_WAI}", _P),
        Rule("A04", "1.5 < APRI ≤ 2.0", _MERCK, _V),
        Rule("A05", "APRI > 2.0", f"{_MERCK}; {_AASLD}", _V),
        Rule("A06", "no upper limit of AST with the result", "Common practice: 40 U/L", _V),
        Rule("C01", "FIB-4 < 1.45, APRI ≤ 0.5, no C04 criterion", _PROJECT, _OWN),
        Rule("C02", "FIB-4 > 3.25 and APRI > 2.0", f"{_AASLD}; {_PROJECT}", _OWN),
        Rule("C03", "tests point in opposite directions", f"{_EASL}; {_PROJECT}", _P),
        Rule(
            "C04",
            "FIB-4 > 3.25, APRI > 2.0, platelets < 150 × 10⁹/L or stiffness > 12.5 kPa",
            _AASLD,
            _V,
        ),
        Rule("L01", "stiffness < 10 kPa without other signs", _BAVENO, _V),
        Rule("L02", "stiffness 10–15 kPa", _BAVENO, _V),
        Rule("L03", "stiffness > 15 kPa", _BAVENO, _V),
        Rule("L04", "stiffness ≥ 25 kPa", _BAVENO, _V),
        Rule("L05", "stiffness ≤ 15 kPa and platelets ≥ 150 × 10⁹/L", _BAVENO, _V),
    )
}

CAUTIONS: Mapping[str, str] = {
    "stale": "a value more than 30 days from the anchor",
    "older-than-183-days": "values more than 183 days before the request",
    "newer-not-used": "a newer result could not be used; an older one is",
    "not-taken": "a result that was sent could not be taken and may be the one to count",
    "preliminary": "a preliminary result is used",
    "related-code": "another specimen or method than the formula's",
    "platelet-estimate": "platelets estimated, not counted",
    "bcg-albumin": "albumin by bromocresol green",
    "deprecated-code": "a LOINC code that is no longer current",
    "unusual-value": "a value outside the usual band",
    "stiffness-from-speed": "stiffness calculated from shear wave speed",
    "stiffness-conditions": "what else raises stiffness",
    "age-unknown": "no birth date: adult age is not confirmed",
    "partial-birth-date": "the birth date leaves more than one age",
    "rna-unclear": "a later HCV RNA result could not be used",
    "many-platelets": "platelets above 450 × 10⁹/L",
    "anticoagulant-unknown": "indices with INR",
    "forns-limits": "genotype 3 and statins",
    "albi-limits": "liver function, not fibrosis; Gilbert's syndrome",
    "hiv": "HIV coinfection is stated",
    "index-limits": "what else moves AST and platelets",
}

_Band = tuple[Decimal | None, bool, str]  # upper end, whether it belongs to the band, name


def _bands(*rows: tuple[str | None, bool, str]) -> tuple[_Band, ...]:
    return tuple(
        (None if end is None else Decimal(end), closed, name) for end, closed, name in rows
    )


BANDS: Mapping[Index, tuple[_Band, ...]] = {
    Index.FIB4: _bands(
        ("1.45", False, "low"), ("3.25", True, "indeterminate"), (None, True, "high")
    ),
    Index.APRI: _bands(
        ("0.5", True, "le_0.5"),
        ("1.0", True, "gt_0.5_le_1.0"),
        ("1.5", True, "gt_1.0_le_1.5"),
        ("2.0", True, "gt_1.5_le_2.0"),
        (None, True, "gt_2.0"),
    ),
    Index.AAR: _bands(("1.0", False, "lt_1.0"), (None, True, "ge_1.0")),
    Index.GUCI: _bands(("1.0", False, "lt_1.0"), (None, True, "ge_1.0")),
    Index.KINGS: _bands(
        ("12.3", False, "lt_12.3"), ("16.7", False, "ge_12.3"), (None, True, "ge_16.7")
    ),
    Index.FORNS: _bands(
        ("4.2", False, "lt_4.2"), ("6.9", True, "ge_4.2_le_6.9"), (None, True, "gt_6.9")
    ),
    Index.LOK: _bands(
        ("0.2", False, "lt_0.2"), ("0.5", True, "ge_0.2_le_0.5"), (None, True, "gt_0.5")
    ),
    Index.CDS: _bands(("7", True, "le_7"), (None, True, "gt_7")),
    Index.ALBI: _bands(
        ("-2.60", True, "grade1"), ("-1.39", True, "grade2"), (None, True, "grade3")
    ),
}

RULE_OF_BAND: Mapping[tuple[Index, str], str] = {
    (Index.FIB4, "low"): "F01",
    (Index.FIB4, "indeterminate"): "F02",
    (Index.FIB4, "high"): "F03",
    (Index.APRI, "le_0.5"): "A01",
    (Index.APRI, "gt_0.5_le_1.0"): "A02",
    (Index.APRI, "gt_1.0_le_1.5"): "A03",
    (Index.APRI, "gt_1.5_le_2.0"): "A04",
    (Index.APRI, "gt_2.0"): "A05",
}


def band(index: Index, value: Decimal) -> str:
    """The band of an unrounded value."""
    for end, closed, name in BANDS[index]:
        if end is None or value < end or (closed and value == end):
            return name
    raise AssertionError("the last band of an index has no end")


_SHOWN = Context(prec=400, rounding=ROUND_HALF_UP)


_PLACES = {Index.APRI: 3, Index.LOK: 3, Index.CDS: 0}


def shown(index: Index, value: Decimal) -> str:
    """The value to its usual decimals, or as many as keep it in its band: 1.4481 shows 1.448."""
    name = band(index, value)
    for places in range(_PLACES.get(index, 2), 41):
        text = f"{value.quantize(Decimal(1).scaleb(-places), context=_SHOWN):f}"
        if band(index, Decimal(text)) == name:
            return text
    return f"{value:f}"


ADULT_YEARS = 18
FLARE_TIMES_ULN = 10
CIRRHOSIS_PLATELETS_10E9_L = Decimal(150)
CIRRHOSIS_STIFFNESS_KPA = Decimal("12.5")
LOW_STIFFNESS_KPA, HIGH_STIFFNESS_KPA, CSPH_STIFFNESS_KPA = map(Decimal, (10, 15, 25))


def flare(value_u_l: Decimal, uln_u_l: Decimal) -> bool:
    """G04: ALT or AST above ten times its upper limit."""
    return value_u_l > FLARE_TIMES_ULN * uln_u_l


def less_accurate_at(age_years: int) -> bool:
    """G05: ages at which the published predictive values do not hold."""
    return age_years < 35 or age_years > 65


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the category rests on: None where it is missing or gated. Stiffness in kPa."""

    fib4_band: str | None = None
    apri: Decimal | None = None
    platelets_10e9_l: Decimal | None = None
    stiffness_kpa: Decimal | None = None
    platelets_below: bool = False  # a newer bound that leaves only counts below 150 possible
    stiffness_above: bool = False  # a newer bound that leaves only values above 12.5 possible

    @property
    def few_platelets(self) -> bool:
        return (
            self.platelets_10e9_l is not None and self.platelets_10e9_l < CIRRHOSIS_PLATELETS_10E9_L
        )

    @property
    def thrombocytopenia(self) -> bool:
        return self.few_platelets or self.platelets_below

    @property
    def measured_stiff(self) -> bool:
        return self.stiffness_kpa is not None and self.stiffness_kpa > CIRRHOSIS_STIFFNESS_KPA

    @property
    def stiff(self) -> bool:
        return self.measured_stiff or self.stiffness_above

    @property
    def very_stiff(self) -> bool:
        return self.stiffness_kpa is not None and self.stiffness_kpa > HIGH_STIFFNESS_KPA

    @property
    def soft(self) -> bool:
        low = self.stiffness_kpa is not None and self.stiffness_kpa < LOW_STIFFNESS_KPA
        return low and not self.stiffness_above

    @property
    def between(self) -> bool:
        """10 to 12.5 kPa: suggestive, and below the criterion for presuming cirrhosis."""
        kpa = self.stiffness_kpa
        return kpa is not None and kpa >= LOW_STIFFNESS_KPA and not self.stiff

    def apri_above(self, cut: str) -> bool:
        return self.apri is not None and self.apri > Decimal(cut)

    @property
    def apri_low(self) -> bool:
        return self.apri is not None and self.apri <= Decimal("0.5")


def category(seen: Evidence) -> Category:
    """The combined category about advanced fibrosis."""
    if seen.fib4_band == "low":
        return _unless(
            Category.UNLIKELY, seen.apri_above("1.5") or seen.thrombocytopenia or seen.stiff
        )
    if seen.fib4_band == "high":
        return _unless(Category.LIKELY, seen.apri_low or seen.soft)
    if seen.apri_above("2.0"):
        return _unless(Category.LIKELY, seen.soft)
    if seen.fib4_band == "indeterminate":
        return _unless(
            _by_stiffness(seen), seen.soft and (seen.thrombocytopenia or seen.apri_above("1.5"))
        )
    if seen.apri_low:
        return _unless(Category.UNLIKELY, seen.thrombocytopenia or seen.stiff)
    if seen.apri is not None:
        return Category.LIKELY if seen.very_stiff else Category.INDETERMINATE
    if seen.stiffness_kpa is None:
        return Category.NOT_ASSESSABLE
    return _unless(_by_stiffness(seen), seen.soft and seen.thrombocytopenia)


def settled(possible: Iterable[Evidence]) -> Category:
    """The category that all possible evidence leads to, else indeterminate.

    A partial birth date may leave FIB-4 in two bands; the milder of them never decides.
    """
    found = {category(seen) for seen in possible}
    return found.pop() if len(found) == 1 else Category.INDETERMINATE


def settled_without_stiffness(possible: Iterable[Evidence]) -> Category:
    """What the category would be if no stiffness were known."""
    return settled(replace(e, stiffness_kpa=None, stiffness_above=False) for e in possible)


def _unless(expected: Category, contradicted: bool) -> Category:  # noqa: FBT001 - reads as a rule
    return Category.DISCORDANT if contradicted else expected


def _by_stiffness(seen: Evidence) -> Category:
    if seen.soft:
        return Category.UNLIKELY
    if seen.very_stiff:
        return Category.LIKELY
    return Category.INDETERMINATE


def cirrhosis_criteria(seen: Evidence) -> tuple[str, ...]:
    """C04: which of the four criteria for presuming cirrhosis are met, and which by a bound."""
    met = (
        ("fib4", seen.fib4_band == "high"),
        ("apri", seen.apri_above("2.0")),
        ("platelets", seen.few_platelets),
        ("platelets-bound", seen.platelets_below),
        ("stiffness", seen.measured_stiff),
        ("stiffness-bound", seen.stiffness_above),
    )
    return tuple(name for name, true in met if true)


def combination(seen: Evidence) -> str | None:
    """C01, C02 or C03, where the tests together say more than each of them."""
    if category(seen) is Category.DISCORDANT:
        return "C03"
    agree_low = seen.fib4_band == "low" and seen.apri_low and not seen.between
    if agree_low and not cirrhosis_criteria(seen):
        return "C01"
    if seen.fib4_band == "high" and seen.apri_above("2.0"):
        return "C02"
    return None


def stiffness_rules(seen: Evidence, *, other_signs: bool) -> tuple[str, ...]:
    """L01-L05. `other_signs` of cirrhosis beyond the evidence keep L01 from being said."""
    kpa = seen.stiffness_kpa
    if kpa is None:
        return ()
    codes = []
    if kpa > HIGH_STIFFNESS_KPA:
        codes.append("L03")
    elif kpa >= LOW_STIFFNESS_KPA:
        codes.append("L02")
    elif not (other_signs or cirrhosis_criteria(seen)):
        codes.append("L01")
    if kpa >= CSPH_STIFFNESS_KPA:
        codes.append("L04")
    platelets = seen.platelets_10e9_l
    doubted = platelets is None or seen.thrombocytopenia or seen.stiffness_above
    if kpa <= HIGH_STIFFNESS_KPA and not doubted:
        codes.append("L05")
    return tuple(codes)
