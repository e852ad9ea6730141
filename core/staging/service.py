"""The product's main use case: resources come in, patients touched are staged, reports go out.

Everything happens in one transaction: received resources, results, produced resources, audit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from uuid import UUID

from core import audit
from core.accounts.organisation import Organisation
from core.accounts.service import AccountService
from core.audit import Actor, Event, ReadAudit
from core.database import Database
from core.errors import ContentionError, HepatoError, NothingUsableError, NotWritableError
from core.labs.panel import Person
from core.records import idempotency
from core.records.record import (
    Change,
    Did,
    Draft,
    Identities,
    Identity,
    Query,
    Stored,
    Verb,
    Written,
)
from core.records.writing import Writing, now, opened
from core.staging import store
from core.staging.intake import Asked, Incoming, Receipt, Staged
from core.staging.model import Model
from core.staging.reports import PatientReports, report_id, unstored
from core.staging.store import Standing
from core.staging.touched import is_complete, people_of, tell, touched

TRIES = 3
_SETTLED_ALONG = ("Observation/", "RiskAssessment/")  # what a signature makes final with the report


class StageSent:
    """Stages the patients of a request without storing anything."""

    def __init__(
        self,
        database: Database,
        accounts: AccountService,
        reads: ReadAudit,
        *,
        ast_uln: Decimal,
        model: Model,
    ) -> None:
        """`ast_uln`: for organisations without an upper limit of AST of their own, in U/L."""
        self._database, self._accounts, self._reads = database, accounts, reads
        self._ast_uln, self._model = ast_uln, model

    async def __call__(self, actor: Actor, incoming: Incoming, *, with_stored: bool) -> Receipt:
        """One Staged a patient; `bodies` as they would be stored. NothingUsableError if none is.

        `with_stored`: birth date and sex come from the stored Patient where they were not sent.
        """
        at, door = now(), incoming.door
        organisation = await self._accounts.organisation(actor.tenant)
        ids: dict[int | str, Identity] = {
            change.place: Identity(type=change.type, id=change.id or "")
            for change in incoming.changes
        }
        if with_stored and incoming.lookups:
            ids |= await self._found(actor, incoming.lookups)
        concerned = touched([door.shape(change, ids) for change in incoming.changes])
        tell(concerned, incoming.aside(ids))
        people = {patient: one.person for patient, one in concerned.items()}
        if with_stored and not all(map(is_complete, people.values())):
            async with self._database.transaction(actor.tenant) as connection:
                keys = await self._accounts.keys(connection, actor.tenant)
                writing = Writing(connection, actor.tenant, keys, at)
                people |= await people_of(writing, concerned, door)
        subjects = tuple(f"Patient/{patient}" for patient in concerned)
        self._reads.put(actor.tenant, _event(actor, at, "stage", subjects))
        staged = [
            unstored(
                people[patient] or Person(reference=f"Patient/{patient}"),
                [*one.sent, *one.aside],
                named=partial(report_id, actor.tenant, patient),
                asked=incoming.asked or Asked(),
                organisation=organisation,
                ast_uln=self._ast_uln,
                model=self._model,
                at=at,
                publish=door.publish,
            )
            for patient, one in concerned.items()
            if one.sent
        ]
        _refuse_if_nothing(staged)
        return Receipt(written={}, failed={}, staged=tuple(staged), ids=ids)

    async def _found(
        self, actor: Actor, lookups: Mapping[str, Query]
    ) -> Mapping[int | str, Identity]:
        """Who is meant by an identifier or a condition, where that is one stored resource."""
        async with self._database.transaction(actor.tenant) as connection:
            keys = await self._accounts.keys(connection, actor.tenant)
            found, _ = await Writing(connection, actor.tenant, keys, now()).identify([], lookups)
        return found


class Receive:
    """Stores what a request brings and stages whom it touches, in one transaction."""

    def __init__(
        self, database: Database, accounts: AccountService, *, ast_uln: Decimal, model: Model
    ) -> None:
        """`ast_uln`: for organisations without an upper limit of AST of their own, in U/L."""
        self._database, self._accounts = database, accounts
        self._ast_uln, self._model = ast_uln, model
        self._kept: dict[tuple[UUID, str], bytes] = {}

    async def __call__(self, actor: Actor, incoming: Incoming) -> bytes:
        """The door's answer; with a claimed key, the answer that was given before."""
        for _ in range(TRIES - 1):
            try:
                return await self._once(actor, incoming)
            except ContentionError:
                continue
        return await self._once(actor, incoming)

    async def _once(self, actor: Actor, incoming: Incoming) -> bytes:
        organisation = await self._accounts.organisation(actor.tenant)
        async with self._database.transaction(actor.tenant) as connection:
            keys = await self._accounts.keys(connection, actor.tenant)
            claimed = incoming.claim
            if claimed:
                before = await idempotency.claim(connection, actor.tenant, keys, claimed)
                if before is not None:
                    await audit.chain(connection, actor.tenant, _event(actor, now(), "replay", ()))
                    return before
            writing = Writing(connection, actor.tenant, keys, now(), kept=self._kept)
            reception = Reception(
                writing, organisation, incoming, ast_uln=self._ast_uln, model=self._model
            )
            receipt = await reception.run()
            reply = incoming.door.answer(receipt)
            if claimed:
                await idempotency.save(connection, actor.tenant, keys, claimed, reply)
            event = _event(actor, writing.at, incoming.action, _subjects(receipt))
            await audit.chain(connection, actor.tenant, event)
        self._kept |= writing.once_only
        return reply


class Reception:
    """One attempt at one request."""

    def __init__(
        self,
        writing: Writing,
        organisation: Organisation,
        incoming: Incoming,
        *,
        ast_uln: Decimal,
        model: Model,
    ) -> None:
        self.writing, self.organisation, self.incoming = writing, organisation, incoming
        self.ast_uln, self.model = ast_uln, model
        self.door = incoming.door
        self.written: dict[int, Written] = {}
        self.failed: dict[int, HepatoError] = {}
        self.drafts: list[Draft] = []
        self.replaced: list[Stored] = []
        self.created: set[str] = set()  # ids that this request gave to new Patients
        self.renewed: set[str] = set()  # ids of Patients that this request wrote
        self.standings: list[Standing] = []
        self.others: list[Staged] = []
        self.ids: Identities = {}

    async def run(self) -> Receipt:
        ids, failed = await self.writing.identify(self.incoming.changes, self.incoming.lookups)
        self.ids, self.failed = ids, failed
        for place in sorted(failed):
            failed[place].place = place
            if self.incoming.atomic:
                raise failed[place]
        for change in self.incoming.changes:
            if change.place not in failed:
                await self._try(change, ids)
        if self.standings:  # signed above, and staging starts from that
            await self._send()
        staged = await self._stage()
        await self._send()
        return Receipt(
            written=self.written,
            failed=self.failed,
            staged=tuple(staged),
            ids=ids,
            others=tuple(self.others),
        )

    async def _send(self) -> None:
        await self.writing.flush()
        standings, self.standings = self.standings, []
        await store.save(self.writing.connection, self.writing.tenant, standings)

    async def _try(self, change: Change, ids: Identities) -> None:
        """What cannot be carried out refuses all of a transaction, and only itself in a batch."""
        try:
            done = await self._take(change, ids)
        except HepatoError as error:
            error.place = change.place
            if self.incoming.atomic:
                raise
            self.failed[change.place] = error
            return
        if done is None:
            return
        self.written[change.place] = done
        before = ids[change.place].before
        if before and done.did in (Did.UPDATED, Did.CREATED, Did.DELETED):
            self.replaced.append(before)
        if change.type == "Patient" and done.did in (Did.UPDATED, Did.CREATED):
            self.renewed.add(done.id)

    async def _take(self, change: Change, ids: Identities) -> Written | None:
        identity, place = ids[change.place], change.place
        if change.verb is Verb.DELETE:
            return self.writing.remove(place, identity.before, identity.type, identity.id)
        if identity.found and identity.before:
            return self.writing.keep(place, identity.before)
        if identity.found:
            first = next(w for w in self.written.values() if w.id == identity.id)
            return replace(first, place=place, did=Did.EXISTS)
        return await self._put(change, identity, self.door.shape(change, ids))

    async def _put(self, change: Change, identity: Identity, draft: Draft) -> Written | None:
        """None: what claims to be ours is passed over where an operation is sent it along."""
        before, place = identity.before, change.place
        if before and before.produced:
            return await self._sign(place, draft, before)
        if self.door.ours(draft):
            if change.verb is Verb.ABSORB:
                return None
            raise NotWritableError(draft.type)
        if before and change.verb is Verb.ABSORB and (corrected := self._corrected(draft, before)):
            self.drafts.append(corrected)
            return self.writing.keep(place, before)
        self.drafts.append(draft)
        if change.type == "Patient" and before is None and change.id is None:
            self.created.add(draft.id)
        if before and change.verb is Verb.ABSORB and self._loses(draft, before):
            return self.writing.keep(place, before)
        return self.writing.put(place, draft, before)

    def _corrected(self, draft: Draft, before: Stored) -> Draft | None:
        """`draft` with the stored results, where the stored Observation corrects what was sent.

        What was deleted stays so and is as if entered in error, unless it was issued after that.
        """
        if before.deleted and draft.type != "Patient":
            issued = draft.facets.issued
            again = issued is not None and issued > before.at
            return None if again else _retracted(draft)
        row = opened(self.writing.keys, self.writing.tenant, before)
        if not draft.labs or not row.body or not self.door.outdated(row.body, draft):
            return None
        order, source = draft.labs[0].order, draft.labs[0].source
        return replace(draft, labs=tuple(self.door.measure(row.body, source, order, row.taken)))

    def _loses(self, draft: Draft, before: Stored) -> bool:
        """Whether a Patient sent along with results knows less than the stored one."""
        row = opened(self.writing.keys, self.writing.tenant, before)
        if draft.person is None or draft.type != "Patient" or not row.body:
            return False
        known = self.door.person(row.body, draft.person.reference)
        return bool(known.birth_date and not draft.person.birth_date) or bool(
            known.sex and not draft.person.sex
        )

    async def _sign(self, place: int, draft: Draft, before: Stored) -> Written:
        """A report of ours made final by its signer. NotWritableError for any other change."""
        await self.writing.lock([f"staging/{before.patient}"])  # no new facts come in meanwhile
        key = (before.type, before.id)
        row = (await self.writing.standing([key]))[key]
        if row.version != before.version:
            raise ContentionError("staged meanwhile")
        standing = await store.by_report(self.writing.connection, self.writing.tenant, draft.id)
        signed = self.door.signed(row.body, draft) if standing and row.body else None
        if standing is None or signed is None:
            raise NotWritableError(draft.type)
        done = self.writing.put(place, signed, before)
        results = [text for text in standing.produced if text.startswith(_SETTLED_ALONG)]
        await self.writing.settle(results, self.door.settled)
        status = signed.facets.status or "final"
        self.standings.append(replace(standing, version=done.version, status=status))
        return done

    async def _stage(self) -> list[Staged]:
        concerned = touched(self.drafts, self.replaced, self.created, self.renewed)
        if not concerned:
            return []
        tell(concerned, self.incoming.aside(self.ids))
        known = [patient for patient, one in concerned.items() if not one.fresh]
        await self.writing.lock(f"staging/{patient}" for patient in known)
        people = await people_of(self.writing, concerned, self.door)
        staged: list[Staged] = []
        for patient, change in concerned.items():
            reports = PatientReports(
                self.writing,
                self.door,
                self.organisation,
                patient=patient,
                change=change,
                person=people[patient],
                ast_uln=self.ast_uln,
                model=self.model,
            )
            staged += await reports.stage(self.incoming.asked)
            self.standings += reports.standings
            self.others += reports.others
        if self.incoming.asked is not None:
            _refuse_if_nothing(staged)
        return staged


def _refuse_if_nothing(staged: Sequence[Staged]) -> None:
    """NothingUsableError with the reasons of all patients, where none has a report."""
    errors = [one.error for one in staged if one.error]
    if len(errors) < len(staged):
        return
    told = [error for error in errors if isinstance(error, NothingUsableError)]
    if not told:
        raise errors[0] if errors else NothingUsableError()
    aside = tuple(each for error in told for each in error.not_used)
    raise NothingUsableError(told[0].missing, aside)


def _retracted(draft: Draft) -> Draft:
    return replace(draft, labs=tuple(replace(m, status="entered-in-error") for m in draft.labs))


def _event(actor: Actor, at: datetime, action: str, subjects: tuple[str, ...]) -> Event:
    return Event(
        at=at, actor=actor.client, action=action, request_id=actor.request_id, subjects=subjects
    )


def _subjects(receipt: Receipt) -> tuple[str, ...]:
    changed = [f"{w.type}/{w.id}" for w in receipt.written.values()]
    others = [one for one in receipt.others if one.did is not Did.UNCHANGED]
    staged = [one.report for one in (*receipt.staged, *others) if one.report]
    return tuple(changed + [f"DiagnosticReport/{report}" for report in staged])
