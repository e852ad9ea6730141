"""One laboratory result: as it was received, as it can be used, or why it cannot. Pure."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from core.labs.analytes import Analyte


@dataclass(frozen=True, slots=True)
class Code:
    """A code and the system it belongs to; `system` is None where none was sent."""

    system: str | None
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit as sent: UCUM `code`, printed `unit`, and a comparator if any."""

    value: Decimal
    unit: str | None = None
    code: str | None = None
    system: str | None = None
    comparator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A reference range as sent. `kind`: code of `type` (None counts as normal)."""

    low: Quantity | None = None
    high: Quantity | None = None
    kind: str | None = None
    sexes: tuple[str, ...] = ()  # `appliesTo` codes: male, female (or their SNOMED/v3 forms)
    age_low: Decimal | None = None  # years
    age_high: Decimal | None = None  # years
    text: str | None = None


class Reason(StrEnum):
    """Why a value is not used. Every member has a sentence in core.reports.wording."""

    UNKNOWN_CODE = "unknown-code"
    STATUS = "status"  # entered-in-error, cancelled, registered, unknown …
    NO_VALUE = "no-value"
    NOT_A_NUMBER = "not-a-number"
    COMPARATOR = "comparator"
    UNIT_MISSING = "unit-missing"
    UNIT_UNKNOWN = "unit-unknown"
    UNIT_DISAGREES = "unit-disagrees"  # printed unit and code mean different things
    UNIT_SUSPECT = "unit-suspect"  # the size fits another unit
    IMPLAUSIBLE = "implausible"
    NO_DATE = "no-date"
    FUTURE = "future"  # after the time of the request or after `asOf`
    SUPERSEDED = "superseded"  # a later or better result of the same analyte is used
    TOO_OLD = "too-old"  # beyond 183 days of the anchor
    CONFLICT = "conflict"  # two results of the same time and rank differ
    MODIFIED = "modified"  # a modifierExtension or implicitRules may change its meaning
    # Why a door could not take it:
    MALFORMED = "malformed"  # its resource breaks the rules of its format
    SAME_ID = "same-id"  # several resources of its name differ
    WHOSE = "whose"  # nothing says whose it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One laboratory result as a door received it: nothing converted, nothing judged.

    `source` is the reference of its Observation ("Observation/12" or the Bundle's fullUrl);
    `taken` the FHIR dateTime text of the specimen (own, or its panel's or report's);
    `order` the place in what was stored before, then in what was sent: ties go to the first.
    """

    source: str
    codes: tuple[Code, ...]
    status: str
    taken: str | None
    order: int = 0
    text: str | None = None
    quantity: Quantity | None = None
    value_text: str | None = None
    value_codes: tuple[Code, ...] = ()
    absent: str | None = None
    issued: str | None = None
    ranges: tuple[Range, ...] = ()
    identifier: str | None = None
    modified: bool = False  # carries a modifier: its meaning is not ours to guess
    refused: Reason | None = None  # why its door cannot take it: told, never calculated with


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who the results belong to. `reference`: "Patient/x". Birth date as sent: YYYY[-MM[-DD]]."""

    reference: str
    birth_date: str | None = None
    sex: str | None = None  # FHIR administrative gender: male, female, other, unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class LabValue:
    """One usable result. `value` is in the analyte's canonical unit; `quantity` as sent."""

    analyte: Analyte
    value: Decimal
    unit: str
    quantity: Quantity | None
    loinc: str
    status: str
    taken: str
    on: date  # calendar day of the specimen in its own zone
    at: datetime  # for ordering; a bare date counts as its last moment in UTC
    source: str
    order: int
    issued: str | None = None
    ranges: tuple[Range, ...] = ()
    stale: bool = False  # more than 30 days before the anchor
    finding: str | None = None  # for coded results: "detected" or "not-detected"
    warnings: tuple[str, ...] = ()  # caution codes, e.g. preliminary, bcg-albumin, related-code


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUsed:
    """A result that was not used, and why. `analyte` is None when the code is not known."""

    source: str
    reason: Reason
    analyte: Analyte | None = None
    loinc: str | None = None  # where its code is known
    quantity: Quantity | None = None
    taken: str | None = None
    hint: str | None = None  # e.g. the unit that the size would fit
    value: Decimal | None = None  # in canonical units, where it could be read (superseded …)
    finding: str | None = None  # likewise: "detected" or "not-detected"


@dataclass(frozen=True, slots=True, kw_only=True)
class UpperLimit:
    """An upper limit of normal in U/L, and where it came from."""

    value: Decimal
    origin: str  # "parameter" | "reference-range" | "organisation" | "assumed"
    rejected: bool = False  # a sent limit was outside 20-80 U/L or of unknown unit (G12)
    contradicted: bool = False  # rejected, because the result came with several that differ
