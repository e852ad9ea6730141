"""The two endpoints of auth and one guarded route in a small app, over a real Postgres."""

import json
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from joserfc.jwk import ECKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from core.accounts.service import AccountService
from core.crypto import Keyring
from core.database import Database
from core.errors import UnauthorizedError
from fhir_api import outcomes
from fhir_api.auth import bearer, smart, token

BASE_URL = "https://hepato.example.org"
AUDIENCE = BASE_URL + "/auth/token"
SCOPE = "system/Observation.cruds system/DiagnosticReport.rs"

EC_KEY = ECKey.generate_key("P-384")
RSA_KEY = RSAKey.generate_key(2048)


def public(key: Any, kid: str) -> dict[str, Any]:
    return {**key.as_dict(private=False), "kid": kid}


PUBLIC = {"keys": [public(EC_KEY, "ec"), public(RSA_KEY, "rsa")]}


@pytest.fixture
def accounts(database: Database) -> AccountService:
    return AccountService(database, Keyring({"k": bytes(32)}), secret="s" * 32, development=True)


@pytest.fixture
async def client_id(accounts: AccountService) -> str:
    """A client registered with a key of each kind."""
    tenant = await accounts.add_organisation("Hospital")
    return await accounts.add_client(tenant, "EHR", keys=json.dumps(PUBLIC), scope=SCOPE)


async def _whoami(request: Request) -> Response:
    known = await bearer.caller(request)
    return JSONResponse({"tenant": str(known.tenant), "client_id": known.client_id})


async def _unauthorized(_: Request, error: Exception) -> Response:
    status, body, headers = outcomes.of(error, code_base=BASE_URL)
    return JSONResponse(body, status_code=status, headers=headers)


@pytest.fixture
def app(accounts: AccountService) -> Starlette:
    app = Starlette(
        routes=[
            Route("/auth/token", token.token, methods=["POST"]),
            Route("/fhir/.well-known/smart-configuration", smart.smart_configuration),
            Route("/whoami", _whoami),
        ],
        exception_handlers={UnauthorizedError: _unauthorized},
    )
    settings = SimpleNamespace(base_url=BASE_URL)
    app.state.services = SimpleNamespace(settings=settings, accounts=accounts, cache=None)
    return app


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url=BASE_URL) as client:
        yield client


class KeyServer:
    """Serves `document` at `url` on loopback."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = PUBLIC
        self.hits = 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.hits += 1
                self.send_response(200)
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(json.dumps(server.document).encode())

            def log_message(self, *_: object) -> None:
                return

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/jwks.json"
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def key_server() -> Iterator[KeyServer]:
    server = KeyServer()
    yield server
    server.close()


@pytest.fixture
def keys() -> SimpleNamespace:
    """The client's private keys, registered as kid `ec` and `rsa`."""
    return SimpleNamespace(ec=EC_KEY, rsa=RSA_KEY, public=public, audience=AUDIENCE, scope=SCOPE)
