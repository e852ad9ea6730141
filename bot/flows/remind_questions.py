"""What /remind knows so far, and the question that each step asks. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from bot.flows import zones
from bot.flows.steps import Choice, Key, Say
from core.messages.due import Quiet, Rule, next_due
from core.messages.reminders import Kind

KINDS: tuple[Kind, ...] = ("medicine", "appointment", "test")
_HOURS = ("07:00", "08:00", "09:00", "12:00", "18:00", "20:00", "21:00", "22:00")
EVERY: Mapping[str, int | None] = {
    "once": None,
    "daily": 1,
    "weekly": 7,
    "fourweekly": 28,
    "twelveweekly": 84,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`found`: zones of which one was meant; `days`: days of which one was."""

    step: str = "kind"
    number: int = 1
    kind: str = "medicine"
    note: str | None = None
    zone: str | None = None
    chosen: bool = False  # the zone was chosen in this flow
    city: bool = False  # by the name of a city
    found: tuple[str, ...] = ()
    every: int | None = None
    start: str | None = None
    days: tuple[str, ...] = ()
    at: str | None = None
    in_quiet: bool = False

    def data(self) -> dict[str, Any]:
        """JSON."""
        return asdict(self)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "State":
        """From `data`, also once through JSON."""
        return cls(**{**data, "found": tuple(data["found"]), "days": tuple(data["days"])})


@dataclass(frozen=True, slots=True)
class Now:
    """What the flow is told of the world: the time (aware), the person's quiet hours and tongue."""

    at: datetime
    quiet: Quiet | None
    language: str

    def today(self, zone: str) -> date:
        return self.at.astimezone(ZoneInfo(zone)).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to remind of; `zone_chosen`: the person's time zone was asked for and is the rule's."""

    kind: Kind
    note: str | None
    rule: Rule
    in_quiet: bool
    zone_chosen: bool


def wanted(state: State) -> Wanted:
    rule = Rule(
        start=date.fromisoformat(state.start or ""),
        at=time.fromisoformat(state.at or ""),
        zone=state.zone or "",
        every_days=state.every,
    )
    return Wanted(
        kind=cast(Kind, state.kind),
        note=state.note,
        rule=rule,
        in_quiet=state.in_quiet,
        zone_chosen=state.chosen,
    )


def question(state: State, now: Now) -> Say:
    return replace(_QUESTIONS[state.step](state, now), number=state.number)


def _ask_kind(_state: State, _now: Now) -> Say:
    rows = tuple((Choice(Key(f"remind.{kind}"), "kind", kind),) for kind in KINDS)
    return Say("remind.kind", {}, (*rows, (_CANCEL,)))


def _ask_note(state: State, _now: Now) -> Say:
    skip = Choice(Key("remind.no-note"), "skip")
    return Say(_NOTES[state.kind], {}, ((skip,), _WAYS))


_NOTES: Mapping[str, str] = {
    "medicine": "remind.note-medicine",
    "appointment": "remind.note-appointment",
    "test": "remind.note-test",
}


def _ask_zone(state: State, now: Now) -> Say:
    if not state.found:
        ways = _WAYS if state.kind else (_CANCEL,)
        return Say("remind.zone", {}, (ways,))
    rows = tuple(
        (Choice(place(zone, now), "zone", str(at)),) for at, zone in enumerate(state.found)
    )
    other = Choice(Key("remind.other-place"), "other")
    return Say("remind.which-zone", {}, (*rows, (other, _CANCEL)))


def _ask_every(_state: State, _now: Now) -> Say:
    rows = tuple((Choice(Key(f"remind.{name}"), "every", name),) for name in EVERY)
    return Say("remind.every", {}, (*rows, _WAYS))


def _ask_start(state: State, now: Now) -> Say:
    if state.days:
        row = tuple(Choice(on, "day", on) for on in state.days)
        return Say("remind.which-day", {}, (row, _WAYS))
    today = now.today(state.zone or "UTC")
    row = (
        Choice(Key("remind.today"), "day", today.isoformat()),
        Choice(Key("remind.tomorrow"), "day", (today + timedelta(days=1)).isoformat()),
    )
    return Say("remind.start" if state.every else "remind.day", {}, (row, _WAYS))


def _ask_time(_state: State, _now: Now) -> Say:
    hours = [Choice(hour, "at", hour) for hour in _HOURS]
    return Say("remind.time", {}, (tuple(hours[:4]), tuple(hours[4:]), _WAYS))


def _ask_quiet(state: State, now: Now) -> Say:
    assert now.quiet
    facts = {"at": state.at or "", "starts": f"{now.quiet.starts:%H:%M}",
             "ends": f"{now.quiet.ends:%H:%M}"}  # fmt: skip
    yes, no = Choice(Key("remind.despite"), "yes"), Choice(Key("remind.other-time"), "no")
    return Say("remind.quiet", facts, ((yes,), (no,), _WAYS))


def _ask_summary(state: State, now: Now) -> Say:
    return Say(
        "remind.summary",
        summary(wanted(state), now),
        ((Choice(Key("remind.save"), "save"),), _WAYS),
    )


def summary(one: Wanted, now: Now) -> dict[str, Any]:
    """What it is about, how often, and the next time: facts of remind.summary and remind.line."""
    due = next_due(one.rule, now.at)
    local = due.astimezone(ZoneInfo(one.rule.zone)) if due else None
    names = {days: name for name, days in EVERY.items()}
    name = names.get(one.rule.every_days)
    every = [Say(f"remind.{name}")] if name else [
        Say("remind.every-days", {"days": str(one.rule.every_days)})
    ]  # fmt: skip
    return {
        "what": one.note or Key(f"remind.{one.kind}"),
        "every": every,
        "next": f"{local:%Y-%m-%d %H:%M}" if local else "–",
        "place": zones.city(one.rule.zone, now.language),
    }


def place(zone: str, now: Now) -> str:
    minutes = int(zones.offset(zone, now.at).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    ahead = f"{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
    return f"{zones.city(zone, now.language)} (UTC{ahead})"


_BACK, _CANCEL = Choice(Key("remind.back"), "back"), Choice(Key("remind.cancel"), "cancel")
_WAYS = (_BACK, _CANCEL)


_QUESTIONS: Mapping[str, Callable[[State, Now], Say]] = {
    "kind": _ask_kind, "note": _ask_note, "zone": _ask_zone, "every": _ask_every,
    "start": _ask_start, "time": _ask_time, "quiet": _ask_quiet, "summary": _ask_summary,
}  # fmt: skip
