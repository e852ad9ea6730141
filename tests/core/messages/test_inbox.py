"""An update: taken in once, sealed, handled once, and all that it leads to or nothing."""

import asyncio
from functools import partial

import psycopg
import pytest

from core import audit
from core.audit import first_broken
from core.database import Connection
from core.embedded import Stores
from core.messages.queue import ClaimLostError
from tests.core.messages.conftest import LEASE_S, Room, say

pytestmark = pytest.mark.anyio


async def texts(room: Room) -> list[str]:
    """All that waits to be sent to the person, in order; sends it."""
    found = []
    claim = await room.claim("outbox")
    while (waiting := await room.outbox.next(claim)) is not None:
        found.append(waiting.outgoing.content["text"])
        await room.outbox.sent(claim, waiting)
    await room.queue.finish(claim)
    return found


async def test_an_update_is_taken_in_once(room: Room) -> None:
    assert await room.take_in(7, b"seven")
    assert not await room.take_in(7, b"seven again")
    claim = await room.claim()
    assert (await room.next(claim)).payload == b"seven"
    await room.inbox.commit(claim, await room.next(claim), room.turn(claim, await room.next(claim)))
    assert not await room.take_in(7, b"seven once more")
    assert await room.inbox.next(claim) is None


async def test_first_messages_at_once_make_one_person(room: Room) -> None:
    await asyncio.gather(*(room.take_in(number) for number in range(6)))
    claim = await room.claim()
    assert await room.queue.claim("inbox") is None
    numbers = []
    while (received := await room.inbox.next(claim)) is not None:
        numbers.append(received.update_id)
        await room.inbox.commit(claim, received, room.turn(claim, received))
    assert numbers == list(range(6))


async def test_a_payload_is_sealed_and_gone_once_handled(room: Room, stores: Stores) -> None:
    await room.take_in(1, b"I have hepatitis")
    tenant = await room.tenant()

    def stored() -> bytes | None:
        with psycopg.connect(stores.owner_database_url) as owner:
            row = owner.execute("select payload from inbox where tenant = %s", (tenant,)).fetchone()
        assert row is not None
        return None if row[0] is None else bytes(row[0])

    sealed = stored()
    assert sealed is not None
    assert b"hepatitis" not in sealed
    claim = await room.claim()
    received = await room.next(claim)
    await room.inbox.commit(claim, received, room.turn(claim, received))
    assert stored() is None


async def test_a_turn_is_committed_as_a_whole_or_not_at_all(room: Room) -> None:
    await room.take_in(1)
    await room.agree()
    claim = await room.claim()
    received = await room.next(claim)
    tenant = await room.tenant()

    async def fails(_: Connection) -> None:
        raise ValueError("no")

    turn = room.turn(claim, received, "one", "two")
    turn.ask("labs", "value", {"analyte": "ALT"})
    turn.then(lambda c: room.people.set_language(c, tenant, "es"), "person/language")
    turn.then(fails, "never")
    with pytest.raises(ValueError, match="no"):
        await room.inbox.commit(claim, received, turn)
    assert await room.queue.claim("outbox") is None
    again = await room.next(claim)
    assert again.conversation is None
    assert again.person is not None
    assert again.person.language == "en"

    turn.effects.pop()
    await room.inbox.commit(claim, again, turn)
    await room.take_in(2)
    after = await room.next(claim)
    assert after.conversation is not None
    assert (after.conversation.step, after.conversation.data) == ("value", {"analyte": "ALT"})
    assert after.person is not None
    assert after.person.language == "es"
    assert await texts(room) == ["one", "two"]
    async with room.database.transaction(tenant) as connection:
        assert await first_broken(connection, tenant) is None


async def test_a_conversation_is_replaced_and_closed(room: Room) -> None:
    await room.agree()
    for number, step in enumerate(("first", "second", None, "third")):
        await room.take_in(number)
        claim = await room.claim()
        received = await room.next(claim)
        turn = room.turn(claim, received)
        turn.ask("labs", step, {"n": number}) if step else turn.close()
        await room.inbox.commit(claim, received, turn)
        await room.queue.finish(claim)
        await room.take_in(number + 100)
        claim = await room.claim()
        received = await room.next(claim)
        now = received.conversation
        assert (now and (now.step, now.data)) == (step and (step, {"n": number}))
        await room.inbox.commit(claim, received, room.turn(claim, received))
        await room.queue.finish(claim)


async def test_who_has_lost_the_claim_writes_nothing(room: Room) -> None:
    await room.take_in(1)
    await room.agree()
    old = await room.claim()
    received = await room.next(old)
    await asyncio.sleep(LEASE_S + 0.1)
    new = await room.claim()
    await room.inbox.commit(new, await room.next(new), room.turn(new, received, "new"))
    with pytest.raises(ClaimLostError):
        await room.inbox.commit(old, received, room.turn(old, received, "old"))
    assert await texts(room) == ["new"]


async def test_one_update_is_handled_once_even_under_one_claim(room: Room) -> None:
    await room.take_in(1)
    await room.agree()
    claim = await room.claim()
    received = await room.next(claim)
    await room.inbox.commit(claim, received, room.turn(claim, received, "once"))
    with pytest.raises(ClaimLostError):
        await room.inbox.commit(claim, received, room.turn(claim, received, "twice"))
    assert await texts(room) == ["once"]


async def test_a_note_is_said_once_however_often_the_turn_runs(room: Room) -> None:
    await room.take_in(1)
    await room.agree()
    claim = await room.claim()
    received = await room.next(claim)
    note = say(room.telegram_id, "still at it")
    await room.inbox.note(claim, received, note)
    await room.inbox.note(claim, received, note)
    await room.inbox.commit(claim, received, room.turn(claim, received, "answer"))
    assert await texts(room) == ["still at it", "answer"]


async def test_every_turn_of_a_person_is_in_the_audit_chain(room: Room) -> None:
    await room.take_in(5)
    await room.agree()
    claim = await room.claim()
    received = await room.next(claim)
    turn = room.turn(claim, received)
    tenant = claim.tenant
    turn.then(lambda c: room.people.set_country(c, tenant, "EG"), "person/country")
    await room.inbox.commit(claim, received, turn)
    async with room.database.transaction(tenant) as connection:
        cursor = await connection.execute(
            "select actor, action, subjects from audit where tenant = %s", (tenant,)
        )
        rows = await cursor.fetchall()
    assert rows == [("person", "turn", ["inbox/5", "person/country"])]


async def test_erasing_takes_all_and_still_says_goodbye(room: Room) -> None:
    await room.agree()
    await room.take_in(1)
    await room.take_in(2, b"what nobody will read")
    tenant = await room.tenant()
    claim = await room.claim()
    received = await room.next(claim)
    turn = room.turn(claim, received, "goodbye")
    turn.forgotten = True
    turn.then(partial(room.people.set_language, tenant=tenant, language="es"), "x")
    await room.inbox.commit(claim, received, turn)
    await room.queue.finish(claim)
    assert await room.queue.claim("inbox") is None
    assert await room.person() is None
    assert await room.tenant() != tenant
    parting = await room.claim("outbox")
    assert parting.tenant != tenant
    waiting = await room.outbox.next(parting)
    assert waiting is not None
    assert waiting.outgoing.content["text"] == "goodbye"


async def test_who_writes_while_being_erased_is_somebody_new(room: Room) -> None:
    await room.agree()
    await room.take_in(1)
    tenant = await room.tenant()
    claim = await room.claim()
    received = await room.next(claim)
    turn = room.turn(claim, received)
    turn.forgotten = True
    await asyncio.gather(
        room.inbox.commit(claim, received, turn), *(room.take_in(n) for n in range(2, 8))
    )
    new = await room.tenant()
    assert new != tenant
    async with room.database.transaction(tenant) as connection:
        cursor = await connection.execute("select count(*) from inbox")
        assert await cursor.fetchone() == (0,)


async def test_a_chain_of_audit_stays_when_all_else_is_erased(room: Room) -> None:
    await room.agree()
    await room.take_in(1)
    claim = await room.claim()
    received = await room.next(claim)
    turn = room.turn(claim, received)
    turn.forgotten = True
    await room.inbox.commit(claim, received, turn)
    async with room.database.transaction(claim.tenant) as connection:
        found = await audit.verify(connection, claim.tenant)
    assert (found.rows, found.whole) == (1, True)
