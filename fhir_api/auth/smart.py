"""SMART discovery: where a client gets its token and how it proves who it is.

Source: HL7 SMART App Launch 2.x, "Conformance" and "Backend Services".
"""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from fhir_api.auth.assertion import ALGORITHMS

TOKEN_PATH = "/auth/token"  # noqa: S105 - a path
_TYPES = ("*", "DiagnosticReport", "Observation", "Patient")


async def smart_configuration(request: Request) -> Response:
    """JSON whatever Accept says, readable from any origin: it holds nothing secret."""
    base_url = request.app.state.services.settings.base_url
    return JSONResponse(describe(base_url), headers={"Access-Control-Allow-Origin": "*"})


def token_url(base_url: str) -> str:
    """The token endpoint, which is also the audience of an assertion."""
    return str(base_url).rstrip("/") + TOKEN_PATH


def describe(base_url: str) -> dict[str, object]:
    return {
        "token_endpoint": token_url(base_url),
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
        "grant_types_supported": ["client_credentials"],
        "scopes_supported": [
            f"system/{name}.{may}" for name in _TYPES for may in ("cruds", "rs", "read", "write")
        ],
        "code_challenge_methods_supported": ["S256"],
        "capabilities": ["client-confidential-asymmetric", "permission-v1", "permission-v2"],
    }
