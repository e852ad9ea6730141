"""Everything that is kept of a person, for that person: what they entered, asked and were given."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from core.accounts.people import People
from core.assistant.memory import Memory
from core.database import Connection, Database
from core.labs.analytes import SPECS
from core.messages.reminders import Reminders
from core.results.service import Results

Section = Callable[[Connection, UUID], Awaitable[Any]]
"""What one room keeps of the tenant, as JSON."""

FORM = "hepatocai-export-1"


class Export:
    """`sections` by their names, in the order in which they stand in the file."""

    def __init__(self, database: Database, sections: Mapping[str, Section]) -> None:
        self._database = database
        self._sections = sections

    async def gather(self, tenant: UUID, at: datetime) -> dict[str, Any]:
        """All of it as it is at one moment."""
        async with self._database.transaction(tenant) as connection:
            kept = {name: await read(connection, tenant) for name, read in self._sections.items()}
        return {"form": FORM, "made_at": at.isoformat(), **kept}


def sections(
    people: People, memory: Memory, results: Results, reminders: Reminders
) -> dict[str, Section]:
    """Those of the rooms that keep something of a person."""

    async def person(connection: Connection, tenant: UUID) -> Any:
        known = await people.person(connection, tenant)
        return known and {
            "language": known.language,
            "country": known.country,
            "time_zone": known.time_zone,
            "state": known.state,
            "adult": known.adult,
            "link": known.link,
        }

    async def consents(connection: Connection, tenant: UUID) -> Any:
        return [
            {"given": given, "version": version, "language": language, "at": at.isoformat(),
             "sha256_of_text": digest.hex()}
            for given, version, digest, language, at in await people.consents(connection, tenant)
        ]  # fmt: skip

    async def questions(connection: Connection, tenant: UUID) -> Any:
        return [
            {"at": one.at.isoformat(), "question": one.question, "answer": one.answer,
             "helpful": one.helpful}
            for one in await memory.all_of(connection, tenant)
        ]  # fmt: skip

    async def birth(connection: Connection, tenant: UUID) -> Any:
        day = await results.birth(connection, tenant)
        return day and day.isoformat()

    async def values(connection: Connection, tenant: UUID) -> Any:
        return [
            {"test": one.entry.analyte.value, "on": one.entry.on.isoformat(),
             "typed": one.entry.typed, "unit": one.entry.unit,
             "value": f"{one.entry.value:f}", "value_unit": SPECS[one.entry.analyte].unit,
             "source": one.entry.source, "entered_at": one.entered_at.isoformat()}
            for one in await results.every(connection, tenant)
        ]  # fmt: skip

    async def reminded(connection: Connection, tenant: UUID) -> Any:
        return [
            {"kind": one.kind, "note": one.note, "from": one.rule.start.isoformat(),
             "at": f"{one.rule.at:%H:%M}", "time_zone": one.rule.zone,
             "every_days": one.rule.every_days, "next": one.next and one.next.isoformat()}
            for one in await reminders.every(connection, tenant)
        ]  # fmt: skip

    return {
        "person": person, "consents": consents, "birth_date": birth, "results": values,
        "reminders": reminded, "questions": questions,
    }  # fmt: skip
