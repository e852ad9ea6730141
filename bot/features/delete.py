"""/delete: stop the messages, erase everything, or leave it; erasing asks a second time."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot.context import BotContext

COMMANDS = ("delete",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("delete", ask),
        CallbackQueryHandler(stop_messages, pattern=r"^delete:stop$"),
        CallbackQueryHandler(ask_again, pattern=r"^delete:all$"),
        CallbackQueryHandler(erase, pattern=r"^delete:sure$"),
        CallbackQueryHandler(leave, pattern=r"^delete:nothing$"),
    ]


async def ask(update: Update, context: BotContext) -> None:
    buttons = [
        [context.button("delete.stop-button", "delete:stop")],
        [context.button("delete.all-button", "delete:all")],
        [context.button("delete.nothing-button", "delete:nothing")],
    ]
    context.say("delete.choose", buttons=buttons)


async def stop_messages(update: Update, context: BotContext) -> None:
    turn, people = context.turn, context.services.people
    if turn.person is not None and turn.person.state == "active":
        turn.then(lambda c: people.set_state(c, turn.tenant, "stopped"), "person/state")
    context.say("delete.stopped")


async def ask_again(update: Update, context: BotContext) -> None:
    buttons = [
        [context.button("delete.sure-button", "delete:sure")],
        [context.button("delete.nothing-button", "delete:nothing")],
    ]
    context.say("delete.sure", buttons=buttons)


async def erase(update: Update, context: BotContext) -> None:
    context.turn.forgotten = True
    context.say("delete.erased")


async def leave(update: Update, context: BotContext) -> None:
    context.say("delete.nothing")


WISHES = {"delete": ask}
