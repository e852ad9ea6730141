"""Each example Bundle that we wrote, from bytes to report: one row a person in it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.labs import panel
from core.reports.scales import printed
from core.staging.assess import assess
from core.staging.result import Index, StagingResult
from fhir_api import bundle, wire
from fhir_api.bundle import PatientLabs
from tests.factories import MODEL

FOLDER = Path(__file__).parents[1] / "data" / "fhir"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

UNLIKELY, LIKELY = "advanced-fibrosis-unlikely", "advanced-fibrosis-likely"
BETWEEN, DISCORDANT, NOT = "indeterminate", "discordant", "not-assessable"

LOW = (UNLIKELY, "0.92", "0.327")
HIGH = (LIKELY, "9.32", "3.535")

Row = tuple[str, str, int, tuple[str, str | None, str | None], set[str], set[str]]
ROWS: list[Row] = [  # file, person, (category, FIB-4, APRI), codes that speak, what was not used
    ("simple_low", "hcv-1", 0, LOW, {"F01", "A01", "C01"}, set()),
    ("simple_high", "hcv-2", 0, HIGH, {"F03", "A05", "C02", "C04", "G09"}, set()),
    ("indeterminate", "hcv-3", 0, (BETWEEN, "1.94", "0.782"), {"F02", "A02"}, set()),
    ("several_patients", "hcv-1", 0, LOW, {"C01"}, set()),
    ("several_patients", "hcv-2", 1, HIGH, {"C02"}, set()),
    ("missing_age", "hcv-1", 0, (UNLIKELY, None, "0.327"), {"A01", "age-unknown"}, set()),
    ("no_patient", "hcv-1", 0, (UNLIKELY, None, "0.327"), {"A01", "age-unknown"}, set()),
    ("platelets_k_per_ul", "hcv-1", 0, (UNLIKELY, "1.14", "0.404"), {"C01"}, set()),
    ("platelets_cells_per_ul", "hcv-1", 0, (UNLIKELY, "1.14", "0.404"), {"C01"}, set()),
    ("platelets_unit_suspect", "hcv-1", 0, (NOT, None, None), set(), {"PLT unit-suspect"}),
    ("creatinine_mmol", "hcv-1", 0, LOW, set(), set()),
    ("preliminary", "hcv-1", 0, (BETWEEN, "1.73", "0.611"), {"preliminary", "C04"}, set()),
    ("preliminary_report", "hcv-1", 0, LOW, {"preliminary"}, set()),
    ("comparator", "hcv-1", 0, (NOT, None, None), set(), {"AST comparator"}),
    ("entered_in_error", "hcv-1", 0, (UNLIKELY, "1.06", "0.374"), {"C01"}, {"PLT status"}),
    ("superseded", "hcv-1", 0, LOW, set(), {"AST superseded", "PLT too-old"}),
    ("rna_not_detected", "hcv-1", 0, (NOT, "0.92", "0.327"), {"G11"}, set()),
    ("rna_detected_coded", "hcv-1", 0, LOW, {"C01"}, set()),
    ("hbsag_positive", "hcv-1", 0, LOW, {"G10"}, set()),
    ("stiffness", "hcv-3", 0, (UNLIKELY, "1.94", "0.782"), {"L01", "L05"}, set()),
    ("stiffness_only", "hcv-3", 0, (LIKELY, None, None), {"L03", "C04"}, set()),
    ("discordant", "hcv-1", 0, (DISCORDANT, "1.11", "0.393"), {"C03", "C04"}, set()),
    ("discordant_stiffness", "hcv-2", 0, (DISCORDANT, "9.32", "3.535"), {"C03"}, set()),
    ("urgent", "hcv-5", 0, (LIKELY, "29.99", "7.059"), {"urgent", "G05", "G06", "G07"}, set()),
    ("under_18", "hcv-6", 0, (NOT, None, None), {"G01"}, set()),
    ("flare", "hcv-1", 0, (NOT, "5.16", "11.542"), {"G04", "urgent"}, set()),
    ("partial_birth_date", "hcv-1", 0, LOW, {"partial-birth-date", "F01"}, set()),
    (
        "partial_birth_date_undecidable",
        "hcv-1",
        0,
        (BETWEEN, "1.46", "0.571"),
        {"partial-birth-date"},
        set(),
    ),
    ("full_panel", "hcv-7", 0, (LIKELY, "3.57", "1.250"), {"F03", "A03", "L02", "C04"}, set()),
    ("panel_dates", "hcv-1", 0, LOW, {"C01"}, set()),
    ("report_dates", "hcv-1", 0, LOW, {"C01"}, set()),
    ("stale", "hcv-1", 0, (UNLIKELY, "1.10", "0.390"), {"stale"}, set()),
    ("broken_neighbour", "hcv-1", 0, LOW, {"C01"}, {"None unknown-code"}),
    ("transaction", "urn:uuid:", 0, LOW, {"C01"}, set()),
]


def people(name: str) -> tuple[PatientLabs, ...]:
    sent = wire.read((FOLDER / f"{name}.json").read_bytes())
    return bundle.read(sent, base_url="https://h.example/fhir").patients


def staged(labs: PatientLabs) -> StagingResult:
    return assess(panel.build(labs.person, labs.measurements, now=NOW), now=NOW.date(), model=MODEL)


@pytest.mark.parametrize(
    ("name", "person", "place", "outcome", "codes", "set_aside"),
    ROWS,
    ids=[f"{row[0]} {row[1]}" for row in ROWS],
)
def test_an_example_is_staged_as_its_row_says(
    name: str,
    person: str,
    place: int,
    outcome: tuple[str, str | None, str | None],
    codes: set[str],
    set_aside: set[str],
) -> None:
    labs = people(name)[place]
    made = staged(labs)
    values = {
        each.name: None if each.value is None else str(printed(each.name, each.value))
        for each in made.indices
    }
    assert person in labs.person.reference
    assert (made.category.value, values[Index.FIB4], values[Index.APRI]) == outcome
    assert codes <= {each.code for each in (*made.findings, *made.cautions)}
    assert {f"{each.analyte} {each.reason}" for each in made.panel.not_used} == set_aside


@pytest.mark.parametrize(
    ("name", "place", "reasons"),
    [
        ("nothing_usable", 0, {"status"}),
        ("text_only_codes", 0, {"unknown-code"}),
        ("several_patients", 2, set()),
    ],
)
def test_an_example_without_usable_results_has_no_anchor(
    name: str, place: int, reasons: set[str]
) -> None:
    labs = people(name)[place]
    built = panel.build(labs.person, labs.measurements, now=NOW)
    assert built.anchor is None
    assert {each.reason.value for each in built.not_used} == reasons


def test_every_example_has_a_row() -> None:
    rows = {row[0] for row in ROWS} | {"nothing_usable", "text_only_codes"}
    ours = {path.stem for path in FOLDER.glob("*.json") if not path.stem.startswith("odd_")}
    assert ours == rows
