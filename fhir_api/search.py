"""Search parameters -> a records query. Pure. Nothing that narrows a search is ever ignored."""

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import parse_qsl, urlencode

import orjson

from core.records.record import Query, Test
from fhir_api.facets import span
from fhir_api.outcomes import Issue, Refusal
from fhir_api.registry import INCLUDES, REVINCLUDES, Parameter, parameters
from fhir_api.resource_types import R4_TYPES

DEFAULT_COUNT = 50
MAX_COUNT = 500
MAX_VALUES = 200
MAX_PARAMETERS = 100
_SORTS = {"date": "date", "-date": "-date", "_lastUpdated": "seq", "-_lastUpdated": "-seq"}
_DATE = re.compile(r"(eq|ne|lt|le|gt|ge|sa|eb)?([0-9]{4}[0-9T:.+Z-]{0,40})")
_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
_VALUE = re.compile(r"(?:\\.|[^,])+")  # to the next comma that is not escaped
_ESCAPED = re.compile(r"\\([\\,|$])")
_SUMMARIES = {"true", "false", "count"}
_TOTALS = {"none", "estimate", "accurate"}
_QUIET = {"_format", "_pretty", "_totalMethod", "_cursor"}


@dataclass(slots=True)
class Search:
    """What was asked for. `ignored`: parameters nobody knows; `kept`: pairs for the self link."""

    query: Query
    includes: list[str] = field(default_factory=list)
    revincludes: list[tuple[str, str]] = field(default_factory=list)
    elements: frozenset[str] = frozenset()
    summary: str = "false"
    ignored: list[str] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class History:
    """What was asked of a history: versions below `before`, made at or after `since`."""

    count: int
    since: datetime | None = None
    before: int = 2**31 - 1
    ignored: list[str] = field(default_factory=list)

    @property
    def kept(self) -> list[tuple[str, str]]:
        """The parameters for the links, but for the place of a page."""
        since = [("_since", self.since.isoformat())] if self.since else []
        return [("_count", str(self.count)), *since]


def history(sent: Sequence[tuple[str, str]], *, most: int) -> History:
    """Refusal 400 names the parameter that cannot be honoured. `most`: versions on a page."""
    asked = History(most)
    for name, value in sent:
        if name in ("_count", "_before"):
            number = int(value) if value.isdecimal() and len(value) < 10 else None
            if number is None:
                raise _refused(name, "invalid", "Give a whole number, such as 50.")
            if name == "_before":
                asked.before = number
            else:
                asked.count = min(number, most) or most
        elif name == "_since":
            asked.since = span(value.replace(" ", "+"))[0]
            if asked.since is None:
                raise _refused(name, "invalid", "Give an instant, such as 2026-05-01T08:00:00Z.")
        elif name not in _QUIET:
            asked.ignored.append(name)
    return asked


def parse(
    type_: str, sent: Sequence[tuple[str, str]], *, base_url: str, cursor_key: bytes
) -> Search:
    """The search of a type. Refusal 400 names the parameter that cannot be honoured."""
    search = Search(Query(type=type_, count=DEFAULT_COUNT))
    known = parameters(type_)
    tests = []
    for name, value in sent:
        plain, _, modifier = name.partition(":")
        if plain in known and "." not in name:
            tests.append(_test(plain, known[plain], modifier, value, base_url))
        elif plain.partition(".")[0] in known or plain.startswith("_has"):
            shown = "_has" if plain.startswith("_has") else plain.partition(".")[0]
            raise _refused(shown, "not-supported", "Chained and reverse searches are not offered.")
        elif not _control(search, type_, plain, modifier, value) and plain not in _QUIET:
            search.ignored.append(plain)
            continue
        search.kept.append((name, value))
    search.query = replace(search.query, tests=tuple(tests))
    if search.query.count == 0 or search.summary == "count":
        search.query = replace(search.query, count=0, total=True)
    cursor = next((value for name, value in sent if name == "_cursor"), None)
    if cursor is not None:
        search.query = replace(search.query, after=_position(cursor, search, cursor_key))
    return search


def pairs(text: str) -> list[tuple[str, str]]:
    """The parameters of a query string. Refusal 400 for more than a search may have, or for NUL."""
    if text.count("&") >= MAX_PARAMETERS:
        raise _refused("_query", "too-costly", f"Send at most {MAX_PARAMETERS} parameters.")
    found = parse_qsl(text, keep_blank_values=True)
    if any("\0" in part for pair in found for part in pair):
        raise _refused("_query", "invalid", "Send no NUL character.")
    return found


def narrowing(text: str) -> str:
    """A query string without what only shapes the answer; "" when nothing is left."""
    return urlencode([(name, value) for name, value in pairs(text) if name not in _QUIET])


def criteria(type_: str, text: str, *, base_url: str) -> Query:
    """The query of If-None-Exist, ifNoneExist or a conditional reference ("a=b", "?a=b", "T?a=b").

    Refusal 400 when it names nothing that we search by.
    """
    before, mark, after = text.partition("?")
    named = bool(mark) and "=" not in before
    asked = pairs(after if named else text)
    search = parse(type_, asked, base_url=base_url, cursor_key=b"")
    if search.ignored or not search.query.tests or (named and before not in ("", type_)):
        raise _refused("condition", "invalid", "Name one resource, e.g. identifier=system|value.")
    return search.query


def is_id(text: str) -> bool:
    """Whether `text` has the form of a FHIR id."""
    return _ID.fullmatch(text) is not None


def cursor(search: Search, key: str | None, seq: int, cursor_key: bytes) -> str:
    """The opaque place of a row in this search of this tenant."""
    place = orjson.dumps([key, seq])
    return base64.urlsafe_b64encode(_mark(search, place, cursor_key) + place).decode().rstrip("=")


def link(base_url: str, type_: str, kept: Sequence[tuple[str, str]]) -> str:
    """An absolute URL of a search."""
    tail = urlencode(kept)
    return f"{base_url}/fhir/{type_}{'?' if tail else ''}{tail}"


def _position(text: str, search: Search, cursor_key: bytes) -> tuple[str | None, int]:
    try:
        raw = base64.urlsafe_b64decode(text.encode() + b"==")
        if hmac.compare_digest(raw[:16], _mark(search, raw[16:], cursor_key)):
            key, seq = orjson.loads(raw[16:])
            return key, seq
    except ValueError:
        pass
    issue = Issue(
        severity="error",
        code="not-found",
        error="search.cursor",
        text="There is no such page. Start the search again without _cursor.",
    )
    raise Refusal(404, issue)


def _mark(search: Search, place: bytes, cursor_key: bytes) -> bytes:
    """Ties a place to the tenant (by its key), the type, the conditions and the order."""
    asked = search.query
    said = f"{asked.type}|{asked.tests!r}|{asked.sort}".encode()
    return hmac.digest(cursor_key, said + b"|" + place, hashlib.sha256)[:16]


def _test(name: str, parameter: Parameter, modifier: str, value: str, base_url: str) -> Test:
    negated = modifier == "not" and parameter.kind == "token"
    types = {parameter.target} if parameter.target else R4_TYPES
    typed = parameter.kind == "reference" and modifier in types
    if modifier and not negated and not typed:
        raise _refused(name, "not-supported", "This modifier is not offered.")
    values = [_ESCAPED.sub(r"\1", part) for part in _VALUE.findall(value)]
    if not values or len(values) > MAX_VALUES:
        raise _refused(name, "invalid", "Give it between 1 and 200 values.")
    if parameter.kind == "date":
        return Test(field=parameter.field, values=tuple(_date(name, v) for v in values))
    if parameter.kind == "reference":
        found = tuple(_reference(name, parameter, modifier, v, base_url) for v in values)
        return Test(field=parameter.field, values=found)
    return Test(field=parameter.field, values=_tokens(name, parameter, values), negated=negated)


def _tokens(name: str, parameter: Parameter, values: Sequence[str]) -> tuple[str, ...]:
    if parameter.field in ("id", "status"):
        return tuple(value.rpartition("|")[2] for value in values)
    if parameter.field == "identifier" and any(value.endswith("|") for value in values):
        raise _refused(name, "not-supported", "Give the value too: system|value.")
    return tuple(values)


def _date(name: str, value: str) -> tuple[str, object, object]:
    match = _DATE.fullmatch(value.replace(" ", "+"))
    start, end = span(match[2]) if match else (None, None)
    if match is None or start is None:
        raise _refused(name, "invalid", "Give a date such as 2026-05, ge2026-05-01 or an instant.")
    return match[1] or "eq", start, end


def _reference(name: str, parameter: Parameter, modifier: str, value: str, base_url: str) -> str:
    text = value.removeprefix(f"{base_url}/fhir/")
    kind = parameter.target or modifier
    if "/" not in text and kind:
        text = f"{kind}/{text}"
    type_, _, id_ = text.partition("/")
    if not _ID.fullmatch(id_) or type_ not in R4_TYPES or type_ != (kind or type_):
        raise _refused(name, "invalid", f"Give a reference such as {kind or 'Patient'}/123.")
    return id_ if parameter.field == "patient" else f"{name}={type_}/{id_}"


def _control(search: Search, type_: str, name: str, modifier: str, value: str) -> bool:
    """Parameters that shape the answer. True when `name` is one of them."""
    if name == "_count":
        count = min(int(value), MAX_COUNT) if value.isdecimal() and len(value) < 10 else -1
        if count < 0:
            raise _refused(name, "invalid", "Give a number of results, such as 50.")
        search.query = replace(search.query, count=count)
    elif name == "_sort":
        if value not in _SORTS:
            raise _refused(name, "not-supported", "Sort by date, -date or (-)_lastUpdated.")
        search.query = replace(search.query, sort=_SORTS[value])
    elif name == "_total":
        if value not in _TOTALS:
            raise _refused(name, "not-supported", "Give none, estimate or accurate.")
        search.query = replace(search.query, total=value != "none")
    elif name == "_summary":
        if value not in _SUMMARIES:
            raise _refused(name, "not-supported", "Give true, false or count.")
        search.summary = value
    elif name == "_elements":
        search.elements = frozenset(value.split(","))
    elif name in ("_include", "_revinclude"):
        _include(search, type_, name, modifier, value)
    else:
        return False
    return True


def _include(search: Search, type_: str, name: str, modifier: str, value: str) -> None:
    source, _, parameter = value.partition(":")
    wanted, _, target = parameter.partition(":")
    if modifier or target:
        raise _refused(name, "not-supported", "Iterated and typed includes are not offered.")
    if name == "_include" and source == type_ and wanted in INCLUDES.get(type_, ()):
        search.includes.append("subject" if wanted == "patient" else wanted)
    elif name == "_revinclude" and f"{source}:{wanted}" in REVINCLUDES.get(type_, ()):
        search.revincludes.append((source, wanted))
    else:
        raise _refused(name, "not-supported", "See /fhir/metadata for what can be included.")


def _refused(name: str, code: str, text: str) -> Refusal:
    issue = Issue(
        severity="error",
        code=code,
        error="search.parameter",
        text=f"The search parameter {name} cannot be used as sent. {text}",
        expression=f"http.{name}",
    )
    return Refusal(400, issue)
