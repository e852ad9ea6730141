"""Sends what is in the outbox: each chat in order, every failure told apart.

A crash between a send and its commit repeats that one send; nothing else is ever sent twice.
"""

import base64
import logging
from datetime import timedelta
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.context import Bot
from bot.render import plain
from core.messages.hands import back_off_s
from core.messages.outbox import Waiting
from core.messages.queue import Claim
from core.messages.turn import Outgoing
from core.services import Services

_log = logging.getLogger(__name__)

ATTEMPTS = 150
"""After so many failures, about a day, a message is given up."""

_TOKEN_AGAIN_S = 60

_GONE = ("chat not found", "user is deactivated", "bot was blocked", "bot can't initiate")
_TOO_LATE = ("query is too old", "message to delete not found", "message can't be deleted")
_NO_LONGER = ("message to edit not found", "message can't be edited", "message_id_invalid")


class Sender:
    """The work of kind "outbox"."""

    def __init__(self, bot: Bot, services: Services) -> None:
        self._bot = bot
        self._outbox = services.outbox
        self._queue = services.queue

    async def work(self, claim: Claim) -> None:
        """All that may be sent to one chat now."""
        while (waiting := await self._outbox.next(claim)) is not None:
            if waiting.not_yet:
                await self._queue.due_at(claim, waiting.due)
                return
            if not await self._sent(claim, waiting):
                return
        await self._queue.finish(claim)

    async def _sent(self, claim: Claim, waiting: Waiting) -> bool:
        """Whether to go on with the next one."""
        try:
            await self._send(waiting.outgoing)
        except RetryAfter as error:
            _log.warning("outbox.throttled", extra={"count": waiting.attempts})
            await self._outbox.retry(claim, waiting, _seconds(error), counted=False)
            return False
        except Forbidden:
            _log.info("outbox.blocked")
            await self._outbox.blocked(claim, waiting)
            return True
        except BadRequest as error:
            return await self._refused(claim, waiting, error)
        except InvalidToken:  # ours to set right: it is nobody's message that fails
            _log.error("outbox.token-refused")
            await self._outbox.retry(claim, waiting, _TOKEN_AGAIN_S, counted=False)
            return False
        except TelegramError as error:
            return await self._failed(claim, waiting, error)
        await self._outbox.sent(claim, waiting)
        return True

    async def _refused(self, claim: Claim, waiting: Waiting, error: BadRequest) -> bool:
        """Telegram says no, and would say so again: the words alone, else it is given up."""
        why = error.message.lower()
        if any(sign in why for sign in _GONE):
            await self._outbox.blocked(claim, waiting)
            return True
        if "message is not modified" in why or any(sign in why for sign in _TOO_LATE):
            await self._outbox.sent(claim, waiting)
            return True
        _log.error("outbox.refused", extra={"method": waiting.outgoing.method})
        await self._outbox.sent(claim, waiting, failed="refused")
        return True

    async def _failed(self, claim: Claim, waiting: Waiting, error: TelegramError) -> bool:
        """After a time-out it may have arrived: rather repeated than lost."""
        about = {"reason": type(error).__name__, "attempt": waiting.attempts + 1}
        _log.warning("outbox.failed", extra=about)
        if waiting.attempts + 1 >= ATTEMPTS:
            await self._outbox.sent(claim, waiting, failed="gave-up")
            return True
        await self._outbox.retry(claim, waiting, back_off_s(waiting.attempts + 1))
        return False

    async def _send(self, outgoing: Outgoing) -> None:
        """As HTML; as its words alone where Telegram cannot read our HTML."""
        try:
            await self._call(outgoing, ParseMode.HTML)
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            _log.error("outbox.not-html", extra={"method": outgoing.method})
            words = {**outgoing.content, "text": plain(outgoing.content["text"])}
            await self._call(Outgoing(method=outgoing.method, content=words), None)

    async def _call(self, outgoing: Outgoing, form: str | None) -> None:
        content, bot = outgoing.content, self._bot
        chat, keyboard = content["chat"], _keyboard(content.get("buttons", []))
        match outgoing.method:
            case "message":
                await bot.send_message(chat, content["text"], form, reply_markup=keyboard)
            case "edit":
                await self._edit(content, form, keyboard)
            case "photo":
                file, text = _file(content), content["text"]
                await bot.send_photo(chat, file, text, parse_mode=form, reply_markup=keyboard)
            case "document":
                file, text = _file(content), content["text"]
                await bot.send_document(chat, file, text, parse_mode=form, reply_markup=keyboard)
            case "answer":
                await bot.answer_callback_query(content["query"], content["text"] or None)
            case "delete":
                await bot.delete_message(chat, content["message"])

    async def _edit(
        self, content: dict[str, Any], form: str | None, keyboard: InlineKeyboardMarkup | None
    ) -> None:
        chat, text = content["chat"], content["text"]
        try:
            await self._bot.edit_message_text(
                text, chat, content["message"], parse_mode=form, reply_markup=keyboard
            )
        except BadRequest as error:
            if not any(sign in error.message.lower() for sign in _NO_LONGER):
                raise
            await self._bot.send_message(chat, text, form, reply_markup=keyboard)


def _keyboard(rows: list[list[dict[str, str]]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b["text"], url=b.get("url"), callback_data=b.get("data"))
             for b in row]
            for row in rows
        ]
    )  # fmt: skip


def _file(content: dict[str, Any]) -> InputFile:
    return InputFile(base64.b64decode(content["file"]), filename=content["name"])


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    whole = after if isinstance(after, timedelta) else timedelta(seconds=after)
    return whole.total_seconds() + 0.5
