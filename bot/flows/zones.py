"""Which time zone somebody is in, from a city, an offset, or what their clock shows. Pure."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.flows.city_names import NAMES
from bot.flows.days import ascii_digits
from core.assistant.plain import fold, plain

_CITIES = """
Honolulu Pacific/Honolulu|Anchorage America/Anchorage|Los Angeles America/Los_Angeles
San Francisco America/Los_Angeles|Seattle America/Los_Angeles|Denver America/Denver
Phoenix America/Phoenix|Chicago America/Chicago|Houston America/Chicago|Dallas America/Chicago
Ciudad de México America/Mexico_City|Guatemala America/Guatemala|New York America/New_York
Washington America/New_York|Miami America/New_York|Boston America/New_York
Toronto America/Toronto|Bogotá America/Bogota|Lima America/Lima|Quito America/Guayaquil
Caracas America/Caracas|La Paz America/La_Paz|Santiago America/Santiago
Halifax America/Halifax|St. John's America/St_Johns|Buenos Aires America/Argentina/Buenos_Aires
Montevideo America/Montevideo|São Paulo America/Sao_Paulo|Rio de Janeiro America/Sao_Paulo
Brasília America/Sao_Paulo|Azores Atlantic/Azores|London Europe/London|Lisboa Europe/Lisbon
Dublin Europe/Dublin|Casablanca Africa/Casablanca|Accra Africa/Accra|Dakar Africa/Dakar
Madrid Europe/Madrid|Barcelona Europe/Madrid|Paris Europe/Paris|Berlin Europe/Berlin
Roma Europe/Rome|Lagos Africa/Lagos|Abuja Africa/Lagos|Alger Africa/Algiers|Tunis Africa/Tunis
Cairo Africa/Cairo|القاهرة Africa/Cairo|الإسكندرية Africa/Cairo|Alexandria Africa/Cairo
Johannesburg Africa/Johannesburg|Athens Europe/Athens|Kyiv Europe/Kiev|Київ Europe/Kiev
Beirut Asia/Beirut|بيروت Asia/Beirut|Amman Asia/Amman|عمان Asia/Amman|Damascus Asia/Damascus
دمشق Asia/Damascus|Istanbul Europe/Istanbul|Moscow Europe/Moscow|Москва Europe/Moscow
Санкт-Петербург Europe/Moscow|Riyadh Asia/Riyadh|الرياض Asia/Riyadh|جدة Asia/Riyadh
Baghdad Asia/Baghdad|بغداد Asia/Baghdad|Nairobi Africa/Nairobi|الكويت Asia/Kuwait
Tehran Asia/Tehran|Dubai Asia/Dubai|دبي Asia/Dubai|Abu Dhabi Asia/Dubai|Muscat Asia/Muscat
Kabul Asia/Kabul|Karachi Asia/Karachi|کراچی Asia/Karachi|Lahore Asia/Karachi|لاہور Asia/Karachi
Islamabad Asia/Karachi|اسلام آباد Asia/Karachi|Peshawar Asia/Karachi|Tashkent Asia/Tashkent
Delhi Asia/Kolkata|New Delhi Asia/Kolkata|दिल्ली Asia/Kolkata|Mumbai Asia/Kolkata
मुंबई Asia/Kolkata|Chennai Asia/Kolkata|Bangalore Asia/Kolkata|Hyderabad Asia/Kolkata
Kathmandu Asia/Kathmandu|Dhaka Asia/Dhaka|ঢাকা Asia/Dhaka|Chittagong Asia/Dhaka
Yangon Asia/Yangon|Bangkok Asia/Bangkok|Jakarta Asia/Jakarta|Hanoi Asia/Ho_Chi_Minh
Beijing Asia/Shanghai|Shanghai Asia/Shanghai|Manila Asia/Manila|Singapore Asia/Singapore
Perth Australia/Perth|Tokyo Asia/Tokyo|Seoul Asia/Seoul|Adelaide Australia/Adelaide
Darwin Australia/Darwin|Sydney Australia/Sydney|Melbourne Australia/Sydney
Brisbane Australia/Brisbane|Auckland Pacific/Auckland
"""
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*([0-9]{1,2})(?::?([0-9]{2}))?", re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,2})\s*[:.h]\s*([0-9]{2})\s*([ap]\.?m\.?)?", re.IGNORECASE)
_MOST = 8


def zones(text: str, now: datetime) -> tuple[str, ...]:
    """IANA zones that the text may mean: a city, "UTC+5:30", or the time that their clock shows.

    At most eight, cities of that time for an offset; `now` is aware.
    """
    line = " ".join(ascii_digits(text[:80]).replace("−", "-").split())
    if line in available_timezones() and "/" in line:
        return (line,)
    if match := _OFFSET.fullmatch(line):
        sign = 1 if match[1] == "+" else -1
        return _at(sign * timedelta(hours=int(match[2]), minutes=int(match[3] or 0)), now)
    if match := _CLOCK.fullmatch(line):
        return _by_clock(int(match[1]), int(match[2]), match[3] or "", now)
    found = _named().get(_folded(line))
    return (found,) if found else ()


def is_city(text: str) -> bool:
    """Whether somebody names a city, and not what their clock shows."""
    return _folded(text[:80]) in _named()


def offset(zone: str, now: datetime) -> timedelta:
    return now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def city(zone: str, language: str) -> str:
    """A name for people: of a city there, in their language where we know it."""
    if name := _of(language).get(zone):
        return name
    names = (name for name, other in _cities().items() if other == zone and name.isascii())
    return next(names, zone.rsplit("/", 1)[-1].replace("_", " "))


def _by_clock(hour: int, minute: int, half: str, now: datetime) -> tuple[str, ...]:
    hour = hour % 12 + 12 * half.lower().startswith("p") if half else hour
    if hour > 23 or minute > 59:
        return ()
    utc = now.astimezone(UTC)
    quarters = round((hour * 60 + minute - utc.hour * 60 - utc.minute) / 15)
    ahead = timedelta(minutes=15 * quarters) % timedelta(days=1)
    found = [*_at(ahead, now), *_at(ahead - timedelta(days=1), now)]
    return tuple(found[:_MOST])


def _at(ahead: timedelta, now: datetime) -> tuple[str, ...]:
    """The zones of known cities where the clock is so far ahead of UTC now."""
    wanted = dict.fromkeys(_cities().values())
    return tuple(zone for zone in wanted if offset(zone, now) == ahead)[:_MOST]


@cache
def _cities() -> Mapping[str, str]:
    pairs = [one.strip().rsplit(" ", 1) for line in _CITIES.splitlines() for one in line.split("|")]
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


@cache
def _of(language: str) -> Mapping[str, str]:
    """Zone to the name of its city."""
    pairs = (one.partition(" ") for one in NAMES.get(language, "").split("|"))
    return {zone: name for zone, _, name in pairs if zone}


@cache
def _named() -> Mapping[str, str]:
    """City, folded, to zone; the cities of the zones themselves, then ours."""
    places = {
        zone.rsplit("/", 1)[1].replace("_", " "): zone
        for zone in sorted(available_timezones())
        if "/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix/", "right/"))
    }
    for language in NAMES:
        places |= {name: zone for zone, name in _of(language).items()}
    return {_folded(name): zone for name, zone in {**places, **_cities()}.items()}


def _folded(name: str) -> str:
    """Whatever keyboard it was typed on."""
    return " ".join(fold(plain(name)).split())
