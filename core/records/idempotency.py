"""Idempotency-Key: the same request again within 24 hours gets the same reply, and no new effect.

The key is claimed inside the transaction of the work it protects, so a crash leaves no stuck key.
"""

from dataclasses import dataclass
from uuid import UUID

from core.crypto import TenantKey
from core.database import Connection
from core.errors import KeyReusedError

LIFETIME = "24 hours"

_CLAIM = f"""
insert into idempotency as i (tenant, client, key, fingerprint, at)
values (%(tenant)s, %(client)s, %(key)s, %(fingerprint)s, now())
on conflict (tenant, client, key) do update
  set fingerprint = excluded.fingerprint, at = excluded.at, reply = null
  where i.at < now() - interval '{LIFETIME}'
returning true
"""

_FORGET = f"""
delete from idempotency where ctid in (select ctid from idempotency
  where tenant = %(tenant)s and at < now() - interval '{LIFETIME}' limit 20
  for update skip locked)
"""

_FIND = """
select fingerprint, reply from idempotency
where tenant = %(tenant)s and client = %(client)s and key = %(key)s
"""

_SAVE = """
update idempotency set reply = %(reply)s
where tenant = %(tenant)s and client = %(client)s and key = %(key)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A caller's key, and the fingerprint of the request that it stands for."""

    client: str
    key: str
    fingerprint: bytes

    def aad(self, tenant: UUID) -> bytes:
        return f"{tenant}|idempotency|{self.client}|{self.key}".encode()


async def claim(
    connection: Connection, tenant: UUID, keys: TenantKey, wanted: Claim
) -> bytes | None:
    """None when the work is to be done now, else the reply it was given. KeyReusedError.

    Waits for a request with the same key that is still running; BusyError after 2 s.
    """
    values = {
        "tenant": tenant,
        "client": wanted.client,
        "key": wanted.key,
        "fingerprint": wanted.fingerprint,
    }
    await connection.execute("set local lock_timeout = '2s'")
    cursor = await connection.execute(_CLAIM, values)
    if await cursor.fetchone():
        await connection.execute(_FORGET, {"tenant": tenant})
        return None
    found = await (await connection.execute(_FIND, values, binary=True)).fetchone()
    if found is None or bytes(found[0]) != wanted.fingerprint:
        raise KeyReusedError("another request")
    return keys.open(bytes(found[1]), wanted.aad(tenant)) if found[1] else None


async def save(
    connection: Connection, tenant: UUID, keys: TenantKey, wanted: Claim, reply: bytes
) -> None:
    """Keep the reply for whoever comes with the same key."""
    sealed = keys.seal(reply, wanted.aad(tenant))
    await connection.execute(
        _SAVE,
        {"tenant": tenant, "client": wanted.client, "key": wanted.key, "reply": sealed},
    )
