"""What a report shows, before it is drawn."""

import math
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from core.labs.analytes import Analyte
from core.labs.panel import NotUsed, Quantity, Reason
from core.reports import wording
from core.reports.estimate import bands_shown
from core.reports.page import as_sent, lay_out, legible, measured, set_aside, when
from core.reports.text import render
from core.staging.model import BANDS, INPUTS
from core.staging.result import Index
from tests.cases import CASES
from tests.factories import lab, labs, panel, result


def unused(reason: Reason, source: str, analyte: Analyte | None = Analyte.ALT) -> NotUsed:
    return NotUsed(source=source, reason=reason, analyte=analyte)


@pytest.mark.parametrize("name", CASES)
def test_every_finding_caution_and_missing_fact_is_on_the_page_once(name: str) -> None:
    made, page = CASES[name], lay_out(CASES[name])
    said = [*page.urgent, *page.statements, *page.cautions, *page.missing]
    for finding in (*made.findings, *made.cautions, *made.missing):
        assert said.count(wording.sentence(finding)) == 1


@pytest.mark.parametrize("name", CASES)
def test_what_the_model_says_stands_apart_from_every_other_word(name: str) -> None:
    page = lay_out(CASES[name])
    assert page.estimate.statements == tuple(map(wording.sentence, CASES[name].model_told))
    others = [*page.urgent, *page.statements, *page.cautions, *page.missing]
    assert not set(page.estimate.statements) & set(others)
    assert not [said for said in others if "model" in said]


def test_each_input_of_the_model_is_shown_with_its_value_and_its_factor() -> None:
    rows = {row.input: row for row in lay_out(CASES["sex unknown"]).estimate.rows}
    assert list(rows) != list(INPUTS)  # by size
    assert set(rows) == set(INPUTS)
    assert (rows["age"].name, rows["age"].value) == ("Age", "65 to 66 years")
    assert (rows["sex"].name, rows["sex"].value) == ("Sex", "female or male")
    assert (rows["PLT"].name, rows["PLT"].value) == ("Platelets", "70 10⁹/L")
    assert (rows["ALB"].name, rows["ALB"].value) == ("Albumin", "missing")
    assert re.fullmatch(r"×\d\.\d{3} to ×\d\.\d{3}", rows["sex"].factor)
    assert re.fullmatch(r"×\d\.\d{3}", rows["PLT"].factor)


@pytest.mark.parametrize("name", CASES)
def test_factors_as_printed_multiply_to_the_estimate_as_printed(name: str) -> None:
    shown = lay_out(CASES[name]).estimate
    if not shown.rows or any(" to " in row.factor for row in shown.rows):
        return
    product = float(shown.start) * math.prod(float(row.factor[1:]) for row in shown.rows)
    assert product == pytest.approx(float(shown.product), rel=0.01)
    assert float(shown.product) == pytest.approx(float(shown.kpa), abs=0.0501)
    said = " ".join(render(CASES[name]).split())
    whole = f"{shown.start} kPa times all of these is {shown.product} kPa, but for rounding"
    assert whole in said


@pytest.mark.parametrize(
    ("bands", "said"),
    [
        (BANDS[:1], "<7.1 kPa"), (BANDS[:2], "<9.5 kPa"), (BANDS[1:2], "7.1-9.5 kPa"),
        (BANDS[1:3], "7.1-12.5 kPa"), (BANDS[1:], ">=7.1 kPa"), (BANDS[3:], ">=12.5 kPa"),
        (BANDS, "any stiffness"),
    ],
)  # fmt: skip
def test_neighbouring_bands_are_shown_as_one(bands: tuple[str, ...], said: str) -> None:
    assert bands_shown(bands) == said


def test_urgent_lines_stand_apart_from_the_statements() -> None:
    page = lay_out(CASES["flare and urgent"])
    assert page.urgent
    assert all(said.startswith("URGENT") for said in page.urgent)
    assert not any(said.startswith("URGENT") for said in page.statements)


def test_the_upper_limit_of_ast_is_said_only_where_an_ast_is_used() -> None:
    assert any("Upper limit of AST 35" in said for said in lay_out(result()).statements)
    assert not any("Upper limit" in said for said in lay_out(CASES["stiffness alone"]).statements)


def test_every_rule_that_spoke_is_listed_with_its_source() -> None:
    page = lay_out(CASES["high"])
    assert {"F03", "A05", "C02", "C04", "G09"} <= {code for code, _ in page.rules}
    assert all(source for _, source in page.rules)
    assert len(dict(page.rules)) == len(page.rules)


def test_a_value_is_shown_as_sent_and_as_computed_with() -> None:
    sent = Quantity(value=Decimal("4.20"), unit="mg/dL", code="mg/dL")
    bilirubin = lab(Analyte.TBIL, "71.8368", quantity=sent, stale=True, status="preliminary")
    values = {**labs(AST=28, ALT=31, PLT=245), Analyte.TBIL: bilirubin}
    row = lay_out(result(panel(values))).inputs[-1]
    assert (row.sent, row.canonical) == ("4.20 mg/dL", "71.84 µmol/L")
    assert row.remark == "preliminary, more than 30 days from the latest results"
    assert row.loinc == "1975-2"


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (None, ""),
        (Quantity(value=Decimal("1E+2"), unit="U/L"), "100 U/L"),
        (Quantity(value=Decimal("0.010"), code="U/L"), "0.010 U/L"),
        (Quantity(value=Decimal(5), unit="U/L", comparator="<"), "<5 U/L"),
        (Quantity(value=Decimal("1E+200"), unit="U/L"), "1E+200 U/L"),
        (Quantity(value=Decimal(5)), "5"),
        (Quantity(value=Decimal(5), unit="U\u202e/L\x00"), "5 U /L "),
    ],
)
def test_what_was_sent_is_shown_as_it_came(quantity: Quantity | None, said: str) -> None:
    assert as_sent(quantity) == said


def test_a_coded_result_is_shown_in_words() -> None:
    coded = lab(Analyte.HCVRNA, "0", quantity=None, finding="not-detected")
    assert measured(coded) == "not detected"
    assert measured(lab(Analyte.INR, "1.10")) == "1.1"


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("2026-11-02", "2026-11-02"),
        ("2026-11-02T08:15:00+01:00", "2026-11-02 08:15 +01:00"),
        ("2026-11-02T08:15:00.123-03:30", "2026-11-02 08:15 -03:30"),
        ("2026-11-02T08:15:00Z", "2026-11-02 08:15 UTC"),
    ],
)
def test_times_keep_their_own_zone(taken: str, said: str) -> None:
    assert when(taken) == said


def test_results_that_come_by_the_dozen_are_told_once_and_faults_one_by_one() -> None:
    older = [unused(Reason.SUPERSEDED, f"Observation/{number}") for number in range(9)]
    faults = [
        unused(Reason.UNIT_MISSING, "Observation/a"),
        unused(Reason.UNIT_MISSING, "Observation/b"),
    ]
    groups = set_aside([*older, *faults])
    assert [each.count for each in groups] == [9, 1, 1]
    assert len(groups[0].sources) == 9
    assert groups[0].because == wording.reason(older[0])


def test_results_of_different_tests_are_never_told_together() -> None:
    groups = set_aside(
        [
            unused(Reason.SUPERSEDED, "Observation/1"),
            unused(Reason.SUPERSEDED, "Observation/2", Analyte.AST),
            unused(Reason.TOO_OLD, "Observation/3"),
        ]
    )
    assert [(each.name[:3], each.count) for each in groups] == [("ALT", 1), ("AST", 1), ("ALT", 1)]


def test_an_index_says_its_age_and_the_limit_that_went_into_it() -> None:
    rows = {row.index: row for row in lay_out(CASES["low"]).indices}
    assert rows[Index.FIB4].facts == ("Age 45 years on the day of the specimen.",)
    assert rows[Index.APRI].facts == (wording.upper_limit(CASES["low"].panel.ast_uln),)


def test_a_gated_index_repeats_its_rule_in_whole_sentences() -> None:
    row = lay_out(CASES["virus not detected"]).indices[0]
    assert row.value
    assert row.says.startswith("not interpreted")
    assert row.withheld[0].startswith("G11: HCV RNA was not detected")


def test_legible_text_is_left_alone() -> None:
    assert legible("Łódź 10⁹/L") == "Łódź 10⁹/L"


def test_results_of_one_test_set_aside_for_other_reasons_are_told_apart() -> None:
    older = NotUsed(source="Observation/1", reason=Reason.SUPERSEDED, analyte=Analyte.ALT)
    newer = replace(older, source="Observation/2", hint="preliminary")
    told = [group.because for group in set_aside([older, newer])]
    assert "later or better" in told[0]
    assert "preliminary" in told[1]
    assert "later" not in told[1]
