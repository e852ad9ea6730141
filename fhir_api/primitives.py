"""FHIR R4's primitive types: what each accepts, and how to say so. Pure.

The patterns are R4's own (http://hl7.org/fhir/R4/datatypes.html), with the calendar checked and
with addresses that run code refused.
"""

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Primitive:
    """`accepts(value)` of a value as `wire.read` gives it; `say` completes "Send …"."""

    accepts: Callable[[object], bool]
    say: str


def _text(pattern: str, say: str) -> Primitive:
    match = re.compile(pattern).fullmatch
    return Primitive(lambda v: isinstance(v, str) and match(v) is not None, say)


_YEAR = r"(?!0000)[0-9]{4}"
_DAY = rf"({_YEAR})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
_ZONE = r"(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"


def _calendar(pattern: str, say: str) -> Primitive:
    """Dates of `pattern` whose day exists."""
    match = re.compile(pattern).fullmatch

    def accepts(value: object) -> bool:
        if not isinstance(value, str) or match(value) is None:
            return False
        if value[8:10] <= "28":  # every month has them; also partial dates
            return True
        try:
            date(int(value[:4]), int(value[5:7]), int(value[8:10]))
        except ValueError:
            return False
        return True

    return Primitive(accepts, say)


def _integer(low: int, high: int, say: str) -> Primitive:
    return Primitive(lambda v: type(v) is int and low <= v <= high, say)


def _is_decimal(value: object) -> bool:
    return type(value) is int or isinstance(value, Decimal)


def _is_base64(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        b64decode("".join(value.split()), validate=True)
    except ValueError:
        return False
    return True


_MAX = 2**31 - 1
_URI = r"(?!\s*(?i:javascript|vbscript|data):)\S+"
# R4 means ASCII by \S: a no-break or ideographic space is text like any other.
_WORDS = r"[^\x00-\x08\x0b\x0c\x0e-\x1f]+"
_SAY_WORDS = "text; of U+0000 to U+001F it may hold tab, line feed and carriage return alone"
_SAY_URI = "an address without spaces; javascript:, vbscript: and data: are not taken"

PRIMITIVES: Mapping[str, Primitive] = {
    "boolean": Primitive(lambda v: type(v) is bool, "true or false, without quotes"),
    "integer": _integer(-_MAX - 1, _MAX, "a whole JSON number of 32 bits, without quotes"),
    "unsignedInt": _integer(0, _MAX, "a whole JSON number from 0, without quotes"),
    "positiveInt": _integer(1, _MAX, "a whole JSON number from 1, without quotes"),
    "decimal": Primitive(_is_decimal, "a JSON number, without quotes"),
    "string": _text(_WORDS, _SAY_WORDS),
    "markdown": _text(_WORDS, _SAY_WORDS),
    "code": _text(r"\S+(\s\S+)*", "a code: no space at either end, single spaces inside"),
    "id": _text(r"[A-Za-z0-9.-]{1,64}", "1 to 64 letters, digits, '-' or '.'"),
    "uri": _text(_URI, _SAY_URI),
    "url": _text(_URI, _SAY_URI),
    "canonical": _text(_URI, _SAY_URI),
    "oid": _text(r"urn:oid:[0-2](\.(0|[1-9][0-9]*))+", "urn:oid: and an OID"),
    "uuid": _text(
        r"urn:uuid:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "urn:uuid: and a UUID"
    ),
    "base64Binary": Primitive(_is_base64, "Base64"),
    "date": _calendar(
        rf"{_YEAR}(-(0[1-9]|1[0-2]))?|{_DAY}", "a date that exists: YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    "dateTime": _calendar(
        rf"{_YEAR}(-(0[1-9]|1[0-2]))?|{_DAY}(T{_CLOCK}{_ZONE})?",
        "a date that exists, YYYY[-MM[-DD]], or with a time YYYY-MM-DDThh:mm:ss and a zone"
        " (Z or +hh:mm)",
    ),
    "instant": _calendar(
        rf"{_DAY}T{_CLOCK}{_ZONE}", "a moment: YYYY-MM-DDThh:mm:ss with a zone (Z or +hh:mm)"
    ),
    "time": _text(_CLOCK, "a time: hh:mm:ss, without a zone"),
}


def one_of(codes: frozenset[str]) -> Primitive:
    """A code of a required value set."""
    return Primitive(
        lambda v: isinstance(v, str) and v in codes, "one of: " + " | ".join(sorted(codes))
    )
