"""A hospital's first minutes with HepatoCAI, played through the real doors: `hepatocai demo`.

The server runs as a child process with settings of its own, whatever the environment says.
"""

import asyncio
import base64
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2

from core.accounts.jwks import Key
from core.accounts.key_files import read_private, write_private
from core.errors import HepatoError, UnavailableError, UnreadableError
from core.services import build
from core.settings import Settings
from core.stores import opened
from fhir_api.auth.obtain import obtain

_HOST = "127.0.0.1"
_READY_WITHIN_S = 90
_STOPPED_WITHIN_S = 40
_SCOPE = "system/*.cruds"


class DemonstrationError(HepatoError):
    """The message tells what was answered instead."""

    code = "demonstration"


def demonstrate(bundle: Path, pdf: Path, data_dir: Path | None = None) -> Iterator[str]:
    """Play it, telling what happens line by line; the printed report is written to `pdf`.

    The stores are kept in `data_dir`, by default beside those of the project.
    """
    try:
        labs = bundle.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{bundle} cannot be read: {error.strerror}") from error
    settings = _settings(data_dir)
    yield f"Starting PostgreSQL, Valkey and the service at {settings.base_url} ..."
    with _served(settings):
        yield "Ready. Registering an organisation and a client with a new ES384 key ..."
        client_id, key, kid = asyncio.run(_registered(settings))
        yield f"Client {client_id}. Asking /auth/token for an access token ..."
        token = obtain(settings.base_url, client_id=client_id, key=key, kid=kid)
        yield f"Posting {bundle.name} to {settings.base_url}/fhir/$stage-fibrosis ..."
        report = _staged(settings, token, labs)
        pdf.write_bytes(base64.b64decode(report["presentedForm"][0].pop("data")))
        yield json.dumps(report, indent=2, ensure_ascii=False)
        yield f"\n{report['conclusion']}\n"
        yield f"The printed report is in {pdf} ({pdf.stat().st_size} bytes). Stopping ..."
    yield "Stopped."


def _settings(data_dir: Path | None) -> Settings:
    """A demonstration is of this machine alone: nothing configured is touched."""
    usual: Path = Settings.model_fields["data_dir"].get_default(call_default_factory=True)
    return Settings(
        environment="development",
        data_dir=data_dir or usual / "demo",
        database_url=None,
        redis_url=None,
        host=_HOST,
        port=_free_port(),
        base_url="",
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _served(settings: Settings) -> Iterator[None]:
    environment = {
        "HEPATO_HOST": settings.host,
        "HEPATO_PORT": str(settings.port),
        "HEPATO_DATA_DIR": str(settings.data_dir),
    }
    command = [sys.executable, "-m", "hepatocai", "run"]
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    log = settings.data_dir / "service.log"
    with log.open("wb") as output:
        server = subprocess.Popen(command, env=environment, stderr=output)  # noqa: S603 - ours
    try:
        _wait_until_ready(settings.base_url, server, log)
        yield
    finally:
        server.terminate()
        try:
            server.wait(_STOPPED_WITHIN_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_until_ready(base_url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _READY_WITHIN_S
    while server.poll() is None and time.monotonic() < deadline:
        try:
            if httpx2.get(f"{base_url}/health/ready", timeout=2).status_code == 200:
                return
        except httpx2.HTTPError:
            time.sleep(0.05)
    raise UnavailableError(f"the service did not become ready; its log is {log}")


async def _registered(settings: Settings) -> tuple[str, Key, str]:
    """(client id, private key, kid) of a client of a new organisation."""
    with opened(settings) as stores, TemporaryDirectory() as folder:
        file = Path(folder) / "client.jwk"
        services = build(settings, database_url=stores.database_url)
        async with services.running():
            tenant = await services.accounts.add_organisation("Demonstration hospital")
            client_id = await services.accounts.add_client(
                tenant, "Demonstration client", keys=write_private(file), scope=_SCOPE
            )
        return client_id, *read_private(file)


def _staged(settings: Settings, token: str, labs: bytes) -> dict[str, Any]:
    answer = httpx2.post(
        f"{settings.base_url}/fhir/$stage-fibrosis",
        params={"output": "report", "presentedForm": "true"},
        content=labs,
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/fhir+json"},
        timeout=30,
    )
    if answer.status_code not in (200, 201):
        raise DemonstrationError(f"{answer.status_code}: {answer.text}")
    report: dict[str, Any] = answer.json()
    return report
