"""What is done with values that a person has confirmed, typed or read from a photo."""

from collections.abc import Sequence
from functools import partial

from bot import asking
from bot.context import BotContext, Button
from bot.flows.steps import Key, Say
from bot.render import Html
from core.labs.analytes import Analyte
from core.results.entry import UNDETECTED, Entry, is_current, same_day


async def keep(context: BotContext, entries: Sequence[Entry]) -> int:
    """Writes them with the turn, warns of what is urgent; how many took the place of others."""
    results, turn = context.services.results, context.turn
    before = {(one.entry.analyte, one.entry.on) for one in await results.history(turn.tenant)}
    for entry in entries:
        keep = partial(results.record, tenant=turn.tenant, entry=entry, at=turn.now)
        turn.then(keep, "lab_result")
    _advise(context, entries)
    return sum((entry.analyte, entry.on) in before for entry in entries)


def ways_on(context: BotContext, entries: Sequence[Entry]) -> list[list[Button]]:
    return [
        [context.button("labs.see", f"results:show:{entries[0].analyte}")],
        [context.button("labs.enter-more", "labs:begin")],
    ]


def _advise(context: BotContext, entries: Sequence[Entry]) -> None:
    """Before anything else: values that a doctor should see on the same day."""
    urgent = [entry for entry in entries if same_day(entry.analyte, entry.value)]
    if not urgent:
        return
    latest = asking.calendar(context).latest
    lines = [asking.words(context, Say("labs.line", facts(entry))) for entry in urgent]
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


def facts(entry: Entry) -> dict[str, str]:
    """Its test and its value as it was given, for a line."""
    given = f"{entry.typed} {entry.unit}".strip()
    if entry.typed == UNDETECTED:
        given = Key("labs.undetected")
    return {"analyte": Key(f"analyte.{entry.analyte.lower()}"), "value": given}
