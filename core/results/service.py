"""A person's own laboratory values: kept, shown, corrected, deleted.

One value a test and day: entered again, the later one stands. Writes are effects of a turn and run
in its transaction; only the person's own turns and their export read.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import cast
from uuid import UUID

from core.accounts.people import People
from core.database import Connection, Database
from core.labs.analytes import Analyte
from core.results import store
from core.results.entry import Entry, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An entry as it is kept."""

    entry: Entry
    entered_at: datetime


class Results:
    def __init__(self, database: Database, people: People) -> None:
        self._database = database
        self._people = people

    async def history(self, tenant: UUID) -> tuple[Kept, ...]:
        """All values, oldest first."""
        async with self._database.transaction(tenant) as connection:
            return await self.every(connection, tenant)

    async def every(self, connection: Connection, tenant: UUID) -> tuple[Kept, ...]:
        return tuple(
            Kept(
                entry=Entry(
                    analyte=Analyte(analyte),
                    value=value,
                    typed=typed,
                    unit=unit,
                    on=on,
                    source=cast(Source, source),
                ),
                entered_at=at,
            )
            for analyte, value, typed, unit, on, source, at in await store.every(connection, tenant)
        )

    async def record(
        self, connection: Connection, tenant: UUID, entry: Entry, at: datetime
    ) -> None:
        values = {
            "tenant": tenant, "analyte": entry.analyte.value, "on": entry.on,
            "value": entry.value, "typed": entry.typed, "unit": entry.unit,
            "source": entry.source, "at": at,
        }  # fmt: skip
        await store.put(connection, values)

    async def delete(
        self, connection: Connection, tenant: UUID, analyte: Analyte, on: date
    ) -> None:
        """Whether it was there or not, it is gone."""
        await store.delete(connection, tenant, analyte.value, on)

    async def born(self, tenant: UUID) -> date | None:
        async with self._database.transaction(tenant) as connection:
            return await self.birth(connection, tenant)

    async def birth(self, connection: Connection, tenant: UUID) -> date | None:
        if (sealed := await store.birth(connection, tenant)) is None:
            return None
        keys = await self._people.keys(connection, tenant)
        return date.fromisoformat(keys.open(sealed, _aad(tenant)).decode())

    async def set_birth(self, connection: Connection, tenant: UUID, day: date) -> None:
        keys = await self._people.keys(connection, tenant)
        sealed = keys.seal(day.isoformat().encode(), _aad(tenant))
        await store.put_birth(connection, tenant, sealed)


def _aad(tenant: UUID) -> bytes:
    return f"{tenant}|birth|day|1".encode()
