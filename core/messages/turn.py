"""What one update of a person leads to, as values: nothing happens before all is committed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from core.accounts.people import Person
from core.database import Connection

Method = Literal["message", "edit", "photo", "document", "answer", "delete"]

Effect = Callable[[Connection], Awaitable[None]]
"""Writes of a use case, done in the transaction of the turn: `async (connection) -> None`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One call to come. `content` is JSON, its shape by `method`:

    message: chat, text (HTML), buttons (rows of {text, data | url})
    edit: chat, message, text, buttons    delete: chat, message    answer: chat, query, text
    photo, document: chat, file (base64), name, text (caption, HTML), buttons
    """

    method: Method
    content: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The open flow of a person. `data` is JSON, sealed where it is stored."""

    flow: str
    step: str
    data: dict[str, Any]
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An update as it stands in the inbox, with what is known of who sent it."""

    update_id: int
    payload: bytes
    at: datetime
    failures: int
    """So many turns of it have failed, crashes apart."""
    person: Person | None
    conversation: Conversation | None


@dataclass(slots=True, kw_only=True)
class Turn:
    """One update of one chat, from reading it until its commit.

    `person` is None until they have agreed: then nothing of them may be stored.
    """

    tenant: UUID
    update_id: int
    chat: int
    now: datetime
    person: Person | None
    conversation: Conversation | None
    first: list[Outgoing] = field(default_factory=list)
    """Said before the rest, and also when the turn is given up: what may save a life."""
    said: list[Outgoing] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    """What goes into the audit chain: references such as "person/consent", never values."""
    forgotten: bool = False
    """Everything of the person is to be erased; what is `said` is still sent."""
    failure: Exception | None = None

    def then(self, effect: Effect, reference: str) -> None:
        """Write this when the turn is committed; `reference` names it in the audit chain."""
        self.effects.append(effect)
        self.done.append(reference)

    def ask(self, flow: str, step: str, data: dict[str, Any]) -> None:
        """The next message belongs to this step; replaces whatever flow was open."""
        version = self.conversation.version if self.conversation else 0
        self.conversation = Conversation(flow=flow, step=step, data=data, version=version)

    def close(self) -> None:
        """No flow is open any more."""
        self.conversation = None

    def know(self, **changes: Any) -> None:
        """For the rest of the turn the person is as the effects will have made them."""
        if self.person is not None:
            self.person = replace(self.person, **changes)
