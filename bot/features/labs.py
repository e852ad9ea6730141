"""/labs: a person enters values of a laboratory report, one by one or a whole report."""

from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import asking
from bot.context import BotContext
from bot.flows import labs
from bot.flows.labs_questions import State
from bot.flows.labs_value import Next
from bot.flows.steps import Key, Say
from bot.render import Html
from core.labs.analytes import Analyte
from core.results.entry import Entry, is_current, same_day

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
    after = labs.step(state, asking.event(update), asking.calendar(context))
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
    results, turn = context.services.results, context.turn
    before = {(one.entry.analyte, one.entry.on) for one in await results.history(turn.tenant)}
    for entry in entries:
        keep = partial(results.record, tenant=turn.tenant, entry=entry, at=turn.now)
        turn.then(keep, "lab_result")
    _advise(context, entries)
    replaced = [entry for entry in entries if (entry.analyte, entry.on) in before]
    parts = [context.t("labs.saved", count=len(entries))]
    if replaced:
        parts.append(context.t("labs.replaced", count=len(replaced)))
    buttons = [
        [context.button("labs.see", f"results:show:{entries[0].analyte}")],
        [context.button("labs.enter-more", "labs:begin")],
    ]
    context.say(Html("\n\n".join(parts)), buttons=buttons)


def _advise(context: BotContext, entries: tuple[Entry, ...]) -> None:
    """Before anything else: values that a doctor should see on the same day."""
    urgent = [entry for entry in entries if same_day(entry.analyte, entry.value)]
    if not urgent:
        return
    latest = asking.calendar(context).latest
    lines = [asking.words(context, Say("labs.line", _line(entry))) for entry in urgent]
    current = any(is_current(entry.on, latest) for entry in urgent)
    key = "labs.urgent" if current else "labs.urgent-then"
    context.warn(key, lines=Html("\n".join(lines)), **_numbers(context))
    if any(entry.analyte is Analyte.INR for entry in urgent):
        context.warn("labs.urgent-inr")
    context.turn.done.append("lab_result/urgent")


def _numbers(context: BotContext) -> dict[str, str]:
    person = context.turn.person
    country = (person and person.country) or context.services.settings.country
    return dict(context.services.understanding.numbers(country))


def _line(entry: Entry) -> dict[str, str]:
    given = f"{entry.typed} {entry.unit}".strip()
    return {"analyte": Key(f"analyte.{entry.analyte.lower()}"), "value": given}
