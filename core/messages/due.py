"""When a reminder is due next: local time through every change of the clock. Pure.

A time that the clock skips is told an hour of the old time later, once; a time that comes twice is
told the first time alone (RFC 5545, 3.3.5).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_LAST_DAY = date(2199, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """At `at` of IANA `zone` on the day `start`, and every so many days after (None: once)."""

    start: date
    at: time
    zone: str
    every_days: int | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """No message from `starts` to before `ends`, local time, perhaps over midnight."""

    starts: time
    ends: time

    def covers(self, at: time) -> bool:
        if self.starts <= self.ends:
            return self.starts <= at < self.ends
        return at >= self.starts or at < self.ends


def moment(on: date, at: time, zone: str) -> datetime:
    """In UTC."""
    return datetime.combine(on, at, ZoneInfo(zone)).astimezone(UTC)


def next_due(rule: Rule, after: datetime) -> datetime | None:
    """The first moment of the rule after `after`, in UTC; None when there is none any more."""
    if rule.every_days is None:
        once = moment(rule.start, rule.at, rule.zone)
        return once if once > after else None
    near = after.astimezone(ZoneInfo(rule.zone)).date() - timedelta(days=2)  # zones skipped days
    times = max(0, -(-(near - rule.start).days // rule.every_days))
    on = rule.start + timedelta(days=times * rule.every_days)
    while on <= _LAST_DAY:
        if (due := moment(on, rule.at, rule.zone)) > after:
            return due
        on += timedelta(days=rule.every_days)
    return None


def put_off(due: datetime, quiet: Quiet | None, zone: str) -> datetime:
    """`due`, or the end of the quiet hours it falls into."""
    local = due.astimezone(ZoneInfo(zone))
    if quiet is None or not quiet.covers(local.time()):
        return due
    on = local.date()
    while (end := moment(on, quiet.ends, zone)) <= due:
        on += timedelta(days=1)
    return end
