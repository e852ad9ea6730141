"""Who may call: organisations (tenants), their keys and codes, their clients and access tokens."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid4

from core.accounts import jwks, scopes, store
from core.accounts.access import AccessTokens, Caller
from core.accounts.kept import Kept
from core.accounts.organisation import Client, Organisation
from core.accounts.remote_keys import RemoteKeys, check_url
from core.crypto import Keyring, TenantKey, new_secret
from core.database import Connection, Database
from core.errors import NotFoundError, RegistrationError, UnauthorizedError
from core.labs.analytes import LOINC_CODES, LOINC_SYSTEMS
from core.labs.panel import Code

ORGANISATION_KEPT_S = 30
CLIENT_KEPT_S = 10
"""A client disabled elsewhere is refused here after this long at most."""

_AST_ULN_U_L = (Decimal(20), Decimal(80))
_MAX_NAME = 200


class AccountService:
    """`secret` signs access tokens; `development` loosens where a JWKS may be fetched from."""

    def __init__(
        self, database: Database, keyring: Keyring, *, secret: str, development: bool = False
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._development = development
        self._tokens = AccessTokens(secret)
        self._remote = RemoteKeys(development=development)
        self._organisations: Kept[UUID, Organisation] = Kept(ORGANISATION_KEPT_S)
        self._clients: Kept[str, Client] = Kept(CLIENT_KEPT_S)
        self._keys: dict[UUID, TenantKey] = {}

    # Organisations

    async def add_organisation(self, name: str) -> UUID:
        tenant = uuid4()
        kid, wrapped = self._keyring.wrap(new_secret(), key_aad(tenant))
        async with self._database.transaction(tenant) as connection:
            await store.insert_organisation(connection, tenant, _name(name))
            await store.insert_key(connection, tenant, kid, wrapped)
        return tenant

    async def organisation(self, tenant: UUID) -> Organisation:
        """Kept for up to 30 s. NotFoundError when there is none."""
        if (known := self._organisations.get(tenant)) is not None:
            return known
        async with self._database.transaction(tenant) as connection:
            found = await store.organisation(connection, tenant)
        if found is None:
            raise NotFoundError("no such organisation")
        return self._organisations.put(tenant, found)

    async def set_ast_uln(self, tenant: UUID, ast_uln: Decimal | None) -> None:
        """The laboratory's upper limit of normal for AST in U/L; None takes it back."""
        low, high = _AST_ULN_U_L
        if ast_uln is not None and not (ast_uln.is_finite() and low <= ast_uln <= high):
            raise RegistrationError(f"an upper limit of AST is {low} to {high} U/L")
        async with self._database.transaction(tenant) as connection:
            if not await store.update_ast_uln(connection, tenant, ast_uln):
                raise NotFoundError("no such organisation")
        self._organisations.drop(tenant)

    async def map_code(self, tenant: UUID, local: str, loinc: str) -> None:
        """Reads the hospital's code, `system|code` or a bare code, as `loinc` from now on."""
        if loinc not in LOINC_CODES:
            raise RegistrationError(
                f"{loinc!r} is none of the LOINC codes that staging reads: "
                f"{', '.join(sorted(LOINC_CODES))}"
            )
        code = _local_code(local, loinc)
        async with self._database.transaction(tenant) as connection:
            if await store.organisation(connection, tenant) is None:
                raise NotFoundError("no such organisation")
            await store.put_local_code(connection, tenant, code, loinc)
        self._organisations.drop(tenant)

    async def tenants(self) -> Sequence[UUID]:
        """Every person, and every organisation that has ever had a client: no other has data."""
        async with self._database.transaction(None) as connection:
            return await store.tenants(connection)

    # Clients

    async def add_client(self, tenant: UUID, name: str, *, keys: str, scope: str) -> str:
        """The new client's id. `keys` is the text of a JWKS, or the https URL of one."""
        is_url = keys.startswith(("http://", "https://"))
        if is_url:
            check_url(keys, development=self._development)
        else:
            jwks.read(keys)
        client = Client(
            client_id=str(uuid4()),
            tenant=tenant,
            name=_name(name),
            jwks=None if is_url else keys,
            jwks_url=keys if is_url else None,
            scope=_scope(scope),
        )
        async with self._database.transaction(tenant) as connection:
            if await store.organisation(connection, tenant) is None:
                raise NotFoundError("no such organisation")
            await store.insert_client(connection, client)
        return client.client_id

    async def disable_client(self, client_id: str) -> None:
        """Refuses its assertions and its tokens: here at once, elsewhere within 10 s."""
        async with self._database.transaction(None) as connection:
            if not await store.disable_client(connection, client_id):
                raise NotFoundError("no such client")
        self._clients.drop(client_id)

    async def client(self, client_id: str) -> Client | None:
        """The client if it exists and is not disabled. Kept for up to 10 s."""
        if (client := self._clients.get(client_id)) is None:
            if len(client_id) > 64 or not client_id.isascii() or not client_id.isprintable():
                return None
            async with self._database.transaction(None) as connection:
                client = await store.client(connection, client_id)
            if client is not None:
                self._clients.put(client_id, client)
        return None if client is None or client.disabled else client

    async def verification_key(self, client: Client, kid: str, alg: str) -> jwks.Key | None:
        """The client's key for RS384 or ES384. RegistrationError when its URL gives no JWKS."""
        if client.jwks_url is not None:
            return await self._remote.find(client.jwks_url, kid, alg)
        return jwks.read(client.jwks or "").get((kid, alg))

    async def use_assertion(self, client: Client, jti: str, expires_at: float) -> bool:
        """Whether the client uses this jti for the first time; of several at once one is first."""
        async with self._database.transaction(client.tenant) as connection:
            return await store.use_assertion(
                connection,
                client,
                hashlib.sha256(jti.encode(errors="surrogatepass")).digest(),
                datetime.fromtimestamp(expires_at, UTC),
            )

    # Access tokens

    def issue(self, client: Client, scope: str) -> str:
        """An access token for `scope`, which the caller has cut down to what is registered."""
        return self._tokens.issue(client.client_id, client.tenant, scope)

    async def caller(self, token: str) -> Caller:
        """UnauthorizedError unless the token is ours, alive, and of a client still enabled."""
        caller = self._tokens.read(token)
        client = await self.client(caller.client_id)
        if client is None or client.tenant != caller.tenant:
            raise UnauthorizedError("client disabled")
        return caller

    # Keys at rest

    async def keys(self, connection: Connection, tenant: UUID) -> TenantKey:
        """The tenant's keys, asked for once in a process. `connection` has that tenant set."""
        if (known := self._keys.get(tenant)) is not None:
            return known
        if (row := await store.key(connection, tenant)) is None:
            raise NotFoundError("no such organisation")
        secret = self._keyring.unwrap(*row, key_aad(tenant))
        return self._keys.setdefault(tenant, TenantKey(secret))

    async def keys_of(self, tenant: UUID) -> TenantKey:
        """As `keys`, for a caller that has no transaction open."""
        if (known := self._keys.get(tenant)) is not None:
            return known
        async with self._database.transaction(tenant) as connection:
            return await self.keys(connection, tenant)

    async def rewrap_keys(self, *only: UUID) -> int:
        """Wraps keys with the first of HEPATO_ENCRYPTION_KEYS; how many changed.

        Without `only`: those of all `tenants`.
        """
        tenants = only or await self.tenants()
        return sum([await self._rewrap(tenant) for tenant in tenants])

    async def _rewrap(self, tenant: UUID) -> bool:
        async with self._database.transaction(tenant) as connection:
            row = await store.key(connection, tenant)
            if row is None or row[0] == self._keyring.current:
                return False
            aad = key_aad(tenant)
            kid, wrapped = self._keyring.wrap(self._keyring.unwrap(*row, aad), aad)
            return await store.update_key(connection, tenant, row[0], kid, wrapped)


def key_aad(tenant: UUID) -> bytes:
    """Where a tenant's wrapped key stands: it opens nowhere else."""
    return f"{tenant}|tenant_key".encode()


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > _MAX_NAME or not name.isprintable():
        raise RegistrationError(f"a name has 1 to {_MAX_NAME} printable characters")
    return name


def _scope(scope: str) -> str:
    if wrong := scopes.unreadable(scope):
        raise RegistrationError(
            f"not a scope that can be registered: {wrong[0]!r}; "
            "write for example system/Observation.cruds or system/*.read"
        )
    if not scope.split():
        raise RegistrationError("a client needs at least one scope, e.g. system/*.cruds")
    return " ".join(dict.fromkeys(scope.split()))


def _local_code(local: str, loinc: str) -> Code:
    system, _, code = local.strip().rpartition("|")
    if not code:
        raise RegistrationError("write a local code as SYSTEM|CODE, or CODE where none is sent")
    if code in LOINC_CODES and (system in LOINC_SYSTEMS or code != loinc):
        raise RegistrationError(f"{code} is a LOINC code with a meaning of its own")
    return Code(system or None, code)
