"""StagingResult -> DiagnosticReport, Observations, Provenance and Device of FHIR R4. Pure.

Plain dicts with Decimals: nothing here passes through a model class, which would lose decimals.
What a report contains, and which codes, is told in docs/output.md.
"""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha1
from typing import Any

from core.reports import wording
from core.reports.page import Page, caution_codes, lay_out, rule_codes
from core.staging.guideline import RULE_SET
from core.staging.result import Index, StagingResult
from fhir_api.codes import REPORT, TERMINOLOGY
from fhir_api.report_frame import (
    PROVENANCE,
    Frame,
    Resource,
    about_all,
    concept,
    device_id,
    index_id,
    instant,
    organisation,
    own,
    parts_of,
    refer,
)
from fhir_api.report_model import meta_of, model_device, of_estimate, of_risk
from fhir_api.report_narrative import paragraph, report_div
from fhir_api.report_results import of_index, of_not_used, of_urgent, withdrawn

__all__ = [  # with the frame, which its callers fill in
    "Frame",
    "Resource",
    "as_collection",
    "as_report",
    "attach",
    "device_id",
    "index_id",
    "parts_of",
    "retracted",
    "write",
]

_LINKS = frozenset({"device", "performer", "basis", "parent"})
_ALWAYS = frozenset({str(Index.FIB4), str(Index.APRI)})
_WITHDRAWN = (
    "This report is withdrawn: the results it was based on were retracted or corrected, and none "
    "that remains can be used for staging. Disregard every earlier version."
)


def write(result: StagingResult, frame: Frame) -> list[Resource]:
    """The DiagnosticReport, its results, Provenance, Devices: in this order, the report first.

    Results are Observations, then the model's RiskAssessment where it gives an estimate; withdrawn
    ones (`Frame.formerly`) follow.
    """
    page = lay_out(result)
    about = about_all(frame)
    results = [
        of_index(each, row, result, frame, about)
        for each, row in zip(result.indices, page.indices, strict=True)
    ]
    results.append(of_estimate(result, page.estimate, frame, about))
    if result.urgent:
        results.append(of_urgent(result, page, frame, about))
    if page.set_aside:
        results.append(of_not_used(result, page.set_aside, frame, about))
    report = _report(result, page, results, frame, about)
    results += of_risk(result, page.estimate, frame)
    gone = withdrawn(results, frame, about)
    used = [refer(value.source, frame) for value in result.panel.chosen.values()]
    return [
        report,
        *results,
        *gone,
        _provenance([report, *results, *gone], used, frame),
        _device(frame),
        model_device(result.model),
    ]


def retracted(frame: Frame, *, effective: str | None = None) -> list[Resource]:
    """The version of a report of which nothing usable remains: status entered-in-error.

    FIB-4 and APRI are on every report; others that were on it are named by `Frame.formerly`.
    """
    about = {**about_all(frame), "status": "entered-in-error"}
    gone = withdrawn([], replace(frame, formerly=frame.formerly | _ALWAYS), about)
    report = {
        "resourceType": "DiagnosticReport",
        "id": frame.report_id,
        "text": paragraph(_WITHDRAWN),
        "identifier": _identifier(frame),
        **about,
        "category": [concept(f"{TERMINOLOGY}/v2-0074", "LAB", "Laboratory")],
        "code": own(frame, "report", REPORT),
        **({"effectiveDateTime": effective} if effective else {}),
        "conclusion": _WITHDRAWN,
    }
    return [report, *gone, _provenance([report, *gone], [], frame), _device(frame)]


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
    """The DiagnosticReport alone, its results and their Devices contained.

    A RiskAssessment cannot be a result in R4: it is contained and names the report as its parent.
    """
    report, *others = resources
    named = {f"{each['resourceType']}/{each['id']}": each for each in others}
    listed = [each["reference"] for each in report.get("result", ())]
    results = [name for name in listed if name in named]
    devices = dict.fromkeys(named[name]["device"]["reference"] for name in results)
    risks = [name for name, each in named.items() if each.get("parent")]
    inside = [*results, *risks, *(name for name in devices if name in named)]
    if not inside:
        return report
    renamed = {name: f"#{name.rpartition('/')[2]}" for name in inside}
    renamed[f"DiagnosticReport/{report['id']}"] = "#"
    return {
        "resourceType": report["resourceType"],
        "contained": [_contained(named[name], renamed) for name in inside],
        **report,
        "result": [{"reference": renamed.get(name, name)} for name in listed],
    }


def attach(report: Resource, pdf: bytes, *, created: datetime) -> Resource:
    """`report` with its PDF as presentedForm."""
    form = {
        "contentType": "application/pdf",
        "language": "en",
        "data": b64encode(pdf).decode(),
        "size": len(pdf),
        "hash": b64encode(sha1(pdf, usedforsecurity=False).digest()).decode(),  # R4 asks for SHA-1
        "title": "Liver fibrosis staging in hepatitis C",
        "creation": instant(created),
    }
    return {**report, "presentedForm": [form]}


def _report(
    result: StagingResult, page: Page, results: list[Resource], frame: Frame, about: Resource
) -> Resource:
    codes = [own(frame, "fibrosis-category", result.category, page.category)]
    codes += [own(frame, "guideline-rule", code) for code in rule_codes(result)]
    codes += [own(frame, "caution", code) for code in caution_codes(result)]
    return {
        "resourceType": "DiagnosticReport",
        "id": frame.report_id,
        **meta_of(result),
        "text": report_div(page, result, frame.status, frame.version),
        "identifier": _identifier(frame),
        **about,
        "category": [concept(f"{TERMINOLOGY}/v2-0074", "LAB", "Laboratory")],
        "code": own(frame, "report", REPORT),
        "effectiveDateTime": result.effective,
        "result": [{"reference": f"Observation/{each['id']}"} for each in results],
        "conclusion": wording.conclusion(result),
        "conclusionCode": codes,
    }


def _provenance(targets: list[Resource], used: list[Resource], frame: Frame) -> Resource:
    """Who made this version, from what."""
    made = ("CREATE", "create") if frame.version == 1 else ("UPDATE", "revise")
    assembler = concept(f"{TERMINOLOGY}/provenance-participant-type", "assembler", "Assembler")
    written: Resource = {
        "resourceType": "Provenance",
        "id": frame.name(PROVENANCE),
        "target": [{"reference": f"{each['resourceType']}/{each['id']}"} for each in targets],
        "recorded": instant(frame.issued),
        "activity": concept(f"{TERMINOLOGY}/v3-DataOperation", *made),
        "agent": [
            {
                "type": assembler,
                "who": {"reference": f"Device/{device_id(frame.software)}"},
                "onBehalfOf": organisation(frame),
            }
        ],
    }
    if used:
        written["entity"] = [{"role": "source", "what": what} for what in used]
    return written


def _device(frame: Frame) -> Resource:
    """The software that computed, one resource a version of it."""
    versions = [
        {"type": {"text": "software"}, "value": frame.software},
        {"type": {"text": "rules and formulas"}, "value": RULE_SET},
    ]
    return {
        "resourceType": "Device",
        "id": device_id(frame.software),
        "status": "active",
        "manufacturer": "HepatoCAI",
        "deviceName": [{"name": "HepatoCAI", "type": "manufacturer-name"}],
        "type": {"text": "Software that computes published liver fibrosis indices"},
        "version": versions,
    }


def _identifier(frame: Frame) -> list[Resource]:
    return [{"system": f"{frame.code_base}/NamingSystem/report", "value": frame.report_id}]


def _contained(resource: Resource, renamed: Mapping[str, str]) -> Resource:
    """As R4 wants what is contained: no narrative, no version of its own."""
    inside = {key: value for key, value in resource.items() if key not in ("meta", "text")}
    for key in _LINKS & inside.keys():
        inside[key] = _within(inside[key], renamed)
    return inside


def _within(links: Any, renamed: Mapping[str, str]) -> Any:
    """One reference or several, those to what is contained by its name inside."""
    if isinstance(links, list):
        return [_within(each, renamed) for each in links]
    known = links.get("reference")
    return {"reference": renamed[known]} if known in renamed else links
