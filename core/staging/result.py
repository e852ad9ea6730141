"""What staging says about one LabPanel: values that a store can keep and a door can write. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from core.labs.analytes import Analyte
from core.labs.panel import LabPanel, LabValue, UpperLimit


class Index(StrEnum):
    """Published indices. Values are the codes of CodeSystem/index (FIB-4 also has a LOINC)."""

    FIB4 = "fib4"
    APRI = "apri"
    AAR = "aar"
    GUCI = "guci"
    KINGS = "kings"
    FORNS = "forns"
    LOK = "lok"
    CDS = "cds"
    ALBI = "albi"


class Category(StrEnum):
    """About advanced fibrosis. Values are the codes of CodeSystem/fibrosis-category."""

    UNLIKELY = "advanced-fibrosis-unlikely"
    INDETERMINATE = "indeterminate"
    LIKELY = "advanced-fibrosis-likely"
    DISCORDANT = "discordant"
    NOT_ASSESSABLE = "not-assessable"


class Flag(StrEnum):
    """Facts beyond laboratory results that a caller may state with the operation."""

    PREGNANT = "pregnant"
    POST_SVR = "post-svr"
    TRANSPLANT = "transplant"
    KNOWN_CIRRHOSIS = "known-cirrhosis"
    DECOMPENSATED = "decompensated"
    HIV = "hiv"
    ACUTE_HEPATITIS = "acute-hepatitis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One statement by its rule code (G01 … L05) or caution code, with the facts it names.

    core.reports.wording turns it into a sentence; nothing else on a report is a sentence.
    """

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """A result that calls for same-day review in itself, whether staging uses it or not.

    `amount` is in the canonical unit of its analyte; with a `comparator` it is a bound, no value.
    """

    finding: Finding  # what the report says of it
    analyte: Analyte
    amount: Decimal
    comparator: str | None
    flag: str  # HH or LL
    loinc: str
    source: str
    taken: str
    at: datetime
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRange:
    """Completed years on the AST specimen's day. `low` < `high` only for a partial birth date."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexResult:
    """One index. `value` is unrounded; None when not computable, then `missing` says why.

    `band` is None when gated, not computable, or not decidable (partial birth date); bands are
    those of the test vectors: low|indeterminate|high, le_0.5|gt_0.5_le_1.0|…, ge_12.3 …
    """

    name: Index
    value: Decimal | None
    band: str | None
    rule: str | None = None  # the rule code of the band (F01-F03, A01-A05), if it has one
    inputs: tuple[LabValue, ...] = ()
    age: AgeRange | None = None
    uln: UpperLimit | None = None
    missing: tuple[str, ...] = ()  # "AST", "ALT", "PLT", "age", "INR" …
    gated_by: tuple[str, ...] = ()  # rule codes: G01, G03, G04, G08, G11, G13, G14
    for_conclusion: bool = False  # FIB-4 and APRI only


class Span(NamedTuple):
    """A number, or the ends of its range where age or sex is not known for certain."""

    low: float
    high: float


class Contribution(NamedTuple):
    """What one input adds to the logarithm of kPa against the people of the training data.

    `taken`: the value as the model read it, NaN where it is missing.
    """

    name: str
    taken: Span
    log_kpa: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """kPa, its interval, P(>= threshold) in the order of THRESHOLDS_KPA, and what made it so.

    `base` and the contributions add up to the logarithm of `kpa` in each end's own case.
    """

    level: float
    kpa: Span
    interval: Span
    at_least: tuple[Span, ...]
    bands: tuple[str, ...]
    base: float
    contributions: tuple[Contribution, ...]
    inputs: tuple[LabValue, ...]
    age: AgeRange
    age_capped: bool
    sex: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelVersion:
    """Which model was asked. `sha256`: hex, of the tables and all that is known of them."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StagingResult:
    """The whole answer for one person. `fingerprint` changes exactly when the facts used do."""

    panel: LabPanel
    indices: tuple[IndexResult, ...]  # FIB-4, APRI always; others when their inputs are there
    category: Category
    findings: tuple[Finding, ...]  # conclusion in order: urgent, header (G09), gates, category …
    cautions: tuple[Finding, ...]
    missing: tuple[Finding, ...]  # what would make the answer fuller
    urgent: tuple[Urgent, ...]  # the values used, worst first; bounds; what else is not used
    model: ModelVersion
    estimate: Estimate | Finding  # beside the indices, in no category; Finding: why there is none
    model_told: tuple[Finding, ...]  # all that is said of the estimate, in order
    flags: frozenset[Flag]
    age: AgeRange | None
    anchor_on: date  # calendar day of the anchor specimen
    effective: str  # FHIR dateTime text of the latest specimen used
    rule_set: str  # version of the rules and formulas
    fingerprint: str  # sha256 hex of the facts used
