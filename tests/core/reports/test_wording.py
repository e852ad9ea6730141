"""Every code has its words, and the words keep to what they may say."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from core.labs.analytes import LOINC_CODES, PREFERRED, Analyte
from core.labs.panel import (
    Code,
    Measurement,
    NotUsed,
    Person,
    Quantity,
    Range,
    Reason,
    UpperLimit,
    build,
)
from core.reports import estimate_words, wording
from core.staging.assess import assess
from core.staging.cautions import _UNUSABLE
from core.staging.guideline import BANDS, CAUTIONS, RULES
from core.staging.result import AgeRange, Category, Finding, Flag, Index, IndexResult, StagingResult
from tests.factories import MODEL

OTHER = {
    "urgent", "urgent-bound", "urgent-newer", "urgent-aside", "missing-hcvrna", "missing-stiffness",
    "stiffness-decides", "stiffness-low", "stiffness-between", "birth-date-needed",
    *estimate_words.SENTENCES,
}  # fmt: skip

FACTS: dict[str, dict[str, str]] = {
    "urgent": {"analyte": "PLT", "value": "38", "unit": "10*9/L", "on": "2026-02-20"},
    "urgent-bound": {
        "analyte": "PLT",
        "amount": "<20",
        "unit": "10*9/L",
        "on": "2026-02-20",
    },
    "urgent-newer": {
        "analyte": "ALT",
        "value": "2000",
        "unit": "U/L",
        "on": "2026-02-28",
        "because": "preliminary",
    },
    "urgent-aside": {
        "analyte": "TBIL",
        "value": "200",
        "unit": "umol/L",
        "on": "2026-02-20",
        "because": "conflict",
    },
    "newer-not-used": {"analyte": "PLT", "on": "2026-02-20", "because": "unit-unknown"},
    "not-taken": {"analyte": "AST", "because": "malformed"},
    "stiffness-decides": {"value": "6", "without": "indeterminate"},
    "stiffness-low": {"value": "6", "criteria": "platelets"},
    "stiffness-between": {"value": "11"},
    "birth-date-needed": {"ages": "49 or 50", "bands": "low,indeterminate", "settled": "no"},
    "model-estimate": {"kpa": "7.9 to 8.6", "low": "3.5", "high": "19.2", "level": "90 %"},
    "model-probabilities": {"7.1": "58 %", "9.5": "31 %", "12.5": "<1 %"},
    "model-bands": {"bands": "<7.1 kPa,7.1-9.5 kPa", "excluded": "some", "level": "90 %"},
    "model-two-ways": {"level": "90 %"},
    "model-disagrees": {
        "category": "advanced-fibrosis-likely",
        "measured": "no",
        "cholestasis": "no",
    },
    "model-stiffness-measured": {"value": "8.4", "on": "2026-02-20"},
    "model-sex-unknown": {"range": "shown"},
    "model-ages-open": {"ages": "49 or 50", "range": "shown"},
    "model-flat": {"PLT": "below 106", "GGT": "above 240.5"},
    "model-age-capped": {"age": "84", "as": "80"},
    "model-missing": {"inputs": "ALB,GGT"},
    "model-made": {"trained": "7,000", "measured": "70"},
    "model-measured-on": {
        "measured": "70",
        "kpa": "7.1, 9.5, 12.5",
        "level": "90 %",
        "auroc": "0.85, 0.87, 0.91",
        "brier": "0.16, 0.14, 0.10",
        "brier_of_prior": "0.25, 0.22, 0.17",
        "interval_coverage": "91 %",
        "band_set_coverage": "90 %",
        "interval_least": "71 %",
        "interval_least_n": "17",
        "interval_least_band": ">=12.5 kPa",
        "set_least": "44 %",
        "set_least_n": "9",
        "set_least_band": "9.5-12.5 kPa",
    },
    "model-gated": {"gates": "G03,G04"},
    "model-population": {"because": "hbsag,pregnant"},
    "model-inputs": {"missing": "age,AST,ALT-or-PLT"},
    "model-range": {"inputs": "AST,PLT"},
    "G01": {"age": "17"},
    "G02": {"index": "fib4", "missing": "age,PLT"},
    "G03": {"analytes": "PLT"},
    "G04": {"because": "ALT 620 U/L, upper limit 40 U/L"},
    "G05": {"age": "70"},
    "G09": {"rna": "unknown"},
    "G10": {"because": "hbsag,pregnant"},
    "G11": {"on": "2026-02-20"},
    "G12": {"uln": "40"},
    "A06": {"uln": "40"},
    "C03": {"signals": "fib4-low,platelets"},
    "C04": {"criteria": "fib4,apri"},
    "stale": {"analyte": "PLT", "days": "45"},
    "older-than-183-days": {"on": "2025-02-20"},
    "partial-birth-date": {"index": "fib4", "ages": "49 or 50", "decided": "no", "value": "1.46"},
    **{code: {"value": "1.44", "predictive": "mono"} for code in ("F01", "F02", "F03")},
    **{f"A0{n}": {"value": "0.4"} for n in range(1, 6)},
    **{f"L0{n}": {"value": "9.6"} for n in range(1, 6)},
    **{category.value: {"basis": "FIB-4, APRI", "why": "G04,G11"} for category in Category},
    **{
        code: {"analytes": "AST,PLT"}
        for code in ("preliminary", "related-code", "deprecated-code", "unusual-value")
    },
}


def all_sentences() -> list[str]:
    return [
        wording.sentence(Finding(code=code, facts=FACTS.get(code, {}))) for code in wording.codes()
    ]


def test_every_code_has_words_and_every_word_a_code() -> None:
    expected = set(RULES) | set(CAUTIONS) | {category.value for category in Category} | OTHER
    assert wording.codes() == expected


def test_every_warning_of_a_code_is_a_caution() -> None:
    assert {known.warning for known in LOINC_CODES.values()} - {None} <= set(CAUTIONS)


@pytest.mark.parametrize("text", sorted(all_sentences()))
def test_a_sentence_is_complete_and_no_order(text) -> None:
    assert re.fullmatch(r"[A-Z].*\.", text)
    assert "{" not in text
    orders = r"\b(must|should|please|refer|prescribe|treat|repeat|start|stop|order)\b"
    assert not re.search(orders, text, re.IGNORECASE)
    assert "you" not in text.lower().split()


def test_elastography_is_not_offered_against_the_model_where_it_was_measured() -> None:
    assert "lastography" not in said("model-disagrees", measured="yes")


@pytest.mark.parametrize("measured", ["yes", "no"])
def test_nobody_is_sent_to_elastography_past_cholestasis(measured: str) -> None:
    told = said("model-disagrees", measured=measured, cholestasis="yes")
    assert "cholestasis, which raises the estimate and a measured stiffness alike" in told
    assert "Elastography" not in told
    assert "Elastography" in said("model-disagrees")


@pytest.mark.parametrize("code", ["model-sex-unknown", "model-ages-open"])
def test_a_range_is_promised_only_where_one_is_shown(code: str) -> None:
    assert "the range is shown" in said(code)
    assert "range" not in said(code, range="same")
    assert "one age" in said("model-ages-open", range="one")


def test_accuracy_in_single_bands_stands_beside_that_of_all() -> None:
    told = said("model-measured-on")
    assert "over all together and not in each band" in told
    assert "measured >=12.5 kPa (n 17) the interval held 71 %" in told
    assert "measured 9.5-12.5 kPa (n 9) the bands 44 %" in told


def test_a_rare_combination_is_called_rare() -> None:
    told = said("model-range", inputs="combination")
    assert "such a combination of values was rare in its training data" in told


def test_inputs_beyond_the_tables_are_named_with_their_edge() -> None:
    told = "Platelets below 106 10⁹/L and GGT above 240.5 U/L: from there on the model sees no"
    assert said("model-flat").startswith(told)


def test_no_stage_except_in_what_a_cut_off_was_validated_for() -> None:
    for text in all_sentences():
        if re.search(r"\bF[0-4]\b", text):
            assert "validated" in text
            assert "F3-F4" in text


@pytest.mark.parametrize(
    ("code", "cohort", "expected"),
    [
        ("F01", "mono", "94.7 %"),
        ("F01", "hiv", "90 %"),
        ("F01", "none", None),
        ("F03", "mono", "82.1 %"),
        ("F03", "hiv", "65 %"),
        ("F03", "none", None),
    ],
)
def test_predictive_values_come_with_their_cohort(code, cohort, expected) -> None:
    text = wording.sentence(Finding(code=code, facts={"value": "1.2", "predictive": cohort}))
    assert ("predictive value" in text) is (expected is not None)
    if expected:
        assert expected in text
        assert re.search(r"(847|832)", text)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"rna": "unknown"}, "No HCV RNA result"),
        ({"rna": "not-detected"}, "not detected"),
        ({"rna": "old", "on": "2025-01-01"}, "2025-01-01"),
    ],
)
def test_the_header_says_what_is_known_of_the_virus(facts, words) -> None:
    assert words in wording.sentence(Finding(code="G09", facts=facts))


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_has_a_source(code) -> None:
    assert wording.source_of(code) == RULES[code].source
    assert wording.source_of(code)


def test_a_caution_of_our_own_says_so() -> None:
    assert wording.source_of("stale") == "HepatoCAI"


def said(code: str, **facts: str) -> str:
    return wording.sentence(Finding(code=code, facts={**FACTS.get(code, {}), **facts}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (said("urgent-bound"), "Platelets <20 10⁹/L on 2026-02-20"),
        (
            said("urgent-bound", as_sent="<20000 /uL"),
            "<20000 /uL as sent, that is <20 10⁹/L on",
        ),
        (said("urgent"), "Platelets 38 10⁹/L on"),
        (said("urgent", as_sent="38000 /uL"), "Platelets 38 10⁹/L (38000 /uL as sent) on"),
        (said("urgent-aside"), "Total bilirubin 200 µmol/L on"),
        (said("G12"), "outside 20 to 80 U/L"),
        (said("G12", why="contradicted"), "upper limits of normal that contradict each other"),
        (said("urgent-newer"), "a newer preliminary result, ALT 2000 U/L on 2026-02-28, not used"),
        (said("urgent-aside"), "results of its time contradict each other, Total bilirubin 200"),
        (said("urgent-aside", because="too-old"), "more than 183 days from the other results"),
        (said("urgent-aside", because="part-above-whole"), "a part is above its whole"),
        (said("G08", detected="2026-02-20"), "But HCV RNA was detected on 2026-02-20"),
        (said("stale"), "Platelets were taken 45 days"),
        (said("stale", analyte="AST"), "AST was taken 45 days"),
        (wording.sentence(Finding(code="stiffness-decides", facts={"without": "indeterminate"})),
         "A liver stiffness that came only as a bound takes part"),
        (said("G09", rna="unclear"), "low values would not exclude advanced fibrosis"),
        (said("indeterminate"), "neither confirm nor exclude"),
        (said("newer-not-used", range="flare"), "acute inflammation"),
        (said("G02", missing="ALT,PLT"), "(LOINC 777-3) are missing"),
        (said("G02", missing="PLT"), "Platelets (LOINC 777-3) are missing"),
        (said("G02", missing="AST"), "(LOINC 1920-8) is missing"),
        (said("G03", analytes="ALT,PLT"), "ALT and Platelets are only available"),
        (said("G09", rna="unclear"), "does not say whether virus is detected"),
        (said("C03"), "Elastography is the usual way"),
        (said("F02"), "fall here; a second test, such as elastography"),
        (said("F02", second="measured"), "About a third of people fall here."),
        (said("C04", criteria="platelets"), "cirrhosis met: platelets below 150"),
        (said("C04", criteria="platelets-bound"), "came only as a bound"),
        (said("C04", criteria="fib4-maybe"), "cirrhosis may be met: FIB-4 above 3.25 at one of"),
        (said("C04", criteria="fib4-maybe,apri"), "met: APRI above 2.0; one more may be met:"),
        (said("stiffness-decides"), "6 kPa takes part in this category"),
        (said("stiffness-low"), "disagrees with another sign (platelets below 150"),
        (said("birth-date-needed"), "below 1.45 or between 1.45 and 3.25"),
        (said("model-estimate"), "separate from the indices: liver stiffness about 7.9 to 8.6 kPa"),
        (said("model-estimate"), "(90 % interval 3.5 to 19.2 kPa)"),
        (said("model-probabilities"), "at least 7.1 kPa: 58 %, at least 9.5 kPa: 31 % and at"),
        (said("model-bands"), "not excluded at the level of 90 %: <7.1 kPa and 7.1-9.5 kPa."),
        (said("model-bands", excluded="none"), "no band is excluded: <7.1 kPa and 7.1-9.5 kPa all"),
        (said("model-disagrees"), "every band that the model leaves are below 9.5"),
        (said("model-disagrees"), "not averaged, and the category rests on the published cut-offs"),
        (said("model-disagrees"), "Elastography is the usual way"),
        (said("model-disagrees", category="advanced-fibrosis-unlikely"), "are at 9.5 kPa or above"),
        (said("model-stiffness-measured"), "8.4 kPa measured on 2026-02-20 stands"),
        (said("model-age-capped"), "An age above 80 years is taken as 80"),
        (said("model-missing"), "Albumin and GGT. It reads what is missing as missing"),
        (said("model-measured-on"), "no superiority over the indices is claimed"),
        (said("model-made"), "the 70 adults of that survey with HCV RNA. Its reference standard"),
        (said("model-gated"), "183 days before the latest results and there are signs of acute"),
        (said("model-population"), "hepatitis B surface antigen detected and pregnancy"),
        (said("model-inputs"), "the age (Patient.birthDate), Aspartate aminotransferase (LOINC"),
        (said("model-inputs", missing="ALT-or-PLT"), "because ALT or platelets is missing"),
        (said("model-range"), "because AST and Platelets are outside the range"),
        (said("model-range", inputs="GGT"), "because GGT is outside the range"),
        (said("model-range", inputs="combination"), "a combination of values was rare"),
        (said("model-range", inputs="GGT,combination"), "because GGT and their combination are"),
    ],
)  # fmt: skip
def test_the_words_of_what_must_not_be_missed(text, words) -> None:
    assert words in text


@pytest.mark.parametrize("signal", ["stiffness-low", "stiffness-high", "stiffness-between"])
def test_elastography_is_not_offered_where_it_is_one_of_those_that_disagree(signal) -> None:
    text = said("C03", signals=f"fib4-low,{signal}")
    assert text.startswith("The tests disagree: FIB-4 is below 1.45 and liver stiffness is")
    assert "lastography" not in text


@pytest.mark.parametrize("why", list(Reason))
def test_every_reason_of_a_newer_result_that_is_told_has_words(why) -> None:
    if why in _UNUSABLE:
        assert said("newer-not-used", because=why.value)


@pytest.mark.parametrize("why", list(Reason))
@pytest.mark.parametrize("analyte", [None, *Analyte])
def test_every_reason_teaches_without_repeating_what_was_sent(why, analyte) -> None:
    one = NotUsed(
        source="Observation/<script>",
        reason=why,
        analyte=analyte,
        quantity=Quantity(value=Decimal("987654"), unit="<b>evil</b>", code="evil"),
        taken="yesterday-evil",
    )
    text = wording.reason(one)
    assert re.fullmatch(r"[A-Z].*: not used, because .*\.", text)
    assert not re.search(r"evil|script|987654|yesterday", text)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (NotUsed(source="", reason=Reason.UNIT_SUSPECT, analyte=Analyte.PLT, hint="/uL"),
         "Platelets: not used, because its size does not fit its unit; it looks like /uL."),
        (NotUsed(source="", reason=Reason.UNIT_SUSPECT, hint="part-above-whole"), "its whole"),
        (NotUsed(source="", reason=Reason.UNKNOWN_CODE, hint="codes-disagree"), "different tests"),
        (NotUsed(source="", reason=Reason.UNIT_UNKNOWN, analyte=Analyte.AST), "UCUM U/L"),
        (NotUsed(source="", reason=Reason.IMPLAUSIBLE, analyte=Analyte.AST), "1 to 30000 U/L"),
        (NotUsed(source="", reason=Reason.NO_DATE, analyte=Analyte.AST), "effectiveDateTime"),
    ],
)  # fmt: skip
def test_a_reason_says_what_makes_the_result_usable(one, words) -> None:
    assert words in wording.reason(one)


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        ("parameter", "request"),
        ("reference-range", "reference range"),
        ("organisation", "organisation"),
        ("assumed", "assumed"),
    ],
)
def test_the_upper_limit_says_where_it_came_from(origin, words) -> None:
    text = wording.upper_limit(UpperLimit(value=Decimal(41), origin=origin))
    assert text.startswith("Upper limit of AST 41 U/L")
    assert words in text


def test_every_band_has_an_interpretation() -> None:
    for index, rows in BANDS.items():
        for _, _, band in rows:
            result = IndexResult(name=index, value=Decimal(1), band=band, for_conclusion=True)
            assert wording.interpretation(result)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"value": None, "band": None, "missing": ("age", "PLT")}, "Platelets (LOINC 777-3)"),
        ({"band": None, "gated_by": ("G04",)}, "not interpreted"),
        ({"value": None, "band": None, "gated_by": ("G01",)}, "not calculated"),
        ({"value": None, "missing": ("PLT",), "gated_by": ("G03",)}, "not calculated"),
        ({"band": None, "age": AgeRange(low=49, high=50)}, "different ranges"),
        ({"name": Index.AAR, "band": "ge_1.0", "for_conclusion": False}, "not used for the"),
    ],
)  # fmt: skip
def test_an_index_without_a_band_says_why(changes, words) -> None:
    plain = IndexResult(name=Index.FIB4, value=Decimal(1), band="low", for_conclusion=True)
    assert words in wording.interpretation(replace(plain, **changes))


UNITS = {"PLT": "10*9/L", "LSM": "kPa", "INR": "1"}


LIMIT = (Range(high=Quantity(value=Decimal(41), unit="U/L")),)


def staged(
    *flags: Flag,
    birth: str | None = "1976-02-20",
    ranges: tuple[Range, ...] = LIMIT,
    **values: str,
) -> StagingResult:
    measurements = [
        Measurement(
            source=f"Observation/{name}",
            codes=(Code("http://loinc.org", PREFERRED[Analyte(name)]),),
            status="final",
            taken="2026-02-20T08:00:00Z",
            order=order,
            quantity=Quantity(value=Decimal(value), unit=UNITS.get(name, "U/L")),
            ranges=ranges if name == "AST" else (),
        )
        for order, (name, value) in enumerate(values.items())
    ]
    person = Person(reference="Patient/1", birth_date=birth)
    panel = build(person, measurements, now=datetime(2026, 3, 1, tzinfo=UTC))
    return assess(panel, flags=frozenset(flags), now=date(2026, 3, 1), model=MODEL)


def test_the_conclusion_of_a_metabolic_panel_without_a_birth_date() -> None:
    lines = wording.conclusion(staged(birth=None, AST="30", ALT="54", PLT="444")).splitlines()
    assert lines[1] == (
        "Advanced fibrosis is unlikely by the published cut-offs; this does not exclude mild or"
        " moderate fibrosis. Basis: APRI."
    )
    assert lines[2] == "APRI 0.165 is at most 0.5: significant fibrosis is unlikely."
    assert lines[3] == "Upper limit of AST 41 U/L, from the reference range of this result."
    assert any(
        line.startswith("FIB-4 is not calculated: the age (Patient.birthDate)") for line in lines
    )


def test_an_urgent_value_is_the_first_line() -> None:
    text = wording.conclusion(staged(AST="60", ALT="54", PLT="38"))
    assert text.startswith("URGENT: Platelets 38 10⁹/L on 2026-02-20")


def test_the_assumed_limit_is_said_once() -> None:
    limit = (Range(high=Quantity(value=Decimal(400), unit="U/L")),)
    for ranges in ((), limit):
        text = wording.conclusion(staged(AST="30", ALT="54", PLT="444", ranges=ranges))
        assert text.count("40 U/L") == 1


def test_a_stated_cirrhosis_comes_with_no_predictive_value_and_no_reassurance() -> None:
    flags = (Flag.KNOWN_CIRRHOSIS, Flag.HIV)
    text = wording.conclusion(staged(*flags, AST="30", ALT="54", PLT="444", LSM="5"))
    assert "predictive value" not in text
    assert "unlikely" not in text
    assert "rules out" not in text


def test_cautions_are_marked_and_after_the_statements() -> None:
    lines = wording.conclusion(staged(Flag.HIV, AST="30", ALT="54", PLT="444")).splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("Caution: "))
    assert any("FIB-4" in line for line in lines[:first])
    assert any("HIV coinfection" in line for line in lines[first:])


def test_the_intended_use_is_the_agreed_sentence() -> None:
    assert wording.INTENDED_USE.startswith("HepatoCAI displays published fibrosis indices")
    assert wording.INTENDED_USE.endswith("is not for emergencies.")
