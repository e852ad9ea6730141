"""A time of day as people type it, in digits of any script. Pure."""

import re
from datetime import time

from bot.flows.days import ascii_digits

_TIME = re.compile(
    r"([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE
)
_SPAN = re.compile(r"(.+?)\s*(?:-|–|—|to)\s*(.+)")


def clock(text: str) -> time | None:
    """`8`, `8:30`, `08.30`, `20h30`, `8 pm`, `٨:٣٠`."""
    match = _TIME.fullmatch(ascii_digits(text[:20]).strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3].lower().startswith("p") else 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def span(text: str) -> tuple[time, time] | None:
    """`22-7`, `22:30 - 07:00`: two different times."""
    match = _SPAN.fullmatch(ascii_digits(text[:40]).strip())
    if match is None:
        return None
    starts, ends = clock(match[1]), clock(match[2])
    return None if starts is None or ends is None or starts == ends else (starts, ends)
