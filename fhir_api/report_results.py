"""The Observations of a report: one an index, the urgent values, what was not used. Pure."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from core.labs.analytes import PREFERRED, SPECS
from core.labs.panel import LabValue, Reason
from core.reports.page import IndexRow, Page, SetAside, name_of
from core.reports.scales import SCALES, printed
from core.staging.result import Index, IndexResult, StagingResult, Urgent
from fhir_api.codes import (
    FIB4_DISPLAY,
    FIB4_LOINC,
    LOINC,
    NOT_USED,
    STIFFNESS_BAND,
    STIFFNESS_RISK,
    TERMINOLOGY,
    UCUM,
    URGENT,
    coding,
)
from fhir_api.report_frame import (
    PARTS,
    Frame,
    Resource,
    concept,
    device_id,
    own,
    refer,
    standard,
)
from fhir_api.report_narrative import paragraph

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
_SYSTEM_OF = {URGENT: "report", NOT_USED: "report", STIFFNESS_BAND: STIFFNESS_BAND}
_WITHDRAWN_PART = "Withdrawn: the results it was computed from were retracted or corrected."


def of_index(
    each: IndexResult, row: IndexRow, result: StagingResult, frame: Frame, about: Resource
) -> Resource:
    """One index as an Observation: value, band and cut-offs, or why there is none."""
    said = f"{row.name} {row.value}".strip()
    written = observation(each.name, frame, about, f"{said}: {row.says}.")
    written["effectiveDateTime"] = latest(each.inputs) or result.effective
    if each.value is None:
        written["dataAbsentReason"] = _absent(each, row)
    else:
        written["valueQuantity"] = _score(printed(each.name, each.value))
    if each.band is not None:
        written["interpretation"] = [_interpretation(each, row, frame)]
    written["note"] = [{"text": said} for said in _notes(row)]
    written["method"] = {
        "text": f"{row.name} = {row.formula}. {row.citation}. Rules and formulas {result.rule_set}."
    }
    if not each.gated_by:  # a reader may interpret by them alone
        written["referenceRange"] = _cut_offs(each.name)
    if each.inputs:
        written["derivedFrom"] = [refer(value.source, frame) for value in each.inputs]
    return written


def _notes(row: IndexRow) -> Iterable[str]:
    """What must be read beside the value where the narrative is not shown."""
    yield f"{row.name}: {row.says}."
    yield from row.withheld
    yield from row.facts
    if not row.for_conclusion:
        yield "Additional; not used for the conclusion."


def of_urgent(result: StagingResult, page: Page, frame: Frame, about: Resource) -> Resource:
    """The results that want attention today, each with its flag, so that a system can act on it."""
    written = observation(URGENT, frame, about, " ".join(page.urgent))
    written["effectiveDateTime"] = latest(result.urgent) or result.effective
    written["interpretation"] = [_flag("AA")]
    written["note"] = [{"text": said} for said in page.urgent]
    sources = dict.fromkeys(one.source for one in result.urgent)
    written["derivedFrom"] = [refer(source, frame) for source in sources]
    written["component"] = [_urgent(one) for one in result.urgent]
    return written


def _urgent(one: Urgent) -> Resource:
    """A bound keeps its comparator: nobody may read it as a number."""
    name = name_of(one.analyte)
    amount: Resource = {"value": one.amount}
    if one.comparator:
        amount["comparator"] = one.comparator
    unit = SPECS[one.analyte].unit
    return {
        "code": {
            "coding": [{"system": LOINC, "code": one.loinc}],
            "text": name if one.used else f"{name}, not used for staging",
        },
        "valueQuantity": {**amount, "unit": unit, "system": UCUM, "code": unit},
        "interpretation": [_flag(one.flag)],
    }


def of_not_used(
    result: StagingResult, groups: Sequence[SetAside], frame: Frame, about: Resource
) -> Resource:
    """What was sent and not used, and why: an Observation about (`focus`) those results."""
    written = observation(NOT_USED, frame, about, " ".join(each.because for each in groups))
    written["focus"] = [refer(source, frame) for group in groups for source in group.sources]
    written["effectiveDateTime"] = result.effective
    written["component"] = [_reason(group, frame) for group in groups]
    return written


def _reason(group: SetAside, frame: Frame) -> Resource:
    loinc = PREFERRED.get(group.analyte) if group.analyte else None
    named = {"coding": [{"system": LOINC, "code": loinc}]} if loinc else {}
    absent = standard("data-absent-reason", _ABSENT.get(group.reason, "error"))
    return {
        "code": {**named, "text": group.name},
        "dataAbsentReason": {
            "coding": [absent, coding(frame.code_base, "not-used", group.reason)],
            "text": group.because,
        },
    }


def withdrawn(results: Sequence[Resource], frame: Frame, about: Resource) -> list[Resource]:
    """The parts of the version before that this one does not have, entered in error."""
    here = {each["id"] for each in results}
    gone = {**about, "status": "entered-in-error"}
    return [
        _withdrawn_risk(frame) if part == STIFFNESS_RISK else _withdrawn(part, frame, gone)
        for part in PARTS
        if part in frame.formerly and frame.name(part) not in here
    ]


def _withdrawn(part: str, frame: Frame, gone: Resource) -> Resource:
    return {
        **observation(part, frame, gone, _WITHDRAWN_PART),
        "dataAbsentReason": {"coding": [standard("data-absent-reason", "error")]},
        "note": [{"text": _WITHDRAWN_PART}],
    }


def _withdrawn_risk(frame: Frame) -> Resource:
    return {
        "resourceType": "RiskAssessment",
        "id": frame.name(STIFFNESS_RISK),
        "text": paragraph(_WITHDRAWN_PART),
        "status": "entered-in-error",
        "code": own(frame, STIFFNESS_BAND, STIFFNESS_RISK),
        "subject": {"reference": frame.subject},
        "note": [{"text": _WITHDRAWN_PART}],
    }


def observation(part: str, frame: Frame, about: Resource, said: str) -> Resource:
    """What every Observation of ours has; `said` is its narrative.

    An estimate is no laboratory result and has no category.
    """
    written = {
        "resourceType": "Observation",
        "id": frame.name(part),
        "text": paragraph(said),
        **about,
        "category": [concept(f"{TERMINOLOGY}/observation-category", "laboratory", "Laboratory")],
        "code": _code_of(part, frame),
        "device": {"reference": f"Device/{device_id(frame.software)}"},
    }
    if part == STIFFNESS_BAND:
        del written["category"]
    return written


def _code_of(part: str, frame: Frame) -> Resource:
    if part == Index.FIB4:
        listed = {"system": LOINC, "code": FIB4_LOINC, "display": FIB4_DISPLAY}
        return {"coding": [listed], "text": SCALES[Index.FIB4].name}
    return own(frame, _SYSTEM_OF.get(part, "index"), part)


def _interpretation(each: IndexResult, row: IndexRow, frame: Frame) -> Resource:
    mark = SCALES[each.name].zones[str(each.band)].mark
    listed = [standard("v3-ObservationInterpretation", mark, _MARKS[mark])]
    if each.rule:
        listed.append(coding(frame.code_base, "guideline-rule", each.rule))
    return {"coding": listed, "text": row.says}


def _absent(each: IndexResult, row: IndexRow) -> Resource:
    code = "unknown" if each.missing else "not-applicable"
    return {"coding": [standard("data-absent-reason", code)], "text": row.says}


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


def latest(values: Sequence[LabValue | Urgent]) -> str | None:
    return max(values, key=lambda value: value.at).taken if values else None


def _flag(code: str) -> Resource:
    return {"coding": [standard("v3-ObservationInterpretation", code, _MARKS.get(code))]}
