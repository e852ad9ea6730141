"""The model's seat in staging: what it says of one panel, why nothing, and what is told of it."""

import copy
import json
import math
import random
import re
from bisect import bisect_right
from datetime import date
from typing import Any

import pytest

from core.labs.analytes import Analyte
from core.labs.panel import NotUsed, Person, Reason
from core.reports.estimate import show
from core.staging import adjunct
from core.staging.assess import assess
from core.staging.model import BANDS, INPUTS, THRESHOLDS_KPA, Model, digest
from core.staging.result import Category, Estimate, Finding, Flag, Span, StagingResult
from tests.core.staging.test_model import TEXT
from tests.factories import MODEL, lab, labs, panel, result

HIGH = labs(AST=112, ALT=74, PLT=88)


def estimated(made: StagingResult) -> Estimate:
    assert isinstance(made.estimate, Estimate)
    return made.estimate


def why_not(made: StagingResult) -> tuple[str, dict[str, str]]:
    assert isinstance(made.estimate, Finding)
    return made.estimate.code, dict(made.estimate.facts)


def told(made: StagingResult) -> dict[str, dict[str, str]]:
    return {each.code: dict(each.facts) for each in made.model_told}


def of(sex: str | None = "male", birth: str | None = "1981-03-14", **numbers: str | int) -> Any:
    person = Person(reference="Patient/hcv-1", birth_date=birth, sex=sex)
    return result(panel(labs(**numbers), person=person))


def remade(**changes: Any) -> Model:
    """The shipped model with another body, sealed anew."""
    body = {**json.loads(TEXT)["body"], **changes}
    return Model.read(json.dumps({"schema": 1, "sha256": digest(body), "body": body}))


# The seat


def test_the_estimate_changes_nothing_of_what_the_indices_say() -> None:
    """A model that says something else leaves every index, category and statement as it was."""
    ours = result(panel(HIGH))
    other = assess(panel(HIGH), now=date(2026, 11, 23), model=remade(base=0.1))
    assert estimated(ours).kpa != estimated(other).kpa
    for name in ("indices", "category", "findings", "cautions", "missing", "urgent"):
        assert getattr(ours, name) == getattr(other, name)


def test_the_result_names_the_model_that_was_asked() -> None:
    made = result(panel(HIGH))
    assert (made.model.name, made.model.version) == ("hepatocai-stiffness", "1.0.0")
    assert made.model.sha256 == MODEL.sha256


@pytest.mark.parametrize("values", [HIGH, labs(LSM="16.2")], ids=["estimate", "abstention"])
@pytest.mark.parametrize(
    "changes", [{"version": "1.0.1"}, {"base": 1.5}], ids=["version", "tables"]
)
def test_another_model_is_another_fact_of_the_report(
    values: dict[Analyte, Any], changes: dict[str, Any]
) -> None:
    made = [
        assess(panel(values), now=date(2026, 11, 23), model=model)
        for model in (MODEL, remade(**changes))
    ]
    assert made[0].fingerprint != made[1].fingerprint


def test_why_there_is_no_estimate_is_a_fact_of_the_report() -> None:
    values = labs(AST=28, ALT=31)
    old = NotUsed(source="Observation/9", reason=Reason.TOO_OLD, analyte=Analyte.PLT)
    far, near = (result(panel(values, not_used=each)) for each in ((old,), ()))
    assert (isinstance(far.estimate, Finding), isinstance(near.estimate, Estimate)) == (True, True)
    assert far.fingerprint != near.fingerprint


# Abstentions


@pytest.mark.parametrize(
    ("made", "code", "facts"),
    [
        (of(birth="2010-05-02", AST=28, ALT=31, PLT=245), "model-gated", {"gates": "G01"}),
        (of(AST=912, ALT=441, PLT=245), "model-gated", {"gates": "G04"}),
        (result(flags=[Flag.POST_SVR]), "model-gated", {"gates": "G08"}),
        (result(flags=[Flag.KNOWN_CIRRHOSIS]), "model-gated", {"gates": "G14"}),
        (of(birth="2030-01-01", AST=28, ALT=31, PLT=245), "model-gated", {"gates": "G13"}),
        (result(flags=[Flag.PREGNANT]), "model-population", {"because": "pregnant"}),
        (result(flags=[Flag.TRANSPLANT]), "model-population", {"because": "transplant"}),
        (result(flags=[Flag.HIV]), "model-population", {"because": "hiv"}),
        (of(birth=None, AST=28, ALT=31, PLT=245), "model-inputs", {"missing": "age"}),
        (of(ALT=31, PLT=245), "model-inputs", {"missing": "AST"}),
        (of(AST=28), "model-inputs", {"missing": "ALT-or-PLT"}),
        (of(LSM="8.1"), "model-inputs", {"missing": "AST,ALT-or-PLT"}),
        (of(AST=28, ALT=31, CREA=2900), "model-range", {"inputs": "CREA"}),
    ],
)
def test_it_abstains_and_says_why(made: StagingResult, code: str, facts: dict[str, str]) -> None:
    assert why_not(made) == (code, facts)
    assert made.model_told == (made.estimate,)


@pytest.mark.parametrize(("finding", "code"), [("detected", "model-population"), ("", None)])
def test_hepatitis_b_is_another_population(finding: str, code: str | None) -> None:
    antigen = lab(Analyte.HBSAG, "0", quantity=None, finding=finding or "not-detected")
    made = result(panel({**labs(AST=28, ALT=31, PLT=245), Analyte.HBSAG: antigen}))
    assert (why_not(made)[0] if code else None) == code
    assert isinstance(made.estimate, Estimate) is (code is None)


def test_a_virus_that_is_not_detected_gates_the_model_too() -> None:
    rna = lab(Analyte.HCVRNA, "0", quantity=None, finding="not-detected")
    made = result(panel({**HIGH, Analyte.HCVRNA: rna}))
    assert why_not(made) == ("model-gated", {"gates": "G11"})


@pytest.mark.parametrize("missing", ["AST", "ALT", "PLT"])
def test_values_too_far_apart_are_not_combined_by_the_model_either(missing: str) -> None:
    values = {each: value for each, value in HIGH.items() if each != missing}
    old = NotUsed(source="Observation/9", reason=Reason.TOO_OLD, analyte=Analyte(missing))
    assert why_not(result(panel(values, not_used=(old,)))) == ("model-gated", {"gates": "G03"})


# What is told


def test_an_unknown_sex_is_asked_both_ways_and_the_range_holds_both() -> None:
    unknown, *known = (
        estimated(of(sex, AST=112, ALT=74, PLT=88)) for sex in ("other", "male", "female")
    )
    assert unknown.kpa == Span(*sorted(each.kpa.low for each in known))
    assert unknown.interval.low == min(each.interval.low for each in known)
    assert unknown.interval.high == max(each.interval.high for each in known)
    assert set(unknown.bands) == {band for each in known for band in each.bands}
    assert unknown.sex is None
    assert "model-sex-unknown" in told(of(None, AST=112, ALT=74, PLT=88))
    assert "model-sex-unknown" not in told(of("female", AST=112, ALT=74, PLT=88))


def test_possible_ages_are_tried_at_both_ends() -> None:
    made = of(birth="1960", AST=112, ALT=74, PLT=88)
    ends = [
        estimated(of(birth=b, AST=112, ALT=74, PLT=88)).kpa for b in ("1960-12-31", "1960-01-01")
    ]
    assert estimated(made).kpa == Span(ends[0].low, ends[1].high)
    assert told(made)["model-ages-open"] == {"ages": "65 or 66", "range": "same"}


@pytest.mark.parametrize(
    ("birth", "expected"), [("1956", "shown"), ("1960", "same"), ("1940", "one")]
)
def test_a_range_is_promised_only_where_one_is_shown(birth: str, expected: str) -> None:
    """At 69 and 70 years the model differs; at 65 and 66 it does not; above 80 it cannot."""
    made = of(birth=birth, AST=112, ALT=74, PLT=88)
    assert told(made)["model-ages-open"]["range"] == expected
    shown = show(made)
    ranges = [*(row.factor for row in shown.rows), *shown.statements[:2]]
    assert any(re.search(r"\d( %)? to ×?\d", each.split(" (")[0]) for each in ranges) is (
        expected == "shown"
    )


@pytest.mark.parametrize(("birth", "capped"), [("1945-11-01", True), ("1946-10-01", False)])
def test_an_age_above_eighty_is_taken_as_eighty_and_said(birth: str, capped: bool) -> None:
    made = of(birth=birth, AST=40, ALT=38, PLT=190)
    assert estimated(made).age_capped is capped
    assert estimated(made).contributions[0].taken == Span(80, 80)
    assert ("model-age-capped" in told(made)) is capped


def test_every_missing_input_is_named() -> None:
    made = of(AST=112, ALT=74, GGT=90)
    missing = told(made)["model-missing"]["inputs"].split(",")
    assert missing == ["PLT", "ALB", "TBIL", "ALP", "TP", "CHOL", "CREA"]
    whole = of(AST=61, ALT=74, PLT=148, ALB=41, TBIL=12, GGT=66, ALP=88, TP=72, CHOL="4.6", CREA=79)
    assert "model-missing" not in told(whole)


def test_a_measured_stiffness_stands() -> None:
    assert told(of(AST=112, ALT=74, PLT=88, LSM="8.4"))["model-stiffness-measured"] == {
        "value": "8.4",
        "on": "2026-11-02",
    }
    assert "model-stiffness-measured" not in told(of(AST=112, ALT=74, PLT=88))


def test_it_is_said_that_no_band_is_excluded_exactly_where_all_are_left() -> None:
    whole: dict[str, Any] = {
        "ALB": 41,
        "TBIL": 12,
        "GGT": 66,
        "ALP": 88,
        "TP": 72,
        "CHOL": "4.6",
        "CREA": 79,
    }
    every, some = of(AST=61, ALT=74, PLT=148, **whole), of(AST=28, ALT=31, PLT=245)
    assert estimated(every).bands == BANDS
    assert told(every)["model-bands"]["excluded"] == "none"
    assert estimated(some).bands != BANDS
    assert told(some)["model-bands"]["excluded"] == "some"


@pytest.mark.parametrize("category", list(Category))
@pytest.mark.parametrize("bands", [BANDS[i:j] for i in range(4) for j in range(i + 1, 5)])
@pytest.mark.parametrize(
    "interval", [Span(2.5, 9.4), Span(2.5, 12.2), Span(9.4, 40), Span(9.5, 40)]
)
def test_the_model_disagrees_only_where_neither_a_band_nor_the_interval_fits_the_category(
    category: Category, bands: tuple[str, ...], interval: Span
) -> None:
    """9.5 kPa, the threshold of advanced fibrosis, parts the first two bands from the others."""
    all_above = not {"<7.1 kPa", "7.1-9.5 kPa"} & set(bands) and interval.low >= 9.5
    all_below = not {"9.5-12.5 kPa", ">=12.5 kPa"} & set(bands) and interval.high < 9.5
    expected = (category is Category.UNLIKELY and all_above) or (
        category is Category.LIKELY and all_below
    )
    assert adjunct.disagrees(bands, interval, category) is expected


STIFF: dict[str, Any] = {"AST": 75, "ALT": 190, "PLT": 180, "GGT": 700, "ALB": 32, "ALP": 180}


@pytest.mark.parametrize(
    ("values", "measured", "cholestasis"),
    [
        ({"TBIL": 30}, "no", "yes"),
        ({"TBIL": 20}, "no", "no"),
        ({"TBIL": 30, "LSM": "6"}, "yes", "yes"),
    ],
)
def test_a_disagreement_is_told_and_changes_no_category(
    values: dict[str, Any], measured: str, cholestasis: str
) -> None:
    made = of(**STIFF, **values)
    assert made.category == "advanced-fibrosis-unlikely"
    assert told(made)["model-disagrees"] == {
        "category": made.category,
        "measured": measured,
        "cholestasis": cholestasis,
    }


def test_a_band_set_on_one_side_is_no_disagreement_where_the_interval_crosses() -> None:
    """Likely by the indices; the band is the lowest alone, the interval reaches beyond 9.5 kPa."""
    soft: dict[str, Any] = {"AST": 104, "ALT": 45, "PLT": 156, "GGT": 6, "ALB": 46, "TBIL": 59}
    made = of(**soft, ALP=62, CREA=61, TP=63, CHOL=7)
    assert made.category == "advanced-fibrosis-likely"
    assert estimated(made).bands == BANDS[:1]
    assert estimated(made).interval.high > 9.5
    assert "model-disagrees" not in told(made)


@pytest.mark.parametrize(
    ("sex", "numbers", "expected"),
    [
        ("male", {"GGT": 255, "TBIL": 22}, False),  # three times 85 is not above
        ("male", {"GGT": 256, "TBIL": 22}, True),
        ("male", {"GGT": 256, "TBIL": 21}, False),
        ("male", {"GGT": 256}, False),
        ("male", {"TBIL": 60}, False),
        ("male", {"ALP": 345, "TBIL": 22}, False),
        ("male", {"ALP": 346, "TBIL": 22}, True),
        ("female", {"ALP": 301, "TBIL": 22}, True),
        ("female", {"ALP": 300, "TBIL": 22}, False),
        (None, {"ALP": 301, "TBIL": 22}, True),  # the lower limit of both
    ],
)
def test_cholestasis_is_three_times_an_enzymes_limit_with_bilirubin_above_its_own(
    sex: str | None, numbers: dict[str, Any], expected: bool
) -> None:
    assert adjunct.cholestatic(of(sex, AST=40, ALT=38, **numbers).panel) is expected


@pytest.mark.parametrize("made", [of(AST=28, ALT=31, PLT=245), of(AST=112, ALT=74, LSM="8.4")])
def test_what_raises_stiffness_and_the_estimate_is_told_with_every_estimate(
    made: StagingResult,
) -> None:
    assert {"model-raised-by", "model-two-ways"} <= told(made).keys()


def test_the_band_of_the_estimate_is_never_excluded() -> None:
    """Not even where its chance is below what the quantile of the set asks for."""
    strict = [[*one[:-1], 0.99] for one in json.loads(TEXT)["body"]["calibrations"]]
    model = remade(calibrations=strict)
    rng = random.Random(1)
    for _ in range(300):
        row = [rng.uniform(low, high) for low, high in model.bounds]
        said = model.predict(row)
        assert BANDS[bisect_right(THRESHOLDS_KPA, said.kpa)] in said.bands


def test_inputs_beyond_the_last_edge_of_their_table_are_named() -> None:
    edges = dict(zip(INPUTS, MODEL.edges, strict=True))
    low, high = edges["PLT"][0], edges["GGT"][-1]
    made = of(AST=40, ALT=38, PLT=str(low - 10), GGT=str(int(high) + 10), ALB=41)
    assert told(made)["model-flat"] == {"PLT": f"below {low:.0f}", "GGT": f"above {high:.2f}"[:11]}
    beyond = of(AST=40, ALT=38, PLT=str(low - 30), GGT=str(int(high) + 300), ALB=41)
    assert estimated(beyond).kpa == estimated(made).kpa
    inside = of(AST=40, ALT=38, PLT=str(low + 1), GGT=str(int(high)), ALB=41)
    assert "model-flat" not in told(inside)


@pytest.mark.parametrize(
    ("kpa", "text"),
    [(8.44, "8.4"), (9.46, "9.46"), (9.5, "9.5"), (9.4999, "9.4999"), (7.0999999, "7.0999999"),
     (12.46, "12.46"), (12.54, "12.5"), (0.04, "0.0"), (61.25, "61.2")],
)  # fmt: skip
def test_a_stiffness_is_never_shown_across_a_threshold(kpa: float, text: str) -> None:
    assert adjunct.kpa_shown(kpa) == text


@pytest.mark.parametrize(
    ("share", "text"), [(0.001, "<1 %"), (0.314, "31 %"), (0.9949, "99 %"), (0.996, ">99 %")]
)
def test_no_probability_is_shown_as_certain(share: float, text: str) -> None:
    assert adjunct.percent(share) == text


# What is told of the model comes from its own file


def test_every_figure_of_accuracy_is_the_artefacts() -> None:
    facts = copy.deepcopy(json.loads(TEXT)["body"]["facts"])
    facts |= {"training_rows": 4321, "viraemic_rows": 65}
    facts["metrics"] |= {
        "auroc": {"7.1": 0.611, "9.5": 0.622, "12.5": 0.633},
        "brier": {"7.1": 0.211, "9.5": 0.222, "12.5": 0.233},
        "brier_of_prior": {"7.1": 0.311, "9.5": 0.322, "12.5": 0.333},
        "interval_coverage": 0.77,
        "band_set_coverage": 0.66,
        "by_band": [
            {"band": "<7.1 kPa", "n": 31, "interval_coverage": 0.9, "set_coverage": 0.31},
            {"band": ">=12.5 kPa", "n": 12, "interval_coverage": 0.52, "set_coverage": 0.8},
        ],
    }
    made, measured = adjunct.made_and_measured(remade(facts=facts, level=0.8))
    assert made.facts == {"trained": "4,321", "measured": "65"}
    assert measured.facts == {
        "measured": "65",
        "kpa": "7.1, 9.5, 12.5",
        "level": "80 %",
        "auroc": "0.61, 0.62, 0.63",
        "brier": "0.21, 0.22, 0.23",
        "brier_of_prior": "0.31, 0.32, 0.33",
        "interval_coverage": "77 %",
        "band_set_coverage": "66 %",
        "interval_least": "52 %",
        "interval_least_n": "12",
        "interval_least_band": ">=12.5 kPa",
        "set_least": "31 %",
        "set_least_n": "31",
        "set_least_band": "<7.1 kPa",
    }


def test_contributions_and_base_add_up_to_the_estimate() -> None:
    said = estimated(of(AST=112, ALT=74, PLT=88))
    total = said.base + sum(each.log_kpa.low for each in said.contributions)
    assert math.exp(total) == pytest.approx(said.kpa.low, rel=1e-12)
    assert [each.name for each in said.contributions] == list(INPUTS)


def test_only_used_results_are_inputs() -> None:
    made = of(AST=112, ALT=74, PLT=88, INR="1.1", LSM="8.4")
    assert [each.analyte for each in estimated(made).inputs] == ["AST", "ALT", "PLT"]
