"""The narrative of what we send: a Page as XHTML that any viewer may show. Pure.

Only formatting elements; every text is escaped here, whoever wrote it.
"""

from collections.abc import Iterable, Mapping
from html import escape
from re import compile as pattern

from core.reports.page import IndexRow, InputRow, Page, SetAside
from core.staging.result import StagingResult

_SHOWN_SOURCES = 3
_STANDING = pattern("<p>[a-z-]+, version [0-9]+;")


def paragraph(said: str) -> dict[str, str]:
    """A narrative of one sentence."""
    return _narrative(f"<p>{escape(said)}</p>")


def report_div(page: Page, result: StagingResult, status: str, version: int) -> dict[str, str]:
    """The whole report as tables, in the order of the page."""
    parts = [
        f"<h2>{escape(page.category)}</h2>",
        f"{_standing(status, version)} specimen of {result.anchor_on}.</p>",
        *(f"<p><b>{escape(said)}</b></p>" for said in page.urgent),
        *(f"<p>{escape(said)}</p>" for said in page.statements),
        _table(
            "Indices",
            ("Index", "Value", "Meaning", "Formula and source", "Note"),
            map(_index, page.indices),
        ),
        _list("Experimental model estimate", page.estimate.statements),
        _table(
            "What makes the estimate",
            ("Input", "Value", "Multiplies kPa by"),
            ((row.name, row.value, row.factor) for row in page.estimate.rows),
        ),
        _table(
            "Results used",
            ("Result", "As sent", "Computed with", "Specimen", "Source", "Remark"),
            map(_input, page.inputs),
        ),
        _list("Cautions", page.cautions),
        _list("For a fuller answer", page.missing),
        _table("Results not used", ("Result", "Why", "Source"), map(_set_aside, page.set_aside)),
        _list("Rules and sources", (f"{code}: {source}" for code, source in page.rules)),
        f"<p>{escape(page.intended_use)} Rule set {escape(result.rule_set)}.</p>",
    ]
    return _narrative("".join(parts))


def restated(text: Mapping[str, str], status: str, version: int) -> dict[str, str]:
    """The narrative of a report under another status and version."""
    return {**text, "div": _STANDING.sub(_standing(status, version), text["div"], count=1)}


def _standing(status: str, version: int) -> str:
    return f"<p>{escape(status)}, version {version};"


def _narrative(inner: str) -> dict[str, str]:
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{inner}</div>'
    return {"status": "generated", "div": div}


def _index(row: IndexRow) -> tuple[str, ...]:
    method = f"{row.formula}. {row.citation}"
    name = row.name if row.for_conclusion else f"{row.name} (not used for the conclusion)"
    return (name, row.value, row.says, method, " ".join(row.facts))


def _input(row: InputRow) -> tuple[str, ...]:
    name = f"{row.name} ({row.loinc})"
    return (name, row.sent, row.canonical, row.taken, row.source, row.remark)


def _set_aside(group: SetAside) -> tuple[str, ...]:
    name = f"{group.name} ({group.count})" if group.count > 1 else group.name
    sources = ", ".join(group.sources[:_SHOWN_SOURCES])
    more = len(group.sources) - _SHOWN_SOURCES
    return (name, group.because, f"{sources} and {more} more" if more > 0 else sources)


def _table(title: str, head: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
    if not body:
        return ""
    headings = "".join(f"<th>{each}</th>" for each in head)
    return f"<h3>{title}</h3><table><thead><tr>{headings}</tr></thead><tbody>{body}</tbody></table>"


def _cells(row: Iterable[str]) -> str:
    return "".join(f"<td>{escape(cell)}</td>" for cell in row)


def _list(title: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h3>{title}</h3><ul>{items}</ul>" if items else ""
