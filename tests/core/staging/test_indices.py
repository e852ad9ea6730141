"""The bare formulas: published vectors, exact boundaries, and inputs that must be refused."""

import json
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from core.labs.analytes import LOINC_CODES, PREFERRED, Analyte
from core.labs.units import CHOLESTEROL_MG_DL, UCUM, UnitError, to_canonical
from core.staging.guideline import BANDS, band, shown
from core.staging.indices import FORMULAS, albi, apri, cds, fib4, forns, guci, kings, lok
from core.staging.result import Index

SHARED = Path(__file__).parents[4] / "shared" / "data" / "clinical" / "index_vectors.json"
D = Decimal

NAMES = {
    "FIB4": Index.FIB4, "APRI": Index.APRI, "AAR": Index.AAR, "GUCI": Index.GUCI,
    "KINGS": Index.KINGS, "FORNS": Index.FORNS, "LOK": Index.LOK, "BONACINI_CDS": Index.CDS,
    "ALBI": Index.ALBI,
}  # fmt: skip
INPUTS = {
    "AST": ("ast_u_l", Analyte.AST),
    "AST_ULN": ("ast_uln_u_l", Analyte.AST),
    "ALT": ("alt_u_l", Analyte.ALT),
    "platelets": ("platelets_10e9_l", Analyte.PLT),
    "INR": ("inr", Analyte.INR),
    "GGT": ("ggt_u_l", Analyte.GGT),
    "cholesterol": ("cholesterol_mg_dl", Analyte.CHOL),
    "bilirubin_total": ("bilirubin_umol_l", Analyte.TBIL),
    "albumin": ("albumin_g_l", Analyte.ALB),
}


def read(name: str, value: Any, unit: str) -> tuple[str, Decimal]:
    """An input of a vector as a hospital would send it, in the unit of the formula."""
    if name == "age":
        return "age_years", D(value)
    keyword, analyte = INPUTS[name]
    known = LOINC_CODES[PREFERRED[analyte]]
    number = to_canonical(known, D(value), unit=unit, code=unit, system=UCUM)
    return keyword, number * CHOLESTEROL_MG_DL if analyte is Analyte.CHOL else number


def vectors(key: str) -> list[dict[str, Any]]:
    if not SHARED.exists():
        return []
    rows: list[dict[str, Any]] = json.loads(SHARED.read_text(), parse_float=D, parse_int=D)[key]
    return rows


@pytest.mark.skipif(not SHARED.exists(), reason="the shared index vectors are not here")
@pytest.mark.parametrize("vector", vectors("vectors"), ids=lambda row: row["id"])
def test_a_published_vector_to_four_decimals_and_its_band(vector) -> None:
    index = NAMES[vector["index"]]
    given = dict(read(name, **sent) for name, sent in vector["inputs"].items())
    value = FORMULAS[index].compute(**given)
    assert str(value.quantize(D("0.0001"), ROUND_HALF_UP)) == vector["expected"]
    if "expected_category" in vector:
        assert band(index, value) == vector["expected_category"]


CANONICAL = {"AST": "U/L", "AST_ULN": "U/L", "ALT": "U/L", "platelets": "10*9/L", "age": "a"}


@pytest.mark.skipif(not SHARED.exists(), reason="the shared index vectors are not here")
@pytest.mark.parametrize("vector", vectors("must_reject"), ids=lambda row: row["reason"])
def test_what_must_be_rejected_gives_no_index(vector) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        compute(vector)


def compute(vector: dict[str, Any]) -> Decimal:
    given = dict(read(name, sent, CANONICAL[name]) for name, sent in vector["inputs"].items())
    return FORMULAS[NAMES[vector["index"]]].compute(**given)


# The same on numbers of our own.


@pytest.mark.parametrize(
    ("age", "ast", "alt", "platelets", "expected", "expected_band"),
    [
        (58, 100, 100, 400, "1.4500", "indeterminate"),  # exactly 1.45
        (65, 100, 100, 200, "3.2500", "indeterminate"),  # exactly 3.25
        (58, "99.9", 100, 400, "1.4486", "low"),  # prints 1.45
        (65, "100.02", 100, 200, "3.2507", "high"),  # prints 3.25
        (50, 30, 54, 444, "0.4597", "low"),
        (60, 120, 80, 90, "8.9443", "high"),
    ],
)
def test_fib4_and_its_cut_offs(age, ast, alt, platelets, expected, expected_band) -> None:
    value = fib4(age_years=D(age), ast_u_l=D(ast), alt_u_l=D(alt), platelets_10e9_l=D(platelets))
    assert str(value.quantize(D("0.0001"), ROUND_HALF_UP)) == expected
    assert band(Index.FIB4, value) == expected_band


@pytest.mark.parametrize(
    ("ast", "uln", "platelets", "expected", "expected_band"),
    [
        (30, 41, 444, "0.1648", "le_0.5"),
        (40, 40, 200, "0.5000", "le_0.5"),
        (41, 40, 204, "0.5025", "gt_0.5_le_1.0"),
        (80, 40, 200, "1.0000", "gt_0.5_le_1.0"),
        (120, 40, 200, "1.5000", "gt_1.0_le_1.5"),
        ("120.1", 40, 200, "1.5013", "gt_1.5_le_2.0"),
        (160, 40, 200, "2.0000", "gt_1.5_le_2.0"),
        ("160.1", 40, 200, "2.0013", "gt_2.0"),
    ],
)
def test_apri_and_its_cut_offs(ast, uln, platelets, expected, expected_band) -> None:
    value = apri(ast_u_l=D(ast), ast_uln_u_l=D(uln), platelets_10e9_l=D(platelets))
    assert str(value.quantize(D("0.0001"), ROUND_HALF_UP)) == expected
    assert band(Index.APRI, value) == expected_band


@pytest.mark.parametrize(
    ("platelets", "points"),
    [
        (341, 0), ("340.5", 0), (340, 1), (280, 1), (279, 2), (220, 2), (219, 3), (160, 3),
        (159, 4), (100, 4), (99, 5), (40, 5), (39, 6),
    ],
)  # fmt: skip
def test_cds_points_for_platelets(platelets, points) -> None:
    ratio_above = {"ast_u_l": D(10), "alt_u_l": D(18), "inr": D(1)}
    assert cds(**ratio_above, platelets_10e9_l=D(platelets)) == points


@pytest.mark.parametrize(
    ("alt", "inr", "points"),
    [
        (171, "1.0", 0), (170, "1.0", 1), (120, "1.0", 1), (119, "1.0", 2), (60, "1.0", 2),
        (59, "1.0", 3), (171, "1.09", 0), (171, "1.1", 1), (171, "1.4", 1), (171, "1.41", 2),
    ],
)  # fmt: skip
def test_cds_points_for_the_ratio_and_inr(alt, inr, points) -> None:
    assert cds(ast_u_l=D(100), alt_u_l=D(alt), inr=D(inr), platelets_10e9_l=D(400)) == points


def test_the_other_formulas_on_a_case_worked_by_hand() -> None:
    base = {"ast_u_l": D(80), "platelets_10e9_l": D(160)}
    assert guci(**base, ast_uln_u_l=D(40), inr=D("1.2")) == D("1.5")
    assert kings(**base, age_years=D(50), inr=D("1.2")) == 30
    assert round(lok(**base, alt_u_l=D(40), inr=D("1.2")), 4) == D("0.8653")
    less = forns(age_years=D(45), ggt_u_l=D(35), cholesterol_mg_dl=D(190), platelets_10e9_l=D(220))
    more = forns(age_years=D(45), ggt_u_l=D(35), cholesterol_mg_dl=D(290), platelets_10e9_l=D(220))
    assert round(less - more, 9) == D("1.4")  # cholesterol is subtracted
    assert round(albi(bilirubin_umol_l=D(10), albumin_g_l=D(40)), 4) == D("-2.7400")


POSITIVE: list[tuple[Callable[..., Decimal], str]] = [
    (formula.compute, keyword)
    for formula in FORMULAS.values()
    for keyword in formula.compute.__annotations__
    if keyword != "return"
]


@pytest.mark.parametrize("bad", ["0", "-1", "NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize(("compute", "keyword"), POSITIVE)
def test_every_input_must_be_finite_and_positive(compute, keyword, bad) -> None:
    given = {name: D(40) for name in compute.__annotations__ if name != "return"}
    assert compute(**given).is_finite()
    with pytest.raises(ValueError, match="finite, positive"):
        compute(**{**given, keyword: D(bad)})


@pytest.mark.parametrize(
    ("index", "value", "expected"),
    [
        (Index.AAR, "0.999", "lt_1.0"), (Index.AAR, "1", "ge_1.0"),
        (Index.GUCI, "0.999", "lt_1.0"), (Index.GUCI, "1", "ge_1.0"),
        (Index.KINGS, "12.29", "lt_12.3"), (Index.KINGS, "12.3", "ge_12.3"),
        (Index.KINGS, "16.69", "ge_12.3"), (Index.KINGS, "16.7", "ge_16.7"),
        (Index.FORNS, "4.19", "lt_4.2"), (Index.FORNS, "4.2", "ge_4.2_le_6.9"),
        (Index.FORNS, "6.9", "ge_4.2_le_6.9"), (Index.FORNS, "6.91", "gt_6.9"),
        (Index.LOK, "0.19", "lt_0.2"), (Index.LOK, "0.2", "ge_0.2_le_0.5"),
        (Index.LOK, "0.5", "ge_0.2_le_0.5"), (Index.LOK, "0.51", "gt_0.5"),
        (Index.CDS, "7", "le_7"), (Index.CDS, "8", "gt_7"),
        (Index.ALBI, "-2.6", "grade1"), (Index.ALBI, "-2.59", "grade2"),
        (Index.ALBI, "-1.39", "grade2"), (Index.ALBI, "-1.38", "grade3"),
    ],
)  # fmt: skip
def test_the_bands_of_the_other_indices(index, value, expected) -> None:
    assert band(index, D(value)) == expected


@pytest.mark.parametrize(
    ("index", "value", "text"),
    [
        (Index.FIB4, "1.4481", "1.448"),
        (Index.FIB4, "1.44999", "1.44999"),
        (Index.FIB4, "1.45", "1.45"),
        (Index.FIB4, "3.2507", "3.251"),
        (Index.FIB4, "2.0289", "2.03"),
        (Index.APRI, "0.5025", "0.503"),
        (Index.APRI, "0.16480", "0.165"),
        (Index.CDS, "7", "7"),
    ],
)
def test_a_value_is_never_shown_on_the_other_side_of_a_cut_off(index, value, text) -> None:
    assert shown(index, D(value)) == text


def test_every_index_has_a_formula_and_bands() -> None:
    assert set(FORMULAS) == set(BANDS) == set(Index)


def test_a_unit_error_is_a_value_error() -> None:
    assert issubclass(UnitError, ValueError)
