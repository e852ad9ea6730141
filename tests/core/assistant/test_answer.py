"""What a person is told: passages word for word, or that there is none."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from core.accounts.people import Consent, Person
from core.assistant.answer import SHOW, AnswerFromPassages, shown
from core.assistant.passages import Review, load
from core.assistant.retrieval import Found, Hit, Retriever

pytestmark = pytest.mark.anyio
TODAY = date(2026, 12, 1)
RECALLED = next(
    one.id for one in load("en").values() if one.review is Review.AWAITING and one.id[:2] == "kb"
)


def person(language: str = "en") -> Person:
    agreed = Consent(version="1", hash=b"", language=language, at=datetime(2026, 12, 1, tzinfo=UTC))
    return Person(
        tenant=uuid4(), chat=1, language=language, country=None, time_zone=None, consent=agreed,
        adult=True, state="active",
    )  # fmt: skip


class Finds(Retriever):
    """Finds what the test says, and remembers what it was asked."""

    def __init__(self, *ids: str, enough: bool = True) -> None:
        self.ids, self.enough = ids, enough
        self.asked: list[str] = []

    def find(self, question: str) -> Found:
        self.asked.append(question)
        return Found(tuple(Hit(each, 1.0) for each in self.ids), 1.0, self.enough)


def assistant(
    finds: Retriever, intent: str = "question", today: date = TODAY
) -> AnswerFromPassages:
    return AnswerFromPassages(retriever=lambda: finds, intent=lambda _: intent, today=lambda: today)


async def test_the_nearest_passage_is_told_with_its_sources_and_the_next_ones_offered() -> None:
    finds = Finds("kb-034", "kb-076", "kb-077")
    told = await assistant(finds).answer(person(), "cured?")
    assert load("en")["kb-034"].text in told.parts[0]
    assert all("https://" in source for source in told.sources)
    assert told.sources
    assert [data for ((_, data),) in told.buttons] == [f"{SHOW}kb-076", f"{SHOW}kb-077"]
    assert finds.asked == ["cured?"]


@pytest.mark.parametrize(
    ("intent", "words"),
    [("dose", "start, stop or change"), ("diagnosis", "cannot tell you your stage")],
)
async def test_what_is_about_this_persons_medicine_or_stage_is_refused_with_help(
    intent: str, words: str
) -> None:
    finds = Finds("kb-041")
    told = await assistant(finds, intent).answer(person(), "should I stop my pills?")
    assert words in told.parts[0]
    assert "doctor" in told.parts[0] or "clinic" in told.parts[0]
    assert finds.asked == []


async def test_without_evidence_it_says_so_and_offers_the_nearest() -> None:
    told = await assistant(Finds("kb-063", "kb-061", enough=False)).answer(person(), "tea?")
    assert "no checked information" in told.parts[0]
    assert told.sources == ()
    assert len(told.buttons) == 2


async def test_what_is_not_reviewed_or_not_translated_is_marked() -> None:
    told = await assistant(Finds(RECALLED)).answer(person("xx"), "anything?")
    assert "A clinician has not yet read these facts" in told.parts[0]
    assert "only in English" in told.parts[0]


async def test_a_passage_past_its_day_is_not_shown() -> None:
    late = date(2028, 1, 1)
    assert shown("kb-034", "en", late) is None


async def test_html_of_a_passage_is_escaped() -> None:
    for said in load("en").values():
        told = shown(said.id, "en", TODAY)
        assert told is not None
        assert "<script" not in told.parts[0]


def test_an_id_that_is_not_there_shows_nothing() -> None:
    assert shown("kb-999", "en", TODAY) is None
