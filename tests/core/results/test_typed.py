"""What people type as a value: any script, any separator, and never a guess."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.labs.analytes import Analyte
from core.results.names import ENTERED, named
from core.results.typed import Typed, Unread, read


@pytest.mark.parametrize(
    ("text", "analyte", "numbers", "unit"),
    [
        ("ALT 45 U/L", "ALT", "45", "U/L"),
        ("alt: 45u/l", "ALT", "45", "u/l"),
        ("ALT (GPT) = 45 (U/L)", "ALT", "45", "U/L"),
        ("plt 142 K/uL", "PLT", "142", "K/uL"),
        ("142x10^9/L", None, "142", "x10^9/L"),
        ("١٢٣", None, "123", ""),
        ("الصفائح ١٤٢", "PLT", "142", ""),
        ("۱۲۳٫۴", None, "123.4", ""),
        ("एएलटी ४५", "ALT", "45", ""),
        ("প্লাটিলেট ১৪২", "PLT", "142", ""),
        ("1,5", None, "1.5", ""),
        ("0.123", None, "0.123", ""),
        ("1.234,5", None, "1234.5", ""),
        ("1,234,567 IU/mL", None, "1234567", "IU/mL"),
        ("142 000 /µL", None, "142000", "/µL"),
        ("142'000", None, "142000", ""),
        ("plaquetas 142.000/mm3", "PLT", "142.000 142000", "/mm3"),
        ("bilirubin direct 0,3 mg/dl", "DBIL", "0.3", "mg/dl"),
        ("T.Bil 1.2 mg/dL", "TBIL", "1.2", "mg/dL"),
        ("gamma-gt 33", "GGT", "33", ""),
        ("\u200fALT 45\u200e", "ALT", "45", ""),
    ],
)
def test_it_is_read(text: str, analyte: str | None, numbers: str, unit: str) -> None:
    said = read(text)
    assert (said.analyte, said.unit, said.unread) == (analyte, unit, None)
    assert said.values == tuple(map(Decimal, numbers.split()))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no-number"),
        ("ALT", "no-number"),
        ("1.2.3", "no-number"),
        ("5,5,5", "no-number"),
        ("1234567890123456", "no-number"),
        ("<15", "comparator"),
        ("ALT >1000 U/L", "comparator"),
        ("≥5", "comparator"),
        ("ALT -5", "range"),
        ("ALT 40-60", "range"),
        ("ALT 40 to 60", "range"),
        ("1e5", "range"),
        ("ALT 45 AST 60", "several"),
        ("ALT AST 45", "several"),
        ("haemoglobin 13", "unknown-name"),
        ("x" * 201, "too-long"),
    ],
)
def test_it_is_refused(text: str, why: str) -> None:
    said = read(text)
    assert (said.unread, said.values) == (Unread(why), ())


@pytest.mark.parametrize(
    "text", ["HCV RNA not detected", "undetectable", "HCV RNA <15 IU/mL, not detected", "negative"]
)
def test_the_virus_may_be_undetected(text: str) -> None:
    assert read(text).undetected


def test_no_other_test_is_undetected() -> None:
    assert not read("ALT negative").undetected


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    said = read(text)
    assert isinstance(said, Typed)
    assert bool(said.values) != (said.unread is not None or said.undetected)
    assert len(said.values) <= 2
    assert all(value.is_finite() and value >= 0 for value in said.values)


@given(
    st.sampled_from(["ALT", "gpt", "platelets", "bilirubin"]),
    st.decimals(0, 99999, places=2),
    st.sampled_from(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "0123456789"]),
    st.sampled_from([".", ",", "٫"]),
)
def test_every_number_in_every_script(name: str, value: Decimal, digits: str, point: str) -> None:
    text = "".join(digits[int(char)] if char.isdigit() else point for char in f"{value:f}")
    assert read(f"{name} {text}").values == (value,)


def test_every_test_has_names_and_no_name_is_of_two() -> None:
    assert {analyte: named(analyte.lower()) for analyte in ENTERED} == {
        analyte: (analyte,) for analyte in ENTERED
    }
    assert set(named("platelets and albumin")) == {Analyte.PLT, Analyte.ALB}
    assert named("natural") == ()
