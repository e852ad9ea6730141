"""/privacy: what is kept and where it goes, and taking the agreement back."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import notice
from bot.context import BotContext

COMMANDS = ("privacy",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("privacy", show),
        CallbackQueryHandler(withdraw, pattern=r"^privacy:withdraw$"),
    ]


async def show(update: Update, context: BotContext) -> None:
    context.say("start.notice")
    if notice.is_agreed(context.turn.person):
        button = context.button("privacy.withdraw", "privacy:withdraw")
        context.say("privacy.agreed", buttons=[[button]])


async def withdraw(update: Update, context: BotContext) -> None:
    turn, people, person = context.turn, context.services.people, context.turn.person
    if person is not None and notice.is_agreed(person):
        turn.then(lambda c: people.withdraw(c, person, turn.now), "person/consent")
        turn.close()
    context.say("privacy.withdrawn")
