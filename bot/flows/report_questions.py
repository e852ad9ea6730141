"""What was read from a report and is still to be confirmed, and its questions. Pure.

Nothing that was read is shown as it stands: names are ours or made of words of tests, units are
known ones, and the rest are numbers and days.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.flows import labs_questions
from bot.flows.labs_questions import Item
from bot.flows.steps import Choice, Fact, Key, Say
from core.labs.analytes import Analyte
from core.results.entry import UNDETECTED, UNITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One printed value. `analytes`: its test, or those that it may be of; `name`: of the latter,
    where it may be shown. `unit`: one of the test's; `odd_unit`: another one was printed.
    """

    analytes: tuple[str, ...]
    sure_name: bool
    name: str
    value: str
    unit: str
    odd_unit: bool
    low: str
    high: str
    on: str | None
    unsure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Confirmed, of the day `on`."""

    item: Item
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`todo`: the first one is asked about; `labs`: the steps of /labs that it is in.

    `on`: the day that was named for values without one.
    """

    step: str = "check"
    number: int = 1
    todo: tuple[Value, ...] = ()
    kept: tuple[Kept, ...] = ()
    skipped: int = 0
    on: str | None = None
    labs: labs_questions.State | None = None

    def data(self) -> dict[str, Any]:
        """JSON."""
        return asdict(self)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "State":
        """From `data`, also once through JSON."""
        todo = tuple(Value(**{**one, "analytes": tuple(one["analytes"])}) for one in data["todo"])
        kept = tuple(Kept(item=Item(**one["item"]), on=one["on"]) for one in data["kept"])
        inner = labs_questions.State.of(data["labs"]) if data["labs"] else None
        return cls(**{**data, "todo": todo, "kept": kept, "labs": inner})


def question(state: State) -> Say:
    """With its buttons; not of the step `labs`, which asks for itself."""
    asked = _which(state) if state.step == "name" else _check(state)
    return replace(asked, number=state.number)


def given(value: Value) -> str:
    """Number and unit, as a line that is read like a typed one."""
    return f"{value.value} {value.unit}".strip()


def confirmed(state: State, value: Value) -> Kept | None:
    """Of the same test and day."""
    on = value.on or state.on
    same = (one for one in state.kept if (one.item.analyte, one.on) == (value.analytes[0], on))
    return next(same, None)


def shown(value: Value) -> str:
    return Key("labs.undetected") if value.value == UNDETECTED else given(value)


def _which(state: State) -> Say:
    value = state.todo[0]
    row = tuple(
        Choice(Key(f"analyte.{analyte.lower()}-short"), "pick", analyte)
        for analyte in value.analytes
    )
    key = "report.which-test" if value.name else "report.which-test-unnamed"
    facts = {"value": shown(value), **({"name": value.name} if value.name else {})}
    none = Choice(Key("report.none-of-these"), "skip")
    return Say(key, facts, (row, (none,), _ways(state)))


def _check(state: State) -> Say:
    value = state.todo[0]
    lines = [_day(state, value), *_range(value)]
    unit_wanted = bool(UNITS[Analyte(value.analytes[0])]) and value.value != UNDETECTED
    if unit_wanted and not value.unit:
        lines.append(Say("report.no-unit"))
    if before := confirmed(state, value):
        lines.append(
            Say("report.twice", {"value": f"{before.item.typed} {before.item.unit}".strip()})
        )
    if value.unsure:
        lines.append(Say("report.unsure"))
    facts: dict[str, Fact] = {
        "analyte": Key(f"analyte.{value.analytes[0].lower()}"),
        "value": shown(value),
        "left": str(len(state.todo) - 1),
        "lines": lines,
    }
    first = (Choice(Key("report.right"), "right"), Choice(Key("report.correct"), "correct"))
    return Say("report.check", facts, (first, (Choice(Key("labs.skip"), "skip"),), _ways(state)))


def _ways(state: State) -> tuple[Choice, ...]:
    enough = (Choice(Key("report.enough"), "enough"),) if state.kept else ()
    return (*enough, Choice(Key("labs.cancel"), "cancel"))


def _day(state: State, value: Value) -> Say:
    if on := value.on or state.on:
        return Say("report.day", {"on": on})
    return Say("report.no-day")


def _range(value: Value) -> list[Say]:
    if value.low and value.high:
        return [Say("report.range", {"low": value.low, "high": value.high})]
    if value.low:
        return [Say("report.range-low", {"low": value.low})]
    return [Say("report.range-high", {"high": value.high})] if value.high else []
