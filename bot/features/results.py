"""/results: a person's own values: the latest of each, over time as a picture, every one.

Values and usual ranges, never a stage or a category. What is generally known of a test comes only
when it is asked for, and says so: beside a person's own number a cut-off would be a verdict.
"""

import re
from datetime import date
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import asking
from bot.captions import caption, dated, given, name, span
from bot.context import BotContext, Button
from bot.flows.days import days
from bot.render import Html
from core.assistant.passages import Review, passage
from core.labs.analytes import Analyte, shown
from core.results.entry import Entry
from core.results.indices import Point, points
from core.results.names import ENTERED
from core.results.series import of_analyte, of_index
from core.staging.artefact.shipped import shipped
from core.staging.result import Index

COMMANDS = ("results",)

_INDICES = (Index.FIB4, Index.APRI)
_PASSAGES = {
    Analyte.ALT: "kb-027", Analyte.AST: "kb-027", Analyte.PLT: "kb-031", Analyte.TBIL: "kb-033",
    Analyte.HCVRNA: "kb-021", Analyte.LSM: "kb-026",
    Index.FIB4: "kb-028", Index.APRI: "kb-029",
}  # fmt: skip
_LISTED = 12
_DAY = re.compile(r"([A-Z]+)\.([0-9]{4}-[0-9]{2}-[0-9]{2})")


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("results", overview),
        CallbackQueryHandler(overview, pattern=r"^results:all$"),
        CallbackQueryHandler(show, pattern=r"^results:show:"),
        CallbackQueryHandler(show_index, pattern=r"^results:index:"),
        CallbackQueryHandler(about, pattern=r"^results:about:"),
        CallbackQueryHandler(every, pattern=r"^results:list:"),
        CallbackQueryHandler(one_value, pattern=r"^results:one:"),
        CallbackQueryHandler(remove, pattern=r"^results:remove:"),
    ]


async def overview(update: Update, context: BotContext) -> None:
    """The latest value of each test."""
    entries = await _entries(context)
    if not entries:
        begin = context.button("results.enter", "labs:begin")
        context.say("results.none", buttons=[[begin]])
        return
    latest = {entry.analyte: entry for entry in entries}
    known = [latest[analyte] for analyte in ENTERED if analyte in latest]
    lines = "\n".join(
        context.t("results.latest", analyte=name(context, entry.analyte),
                  value=given(context, entry), on=entry.on.isoformat())
        for entry in known
    )  # fmt: skip
    shows = [
        context.button(f"analyte.{entry.analyte.lower()}-short", f"results:show:{entry.analyte}")
        for entry in known
    ]
    rows = [shows[at : at + 3] for at in range(0, len(shows), 3)]
    if context.services.settings.patient_indices == "all":
        rows.append([Button(_code(index), f"results:index:{index.value}") for index in _INDICES])
    rows.append([context.button("results.enter", "labs:begin")])
    context.say("results.overview", lines=Html(lines), buttons=rows)


async def show(update: Update, context: BotContext) -> None:
    """One test over time."""
    analyte = _analyte(update)
    entries = await _entries(context)
    series = of_analyte(analyte, entries) if analyte else None
    if analyte is None or series is None:
        context.toast("results.gone")
        return
    png = await context.application.bot_data["charts"].draw(series)
    latest = [entry for entry in entries if entry.analyte is analyte][-1]
    text = "\n\n".join(caption(context, analyte, series, latest))
    buttons = [
        [context.button("results.every", f"results:list:{analyte}")],
        [context.button("results.back", "results:all")],
    ]
    if analyte in _PASSAGES:
        buttons.insert(0, [_about_button(context, analyte)])
    context.photo(png, Html(text), name=f"{analyte.lower()}.png", buttons=buttons)


async def show_index(update: Update, context: BotContext) -> None:
    """FIB-4 or APRI over time, with the published cut-offs; only where the operator allows it."""
    wanted = _argument(update)
    index = next((one for one in _INDICES if one.value == wanted), None)
    if index is None or context.services.settings.patient_indices != "all":
        context.toast("help.old-button")
        return
    results, tenant = context.services.results, context.turn.tenant
    born = await results.born(tenant)
    if index is Index.FIB4 and born is None:
        context.turn.ask("birth", "day", {})
        context.say("results.birth")
        return
    found = _points(context, await _entries(context), born)
    series = of_index(index, found)
    if series is None:
        context.say("results.no-index", index=_code(index))
        return
    png = await context.application.bot_data["charts"].draw(series)
    facts = span(series)
    limits = ", ".join(shown(limit) for limit in series.cut_offs)
    text = context.t("results.index", index=_code(index), cutoffs=limits, **facts)
    buttons = [[_about_button(context, index)], [context.button("results.back", "results:all")]]
    context.photo(png, text, name=f"{index.value}.png", buttons=buttons)


async def birth(update: Update, context: BotContext) -> None:
    """The birth date, asked for once and only for FIB-4."""
    message = update.effective_message
    typed = days((message.text if message else None) or "")
    if len(typed) != 1 or typed[0] > asking.calendar(context).latest:
        context.say("results.birth-unread")
        return
    results, turn = context.services.results, context.turn
    turn.then(partial(results.set_birth, tenant=turn.tenant, day=typed[0]), "birth")
    turn.close()
    context.say(
        "results.birth-kept", buttons=[[Button("FIB-4", f"results:index:{Index.FIB4.value}")]]
    )


FLOWS = {"birth": birth}


async def every(update: Update, context: BotContext) -> None:
    """The values of one test, latest first, each with a way to correct or delete it."""
    analyte = _analyte(update)
    mine = [entry for entry in await _entries(context) if entry.analyte is analyte][::-1]
    if analyte is None or not mine:
        context.toast("results.gone")
        return
    lines = Html("\n".join(dated(context, entry) for entry in mine))
    days = [
        Button(entry.on.isoformat(), f"results:one:{analyte}.{entry.on.isoformat()}")
        for entry in mine[:_LISTED]
    ]
    rows = [days[at : at + 3] for at in range(0, len(days), 3)]
    rows.append([context.button("results.back", "results:all")])
    context.say("results.list", analyte=name(context, analyte), lines=lines, buttons=rows)


async def one_value(update: Update, context: BotContext) -> None:
    """One value: correct it, or delete it."""
    entry = await _named(update, context)
    if entry is None:
        context.toast("results.gone")
        return
    kept = f"{entry.analyte}.{entry.on.isoformat()}"
    buttons = [
        [context.button("results.correct", f"labs:correct:{kept}")],
        [context.button("results.remove", f"results:remove:{kept}")],
        [context.button("results.back", f"results:list:{entry.analyte}")],
    ]
    context.say("results.one", analyte=name(context, entry.analyte),
                line=dated(context, entry), buttons=buttons)  # fmt: skip


async def remove(update: Update, context: BotContext) -> None:
    entry = await _named(update, context)
    if entry is None:
        context.toast("results.gone")
        return
    results, turn = context.services.results, context.turn
    gone = partial(results.delete, tenant=turn.tenant, analyte=entry.analyte, on=entry.on)
    turn.then(gone, "lab_result/deleted")
    context.say("results.removed", line=dated(context, entry))


async def _entries(context: BotContext) -> list[Entry]:
    context.turn.done.append("lab_result/read")
    kept = await context.services.results.history(context.turn.tenant)
    return [one.entry for one in kept]


async def _named(update: Update, context: BotContext) -> Entry | None:
    match = _DAY.fullmatch(_argument(update))
    entries = await _entries(context)
    return next(
        (one for one in entries if match and (one.analyte, one.on.isoformat()) == match.groups()),
        None,
    )


def _points(context: BotContext, entries: list[Entry], born: date | None) -> tuple[Point, ...]:
    settings = context.services.settings
    return points(entries, born=born, ast_uln=settings.ast_uln, model=shipped())


async def about(update: Update, context: BotContext) -> None:
    """What the reviewed passage on a test says in general, with its sources, when asked for."""
    name = _argument(update)
    known = {what.value: passage_id for what, passage_id in _PASSAGES.items()}
    if name not in known:
        context.toast("help.old-button")
        return
    found = passage(known[name], context.language)
    parts: list[str] = [context.t("results.general", text=found.text.strip())]
    if found.review is not Review.SOURCE:
        parts.append(context.t("results.awaiting-review"))
    if found.translation_review:
        parts.append(context.t("results.awaiting-translation-review"))
    parts += [
        context.t("results.source", title=one.title, date=one.date, address=one.address)
        for one in found.sources
    ]
    context.say(Html("\n\n".join(parts)))


def _about_button(context: BotContext, what: Analyte | Index) -> Button:
    return context.button("results.about", f"results:about:{what.value}")


def _code(index: Index) -> str:
    return {Index.FIB4: "FIB-4", Index.APRI: "APRI"}[index]


def _argument(update: Update) -> str:
    data = update.callback_query.data if update.callback_query else None
    return (data or "").rsplit(":", 1)[-1]


def _analyte(update: Update) -> Analyte | None:
    name = _argument(update)
    return Analyte(name) if name in ENTERED else None
