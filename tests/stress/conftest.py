"""The service under stress: in this process, and as processes of its own on loopback ports."""

import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from core import services as use_cases
from core.embedded import Stores
from core.log import JsonLines
from core.services import Services
from core.settings import Settings
from fhir_api.app import create_app
from tests.hospital import ALL, KEYS
from tests.stress.client import Door
from tests.stress.processes import Api


@dataclass(frozen=True, slots=True)
class Hospital:
    """An organisation with one client."""

    tenant: UUID
    client_id: str
    token: str
    fresh: Callable[[], str]
    """Another token: one lives for five minutes."""
    door: Door


@dataclass(frozen=True, slots=True)
class Service:
    """The application in this process."""

    app: FastAPI
    services: Services

    async def hospital(self, scope: str = ALL) -> Hospital:
        """A new one, known to every process over the same database."""
        accounts = self.services.accounts
        tenant = await accounts.add_organisation("General Hospital")
        client_id = await accounts.add_client(tenant, "EHR", keys=KEYS, scope=scope)
        client = await accounts.client(client_id)
        assert client
        fresh = partial(accounts.issue, client, scope)
        token = fresh()
        return Hospital(tenant, client_id, token, fresh, Door(self.app, token))


def chosen_settings(data_dir: Path) -> Settings:
    """The same secrets in every process, so that a token of one opens the others."""
    return Settings(
        data_dir=data_dir,
        base_url="http://testserver",
        secret_key=SecretStr("a test key that is long enough: 0123456789"),
        encryption_keys=SecretStr("test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
    )


@asynccontextmanager
async def serving(settings: Settings, database_url: str) -> AsyncIterator[Service]:
    """The application with its connections open."""
    services = use_cases.build(settings, database_url=database_url)
    app = create_app(settings, services=services)
    async with services.running():
        yield Service(app, services)


@pytest.fixture(scope="session")
async def service(
    stores: Stores, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Service]:
    """Started once for all tests of a worker; each test is an organisation of its own."""
    settings = chosen_settings(tmp_path_factory.mktemp("data"))
    async with serving(settings, stores.database_url) as made:
        yield made


@pytest.fixture
async def hospital(service: Service) -> Hospital:
    return await service.hospital()


@pytest.fixture
def log_lines() -> Iterator[list[str]]:
    """What the service writes to its log meanwhile, as it writes it."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Kept()
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def api(stores: Stores, tmp_path: Path) -> Iterator[Api]:
    """A process of its own over the worker's database."""
    made = Api(chosen_settings(tmp_path), stores.database_url, tmp_path / "api.log")
    made.start()
    yield made
    made.end()
