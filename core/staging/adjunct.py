"""What a report says of the model's estimate, as findings: the words are core.reports'. Pure."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from core.labs.analytes import Analyte
from core.labs.analytes import shown as amount_shown
from core.labs.panel import LabPanel
from core.staging.cautions import years
from core.staging.model import BANDS, INPUTS, OLDEST, THRESHOLDS_KPA, Model
from core.staging.result import Category, Estimate, Finding, Span

_STIFF, _SOFT = frozenset(BANDS[2:]), frozenset(BANDS[:2])
"""Bands at and above 9.5 kPa, the threshold of advanced fibrosis, and below it."""


def told(
    said: Estimate | Finding, panel: LabPanel, category: Category, model: Model
) -> tuple[Finding, ...]:
    """In the order in which they are read; where the model abstains, why."""
    if isinstance(said, Finding):
        return (said,)
    return (
        *_of_numbers(said),
        *_of_category(said, panel, category),
        *_of_inputs(said),
        *made_and_measured(model),
    )


def disagrees(bands: Sequence[str], category: Category) -> bool:
    """Whether no band that is left fits a category about advanced fibrosis.

    That is: unlikely, and every band left is at least 9.5 kPa; or likely, and every one is below.
    Any other category claims nothing that a stiffness could contradict.
    """
    against = {Category.UNLIKELY: _STIFF, Category.LIKELY: _SOFT}.get(category)
    return against is not None and against.issuperset(bands)


@lru_cache(maxsize=4)
def made_and_measured(model: Model) -> tuple[Finding, Finding]:
    """What the model was trained on and what was measured of it. KeyError: it does not say."""
    facts, measured = model.facts, model.facts["metrics"]
    made = {"trained": f"{facts['training_rows']:,}", "measured": f"{facts['viraemic_rows']:,}"}
    figures = {
        name: ", ".join(f"{measured[name][str(kpa)]:.2f}" for kpa in THRESHOLDS_KPA)
        for name in ("auroc", "brier", "brier_of_prior")
    }
    coverage = {
        name: percent(measured[name]) for name in ("interval_coverage", "band_set_coverage")
    }
    number = {
        "measured": made["measured"],
        "kpa": ", ".join(map(str, THRESHOLDS_KPA)),
        "level": percent(model.level),
    }
    return (
        Finding(code="model-made", facts=made),
        Finding(code="model-measured-on", facts={**number, **figures, **coverage}),
    )


def _of_numbers(said: Estimate) -> Iterator[Finding]:
    level = percent(said.level)
    low, high = kpa_shown(said.interval.low), kpa_shown(said.interval.high)
    facts = {"kpa": span_shown(said.kpa), "low": low, "high": high, "level": level}
    yield Finding(code="model-estimate", facts=facts)
    chances = zip(THRESHOLDS_KPA, said.at_least, strict=True)
    yield Finding(
        code="model-probabilities",
        facts={str(kpa): _joined(chance, percent) for kpa, chance in chances},
    )
    excluded = "none" if said.bands == BANDS else "some"
    facts = {"bands": ",".join(said.bands), "excluded": excluded, "level": level}
    yield Finding(code="model-bands", facts=facts)


def _of_category(said: Estimate, panel: LabPanel, category: Category) -> Iterator[Finding]:
    measured = panel.chosen.get(Analyte.LSM)
    if disagrees(said.bands, category):
        facts = {"category": category.value, "measured": "yes" if measured else "no"}
        yield Finding(code="model-disagrees", facts=facts)
    if measured:
        facts = {"value": amount_shown(measured.value), "on": measured.on.isoformat()}
        yield Finding(code="model-stiffness-measured", facts=facts)


def _of_inputs(said: Estimate) -> Iterator[Finding]:
    if said.sex is None:
        yield Finding(code="model-sex-unknown")
    if said.age.low < said.age.high:
        yield Finding(code="model-ages-open", facts={"ages": years(said.age)})
    if said.age_capped:
        yield Finding(code="model-age-capped", facts={"age": years(said.age), "as": str(OLDEST)})
    missing = [
        name
        for name, one in zip(INPUTS, said.contributions, strict=True)
        if math.isnan(one.taken.low)
    ]
    if missing:
        yield Finding(code="model-missing", facts={"inputs": ",".join(missing)})


# Numbers as they are shown, in words and on the wire.


def kpa_shown(kpa: float) -> str:
    """To one decimal, or as many as keep it on its side of every threshold: 9.46 shows 9.46."""
    place = bisect_right(THRESHOLDS_KPA, kpa)
    for places in range(1, 15):
        text = f"{kpa:.{places}f}"
        if bisect_right(THRESHOLDS_KPA, float(text)) == place:
            return text
    return repr(kpa)


def span_shown(kpa: Span) -> str:
    """ "8.4", or "7.9 to 8.6"."""
    return _joined(kpa, kpa_shown)


def percent(share: float) -> str:
    """ "31 %"; never 0 or 100, which nothing here can claim."""
    whole = round(100 * share)
    return "<1 %" if whole < 1 else ">99 %" if whole > 99 else f"{whole} %"


def _joined(span: Span, text: Callable[[float], str]) -> str:
    low, high = text(span.low), text(span.high)
    return low if low == high else f"{low} to {high}"
