"""The answers of /remind: of what, where the person is, how often, from which day, at what time.

Pure and total, as bot.flows.labs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.flows import zones
from bot.flows.clock import clock
from bot.flows.days import ascii_digits, days
from bot.flows.remind_questions import (
    EVERY,
    KINDS,
    Now,
    State,
    Wanted,
    place,
    question,
    summary,
    wanted,
)
from bot.flows.steps import Event, Press, Say, Text
from core.messages.due import next_due

LONGEST_NOTE = 120
_MOST_DAYS = 730
_FAR = timedelta(days=3660)


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """`state` None: the flow is over; `wanted` if it came to its end, `zone` if only that was.

    `city`: the zone is that of a city that was named, so that its country is known.
    """

    state: State | None
    says: tuple[Say, ...]
    wanted: Wanted | None = None
    zone: str | None = None
    city: bool = False


def begin(zone: str | None, now: Now) -> Next:
    return _asked(State(zone=zone), now)


def begin_zone(now: Now) -> Next:
    """The time zone alone."""
    return _asked(State(step="zone", kind=""), now)


def step(state: State, event: Event, now: Now) -> Next:
    if isinstance(event, Text):
        return _TYPED[state.step](state, event.text, now)
    if event.action == "cancel":
        return Next(state=None, says=(Say("cancel.cancelled"),))
    if event.number != state.number:
        return _again(state, "remind.stale", now)
    if event.action == "back":
        return _asked(replace(state, step=_before(state), found=(), days=()), now)
    pressed = _PRESSED.get((state.step, event.action))
    return pressed(state, event, now) if pressed else _again(state, "remind.stale", now)


def _asked(state: State, now: Now, *before: Say) -> Next:
    state = replace(state, number=state.number + 1)
    return Next(state=state, says=(*before, question(state, now)))


def _again(state: State, key: str, now: Now) -> Next:
    return Next(state=state, says=(Say(key), question(state, now)))


def _kind(state: State, event: Press, now: Now) -> Next:
    if event.argument not in KINDS:
        return _again(state, "remind.stale", now)
    return _asked(replace(state, kind=event.argument, step="note"), now)


def _noted(state: State, text: str, now: Now) -> Next:
    note = " ".join(text.split())
    if not note:
        return _again(state, "remind.text-please", now)
    if len(note) > LONGEST_NOTE:
        return _again(state, "remind.note-too-long", now)
    return _placed(replace(state, note=note), now)


def _placed(state: State, now: Now) -> Next:
    return _asked(replace(state, step="every" if state.zone else "zone"), now)


def _zone_typed(state: State, text: str, now: Now) -> Next:
    found = zones.zones(text, now.at)
    if not found:
        return _again(replace(state, found=()), "remind.zone-unread", now)
    if len(found) > 1:
        return _asked(replace(state, found=found), now)
    return _in_zone(replace(state, city=zones.is_city(text)), found[0], now)


def _zone_pressed(state: State, event: Press, now: Now) -> Next:
    if event.argument not in map(str, range(len(state.found))):
        return _again(state, "remind.stale", now)
    return _in_zone(replace(state, city=False), state.found[int(event.argument)], now)


def _in_zone(state: State, zone: str, now: Now) -> Next:
    if not state.kind:
        facts = {"place": place(zone, now)}
        return Next(state=None, says=(Say("remind.zone-kept", facts),), zone=zone,
                    city=state.city)  # fmt: skip
    return _placed(replace(state, zone=zone, chosen=True, found=()), now)


def _every_pressed(state: State, event: Press, now: Now) -> Next:
    if event.argument not in EVERY:
        return _again(state, "remind.stale", now)
    return _asked(replace(state, every=EVERY[event.argument], step="start"), now)


def _every_typed(state: State, text: str, now: Now) -> Next:
    """A number of days."""
    number = ascii_digits(text[:20]).strip()
    if not (number.isdecimal() and number.isascii() and 1 <= int(number) <= _MOST_DAYS):
        return _again(state, "remind.every-unread", now)
    return _asked(replace(state, every=int(number), step="start"), now)


def _start_typed(state: State, text: str, now: Now) -> Next:
    today = now.today(state.zone or "UTC")
    found = tuple(on for on in days(text) if today <= on <= today + _FAR)
    if len(found) > 1:
        return _asked(replace(state, days=tuple(on.isoformat() for on in found)), now)
    if not found:
        return _again(state, "remind.day-past" if days(text) else "remind.day-unread", now)
    return _asked(replace(state, start=found[0].isoformat(), days=(), step="time"), now)


def _time_typed(state: State, text: str, now: Now) -> Next:
    at = clock(text)
    if at is None:
        return _again(state, "remind.time-unread", now)
    state = replace(state, at=f"{at:%H:%M}", in_quiet=False)
    if next_due(wanted(state).rule, now.at) is None:
        return _again(replace(state, at=None), "remind.time-past", now)
    quiet = now.quiet is not None and now.quiet.covers(at)
    return _asked(replace(state, step="quiet" if quiet else "summary"), now)


def _saved(state: State, _event: Press, now: Now) -> Next:
    if next_due(wanted(state).rule, now.at) is None:
        return _asked(replace(state, step="time", at=None), now, Say("remind.time-past"))
    return Next(state=None, says=(Say("remind.saved", summary(wanted(state), now)),),
                wanted=wanted(state), city=state.city)  # fmt: skip


def _before(state: State) -> str:
    order = ["kind", "note", "zone", "every", "start", "time", "summary"]
    if not state.kind:
        return "zone"
    if state.step == "quiet" or (state.step == "start" and state.days):
        return "time" if state.step == "quiet" else "start"
    if state.step == "every" and not state.chosen:
        return "note"
    return order[max(0, order.index(state.step) - 1)]


def _press_please(state: State, _text: str, now: Now) -> Next:
    return _again(state, "remind.press-please", now)


_TYPED: Mapping[str, Callable[[State, str, Now], Next]] = {
    "kind": _press_please, "note": _noted, "zone": _zone_typed, "every": _every_typed,
    "start": _start_typed, "time": _time_typed, "quiet": _time_typed, "summary": _press_please,
}  # fmt: skip
_PRESSED: Mapping[tuple[str, str], Callable[[State, Press, Now], Next]] = {
    ("kind", "kind"): _kind,
    ("note", "skip"): lambda state, _, now: _placed(replace(state, note=None), now),
    ("zone", "zone"): _zone_pressed,
    ("zone", "other"): lambda state, _, now: _asked(replace(state, found=()), now),
    ("every", "every"): _every_pressed,
    ("start", "day"): lambda state, event, now: _start_typed(state, event.argument, now),
    ("time", "at"): lambda state, event, now: _time_typed(state, event.argument, now),
    ("quiet", "yes"): lambda state, _, now: _asked(
        replace(state, step="summary", in_quiet=True), now
    ),
    ("quiet", "no"): lambda state, _, now: _asked(replace(state, step="time"), now),
    ("summary", "save"): _saved,
}
