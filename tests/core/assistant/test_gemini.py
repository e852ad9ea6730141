"""Gemini over HTTP against a fake that answers as the real one was seen to."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from core.assistant import gemini as module
from core.assistant.checks import Given
from core.assistant.drafts import Got
from core.assistant.files import File
from core.assistant.gemini import Gemini, connect
from core.assistant.prompt import question
from core.settings import Settings
from tests.gemini.fake import KEY, FakeGemini, Reply, composed

pytestmark = pytest.mark.anyio

ASKED = question("Can it be cured?", {"kb-034": Given("Cured?", "Yes, with tablets.")}, ["Hello"])
GOOD = composed(("Yes, with tablets.", "kb-034"))


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def fake(running_gemini: FakeGemini) -> FakeGemini:
    running_gemini.says(GOOD)
    return running_gemini


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def connected(with_key: Settings, clock: Clock) -> AsyncIterator[Gemini]:
    opened = Gemini(with_key, SecretStr(KEY), clock=clock)
    yield opened
    await opened.close()


async def test_an_answer_comes_with_what_it_cites_and_what_it_cost(
    connected: Gemini, fake: FakeGemini
) -> None:
    got = await connected.answer(ASKED)
    assert got.value is not None
    assert [(s.text, s.cites) for s in got.value.composed()] == [
        ("Yes, with tablets.", ("kb-034",))
    ]
    (use,) = got.uses
    assert (use.outcome, use.model, use.purpose) == ("ok", "gemini-3.8-flash", "answer")
    assert (use.prompt_tokens, use.output_tokens, use.thought_tokens) == (100, 20, 7)


async def test_what_is_sent_is_the_question_as_data_and_asks_not_to_be_kept(
    connected: Gemini, fake: FakeGemini
) -> None:
    await connected.answer(ASKED)
    (request,) = fake.requests
    body = request["body"]
    assert body["store"] is False
    assert "tools" not in body
    assert not {"temperature", "topP", "topK"} & body["generationConfig"].keys()
    assert body["generationConfig"]["responseMimeType"] == "application/json"
    assert "additionalProperties" not in json.dumps(body)
    (part,) = body["contents"][0]["parts"]
    assert json.loads(part["text"])["question"] == "Can it be cured?"
    assert "passages" in body["systemInstruction"]["parts"][0]["text"]
    assert request["key"] == KEY
    assert KEY not in fake.sent


@pytest.mark.parametrize("reason", ["SAFETY", "JAILBREAK", "PROHIBITED_CONTENT", "NEW_REASON"])
@pytest.mark.filterwarnings("ignore:NEW_REASON is not a valid")
async def test_a_blocked_prompt_is_no_answer(
    connected: Gemini, fake: FakeGemini, reason: str
) -> None:
    fake.says(Reply(block=reason))
    got = await connected.answer(ASKED)
    assert (got.value, got.uses[-1].outcome) == (None, "blocked")
    assert len(fake.requests) == 1


@pytest.mark.parametrize(
    "finish", ["SAFETY", "RECITATION", "SPII", "OTHER", "LANGUAGE", "MALFORMED_RESPONSE", "NEW"]
)
@pytest.mark.filterwarnings("ignore:NEW is not a valid")
async def test_an_answer_that_did_not_come_to_its_own_end_is_none(
    connected: Gemini, fake: FakeGemini, finish: str
) -> None:
    fake.says(Reply(text=GOOD.text, finish=finish))
    got = await connected.answer(ASKED)
    assert (got.value, got.uses[-1].outcome) == (None, "blocked")


async def test_a_truncated_answer_is_asked_for_with_more_room_and_else_dropped(
    connected: Gemini, fake: FakeGemini
) -> None:
    fake.says(Reply(text=None, finish="MAX_TOKENS"), GOOD)
    assert (await connected.answer(ASKED)).value is not None
    first, second = (r["body"]["generationConfig"]["maxOutputTokens"] for r in fake.requests)
    assert second > first

    fake.says(Reply(text=GOOD.text, finish="MAX_TOKENS"))
    got = await connected.answer(ASKED)
    assert (got.value, [use.outcome for use in got.uses]) == (None, ["cut", "cut"])


@pytest.mark.parametrize(
    "reply",
    [
        Reply(text="{not json"),
        Reply(text='{"answerable": "perhaps", "sentences": 3}'),
        Reply(text='{"sentences": [{"text": "x"}]}'),
        Reply(text="[]"),
        Reply(text=""),
        Reply(text=None),
        Reply(raw=b"<html>a proxy</html>"),
        Reply(raw=b""),
        Reply(raw=b"[]"),
        Reply(raw=b"{}"),
        Reply(raw=b'{"candidates": "many"}'),
    ],
)
async def test_what_is_malformed_is_no_answer(
    connected: Gemini, fake: FakeGemini, reply: Reply
) -> None:
    fake.says(reply)
    got = await connected.answer(ASKED)
    assert got.value is None
    assert got.uses[-1].outcome in ("malformed", "blocked")


@pytest.mark.parametrize(("code", "asked"), [(404, 1), (500, 2), (503, 2)])
async def test_a_model_that_is_gone_or_broken_is_replaced(
    connected: Gemini, fake: FakeGemini, code: int, asked: int
) -> None:
    fake.says(*[Reply(error=code)] * asked, GOOD)
    got = await connected.answer(ASKED)
    assert got.value is not None
    assert [request["model"] for request in fake.requests] == [
        *["gemini-3.8-flash"] * asked, "gemini-3.5-flash",
    ]  # fmt: skip


async def test_a_passing_failure_is_tried_again(connected: Gemini, fake: FakeGemini) -> None:
    fake.says(Reply(error=503), GOOD)
    got = await connected.answer(ASKED)
    assert got.value is not None
    assert [use.outcome for use in got.uses] == ["ok"]


@pytest.mark.parametrize("code", [400, 403])
async def test_a_refused_key_stops_all_asking_for_ten_minutes(
    connected: Gemini, fake: FakeGemini, clock: Clock, code: int
) -> None:
    fake.says(Reply(error=code))
    assert (await connected.answer(ASKED)).uses[-1].outcome == "refused"
    assert await connected.answer(ASKED) == Got(None, ())
    clock.now += 599
    assert (await connected.answer(ASKED)).uses == ()
    clock.now += 2
    fake.says(GOOD)
    assert (await connected.answer(ASKED)).value is not None


async def test_as_long_as_google_asks_to_wait_nobody_asks(
    connected: Gemini, fake: FakeGemini, clock: Clock
) -> None:
    fake.says(Reply(error=429, retry_after="45s"))
    assert (await connected.answer(ASKED)).uses[-1].outcome == "busy"
    assert len(fake.requests) == 1
    clock.now += 44
    assert (await connected.answer(ASKED)).uses == ()
    clock.now += 2
    fake.says(GOOD)
    assert (await connected.answer(ASKED)).value is not None


async def test_three_failures_open_the_circuit_and_one_probe_closes_it(
    connected: Gemini, fake: FakeGemini, clock: Clock
) -> None:
    fake.says(Reply(error=429))
    for _ in range(3):
        assert (await connected.answer(ASKED)).uses[-1].outcome == "busy"
    assert (await connected.answer(ASKED)).uses == ()
    clock.now += 31
    fake.says(Reply(text=GOOD.text, slow_s=0.3))
    probe, other = await asyncio.gather(connected.answer(ASKED), connected.answer(ASKED))
    assert [got.value is not None for got in (probe, other)] == [True, False]
    assert len(fake.requests) == 1
    assert (await connected.answer(ASKED)).value is not None


async def test_slow_cut_off_and_unreachable_are_no_answer(
    connected: Gemini, fake: FakeGemini, clock: Clock, monkeypatch: pytest.MonkeyPatch,
    with_key: Settings,
) -> None:  # fmt: skip
    monkeypatch.setitem(module.WITHIN_S, "answer", 0.4)
    fake.says(Reply(text=GOOD.text, slow_s=1.5))
    assert (await connected.answer(ASKED)).uses[-1].outcome == "too-slow"
    monkeypatch.setitem(module.WITHIN_S, "answer", 15.0)
    monkeypatch.setitem(module._ATTEMPT_S, "answer", 0.2)
    assert (await connected.answer(ASKED)).uses[-1].outcome == "unreachable"
    monkeypatch.setitem(module._ATTEMPT_S, "answer", 8.0)
    fake.says(Reply(text=GOOD.text, cut=True))
    opened = Gemini(with_key, SecretStr(KEY), clock=clock)
    assert (await opened.answer(ASKED)).uses[-1].outcome == "unreachable"
    await opened.close()
    nowhere = with_key.model_copy(update={"gemini_base_url": "http://127.0.0.1:9"})
    away = Gemini(nowhere, SecretStr(KEY), clock=clock)
    assert (await away.answer(ASKED)).uses[-1].outcome == "unreachable"
    await away.close()


async def test_a_turn_that_is_given_up_leaves_the_probe_to_another(
    connected: Gemini, fake: FakeGemini, clock: Clock
) -> None:
    fake.says(Reply(error=429, retry_after="30s"))
    await connected.answer(ASKED)
    clock.now += 31
    fake.says(Reply(text=GOOD.text, slow_s=0.5))
    task = asyncio.create_task(connected.answer(ASKED))
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await connected.answer(ASKED)).value is not None


async def test_values_of_a_report_and_a_voice_note(connected: Gemini, fake: FakeGemini) -> None:
    value = {"name": "ALT", "value": "45", "unit": "U/L", "low": "", "high": "40",
             "taken_on": "2026-11-01", "confidence": 0.9}  # fmt: skip
    fake.says(Reply(text=json.dumps({"values": [value]})))
    read = await connected.labs(File(b"\xff\xd8\xff\xdb", "image/jpeg"))
    assert read.value is not None
    assert read.value.values[0].value == "45"
    assert fake.requests[0]["model"] == "gemini-3.5-flash-lite"
    sent = fake.requests[0]["body"]["contents"][0]["parts"][0]["inlineData"]
    assert "image/jpeg" in sent.values()  # the library writes mime_type
    fake.says(Reply(text='{"language": "ur", "text": "کیا یہ ٹھیک ہو سکتا ہے"}'))
    heard = await connected.transcript(File(b"OggS", "audio/ogg"))
    assert heard.value is not None
    assert heard.value.language == "ur"


async def test_neither_key_nor_question_nor_answer_reach_a_log_line(
    connected: Gemini, fake: FakeGemini, caplog: pytest.LogCaptureFixture
) -> None:
    from core.log import JsonLines

    caplog.set_level(logging.DEBUG)
    for reply in (GOOD, Reply(error=503), Reply(error=403), Reply(text="{canary"), Reply(cut=True)):
        fake.says(reply)
        await connected.answer(question("canary-question", {}, []))
    lines = [JsonLines().format(record) for record in caplog.records]
    assert lines
    assert not [line for line in lines if KEY in line or "canary" in line]


def test_gemini_needs_a_key_and_in_production_its_terms(with_key: Settings) -> None:
    assert connect(with_key.model_copy(update={"gemini_api_key": None})) is None
    assert connect(with_key) is not None
    production = with_key.model_copy(update={"environment": "production"})
    assert connect(production) is None
    paid = production.model_copy(update={"gemini_terms": "paid-tier"})
    assert connect(paid) is not None
