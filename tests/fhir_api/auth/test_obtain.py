"""A token over a real socket, as an operator's command and the documented example get it."""

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
import uvicorn
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from starlette.applications import Starlette

from core.accounts import key_files
from core.accounts.service import AccountService
from core.errors import UnauthorizedError, UnavailableError
from fhir_api.auth.obtain import obtain

pytestmark = pytest.mark.anyio


@pytest.fixture
async def base_url(app: Starlette) -> AsyncIterator[str]:
    """The app on a port of its own, which is also the base of its audience."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    app.state.services.settings = SimpleNamespace(base_url=f"http://127.0.0.1:{port}")
    yield app.state.services.settings.base_url
    server.should_exit = True
    await serving


async def test_a_token_is_obtained_for_all_that_is_registered(
    base_url: str, accounts: AccountService, client_id: str, keys: Any
) -> None:
    for key, kid in ((keys.ec, "ec"), (keys.rsa, "rsa")):
        token = await asyncio.to_thread(obtain, base_url, client_id=client_id, key=key, kid=kid)
        caller = await accounts.caller(token)
        assert caller.client_id == client_id
        assert caller.scopes.allows("Observation", "c")
        assert not caller.scopes.allows("DiagnosticReport", "c")


async def test_a_refusal_says_why(base_url: str, client_id: str, keys: Any) -> None:
    with pytest.raises(UnauthorizedError, match="invalid_client"):
        await asyncio.to_thread(obtain, base_url, client_id=client_id, key=keys.ec, kid="rsa")


async def test_no_service_is_said_so(keys: Any) -> None:
    with pytest.raises(UnavailableError, match=r"127\.0\.0\.1:1"):
        obtain("http://127.0.0.1:1", client_id="c", key=keys.ec, kid="ec")


async def test_the_documented_example_gets_a_token(
    base_url: str, accounts: AccountService, keys: Any, tmp_path: Path
) -> None:
    private, public = keys.ec.private_key, keys.ec.private_key.public_key()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    (tmp_path / "client-private.pem").write_bytes(pem)
    (tmp_path / "client-public.pem").write_bytes(
        public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    tenant = await accounts.add_organisation("Hospital")
    jwks = key_files.read_public(tmp_path / "client-public.pem")
    client_id = await accounts.add_client(tenant, "EHR", keys=jwks, scope=keys.scope)

    page = (Path(__file__).parents[3] / "docs" / "tokens.md").read_text()
    example = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert example
    url = f"{base_url}/auth/token"
    command = [sys.executable, "-W", "ignore", "-c", example[1], client_id, url]
    signed = await asyncio.to_thread(
        subprocess.run, command, cwd=tmp_path, check=True, capture_output=True, text=True
    )
    form = {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "scope": "system/Observation.cruds system/DiagnosticReport.rs",
        "client_assertion": signed.stdout.strip(),
    }
    async with httpx2.AsyncClient() as client:
        answer = await client.post(url, data=form)
    assert answer.status_code == 200, answer.text
