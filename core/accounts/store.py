"""Queries of the accounts room: connection first, never commits."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from core.accounts.organisation import Client, Organisation
from core.database import Connection
from core.labs.panel import Code


async def insert_organisation(connection: Connection, tenant: UUID, name: str) -> None:
    await connection.execute(
        "insert into organisation (tenant, name) values (%s, %s)", (tenant, name)
    )


async def organisation(connection: Connection, tenant: UUID) -> Organisation | None:
    cursor = await connection.execute(
        "select name, ast_uln from organisation where tenant = %s", (tenant,)
    )
    if (row := await cursor.fetchone()) is None:
        return None
    codes = await connection.execute(
        "select system, code, loinc from local_code where tenant = %s", (tenant,)
    )
    local = {Code(system or None, code): loinc async for system, code, loinc in codes}
    return Organisation(row[0], row[1], local)


async def update_ast_uln(connection: Connection, tenant: UUID, ast_uln: Decimal | None) -> bool:
    cursor = await connection.execute(
        "update organisation set ast_uln = %s where tenant = %s returning true", (ast_uln, tenant)
    )
    return await cursor.fetchone() is not None


async def put_local_code(connection: Connection, tenant: UUID, code: Code, loinc: str) -> None:
    await connection.execute(
        """
        insert into local_code (tenant, system, code, loinc) values (%s, %s, %s, %s)
        on conflict (tenant, system, code) do update set loinc = excluded.loinc
        """,
        (tenant, code.system or "", code.code, loinc),
    )


async def insert_key(connection: Connection, tenant: UUID, kid: str, wrapped: bytes) -> None:
    await connection.execute(
        "insert into tenant_key (tenant, kid, wrapped_key) values (%s, %s, %s)",
        (tenant, kid, wrapped),
    )


async def key(connection: Connection, tenant: UUID) -> tuple[str, bytes] | None:
    """(kid, wrapped key) of the tenant."""
    cursor = await connection.execute(
        "select kid, wrapped_key from tenant_key where tenant = %s", (tenant,)
    )
    row = await cursor.fetchone()
    return None if row is None else (row[0], bytes(row[1]))


async def update_key(
    connection: Connection, tenant: UUID, from_kid: str, kid: str, wrapped: bytes
) -> bool:
    """Whether the key was still wrapped by `from_kid`, and now is by `kid`."""
    cursor = await connection.execute(
        "update tenant_key set kid = %s, wrapped_key = %s where tenant = %s and kid = %s "
        "returning true",
        (kid, wrapped, tenant, from_kid),
    )
    return await cursor.fetchone() is not None


async def insert_client(connection: Connection, client: Client) -> None:
    await connection.execute(
        """
        insert into client (client_id, tenant, name, jwks, jwks_url, scope)
        values (%s, %s, %s, %s, %s, %s)
        """,
        (
            client.client_id,
            client.tenant,
            client.name,
            client.jwks,
            client.jwks_url,
            client.scope,
        ),
    )


async def client(connection: Connection, client_id: str) -> Client | None:
    cursor = await connection.execute(
        """
        select client_id, tenant, name, jwks, jwks_url, scope, disabled_at is not null
        from client where client_id = %s
        """,
        (client_id,),
    )
    row = await cursor.fetchone()
    return None if row is None else Client(*row)


async def disable_client(connection: Connection, client_id: str) -> bool:
    cursor = await connection.execute(
        "update client set disabled_at = coalesce(disabled_at, now()) where client_id = %s "
        "returning true",
        (client_id,),
    )
    return await cursor.fetchone() is not None


async def tenants(connection: Connection) -> list[UUID]:
    """Every tenant that has, or had, a client, and every person's."""
    cursor = await connection.execute(
        "select tenant from client union select tenant from telegram_person order by tenant"
    )
    return [row[0] for row in await cursor.fetchall()]


async def use_assertion(
    connection: Connection, client: Client, jti_hash: bytes, expires_at: datetime
) -> bool:
    """Whether this jti is new for the client. Also clears away what expired."""
    await connection.execute(
        """
        delete from used_assertion where ctid in (
          select ctid from used_assertion
          where tenant = %s and expires_at < now() - interval '1 minute'
          limit 100 for update skip locked)
        """,
        (client.tenant,),
    )
    cursor = await connection.execute(
        """
        insert into used_assertion (tenant, client_id, jti_hash, expires_at)
        values (%s, %s, %s, %s) on conflict do nothing returning true
        """,
        (client.tenant, client.client_id, jti_hash, expires_at),
    )
    return await cursor.fetchone() is not None
