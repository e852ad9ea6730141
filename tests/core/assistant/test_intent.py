"""Wishes are told from questions, in nine languages; what is not plainly a wish is searched for."""

import json
from collections import Counter
from pathlib import Path
from time import perf_counter

import pytest

from core.assistant import asked
from core.assistant.intent import Intent, intent

PHRASES = Path(__file__).parents[2] / "data" / "assistant" / "intent.jsonl"

OWN = (
    ("stop", "please stop sending me messages"),
    ("stop", "STOP"),
    ("stop", "আর মেসেজ পাঠাবেন না"),
    ("stop", "لا ترسل لي رسائل"),
    ("delete", "erase everything you know about me"),
    ("delete", "امسح بياناتي"),
    ("human", "I want to talk to a real doctor"),
    ("human", "help me"),
    ("human", "мне нужен врач, живой человек"),
    ("cancel", "never mind"),
    ("cancel", "रहने दो"),
    ("dose", "can i stop my tablets early as i feel fine"),
    ("dose", "क्या मैं दो गोली ले सकता हूं"),
    ("dose", "ami ki osudh bondho korte pari"),
    ("dose", "puis-je prendre de l'ibuprofène avec Epclusa ?"),
    ("diagnosis", "do i have cirrhosis or not"),
    ("diagnosis", "в какой я стадии"),
    ("diagnosis", "هل عندي تليف"),
    ("diagnosis", "do I have cirrhosis? AST 120 ALT 90 platelets 80 age 60"),
    ("greeting", "hello doctor"),
    ("thanks", "merci beaucoup docteur"),
    ("question", "can people with cirrhosis be cured"),
    ("question", "how do I stop the virus from spreading"),
    ("question", "should I be tested for hepatitis C?"),
    ("question", "I forgot a dose, what do I do"),
    ("question", "i have hepatitis c, can i kiss my wife"),
    ("question", "is hepatitis c curable"),
    ("question", "hello, what is hepatitis C?"),
    ("question", "will hepatitis C go away on its own"),
    ("question", "how do I stop this itching"),
    ("question", "does coffee help fibrosis"),
    ("question", "are you a real doctor?"),
    ("question", "ya no quiero vivir"),
)


@pytest.mark.parametrize(("wanted", "text"), OWN)
def test_a_wish_is_told_from_a_question(wanted: str, text: str) -> None:
    assert intent(text) == wanted


def test_phrases_written_apart_are_told_and_questions_left_alone() -> None:
    """Floors under what was measured: 0.62 (cancel) to 0.98 of wishes, all of the questions."""
    told, asked = Counter[str](), Counter[str]()
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        asked[one["intent"]] += 1
        told[one["intent"]] += intent(one["text"]) == one["intent"]
    shares = {name: told[name] / asked[name] for name in asked}
    assert shares["question"] >= 0.97, shares
    assert min(shares.values()) >= 0.6, shares
    assert sum(told.values()) / sum(asked.values()) >= 0.87, shares


def test_no_way_of_asking_for_a_passage_stops_messages_or_cancels() -> None:
    """Of the thousands of our own; what asks to delete a chat is about the bot in any case."""
    found = [
        one.text
        for one in asked.phrasings()
        if not one.prose
        and one.id.startswith("kb-")
        and intent(one.text) in (Intent.STOP, Intent.CANCEL)
    ]
    assert found == []


def test_the_longest_message_is_read_in_time() -> None:
    for text in ("stop " * 820, "can i take " * 372, "я" * 4096, ". " * 2048):
        begun = perf_counter()
        assert intent(text) in Intent
        assert perf_counter() - begun < 1.0
