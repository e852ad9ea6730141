"""The caller of a request, from its access token."""

from starlette.requests import Request

from core.accounts.access import Caller
from core.errors import UnauthorizedError


async def caller(request: Request) -> Caller:
    """UnauthorizedError without a valid token of an enabled client."""
    given = request.headers.getlist("authorization")
    scheme, _, token = given[0].partition(" ") if len(given) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token.strip():
        raise UnauthorizedError("no bearer token")
    try:
        known: Caller = await request.app.state.services.accounts.caller(token.strip())
    except UnauthorizedError as error:
        error.token_sent = True
        raise
    return known
