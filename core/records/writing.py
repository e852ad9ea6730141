"""The writing of many resources in one transaction: whom each change is about, then versions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from uuid import UUID, uuid4

from core.crypto import TenantKey
from core.database import Connection
from core.errors import (
    DuplicateChangeError,
    HepatoError,
    IdMismatchError,
    MultipleMatchesError,
    NotFoundError,
    NotWritableError,
    VersionConflictError,
)
from core.records import query, store
from core.records.record import (
    ANY,
    Change,
    Did,
    Draft,
    Facets,
    Identity,
    Query,
    Stored,
    Verb,
    Written,
)


def _aad(tenant: UUID, type_: str, id_: str, version: int) -> bytes:
    return f"{tenant}|{type_}|{id_}|{version}".encode()


def opened(keys: TenantKey, tenant: UUID, row: Stored) -> Stored:
    """The row with its body in clear. A body moved from another row does not open."""
    if not row.body:
        return row
    return replace(row, body=keys.open(row.body, _aad(tenant, row.type, row.id, row.version)))


def now() -> datetime:
    """The present, to the millisecond that FHIR instants carry."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class Writing:
    """The writes of one transaction: find out what each change is about, then append versions."""

    def __init__(
        self,
        connection: Connection,
        tenant: UUID,
        keys: TenantKey,
        at: datetime,
        *,
        kept: Mapping[tuple[UUID, str], bytes] = MappingProxyType({}),
    ) -> None:
        """`kept`: bodies that this process knows to be stored for ever, by (tenant, id)."""
        self.connection, self.tenant, self.keys, self.at = connection, tenant, keys, at
        self._kept = kept
        self._rows: list[store.Row] = []
        self._once_only: list[Draft] = []
        self.once_only: dict[tuple[UUID, str], bytes] = {}  # bodies that now stand for ever

    async def identify(
        self, changes: Sequence[Change], lookups: Mapping[str, Query]
    ) -> tuple[dict[int | str, Identity], dict[int, HepatoError]]:
        """Whom each change is about, under locks; and the changes that cannot be carried out.

        Locks first and all at once, in one order for everybody, so that nobody waits in a circle.
        """
        names = [f"{c.type}/{c.id}" for c in changes if c.id]
        names += [_criteria(c.condition) for c in changes if c.condition]
        await store.lock(self.connection, self.tenant, names)
        ids: dict[int | str, Identity] = {}
        failed: dict[int, HepatoError] = {}
        matches = {c.place: await self._matching(c.condition) for c in changes if c.condition}
        keys = [(c.type, c.id) for c in changes if c.id]
        keys += [(rows[0].type, rows[0].id) for rows in matches.values() if len(rows) == 1]
        standing = await store.current(self.connection, self.tenant, keys)
        gone = _gone(changes, matches)
        created: dict[str, Identity] = {}
        taken: set[tuple[str, str]] = set()
        for change in changes:
            try:
                rows = matches.get(change.place)
                if rows and change.verb is Verb.CREATE:  # deletions come before creations
                    rows = [row for row in rows if (row.type, row.id) not in gone]
                identity = self._identity(change, standing, rows)
                ids[change.place] = self._once(change, identity, created, taken)
            except HepatoError as error:
                failed[change.place] = error
        for text, asked in lookups.items():
            rows = await self._matching(asked)
            if rows:
                one, several = rows[0], len(rows) > 1
                ids[text] = Identity(type=one.type, id=one.id, before=one, several=several)
        return ids, failed

    def _once(
        self,
        change: Change,
        identity: Identity,
        created: dict[str, Identity],
        taken: set[tuple[str, str]],
    ) -> Identity:
        """One condition makes one resource however often it is sent; no resource is hit twice."""
        if identity.found:
            return identity
        if change.condition and change.verb is Verb.CREATE:
            first = created.setdefault(_criteria(change.condition), identity)
            if first is not identity:
                return replace(first, found=True)
        if (identity.type, identity.id) in taken:
            raise DuplicateChangeError(change.type)
        taken.add((identity.type, identity.id))
        return identity

    async def _matching(self, asked: Query) -> list[Stored]:
        where, parameters, found = query.compiled(
            replace(asked, count=2), self.tenant, self.keys.blind_index
        )
        cursor = await store.search(self.connection, where, parameters, found, 2)
        return [store.stored(row) for row in await cursor.fetchall()]

    def _identity(
        self,
        change: Change,
        standing: Mapping[tuple[str, str], Stored],
        matches: list[Stored] | None,
    ) -> Identity:
        if matches is not None:
            return self._conditional(change, standing, matches)
        if change.id is None:
            return Identity(type=change.type, id=str(uuid4()))
        before = standing.get((change.type, change.id))
        if before and before.produced and change.verb is Verb.ABSORB:  # ours, come back to us
            return Identity(type=change.type, id=change.id, before=before, found=True)
        _may_write(change, before)
        return Identity(type=change.type, id=change.id, before=before)

    def _conditional(
        self, change: Change, standing: Mapping[tuple[str, str], Stored], matches: list[Stored]
    ) -> Identity:
        if len(matches) > 1:
            raise MultipleMatchesError(change.type)
        if not matches:
            if change.verb is Verb.DELETE:
                raise NotFoundError(change.type)
            return self._unmatched(change, standing)
        before = standing[(matches[0].type, matches[0].id)]
        if change.id and change.id != before.id:
            raise IdMismatchError(change.type)
        if change.verb is Verb.CREATE:
            return Identity(type=before.type, id=before.id, before=before, found=True)
        _may_write(change, before)
        return Identity(type=before.type, id=before.id, before=before)

    def _unmatched(self, change: Change, standing: Mapping[tuple[str, str], Stored]) -> Identity:
        """A new resource, under the caller's id unless something else stands there."""
        before = standing.get((change.type, change.id)) if change.id else None
        if before and not before.deleted:
            raise IdMismatchError(change.type)
        _may_write(change, before)
        return Identity(type=change.type, id=change.id or str(uuid4()), before=before)

    def put(self, place: int, draft: Draft, before: Stored | None) -> Written:
        """Append `draft` as the next version, unless the same content stands already."""
        digest = self.keys.digest(draft.content)
        same = digest, draft.produced
        if before and not before.deleted and (before.digest, before.produced) == same:
            return self._written(place, draft, Did.UNCHANGED, before.version, before.at, before)
        version = before.version + 1 if before else 1
        body = draft.stamp(version, self.at)
        self._rows.append(
            store.Row(
                type=draft.type,
                id=draft.id,
                version=version,
                sealed=self.keys.seal(body, _aad(self.tenant, draft.type, draft.id, version)),
                digest=digest,
                facets=draft.facets,
                hashes=[self.keys.blind_index(text) for text in draft.facets.identifiers],
                produced=draft.produced,
            )
        )
        did = Did.CREATED if before is None or before.deleted else Did.UPDATED
        return Written(
            place=place,
            type=draft.type,
            id=draft.id,
            did=did,
            version=version,
            at=self.at,
            body=body,
        )

    def _written(
        self, place: int, draft: Draft, did: Did, version: int, at: datetime, before: Stored
    ) -> Written:
        body = opened(self.keys, self.tenant, before).body
        return Written(
            place=place, type=draft.type, id=draft.id, did=did, version=version, at=at, body=body
        )

    def keep(self, place: int, before: Stored) -> Written:
        """What stands is left as it is: a conditional create's one match, or a correction."""
        body = opened(self.keys, self.tenant, before).body
        return Written(
            place=place,
            type=before.type,
            id=before.id,
            did=Did.GONE if before.deleted else Did.EXISTS,
            version=before.version,
            at=before.at,
            body=body,
        )

    def remove(self, place: int, before: Stored | None, type_: str, id_: str) -> Written:
        """Append the deletion of what stands; nothing to append when it is gone already."""
        if before is None:
            raise NotFoundError(type_)
        if before.deleted:
            return Written(
                place=place,
                type=type_,
                id=id_,
                did=Did.GONE,
                version=before.version,
                at=before.at,
                body=None,
            )
        version = before.version + 1
        self._rows.append(
            store.Row(
                type=type_,
                id=id_,
                version=version,
                sealed=b"",
                digest=b"",
                facets=Facets(patient=before.patient),
                hashes=(),
                produced=before.produced,
            )
        )
        return Written(
            place=place,
            type=type_,
            id=id_,
            did=Did.DELETED,
            version=version,
            at=self.at,
            body=None,
        )

    async def produce(
        self, drafts: Sequence[Draft], before: Sequence[str]
    ) -> tuple[tuple[str, bytes], ...]:
        """Append what we made: ("Type/id", body) of each. What is no longer made goes."""
        known = [draft for draft in drafts if (self.tenant, draft.id) in self._kept]
        sought = [draft for draft in drafts if draft not in known and (before or draft.once)]
        keys = {*map(_key, before), *((draft.type, draft.id) for draft in sought)}
        standing = await store.current(self.connection, self.tenant, list(keys))
        made: list[tuple[str, bytes]] = []
        for draft in drafts:
            stood = standing.get((draft.type, draft.id))
            body = self._lasting(draft, stood) if draft.once else self.put(-1, draft, stood).body
            made.append((f"{draft.type}/{draft.id}", body or b""))
        passing = {draft.type for draft in drafts if not draft.once}
        for type_, id_ in map(_key, set(before) - {name for name, _ in made}):
            if type_ in passing:
                self.remove(-1, standing.get((type_, id_)), type_, id_)
        return tuple(made)

    def _lasting(self, draft: Draft, before: Stored | None) -> bytes:
        """The standing body of what never changes; a client's resource there is written over."""
        name = (self.tenant, draft.id)
        if known := self._kept.get(name) or self.once_only.get(name):
            return known
        if before is None:
            self._once_only.append(draft)
            body = draft.stamp(1, self.at)
        elif before.produced and not before.deleted:
            body = opened(self.keys, self.tenant, before).body or b""
        else:
            body = self.put(-1, draft, before).body or b""
        self.once_only[name] = body
        return body

    async def taken(self, names: Sequence[str]) -> dict[str, str]:
        """Another id for each "Type/id" that a client's resource has or had (decision 0019).

        It is made with the tenant's key, so that nobody can be there before us.
        """
        rows = await store.current(self.connection, self.tenant, [_key(name) for name in names])
        theirs = {f"{row.type}/{row.id}" for row in rows.values() if not row.produced}
        theirs |= {f"{row.type}/{row.id}" for row in self._rows if not row.produced}  # just now
        return {name: self._secret_id(name) for name in names if name in theirs}

    def _secret_id(self, name: str) -> str:
        return str(UUID(bytes=self.keys.digest(name.encode())[:16], version=5))

    async def lock(self, names: Iterable[str]) -> None:
        """Hold the names until the transaction ends."""
        await store.lock(self.connection, self.tenant, names)

    async def standing(self, keys: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Stored]:
        """Standing versions with their bodies in clear."""
        found = await store.current(self.connection, self.tenant, keys)
        return {key: opened(self.keys, self.tenant, row) for key, row in found.items()}

    async def settle(self, references: Sequence[str], settled: Callable[[bytes], Draft]) -> None:
        """Append the next version of what we made before, where `settled` changes it."""
        keys = [_key(text) for text in references]
        rows = await store.current(self.connection, self.tenant, keys)
        for row in rows.values():
            if body := opened(self.keys, self.tenant, row).body:
                self.put(-1, settled(body), row)

    async def bodies(self, references: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
        """("Type/id", standing body) of each reference, in their order."""
        found = await self.standing([_key(text) for text in references])
        rows = ((text, found.get(_key(text))) for text in references)
        return tuple((text, row.body) for text, row in rows if row and row.body)

    async def laboratory(
        self,
        patient: str,
        *,
        since: date,
        until: date,
        codes: Sequence[str],
        lasting: Sequence[str],
    ) -> list[Stored]:
        """A patient's stored Observations with one of `codes`, bodies in clear, first first.

        With one of `lasting` also those from before `since`.
        """
        rows = await store.laboratory_of(
            self.connection,
            self.tenant,
            patient,
            since=since,
            until=until,
            codes=codes,
            lasting=lasting,
        )
        return [opened(self.keys, self.tenant, row) for row in rows]

    async def flush(self) -> None:
        """Send what was appended."""
        rows, self._rows = self._rows, []
        once, self._once_only = self._once_only, []
        for draft in once:
            sealed = self.keys.seal(
                draft.stamp(1, self.at), _aad(self.tenant, draft.type, draft.id, 1)
            )
            await store.write_once(
                self.connection, self.tenant, self.at, draft.type, draft.id, sealed
            )
        await store.write(self.connection, self.tenant, self.at, rows)


def _key(reference: str) -> tuple[str, str]:
    type_, _, id_ = reference.partition("/")
    return type_, id_


def _may_write(change: Change, before: Stored | None) -> None:
    if before is not None and before.produced and not change.signs:
        raise NotWritableError(change.type)
    standing = before.version if before else 0
    if change.if_match == ANY:
        fits = before is not None and not before.deleted
    else:
        fits = change.if_match in (None, standing)
    if not fits:
        raise VersionConflictError(change.type)
    if before is None and change.verb is Verb.DELETE:
        raise NotFoundError(change.type)


def _gone(
    changes: Iterable[Change], matches: Mapping[int, Sequence[Stored]]
) -> set[tuple[str, str]]:
    """What is deleted by the changes."""
    deleted = [change for change in changes if change.verb is Verb.DELETE]
    named = {(change.type, change.id) for change in deleted if change.id}
    found = {(row.type, row.id) for change in deleted for row in matches.get(change.place, ())}
    return named | found


def _criteria(asked: Query) -> str:
    return f"{asked.type}?{asked.tests!r}"
