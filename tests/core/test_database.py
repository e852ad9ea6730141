"""One transaction a use case: whole or not at all, under its role, and each failure by its name."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from uuid import uuid4

import psycopg
import pytest

from core.database import APP_ROLE, Database
from core.embedded import Stores
from core.errors import BusyError, ContentionError, UnavailableError

pytestmark = pytest.mark.anyio

TENANT = uuid4()
_INSERT = "insert into local_code (tenant, system, code, loinc) values (%s, '', %s, '1920-8')"


@pytest.fixture
async def one(stores: Stores) -> AsyncIterator[Database]:
    """A pool of one connection: what one use leaves behind, the next one finds."""
    opened = Database(stores.database_url, size=1)
    await opened.open()
    yield opened
    await opened.close()


async def add(database: Database, *added: str) -> None:
    """Each in a statement of its own, of one transaction."""
    async with database.transaction(TENANT) as connection:
        for code in added:
            await connection.execute(_INSERT, (TENANT, code))


async def run(database: Database, *statements: str) -> None:
    async with database.transaction(None) as connection:
        for statement in statements:
            await connection.execute(statement)


async def codes(database: Database) -> set[str]:
    async with database.reading(TENANT) as connection:
        cursor = await connection.execute("select code from local_code")
    return {row[0] for row in await cursor.fetchall()}


def fresh() -> str:
    return uuid4().hex


async def test_a_transaction_is_kept_at_its_end(one: Database) -> None:
    first, second = fresh(), fresh()
    await add(one, first, second)
    assert {first, second} <= await codes(one)


async def test_an_exception_undoes_all_of_it_and_comes_out_as_it_is(one: Database) -> None:
    code = fresh()

    async def fails() -> None:
        async with one.transaction(TENANT) as connection:
            await connection.execute(_INSERT, (TENANT, code))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert code not in await codes(one)


async def test_a_statement_that_fails_unwatched_undoes_what_came_before_and_after(
    one: Database,
) -> None:
    """Nothing is fetched, so that only the end of the pipeline learns of it."""
    before, after, taken = fresh(), fresh(), fresh()
    await add(one, taken)
    with pytest.raises(ContentionError):
        await add(one, before, taken, after)
    assert not {before, after} & await codes(one)


async def test_a_cancelled_use_keeps_nothing_and_gives_a_clean_connection_back(
    one: Database,
) -> None:
    code, reached = fresh(), asyncio.Event()

    async def held() -> None:
        async with one.transaction(TENANT) as connection:
            await connection.execute(_INSERT, (TENANT, code))
            reached.set()
            await (await connection.execute("select pg_sleep(5)")).fetchone()

    task = asyncio.create_task(held())
    await reached.wait()
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert code not in await codes(one)


async def test_the_role_is_neither_owner_nor_superuser_and_time_is_utc(one: Database) -> None:
    async with one.transaction(None) as connection:
        cursor = await connection.execute(
            "select current_user, rolsuper, rolbypassrls, current_setting('timezone') "
            "from pg_roles where rolname = current_user"
        )
        assert await cursor.fetchone() == (APP_ROLE, False, False, "UTC")
        cursor = await connection.execute(
            "select count(*) from pg_tables where tableowner = current_user"
        )
        assert await cursor.fetchone() == (0,)


async def test_two_that_wait_for_each_other_are_told_to_try_again(database: Database) -> None:
    async def both(first: int, second: int, turn: asyncio.Barrier) -> None:
        async with database.transaction(None) as connection:
            for key in (first, second):
                cursor = await connection.execute("select pg_advisory_xact_lock(%s)", (key,))
                await cursor.fetchone()
                if key == first:
                    await turn.wait()

    turn = asyncio.Barrier(2)
    ended = await asyncio.gather(both(1, 2, turn), both(2, 1, turn), return_exceptions=True)
    assert [type(each) for each in ended if each] == [ContentionError]


async def test_a_lock_held_too_long_is_named_busy(database: Database) -> None:
    async with database.transaction(None) as holder:
        await (await holder.execute("select pg_advisory_xact_lock(3)")).fetchone()
        impatient = "set local lock_timeout = '50ms'"
        with pytest.raises(BusyError) as caught:
            await run(database, impatient, "select pg_advisory_xact_lock(3)")
        assert not isinstance(caught.value, ContentionError)


async def test_a_statement_that_takes_too_long_is_ended(one: Database) -> None:
    with pytest.raises(UnavailableError):
        await run(one, "set local statement_timeout = '50ms'", "select pg_sleep(5)")
    await one.ping()


@pytest.mark.parametrize("use", ["transaction", "reading"])
async def test_a_connection_that_dies_under_a_use_is_replaced_for_the_next(
    stores: Stores, one: Database, use: str
) -> None:
    async def dies() -> None:
        async with getattr(one, use)(TENANT) as connection:
            end_backend(stores, connection.info.backend_pid)
            await (await connection.execute("select 1")).fetchone()

    with pytest.raises(UnavailableError):
        await dies()
    await one.ping()


async def test_a_connection_that_died_at_rest_costs_one_refusal_at_most(
    stores: Stores, one: Database
) -> None:
    async with one.transaction(None) as connection:
        backend = connection.info.backend_pid
    end_backend(stores, backend)
    try:
        await one.ping()
    except UnavailableError:
        await one.ping()


async def test_who_finds_no_connection_in_time_is_told_so(
    one: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one._pool, "timeout", 0.05)
    async with one.transaction(None):
        with pytest.raises(UnavailableError):
            await one.ping()
        with pytest.raises(UnavailableError):
            await codes(one)


async def test_reads_of_one_pipeline_see_their_tenant_alone(one: Database) -> None:
    code = fresh()
    await add(one, code)
    async with one.reading(uuid4()) as connection:
        cursor = await connection.execute("select count(*) from local_code")
    assert await cursor.fetchone() == (0,)
    assert code in await codes(one)


def end_backend(stores: Stores, pid: int) -> None:
    with closing(psycopg.connect(stores.owner_database_url, autocommit=True)) as owner:
        owner.execute("select pg_terminate_backend(%s, 1000)", (pid,))
