"""From a panel to the whole answer: gates, ages, cautions, urgency and identity."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from core.labs.analytes import PREFERRED, Analyte
from core.labs.panel import Code, LabPanel, Measurement, Person, Quantity, Range, build
from core.staging.assess import assess
from core.staging.result import Category, Flag, Index, IndexResult, StagingResult
from tests.factories import MODEL

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
UNITS = {
    "PLT": "10*9/L", "LSM": "kPa", "ALB": "g/L", "INR": "1", "TBIL": "umol/L", "CREA": "umol/L",
    "CHOL": "mmol/L", "NA": "mmol/L", "HCVRNA": "[IU]/mL",
}  # fmt: skip
SNOMED = "http://snomed.info/sct"
POSITIVE, NEGATIVE = Code(SNOMED, "260373001"), Code(SNOMED, "260415000")


def sent(name: str, value: str | Code, **changes: Any) -> Measurement:
    """A final result of 20 February; a Code is a coded result."""
    analyte = Analyte(name)
    comparator = changes.pop("comparator", None)
    given: dict[str, Any] = {
        "source": f"Observation/{name.lower()}",
        "codes": (Code("http://loinc.org", PREFERRED[analyte]),),
        "status": "final",
        "taken": "2026-02-20T08:00:00Z",
    }
    if isinstance(value, Code):
        given["value_codes"] = (value,)
    else:
        unit = changes.pop("unit", UNITS.get(name, "U/L"))
        given["quantity"] = Quantity(value=Decimal(value), unit=unit, comparator=comparator)
    return Measurement(**{**given, **changes})


def panel_of(*extra: Measurement, born: str | None = "1976-02-20", sex: str | None = None,
             **values: str | Code) -> LabPanel:  # fmt: skip
    measurements = [*(sent(name, value) for name, value in values.items()), *extra]
    numbered = [replace(one, order=n) for n, one in enumerate(measurements)]
    person = Person(reference="Patient/1", birth_date=born, sex=sex)
    return build(person, numbered, now=NOW)


LATER = {"taken": "2026-02-28T08:00:00Z", "source": "Observation/later"}
BASE: dict[str, str | Code] = {"AST": "40", "ALT": "49", "PLT": "250", "HCVRNA": "850000"}


def staged(
    *extra: Measurement,
    flags: Iterable[Flag] = (),
    now: date = date(2026, 3, 1),
    born: str | None = "1976-02-20",
    **values: str | Code,
) -> StagingResult:
    """Aged 50 with AST 40, ALT 49, platelets 250 and viraemia, unless `values` say otherwise."""
    everything = {**BASE, **values}
    given = (sent(name, value) for name, value in everything.items())
    panel = panel_of(*given, *extra, born=born)
    return assess(panel, flags=frozenset(flags), now=now, model=MODEL)


def index(result: StagingResult, name: Index) -> IndexResult:
    (found,) = (one for one in result.indices if one.name is name)
    return found


def codes(findings: Iterable[Any]) -> list[str]:
    return [finding.code for finding in findings]


def facts(findings: Iterable[Any], code: str) -> dict[str, str]:
    (found,) = (finding for finding in findings if finding.code == code)
    return dict(found.facts)


# the whole


def test_a_plain_case() -> None:
    result = staged()
    fib4 = index(result, Index.FIB4)
    assert fib4.value is not None
    assert round(fib4.value, 4) == Decimal("1.1429")
    assert (fib4.band, fib4.rule, fib4.for_conclusion) == ("low", "F01", True)
    assert [one.analyte for one in fib4.inputs] == [Analyte.AST, Analyte.ALT, Analyte.PLT]
    assert index(result, Index.APRI).value == Decimal("0.4")
    assert result.category is Category.UNLIKELY
    assert codes(result.findings) == ["advanced-fibrosis-unlikely", "F01", "A01", "C01"]
    assert codes(result.cautions) == ["A06", "index-limits"]
    assert result.missing == ()
    assert result.urgent == ()
    assert (result.anchor_on, result.effective) == (date(2026, 2, 20), "2026-02-20T08:00:00Z")


def test_a_metabolic_panel_without_a_birth_date_has_apri_and_says_that_fib4_lacks_the_age() -> None:
    limit = Range(high=Quantity(value=Decimal(41), unit="U/L"))
    result = assess(
        panel_of(sent("AST", "30", ranges=(limit,)), ALT="54", PLT="444", born=None),
        now=date(2026, 3, 1),
        model=MODEL,
    )
    apri = index(result, Index.APRI)
    assert apri.value is not None
    assert apri.uln is not None
    assert round(apri.value, 5) == Decimal("0.16480")
    assert (apri.uln.value, apri.uln.origin) == (Decimal(41), "reference-range")
    assert index(result, Index.FIB4).missing == ("age",)
    assert facts(result.missing, "G02") == {"index": "fib4", "missing": "age"}
    assert codes(result.cautions) == ["age-unknown", "index-limits"]
    assert result.category is Category.UNLIKELY


def test_every_index_whose_inputs_are_there_is_shown_but_only_two_conclude() -> None:
    result = staged(INR="1.1", GGT="60", CHOL="5", TBIL="10", ALB="40")
    assert [one.name for one in result.indices] == [one for one in Index if one is not Index.ALBI]
    assert all(one.band for one in result.indices)
    assert [one.name for one in result.indices if one.for_conclusion] == [Index.FIB4, Index.APRI]
    assert {"anticoagulant-unknown", "forns-limits"} <= set(codes(result.cautions))


def test_albi_belongs_to_known_cirrhosis() -> None:
    result = staged(flags={Flag.KNOWN_CIRRHOSIS}, TBIL="10", ALB="40")
    albi = index(result, Index.ALBI)
    assert albi.value is not None
    assert (round(albi.value, 2), albi.band) == (Decimal("-2.74"), "grade1")
    assert "albi-limits" in codes(result.cautions)
    assert "G14" in codes(result.findings)


def test_without_an_anchor_there_is_nothing_to_stage() -> None:
    with pytest.raises(ValueError, match="stiffness"):
        assess(panel_of(GGT="60"), now=date(2026, 3, 1), model=MODEL)


# missing


@pytest.mark.parametrize(
    ("values", "fib4", "apri", "category"),
    [
        ({"AST": "40", "ALT": "49", "PLT": "250"}, (), (), Category.UNLIKELY),
        ({"ALT": "49", "PLT": "250"}, ("AST",), ("AST",), Category.NOT_ASSESSABLE),
        ({"AST": "40", "PLT": "250"}, ("ALT",), (), Category.UNLIKELY),
        ({"AST": "40", "ALT": "49"}, ("PLT",), ("PLT",), Category.NOT_ASSESSABLE),
        ({"LSM": "9"}, ("AST", "ALT", "PLT"), ("AST", "PLT"), Category.UNLIKELY),
    ],
)
def test_a_missing_input_gives_no_index_and_is_named(values, fib4, apri, category) -> None:
    result = assess(panel_of(**values), now=date(2026, 3, 1), model=MODEL)
    for name, missing in ((Index.FIB4, fib4), (Index.APRI, apri)):
        one = index(result, name)
        assert one.missing == missing
        assert (one.value is None, one.band is None) == (bool(missing), bool(missing))
    assert result.category is category
    assert "missing-hcvrna" in codes(result.missing)


@pytest.mark.parametrize(
    "changes",
    [
        {"ALT": "0"},
        {"AST": "-1"},
        {"PLT": "200000"},
    ],
)
def test_an_impossible_input_gives_no_index(changes) -> None:
    assert index(staged(**changes), Index.FIB4).value is None


def test_a_bound_gives_no_index() -> None:
    panel = panel_of(sent("AST", "5", comparator="<"), ALT="30", PLT="200")
    result = assess(panel, now=date(2026, 3, 1), model=MODEL)
    assert [one.value for one in result.indices] == [None, None]


# gates


@pytest.mark.parametrize(
    ("options", "gate", "gated"),
    [
        ({"born": "2008-02-21"}, "G01", True),  # 17
        ({"born": "2008-02-20"}, "G01", False),  # 18
        ({"born": "2008"}, "G01", True),  # 17 or 18
        ({"ALT": "400"}, "G04", False),
        ({"ALT": "400.1"}, "G04", True),
        ({"AST": "400.1"}, "G04", True),
        ({"flags": {Flag.ACUTE_HEPATITIS}}, "G04", True),
        ({"flags": {Flag.POST_SVR}}, "G08", True),
        ({"HCVRNA": "0"}, "G11", True),
        ({"HCVRNA": NEGATIVE}, "G11", True),
        ({"HCVRNA": POSITIVE}, "G11", False),
    ],
)
def test_a_gate_keeps_every_index_from_being_interpreted(options, gate, gated) -> None:
    result = staged(LSM="20", **options)
    assert (gate in codes(result.findings)) is gated
    assert (result.category is Category.NOT_ASSESSABLE) is gated
    for one in result.indices:
        assert (one.gated_by == (gate,)) is gated
        assert (one.band is None) is gated
    assert bool({"F01", "A01", "C04", "L03"} & set(codes(result.findings))) is not gated
    if gated:
        assert facts(result.findings, "not-assessable")["why"] == gate


def test_under_eighteen_nothing_is_calculated_otherwise_the_value_is_shown() -> None:
    assert all(one.value is None for one in staged(born="2015-01-01").indices)
    assert all(one.value is not None for one in staged(flags={Flag.POST_SVR}).indices)


def test_gates_add_up() -> None:
    result = staged(flags={Flag.POST_SVR}, HCVRNA=NEGATIVE)
    assert index(result, Index.FIB4).gated_by == ("G08", "G11")


def test_liver_function_is_not_gated_by_what_gates_fibrosis() -> None:
    result = staged(flags={Flag.KNOWN_CIRRHOSIS, Flag.POST_SVR}, TBIL="10", ALB="40")
    assert index(result, Index.ALBI).band == "grade1"
    result = staged(flags={Flag.KNOWN_CIRRHOSIS}, born="2030", TBIL="10", ALB="40")
    assert index(result, Index.ALBI).band is None  # whose results these are is not known


def test_a_transaminase_above_its_own_limit_times_ten_is_a_flare() -> None:
    limit = Range(high=Quantity(value=Decimal(30), unit="U/L"))
    panel = panel_of(sent("ALT", "301", ranges=(limit,)), AST="40", PLT="250")
    assert "G04" in codes(assess(panel, now=date(2026, 3, 1), model=MODEL).findings)


def test_a_transaminase_above_what_can_be_measured_is_a_flare() -> None:
    panel = panel_of(sent("ALT", "7000", comparator=">"), AST="300", PLT="250")
    result = assess(panel, now=date(2026, 3, 1), model=MODEL)
    assert result.category is Category.NOT_ASSESSABLE
    assert {"G04", "urgent-bound"} <= set(codes(result.findings))


def test_labs_too_far_apart_are_not_combined() -> None:
    old = sent("PLT", "250", taken="2025-08-01", source="Observation/old")
    result = assess(panel_of(old, AST="40", ALT="49"), now=date(2026, 3, 1), model=MODEL)
    fib4 = index(result, Index.FIB4)
    assert (fib4.value, fib4.missing, fib4.gated_by) == (None, ("PLT",), ("G03",))
    assert facts(result.findings, "G03") == {"analytes": "PLT"}
    assert result.category is Category.NOT_ASSESSABLE


def test_an_old_negative_rna_still_gates() -> None:
    old = sent("HCVRNA", NEGATIVE, taken="2022-01-01")
    result = assess(panel_of(old, AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL)
    assert "G11" in codes(result.findings)


# age


@pytest.mark.parametrize(
    ("born", "low", "high"),
    [
        ("1976-02-20", 50, 50),
        ("1976-02-21", 49, 49),
        ("1976-02", 49, 50),
        ("1976", 49, 50),
        ("1975-12", 50, 50),
    ],
)
def test_the_age_is_in_completed_years_on_the_day_of_the_ast(born, low, high) -> None:
    age = staged(born=born).age
    assert age is not None
    assert (age.low, age.high) == (low, high)


def test_the_day_is_that_of_the_zone_of_the_specimen() -> None:
    ast = sent("AST", "40", taken="2026-02-19T23:00:00-05:00")  # the 20th in UTC
    age = assess(panel_of(ast, ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL).age
    assert age is not None
    assert age.high == 49


@pytest.mark.parametrize("born", [None, "", "1976-13"])
def test_an_unknown_or_senseless_age_is_missing(born) -> None:
    result = staged(born=born)
    assert index(result, Index.FIB4).missing == ("age",)
    assert "age-unknown" in codes(result.cautions)


@pytest.mark.parametrize("born", ["2026-03-01", "2030", "1890-01-01"])
def test_a_birth_date_that_contradicts_the_specimen_keeps_all_from_being_assessed(born) -> None:
    result = staged(born=born)
    assert result.category is Category.NOT_ASSESSABLE
    assert "G13" in codes(result.findings)
    assert "age-unknown" not in codes(result.cautions)
    assert index(result, Index.APRI).band is None


@pytest.mark.parametrize("flag", [Flag.KNOWN_CIRRHOSIS, Flag.DECOMPENSATED])
def test_no_index_revokes_a_cirrhosis_that_is_stated(flag) -> None:
    result = staged(flags=frozenset({flag}))
    assert result.category is Category.NOT_ASSESSABLE
    assert "G14" in codes(result.findings)
    assert {"F01", "A01", "C01"}.isdisjoint(codes(result.findings))
    assert index(result, Index.FIB4).value is not None


@pytest.mark.parametrize(
    ("newer", "because"),
    [
        (sent("PLT", "45000", taken="2026-02-25T08:00:00Z"), "unit-suspect"),
        (sent("PLT", "45", taken="2026-02-25T08:00:00Z", unit="foo"), "unit-unknown"),
        (sent("AST", "0", taken="2026-02-25T08:00:00Z"), "implausible"),
        (sent("ALT", "9", taken="2026-02-25T08:00:00Z", comparator="<"), "comparator"),
        (sent("AST", "90", taken="2026-02-25T08:00:00Z", status="registered"), "status"),
        (sent("AST", POSITIVE, taken="2026-02-25T08:00:00Z"), "not-a-number"),
        (sent("INR", "1.9", taken="2026-02-25T08:00:00Z", unit="%"), "unit-unknown"),
        (sent("LSM", "75", taken="2026-02-25T08:00:00Z", comparator=">"), "comparator"),
        (sent("ALT", "2000", taken="2026-02-25T08:00:00Z", status="preliminary"), "preliminary"),
    ],
)
def test_a_newer_result_that_is_not_used_is_told(newer, because) -> None:
    panel = panel_of(newer, AST="40", ALT="49", PLT="250", INR="1", LSM="6")
    result = assess(panel, now=date(2026, 3, 1), model=MODEL)
    assert facts(result.cautions, "newer-not-used")["because"] == because
    assert facts(result.cautions, "newer-not-used")["on"] == "2026-02-25"


@pytest.mark.parametrize("day", ["2026-02-01", "2026-02-20T08:00:00Z"])
def test_a_result_as_old_as_the_one_used_or_older_is_not_told(day) -> None:
    older = sent("PLT", "45", taken=day, unit="foo", source="Observation/older")
    assert "newer-not-used" not in codes(staged(older).cautions)


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled"])
def test_a_newer_result_that_was_retracted_is_not_missed(status) -> None:
    assert "newer-not-used" not in codes(staged(sent("AST", "90", status=status, **LATER)).cautions)


@pytest.mark.parametrize(
    ("name", "number", "urgent", "flare"),
    [
        ("ALT", "2000", True, True),
        ("ALT", "600", False, True),
        ("ALT", "60", False, False),
        ("PLT", "30", True, False),
        ("TBIL", "200", True, False),
    ],
)
def test_a_newer_preliminary_result_is_told_and_urgent_where_it_is(
    name, number, urgent, flare
) -> None:
    result = staged(sent(name, number, status="preliminary", **LATER), TBIL="10")
    assert index(result, Index.FIB4).band == "low"
    assert ("urgent-newer" in codes(result.findings)) is urgent
    if name != "TBIL":
        told = facts(result.cautions, "newer-not-used")
        assert (told["because"], "range" in told) == ("preliminary", flare)
    if urgent:
        assert result.findings[0].code == "urgent-newer"
        assert facts(result.findings, "urgent-newer")["on"] == "2026-02-28"


def test_a_preliminary_rna_that_says_otherwise_is_told() -> None:
    result = staged(sent("HCVRNA", NEGATIVE, status="preliminary", **LATER))
    assert facts(result.cautions, "newer-not-used")["analyte"] == "HCVRNA"
    result = staged(sent("HCVRNA", POSITIVE, status="preliminary", **LATER))
    assert "newer-not-used" not in codes(result.cautions)


@pytest.mark.parametrize(
    ("day", "told"), [("2025-03-20", ["farther"]), ("2025-09-20", ["farther"]), ("2024-12-20", [])]
)
def test_a_stiffness_long_after_the_bloods_is_told(day, told) -> None:
    """The bloods are of January 2025; a stiffness of their day is used."""
    measurements = [
        sent(name, number, taken="2025-01-20")
        for name, number in (("AST", "40"), ("ALT", "49"), ("PLT", "250"), ("LSM", "6"))
    ]
    later = sent("LSM", "30", taken=day, source="Observation/later")
    result = assess(panel_of(*measurements, later), now=date(2026, 3, 1), model=MODEL)
    because = [f.facts["because"] for f in result.cautions if f.code == "newer-not-used"]
    assert because == told
    assert ("urgent-newer" in codes(result.findings)) is bool(told)


def test_a_second_test_is_not_asked_for_where_it_is_there() -> None:
    assert "second" not in facts(staged(AST="70").findings, "F02")
    assert facts(staged(AST="70", LSM="12").findings, "F02")["second"] == "measured"


@pytest.mark.parametrize("number", ["20", "50", "150"])
def test_a_newer_bound_of_platelets_that_decides_is_not_silent(number) -> None:
    result = staged(sent("PLT", number, comparator="<", **LATER))
    assert facts(result.findings, "C04")["criteria"] == "platelets-bound"
    assert result.category is Category.DISCORDANT
    assert ("urgent-bound" in codes(result.findings)) is (number != "150")


def test_what_is_told_of_a_newer_result_is_a_fact_of_the_report() -> None:
    newer = sent("ALT", "2000", status="preliminary", **LATER)
    assert staged(newer).fingerprint != staged().fingerprint
    assert staged(newer, now=date(2027, 1, 1)).fingerprint == staged(newer).fingerprint
    for name, number, sign in (("PLT", "149", "<"), ("ALT", "500", ">"), ("NA", "120", "<")):
        bound = sent(name, number, comparator=sign, **LATER)
        assert staged(bound).fingerprint != staged().fingerprint


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"AST": "70", "LSM": "6"}, ["stiffness-decides", "L01", "L05"]),
        ({"AST": "70", "LSM": "20"}, ["stiffness-decides", "L03"]),
        ({"AST": "70", "LSM": "12"}, ["L02", "L05"]),
        ({"LSM": "6"}, ["L01", "L05"]),
        ({"LSM": "11"}, ["L02", "L05", "stiffness-between"]),
        ({"LSM": "13"}, ["stiffness-decides", "L02", "L05"]),
        ({"PLT": "149", "AST": "30", "LSM": "6"}, ["stiffness-low"]),
        ({"PLT": "149", "AST": "45", "LSM": "6"}, ["stiffness-decides", "stiffness-low"]),
    ],
)
def test_what_is_said_of_a_stiffness(values, expected) -> None:
    result = staged(**values)
    assert [c for c in codes(result.findings) if c[0] == "L" or c[:5] == "stiff"] == expected
    for code in expected:
        assert facts(result.findings, code)["value"] == values["LSM"]


def test_a_partial_birth_date_counts_where_every_age_says_the_same() -> None:
    result = staged(born="1976")
    fib4 = index(result, Index.FIB4)
    assert fib4.band == "low"
    assert fib4.value is not None
    assert round(fib4.value, 4) == Decimal("1.1429")  # the older age
    assert facts(result.cautions, "partial-birth-date")["ages"] == "49 or 50"


def test_a_partial_birth_date_is_not_decided_where_the_ages_differ() -> None:
    result = staged(born="1976", AST="50.5")  # 1.414 at 49, 1.443 at 50
    assert index(result, Index.FIB4).band == "low"
    result = staged(born="1976", AST="51")  # 1.428 at 49, 1.457 at 50
    fib4 = index(result, Index.FIB4)
    assert (fib4.band, fib4.rule, fib4.gated_by) == (None, None, ())
    assert fib4.value is not None
    assert facts(result.cautions, "partial-birth-date")["decided"] == "no"
    assert "F01" not in codes(result.findings)
    said = facts(result.findings, Category.INDETERMINATE.value)
    assert said["basis"] == "FIB-4 at each possible age, APRI"
    assert facts(result.findings, "birth-date-needed") == {
        "ages": "49 or 50",
        "bands": "low,indeterminate",
        "settled": "no",
    }


def test_an_open_fib4_that_may_be_high_says_that_the_criterion_may_be_met() -> None:
    result = staged(born="1976", AST="114")  # 3.19 at 49, 3.26 at 50
    assert result.category is Category.INDETERMINATE
    assert facts(result.findings, "C04")["criteria"] == "fib4-maybe"


def test_an_open_fib4_leaves_a_category_that_every_age_gives() -> None:
    result = staged(born="1976", AST="51", LSM="6")
    assert result.category is Category.UNLIKELY
    assert facts(result.findings, "birth-date-needed")["settled"] == "yes"
    result = staged(born="1976", AST="51", PLT="149", ALT="138")  # discordant, indeterminate
    assert result.category is Category.INDETERMINATE
    assert "C03" not in codes(result.findings)
    result = staged(born="1976", AST="51", PLT="149", ALT="138", LSM="6")
    assert result.category is Category.DISCORDANT
    assert facts(result.findings, "C03")["signals"].startswith("fib4-open")


# findings and cautions


def test_under_eighteen_a_flare_is_not_spoken_of() -> None:
    result = staged(born="2010-01-01", ALT="900", flags={Flag.ACUTE_HEPATITIS, Flag.POST_SVR})
    assert [code for code in codes(result.findings) if code[0] == "G"] == ["G01"]
    assert not {"G05", "G06", "G07"} & set(codes(result.cautions))


def test_an_rna_that_says_neither_is_not_called_missing_or_more_recent() -> None:
    unclear = sent("HCVRNA", "15", comparator="<")
    result = assess(
        panel_of(unclear, AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL
    )
    assert facts(result.findings, "G09") == {"rna": "unclear"}
    assert "rna-unclear" not in codes(result.cautions)


def test_hepatitis_b_leaves_out_the_predictive_value_of_hepatitis_c_alone() -> None:
    assert facts(staged(HBSAG=POSITIVE).findings, "F01")["predictive"] == "none"
    assert facts(staged(HBSAG=NEGATIVE).findings, "F01")["predictive"] == "mono"


@pytest.mark.parametrize(
    ("rna", "flags", "expected"),
    [
        ({}, set(), ["G09"]),
        ({"HCVRNA": POSITIVE}, set(), []),
        ({"HCVRNA": NEGATIVE}, set(), ["G09"]),
        ({"HCVRNA": NEGATIVE}, {Flag.POST_SVR}, []),
        ({}, {Flag.POST_SVR}, []),
    ],
)
def test_the_header_says_whether_viraemia_is_confirmed(rna, flags, expected) -> None:
    panel = panel_of(**{"AST": "40", "ALT": "49", "PLT": "250", **rna})
    result = assess(panel, flags=frozenset(flags), now=date(2026, 3, 1), model=MODEL)
    assert [code for code in codes(result.findings) if code == "G09"] == expected


def test_an_old_positive_rna_does_not_confirm_viraemia() -> None:
    old = sent("HCVRNA", POSITIVE, taken="2025-01-01")
    result = assess(panel_of(old, AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL)
    assert facts(result.findings, "G09") == {"rna": "old", "on": "2025-01-01"}


def test_a_later_rna_that_cannot_be_read_is_said() -> None:
    early = sent("HCVRNA", "850000", taken="2026-02-01", source="Observation/early")
    late = sent("HCVRNA", "15", comparator="<", source="Observation/late")
    result = assess(
        panel_of(early, late, AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL
    )
    assert "rna-unclear" in codes(result.cautions)
    other_way = [replace(early, taken="2026-02-25"), late]
    result = assess(
        panel_of(*other_way, AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL
    )
    assert "rna-unclear" not in codes(result.cautions)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"flags": {Flag.PREGNANT}}, {"G10"}),
        ({"flags": {Flag.TRANSPLANT}}, {"G10"}),
        ({"flags": {Flag.DECOMPENSATED}}, {"G10"}),
        ({"HBSAG": POSITIVE}, {"G10"}),
        ({"HBSAG": NEGATIVE}, set()),
        ({"flags": {Flag.KNOWN_CIRRHOSIS}}, set()),
        ({"born": "2010-01-01", "PLT": "60", "AST": "98"}, set()),  # G01 alone
        ({"flags": {Flag.HIV}}, {"hiv"}),
        ({"born": "1991-02-21"}, {"G05"}),  # 34
        ({"born": "1991-02-20"}, set()),  # 35
        ({"born": "1960-02-21"}, set()),  # 65
        ({"born": "1960-02-20"}, {"G05"}),  # 66
        ({"PLT": "50"}, set()),
        ({"PLT": "450"}, set()),
        ({"PLT": "451"}, {"many-platelets"}),
        ({"PLT": "49"}, {"G06", "unusual-value"}),
        ({"AST": "97", "ALT": "49"}, set()),
        ({"AST": "98", "ALT": "49"}, {"G07"}),
        ({"LSM": "8"}, {"stiffness-conditions"}),
        ({"now": date(2026, 8, 22)}, set()),  # 183 days
        ({"now": date(2026, 8, 23)}, {"older-than-183-days"}),
    ],
)
def test_cautions_of_the_case(options, expected) -> None:
    assert set(codes(staged(**options).cautions)) - {"A06", "index-limits"} == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"taken": "2026-01-01"}, "stale"),
        ({"status": "preliminary"}, "preliminary"),
        ({"codes": (Code("http://loinc.org", "49497-1"),)}, "platelet-estimate"),
    ],
)
def test_cautions_of_a_value(changes, expected) -> None:
    panel = panel_of(sent("PLT", "250", **changes), AST="40", ALT="49")
    assert expected in codes(assess(panel, now=date(2026, 3, 1), model=MODEL).cautions)


def test_a_refused_limit_is_said() -> None:
    limit = Range(high=Quantity(value=Decimal(400), unit="U/L"))
    panel = panel_of(sent("AST", "40", ranges=(limit,)), ALT="49", PLT="250")
    told = codes(assess(panel, now=date(2026, 3, 1), model=MODEL).cautions)
    assert "G12" in told
    assert "A06" not in told


@pytest.mark.parametrize(
    ("options", "cohort"),
    [
        ({}, "mono"),
        ({"flags": {Flag.HIV}}, "hiv"),
        ({"born": "1991-02-21"}, "none"),
        ({"born": "1960-02-20"}, "none"),
        ({"born": "1960"}, "none"),  # 65 or 66
    ],
)
def test_predictive_values_are_left_out_where_they_do_not_hold(options, cohort) -> None:
    result = staged(**{"PLT": "400", **options})
    assert facts(result.findings, "F01")["predictive"] == cohort


@pytest.mark.parametrize(
    ("values", "category", "cohort"),
    [
        ({"AST": "20"}, Category.UNLIKELY, "mono"),
        ({"AST": "20", "LSM": "6"}, Category.UNLIKELY, "mono"),
        ({"AST": "20", "LSM": "11"}, Category.UNLIKELY, "none"),  # does not agree in full
        ({"AST": "20", "LSM": "13"}, Category.DISCORDANT, "none"),
        ({"AST": "20", "PLT": "149"}, Category.DISCORDANT, "none"),
        ({"AST": "150", "PLT": "100"}, Category.LIKELY, "mono"),
        ({"AST": "150", "PLT": "100", "LSM": "9"}, Category.DISCORDANT, "none"),
    ],
)
def test_no_predictive_value_of_one_test_stands_beside_another_that_disagrees(
    values, category, cohort
) -> None:
    result = staged(**values)
    assert result.category is category
    (told,) = (f for f in result.findings if f.code in ("F01", "F03"))
    assert told.facts["predictive"] == cohort


@pytest.mark.parametrize("flag", [Flag.PREGNANT, Flag.TRANSPLANT])
def test_no_predictive_value_is_borrowed_for_people_who_were_not_in_its_cohort(flag) -> None:
    assert facts(staged(flags={flag}).findings, "F01")["predictive"] == "none"


def test_a_low_stiffness_does_not_outweigh_an_apri_that_contradicts_a_low_fib4() -> None:
    for ast, alt in (("130", "700"), ("130", "300")):  # FIB-4 low, FIB-4 between
        limit = Range(high=Quantity(value=Decimal(80), unit="U/L"))
        enzyme = sent("ALT", alt, ranges=(limit,))
        values = {"AST": ast, "PLT": "170", "LSM": "6"}
        result = assess(panel_of(enzyme, **values), now=date(2026, 3, 1), model=MODEL)
        assert index(result, Index.APRI).band == "gt_1.5_le_2.0"
        assert result.category is Category.DISCORDANT
        assert facts(result.findings, "stiffness-low")["criteria"] == "apri-significant"
        assert "L01" not in codes(result.findings)


def test_a_stiffness_that_is_overtaken_by_a_bound_rules_nothing_out() -> None:
    result = staged(sent("LSM", "75", comparator=">", **LATER), LSM="6")
    assert {"L01", "L05", "stiffness-low"}.isdisjoint(codes(result.findings))
    assert "value" not in facts(result.findings, "stiffness-decides")


def test_a_signal_that_is_only_a_bound_is_called_one() -> None:
    result = staged(sent("PLT", "140", comparator="<", **LATER), AST="20")
    assert facts(result.findings, "C03")["signals"] == "fib4-low,apri-low,platelets-bound"
    result = staged(sent("LSM", "75", comparator=">", **LATER), AST="20")
    assert facts(result.findings, "C03")["signals"] == "fib4-low,apri-low,stiffness-bound"


def test_virus_that_is_detected_is_told_beside_a_response_that_is_stated() -> None:
    assert facts(staged(flags={Flag.POST_SVR}).findings, "G08") == {"detected": "2026-02-20"}
    assert facts(staged(flags={Flag.POST_SVR}, HCVRNA=NEGATIVE).findings, "G08") == {}


def test_a_stiffness_would_help_where_the_answer_is_open() -> None:
    assert "missing-stiffness" in codes(staged(AST="70").missing)
    assert "missing-stiffness" not in codes(staged(AST="70", LSM="12").missing)
    assert "missing-stiffness" not in codes(staged().missing)


def test_a_discordant_answer_names_the_signals() -> None:
    result = staged(PLT="149", AST="20")
    assert result.category is Category.DISCORDANT
    assert facts(result.findings, "C03")["signals"] == "fib4-low,apri-low,platelets"
    assert facts(result.findings, "C04")["criteria"] == "platelets"
    result = staged(LSM="13")
    assert facts(result.findings, "C03")["signals"] == "fib4-low,apri-low,stiffness-high"


# urgent


@pytest.mark.parametrize(
    ("name", "value", "flag"),
    [
        ("PLT", "50", None), ("PLT", "49.9", "LL"), ("PLT", "999", None), ("PLT", "1000", "HH"),
        ("INR", "1.7", None), ("INR", "1.71", "HH"),
        ("TBIL", "50", None), ("TBIL", "50.1", "HH"),
        ("ALB", "28", None), ("ALB", "27.9", "LL"),
        ("CREA", "529", None), ("CREA", "530", "HH"),
        ("NA", "127", None), ("NA", "126", "LL"), ("NA", "154", None), ("NA", "155", "HH"),
        ("AST", "1000", None), ("AST", "1001", "HH"),
        ("ALT", "1000", None), ("ALT", "1001", "HH"),
        ("LSM", "24.9", None), ("LSM", "25", "HH"),
        ("GGT", "5000", None),
    ],
)  # fmt: skip
def test_urgent_values(name, value, flag) -> None:
    result = staged(**{name: value})
    flags = {one.source: one.flag for one in result.urgent}
    assert flags.get(f"Observation/{name.lower()}") == flag
    assert (result.findings[0].code == "urgent") is (flag is not None)


def test_an_enzyme_above_25_times_its_limit_is_urgent() -> None:
    limit = Range(high=Quantity(value=Decimal(20), unit="U/L"))
    panel = panel_of(sent("ALT", "501", ranges=(limit,)), AST="40", PLT="250")
    assert [one.analyte for one in assess(panel, now=date(2026, 3, 1), model=MODEL).urgent] == [
        Analyte.ALT
    ]


def test_the_worst_comes_first() -> None:
    result = staged(ALB="27", PLT="20", INR="1.8")
    assert [one.analyte for one in result.urgent] == [Analyte.PLT, Analyte.ALB, Analyte.INR]


def test_the_worst_comes_first_whether_it_is_used_or_not() -> None:
    result = staged(sent("PLT", "10", comparator="<", **LATER), ALB="27")
    assert [(one.analyte, one.used) for one in result.urgent] == [
        (Analyte.PLT, False),
        (Analyte.ALB, True),
    ]


@pytest.mark.parametrize(
    ("tied", "flags"),
    [
        ((("TBIL", "200"), ("TBIL", "20")), ["HH"]),  # contradict each other
        ((("TBIL", "200"), ("DBIL", "260")), ["HH"]),  # a part above its whole
        ((("TBIL", "30"), ("TBIL", "20")), []),
    ],
)
def test_an_urgent_result_is_told_where_nothing_of_its_test_is_used(tied, flags) -> None:
    result = staged(
        *(
            sent(name, number, unit="umol/L", source=f"Observation/{number}")
            for name, number in tied
        )
    )
    assert [one.flag for one in result.urgent] == flags
    assert codes(result.findings).count("urgent-aside") == len(flags)


def test_an_urgent_result_long_after_all_others_is_told() -> None:
    old = [sent(name, number, taken="2025-01-20") for name, number in BASE.items()]
    result = assess(panel_of(*old, sent("TBIL", "200", **LATER)), now=date(2026, 3, 1), model=MODEL)
    assert facts(result.findings, "urgent-aside")["because"] == "too-old"


def test_an_urgent_result_long_before_all_others_is_not_told() -> None:
    assert staged(sent("TBIL", "200", taken="2025-01-20")).urgent == ()


def test_where_an_urgent_result_came_from_is_a_fact_of_the_report() -> None:
    bound = sent("PLT", "10", comparator="<", **LATER)
    renamed = replace(bound, source="Observation/other")
    assert staged(bound).fingerprint != staged(renamed).fingerprint


@pytest.mark.parametrize(
    ("number", "comparator", "urgent"),
    [
        ("10", "<", True),
        ("10", ">", False),
        ("200", "<", False),
        ("1000", ">", True),
        ("50", "<", True),
        ("50", "<=", False),
        ("40", "<=", True),
        ("1000", ">=", True),
    ],
)
def test_a_bound_that_leaves_only_critical_values_is_urgent(number, comparator, urgent) -> None:
    panel = panel_of(sent("PLT", number, comparator=comparator), AST="40", ALT="49")
    result = assess(panel, now=date(2026, 3, 1), model=MODEL)
    assert ("urgent-bound" in codes(result.findings)) is urgent
    assert all(one.value is None for one in result.indices if one.for_conclusion)


@pytest.mark.parametrize(
    ("number", "comparator", "urgent", "flare"),
    [("1000", ">", True, True), ("1000", ">=", False, True), ("400", ">", False, True),
     ("400", ">=", False, False), ("399", ">", False, False)],
)  # fmt: skip
def test_a_bound_of_an_enzyme_reaches_as_far_as_it_is_certain(
    number, comparator, urgent, flare
) -> None:
    panel = panel_of(sent("ALT", number, comparator=comparator), AST="40", PLT="250")
    told = codes(assess(panel, now=date(2026, 3, 1), model=MODEL).findings)
    assert ("urgent-bound" in told, "G04" in told) == (urgent, flare)


def test_an_urgent_bound_is_printed_as_it_was_sent() -> None:
    panel = panel_of(sent("PLT", "20000", comparator="<", unit="/uL"), AST="40", ALT="49")
    told = facts(assess(panel, now=date(2026, 3, 1), model=MODEL).findings, "urgent-bound")
    assert (told["as_sent"], told["amount"], told["unit"]) == ("<20000 /uL", "<20", "10*9/L")


def test_an_urgent_value_is_printed_as_it_was_sent_where_that_is_another_number() -> None:
    for unit, number, as_sent in (
        ("10*12/L", "0.0385", "0.0385 10*12/L"),
        ("10*9/L", "38.5", None),
        ("K/uL", "38.5", None),
    ):
        panel = panel_of(sent("PLT", number, unit=unit), AST="40", ALT="49")
        told = facts(assess(panel, now=date(2026, 3, 1), model=MODEL).findings, "urgent")
        assert (told["value"], told.get("as_sent")) == ("38.5", as_sent)


def test_an_assumed_limit_is_a_caution_only_where_an_index_uses_it() -> None:
    with_apri = assess(panel_of(AST="40", ALT="49", PLT="250"), now=date(2026, 3, 1), model=MODEL)
    without = assess(panel_of(AST="40", ALT="49"), now=date(2026, 3, 1), model=MODEL)
    assert "A06" in codes(with_apri.cautions)
    assert "A06" not in codes(without.cautions)


# identity


def test_the_fingerprint_is_of_the_facts_and_not_of_the_request() -> None:
    first = staged().fingerprint
    assert len(first) == 64
    assert staged(now=date(2027, 1, 1)).fingerprint == first
    assert staged(PLT="250.0").fingerprint == first


@pytest.mark.parametrize(
    "options",
    [
        {"AST": "41"},
        {"GGT": "60"},
        {"born": "1976-02-19"},
        {"born": None},
        {"flags": {Flag.HIV}},
        {"HCVRNA": POSITIVE},
    ],
)
def test_another_fact_is_another_fingerprint(options) -> None:
    assert staged(**options).fingerprint != staged().fingerprint


@pytest.mark.parametrize(
    "changes",
    [
        {"source": "Observation/other"},
        {"status": "amended"},
        {"taken": "2026-02-20T08:00:01Z"},
        {"ranges": (Range(high=Quantity(value=Decimal(41), unit="U/L")),)},
    ],
)
def test_another_source_status_time_or_limit_is_another_fingerprint(changes) -> None:
    def fingerprint(**given: Any) -> str:
        panel = panel_of(sent("AST", "40", **given), ALT="49", PLT="250")
        return assess(panel, now=date(2026, 3, 1), model=MODEL).fingerprint

    assert fingerprint(**changes) != fingerprint()


def test_a_result_that_is_not_used_does_not_change_the_fingerprint() -> None:
    broken = sent("GGT", "60", unit="?")
    assert staged(broken).fingerprint == staged().fingerprint


def test_a_birth_year_that_leaves_fib4_open_is_not_settled_by_apri_alone() -> None:
    result = staged(born="1970", AST="36", ALT="36", PLT="231")  # FIB-4 1.43 or 1.45, APRI 0.39
    assert index(result, Index.FIB4).band is None
    assert index(result, Index.APRI).band == "le_0.5"
    assert result.category is Category.INDETERMINATE
