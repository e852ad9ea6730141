"""A report on paper. What stands on it is read back with PDFium."""

import math
import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from core.labs.analytes import Analyte
from core.labs.panel import LabValue
from core.reports import pdf
from core.reports.estimate_drawing import drawn as drawn_estimate
from core.reports.page import lay_out
from core.staging.model import BANDS
from core.staging.result import Estimate, Span
from tests.cases import CASES, HOSTILE
from tests.factories import labs, panel, result

FRAME: dict[str, Any] = {
    "organisation": "St Mary",
    "report_id": "5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00",
    "version": 3,
    "issued": datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
    "software": "0.1.0",
    "status": "preliminary",
}

each_case = pytest.mark.parametrize("name", CASES)


def text_of(sheet: bytes) -> str:
    """The words on it, white space as single spaces."""
    with closing(PdfDocument(sheet)) as opened:
        pages = [page.get_textpage().get_text_bounded() for page in opened]
    return " ".join(" ".join(pages).split())


@each_case
def test_every_result_can_be_printed(name: str) -> None:
    sheet = pdf.render(CASES[name], **FRAME)
    assert sheet.startswith(b"%PDF-")
    assert sheet.rstrip().endswith(b"%%EOF")


def test_the_same_report_is_printed_the_same_to_the_byte() -> None:
    assert pdf.render(CASES["low"], **FRAME) == pdf.render(CASES["low"], **FRAME)


@pytest.mark.parametrize("name", ["low", "flare and urgent", "sex unknown"])
def test_it_is_made_to_be_archived_and_read_aloud(name: str) -> None:
    sheet = pdf.render(CASES[name], **FRAME)
    assert b"pdfaid" in sheet
    assert b"pdfuaid" in sheet


@pytest.mark.parametrize("name", ["東京病院", "🙂", "\x01", "\ud83d", "مستشفى", "x" * 400, ""])
def test_a_name_in_any_script_never_stops_the_printing(name: str) -> None:
    assert pdf.render(CASES["low"], **{**FRAME, "organisation": name}).startswith(b"%PDF-")


@each_case
def test_paper_says_every_word_of_the_page(name: str) -> None:
    page, said = lay_out(CASES[name]), text_of(pdf.render(CASES[name], **FRAME))
    words = [page.category, *page.urgent, *page.statements, *page.cautions, *page.missing]
    for sentence in (*words, *page.estimate.statements, page.intended_use):
        assert loosely(sentence) in loosely(said)
    for each in page.estimate.rows:
        for part in (each.name, each.value, each.factor):
            assert loosely(part) in loosely(said)
    if page.estimate.rows:
        assert loosely(page.estimate.made_by) in loosely(said)
    for row in page.indices:
        assert row.name in said
        assert row.value in said
    for code, source in page.rules:
        assert code in said
        assert loosely(source) in loosely(said)


def loosely(said: str) -> str:
    """Without what a line break does to a text."""
    return re.sub(r"[\s-]", "", said)


def test_paper_names_patient_specimen_report_versions_status_and_pages() -> None:
    said = text_of(pdf.render(CASES["low"], **FRAME))
    for expected in (
        "PRELIMINARY",
        "Patient/hcv-1",
        "2026-11-02 08:15 +01:00",
        "2026-11-23 09:30 UTC",
        "St Mary",
        f"{FRAME['report_id']}, version 3",
        "HepatoCAI 0.1.0",
        CASES["low"].rule_set,
        "Page 1 of 2",  # the second one shows what makes the estimate
        "Observation/ast",
        "LOINC 1920-8",
        "28 U/L",
    ):
        assert expected in said


@pytest.mark.parametrize(
    ("status", "word"),
    [("amended", "AMENDED"), ("final", "FINAL"), ("entered-in-error", "WITHDRAWN")],
)
def test_the_status_is_printed_large(status: str, word: str) -> None:
    assert word in text_of(pdf.render(CASES["low"], **{**FRAME, "status": status}))


def test_what_another_system_sent_is_printed_as_text() -> None:
    sheet = pdf.render(CASES["hostile"], **{**FRAME, "organisation": HOSTILE})
    said = text_of(sheet)
    assert "#panic() <script>alert(1)</script> &" in said


def test_many_results_that_were_not_used_fill_pages_that_are_counted() -> None:
    said = text_of(pdf.render(CASES["nothing of sixty used"], **FRAME))
    pages = re.findall(r"Page (\d+) of (\d+)", said)
    assert len(pages) > 1
    assert [int(page) for page, _ in pages] == list(range(1, len(pages) + 1))
    assert {total for _, total in pages} == {str(len(pages))}


def drawn(name: str, place: int = 0) -> Any:
    made = CASES[name]
    page = lay_out(made)
    return pdf.row_of(page.indices[place], made.indices[place])["scale"]


def test_a_value_is_marked_where_it_lies_between_its_cut_offs() -> None:
    scale = drawn("low")
    assert [zone["upper"] for zone in scale["zones"]] == [1.45, 3.25, None]
    assert scale["at"] == pytest.approx(0.9236, abs=1e-3)
    assert (scale["off"], scale["hollow"]) == (0, False)


def test_a_gated_value_has_a_hollow_mark_and_one_beyond_the_axis_an_arrow() -> None:
    scale = drawn("flare and urgent")
    assert (scale["at"], scale["off"], scale["hollow"]) == (6.0, 1, True)
    assert drawn("virus not detected")["hollow"] is True


def test_the_zones_of_a_value_that_is_not_interpreted_are_not_named() -> None:
    assert {zone["hint"] for zone in drawn("virus not detected")["zones"]} == {""}
    assert drawn("low")["zones"][0]["hint"] == "unlikely"


def test_what_was_not_computed_is_not_drawn() -> None:
    assert drawn("no age") is None


def test_a_stiffness_is_drawn_with_the_indices_of_the_conclusion() -> None:
    rows = main_rows(labs(AST=28, ALT=31, PLT=245, LSM="8.4"))
    assert [row["name"] for row in rows] == ["FIB-4", "APRI", "Liver stiffness"]
    assert (rows[2]["scale"]["at"], rows[2]["scale"]["hollow"]) == (8.4, False)


@pytest.mark.parametrize(
    ("kpa", "says"),
    [
        ("9.99", "below 10 kPa: without other signs it speaks against"),
        ("10", "10 to 15 kPa: suggestive of"),
        ("15", "10 to 15 kPa: suggestive of"),
        ("15.1", "above 15 kPa: highly suggestive of"),
        ("24.9", "above 15 kPa: highly suggestive of"),
        ("25", "25 kPa or more: highly suggestive of"),
    ],
)
def test_a_stiffness_says_what_its_range_means(kpa: str, says: str) -> None:
    row = main_rows(labs(AST=28, ALT=31, PLT=245, LSM=kpa))[2]
    assert row["says"].startswith(says)
    hints = [zone["hint"] for zone in row["scale"]["zones"]]
    assert hints == ["low", "suggestive", "highly suggestive", "highest"]


def test_a_stiffness_under_a_gate_is_not_interpreted_either() -> None:
    row = main_rows(labs(AST=912, ALT=441, PLT=245, LSM="8.4"))[2]
    assert row["scale"]["hollow"] is True
    assert row["says"] == "not interpreted: rule G04"
    assert {zone["hint"] for zone in row["scale"]["zones"]} == {""}


# The model's estimate


def estimate_drawn(name: str) -> Any:
    made = CASES[name]
    return pdf.body_of(lay_out(made), made)["estimate"]


def test_the_estimate_is_drawn_between_the_ends_of_its_interval() -> None:
    scale = estimate_drawn("every input of the model")["scale"]
    (low, high), (at, same) = scale["interval"], scale["estimate"]
    assert 0 < low < at == same < high < 1
    assert at - low == pytest.approx(high - at)  # logarithmic
    assert [each["label"] for each in scale["thresholds"]] == ["7.1", "9.5", "12.5"]
    places = [each["at"] for each in scale["thresholds"]]
    assert places[0] < at < places[1]  # 7.9 kPa
    assert scale["off"] == [False, False]


@pytest.mark.parametrize(
    ("bands", "edges"),
    [(BANDS[1:3], (7.1, 12.5)), (BANDS[:1], (2, 7.1)), (BANDS[2:], (9.5, 75)), (BANDS, (2, 75))],
)
def test_the_set_is_drawn_from_edge_to_edge_of_its_bands(
    bands: tuple[str, ...], edges: tuple[float, float]
) -> None:
    made = CASES["every input of the model"]
    assert isinstance(made.estimate, Estimate)
    one = replace(made.estimate, bands=bands)
    scale = drawn_estimate(one, lay_out(made).estimate)["scale"]
    places = [math.log(edge / 2) / math.log(75 / 2) for edge in edges]
    assert scale["set"] == pytest.approx(places)


def test_paper_says_what_the_marks_are_and_that_factors_are_rounded() -> None:
    said = loosely(text_of(pdf.render(CASES["every input of the model"], **FRAME)))
    assert loosely("Beneath: the bands not excluded.") in said
    product = lay_out(CASES["every input of the model"]).estimate.product
    assert loosely(f"all together give {product} kPa, but for rounding.") in said


def test_an_estimate_of_several_cases_is_drawn_as_their_range() -> None:
    drawn_ = estimate_drawn("sex unknown")
    first, last = drawn_["scale"]["estimate"]
    assert first < last
    (sex,) = [row for row in drawn_["rows"] if row["name"] == "Sex"]
    assert sex["low"] < sex["sure"] == 0 < sex["high"]
    (ggt,) = [row for row in drawn_["rows"] if row["name"] == "GGT"]
    assert 0 < ggt["sure"] == ggt["low"] < ggt["high"]


@pytest.mark.parametrize(
    ("ends", "sure"), [((0.1, 0.2), 0.1), ((-0.2, -0.1), -0.1), ((-0.1, 0.2), 0.0)]
)
def test_what_is_sure_of_a_contribution_is_drawn_apart(
    ends: tuple[float, float], sure: float
) -> None:
    made = CASES["sex unknown"]
    page = lay_out(made)
    row = page.estimate.rows[0]._replace(log_kpa=Span(*ends))
    (bar,) = drawn_estimate(made.estimate, replace(page.estimate, rows=(row,)))["rows"]
    assert (bar["low"], bar["high"], bar["sure"]) == (*ends, sure)


def test_an_interval_beyond_the_axis_goes_on() -> None:
    made = CASES["sex unknown"]
    assert isinstance(made.estimate, Estimate)
    wide = replace(made.estimate, interval=Span(1.1, 90.0))
    scale = drawn_estimate(wide, lay_out(made).estimate)["scale"]
    assert (scale["interval"], scale["off"]) == ([0.0, 1.0], [True, True])


def test_contributions_are_drawn_by_size_on_an_axis_that_holds_them() -> None:
    for name in ("every input of the model", "sex unknown", "low"):
        drawn_ = estimate_drawn(name)
        sizes = [max(abs(row["low"]), abs(row["high"])) for row in drawn_["rows"]]
        assert sizes == sorted(sizes, reverse=True)
        assert len(sizes) == 12
        assert drawn_["half"] >= sizes[0]


def test_where_the_model_abstains_nothing_is_drawn() -> None:
    drawn_ = estimate_drawn("flare and urgent")
    assert (drawn_["scale"], drawn_["rows"]) == (None, [])
    assert drawn_["statements"]


def main_rows(values: dict[Analyte, LabValue]) -> list[dict[str, Any]]:
    made = result(panel(values))
    return [row for row in pdf.body_of(lay_out(made), made)["indices"] if row["main"]]
