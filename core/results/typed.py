"""What somebody types as a laboratory value: a name, a number, a unit, in any script. Pure.

Never raises, and guesses nothing: what can be read in two ways comes back with both.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.labs.analytes import Analyte
from core.labs.findings import NOT_DETECTED, finding
from core.results.names import named

LONGEST = 200
_MOST_DIGITS = 15


class Unread(StrEnum):
    """Why there is no number."""

    NO_NUMBER = "no-number"
    COMPARATOR = "comparator"  # "<15": a limit is no value
    RANGE = "range"  # "40-60", or a sign
    SEVERAL = "several"  # more than one test in a message
    UNKNOWN_NAME = "unknown-name"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """`number` as typed, in ASCII digits with a point; `values` has two entries where a separator
    may be that of thousands or of decimals. `unit` as typed, perhaps none that we know.
    """

    analyte: Analyte | None = None
    number: str = ""
    values: tuple[Decimal, ...] = ()
    unit: str = ""
    undetected: bool = False
    unread: Unread | None = None


def read(text: str) -> Typed:
    """`ALT 45 U/L`, `1,5`, `plt 142 K/uL`, `١٢٣`, `HCV RNA not detected`."""
    line = _plain(text)
    if not line or len(line) > LONGEST:
        return Typed(unread=Unread.TOO_LONG if line else Unread.NO_NUMBER)
    found = _NUMBER.search(line)
    before, after = (line[: found.start()], line[found.end() :]) if found else (line, "")
    name = _NAME_END.sub("", before)
    analytes = named(name)
    if len(analytes) > 1 or (found and named(after)):
        return Typed(unread=Unread.SEVERAL)
    analyte = analytes[0] if analytes else None
    if _undetected(line, analyte):
        return Typed(analyte=analyte, undetected=True)
    if found is None:
        return Typed(analyte=analyte, unread=_nameless(name, analyte) or Unread.NO_NUMBER)
    if unread := _odd(before, after) or _nameless(name, analyte):
        return Typed(analyte=analyte, unread=unread)
    values = _values(found[0])
    if not values:
        return Typed(analyte=analyte, unread=Unread.NO_NUMBER)
    number = found[0] if len(values) > 1 else f"{values[0]:f}"
    return Typed(analyte=analyte, number=number, values=values, unit=after.strip(" .,;:()"))


_SEPARATORS = str.maketrans({"٫": ".", "٬": ",", "’": "'", "\u066a": "%", "⁄": "/", "−": "-"})
_GROUPS = r"[0-9]{1,3}(?:[ '][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?"
_NUMBER = re.compile(rf"(?<![0-9.,/*^a-z])(?:{_GROUPS}|[0-9]+(?:[.,][0-9]+)*)")
_NAME_END = re.compile(r"[\s:=\-–—]+$")
_SIGN = re.compile(r"(^|\s)[-–—+]\s*$")
_COMPARATOR = re.compile(r"[<>≤≥]=?\s*$")
_RANGE = re.compile(r"\s*(-|–|—|\bto\b)\s*[0-9]|\s*e[+-]?[0-9]")


def _plain(text: str) -> str:
    """Digits of every script as ASCII, marks of direction gone, one kind of space."""
    kept = []
    for char in text[: 4 * LONGEST]:
        if unicodedata.category(char) == "Nd":
            kept.append(str(unicodedata.digit(char)))
        elif unicodedata.category(char) not in ("Cf", "Cc") or char.isspace():
            kept.append(" " if char.isspace() else char)
    line = " ".join("".join(kept).translate(_SEPARATORS).split())
    return line.replace("،", ",")


def _undetected(line: str, analyte: Analyte | None) -> bool:
    """Only of the virus: no other test is "negative" by itself."""
    words = re.sub(r"(?i)\b(hcv|rna|viral load|pcr)\b", " ", line).strip(" :=-")
    return analyte in (None, Analyte.HCVRNA) and finding((), words) == NOT_DETECTED


def _odd(before: str, after: str) -> Unread | None:
    if _COMPARATOR.search(before):
        return Unread.COMPARATOR
    return Unread.RANGE if _SIGN.search(before) or _RANGE.match(after) else None


def _nameless(name: str, analyte: Analyte | None) -> Unread | None:
    """A word that is the name of no test we know."""
    known = analyte is not None or not any(char.isalpha() for char in name)
    return None if known else Unread.UNKNOWN_NAME


def _values(number: str) -> tuple[Decimal, ...]:
    """What a number with its separators may mean; nothing for what is no number."""
    bare = number.replace(" ", "").replace("'", "")
    signs = [char for char in bare if char in ".,"]
    if sum(char.isdigit() for char in bare) > _MOST_DIGITS:
        return ()
    if not signs:
        return (Decimal(bare),)
    last = signs[-1]
    whole, _, rest = bare.rpartition(last)
    if len(signs) == 1:
        decimal = Decimal(f"{whole}.{rest}")
        doubtful = len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0")
        return (decimal, Decimal(whole + rest)) if doubtful and bare == number else (decimal,)
    grouped = whole if signs.count(last) == 1 else bare
    if len(set(signs)) > 2 or len({s for s in signs if s in grouped}) != 1:
        return ()
    other = next(s for s in grouped if s in ".,")
    groups = grouped.split(other)
    if not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:]):
        return ()
    return (Decimal("".join(groups) + ("" if grouped is bare else f".{rest}")),)
