"""The answers about what was read from a report: right, corrected or left out, each by itself.

Pure and total, as bot.flows.labs, whose steps check a value here too: nothing that was read is
kept without them, and without its person.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.flows import labs, labs_questions
from bot.flows.days import Calendar
from bot.flows.labs_value import Next as LabsNext
from bot.flows.labs_value import asked, taken
from bot.flows.report_questions import Kept, State, Value, given, question, shown
from bot.flows.steps import Event, Key, Press, Say, Text
from core.assistant.reading import Printed
from core.labs.analytes import Analyte
from core.labs.units import UnitError
from core.results.entry import UNDETECTED, UNITS, Entry, canonical, possible_day
from core.results.labels import label
from core.results.names import named

_SURE = 0.8
"""Of a reading: below it the person is told to look twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """`state` None: it is over, with `entries` to keep if it came to its end."""

    state: State | None
    says: tuple[Say, ...]
    entries: tuple[Entry, ...] = ()
    skipped: int = 0


def begin(printed: Sequence[Printed], number: int, calendar: Calendar) -> Next:
    """`number`: where questions are counted from, so that old buttons fit none of them."""
    values, names, others = [], [], 0
    for one in printed:
        found = label(one.name)
        if found.analytes:
            values.append(_value(one, calendar))
        elif found.known:
            names.append(one.name)
        else:
            others += 1
    told = [Say("labs.left-out", {"line": name}) for name in dict.fromkeys(names)]
    if others:
        told.append(Say("report.others-left-out", {"count": str(others)}))
    before = (Say("labs.photo-left-out", {"lines": told}),) if told else ()
    if not values:
        return Next(state=None, says=(*before, Say("labs.photo-nothing")))
    return _open(State(todo=tuple(values), number=number), calendar, *before)


def _value(one: Printed, calendar: Calendar) -> Value:
    found = label(one.name)
    fits = any(_known(analyte, one.unit) for analyte in found.analytes)
    dated = one.taken_on is not None and possible_day(one.taken_on, calendar.latest)
    return Value(
        analytes=tuple(found.analytes),
        sure_name=found.certain,
        name=one.name if found.known else "",
        value=one.value,
        unit=one.unit if fits else "",
        odd_unit=bool(one.unit) and not fits,
        low=one.low,
        high=one.high,
        on=one.taken_on.isoformat() if one.taken_on and dated else None,
        unsure=one.confidence < _SURE,
    )


def _known(analyte: Analyte, unit: str) -> bool:
    """Whether it is a unit of this test, whatever the number."""
    try:
        canonical(analyte, Decimal(1), unit)
    except UnitError as error:
        return error.reason not in ("unit-unknown", "unit-missing")
    return True


def step(state: State, event: Event, calendar: Calendar) -> Next:
    """What an event leads to."""
    if isinstance(event, Text):
        return _typed(state, event.text, calendar)
    if event.action == "cancel":
        return Next(state=None, says=(Say("cancel.cancelled"),))
    if event.number != state.number:
        return _again(state, "labs.stale", calendar)
    if event.action == "skip":
        return _onward(replace(state, skipped=state.skipped + 1), calendar)
    if event.action == "enough" and state.kept and state.step != "labs":
        left = state.skipped + len(state.todo)
        return _done(replace(state, skipped=left))
    if state.step == "labs":
        return _inside(state, event, calendar)
    return _pressed(state, event, calendar)


def _typed(state: State, text: str, calendar: Calendar) -> Next:
    """Under the question whether a value is right: what it is instead."""
    if state.step == "name":
        return _again(state, "report.press-please", calendar)
    if set(named(text)) - {Analyte(state.todo[0].analytes[0])}:
        return _again(state, "report.another-test", calendar)
    if state.labs is not None:
        return _followed(state, labs.step(state.labs, Text(text), calendar), calendar)
    return _followed(state, taken(_inner(state), text, calendar), calendar)


def _pressed(state: State, event: Press, calendar: Calendar) -> Next:
    value = state.todo[0]
    if state.step == "name" and event.action == "pick" and event.argument in value.analytes:
        return _open(_of_test(state, event.argument), calendar)
    if state.step == "check" and event.action == "right":
        return _followed(state, taken(_inner(state), given(value), calendar), calendar)
    if state.step == "check" and event.action == "correct":
        return _followed(state, asked(_inner(state), calendar), calendar)
    return _again(state, "labs.stale", calendar)


def _of_test(state: State, analyte: str) -> State:
    """The test of the open value is settled."""
    value = state.todo[0]
    fits = bool(value.unit) and _known(Analyte(analyte), value.unit)
    chosen = replace(
        value,
        analytes=(analyte,),
        sure_name=True,
        unit=value.unit if fits else "",
        odd_unit=value.odd_unit or (bool(value.unit) and not fits),
    )
    return replace(state, todo=(chosen, *state.todo[1:]))


def _inside(state: State, event: Press, calendar: Calendar) -> Next:
    """In the steps of /labs: back from the value is back to what was read."""
    assert state.labs is not None
    if event.action == "back" and state.labs.step == "value":
        return _asked(replace(state, step="check", labs=None))
    return _followed(state, labs.step(state.labs, event, calendar), calendar)


def _followed(state: State, after: LabsNext, calendar: Calendar) -> Next:
    """Another question of theirs, or a value that has all it needs."""
    if after.state is None:
        return Next(state=None, says=after.says)
    if after.state.step != "summary":
        inside = replace(state, step="labs", labs=after.state, number=after.state.number)
        return Next(state=inside, says=after.says)
    on = after.state.on or ""
    kept = {(one.item.analyte, one.on): one for one in state.kept}
    kept |= {(item.analyte, on): Kept(item=item, on=on) for item in after.state.items}
    named = state.on if state.todo[0].on else on
    state = replace(state, kept=tuple(kept.values()), on=named, number=after.state.number)
    return _onward(state, calendar)


def _onward(state: State, calendar: Calendar) -> Next:
    state = replace(state, todo=state.todo[1:], labs=None)
    return _open(state, calendar) if state.todo else _done(state)


def _open(state: State, calendar: Calendar, *before: Say) -> Next:
    """The first value that is left: which test it is, whether it is right, or what it is."""
    value = state.todo[0]
    if not value.sure_name:
        return _asked(replace(state, step="name"), *before)
    state = replace(state, step="check", labs=None, number=state.number + 1)
    tried = _tried(state, value, calendar)
    if tried is None:
        return Next(state=state, says=(*before, question(state)))
    after = _followed(state, tried, calendar)
    return replace(after, says=(*before, _unusable(value), *after.says))


def _tried(state: State, value: Value, calendar: Calendar) -> LabsNext | None:
    """Where a value cannot be kept as it is printed: why, and the question for it."""
    if value.odd_unit and not UNITS[Analyte(value.analytes[0])] and value.value != UNDETECTED:
        return asked(_inner(state), calendar)
    after = taken(_inner(state), given(value), calendar)
    return after if after.state is not None and after.state.step == "value" else None


def _unusable(value: Value) -> Say:
    facts = {"analyte": Key(f"analyte.{value.analytes[0].lower()}"), "value": shown(value)}
    return Say("report.unusable", facts)


def _inner(state: State) -> labs_questions.State:
    """/labs at the value of this test; it may be skipped."""
    value = state.todo[0]
    return labs_questions.State(
        step="value",
        number=state.number,
        left=value.analytes[:1],
        on=value.on or state.on,
        analyte=value.analytes[0],
        source="photo",
    )


def _asked(state: State, *before: Say) -> Next:
    state = replace(state, number=state.number + 1)
    return Next(state=state, says=(*before, question(state)))


def _again(state: State, key: str, calendar: Calendar) -> Next:
    return Next(state=state, says=(Say(key), open_question(state, calendar)))


def open_question(state: State, calendar: Calendar) -> Say:
    """The one that waits for an answer."""
    return labs_questions.question(state.labs, calendar) if state.labs else question(state)


def _done(state: State) -> Next:
    if not state.kept:
        return Next(state=None, says=(Say("labs.nothing"),))
    return Next(state=None, says=(), entries=tuple(map(_entry, state.kept)), skipped=state.skipped)


def _entry(kept: Kept) -> Entry:
    return Entry(
        analyte=Analyte(kept.item.analyte),
        value=Decimal(kept.item.value),
        typed=kept.item.typed,
        unit=kept.item.unit,
        on=date.fromisoformat(kept.on),
        source="photo",
    )
