"""FHIR dates as calendar days and instants. Pure."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time
from typing import NamedTuple

# No specimen is of another year, and from these every day of a window can be reached.
_DATE_TIME = re.compile(
    r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
    r"(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?"
)
_FAR = re.compile(r"(?!19|20)[0-9]{4}(-|$)")
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_LAST = time(23, 59, 59, 999999, UTC)


class Moment(NamedTuple):
    """`on`: calendar day in the value's own zone. `at`: for ordering. `bare`: a day, no time."""

    on: date
    at: datetime
    bare: bool


def moment(text: str | None) -> Moment | None:
    """A FHIR dateTime that names a day; None for a year or a month alone, or what is no date.

    None also for years before 1900 and after 2099. A bare date counts as its last moment in UTC.
    """
    if text is None or not _DATE_TIME.fullmatch(text):
        return None
    try:
        if len(text) == 10:
            day = date.fromisoformat(text)
            return Moment(day, datetime.combine(day, _LAST), bare=True)
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return Moment(at.date(), at, bare=False)


def is_far(text: str | None) -> bool:
    """Whether a FHIR date lies before 1900 or after 2099."""
    return _FAR.match(text or "") is not None


def instant(text: str | None) -> datetime | None:
    """A FHIR instant, e.g. `issued`; None for anything else."""
    found = moment(text)
    return None if found is None or found.bare else found.at


def possible_days(text: str | None) -> tuple[date, date] | None:
    """First and last day that a FHIR date (YYYY, YYYY-MM, YYYY-MM-DD) may mean."""
    match = _PARTIAL.fullmatch(text or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        if day:
            return first, first
        return first, date(year, month or 12, monthrange(year, month or 12)[1])
    except ValueError:
        return None


def completed_years(birth: date, on: date) -> int:
    """Age in completed years. Someone born on 29 February turns a year older on 1 March."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))
