"""The model's estimate as a report shows it: sentences, and a row for each contribution. Pure."""

import math
from dataclasses import dataclass
from typing import NamedTuple

from core.labs.analytes import shown
from core.labs.panel import LabPanel
from core.reports.estimate_words import input_name
from core.reports.phrases import shown_unit
from core.reports.wording import sentence
from core.staging.adjunct import factor_shown, kpa_exactly, span_shown
from core.staging.model import BANDS, INPUTS
from core.staging.result import Contribution, Estimate, ModelVersion, Span, StagingResult

_NAMES = {name: input_name(name).removeprefix("the ").capitalize() for name in ("age", "sex")}
_NAMES |= {name: input_name(name) for name in INPUTS if name not in _NAMES}


class ContributionRow(NamedTuple):
    """One input: its value with unit, and by what it multiplies the estimate in kPa.

    `taken`: the value as a number, NaN where it is missing. `log_kpa`: the logarithm of the
    factor, above 0 where it raises the estimate.
    """

    input: str  # of core.staging.model.INPUTS
    name: str
    value: str
    factor: str
    taken: Span
    log_kpa: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All but words is empty where the model abstains; `rows`: the largest first.

    `start`: kPa that all factors together turn into `product`, which is `kpa` to more decimals.
    """

    made_by: str
    statements: tuple[str, ...]
    kpa: str = ""
    start: str = ""
    product: str = ""
    bands: str = ""
    rows: tuple[ContributionRow, ...] = ()


def show(result: StagingResult) -> Shown:
    """What the section of a report about the estimate holds."""
    said = result.estimate
    statements = tuple(map(sentence, result.model_told))
    if not isinstance(said, Estimate):
        return Shown(made_by=made_by(result.model), statements=statements)
    rows = [_row(each, said, result.panel) for each in said.contributions]
    return Shown(
        made_by=made_by(result.model),
        statements=statements,
        kpa=span_shown(said.kpa),
        start=kpa_exactly(math.exp(said.base)),
        product=span_shown(said.kpa, kpa_exactly),
        bands=bands_shown(said.bands),
        rows=tuple(sorted(rows, key=_size, reverse=True)),
    )


def made_by(model: ModelVersion) -> str:
    """Name, version and sum of the model in one line."""
    return f"{model.name} {model.version}, sha256 {model.sha256}"


def bands_shown(bands: tuple[str, ...]) -> str:
    """Neighbouring bands as one: "7.1-12.5 kPa", "<9.5 kPa", ">=7.1 kPa", "any stiffness"."""
    if bands == BANDS:
        return "any stiffness"
    first, last = bands[0], bands[-1]
    if first == BANDS[0]:
        return f"<{_end(last)} kPa"
    return f">={_start(first)} kPa" if last == BANDS[-1] else f"{_start(first)}-{_end(last)} kPa"


def _start(band: str) -> str:
    return band.removeprefix(">=").removesuffix(" kPa").split("-")[0]


def _end(band: str) -> str:
    return band.removeprefix("<").removesuffix(" kPa").split("-")[-1]


def factor(log_kpa: Span) -> str:
    """ "×1.180", or "×0.970 to ×1.020"."""
    return span_shown(log_kpa, lambda end: f"×{factor_shown(end)}")


def _row(each: Contribution, said: Estimate, panel: LabPanel) -> ContributionRow:
    return ContributionRow(
        input=each.name,
        name=_NAMES[each.name],
        value=_value(each, said, panel),
        factor=factor(each.log_kpa),
        taken=each.taken,
        log_kpa=each.log_kpa,
    )


def _value(each: Contribution, said: Estimate, panel: LabPanel) -> str:
    if each.name == "age":
        low, high = each.taken
        return f"{low:.0f} years" if low == high else f"{low:.0f} to {high:.0f} years"
    if each.name == "sex":
        return said.sex or "female or male"
    value = panel.chosen.get(each.name)  # type: ignore[call-overload]  # an Analyte is its text
    if value is None:
        return "missing"
    return f"{shown(value.value)} {shown_unit(value.unit)}"


def _size(row: ContributionRow) -> float:
    return max(map(abs, row.log_kpa))
