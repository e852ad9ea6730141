"""A report as plain text for a terminal. Pure."""

from collections.abc import Iterable, Iterator
from textwrap import fill

from core.reports.estimate import Shown
from core.reports.page import Page, lay_out
from core.staging.result import StagingResult

WIDTH = 96


def render(result: StagingResult) -> str:
    """Category, conclusion, indices, estimate, inputs, cautions, what was set aside, use."""
    page = lay_out(result)
    whose = f"{result.panel.person.reference}   specimen of {result.anchor_on}"
    blocks = [
        f"{whose}\n{page.category.upper()}",
        _lines(page.urgent, mark="!! "),
        _lines(page.statements),
        _table("Index", _indices(page)),
        _titled("Experimental model estimate", page.estimate.statements),
        _table(_factored(page.estimate), _factors(page)),
        _table("Inputs", _inputs(page)),
        _titled("Cautions", page.cautions),
        _titled("Missing for a fuller answer", page.missing),
        _titled("Not used", (f"{row.name} ({row.count}): {row.because}" for row in page.set_aside)),
        _titled("Rules", (f"{code}: {source}" for code, source in page.rules)),
        fill(page.intended_use, WIDTH),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _indices(page: Page) -> Iterator[tuple[str, ...]]:
    for row in page.indices:
        used = "" if row.for_conclusion else " (not used for the conclusion)"
        yield row.name, row.value or "-", row.says + used


def _factors(page: Page) -> Iterator[tuple[str, ...]]:
    for row in page.estimate.rows:
        yield row.name, row.value, row.factor


def _factored(shown: Shown) -> str:
    return (
        f"What makes the estimate: {shown.start} kPa times all of these is {shown.product} kPa, but"
        " for rounding"
    )


def _inputs(page: Page) -> Iterator[tuple[str, ...]]:
    for row in page.inputs:
        yield row.name, row.sent, row.canonical, row.taken, row.source


def _table(title: str, rows: Iterable[tuple[str, ...]]) -> str:
    cells = list(rows)
    if not cells:
        return ""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "  "
        + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join([title, *lines])


def _titled(title: str, texts: Iterable[str]) -> str:
    body = _lines(texts, mark="- ", indent="  ")
    return f"{title}\n{body}" if body else ""


def _lines(texts: Iterable[str], *, mark: str = "", indent: str = "") -> str:
    follow = indent + " " * len(mark)
    return "\n".join(
        fill(text, WIDTH, initial_indent=indent + mark, subsequent_indent=follow) for text in texts
    )
