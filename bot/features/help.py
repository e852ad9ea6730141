"""/help, and an answer to whatever no other feature understands."""

from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.context import BotContext

COMMANDS = ("help",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [CommandHandler("help", show)]


def last_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """After those of all features: nobody meets silence."""
    return [
        CallbackQueryHandler(old_button),
        MessageHandler(filters.ChatType.PRIVATE & filters.COMMAND, unknown_command),
        MessageHandler(filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, cannot_read),
    ]


async def show(update: Update, context: BotContext) -> None:
    country = context.turn.person.country if context.turn.person else None
    numbers = context.services.understanding.numbers(country or context.services.settings.country)
    context.say(context.t("help.help", **numbers))


async def old_button(update: Update, context: BotContext) -> None:
    context.toast("help.old-button")


async def unknown_command(update: Update, context: BotContext) -> None:
    context.say("help.unknown-command")


async def cannot_read(update: Update, context: BotContext) -> None:
    context.say("help.cannot-read")
