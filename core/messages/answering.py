"""What the patient's door asks of the assistant: the shapes of question and answer alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from core.accounts.people import Person
from core.messages.turn import Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """`parts` and `sources` are Telegram's HTML; `buttons` rows of (text, callback data).

    `effects` are written with the turn: the stored answer, the tokens used. `alarm`: of what the
    question tells; where it is happening there is nothing else, and the door says what to do.
    """

    parts: tuple[str, ...]
    sources: tuple[str, ...] = ()
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    effects: tuple[Effect, ...] = ()
    alarm: "Alarm | None" = None


class Answerer(Protocol):
    async def answer(self, person: Person, text: str, known: Sequence[str] = ()) -> Answered:
        """May take long and call elsewhere; writes nothing itself.

        `known`: names and the like of the person, as the door sees them.
        """
        ...


class Alarm(Protocol):
    """What `emergency(text)` found. `frame`: self, other, question or past."""

    @property
    def category(self) -> str: ...
    @property
    def level(self) -> str:
        """emergency, crisis or same-day."""
        ...

    @property
    def frame(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Unsure:
    """An alarm because looking for one failed: the emergency line goes before the answer."""

    category: str = "UNSURE"
    level: str = "unsure"
    frame: str = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """The pure functions that read what somebody wrote; each sees the text alone."""

    emergency: Callable[[str], Alarm | None] = field(default=lambda _: None)
    intent: Callable[[str], str] = field(default=lambda _: "question")
    """stop, delete, human, cancel, or anything else that is no wish about the bot itself."""
    numbers: Callable[[str | None], Mapping[str, str]] = field(
        default=lambda _: {"emergency": "112", "crisis": "112"}
    )
    """Numbers to call, `emergency` and `crisis`, in the country (ISO 3166) or anywhere."""
    ready: Callable[[], None] = field(default=lambda: None)
    """Makes what else the first message would wait for; a second of work, once a process."""
