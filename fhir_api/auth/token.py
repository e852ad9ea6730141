"""POST /auth/token: an assertion in, an access token out (RFC 6749 section 4.4, RFC 7523)."""

import logging
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from core.accounts import scopes
from core.accounts.access import LIFETIME_S
from core.cache import Cache
from core.errors import UnavailableError
from fhir_api.auth.assertion import AssertionRefusedError, verify
from fhir_api.auth.smart import token_url

log = logging.getLogger(__name__)

TOKENS_A_MINUTE = 300
"""From one address: a hospital's gateway may speak for many systems."""
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_FORM = "application/x-www-form-urlencoded"
_MAX_BYTES = 65_536
_MAX_FIELDS = 16
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class TokenRefusal(Exception):  # noqa: N818 - an answer to the caller, as in RFC 6749 section 5.2
    """`error` is a code of RFC 6749; `text` says what to send instead."""

    def __init__(
        self, error: str, text: str, *, status: int = 400, retry_after_s: int | None = None
    ) -> None:
        super().__init__(error)
        self.retry_after_s = retry_after_s
        self.error = error
        self.text = text
        self.status = status


async def token(request: Request) -> Response:
    """Every answer is JSON that no cache may keep."""
    try:
        return JSONResponse(await _granted(request), headers=_NO_STORE)
    except TokenRefusal as refusal:
        answer = _refused(refusal.status, refusal.error, refusal.text)
        if refusal.retry_after_s is not None:
            answer.headers["Retry-After"] = str(refusal.retry_after_s)
        return answer
    except AssertionRefusedError as error:
        return _refused(401, "invalid_client", str(error))
    except UnavailableError:
        answer = _refused(503, "temporarily_unavailable", "try again in a moment")
        answer.headers["Retry-After"] = "2"
        return answer


async def _limit(request: Request, cache: Cache | None) -> None:
    """Guessing and storms are slowed by address, before a signature is checked."""
    if cache is None or request.client is None:
        return
    subject = f"token:{request.client.host}"
    answer = await cache.allow(subject, limit=TOKENS_A_MINUTE, window_s=60)
    if not answer.allowed:
        text = "too many requests: use each token until it expires"
        raise TokenRefusal("slow_down", text, status=429, retry_after_s=answer.retry_after_s)


async def _granted(request: Request) -> dict[str, object]:
    services = request.app.state.services
    await _limit(request, services.cache)
    form = await _form(request)
    _check_grant(form)
    client = await verify(
        form.get("client_assertion", ""),
        audience=token_url(services.settings.base_url),
        accounts=services.accounts,
    )
    if form.get("client_id", client.client_id) != client.client_id:
        raise AssertionRefusedError("client_id is that of the assertion, or left out")
    scope = scopes.grant(form.get("scope", ""), client.scope)
    if not scope:
        raise TokenRefusal(
            "invalid_scope", "ask for system/ scopes that are registered, e.g. system/*.rs"
        )
    log.info("token.granted", extra={"client": client.client_id, "tenant": str(client.tenant)})
    return {
        "access_token": services.accounts.issue(client, scope),
        "token_type": "bearer",
        "expires_in": LIFETIME_S,
        "scope": scope,
    }


def _check_grant(form: dict[str, str]) -> None:
    grant_type = form.get("grant_type")
    if grant_type is None:
        raise TokenRefusal("invalid_request", "grant_type is required")
    if grant_type != "client_credentials":
        raise TokenRefusal("unsupported_grant_type", "grant_type is client_credentials")
    if form.get("client_assertion_type") != ASSERTION_TYPE:
        raise TokenRefusal("invalid_request", f"client_assertion_type is {ASSERTION_TYPE}")
    if not form.get("client_assertion"):
        raise TokenRefusal("invalid_request", "client_assertion is required")


async def _form(request: Request) -> dict[str, str]:
    """The fields of the body; a field given twice, or a body that is no form, is refused."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise TokenRefusal("invalid_request", f"Content-Type is {_FORM}")
    try:
        text = (await _body(request)).decode("ascii")
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="strict")
    except ValueError as error:
        raise TokenRefusal("invalid_request", "the body is not a readable form") from error
    if len({name for name, _ in pairs}) != len(pairs):
        raise TokenRefusal("invalid_request", "a field is given twice")
    return dict(pairs)


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MAX_BYTES:
            raise TokenRefusal("invalid_request", f"at most {_MAX_BYTES} bytes", status=413)
    return bytes(body)


def _refused(status: int, error: str, text: str) -> Response:
    log.info("token.refused", extra={"code": error, "reason": text})
    answer = {"error": error, "error_description": text}
    return JSONResponse(answer, status_code=status, headers=_NO_STORE)
