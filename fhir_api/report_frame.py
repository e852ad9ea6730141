"""What surrounds a result on its way out, and the small pieces that its resources are made of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from re import compile as pattern
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from core.reports.page import legible
from core.staging.result import Index, ModelVersion
from fhir_api.codes import (
    NOT_USED,
    STIFFNESS_BAND,
    STIFFNESS_RISK,
    TERMINOLOGY,
    URGENT,
    coding,
)

Resource = dict[str, Any]

PARTS: tuple[str, ...] = (*Index, URGENT, NOT_USED, STIFFNESS_BAND, STIFFNESS_RISK)
"""The results that a report may have; `index_id` gives the id of each."""

PROVENANCE = "provenance"
DEVICE = "hepatocai-"
"""What the id of each Device of ours begins with, and of no other."""

_REFERENCE = pattern(r"#\S+|urn:(uuid|oid):\S+|https?://\S+|[A-Z][A-Za-z]+/\S+")
_NOT_IN_AN_ID = pattern(r"[^A-Za-z0-9.-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What surrounds a result on its way out.

    `report_id` is the logical id of the DiagnosticReport and names all that belongs to it;
    `subject` the reference of the patient; `source_reference` maps the source of a value to the
    reference to write where it differs; `formerly` the PARTS that the version before had, so that
    one that this version lacks is withdrawn and not left standing; `instead` the ids to take where
    a client's resource has ours, by "Type/id".
    """

    code_base: str
    report_id: str
    version: int
    issued: datetime
    organisation: str
    software: str
    subject: str
    status: str = "preliminary"  # | amended | final | entered-in-error
    organisation_reference: str | None = None
    source_reference: Mapping[str, str] = field(default_factory=dict)
    formerly: frozenset[str] = frozenset()
    instead: Mapping[str, str] = field(default_factory=dict)

    def name(self, part: str) -> str:
        """The logical id of what belongs to the report: the same in every version."""
        plain = index_id(self.report_id, part)
        return self.instead.get(f"{_kind(part)}/{plain}", plain)

    def reference(self, part: str) -> str:
        return f"{_kind(part)}/{self.name(part)}"


def index_id(report_id: str, part: str) -> str:
    """The logical id of what belongs to a report, unless `Frame.instead` has another."""
    return str(uuid5(NAMESPACE_URL, f"{report_id}/{part}"))


def part_reference(report_id: str, part: str) -> str:
    """Where the part is if no client's resource has its id."""
    return f"{_kind(part)}/{index_id(report_id, part)}"


def _kind(part: str) -> str:
    return {STIFFNESS_RISK: "RiskAssessment", PROVENANCE: "Provenance"}.get(part, "Observation")


def names_of(report_id: str) -> tuple[str, ...]:
    """References of a report and of all that may belong to it alone."""
    parts = (part_reference(report_id, part) for part in (*PARTS, PROVENANCE))
    return (f"DiagnosticReport/{report_id}", *parts)


def parts_of(
    report_id: str, references: Iterable[str], instead: Mapping[str, str] = MappingProxyType({})
) -> frozenset[str]:
    """Which PARTS of a report the references of its resources name: for `Frame.formerly`."""
    known = set(references)
    if not known:
        return frozenset()
    plain = {part_reference(report_id, part): part for part in PARTS}
    others = {
        f"{_kind(plain[name])}/{instead[name]}": plain[name] for name in instead if name in plain
    }
    names = plain | others
    return frozenset(names[each] for each in known if each in names)


def device_id(software: str) -> str:
    return _NOT_IN_AN_ID.sub("-", f"{DEVICE}{software}")[:64]


def model_device_id(model: ModelVersion) -> str:
    return _NOT_IN_AN_ID.sub("-", f"{model.name}-{model.version}")[:51] + f"-{model.sha256[:12]}"


def about_all(frame: Frame) -> Resource:
    """What every result of a report shares."""
    return {
        "status": frame.status,
        "subject": {"reference": frame.subject},
        "issued": instant(frame.issued),
        "performer": [organisation(frame)],
    }


def organisation(frame: Frame) -> Resource:
    where = frame.organisation_reference
    return {**({"reference": where} if where else {}), "display": legible(frame.organisation)}


def refer(source: str, frame: Frame) -> Resource:
    """A reference to a received result; what cannot be referred to is named."""
    return _reference(frame.source_reference.get(source, source))


@lru_cache(maxsize=1024)
def _reference(known: str) -> Resource:
    """To be written and never changed: one result is referred to many times."""
    return {"reference": known} if _REFERENCE.fullmatch(known) else {"display": legible(known)}


def own(frame: Frame, system: str, code: str, text: str | None = None) -> Resource:
    listed = coding(frame.code_base, system, code)
    said = text or listed.get("display")
    return {"coding": [listed], **({"text": said} if said else {})}


def standard(system: str, code: str, display: str | None = None) -> Resource:
    listed = {"system": f"{TERMINOLOGY}/{system}", "code": code}
    return {**listed, "display": display} if display else listed


def concept(system: str, code: str, display: str | None = None) -> Resource:
    listed = {"system": system, "code": code}
    return {"coding": [{**listed, "display": display} if display else listed]}


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
