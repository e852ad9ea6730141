"""Builds every use case from Settings, once; both doors ask here."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.accounts.service import AccountService
from core.audit import Chain, ReadAudit, verify_each
from core.cache import Cache
from core.crypto import Keyring
from core.database import Database
from core.records.service import ReadRecords
from core.settings import Settings
from core.staging.artefact.shipped import shipped
from core.staging.service import Receive, StageSent


@dataclass(slots=True)
class Services:
    """The use cases of one process. `printer` is set by the door that renders reports."""

    settings: Settings
    database: Database
    accounts: AccountService
    audit: ReadAudit
    records: ReadRecords
    receive: Receive
    stage_sent: StageSent
    cache: Cache | None = None
    printer: Any = None
    stopping: bool = False

    async def verify_audit(self, only: UUID | None = None) -> dict[UUID, Chain]:
        """The audit chain of one organisation or of all. NotFoundError when there is none such."""
        if only is None:
            return await verify_each(self.database, await self.accounts.tenants())
        await self.accounts.organisation(only)
        return await verify_each(self.database, [only])

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Connections open, reads on their way into the audit chain; all flushed at the end."""
        await self.database.open()
        flushing = asyncio.create_task(self.audit.run())
        try:
            yield
        finally:
            flushing.cancel()
            with suppress(asyncio.CancelledError):
                await flushing
            await self.database.close()
            if self.cache:
                await self.cache.close()


def build(settings: Settings, *, database_url: str, redis_url: str | None = None) -> Services:
    """Nothing connects yet: see `Services.running`. ArtefactError when the model is not sound."""
    database = Database(database_url)
    accounts = AccountService(
        database,
        Keyring.parse(settings.encryption_keys.get_secret_value()),
        secret=settings.secret_key.get_secret_value(),
        development=settings.environment == "development",
    )
    audit = ReadAudit(database)
    model = shipped()
    return Services(
        settings=settings,
        database=database,
        accounts=accounts,
        audit=audit,
        records=ReadRecords(database, accounts, audit),
        receive=Receive(database, accounts, ast_uln=settings.ast_uln, model=model),
        stage_sent=StageSent(database, accounts, audit, ast_uln=settings.ast_uln, model=model),
        cache=Cache(redis_url) if redis_url else None,
    )
