"""A report on paper: the Page of a result set by Typst, with each index drawn on its scale.

Words reach Typst as JSON data and are set as text; nothing is ever put into its markup.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from core.labs.analytes import Analyte, shown
from core.labs.panel import LabValue
from core.reports.estimate_drawing import drawn
from core.reports.page import IndexRow, Page, SetAside, lay_out, legible, measured, when
from core.reports.scales import SCALES, STIFFNESS, Scale, stiffness_zone
from core.staging.cautions import years
from core.staging.result import IndexResult, StagingResult

_TEMPLATE = Path(__file__).with_name("report.typ")
_SHOWN_SOURCES = 3
_STATUS = {
    "preliminary": ("PRELIMINARY", "not yet reviewed by a clinician"),
    "final": ("FINAL", "reviewed and signed"),
    "amended": ("AMENDED", "replaces the signed version"),
    "entered-in-error": ("WITHDRAWN", "do not use"),
}
_NOT_FOR_STIFFNESS = "G03"  # AST, ALT and platelets too far apart
# A compiler keeps the document it is working on: one at a time.
_one_at_a_time = Lock()


def render(
    result: StagingResult,
    *,
    organisation: str,
    report_id: str,
    version: int,
    issued: datetime,
    software: str,
    status: str,
) -> bytes:
    """PDF of `result`. The same arguments give the same bytes; `issued` needs a time zone."""
    page = lay_out(result)
    status_line, status_words = _STATUS.get(status, (status.upper(), ""))
    data = {
        "title": "Liver fibrosis staging in hepatitis C",
        "subtitle": "Published indices with their cut-offs, for a clinician to check",
        "status": status_line,
        "status-words": status_words,
        "head": _head(result, organisation, report_id, version, issued),
        "foot": f"Report {report_id}, version {version}. HepatoCAI {software}, "
        f"rules and formulas {result.rule_set}.",
        **body_of(page, result),
    }
    return _set(json.dumps(data, ensure_ascii=False), issued)


def _set(data: str, issued: datetime) -> bytes:
    """PDF/A-2a and PDF/UA-1; plain PDF where a name needs a script that the fonts lack."""
    with _one_at_a_time:
        try:
            return _compiled(data, issued, ["a-2a", "ua-1"])
        except typst.TypstError:
            return _compiled(data, issued, [])


def _compiled(data: str, issued: datetime, standards: list[Any]) -> bytes:
    made = _compiler().compile(
        input=_TEMPLATE,
        format="pdf",
        pdf_standards=standards,
        sys_inputs={"page": data},
        timestamp=issued.astimezone(UTC),
    )
    assert isinstance(made, bytes)
    return made


@cache
def _compiler() -> typst.Compiler:
    """Typst with the fonts of its wheel alone, so that a page looks the same everywhere."""
    fonts = typst.Fonts(include_system_fonts=False)
    return typst.Compiler(font_paths=fonts, root=_TEMPLATE.parent)


def _head(
    result: StagingResult, organisation: str, report_id: str, version: int, issued: datetime
) -> list[tuple[str, str]]:
    person = result.panel.person
    stamp = f"{issued.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    facts = (
        ("Patient", person.reference),
        ("Specimen", when(result.effective)),
        ("Born", person.birth_date or "not known"),
        ("Age", f"{years(result.age)} years" if result.age else "not known"),
        ("Sex", person.sex or "not known"),
        ("Reported", stamp),
        ("Organisation", organisation),
        ("Report", f"{report_id}, version {version}"),
    )
    return [(name, legible(said)) for name, said in facts]


def body_of(page: Page, result: StagingResult) -> dict[str, Any]:
    stiffness = result.panel.chosen.get(Analyte.LSM)
    rows = [row_of(row, each) for row, each in zip(page.indices, result.indices, strict=True)]
    if stiffness is not None:
        rows.insert(sum(row["main"] for row in rows), _stiffness(stiffness, result))
    return {
        "category": page.category,
        "urgent": page.urgent,
        "conclusion": page.statements,
        "indices": rows,
        "estimate": drawn(result.estimate, page.estimate),
        "inputs": [
            {
                "name": row.name,
                "loinc": f"LOINC {row.loinc}",
                "sent": row.sent,
                "canonical": row.canonical,
                "taken": row.taken,
                "source": row.source,
                "remark": row.remark,
            }
            for row in page.inputs
        ],
        "cautions": page.cautions,
        "missing": page.missing,
        "set-aside": [_aside(group) for group in page.set_aside],
        "rules": page.rules,
        "intended-use": page.intended_use,
    }


def row_of(row: IndexRow, each: IndexResult) -> dict[str, Any]:
    scale = SCALES[each.name]
    drawn = (
        _drawing(scale, each.value, hollow=each.band is None) if each.value is not None else None
    )
    return {
        "name": row.name,
        "value": row.value,
        "unit": scale.unit,
        "says": row.says,
        "formula": row.formula,
        "citation": row.citation,
        "notes": row.facts,
        "main": row.for_conclusion,
        "scale": drawn,
    }


def _stiffness(value: LabValue, result: StagingResult) -> dict[str, Any]:
    """The measured stiffness as a row; what gates the indices gates it too."""
    gates = [code for code in result.indices[0].gated_by if code != _NOT_FOR_STIFFNESS]
    return {
        "name": STIFFNESS.name,
        "value": shown(value.value),
        "unit": STIFFNESS.unit,
        "says": f"not interpreted: rule {', '.join(gates)}"
        if gates
        else stiffness_zone(value.value).says,
        "formula": f"{STIFFNESS.formula}: {measured(value)}",
        "citation": STIFFNESS.citation,
        "notes": (),
        "main": True,
        "scale": _drawing(STIFFNESS, value.value, hollow=bool(gates)),
    }


def _drawing(scale: Scale, value: Decimal, *, hollow: bool) -> Mapping[str, Any]:
    """Numbers for the drawing. A value beyond an end becomes an arrow there.

    `hollow`: the value is not interpreted, so its zone is not named either.
    """
    off = (value > scale.high) - (value < scale.low)
    return {
        "low": float(scale.low),
        "high": float(scale.high),
        "low-label": _signed(scale.low),
        "high-label": _signed(scale.high),
        "zones": [
            {
                "upper": None if zone.upper is None else float(zone.upper),
                "label": "" if zone.upper is None else _signed(zone.upper),
                "hint": "" if hollow else zone.hint,
            }
            for zone in scale.zones.values()
        ],
        "at": float(min(max(value, scale.low), scale.high)),
        "off": off,
        "hollow": hollow,
    }


def _signed(number: Decimal) -> str:
    return f"{number}".replace("-", "−")


def _aside(group: SetAside) -> dict[str, str]:
    return {
        "name": f"{group.name} ({group.count} results)" if group.count > 1 else group.name,
        "sent": " · ".join(filter(None, (group.sent, group.taken))),
        "because": group.because,
        "sources": " ".join(_few(group.sources)),
    }


def _few(sources: tuple[str, ...]) -> Iterable[str]:
    yield from sources[:_SHOWN_SOURCES]
    if len(sources) > _SHOWN_SOURCES:
        yield f"and {len(sources) - _SHOWN_SOURCES} more"
