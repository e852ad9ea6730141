"""A question -> what the reviewed passages say of it, word for word, with their sources.

Nothing is made up here and nobody outside is called: where no passage is near enough, that is said,
and the nearest ones are offered.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from html import escape

from core.accounts.people import Person
from core.assistant.passages import Passage, Review, passage
from core.assistant.retrieval import Retriever
from core.messages.answering import Answered

REFUSALS = {"dose": "ref-dose", "diagnosis": "ref-stage", "greeting": "ref-greeting"}
"""What no search answers: intent -> the passage of our own words that is said instead."""
SHOW = "ask:show:"
"""What the data of a button begins with that asks for one passage."""
_UNKNOWN, _OFFERED = "ref-unknown", 3

Buttons = tuple[tuple[tuple[str, str], ...], ...]


class AnswerFromPassages:
    """`retriever` is asked once a question, in a thread; `today` decides what has expired."""

    def __init__(
        self,
        *,
        retriever: Callable[[], Retriever],
        intent: Callable[[str], str],
        today: Callable[[], date],
    ) -> None:
        self._retriever, self._intent, self._today = retriever, intent, today

    async def answer(self, person: Person, text: str) -> Answered:
        language, today = person.language, self._today()
        if refusal := REFUSALS.get(str(self._intent(text))):
            return _told(passage(refusal, language), language, ())
        found = await asyncio.to_thread(lambda: self._retriever().find(text))
        near = [hit.id for hit in found.hits if _stands(hit.id, language, today)]
        if not found.enough or not near:
            return _told(passage(_UNKNOWN, language), language, near)
        return _told(passage(near[0], language), language, near[1:])


def shown(id_: str, language: str, today: date) -> Answered | None:
    """One passage that was offered and chosen; None where there is none or it has expired."""
    if not _stands(id_, language, today):
        return None
    return _told(passage(id_, language, on=today), language, ())


def _stands(id_: str, language: str, today: date) -> bool:
    try:
        passage(id_, language, on=today)
    except KeyError:
        return False
    return True


def _told(said: Passage, language: str, others: Sequence[str]) -> Answered:
    text = f"<b>{escape(said.question)}</b>\n{escape(said.text)}"
    marks = [f"<i>{escape(passage(mark, language).text)}</i>" for mark in _marks(said, language)]
    return Answered(
        parts=("\n\n".join([text, *marks]),),
        sources=tuple(
            f'<a href="{escape(source.address)}">{escape(source.title)}</a>, {escape(source.date)}'
            for source in said.sources
        ),
        buttons=_offered(others[:_OFFERED], language),
    )


def _marks(said: Passage, language: str) -> list[str]:
    """What is not yet certain about a text is said beside it."""
    marks = []
    if said.review is Review.AWAITING and not said.id.startswith("ref-"):
        marks.append("ref-unreviewed")
    if said.language != language:
        marks.append("ref-only-english")
    elif said.translation_review:
        marks.append("ref-translated")
    if said.verbatim and not said.id.startswith("ref-"):
        marks.append("ref-ask-clinic")
    return marks


def _offered(ids: Sequence[str], language: str) -> Buttons:
    return tuple(((passage(id_, language).question, f"{SHOW}{id_}"),) for id_ in ids)
