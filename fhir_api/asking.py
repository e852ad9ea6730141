"""One request as this door understands it: who asks, what they accept, what they sent."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal
from uuid import uuid4

from starlette.requests import ClientDisconnect, Request

from core.accounts.access import Caller
from core.audit import Actor
from core.errors import ForbiddenError
from core.records.idempotency import Claim
from fhir_api import wire
from fhir_api.auth.bearer import caller as caller_of
from fhir_api.outcomes import Issue, Refusal

if TYPE_CHECKING:
    from core.services import Services

JSON_TYPES = {"application/fhir+json", "application/json", "text/json", "json"}
ANY_TYPES = {"*/*", "application/*"}
OURS = "application/fhir+json"
_NOTHING = re.compile(r"0(\.0*)?")
BODY_TIMEOUT_S = 15
LARGE = 200_000  # bytes; above this, reading leaves the event loop
MAX_KEY = 255

Action = Literal["c", "r", "u", "d", "s"]


@dataclass(frozen=True, slots=True)
class Asking:
    """A request whose caller is known and whose Accept we can meet."""

    request: Request
    caller: Caller
    actor: Actor
    services: "Services"

    @property
    def base_url(self) -> str:
        return self.services.settings.base_url

    def may(self, type_: str, *actions: Action) -> bool:
        return all(self.caller.scopes.allows(type_, action) for action in actions)

    def must(self, type_: str, *actions: Action) -> None:
        """ForbiddenError unless the token's scopes allow all `actions` on the type."""
        if not self.may(type_, *actions):
            raise ForbiddenError(type_)

    @property
    def prefer(self) -> dict[str, str]:
        """The preferences of Prefer, such as {"return": "minimal"}."""
        parts = ",".join(self.request.headers.getlist("prefer")).replace(";", ",").split(",")
        pairs = (part.strip().partition("=") for part in parts if part.strip())
        return {name.lower(): value.strip('"') for name, _, value in pairs}


async def begin(request: Request) -> Asking:
    """UnauthorizedError; Refusal 406 when the answer would not be accepted."""
    acceptable(request)
    caller = await caller_of(request)
    if admission := request.scope.get("state", {}).get("admission"):
        admission.admit(request.scope, caller.tenant)
    actor = Actor(tenant=caller.tenant, client=caller.client_id, request_id=request_id(request))
    return Asking(request, caller, actor, request.app.state.services)


def request_id(request: Request) -> str:
    """Our own name of the request, given once."""
    state = request.scope.setdefault("state", {})
    known: str = state.setdefault("request_id", uuid4().hex)
    return known


async def body(asking: Asking) -> tuple[dict[str, Any], bytes]:
    """(the JSON sent, its raw bytes). Refusal 400, 408, 413 or 415."""
    sent_type = asking.request.headers.get("content-type", "")
    kind, parameters = _media_range(sent_type)
    foreign = parameters.get("charset", "utf-8") != "utf-8" or not _is_r4(parameters)
    if kind not in JSON_TYPES or foreign:
        raise refusal(415, "not-supported", "http.content-type",
                      "Send application/fhir+json in UTF-8, of FHIR version 4.0.")  # fmt: skip
    if asking.request.headers.get("content-encoding", "identity") != "identity":
        raise refusal(415, "not-supported", "http.content-encoding", "Send the body unpacked.")
    raw = await _raw(asking.request)
    if len(raw) > LARGE:
        return await asyncio.to_thread(wire.read, raw), raw
    return wire.read(raw), raw


async def form(request: Request) -> bytes:
    """The raw body of a form post."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise refusal(415, "not-supported", "http.content-type",
                      "Send application/x-www-form-urlencoded.")  # fmt: skip
    raw = await _raw(request)
    if len(raw) > 65_536:
        raise refusal(413, "too-long", "http.too-long", "Send a shorter search.")
    return raw


async def _raw(request: Request) -> bytes:
    declared = request.headers.get("content-length", "0")
    if declared.isdecimal() and (len(declared) > 9 or int(declared) > wire.MAX_BUNDLE):
        raise _too_large()
    chunks, size = [], 0
    admission = request.scope.get("state", {}).get("admission")
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            async for chunk in request.stream():
                size += len(chunk)
                if size > wire.MAX_BUNDLE:
                    raise _too_large()
                if admission:
                    admission.hold(request.scope, size)
                chunks.append(chunk)
    except (TimeoutError, ClientDisconnect) as error:
        raise refusal(408, "timeout", "http.slow", "Send the body faster.") from error
    return b"".join(chunks)


def is_known(request: Request, tag: str) -> bool:
    """Whether If-None-Match names the standing version: W/"3", "3", a list, or bare as fhirpy."""
    sent = ",".join(request.headers.getlist("if-none-match")).split(",")
    return any(each.strip().removeprefix("W/").strip('"') == tag for each in sent)


def claim(asking: Asking, raw: bytes) -> Claim | None:
    """The Idempotency-Key of the request with its fingerprint. Refusal 400 for an odd key."""
    key = asking.request.headers.get("idempotency-key")
    if key is None:
        return None
    if not 0 < len(key) <= MAX_KEY or not key.isascii() or not key.isprintable():
        text = "Send an Idempotency-Key of 1 to 255 printable ASCII characters."
        raise refusal(400, "invalid", "http.idempotency-key", text)
    url = asking.request.url
    said = f"{asking.request.method} {url.path}?{url.query}\n".encode()
    conditions = asking.request.headers.get("if-match", "")
    conditions += asking.request.headers.get("if-none-exist", "")
    digest = sha256(said + conditions.encode() + b"\n" + raw).digest()
    return Claim(client=asking.caller.client_id, key=key, fingerprint=digest)


def refusal(status: int, code: str, error: str, text: str, at: str | None = None) -> Refusal:
    """A Refusal of one issue."""
    issue = Issue(severity="error", code=code, error=error, text=text, expression=at)
    return Refusal(status, issue)


def _too_large() -> Refusal:
    return refusal(413, "too-long", "wire.too-large", "Send at most 5 MB; split the Bundle.")


def acceptable(request: Request) -> None:
    """Refusal 406 where nothing that is accepted is JSON of FHIR 4.0."""
    asked = request.query_params.get("_format") if request.url.query else None
    if asked is not None:
        kinds = [asked.replace(" ", "+")]
    else:
        accept = request.headers.get("accept") or "*/*"
        if accept in ANY_TYPES or accept in JSON_TYPES:
            return
        kinds = accept.split(",")
    ranges = [_media_range(kind) for kind in kinds]
    wanted = {kind for kind, parameters in ranges if _weight(parameters) and _is_r4(parameters)}
    refused = {kind for kind, parameters in ranges if not _weight(parameters)}
    exact = wanted & JSON_TYPES
    if not exact and (not wanted & ANY_TYPES or OURS in refused):
        raise refusal(406, "not-supported", "http.accept",
                      "Accept application/fhir+json, of FHIR version 4.0.")  # fmt: skip


def _media_range(text: str) -> tuple[str, dict[str, str]]:
    """A media type and its parameters, all in small letters."""
    kind, *parameters = text.lower().split(";")
    pairs = (each.partition("=") for each in parameters)
    return kind.strip(), {name.strip(): value.strip(' "') for name, _, value in pairs}


def _weight(parameters: Mapping[str, str]) -> bool:
    """Whether its q leaves it any weight: 0, 0.0 and so on do not."""
    return _NOTHING.fullmatch(parameters.get("q", "1")) is None


def _is_r4(parameters: Mapping[str, str]) -> bool:
    return parameters.get("fhirversion", "4.0") in ("4.0", "4.0.1")
