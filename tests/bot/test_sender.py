"""Every way in which a send can fail, against a Bot API that fails so."""

import asyncio
import secrets

import pytest

from core.messages.turn import Outgoing
from tests.bot.conftest import Door, Patient, until

pytestmark = pytest.mark.anyio


async def state(door: Door, patient: Patient) -> str | None:
    """What we know of somebody; None where they are nobody."""
    services = door.services
    async with services.database.transaction(None) as connection:
        tenant = await services.people.admit(connection, patient.id)
        person = await services.people.person(connection, tenant)
    return person.state if person else None


async def put(door: Door, patient: Patient, *said: Outgoing) -> None:
    services = door.services
    async with services.database.transaction(None) as connection:
        tenant = await services.people.admit(connection, patient.id)
        await services.outbox.put(connection, tenant, secrets.token_hex(8), said)
    services.queue.ring("outbox")


def message(patient: Patient, text: str) -> Outgoing:
    content = {"chat": patient.id, "text": text, "buttons": []}
    return Outgoing(method="message", content=content)


async def test_who_blocks_us_is_left_alone_until_they_are_back(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    door.fake.blocked.add(patient.id)
    await put(door, patient, message(patient, "one"), message(patient, "two"))
    await door.quiet()
    assert await state(door, patient) == "blocked"
    door.fake.blocked.clear()
    await patient.say("/help")
    assert await state(door, patient) == "active"
    assert not {"one", "two"} & set(door.fake.texts(patient.id))


async def test_being_blocked_is_also_known_from_telegrams_own_update(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await patient.do(door.fake.block(patient.id), answers=0)
    await door.quiet()
    assert await state(door, patient) == "blocked"
    await patient.do(door.fake.unblock(patient.id), answers=0)
    await door.quiet()
    assert await state(door, patient) == "active"


async def test_a_chat_that_is_gone_is_not_tried_for_ever(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    door.fake.gone.add(patient.id)
    await put(door, patient, message(patient, "one"))
    await door.quiet()
    assert await state(door, patient) == "blocked"


async def test_when_told_to_wait_it_waits_and_keeps_the_order(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    door.fake.throttle["message"] = [1.0]
    began = asyncio.get_running_loop().time()
    await put(door, patient, message(patient, "one"), message(patient, "two"))
    await put(door, patient, message(patient, "three"))
    await until(lambda: "three" in door.fake.texts(patient.id))
    assert asyncio.get_running_loop().time() - began >= 1.0
    assert door.fake.texts(patient.id)[-3:] == ["one", "two", "three"]


async def test_others_do_not_wait_with_whom_is_told_to_wait(door: Door) -> None:
    slow, quick = door.patient(), door.patient()
    await slow.agree()
    await quick.agree()
    door.fake.throttle["message"] = [5.0]
    await put(door, slow, message(slow, "later"))
    await until(lambda: not door.fake.throttle["message"])
    await quick.say("/help")
    assert "later" not in door.fake.texts(slow.id)


async def test_a_fault_on_the_way_is_tried_again(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    door.fake.broken = [502]
    await put(door, patient, message(patient, "through at last"))
    await until(lambda: "through at last" in door.fake.texts(patient.id))


async def test_html_that_telegram_cannot_read_is_sent_as_its_words(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await put(door, patient, message(patient, "<b>liver <article>&amp; kidney</b>"))
    await until(lambda: "liver & kidney" in door.fake.texts(patient.id))


async def test_what_telegram_refuses_holds_up_nothing(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    await put(door, patient, message(patient, "x" * 5000), message(patient, "after"))
    await until(lambda: "after" in door.fake.texts(patient.id))
    await door.quiet()


async def test_an_edit_replaces_and_where_it_cannot_a_message_is_sent(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    shown = door.fake.to(patient.id)[-1]
    there = {"chat": patient.id, "message": shown.id, "text": "<i>new</i>", "buttons": []}
    await put(door, patient, Outgoing(method="edit", content=there))
    await until(lambda: shown.text == "new")
    await put(door, patient, Outgoing(method="edit", content=there))  # not modified: as good
    await put(door, patient, Outgoing(method="edit", content={**there, "message": 999_999}))
    await until(lambda: door.fake.texts(patient.id)[-1] == "new" and shown.edits == 1)
    await put(
        door, patient, Outgoing(method="delete", content={"chat": patient.id, "message": shown.id})
    )
    await until(lambda: shown.deleted)
    await put(
        door, patient, Outgoing(method="delete", content={"chat": patient.id, "message": shown.id})
    )
    await door.quiet()


async def test_pictures_and_documents_arrive_as_they_are(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    content = {"chat": patient.id, "file": "aGVwYXRv", "name": "a.pdf", "text": "<b>yours</b>",
               "buttons": [[{"text": "ok", "data": "a:b:c"}]]}  # fmt: skip
    await put(
        door, patient, Outgoing(method="document", content=content),
        Outgoing(method="photo", content={**content, "name": "a.png"}),
    )  # fmt: skip
    await until(lambda: door.fake.to(patient.id)[-1].method == "photo")
    document, photo = door.fake.to(patient.id)[-2:]
    assert (document.file, document.name, document.text) == (b"hepato", "a.pdf", "yours")
    assert (photo.file, photo.labels) == (b"hepato", ["ok"])
