"""/remind step by step, and that nothing anybody types or presses breaks it."""

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows import zones
from bot.flows.clock import clock, span
from bot.flows.remind import Next, begin, begin_zone, step
from bot.flows.remind_questions import Now, State
from bot.flows.steps import Event, Press, Text
from core.messages.due import Quiet, next_due

NOW = Now(datetime(2026, 11, 25, 12, 34, tzinfo=UTC), Quiet(time(22), time(7)), "en")
CAIRO = "Africa/Cairo"  # two hours ahead in winter

Given = str | tuple[str, ...]


def go(*events: Given, zone: str | None = CAIRO) -> Next:
    """Text, or (action, argument) pressed under the latest question."""
    return follow(begin(zone, NOW), *events)


def follow(now: Next, *events: Given) -> Next:
    for event in events:
        assert now.state is not None, f"over before {event}"
        state = State.of(json.loads(json.dumps(now.state.data())))
        assert state == now.state
        sent: Event = (
            Text(event)
            if isinstance(event, str)
            else Press(event[0], event[1] if len(event) > 1 else "", state.number)
        )
        now = step(state, sent, NOW)
    return now


def asked(now: Next) -> str:
    return now.says[-1].key


def test_a_tablet_every_morning() -> None:
    done = go(
        ("kind", "medicine"), "the white tablet", ("every", "daily"), ("day", "2026-11-26"),
        ("at", "08:00"), ("save",),
    )  # fmt: skip
    assert done.wanted is not None
    assert (done.wanted.kind, done.wanted.note) == ("medicine", "the white tablet")
    assert next_due(done.wanted.rule, NOW.at) == datetime(2026, 11, 26, 6, tzinfo=UTC)
    assert not done.wanted.zone_chosen


def test_who_has_no_zone_yet_is_asked_for_a_place() -> None:
    now = go(("kind", "test"), ("skip",), zone=None)
    assert asked(now) == "remind.zone"
    done = follow(now, "cairo", ("every", "once"), "24.12.2026", "8:30 am", ("save",))
    assert done.wanted is not None
    assert (done.wanted.rule.zone, done.wanted.zone_chosen, done.wanted.rule.every_days) == (
        CAIRO, True, None,
    )  # fmt: skip


def test_a_time_in_quiet_hours_is_asked_twice() -> None:
    before: list[Given] = [
        ("kind", "medicine"),
        ("skip",),
        ("every", "daily"),
        ("day", "2026-11-26"),
    ]
    assert asked(go(*before, "23:00")) == "remind.quiet"
    done = go(*before, "23:00", ("yes",), ("save",))
    assert done.wanted is not None
    assert done.wanted.in_quiet
    other = go(*before, "23:00", ("no",), "21:00", ("save",))
    assert other.wanted is not None
    assert not other.wanted.in_quiet


def test_what_is_over_is_refused() -> None:
    before: list[Given] = [("kind", "appointment"), ("skip",), ("every", "once")]
    assert go(*before, "24.11.2026").says[0].key == "remind.day-past"
    assert go(*before, ("day", "2026-11-25"), "14:34").says[0].key == "remind.time-past"
    assert asked(go(*before, ("day", "2026-11-25"), "14:35")) == "remind.summary"


def test_the_place_alone_can_be_changed() -> None:
    done = follow(begin_zone(NOW), "karachi")
    assert (done.zone, done.state) == ("Asia/Karachi", None)
    several = follow(begin_zone(NOW), "UTC+2")
    assert asked(several) == "remind.which-zone"
    assert follow(several, ("zone", "0")).zone is not None
    assert asked(follow(several, ("other",))) == "remind.zone"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Cairo", CAIRO), ("القاهرة", CAIRO), ("كراچی", "Asia/Karachi"), ("کراچی", "Asia/Karachi"),
        ("new delhi", "Asia/Kolkata"), ("দিল্লি", None), ("ঢাকা", "Asia/Dhaka"),
        ("Ciudad de México", "America/Mexico_City"), ("москва", "Europe/Moscow"),
        ("Europe/Berlin", "Europe/Berlin"), ("nowhere", None), ("", None), ("Etc/GMT+99", None),
    ],
)  # fmt: skip
def test_places(text: str, zone: str | None) -> None:
    assert zones.zones(text, NOW.at) == ((zone,) if zone else ())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("UTC+5:30", 330), ("+05:30", 330), ("GMT-3", -180), ("utc −3", -180), ("UTC+5:45", 345),
        ("14:35", 120), ("18:04", 330), ("٦:٠٤ pm", 330), ("9.33 am", -180), ("02:34", 840),
    ],
)  # fmt: skip
def test_offsets_and_clocks(text: str, minutes: int) -> None:
    found = zones.zones(text, NOW.at)
    if minutes == 840:  # 14 hours ahead or 10 behind: only the latter has a city of ours
        minutes = -600
    assert found
    assert {zones.offset(zone, NOW.at) for zone in found} == {timedelta(minutes=minutes)}


def test_clocks_and_spans() -> None:
    told = {
        "8": time(8), "8:30": time(8, 30), "08.30": time(8, 30), "20h30": time(20, 30),
        "20h": time(20),
        "8 pm": time(20), "12 am": time(0), "12 pm": time(12), "٨:٣٠": time(8, 30), "24:00": None,
        "8:60": None, "13 pm": None, "noon": None, "": None, "8:3": None,
    }  # fmt: skip
    assert {text: clock(text) for text in told} == told
    assert span("22-7") == (time(22), time(7))
    assert span("0 – 6:30") == (time(0), time(6, 30))
    assert span("10 pm to 7 am") == (time(22), time(7))
    assert span("7-7") is None
    assert span("late") is None


actions = st.sampled_from(
    [
        "kind",
        "skip",
        "zone",
        "other",
        "every",
        "day",
        "at",
        "yes",
        "no",
        "save",
        "back",
        "cancel",
        "",
    ]
)
arguments = st.one_of(
    st.sampled_from(
        ["medicine", "appointment", "0", "1", "9", "daily", "once", "twelveweekly", "2026-11-26",
         "2026-11-25", "08:00", "23:00", "2026-11-24"]
    ),
    st.text(max_size=8),
)  # fmt: skip
presses = st.tuples(actions, arguments, st.sampled_from([0, 0, 0, 0, -1, 3]))
typed = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["cairo", "14:35", "UTC+2", "2", "26.11.2026", "3/12/2026", "8:30", "23:59"]),
)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([None, CAIRO, "Pacific/Apia"]),
    st.lists(st.one_of(typed, presses, presses), max_size=25),
    st.booleans(),
)
def test_no_sequence_of_events_breaks_it(
    zone: str | None, sent: list[str | tuple[str, str, int]], place_alone: bool
) -> None:
    now = begin_zone(NOW) if place_alone else begin(zone, NOW)
    for event in sent:
        if now.state is None:
            break
        state = State.of(json.loads(json.dumps(now.state.data())))
        number = state.number + (0 if isinstance(event, str) else event[2])
        given_event: Event = (
            Text(event) if isinstance(event, str) else Press(event[0], event[1], number)
        )
        now = step(state, given_event, NOW)
        assert now.says
        for choice in (choice for row in now.says[-1].choices for choice in row):
            assert len(f"remind:{choice.action}:{10**6}.{choice.argument}".encode()) <= 64
        if now.state is not None:
            assert now.wanted is None
            assert now.says[-1].number == now.state.number
            assert "cancel" in {c.action for row in now.says[-1].choices for c in row}
    if now.wanted:
        assert next_due(now.wanted.rule, NOW.at) is not None
        assert date(2026, 11, 24) <= now.wanted.rule.start
