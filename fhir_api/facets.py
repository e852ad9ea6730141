"""What a resource is found by: search tokens, dates and references. Pure, never raises."""

import re
from calendar import isleap, monthrange
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from core.records.record import Facets

SUBJECT = {"Observation", "DiagnosticReport", "Specimen", "ServiceRequest", "Condition"}

_MOMENT = re.compile(  # a date, or a date and time to the minute or finer
    r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)

_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)

_REFERENCES = {  # element -> search parameter, of the types that are searched or included
    "Observation": {
        "subject": "subject",
        "derivedFrom": "derived-from",
        "hasMember": "has-member",
        "basedOn": "based-on",
        "specimen": "specimen",
    },
    "DiagnosticReport": {
        "subject": "subject",
        "result": "result",
        "basedOn": "based-on",
        "specimen": "specimen",
    },
    "RiskAssessment": {"subject": "subject"},
    "Provenance": {"target": "target"},
}


_PERIODS = {  # types with a clinical date -> the element that holds it as a period
    "Observation": "effectivePeriod",
    "DiagnosticReport": "effectivePeriod",
    "RiskAssessment": "occurrencePeriod",
}


def facets(resource: Mapping[str, Any], *, taken: str | None = None) -> Facets:
    """The facets of one resource. `taken`: a date it inherits from its panel or report."""
    kind = resource.get("resourceType")
    when = own_time(resource) or taken
    start, end, period = None, None, _PERIODS.get(str(kind))
    if kind == "RiskAssessment":
        when = _text(resource.get("occurrenceDateTime"))
    if period:
        start, end = _period(resource.get(period)) or span(when)
    issued = span(_text(resource.get("issued")))[0]
    return Facets(
        patient=patient_of(resource),
        codes=tuple(_tokens([resource.get("code")])),
        categories=tuple(_tokens(_list(resource.get("category")))),
        status=_text(resource.get("status")),
        start=start,
        end=end,
        issued=issued,
        taken=when if start else None,
        identifiers=tuple(_identifiers(resource.get("identifier"))),
        refs=tuple(_references(resource, _REFERENCES.get(str(kind), {}))),
    )


def own_time(resource: Mapping[str, Any]) -> str | None:
    """effective[x] as text: the instant, else the end of the period, else its start."""
    for name in ("effectiveDateTime", "effectiveInstant"):
        if text := _text(resource.get(name)):
            return text
    period = resource.get("effectivePeriod")
    if isinstance(period, dict):
        return _text(period.get("end")) or _text(period.get("start"))
    return None


def _period(period: Any) -> tuple[datetime, datetime] | None:
    """From its first to its last instant; without an end it lasts for ever."""
    if not isinstance(period, dict):
        return None
    first, last = span(_text(period.get("start"))), span(_text(period.get("end")))
    start, end = first[0] or last[0], last[1] or (None if period.get("end") else _LAST)
    return (start, end) if start and end and start < end else None


def patient_of(resource: Mapping[str, Any]) -> str | None:
    """The id of the Patient that the resource is about, where it says so by reference."""
    for element in ("subject", "patient"):
        reference = resource.get(element)
        if isinstance(reference, dict):
            text = _text(reference.get("reference")) or ""
            if text.startswith("Patient/"):
                return text.split("/")[1]
    return None


@lru_cache(maxsize=4096)
def span(text: str | None) -> tuple[datetime | None, datetime | None]:
    """[start, end) of a FHIR date, dateTime or instant in UTC; a day without zone is UTC's.

    What lies beyond the first and the last instant of a datetime is that instant.
    """
    if not text or not _MOMENT.fullmatch(text):
        return None, None
    try:
        if len(text) <= 10:
            return _days(text)
        start = _in_utc(datetime.fromisoformat(text))
        return start, _after(start, _fineness(text))
    except ValueError:
        return None, None


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return _FIRST if moment.year == 1 else _LAST


def _after(start: datetime, length: timedelta) -> datetime:
    return start + min(length, _LAST - start)


def _fineness(text: str) -> timedelta:
    """How long the moment lasts that a date and time names: a minute, a second or less."""
    if "." in text:
        return timedelta(milliseconds=1)
    return timedelta(seconds=1) if text[16:17] == ":" else timedelta(minutes=1)


def _days(text: str) -> tuple[datetime, datetime]:
    parts = [int(part) for part in text.split("-")]
    start = datetime(*[*parts, 1, 1][:3], tzinfo=UTC)  # type: ignore[arg-type, misc]
    of_month = monthrange(start.year, start.month)[1]
    days = (366 if isleap(start.year) else 365, of_month, 1)[len(parts) - 1]
    return start, _after(start, timedelta(days=days))


def _tokens(concepts: Iterable[Any]) -> Iterable[str]:
    """Each coding as "system|code" and "code"."""
    for concept in concepts:
        for coding in _list(concept.get("coding")) if isinstance(concept, dict) else ():
            code = _text(coding.get("code")) if isinstance(coding, dict) else None
            if code:
                yield f"{_text(coding.get('system')) or ''}|{code}"
                yield code


def _identifiers(value: Any) -> Iterable[str]:
    """Each identifier as "system|value" and "value"."""
    for identifier in _list(value):
        text = _text(identifier.get("value")) if isinstance(identifier, dict) else None
        if text:
            yield f"{_text(identifier.get('system')) or ''}|{text}"
            yield text


def _references(resource: Mapping[str, Any], elements: Mapping[str, str]) -> Iterable[str]:
    for element, parameter in elements.items():
        for reference in _list(resource.get(element)):
            text = _text(reference.get("reference")) if isinstance(reference, dict) else None
            if text and not text.startswith("#"):
                yield f"{parameter}={text.split('/_history/')[0]}"


def _list(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
