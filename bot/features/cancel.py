"""/cancel: out of whatever was begun."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler

from bot.context import BotContext

COMMANDS = ("cancel",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [CommandHandler("cancel", cancel)]


async def cancel(update: Update, context: BotContext) -> None:
    open_flow = context.turn.conversation is not None
    context.turn.close()
    context.say("cancel.cancelled" if open_flow else "cancel.nothing")


WISHES = {"cancel": cancel}
