"""Admission before a body is read: what is over the limit is refused at once, in our words."""

from collections import defaultdict
from time import perf_counter
from uuid import UUID, uuid4

from prometheus_client import Counter, Gauge, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.errors import ThrottledError
from fhir_api import wire
from fhir_api.outcomes import Issue, outcome
from fhir_api.reply import MEDIA_TYPE

MAX_IN_FLIGHT = 96
"""More would only wait for the pool of connections, and keep their bodies in memory meanwhile."""

MAX_OF_ONE_TENANT = 64
"""The rest stays free for the neighbours."""

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
        self._busy = _busy(code_base)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        door = _DOORS.get(scope["path"].strip("/").partition("/")[0], "other")
        if self._in_flight >= MAX_IN_FLIGHT and door != "health":
            await self._refuse(send)
            _ANSWERED.labels(door, "503").inc()
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
            _IN_FLIGHT.set(self._in_flight)
            _SECONDS.labels(door).observe(perf_counter() - started)

    def admit(self, scope: Scope, tenant: UUID) -> None:
        """Called once the caller is known. ThrottledError when the tenant has too many at once."""
        if self._of_tenant[tenant] >= MAX_OF_ONE_TENANT:
            raise ThrottledError(1)
        self._of_tenant[tenant] += 1
        scope["state"]["tenant"] = tenant

    async def _refuse(self, send: Send) -> None:
        headers = [(b"content-type", MEDIA_TYPE.encode()), (b"retry-after", b"1")]
        await send({"type": "http.response.start", "status": 503, "headers": headers})
        await send({"type": "http.response.body", "body": self._busy})


def _busy(code_base: str) -> bytes:
    issue = Issue(
        severity="error",
        code="transient",
        error="unavailable",
        text="The server is busy. Send the same request again after the time in Retry-After.",
    )
    return wire.write(outcome([issue], code_base=code_base))
