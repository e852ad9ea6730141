"""The writing of many resources in one transaction: identities, versions, what is ours."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from core.accounts.service import AccountService
from core.audit import Actor, ReadAudit
from core.crypto import Keyring, SealError, TenantKey, new_secret
from core.database import Database
from core.errors import (
    BusyError,
    DeletedError,
    DuplicateChangeError,
    HepatoError,
    IdMismatchError,
    KeyReusedError,
    MultipleMatchesError,
    NotFoundError,
    NotWritableError,
    VersionConflictError,
)
from core.records import idempotency
from core.records.idempotency import Claim
from core.records.record import Change, Did, Draft, Facets, Query, Stored, Verb, Written
from core.records.record import Test as Condition
from core.records.service import ReadRecords
from core.records.writing import Writing, now, opened

pytestmark = pytest.mark.anyio

MARK = Query(type="Patient", tests=(Condition(field="identifier", values=("mrn|1",)),))
MARKED = Facets(identifiers=("mrn|1", "1"))


@dataclass(frozen=True, slots=True)
class Room:
    """The records of a hospital of its own."""

    database: Database
    tenant: UUID
    keys: TenantKey
    records: ReadRecords

    @property
    def actor(self) -> Actor:
        return Actor(tenant=self.tenant, client="EHR", request_id="r")

    @asynccontextmanager
    async def writing(self, **more: Any) -> AsyncIterator[Writing]:
        """A transaction whose appended versions are sent at its end."""
        async with self.database.transaction(self.tenant) as connection:
            writing = Writing(connection, self.tenant, self.keys, now(), **more)
            yield writing
            await writing.flush()

    async def put(self, *drafts: Draft) -> list[Written]:
        async with self.writing() as writing:
            changes = [
                change(Verb.UPDATE, place, type=draft.type, id=draft.id)
                for place, draft in enumerate(drafts)
            ]
            ids, _ = await writing.identify(changes, {})
            return [
                writing.put(place, draft, ids[place].before) for place, draft in enumerate(drafts)
            ]

    async def remove(self, type_: str, id_: str) -> Written:
        async with self.writing() as writing:
            standing = await writing.standing([(type_, id_)])
            return writing.remove(0, standing.get((type_, id_)), type_, id_)

    async def read(self, type_: str, id_: str) -> Stored:
        return await self.records.read(self.actor, type_, id_)

    async def identify(
        self, *changes: Change
    ) -> tuple[dict[int | str, Any], dict[int, HepatoError]]:
        async with self.writing() as writing:
            return await writing.identify(changes, {})


@pytest.fixture
async def room(database: Database) -> Room:
    accounts = AccountService(database, Keyring({"k": new_secret()}), secret="s" * 32)
    tenant = await accounts.add_organisation("Hospital")
    keys = await accounts.keys_of(tenant)
    return Room(database, tenant, keys, ReadRecords(database, accounts, ReadAudit(database)))


def draft(id_: str = "p1", content: bytes = b"content", **more: Any) -> Draft:
    def stamp(version: int, at: datetime) -> bytes:
        return content + b" as version %d" % version

    kept: dict[str, Any] = {"type": "Patient", "facets": Facets(), **more}
    facets = kept.pop("facets")
    return Draft(id=id_, content=content, stamp=stamp, found_by=lambda: facets, **kept)


def change(verb: Verb, place: int = 0, **more: Any) -> Change:
    return Change(**{"verb": verb, "type": "Patient", "place": place, **more})


# Versions


async def test_versions_follow_one_another_and_none_is_lost(room: Room) -> None:
    for number, did in enumerate((Did.CREATED, Did.UPDATED, Did.UPDATED), start=1):
        (done,) = await room.put(draft(content=b"%d" % number))
        assert (done.did, done.version) == (did, number)
    removed = await room.remove("Patient", "p1")
    assert (removed.did, removed.version, removed.body) == (Did.DELETED, 4, None)
    (again,) = await room.put(draft(content=b"3"))
    assert (again.did, again.version) == (Did.CREATED, 5)
    page = await room.records.history(room.actor, "Patient", "p1", before=99, limit=50)
    assert [(row.version, row.body) for row in page.rows] == [
        (5, b"3 as version 5"),
        (4, None),
        (3, b"3 as version 3"),
        (2, b"2 as version 2"),
        (1, b"1 as version 1"),
    ]


async def test_the_same_content_is_not_written_again(room: Room) -> None:
    (first,) = await room.put(draft())
    (again,) = await room.put(draft())
    assert (again.did, again.version, again.body) == (Did.UNCHANGED, 1, first.body)


async def test_removing_twice_is_once_and_nothing_cannot_be_removed(room: Room) -> None:
    await room.put(draft())
    await room.remove("Patient", "p1")
    gone = await room.remove("Patient", "p1")
    assert (gone.did, gone.version) == (Did.GONE, 2)
    with pytest.raises(NotFoundError):
        await room.remove("Patient", "nobody")
    with pytest.raises(DeletedError):
        await room.read("Patient", "p1")


async def test_what_fails_leaves_nothing(room: Room) -> None:
    async def fail() -> None:
        async with room.writing() as writing:
            writing.put(0, draft(), None)
            await writing.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    with pytest.raises(NotFoundError):
        await room.read("Patient", "p1")


# What is kept is sealed


async def test_a_body_is_not_kept_in_clear_and_opens_nowhere_else(room: Room) -> None:
    await room.put(draft(content=b"a secret"), draft("p2"))
    async with room.database.transaction(room.tenant) as connection:
        cursor = await connection.execute("select body from record where id = 'p1'")
        ((sealed,),) = await cursor.fetchall()
        assert b"secret" not in bytes(sealed)
        moved = "update record set body = %s where tenant = %s and id = 'p2'"
        await connection.execute(moved, (sealed, room.tenant))
    assert (await room.read("Patient", "p1")).body == b"a secret as version 1"
    with pytest.raises(SealError):
        await room.read("Patient", "p2")


async def test_an_older_version_does_not_open_as_a_newer_one(room: Room) -> None:
    await room.put(draft(content=b"old"))
    row = await room.read("Patient", "p1")
    async with room.writing() as writing:
        standing = await writing.standing([("Patient", "p1")])
        assert standing["Patient", "p1"].body == row.body
    sealed = room.keys.seal(b"old", f"{room.tenant}|Patient|p1|1".encode())
    assert opened(room.keys, room.tenant, replace(row, body=sealed)).body == b"old"
    with pytest.raises(SealError):
        opened(room.keys, room.tenant, replace(row, version=2, body=sealed))


async def test_identifiers_are_kept_as_keyed_hashes(room: Room) -> None:
    await room.put(draft(facets=MARKED))
    async with room.database.transaction(room.tenant) as connection:
        cursor = await connection.execute("select hash from record_identifier")
        kept = {bytes(row[0]) for row in await cursor.fetchall()}
    assert kept == {room.keys.blind_index("mrn|1"), room.keys.blind_index("1")}


# Whom a change is about


async def test_a_creation_gets_an_id_of_its_own(room: Room) -> None:
    ids, failed = await room.identify(change(Verb.CREATE), change(Verb.CREATE, 1))
    assert not failed
    assert ids[0].id != ids[1].id
    assert ids[0].before is None


CASES: dict[str, tuple[Change, type[HepatoError]]] = {
    "a version that does not stand": (change(Verb.UPDATE, id="p1", if_match=2),
                                      VersionConflictError),
    "a version of nothing": (change(Verb.UPDATE, id="p9", if_match=1), VersionConflictError),
    "nothing, where something stands": (change(Verb.UPDATE, id="p1", if_match=0),
                                        VersionConflictError),
    "a deletion of nothing": (change(Verb.DELETE, id="p9"), NotFoundError),
    "a deletion of no match": (change(Verb.DELETE, condition=replace(
        MARK, tests=(Condition(field="identifier", values=("none",)),))), NotFoundError),
    "an id beside its condition": (change(Verb.UPDATE, id="p2", condition=MARK), IdMismatchError),
    "what is ours": (change(Verb.UPDATE, id="ours"), NotWritableError),
    "a deletion of ours": (change(Verb.DELETE, id="ours"), NotWritableError),
    "several": (change(Verb.UPDATE, condition=Query(type="Patient")), MultipleMatchesError),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
async def test_what_cannot_be_carried_out_is_told_in_its_place(room: Room, case: str) -> None:
    await room.put(draft(facets=MARKED), draft("p2"), draft("ours", produced=True))
    wrong, error = CASES[case]
    ids, failed = await room.identify(wrong, change(Verb.CREATE, 1))
    assert type(failed[0]) is error
    assert set(ids) == {1}


async def test_a_condition_finds_its_one_match(room: Room) -> None:
    await room.put(draft(facets=MARKED), draft("p2"))
    for verb in (Verb.CREATE, Verb.UPDATE, Verb.DELETE):
        ids, failed = await room.identify(change(verb, condition=MARK))
        assert not failed
        assert (ids[0].id, ids[0].found) == ("p1", verb is Verb.CREATE)


async def test_one_condition_makes_one_resource_however_often_it_is_sent(room: Room) -> None:
    ids, failed = await room.identify(
        *(change(Verb.CREATE, place, condition=MARK) for place in range(3))
    )
    assert not failed
    assert len({ids[place].id for place in range(3)}) == 1
    assert [ids[place].found for place in range(3)] == [False, True, True]


async def test_no_resource_is_changed_twice_in_one_request(room: Room) -> None:
    await room.put(draft(facets=MARKED))
    pairs: Sequence[tuple[Change, Change]] = (
        (change(Verb.UPDATE, id="p1"), change(Verb.UPDATE, 1, id="p1")),
        (change(Verb.UPDATE, id="p1"), change(Verb.DELETE, 1, id="p1")),
        (change(Verb.UPDATE, condition=MARK), change(Verb.UPDATE, 1, id="p1")),
        (change(Verb.UPDATE, id="new"), change(Verb.UPDATE, 1, id="new")),
    )
    for first, second in pairs:
        ids, failed = await room.identify(first, second)
        assert isinstance(failed[1], DuplicateChangeError)
        assert set(ids) == {0}


async def test_who_is_deleted_in_the_same_request_is_no_match(room: Room) -> None:
    await room.put(draft(facets=MARKED))
    ids, failed = await room.identify(
        change(Verb.CREATE, condition=MARK), change(Verb.DELETE, 1, id="p1")
    )
    assert not failed
    assert ids[0].before is None
    assert ids[0].id != "p1"


async def test_a_second_writer_of_an_id_waits_for_the_first(room: Room) -> None:
    order: list[str] = []

    async def write(name: str, wait: asyncio.Event, held: asyncio.Event) -> None:
        async with room.writing() as writing:
            await writing.identify([change(Verb.UPDATE, id="p1")], {})
            order.append(f"{name} in")
            held.set()
            await wait.wait()
            order.append(f"{name} out")

    go, held = asyncio.Event(), asyncio.Event()
    first = asyncio.create_task(write("first", go, held))
    await held.wait()
    second = asyncio.create_task(write("second", go, asyncio.Event()))
    await asyncio.sleep(0.05)
    go.set()
    await asyncio.gather(first, second)
    assert order == ["first in", "first out", "second in", "second out"]


# What we make


async def test_what_is_no_longer_made_goes(room: Room) -> None:
    async with room.writing() as writing:
        await writing.produce([draft("a", produced=True), draft("b", produced=True)], [])
    async with room.writing() as writing:
        made = await writing.produce(
            [draft("a", produced=True)], ["Patient/a", "Patient/b"]
        )  # the same content: no new version
    assert made == (("Patient/a", b"content as version 1"),)
    assert (await room.read("Patient", "a")).version == 1
    with pytest.raises(DeletedError):
        await room.read("Patient", "b")


async def test_what_is_the_same_for_ever_is_stored_once(room: Room) -> None:
    device = draft("device", produced=True, once=True)
    name, body = (room.tenant, "device"), b"content as version 1"
    for known in ({}, {}, {name: body}):
        async with room.writing(kept=known) as writing:
            assert await writing.produce([device], []) == (("Patient/device", body),)
            assert writing.once_only == ({} if known else {name: body})
    assert (await room.read("Patient", "device")).version == 1


@pytest.mark.parametrize("gone", [False, True])
async def test_what_is_ours_for_ever_takes_the_place_of_what_a_client_put_there(
    room: Room, gone: bool
) -> None:
    await room.put(draft("device", b"theirs"))
    if gone:
        await room.remove("Patient", "device")
    for _ in range(2):
        async with room.writing() as writing:
            await writing.produce([draft("device", produced=True, once=True)], [])
    stands = await room.read("Patient", "device")
    assert (stands.version, stands.produced) == (3 if gone else 2, True)
    page = await room.records.history(room.actor, "Patient", "device", before=99, limit=9)
    assert page.rows[-1].body == b"theirs as version 1"


async def test_what_is_ours_for_ever_outlives_the_version_that_made_it(room: Room) -> None:
    old, new = (draft(id_, type="Device", produced=True, once=True) for id_ in ("v1", "v2"))
    report = draft("r", produced=True)
    async with room.writing() as writing:
        before = await writing.produce([report, old], [])
    async with room.writing() as writing:
        await writing.produce([report, new], [name for name, _ in before])
    assert (await room.read("Device", "v1")).version == 1


async def test_ids_that_a_client_has_or_had_are_told_with_others(room: Room) -> None:
    await room.put(draft("stands"), draft("gone"), draft("ours", produced=True))
    await room.remove("Patient", "gone")
    names = [f"Patient/{id_}" for id_ in ("stands", "gone", "ours", "free", "now")]
    async with room.writing() as writing:
        writing.put(0, draft("now"), None)
        first = await writing.taken(names)
    async with room.writing() as writing:
        assert await writing.taken(names) == first
    assert first.keys() == {"Patient/stands", "Patient/gone", "Patient/now"}
    assert len(set(first.values())) == 3


async def test_laboratory_results_are_found_by_code_and_time(room: Room) -> None:
    def result(id_: str, code: str, day: int, **more: Any) -> Draft:
        start, end = (datetime(2026, 3, day + n, tzinfo=UTC) for n in (0, 1))
        facets = Facets(patient="p1", codes=(code,), start=start, end=end)
        return draft(id_, type="Observation", facets=replace(facets, **more))

    long = datetime(2026, 2, 1, tzinfo=UTC)
    await room.put(
        result("in", "ast", 10),
        result("other code", "hb", 10),
        result("early", "ast", 1),
        result("lasting", "rna", 1),
        result("late", "ast", 20),
        result("of another", "ast", 10, patient="p2"),
        result("undated", "ast", 10, start=None, end=None),
        result("long", "ast", 10, start=long),
        replace(result("ours", "ast", 10), produced=True),
    )
    async with room.writing() as writing:
        found = await writing.laboratory(
            "p1",
            since=date(2026, 3, 5),
            until=date(2026, 3, 15),
            codes=["ast", "rna"],
            lasting=["rna"],
        )
    assert {row.id for row in found} == {"in", "lasting", "long"}


async def test_nothing_of_one_hospital_is_seen_by_another(room: Room, database: Database) -> None:
    await room.put(draft(facets=MARKED))
    accounts = AccountService(database, Keyring({"k": new_secret()}), secret="s" * 32)
    tenant = await accounts.add_organisation("Neighbour")
    records = ReadRecords(database, accounts, ReadAudit(database))
    other = Room(database, tenant, await accounts.keys_of(tenant), records)
    with pytest.raises(NotFoundError):
        await other.read("Patient", "p1")
    assert (await records.search(other.actor, Query(type="Patient", total=True))).total == 0
    ids, _ = await other.identify(change(Verb.CREATE, condition=MARK))
    assert not ids[0].found


# Keys of repeated requests


def claim(key: str = "k", fingerprint: bytes = b"f") -> Claim:
    return Claim(client="EHR", key=key, fingerprint=fingerprint)


async def _claimed(room: Room, wanted: Claim, reply: bytes) -> bytes | None:
    async with room.database.transaction(room.tenant) as connection:
        before = await idempotency.claim(connection, room.tenant, room.keys, wanted)
        if before is None:
            await idempotency.save(connection, room.tenant, room.keys, wanted, reply)
        return before


async def test_a_reply_is_kept_sealed_for_whoever_comes_again(room: Room) -> None:
    assert await _claimed(room, claim(), b"the reply") is None
    assert await _claimed(room, claim(), b"another") == b"the reply"
    assert await _claimed(room, claim("other"), b"another") is None
    with pytest.raises(KeyReusedError):
        await _claimed(room, claim(fingerprint=b"g"), b"another")
    async with room.database.transaction(room.tenant) as connection:
        cursor = await connection.execute("select reply from idempotency")
        assert all(b"reply" not in bytes(row[0]) for row in await cursor.fetchall())


async def test_a_claim_whose_work_failed_can_be_made_again(room: Room) -> None:
    async def fail() -> None:
        async with room.database.transaction(room.tenant) as connection:
            await idempotency.claim(connection, room.tenant, room.keys, claim())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await _claimed(room, claim(), b"done") is None


async def test_a_claim_that_is_still_at_work_is_told_as_busy(room: Room) -> None:
    async with room.database.transaction(room.tenant) as connection:
        await idempotency.claim(connection, room.tenant, room.keys, claim())
        with pytest.raises(BusyError):
            await _claimed(room, claim(), b"another")
