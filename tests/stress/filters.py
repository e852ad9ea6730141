"""The service with one of its two filters by tenant taken away, or with both.

The application names the tenant in each statement; below, row-level security compares it again.
"""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import AsyncConnection, sql
from psycopg.rows import TupleRow

from core import services as use_cases
from core.database import Connection
from core.embedded import Stores
from fhir_api.app import create_app
from migrations.apply import migrate
from tests.stress.conftest import Service, chosen_settings

NAMED = re.compile(r"\b(?:i\.)?tenant = %\(tenant\)s")
PLACED = re.compile(r"\btenant = %s")
RECORDS = ("record", "record_identifier", "idempotency", "staging_result")


class UnfilteredRecords(AsyncConnection[TupleRow]):
    """Forgets the tenant in whatever asks for resources, keys of requests and reports."""

    async def execute(self, query: Any, *arguments: Any, **more: Any) -> Any:
        if isinstance(query, str):
            query = NAMED.sub("true", query)
        return await super().execute(query, *arguments, **more)


class Unfiltered(UnfilteredRecords):
    """Forgets it in accounts and in the audit chain as well."""

    async def execute(self, query: Any, *arguments: Any, **more: Any) -> Any:
        if isinstance(query, str):
            query = PLACED.sub("%s::uuid is not null", query)
        return await super().execute(query, *arguments, **more)


@asynccontextmanager
async def serving(
    data_dir: Path, url: str, kind: type[Connection] = AsyncConnection
) -> AsyncIterator[Service]:
    """The application over connections of a kind."""
    settings = chosen_settings(data_dir)
    services = use_cases.build(settings, database_url=url)
    services.database._pool.connection_class = kind
    app = create_app(settings, services=services)
    async with services.running():
        yield Service(app, services)


@contextmanager
def throwaway(stores: Stores, suffix: str) -> Iterator[Stores]:
    """A migrated database of its own beside the worker's."""
    with closing(psycopg.connect(stores.owner_database_url, autocommit=True)) as owner:
        here = owner.info.dbname
        name = f"{here}_{suffix}"
        owner.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        urls = [url.replace(f"/{here}?", f"/{name}?")
                for url in (stores.owner_database_url, stores.database_url)]  # fmt: skip
        migrate(urls[0])
        yield Stores(urls[0], urls[1], stores.redis_url)
        owner.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def switch_off_row_level_security(owner_url: str) -> None:
    with closing(psycopg.connect(owner_url, autocommit=True)) as owner:
        for table in tenant_tables(owner):
            for word in ("no force", "disable"):
                statement = sql.SQL("alter table {} {} row level security")
                owner.execute(statement.format(sql.Identifier(table), sql.SQL(word)))


def tenant_tables(owner: psycopg.Connection) -> list[str]:
    """Every table under row-level security."""
    rows = owner.execute(
        "select relname from pg_class where relrowsecurity and relkind in ('r', 'p') "
        "and relnamespace = 'public'::regnamespace order by relname"
    )
    return [row[0] for row in rows]
