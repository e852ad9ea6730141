"""The analyte table: codes that are LOINC codes, bounds in order, values as people read them."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte, Scale, shown, unusual

SHARED = Path(__file__).parents[4] / "shared" / "data" / "clinical" / "reference_ranges.json"


def check_digit(code: str) -> int:
    """The mod-10 check digit of a LOINC number, from its digits before the dash."""
    digits = code.split("-")[0]
    odd = str(int(digits[::-1][::2][::-1]) * 2)
    even = digits[::-1][1::2][::-1]
    return -sum(map(int, even + odd)) % 10


@pytest.mark.parametrize("code", sorted(LOINC_CODES))
def test_every_code_has_its_check_digit(code) -> None:
    right = check_digit(code) == int(code[-1])
    assert right is (code != "5895-7")  # the one deprecated code that never had it


def test_the_check_digit_finds_the_code_that_circulates_wrongly() -> None:
    assert check_digit("49758-0") == 6


def test_every_analyte_has_a_code_to_send_and_a_specification() -> None:
    assert set(PREFERRED) == set(SPECS) == set(Analyte)
    assert PREFERRED[Analyte.AST] == "1920-8"
    assert PREFERRED[Analyte.PLT] == "777-3"
    assert {LOINC_CODES[code].analyte for code in PREFERRED.values()} == set(Analyte)


@pytest.mark.parametrize(
    ("code", "analyte", "warning"),
    [
        ("49497-1", Analyte.PLT, "platelet-estimate"),
        ("61151-7", Analyte.ALB, "bcg-albumin"),
        ("61152-5", Analyte.ALB, None),
        ("38483-4", Analyte.CREA, "related-code"),
        ("42719-5", Analyte.TBIL, "related-code"),
        ("9509-1", Analyte.CHE, "deprecated-code"),
        ("5895-7", Analyte.INR, "deprecated-code"),
        ("26515-7", Analyte.PLT, None),
        ("30239-8", Analyte.AST, None),
    ],
)
def test_a_related_or_old_code_carries_its_caution(code, analyte, warning) -> None:
    assert (LOINC_CODES[code].analyte, LOINC_CODES[code].warning) == (analyte, warning)


def test_cholinesterase_of_red_cells_is_another_quantity() -> None:
    assert "2099-0" not in LOINC_CODES


def test_the_scales_of_hcv_rna() -> None:
    assert LOINC_CODES["11011-4"].scale is Scale.LINEAR
    assert LOINC_CODES["38180-6"].scale is Scale.LOG
    assert LOINC_CODES["20416-4"].scale is Scale.COPIES
    assert LOINC_CODES["11259-9"].scale is Scale.CODED


@pytest.mark.parametrize("analyte", list(Analyte))
def test_limits_are_in_order(analyte) -> None:
    spec = SPECS[analyte]
    limits = [
        spec.low,
        spec.critical[0],
        spec.urgent[0],
        spec.urgent[1],
        spec.critical[1],
        spec.high,
    ]
    given = [limit for limit in limits if limit is not None]
    assert given == sorted(given)
    assert all(
        spec.low <= low < high <= spec.high or low == 0 for low, high in spec.normal.values()
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the shared reference ranges are not here")
def test_bounds_and_ranges_are_those_of_the_reference() -> None:
    for row in json.loads(SHARED.read_text(), parse_float=Decimal, parse_int=Decimal):
        if row["code"] == "AGE":
            continue
        spec = SPECS[Analyte(row["code"])]
        assert [spec.low, spec.high] == row["hard_reject"], row["code"]
        for sex in ("male", "female"):
            expected = row[f"normal_{sex}"]
            assert list(spec.normal.get(sex, ())) == (expected or []), row["code"]


@pytest.mark.parametrize(
    ("analyte", "value", "expected"),
    [
        (Analyte.ALT, "1000", False),
        (Analyte.ALT, "1001", True),
        (Analyte.PLT, "50", False),
        (Analyte.PLT, "49", True),
        (Analyte.PLT, "601", True),
        (Analyte.INR, "1.41", True),
        (Analyte.LSM, "70", False),
    ],
)
def test_unusual_is_outside_the_soft_band(analyte, value, expected) -> None:
    assert unusual(analyte, Decimal(value)) is expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("30", "30"),
        ("30.0", "30"),
        ("45.5", "45.5"),
        ("5.430566", "5.43"),
        ("3E+2", "300"),
        ("200", "200"),
        ("0.005", "0.01"),
    ],
)
def test_values_are_shown_without_exponent_or_idle_zeros(value, text) -> None:
    assert shown(Decimal(value)) == text
