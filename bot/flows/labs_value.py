"""A value in /labs: from what was typed to an accepted item, or the question that is left. Pure."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.flows.days import Calendar
from bot.flows.labs_questions import Item, State, plain, question
from bot.flows.steps import Say
from core.labs.analytes import Analyte, unusual
from core.labs.units import UnitError
from core.results.entry import UNDETECTED, UNITS, Entry, canonical, same_day
from core.results.names import ENTERED
from core.results.typed import Typed, read


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """`state` None: the flow is over, with `entries` to keep if it came to its end."""

    state: State | None
    says: tuple[Say, ...]
    entries: tuple[Entry, ...] = ()


def asked(state: State, calendar: Calendar, *before: Say) -> Next:
    """The state with its question, which gets a number of its own."""
    state = replace(state, number=state.number + 1)
    return Next(state=state, says=(*before, question(state, calendar)))


def again(state: State, key: str, calendar: Calendar, **facts: str) -> Next:
    """The same question once more, after a word why."""
    return Next(state=state, says=(Say(key, facts), question(state, calendar)))


def taken(state: State, text: str, calendar: Calendar) -> Next:
    """A line: a value, perhaps with its name and unit."""
    said = read(text)
    if said.undetected and state.analyte in (None, Analyte.HCVRNA):
        return undetected(state, calendar)
    analyte = said.analyte or (Analyte(state.analyte) if state.analyte else None)
    if said.unread or not said.values:
        if said.analyte in ENTERED and said.unread == "no-number":
            return asked(about(state, said.analyte), calendar)
        return again(state, f"labs.{_unread(state, said, text)}", calendar)
    if analyte is not None and analyte not in ENTERED:
        return again(state, "labs.unknown-name", calendar)
    draft = drafted(state, said)
    if analyte is None:
        return asked(replace(draft, step="analyte"), calendar)
    return weighed(about(draft, analyte), calendar)


def _unread(state: State, said: Typed, text: str) -> str:
    """Words alone, where a value is asked for, are no name of a test."""
    words_alone = state.analyte is not None and not any(map(str.isdecimal, text))
    if said.unread == "unknown-name" and words_alone:
        return "no-number"
    return said.unread or "no-number"


def drafted(state: State, said: Typed) -> State:
    values = tuple(str(value) for value in said.values)
    return replace(state, typed=said.number, values=values, unit=said.unit or None, hint="")


def about(state: State, analyte: Analyte | str) -> State:
    return replace(state, step="value", analyte=str(analyte))


def weighed(state: State, calendar: Calendar) -> Next:
    """The draft has a test and a number: its unit and its size, then on, or a question."""
    analyte = Analyte(state.analyte or "")
    if state.unit is None and UNITS[analyte]:
        return asked(replace(state, step="unit"), calendar)
    fitting, wrong = readings(analyte, state)
    if not fitting:
        return _misfit(state, wrong, calendar)
    if len(fitting) > 1:
        return asked(replace(state, step="which"), calendar)
    state = replace(state, typed=plain(fitting[0][0]), values=(fitting[0][0],))
    if unusual(analyte, fitting[0][1]) or same_day(analyte, fitting[0][1]):
        return asked(replace(state, step="sure"), calendar)
    return accepted(state, calendar)


def readings(analyte: Analyte, state: State) -> tuple[list[tuple[str, Decimal]], UnitError | None]:
    """(number, canonical value) of what the typed number may mean; why the last one is not."""
    fitting, wrong = [], None
    for value in state.values:
        try:
            fitting.append((value, canonical(analyte, Decimal(value), state.unit or "")))
        except UnitError as error:
            wrong = wrong if wrong and wrong.hint else error
    return fitting, wrong


def _misfit(state: State, wrong: UnitError | None, calendar: Calendar) -> Next:
    reason, hint = (wrong.reason, wrong.hint) if wrong else ("implausible", None)
    unit = state.unit or ""
    if reason == "unit-suspect" and hint and _converts(state, hint):
        return asked(replace(state, step="fits", hint=hint), calendar)
    if reason in ("unit-unknown", "unit-missing"):
        if UNITS[Analyte(state.analyte or "")]:
            about = Say("labs.unit-unknown", {"unit": unit})
            return asked(replace(state, step="unit", unit=None), calendar, about)
        about = Say("labs.no-unit", {"unit": unit})
        return asked(cleared(state), calendar, about)
    about = Say("labs.implausible", {"value": f"{state.typed} {unit}".strip()})
    return asked(cleared(state), calendar, about)


def _converts(state: State, unit: str) -> bool:
    fitting, _ = readings(Analyte(state.analyte or ""), replace(state, unit=unit))
    return len(fitting) == 1


def cleared(state: State) -> State:
    """Asks for the value of the same test anew."""
    return replace(state, step="value", typed="", values=(), unit=None, hint="")


def accepted(state: State, calendar: Calendar) -> Next:
    analyte = Analyte(state.analyte or "")
    value = canonical(analyte, Decimal(state.values[0]), state.unit or "")
    item = Item(analyte=analyte, value=str(value), typed=state.typed, unit=state.unit or "")
    return _kept(state, item, calendar)


def undetected(state: State, calendar: Calendar) -> Next:
    item = Item(analyte=Analyte.HCVRNA, value="0", typed=UNDETECTED, unit="")
    return _kept(state, item, calendar)


def _kept(state: State, item: Item, calendar: Calendar) -> Next:
    others = tuple(one for one in state.items if one.analyte != item.analyte)
    return asked(onward(replace(state, items=(*others, item)), item.analyte), calendar)


def onward(state: State, done: str | None) -> State:
    """To the next test that is asked for, else to the day, else to the summary."""
    left = tuple(analyte for analyte in state.left if analyte != done)
    state = replace(cleared(state), left=left, analyte=left[0] if left else None)
    if left:
        return state
    return replace(state, step="summary" if state.on else "day")
