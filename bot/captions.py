"""What a picture of values shows, in words: for everybody, and for who cannot see it."""

from bot import asking
from bot.context import BotContext
from bot.render import Html
from core.labs.analytes import Analyte, shown
from core.results.entry import UNDETECTED, Entry, is_current, same_day
from core.results.series import Series


def caption(context: BotContext, analyte: Analyte, series: Series, latest: Entry) -> list[str]:
    """What the picture shows, for who cannot see it."""
    parts: list[str] = []
    if same_day(analyte, latest.value):
        recent = is_current(latest.on, asking.calendar(context).latest)
        parts.append(context.t("results.urgent" if recent else "results.urgent-then"))
    facts = {**span(series), "analyte": name(context, analyte),
             "value": given(context, latest), "on": latest.on.isoformat()}  # fmt: skip
    parts.append(context.t("results.chart-one" if len(series.points) == 1 else "results.chart",
                           **facts))  # fmt: skip
    if series.ranges:
        parts.append(_range(context, series))
    parts.append(context.t("results.not-a-diagnosis"))
    return parts


def _range(context: BotContext, series: Series) -> str:
    limits = [f"{shown(low)}–{shown(high)} {series.unit}".strip() for low, high in series.ranges]
    value = series.latest[1]
    where = {low <= value <= high for low, high in series.ranges}
    if where == {True}:
        place = "within"
    elif where == {True, False}:
        place = "between"
    else:
        place = "above" if value > max(high for _, high in series.ranges) else "below"
    one_or_two = "range" if len(limits) == 1 else "ranges"
    told = context.t(f"results.{one_or_two}", men=limits[0], women=limits[-1])
    return f"{told} {context.t(f'results.{place}')}"


def span(series: Series) -> dict[str, str]:
    values = [value for _, value in series.points]
    unit = f" {series.unit}" if series.unit else ""
    return {
        "count": str(len(values)),
        "first": series.points[0][0].isoformat(),
        "last": series.points[-1][0].isoformat(),
        "first_value": shown(values[0]) + unit,
        "last_value": shown(values[-1]) + unit,
        "lowest": shown(min(values)) + unit,
        "highest": shown(max(values)) + unit,
    }


def dated(context: BotContext, entry: Entry) -> Html:
    return context.t("results.dated", on=entry.on.isoformat(), value=given(context, entry))


def given(context: BotContext, entry: Entry) -> str:
    if entry.typed == UNDETECTED:
        return context.t("labs.undetected")
    return f"{entry.typed} {entry.unit}".strip()


def name(context: BotContext, analyte: Analyte) -> Html:
    return context.t(f"analyte.{analyte.lower()}")
