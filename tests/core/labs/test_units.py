"""Unit conversion: what is understood, exactly, and that everything else is refused."""

from decimal import Decimal
from fractions import Fraction

import pytest

from core.labs.analytes import LOINC_CODES, PREFERRED, SPECS, Analyte
from core.labs.units import UCUM, UnitError, to_canonical

A = Analyte


def canonical(analyte: Analyte, value: str, unit=None, code=None, system=UCUM, loinc=None):
    known = LOINC_CODES[loinc or PREFERRED[analyte]]
    return to_canonical(known, Decimal(value), unit=unit, code=code, system=system)


def refusal(*args, **kwargs) -> tuple[str, str | None]:
    with pytest.raises(UnitError) as caught:
        canonical(*args, **kwargs)
    return caught.value.reason, caught.value.hint


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "expected"),
    [
        *((A.ALT, "54", unit, "54") for unit in ("U/L", "u/l", "IU/L", "[IU]/L", "[iU]/L", "UI/L")),
        *((A.AST, "1.35", unit, "81") for unit in ("ukat/L", "µkat/L", "μkat/L", "ukat/l")),
        (A.GGT, "1000", "nkat/L", "60"),
        (A.ALP, "108", "U/L", "108"),
        *(
            (A.PLT, "150", unit, "150")
            for unit in (
                "10*9/L", "10*3/uL", "10^9/L", "10^3/uL", "x10*9/L", "X10*9/L", "x10E3/uL",
                "10E3/µL", "10⁹/L", "x10⁹/L", "×10⁹/L", "K/uL", "K/ul", "k/µL", "K/mcL",
                "Thousand/uL", "giga.l-1", "G/L", "10*3/mm3", "10^3/mm^3", "10*9/l",
                "/nL", "/nl", "10*6/mL", "10^6/mL", "x10E6/ml",
            )
        ),
        *(
            (A.PLT, "150000", unit, "150")
            for unit in ("/uL", "/µL", "{cells}/uL", "cells/uL", "10*6/L", "/mm3")
        ),
        (A.PLT, "0.15", "10*12/L", "150"),
        (A.TBIL, "1", "mg/dL", "17.104"),
        (A.TBIL, "1", "mg/dl", "17.104"),
        (A.TBIL, "7", "µmol/L", "7"),
        (A.TBIL, "7", "UMOL/L", "7"),
        (A.DBIL, "0.2", "mg/dL", "3.4208"),
        (A.ALB, "4.1", "g/dL", "41"),
        (A.ALB, "41", "g/L", "41"),
        (A.ALB, "41", "G/L", "41"),
        (A.TP, "6.7", "G/DL", "67"),
        (A.CREA, "1", "mg/dL", "88.42"),
        (A.CREA, "0.09", "mmol/L", "90"),
        (A.CREA, "90", "umol/L", "90"),
        (A.CHOL, "193.35", "mg/dL", "5"),
        (A.CHOL, "6.3", "mmol/L", "6.3"),
        (A.CHE, "8500", "U/L", "8.5"),
        (A.CHE, "8500", "IU/L", "8.5"),
        (A.CHE, "8.5", "kU/L", "8.5"),
        (A.CHE, "8.5", "U/mL", "8.5"),
        *((A.INR, "1.1", unit, "1.1") for unit in ("{INR}", "1", "ratio", "INR", "", None, " ")),
        (A.NA, "140", "meq/L", "140"),
        (A.HCVRNA, "850000", "[IU]/mL", "850000"),
        (A.HCVRNA, "850000", "IU/mL", "850000"),
        (A.LSM, "9.6", "kPa", "9.6"),
        (A.LSM, "2", "m/s", "12"),
    ],
)  # fmt: skip
def test_every_listed_spelling_converts_exactly(analyte, value, unit, expected) -> None:
    assert canonical(analyte, value, unit) == Decimal(expected)


def test_a_log_code_takes_ten_to_the_power() -> None:
    assert canonical(A.HCVRNA, "6", "{log_IU}/mL", loinc="38180-6") == 1_000_000
    assert canonical(A.HCVRNA, "6", "log10 IU/mL", loinc="47252-2") == 1_000_000


def test_forty_digits_stay_exact() -> None:
    digits = "1.234567890123456789012345678901234567890"
    exact = Fraction(digits) * Fraction("88.42")
    assert Fraction(canonical(A.CREA, digits, "mg/dL")) == exact


@pytest.mark.parametrize(
    ("analyte", "value", "kwargs", "reason"),
    [
        (A.AST, "30", {}, "unit-missing"),
        (A.PLT, "200", {"unit": "  "}, "unit-missing"),
        (A.AST, "30", {"unit": "mg/dL"}, "unit-unknown"),
        (A.AST, "30", {"unit": "U/mL"}, "unit-unknown"),
        (A.AST, "30", {"unit": "U" * 100_000}, "unit-unknown"),
        (A.PLT, "200", {"unit": "g/L"}, "unit-unknown"),
        (A.PLT, "200", {"unit": "10*9"}, "unit-unknown"),
        (A.PLT, "200", {"unit": "109/L"}, "unit-unknown"),
        (A.INR, "12", {"unit": "s"}, "unit-unknown"),
        (A.INR, "80", {"unit": "%"}, "unit-unknown"),
        (A.TBIL, "0.01", {"unit": "mmol/L"}, "unit-unknown"),
        (A.HCVRNA, "5.8", {"unit": "log IU/mL"}, "unit-unknown"),
        (A.HCVRNA, "800000", {"unit": "{copies}/mL"}, "unit-unknown"),
        (A.LSM, "9", {"unit": "dB/m"}, "unit-unknown"),
        # a UCUM code decides: an unknown one is not overruled by the print beside it
        (A.AST, "30", {"unit": "U/L", "code": "mmol/L"}, "unit-unknown"),
        (A.ALB, "4", {"unit": "g/L", "code": "g/dL"}, "unit-disagrees"),
        (A.PLT, "150", {"unit": "/uL", "code": "10*3/uL"}, "unit-disagrees"),
        (A.AST, "30", {"unit": "mmol/L", "code": "U/L"}, "unit-disagrees"),
        (A.PLT, "-5", {"unit": "10*9/L"}, "implausible"),
        (A.AST, "0", {"unit": "U/L"}, "implausible"),
        (A.AST, "30001", {"unit": "U/L"}, "implausible"),
        (A.LSM, "76", {"unit": "kPa"}, "implausible"),
    ],
)
def test_what_is_not_known_is_refused(analyte, value, kwargs, reason) -> None:
    assert refusal(analyte, value, **kwargs)[0] == reason


def test_a_log_code_needs_a_logarithmic_unit_and_size() -> None:
    assert refusal(A.HCVRNA, "5.8", "IU/mL", loinc="38180-6")[0] == "unit-unknown"
    assert refusal(A.HCVRNA, "0", "log IU/mL", loinc="38180-6")[0] == "implausible"
    assert refusal(A.HCVRNA, "850000", "log IU/mL", loinc="38180-6")[0] == "implausible"


def test_a_print_we_do_not_know_is_no_objection_to_a_known_code() -> None:
    assert canonical(A.PLT, "150", "Mrd pro Liter", "10*9/L") == 150


@pytest.mark.parametrize(
    ("kwargs", "expected"),
    [
        ({"unit": "g/dL", "code": "258795003", "system": "http://snomed.info/sct"}, "41"),
        ({"unit": "g/dL", "code": "g/dL", "system": "urn:local"}, "41"),
        ({"code": "g/dL", "system": "urn:local"}, "41"),
        ({"code": "g/dL", "system": None}, "41"),
        ({"unit": "g/L", "code": "g/dL", "system": "urn:local"}, "unit-disagrees"),
        ({"unit": "pro cent", "code": "g/dL", "system": "urn:local"}, "unit-unknown"),
    ],
)
def test_a_code_of_another_system_counts_as_print(kwargs, expected) -> None:
    if expected[0] == "u":
        assert refusal(A.ALB, "4.1", **kwargs)[0] == expected
    else:
        assert canonical(A.ALB, "4.1", **kwargs) == Decimal(expected)


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "fits"),
    [
        (A.PLT, "200000", "10*9/L", "/uL"),
        (A.PLT, "2000.1", "10*9/L", "/uL"),
        (A.PLT, "1.9", "10*9/L", "10*12/L"),
        (A.PLT, "0.2", "10*9/L", "10*12/L"),
        (A.PLT, "200", "/uL", "10*9/L"),
        (A.PLT, "200", "10*12/L", "10*9/L"),
        (A.ALB, "1.5", "g/L", "g/dL"),
        (A.ALB, "7", "g/L", "g/dL"),
        (A.ALB, "41", "g/dL", "g/L"),
        (A.TP, "6.7", "g/L", "g/dL"),
        (A.CREA, "0.9", "umol/L", "mg/dL"),
        (A.CREA, "14.9", "umol/L", "mg/dL"),
        (A.CREA, "90", "mg/dL", "umol/L"),
        (A.CREA, "90", "mmol/L", "umol/L"),
        (A.TBIL, "71", "mg/dL", "umol/L"),
        (A.CHOL, "193", "mmol/L", "mg/dL"),
        (A.CHOL, "5", "mg/dL", "mmol/L"),
        (A.CHE, "8500", "kU/L", "U/L"),
        (A.CHE, "8.5", "U/L", "kU/L"),
        (A.AST, "0.7", "U/L", "ukat/L"),
        (A.AST, "4.9", "U/L", "ukat/L"),
        (A.ALT, "4.9", "U/L", "ukat/L"),
        (A.TBIL, "0.9", "umol/L", "mg/dL"),
        (A.TBIL, "1.9", "umol/L", "mg/dL"),
        (A.INR, "80", "1", "%"),
    ],
)
def test_a_size_that_fits_another_unit_is_named_and_never_converted(
    analyte, value, unit, fits
) -> None:
    assert refusal(analyte, value, unit) == ("unit-suspect", fits)


@pytest.mark.parametrize(
    ("analyte", "value", "unit"),
    [
        (A.PLT, "2000", "10*9/L"),
        (A.PLT, "2", "10*9/L"),
        (A.ALB, "8", "g/L"),
        (A.ALB, "7", "g/dL"),
        (A.CREA, "15", "umol/L"),
        (A.CREA, "20", "mg/dL"),
        (A.TBIL, "70", "mg/dL"),
        (A.TBIL, "2", "umol/L"),
        (A.AST, "5", "U/L"),
        (A.ALT, "5", "U/L"),
        (A.AST, "0.08", "ukat/L"),
        (A.CHOL, "30", "mmol/L"),
        (A.INR, "20", "1"),
    ],
)
def test_the_edge_of_a_suspicion_is_still_accepted(analyte, value, unit) -> None:
    assert canonical(analyte, value, unit) > 0


@pytest.mark.parametrize("analyte", list(Analyte))
def test_each_canonical_unit_means_itself_and_the_bounds_are_inside(analyte) -> None:
    spec = SPECS[analyte]
    if analyte is A.HBSAG:
        known = LOINC_CODES["63557-3"]
        assert to_canonical(known, Decimal(250), unit=None, code=spec.unit, system=UCUM) == 250
        return
    assert canonical(analyte, str(spec.high), code=spec.unit) == spec.high
