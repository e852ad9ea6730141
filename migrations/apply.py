"""Brings a database to a revision, and says whether it is there.

Here and not in core: the core uses its tables and does not know how they came to be.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from core.embedded import Stores
from core.errors import SettingsError

_LOCK = 0x4845_5041  # any number, the same for all who migrate a database


def migrate(owner_url: str, revision: str = "head") -> None:
    """Go up to `revision`, as the owner of the tables; those who come at the same time wait."""
    with _locked(owner_url) as config:
        command.upgrade(config, revision)


def bring_up_to_date(stores: Stores, *, development: bool) -> None:
    """Migrate what is ours alone; SettingsError where an operator has yet to do it."""
    if development:
        migrate(stores.owner_database_url)
    elif not is_current(stores.database_url):
        raise SettingsError("the database lacks tables of this version: run `hepatocai migrate`")


def revert(owner_url: str, revision: str = "base") -> None:
    """Go down to `revision`. Takes the data of what it drops with it."""
    with _locked(owner_url) as config:
        command.downgrade(config, revision)


def is_current(url: str) -> bool:
    """Whether the database has every migration of this version."""
    with _connected(url) as connection:
        heads = MigrationContext.configure(connection).get_current_heads()
    return set(heads) == set(ScriptDirectory.from_config(_config()).get_heads())


@contextmanager
def _locked(owner_url: str) -> Iterator[Config]:
    with _connected(owner_url) as connection:
        connection.execute(text("select pg_advisory_lock(:lock)"), {"lock": _LOCK})
        connection.commit()
        config = _config()
        config.attributes["connection"] = connection
        yield config


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        yield connection


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
