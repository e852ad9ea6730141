"""SMART discovery as a client reads it before it has a token."""

import httpx2
import pytest

from core.accounts.scopes import unreadable

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("accept", ["application/json", "text/html", "application/fhir+xml", "*/*"])
async def test_discovery_is_json_whatever_is_asked_for(
    http: httpx2.AsyncClient, accept: str
) -> None:
    answer = await http.get("/fhir/.well-known/smart-configuration", headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_discovery_says_what_backend_services_need(http: httpx2.AsyncClient) -> None:
    described = (await http.get("/fhir/.well-known/smart-configuration")).json()
    assert described["token_endpoint"] == "https://hepato.example.org/auth/token"
    assert described["grant_types_supported"] == ["client_credentials"]
    assert described["token_endpoint_auth_methods_supported"] == ["private_key_jwt"]
    assert described["token_endpoint_auth_signing_alg_values_supported"] == ["RS384", "ES384"]
    assert described["code_challenge_methods_supported"] == ["S256"]
    assert {"client-confidential-asymmetric", "permission-v1", "permission-v2"} <= set(
        described["capabilities"]
    )
    assert {"system/*.rs", "system/Observation.cruds"} <= set(described["scopes_supported"])


async def test_every_scope_that_is_advertised_can_be_registered(http: httpx2.AsyncClient) -> None:
    described = (await http.get("/fhir/.well-known/smart-configuration")).json()
    assert unreadable(" ".join(described["scopes_supported"])) == ()


async def test_the_token_endpoint_advertised_is_the_one_that_answers(
    http: httpx2.AsyncClient,
) -> None:
    described = (await http.get("/fhir/.well-known/smart-configuration")).json()
    assert (await http.post(described["token_endpoint"])).json()["error"] == "invalid_request"
