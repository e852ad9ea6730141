"""The database keeps tenants apart by itself: no tenant set, no row; one set, its rows alone."""

import asyncio
import random
from collections.abc import Iterator
from contextlib import closing
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import InsufficientPrivilege

from core.database import APP_ROLE, Connection, Database
from core.embedded import Stores
from fhir_api import wire
from tests.hospital import labs, person, put, transaction
from tests.stress.client import Answer
from tests.stress.conftest import Hospital, Service
from tests.stress.filters import tenant_tables

pytestmark = pytest.mark.anyio

TABLES = (
    "answer",
    "audit",
    "audit_head",
    "birth",
    "broadcast",
    "consent",
    "conversation",
    "handoff",
    "idempotency",
    "inbox",
    "lab_result",
    "local_code",
    "model_use",
    "organisation",
    "outbox",
    "person",
    "quiet_hours",
    "record",
    "record_identifier",
    "reminder",
    "staging_result",
    "tenant_key",
    "used_assertion",
)


@pytest.fixture
def owner(stores: Stores) -> Iterator[psycopg.Connection]:
    """Past every policy."""
    with closing(psycopg.connect(stores.owner_database_url, autocommit=True)) as made:
        yield made


OF_A_PERSON = """
insert into person (tenant, chat, language, consent_version, consent_hash, consent_language,
  consented_at, adult, state) values (%(t)s, '', 'en', '1', '', 'en', now(), true, 'active');
insert into consent (tenant, given, version, hash, language) values (%(t)s, true, '1', '', 'en');
insert into inbox (tenant, update_id) values (%(t)s, 1);
insert into outbox (tenant, key, method) values (%(t)s, '1.0', 'message');
insert into conversation (tenant, flow, step, data, version) values (%(t)s, 'a', 'b', '', 1);
insert into lab_result (tenant, analyte, taken_on, value, typed, unit, source, entered_at)
  values (%(t)s, 'ALT', '2026-11-01', 45, '45', 'U/L', 'typed', now());
insert into birth (tenant, day) values (%(t)s, '');
insert into quiet_hours (tenant, starts, ends) values (%(t)s, '22:00', '07:00');
insert into handoff (tenant, code, person) values (%(t)s, 'a', %(t)s);
insert into reminder (tenant, id, kind, start, at, zone, in_quiet)
  values (%(t)s, %(t)s, 'test', '2026-11-01', '08:00', 'UTC', false);
insert into answer (tenant, id, at, kind, language, passages, catalogue, question, told)
  values (%(t)s, %(t)s, now(), 'unknown', 'en', '{}', '', '', '');
insert into model_use (tenant, at, purpose, model, outcome, duration_ms, prompt_tokens,
  output_tokens, thought_tokens, cached_tokens)
  values (%(t)s, now(), 'answer', 'm', 'good', 1, 1, 1, 1, 1);
insert into broadcast (tenant, id, text, state) values (%(t)s, %(t)s, '', 'counted')
"""


async def filled(service: Service) -> Hospital:
    """A hospital with a row in every table, those of people included."""
    hospital = await service.hospital()
    who = person("p1", identifier=[{"system": "http://hospital.example/mrn", "value": "1"}])
    body = wire.write(transaction(put(who), *map(put, labs())))
    key = [(b"idempotency-key", b"night-shift")]
    answer: Answer = await hospital.door.ask("POST", "/fhir", body, headers=key)
    assert answer.status == 200
    accounts = service.services.accounts
    await accounts.map_code(hospital.tenant, "http://lab.example|AST", "1920-8")
    client = await accounts.client(hospital.client_id)
    assert client
    assert await accounts.use_assertion(client, str(uuid4()), 4_000_000_000)
    async with service.services.database.transaction(hospital.tenant) as connection:
        for statement in OF_A_PERSON.split(";"):
            await connection.execute(statement, {"t": hospital.tenant})
    return hospital


def count(table: str, where: str = "true") -> sql.Composed:
    return sql.SQL("select count(*) from {} where {}").format(sql.Identifier(table), sql.SQL(where))


async def counted(connection: Connection, table: str, where: str = "true") -> int:
    cursor = await connection.execute(count(table, where))
    row = await cursor.fetchone()
    assert row
    return int(row[0])


def test_the_tables_are_all_that_have_a_tenant_but_for_directories_and_the_queue(
    owner: psycopg.Connection,
) -> None:
    rows = owner.execute(
        "select table_name from information_schema.columns "
        "where column_name = 'tenant' and table_schema = 'public'"
    )
    assert {row[0] for row in rows} == {*TABLES, "client", "telegram_person", "queue"}
    assert set(tenant_tables(owner)) == set(TABLES)


async def test_without_a_tenant_no_table_shows_a_row(
    service: Service, database: Database, owner: psycopg.Connection
) -> None:
    await filled(service)
    for table in TABLES:
        row = owner.execute(count(table)).fetchone()
        assert row
        assert row[0] > 0, table
        async with database.transaction(None) as connection:
            assert await counted(connection, table) == 0, table


async def test_with_a_tenant_each_table_shows_its_rows_alone(
    service: Service, database: Database
) -> None:
    hospitals = [await filled(service), await filled(service)]
    for hospital in hospitals:
        foreign = f"tenant is distinct from '{hospital.tenant}'"
        async with database.transaction(hospital.tenant) as connection:
            for table in TABLES:
                assert await counted(connection, table) > 0, table
                assert await counted(connection, table, foreign) == 0, table


async def test_whoever_connects_the_service_has_no_more_rights_than_its_role(
    service: Service, stores: Stores
) -> None:
    """Also when the address it was given names the owner of the tables."""
    hospital = await filled(service)
    database = Database(stores.owner_database_url, size=1)
    await database.open()
    async with database.transaction(uuid4()) as connection:
        cursor = await connection.execute("select current_user::text")
        assert await cursor.fetchone() == (APP_ROLE,)
        found = await connection.execute(
            "select 1 from record where tenant = %s", (hospital.tenant,)
        )
        assert await found.fetchall() == []
    await database.close()


@pytest.mark.parametrize("table", TABLES)
async def test_no_row_can_be_written_for_another(
    service: Service, database: Database, owner: psycopg.Connection, table: str
) -> None:
    """By an insert, which is refused; by an update or a delete, which find nothing."""
    theirs, mine = await filled(service), await service.hospital()
    copied = owner.execute(
        sql.SQL("select to_jsonb(t)::text from {} t where tenant = %s limit 1").format(
            sql.Identifier(table)
        ),
        (theirs.tenant,),
    ).fetchone()
    assert copied
    insert = sql.SQL(
        "insert into {0} overriding system value "
        "select * from jsonb_populate_record(null::public.{0}, %s)"
    ).format(sql.Identifier(table))
    for tenant in (mine.tenant, None):
        with pytest.raises(InsufficientPrivilege, match="row-level security"):
            async with database.transaction(tenant) as connection:
                await connection.execute(insert, copied)
        for change in ("delete from {}", "update {} set tenant = tenant"):
            statement = sql.SQL(change).format(sql.Identifier(table))
            touched = await rows_touched(database, mine.tenant, statement, theirs.tenant)
            assert touched in (0, None), change


async def rows_touched(
    database: Database, tenant: UUID, statement: sql.Composed, whose: UUID
) -> int | None:
    """How many; None where the role may not at all."""
    try:
        async with database.transaction(tenant) as connection:
            found = await connection.execute(
                statement + sql.SQL(" where tenant = %s returning 1"), (whose,)
            )
            return len(await found.fetchall())
    except InsufficientPrivilege:
        return None


@pytest.mark.parametrize("change", ["update audit set actor = 'x'", "delete from audit",
                                    "delete from audit_head", "truncate audit"])  # fmt: skip
async def test_the_application_cannot_change_the_audit_chain(
    service: Service, database: Database, change: str
) -> None:
    hospital = await filled(service)
    with pytest.raises(InsufficientPrivilege, match="permission denied"):
        async with database.transaction(hospital.tenant) as connection:
            await connection.execute(change)


async def test_a_row_cannot_be_handed_to_another_tenant(
    service: Service, database: Database
) -> None:
    theirs, mine = await service.hospital(), await filled(service)
    with pytest.raises(InsufficientPrivilege, match="row-level security"):
        async with database.transaction(mine.tenant) as connection:
            await connection.execute("update record set tenant = %s", (theirs.tenant,))


class Undone(Exception):  # noqa: N818 - an event, not a fault
    """Ends a transaction without a commit."""


async def nothing(_connection: Connection) -> None:
    pass


async def failing(_connection: Connection) -> None:
    raise Undone


async def wrong(connection: Connection) -> None:
    await connection.execute("select 1 / 0")


@pytest.mark.parametrize("end", [nothing, failing, wrong])
@pytest.mark.parametrize("way", ["transaction", "reading"])
async def test_the_tenant_ends_with_its_use_of_the_connection(
    stores: Stores, way: str, end: object
) -> None:
    """The next use of the only connection, with no transaction around it, has none."""
    database = Database(stores.database_url, size=1)
    await database.open()
    tenant = uuid4()
    try:
        async with getattr(database, way)(tenant) as connection:
            cursor = await connection.execute("select current_setting('app.tenant', true)")
            await end(connection)  # type: ignore[operator]
        assert await cursor.fetchone() == (str(tenant),)
    except (Undone, psycopg.errors.DivisionByZero):
        assert end is not nothing
    async with database._pool.connection() as raw:
        found = await raw.execute("select coalesce(current_setting('app.tenant', true), '')")
        assert await found.fetchone() == ("",)
    await database.close()


async def test_sixty_at_once_over_four_connections_each_see_their_own(
    service: Service, database: Database
) -> None:
    """The pool hands a connection from tenant to tenant, also after errors and cancellations."""
    tenants = [(await service.hospital()).tenant for _ in range(6)]
    seen = await asyncio.gather(*(racer(database, tenants, number) for number in range(60)))
    assert sum(seen) > 60 * 10


async def racer(database: Database, tenants: list[UUID], seed: int) -> int:
    """How often a look at the organisations showed the own one and no other."""
    chance, seen = random.Random(seed), 0
    for _ in range(20):
        tenant = chance.choice([*tenants, None])
        try:
            async with asyncio.timeout(chance.choice([5, 5, 5, 0.004])):
                seen += await look(database, tenant, chance)
        except (TimeoutError, Undone):
            continue
    return seen


async def look(database: Database, tenant: UUID | None, chance: random.Random) -> int:
    if tenant and chance.random() < 0.4:
        async with database.reading(tenant) as connection:
            cursor = await connection.execute("select tenant from organisation")
        rows = await cursor.fetchall()
    else:
        async with database.transaction(tenant) as connection:
            cursor = await connection.execute("select tenant from organisation")
            rows = await cursor.fetchall()
            if chance.random() < 0.2:
                raise Undone
    assert rows == ([(tenant,)] if tenant else [])
    return 1
