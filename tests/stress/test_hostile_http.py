"""Hostile queries, headers and paths: refused in our words or answered, never a 5xx, no echo."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

import orjson
import pytest

from fhir_api import asking
from tests.stress.client import Answer, Door
from tests.stress.conftest import Hospital, Service

pytestmark = pytest.mark.anyio

SECRET = "canary7f3e9"
FORM = b"application/x-www-form-urlencoded"
TYPES = ("Observation", "Patient", "DiagnosticReport", "Provenance", "Account")
STAGE = "/fhir/$stage-fibrosis"

# A query, and whether a search may honour it.
QUERIES: dict[str, bool] = {
    "code=%00": False,
    "_id=%00": False,
    "status=a%00": False,
    "patient=%00": False,
    "identifier=%00": False,
    "code=a%00|": False,
    "date=%00": False,
    "_sort=%00": False,
    "_elements=%00": False,
    "unknown=%00": False,
    "_cursor=%00": False,
    f"_cursor={SECRET}": False,
    "_cursor=é": False,
    "&" * 5_000: False,
    "code=a&" * 101: False,
    "code=" + "a," * 201: False,
    "_count=-1": False,
    "_count=1e9": False,
    "_count=²": False,
    "_count=99999999999": False,
    "_sort=date,status": False,
    "date=0000-01-01": False,
    "date=2024-02-30": False,
    "date=9999-12-31": True,
    "date=" + "1" * 40: False,
    "_lastUpdated=9999-12-31T23:59:59-14:00": True,
    "patient=../../etc/passwd": False,
    "patient=Patient/" + "a" * 65: False,
    "_include=Observation:canary7f3e9": False,
    "_revinclude=*": False,
    "_has:Observation:patient:code=1": False,
    "subject.name=canary7f3e9": False,
    "code:above=1": False,
    "": True,
    "%": True,
    "=&=&&": True,
    "code=%ff%fe": True,
    "code=%ed%a0%80": True,
    "code=%zz": True,
    "code=" + "%28" * 5_000: True,
    "code=(a%2B)%2B%24|(a%2B)%2B": True,
    "code='; drop table record;--": True,
    "code=||": True,
    "code=\\": True,
    "date=0001": True,
    "date=ge1950-01-01T00:00:00%2B14:00": True,
    "_id=" + ",".join("a" * 64 for _ in range(200)): True,
    "_filter=canary7f3e9": True,
    "_count=1&_count=2": True,
    "_lastUpdated=%E2%80%AE": False,
}  # fmt: skip
ONLY_CLINICAL = ("code", "date", "status", "patient", "_sort=date", "subject")

CONDITION = "identifier=http://a.example|1"


def assert_in_our_words(answer: Answer, what: str) -> None:
    assert answer.status < 500, f"{what}: {answer.status}"
    if answer.status >= 400:
        assert answer.is_outcome, what
        assert SECRET.encode() not in answer.body, what


def known_to(type_: str, query: str) -> bool:
    """Whether the type has the parameter: what is unknown is left aside."""
    return type_ in ("Observation", "DiagnosticReport") or not query.startswith(ONLY_CLINICAL)


@pytest.mark.parametrize("type_", TYPES)
async def test_searches_honour_a_query_or_name_what_they_cannot(
    hospital: Hospital, type_: str
) -> None:
    for query, honoured in QUERIES.items():
        raw = query.encode()
        by_url = await hospital.door.ask("GET", f"/fhir/{type_}", query=raw)
        by_form = await hospital.door.ask("POST", f"/fhir/{type_}/_search", raw, kind=FORM)
        for answer in (by_url, by_form):
            assert_in_our_words(answer, query[:60])
        assert by_url.status == by_form.status, query[:60]
        if honoured or known_to(type_, query):
            assert (by_url.status == 200) == honoured, f"{query[:60]}: {by_url.status}"


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
async def test_conditions_of_writes_are_honoured_or_refused(hospital: Hospital, query: str) -> None:
    patient = b'{"resourceType":"Patient"}'
    raw = query.encode()
    ask = hospital.door.ask
    assert_in_our_words(await ask("DELETE", "/fhir/Patient", query=raw), query)
    assert_in_our_words(await ask("PUT", "/fhir/Patient", patient, query=raw), query)
    condition = [(b"if-none-exist", raw)]
    assert_in_our_words(await ask("POST", "/fhir/Patient", patient, headers=condition), query)
    answer = await ask("POST", "/fhir", batch_around(query))
    assert_in_our_words(answer, query)
    for entry in answer.json().get("entry", ()):
        assert int(entry["response"]["status"][:3]) < 500


def batch_around(query: str) -> bytes:
    """The query as a search, as ifNoneExist, as a condition and as a conditional reference."""
    coded = {"status": "final", "code": {"text": "a"}, "subject": {"reference": f"Patient?{query}"}}
    entries = [
        {"request": {"method": "GET", "url": f"Observation?{query}"}},
        {
            "resource": {"resourceType": "Patient"},
            "request": {"method": "POST", "url": "Patient", "ifNoneExist": query or "a"},
        },
        {
            "resource": {"resourceType": "Observation", **coded},
            "request": {"method": "PUT", "url": f"Observation?{query}"},
        },
    ]
    return orjson.dumps({"resourceType": "Bundle", "type": "batch", "entry": entries})


async def test_a_condition_of_nine_thousand_parameters_is_refused_at_once(
    hospital: Hospital,
) -> None:
    answer = await hospital.door.ask("POST", "/fhir", batch_around(f"{CONDITION}&" * 9_000))
    assert_in_our_words(answer, "flood")
    assert answer.status in (200, 400)
    for entry in answer.json().get("entry", ()):
        assert entry["response"]["status"].startswith("400")


HEADER_NAMES = (
    b"host", b"accept", b"prefer", b"if-match", b"if-none-match", b"if-none-exist", b"origin",
    b"idempotency-key", b"content-type", b"content-length", b"x-request-id", b"x-forwarded-for",
)  # fmt: skip
HEADER_VALUES = (
    b"", b"\xff\xfe", b"[", b"[::1", b"http://[x", b"a" * 20_000, b"a\x00b", b",,;;==", b"-1",
    b'W/"99999999999999999999"', b"1" * 5_000, b"\xc2\xb2", b"*/*;q=x", b"application/fhir+xml",
    b"application/fhir+json;charset=latin1", b'return="', SECRET.encode(),
)  # fmt: skip
REQUESTS = (
    ("GET", "/fhir/Patient/x", b""),
    ("GET", "/fhir/Patient", b""),
    ("GET", "/fhir/metadata", b""),
    ("POST", "/fhir/Patient", b'{"resourceType":"Patient"}'),
    ("PUT", "/fhir/Patient/q", b'{"resourceType":"Patient","id":"q"}'),
    ("DELETE", "/fhir/Patient/q", b""),
    ("POST", "/fhir", b'{"resourceType":"Bundle","type":"batch"}'),
    ("POST", STAGE, b'{"resourceType":"Bundle","type":"collection"}'),
)


@pytest.mark.parametrize("name", HEADER_NAMES, ids=bytes.decode)
async def test_no_header_brings_the_service_down(hospital: Hospital, name: bytes) -> None:
    for value in HEADER_VALUES:
        for method, path, body in REQUESTS:
            answer = await hospital.door.ask(method, path, body, headers=[(name, value)])
            assert_in_our_words(answer, f"{method} {path} {name!r}: {value[:40]!r}")


TOKENS = (
    b"", b"Bearer", b"Bearer a.b", b"Basic YTpi", b"Bearer \xff\xfe", b"bearer  .",
    b"Bearer e30.e30", b"Bearer " + b"a" * 9_000,
)  # fmt: skip


@pytest.mark.parametrize("value", TOKENS, ids=range(len(TOKENS)))
async def test_a_token_that_is_none_opens_nothing(service: Service, value: bytes) -> None:
    for method, path, body in REQUESTS:
        headers = [(b"authorization", value)]
        answer = await Door(service.app).ask(method, path, body, headers=headers)
        assert answer.status == (200 if path == "/fhir/metadata" else 401), path


PATHS = (
    "", "*", "/", "//", "fhir", "/fhir//", "/fhir/\x00", f"/fhir/{'a' * 9_999}", "/fhir/é",
    "/fhir/Patient/", "/fhir/Patient//_history", "/fhir/Patient/\x00", "/fhir/Patient/\ufffd",
    "/fhir/Patient/a/_history/\x00", "/fhir/Patient/a/_history/²", "/fhir/Patient/a/_history/-1",
    f"/fhir/Patient/a/_history/{'9' * 5_000}", "/fhir/Patient/a/_history/1/2", "/fhir/_history",
    "/fhir/Patient/_history", "/fhir/Patient/a/$x", "/fhir/../etc/passwd", "/health/live/", "/auth",
    "/fhir/Patient/../Patient/a", f"/fhir/{SECRET}", f"/fhir/Patient/{SECRET}_", f"/{SECRET}",
)  # fmt: skip
METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "CONNECT", SECRET)


@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
async def test_odd_addresses_and_methods_are_no_such_address(hospital: Hospital, path: str) -> None:
    for method in METHODS:
        answer = await hospital.door.ask(method, path, b'{"resourceType":"Patient"}')
        assert 400 <= answer.status < 500, f"{method}: {answer.status}"
        assert SECRET.encode() not in answer.body
        if path.startswith("/fhir/") and answer.body:
            assert answer.is_outcome


async def test_heads_over_32_kb_are_refused(hospital: Hospital) -> None:
    many = [(b"x-%d" % number, b"v") for number in range(10_000)]
    for headers, query in (
        (many, b""),
        ([(b"x", b"a" * 40_000)], b""),
        ([], b"code=" + b"a" * 40_000),
    ):
        answer = await hospital.door.ask("GET", "/fhir/Patient", headers=headers, query=query)
        assert answer.status == 431
        assert answer.is_outcome


KINDS = {
    b"application/fhir+json": True,
    b"application/json; charset=UTF-8": True,
    b"application/fhir+json;fhirVersion=4.0": True,
    b"": False,
    b"text/plain": False,
    b"application/fhir+xml": False,
    b"application/fhir+json; charset=utf-16": False,
    b"multipart/form-data; boundary=a": False,
}


@pytest.mark.parametrize("kind", KINDS, ids=bytes.decode)
async def test_bodies_of_another_media_type_are_refused(hospital: Hospital, kind: bytes) -> None:
    answer = await hospital.door.ask(
        "POST", "/fhir/Patient", b'{"resourceType":"Patient"}', kind=kind
    )
    assert answer.status == (201 if KINDS[kind] else 415)


async def test_a_body_in_many_chunks_is_read_whole(hospital: Hospital) -> None:
    body = b'{"resourceType":"Patient","id":"a"}'
    chunks = [body[place : place + 1] for place in range(len(body))]
    answer = await hospital.door.ask("PUT", "/fhir/Patient/a", chunks)
    assert answer.status == 201


async def test_a_body_over_5_mb_is_refused_without_reading_on(hospital: Hospital) -> None:
    taken = 0

    def long() -> Iterator[bytes]:
        nonlocal taken
        for _ in range(200):
            taken += 1
            yield b" " * 100_000

    answer = await hospital.door.ask("POST", "/fhir", long())
    assert answer.status == 413
    assert taken <= 54


async def test_a_length_over_5_mb_is_refused_unread(hospital: Hospital) -> None:
    for length in (b"5242881", b"9" * 5_000):
        body = b'{"resourceType":"Bundle","type":"batch"}'
        headers = [(b"content-length", length)]
        answer = await hospital.door.ask("POST", "/fhir", body, headers=headers)
        assert answer.status == 413


async def test_a_body_that_never_ends_is_a_408(
    hospital: Hospital, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "BODY_TIMEOUT_S", 0.05)
    answer = await hospital.door.ask("POST", "/fhir", trickle())
    assert answer.status == 408
    assert answer.is_outcome


async def trickle() -> AsyncIterator[bytes]:
    """A body of which a byte comes every 10 ms."""
    for _ in range(100):
        await asyncio.sleep(0.01)
        yield b" "


async def test_what_was_looked_for_stands_in_no_log(
    hospital: Hospital, log_lines: list[str]
) -> None:
    for query in (f"code={SECRET}", f"subject.name={SECRET}", f"_cursor={SECRET}"):
        await hospital.door.ask("GET", "/fhir/Observation", query=quote(query, safe="=."))
    await hospital.door.ask("GET", f"/fhir/Patient/{SECRET}")
    await hospital.door.ask("POST", "/fhir/Patient", f'{{"name":"{SECRET}"}}'.encode())
    written = "\n".join(log_lines)
    assert SECRET not in written
    assert hospital.token not in written
