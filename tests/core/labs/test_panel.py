"""Which values are chosen, and the reason of each that is not."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from core.labs.analytes import PREFERRED, Analyte
from core.labs.panel import (
    Code,
    LabPanel,
    Measurement,
    Person,
    Quantity,
    Range,
    Reason,
    build,
    missing_for_staging,
)

A = Analyte
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = "2026-02-20"
UNITS = {A.PLT: "10*9/L", A.LSM: "kPa", A.ALB: "g/L", A.TP: "g/L", A.INR: None}


def sent(analyte: Analyte, value: str | None, **changes) -> Measurement:
    """A final result of DAY in a common unit; `loinc`, `unit`, `comparator` besides the fields."""
    loinc = changes.pop("loinc", PREFERRED[analyte])
    unit = changes.pop("unit", UNITS.get(analyte, "U/L"))
    comparator = changes.pop("comparator", None)
    quantity = value and Quantity(value=Decimal(value), unit=unit, comparator=comparator)
    given = {
        "source": f"Observation/{analyte.lower()}",
        "codes": (Code(LOINC, loinc),),
        "status": "final",
        "taken": f"{DAY}T08:00:00Z",
        "quantity": quantity,
    }
    return Measurement(**{**given, **changes})


def panel(*measurements: Measurement, person: Person | None = None, **options) -> LabPanel:
    numbered = [replace(one, order=n) for n, one in enumerate(measurements)]
    return build(person or Person(reference="Patient/1"), numbered, **{"now": NOW, **options})


def reasons(made: LabPanel) -> list[Reason]:
    return [one.reason for one in made.not_used]


def value(made: LabPanel, analyte: Analyte) -> Any:
    chosen = made.chosen.get(analyte)
    return chosen and chosen.value


# one result


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"codes": (Code(LOINC, "2345-7"),)}, Reason.UNKNOWN_CODE),
        ({"codes": ()}, Reason.UNKNOWN_CODE),
        ({"codes": (), "text": "AST"}, Reason.UNKNOWN_CODE),
        ({"codes": (Code("http://lab.example", "1920-8"),)}, Reason.UNKNOWN_CODE),
        ({"codes": (Code(None, "1920-8"),)}, Reason.UNKNOWN_CODE),
        ({"codes": (Code(LOINC, "1920-8"), Code(LOINC, "1742-6"))}, Reason.UNKNOWN_CODE),
        ({"codes": (Code(LOINC, "2099-0"),)}, Reason.UNKNOWN_CODE),
        ({"modified": True}, Reason.MODIFIED),
        *(
            ({"status": status}, Reason.STATUS)
            for status in ("entered-in-error", "cancelled", "registered", "unknown", "", "FINAL")
        ),
        ({"taken": None}, Reason.NO_DATE),
        ({"taken": "2026"}, Reason.NO_DATE),
        ({"taken": "2026-02"}, Reason.NO_DATE),
        ({"taken": "2026-02-30"}, Reason.NO_DATE),
        ({"taken": "2026-02-20T08:00:00"}, Reason.NO_DATE),
        ({"taken": "2026-02-20T24:01:00Z"}, Reason.NO_DATE),
        ({"taken": "20260220"}, Reason.NO_DATE),
        ({"taken": "0001-01-01"}, Reason.NO_DATE),
        ({"taken": "2026-03-01T12:00:01Z"}, Reason.FUTURE),
        ({"taken": "2026-03-03"}, Reason.FUTURE),
        ({"absent": "unknown"}, Reason.NO_VALUE),
        ({"quantity": None}, Reason.NO_VALUE),
        ({"quantity": None, "value_text": "5,2"}, Reason.NOT_A_NUMBER),
        ({"quantity": None, "value_text": "GT 45"}, Reason.NOT_A_NUMBER),
        ({"quantity": None, "value_text": "45"}, Reason.UNIT_MISSING),
        ({"quantity": None, "value_text": "<5"}, Reason.COMPARATOR),
        ({"quantity": None, "value_text": "> 1000 U/L"}, Reason.COMPARATOR),
        ({"quantity": None, "value_text": "٤٥ U/L"}, Reason.NOT_A_NUMBER),
        ({"quantity": None, "value_codes": (Code(SNOMED, "260373001"),)}, Reason.NOT_A_NUMBER),
        ({"comparator": "<"}, Reason.COMPARATOR),
        ({"comparator": ">="}, Reason.COMPARATOR),
        ({"comparator": "ad"}, Reason.COMPARATOR),
        ({"unit": None}, Reason.UNIT_MISSING),
        ({"unit": "mg/dL"}, Reason.UNIT_UNKNOWN),
        ({"quantity": Quantity(value=Decimal("NaN"), unit="U/L")}, Reason.NOT_A_NUMBER),
        ({"quantity": Quantity(value=Decimal("-Infinity"), unit="U/L")}, Reason.NOT_A_NUMBER),
        ({"quantity": Quantity(value=Decimal("1E+999999"), unit="ukat/L")}, Reason.NOT_A_NUMBER),
        ({"quantity": Quantity(value=Decimal("1E+299"), unit="ukat/L")}, Reason.IMPLAUSIBLE),
        ({"quantity": Quantity(value=Decimal("-40"), unit="U/L")}, Reason.IMPLAUSIBLE),
    ],
)
def test_an_unusable_result_is_set_aside_with_its_reason(changes, reason) -> None:
    made = panel(sent(A.AST, "40", **changes))
    assert (reasons(made), dict(made.chosen), made.anchor) == ([reason], {}, None)


@pytest.mark.parametrize(("text", "number"), [("45 U/L", "45"), ("45.5 IU/L", "45.5")])
def test_a_number_in_text_is_read_strictly(text, number) -> None:
    assert value(panel(sent(A.AST, None, value_text=text)), A.AST) == Decimal(number)


def test_an_inr_in_text_needs_no_unit() -> None:
    assert value(panel(sent(A.INR, None, value_text="1.1")), A.INR) == Decimal("1.1")


def test_the_reason_carries_the_unit_that_would_fit() -> None:
    made = panel(sent(A.PLT, "200000"))
    assert [(one.reason, one.hint) for one in made.not_used] == [(Reason.UNIT_SUSPECT, "/uL")]


def test_a_second_coding_of_another_system_is_no_objection() -> None:
    made = panel(sent(A.AST, "40", codes=(Code(SNOMED, "45896001"), Code(LOINC, "1920-8"))))
    assert made.chosen[A.AST].loinc == "1920-8"


def test_a_local_code_is_read_as_the_loinc_code_it_is_mapped_to() -> None:
    local = Code("http://lab.example", "GOT")
    one = sent(A.AST, "40", codes=(local,))
    assert value(panel(one, local_codes={local: "1920-8"}), A.AST) == 40
    assert reasons(panel(one, local_codes={local: "2099-0"})) == [Reason.UNKNOWN_CODE]


def test_an_unknown_loinc_code_may_be_mapped_too() -> None:
    unknown = Code(LOINC, "11125-2")
    one = sent(A.PLT, "200", codes=(unknown,))
    assert value(panel(one, local_codes={unknown: "777-3"}), A.PLT) == 200


def test_a_time_zone_decides_the_calendar_day() -> None:
    made = panel(sent(A.AST, "40", taken="2026-02-20T23:30:00-05:00"))
    assert made.chosen[A.AST].on == date(2026, 2, 20)


def test_a_day_that_has_begun_on_earth_is_not_future() -> None:
    made = panel(sent(A.AST, "40", taken="2026-03-02"))  # at 12 UTC it is 2 March on Kiribati
    assert value(made, A.AST) == 40


def test_as_of_hides_what_came_later() -> None:
    early = sent(A.AST, "40", taken="2026-02-01T08:00:00Z")
    late = sent(A.AST, "90", taken="2026-02-20T08:00:00Z")
    made = panel(early, late, as_of=datetime(2026, 2, 10, tzinfo=UTC))
    assert (value(made, A.AST), reasons(made)) == (40, [Reason.FUTURE])
    day = sent(A.AST, "90", taken="2026-02-11")
    assert reasons(panel(day, as_of=datetime(2026, 2, 10, 23, tzinfo=UTC))) == [Reason.FUTURE]


# cautions of a value


@pytest.mark.parametrize(
    ("measurement", "warnings"),
    [
        (sent(A.AST, "40"), ()),
        (sent(A.AST, "40", status="preliminary"), ("preliminary",)),
        (sent(A.AST, "40", status="amended"), ()),
        (sent(A.PLT, "180", loinc="49497-1"), ("platelet-estimate",)),
        (sent(A.ALB, "41", loinc="61151-7"), ("bcg-albumin",)),
        (sent(A.CREA, "90", loinc="38483-4", unit="umol/L"), ("related-code",)),
        (sent(A.AST, "1200"), ("unusual-value",)),
        (sent(A.LSM, "2", unit="m/s"), ("stiffness-from-speed",)),
    ],
)
def test_a_usable_value_carries_its_cautions(measurement, warnings) -> None:
    (chosen,) = panel(measurement).chosen.values()
    assert chosen.warnings == warnings


# infection markers


DETECTED = (Code(SNOMED, "260373001"),)
NOT_DETECTED = (Code(SNOMED, "260415000"),)


@pytest.mark.parametrize(
    ("number", "changes", "finding"),
    [
        ("850000", {"unit": "[IU]/mL"}, "detected"),
        ("0", {"unit": "[IU]/mL"}, "not-detected"),
        ("5.9", {"unit": "log IU/mL", "loinc": "38180-6"}, "detected"),
        ("900000", {"unit": "{copies}/mL", "loinc": "20416-4"}, "detected"),
        ("0", {"unit": "copies/mL", "loinc": "20416-4"}, "not-detected"),
        ("100000000", {"unit": "[IU]/mL", "comparator": ">"}, "detected"),
        ("15", {"unit": "[IU]/mL", "comparator": "<", "value_codes": NOT_DETECTED}, "not-detected"),
        (
            "15",
            {"unit": "[IU]/mL", "comparator": "<", "value_text": "Not detected"},
            "not-detected",
        ),
        ("15", {"unit": "[IU]/mL", "comparator": "<", "value_codes": DETECTED}, "detected"),
        (None, {"value_codes": DETECTED, "loinc": "11259-9"}, "detected"),
        (None, {"value_codes": NOT_DETECTED, "loinc": "5010-4"}, "not-detected"),
        (None, {"value_text": "Not detected"}, "not-detected"),
        (None, {"value_text": "NOT DETECTED."}, "not-detected"),
        (None, {"value_text": "<15 not detected"}, "not-detected"),
        (None, {"value_text": "< 15 IU/mL, target not detected"}, "not-detected"),
        (None, {"value_text": "Detected (<15 IU/mL)"}, "detected"),
        (None, {"value_text": "850000 IU/mL"}, "detected"),
    ],
)
def test_hcv_rna_is_detected_or_not(number, changes, finding) -> None:
    made = panel(sent(A.HCVRNA, number, **changes))
    assert made.chosen[A.HCVRNA].finding == finding
    assert [one.finding for one in made.rna_history] == [finding]


@pytest.mark.parametrize(
    ("number", "changes", "reason"),
    [
        ("15", {"unit": "[IU]/mL", "comparator": "<"}, Reason.COMPARATOR),
        (None, {"value_text": "<15"}, Reason.COMPARATOR),
        (None, {"value_text": "see comment"}, Reason.NOT_A_NUMBER),
        (
            None,
            {"value_text": "not detected in this lab, but detected elsewhere"},
            Reason.NOT_A_NUMBER,
        ),
        (None, {"value_codes": (*DETECTED, *NOT_DETECTED)}, Reason.NOT_A_NUMBER),
        (None, {"loinc": "11259-9"}, Reason.NO_VALUE),
        ("850000", {"unit": "[IU]/mL", "value_codes": NOT_DETECTED}, Reason.CONFLICT),
        ("NaN", {"unit": "[IU]/mL"}, Reason.NOT_A_NUMBER),
    ],
)
def test_an_hcv_rna_that_says_neither_is_no_finding(number, changes, reason) -> None:
    made = panel(sent(A.HCVRNA, number, **changes))
    assert (reasons(made), made.rna_history) == ([reason], ())


@pytest.mark.parametrize(
    ("number", "changes", "expected"),
    [
        (None, {"value_codes": (Code(SNOMED, "10828004"),)}, "detected"),
        (None, {"value_text": "Non-reactive"}, "not-detected"),
        ("1500", {"unit": "[IU]/mL", "loinc": "63557-3"}, "detected"),
        ("250", {"unit": "[IU]/mL", "loinc": "63557-3", "comparator": ">"}, "detected"),
        ("0.02", {"unit": "[IU]/mL", "loinc": "63557-3"}, Reason.NOT_A_NUMBER),
        (None, {"value_text": "0.02 IU/mL", "loinc": "63557-3"}, Reason.NOT_A_NUMBER),
        ("0.05", {"unit": "[IU]/mL", "loinc": "63557-3", "comparator": "<"}, Reason.COMPARATOR),
    ],
)
def test_hbsag_by_code_text_or_a_clear_amount(number, changes, expected) -> None:
    made = panel(sent(A.HBSAG, number, **changes))
    got = made.chosen[A.HBSAG].finding if made.chosen else reasons(made)[0]
    assert got == expected


def test_amount_and_logarithm_of_one_specimen_do_not_conflict() -> None:
    log = sent(A.HCVRNA, "5.9", unit="log IU/mL", loinc="38180-6", source="Observation/log")
    amount = sent(A.HCVRNA, "850000", unit="IU/mL", source="Observation/iu")
    made = panel(log, amount)
    assert (value(made, A.HCVRNA), reasons(made)) == (850000, [Reason.SUPERSEDED])


def test_infection_markers_count_however_old_they_are() -> None:
    old = sent(A.HCVRNA, None, value_codes=NOT_DETECTED, taken="2022-05-01")
    made = panel(sent(A.AST, "40"), old)
    assert made.chosen[A.HCVRNA].stale
    assert made.not_used == ()


# choosing


def at(analyte: Analyte, number: str, day: str, **changes) -> Measurement:
    return sent(analyte, number, taken=f"{day}T08:00:00Z", source=f"{analyte}/{day}", **changes)


def test_the_latest_usable_value_is_chosen_and_the_earlier_listed() -> None:
    made = panel(at(A.AST, "40", "2026-01-10"), at(A.AST, "60", "2026-02-10"))
    assert (value(made, A.AST), reasons(made)) == (60, [Reason.SUPERSEDED])


def test_a_later_unusable_value_does_not_hide_the_earlier_usable_one() -> None:
    made = panel(at(A.AST, "40", "2026-02-01"), at(A.AST, "6", "2026-02-10", unit="?"))
    assert (value(made, A.AST), reasons(made)) == (40, [Reason.UNIT_UNKNOWN])


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-01-21", "used"),  # 30 days
        ("2026-01-20", "stale"),  # 31
        ("2025-08-21", "stale"),  # 183
        ("2025-08-20", Reason.TOO_OLD),  # 184
    ],
)
def test_the_window_before_the_anchor(day, expected) -> None:
    made = panel(at(A.AST, "40", DAY), at(A.PLT, "200", day))
    chosen = made.chosen.get(A.PLT)
    got = reasons(made)[0] if chosen is None else "stale" if chosen.stale else "used"
    assert got == expected


def test_a_fresh_value_is_preferred_to_a_later_stale_one() -> None:
    made = panel(
        at(A.AST, "40", "2026-01-01"),
        at(A.INR, "1.1", "2025-12-28"),
        at(A.INR, "1.3", "2026-02-15"),
    )
    assert (value(made, A.INR), made.chosen[A.INR].stale) == (Decimal("1.1"), False)


def test_a_value_after_the_anchor_counts_within_the_window() -> None:
    made = panel(at(A.AST, "40", "2026-02-01"), at(A.GGT, "70", "2026-02-20"))
    assert made.anchor is not None
    assert (made.anchor.analyte, value(made, A.GGT)) == (A.AST, 70)
    assert not made.chosen[A.GGT].stale


def test_without_bloods_the_stiffness_is_the_anchor() -> None:
    made = panel(at(A.LSM, "9", DAY), at(A.GGT, "70", "2026-02-21"))
    assert made.anchor is not None
    assert made.anchor.analyte is A.LSM
    assert missing_for_staging(made) == (A.AST, A.ALT, A.PLT)


def test_other_analytes_alone_are_no_anchor() -> None:
    assert panel(at(A.GGT, "70", DAY)).anchor is None


@pytest.mark.parametrize(
    ("preliminary", "final", "expected"),
    [
        ("2026-02-20", "2026-02-10", 40),  # something better in the window
        ("2026-02-10", "2026-02-20", 40),  # the final one is later anyway
        ("2026-02-20", "2026-01-21", 40),
        ("2026-02-20", "2026-01-20", 90),  # nothing better within 30 days
    ],
)
def test_a_preliminary_value_only_where_nothing_better_exists(preliminary, final, expected) -> None:
    made = panel(
        at(A.AST, "90", preliminary, status="preliminary"),
        at(A.AST, "40", final),
        at(A.PLT, "200", DAY),
    )
    assert value(made, A.AST) == expected


def test_a_correction_beats_what_it_corrects() -> None:
    made = panel(sent(A.AST, "40"), sent(A.AST, "44", status="corrected"))
    assert (value(made, A.AST), reasons(made)) == (44, [Reason.SUPERSEDED])


def test_a_count_beats_an_estimate_of_the_same_time() -> None:
    made = panel(sent(A.PLT, "150", loinc="49497-1"), sent(A.PLT, "180"))
    assert value(made, A.PLT) == 180


def test_equal_results_of_one_time_are_one_and_the_first_is_kept() -> None:
    first, second = sent(A.AST, "40", source="a"), sent(A.AST, "40.0", source="b")
    assert panel(first, second).chosen[A.AST].source == "a"
    assert panel(second, first).chosen[A.AST].source == "b"


def test_different_results_of_one_time_go_to_the_later_issue() -> None:
    first = sent(A.AST, "40", issued="2026-02-20T10:00:00Z")
    second = sent(A.AST, "60", issued="2026-02-20T11:00:00Z")
    assert value(panel(first, second), A.AST) == value(panel(second, first), A.AST) == 60


@pytest.mark.parametrize(
    "issued", [None, "2026-02-20T10:00:00Z", "2026-02-20T11:00:00+01:00", "2026-02-20"]
)
def test_what_cannot_be_told_apart_is_never_picked(issued) -> None:
    first = sent(A.AST, "40", issued="2026-02-20T10:00:00Z")
    made = panel(first, sent(A.AST, "60", issued=issued))
    assert (value(made, A.AST), reasons(made)) == (None, [Reason.CONFLICT] * 2)


def test_a_conflict_leaves_the_earlier_value() -> None:
    made = panel(at(A.AST, "35", "2026-02-10"), sent(A.AST, "40"), sent(A.AST, "60"))
    assert value(made, A.AST) == 35


def test_a_day_and_a_time_of_that_day_cannot_be_put_in_order() -> None:
    made = panel(sent(A.AST, "40", taken=DAY), sent(A.AST, "60"))
    assert reasons(made) == [Reason.CONFLICT] * 2
    assert value(panel(sent(A.AST, "60", taken=DAY), sent(A.AST, "60")), A.AST) == 60


def test_a_day_is_after_any_time_of_the_day_before() -> None:
    made = panel(sent(A.AST, "40", taken="2026-02-19T23:59:59Z"), sent(A.AST, "60", taken=DAY))
    assert value(made, A.AST) == 60


# values that contradict each other


@pytest.mark.parametrize(
    ("part", "whole", "used"),
    [
        ((A.DBIL, "10.5", "umol/L"), (A.TBIL, "10", "umol/L"), True),
        ((A.DBIL, "10.6", "umol/L"), (A.TBIL, "10", "umol/L"), False),
        ((A.ALB, "60", "g/L"), (A.TP, "60", "g/L"), True),
        ((A.ALB, "61", "g/L"), (A.TP, "60", "g/L"), False),
    ],
)
def test_a_part_above_its_whole_uses_neither(part, whole, used) -> None:
    made = panel(*(sent(analyte, number, unit=unit) for analyte, number, unit in (part, whole)))
    assert (set(made.chosen) == {part[0], whole[0]}) is used
    expected = [] if used else [(Reason.UNIT_SUSPECT, "part-above-whole")] * 2
    assert [(one.reason, one.hint) for one in made.not_used] == expected


# upper limits of normal


def high(number: str, unit: str | None = "U/L", **changes) -> Range:
    return Range(high=Quantity(value=Decimal(number), unit=unit), **changes)


PERSON = Person(reference="Patient/1", birth_date="1980-05-05", sex="female")


@pytest.mark.parametrize(
    ("ranges", "options", "expected"),
    [
        ((), {}, ("40", "assumed", False)),
        ((), {"ast_uln_default": Decimal(35)}, ("35", "assumed", False)),
        ((), {"ast_uln_organisation": Decimal(38)}, ("38", "organisation", False)),
        ((high("41"),), {}, ("41", "reference-range", False)),
        ((high("41"),), {"ast_uln_organisation": Decimal(38)}, ("41", "reference-range", False)),
        ((high("41"),), {"ast_uln_parameter": Decimal(36)}, ("36", "parameter", False)),
        ((high("41"),), {"ast_uln_parameter": Decimal(81)}, ("41", "reference-range", True)),
        ((high("41"),), {"ast_uln_parameter": Decimal("NaN")}, ("41", "reference-range", True)),
        ((high("20"),), {}, ("20", "reference-range", False)),
        ((high("80"),), {}, ("80", "reference-range", False)),
        ((high("19.9"),), {}, ("40", "assumed", True)),
        ((high("80.1"),), {"ast_uln_organisation": Decimal(38)}, ("38", "organisation", True)),
        ((high("0.6", "ukat/L"),), {}, ("36.0", "reference-range", False)),
        ((high("41", "mg/dL"),), {}, ("40", "assumed", True)),
        ((high("41", None),), {}, ("40", "assumed", True)),
        ((Range(text="< 41"),), {}, ("40", "assumed", False)),
        ((high("41", kind="normal"),), {}, ("41", "reference-range", False)),
        ((high("41", kind="therapeutic"),), {}, ("40", "assumed", False)),
        (
            (high("45", sexes=("male",)), high("35", sexes=("female",))),
            {},
            ("35", "reference-range", False),
        ),
        (
            (high("45", sexes=("248153007",)), high("35", sexes=("F",))),
            {},
            ("35", "reference-range", False),
        ),
        ((high("45", sexes=("male",)),), {}, ("40", "assumed", False)),
        (
            (high("60", age_high=Decimal(17)), high("35", age_low=Decimal(18))),
            {},
            ("35", "reference-range", False),
        ),
        ((high("41"), high("35", sexes=("female",))), {}, ("35", "reference-range", False)),
        ((high("41"), high("43")), {}, ("40", "assumed", True)),
        ((high("41"), high("41.0")), {}, ("41", "reference-range", False)),
    ],
)
def test_the_upper_limit_of_ast_and_where_it_came_from(ranges, options, expected) -> None:
    limit = panel(sent(A.AST, "60", ranges=ranges), person=PERSON, **options).ast_uln
    assert (str(limit.value), limit.origin, limit.rejected) == expected


def test_two_limits_of_one_result_contradict_each_other() -> None:
    for ranges, contradicted in (
        ((high("41"), high("43")), True),
        ((high("90"),), False),
        ((high("41", unit="mg"),), False),
    ):
        limit = panel(sent(A.AST, "60", ranges=ranges), person=PERSON).ast_uln
        assert (limit.rejected, limit.contradicted) == (True, contradicted)


def test_a_range_for_a_sex_is_not_used_where_the_sex_is_unknown() -> None:
    made = panel(sent(A.AST, "60", ranges=(high("35", sexes=("female",)),)))
    assert (made.ast_uln.value, made.ast_uln.origin) == (Decimal(40), "assumed")


def test_the_range_is_that_of_the_chosen_value() -> None:
    made = panel(
        at(A.AST, "60", "2026-01-10", ranges=(high("30"),)),
        at(A.AST, "60", "2026-02-10", ranges=(high("41"),)),
    )
    assert made.ast_uln.value == 41


def test_alt_has_its_own_limit() -> None:
    made = panel(sent(A.ALT, "54", ranges=(high("45"),)), ast_uln_parameter=Decimal(30))
    assert (made.alt_uln.value, made.alt_uln.origin) == (Decimal(45), "reference-range")
    assert panel(sent(A.ALT, "54")).alt_uln.value == 40


# order


def test_the_order_of_what_was_sent_does_not_matter() -> None:
    results = [
        at(A.AST, "40", "2026-02-10"),
        at(A.AST, "60", "2026-02-20"),
        at(A.ALT, "54", "2026-02-20"),
        at(A.PLT, "200000", "2026-02-20"),
        at(A.PLT, "210", "2026-01-02"),
    ]
    numbered = [replace(one, order=n) for n, one in enumerate(results)]
    person = Person(reference="Patient/1")
    expected = build(person, numbered, now=NOW)
    assert len(expected.not_used) == 2
    for order in permutations(numbered):
        assert build(person, order, now=NOW) == expected


def test_a_text_that_is_a_bound_is_kept_as_one() -> None:
    made = panel(sent(A.PLT, None, value_text="<= 20.5 10*9/L"))
    (one,) = made.not_used
    assert one.reason is Reason.COMPARATOR
    assert one.quantity == Quantity(value=Decimal("20.5"), unit="10*9/L", comparator="<=")


@pytest.mark.parametrize(
    ("measurements", "hint"),
    [
        ((at(A.ALT, "50", "2026-02-10"),
          at(A.ALT, "2000", "2026-02-18", status="preliminary")), "preliminary"),
        ((at(A.ALT, "2000", "2026-02-10", status="preliminary"),
          at(A.ALT, "50", "2026-02-18")), None),
        ((at(A.ALT, "50", "2026-02-10"), at(A.ALT, "60", "2026-02-18")), None),
        ((at(A.AST, "40", "2026-01-01"), at(A.INR, "1.1", "2026-01-10"),
          at(A.INR, "1.9", "2026-02-20")), "farther"),
    ],
)  # fmt: skip
def test_a_newer_result_is_not_said_to_be_replaced_by_a_later_one(measurements, hint) -> None:
    (one,) = panel(*measurements).not_used
    assert (one.reason, one.hint) == (Reason.SUPERSEDED, hint)
    assert one.value is not None


@pytest.mark.parametrize("analyte", [A.HCVRNA, A.HBSAG])
def test_a_later_infection_marker_counts_the_other_way_too(analyte) -> None:
    early = sent(analyte, None, value_codes=NOT_DETECTED, taken=DAY, source="Observation/a")
    detected = (Code(SNOMED, "260373001"),)
    late = sent(analyte, None, value_codes=detected, taken="2026-05-01", source="Observation/b")
    made = panel(sent(A.AST, "40"), early, late, now=datetime(2026, 6, 1, tzinfo=UTC))
    assert made.chosen[analyte].finding == "detected"


@pytest.mark.parametrize("latest", ["2026-04-20", "2026-02-27"])
def test_the_latest_rna_counts_however_far_it_is_from_the_anchor(latest) -> None:
    early = sent(A.HCVRNA, "850000", unit="IU/mL", taken="2026-02-20", source="Observation/a")
    late = sent(A.HCVRNA, None, value_codes=NOT_DETECTED, taken=latest, source="Observation/b")
    now = datetime(2026, 6, 1, tzinfo=UTC)
    made = panel(sent(A.AST, "40"), early, late, now=now)
    assert made.chosen[A.HCVRNA].source == "Observation/b"
