"""A question -> an answer out of the reviewed passages, with their sources.

Emergency, intent, redaction, retrieval, then a passage word for word, or sentences of several put
together by a model and checked. A passage is always there to fall back on; without a model nobody
outside is called. In what may be an emergency nobody outside is called either.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from re import sub
from typing import TYPE_CHECKING
from uuid import uuid4

from core.accounts.people import Person
from core.assistant import prompt
from core.assistant.checks import Given, can_check, check
from core.assistant.drafts import Use
from core.assistant.memory import Kind, Memory, Told
from core.assistant.passages import Passage, Route, passage
from core.assistant.redaction import redact
from core.assistant.retrieval import Found, Retriever
from core.assistant.telling import put_together, rateable, word_for_word
from core.messages.answering import Alarm, Answered, Understanding, Unsure

if TYPE_CHECKING:
    from core.assistant.gemini import Gemini

_log = logging.getLogger(__name__)

OWN_WORDS = {
    "dose": "ref-dose",
    "diagnosis": "ref-stage",
    "greeting": "ref-greeting",
    "thanks": "ref-thanks",
}
"""What no search answers: intent -> the passage of our own words that is said instead."""
_UNKNOWN = "ref-unknown"
LONGEST = 1000
"""Characters of a question that are read; nobody needs more to ask one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`known`: what identifies the person. `alarm`: of an emergency that it tells."""

    person: Person
    text: str
    known: tuple[str, ...]
    today: date
    alarm: Alarm | None

    @property
    def redacted(self) -> str:
        return self.without_names(self.text)

    def without_names(self, text: str) -> str:
        """What may leave the house, of this question or of one before it."""
        return redact(text, self.known)

    def find(self, id_: str) -> Passage | None:
        """In force, in the person's language or else in English."""
        try:
            return passage(id_, self.person.language, on=self.today)
        except KeyError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is said, of which kind, out of which passages; `uses`: what a model was asked."""

    said: Answered
    kind: Kind
    passages: tuple[str, ...]
    uses: tuple[Use, ...] = ()


class AnswerQuestion:
    """`retriever` is asked in a thread. `gemini`: None where it is off."""

    def __init__(
        self,
        *,
        retriever: Callable[[], Retriever],
        understanding: Understanding,
        memory: Memory,
        gemini: "Gemini | None" = None,
    ) -> None:
        self._retriever, self._understanding = retriever, understanding
        self._memory, self._gemini = memory, gemini

    async def answer(self, person: Person, text: str, known: Sequence[str] = ()) -> Answered:
        """`known`: names and the like of the person that the door sees; they leave no house."""
        question = Question(
            person=person,
            text=text[:LONGEST],
            known=(*known, *_identifiers(person)),
            today=self._memory.now().date(),
            alarm=await self._alarm(text),
        )
        answer = await self._answer(question)
        return self._kept(question, answer)

    async def _alarm(self, text: str) -> Alarm | None:
        try:
            return await asyncio.to_thread(self._understanding.emergency, text)
        except Exception as error:  # noqa: BLE001 - a fault in finding one must not hide one
            _log.error("emergency.check-failed", extra={"reason": type(error).__name__})
            return Unsure()

    async def _answer(self, question: Question) -> Answer:
        if question.alarm and question.alarm.frame in ("self", "other"):
            return Answer(said=Answered(parts=()), kind="emergency", passages=())
        if refusal := OWN_WORDS.get(intent := str(self._understanding.intent(question.text))):
            return _own_words(question, refusal, "refusal", await self._beside(intent, question))
        found = await self._find(question.redacted)
        near = [one for hit in found.hits if (one := question.find(hit.id))]
        if not found.enough or not near:
            return await self._unknown(question, near)
        if composed := await self._composed(question, near):
            if composed.kind == "composed":
                return composed
            return replace(_passage(question, near), uses=composed.uses)
        return _passage(question, near)

    async def _find(self, text: str) -> Found:
        return await asyncio.to_thread(lambda: self._retriever().find(text))

    async def _beside(self, intent: str, question: Question) -> list[str]:
        """What we may say in general, beside what only their clinic may say to them."""
        if intent not in ("dose", "diagnosis"):
            return []
        found = await self._find(question.redacted)
        return [hit.id for hit in found.hits if found.enough and question.find(hit.id)]

    async def _unknown(self, question: Question, near: Sequence[Passage]) -> Answer:
        """Nothing answers it as it stands; perhaps what they asked before tells what is meant."""
        nothing = _own_words(question, _UNKNOWN, "unknown", [one.id for one in near])
        if self._gemini is None or not (earlier := await self._memory.earlier(question.person)):
            return nothing
        found = await self._find(f"{question.without_names(earlier[-1])} {question.redacted}")
        meant = [one for hit in found.hits if (one := question.find(hit.id))]
        if not found.enough or not meant:
            return nothing
        composed = await self._composed(question, meant)
        if composed is None or composed.kind == "composed":
            return composed or nothing
        return replace(nothing, uses=composed.uses)

    async def _composed(self, question: Question, near: Sequence[Passage]) -> Answer | None:
        """None where no model is asked; of kind "passage" where it gave nothing that holds."""
        if self._gemini is None or question.alarm or not (given := _to_compose(near)):
            return None
        person = question.person
        if not await self._memory.may_ask(person, "answer"):
            return None
        earlier = list(map(question.without_names, await self._memory.earlier(person)))
        texts = {id_: Given(one.question, one.text) for id_, one in given.items()}
        got = await self._gemini.answer(prompt.question(question.redacted, texts, earlier))
        nothing = Answer(said=Answered(parts=()), kind="passage", passages=(), uses=got.uses)
        if not (sentences := got.value.composed() if got.value else ()):
            return nothing
        checked = check(sentences, texts, near[0].language, prompt.ANSWER)
        if checked.faults:
            _log.info("answer.checked", extra={"reason": ",".join(sorted(set(checked.faults)))})
        if not checked.sentences:
            return nothing
        return Answer(
            said=put_together(checked.sentences, given, person.language),
            kind="composed",
            passages=tuple(dict.fromkeys(i for one in checked.sentences for i in one.cites)),
            uses=got.uses,
        )

    def _kept(self, question: Question, answer: Answer) -> Answered:
        """With what is written of it, and whether it helped; an alarm goes with it to the door."""
        told = Told(
            id=uuid4(),
            at=self._memory.now(),
            kind=answer.kind,
            language=question.person.language,
            question=question.text,
            text=_without_markup("\n\n".join(answer.said.parts)),
            passages=answer.passages,
            model=answer.uses[-1].model if answer.kind == "composed" else None,
        )
        buttons = answer.said.buttons
        if answer.kind in ("composed", "passage"):
            buttons = (*buttons, *rateable(told.id))
        effect = self._memory.keep(question.person, told, answer.uses)
        return replace(answer.said, buttons=buttons, effects=(effect,), alarm=question.alarm)


def _identifiers(person: Person) -> list[str]:
    return [str(person.chat), str(person.tenant), *([person.link] if person.link else [])]


def _own_words(question: Question, id_: str, kind: Kind, others: Sequence[str]) -> Answer:
    language = question.person.language
    return Answer(
        said=word_for_word(passage(id_, language), language, others), kind=kind, passages=(id_,)
    )


def _passage(question: Question, near: Sequence[Passage]) -> Answer:
    others = [one.id for one in near[1:]]
    said = word_for_word(near[0], question.person.language, others)
    return Answer(said=said, kind="passage", passages=(near[0].id,))


def _to_compose(near: Sequence[Passage]) -> Mapping[str, Passage]:
    """What a model may put together; nothing where the nearest passage is to be shown as it is."""
    fit = {one.id: one for one in near if one.language == near[0].language and _may_compose(one)}
    return fit if near[0].id in fit else {}


def _may_compose(said: Passage) -> bool:
    """Not what is about taking medicines, nor what sends somebody to a doctor."""
    return not said.verbatim and said.route is Route.INFO and can_check(said.text, said.language)


def _without_markup(html: str) -> str:
    return unescape(sub(r"</?\w[^>]*>", "", html))
