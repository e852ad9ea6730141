"""SMART system scopes, v1 (`system/Observation.read`) and v2 (`system/Observation.rs`). Pure.

Source: HL7 SMART App Launch 2.x, "Scopes and Launch Context". v1 `read` is rs, `write` is cud.
A narrowed scope (`?category=…`) is never granted: nothing here would honour the narrowing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Action = Literal["c", "r", "u", "d", "s"]

_EVERY = "cruds"
_V1 = {"read": "rs", "write": "cud", "*": _EVERY}
_SCOPE = re.compile(
    r"system/(?P<type>[A-Z][A-Za-z]{1,63}|\*)\.(?P<may>read|write|\*|(?=[cruds])c?r?u?d?s?)"
)
_MAX_LENGTH = 4000


@dataclass(frozen=True, slots=True)
class Scopes:
    """What a caller may do. `text` is what was granted, as the token endpoint answered it."""

    text: str
    _by_type: Mapping[str, str]  # letters of `*` already added to each
    _any_type: str

    def allows(self, resource_type: str, action: Action) -> bool:
        return action in self._by_type.get(resource_type, self._any_type)


@lru_cache(maxsize=1024)
def parse(text: str) -> Scopes:
    """The scopes named in `text`; what is not a plain system scope gives nothing."""
    letters = _letters(text)
    any_type = letters.pop("*", "")
    merged = {name: _union(may, any_type) for name, may in letters.items()}
    return Scopes(text, merged, any_type)


def unreadable(text: str) -> tuple[str, ...]:
    """The parts of `text` that are no plain system scope: a registration with any is refused."""
    return tuple(part for part in text.split() if not _SCOPE.fullmatch(part))


def grant(requested: str, registered: str) -> str:
    """What of `requested` is registered, "" for nothing.

    A scope that is granted whole is answered as it was asked for, one cut down in v2 letters.
    """
    if len(requested) > _MAX_LENGTH:
        return ""
    held = _letters(registered)
    granted: dict[str, None] = {}
    for part in requested.split():
        if match := _SCOPE.fullmatch(part):
            granted.update(dict.fromkeys(_within(part, match["type"], _may(match), held)))
    return " ".join(granted)


def _within(part: str, name: str, may: str, held: Mapping[str, str]) -> list[str]:
    """`part` cut down to what is held: whole, by letters, or `*` spelled out by type."""
    everywhere = held.get("*", "")
    names = [name] if name != "*" else ["*", *(other for other in held if other != "*")]
    allowed = {one: _common(may, _union(held.get(one, ""), everywhere)) for one in names}
    if allowed[name] == may:
        return [part]
    return [
        f"system/{one}.{letters}"
        for one, letters in allowed.items()
        if letters and (one == name or letters != allowed[name])
    ]


def _letters(text: str) -> dict[str, str]:
    held: dict[str, str] = {}
    for part in text.split():
        if match := _SCOPE.fullmatch(part):
            held[match["type"]] = _union(held.get(match["type"], ""), _may(match))
    return held


def _may(match: re.Match[str]) -> str:
    return _V1.get(match["may"], match["may"])


def _union(one: str, other: str) -> str:
    return "".join(letter for letter in _EVERY if letter in one or letter in other)


def _common(one: str, other: str) -> str:
    return "".join(letter for letter in _EVERY if letter in one and letter in other)
