"""Numbers survive to the digit; hostile JSON is refused with its place and without its content."""

import copy
import json
import pickle
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fhir_api import wire
from fhir_api.outcomes import Issue, Refusal

SHARED = Path(__file__).parents[2].parent / "shared"
OURS = Path(__file__).parents[1] / "data" / "fhir"


def observation(value: str) -> bytes:
    """An Observation whose number is written as `value`."""
    return (
        b'{"resourceType":"Observation","status":"final","code":{"text":"ALT"},'
        b'"valueQuantity":{"value":' + value.encode() + b',"unit":"U/L"}}'
    )


def refused(body: bytes) -> tuple[int, Issue]:
    with pytest.raises(Refusal) as caught:
        wire.read(body)
    (issue,) = caught.value.issues
    return caught.value.status, issue


NUMBERS = [
    "0", "-0", "45", "45.00", "0.010", "1.20", "1.0E2", "1E-22", "1e5", "1E+2", "-0.0", "0E0",
    "0.0000001", "1.000000000000000000E-245", "-1.000000000000000000E+245", "1000000000000000000",
    "0.1234567890123456789", "1234567890123456789012.5", "18446744073709551616", "1e300", "1E-300",
    "9" * 40, "0." + "1" * 40, "99999999999999999999999999999999", "-9223372036854775809",
]  # fmt: skip


@pytest.mark.parametrize("sent", NUMBERS)
def test_a_number_comes_back_exactly_as_it_was_sent(sent: str) -> None:
    assert wire.write(wire.read(observation(sent))) == observation(sent)


@pytest.mark.parametrize("sent", NUMBERS)
def test_a_number_has_the_value_that_was_sent(sent: str) -> None:
    value = wire.read(observation(sent))["valueQuantity"]["value"]
    assert type(value) is int or isinstance(value, Decimal)
    assert value == Decimal(sent)


@pytest.mark.parametrize("sent", ["1E-22", "1.0e2", "-0", "9" * 30])
def test_a_number_stays_exact_through_copies(sent: str) -> None:
    value = wire.read(observation(sent))["valueQuantity"]["value"]
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert wire.write({"v": twin}) == b'{"v":' + sent.encode() + b"}"


@pytest.mark.parametrize(
    "sent",
    [
        "NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e301", "1e-301", "1e999999999",
        "1e99999999999999999999", "9" * 41, "0." + "1" * 41, "0." + "0" * 301 + "1", "1" * 5000,
        "0e999999999999999999",
    ],
)  # fmt: skip
def test_a_number_that_cannot_be_kept_is_refused_with_its_place(sent: str) -> None:
    status, issue = refused(observation(sent))
    assert (status, issue.error) == (400, "wire.number")
    assert issue.expression == "Observation.valueQuantity.value"
    assert sent not in issue.text


def bundle(*entries: str) -> bytes:
    listed = ",".join(entries)
    return f'{{"resourceType":"Bundle","type":"collection","entry":[{listed}]}}'.encode()


PLACED = [
    ('{"resource":{"status":"a","status":"b"}}', "wire.duplicate-name", "resource.status"),
    ('{"resource":{"id":null}}', "wire.null", "resource.id"),
    ('{"resource":{"extension":[null,{"url":"a"}]}}', "wire.null", "resource.extension[0]"),
    ('{"resource":{"category":[]}}', "wire.empty", "resource.category"),
    ('{"resource":{"code":{}}}', "wire.empty", "resource.code"),
    ('{"resource":{"code":{"text":""}}}', "wire.empty", "resource.code.text"),
    ('{"resource":{"given":[null]}}', "wire.empty", "resource.given"),
    ('{"resource":{"given":[["a"]]}}', "wire.array", "resource.given[0]"),
    (r'{"resource":{"code":{"text":"a\u0000"}}}', "wire.character", "resource.code.text"),
    (r'{"resource":{"code":{"text":"\ud800"}}}', "wire.character", "resource.code.text"),
    (r'{"resource":{"code":{"text":"\udc00\ud800"}}}', "wire.character", "resource.code.text"),
    (r'{"resource":{"code":{"\ud800":"a"}}}', "wire.character", "resource.code"),
    ('{"resource":{"code":{"":"a"}}}', "wire.character", "resource.code"),
    ('{"resource":{"secret name":{"text":""}}}', "wire.empty", "resource"),
]


@pytest.mark.parametrize(("entry", "error", "place"), PLACED)
def test_what_json_for_fhir_forbids_is_refused_with_its_place(
    entry: str, error: str, place: str
) -> None:
    status, issue = refused(bundle('{"resource":{"id":"a"}}', entry))
    assert (status, issue.error) == (400, error)
    assert issue.expression == f"Bundle.entry[1].{place}"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", "wire.empty-body"),
        (b" \r\n", "wire.empty-body"),
        (b"[]", "wire.object"),
        (b'["a"]', "wire.object"),
        (b"null", "wire.object"),
        (b'"a"', "wire.object"),
        (b"1.5", "wire.object"),
        (b"NaN", "wire.number"),
        (b'{"a":1', "wire.json"),
        (b'{"a":1]', "wire.json"),
        (b'{"a":1}}', "wire.json"),
        (b'{"a":1} {"b":2}', "wire.json"),
        (b"{'a':1}", "wire.json"),
        (b'{"a":01}', "wire.json"),
        (b'{"a":1.}', "wire.json"),
        (b'{"a":+1}', "wire.json"),
        (b'{"a":"\t"}', "wire.json"),
        (b'{"a":"\x00"}', "wire.json"),
        (b'{"a":1,}', "wire.json"),
        (b'{"a":1 /* no */}', "wire.json"),
        ('{"a":"ü"}'.encode("latin-1"), "wire.encoding"),
        ('{"a":"b"}'.encode("utf-16"), "wire.encoding"),
        (b'{"a":"\xed\xa0\x80"}', "wire.encoding"),
        (b'{"a":"\xc0\xaf"}', "wire.encoding"),
        (b"<Bundle/>", "wire.json"),
    ],
)
def test_what_is_not_json_of_one_object_is_refused(body: bytes, error: str) -> None:
    status, issue = refused(body)
    assert (status, issue.error) == (400, error)


def test_json_faults_say_where_without_repeating_the_text() -> None:
    _, issue = refused(b'{"resourceType": "Patient",\n "name": Jane}')
    assert "line 2, column 10" in issue.text
    assert "Jane" not in issue.text


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"resourceType": "Patient", "name": [{"family": "D', "ends too early; see line 1"),
        (b'{"resourceType": "Patient", "name": [{"family": "Doe"}', "ends too early; see line 1"),
        (b'{"resourceType":', "ends too early"),
        (b'{"resourceType": "Patient"}}', "see line 1, column 28"),
        (b'{"resourceType": "Pat\x1fient"}', "column 22 is the control character U+001F"),
        (b'{"resourceType": "Pat\tient"}', "is the control character U+0009"),
        (b'{"resourceType": \x00"Patient"}', "is the control character U+0000"),
        (b"]" + b"[" * 100, "see line 1, column 1"),
    ],
)
def test_what_is_wrong_with_json_is_called_by_its_name(body: bytes, told: str) -> None:
    _, issue = refused(body)
    assert issue.error == "wire.json"
    assert told in issue.text


def nested(levels: int) -> bytes:
    inner = b'{"a":' * (levels - 1) + b"1" + b"}" * (levels - 1)
    return b'{"resourceType":"Patient","extension":' + inner + b"}"


def test_depth_is_bounded_exactly() -> None:
    assert wire.read(nested(wire.MAX_DEPTH))
    assert refused(nested(wire.MAX_DEPTH + 1))[1].error == "wire.depth"


def test_brackets_inside_text_do_not_count_as_depth_or_elements() -> None:
    text = json.dumps({"resourceType": "Patient", "id": '[{"\\' * 20 + "," * 30_000})
    assert wire.read(text.encode())["id"].endswith(",,")


def test_elements_are_bounded() -> None:
    def body(count: int) -> bytes:
        return b'{"resourceType":"Bundle","a":[' + b",".join([b"1"] * count) + b"]}"

    assert wire.read(body(wire.MAX_ELEMENTS - 3))
    status, issue = refused(body(wire.MAX_ELEMENTS))
    assert (status, issue.code, issue.error) == (413, "too-costly", "wire.elements")


def test_entries_are_bounded() -> None:
    entry = '{"resource":{"resourceType":"Basic"}}'
    assert wire.read(bundle(*[entry] * wire.MAX_ENTRIES))
    status, issue = refused(bundle(*[entry] * (wire.MAX_ENTRIES + 1)))
    assert (status, issue.error, issue.expression) == (413, "wire.entries", "Bundle.entry")


def patient(size: int) -> str:
    return json.dumps({"resourceType": "Patient", "id": "a" * size})


def test_size_is_bounded_for_a_bundle_a_resource_and_an_entry() -> None:
    entry = f'{{"resource":{patient(900_000)}}}'
    assert wire.read(patient(900_000).encode())
    assert wire.read(bundle(*[entry] * 5))
    for body, place in (
        (patient(1_000_000).encode(), None),
        (bundle(*[entry] * 6), None),
        (bundle(f'{{"resource":{patient(1_000_000)}}}'), "Bundle.entry[0]"),
    ):
        status, issue = refused(body)
        assert (status, issue.code, issue.error) == (413, "too-long", "wire.size")
        assert issue.expression == place


def test_a_bundle_in_text_does_not_raise_the_limit_of_another_resource() -> None:
    body = patient(1_000_000)[:-1] + ', "implicitRules": {"resourceType":"Bundle"}}'
    assert refused(body.encode())[0] == 413


def test_a_smaller_limit_can_be_asked_for() -> None:
    with pytest.raises(Refusal) as caught:
        wire.read(observation("1"), max_bytes=20)
    assert caught.value.status == 413


def test_a_byte_order_mark_is_skipped() -> None:
    assert wire.read(b"\xef\xbb\xbf" + observation("1")) == wire.read(observation("1"))


def test_null_holds_a_place_beside_extensions() -> None:
    sent = (
        b'{"resourceType":"Patient","name":[{"given":[null,"A"],'
        b'"_given":[{"id":"x"},null]}],"birthDate":"1970"}'
    )
    assert wire.write(wire.read(sent)) == sent


def test_text_comes_back_whole() -> None:
    sent = {"resourceType": "Basic", "id": 'é\u202e💉\\"\n\u2028' + "ж" * 50}
    for ascii_only in (True, False):
        body = json.dumps(sent, ensure_ascii=ascii_only).encode()
        assert json.loads(wire.write(wire.read(body))) == sent


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), Decimal("Infinity"), object(), {1: 2}, 2**70, "\ud800"]
)
def test_what_is_not_fhir_json_is_not_written(value: Any) -> None:
    with pytest.raises(TypeError):
        wire.write({"a": value})


@pytest.mark.parametrize("path", sorted(OURS.glob("*.json")), ids=lambda path: path.stem)
def test_our_own_bundles_come_back_with_every_token(path: Path) -> None:
    assert_same_tokens(path.read_bytes())


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared example data is not here")
def test_real_bundles_come_back_with_every_token() -> None:
    paths = sorted((SHARED / "data/fhir").rglob("*.json"))
    assert len(paths) > 20
    for path in paths:
        assert_same_tokens(path.read_bytes())


def assert_same_tokens(body: bytes) -> None:
    """Compares with numbers left as text, so 1.20 and 1.2 differ."""
    exact = json.JSONDecoder(parse_float="f:".__add__, parse_int="i:".__add__)
    assert exact.decode(wire.write(wire.read(body)).decode()) == exact.decode(body.decode())


def test_reading_and_writing_cost_little_time() -> None:
    """Bounds are ten times what a loaded machine needs: they catch a change of order."""
    body = (OURS / "full_panel.json").read_bytes()
    resource = wire.read(body)
    assert _fastest(lambda: wire.read(body)) < 4e-3 * (len(body) / 11_000 + 0.1)
    assert _fastest(lambda: wire.write(resource)) < 1e-3 * (len(body) / 11_000 + 0.1)


def _fastest(work: Any) -> float:
    def once() -> float:
        started = time.perf_counter()
        work()
        return time.perf_counter() - started

    return min(once() for _ in range(20))
