"""What a door hands to staging and what it gets back. Pure values; no resource shapes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from core.errors import HepatoError
from core.labs.panel import Measurement, Person
from core.records.idempotency import Claim
from core.records.record import Change, Did, Draft, Identities, Query, Shape, Written
from core.staging.result import Flag, StagingResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a caller states with the operation, beyond laboratory results."""

    flags: frozenset[Flag] = frozenset()
    ast_uln: Decimal | None = None
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Which version of which report is being published, when, and for whom."""

    report: str
    version: int
    status: str  # preliminary | amended | entered-in-error
    issued: datetime
    organisation: str
    patient: str
    before: tuple[str, ...] = ()  # "Type/id" of what the version before consisted of
    instead: Mapping[str, str] = field(default_factory=dict)  # the id to take, by "Type/id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """What came of one patient: a version of a report, or why there is none."""

    patient: str
    report: str | None = None
    version: int = 0
    did: Did | None = None
    result: StagingResult | None = None
    bodies: tuple[tuple[str, bytes], ...] = ()  # ("Type/id", JSON), DiagnosticReport first
    error: HepatoError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """All that a request came to."""

    written: Mapping[int, Written]
    failed: Mapping[int, HepatoError]
    staged: tuple[Staged, ...]
    ids: Identities
    others: tuple[Staged, ...] = ()  # reports of other days that changed with what was sent


Aside = Mapping[str | None, Sequence[Measurement]]
"""Refused results by the patient whose they are; None: nobody can say whose."""

Publish = Callable[[StagingResult | None, Imprint], list[Draft]]
"""A result as resources, the report first; no result: the report is withdrawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """The pure functions of the door that a request came through; core knows no resource shapes."""

    shape: Shape
    publish: Publish
    names: Callable[[str], tuple[str, ...]]  # "Type/id" of a report and all its possible parts
    measure: Callable[[bytes, str, int, str | None], list[Measurement]]
    person: Callable[[bytes, str], Person]
    signed: Callable[
        [bytes, Draft], Draft | None
    ]  # the stored report signed, if that is the change
    outdated: Callable[[bytes, Draft], bool]  # what is stored corrects what was sent
    ours: Callable[[Draft], bool]  # claims to be made by us
    settled: Callable[[bytes], Draft]  # a result of ours made final along with its report
    answer: Callable[[Receipt], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A request to store. `asked` is set by the operation: it stages with the sent labs alone.

    `aside`: what came with it and cannot be taken, once identities are known.
    """

    changes: Sequence[Change]
    door: Door
    action: str
    lookups: Mapping[str, Query] = field(default_factory=dict)
    atomic: bool = True
    asked: Asked | None = None
    claim: Claim | None = None
    aside: Callable[[Identities], Aside] = lambda _: {}
