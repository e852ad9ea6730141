"""The answers of /labs: which test, its value, its unit, its day, then all of it once more.

Pure and total: whatever is typed or pressed, in whatever step, leads to a question or to the end.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

from bot.flows.days import Calendar, days
from bot.flows.labs_questions import State, plain, spelt
from bot.flows.labs_value import (
    Next,
    about,
    accepted,
    again,
    asked,
    cleared,
    onward,
    taken,
    undetected,
    weighed,
)
from bot.flows.steps import Event, Press, Say, Text
from core.labs.analytes import Analyte
from core.results.entry import UNITS, Entry, Source, possible_day
from core.results.names import ENTERED
from core.results.typed import read

PANEL = (Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.TBIL, Analyte.ALB, Analyte.INR)
"""What "a whole report" asks for, one after the other."""


def begin(calendar: Calendar) -> Next:
    return asked(State(), calendar)


def correct(analyte: Analyte, on: date, calendar: Calendar) -> Next:
    """The value of a test and day that is kept, anew."""
    return asked(about(State(on=on.isoformat()), analyte), calendar)


def step(state: State, event: Event, calendar: Calendar) -> Next:
    """What an event leads to."""
    if isinstance(event, Text):
        return _TYPED[state.step](state, event.text, calendar)
    if event.action == "cancel":
        return Next(state=None, says=(Say("cancel.cancelled"),))
    if event.number != state.number:
        return again(state, "labs.stale", calendar)
    if event.action == "back":
        return asked(_back(state), calendar)
    pressed = _PRESSED.get((state.step, event.action))
    return pressed(state, event, calendar) if pressed else again(state, "labs.stale", calendar)


def _unit_typed(state: State, text: str, calendar: Calendar) -> Next:
    said = read(text)
    if said.values and not text.strip().startswith(("10", "/")):
        return taken(state, text, calendar)
    return weighed(replace(state, unit=text.strip()[:40] or "?"), calendar)


def _day_typed(state: State, text: str, calendar: Calendar) -> Next:
    found = tuple(on for on in days(text) if possible_day(on, calendar.latest))
    if len(found) > 1:
        return asked(
            replace(state, step="day", days=tuple(on.isoformat() for on in found)), calendar
        )
    if found:
        return _dated(state, found[0], calendar)
    return again(state, "labs.day-impossible" if days(text) else "labs.day-unread", calendar)


def _dated(state: State, on: date, calendar: Calendar) -> Next:
    return asked(replace(state, step="summary", on=on.isoformat(), days=()), calendar)


def _summary_typed(state: State, text: str, calendar: Calendar) -> Next:
    """Another value of the same day; anything else waits for a button."""
    if read(text).analyte is not None:
        return taken(state, text, calendar)
    return again(state, "labs.press-please", calendar)


def _picked(state: State, event: Press, calendar: Calendar) -> Next:
    if event.argument not in ENTERED:
        return again(state, "labs.stale", calendar)
    chosen = about(state, event.argument)
    return weighed(chosen, calendar) if state.values else asked(chosen, calendar)


def _whole_report(state: State, _event: Press, calendar: Calendar) -> Next:
    return asked(onward(replace(state, left=tuple(PANEL)), None), calendar)


def _skipped(state: State, _event: Press, calendar: Calendar) -> Next:
    after = onward(state, state.analyte)
    if after.step != "value" and not state.items:
        return Next(state=None, says=(Say("labs.nothing"),))
    return asked(after, calendar)


def _unit_pressed(state: State, event: Press, calendar: Calendar) -> Next:
    units = UNITS[Analyte(state.analyte or "")]
    unit = _at(units, event.argument)
    return (
        weighed(replace(state, unit=unit), calendar)
        if unit
        else again(state, "labs.stale", calendar)
    )


def _which_pressed(state: State, event: Press, calendar: Calendar) -> Next:
    value = _at(state.values, event.argument)
    if value is None:
        return again(state, "labs.stale", calendar)
    return weighed(replace(state, values=(value,), typed=plain(value)), calendar)


def _day_pressed(state: State, event: Press, calendar: Calendar) -> Next:
    return _day_typed(state, event.argument, calendar)


def _changed(state: State, event: Press, calendar: Calendar) -> Next:
    items = tuple(item for item in state.items if item.analyte != event.argument)
    if len(items) == len(state.items):
        return again(state, "labs.stale", calendar)
    return asked(about(replace(cleared(state), items=items), event.argument), calendar)


def _saved(state: State, _event: Press, _calendar: Calendar) -> Next:
    assert state.on
    entries = tuple(
        Entry(
            analyte=Analyte(item.analyte),
            value=Decimal(item.value),
            typed=item.typed,
            unit=item.unit,
            on=date.fromisoformat(state.on),
            source=cast(Source, state.source),
        )
        for item in state.items
    )
    return Next(state=None, says=(Say("labs.saved"),), entries=entries)


def _back(state: State) -> State:
    if state.step in ("which", "unit", "fits", "sure"):
        return cleared(state)
    if state.step == "summary" or (state.step == "day" and state.days):
        return replace(state, step="day", on=None, days=())
    if state.step in ("value", "analyte") and (state.on or not (state.left and state.items)):
        end = replace(cleared(state), analyte=None, left=())
        return replace(end, step="summary" if state.items and state.on else "analyte")
    if not state.items:
        return State(number=state.number)
    last = state.items[-1].analyte  # asked for once more, before what is left
    left = (last, *state.left) if state.left else ()
    return replace(about(cleared(state), last), items=state.items[:-1], left=left)


def _at(choices: tuple[str, ...], argument: str) -> str | None:
    return choices[int(argument)] if argument in map(str, range(len(choices))) else None


_TYPED: Mapping[str, Callable[[State, str, Calendar], Next]] = {
    "analyte": taken,
    "value": taken,
    "which": taken,
    "unit": _unit_typed,
    "fits": taken,
    "sure": taken,
    "day": _day_typed,
    "picker": _day_typed,
    "summary": _summary_typed,
}
_PRESSED: Mapping[tuple[str, str], Callable[[State, Press, Calendar], Next]] = {
    ("analyte", "pick"): _picked,
    ("analyte", "panel"): _whole_report,
    ("value", "skip"): _skipped,
    ("value", "undetected"): lambda state, _, calendar: undetected(state, calendar),
    ("which", "which"): _which_pressed,
    ("unit", "unit"): _unit_pressed,
    ("fits", "yes"): lambda state, _, calendar: weighed(
        replace(state, unit=spelt(state.hint)), calendar
    ),
    ("fits", "no"): lambda state, _, calendar: asked(cleared(state), calendar),
    ("sure", "yes"): lambda state, _, calendar: accepted(state, calendar),
    ("sure", "no"): lambda state, _, calendar: asked(cleared(state), calendar),
    ("day", "day"): _day_pressed,
    ("day", "picker"): lambda state, _, calendar: asked(replace(state, step="picker"), calendar),
    ("picker", "day"): _day_pressed,
    ("summary", "save"): _saved,
    ("summary", "change"): _changed,
    ("summary", "more"): lambda state, _, calendar: asked(replace(state, step="analyte"), calendar),
    ("summary", "redate"): lambda state, _, calendar: asked(
        replace(state, step="day", on=None), calendar
    ),
}
