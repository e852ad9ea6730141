"""What JSON and FHIR libraries get wrong by default, posted: refused by name, or kept exactly."""

import time
from typing import Any

import pytest

from fhir_api import wire
from tests.fhir_api.building import ALT, PLATELETS
from tests.hospital import lab, person, put
from tests.stress.client import Answer
from tests.stress.conftest import Hospital

pytestmark = pytest.mark.anyio

SECRET = "canary7f3e9"
STAGE = "/fhir/$stage-fibrosis"


def observation(**changes: Any) -> bytes:
    """An AST of 28 U/L about p1, its value written as @@ for a hostile one."""
    sound = lab("1920-8", "28", name="ast")
    sound["valueQuantity"]["value"] = "@@"
    return wire.write({**sound, **changes}).replace(b'"@@"', b"28")


def valued(literal: bytes) -> bytes:
    return observation().replace(b'"value":28', b'"value":' + literal)


def nested(depth: int) -> bytes:
    inner = b'{"url":"http://a.example","valueString":"x"}'
    for _ in range(depth):
        inner = b'{"url":"http://a.example","extension":[' + inner + b"]}"
    return observation(extension="@").replace(b'"@"', b"[" + inner + b"]")


COMPONENT = {"code": {"text": "a"}, "valueInteger": 1}

# What the whole body is refused for, in any Bundle.
UNREADABLE: dict[str, tuple[bytes, int, str]] = {
    "NaN": (valued(b"NaN"), 400, "wire.number"),
    "Infinity": (valued(b"Infinity"), 400, "wire.number"),
    "minus Infinity": (valued(b"-Infinity"), 400, "wire.number"),
    "1e400": (valued(b"1e400"), 400, "wire.number"),
    "1e999999999": (valued(b"1e999999999"), 400, "wire.number"),
    "5,000 digits": (valued(b"9" * 5_000), 400, "wire.number"),
    "half a surrogate pair": (
        observation(note=[{"text": SECRET}]).replace(b"canary", b"\\ud800canary"),
        400,
        "wire.character",
    ),
    "escaped NUL": (
        observation(note=[{"text": SECRET}]).replace(b"canary", b"\\u0000canary"),
        400,
        "wire.character",
    ),
    "raw NUL": (observation().replace(b"final", b"fin\x00al"), 400, "wire.json"),
    "not UTF-8": (observation().replace(b"final", b"fin\xffal"), 400, "wire.encoding"),
    "extension nested 150 deep": (nested(150), 400, "wire.depth"),
    "a name twice": (
        observation().replace(b'"status"', b'"status":"canary7f3e9","status"'),
        400,
        "wire.duplicate-name",
    ),
    "an empty array": (observation(category=[]), 400, "wire.empty"),
    "an empty object": (observation(code={}), 400, "wire.empty"),
    "null": (observation(issued=None), 400, "wire.null"),
    "20,000 components": (observation(component=[COMPONENT] * 20_000), 413, "wire.elements"),
}

# What refuses the resource, and in a Bundle of labs that entry alone.
UNSOUND: dict[str, tuple[bytes, str]] = {
    "a status that is none": (observation(status=SECRET), "fhir.code"),
    "a status in capitals": (observation(status="FINAL"), "fhir.code"),
    "an id of 65 characters": (observation(id="a" * 65), "fhir.value"),
    "an id that climbs": (observation(id="../../etc/passwd"), "fhir.value"),
    "seconds since 1970": (observation(effectiveDateTime=1_700_000_000), "fhir.value"),
    "30 February": (observation(effectiveDateTime="2024-02-30"), "fhir.value"),
    "a time without a zone": (observation(effectiveDateTime="2024-02-01T10:00:00"), "fhir.value"),
    "a number as text": (valued(b'"45"'), "fhir.value"),
    "two kinds of value": (observation(valueString=SECRET), "fhir.choice"),
    "an unknown element": (observation(canary7f3e9=SECRET), "fhir.unknown-element"),
    "a script in the narrative": (
        observation(
            text={
                "status": "generated",
                "div": '<div xmlns="http://www.w3.org/1999/xhtml"><script>canary7f3e9</script></div>',
            }
        ),
        "fhir.narrative",
    ),
    "a reference that runs": (
        observation(subject={"reference": "javascript:alert('canary7f3e9')"}),
        "fhir.reference",
    ),
    "no code": (observation().replace(b'"code":{', b'"category":{', 1), "fhir."),
}

EXACT = ("0.010", "45.00", "1.0E2", "0.1234567890123456789", "-0", "1e-30", "28.000000000000000000")


def in_bundle(resource: bytes, kind: str) -> bytes:
    """Among sound neighbours of the same person."""
    sound = [put(person()), put(lab(ALT, "31")), put(lab(PLATELETS, "245"))]
    head = wire.write({"resourceType": "Bundle", "type": kind, "entry": sound}).removesuffix(b"]}")
    request = b'"request":{"method":"PUT","url":"Observation/ast"}'
    return head + b',{"resource":' + resource + b"," + request + b"}]}"


def errors(answer: Answer) -> list[str]:
    issues = answer.json()["issue"]
    return [issue["details"]["coding"][0]["code"] for issue in issues]


async def nothing_is_stored(hospital: Hospital) -> bool:
    for type_ in ("Patient", "Observation", "DiagnosticReport"):
        answer = await hospital.door.ask("GET", f"/fhir/{type_}", query="_total=accurate")
        if answer.json()["total"]:
            return False
    return True


@pytest.mark.parametrize("name", UNREADABLE)
async def test_what_cannot_be_read_refuses_the_whole_request(hospital: Hospital, name: str) -> None:
    body, status, error = UNREADABLE[name]
    for path, sent in (
        ("/fhir/Observation", body),
        ("/fhir", in_bundle(body, "transaction")),
        ("/fhir", in_bundle(body, "batch")),
        (STAGE, in_bundle(body, "collection")),
    ):
        answer = await hospital.door.ask("POST", path, sent)
        assert (answer.status, errors(answer)[0]) == (status, error), path
        assert SECRET.encode() not in answer.body
    assert await nothing_is_stored(hospital)


@pytest.mark.parametrize("name", UNSOUND)
async def test_what_r4_does_not_allow_refuses_a_resource_and_its_transaction(
    hospital: Hospital, name: str
) -> None:
    body, error = UNSOUND[name]
    for path, sent in (("/fhir/Observation", body), ("/fhir", in_bundle(body, "transaction"))):
        answer = await hospital.door.ask("POST", path, sent)
        assert answer.status == 400
        assert any(each.startswith(error) for each in errors(answer)), errors(answer)
        assert SECRET.encode() not in answer.body
    assert await nothing_is_stored(hospital)


@pytest.mark.parametrize("name", UNSOUND)
async def test_in_a_bundle_of_labs_it_refuses_its_entry_alone(
    hospital: Hospital, name: str
) -> None:
    body, error = UNSOUND[name]
    answer = await hospital.door.ask("POST", STAGE, in_bundle(body, "collection"))
    assert answer.status == 201
    resources = [entry["resource"] for entry in answer.json()["entry"]]
    assert resources[0]["resourceType"] == "DiagnosticReport"
    (outcome,) = [each for each in resources if each["resourceType"] == "OperationOutcome"]
    codes = [issue["details"]["coding"][0]["code"] for issue in outcome["issue"]]
    assert any(each.startswith(error) for each in codes), codes
    assert SECRET.encode() not in answer.body
    gone = await hospital.door.ask("GET", "/fhir/Observation/ast")
    assert gone.status == 404


@pytest.mark.parametrize("literal", EXACT)
async def test_a_number_comes_back_as_it_was_written(hospital: Hospital, literal: str) -> None:
    door = hospital.door
    wanted = f'"value":{literal}'.encode()
    stored = await door.ask("PUT", "/fhir/Observation/ast", valued(literal.encode()))
    assert stored.status == 201
    assert wanted in stored.body
    assert wanted in (await door.ask("GET", "/fhir/Observation/ast")).body
    assert wanted in (await door.ask("GET", "/fhir/Observation", query="_id=ast")).body
    assert wanted in (await door.ask("GET", "/fhir/Observation/ast/_history")).body


async def test_a_body_of_twenty_thousand_elements_costs_a_moment(hospital: Hospital) -> None:
    body, status, _ = UNREADABLE["20,000 components"]
    started = time.process_time()
    answer = await hospital.door.ask("POST", "/fhir/Observation", body)
    assert answer.status == status
    assert time.process_time() - started < 0.5


async def test_a_bundle_of_a_thousand_entries_is_refused_before_it_is_judged(
    hospital: Hospital,
) -> None:
    request = {"method": "GET", "url": "Patient/p1"}
    entries = [{"request": request} for _ in range(1_000)]
    bundle = {"resourceType": "Bundle", "type": "batch", "entry": entries}
    answer = await hospital.door.ask("POST", "/fhir", wire.write(bundle))
    assert (answer.status, errors(answer)) == (413, ["wire.entries"])
