"""What a person is told: passages word for word, sentences put together, or that there is none."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest

from core.accounts.people import Person
from core.assistant import memory as room
from core.assistant import prompt
from core.assistant.memory import midnight
from core.assistant.passages import Review, load
from core.assistant.retrieval import Found
from core.assistant.telling import GOOD, SHOW, shown
from core.messages.answering import Understanding, Unsure
from tests.core.assistant.conftest import NOW, Desk, Finds
from tests.gemini.fake import FakeGemini, Reply, composed

pytestmark = pytest.mark.anyio
TODAY = date(2026, 12, 1)
PASSAGES = load("en", on=TODAY)
RECALLED = next(
    one.id for one in PASSAGES.values() if one.review is Review.AWAITING and one.id[:2] == "kb"
)
CURED = PASSAGES["kb-034"].text.split(". ")
SENTENCE = f"{CURED[1]}."
"""Of kb-034, leaning on no other."""


@pytest.fixture
def alone(desk: Desk) -> Desk:
    """Without Gemini."""
    desk.gemini = None
    return desk


async def test_the_nearest_passage_is_told_with_its_sources_and_the_next_ones_offered(
    alone: Desk,
) -> None:
    alone.finds = finds = Finds("kb-034", "kb-076", "kb-077")
    told = await alone.ask("cured?")
    assert PASSAGES["kb-034"].text in told.parts[0]
    assert all("https://" in source for source in told.sources)
    assert told.sources
    assert [data for ((_, data),) in told.buttons[:-1]] == [f"{SHOW}kb-076", f"{SHOW}kb-077"]
    assert [text for text, _ in told.buttons[-1]] == ["👍", "👎"]
    assert finds.asked == ["cured?"]


@pytest.mark.parametrize(
    ("intent", "words"),
    [("dose", "start, stop or change"), ("diagnosis", "cannot tell you your stage")],
)
async def test_what_is_about_this_persons_medicine_or_stage_is_refused_with_help(
    desk: Desk, fake: FakeGemini, intent: str, words: str
) -> None:
    desk.finds = finds = Finds("kb-041")
    desk.understanding = Understanding(intent=lambda _: intent)
    told = await desk.ask("should I stop my pills?")
    assert words in told.parts[0]
    assert "doctor" in told.parts[0] or "clinic" in told.parts[0]
    assert told.buttons[0][0][1].endswith("kb-041")  # what may be said in general
    assert finds.asked == ["should I stop my pills?"]
    assert fake.requests == []


async def test_without_evidence_it_says_so_and_offers_the_nearest(
    desk: Desk, fake: FakeGemini
) -> None:
    desk.finds = Finds("kb-063", "kb-061", enough=False)
    told = await desk.ask("tea?")
    assert "no checked information" in told.parts[0]
    assert told.sources == ()
    assert len(told.buttons) == 2
    assert fake.requests == []


async def test_what_is_not_reviewed_or_not_translated_is_marked(alone: Desk) -> None:
    alone.finds = Finds(RECALLED)
    told = await alone.ask("anything?", language="xx")
    assert "A clinician has not yet read these facts" in told.parts[0]
    assert "only in English" in told.parts[0]


async def test_a_passage_past_its_day_is_not_shown(alone: Desk) -> None:
    assert shown("kb-034", "en", date(2028, 1, 1)) is None
    alone.now = NOW.replace(year=2028)
    told = await alone.ask("cured?")
    assert "no checked information" in told.parts[0]


async def test_html_of_a_passage_is_escaped() -> None:
    for said in PASSAGES.values():
        told = shown(said.id, "en", TODAY)
        assert told is not None
        assert "<script" not in told.parts[0]


def test_an_id_that_is_not_there_shows_nothing() -> None:
    assert shown("kb-999", "en", TODAY) is None


# With Gemini


async def test_what_is_composed_of_the_passages_is_told_with_numbers_and_sources(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034")))
    told = await desk.ask("Can it be cured?")
    assert f"{SENTENCE} [1]" in told.parts[0]
    assert "computer program" in told.parts[0]
    assert told.sources[0].startswith("[1] <a href=")
    assert told.buttons[0][0][1] == f"{SHOW}kb-034"
    (request,) = fake.requests
    assert "Can it be cured?" in request["text"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(error=403), Reply(block="SAFETY"), Reply(text="{"), Reply(finish="SAFETY"),
        Reply(finish="MAX_TOKENS", text=composed((SENTENCE, "kb-034")).text),
        composed(answerable=False), composed((SENTENCE, "kb-034"), answerable=False),
        composed(("You have hepatitis C.", "kb-034")), composed((SENTENCE, "kb-999")),
    ],
)  # fmt: skip
async def test_whatever_fails_the_passage_is_told(
    desk: Desk, fake: FakeGemini, reply: Reply
) -> None:
    fake.says(reply)
    told = await desk.ask("Can it be cured?")
    assert PASSAGES["kb-034"].text in told.parts[0]
    assert fake.requests


async def test_a_failing_sentence_is_dropped_and_the_rest_told(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034"), ("It takes 3 weeks for you.", "kb-034")))
    told = await desk.ask("Can it be cured?")
    assert SENTENCE in told.parts[0]
    assert "3 weeks" not in told.parts[0]


@pytest.mark.parametrize("route", ["verbatim", "emergency", "urgent", "clinician"])
async def test_what_is_about_medicines_or_urgent_is_word_for_word(
    desk: Desk, fake: FakeGemini, route: str
) -> None:
    fits = (one for one in PASSAGES.values() if one.id[:2] == "kb")
    said = next(one for one in fits if one.verbatim == (route == "verbatim")
                and (route == "verbatim" or one.route == route))  # fmt: skip
    desk.finds = Finds(said.id, "kb-034")
    told = await desk.ask("What then?")
    assert said.text in told.parts[0].replace("&#x27;", "'")
    assert fake.requests == []
    desk.finds = Finds("kb-034", said.id)
    await desk.ask("What then?")
    assert said.text not in fake.sent
    assert said.id not in fake.sent


class Told(Unsure):
    """An alarm of the test's."""


@pytest.mark.parametrize("frame", ["self", "other", "question", "past"])
async def test_in_an_emergency_nobody_outside_is_called(
    desk: Desk, fake: FakeGemini, frame: str
) -> None:
    alarm = Told("GI_BLEED", "emergency", frame)
    desk.understanding = Understanding(emergency=lambda _: alarm)
    told = await desk.ask("blood")
    assert told.alarm is alarm
    assert bool(told.parts) == (frame in ("question", "past"))
    assert fake.requests == []


async def test_where_looking_for_an_emergency_fails_nobody_outside_is_called(
    desk: Desk, fake: FakeGemini
) -> None:
    def fails(_: str) -> None:
        raise RuntimeError

    desk.understanding = Understanding(emergency=fails)
    told = await desk.ask("Can it be cured?")
    assert isinstance(told.alarm, Unsure)
    assert PASSAGES["kb-034"].text in told.parts[0]
    assert fake.requests == []


# What is kept


async def test_what_is_written_is_sealed_and_comes_back_for_the_export(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034")))
    told = await desk.ask("Can it be cured?")
    await desk.write(told)
    (row,) = await desk.rows("select kind, model, prompt, passages, question, told from answer")
    assert row[:4] == ("composed", "gemini-3.8-flash", prompt.VERSION, ["kb-034"])
    assert b"cured" not in bytes(row[4]) + bytes(row[5])
    (use,) = await desk.rows("select purpose, outcome, prompt_tokens, output_tokens from model_use")
    assert use == ("answer", "ok", 100, 20)
    good = next(data for _, data in told.buttons[-1] if data.startswith(GOOD))
    async with desk.database.transaction(desk.person.tenant) as connection:
        id_ = (await desk.rows("select id from answer"))[0][0]
        assert good == f"{GOOD}{id_.hex}"
        await desk.memory.rate(desk.person.tenant, id_, helpful=True)(connection)
        (kept,) = await desk.memory.all_of(connection, desk.person.tenant)
    assert (kept.question, kept.helpful) == ("Can it be cured?", True)
    assert SENTENCE in kept.answer
    assert "<" not in kept.answer


async def test_the_last_questions_are_context_without_what_identifies(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034")))
    await desk.write(await desk.ask("Call me on +44 7700 900123. Can it be cured?"))
    desk.now += timedelta(minutes=5)
    await desk.ask("And for children?")
    assert (
        '\\"earlier\\": [\\"Call me on [number]. Can it be cured?\\"]' in fake.requests[-1]["text"]
    )
    desk.now += timedelta(minutes=40)
    await desk.ask("And then?")
    assert '\\"earlier\\": []' in fake.requests[-1]["text"]


async def test_a_name_that_the_door_sees_is_taken_out_of_the_questions_before_too(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034")))
    await desk.write(await desk.ask("Zubaydah here. Can it be cured?", ["Zubaydah"]))
    await desk.ask("And for children?", ["Zubaydah"])
    assert "And for children" in fake.requests[-1]["text"]
    assert "Zubaydah" not in "".join(request["text"] for request in fake.requests)


async def test_an_emergency_at_the_end_of_a_long_message_calls_nobody_outside(
    desk: Desk, fake: FakeGemini
) -> None:
    alarm = Told("GI_BLEED", "emergency", "question")
    desk.understanding = Understanding(emergency=lambda text: alarm if "blood" in text else None)
    told = await desk.ask(f"Can it be cured? {'I wonder. ' * 120} Is it bad to vomit blood?")
    assert told.alarm is alarm
    assert fake.requests == []


async def test_a_question_that_needs_the_one_before_is_asked_with_it(
    desk: Desk, fake: FakeGemini
) -> None:
    fake.says(composed((SENTENCE, "kb-034")))
    await desk.write(await desk.ask("Can it be cured?"))

    class Together(Finds):
        def find(self, question: str) -> Found:
            self.enough = "cured" in question
            return super().find(question)

    desk.finds = Together("kb-034")
    told = await desk.ask("And how?")
    assert SENTENCE in told.parts[0]
    fake.says(composed(answerable=False))
    assert "no checked information" in (await desk.ask("And how?")).parts[0]


async def test_after_the_days_share_passages_are_told_until_the_persons_midnight(
    desk: Desk, fake: FakeGemini, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(room.A_DAY, "answer", 2)
    fake.says(composed((SENTENCE, "kb-034")))
    zone = {"time_zone": "Asia/Karachi"}
    for _ in range(2):
        await desk.write(await desk.ask("Can it be cured?", **zone))
    told = await desk.ask("Can it be cured?", **zone)
    assert PASSAGES["kb-034"].text in told.parts[0]
    assert len(fake.requests) == 2
    desk.now = NOW.replace(hour=18, minute=59)
    await desk.ask("Can it be cured?", **zone)
    assert len(fake.requests) == 2
    desk.now += timedelta(minutes=2)  # in Karachi a new day
    await desk.ask("Can it be cured?", **zone)
    assert len(fake.requests) == 3


def test_midnight_is_that_of_the_person(somebody: Callable[..., Person]) -> None:
    def of(zone: str | None) -> str:
        return midnight(somebody(tenant=uuid4(), time_zone=zone), NOW).isoformat()

    assert of(None) == of("Nowhere/Land") == of("../x") == "2026-12-01T00:00:00+00:00"
    assert of("Asia/Karachi") == "2026-11-30T19:00:00+00:00"
    assert of("America/New_York") == "2026-12-01T05:00:00+00:00"
