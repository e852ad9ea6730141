"""What identifies a person leaves the house in no request and no log line, in nine languages."""

import io
import re

import pytest

from core import log
from core.accounts.people import Person
from core.assistant.answer import LONGEST
from core.assistant.drafts import Purpose
from core.assistant.plain import plain
from core.assistant.redaction import redact
from tests.core.assistant.conftest import Desk, Finds
from tests.core.assistant.identifiers import NAMES, SEEDED, remains
from tests.gemini.fake import FakeGemini, Reply


def test_there_are_enough_of_each_language() -> None:
    assert len(SEEDED) >= 200
    assert len({language for language, *_ in SEEDED}) == 9


def test_none_of_the_seeded_identifiers_remains() -> None:
    """Names only where they are announced, or known."""
    left = [
        (text, identifier, shown)
        for language, text, identifier, kind in SEEDED
        if remains(identifier, shown := redact(text, NAMES[language] if kind == "n" else ()))
    ]
    assert left == []


@pytest.mark.anyio
async def test_none_of_them_is_in_a_request_or_a_log_line(desk: Desk, fake: FakeGemini) -> None:
    stream = io.StringIO()
    log.configure(stream=stream)
    desk.finds = Finds("kb-034")
    fake.says(Reply(text="not an answer"))
    desk.memory.may_ask = _always  # type: ignore[method-assign]
    for language, text, _, _ in SEEDED:
        await desk.ask(text, known=NAMES[language])
    assert len(fake.requests) == len(SEEDED)
    sent = plain(fake.sent)
    lines = [re.sub(r'"at": "[^"]*"', "", line) for line in stream.getvalue().splitlines()]
    for place, (_, _, identifier, _) in enumerate(SEEDED):
        question = fake.requests[place]["body"]["contents"][0]["parts"][0]["text"]
        assert not remains(identifier, question.rpartition('"question"')[2])
        if len(identifier) > 4:
            assert plain(identifier) not in sent
        assert not [line for line in lines if identifier in line]
    assert str(desk.person.chat) not in fake.sent
    assert str(desk.person.tenant) not in fake.sent


async def _always(person: Person, purpose: Purpose) -> bool:
    return True


@pytest.mark.parametrize(
    "text",
    [
        "ALT 45, AST 38, platelets 150000/uL",
        "viral load 5400000 IU/mL",
        "RNA 1,200,000",
        "8 to 12 weeks, more than 95%",
        "FIB-4 2.31 and APRI 0.7",
        "SVR12 after 12 weeks, B12, COVID-19",
        "I am 54, since 2019",
        "Can hepatitis C be cured?",
    ],
)
def test_what_is_medical_stays(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("it is jose perez", ["José Pérez"], "it is [name]"),
        ("José has it", ["José Pérez"], "[name] has it"),
        ("я с Ивановым", ["Иванов"], "я с [name]ым"),
        ("ولأحمد سؤال", ["أحمد علي"], "ول[name] سؤال"),
        ("I am 7000000001", ["7000000001"], "I am [number]"),
        ("hepatitis C", ["Hep C Hope"], "hepatitis C"),
    ],
)
def test_what_is_known_of_the_person_goes(text: str, known: list[str], expected: str) -> None:
    assert redact(text, known) == expected


@pytest.mark.parametrize(
    "text",
    ["call \u200b0300\u200b1234567", "0️⃣3️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣", "𝟬𝟯𝟬𝟬 𝟭𝟮𝟯𝟰 𝟱𝟲𝟳", "０３００１２３４５６７"],
)
def test_disguised_digits_are_digits(text: str) -> None:
    assert not re.search(r"\d", redact(text))


def test_it_takes_no_time_whatever_is_written() -> None:
    from time import perf_counter

    for text in ("1 " * 2000, "a.b" * 1300, "@" * 4000, "my name is " * 370, "1/1" * 1300,
                 "calle " * 680, "a1-" * 1300, "0300 ", "नाम " * 1000):  # fmt: skip
        began = perf_counter()
        redact(text[:LONGEST], ["Some Name", "1234567"])
        assert perf_counter() - began < 1.0, text[:20]


@pytest.mark.parametrize(
    "text",
    ["8 (959) 855-16-75 any time", "۰۳۰۰-۱۲۳-۸۹-۴۶ شکریہ", "I live at 12 Main St", "7 Elm Drive"],
)
def test_the_end_of_a_number_is_no_date_and_a_short_street_is_one(text: str) -> None:
    assert not re.search(r"\d", redact(text))
