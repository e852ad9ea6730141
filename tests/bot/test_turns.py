"""One update is one turn: in order, in time, and never without a word."""

import asyncio
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import StringIO
from uuid import uuid4

import pytest

from bot import worker
from bot.context import BotContext, current
from bot.render import Html, escape
from core import log
from core.accounts.people import Person
from core.errors import UnavailableError
from core.messages.answering import Answered, Understanding
from core.messages.queue import Claim, Kind
from core.messages.turn import Turn
from tests.bot.conftest import Door, until

pytestmark = pytest.mark.anyio


@dataclass
class Assistant:
    """Answers as the test wants, and remembers what it was asked."""

    slow_s: float = 0.0
    failures: int = 0
    answer_with: Answered | None = None
    asked: list[str] = field(default_factory=list)
    under_way: int = 0
    most_at_once: int = 0

    async def answer(self, person: Person, text: str, known: Sequence[str] = ()) -> Answered:
        self.asked.append(text)
        self.under_way += 1
        self.most_at_once = max(self.most_at_once, self.under_way)
        try:
            await asyncio.sleep(self.slow_s)
        finally:
            self.under_way -= 1
        if self.failures:
            self.failures -= 1
            raise UnavailableError("nobody answers")
        return self.answer_with or Answered(parts=(f"heard {text}",))


async def test_each_chat_is_in_order_and_many_are_at_work_at_once(door: Door) -> None:
    assistant = Assistant(slow_s=0.05)
    door.services.assistant = assistant
    people = [door.patient() for _ in range(8)]
    await asyncio.gather(*(person.agree() for person in people))
    texts = [f"question {number}" for number in range(6)]
    updates = {p.id: [door.fake.say(p.id, text) for text in texts] for p in people}
    for number in range(6):
        order = random.sample(people, len(people))
        sends = (asyncio.to_thread(door.fake.deliver, updates[p.id][number]) for p in order)
        await asyncio.gather(*sends)
    await door.quiet()
    for person in people:
        assert door.fake.texts(person.id)[-6:] == [f"heard {text}" for text in texts]
    assert assistant.most_at_once > 2


async def test_an_answer_comes_with_its_sources_and_buttons(door: Door) -> None:
    source = '<a href="https://www.who.int/">WHO</a>'
    door.services.assistant = assistant = Assistant(
        answer_with=Answered(
            parts=("<b>one</b>", "two &amp; three"),
            sources=(source,),
            buttons=((("Good", "feedback:good:1"),),),
        )
    )
    patient = door.patient()
    await patient.agree()
    first, second = await patient.say("/ask Can it be cured?", answers=2)
    assert first == "one"
    assert re.sub(r"\n+", "|", second) == "two & three|Sources|WHO"
    assert door.fake.to(patient.id)[-1].labels == ["Good"]
    assert assistant.asked == ["Can it be cured?"]


async def test_text_that_is_not_html_is_shown_as_it_is(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    words = "ALT <b>45</b> & more"
    door.services.assistant = Assistant(answer_with=Answered(parts=(escape(words),)))
    assert await patient.say("x") == [words]
    turn = Turn(
        tenant=uuid4(), update_id=1, chat=1, now=datetime.now(UTC), person=None, conversation=None
    )
    held = current.set(turn)
    try:
        context = BotContext.from_update(None, door.application)
        context.say(words)
        context.say(Html("<b>45</b>"))
    finally:
        current.reset(held)
    assert [said.content["text"] for said in turn.said] == [escape(words), "<b>45</b>"]


async def test_who_waits_is_told_and_then_answered(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = door.patient()
    await patient.agree()
    monkeypatch.setattr(worker, "TYPING_AFTER_S", 0.1)
    monkeypatch.setattr(worker, "DEADLINE_S", 0.5)
    door.services.assistant = Assistant(slow_s=1.5)
    still, answer = await patient.say("Can it be cured?", answers=2)
    assert "still looking" in still
    assert answer == "heard Can it be cured?"
    assert (patient.id, "typing") in door.fake.actions


async def test_what_takes_for_ever_is_given_up_with_a_word(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = door.patient()
    await patient.agree()
    monkeypatch.setattr(worker, "TYPING_AFTER_S", 0.05)
    monkeypatch.setattr(worker, "DEADLINE_S", 0.1)
    monkeypatch.setattr(worker, "GIVE_UP_S", 0.5)
    door.services.assistant = Assistant(slow_s=60)
    _, sorry = await patient.say("Can it be cured?", answers=2)
    assert "could not finish" in sorry
    assert len(await patient.say("/help")) == 1


async def test_what_fails_once_is_tried_again(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    door.services.assistant = assistant = Assistant(failures=1)
    (answer,) = await patient.say("Can it be cured?")
    assert answer == "heard Can it be cured?"
    assert len(assistant.asked) == 2


async def test_what_fails_always_ends_with_an_apology_and_holds_up_nothing(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = door.patient()
    await patient.agree()
    monkeypatch.setattr(worker, "back_off_s", lambda attempts: 0.1)
    door.services.assistant = assistant = Assistant(failures=99)
    (sorry,) = await patient.say("Can it be cured?")
    assert "something went wrong" in sorry
    assert len(assistant.asked) == worker.FAILURES
    assert len(await patient.say("/help")) == 1


async def test_what_takes_its_process_with_it_is_given_up_in_the_end(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = door.patient()
    await patient.agree()
    door.services.assistant = assistant = Assistant()
    claimed = door.services.queue.claim

    async def after_crashes(kind: Kind) -> Claim | None:
        claim = await claimed(kind)
        if claim is not None and kind == "inbox":
            claim.attempts = worker.CRASHES + 1
        return claim

    with monkeypatch.context() as patched:
        patched.setattr(door.services.queue, "claim", after_crashes)
        (sorry,) = await patient.say("the one that kills")
    assert "something went wrong" in sorry
    assert assistant.asked == []
    assert await patient.say("another") == ["heard another"]


async def test_of_too_many_messages_some_are_not_taken_and_they_are_told_so(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    for _ in range(40):
        update = door.fake.say(patient.id, "Can it be cured?")
        await asyncio.to_thread(door.fake.deliver, update)
    await door.quiet()
    told = [text for text in door.fake.texts(patient.id) if "did not take" in text]
    assert 1 <= len(told) <= 4


@dataclass(frozen=True)
class Found:
    category: str
    level: str
    frame: str = "self"


def reads(text: str) -> Found | None:
    known = {
        "blood": Found("GI_BLEED", "emergency"),
        "end it": Found("SUICIDE_SELF_HARM", "crisis"),
        "yellow": Found("JAUNDICE_ACUTE", "same-day"),
        "is black stool": Found("GI_BLEED", "emergency", "question"),
    }
    if "fault" in text:
        raise ValueError(text)
    return next((found for sign, found in known.items() if sign in text), None)


async def test_an_emergency_comes_before_consent_and_before_any_answer(door: Door) -> None:
    door.services.understanding = Understanding(
        emergency=reads, numbers=lambda country: {"emergency": "999", "crisis": "988"}
    )
    door.services.assistant = assistant = Assistant()
    patient = door.patient()
    (urgent,) = await patient.say("I am vomiting blood")
    assert "Call 999 now" in urgent
    await patient.agree()
    (crisis,) = await patient.say("I want to end it")
    assert "988" in crisis
    (today,) = await patient.say("my eyes are yellow")
    assert "today" in today
    line, answer = await patient.say("is black stool a sign?", answers=2)
    assert "999" in line
    assert answer == "heard is black stool a sign?"
    line, answer = await patient.say("a fault", answers=2)
    assert "999" in line  # a check that fails hides nothing
    assert answer == "heard a fault"
    assert assistant.asked == ["is black stool a sign?", "a fault"]


async def test_an_emergency_in_an_edit_is_seen_too(door: Door) -> None:
    door.services.understanding = Understanding(emergency=reads)
    patient = door.patient()
    await patient.agree()
    (urgent,) = await patient.do(door.fake.edit(patient.id, 5, "there is blood"))
    assert "Call 112 now" in urgent
    assert "bleeding" in urgent


async def test_wishes_in_plain_words_work_before_and_after_consent(door: Door) -> None:
    said = {
        "please stop": "stop",
        "forget me": "delete",
        "a human": "human",
        "never mind": "cancel",
    }
    door.services.understanding = Understanding(intent=lambda text: said.get(text, "question"))
    patient = door.patient()
    (nothing,) = await patient.say("please stop")
    assert "nothing about you is kept" in nothing
    await patient.agree()
    (stopped,) = await patient.say("please stop")
    assert "no more messages" in stopped
    (choice,) = await patient.say("forget me")
    assert "What would you like" in choice
    (offered,) = await patient.say("a human")
    assert "clinicians" in offered
    (cancelled,) = await patient.say("never mind")
    assert "nothing to cancel" in cancelled
    await patient.say("/start")
    async with door.services.database.transaction(None) as connection:
        tenant = await door.services.people.admit(connection, patient.id)
        person = await door.services.people.person(connection, tenant)
    assert person is not None
    assert person.state == "active"


async def test_nobody_meets_silence(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (unknown,) = await patient.say("/nonsense")
    assert "do not know this command" in unknown
    (photo,) = await patient.do(door.fake.photo(patient.id, b"png"))
    assert "cannot read" in photo
    await patient.do(door.fake.press_data(patient.id, "gone:button:1"), answers=0)
    await until(lambda: any("no longer" in a.get("text", "") for a in door.fake.answers))


async def test_nothing_that_people_write_is_in_a_log_line(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, canary = StringIO(), "canary-9d1f"
    log.configure(stream=stream)
    monkeypatch.setattr(worker, "back_off_s", lambda attempts: 0.05)
    door.services.understanding = Understanding(emergency=reads)
    patient = door.patient()
    await patient.agree()
    door.services.assistant = Assistant(failures=99)
    await patient.say(f"{canary} I have hepatitis")
    await patient.say(f"{canary} fault", answers=2)
    door.services.assistant = Assistant()
    door.fake.broken, door.fake.throttle["message"] = [502], [1.0]
    await patient.say(f"{canary} again")
    await patient.do(door.fake.press_data(patient.id, f"{canary}:x"), answers=0)
    await door.quiet()
    lines = stream.getvalue()
    assert "turn.failed" in lines
    assert "emergency.check-failed" in lines
    for secret in (canary, "hepatitis", str(patient.id), "a-token-of-the-tests"):
        assert secret not in lines
