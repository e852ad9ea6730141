"""/language: which language we speak with this person."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import wording
from bot.context import BotContext, Button

COMMANDS = ("language",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("language", choose),
        CallbackQueryHandler(chosen, pattern=r"^language:set:"),
    ]


async def choose(update: Update, context: BotContext) -> None:
    codes = wording.languages()
    buttons = [
        [Button(wording.plain(code, "language.name"), f"language:set:{code}")
         for code in codes[at : at + 2]]
        for at in range(0, len(codes), 2)
    ]  # fmt: skip
    context.say("language.choose", buttons=buttons)


async def chosen(update: Update, context: BotContext) -> None:
    assert update.callback_query
    code = wording.known((update.callback_query.data or "").rsplit(":", 1)[-1])
    people, tenant = context.services.people, context.turn.tenant
    context.turn.then(lambda c: people.set_language(c, tenant, code), "person/language")
    context.turn.know(language=code)
    context.language = code
    context.say("language.chosen")
