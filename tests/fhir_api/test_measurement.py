"""One Observation -> its Measurements."""

from decimal import Decimal
from typing import Any

import pytest

from core.labs.panel import Code, Measurement, Quantity, Range
from fhir_api.measurement import measurements
from tests.fhir_api.building import coded, observation, quantity

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"


def only(content: dict[str, Any], **given: Any) -> Measurement:
    (found,) = measurements(content, source="Observation/ast", **given)
    return found


def valued(**value: Any) -> Measurement:
    return only(observation(**{"valueQuantity": None, **value}))


def ranged(**content: Any) -> tuple[Range, ...]:
    return only(observation(referenceRange=[content])).ranges


def test_everything_that_a_result_says_is_kept_as_sent():
    content = observation(
        "ast",
        code={**coded("1920-8"), "text": "GOT"},
        status="amended",
        effectiveDateTime="2026-11-02",
        issued="2026-11-03T10:00:00Z",
        identifier=[{"system": "http://lab.example", "value": "7"}, {"value": "8"}],
        valueQuantity=quantity("30.10", "U/L", comparator="<"),
    )
    assert only(content, order=4) == Measurement(
        source="Observation/ast",
        codes=(Code(LOINC, "1920-8"),),
        status="amended",
        taken="2026-11-02",
        order=4,
        text="GOT",
        quantity=Quantity(
            value=Decimal("30.10"), unit="U/L", code="U/L", system=UCUM, comparator="<"
        ),
        issued="2026-11-03T10:00:00Z",
        identifier="http://lab.example|7",
    )


@pytest.mark.parametrize(
    ("content", "taken"),
    [
        ({"effectiveDateTime": "2026-11"}, "2026-11"),
        ({"effectiveInstant": "2026-11-02T08:15:00Z"}, "2026-11-02T08:15:00Z"),
        ({"effectivePeriod": {"start": "2026-11-01", "end": "2026-11-02"}}, "2026-11-02"),
        ({"effectivePeriod": {"start": "2026-11-01"}}, "2026-11-01"),
        ({}, "1999-01-01"),  # what the caller knows of its panel
        ({"effectivePeriod": {}}, None),
        ({"effectiveTiming": {"event": ["2026-11-02"]}}, None),
        ({"_effectiveDateTime": {"extension": [{"valueCode": "unknown"}]}}, None),
        ({"effectiveDateTime": 20261102}, None),
    ],
)
def test_the_time_is_its_own_and_only_in_silence_the_given_one(content, taken):
    assert only(observation(**content), taken="1999-01-01").taken == taken


@pytest.mark.parametrize(
    ("sent", "value"),
    [("1.20", "1.20"), ("1E-22", "1E-22"), ("0.010", "0.010"), ("-1.0E+245", "-1.0E+245")],
)
def test_digits_stay_as_sent(sent, value):
    measured = valued(valueQuantity=quantity(sent)).quantity
    assert measured
    assert str(measured.value) == value


def test_a_whole_number_is_a_quantity_without_unit():
    assert valued(valueInteger=245).quantity == Quantity(value=Decimal(245))


def test_text_and_coded_values_are_kept_for_whoever_can_read_them():
    assert valued(valueString="< 15 IU/mL").value_text == "< 15 IU/mL"
    found = valued(
        valueCodeableConcept={**coded("260415000", "http://snomed.info/sct"), "text": "Not found"}
    )
    assert found.value_codes == (Code("http://snomed.info/sct", "260415000"),)
    assert found.value_text == "Not found"


@pytest.mark.parametrize(
    "value",
    [
        {"valueBoolean": True},
        {"valueRange": {"low": quantity("1")}},
        {"valueRatio": {"numerator": quantity("1")}},
        {"valueQuantity": {"unit": "U/L"}},
        {"valueQuantity": {"value": "28", "unit": "U/L"}},
        {"valueQuantity": {"value": True, "unit": "U/L"}},
        {"valueQuantity": [28]},
        {"valueInteger": "245"},
        {"valueInteger": False},
        {"valueString": " "},
        {"valueString": 5},
        {"valueCodeableConcept": "positive"},
    ],
)
def test_other_values_are_no_value(value):
    found = valued(**value)
    assert (found.quantity, found.value_text, found.value_codes) == (None, None, ())


@pytest.mark.parametrize(
    ("reason", "absent"),
    [
        (coded("125154007"), "125154007"),
        ({"text": "haemolysed"}, "haemolysed"),
        ({}, "unknown"),
        (None, None),
    ],
)
def test_the_reason_for_a_missing_value_is_kept(reason, absent):
    assert valued(dataAbsentReason=reason).absent == absent


@pytest.mark.parametrize(
    ("identifiers", "name"),
    [
        ([{"value": "7"}], "|7"),
        ([{"system": "http://lab.example"}], None),
        ([], None),
        ("7", None),
        ([None, {"value": "7"}], "|7"),
    ],
)
def test_the_first_identifier_names_the_result(identifiers, name):
    assert only(observation(identifier=identifiers)).identifier == name


def test_every_coding_counts_and_a_code_may_lack_its_system():
    code = {"coding": [{"code": "AST"}, {"display": "no code"}, *coded("1920-8")["coding"]]}
    assert only(observation(code=code)).codes == (Code(None, "AST"), Code(LOINC, "1920-8"))


@pytest.mark.parametrize(("sent", "modified"), [([{"url": "x"}], True), ([], False)])
def test_a_modifier_marks_the_result(sent, modified):
    assert only(observation(modifierExtension=sent)).modified is modified


def test_each_component_is_a_result_of_the_same_time_and_status():
    found = measurements(
        observation(
            valueQuantity=None,
            status="corrected",
            effectiveDateTime="2026-11-02",
            identifier=[{"value": "7"}],
            component=[
                {"code": coded("1742-6"), "valueQuantity": quantity("31")},
                {"code": coded("777-3"), "dataAbsentReason": coded("error")},
                {"code": coded("1751-7"), "modifierExtension": [{"url": "x"}]},
            ],
        ),
        source="Observation/panel",
    )
    assert [each.codes[0].code for each in found] == ["1742-6", "777-3", "1751-7"]
    assert [each.quantity and each.quantity.value for each in found] == [Decimal(31), None, None]
    assert [each.absent for each in found] == [None, "error", None]
    assert [each.modified for each in found] == [False, False, True]
    assert {(each.source, each.status, each.taken) for each in found} == {
        ("Observation/panel", "corrected", "2026-11-02")
    }
    assert {each.identifier for each in found} == {None}


def test_an_observation_with_a_value_and_components_gives_all():
    found = measurements(
        observation(component=[{"code": coded("1742-6"), "valueQuantity": quantity("31")}]),
        source="x",
    )
    assert [each.codes[0].code for each in found] == ["1920-8", "1742-6"]


@pytest.mark.parametrize(
    ("content", "count"),
    [
        ({"hasMember": [{"reference": "Observation/1"}]}, 0),
        ({"hasMember": [{"reference": "Observation/1"}], "valueString": "see members"}, 1),
        ({"hasMember": [{"reference": "Observation/1"}], "dataAbsentReason": {}}, 1),
        ({}, 1),  # no value and no members: a result that is missing
    ],
)
def test_a_header_without_value_is_no_result(content, count):
    found = measurements(observation(valueQuantity=None, **content), source="x")
    assert len(found) == count


def test_a_reference_range_keeps_its_limits_and_conditions():
    found = ranged(
        low=quantity("8"),
        high=quantity("41"),
        type=coded("normal"),
        appliesTo=[coded("female"), {"text": "Frau"}],
        age={"low": quantity("18", "a"), "high": quantity("720", "mo")},
        text="8 - 41",
    )
    assert found == (
        Range(
            low=Quantity(value=Decimal(8), unit="U/L", code="U/L", system=UCUM),
            high=Quantity(value=Decimal(41), unit="U/L", code="U/L", system=UCUM),
            kind="normal",
            sexes=("female", "Frau"),
            age_low=Decimal(18),
            age_high=Decimal(60),
            text="8 - 41",
        ),
    )


@pytest.mark.parametrize(
    ("value", "unit", "years"),
    [("18", "a", "18"), ("18", "Years", "18"), ("6", "mo", "0.5"), ("1461", "d", "4")],
)
def test_age_limits_are_counted_in_years(value, unit, years):
    (found,) = ranged(high=quantity("41"), age={"low": quantity(value, unit)})
    assert found.age_low
    assert abs(found.age_low - Decimal(years)) < Decimal("1E-9")


@pytest.mark.parametrize(
    "condition",
    [
        {"age": {"low": quantity("18", "furlongs")}},
        {"age": {"low": {"value": Decimal(18)}}},
        {"age": {"low": quantity("18", "a", comparator=">")}},
        {"modifierExtension": [{"url": "x"}]},
    ],
)
def test_a_range_whose_condition_cannot_be_read_is_left_out(condition):
    assert ranged(high=quantity("41"), **condition) == ()


def test_a_range_of_another_type_never_looks_normal():
    (found,) = ranged(high=quantity("41"), type={"text": "Therapeutic"})
    assert found.kind == "Therapeutic"


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"code": [], "component": "x", "referenceRange": {"low": 1}},
        {"code": {"coding": [None, 5, {"code": 7}]}, "status": 3},
        {"component": [None, [], {"code": "x", "referenceRange": [None, "x", {"age": []}]}]},
        {"referenceRange": [{"appliesTo": [1], "type": [], "age": {"low": None}}]},
    ],
)
def test_odd_shapes_are_survived(content):
    assert isinstance(measurements(content, source="x"), list)


def test_a_status_that_is_missing_is_unknown():
    assert only(observation(status=None)).status == "unknown"
