"""A token as a client gets it: for operators, the demonstration and benchmarks."""

import httpx2

from core.accounts.jwks import Key
from core.errors import UnauthorizedError, UnavailableError
from fhir_api.auth.assertion import sign
from fhir_api.auth.smart import token_url
from fhir_api.auth.token import ASSERTION_TYPE

EVERYTHING_REGISTERED = "system/*.cruds"
"""Cut down by the server to what the client may do."""


def obtain(
    base_url: str, *, client_id: str, key: Key, kid: str, scope: str = EVERYTHING_REGISTERED
) -> str:
    """An access token from the service at `base_url`.

    UnauthorizedError with the server's reason when refused, UnavailableError when out of reach.
    """
    url = token_url(base_url)
    form = {
        "grant_type": "client_credentials",
        "scope": scope,
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": sign(key, kid=kid, client_id=client_id, audience=url),
    }
    try:
        answer = httpx2.post(url, data=form, timeout=10)
        told = answer.json()
        if answer.status_code == 200:
            return str(told["access_token"])
        raise UnauthorizedError(f"{told['error']}: {told['error_description']}")
    except (httpx2.HTTPError, ValueError, KeyError, TypeError) as error:
        raise UnavailableError(f"no token from {url}") from error
