"""What a hospital receives for a staging result."""

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import fhirkit
import pytest

from core.labs.analytes import Analyte
from core.labs.panel import NotUsed, Reason
from core.reports import wording
from core.staging.model import BANDS, INPUTS, THRESHOLDS_KPA
from core.staging.result import Estimate, Finding, Flag, Index
from fhir_api import conformance, narrative, report, wire
from fhir_api.codes import SYSTEMS, code_system
from fhir_api.report import Frame
from fhir_api.report_frame import PARTS
from fhir_api.resources import model
from tests.cases import CASES, HOSTILE
from tests.factories import MODEL, lab, labs, panel, result

BASE = "https://hepatocai.org/fhir"
FRAME = Frame(
    code_base=BASE,
    report_id="5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00",
    version=1,
    issued=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
    organisation="St Mary",
    software="0.1.0+local",
    subject="Patient/hcv-1",
)

each_case = pytest.mark.parametrize("name", CASES)


def written(name: str, frame: Frame = FRAME) -> list[dict[str, Any]]:
    return report.write(CASES[name], frame)


def index_of(resources: list[dict[str, Any]], name: str) -> dict[str, Any]:
    found = report.index_id(FRAME.report_id, name)
    return next(each for each in resources if each["id"] == found)


def model_of(resources: list[dict[str, Any]]) -> dict[str, Any]:
    return index_of(resources, "stiffness-band")


def risks_of(resources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in resources if each["resourceType"] == "RiskAssessment"]


def leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def codings(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "system" in value and "code" in value:
            yield value
        for inner in value.values():
            yield from codings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from codings(inner)


@each_case
def test_everything_sent_is_valid_r4(name: str) -> None:
    resources = written(name)
    wrapped = [report.as_report(resources), report.as_collection(resources, "https://h.example/f")]
    for each in [*resources, *wrapped]:
        text = wire.write(each).decode()
        assert fhirkit.validate(text) == []
        assert conformance.check(wire.read(text.encode())) == []
        model(each["resourceType"]).model_validate_json(text)


@each_case
def test_no_number_passes_through_a_float(name: str) -> None:
    resources = written(name)
    assert not [each for each in leaves(resources) if isinstance(each, float)]
    assert wire.read(wire.write({"resourceType": "Basic", "x": resources}))["x"] == resources


@each_case
def test_no_stage_is_coded(name: str) -> None:
    found = [each["code"] for each in codings(written(name))]
    assert not [code for code in found if re.fullmatch(r"F[0-4]", code)]


@each_case
def test_only_what_the_model_says_and_what_carries_it_is_called_artificial_intelligence(
    name: str,
) -> None:
    """Nothing is where the model abstains, and no published formula ever."""
    resources = written(name)
    marked = [each for each in resources if "AIAST" in {c["code"] for c in codings(each)}]
    said = isinstance(CASES[name].estimate, Estimate)
    expected = [resources[0], model_of(resources), *risks_of(resources)] if said else []
    assert [each["id"] for each in marked] == [each["id"] for each in expected]
    for each in marked:
        assert [code["code"] for code in each["meta"]["security"]] == ["AIAST"]


@each_case
def test_the_narrative_is_safe_and_says_what_the_conclusion_says(name: str) -> None:
    resources = written(name)
    for each in resources:
        if "text" in each:
            assert narrative.unsafe(each["text"]["div"]) is None
    assert resources[0]["conclusion"] == wording.conclusion(CASES[name])
    for finding in CASES[name].findings:
        assert wording.sentence(finding) in unescaped(resources[0]["text"]["div"])


def unescaped(div: str) -> str:
    for escaped, sign in (("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&amp;", "&")):
        div = div.replace(escaped, sign)
    return div


def test_what_another_system_sent_is_escaped_and_loses_signs_that_steer() -> None:
    div = written("hostile")[0]["text"]["div"]
    assert "<script" not in div
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in div
    assert not {"\x07", "\u202e"} & set(div)
    assert "€" in div
    assert HOSTILE not in div


def test_the_report_is_the_first_of_its_resources_and_names_its_results_in_order() -> None:
    first, *others = written("low")
    observations = [each for each in others if each["resourceType"] == "Observation"]
    assert first["resourceType"] == "DiagnosticReport"
    assert first["id"] == FRAME.report_id
    assert first["identifier"] == [
        {"system": f"{BASE}/NamingSystem/report", "value": FRAME.report_id}
    ]
    assert [each["reference"] for each in first["result"]] == [
        f"Observation/{each['id']}" for each in observations
    ]
    kinds = [each["resourceType"] for each in others[len(observations) :]]
    assert kinds == ["RiskAssessment", "Provenance", "Device", "Device"]


def test_the_report_says_what_it_is_of_whom_when_and_by_whom() -> None:
    first = written("low")[0]
    assert first["status"] == "preliminary"
    assert first["category"][0]["coding"][0]["code"] == "LAB"
    assert first["code"]["coding"][0] == {
        "system": f"{BASE}/CodeSystem/report",
        "code": "hcv-fibrosis-staging",
        "display": "Liver fibrosis staging in hepatitis C",
    }
    assert first["subject"] == {"reference": "Patient/hcv-1"}
    assert first["effectiveDateTime"] == "2026-11-02T08:15:00+01:00"
    assert first["issued"] == "2026-11-23T09:30:00.000Z"
    assert first["performer"] == [{"display": "St Mary"}]


@pytest.mark.parametrize("name", ["flare and urgent", "high"])
@pytest.mark.parametrize("status", ["preliminary", "amended", "final", "entered-in-error"])
def test_the_results_share_the_status_of_their_report(status: str, name: str) -> None:
    resources = written(name, replace(FRAME, status=status))
    for each in resources:
        if each["resourceType"] in ("DiagnosticReport", "Observation", "RiskAssessment"):
            assert each["status"] == status


def test_conclusion_codes_are_the_category_then_the_rules_then_the_cautions() -> None:
    codes = [each["coding"][0] for each in written("low")[0]["conclusionCode"]]
    assert codes[0]["system"] == f"{BASE}/CodeSystem/fibrosis-category"
    assert codes[0]["code"] == "advanced-fibrosis-unlikely"
    systems = [each["system"].rpartition("/")[2] for each in codes[1:]]
    assert systems == sorted(systems, key=["guideline-rule", "caution"].index)
    assert {"F01", "A01", "C01", "index-limits"} <= {each["code"] for each in codes}
    assert all("display" in each for each in codes)


@pytest.mark.parametrize(
    ("index", "number", "printed"),
    [
        (Index.FIB4, "0.92366", "0.92"),
        (Index.FIB4, "0.925", "0.93"),  # half up
        (Index.FIB4, "2.0", "2.00"),
        (Index.FIB4, "1.4481", "1.448"),  # 1.45 would be indeterminate
        (Index.FIB4, "3.2507", "3.251"),  # 3.25 would be indeterminate
        (Index.FIB4, "1.45", "1.45"),
        (Index.FIB4, "3.25", "3.25"),
        (Index.APRI, "0.1648", "0.165"),
        (Index.APRI, "0.50004", "0.50004"),
        (Index.LOK, "0.8537", "0.854"),
        (Index.CDS, "7", "7"),
        (Index.ALBI, "-2.1612", "-2.16"),
    ],
)
def test_values_are_rounded_half_up_and_never_across_a_cut_off(
    index: Index, number: str, printed: str
) -> None:
    base = result()
    one = replace(base.indices[0], name=index, value=Decimal(number), band=None)
    quantity = index_of(report.write(replace(base, indices=(one,)), FRAME), index)["valueQuantity"]
    assert str(quantity["value"]) == printed
    assert (quantity["unit"], quantity["code"]) == ("{score}", "{score}")


def test_fib4_carries_its_loinc_code_inputs_formula_and_cut_offs() -> None:
    one = index_of(written("low"), Index.FIB4)
    assert [each["code"] for each in one["code"]["coding"]] == ["98488-0"]
    assert [each["reference"] for each in one["derivedFrom"]] == [
        "Observation/ast",
        "Observation/alt",
        "Observation/plt",
    ]
    assert "age × AST / (platelets × √ALT)" in one["method"]["text"]
    assert "doi:10.1002/hep.21178" in one["method"]["text"]
    assert CASES["low"].rule_set in one["method"]["text"]
    ends = [
        (str(each.get("low", {}).get("value")), str(each.get("high", {}).get("value")))
        for each in one["referenceRange"]
    ]
    assert ends == [("None", "1.45"), ("1.45", "3.25"), ("3.25", "None")]
    assert "Age 45 years on the day of the specimen." in [each["text"] for each in one["note"]]


def test_apri_says_which_upper_limit_was_used_and_where_it_came_from() -> None:
    one = index_of(written("limit assumed"), Index.APRI)
    assert one["code"]["coding"][0]["system"] == f"{BASE}/CodeSystem/index"
    assert any("40 U/L, assumed" in each["text"] for each in one["note"])


@pytest.mark.parametrize(
    ("name", "index", "mark", "rule"),
    [
        ("low", Index.FIB4, "N", "F01"),
        ("indeterminate with stiffness", Index.FIB4, "IND", "F02"),
        ("high", Index.FIB4, "H", "F03"),
        ("low", Index.APRI, "N", "A01"),
        ("high", Index.APRI, "H", "A05"),
    ],
)
def test_a_band_is_told_as_interpretation_with_its_rule(
    name: str, index: Index, mark: str, rule: str
) -> None:
    (told,) = index_of(written(name), index)["interpretation"]
    assert [each["code"] for each in told["coding"]] == [mark, rule]
    assert told["text"]


@pytest.mark.parametrize(
    ("name", "rule"), [("flare and urgent", "G04"), ("virus not detected", "G11")]
)
def test_a_gated_index_keeps_its_value_loses_its_interpretation_and_names_the_rule(
    name: str, rule: str
) -> None:
    for index in (Index.FIB4, Index.APRI):
        one = index_of(written(name), index)
        assert "valueQuantity" in one
        assert not {"interpretation", "referenceRange"} & set(one)
        assert any(each["text"].startswith(f"{rule}: ") for each in one["note"])


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("no age", "unknown", "Patient.birthDate"),
        ("all missing but one", "unknown", "1920-8"),
        ("under 18", "not-applicable", "under 18"),
    ],
)
def test_an_index_without_value_says_why(name: str, code: str, said: str) -> None:
    one = index_of(written(name), Index.FIB4)
    assert "valueQuantity" not in one
    assert "interpretation" not in one
    assert one["dataAbsentReason"]["coding"][0]["code"] == code
    assert said in one["dataAbsentReason"]["text"]


def test_ages_on_both_sides_of_a_cut_off_give_a_value_without_interpretation() -> None:
    one = index_of(written("ages on both sides of a cut-off"), Index.FIB4)
    assert "interpretation" not in one
    assert any("49 or 50" in each["text"] for each in one["note"])


def test_an_additional_index_says_that_the_conclusion_does_not_use_it() -> None:
    resources = written("every index")
    assert {index_of(resources, each)["id"] for each in Index}
    said = [each["text"] for each in index_of(resources, Index.LOK)["note"]]
    assert "Additional; not used for the conclusion." in said


def test_urgent_values_come_first_and_carry_their_flags() -> None:
    resources = written("flare and urgent")
    one = index_of(resources, "urgent-values")
    flags = {
        each["code"]["coding"][0]["code"]: each["interpretation"][0]["coding"][0]["code"]
        for each in one["component"]
    }
    assert resources[0]["conclusion"].startswith("URGENT: ")
    assert flags == {"777-3": "LL", "1920-8": "HH", "6301-6": "HH", "1975-2": "HH", "1751-7": "LL"}
    assert one["interpretation"][0]["coding"][0]["code"] == "AA"
    assert one["component"][0]["valueQuantity"]["value"] == Decimal(34)
    assert {"reference": "Observation/plt"} in one["derivedFrom"]


def test_an_urgent_bound_is_coded_as_a_bound_with_its_source() -> None:
    resources = written("urgent by a bound alone")
    one = index_of(resources, "urgent-values")
    (told,) = one["component"]
    assert told["code"]["coding"][0]["code"] == "26515-7"  # as it was sent
    assert "not used for staging" in told["code"]["text"]
    quantity = told["valueQuantity"]
    assert (quantity["value"], quantity["comparator"]) == (Decimal(10), "<")
    assert quantity["code"] == "10*9/L"
    assert told["interpretation"][0]["coding"][0]["code"] == "LL"
    assert one["interpretation"][0]["coding"][0]["code"] == "AA"
    assert one["derivedFrom"] == [{"reference": "Observation/later-plt"}]
    assert one["effectiveDateTime"] == "2026-11-03T08:15:00+01:00"
    assert {"reference": f"Observation/{one['id']}"} in resources[0]["result"]


def test_urgent_results_that_are_not_used_are_coded_and_say_so() -> None:
    one = index_of(written("urgent by what is not used"), "urgent-values")
    told = {
        each["code"]["coding"][0]["code"]: (
            each["valueQuantity"]["value"],
            each["interpretation"][0]["coding"][0]["code"],
            "not used" in each["code"]["text"],
        )
        for each in one["component"]
    }
    assert told == {"1742-6": (Decimal(2000), "HH", True), "1975-2": (Decimal(200), "HH", True)}
    assert len(one["note"]) == len(one["component"])


def test_results_that_were_not_used_are_listed_with_reason_and_source() -> None:
    spoilt = NotUsed(source="Observation/7", reason=Reason.UNIT_MISSING, analyte=Analyte.GGT)
    resources = report.write(result(panel(not_used=(spoilt,))), FRAME)
    one = index_of(resources, "results-not-used")
    (told,) = one["component"]
    assert told["code"]["coding"][0]["code"] == "2324-2"
    assert [each["code"] for each in told["dataAbsentReason"]["coding"]] == [
        "error",
        "unit-missing",
    ]
    assert told["dataAbsentReason"]["text"] == wording.reason(spoilt)
    assert one["focus"] == [{"reference": "Observation/7"}]
    assert "Observation/7" in resources[0]["text"]["div"]


def test_a_source_is_referred_to_under_the_name_it_has_with_us() -> None:
    values = {**labs(AST=28, ALT=31), Analyte.PLT: lab(Analyte.PLT, "245", source="urn:uuid:1")}
    frame = replace(FRAME, source_reference={"urn:uuid:1": "Observation/mine"})
    one = index_of(report.write(result(panel(values)), frame), Index.FIB4)
    assert one["derivedFrom"][2] == {"reference": "Observation/mine"}


def test_a_source_that_is_no_reference_is_named_and_not_referred_to() -> None:
    told = index_of(written("hostile"), Index.FIB4)["derivedFrom"][2]
    assert told == {"display": HOSTILE.replace("\x07", " ").replace("\u202e", " ")}


def test_ids_stay_from_version_to_version_and_differ_between_reports() -> None:
    ids = [each["id"] for each in written("low")]
    later = [each["id"] for each in written("low", replace(FRAME, version=2, status="amended"))]
    other = [each["id"] for each in written("low", replace(FRAME, report_id="another"))]
    assert ids == later
    devices = {"hepatocai-0.1.0-local", f"hepatocai-stiffness-1.0.0-{MODEL.sha256[:12]}"}
    assert set(ids) & set(other) == devices
    assert len(set(ids)) == len(ids)


def test_provenance_says_what_was_made_by_what_for_whom_and_from_what() -> None:
    resources = written("low", replace(FRAME, organisation_reference="Organization/1"))
    made, device, _ = resources[-3:]
    assert [each["reference"] for each in made["target"]] == [
        f"{each['resourceType']}/{each['id']}" for each in resources[:-3]
    ]
    (agent,) = made["agent"]
    assert agent["who"] == {"reference": f"Device/{device['id']}"}
    assert agent["onBehalfOf"] == {"reference": "Organization/1", "display": "St Mary"}
    assert [each["what"]["reference"] for each in made["entity"]] == [
        each.source for each in CASES["low"].panel.chosen.values()
    ]
    assert made["recorded"] == "2026-11-23T09:30:00.000Z"
    assert [each["value"] for each in device["version"]] == ["0.1.0+local", CASES["low"].rule_set]


def test_an_index_that_can_no_longer_be_computed_is_withdrawn_and_not_left_standing() -> None:
    parts = frozenset({Index.FIB4, Index.LOK, "urgent-values"})
    resources = report.write(CASES["low"], replace(FRAME, version=2, formerly=parts))
    gone = {report.index_id(FRAME.report_id, each) for each in (Index.LOK, "urgent-values")}
    assert {each["id"] for each in resources if each.get("status") == "entered-in-error"} == gone
    assert not gone & {each["reference"].split("/")[1] for each in resources[0]["result"]}


def test_a_report_without_usable_results_is_withdrawn_with_its_observations() -> None:
    frame = replace(FRAME, version=3, formerly=frozenset({Index.AAR}))
    resources = report.retracted(frame, effective="2026-11-02")
    first, *others = resources
    observations = [each for each in others if each["resourceType"] == "Observation"]
    assert first["status"] == "entered-in-error"
    assert "withdrawn" in first["conclusion"]
    assert "conclusionCode" not in first
    assert {each["id"] for each in observations} == {
        report.index_id(FRAME.report_id, each) for each in (Index.FIB4, Index.APRI, Index.AAR)
    }
    assert {each["status"] for each in observations} == {"entered-in-error"}
    assert not [each for each in observations if "valueQuantity" in each]
    for each in [*resources, report.as_report(resources)]:
        text = wire.write(each).decode()
        assert fhirkit.validate(text) == []
        assert conformance.check(wire.read(text.encode())) == []


def test_the_parts_of_a_report_are_found_by_their_references() -> None:
    resources = written("flare and urgent")
    references = [f"{each['resourceType']}/{each['id']}" for each in resources]
    found = report.parts_of(FRAME.report_id, references)
    assert {"fib4", "apri", "lok", "urgent-values", "stiffness-band"} <= found < set(PARTS)
    assert "stiffness-risk" not in found
    sound = [f"{each['resourceType']}/{each['id']}" for each in written("high")]
    assert "stiffness-risk" in report.parts_of(FRAME.report_id, sound)


@each_case
def test_a_report_alone_contains_its_results_and_refers_to_nothing_outside_it(name: str) -> None:
    alone = report.as_report(written(name))
    inside = {f"#{each['id']}" for each in alone["contained"]}
    assert [each["reference"] for each in alone["result"]] == [
        f"#{each['id']}" for each in alone["contained"] if each["resourceType"] == "Observation"
    ]
    for each in alone["contained"]:
        assert not {"text", "meta", "contained"} & set(each)
        if "device" in each:
            assert each["device"]["reference"] in inside
        if each["resourceType"] == "RiskAssessment":
            assert each["parent"] == {"reference": "#"}
            assert each["performer"]["reference"] in inside
            assert each["basis"][0]["reference"] in inside
    risks = [each for each in alone["contained"] if each["resourceType"] == "RiskAssessment"]
    assert len(risks) == isinstance(CASES[name].estimate, Estimate)


def test_a_report_alone_leaves_the_stored_resources_as_they_are() -> None:
    resources = written("low")
    before = wire.write({"resourceType": "Basic", "x": resources})
    report.as_report(resources)
    assert wire.write({"resourceType": "Basic", "x": resources}) == before


def test_a_collection_starts_with_the_report_under_absolute_addresses() -> None:
    resources = written("low")
    collection = report.as_collection(resources, "https://h.example/fhir")
    assert collection["type"] == "collection"
    assert [each["resource"] for each in collection["entry"]] == resources
    assert collection["entry"][0]["fullUrl"] == (
        f"https://h.example/fhir/DiagnosticReport/{FRAME.report_id}"
    )


def test_a_pdf_rides_as_presented_form() -> None:
    alone = report.attach(report.as_report(written("low")), b"%PDF-", created=FRAME.issued)
    (form,) = alone["presentedForm"]
    assert (form["contentType"], form["data"], form["size"]) == ("application/pdf", "JVBERi0=", 5)
    assert conformance.check(alone) == []


def test_every_code_we_send_in_our_own_systems_is_published() -> None:
    cases = [written(name) for name in CASES]
    cases.append(report.write(result(flags=list(Flag)), FRAME))
    ours = [each for each in codings(cases) if each["system"].startswith(f"{BASE}/CodeSystem/")]
    assert {each["system"].rpartition("/")[2] for each in ours} <= set(SYSTEMS)
    for each in ours:
        assert each["display"] == SYSTEMS[each["system"].rpartition("/")[2]][each["code"]]


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_code_system_is_published_whole(name: str) -> None:
    published = code_system(BASE, name, "1")
    assert [each["code"] for each in published["concept"]] == list(SYSTEMS[name])
    assert fhirkit.validate(wire.write(published).decode()) == []


# The model's own resources

with_estimate = pytest.mark.parametrize(
    "name", [name for name, made in CASES.items() if isinstance(made.estimate, Estimate)]
)
without_estimate = pytest.mark.parametrize(
    "name", [name for name, made in CASES.items() if isinstance(made.estimate, Finding)]
)


def component(one: dict[str, Any], code: str) -> dict[str, Any]:
    found: dict[str, Any]
    (found,) = [each for each in one["component"] if each["code"]["coding"][0]["code"] == code]
    return found


def ends(amount: dict[str, Any]) -> tuple[float, float]:
    if "valueQuantity" in amount:
        return (float(amount["valueQuantity"]["value"]),) * 2
    return float(amount["valueRange"]["low"]["value"]), float(amount["valueRange"]["high"]["value"])


@with_estimate
def test_the_estimate_stands_apart_with_its_model_and_no_code_of_anything_measured(
    name: str,
) -> None:
    resources = written(name)
    one, device = model_of(resources), resources[-1]
    assert one["code"]["coding"][0]["system"] == f"{BASE}/CodeSystem/stiffness-band"
    assert {each["system"] for each in codings(one)} <= {
        f"{BASE}/CodeSystem/stiffness-band",
        "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
        "http://unitsofmeasure.org",
    }
    assert "category" not in one
    assert "interpretation" not in one
    assert one["method"]["text"] == f"hepatocai-stiffness 1.0.0, sha256 {MODEL.sha256}"
    assert one["device"] == {"reference": f"Device/{device['id']}"}
    assert [each["value"] for each in device["version"]] == ["1.0.0", MODEL.sha256]


@with_estimate
def test_an_estimate_is_told_with_interval_probabilities_and_bands(name: str) -> None:
    one, said = model_of(written(name)), CASES[name].estimate
    assert isinstance(said, Estimate)
    assert ends(component(one, "estimate")) == pytest.approx(tuple(said.kpa), abs=0.051)
    assert ends(component(one, "interval")) == pytest.approx(tuple(said.interval), abs=0.051)
    for kpa, chance in zip(THRESHOLDS_KPA, said.at_least, strict=True):
        told = ends(component(one, f"probability-{kpa}-kpa"))
        assert told == pytest.approx(tuple(chance), abs=0.001)
        assert 0 < told[0] <= told[1] < 1
    left = [
        each["valueCodeableConcept"]["coding"][0]["code"]
        for each in one["component"]
        if each["code"]["coding"][0]["code"] == "band-not-excluded"
    ]
    codes = ["below-7.1-kpa", "7.1-to-9.5-kpa", "9.5-to-12.5-kpa", "at-least-12.5-kpa"]
    assert left == [code for band, code in zip(BANDS, codes, strict=True) if band in said.bands]


@with_estimate
def test_what_each_input_contributes_multiplies_to_the_estimate(name: str) -> None:
    """Each with the value that the model took and its unit; the largest first."""
    one, made = model_of(written(name)), CASES[name]
    factors = {name: ends(component(one, f"contribution-{name}")) for name in INPUTS}
    if all(low == high for low, high in factors.values()):
        start, _ = ends(component(one, "start"))
        product = start * math.prod(low for low, _ in factors.values())
        assert product == pytest.approx(ends(component(one, "estimate"))[0], rel=0.02)
    listed = [each for each in one["component"] if "contribution-" in str(each["code"])]
    sizes = [max(abs(math.log(end)) for end in ends(each)) for each in listed]
    assert sizes == pytest.approx(sorted(sizes, reverse=True), abs=0.002)
    for analyte, value in made.panel.chosen.items():
        if analyte in INPUTS:
            (taken,) = component(one, f"contribution-{analyte}")["extension"]
            assert taken["url"] == f"{BASE}/StructureDefinition/model-input"
            assert taken["valueQuantity"]["value"] == value.value
            assert taken["valueQuantity"]["code"] == value.unit
    for absent in set(INPUTS[2:]) - {str(each) for each in made.panel.chosen}:
        missing = component(one, f"contribution-{absent}")
        assert "extension" not in missing
        assert missing["code"]["text"].endswith(" missing")


def test_age_and_sex_contribute_as_the_model_took_them() -> None:
    one = model_of(written("likely against a soft estimate over 80"))
    (age,) = component(one, "contribution-age")["extension"]
    (sex,) = component(one, "contribution-sex")["extension"]
    assert (age["valueQuantity"]["value"], age["valueQuantity"]["code"]) == (80, "a")
    assert sex["valueCode"] == "female"
    open_ = model_of(written("sex unknown"))
    assert "extension" not in component(open_, "contribution-sex")
    assert ends(component(open_, "contribution-age")["extension"][0]) == (65, 66)
    low, high = ends(component(open_, "estimate"))
    assert low < high


@pytest.mark.parametrize(
    ("bands", "code"),
    [
        (BANDS[:1], "below-7.1-kpa"),
        (BANDS[:3], "below-12.5-kpa"),
        (BANDS[1:3], "7.1-to-12.5-kpa"),
        (BANDS[2:3], "9.5-to-12.5-kpa"),
        (BANDS[2:], "at-least-9.5-kpa"),
        (BANDS, "any-stiffness"),
    ],
)
def test_the_value_is_the_bands_that_are_left_as_one(bands: tuple[str, ...], code: str) -> None:
    made = CASES["high"]
    assert isinstance(made.estimate, Estimate)
    other = replace(made, estimate=replace(made.estimate, bands=bands))
    one = model_of(report.write(other, FRAME))
    assert one["valueCodeableConcept"]["coding"][0]["code"] == code


@with_estimate
def test_the_risk_has_a_prediction_a_threshold_and_says_by_what_and_from_what(name: str) -> None:
    resources = written(name)
    (risk,), one, said = risks_of(resources), model_of(resources), CASES[name].estimate
    assert isinstance(said, Estimate)
    assert risk["subject"] == {"reference": "Patient/hcv-1"}
    assert risk["performer"] == one["device"]
    assert risk["method"] == one["method"]
    assert risk["parent"] == {"reference": f"DiagnosticReport/{FRAME.report_id}"}
    assert risk["basis"] == [{"reference": f"Observation/{one['id']}"}, *one["derivedFrom"]]
    assert [each["outcome"]["coding"][0]["code"] for each in risk["prediction"]] == [
        "at-least-7.1-kpa", "at-least-9.5-kpa", "at-least-12.5-kpa",
    ]  # fmt: skip
    for each, chance in zip(risk["prediction"], said.at_least, strict=True):
        if chance.low == chance.high:
            assert float(each["probabilityDecimal"]) == pytest.approx(chance.low, abs=0.001)
        else:
            percent = (each["probabilityRange"][end] for end in ("low", "high"))
            told = [float(end["value"]) for end in percent]
            assert told == pytest.approx([100 * end for end in chance], abs=0.051)


@without_estimate
def test_where_the_model_abstains_the_observation_says_why_and_nothing_is_predicted(
    name: str,
) -> None:
    resources, why = written(name), CASES[name].estimate
    assert isinstance(why, Finding)
    one = model_of(resources)
    assert not {"component", "derivedFrom", "valueCodeableConcept", "meta"} & set(one)
    assert one["dataAbsentReason"]["coding"][1]["code"] == why.code
    assert one["dataAbsentReason"]["text"] == wording.sentence(why)
    assert one["note"] == [{"text": wording.sentence(why)}]
    assert not risks_of(resources)
    assert {"reference": f"Observation/{one['id']}"} in resources[0]["result"]


def test_an_estimate_that_can_no_longer_be_given_is_withdrawn_with_its_risk() -> None:
    parts = frozenset({"stiffness-band", "stiffness-risk"})
    resources = report.write(CASES["flare and urgent"], replace(FRAME, version=2, formerly=parts))
    (risk,) = risks_of(resources)
    assert risk["status"] == "entered-in-error"
    assert not {"prediction", "parent", "basis", "meta"} & set(risk)
    assert model_of(resources)["status"] == "preliminary"  # it says why there is none
    assert f"RiskAssessment/{risk['id']}" in str(resources[-3]["target"])
    assert not [c for c in report.as_report(resources)["contained"] if "prediction" in c]
    gone = report.retracted(replace(FRAME, version=3, formerly=parts))
    assert {model_of(gone)["status"], *(each["status"] for each in risks_of(gone))} == {
        "entered-in-error"
    }
    for each in [*resources, *gone]:
        assert fhirkit.validate(wire.write(each).decode()) == []


@each_case
def test_all_that_is_said_of_the_estimate_is_in_its_notes_and_in_the_conclusion(name: str) -> None:
    resources = written(name)
    said = [wording.sentence(each) for each in CASES[name].model_told]
    assert [each["text"] for each in model_of(resources)["note"]] == said
    assert resources[0]["conclusion"].endswith("\n".join(said))
    for each in said:
        assert each in unescaped(resources[0]["text"]["div"])
