"""StagingResult -> DiagnosticReport, Observations, Provenance and Device of FHIR R4. Pure.

Plain dicts with Decimals: nothing here passes through a model class, which would lose decimals.
What a report contains, and which codes, is told in docs/output.md.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha1
from re import compile as pattern
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from core.labs.analytes import PREFERRED
from core.labs.panel import LabValue, Reason
from core.reports import wording
from core.reports.page import (
    IndexRow,
    Page,
    SetAside,
    caution_codes,
    lay_out,
    rule_codes,
)
from core.reports.scales import SCALES, printed
from core.staging.result import Index, IndexResult, StagingResult
from fhir_api.codes import (
    FIB4_DISPLAY,
    FIB4_LOINC,
    LOINC,
    NOT_USED,
    REPORT,
    TERMINOLOGY,
    UCUM,
    URGENT,
    coding,
)
from fhir_api.report_narrative import paragraph, report_div

Resource = dict[str, Any]

_REFERENCE = pattern(r"#\S+|urn:(uuid|oid):\S+|https?://\S+|[A-Z][A-Za-z]+/\S+")
_NOT_IN_AN_ID = pattern(r"[^A-Za-z0-9.-]")
_MARKS = {
    "N": "Normal",
    "IND": "Indeterminate",
    "H": "High",
    "AA": "Critical abnormal",
    "HH": "Critical high",
    "LL": "Critical low",
}
_ABSENT = {
    Reason.UNKNOWN_CODE: "unsupported",
    Reason.NO_VALUE: "unknown",
    Reason.NOT_A_NUMBER: "not-a-number",
    Reason.SUPERSEDED: "not-applicable",
    Reason.TOO_OLD: "not-applicable",
    Reason.FUTURE: "not-applicable",
}
_WITHDRAWN = (
    "This report is withdrawn: the results it was based on were retracted or corrected, and none "
    "that remains can be used for staging. Disregard every earlier version."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What surrounds a result on its way out.

    `report_id` is the logical id of the DiagnosticReport and names all that belongs to it;
    `subject` the reference of the patient; `source_reference` maps the source of a value to the
    reference to write where it differs; `formerly` the indices of the version before, so that one
    that can no longer be computed is withdrawn and not left standing.
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
    formerly: frozenset[Index] = frozenset()


def write(result: StagingResult, frame: Frame) -> list[Resource]:
    """The DiagnosticReport, its Observations, Provenance, Device: in this order, the report first.

    Withdrawn Observations (`Frame.formerly`) follow those of the report.
    """
    page = lay_out(result)
    about = _about(frame)
    results = [
        _index(each, row, result, frame, about)
        for each, row in zip(result.indices, page.indices, strict=True)
    ]
    if result.urgent:
        results.append(_urgent(result, page, frame, about))
    if page.set_aside:
        results.append(_not_used(result, page.set_aside, frame, about))
    report = _report(result, page, results, frame, about)
    gone = frame.formerly - {each.name for each in result.indices}
    withdrawn = [_withdrawn(each, frame, about) for each in sorted(gone)]
    used = [_refer(value.source, frame) for value in result.panel.chosen.values()]
    return [
        report,
        *results,
        *withdrawn,
        _provenance([report, *results], used, frame),
        _device(frame, result.rule_set),
    ]


def retracted(frame: Frame, *, effective: str | None = None) -> list[Resource]:
    """The version of a report of which nothing usable remains: status entered-in-error.

    FIB-4 and APRI are on every report; others that were on it are named by `Frame.formerly`.
    """
    about = {**_about(frame), "status": "entered-in-error"}
    gone = sorted(frame.formerly | {Index.FIB4, Index.APRI})
    results = [_withdrawn(each, frame, about) for each in gone]
    report = {
        "resourceType": "DiagnosticReport",
        "id": frame.report_id,
        "text": paragraph(_WITHDRAWN),
        "identifier": _identifier(frame),
        **about,
        "category": [_concept(f"{TERMINOLOGY}/v2-0074", "LAB", "Laboratory")],
        "code": _own(frame, "report", REPORT),
        **({"effectiveDateTime": effective} if effective else {}),
        "conclusion": _WITHDRAWN,
    }
    return [report, *results, _provenance([report, *results], [], frame), _device(frame, None)]


def as_collection(resources: Sequence[Resource], base_url: str) -> Resource:
    """Bundle of type collection, the DiagnosticReport first, every fullUrl below `base_url`."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {"fullUrl": f"{base_url}/{each['resourceType']}/{each['id']}", "resource": each}
            for each in resources
        ],
    }


def as_report(resources: Sequence[Resource]) -> Resource:
    """The DiagnosticReport alone, its results and their Device contained."""
    report, *others = resources
    inside = [each for each in others if each["resourceType"] in ("Observation", "Device")]
    listed = {each["reference"] for each in report.get("result", ())}
    names = {f"{each['resourceType']}/{each['id']}": f"#{each['id']}" for each in inside}
    contained = [
        _contained(each, names)
        for each in inside
        if each["resourceType"] == "Device" or f"Observation/{each['id']}" in listed
    ]
    return _order({**report, "contained": contained, "result": _renamed(report["result"], names)})


def attach(report: Resource, pdf: bytes, *, created: datetime) -> Resource:
    """`report` with its PDF as presentedForm."""
    form = {
        "contentType": "application/pdf",
        "language": "en",
        "data": b64encode(pdf).decode(),
        "size": len(pdf),
        "hash": b64encode(sha1(pdf, usedforsecurity=False).digest()).decode(),  # R4 asks for SHA-1
        "title": "Liver fibrosis staging in hepatitis C",
        "creation": _instant(created),
    }
    return {**report, "presentedForm": [form]}


def index_id(report_id: str, name: str) -> str:
    """The logical id of what belongs to a report: the same in every version."""
    return str(uuid5(NAMESPACE_URL, f"{report_id}/{name}"))


def device_id(software: str) -> str:
    return _NOT_IN_AN_ID.sub("-", f"hepatocai-{software}")[:64]


def _report(
    result: StagingResult, page: Page, results: list[Resource], frame: Frame, about: Resource
) -> Resource:
    codes = [_own(frame, "fibrosis-category", result.category, page.category)]
    codes += [_own(frame, "guideline-rule", code) for code in rule_codes(result)]
    codes += [_own(frame, "caution", code) for code in caution_codes(result)]
    return {
        "resourceType": "DiagnosticReport",
        "id": frame.report_id,
        "text": report_div(page, result, frame.status, frame.version),
        "identifier": _identifier(frame),
        **about,
        "category": [_concept(f"{TERMINOLOGY}/v2-0074", "LAB", "Laboratory")],
        "code": _own(frame, "report", REPORT),
        "effectiveDateTime": result.effective,
        "result": [{"reference": f"Observation/{each['id']}"} for each in results],
        "conclusion": wording.conclusion(result),
        "conclusionCode": codes,
    }


def _index(
    each: IndexResult, row: IndexRow, result: StagingResult, frame: Frame, about: Resource
) -> Resource:
    """One index as an Observation: value, band and cut-offs, or why there is none."""
    written = _observation(each.name, _index_code(each.name, frame), row.name, frame, about)
    written["text"] = paragraph(
        f"{row.name} {row.value}: {row.says}." if row.value else f"{row.name}: {row.says}."
    )
    written["effectiveDateTime"] = _latest(each.inputs) or result.effective
    if each.value is None:
        written["dataAbsentReason"] = _absent(each, row)
    else:
        written["valueQuantity"] = _score(printed(each.name, each.value))
    if each.band is not None:
        written["interpretation"] = [_interpretation(each, row, frame)]
    notes = [f"{row.name}: {row.says}.", *row.withheld, *row.facts]
    written["note"] = [{"text": said} for said in notes]
    written["method"] = {
        "text": f"{row.name} = {row.formula}. {row.citation}. Rules and formulas {result.rule_set}."
    }
    written["device"] = {"reference": f"Device/{device_id(frame.software)}"}
    written["referenceRange"] = _cut_offs(each.name)
    if each.inputs:
        written["derivedFrom"] = [_refer(value.source, frame) for value in each.inputs]
    return written


def _urgent(result: StagingResult, page: Page, frame: Frame, about: Resource) -> Resource:
    """The values that want attention today, each with its flag, so that a system can act on it."""
    written = _observation(URGENT, _own(frame, "report", URGENT), "", frame, about)
    written["text"] = paragraph(" ".join(page.urgent))
    written["effectiveDateTime"] = _latest(result.urgent) or result.effective
    written["interpretation"] = [_concept(f"{TERMINOLOGY}/v3-ObservationInterpretation", "AA")]
    written["note"] = [{"text": said} for said in page.urgent]
    written["device"] = {"reference": f"Device/{device_id(frame.software)}"}
    written["derivedFrom"] = [_refer(value.source, frame) for value in result.urgent]
    written["component"] = [
        {
            "code": {"coding": [{"system": LOINC, "code": value.loinc}], "text": value.analyte},
            "valueQuantity": _quantity(value),
            "interpretation": [_flag(result.urgent_flags.get(value.source, "AA"))],
        }
        for value in result.urgent
    ]
    return written


def _not_used(
    result: StagingResult, groups: Sequence[SetAside], frame: Frame, about: Resource
) -> Resource:
    """What was sent and not used, and why: an Observation about (`focus`) those results."""
    written = _observation(NOT_USED, _own(frame, "report", NOT_USED), "", frame, about)
    written["focus"] = [_refer(source, frame) for group in groups for source in group.sources]
    written["effectiveDateTime"] = result.effective
    written["device"] = {"reference": f"Device/{device_id(frame.software)}"}
    written["component"] = [_reason(group, frame) for group in groups]
    return written


def _reason(group: SetAside, frame: Frame) -> Resource:
    loinc = PREFERRED.get(group.analyte) if group.analyte else None
    named = {"coding": [{"system": LOINC, "code": loinc}]} if loinc else {}
    absent = _coding("data-absent-reason", _ABSENT.get(group.reason, "error"))
    return {
        "code": {**named, "text": group.name},
        "dataAbsentReason": {
            "coding": [absent, coding(frame.code_base, "not-used", group.reason)],
            "text": group.because,
        },
    }


def _withdrawn(index: Index, frame: Frame, about: Resource) -> Resource:
    """An index that an earlier version had and this one cannot have."""
    gone = {**about, "status": "entered-in-error"}
    written = _observation(index, _index_code(index, frame), SCALES[index].name, frame, gone)
    written["dataAbsentReason"] = {"coding": [_coding("data-absent-reason", "error")]}
    written["note"] = [{"text": "Withdrawn: its inputs were retracted or corrected."}]
    return written


def _observation(name: str, code: Resource, title: str, frame: Frame, about: Resource) -> Resource:
    return {
        "resourceType": "Observation",
        "id": index_id(frame.report_id, name),
        "text": paragraph(title or code["coding"][0].get("display", name)),
        **about,
        "category": [_concept(f"{TERMINOLOGY}/observation-category", "laboratory", "Laboratory")],
        "code": code,
    }


def _provenance(targets: list[Resource], used: list[Resource], frame: Frame) -> Resource:
    """Who made this version, from what."""
    made = ("CREATE", "create") if frame.version == 1 else ("UPDATE", "revise")
    assembler = _concept(f"{TERMINOLOGY}/provenance-participant-type", "assembler", "Assembler")
    written: Resource = {
        "resourceType": "Provenance",
        "id": index_id(frame.report_id, "provenance"),
        "target": [{"reference": f"{each['resourceType']}/{each['id']}"} for each in targets],
        "recorded": _instant(frame.issued),
        "activity": _concept(f"{TERMINOLOGY}/v3-DataOperation", *made),
        "agent": [
            {
                "type": assembler,
                "who": {"reference": f"Device/{device_id(frame.software)}"},
                "onBehalfOf": _organisation(frame),
            }
        ],
    }
    if used:
        written["entity"] = [{"role": "source", "what": what} for what in used]
    return written


def _device(frame: Frame, rule_set: str | None) -> Resource:
    """The software that computed, one resource a version of it."""
    versions = [{"type": {"text": "software"}, "value": frame.software}]
    if rule_set:
        versions.append({"type": {"text": "rules and formulas"}, "value": rule_set})
    return {
        "resourceType": "Device",
        "id": device_id(frame.software),
        "status": "active",
        "manufacturer": "HepatoCAI",
        "deviceName": [{"name": "HepatoCAI", "type": "manufacturer-name"}],
        "type": {"text": "Software that computes published liver fibrosis indices"},
        "version": versions,
    }


def _about(frame: Frame) -> Resource:
    """What every result of a report shares."""
    return {
        "status": frame.status,
        "subject": {"reference": frame.subject},
        "issued": _instant(frame.issued),
        "performer": [_organisation(frame)],
    }


def _organisation(frame: Frame) -> Resource:
    where = frame.organisation_reference
    return {**({"reference": where} if where else {}), "display": frame.organisation}


def _identifier(frame: Frame) -> list[Resource]:
    return [{"system": f"{frame.code_base}/NamingSystem/report", "value": frame.report_id}]


def _index_code(index: Index, frame: Frame) -> Resource:
    if index is Index.FIB4:
        listed = {"system": LOINC, "code": FIB4_LOINC, "display": FIB4_DISPLAY}
    else:
        listed = coding(frame.code_base, "index", index)
    return {"coding": [listed], "text": SCALES[index].name}


def _interpretation(each: IndexResult, row: IndexRow, frame: Frame) -> Resource:
    mark = SCALES[each.name].zones[str(each.band)].mark
    listed = [_coding("v3-ObservationInterpretation", mark, _MARKS[mark])]
    if each.rule:
        listed.append(coding(frame.code_base, "guideline-rule", each.rule))
    return {"coding": listed, "text": row.says}


def _absent(each: IndexResult, row: IndexRow) -> Resource:
    code = "unknown" if each.missing else "not-applicable"
    return {"coding": [_coding("data-absent-reason", code)], "text": row.says}


def _cut_offs(index: Index) -> list[Resource]:
    """The published cut-offs. `type` says that none of them is a laboratory's normal range."""
    written, low = [], None
    for zone in SCALES[index].zones.values():
        one: Resource = {}
        if low is not None:
            one["low"] = _score(low)
        if zone.upper is not None:
            one["high"] = _score(zone.upper)
        one["type"] = {"text": "published cut-off"}
        one["text"] = zone.says
        written.append(one)
        low = zone.upper
    return written


def _score(value: Decimal) -> Resource:
    return {"value": value, "unit": "{score}", "system": UCUM, "code": "{score}"}


def _quantity(value: LabValue) -> Resource:
    return {"value": value.value, "unit": value.unit, "system": UCUM, "code": value.unit}


def _refer(source: str, frame: Frame) -> Resource:
    """A reference to a received result; what cannot be referred to is named."""
    known = frame.source_reference.get(source, source)
    return {"reference": known} if _REFERENCE.fullmatch(known) else {"display": known}


def _latest(values: Sequence[LabValue]) -> str | None:
    return max(values, key=lambda value: value.at).taken if values else None


def _own(frame: Frame, system: str, code: str, text: str | None = None) -> Resource:
    listed = coding(frame.code_base, system, code)
    said = text or listed.get("display")
    return {"coding": [listed], **({"text": said} if said else {})}


def _coding(system: str, code: str, display: str | None = None) -> Resource:
    listed = {"system": f"{TERMINOLOGY}/{system}", "code": code}
    return {**listed, "display": display} if display else listed


def _flag(code: str) -> Resource:
    return {"coding": [_coding("v3-ObservationInterpretation", code, _MARKS.get(code))]}


def _concept(system: str, code: str, display: str | None = None) -> Resource:
    listed = {"system": system, "code": code}
    return {"coding": [{**listed, "display": display} if display else listed]}


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _contained(resource: Resource, names: Mapping[str, str]) -> Resource:
    """As R4 wants what is contained: no narrative, no version of its own."""
    inside = {key: value for key, value in resource.items() if key not in ("meta", "text")}
    if "device" in inside:
        inside["device"] = _renamed([inside["device"]], names)[0]
    return inside


def _renamed(references: Iterable[Resource], names: Mapping[str, str]) -> list[Resource]:
    return [
        {**each, "reference": names.get(each["reference"], each["reference"])}
        for each in references
    ]


def _order(report: Resource) -> Resource:
    """`contained` before the elements that refer to it, as readers expect."""
    first = ("resourceType", "id", "meta", "text", "contained")
    head = {key: report[key] for key in first if key in report}
    return head | report
