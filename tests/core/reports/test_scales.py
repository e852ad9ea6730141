"""The axes that indices are drawn on."""

from decimal import Decimal

import pytest

from core.reports.scales import SCALES, STIFFNESS, printed
from core.staging.guideline import BANDS, band
from core.staging.result import Index

each_index = pytest.mark.parametrize("index", Index)
STEP = Decimal("0.0007")


@each_index
def test_every_band_has_a_zone_with_words_and_a_mark(index: Index) -> None:
    zones = SCALES[index].zones
    assert list(zones) == [name for _, _, name in BANDS[index]]
    assert [zone.upper for zone in zones.values()] == [end for end, _, _ in BANDS[index]]
    assert all(zone.says for zone in zones.values())
    marks = [zone.mark for zone in zones.values()]
    assert marks == sorted(marks, key=["N", "IND", "H"].index)


@pytest.mark.parametrize("scale", [*SCALES.values(), STIFFNESS])
def test_every_cut_off_lies_on_the_axis_and_in_order(scale) -> None:
    ends = [zone.upper for zone in scale.zones.values() if zone.upper is not None]
    assert [scale.low, *ends, scale.high] == sorted({scale.low, *ends, scale.high})
    assert list(scale.zones.values())[-1].upper is None


@each_index
def test_what_is_printed_lies_in_the_band_of_the_unrounded_value(index: Index) -> None:
    for end in (end for end, _, _ in BANDS[index] if end is not None):
        for steps in range(-20, 21):
            value = end + steps * STEP
            assert band(index, printed(index, value)) == band(index, value)


@each_index
def test_formula_and_source_are_named(index: Index) -> None:
    scale = SCALES[index]
    assert scale.name
    assert scale.formula
    assert scale.citation


def test_a_doi_stands_with_the_work_it_belongs_to() -> None:
    assert SCALES[Index.FIB4].citation.startswith(
        "Sterling, Hepatology 2006;43:1317, doi:10.1002/hep.21178; Vallet-Pichard"
    )


def test_a_formula_says_the_units_of_what_goes_in() -> None:
    assert SCALES[Index.APRI].formula.endswith("; AST in U/L, platelets in 10⁹/L")
