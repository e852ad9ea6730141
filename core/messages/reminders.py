"""Reminders of a person's own: medicine, appointments, tests.

The rows are the truth; the queue says when a tenant's next one is due. Told and moved on in one
transaction by who holds the claim, so that any number of schedulers tell it once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, Literal, cast
from uuid import UUID

from core.accounts.people import People, Person
from core.database import Connection, Database
from core.messages import reminder_store, store
from core.messages.due import Quiet, Rule, next_due, put_off
from core.messages.outbox import Outbox
from core.messages.queue import Claim, Queue, announce
from core.messages.turn import Outgoing

Kind = Literal["medicine", "appointment", "test"]

MOST = 30
"""So many a person may have."""

USUAL_QUIET = Quiet(time(22), time(7))
_PAST_KEPT = timedelta(days=1, hours=1)
LATE = timedelta(minutes=30)
"""Told later than this, and not because of quiet hours: the message says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """`occurs`: the time of the rule that is told next, at `due`. `again`: put off to then."""

    id: UUID
    kind: Kind
    note: str | None
    rule: Rule
    in_quiet: bool = False
    occurs: datetime | None = None
    due: datetime | None = None
    again: datetime | None = None

    @property
    def next(self) -> datetime | None:
        return min((at for at in (self.due, self.again) if at), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One reminder to tell now. `late`: its hour was missed; however many were, it is told once."""

    reminder: Reminder
    late: bool


Write = Callable[[Person, Told], Sequence[Outgoing]]
"""The door's words for it."""


class Reminders:
    """`work` does the work of kind "reminder". The other writes are effects of a turn."""

    def __init__(self, database: Database, people: People, queue: Queue, outbox: Outbox) -> None:
        self._database = database
        self._people = people
        self._queue = queue
        self._outbox = outbox

    async def mine(self, tenant: UUID) -> tuple[Reminder, ...]:
        """Those still to be told, the next one first."""
        async with self._database.transaction(tenant) as connection:
            return await self.every(connection, tenant)

    async def quiet(self, tenant: UUID) -> Quiet | None:
        async with self._database.transaction(tenant) as connection:
            return await self._quiet(connection, tenant)

    async def add(
        self, connection: Connection, tenant: UUID, reminder: Reminder, now: datetime
    ) -> None:
        await reminder_store.lock(connection, tenant)
        quiet = await self._quiet(connection, tenant)
        await self._put(connection, tenant, _scheduled(reminder, now, quiet))

    async def stop(self, connection: Connection, tenant: UUID, name: UUID) -> None:
        """Whether it was there or not, it is gone."""
        await reminder_store.lock(connection, tenant)
        await reminder_store.delete(connection, tenant, name)

    async def snooze(
        self, connection: Connection, tenant: UUID, name: UUID, until: datetime
    ) -> None:
        """Tell it once more at `until`; the times of its rule stay."""
        await reminder_store.lock(connection, tenant)
        if await reminder_store.again(connection, tenant, name, until):
            await announce(connection, "reminder", tenant, until)

    async def set_quiet(
        self, connection: Connection, tenant: UUID, quiet: Quiet | None, now: datetime
    ) -> None:
        await reminder_store.lock(connection, tenant)
        starts, ends = (quiet.starts, quiet.ends) if quiet else (time(0), time(0))
        await reminder_store.put_quiet(connection, tenant, starts, ends)
        for reminder in await self.every(connection, tenant):
            await self._put(connection, tenant, _scheduled(reminder, now, quiet))

    async def move(self, connection: Connection, tenant: UUID, zone: str, now: datetime) -> None:
        """The person is in another time zone: their hours are those of there."""
        await reminder_store.lock(connection, tenant)
        quiet = await self._quiet(connection, tenant)
        for reminder in await self.every(connection, tenant):
            moved = replace(reminder, rule=replace(reminder.rule, zone=zone))
            await self._put(connection, tenant, _scheduled(moved, now, quiet))

    async def work(self, claim: Claim, write: Write) -> None:
        """Tell what is due, move it on, and say when the next is due."""
        tenant = claim.tenant
        async with self._database.transaction(tenant) as connection:
            known = await self._people.lock(connection, tenant)
            await self._queue.hold(connection, claim)
            due = await self._told(connection, tenant, write) if known else None
            if due is None:
                await store.finish(connection, claim.named())
            else:
                await store.due_at(connection, claim.named(), due)
        self._queue.ring("outbox")

    async def _told(self, connection: Connection, tenant: UUID, write: Write) -> datetime | None:
        """When there is something to do again."""
        now = datetime.now(UTC)
        await self._tell(connection, tenant, now, write)
        past = await reminder_store.delete_past(connection, tenant)
        times = [one.next for one in await self.every(connection, tenant) if one.next]
        return min([*times, *([now + _PAST_KEPT] if past else [])], default=None)

    async def every(self, connection: Connection, tenant: UUID) -> tuple[Reminder, ...]:
        rows = await reminder_store.every(connection, tenant)
        keys = await self._people.keys(connection, tenant) if rows else None
        return tuple(_read(row, tenant, keys) for row in rows)

    async def _tell(
        self, connection: Connection, tenant: UUID, now: datetime, write: Write
    ) -> None:
        """Who wants no messages is told nothing; time passes all the same."""
        person = await self._people.person(connection, tenant)
        quiet = await self._quiet(connection, tenant)
        for reminder in await self.every(connection, tenant):
            if reminder.next is None or reminder.next > now:
                continue
            if person is not None and person.state == "active":
                said = write(person, Told(reminder=reminder, late=_is_late(reminder, now)))
                key = f"reminder.{reminder.id.hex}.{int(reminder.next.timestamp())}"
                await self._outbox.put(connection, tenant, key, said)
            await self._put(connection, tenant, _moved_on(reminder, now, quiet))

    async def _put(self, connection: Connection, tenant: UUID, reminder: Reminder) -> None:
        keys, rule, note = await self._people.keys(connection, tenant), reminder.rule, None
        if reminder.note is not None:
            note = keys.seal(reminder.note.encode(), _aad(tenant, reminder.id))
        await reminder_store.put(
            connection,
            {
                "tenant": tenant, "id": reminder.id, "kind": reminder.kind, "note": note,
                "start": rule.start, "at": rule.at, "zone": rule.zone,
                "every_days": rule.every_days, "in_quiet": reminder.in_quiet,
                "occurs": reminder.occurs, "due": reminder.due, "again": reminder.again,
            },
        )  # fmt: skip
        if reminder.next is not None:
            await announce(connection, "reminder", tenant, reminder.next)

    async def _quiet(self, connection: Connection, tenant: UUID) -> Quiet | None:
        if (hours := await reminder_store.quiet(connection, tenant)) is None:
            return USUAL_QUIET
        return Quiet(*hours) if hours[0] != hours[1] else None


def _scheduled(reminder: Reminder, after: datetime, quiet: Quiet | None) -> Reminder:
    """With its first time after `after`."""
    occurs = next_due(reminder.rule, after)
    if occurs is None:
        return replace(reminder, due=None)
    off = None if reminder.in_quiet else quiet
    return replace(reminder, occurs=occurs, due=put_off(occurs, off, reminder.rule.zone))


def _moved_on(reminder: Reminder, now: datetime, quiet: Quiet | None) -> Reminder:
    """Told at `now`: what was put off is done, and all times of the rule until now are."""
    if reminder.again is not None and reminder.again <= now:
        reminder = replace(reminder, again=None)
    if reminder.due is None or reminder.due > now:
        return reminder
    return _scheduled(reminder, now, quiet)


def _is_late(reminder: Reminder, now: datetime) -> bool:
    return reminder.next is not None and now - reminder.next > LATE


def _read(row: Sequence[Any], tenant: UUID, keys: Any) -> Reminder:
    name, kind, note, start, at, zone, every_days, in_quiet, occurs, due, again = row
    return Reminder(
        id=name,
        kind=cast(Kind, kind),
        note=None if note is None else keys.open(bytes(note), _aad(tenant, name)).decode(),
        rule=Rule(start=start, at=at, zone=zone, every_days=every_days),
        in_quiet=in_quiet,
        occurs=occurs,
        due=due,
        again=again,
    )


def _aad(tenant: UUID, name: UUID) -> bytes:
    return f"{tenant}|reminder|{name}|1".encode()
