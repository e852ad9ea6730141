"""What the records room keeps: one version of one resource, and what may be asked of it. Pure.

A door shapes resources; this room sees an opaque body and the facets it is searched by.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from core.labs.panel import Measurement, Person


class Verb(StrEnum):
    """What a change asks for. ABSORB writes only what is new or different (operations use it)."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    ABSORB = "absorb"


class Did(StrEnum):
    """What a change came to."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"  # the same content is already there
    EXISTS = "exists"  # a conditional create found its one match
    DELETED = "deleted"
    GONE = "gone"  # deleted before, and left so


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What one version is found by. Identifiers arrive in clear and are kept as keyed hashes.

    `codes`, `categories`: "system|code" tokens. `refs`: "parameter=Type/id". `start`, `end`: the
    instants a clinical date may mean. `taken`: that date as sent (own, or its panel's).
    """

    patient: str | None = None
    codes: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    status: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    issued: datetime | None = None
    taken: str | None = None
    identifiers: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A resource ready to be stored. `stamp(version, at)` gives the exact bytes to keep and send.

    `content` is the same without identity and version, to see whether anything changed. `found_by`
    gives the facets; nobody asks for them where nothing is stored.
    """

    type: str
    id: str
    found_by: Callable[[], Facets]
    content: bytes
    stamp: Callable[[int, datetime], bytes]
    labs: tuple[Measurement, ...] = ()
    person: Person | None = None
    produced: bool = False
    once: bool = False  # the same for ever: stored unless it is there

    @property
    def facets(self) -> Facets:
        """What it is found by once it is stored."""
        return self.found_by()


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """One search condition: any of `values` (OR). Several tests of a Query must all hold (AND).

    `field`: id, identifier, patient, code, category, status, date, issued, updated or ref.
    A date value is (prefix, start, end) with prefix eq ne lt le gt ge sa eb.
    """

    field: str
    values: tuple[Any, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search of one type. `sort`: "seq" or "date", a leading "-" turns it round."""

    type: str
    tests: tuple[Test, ...] = ()
    sort: str = "seq"
    count: int = 50
    after: tuple[str | None, int] | None = None  # sort key (ISO instant) and seq of the last row
    total: bool = False


ANY = -1
"""As `if_match`: whatever version stands, if one does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One wish of a caller. `resource` is the door's own parsed form, opaque here.

    `if_match`: the version that must stand; 0 for none, ANY for some.
    """

    verb: Verb
    type: str
    place: int
    id: str | None = None
    condition: Query | None = None
    if_match: int | None = None
    resource: Any = None
    signs: bool = False  # may be the signature on a report of ours: staging decides


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One version as kept. `body` is None for a deletion."""

    type: str
    id: str
    version: int
    at: datetime
    seq: int
    deleted: bool = False
    body: bytes | None = None
    taken: str | None = None
    refs: tuple[str, ...] = ()
    patient: str | None = None
    digest: bytes | None = None
    produced: bool = False
    start: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What became of one change: identity, version after it, and the bytes now current."""

    place: int
    type: str
    id: str
    did: Did
    version: int
    at: datetime
    body: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Which resource a change is about, and what is there now (None: nothing yet).

    Of a conditional reference that `several` resources meet, the first.
    """

    type: str
    id: str
    before: Stored | None = None
    found: bool = False  # a conditional create that found its match: nothing is written
    several: bool = False


Identities = Mapping[int | str, Identity]
"""By the place of each change, and by the text of each conditional reference."""

Shape = Callable[[Change, Identities], Draft]
"""The door's pure function: a change and everybody's identity in, a Draft out."""
