"""/labs: a person enters values of a laboratory report, one by one or a whole report."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import asking, keeping
from bot.context import BotContext
from bot.flows import labs
from bot.flows.labs_questions import State, question
from bot.flows.labs_value import Next
from bot.render import Html
from core.results.entry import Entry

COMMANDS = ("labs",)

_FLOW = "labs"


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("labs", begin),
        CallbackQueryHandler(begin, pattern=r"^labs:begin$"),
        CallbackQueryHandler(correct, pattern=r"^labs:correct:"),
        CallbackQueryHandler(go_on, pattern=r"^labs:"),
    ]


async def begin(update: Update, context: BotContext) -> None:
    _follow(context, labs.begin(asking.calendar(context)))


async def correct(update: Update, context: BotContext) -> None:
    """The value of a day, from /results: "labs:correct:ALT.2026-11-02"."""
    kept = await context.services.results.history(context.turn.tenant)
    assert update.callback_query
    name = (update.callback_query.data or "").rsplit(":", 1)[-1]
    for entry in (one.entry for one in kept):
        if name == f"{entry.analyte}.{entry.on.isoformat()}":
            _follow(context, labs.correct(entry.analyte, entry.on, asking.calendar(context)))
            return
    context.toast("results.gone")


async def go_on(update: Update, context: BotContext) -> None:
    """Whatever is typed or pressed while the flow is open."""
    conversation = context.turn.conversation
    if conversation is None or conversation.flow != _FLOW:
        context.toast("labs.over")
        return
    state = State.of(conversation.data)
    calendar = asking.calendar(context)
    after = labs.step(state, asking.event(update, context, question(state, calendar)), calendar)
    _follow(context, after)
    if after.entries:
        await _keep(context, after.entries)


FLOWS = {_FLOW: go_on}


def _follow(context: BotContext, after: Next) -> None:
    if after.state is None:
        context.turn.close()
    else:
        context.turn.ask(_FLOW, after.state.step, after.state.data())
    if not after.entries:
        asking.put(context, _FLOW, after.says)


async def _keep(context: BotContext, entries: tuple[Entry, ...]) -> None:
    replaced = await keeping.keep(context, entries)
    parts = [context.t("labs.saved", count=len(entries))]
    if replaced:
        parts.append(context.t("labs.replaced", count=replaced))
    context.say(Html("\n\n".join(parts)), buttons=keeping.ways_on(context, entries))
