"""One Observation -> the Measurements it carries: its own value and one a component. Pure."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from core.labs.panel import Code, Measurement, Quantity, Range, Reason
from fhir_api.lenient import Json, mapping, mappings, number, text, token

_TIMES = ("effectiveDateTime", "effectiveInstant", "effectivePeriod", "effectiveTiming")

_MODIFIERS = ("modifierExtension", "implicitRules", "_implicitRules")
_AGE_LIMITS = ("low", "high")

# Age limits come in UCUM codes or in words; Range counts years.
_PER_YEAR = {
    **dict.fromkeys(("a", "yr", "y", "year", "years"), Decimal(1)),
    **dict.fromkeys(("mo", "month", "months"), Decimal(12)),
    **dict.fromkeys(("wk", "week", "weeks"), Decimal("365.25") / 7),
    **dict.fromkeys(("d", "day", "days"), Decimal("365.25")),
}


def measurements(
    observation: Json,
    *,
    source: str,
    order: int = 0,
    taken: str | None = None,
    refused: Reason | None = None,
) -> list[Measurement]:
    """What `observation` measured. `taken` is used where it says nothing about its own time.

    A header that only groups others (members or components, no value of its own) gives nothing
    for itself.
    """
    shared = {
        "source": source,
        "order": order,
        "status": text(observation.get("status")) or "unknown",
        "taken": own_time(observation) if states_time(observation) else taken,
        "issued": text(observation.get("issued")),
        "refused": refused,
    }
    modified = is_modified(observation)
    components = mappings(observation.get("component"))
    found = []
    if not _is_header(observation, components):
        identifier = next(iter(mappings(observation.get("identifier"))), None)
        found.append(_measurement(observation, shared, token(identifier), modified=modified))
    for component in components:
        changed = modified or bool(component.get("modifierExtension"))
        found.append(_measurement(component, shared, None, modified=changed))
    return found


def is_modified(content: Mapping[str, Any]) -> bool:
    """Whether something that we do not know may change the meaning of all that it says."""
    return any(content.get(name) for name in _MODIFIERS)


def own_time(content: Json) -> str | None:
    """When the specimen of an Observation or DiagnosticReport was taken, as it says itself.

    A FHIR dateTime as sent. Of a period the end, else the start: the result cannot be older.
    """
    moment = text(content.get("effectiveDateTime")) or text(content.get("effectiveInstant"))
    return moment or period_end(content.get("effectivePeriod"))


def period_end(period: object) -> str | None:
    content = mapping(period)
    return text(content.get("end")) or text(content.get("start"))


def states_time(content: Json) -> bool:
    """Whether it speaks of its own time at all, be it only to say that it is unknown."""
    return any(name in content or f"_{name}" in content for name in _TIMES)


def _is_header(observation: Json, components: list[Json]) -> bool:
    if not components and not observation.get("hasMember"):
        return False
    return "dataAbsentReason" not in observation and not any(
        name.startswith("value") for name in observation
    )


def _measurement(
    content: Json, shared: dict[str, Any], identifier: str | None, *, modified: bool
) -> Measurement:
    """`content` is an Observation or one of its components: code, value and ranges are alike."""
    concept = mapping(content.get("valueCodeableConcept"))
    code = mapping(content.get("code"))
    return Measurement(
        **shared,
        codes=_codes(code),
        text=text(code.get("text")),
        quantity=_value(content),
        value_text=text(content.get("valueString")) or text(concept.get("text")),
        value_codes=_codes(concept),
        absent=_absent(content),
        ranges=_ranges(content),
        identifier=identifier,
        modified=modified,
    )


def _codes(concept: Json) -> tuple[Code, ...]:
    return tuple(
        Code(text(coding.get("system")), code.strip())
        for coding in mappings(concept.get("coding"))
        if (code := text(coding.get("code")))
    )


def _labels(concept: object) -> tuple[str, ...]:
    """The codes of a concept, else its text."""
    content = mapping(concept)
    if not content:
        return ()
    words = text(content.get("text"))
    return tuple(c.code for c in _codes(content)) or ((words,) if words else ())


def _value(content: Json) -> Quantity | None:
    integer = content.get("valueInteger")
    if integer is not None:
        value = number(integer)
        return None if value is None else Quantity(value=value)
    return _quantity(content.get("valueQuantity"))


def _quantity(sent: object) -> Quantity | None:
    content = mapping(sent)
    value = number(content.get("value"))
    if value is None:  # a unit without a number measures nothing
        return None
    return Quantity(
        value=value,
        unit=text(content.get("unit")),
        code=text(content.get("code")),
        system=text(content.get("system")),
        comparator=text(content.get("comparator")),
    )


def _absent(content: Json) -> str | None:
    reason = content.get("dataAbsentReason")
    return None if reason is None else next(iter(_labels(reason)), "unknown")


def _ranges(content: Json) -> tuple[Range, ...]:
    sent = content.get("referenceRange")
    return tuple(_each_range(mappings(sent))) if sent else ()


def _each_range(sent: list[Json]) -> Iterable[Range]:
    """Ranges whose meaning is certain: one of unreadable age or with modifiers is left out,
    because without its condition it would seem to hold for everyone."""
    for content in sent:
        ages = _ages(mapping(content.get("age")))
        if ages is None or content.get("modifierExtension"):
            continue
        yield Range(
            low=_quantity(content.get("low")),
            high=_quantity(content.get("high")),
            kind=next(iter(_labels(content.get("type"))), None),
            sexes=tuple(
                label for who in mappings(content.get("appliesTo")) for label in _labels(who)
            ),
            age_low=ages.get("low"),
            age_high=ages.get("high"),
            text=text(content.get("text")),
        )


def _ages(sent: Json) -> dict[str, Decimal] | None:
    """The limits of an age range in years; None where one cannot be read."""
    ages = {end: _years(limit) for end, limit in sent.items() if end in _AGE_LIMITS}
    known = {end: years for end, years in ages.items() if years is not None}
    return known if len(known) == len(ages) else None


def _years(sent: object) -> Decimal | None:
    quantity = _quantity(sent)
    if quantity is None or quantity.comparator:
        return None
    per_year = _PER_YEAR.get((quantity.code or quantity.unit or "").lower())
    return None if per_year is None else quantity.value / per_year
