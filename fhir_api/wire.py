"""Bytes <-> FHIR JSON: numbers exact to the digit, hostile input refused before it costs anything.

Size, depth and number of elements are known from the bytes alone, before a parser sees them. A
clean body is read once; only one that is refused is read again, slowly, to name the place.
"""

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import orjson

from fhir_api.outcomes import Issue, Refusal
from fhir_api.resource_types import R4_TYPES
from fhir_api.structure import names

MAX_BUNDLE: Final = 5_000_000
MAX_RESOURCE: Final = 1_000_000
MAX_ENTRIES: Final = 500
MAX_DEPTH: Final = 32
MAX_ELEMENTS: Final = 20_000
MAX_DIGITS: Final = 40
MAX_EXPONENT: Final = 300

Steps = tuple[str | int, ...]

_CARRIERS = frozenset(("Bundle", "Parameters"))  # they hold resources, so they may be large
_CARRIER = re.compile(rb'"resourceType"\s*:\s*"(Bundle|Parameters)"')  # a cheap look
_BRACKETS = bytes.maketrans(b"{}[]", b"()()")
_OPENING = ord("(")
_NOT_BRACKETS = bytes(set(range(256)) - set(b"{}[]"))
_SPACE = b" \t\r\n"
_MAY_BE_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_LONG = 400  # characters of a number: more than 40 digits with any exponent we take


class Exact(Decimal):
    """A Decimal that is written as it was sent where Decimal's own text differs (1E-22, 0.00e1)."""

    __slots__ = ("_sent",)
    _sent: str

    def __new__(cls, sent: str) -> "Exact":
        number = super().__new__(cls, sent)
        number._sent = sent
        return number

    def __str__(self) -> str:
        return self._sent

    def __reduce__(self) -> tuple[type["Exact"], tuple[str]]:
        return Exact, (self._sent,)

    def __copy__(self) -> "Exact":
        return self

    def __deepcopy__(self, _memo: object) -> "Exact":
        return self


def read(body: bytes, *, max_bytes: int = MAX_BUNDLE) -> dict[str, Any]:
    """The resource in `body`: numbers as int (64 bits) or Decimal, all else as JSON says.

    Raises Refusal 413 for what is too large and 400 for what cannot be read, with the place.
    """
    limit = max_bytes if _CARRIER.search(body) else min(max_bytes, MAX_RESOURCE)
    if len(body) > limit:
        raise _too_large(limit)
    if not body.strip():
        raise _refused("wire.empty-body", "Send a resource as JSON: the body is empty.")
    body = body.removeprefix(b"\xef\xbb\xbf")
    text = _utf8(body)
    skeleton = _skeleton(body)
    _bound(skeleton)
    try:
        resource = _DECODER.decode(text)
    except _FaultError as fault:
        raise _placed(text, fault.what) from None
    except json.JSONDecodeError as error:
        raise _not_json(error) from None
    if not isinstance(resource, dict):
        raise _refused("wire.object", "Send one resource: a JSON object.")
    if _suspicious(body, skeleton):
        _inspect(resource)
    return _sized(resource, len(body))


def write(resource: Any) -> bytes:
    """Compact UTF-8 JSON; each number as it was sent. Raises TypeError for what is not JSON."""
    return orjson.dumps(resource, default=_number_text)


def _number_text(value: object) -> orjson.Fragment:
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(str(value))
    raise TypeError("not a value of FHIR JSON")


# Before parsing


def _utf8(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise _refused("wire.encoding", "Send the body as UTF-8.") from None


def _skeleton(body: bytes) -> bytes:
    """The body without the inside of its strings: each string becomes one quote."""
    if b"\\" in body:
        body = body.replace(b"\\\\", b"__").replace(b'\\"', b"__")
    if body.count(b'"') > 4 * MAX_ELEMENTS:  # a name and a text each
        raise _too_many()
    return b'"'.join(body.split(b'"')[::2])


def _bound(skeleton: bytes) -> None:
    opened = skeleton.count(b"{") + skeleton.count(b"[")
    if opened + skeleton.count(b",") > MAX_ELEMENTS:
        raise _too_many()
    level = skeleton.translate(_BRACKETS, _NOT_BRACKETS)
    for _ in range(MAX_DEPTH):
        level = level.replace(b"()", b"")
    if level and _is_deep(skeleton.translate(_BRACKETS, _NOT_BRACKETS)):
        text = f"Nest at most {MAX_DEPTH} levels."
        raise Refusal(400, _issue("wire.depth", "structure", text))


def _is_deep(brackets: bytes) -> bool:
    """Whether brackets nest too deep before one closes nothing: there a parser stops."""
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket == _OPENING else -1
        if not 0 <= depth <= MAX_DEPTH:
            return depth > 0
    return False


# Numbers and names, while parsing


class _FaultError(Exception):
    """Something the decoder met that must be refused; where it stands is found afterwards."""

    def __init__(self, what: "_Bad") -> None:
        super().__init__(what.error)
        self.what = what


class _Bad:
    """A fault by its error code and the words for it; in the second reading it marks the place."""

    def __init__(self, error: str, text: str) -> None:
        self.error = error
        self.text = text


_NOT_FINITE = _Bad("wire.number", "Send a finite number, or leave the element out.")
_TOO_FINE = _Bad(
    "wire.number",
    f"Send at most {MAX_DIGITS} significant digits and an exponent within {MAX_EXPONENT}.",
)
_TWICE = _Bad("wire.duplicate-name", "Send each name once in an object.")
_NULL = _Bad("wire.null", "Leave the element out: null holds a place in an array only.")
_EMPTY = _Bad("wire.empty", "Leave the element out, or send content: it is empty.")
_NESTED = _Bad("wire.array", "Send no array directly inside an array.")
_CHARACTER = _Bad("wire.character", "Send text without NUL and without half a surrogate pair.")


def _decimal(sent: str) -> Decimal:
    if len(sent) > _LONG:
        raise _FaultError(_TOO_FINE)
    try:
        number = Decimal(sent)
    except InvalidOperation:  # an exponent beyond Decimal's own
        raise _FaultError(_TOO_FINE) from None
    if len(sent) > 12 or "e" in sent or "E" in sent:
        _fits(number)
    return number if str(number) == sent else Exact(sent)


def _fits(number: Decimal) -> None:
    digits = number.as_tuple().digits
    if len(digits) > MAX_DIGITS or abs(number.adjusted()) > MAX_EXPONENT:
        raise _FaultError(_TOO_FINE)


def _integer(sent: str) -> int | Decimal:
    if len(sent) > 18:
        return _decimal(sent)
    return int(sent) if sent != "-0" else Exact(sent)


def _constant(_sent: str) -> Any:
    raise _FaultError(_NOT_FINITE)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read_once = dict(pairs)
    if len(read_once) != len(pairs):
        raise _FaultError(_TWICE)
    return read_once


_DECODER = json.JSONDecoder(
    parse_float=_decimal, parse_int=_integer, parse_constant=_constant, object_pairs_hook=_object
)


# After parsing


def _suspicious(body: bytes, skeleton: bytes) -> bool:
    """Whether something FHIR forbids in JSON may be there. May be wrong, but only towards yes."""
    tight = skeleton.translate(None, _SPACE)
    return (
        any(mark in tight for mark in (b"null", b"[]", b"{}", b"[[", b",["))
        or any(mark in body for mark in (b'""', b"\\u0000"))
        or _MAY_BE_HALF.search(body) is not None
    )


def _inspect(resource: dict[str, Any]) -> None:
    for bad, steps in _faults(resource, ()):
        raise _refused(bad.error, bad.text, _path(resource, steps))


def _faults(value: Any, steps: Steps) -> Iterator[tuple[_Bad, Steps]]:
    """Each fault at or below `value`, with the steps that lead to it, in order."""
    if isinstance(value, _Bad):
        yield value, steps
    elif value is None:
        yield _NULL, steps
    elif isinstance(value, str) and not _clean(value):
        yield _CHARACTER, steps
    elif isinstance(value, str | dict | list) and not value:
        yield _EMPTY, steps
    elif isinstance(value, dict):
        for name, item in value.items():
            if not name or not _clean(name):
                yield _CHARACTER, steps
            yield from _faults(item, (*steps, name))
    elif isinstance(value, list):
        yield from _list_faults(value, steps)


def _list_faults(items: list[Any], steps: Steps) -> Iterator[tuple[_Bad, Steps]]:
    places = str(steps[-1] if steps else "").startswith("_") or not any(
        isinstance(item, dict) for item in items
    )
    if all(item is None for item in items):
        yield _EMPTY, steps
    for i, item in enumerate(items):
        if isinstance(item, list):
            yield _NESTED, (*steps, i)
        elif item is not None or not places:
            yield from _faults(item, (*steps, i))


def _clean(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def _sized(resource: dict[str, Any], size: int) -> dict[str, Any]:
    kind = resource.get("resourceType")
    if size > MAX_RESOURCE and kind not in _CARRIERS:
        raise _too_large(MAX_RESOURCE)
    entries = resource.get("entry") if kind == "Bundle" else None
    if not isinstance(entries, list):
        return resource
    if len(entries) > MAX_ENTRIES:
        text = f"Send at most {MAX_ENTRIES} entries in one Bundle."
        raise Refusal(413, _issue("wire.entries", "too-costly", text, "Bundle.entry"))
    if size > MAX_RESOURCE:
        _each_small(entries)
    return resource


def _each_small(entries: list[Any]) -> None:
    for i, entry in enumerate(entries):
        if len(write(entry)) > MAX_RESOURCE:
            raise _too_large(MAX_RESOURCE, f"Bundle.entry[{i}]")


# The second reading, which only names the place


def _marked(read_number: Callable[[str], Any]) -> Callable[[str], Any]:
    def mark(sent: str) -> Any:
        try:
            return read_number(sent)
        except _FaultError as fault:
            return fault.what

    return mark


def _marked_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    marked: dict[str, Any] = {}
    for name, value in pairs:
        marked[name] = _TWICE if name in marked else value
    return marked


_MARKING = json.JSONDecoder(
    parse_float=_marked(_decimal),
    parse_int=_marked(_integer),
    parse_constant=_marked(_constant),
    object_pairs_hook=_marked_object,
)


def _placed(text: str, met: _Bad) -> Refusal:
    try:
        resource = _MARKING.decode(text)
    except json.JSONDecodeError as error:
        return _not_json(error)
    bad, steps = next(_faults(resource, ()), (met, ()))
    return _refused(bad.error, bad.text, _path(resource, steps))


def _path(resource: Any, steps: Steps) -> str | None:
    """The FHIRPath of `steps`, up to the first name that R4 does not define: it may be anything."""
    kind = resource.get("resourceType") if isinstance(resource, dict) else None
    if not isinstance(kind, str) or kind not in R4_TYPES:
        return None
    path, known = kind, names()
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step in known:
            path += f".{step}"
        else:
            break
    return path


# Refusals


def _issue(error: str, code: str, text: str, path: str | None = None) -> Issue:
    return Issue(severity="error", code=code, error=error, text=text, expression=path)


def _refused(error: str, text: str, path: str | None = None) -> Refusal:
    return Refusal(400, _issue(error, "structure", text, path))


def _too_large(limit: int, path: str | None = None) -> Refusal:
    text = f"Send at most {limit} bytes here; split what is larger."
    return Refusal(413, _issue("wire.size", "too-long", text, path))


def _too_many() -> Refusal:
    text = f"Send at most {MAX_ELEMENTS} elements in one request."
    return Refusal(413, _issue("wire.elements", "too-costly", text))


def _not_json(error: json.JSONDecodeError) -> Refusal:
    place = f"line {error.lineno}, column {error.colno}"
    sign = error.doc[error.pos : error.pos + 1]
    if error.msg.startswith("Invalid control") or (sign and sign not in "\t\r\n" and sign < " "):
        text = f"Send valid JSON: {place} is the control character U+{ord(sign):04X}. Escape it."
    elif error.msg.startswith("Unterminated") or error.pos >= len(error.doc.rstrip()):
        text = f"Send valid JSON: it ends too early; see {place}. Close each text and bracket."
    else:
        text = f"Send valid JSON: see {place}."
    return _refused("wire.json", text)
