"""What the web framework does with an error: OperationOutcome below /fhir, plain JSON elsewhere."""

import logging
from collections.abc import Mapping
from traceback import extract_tb
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.errors import HepatoError
from fhir_api import wire
from fhir_api.outcomes import HTTP, UNEXPECTED, Answer, Issue, Refusal, of

MEDIA_TYPE = "application/fhir+json; charset=utf-8"

_log = logging.getLogger(__name__)
_BY_STATUS = {answer.status: (error, answer) for error, answer in HTTP.items()}


def register(app: FastAPI, code_base: str) -> None:
    """Every error that leaves `app` is answered here; none reaches the server's own log."""

    async def answered(request: Request, error: Exception) -> Response:
        response = _response(request.url.path, error, code_base)
        if response.status_code == UNEXPECTED.status:
            _log_unexpected(error)
        if response.status_code == 405:
            response.headers["Allow"] = ", ".join(sorted(_methods(request)))
        return response

    for kind in (Refusal, HepatoError, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, answered)
    app.add_middleware(_LastResort, code_base=code_base)


class _LastResort:
    """Answers what nobody expected, and logs its kind and place: a message may hold health data."""

    def __init__(self, app: ASGIApp, code_base: str) -> None:
        self._app = app
        self._code_base = code_base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if scope["type"] != "http":
                raise
            _log_unexpected(error)
            if not started:
                await _response(scope["path"], error, self._code_base)(scope, receive, send)


def _log_unexpected(error: Exception) -> None:
    _log.error(
        "http.unexpected-error", extra={"code": type(error).__name__, "reason": _place(error)}
    )


def _place(error: Exception) -> str:
    frames = extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else "unknown"


def _response(path: str, error: Exception, code_base: str) -> Response:
    told = _NO_OPERATION if _is_unknown_operation(path, error) else _as_refusal(error)
    status, body, headers = of(told, code_base=code_base)
    headers |= _own_headers(error)
    if path == "/fhir" or path.startswith("/fhir/"):
        return Response(wire.write(body), status, headers, MEDIA_TYPE)
    return Response(wire.write(_plain(body)), status, headers, "application/json")


def _is_unknown_operation(path: str, error: Exception) -> bool:
    return "/$" in path and isinstance(error, HTTPException) and error.status_code == 404


_NO_OPERATION = Refusal(
    404,
    Issue(
        severity="error",
        code="not-found",
        error="http.not-found",
        text="There is no such operation: the one that is offered is POST /fhir/$stage-fibrosis.",
    ),
)


def _plain(outcome: Mapping[str, Any]) -> dict[str, str]:
    first = outcome["issue"][0]["details"]
    return {"error": first["coding"][0]["code"], "error_description": first["text"]}


def _as_refusal(error: Exception) -> Exception:
    """The framework's own errors in our words: theirs repeat what was sent."""
    if isinstance(error, RequestValidationError):
        name, answer = _BY_STATUS[400]
        return _refusal(400, name, answer, _parameters(error))
    if isinstance(error, HTTPException):
        other = _BY_STATUS[400] if error.status_code < 500 else ("internal", UNEXPECTED)
        name, answer = _BY_STATUS.get(error.status_code, other)
        return _refusal(error.status_code, name, answer)
    return error


def _refusal(status: int, error: str, answer: Answer, more: str = "") -> Refusal:
    text = answer.text + more
    return Refusal(status, Issue(severity="error", code=answer.code, error=error, text=text))


def _parameters(error: RequestValidationError) -> str:
    """The names of ours that are missing or malformed; below `body` names are the sender's."""
    ours = {
        str(fault["loc"][1])
        for fault in error.errors()
        if len(fault["loc"]) == 2 and fault["loc"][0] in ("query", "path", "header")
    }
    return f" Look at: {', '.join(sorted(ours))}." if ours else ""


def _methods(request: Request) -> set[str]:
    """Of all routes of the address: the router itself names those of the first one only."""
    routes = [route for route in request.app.routes if isinstance(route, Route)]
    fitting = [route for route in routes if route.matches(request.scope)[0] is not Match.NONE]
    return {method for route in fitting for method in route.methods or ()}


def _own_headers(error: Exception) -> dict[str, str]:
    return dict(error.headers or {}) if isinstance(error, HTTPException) else {}
