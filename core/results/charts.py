"""Values over time as a picture for a phone. Numerals and codes only: words go into the caption.

Colours of Okabe and Ito; what lies outside its range also has another shape.
"""

import asyncio
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator, DateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FuncFormatter

from core.labs.analytes import shown
from core.results.series import Series

_BLUE, _ORANGE, _GREEN, _INK = "#0072B2", "#D55E00", "#009E73", "#222222"
_SIZE_INCHES, _DPI = (6.0, 4.2), 160
_LABELLED = 8
"""So many points can carry their numbers side by side."""

_DAYS_AROUND_ONE = 20
_LONG_DAYS = 150
_THIN = "\u2009"
_LINEAR_BELOW = 10  # of a logarithmic scale, so that 0 has its place


class Charts:
    """Draws one picture at a time, in a thread of its own: the drawing library is not for many."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")

    async def draw(self, series: Series) -> bytes:
        """PNG, 960 x 672 pixels."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, draw, series)


def draw(series: Series) -> bytes:
    """The same series gives the same bytes."""
    figure = Figure(figsize=_SIZE_INCHES, dpi=_DPI, layout="constrained", facecolor="white")
    axes = figure.add_subplot()
    _scales(axes, series)
    _reference(axes, series)
    _values(axes, series)
    _frame(axes, series)
    return _png(figure)


def _scales(axes: Axes, series: Series) -> None:
    days = [on for on, _ in series.points]
    margin = max((days[-1] - days[0]) * 0.07, timedelta(days=1))
    if days[0] == days[-1]:
        margin = timedelta(days=_DAYS_AROUND_ONE)
    axes.set_xlim(_x(days[0]) - margin.days, _x(days[-1]) + margin.days)
    values = [float(value) for _, value in series.points]
    if series.logarithmic:
        axes.set_yscale("symlog", linthresh=_LINEAR_BELOW)
        axes.set_ylim(0, max(10 * max(values), 1000))
        return
    limits = [float(limit) for pair in series.ranges for limit in pair]
    limits += [float(limit) for limit in series.cut_offs]
    axes.set_ylim(0, 1.18 * max([*values, *limits]))


def _reference(axes: Axes, series: Series) -> None:
    """The usual range; where it differs by sex the part that both share is darker."""
    for low, high in series.ranges:
        axes.axhspan(float(low), float(high), color=_GREEN, alpha=0.16, linewidth=0, zorder=0)
    limits = {limit for pair in series.ranges for limit in pair if limit > 0}
    limits |= set(series.cut_offs)
    near = Decimal(axes.get_ylim()[1]) / 20
    for limit in sorted(limits):
        colour = _INK if series.cut_offs else _GREEN
        axes.axhline(float(limit), color=colour, linewidth=1, linestyle=(0, (5, 4)), zorder=1)
        above = any(limit < other < limit + near for other in limits)
        below = any(limit - near < other < limit for other in limits)
        axes.annotate(
            shown(limit), (1, float(limit)), xycoords=("axes fraction", "data"), xytext=(5, 0),
            textcoords="offset points", va="top" if above else "bottom" if below else "center",
            fontsize=12, color=_INK,
        )  # fmt: skip


def _values(axes: Axes, series: Series) -> None:
    days = [_x(on) for on, _ in series.points]
    values = [float(value) for _, value in series.points]
    axes.plot(days, values, color=_BLUE, linewidth=2.2, zorder=2)
    for (_, value), day in zip(series.points, days, strict=True):
        marker, colour = _mark(series, value)
        axes.plot(
            [day], [float(value)], marker=marker, markersize=10, color=colour,
            markeredgecolor="white", markeredgewidth=1.2, zorder=3, clip_on=False,
        )  # fmt: skip
    for place in _labelled(series):
        text = _number(series.points[place][1])
        beside = place == 0 and len(text) > 5 and len(series.points) > 1
        axes.annotate(
            text, (days[place], values[place]), xytext=(0, 11), textcoords="offset points",
            ha="left" if beside else "center", fontsize=14, fontweight="bold", color=_INK,
            zorder=4, path_effects=[withStroke(linewidth=3, foreground="white")],
        )  # fmt: skip


def _number(value: Decimal) -> str:
    """Thousands apart by a space: a comma and a point mean the one here and the other there."""
    text = shown(value)
    return f"{int(text):,}".replace(",", _THIN) if text.isdecimal() and len(text) > 4 else text


def _mark(series: Series, value: Decimal) -> tuple[str, str]:
    """A circle; a triangle up or down outside every range that is usual."""
    if series.ranges and value > max(high for _, high in series.ranges):
        return "^", _ORANGE
    if series.ranges and value < min(low for low, _ in series.ranges):
        return "v", _ORANGE
    return "o", _BLUE


def _labelled(series: Series) -> list[int]:
    """Which points carry their number: all while they have room, else the ends and extremes."""
    values = [value for _, value in series.points]
    last = len(values) - 1
    if len(values) <= _LABELLED:
        wanted = list(range(len(values)))
    else:
        wanted = [last, 0, values.index(max(values)), values.index(min(values))]
    return _apart(series, wanted)


def _apart(series: Series, wanted: list[int]) -> list[int]:
    """Without those too near in time to one before them; the latest always."""
    first, last = series.points[0][0], series.points[-1][0]
    room = max((last - first).days, 1) / (_LABELLED + 1)
    kept: list[int] = []
    for place in sorted(wanted, key=lambda place: place != len(series.points) - 1):
        on = series.points[place][0]
        if all(abs((on - series.points[other][0]).days) >= room for other in kept):
            kept.append(place)
    return kept


def _frame(axes: Axes, series: Series) -> None:
    title = f"{series.code} ({series.unit})" if series.unit else series.code
    axes.set_title(title, loc="left", fontsize=17, fontweight="bold", color=_INK)
    days = sorted({on for on, _ in series.points})
    if len(days) <= 3 and _spread(days):
        axes.set_xticks([_x(on) for on in days])
        axes.xaxis.set_major_formatter(_dated("%Y-%m-%d"))
    else:
        long = (days[-1] - days[0]).days > _LONG_DAYS
        axes.xaxis.set_major_locator(_located(5 if long else 3))
        axes.xaxis.set_major_formatter(_dated("%Y-%m" if long else "%Y-%m-%d"))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    if series.logarithmic:
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _number(Decimal(value))))
    axes.tick_params(labelsize=12, colors=_INK)
    axes.grid(axis="y", color="#DDDDDD", linewidth=0.8, zorder=0)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _spread(days: list[date]) -> bool:
    """Whether each day has room for its date."""
    room = (days[-1] - days[0]).days / 3.5
    return all((late - early).days >= room for early, late in pairwise(days))


# The drawing library has no types for these.


def _x(on: date) -> float:
    return float(date2num(on))  # type: ignore[no-untyped-call]


def _dated(form: str) -> Any:
    return DateFormatter(form)  # type: ignore[no-untyped-call]


def _located(most: int) -> Any:
    return AutoDateLocator(minticks=2, maxticks=most)  # type: ignore[no-untyped-call]


def _png(figure: Figure) -> bytes:
    written = io.BytesIO()
    canvas = FigureCanvasAgg(figure)
    canvas.print_png(written, metadata={"Software": None})  # type: ignore[no-untyped-call]
    return written.getvalue()
