"""A hostile model reaches nobody: what is told is always made of our passages' own sentences."""

import re
from datetime import date

import pytest

from core.assistant.answer import _may_compose
from core.assistant.grounding import bare, sentences
from core.assistant.passages import Passage, load
from core.assistant.plain import plain
from core.assistant.telling import OFFERED
from core.messages.answering import Answered
from tests.core.assistant.attacks import KINDS, attacks
from tests.core.assistant.conftest import Desk, Finds
from tests.gemini.fake import FakeGemini, composed

pytestmark = pytest.mark.anyio

PASSAGES = load("en", on=date(2026, 12, 1))
COMPOSABLE = [one for one in PASSAGES.values() if one.id[:2] == "kb" and _may_compose(one)]
OF_EACH = 10
KNOWN = {
    bare(plain(text))
    for one in PASSAGES.values()
    for text in sentences(plain(f"{one.question}\n{one.text}"))
}


def strangers(told: Answered) -> list[str]:
    """Sentences that are none of the passages'."""
    shown = plain(re.sub(r"</?\w[^>]*>", "", told.parts[0]))
    shown = shown.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
    parts = [part for line in shown.split("\n") for part in re.split(r"(?:\s*\[\d+\])+\s*", line)]
    found = [one for part in parts for one in sentences(part)]
    return [one for one in found if bare(one) not in KNOWN and bare(one)]


def test_there_is_something_to_compose() -> None:
    assert len(COMPOSABLE) > 50
    assert len(KINDS) * OF_EACH >= 200


async def test_nothing_wrong_reaches_the_person(desk: Desk, fake: FakeGemini) -> None:
    reached, asked = [], 0
    for name, lines in attacks(COMPOSABLE, seed=20261125, of_each=OF_EACH):
        kind, id_, other = name.split("|")
        desk.finds = Finds(id_, other)
        fake.says(composed(*lines))
        told = await desk.ask(PASSAGES[id_].question)
        asked += len(fake.requests)
        if strangers(told) or _unfit(kind, told, PASSAGES[id_], PASSAGES[other]):
            reached.append((name, lines, told.parts))
    assert asked >= len(KINDS) * OF_EACH
    assert reached == []


def _unfit(kind: str, told: Answered, first: Passage, second: Passage) -> bool:
    """What our own sentences would say wrongly: answers torn from their questions, and sources."""
    assert len(told.buttons) <= OFFERED + 1
    text = told.parts[0]
    if kind == "torn out":
        return re.search(r"(?:^|\s)(?:Yes|No)\. \[", text) is not None
    titles = {source.title for one in (first, second) for source in one.sources}
    cited = {title for line in told.sources for title in re.findall(r">([^<]+)</a>", line)}
    return kind in ("invented citation", "no citation") and not cited <= titles
