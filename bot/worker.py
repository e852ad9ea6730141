"""Takes updates out of the inbox, one chat in order, and commits what the handlers decide."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import orjson
from telegram import Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import Application

from bot import wording
from bot.context import current
from core.messages.hands import back_off_s
from core.messages.queue import Claim
from core.messages.turn import Outgoing, Received, Turn
from core.services import Services

_log = logging.getLogger(__name__)

DEADLINE_S = 20.0
"""After this long something is said, whatever happens."""

GIVE_UP_S = 90.0
TYPING_AFTER_S = 1.5
_TYPING_LASTS_S = 4.5
FAILURES = 3
"""So often a turn may fail before it is given up with an apology."""

CRASHES = 10
"""So often a claim may end without a word, for instance with its process."""

App = Application[Any, Any, Any, Any, Any, Any]


class Worker:
    """The work of kind "inbox"."""

    def __init__(self, application: App, services: Services) -> None:
        self._application = application
        self._services = services

    async def work(self, claim: Claim) -> None:
        """All updates of one chat, oldest first. One that fails is tried again before the next."""
        inbox, queue = self._services.inbox, self._services.queue
        while (received := await inbox.next(claim)) is not None:
            update = _decoded(self._application, received)
            turn = _turn(claim, received, update)
            failed = await self._decide(claim, received, turn, update)
            if failed == "again":
                await inbox.retry(claim, received, back_off_s(received.failures + 1))
                return
            await inbox.commit(claim, received, turn, failed=failed)
        await queue.finish(claim)

    async def _decide(
        self, claim: Claim, received: Received, turn: Turn, update: Update | None
    ) -> str | None:
        """None when the turn is decided, "again", or the code for which it is given up."""
        if update is None:
            return "unreadable"
        if claim.attempts > CRASHES:
            return self._given_up(turn, update, "crash", "general.failed")
        if not await self._in_time(claim, received, turn, update):
            return self._given_up(turn, update, "too-slow", "general.too-slow")
        if turn.failure is None:
            _answer_button(turn, update)
            return None
        _log.error("turn.failed", exc_info=turn.failure, extra={"attempt": received.failures + 1})
        if received.failures + 1 < FAILURES:
            return "again"
        return self._given_up(turn, update, "failed", "general.failed")

    async def _in_time(self, claim: Claim, received: Received, turn: Turn, update: Update) -> bool:
        """Whether the handlers came to an end; if they take long, they say so meanwhile."""
        task = asyncio.create_task(self._process(turn, update))
        try:
            if not await _ended(task, TYPING_AFTER_S):
                async with self._typing(turn.chat):
                    if not await _ended(task, DEADLINE_S - TYPING_AFTER_S):
                        note = _message(turn, update, "general.still-working")
                        await self._services.inbox.note(claim, received, note)
                    return await _ended(task, GIVE_UP_S - DEADLINE_S)
            return True
        finally:
            task.cancel()

    async def _process(self, turn: Turn, update: Update) -> None:
        current.set(turn)
        await self._application.process_update(update)

    @asynccontextmanager
    async def _typing(self, chat: int) -> AsyncIterator[None]:
        showing = asyncio.create_task(self._show_typing(chat))
        try:
            yield
        finally:
            showing.cancel()

    async def _show_typing(self, chat: int) -> None:
        while True:
            with suppress(TelegramError):
                await self._application.bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(_TYPING_LASTS_S)

    def _given_up(self, turn: Turn, update: Update, code: str, key: str) -> str:
        """Nothing of what the handlers began is kept but the apology."""
        turn.effects.clear()
        turn.done.clear()
        turn.forgotten = False
        turn.said[:] = [_message(turn, update, key)] if turn.chat else []
        _answer_button(turn, update)
        return code


async def _ended(task: asyncio.Task[None], within_s: float) -> bool:
    done, _ = await asyncio.wait({task}, timeout=max(0.0, within_s))
    if done:
        await task
    return bool(done)


def _decoded(application: App, received: Received) -> Update | None:
    try:
        return Update.de_json(orjson.loads(received.payload), application.bot)
    except Exception:  # noqa: BLE001 - whatever it is, it is not what Telegram sends
        _log.exception("turn.unreadable")
        return None


def _turn(claim: Claim, received: Received, update: Update | None) -> Turn:
    chat = update.effective_chat if update else None
    return Turn(
        tenant=claim.tenant,
        update_id=received.update_id,
        chat=chat.id if chat else 0,
        now=datetime.now(UTC),
        person=received.person,
        conversation=received.conversation,
    )


def _message(turn: Turn, update: Update, key: str) -> Outgoing:
    user = update.effective_user
    language = (
        turn.person.language if turn.person else wording.known(user.language_code if user else None)
    )
    text = wording.say(language, key)
    return Outgoing(method="message", content={"chat": turn.chat, "text": text, "buttons": []})


def _answer_button(turn: Turn, update: Update) -> None:
    """A pressed button turns until it is answered: first of all, with words or without."""
    if update.callback_query is None:
        return
    said = next((o.content["text"] for o in turn.said if o.method == "answer"), "")
    turn.said[:] = [o for o in turn.said if o.method != "answer"]
    content = {"chat": turn.chat, "query": update.callback_query.id, "text": said}
    turn.said.insert(0, Outgoing(method="answer", content=content))
