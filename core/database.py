"""The way to Postgres: table metadata, a fixed pool, and `transaction(tenant)`.

SQLAlchemy declares the tables (migrations, search queries); psycopg runs the statements, because
its pipeline takes a fifth of the time (docs/decisions/0002).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from psycopg import AsyncConnection, OperationalError, sql
from psycopg.errors import (
    DeadlockDetected,
    LockNotAvailable,
    SerializationFailure,
    UniqueViolation,
)
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool, PoolTimeout
from sqlalchemy import MetaData

from core.errors import BusyError, ContentionError, UnavailableError

APP_ROLE = "hepato_app"
"""Neither owner of the tables nor superuser, so that row-level security holds."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Connection = AsyncConnection[TupleRow]

# One statement may not hold a connection for long: the pool is small and shared by all tenants.
_SESSION = (
    f"-c role={APP_ROLE} -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 "
    "-c lock_timeout=5000 -c timezone=UTC -c jit=off"
)

# A server that fell silent (power, network) is given up after some 15 s, not after hours.
_SILENCE = {
    "connect_timeout": 5,
    "tcp_user_timeout": 15_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
}

_SET_TENANT = "select set_config('app.tenant', %s, true)"


class Database:
    """A fixed pool of connections under APP_ROLE: open it once in a process."""

    def __init__(self, url: str, *, size: int = 8) -> None:
        self._pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            url,
            min_size=size,
            max_size=size,
            open=False,
            timeout=2.0,
            kwargs={
                "autocommit": True,
                "prepare_threshold": 0,
                "options": _SESSION,
                **_SILENCE,
            },
            check=None,
            reconnect_timeout=10,
        )

    async def open(self) -> None:
        await self._pool.open(wait=False)

    async def close(self) -> None:
        await self._pool.close(timeout=5)

    @asynccontextmanager
    async def transaction(self, tenant: UUID | None) -> AsyncIterator[Connection]:
        """One use case, one transaction: commits at the end, rolls back on any exception.

        `tenant` is what row-level security compares with; None sees only the tables that stand
        outside it. A statement's rowcount is known only once something is fetched: use `returning`.
        UnavailableError when no connection can be had or the server went away,
        BusyError when a lock is held too long, ContentionError when trying again may help.
        """
        try:
            async with self._pool.connection() as connection:
                try:
                    # All statements share one pipeline: only a fetch waits for the server.
                    async with connection.pipeline():
                        await connection.execute("begin")
                        await connection.execute(_SET_TENANT, (str(tenant or ""),))
                        yield connection
                        await connection.execute("commit")
                except BaseException:
                    if not connection.closed:
                        await connection.rollback()
                    raise
        except (DeadlockDetected, SerializationFailure, UniqueViolation) as error:
            raise ContentionError("database") from error
        except LockNotAvailable as error:
            raise BusyError("database") from error
        except (OperationalError, PoolTimeout) as error:
            raise UnavailableError("database") from error

    @asynccontextmanager
    async def reading(self, tenant: UUID) -> AsyncIterator[Connection]:
        """A pipeline of reads in one round trip: one implicit transaction with the tenant set.

        Await `fetch…` of a cursor only after the block has ended.
        """
        try:
            async with self._pool.connection() as connection, connection.pipeline():
                await connection.execute(_SET_TENANT, (str(tenant),))
                yield connection
        except (OperationalError, PoolTimeout) as error:
            raise UnavailableError("database") from error

    async def ping(self) -> None:
        """UnavailableError when the database does not answer."""
        async with self.transaction(None) as connection:
            await connection.execute("select 1")


async def act_for(connection: Connection, tenant: UUID) -> None:
    """From here to the commit the transaction is this tenant's, once it is known who asks."""
    await connection.execute(_SET_TENANT, (str(tenant),))


def tenant_policy(table: str) -> list[str]:
    """The statements that put `table` (with a `tenant` column) under row-level security."""
    name = sql.Identifier(table).as_string(None)
    mine = "tenant = nullif(current_setting('app.tenant', true), '')::uuid"
    return [
        f"alter table {name} enable row level security",
        f"alter table {name} force row level security",
        f"create policy tenant on {name} using ({mine}) with check ({mine})",
    ]
