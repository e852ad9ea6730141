"""What /labs knows so far, and the question that each step asks. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.flows.days import Calendar
from bot.flows.steps import Choice, Key, Say
from core.labs.analytes import Analyte
from core.results.entry import UNDETECTED, UNITS
from core.results.names import ENTERED

_PICKED_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A value that was accepted: canonical `value` as text, and as it was given."""

    analyte: str
    value: str
    typed: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`number` counts questions. `left`: tests still to ask for. From `analyte` on: the draft."""

    step: str = "analyte"
    number: int = 1
    left: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    on: str | None = None
    days: tuple[str, ...] = ()  # of which one was meant
    analyte: str | None = None
    typed: str = ""
    values: tuple[str, ...] = ()
    unit: str | None = None
    hint: str = ""
    source: str = "typed"

    def data(self) -> dict[str, Any]:
        """JSON."""
        return asdict(self)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "State":
        """From `data`, also once through JSON."""
        lists = {name: tuple(data[name]) for name in ("left", "days", "values")}
        items = tuple(Item(**item) for item in data["items"])
        return cls(**{**data, **lists, "items": items})


def question(state: State, calendar: Calendar) -> Say:
    """With its buttons."""
    return replace(_QUESTIONS[state.step](state, calendar), number=state.number)


def _ask_analyte(state: State, _calendar: Calendar) -> Say:
    names = [Choice(_short(a), "pick", a) for a in ENTERED]
    rows = [tuple(names[at : at + 3]) for at in range(0, len(names), 3)]
    if not state.items and not state.typed:
        rows.insert(0, (Choice(Key("labs.panel"), "panel"),))
    key = "labs.which-test" if state.typed else "labs.analyte"
    facts = {"number": state.typed} if state.typed else {}
    return Say(key, facts, (*rows, _ways(back=bool(state.items))))


def _ask_value(state: State, _calendar: Calendar) -> Say:
    assert state.analyte
    rows = [_ways(skip=bool(state.left))]
    if state.analyte == Analyte.HCVRNA:
        rows.insert(0, (Choice(Key("labs.undetected"), "undetected"),))
    return Say("labs.value", {"analyte": _name(state.analyte)}, tuple(rows))


def _ask_which(state: State, _calendar: Calendar) -> Say:
    row = tuple(Choice(plain(value), "which", str(at)) for at, value in enumerate(state.values))
    return Say("labs.which-number", {"number": state.typed}, (row, _ways()))


def _ask_unit(state: State, _calendar: Calendar) -> Say:
    assert state.analyte
    units = UNITS[Analyte(state.analyte)]
    row = tuple(Choice(unit, "unit", str(at)) for at, unit in enumerate(units))
    facts = {"analyte": _name(state.analyte), "number": state.typed}
    return Say("labs.unit", facts, (row, _ways()))


def _ask_fits(state: State, _calendar: Calendar) -> Say:
    facts = {"number": state.typed, "unit": state.unit or "", "fits": spelt(state.hint)}
    yes = Choice(Key("labs.use-unit"), "yes", facts={"unit": spelt(state.hint)})
    return Say("labs.suspect", facts, ((yes,), (Choice(Key("labs.retype"), "no"),), _ways()))


def _ask_sure(state: State, _calendar: Calendar) -> Say:
    assert state.analyte
    facts = {"analyte": _name(state.analyte), "value": f"{state.typed} {state.unit}".strip()}
    yes, no = Choice(Key("labs.yes"), "yes"), Choice(Key("labs.retype"), "no")
    return Say("labs.sure", facts, ((yes, no), _ways()))


def _ask_day(state: State, calendar: Calendar) -> Say:
    if state.days:
        row = tuple(Choice(on, "day", on) for on in state.days)
        return Say("labs.which-day", {}, (row, _ways()))
    first = (
        Choice(Key("labs.today"), "day", calendar.today.isoformat()),
        Choice(Key("labs.yesterday"), "day", (calendar.today - timedelta(days=1)).isoformat()),
    )
    return Say("labs.day", {}, (first, (Choice(Key("labs.other-day"), "picker"),), _ways()))


def _ask_picked_day(_state: State, calendar: Calendar) -> Say:
    recent = [(calendar.today - timedelta(days=back)).isoformat() for back in range(_PICKED_DAYS)]
    choices = [Choice(on, "day", on) for on in recent]
    rows = [tuple(choices[at : at + 2]) for at in range(0, _PICKED_DAYS, 2)]
    return Say("labs.day-typed", {}, (*rows, _ways()))


def _ask_summary(state: State, _calendar: Calendar) -> Say:
    lines = [Say("labs.line", _line(item)) for item in state.items]
    change = [
        Choice(Key("labs.change"), "change", item.analyte, {"analyte": _short(item.analyte)})
        for item in state.items
    ]
    rows = [tuple(change[at : at + 3]) for at in range(0, len(change), 3)]
    more = (Choice(Key("labs.more"), "more"), Choice(Key("labs.other-day"), "redate"))
    save = (Choice(Key("labs.save"), "save"),)
    return Say("labs.summary", {"on": state.on or "", "lines": lines}, (save, more, *rows, _ways()))


def _line(item: Item) -> dict[str, str]:
    given = f"{item.typed} {item.unit}".strip()
    if item.typed == UNDETECTED:
        given = Key("labs.undetected")
    return {"analyte": _name(item.analyte), "value": given}


def _ways(*, back: bool = True, skip: bool = False) -> tuple[Choice, ...]:
    ways = [Choice(Key("labs.back"), "back")] if back else []
    if skip:
        ways.append(Choice(Key("labs.skip"), "skip"))
    return (*ways, Choice(Key("labs.cancel"), "cancel"))


def _name(analyte: str) -> Key:
    return Key(f"analyte.{analyte.lower()}")


def _short(analyte: str) -> Key:
    """For a button."""
    return Key(f"analyte.{analyte.lower()}-short")


def plain(value: str) -> str:
    return f"{Decimal(value):f}"


def spelt(unit: str) -> str:
    return {"10*9/L": "10⁹/L", "/uL": "/µL", "umol/L": "µmol/L",
            "ukat/L": "µkat/L"}.get(unit, unit)  # fmt: skip


_QUESTIONS: Mapping[str, Callable[[State, Calendar], Say]] = {
    "analyte": _ask_analyte,
    "value": _ask_value,
    "which": _ask_which,
    "unit": _ask_unit,
    "fits": _ask_fits,
    "sure": _ask_sure,
    "day": _ask_day,
    "picker": _ask_picked_day,
    "summary": _ask_summary,
}
