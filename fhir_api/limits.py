"""Admission before a body is read: what is over the limit is refused at once, in our words."""

from collections import defaultdict
from time import perf_counter
from uuid import UUID, uuid4

from prometheus_client import Counter, Gauge, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.errors import ThrottledError, UnavailableError
from fhir_api import wire
from fhir_api.outcomes import Issue, outcome
from fhir_api.reply import MEDIA_TYPE

MAX_IN_FLIGHT = 96
"""More would only wait for the pool of connections, and keep their bodies in memory meanwhile."""

MAX_OF_ONE_TENANT = 64
"""The rest stays free for the neighbours."""

FREE = 65_536
MAX_HELD = 40_000_000
MAX_HELD_OF_ONE_TENANT = 20_000_000
"""Bytes of bodies beyond FREE in memory at once: one takes three times its size to work on."""

MAX_HEAD = 32_768
"""Bytes of headers and query: enough for a token and a search by 200 ids."""

_ANSWERED = Counter("hepatocai_requests", "Requests answered", ["door", "status"])
_SECONDS = Histogram("hepatocai_request_seconds", "Time to answer", ["door"])
_IN_FLIGHT = Gauge("hepatocai_in_flight", "Requests being worked on")
_DOORS = {"fhir": "fhir", "auth": "auth", "health": "health", "metrics": "health"}


class Admission:
    """Counts requests, names them, and refuses what would only queue."""

    def __init__(self, app: ASGIApp, code_base: str) -> None:
        self._app = app
        self._in_flight = 0
        self._of_tenant: dict[UUID, int] = defaultdict(int)
        self._held = 0
        self._held_of: dict[UUID, int] = defaultdict(int)
        self._busy = _told(code_base, "transient", "unavailable", _BUSY)
        self._long = _told(code_base, "too-long", "http.head", _LONG)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        door = _DOORS.get(scope["path"].strip("/").partition("/")[0], "other")
        if self._in_flight >= MAX_IN_FLIGHT and door != "health":
            await _refuse(send, 503, self._busy, (b"retry-after", b"1"))
            _ANSWERED.labels(door, "503").inc()
            return
        if _head(scope) > MAX_HEAD:
            await _refuse(send, 431, self._long, (b"connection", b"close"))
            _ANSWERED.labels(door, "431").inc()
            return
        await self._admit(scope, receive, send, door)

    async def _admit(self, scope: Scope, receive: Receive, send: Send, door: str) -> None:
        name = uuid4().hex
        state = scope.setdefault("state", {})
        state["request_id"], state["admission"] = name, self
        started = perf_counter()

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-request-id", name.encode())]
                _ANSWERED.labels(door, str(message["status"])).inc()
            await send(message)

        self._in_flight += 1
        _IN_FLIGHT.set(self._in_flight)
        try:
            await self._app(scope, receive, named)
        finally:
            self._in_flight -= 1
            if tenant := state.get("tenant"):
                self._of_tenant[tenant] -= 1
                self._held -= state["held"]
                self._held_of[tenant] -= state["held"]
            _IN_FLIGHT.set(self._in_flight)
            _SECONDS.labels(door).observe(perf_counter() - started)

    def admit(self, scope: Scope, tenant: UUID) -> None:
        """Called once the caller is known. ThrottledError when the tenant has too many at once."""
        if self._of_tenant[tenant] >= MAX_OF_ONE_TENANT:
            raise ThrottledError(1)
        self._of_tenant[tenant] += 1
        scope["state"]["tenant"], scope["state"]["held"] = tenant, 0

    def hold(self, scope: Scope, size: int) -> None:
        """Called while a body grows; `size` is what has come of it, in bytes.

        ThrottledError when its tenant, UnavailableError when all together send too much at once.
        """
        state = scope["state"]
        tenant, more = state["tenant"], size - FREE - state["held"]
        if more <= 0:
            return
        if self._held_of[tenant] + more > MAX_HELD_OF_ONE_TENANT:
            raise ThrottledError(1)
        if self._held + more > MAX_HELD:
            raise UnavailableError("memory")
        self._held += more
        self._held_of[tenant] += more
        state["held"] += more


def _head(scope: Scope) -> int:
    sent = sum(len(name) + len(value) for name, value in scope["headers"])
    return sent + len(scope["query_string"])


async def _refuse(send: Send, status: int, body: bytes, header: tuple[bytes, bytes]) -> None:
    headers = [(b"content-type", MEDIA_TYPE.encode()), header]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


_BUSY = "The server is busy. Send the same request again after the time in Retry-After."
_LONG = f"Send at most {MAX_HEAD // 1024} kB of headers and query; search by a form instead."


def _told(code_base: str, code: str, error: str, text: str) -> bytes:
    issue = Issue(severity="error", code=code, error=error, text=text)
    return wire.write(outcome([issue], code_base=code_base))
