"""Runs the patient's door in a process: worker, sender, cleaner, and how updates come."""

import asyncio
import logging
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from telegram import BotCommand
from telegram.error import TelegramError
from telegram.warnings import PTBDeprecationWarning

from bot import reminding, wording
from bot.app import COMMANDS, App
from bot.context import Bot
from bot.features import broadcast
from bot.incoming import ALLOWED
from bot.polling import poll
from bot.sender import Sender
from bot.webhook import PATH, staff_chats, webhook_secret
from bot.worker import Worker
from core.messages.hands import Work, work_off
from core.messages.queue import Kind
from core.messages.schedule import ticking
from core.services import Services
from core.settings import Settings

_log = logging.getLogger(__name__)

CHATS_AT_ONCE = 8
_AGAIN_S = 10.0
_WEBHOOK_CONNECTIONS = 40


@asynccontextmanager
async def serving(application: App, settings: Settings, services: Services) -> AsyncIterator[None]:
    """Everything of the bot, in the background, for as long as the block lasts.

    Telegram being away stops nothing: what arrives waits, what is to be sent waits.
    """
    await asyncio.to_thread(services.understanding.ready)
    # RetryAfter warns of its own attribute when it is made: not news to anybody here.
    warnings.filterwarnings("ignore", ".*retry_after.*", PTBDeprecationWarning)
    tasks = [asyncio.create_task(work) for work in _works(application, settings, services)]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await application.shutdown()


def _works(
    application: App, settings: Settings, services: Services
) -> list[Coroutine[Any, Any, None]]:
    queue, bot = services.queue, application.bot
    arriving = _hooked if settings.telegram_mode == "webhook" else _polled

    async def begun() -> None:
        await _until_done(application.initialize)
        working = work_off(
            queue, "inbox", Worker(application, services).work, at_once=CHATS_AT_ONCE
        )
        sending = work_off(queue, "outbox", Sender(bot, services).work, at_once=CHATS_AT_ONCE)
        await asyncio.gather(working, sending, arriving(bot, settings, services), _menu(bot))

    return [
        begun(),
        _ticked(settings, services),
        work_off(queue, "clean", services.cleaning.work, at_once=1),
    ]


async def _ticked(settings: Settings, services: Services) -> None:
    """What comes of the clock and not of a message. It waits where Telegram is away."""
    works: dict[Kind, Work] = {"reminder": partial(services.reminders.work, write=reminding.write)}
    if settings.admin_chat is not None:
        words = broadcast.words(settings.admin_chat)
        works["broadcast"] = partial(services.broadcasts.work, words=words)
    scheduler = ticking(services.queue, works)
    scheduler.start()
    try:
        await asyncio.Event().wait()
    finally:
        scheduler.shutdown(wait=False)


async def _hooked(bot: Bot, settings: Settings, _services: Services) -> None:
    async def hook() -> None:
        await bot.set_webhook(
            settings.base_url + PATH,
            secret_token=webhook_secret(settings),
            allowed_updates=ALLOWED,
            max_connections=_WEBHOOK_CONNECTIONS,
        )

    await _until_done(hook)
    _log.info("bot.webhook-set")


async def _polled(bot: Bot, settings: Settings, services: Services) -> None:
    await _until_done(bot.delete_webhook)
    _log.info("bot.polling")
    await poll(bot, services, staff_chats(settings))


async def _menu(bot: Bot) -> None:
    """The list of commands that Telegram shows, in each of our languages."""
    for language in wording.languages():
        commands = [
            BotCommand(name, wording.plain(language, f"commands.{name}")) for name in COMMANDS
        ]
        code = None if language == wording.FALLBACK else language
        await _until_done(partial(bot.set_my_commands, commands, language_code=code))


async def _until_done(call: Callable[[], Awaitable[object]]) -> None:
    while True:
        try:
            await call()
        except TelegramError as error:
            _log.warning("bot.telegram-away", extra={"reason": type(error).__name__})
            await asyncio.sleep(_AGAIN_S)
        else:
            return
