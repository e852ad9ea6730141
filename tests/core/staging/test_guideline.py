"""The truth table of the combined category and of each rule, one row a combination that matters."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from core.staging.guideline import (
    BANDS,
    RULE_OF_BAND,
    RULES,
    Evidence,
    category,
    cirrhosis_criteria,
    combination,
    flare,
    less_accurate_at,
    settled,
    settled_without_stiffness,
    stiffness_rules,
)
from core.staging.result import Category, Index

SHARED = Path(__file__).parents[4] / "shared" / "data" / "clinical" / "decision_rules.json"
UNLIKELY, UNCLEAR, LIKELY = Category.UNLIKELY, Category.INDETERMINATE, Category.LIKELY
DISCORDANT, NONE = Category.DISCORDANT, Category.NOT_ASSESSABLE


def evidence(
    fib4: str | None = None,
    apri: str | None = None,
    platelets: str | None = None,
    stiffness: str | None = None,
) -> Evidence:
    number = [None if one is None else Decimal(one) for one in (apri, platelets, stiffness)]
    return Evidence(
        fib4_band=fib4, apri=number[0], platelets_10e9_l=number[1], stiffness_kpa=number[2]
    )


MID = "indeterminate"


@pytest.mark.parametrize(
    ("fib4", "apri", "platelets", "stiffness", "expected"),
    [
        # nothing
        (None, None, None, None, NONE),
        (None, None, "100", None, NONE),
        # FIB-4 low
        ("low", None, None, None, UNLIKELY),
        ("low", "0.5", "250", None, UNLIKELY),
        ("low", "1.5", "250", None, UNLIKELY),
        ("low", "1.51", "250", None, DISCORDANT),
        ("low", "2.5", "250", None, DISCORDANT),
        ("low", "0.5", "150", None, UNLIKELY),
        ("low", "0.5", "149.9", None, DISCORDANT),
        ("low", "0.5", "250", "12.5", UNLIKELY),
        ("low", "0.5", "250", "12.6", DISCORDANT),
        ("low", "0.5", "250", "5", UNLIKELY),
        ("low", "0.5", "250", "11", UNLIKELY),
        # FIB-4 between
        (MID, None, None, None, UNCLEAR),
        (MID, "0.4", "250", None, UNCLEAR),
        (MID, "0.4", "140", None, UNCLEAR),
        (MID, "1.0", "250", "9.9", UNLIKELY),
        (MID, "1.0", "149", "9.9", DISCORDANT),
        (MID, "1.0", "149", "10", UNCLEAR),
        (MID, "1.0", "250", "10", UNCLEAR),
        (MID, "1.0", "250", "15", UNCLEAR),
        (MID, "1.0", "250", "15.1", LIKELY),
        (MID, "2.0", "250", None, UNCLEAR),
        (MID, "2.01", "250", None, LIKELY),
        (MID, "2.01", "250", "10", LIKELY),
        (MID, "2.01", "250", "15.1", LIKELY),
        (MID, "2.01", "250", "9.9", DISCORDANT),
        # FIB-4 high
        ("high", None, None, None, LIKELY),
        ("high", "0.51", "100", None, LIKELY),
        ("high", "0.5", "100", None, DISCORDANT),
        ("high", "2.5", "100", "10", LIKELY),
        ("high", "2.5", "100", "9.9", DISCORDANT),
        ("high", "2.5", "100", "30", LIKELY),
        # no FIB-4
        (None, "0.5", "250", None, UNLIKELY),
        (None, "0.51", "250", None, UNCLEAR),
        (None, "1.6", "250", None, UNCLEAR),
        (None, "2.0", "250", None, UNCLEAR),
        (None, "2.01", "250", None, LIKELY),
        (None, "0.5", "149", None, DISCORDANT),
        (None, "0.5", "250", "12.5", UNLIKELY),
        (None, "0.5", "250", "12.6", DISCORDANT),
        (None, "2.01", "250", "9.9", DISCORDANT),
        (None, "1.0", "250", "9", UNCLEAR),
        (None, "1.0", "250", "15", UNCLEAR),
        (None, "1.0", "250", "15.1", LIKELY),  # as the stiffness alone would be
        # only stiffness
        (None, None, None, "9.9", UNLIKELY),
        (None, None, None, "10", UNCLEAR),
        (None, None, None, "15", UNCLEAR),
        (None, None, None, "15.1", LIKELY),
        (None, None, "200", "9.9", UNLIKELY),
        (None, None, "149", "9.9", DISCORDANT),
        (None, None, "149", "20", LIKELY),
    ],
)
def test_the_combined_category(fib4, apri, platelets, stiffness, expected) -> None:
    assert category(evidence(fib4, apri, platelets, stiffness)) is expected


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (evidence("low", "0.5", "250"), "C01"),
        (evidence("low", "0.51", "250"), None),
        (evidence("low", "0.5", "250", "9.9"), "C01"),
        (evidence("low", "0.5", "250", "10"), None),
        (evidence("low", "0.5", "250", "12.5"), None),
        (evidence(MID, "1.0", "149", "9.9"), "C03"),
        (evidence("low", "0.5", "149"), "C03"),
        (evidence("low", "1.6", "250"), "C03"),
        (evidence("high", "0.5", "100"), "C03"),
        (evidence("high", "2.01", "100"), "C02"),
        (evidence("high", "2.0", "100"), None),
        (evidence("high", "2.01", "100", "9"), "C03"),
        (evidence(MID, "1.0", "250"), None),
        (evidence(None, "0.5", "250"), None),
    ],
)
def test_what_the_tests_say_together(seen, expected) -> None:
    assert combination(seen) == expected


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (evidence("low", "0.5", "150", "12.5"), ()),
        (evidence(MID, "2.0", "150", "12.5"), ()),
        (evidence("high", "2.0", "150", "12.5"), ("fib4",)),
        (evidence(MID, "2.01", "150"), ("apri",)),
        (evidence(MID, "2.0", "149"), ("platelets",)),
        (evidence(MID, "2.0", "150", "12.6"), ("stiffness",)),
        (evidence("high", "2.01", "149", "12.6"), ("fib4", "apri", "platelets", "stiffness")),
        (evidence(), ()),
    ],
)
def test_the_criteria_for_presuming_cirrhosis_are_named(seen, expected) -> None:
    assert cirrhosis_criteria(seen) == expected


@pytest.mark.parametrize(
    ("bands", "others", "expected"),
    [
        (("low", MID), {"apri": "0.4"}, UNCLEAR),  # unlikely and indeterminate
        (("low", MID), {"apri": "0.4", "stiffness": "6"}, UNLIKELY),
        (("low", MID), {"apri": "0.4", "platelets": "149", "stiffness": "6"}, DISCORDANT),
        ((MID, "high"), {"apri": "1.0"}, UNCLEAR),
        ((MID, "high"), {"apri": "2.1"}, LIKELY),
        ((MID, "high"), {"apri": "1.0", "stiffness": "20"}, LIKELY),
        (("low",), {"apri": "0.4"}, UNLIKELY),
    ],
)
def test_a_category_stands_where_every_possible_band_gives_it(bands, others, expected) -> None:
    assert settled(evidence(band, **others) for band in bands) is expected


def test_a_bound_that_decides_counts_against_the_low_results() -> None:
    few = replace(evidence("low", "0.5", "250"), platelets_below=True)
    assert (category(few), cirrhosis_criteria(few)) == (DISCORDANT, ("platelets-bound",))
    stiff = replace(evidence("low", "0.5", "250", "6"), stiffness_above=True)
    assert (category(stiff), cirrhosis_criteria(stiff)) == (DISCORDANT, ("stiffness-bound",))
    assert not stiff.soft


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (evidence(MID, "1.0", "250", "6"), UNCLEAR),
        (evidence("low", "0.5", "250", "20"), UNLIKELY),
        (evidence(stiffness="6"), NONE),
    ],
)
def test_what_the_category_would_be_without_a_stiffness(seen, expected) -> None:
    assert settled_without_stiffness([seen]) is expected


@pytest.mark.parametrize(
    ("stiffness", "platelets", "other", "expected"),
    [
        (None, "250", False, ()),
        ("9.9", None, False, ("L01",)),
        ("9.9", None, True, ()),
        ("9.9", "149", False, ()),
        ("9.9", "150", False, ("L01", "L05")),
        ("10", "149", False, ("L02",)),
        ("15", "150", False, ("L02", "L05")),
        ("15.1", "150", False, ("L03",)),
        ("24.9", "100", False, ("L03",)),
        ("25", "100", False, ("L03", "L04")),
    ],
)
def test_the_rules_of_stiffness(stiffness, platelets, other, expected) -> None:
    seen = evidence(platelets=platelets, stiffness=stiffness)
    assert stiffness_rules(seen, other_signs=other) == expected


def test_a_high_fib4_keeps_low_stiffness_from_ruling_out() -> None:
    assert stiffness_rules(evidence("high", stiffness="9"), other_signs=False) == ()


@pytest.mark.parametrize(("value", "expected"), [("400", False), ("400.1", True)])
def test_flare_is_above_ten_times_the_limit(value, expected) -> None:
    assert flare(Decimal(value), Decimal(40)) is expected


@pytest.mark.parametrize(("age", "expected"), [(34, True), (35, False), (65, False), (66, True)])
def test_the_ages_of_lower_accuracy(age, expected) -> None:
    assert less_accurate_at(age) is expected


def test_every_band_of_fib4_and_apri_has_its_rule() -> None:
    bands = {(i, name) for i in (Index.FIB4, Index.APRI) for _, _, name in BANDS[i]}
    assert set(RULE_OF_BAND) == bands
    assert set(RULE_OF_BAND.values()) <= set(RULES)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared decision rules are not here")
def test_every_rule_that_staging_needs_is_there_with_its_status() -> None:
    given = {row["code"]: row["status"] for row in json.loads(SHARED.read_text())}
    needed = {code: status for code, status in given.items() if code[0] in "GFACL"}
    own = {"G13": "project", "G14": "project"}  # beyond the list: docs/decisions/0016
    assert {code: rule.status for code, rule in RULES.items()} == needed | own
