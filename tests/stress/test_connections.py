"""Raw bytes on a real connection: what is no HTTP, too long or too slow is ended."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import orjson
import pytest
import uvicorn
from uvicorn.server import ServerState

from fhir_api import connection
from fhir_api.connection import Connection
from tests.stress.conftest import Hospital, Service

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def listening(service: Service) -> AsyncIterator[int]:
    """The port of the application behind its own kind of connection."""
    config = uvicorn.Config(service.app, http=Connection, log_config=None, lifespan="off")
    config.load()
    state = ServerState()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(config, state, {}), "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()
    for each in list(state.connections):
        each.transport.close()
    await asyncio.sleep(0)


class Line:
    """One connection; `close` so that the answer ends with the connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        with suppress(ConnectionError):
            await self._writer.drain()

    async def head(self) -> bytes:
        """The status line and headers that came back."""
        async with asyncio.timeout(5):
            return await self._reader.readuntil(b"\r\n\r\n")

    async def body(self, head: bytes) -> bytes:
        lines = head.lower().split(b"\r\n")
        (length,) = [int(line[15:]) for line in lines if line.startswith(b"content-length:")]
        return await self._reader.readexactly(length)

    async def is_ended(self, within_s: float = 5) -> bool:
        """Whether the other side closes within the time."""
        try:
            async with asyncio.timeout(within_s):
                while await self._reader.read(65_536):
                    pass
        except ConnectionError:
            return True
        except TimeoutError:
            return False
        return True

    async def close(self) -> None:
        self._writer.close()
        with suppress(ConnectionError):
            await self._writer.wait_closed()


@pytest.fixture
async def line(service: Service) -> AsyncIterator[Line]:
    async with listening(service) as port:
        made = Line(*await asyncio.open_connection("127.0.0.1", port))
        yield made
        await made.close()


def request(hospital: Hospital, start: bytes, *headers: bytes) -> bytes:
    told = [b"Host: a", b"Content-Type: application/fhir+json"]
    told.append(b"Authorization: Bearer " + hospital.token.encode())
    return b"\r\n".join([start, *told, *headers, b"", b""])


NO_HTTP = {
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "HTTP 2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "CONNECT": b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
    "an unknown method": b"CANARY /fhir HTTP/1.1\r\nHost: a\r\n\r\n",
    "an unknown version": b"GET /fhir HTTP/9.9\r\nHost: a\r\n\r\n",
    "two lengths": b"POST /fhir HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n",
    "a negative length": b"POST /fhir HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "a length of 5,000 digits": b"POST /fhir HTTP/1.1\r\nContent-Length: %b\r\n\r\n"
    % (b"9" * 5_000),
    "length and chunks": (
        b"POST /fhir HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
    "a header line without a colon": b"GET /fhir HTTP/1.1\r\ncanary\r\n\r\n",
    "a space before the colon": b"GET /fhir HTTP/1.1\r\nHost : a\r\n\r\n",
}


@pytest.mark.parametrize("name", NO_HTTP)
async def test_what_is_no_http_is_refused_and_ended(line: Line, name: str) -> None:
    await line.send(NO_HTTP[name])
    head = await line.head()
    assert head.startswith(b"HTTP/1.1 400")
    assert b"canary" not in (await line.body(head)).lower()
    assert await line.is_ended()


ODD_BUT_HTTP = {
    b"OPTIONS * HTTP/1.1": b"404",
    b"GET http://elsewhere.example/fhir/metadata HTTP/1.1": b"200",
    b"GET /fhir/%zz HTTP/1.1": b"404",
    b"GET /fhir/Patient/%00 HTTP/1.1": b"404",
    b"GET /fhir/Patient/%ff%fe HTTP/1.1": b"404",
    b"GET /fhir/Patient?code=%zz&a=%ff HTTP/1.1": b"200",
    b"GET //fhir//metadata HTTP/1.1": b"404",
}


@pytest.mark.parametrize("start", ODD_BUT_HTTP, ids=bytes.decode)
async def test_odd_addresses_are_answered_and_the_connection_lives(
    line: Line, hospital: Hospital, start: bytes
) -> None:
    for _ in range(2):
        await line.send(request(hospital, start))
        head = await line.head()
        assert head.split()[1] == ODD_BUT_HTTP[start]
        await line.body(head)


async def test_a_head_that_never_ends_is_cut_off(line: Line) -> None:
    await line.send(b"GET /fhir HTTP/1.1\r\nX: ")
    sent = 0
    while sent < 20_000_000 and not await line.is_ended(0.001):
        await line.send(b"a" * 50_000)
        sent += 50_000
    assert sent < 2_000_000


async def test_a_head_over_64_kb_in_one_line_is_cut_off(line: Line) -> None:
    await line.send(b"GET /fhir?" + b"a" * 100_000)
    assert await line.is_ended()


async def test_a_large_body_after_a_small_head_is_no_long_head(
    line: Line, hospital: Hospital
) -> None:
    body = b'{"resourceType":"Patient","id":"a"}' + b" " * 900_000
    for _ in range(2):
        length = b"Content-Length: %d" % len(body)
        await line.send(request(hospital, b"PUT /fhir/Patient/a HTTP/1.1", length) + body)
        head = await line.head()
        assert head.split()[1] in (b"200", b"201")
        await line.body(head)


@pytest.mark.parametrize("said", [b"", b"GET /fhir HTTP/1.1\r\nHost:"])
async def test_who_never_ends_the_head_is_not_waited_for(
    service: Service, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(connection, "HEAD_WITHIN_S", 0.1)
    async with listening(service) as port:
        line = Line(*await asyncio.open_connection("127.0.0.1", port))
        await line.send(said)
        assert await line.is_ended(1)
        await line.close()


async def test_a_body_declared_over_5_mb_is_refused_before_it_is_sent(
    line: Line, hospital: Hospital
) -> None:
    await line.send(request(hospital, b"POST /fhir HTTP/1.1", b"Content-Length: 6000000"))
    head = await line.head()
    assert head.split()[1] == b"413"
    assert orjson.loads(await line.body(head))["resourceType"] == "OperationOutcome"


async def test_chunks_over_5_mb_are_refused_on_the_way(line: Line, hospital: Hospital) -> None:
    await line.send(request(hospital, b"POST /fhir HTTP/1.1", b"Transfer-Encoding: chunked"))
    answered = asyncio.create_task(line.head())
    for _ in range(80):
        await line.send(b"%x\r\n%b\r\n" % (100_000, b" " * 100_000))
    assert (await answered).split()[1] == b"413"


async def test_a_request_in_small_pieces_is_read_whole(line: Line, hospital: Hospital) -> None:
    body = b'{"resourceType":"Patient","id":"b"}'
    length = b"Content-Length: %d" % len(body)
    whole = request(hospital, b"PUT /fhir/Patient/b HTTP/1.1", length) + body
    for place in range(0, len(whole), 7):
        await line.send(whole[place : place + 7])
        await asyncio.sleep(0)
    assert (await line.head()).split()[1] == b"201"


async def test_the_token_endpoint_survives_hostile_forms(line: Line) -> None:
    for body in (
        b"%00=%00",
        b"grant_type=%ff",
        b"client_assertion=" + b"a." * 30_000,
        b"\xff" * 99,
    ):
        kind = b"Content-Type: application/x-www-form-urlencoded"
        length = b"Content-Length: %d" % len(body)
        start = b"POST /auth/token HTTP/1.1\r\nHost: a"
        await line.send(b"\r\n".join([start, kind, length, b"", body]))
        head = await line.head()
        assert head.split()[1] in (b"400", b"401", b"413")
        assert b"error" in await line.body(head)
