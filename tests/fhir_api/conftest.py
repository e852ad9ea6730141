"""The whole service over HTTP: in this process, over the worker's database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from core.embedded import Stores
from core.services import build
from core.settings import Settings
from fhir_api.app import create_app
from tests.hospital import Client, Hospital, Service


@pytest.fixture(scope="session")
async def service(
    stores: Stores, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Service]:
    """Started once for all tests of a worker; each test is an organisation of its own."""
    settings = _settings(tmp_path_factory.mktemp("data"))
    services = build(settings, database_url=stores.database_url)
    app = create_app(settings, services=services)
    async with app.router.lifespan_context(app):
        yield Service(app, services)


@pytest.fixture
async def hospital(service: Service) -> Hospital:
    return await service.hospital()


@pytest.fixture
async def client(hospital: Hospital) -> Client:
    """A client of the test's own hospital that may do everything."""
    return await hospital.client()


def _settings(data_dir: Path) -> Settings:
    return Settings(
        data_dir=data_dir,
        base_url="http://testserver",
        secret_key=SecretStr("a test key that is long enough: 0123456789"),
        encryption_keys=SecretStr("test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
    )
