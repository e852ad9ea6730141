"""/country: whose emergency numbers this person is shown."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import placing
from bot.context import BotContext, Button
from bot.flows import countries
from core.assistant import emergency_numbers

COMMANDS = ("country",)

_FLOW = "country"


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("country", ask),
        CallbackQueryHandler(chosen, pattern=r"^country:set:[A-Z]{2}$"),
    ]


async def ask(update: Update, context: BotContext) -> None:
    """Or at once, where the name stands after the command."""
    if context.args:
        _understand(context, " ".join(context.args))
        return
    person = context.turn.person
    context.turn.ask(_FLOW, "name", {})
    buttons = _choices(context, countries.offered(context.language))
    if person and person.country and countries.known(person.country):
        country = countries.name(person.country, context.language)
        context.say("country.now", country=country, buttons=buttons)
    else:
        context.say("country.ask", buttons=buttons)


async def typed(update: Update, context: BotContext) -> None:
    message = update.effective_message
    _understand(context, (message.text if message else None) or "")


FLOWS = {_FLOW: typed}


async def chosen(update: Update, context: BotContext) -> None:
    query = update.callback_query
    code = ((query.data if query else None) or "").rsplit(":", 1)[-1]
    if not countries.known(code):
        context.toast("help.old-button")
        return
    _keep(context, code)


def _understand(context: BotContext, text: str) -> None:
    found = countries.named(text)
    if countries.is_sure(text, found):
        _keep(context, found[0])
        return
    context.turn.ask(_FLOW, "name", {})
    if found:
        context.say("country.which", buttons=_choices(context, found))
    else:
        buttons = _choices(context, countries.offered(context.language))
        context.say("country.unknown", buttons=buttons)


def _choices(context: BotContext, codes: tuple[str, ...]) -> list[list[Button]]:
    buttons = [
        Button(f"{countries.flag(code)} {countries.name(code, context.language)}",
               f"country:set:{code}")
        for code in codes
    ]  # fmt: skip
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _keep(context: BotContext, code: str) -> None:
    placing.set_country(context, code)
    if context.turn.conversation and context.turn.conversation.flow == _FLOW:
        context.turn.close()
    has_numbers = code in emergency_numbers.countries()
    key = "country.kept" if has_numbers else "country.no-numbers"
    context.say(context.t(key, **placing.numbers_of(context, code)))
