"""What a hospital receives for a staging result."""

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
from core.staging.result import Flag, Index
from fhir_api import conformance, narrative, report, wire
from fhir_api.codes import SYSTEMS, code_system
from fhir_api.report import Frame
from fhir_api.report_frame import PARTS
from fhir_api.resources import model
from tests.cases import CASES, HOSTILE
from tests.factories import lab, labs, panel, result

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
def test_no_stage_is_coded_and_no_formula_is_called_artificial_intelligence(name: str) -> None:
    found = [each["code"] for each in codings(written(name))]
    assert not [code for code in found if re.fullmatch(r"F[0-4]|AIAST", code)]


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
    assert [each["resourceType"] for each in others[-2:]] == ["Provenance", "Device"]


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


@pytest.mark.parametrize("status", ["preliminary", "amended", "final", "entered-in-error"])
def test_the_observations_share_the_status_of_their_report(status: str) -> None:
    resources = written("flare and urgent", replace(FRAME, status=status))
    for each in resources:
        if each["resourceType"] in ("DiagnosticReport", "Observation"):
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
    assert set(ids) & set(other) == {"hepatocai-0.1.0-local"}  # the Device
    assert len(set(ids)) == len(ids)


def test_provenance_says_what_was_made_by_what_for_whom_and_from_what() -> None:
    resources = written("low", replace(FRAME, organisation_reference="Organization/1"))
    made, device = resources[-2:]
    assert [each["reference"] for each in made["target"]] == [
        f"{each['resourceType']}/{each['id']}" for each in resources[:-2]
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
    assert {"fib4", "apri", "lok", "urgent-values"} <= found < set(PARTS)


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
