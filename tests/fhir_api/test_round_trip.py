"""What a client stored comes back as it was sent: every digit, every time stamp, in order."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import pytest

from tests.fhir_api.test_shared_files import FOLDER
from tests.hospital import Client, Json

pytestmark = pytest.mark.anyio

DECIMALS = [
    "0", "0.0", "0.010", "1.20", "28", "28.0", "100", "-0.5", "-0.0", "1.0", "1.00",
    "0.1234567890123456789012", "1234567890123456789012", "9007199254740993",
    "0.0000000000000000000001", "1E-22", "1e-22", "1.000E-245", "-1.0E+245", "1e300", "1E+2",
    "3.14159265358979323846264338327950288419",
]  # fmt: skip
MOMENTS = [
    "2026", "2026-11", "2026-11-02", "2026-11-02T08:15:00Z", "2026-11-02T08:15:00+01:00",
    "2026-11-02T08:15:00.120-03:30", "2026-11-02T08:15:00.000000001Z", "2026-11-02T08:15:00+00:00",
    "2026-11-02T08:15:00-00:00", "1890-01-01T00:00:00+14:00",
]  # fmt: skip

Came = Callable[[Client, str], Awaitable[Any]]


def exact(text: str | bytes) -> Any:
    """JSON with each number as it is written, and each object as pairs in their order."""
    return json.loads(
        text, parse_float=lambda t: ("number", t), parse_int=lambda t: ("number", t),
        object_pairs_hook=lambda pairs: ("object", pairs),
    )  # fmt: skip


def written(value: str = "28", moment: str = "2026-11-02T08:15:00+01:00", id_: str = "o") -> str:
    """An Observation as text: no library has touched its numbers."""
    return (
        f'{{"resourceType":"Observation","id":"{id_}","status":"final",'
        '"code":{"coding":[{"system":"http://loinc.org","code":"2160-0"}],"text":"Kreatinin µ"},'
        f'"subject":{{"reference":"Patient/p1"}},"effectiveDateTime":"{moment}",'
        f'"valueQuantity":{{"value":{value},"unit":"mg/dL"}},'
        f'"referenceRange":[{{"high":{{"value":{value}}}}}],'
        f'"extension":[{{"url":"http://hospital.example/raw","valueDecimal":{value}}}]}}'
    )


def content(resource: Any) -> list[Any]:
    """The elements of a resource but for what the server gives it."""
    kind, pairs = resource
    assert kind == "object"
    return [pair for pair in pairs if pair[0] not in ("id", "meta")]


def element(resource: Any, name: str) -> Any:
    """The value of the first element of that name."""
    return next(value for key, value in resource[1] if key == name)


def resource_of(answer: httpx2.Response) -> Any:
    assert answer.status_code in (200, 201), answer.text
    return exact(answer.content)


def entry_of(answer: httpx2.Response, place: int = 0) -> Any:
    return element(element(resource_of(answer), "entry")[place], "resource")


# Ways in and out; each gives the Observation that came back


async def _posted(client: Client, sent: str) -> Any:
    made = await client.post("/Observation", sent.encode())
    read = await client.get(made.headers["location"])
    assert resource_of(made) == resource_of(read)
    return resource_of(read)


async def _put(client: Client, sent: str) -> Any:
    made = await client.put("/Observation/o", sent.encode())
    read = await client.get("/Observation/o")
    assert resource_of(made) == resource_of(read)
    return resource_of(read)


async def _put_again(client: Client, sent: str) -> Any:
    await client.put("/Observation/o", written("7").encode())
    await client.put("/Observation/o", sent.encode())
    return entry_of(await client.get("/Observation/o/_history"))


async def _former_version(client: Client, sent: str) -> Any:
    await client.put("/Observation/o", sent.encode())
    await client.put("/Observation/o", written("7").encode())
    history = entry_of(await client.get("/Observation/o/_history"), 1)
    assert resource_of(await client.get("/Observation/o/_history/1")) == history
    return history


async def _searched(client: Client, sent: str) -> Any:
    await client.put("/Observation/o", sent.encode())
    return entry_of(await client.get("/Observation?_id=o"))


def _transaction(sent: str, kind: str) -> bytes:
    request = '{"method":"PUT","url":"Observation/o"}'
    entry = f'[{{"resource":{sent},"request":{request}}}]'
    return f'{{"resourceType":"Bundle","type":"{kind}","entry":{entry}}}'.encode()


async def _in_transaction(client: Client, sent: str) -> Any:
    answer = await client.post(
        "", _transaction(sent, "transaction"), Prefer="return=representation"
    )
    read = await client.get("/Observation/o")
    assert entry_of(answer) == resource_of(read)
    return resource_of(read)


async def _in_batch(client: Client, sent: str) -> Any:
    await client.post("", _transaction(sent, "batch"))
    asked = {"method": "GET", "url": "Observation/o"}
    body = {"resourceType": "Bundle", "type": "batch", "entry": [{"request": asked}]}
    return entry_of(await client.post("", body))


async def _with_the_operation(client: Client, sent: str) -> Any:
    ast = written(id_="ast").replace("2160-0", "1920-8").replace("mg/dL", "U/L")
    listed = f'[{{"resource":{sent}}},{{"resource":{ast}}}]'
    body = f'{{"resourceType":"Bundle","type":"collection","entry":{listed}}}'
    answer = await client.stage(body.encode())
    assert answer.status_code == 201
    return resource_of(await client.get("/Observation/o"))


WAYS: dict[str, Came] = {
    "post": _posted,
    "put": _put,
    "update": _put_again,
    "former version": _former_version,
    "search": _searched,
    "transaction": _in_transaction,
    "batch": _in_batch,
    "operation": _with_the_operation,
}


@pytest.mark.parametrize("value", ["0.010", "1.20", "0.1234567890123456789012", "1E-22"])
@pytest.mark.parametrize("way", WAYS)
async def test_every_digit_survives_every_way(client: Client, way: str, value: str) -> None:
    sent = written(value, "2026-11-02T08:15:00.120-03:30")
    assert content(await WAYS[way](client, sent)) == content(exact(sent))


@pytest.mark.parametrize("value", DECIMALS)
async def test_a_decimal_comes_back_as_it_was_written(client: Client, value: str) -> None:
    sent = written(value)
    assert content(await _put(client, sent)) == content(exact(sent))


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_moment_comes_back_as_it_was_written(client: Client, moment: str) -> None:
    sent = written(moment=moment)
    assert content(await _put(client, sent)) == content(exact(sent))


async def test_reads_differ_in_no_byte(client: Client) -> None:
    await client.put("/Observation/o", written("1.20").encode())
    read = await client.get("/Observation/o")
    searched = await client.get("/Observation?_id=o")
    former = await client.get("/Observation/o/_history/1")
    history = await client.get("/Observation/o/_history")
    assert former.content == read.content
    assert read.content in searched.content
    assert read.content in history.content


@pytest.mark.parametrize("value", ["1e301", "1E-301", "0." + "1" * 41, "1" * 41])
async def test_a_decimal_that_cannot_be_kept_is_refused(client: Client, value: str) -> None:
    answer = await client.put("/Observation/o", written(value).encode())
    assert answer.status_code == 400
    assert "Observation.valueQuantity.value" in answer.json()["issue"][0]["expression"][0]
    assert (await client.get("/Observation/o")).status_code == 404


ODD_BUT_VALID = {
    "an element that is absent for a reason": '"_issued":{"extension":[{"url":"http://hl7.org/fhir'
    '/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}',
    "escapes": '"note":[{"text":"\\u00b5mol \\ud83e\\uddea \\"quoted\\" \\\\ tab\\t line\\n"}]',
    "markup": '"note":[{"text":"<script>alert(1)</script> & < >"}]',
    "a contained resource": '"contained":[{"resourceType":"Specimen","id":"s","collection":'
    '{"quantity":{"value":2.50}}}],"specimen":{"reference":"#s"}',
    "several time stamps": '"issued":"2026-11-02T09:00:00.5+01:00","note":[{"time":"2026-11",'
    '"text":"seen"}]',
    "order of elements": '"note":[{"text":"b"},{"text":"a"}],"device":{"display":"x"}',
    "a narrative": '"text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/'
    'xhtml\\"><p>28 &lt; 40 &#181;</p></div>"}',
}


@pytest.mark.parametrize("what", ODD_BUT_VALID)
async def test_what_we_do_not_read_is_kept_all_the_same(client: Client, what: str) -> None:
    sent = f"{written()[:-1]},{ODD_BUT_VALID[what]}}}"
    assert content(await _put(client, sent)) == content(exact(sent))


async def test_what_the_sender_said_in_meta_is_kept(client: Client) -> None:
    label = '"security":[{"system":"http://hospital.example/label","code":"R"}]'
    profile = '"profile":["http://hospital.example/fhir/StructureDefinition/lab"]'
    named = f'"meta":{{"versionId":"77","lastUpdated":"2020-01-01T00:00:00Z",{profile},{label}}}'
    await client.put("/Observation/o", f"{written()[:-1]},{named}}}".encode())
    meta: Json = (await client.get("/Observation/o")).json()["meta"]
    assert meta["profile"] == ["http://hospital.example/fhir/StructureDefinition/lab"]
    assert meta["security"] == [{"system": "http://hospital.example/label", "code": "R"}]
    assert meta["versionId"] == "1"
    assert meta["lastUpdated"] > "2026"


@pytest.mark.parametrize("way", ["post", "transaction", "search"])
async def test_the_decimals_of_the_standard_come_back(client: Client, way: str) -> None:
    path = FOLDER / "hl7-r4-Observation-decimal.json"
    if not path.exists():
        pytest.skip(f"the public example files are not here: {FOLDER.name}/{path.name}")
    sent = path.read_text()
    own = json.loads(sent).get("id", "")
    placed = sent.replace(f'"id" : "{own}"', '"id" : "o"').replace(f'"id": "{own}"', '"id": "o"')
    assert content(await WAYS[way](client, placed)) == content(exact(sent))
