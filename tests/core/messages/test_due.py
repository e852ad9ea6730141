"""When a reminder is due, through every change of the clock there is."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.messages.due import Quiet, Rule, moment, next_due, put_off

BERLIN = "Europe/Berlin"  # forward on 2026-03-29 at 2, back on 2026-10-25 at 3

CHANGING = (
    BERLIN, "America/New_York", "Africa/Cairo", "Africa/Casablanca", "Asia/Beirut", "Asia/Tehran",
    "Australia/Lord_Howe", "America/St_Johns", "America/Santiago", "Asia/Kolkata",
    "Pacific/Apia", "Pacific/Kwajalein", "Antarctica/Troll", "UTC",
)  # fmt: skip


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def daily(at: str, start: str = "2026-01-01", zone: str = BERLIN, every: int | None = 1) -> Rule:
    return Rule(
        start=date.fromisoformat(start), at=time.fromisoformat(at), zone=zone, every_days=every
    )


def test_every_morning_at_eight_stays_at_eight() -> None:
    rule = daily("08:00")
    assert next_due(rule, utc("2026-03-28T12:00")) == utc("2026-03-29T06:00")  # summer time
    assert next_due(rule, utc("2026-03-28T06:59")) == utc("2026-03-28T07:00")
    assert next_due(rule, utc("2026-10-24T12:00")) == utc("2026-10-25T07:00")


def test_an_hour_that_is_skipped_is_told_once_after_it() -> None:
    rule = daily("02:30")
    assert next_due(rule, utc("2026-03-28T12:00")) == utc("2026-03-29T01:30")  # 3:30 by the clock
    assert next_due(rule, utc("2026-03-29T01:30")) == utc("2026-03-30T00:30")


def test_an_hour_that_comes_twice_is_told_once() -> None:
    rule = daily("02:30")
    assert next_due(rule, utc("2026-10-24T12:00")) == utc("2026-10-25T00:30")
    assert next_due(rule, utc("2026-10-25T00:30")) == utc("2026-10-26T01:30")


def test_once_is_once() -> None:
    rule = daily("08:00", "2026-11-25", every=None)
    assert next_due(rule, utc("2026-11-25T06:59")) == utc("2026-11-25T07:00")
    assert next_due(rule, utc("2026-11-25T07:00")) is None


def test_every_twelve_weeks_counts_from_the_first_day() -> None:
    rule = daily("08:00", "2026-01-05", every=84)
    assert next_due(rule, utc("2026-01-05T07:00")) == utc("2026-03-30T06:00")
    assert next_due(rule, utc("2025-01-05T07:00")) == utc("2026-01-05T07:00")


def test_a_day_that_a_zone_left_out_is_no_second_time() -> None:
    """Samoa went from 29 to 31 December 2011."""
    rule = daily("08:00", "2011-12-01", zone="Pacific/Apia")
    told, now = [], utc("2011-12-28T20:00")
    for _ in range(3):
        due = next_due(rule, now)
        assert due is not None
        told.append(due)
        now = due
    assert told == sorted(set(told))
    local = [due.astimezone(ZoneInfo("Pacific/Apia")).date() for due in told]
    assert local == [date(2011, 12, 29), date(2011, 12, 31), date(2012, 1, 1)]


zones = st.one_of(st.sampled_from(CHANGING), st.sampled_from(sorted(available_timezones())))
rules = st.builds(
    Rule,
    start=st.dates(date(2005, 1, 1), date(2035, 1, 1)),
    at=st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0)),
    zone=zones,
    every_days=st.one_of(st.none(), st.integers(1, 100)),
)
SINCE = utc("2004-01-01T00:00")
moments = st.timedeltas(timedelta(), timedelta(days=12_000)).map(lambda passed: SINCE + passed)


@settings(max_examples=600)
@given(rules, moments)
def test_it_is_after_and_is_of_the_rule(rule: Rule, after: datetime) -> None:
    due = next_due(rule, after)
    if due is None:
        assert rule.every_days is None
        assert moment(rule.start, rule.at, rule.zone) <= after
        return
    assert due > after
    near = due.astimezone(ZoneInfo(rule.zone)).date()
    days = (near + timedelta(days=n) for n in (-2, -1, 0, 1))
    assert any(moment(on, rule.at, rule.zone) == due and is_of(rule, on) for on in days)


def is_of(rule: Rule, on: date) -> bool:
    since = (on - rule.start).days
    return since == 0 or (
        rule.every_days is not None and since > 0 and since % rule.every_days == 0
    )


@settings(max_examples=300)
@given(rules, moments)
def test_nothing_of_the_rule_is_between(rule: Rule, after: datetime) -> None:
    """Against asking every day of the rule, one by one."""
    due = next_due(rule, after)
    step = rule.every_days or 10**6
    first = max(0, (after.date() - rule.start).days // step - 2)
    days = (
        rule.start + timedelta(days=step * n)
        for n in range(first, first + 6)
        if rule.every_days or n == 0
    )
    later = [at for on in days if (at := moment(on, rule.at, rule.zone)) > after]
    assert due == min(later, default=None)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(CHANGING),
    st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0)),
    st.integers(2006, 2034),
)
def test_a_year_of_days_is_told_once_a_day(zone: str, at: time, year: int) -> None:
    rule = Rule(start=date(year, 1, 1), at=at, zone=zone, every_days=1)
    now, told = moment(date(year, 1, 1), at, zone), []
    end = moment(date(year + 1, 1, 1), at, zone)
    while now < end:
        told.append(now)
        following = next_due(rule, now)
        assert following is not None
        assert timedelta(hours=20) < following - now < timedelta(hours=49)
        now = following
    left_out = 1 if (zone, year) == ("Pacific/Apia", 2011) else 0
    assert len(told) == (date(year + 1, 1, 1) - date(year, 1, 1)).days - left_out


NIGHT = Quiet(time(22), time(7))


@pytest.mark.parametrize(
    ("due", "told"),
    [
        ("2026-11-25T20:59", "2026-11-25T20:59"),
        ("2026-11-25T21:00", "2026-11-26T06:00"),
        ("2026-11-25T23:30", "2026-11-26T06:00"),
        ("2026-11-26T05:59", "2026-11-26T06:00"),
        ("2026-11-26T06:00", "2026-11-26T06:00"),
        ("2026-03-28T22:00", "2026-03-29T05:00"),  # the night of the change is shorter
    ],
)
def test_quiet_hours_put_it_off(due: str, told: str) -> None:
    assert put_off(utc(due), NIGHT, BERLIN) == utc(told)
    assert put_off(utc(due), None, BERLIN) == utc(due)


@settings(max_examples=300)
@given(moments, st.times(), st.times(), zones)
def test_nothing_is_told_in_quiet_hours_nor_more_than_a_day_later(
    due: datetime, starts: time, ends: time, zone: str
) -> None:
    quiet = Quiet(starts.replace(fold=0, microsecond=0), ends.replace(fold=0, microsecond=0))
    told = put_off(due, quiet, zone)
    assert due <= told <= due + timedelta(hours=50)
    if told == due:
        assert not quiet.covers(due.astimezone(ZoneInfo(zone)).time())
