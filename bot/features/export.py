"""/export: everything that is kept of the person, as a file for machines and one for paper."""

import asyncio
from collections.abc import Callable
from typing import Any

import orjson
from telegram import Update
from telegram.ext import BaseHandler, CommandHandler

from bot import wording
from bot.context import BotContext
from bot.render import RIGHT_TO_LEFT, plain
from core.export.paper import Sheet, Table, printable, render
from core.labs.analytes import Analyte
from core.results.entry import UNDETECTED

COMMANDS = ("export",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [CommandHandler("export", export)]


async def export(update: Update, context: BotContext) -> None:
    turn = context.turn
    kept = await context.services.export.gather(turn.tenant, turn.now)
    turn.done.append("export")
    day = turn.now.date().isoformat()
    whole = orjson.dumps(kept, option=orjson.OPT_INDENT_2)
    context.document(whole, f"hepatocai-{day}.json", "export.json")
    sheet = _sheet(context.language, kept)
    pdf = await asyncio.to_thread(render, sheet, turn.now)
    caption = "export.pdf" if sheet.language == context.language else "export.pdf-in-english"
    context.document(pdf, f"hepatocai-{day}.pdf", caption)


def _how_often(say: Callable[..., str], days: int | None) -> str:
    if days is None:
        return say("once")
    return say("daily") if days == 1 else say("days", days=days)


def _sheet(language: str, kept: dict[str, Any]) -> Sheet:
    """In the person's language where our font has its letters, else in English."""
    sheet = _written(language, kept)
    words = [sheet.title, *sheet.lines, *(one.title for one in sheet.tables)]
    return sheet if printable(words) else _written(wording.FALLBACK, kept)


def _written(language: str, kept: dict[str, Any]) -> Sheet:
    def say(key: str, **facts: object) -> str:
        return plain(wording.say(language, f"export.{key}", **facts))

    def name(key: str) -> str:
        return plain(wording.say(language, key))

    person = kept["person"] or {}
    about = [
        (say(field), str(person.get(field) or "–"))
        for field in ("language", "country", "time_zone")
    ]
    about.append((say("birth"), kept["birth_date"] or "–"))
    consents = [
        (one["at"][:16].replace("T", " "), say("given" if one["given"] else "withdrawn"),
         one["version"])
        for one in kept["consents"]
    ]  # fmt: skip
    results = [
        (one["on"], name(f"analyte.{Analyte(one['test']).lower()}"),
         name("labs.undetected") if one["typed"] == UNDETECTED
         else f"{one['typed']} {one['unit']}".strip(), say(one["source"]))
        for one in kept["results"]
    ]  # fmt: skip
    reminders = [
        (one["note"] or name(f"remind.{one['kind']}"), one["from"],
         f"{one['at']} ({one['time_zone']})",
         _how_often(say, one["every_days"]))
        for one in kept["reminders"]
    ]  # fmt: skip
    questions = [
        (one["at"][:16].replace("T", " "), one["question"], one["answer"])
        for one in kept["questions"]
    ]
    empty = say("empty")
    return Sheet(
        title=say("title"),
        lines=(say("made", at=kept["made_at"][:16].replace("T", " ")), say("whole")),
        tables=(
            Table(title=say("about"), head=(say("what"), say("kept")), rows=tuple(about),
                  empty=empty),
            Table(title=say("consents"), head=(say("when"), say("agreement"), say("version")),
                  rows=tuple(consents), empty=empty),
            Table(title=say("results"),
                  head=(say("day"), say("test"), say("value"), say("source")),
                  rows=tuple(results), empty=empty),
            Table(title=say("reminders"),
                  head=(say("what"), say("from"), say("at"), say("every")),
                  rows=tuple(reminders), empty=empty),
            Table(title=say("questions"), head=(say("when"), say("question"), say("answer")),
                  rows=tuple(questions), empty=empty),
        ),
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        unprintable=say("unprintable"),
    )  # fmt: skip
