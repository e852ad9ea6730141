"""Every migration goes up and down on an empty database, also when several try at once."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from psycopg import sql

from core.database import APP_ROLE
from core.embedded import Stores
from core.errors import SettingsError
from migrations.apply import bring_up_to_date, is_current, migrate, revert

CATALOGUE = """
select 'table', c.relname, c.relrowsecurity::text || c.relforcerowsecurity::text,
       coalesce(c.relacl::text, '')
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'S')
union all
select 'column', table_name || '.' || column_name, data_type || is_nullable,
       coalesce(column_default, '')
from information_schema.columns where table_schema = 'public'
union all
select 'index', indexname, indexdef, '' from pg_indexes where schemaname = 'public'
union all
select 'policy', tablename || '.' || policyname, coalesce(qual, ''), coalesce(with_check, '')
from pg_policies
union all
select 'constraint', conname, pg_get_constraintdef(oid), '' from pg_constraint
where connamespace = 'public'::regnamespace
"""


@pytest.fixture
def empty(stores: Stores) -> Iterator[Stores]:
    """Stores with an empty database."""
    name = f"test_{os.getpid()}_empty"
    with closing(psycopg.connect(stores.owner_database_url, autocommit=True)) as owner:
        owner.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        here = owner.info.dbname
        yield Stores(
            stores.owner_database_url.replace(f"/{here}?", f"/{name}?"),
            stores.database_url.replace(f"/{here}?", f"/{name}?"),
            stores.redis_url,
        )
        owner.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def catalogue(url: str) -> set[tuple[str, ...]]:
    """What the database consists of, but for Alembic's own table."""
    with closing(psycopg.connect(url)) as connection:
        rows = connection.execute(CATALOGUE).fetchall()
    return {row for row in rows if not row[1].startswith("alembic_version")}


def test_up_down_and_up_again_leaves_what_one_up_makes(empty: Stores) -> None:
    url = empty.owner_database_url
    before = catalogue(url)
    migrate(url)
    made = catalogue(url)
    assert {("audit",), ("client",), ("record",)} <= {row[1:2] for row in made if row[0] == "table"}
    revert(url)
    assert catalogue(url) == before
    migrate(url)
    assert catalogue(url) == made


def test_each_step_down_is_undone_by_its_step_up(empty: Stores) -> None:
    url = empty.owner_database_url
    migrate(url)
    states = [catalogue(url)]
    while states[-1]:
        revert(url, "-1")
        states.append(catalogue(url))
    for state in reversed(states[:-1]):
        migrate(url, "+1")
        assert catalogue(url) == state


def test_a_second_run_changes_nothing(empty: Stores) -> None:
    migrate(empty.owner_database_url)
    made = catalogue(empty.owner_database_url)
    migrate(empty.owner_database_url)
    assert catalogue(empty.owner_database_url) == made


def test_several_at_once_do_it_once(empty: Stores) -> None:
    failures: list[BaseException] = []

    def attempt() -> None:
        try:
            migrate(empty.owner_database_url)
        except BaseException as error:  # noqa: BLE001 - carried to the test
            failures.append(error)

    threads = [threading.Thread(target=attempt) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert is_current(empty.database_url)


def test_the_application_may_see_whether_its_tables_are_there(empty: Stores) -> None:
    assert not is_current(empty.database_url)
    migrate(empty.owner_database_url)
    assert is_current(empty.database_url)
    revert(empty.owner_database_url, "-1")
    assert not is_current(empty.database_url)


def test_outside_development_an_old_database_is_refused_and_left_alone(empty: Stores) -> None:
    with pytest.raises(SettingsError, match="hepatocai migrate"):
        bring_up_to_date(empty, development=False)
    assert catalogue(empty.owner_database_url) == set()
    bring_up_to_date(empty, development=True)
    bring_up_to_date(empty, development=False)


def test_tables_with_a_tenant_are_under_forced_row_level_security(stores: Stores) -> None:
    """But for what is asked before a tenant is known: two directories, and the queue of work."""
    query = """
      select a.attrelid::regclass::text,
        c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policies p where p.tablename = c.relname
            and p.qual like '%app.tenant%' and p.with_check like '%app.tenant%')
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname = 'tenant' and c.relkind in ('r', 'p')
        and c.relnamespace = 'public'::regnamespace
    """
    with closing(psycopg.connect(stores.owner_database_url)) as owner:
        tables: dict[str, bool] = dict(owner.execute(query).fetchall())
    outside = {name for name, forced in tables.items() if not forced}
    assert outside == {"client", "telegram_person", "queue"}
    assert {"person", "inbox", "outbox", "record", "tenant_key"} <= tables.keys() - outside


def test_nothing_goes_around_row_level_security(stores: Stores) -> None:
    """No SECURITY DEFINER, no view without security_invoker, no power or property in our role."""
    with closing(psycopg.connect(stores.owner_database_url)) as owner:
        definers = owner.execute(
            "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"
        ).fetchall()
        views = owner.execute(
            "select relname from pg_class where relkind in ('v', 'm') "
            "and relnamespace = 'public'::regnamespace "
            "and not coalesce('security_invoker=true' = any(reloptions), false)"
        ).fetchall()
        (power,) = owner.execute(
            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles "
            "where rolname = %s",
            (APP_ROLE,),
        ).fetchone() or (True,)
        owned = owner.execute(
            "select relname from pg_class where relowner = %s::regrole", (APP_ROLE,)
        ).fetchall()
    assert (definers, views, power, owned) == ([], [], False, [])
