"""A caller straight into the ASGI application: nothing tidies what is sent."""

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from starlette.types import ASGIApp, Message, Scope

FHIR_JSON = b"application/fhir+json"
Headers = Sequence[tuple[bytes, bytes]]
Body = bytes | Iterable[bytes] | AsyncIterable[bytes]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `headers` by their names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return orjson.loads(self.body)

    @property
    def is_outcome(self) -> bool:
        return bool(self.body) and self.json().get("resourceType") == "OperationOutcome"


@dataclass(frozen=True, slots=True)
class Door:
    """The application, called without a network."""

    app: ASGIApp
    token: str = ""

    async def ask(
        self,
        method: str,
        path: str,
        body: Body = b"",
        *,
        query: str | bytes = b"",
        headers: Headers = (),
        kind: bytes = FHIR_JSON,
    ) -> Answer:
        """`path` as the server has decoded it; several chunks of `body` arrive one by one."""
        given = {name for name, _ in headers}
        told = [
            (n, v) for n, v in ((b"host", b"testserver"), (b"content-type", kind)) if n not in given
        ]
        told += headers
        if self.token:
            told.append((b"authorization", f"Bearer {self.token}".encode()))
        raw_query = query.encode() if isinstance(query, str) else query
        exchange = _Exchange(_chunks(body))
        await self.app(_scope(method, path, raw_query, told), exchange.receive, exchange.send)
        return exchange.answer()


async def _chunks(body: Body) -> AsyncIterator[bytes]:
    if isinstance(body, AsyncIterable):
        async for chunk in body:
            yield chunk
        return
    for chunk in [body] if isinstance(body, bytes) else body:
        yield chunk


@dataclass(slots=True)
class _Exchange:
    chunks: AsyncIterator[bytes]
    sent: list[Message] = field(default_factory=list)

    async def receive(self) -> Message:
        chunk = await anext(self.chunks, None)
        if chunk is None:
            return {"type": "http.request", "body": b"", "more_body": False}
        return {"type": "http.request", "body": chunk, "more_body": True}

    async def send(self, message: Message) -> None:
        self.sent.append(message)

    def answer(self) -> Answer:
        start, *parts = self.sent
        headers = {name.decode().lower(): value.decode() for name, value in start["headers"]}
        return Answer(start["status"], headers, b"".join(part.get("body", b"") for part in parts))


def _scope(method: str, path: str, query: bytes, headers: list[tuple[bytes, bytes]]) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode("utf-8", "surrogateescape"),
        "query_string": query,
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 50_000),
        "server": ("testserver", 80),
    }
