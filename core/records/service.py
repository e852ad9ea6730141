"""Use cases on resources: read, versions, search. Each is put on its way into the audit chain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.accounts.service import AccountService
from core.audit import Actor, Event, ReadAudit
from core.crypto import TenantKey
from core.database import Database
from core.errors import DeletedError, NotFoundError
from core.records import query, store
from core.records.record import Query, Stored, Test
from core.records.writing import now, opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Rows of one page; `more` when there is a next one; `total` when it was asked or is known."""

    rows: tuple[Stored, ...]
    more: bool
    total: int | None = None


class ReadRecords:
    """Reads of one tenant's resources; each is put on its way into the audit chain."""

    def __init__(self, database: Database, accounts: AccountService, audit: ReadAudit) -> None:
        self._database, self._accounts, self._audit = database, accounts, audit

    async def read(self, actor: Actor, type_: str, id_: str) -> Stored:
        """The standing version. NotFoundError, DeletedError."""
        keys = await self._accounts.keys_of(actor.tenant)
        async with self._database.reading(actor.tenant) as connection:
            cursor = await store.read(connection, actor.tenant, type_, id_)
        return self._one(actor, keys, await cursor.fetchone(), "read", f"{type_}/{id_}")

    async def version(self, actor: Actor, type_: str, id_: str, number: int) -> Stored:
        """One version. NotFoundError, DeletedError where that version is the deletion."""
        keys = await self._accounts.keys_of(actor.tenant)
        async with self._database.reading(actor.tenant) as connection:
            cursor = await store.version(connection, actor.tenant, type_, id_, number)
        return self._one(actor, keys, await cursor.fetchone(), "vread", f"{type_}/{id_}")

    async def history(
        self,
        actor: Actor,
        type_: str,
        id_: str,
        *,
        before: int,
        limit: int,
        since: datetime | None = None,
    ) -> Page:
        """Versions below `before`, made at or after `since`, newest first, deletions included.

        NotFoundError where there never was any.
        """
        keys = await self._accounts.keys_of(actor.tenant)
        async with self._database.reading(actor.tenant) as connection:
            cursor = await store.history(
                connection, actor.tenant, type_, id_, before=before, since=since, limit=limit + 1
            )
            any_version = await store.read(connection, actor.tenant, type_, id_)
        rows = [store.stored(row) for row in await cursor.fetchall()]
        if not rows and await any_version.fetchone() is None:
            raise NotFoundError(type_)
        self._note(actor, "history", (f"{type_}/{id_}",))
        found = tuple(opened(keys, actor.tenant, row) for row in rows[:limit])
        return Page(rows=found, more=len(rows) > limit)

    async def search(self, actor: Actor, asked: Query) -> Page:
        """The page that `asked` describes."""
        keys = await self._accounts.keys_of(actor.tenant)
        where, parameters, found = query.compiled(asked, actor.tenant, keys.blind_index)
        counted = None
        async with self._database.reading(actor.tenant) as connection:
            if asked.total:
                counted = await store.count(connection, where, dict(parameters))
            where = query.continued(asked, where, parameters)
            cursor = await store.search(connection, where, parameters, found, asked.count + 1)
        rows = [store.stored(row) for row in await cursor.fetchall()] if asked.count else []
        total = (await counted.fetchone())[0] if counted else None
        more = len(rows) > asked.count
        if total is None and not more and asked.after is None and asked.count:
            total = len(rows)
        page = tuple(opened(keys, actor.tenant, row) for row in rows[: asked.count])
        self._note(actor, "search", tuple(f"{row.type}/{row.id}" for row in page) or (asked.type,))
        return Page(rows=page, more=more, total=total)

    async def several(self, actor: Actor, keys: Sequence[tuple[str, str]]) -> list[Stored]:
        """The standing versions of some resources that exist, in the order asked (includes)."""
        secrets = await self._accounts.keys_of(actor.tenant)
        async with self._database.transaction(actor.tenant) as connection:
            found = await store.current(connection, actor.tenant, keys)
        rows = [found[key] for key in dict.fromkeys(keys) if key in found]
        live = [opened(secrets, actor.tenant, row) for row in rows if not row.deleted]
        if live:
            self._note(actor, "read", tuple(f"{row.type}/{row.id}" for row in live))
        return live

    async def referring(self, actor: Actor, type_: str, refs: Sequence[str], *, limit: int) -> Page:
        """Resources of a type whose references hold any of `refs` (reverse includes)."""
        asked = Query(type=type_, tests=(Test(field="ref", values=tuple(refs)),), count=limit)
        return await self.search(actor, asked)

    def _one(self, actor: Actor, keys: TenantKey, row: Any, action: str, subject: str) -> Stored:
        if row is None:
            raise NotFoundError(subject.partition("/")[0])
        found = store.stored(row)
        if found.deleted:
            raise DeletedError(found.type)
        self._note(actor, action, (subject,))
        return opened(keys, actor.tenant, found)

    def _note(self, actor: Actor, action: str, subjects: tuple[str, ...]) -> None:
        self._audit.put(
            actor.tenant,
            Event(
                at=now(),
                actor=actor.client,
                action=action,
                request_id=actor.request_id,
                subjects=subjects,
            ),
        )
