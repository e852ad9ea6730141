"""A day as people type it, in digits of any script. Pure; where two readings are left, both."""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_ISO = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})")
_OTHER = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})[-/. ]([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Calendar:
    """`today` of a person; `latest`: the last day that may have begun where they are."""

    today: date
    latest: date

    @classmethod
    def of(cls, now: datetime, zone: str | None) -> "Calendar":
        """Without a time zone today is that of UTC, and may be over elsewhere."""
        if zone:
            here = now.astimezone(ZoneInfo(zone)).date()
            return cls(here, here)
        utc = now.astimezone(UTC)
        return cls(utc.date(), (utc + timedelta(hours=14)).date())


def ascii_digits(text: str) -> str:
    """Digits of every script as ASCII, marks of direction gone."""
    return "".join(
        str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char
        for char in text
        if unicodedata.category(char) != "Cf"
    )


def days(text: str) -> tuple[date, ...]:
    """`2026-11-02`, `2.11.2026`, `2/11/2026`: none, one, or both orders of day and month.

    With points the day comes first everywhere; with a stroke that depends on the country.
    """
    line = ascii_digits(text[:40]).strip()
    if match := _ISO.fullmatch(line):
        year, month, day = map(int, match.groups())
        return _real((year, month, day))
    if match := _OTHER.fullmatch(line):
        first, sign, second, year = int(match[1]), match[2], int(match[3]), int(match[4])
        orders = [(year, second, first)]
        if sign != ".":
            orders.append((year, first, second))
        return _real(*orders)
    return ()


def _real(*parts: tuple[int, int, int]) -> tuple[date, ...]:
    found = []
    for year, month, day in parts:
        with suppress(ValueError):
            if _FIRST_YEAR <= year <= _LAST_YEAR:
                found.append(date(year, month, day))
    return tuple(dict.fromkeys(found))
