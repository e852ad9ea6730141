"""What R4 demands is asked for with the place and the remedy; what R4 allows is let through."""

# ruff: noqa: E501 - a row of a table is read on one line

import time
from pathlib import Path
from typing import Any

import pytest

from fhir_api import wire
from fhir_api.conformance import check, check_bundle, entry_of, known_type
from fhir_api.outcomes import Issue, Refusal

OURS = Path(__file__).parents[1] / "data" / "fhir"
CODE: dict[str, Any] = {"code": {"text": "ALT"}}
REF = {"reference": "Patient/1"}


def observation(**elements: Any) -> dict[str, Any]:
    return {"resourceType": "Observation", "status": "final", **CODE, **elements}


def patient(**elements: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", **elements}


def provenance(**elements: Any) -> dict[str, Any]:
    whole = {"target": [REF], "recorded": "2024-01-01T00:00:00Z", "agent": [{"who": REF}]}
    return {"resourceType": "Provenance", **whole, **elements}


DIV = "<div xmlns='http://www.w3.org/1999/xhtml'>x</div>"
ABSENT = {"extension": [{"url": "http://a.example/absent", "valueCode": "unknown"}]}

ALLOWED = [
    observation(),
    observation(_effectiveDateTime=ABSENT),
    observation(valueString="x", _valueString=ABSENT),
    {"resourceType": "Observation", "_status": ABSENT, **CODE},
    *(
        observation(status=status)
        for status in (
            "registered", "preliminary", "final", "amended", "corrected", "cancelled",
            "entered-in-error", "unknown",
        )
    ),
    *(observation(valueQuantity={"value": 5, "comparator": c}) for c in ("<", "<=", ">=", ">")),
    observation(valueQuantity={"value": 5, "code": "giga.l-1"}),
    observation(dataAbsentReason={"text": "not done"}),
    observation(referenceRange=[{"text": "< 40"}, {"low": {"value": 1}}]),
    observation(modifierExtension=[{"url": "http://a.example", "valueBoolean": True}]),
    observation(component=[{"code": {"text": "other"}, "valueInteger": 1}], valueInteger=2),
    observation(component=[CODE], hasMember=[REF]),
    observation(meta={"versionId": "1", "lastUpdated": "2024-01-01T00:00:00.1+01:00", "tag": [{"code": "a"}]}),
    observation(text={"status": "generated", "div": DIV}),
    observation(contained=[{"resourceType": "Device", "id": "d"}], device={"reference": "#d"}),
    observation(contained=[{"resourceType": "Practitioner", "id": "d"}]),
    observation(extension=[{"url": "http://a.example", "valueMeta": {"tag": [{"code": "a"}]}}]),
    *(
        observation(subject={"reference": r})
        for r in (
            "Patient/1", "Patient/1/_history/2", "https://a.example/fhir/Patient/1", "#",
            "urn:uuid:5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00", "Patient?identifier=a|b", "urn:oid:1.2",
        )
    ),
    observation(subject={"identifier": {"value": "1"}}, performer=[{"display": "Lab"}]),
    patient(),
    patient(name=[{"given": [None, "A"], "_given": [ABSENT, None]}], birthDate="1970"),
    patient(name=[{"given": ["A"], "_given": [{"id": "a"}]}]),
    patient(deceasedBoolean=False, multipleBirthInteger=2, gender="unknown"),
    patient(contact=[{"organization": REF}]),
    provenance(),
    {"resourceType": "DiagnosticReport", "status": "appended", **CODE},
    {"resourceType": "Specimen"},
    {"resourceType": "Device", "udiCarrier": [{"entryType": "card"}]},
    {"resourceType": "MedicinalProduct", "id": "a", "anything": [{"goes": None}]},
    {"resourceType": "Encounter", "text": {"status": "empty", "div": DIV}},
]  # fmt: skip


@pytest.mark.parametrize("resource", ALLOWED, ids=range(len(ALLOWED)))
def test_what_r4_allows_is_let_through(resource: dict[str, Any]) -> None:
    assert check(resource) == []


FAULTS: list[tuple[dict[str, Any], str, str, str]] = [
    # resource, our code, where, and what the text must name
    (observation(status="bogus"), "fhir.code", "status", "final"),
    (observation(status="FINAL"), "fhir.code", "status", "final"),
    (observation(status=5), "fhir.code", "status", "final"),
    (observation(status=["final"]), "fhir.code", "status", "final"),
    ({"resourceType": "Observation", "status": "final"}, "fhir.required", "code", "code"),
    ({"resourceType": "Observation", **CODE}, "fhir.required", "status", "status"),
    (observation(valueQuantity={"value": 5, "comparator": "~"}), "fhir.code", "valueQuantity.comparator", "<="),
    (observation(valueQuantity={"value": "45"}), "fhir.value", "valueQuantity.value", "without quotes"),
    (observation(valueQuantity={"value": True}), "fhir.value", "valueQuantity.value", "number"),
    (observation(valueQuantity=5), "fhir.type", "valueQuantity", "object"),
    (observation(valueQuantity=[{"value": 5}]), "fhir.type", "valueQuantity", "object"),
    (observation(valueQuantity={"valeu": 5}), "fhir.unknown-element", "valueQuantity", "'value'"),
    (observation(valueQuantiti={"value": 5}), "fhir.unknown-element", "", "'valueQuantity'"),
    (observation(valueInteger="5"), "fhir.value", "valueInteger", "whole"),
    (observation(valueBoolean="true"), "fhir.value", "valueBoolean", "true or false"),
    (observation(valueString="a", valueInteger=1), "fhir.choice", "valueInteger", "value[x]"),
    (observation(valueString="a", _valueInteger=ABSENT), "fhir.choice", "_valueInteger", "value[x]"),
    (observation(category={"text": "lab"}), "fhir.type", "category", "array"),
    (observation(category=[]), "fhir.type", "category", "at least one"),
    (observation(category=[5]), "fhir.type", "category[0]", "object"),
    (observation(category=[{"text": "a"}, None]), "fhir.type", "category[1]", "object"),
    (observation(category=[{"text": "a"}, {"coding": [{"system": "a b"}]}]), "fhir.value", "category[1].coding[0].system", "address"),
    (observation(code={}), "fhir.empty", "code", "content"),
    (observation(code={"id": "a"}), "fhir.empty", "code", "content"),
    (observation(effectiveDateTime="2024-02-30"), "fhir.value", "effectiveDateTime", "exists"),
    (observation(effectiveDateTime="2024-02-28T10:00:00"), "fhir.value", "effectiveDateTime", "zone"),
    (observation(effectiveDateTime=1700000000), "fhir.value", "effectiveDateTime", "YYYY"),
    (observation(issued="2024-02-28"), "fhir.value", "issued", "moment"),
    (observation(id="x" * 65), "fhir.value", "id", "64"),
    (observation(id="../../etc/passwd"), "fhir.value", "id", "letters"),
    (observation(meta={"lastUpdated": "2024"}), "fhir.value", "meta.lastUpdated", "moment"),
    (observation(meta="a"), "fhir.type", "meta", "object"),
    (observation(subject={"reference": "javascript:alert(1)"}), "fhir.reference", "subject.reference", "Type/id"),
    (observation(subject={"reference": "Patient/a b"}), "fhir.reference", "subject.reference", "Type/id"),
    (observation(subject={"reference": "../Patient/1"}), "fhir.reference", "subject.reference", "Type/id"),
    (observation(device={"reference": "#d"}), "fhir.invariant", "device.reference", "ref-1"),
    (observation(valueString="a", dataAbsentReason={"text": "b"}), "fhir.invariant", "dataAbsentReason", "obs-6"),
    (observation(referenceRange=[{"appliesTo": [{"text": "a"}]}]), "fhir.invariant", "referenceRange[0]", "obs-3"),
    (observation(extension=[{"url": "http://a.example"}]), "fhir.invariant", "extension[0]", "ext-1"),
    (observation(extension=[{"url": "http://a.example", "valueCode": "a", **ABSENT}]), "fhir.invariant", "extension[0]", "ext-1"),
    (observation(extension=[{"valueCode": "a"}]), "fhir.required", "extension[0].url", "url"),
    (observation(extension=[{"url": "http://a.example", "valueRatioRange": {}}]), "fhir.unknown-element", "extension[0]", "Extension"),
    (observation(text={"status": "generated", "div": "<div><script/></div>"}), "fhir.narrative", "text.div", "formatting"),
    (observation(text={"status": "generated"}), "fhir.required", "text.div", "div"),
    (observation(contained=[{"resourceType": "Foo"}]), "fhir.resource-type", "contained[0].resourceType", "R4"),
    (observation(contained=["a"]), "fhir.type", "contained[0]", "object"),
    (observation(contained=[patient(contained=[patient()])]), "fhir.invariant", "contained[0].contained", "dom-2"),
    (observation(contained=[patient(meta={"versionId": "1"})]), "fhir.invariant", "contained[0].meta", "dom-4"),
    (observation(contained=[patient(gender="m")]), "fhir.code", "contained[0].gender", "male"),
    (observation(resource_type="Observation"), "fhir.unknown-element", "", "resourceType"),
    (observation(fhir_comments=["a"]), "fhir.unknown-element", "", "Observation"),
    (patient(name=[{"given": [None]}]), "fhir.empty", "name[0].given[0]", "null"),
    (patient(name=[{"given": ["A", "B"], "_given": [{"id": "a"}]}]), "fhir.type", "name[0]._given", "same length"),
    (patient(_birthDate="a"), "fhir.type", "_birthDate", "object"),
    (patient(birthDate="1970-01-01T00:00:00Z"), "fhir.value", "birthDate", "YYYY"),
    (patient(contact=[{"gender": "male"}]), "fhir.invariant", "contact[0]", "pat-1"),
    (patient(photo=[{"data": "AAAA"}]), "fhir.invariant", "photo[0].contentType", "att-1"),
    (patient(photo=[{"data": "A", "contentType": "image/png"}]), "fhir.value", "photo[0].data", "Base64"),
    (patient(gender=None), "fhir.code", "gender", "male"),
    (provenance(agent=[{"type": {"text": "a"}}]), "fhir.required", "agent[0].who", "who"),
    (provenance(agent=[]), "fhir.type", "agent", "at least one"),
    ({"resourceType": "Encounter", "id": "a b"}, "fhir.value", "id", "letters"),
    ({"resourceType": "Encounter", "meta": {"profile": "a"}}, "fhir.type", "meta.profile", "array"),
    ({"resourceType": "Encounter", "contained": [{"a": 1}]}, "fhir.resource-type", "contained[0].resourceType", "R4"),
    ({"resourceType": "Encounter", "text": {"status": "empty", "div": "<p>x</p>"}}, "fhir.narrative", "text.div", "div"),
]  # fmt: skip


@pytest.mark.parametrize(("resource", "error", "place", "names"), FAULTS, ids=range(len(FAULTS)))
def test_what_r4_refuses_is_told_with_its_place_and_remedy(
    resource: dict[str, Any], error: str, place: str, names: str
) -> None:
    (issue,) = check(resource)
    whole = f"{resource['resourceType']}.{place}" if place else resource["resourceType"]
    assert (issue.error, issue.expression) == (error, whole)
    assert names in issue.text
    assert issue.severity == "error"


def test_an_observation_with_its_own_code_in_a_component_has_one_value_only() -> None:
    code = {"coding": [{"system": "http://loinc.org", "code": "1742-6"}]}
    other = {"coding": [{"system": "http://loinc.org", "code": "1920-8"}]}
    value = {"value": 5}
    twice = {"code": code, "valueQuantity": value}
    apart = {"code": other, "valueQuantity": value}
    assert not check(observation(code=code, component=[twice]))
    assert not check(observation(code=code, valueQuantity=value, component=[apart]))
    (issue,) = check(observation(code=code, valueQuantity=value, component=[apart, twice]))
    assert issue.expression == "Observation.component[1].code"
    assert issue.text.startswith("obs-7")


@pytest.mark.parametrize("resource", [None, 5, "Patient", [], ["a"], {}, {"resourceType": None}])
def test_what_is_no_resource_is_told(resource: object) -> None:
    (issue,) = check(resource, "Bundle.entry[3].resource")
    assert issue.expression is not None
    assert issue.expression.startswith("Bundle.entry[3].resource")


@pytest.mark.parametrize(
    "name", ["Foo", "patient", 5, {}, ["Patient"], "DomainResource", "Ingredient"]
)
def test_a_type_that_r4_does_not_define_is_not_known(name: object) -> None:
    assert not known_type(name)
    (issue,) = check({"resourceType": name})
    assert (issue.error, issue.expression) == ("fhir.resource-type", "Resource.resourceType")


def test_several_faults_are_told_at_once_and_not_too_many() -> None:
    two = check(observation(status="bogus", issued="a"))
    assert [issue.expression for issue in two] == ["Observation.status", "Observation.issued"]
    assert len(check(observation(category=[{"a": 1}] * 1000))) == 20


def test_no_issue_repeats_what_was_sent() -> None:
    secret = "secret-4711 Jane"
    resource = observation(
        status=secret, issued=secret, id=secret, subject={"reference": secret},
        text={"status": secret, "div": secret}, category=[{secret: secret}], effectivePeriod=secret,
        contained=[{"resourceType": secret}], device={"reference": "#" + secret}, **{secret: 1},
    )  # fmt: skip
    issues = check(resource) + check_bundle(
        {"resourceType": "Bundle", "type": secret, "entry": [{"fullUrl": secret, secret: 1}]}
    )
    assert len(issues) > 10
    assert "secret" not in repr(issues)
    assert "Jane" not in repr(issues)


def bundle(kind: str, *entries: Any, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": kind, "entry": list(entries), **more}


RES = {"resource": patient()}
POST = {"method": "POST", "url": "Patient"}
URN = "urn:uuid:5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00"
URL = "https://a.example/fhir/Patient/1"

BUNDLES: list[tuple[dict[str, Any], str | None, str]] = [
    # envelope, where the one fault is (None: sound), and what the text must name
    (bundle("collection", RES), None, ""),
    (bundle("collection", {"resource": {"resourceType": "Foo"}}), None, ""),
    (bundle("document", RES, identifier={"value": "1"}, timestamp="2024-01-01T00:00:00Z"), None, ""),
    (bundle("searchset", {**RES, "search": {"mode": "match"}}, total=1), None, ""),
    (bundle("transaction", {**RES, "request": POST, "fullUrl": URN}), None, ""),
    (bundle("transaction", {"request": {"method": "DELETE", "url": "Patient/1"}}), None, ""),
    (bundle("batch", {"request": {"method": "GET", "url": "Patient?name=a"}}), None, ""),
    ({"resourceType": "Bundle", "type": "collection"}, None, ""),
    (bundle("collection", {**RES, "fullUrl": URL}, {"resource": patient(meta={"versionId": "2"}), "fullUrl": URL}), None, ""),
    ({"resourceType": "Bundle"}, "type", "type"),
    (bundle("bogus", RES), "type", "collection"),
    (bundle("collection", RES, total=1), "total", "bdl-1"),
    (bundle("collection", RES, total="1"), "total", "whole"),
    (bundle("collection", {**RES, "search": {"mode": "match"}}), "entry[0].search", "bdl-2"),
    (bundle("searchset", {**RES, "search": {"mode": "bogus"}}), "entry[0].search.mode", "match"),
    (bundle("transaction", RES), "entry[0].request", "bdl-3"),
    (bundle("collection", {**RES, "request": POST}), "entry[0].request", "bdl-3"),
    (bundle("collection", {**RES, "response": {"status": "200"}}), "entry[0].response", "bdl-4"),
    (bundle("collection", {"fullUrl": URN}), "entry[0]", "bdl-5"),
    (bundle("collection", {**RES, "fullUrl": URN}, {**RES, "fullUrl": URN}), "entry[1].fullUrl", "bdl-7"),
    (bundle("collection", {**RES, "fullUrl": URL + "/_history/1"}), "entry[0].fullUrl", "bdl-8"),
    (bundle("collection", {**RES, "fullUrl": "Patient/1"}), "entry[0].fullUrl", "urn:uuid"),
    (bundle("collection", {**RES, "fullUrl": "javascript:alert(1)"}), "entry[0].fullUrl", "address"),
    (bundle("transaction", {**RES, "request": {"method": "POST"}}), "entry[0].request.url", "url"),
    (bundle("transaction", {**RES, "request": {"url": "Patient"}}), "entry[0].request.method", "method"),
    (bundle("transaction", {**RES, "request": {**POST, "method": "post"}}), "entry[0].request.method", "POST"),
    (bundle("transaction", {**RES, "request": "POST Patient"}), "entry[0].request", "object"),
    (bundle("collection", RES, "a"), "entry[1]", "object"),
    (bundle("collection", RES, None), "entry[1]", "object"),
    (bundle("collection", {"resource": "a"}), "entry[0].resource", "object"),
    (bundle("collection", RES, bogus=1), "", "Bundle"),
    ({"resourceType": "Bundle", "type": "collection", "entry": RES}, "entry", "array"),
    (patient(), "", "Bundle"),
]  # fmt: skip


@pytest.mark.parametrize(("sent", "place", "names"), BUNDLES, ids=range(len(BUNDLES)))
def test_the_envelope_of_a_bundle(sent: dict[str, Any], place: str | None, names: str) -> None:
    issues = check_bundle(sent)
    if place is None:
        assert issues == []
        return
    assert issues[0].expression == (f"Bundle.{place}" if place else "Bundle")
    assert names in issues[0].text


def test_requests_are_not_asked_for_where_nobody_acts_on_them() -> None:
    assert not check_bundle(bundle("transaction", RES), executed=False)
    assert not check_bundle(bundle("collection", {**RES, "request": POST}), executed=False)


def test_issues_of_an_entry_can_be_told_from_those_of_the_bundle() -> None:
    issues = check_bundle(bundle("bogus", RES, {**RES, "fullUrl": "a"}, *["a"] * 10))
    assert [entry_of(issue) for issue in issues] == [None, *range(2, 12), 1]
    plain = Issue(severity="error", code="value", error="a", text="b")
    assert entry_of(plain) is None


HOSTILE: list[tuple[str, bytes]] = [
    ("NaN", b'{"resourceType":"Observation","valueQuantity":{"value":NaN}}'),
    ("Infinity", b'{"resourceType":"Observation","valueQuantity":{"value":Infinity}}'),
    ("1e400", b'{"resourceType":"Observation","valueQuantity":{"value":1e400}}'),
    ("1e999999999", b'{"resourceType":"Observation","valueQuantity":{"value":1e999999999}}'),
    ("half a surrogate pair", rb'{"resourceType":"Observation","valueString":"\ud800"}'),
    ("150 extensions deep", b'{"extension":[' * 150 + b"1" + b"]}" * 150),
    ("NUL", rb'{"resourceType":"Observation","valueString":"\u0000"}'),
    ("type missing", b'{"status":"final"}'),
    ("type unknown", b'{"resourceType":"Foo"}'),
    ("type a number", b'{"resourceType":5}'),
    ("type null", b'{"resourceType":null}'),
    ("type in lower case", b'{"resourceType":"observation"}'),
    ("status bogus", b'{"resourceType":"Observation","status":"bogus","code":{"text":"a"}}'),
    ("status FINAL", b'{"resourceType":"Observation","status":"FINAL","code":{"text":"a"}}'),
    ("id of 65", b'{"resourceType":"Patient","id":"' + b"a" * 65 + b'"}'),
    ("id a path", b'{"resourceType":"Patient","id":"../../etc/passwd"}'),
    ("dateTime a number", b'{"resourceType":"Patient","deceasedDateTime":1700000000}'),
    ("30 February", b'{"resourceType":"Patient","birthDate":"2024-02-30"}'),
    ("no zone", b'{"resourceType":"Patient","deceasedDateTime":"2024-01-01T10:00:00"}'),
    ("code {}", b'{"resourceType":"Observation","status":"final","code":{}}'),
    ("category []", b'{"resourceType":"Observation","status":"final","category":[]}'),
    ("value as text", b'{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":"45"}}'),
    ("duplicate name", b'{"resourceType":"Patient","id":"a","id":"b"}'),
    ("script", b'{"resourceType":"Patient","text":{"status":"generated","div":"<div><script>1</script></div>"}}'),
    ("javascript:", b'{"resourceType":"Patient","managingOrganization":{"reference":"javascript:alert(1)"}}'),
    ("two values", b'{"resourceType":"Patient","deceasedBoolean":true,"deceasedDateTime":"2024"}'),
    ("unknown element", b'{"resourceType":"Patient","bogus":1}'),
    ("contained of no type", b'{"resourceType":"Patient","contained":[{"resourceType":"Foo"}]}'),
    ("1000 entries", b'{"resourceType":"Bundle","type":"batch","entry":[' + b'{"id":"a"},' * 999 + b'{"id":"a"}]}'),
    ("20000 components", b'{"resourceType":"Observation","component":[' + b'{"id":"a"},' * 19999 + b'{"id":"a"}]}'),
    ("status as a list", b'{"resourceType":"Observation","status":["final"],"code":{"text":"a"}}'),
]  # fmt: skip


@pytest.mark.parametrize("body", [body for _, body in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_what_common_servers_stumble_over_is_refused(body: bytes) -> None:
    try:
        issues: Any = check(wire.read(body))
    except Refusal as refusal:
        issues = refusal.issues
    assert any(issue.severity == "error" for issue in issues)


@pytest.mark.parametrize("sent", ["0.010", "45.00", "1.0E2", "0.1234567890123456789"])
def test_numbers_that_common_servers_change_are_exact(sent: str) -> None:
    body = f'{{"resourceType":"Observation","status":"final","code":{{"text":"a"}},"valueQuantity":{{"value":{sent}}}}}'
    read = wire.read(body.encode())
    assert check(read) == []
    assert wire.write(read) == body.encode()


def test_a_bundle_of_labs_is_checked_in_a_moment() -> None:
    """Ten times what a loaded machine needs: it catches a change of order."""
    labs = wire.read((OURS / "full_panel.json").read_bytes())
    assert len(labs["entry"]) > 5

    def once() -> float:
        started = time.perf_counter()
        check_bundle(labs, executed=False)
        for entry in labs["entry"]:
            check(entry["resource"])
        return time.perf_counter() - started

    assert min(once() for _ in range(20)) < 0.4e-3 * len(labs["entry"])
