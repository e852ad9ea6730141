"""The real stores for every test that asks: one server for all workers, one database for each.

Tests share their worker's database and keep apart by tenant: make an organisation of your own.
"""

import hashlib
import os
import ssl
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

import psutil
import psycopg
import pytest
from psycopg import sql
from pydantic import SecretStr

from core import embedded
from core.database import Database
from core.embedded import Stores
from core.settings import Settings
from migrations.apply import migrate

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure() -> None:
    """Tests say what they want: nothing of the developer's own settings reaches them.

    Each HTTP client reads the certificates of the world anew, a tenth of a second on a slow
    machine, to speak with the loopback: here they share what was read first.
    """
    setattr(ssl, "create_default_context", cache(ssl.create_default_context))  # noqa: B010
    for name in [name for name in os.environ if name.startswith("HEPATO_")]:
        if not name.startswith("HEPATO_TEST_"):
            del os.environ[name]


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def stores() -> Iterator[Stores]:
    """Embedded stores with a migrated, empty database for this worker alone."""
    with embedded.running(_data_dir()) as shared:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
        name = f"test_{os.getpid()}_{worker}"
        with closing(_administrator(shared.owner_database_url)) as administrator:
            _drop_abandoned(administrator)
            template = _template(administrator, shared.owner_database_url)
            _create(administrator, name, template)
        yield replace(
            shared,
            owner_database_url=_named(shared.owner_database_url, name),
            database_url=_named(shared.database_url, name),
            redis_url=f"{shared.redis_url}?db={os.getpid() % 16}",
        )
        with closing(_administrator(shared.owner_database_url)) as administrator:
            _drop(administrator, name)


@pytest.fixture
async def database(stores: Stores) -> AsyncIterator[Database]:
    """The way to the worker's database, as the application has it."""
    opened = Database(stores.database_url, size=4)
    await opened.open()
    yield opened
    await opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path / "data",
        base_url="http://testserver",
        secret_key=SecretStr("a test key that is long enough: 0123456789"),
        encryption_keys=SecretStr("test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
    )


def _data_dir() -> Path:
    """Kept between runs, so that a server left by a killed run is found and used again."""
    given = os.environ.get("HEPATO_TEST_DATA_DIR")
    checkout = hashlib.sha256(os.fsencode(ROOT)).hexdigest()[:8]
    return Path(given or f"{tempfile.gettempdir()}/hepatocai-tests-{os.geteuid()}-{checkout}")


def _administrator(owner_url: str) -> psycopg.Connection:
    return psycopg.connect(_named(owner_url, "postgres"), autocommit=True)


def _named(url: str, database: str) -> str:
    return url.replace(f"/{embedded.DATABASE}?", f"/{database}?")


def _template(administrator: psycopg.Connection, owner_url: str) -> str:
    """A migrated database to copy from: made once for each state of the migrations."""
    sources = [*sorted((ROOT / "migrations").rglob("*.py")), ROOT / "core" / "database.py"]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    name = f"template_{digest}"
    administrator.execute("select pg_advisory_lock(1)")
    if name not in _databases(administrator):
        _drop(administrator, "template_unfinished")
        _create(administrator, "template_unfinished", "template1")
        migrate(_named(owner_url, "template_unfinished"))
        administrator.execute(
            sql.SQL("alter database template_unfinished rename to {}").format(sql.Identifier(name))
        )
    administrator.execute("select pg_advisory_unlock(1)")
    return name


def _create(administrator: psycopg.Connection, name: str, template: str) -> None:
    identifiers = sql.Identifier(name), sql.Identifier(template)
    administrator.execute(sql.SQL("create database {} template {}").format(*identifiers))
    # A test that kills the server has one of its own; all others need not wait for the disk.
    administrator.execute(
        sql.SQL("alter database {} set synchronous_commit = off").format(identifiers[0])
    )


def _drop(administrator: psycopg.Connection, name: str) -> None:
    statement = sql.SQL("drop database if exists {} with (force)")
    administrator.execute(statement.format(sql.Identifier(name)))


def _drop_abandoned(administrator: psycopg.Connection) -> None:
    for name in _databases(administrator):
        if name.startswith("test_") and not psutil.pid_exists(int(name.split("_")[1])):
            _drop(administrator, name)


def _databases(administrator: psycopg.Connection) -> set[str]:
    return {row[0] for row in administrator.execute("select datname from pg_database")}
