"""Organisations, clients, codes and keys in a real Postgres."""

import asyncio
import json
import time
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from core.accounts import jwks, service, store
from core.accounts.kept import Kept
from core.accounts.organisation import Client, Organisation
from core.accounts.service import AccountService
from core.crypto import Keyring, SealError, new_secret
from core.database import Database
from core.errors import NotFoundError, RegistrationError, SettingsError, UnauthorizedError
from core.labs.panel import Code

pytestmark = pytest.mark.anyio

OLD, NEW = new_secret(), new_secret()
PUBLIC = json.dumps(jwks.generate()[1])
SCOPE = "system/*.cruds"
TENANT_TABLES = ("organisation", "tenant_key", "local_code", "used_assertion")


def _service(database: Database, **keys: bytes) -> AccountService:
    return AccountService(database, Keyring(keys or {"old": OLD}), secret="s" * 32)


@pytest.fixture
def accounts(database: Database) -> AccountService:
    return _service(database)


async def _client(accounts: AccountService) -> tuple[UUID, str]:
    tenant = await accounts.add_organisation("Hospital")
    return tenant, await accounts.add_client(tenant, "EHR", keys=PUBLIC, scope=SCOPE)


# Organisations


async def test_an_organisation_starts_with_its_name_alone(accounts: AccountService) -> None:
    tenant = await accounts.add_organisation("  St. Mary's   Hospital ")
    assert await accounts.organisation(tenant) == Organisation("St. Mary's Hospital", None, {})


async def test_an_unknown_organisation_is_not_found(accounts: AccountService) -> None:
    nobody = uuid4()
    for asked in (
        accounts.organisation(nobody),
        accounts.set_ast_uln(nobody, Decimal(40)),
        accounts.map_code(nobody, "GOT", "1920-8"),
        accounts.add_client(nobody, "EHR", keys=PUBLIC, scope=SCOPE),
        accounts.keys_of(nobody),
        accounts.disable_client("nobody"),
    ):
        with pytest.raises(NotFoundError):
            await asked


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "a\x00b", "a\u202eb"])
async def test_a_name_that_cannot_be_printed_is_refused(
    accounts: AccountService, name: str
) -> None:
    with pytest.raises(RegistrationError):
        await accounts.add_organisation(name)


async def test_a_limit_that_was_set_is_seen_at_once_and_exact(accounts: AccountService) -> None:
    tenant = await accounts.add_organisation("Hospital")
    await accounts.organisation(tenant)  # kept from here on
    for limit in (Decimal("37.50"), Decimal(20), Decimal(80), None):
        await accounts.set_ast_uln(tenant, limit)
        assert str((await accounts.organisation(tenant)).ast_uln) == str(limit)


@pytest.mark.parametrize("limit", ["19.99", "80.01", "0", "-40", "NaN", "Infinity"])
async def test_an_ast_limit_that_cannot_be_is_refused(accounts: AccountService, limit: str) -> None:
    tenant = await accounts.add_organisation("Hospital")
    with pytest.raises(RegistrationError, match="20 to 80"):
        await accounts.set_ast_uln(tenant, Decimal(limit))


@pytest.mark.parametrize(
    ("local", "code"),
    [
        ("urn:oid:1.2.3|GOT", Code("urn:oid:1.2.3", "GOT")),
        ("GOT", Code(None, "GOT")),
        ("|GOT", Code(None, "GOT")),
        (" https://lab.example.org/codes|GOT ", Code("https://lab.example.org/codes", "GOT")),
        ("http://loinc.org|11125-2", Code("http://loinc.org", "11125-2")),
        ("1920-8", Code(None, "1920-8")),
    ],
)
async def test_a_local_code_is_read_as_its_loinc(
    accounts: AccountService, local: str, code: Code
) -> None:
    tenant = await accounts.add_organisation("Hospital")
    await accounts.organisation(tenant)
    await accounts.map_code(tenant, local, "1920-8")
    assert (await accounts.organisation(tenant)).local_codes == {code: "1920-8"}


async def test_mapping_a_code_again_replaces_its_meaning(accounts: AccountService) -> None:
    tenant = await accounts.add_organisation("Hospital")
    await accounts.map_code(tenant, "X", "1920-8")
    await accounts.map_code(tenant, "X", "1742-6")
    assert (await accounts.organisation(tenant)).local_codes == {Code(None, "X"): "1742-6"}


@pytest.mark.parametrize(
    ("local", "loinc"),
    [
        ("GOT", "1920-9"),  # wrong check digit
        ("GOT", "718-7"),  # haemoglobin: nothing staging reads
        ("GOT", "AST"),
        ("GOT", ""),
        ("", "1920-8"),
        ("system|", "1920-8"),
        ("http://loinc.org|1742-6", "1920-8"),  # ALT is not AST
        ("urn:oid:2.16.840.1.113883.6.1|1742-6", "1742-6"),
        ("1742-6", "1920-8"),
    ],
)
async def test_a_code_that_would_mislead_is_refused(
    accounts: AccountService, local: str, loinc: str
) -> None:
    tenant = await accounts.add_organisation("Hospital")
    with pytest.raises(RegistrationError):
        await accounts.map_code(tenant, local, loinc)
    assert (await accounts.organisation(tenant)).local_codes == {}


# Clients


@pytest.mark.parametrize(
    ("keys", "scope"),
    [
        (PUBLIC, ""),
        (PUBLIC, "patient/*.read"),
        (PUBLIC, "system/*.cruds system/Observation.rs?category=laboratory"),
        ("{}", SCOPE),
        ("", SCOPE),
        ("http://keys.example.org/jwks", SCOPE),
        ("http://localhost:9000/jwks", SCOPE),
    ],
    ids=[
        "no scope",
        "of a patient",
        "one too many",
        "no keys",
        "nothing",
        "over http",
        "localhost",
    ],
)
async def test_a_client_that_could_never_call_safely_is_not_registered(
    accounts: AccountService, keys: str, scope: str
) -> None:
    tenant = await accounts.add_organisation("Hospital")
    with pytest.raises(RegistrationError):
        await accounts.add_client(tenant, "EHR", keys=keys, scope=scope)


async def test_a_client_is_found_by_its_id(accounts: AccountService) -> None:
    tenant, client_id = await _client(accounts)
    client = await accounts.client(client_id)
    assert client is not None
    assert (client.tenant, client.name, client.scope) == (tenant, "EHR", SCOPE)


@pytest.mark.parametrize("client_id", ["", "nobody", "a\x00b", "é", "x" * 65, "\ud800"])
async def test_an_id_nobody_has_is_nobody(accounts: AccountService, client_id: str) -> None:
    assert await accounts.client(client_id) is None


async def test_a_disabled_client_and_its_tokens_are_refused_at_once(
    accounts: AccountService,
) -> None:
    tenant, client_id = await _client(accounts)
    client = await accounts.client(client_id)
    assert client is not None
    token = accounts.issue(client, SCOPE)
    assert (await accounts.caller(token)).tenant == tenant
    await accounts.disable_client(client_id)
    assert await accounts.client(client_id) is None
    with pytest.raises(UnauthorizedError):
        await accounts.caller(token)


async def test_a_client_disabled_elsewhere_is_refused_within_ten_seconds(
    database: Database, accounts: AccountService, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, client_id = await _client(accounts)
    assert await accounts.client(client_id)
    await _service(database).disable_client(client_id)
    assert await accounts.client(client_id)  # still kept: the bound is what is promised
    later = time.monotonic() + service.CLIENT_KEPT_S
    monkeypatch.setattr(accounts._clients, "_clock", lambda: later)
    assert await accounts.client(client_id) is None
    assert service.CLIENT_KEPT_S <= 10


async def test_a_token_of_a_client_that_moved_tenant_is_refused(accounts: AccountService) -> None:
    _, client_id = await _client(accounts)
    client = await accounts.client(client_id)
    assert client is not None
    forged = Client(client_id, uuid4(), client.name, client.jwks, None, client.scope)
    with pytest.raises(UnauthorizedError):
        await accounts.caller(accounts.issue(forged, SCOPE))


# Used assertions


async def test_a_jti_is_used_once_per_client(accounts: AccountService) -> None:
    one = await accounts.client((await _client(accounts))[1])
    other = await accounts.client((await _client(accounts))[1])
    assert one
    assert other
    later = time.time() + 300
    assert [await accounts.use_assertion(one, "a", later) for _ in range(3)] == [True, False, False]
    assert await accounts.use_assertion(one, "b", later)
    assert await accounts.use_assertion(other, "a", later)


async def test_of_eight_at_once_one_is_first(accounts: AccountService) -> None:
    client = await accounts.client((await _client(accounts))[1])
    assert client
    for jti in ("a", "b", "c"):
        later = time.time() + 300
        tries = [accounts.use_assertion(client, jti, later) for _ in range(8)]
        assert sum(await asyncio.gather(*tries)) == 1


async def test_what_expired_is_cleared_away(database: Database, accounts: AccountService) -> None:
    tenant, client_id = await _client(accounts)
    client = await accounts.client(client_id)
    assert client
    for jti, expires_in_s in (("old", -120), ("fresh", -30), ("last", 300)):
        await accounts.use_assertion(client, jti, time.time() + expires_in_s)
    async with database.transaction(tenant) as connection:
        cursor = await connection.execute("select count(*) from used_assertion")
        assert await cursor.fetchone() == (2,)


# Keys at rest


async def test_each_tenant_has_a_key_of_its_own(accounts: AccountService) -> None:
    one, other = [await accounts.add_organisation(name) for name in ("One", "Other")]
    sealed = (await accounts.keys_of(one)).seal(b"a result", b"place")
    assert (await accounts.keys_of(one)).open(sealed, b"place") == b"a result"
    with pytest.raises(SealError):
        (await accounts.keys_of(other)).open(sealed, b"place")


async def test_keys_rotate_without_losing_what_was_sealed(database: Database) -> None:
    before = _service(database, old=OLD)
    tenant, _ = await _client(before)
    sealed = (await before.keys_of(tenant)).seal(b"a result", b"place")

    during = _service(database, new=NEW, old=OLD)
    assert (await during.keys_of(tenant)).open(sealed, b"place") == b"a result"
    with pytest.raises(SettingsError):
        await _service(database, new=NEW).keys_of(tenant)
    assert await during.rewrap_keys(tenant) == 1
    assert await during.rewrap_keys(tenant) == 0

    after = _service(database, new=NEW)
    assert (await after.keys_of(tenant)).open(sealed, b"place") == b"a result"


async def test_without_names_the_keys_of_every_tenant_with_a_client_are_rewrapped(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts = _service(database)
    tenants = {(await _client(accounts))[0] for _ in range(3)}
    seen: set[UUID] = set()

    async def _rewrap(tenant: UUID) -> bool:
        seen.add(tenant)
        return tenant in tenants

    monkeypatch.setattr(accounts, "_rewrap", _rewrap)
    assert await accounts.rewrap_keys() == 3
    assert tenants <= seen


async def test_a_wrapped_key_moved_to_another_tenant_does_not_open(database: Database) -> None:
    accounts = _service(database)
    one, other = [await accounts.add_organisation(name) for name in ("One", "Other")]
    async with database.transaction(one) as connection:
        kid, wrapped = await store.key(connection, one) or ("", b"")
    async with database.transaction(other) as connection:
        assert await store.update_key(connection, other, kid, kid, wrapped)
    with pytest.raises(SealError):
        await accounts.keys_of(other)


# Row-level security


async def _filled(database: Database) -> UUID:
    """A tenant with a row in each of its tables."""
    accounts = _service(database)
    tenant, client_id = await _client(accounts)
    await accounts.map_code(tenant, "GOT", "1920-8")
    client = await accounts.client(client_id)
    assert client
    await accounts.use_assertion(client, "jti", time.time() + 300)
    return tenant


@pytest.mark.parametrize("table", TENANT_TABLES)
async def test_rows_are_seen_by_their_tenant_alone(database: Database, table: str) -> None:
    mine, other = await _filled(database), await _filled(database)
    for tenant, seen in ((mine, {mine}), (other, {other}), (uuid4(), set()), (None, set())):
        async with database.transaction(tenant) as connection:
            rows = await connection.execute(f"select distinct tenant from {table}")
            assert {row[0] for row in await rows.fetchall()} == seen


@pytest.mark.parametrize("table", TENANT_TABLES)
async def test_security_holds_for_the_owner_too(database: Database, table: str) -> None:
    async with database.transaction(None) as connection:
        cursor = await connection.execute(
            "select relrowsecurity, relforcerowsecurity from pg_class where relname = %s", (table,)
        )
        assert await cursor.fetchone() == (True, True)


async def test_nothing_is_written_into_another_tenant(database: Database) -> None:
    mine, other = await _filled(database), uuid4()
    with pytest.raises(Exception, match="row-level security"):
        async with database.transaction(mine) as connection:
            await store.insert_organisation(connection, other, "Forged")


async def test_a_client_keeps_its_tenant_keys_and_scope(database: Database) -> None:
    await _filled(database)
    for column in ("tenant", "jwks", "jwks_url", "scope"):
        with pytest.raises(Exception, match="permission denied"):
            async with database.transaction(None) as connection:
                await connection.execute(f"update client set {column} = null")


# What is kept


def test_a_kept_answer_is_given_until_its_time() -> None:
    now = 100.0
    kept: Kept[str, int] = Kept(10, clock=lambda: now)
    kept.put("a", 1)
    now = 109.9
    assert kept.get("a") == 1
    now = 110.0
    assert kept.get("a") is None
    kept.put("a", 2)
    kept.drop("a")
    assert kept.get("a") is None
