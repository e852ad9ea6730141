"""Numbers in a text, each with its unit and with what compares it. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.assistant.plain import LETTERS
from core.assistant.speech.shape import Speech

_TOKEN = re.compile(rf"\d+⁄\d+|\d+(?:[.,٫٬]\d+)*|[{LETTERS}]+|[%<>≤≥–/-]|[^\s]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_UNIT_WITHIN, _COMPARED_WITHIN = 3, 3
_STOP = ".;:()!?،؛"


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` as digits, `unit` as in the speech or empty, `compared`: less, more or neither."""

    value: str
    unit: str
    compared: str = ""


def quantities(folded: str, speech: Speech) -> frozenset[Quantity]:
    """Of a folded text, number words too. A range gives its unit to both of its ends."""
    tokens = _tokens(folded)
    return frozenset(
        Quantity(value, _unit(tokens, place, speech), _compared(tokens, place, speech))
        for place, token in enumerate(tokens)
        if (value := _value(token, speech)) is not None
    )


def _tokens(folded: str) -> list[str]:
    """Digits that stand on letters ("8weeks", "f3") come apart, but keep a leading letter."""
    found: list[str] = []
    for token in _TOKEN.findall(folded):
        apart = re.fullmatch(r"(\d+)([^\W\d]+)", token)
        found += apart.groups() if apart else [token]
    return found


def _value(token: str, speech: Speech) -> str | None:
    if token in speech.numbers:
        return speech.numbers[token]
    if "⁄" in token:  # what is left of ½
        return "x" + token.replace("⁄", "/")
    if not token[0].isdigit():
        return token if any(sign.isdigit() for sign in token) else None
    token = token.replace("٫", ".").replace("٬", ",")
    if _THOUSANDS.fullmatch(token):
        return re.sub("[.,]", "", token)
    return token.replace(",", ".")


def _unit(tokens: Sequence[str], place: int, speech: Speech) -> str:
    """The first unit among the next words, over the rest of a range."""
    seen = 0
    for following in tokens[place + 1 :]:
        if following in _STOP:
            break
        if unit := _of_unit(following, speech):
            return unit
        if following in speech.joins or _value(following, speech) is not None:
            continue
        seen += 1
        if seen == _UNIT_WITHIN:
            break
    return ""


def _of_unit(token: str, speech: Speech) -> str:
    """The longest beginning that is known; short ones must be the whole word."""
    fits = [
        unit for unit in speech.units if token == unit or (len(unit) > 2 and token.startswith(unit))
    ]
    return speech.units[max(fits, key=len)] if fits else ""


def _compared(tokens: Sequence[str], place: int, speech: Speech) -> str:
    near: list[str] = []
    for before in reversed(tokens[max(0, place - _COMPARED_WITHIN) : place]):
        if before in _STOP or (_value(before, speech) is not None and before not in speech.joins):
            break
        near.append(before)
    if any(word in speech.less for word in near):
        return "less"
    return "more" if any(word in speech.more for word in near) else ""
