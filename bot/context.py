"""What a handler is given: the turn to add to, the use cases to ask, the words to say.

A handler calls no method of Telegram's but for downloads: `say` adds to the turn, the outbox sends.
"""

import base64
import re
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Self

from telegram.ext import AIORateLimiter, Application, CallbackContext, ExtBot

from bot import wording
from bot.render import CAPTION_LIMIT, Html, escape, marked, split
from core.messages.turn import Outgoing, Turn
from core.services import Services

Bot = ExtBot[AIORateLimiter]
Data = dict[Any, Any]

current: ContextVar[Turn] = ContextVar("turn")
"""The turn that this task works on."""

_KEY = re.compile(r"[a-z]+(\.[a-z0-9_-]+)+")
_CALLBACK_BYTES = 64


@dataclass(frozen=True, slots=True)
class Button:
    """`text` as shown. One of `data` ("feature:action:id", 64 bytes) and `url`."""

    text: str
    data: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if (self.data is None) == (self.url is None):
            raise ValueError("a button has data or an address")
        if self.data is not None and not 1 <= len(self.data.encode()) <= _CALLBACK_BYTES:
            raise ValueError(f"data of a button has 1 to {_CALLBACK_BYTES} bytes")


Rows = Sequence[Sequence[Button]]


class BotContext(CallbackContext[Bot, Data, Data, Data]):
    """Of one update. `language` is the person's, or their Telegram's before they have agreed."""

    turn: Turn
    language: str

    @classmethod
    def from_update(
        cls, update: object, application: "Application[Any, Any, Any, Any, Any, Any]"
    ) -> Self:
        context = super().from_update(update, application)
        context.turn = current.get()
        context.language = _language(context.turn, update)
        return context

    @property
    def services(self) -> Services:
        services: Services = self.application.bot_data["services"]
        return services

    def t(self, key: str, **facts: object) -> Html:
        """Words of ours in the language of this person; facts are escaped unless they are Html."""
        return wording.say(self.language, key, **facts)

    def button(self, key: str, data: str, **facts: object) -> Button:
        return Button(wording.plain(self.language, key, **facts), data)

    def say(self, key_or_html: str, *, buttons: Rows = (), **facts: object) -> None:
        """A message: a key of bot/texts, Html, or text. A long one is split, its buttons below."""
        parts = split(self._html(key_or_html, facts))
        for part in parts[:-1]:
            self._add("message", text=part, buttons=[])
        for part in parts[-1:]:
            self._add("message", text=part, buttons=_rows(buttons))

    def warn(self, key: str, **facts: object) -> None:
        """Said once, before anything else of this turn, whatever becomes of the rest."""
        content = {"chat": self.turn.chat, "text": self.t(key, **facts), "buttons": []}
        warning = Outgoing(method="message", content=content)
        if warning not in self.turn.first:
            self.turn.first.append(warning)

    def edit(self, message: int, key_or_html: str, *, buttons: Rows = (), **facts: object) -> None:
        """Replace a message of ours, which is sent anew where that is no longer possible."""
        first, *more = split(self._html(key_or_html, facts))
        self._add("edit", message=message, text=first, buttons=_rows(buttons))
        for part in more:
            self._add("message", text=part, buttons=[])

    def photo(
        self, png: bytes, key_or_html: str, *, name: str = "chart.png", buttons: Rows = (),
        **facts: object,
    ) -> None:  # fmt: skip
        """A picture whose caption says in words what it shows."""
        self._file("photo", png, name, key_or_html, buttons, facts)

    def document(
        self, content: bytes, name: str, key_or_html: str, *, buttons: Rows = (), **facts: object
    ) -> None:
        self._file("document", content, name, key_or_html, buttons, facts)

    def toast(self, key: str, **facts: object) -> None:
        """A short line over the chat that answers a button; without it the button just goes out."""
        self._add("answer", query="", text=wording.plain(self.language, key, **facts)[:200])

    def remove(self, message: int) -> None:
        self._add("delete", message=message)

    def _file(
        self, method: Any, content: bytes, name: str, caption: str, buttons: Rows, facts: Data
    ) -> None:
        first, *more = split(self._html(caption, facts), first=CAPTION_LIMIT) or [Html("")]
        file = base64.b64encode(content).decode()
        self._add(method, file=file, name=name, text=first, buttons=[] if more else _rows(buttons))
        for place, part in enumerate(more, 1):
            last = place == len(more)
            self._add("message", text=part, buttons=_rows(buttons) if last else [])

    def _html(self, key_or_html: str, facts: Data) -> Html:
        if not isinstance(key_or_html, Html) and _KEY.fullmatch(key_or_html):
            return self.t(key_or_html, **facts)
        known = key_or_html if isinstance(key_or_html, Html) else escape(key_or_html)
        return marked(known, self.language)

    def _add(self, method: Any, **content: Any) -> None:
        self.turn.said.append(Outgoing(method=method, content={"chat": self.turn.chat, **content}))


def _rows(buttons: Rows) -> list[list[dict[str, str]]]:
    return [
        [
            {"text": button.text, "data": button.data}
            if button.data is not None
            else {"text": button.text, "url": button.url or ""}
            for button in row
        ]
        for row in buttons
    ]


def _language(turn: Turn, update: object) -> str:
    if turn.person is not None:
        return turn.person.language
    user = getattr(update, "effective_user", None)
    return wording.known(getattr(user, "language_code", None))
