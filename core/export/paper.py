"""Sheets of paper for a person: headings and tables in their script, set by Typst.

Words reach Typst as JSON data and are set as text; nothing is ever put into its markup.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock

import fontpkg_amiri
import matplotlib as mpl
import typst
from fontTools.ttLib import TTFont

_TEMPLATE = Path(__file__).with_name("sheet.typ")
_FOLDERS = (Path(mpl.get_data_path(), "fonts", "ttf"), Path(fontpkg_amiri.ROOT, "files"))
_FONTS = (_FOLDERS[0] / "DejaVuSans.ttf", _FOLDERS[1] / "Amiri-Regular.ttf")
_MISSING = "▯"
_FSI, _PDI = "\u2068", "\u2069"
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`rows` have as many cells as `head`."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str  # said where there are no rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`language` is ISO 639-1. `unprintable` is said where a sign has no letter in our fonts."""

    title: str
    lines: tuple[str, ...]
    tables: tuple[Table, ...]
    language: str
    right_to_left: bool
    unprintable: str


def printable(texts: Iterable[str]) -> bool:
    """Whether our fonts have every letter of them."""
    return all(_has(char) for text in texts for char in text)


def render(sheet: Sheet, made: datetime) -> bytes:
    """PDF. The same arguments give the same bytes."""
    data = json.dumps(asdict(_isolated(sheet)), ensure_ascii=False)
    shown = "".join(char if _has(char) else _MISSING for char in data)
    page = {**json.loads(shown), "missing": shown != data}
    with _one_at_a_time:
        pdf = _compiler().compile(
            input=_TEMPLATE,
            format="pdf",
            sys_inputs={"page": json.dumps(page, ensure_ascii=False)},
            timestamp=made.astimezone(UTC).replace(microsecond=0),
        )
    assert isinstance(pdf, bytes)
    return pdf


def _isolated(sheet: Sheet) -> Sheet:
    """In a line from right to left "45 U/L" keeps its own order."""
    if not sheet.right_to_left:
        return sheet
    tables = tuple(
        replace(one, rows=tuple(tuple(f"{_FSI}{cell}{_PDI}" for cell in row) for row in one.rows))
        for one in sheet.tables
    )
    return replace(sheet, tables=tables)


def _has(char: str) -> bool:
    return char in "\n\t" or ord(char) in _letters() or _is_mark(char)


def _is_mark(char: str) -> bool:
    """Marks of direction and joining are never drawn."""
    return char in "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufeff"


@cache
def _letters() -> frozenset[int]:
    found: set[int] = set()
    for path in _FONTS:
        with TTFont(path, lazy=True) as font:
            found.update(font.getBestCmap())
    return frozenset(found)


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=list(map(str, _FOLDERS)))
    return typst.Compiler(font_paths=fonts, root=_TEMPLATE.parent)
