"""/stop: no message any more that was not asked for."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler

from bot.context import BotContext

COMMANDS = ("stop",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [CommandHandler("stop", stop)]


async def stop(update: Update, context: BotContext) -> None:
    turn, people = context.turn, context.services.people
    turn.close()
    if turn.person is None:
        context.say("stop.nothing")
        return
    if turn.person.state == "active":
        turn.then(lambda c: people.set_state(c, turn.tenant, "stopped"), "person/state")
    context.say("stop.stopped")


WISHES = {"stop": stop}
