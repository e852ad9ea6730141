"""How passages, and sentences put together of them, are shown: HTML, sources, marks, buttons."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from uuid import UUID

from core.assistant.checks import Sentence
from core.assistant.passages import Passage, Review, Source, passage
from core.messages.answering import Answered

SHOW, GOOD, BAD = "ask:show:", "ask:good:", "ask:bad:"
"""What the data of a button begins with: asks for a passage; says what an answer was worth."""
OFFERED = 3
COMPOSED = "ref-composed"

Rows = tuple[tuple[tuple[str, str], ...], ...]


def word_for_word(said: Passage, language: str, others: Sequence[str] = ()) -> Answered:
    """A passage as it stands. `others`: ids of passages that are offered."""
    text = f"<b>{escape(said.question)}</b>\n{escape(said.text)}"
    return Answered(
        parts=("\n\n".join([text, *_marks([said], language)]),),
        sources=tuple(_linked(source) for source in said.sources),
        buttons=_offered(others, language),
    )


def put_together(
    sentences: Sequence[Sentence], given: Mapping[str, Passage], language: str
) -> Answered:
    """Sentences with the numbers of the passages that they cite, and these as buttons."""
    cited = list(dict.fromkeys(id_ for sentence in sentences for id_ in sentence.cites))
    numbers = {id_: f"[{number}]" for number, id_ in enumerate(cited, start=1)}
    text = " ".join(
        f"{escape(sentence.text)} {''.join(numbers[id_] for id_ in sentence.cites)}"
        for sentence in sentences
    )
    marks = _marks([given[id_] for id_ in cited], language, COMPOSED)
    return Answered(
        parts=("\n\n".join([text, *marks]),),
        sources=tuple(f"{numbers[id_]} {_sources(given[id_])}" for id_ in cited),
        buttons=_offered(cited, language),
    )


def rateable(id_: UUID) -> Rows:
    return ((("👍", f"{GOOD}{id_.hex}"), ("👎", f"{BAD}{id_.hex}")),)


def shown(id_: str, language: str, today: date) -> Answered | None:
    """One passage that was offered and chosen; None where there is none or it has expired."""
    try:
        return word_for_word(passage(id_, language, on=today), language)
    except KeyError:
        return None


def _sources(said: Passage) -> str:
    return "; ".join(map(_linked, said.sources)) or escape(said.question)


def _linked(source: Source) -> str:
    return f'<a href="{escape(source.address)}">{escape(source.title)}</a>, {escape(source.date)}'


def _marks(said: Sequence[Passage], language: str, *more: str) -> list[str]:
    """What is not yet certain about a text is said beside it."""
    found = list(dict.fromkeys([*more, *(mark for one in said for mark in _of(one, language))]))
    return [f"<i>{escape(passage(mark, language).text)}</i>" for mark in found]


def _of(said: Passage, language: str) -> list[str]:
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


def _offered(ids: Sequence[str], language: str) -> Rows:
    return tuple(((passage(id_, language).question, f"{SHOW}{id_}"),) for id_ in ids[:OFFERED])
