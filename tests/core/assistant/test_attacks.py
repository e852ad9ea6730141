"""A hostile model reaches nobody: what is told is always made of our passages' own sentences."""

import re
from datetime import date
from html import unescape

import pytest

from core.assistant.answer import _may_compose
from core.assistant.passages import load
from core.assistant.telling import OFFERED
from core.messages.answering import Answered
from tests.core.assistant.attacks import KINDS, Attack, attacks, said_in, strangers, torn
from tests.core.assistant.conftest import Desk, Finds
from tests.gemini.fake import FakeGemini, composed

pytestmark = pytest.mark.anyio

PASSAGES = load("en", on=date(2026, 12, 1))
COMPOSABLE = [one for one in PASSAGES.values() if one.id[:2] == "kb" and _may_compose(one)]
GIVEN = list(zip(COMPOSABLE, [*COMPOSABLE[1:], *COMPOSABLE[:1]], strict=True))
OF_EACH = 10
KNOWN = said_in(PASSAGES.values())


def test_there_is_something_to_compose() -> None:
    assert len(COMPOSABLE) > 50
    assert len(KINDS) * OF_EACH >= 200


async def test_nothing_wrong_reaches_the_person(desk: Desk, fake: FakeGemini) -> None:
    reached, asked = [], 0
    for attack in attacks(GIVEN, seed=20261125, of_each=OF_EACH):
        desk.finds = Finds(attack.passage.id, attack.other.id)
        fake.says(composed(*attack.lines))
        told = await desk.ask(attack.passage.question)
        asked += len(fake.requests)
        shown = unescape(re.sub(r"</?\w[^>]*>", "", told.parts[0]))
        if strangers(shown, KNOWN) or _unfit(attack, told, shown):
            reached.append((attack, told.parts))
    assert asked >= len(KINDS) * OF_EACH
    assert reached == []


def _unfit(attack: Attack, told: Answered, shown: str) -> bool:
    """What our own sentences would say wrongly: answers torn from their questions, and sources."""
    assert len(told.buttons) <= OFFERED + 1
    if attack.kind == "torn out":
        return torn(shown)
    titles = {source.title for one in (attack.passage, attack.other) for source in one.sources}
    cited = {title for line in told.sources for title in re.findall(r">([^<]+)</a>", line)}
    return attack.kind in ("invented citation", "no citation") and not cited <= titles
