"""What a report says of the model's estimate, as findings: the words are core.reports'. Pure."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from core.labs.analytes import SPECS, Analyte
from core.labs.analytes import shown as amount_shown
from core.labs.panel import LabPanel
from core.staging.cautions import years
from core.staging.model import BANDS, INPUTS, OLDEST, THRESHOLDS_KPA, Model
from core.staging.result import Category, Estimate, Finding, Span

_ADVANCED_KPA = THRESHOLDS_KPA[1]
_STIFF, _SOFT = frozenset(BANDS[2:]), frozenset(BANDS[:2])
"""Bands at and above the threshold of advanced fibrosis, and below it."""


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
        *_of_flat(said, model),
        *made_and_measured(model),
    )


def disagrees(bands: Sequence[str], interval: Span, category: Category) -> bool:
    """Whether neither a band that is left nor the interval fits a category about advanced fibrosis.

    That is: unlikely, and all of both is at least 9.5 kPa; or likely, and all of both is below.
    Any other category claims nothing that a stiffness could contradict.
    """
    if category is Category.UNLIKELY:
        return _STIFF.issuperset(bands) and interval.low >= _ADVANCED_KPA
    if category is Category.LIKELY:
        return _SOFT.issuperset(bands) and interval.high < _ADVANCED_KPA
    return False


def cholestatic(panel: LabPanel) -> bool:
    """ALP or GGT above three times the upper normal limit, with bilirubin above its own.

    Limits of SPECS; of both sexes the lower one where the sex is not known.
    """
    raised = any(_times_normal(panel, each) > 3 for each in (Analyte.ALP, Analyte.GGT))
    return raised and _times_normal(panel, Analyte.TBIL) > 1


def _times_normal(panel: LabPanel, analyte: Analyte) -> Decimal:
    """The value used over the upper normal limit; 0 where none is used."""
    value, normal = panel.chosen.get(analyte), SPECS[analyte].normal
    own = normal.get(panel.person.sex or "")
    limit = own[1] if own else min(high for _, high in normal.values())
    return value.value / limit if value else Decimal(0)


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
    worst = _worst(measured["by_band"], "interval") | _worst(measured["by_band"], "set")
    number = {
        "measured": made["measured"],
        "kpa": ", ".join(map(str, THRESHOLDS_KPA)),
        "level": percent(model.level),
    }
    return (
        Finding(code="model-made", facts=made),
        Finding(code="model-measured-on", facts={**number, **figures, **coverage, **worst}),
    )


def _worst(by_band: Sequence[Mapping[str, Any]], what: str) -> dict[str, str]:
    """The measured band in which interval or set held the fewest."""
    least = min(by_band, key=lambda one: float(one[f"{what}_coverage"]))
    return {
        f"{what}_least": percent(least[f"{what}_coverage"]),
        f"{what}_least_n": str(least["n"]),
        f"{what}_least_band": least["band"],
    }


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
    yield Finding(code="model-two-ways", facts={"level": level})


def _of_category(said: Estimate, panel: LabPanel, category: Category) -> Iterator[Finding]:
    measured = panel.chosen.get(Analyte.LSM)
    if disagrees(said.bands, said.interval, category):
        facts = {
            "category": category.value,
            "measured": "yes" if measured else "no",
            "cholestasis": "yes" if cholestatic(panel) else "no",
        }
        yield Finding(code="model-disagrees", facts=facts)
    if measured:
        facts = {"value": amount_shown(measured.value), "on": measured.on.isoformat()}
        yield Finding(code="model-stiffness-measured", facts=facts)
    yield Finding(code="model-raised-by")


def _of_inputs(said: Estimate) -> Iterator[Finding]:
    shown = "shown" if _ranged(said) else "same"
    if said.sex is None:
        yield Finding(code="model-sex-unknown", facts={"range": shown})
    if said.age.low < said.age.high:
        asked = "one" if said.age.low >= OLDEST else shown
        yield Finding(code="model-ages-open", facts={"ages": years(said.age), "range": asked})
    if said.age_capped:
        yield Finding(code="model-age-capped", facts={"age": years(said.age), "as": str(OLDEST)})
    missing = [
        name
        for name, one in zip(INPUTS, said.contributions, strict=True)
        if math.isnan(one.taken.low)
    ]
    if missing:
        yield Finding(code="model-missing", facts={"inputs": ",".join(missing)})


def _ranged(said: Estimate) -> bool:
    """Whether a range is left anywhere once numbers are rounded as they are shown."""
    shown: list[tuple[Span, Callable[[float], str]]] = [(said.kpa, kpa_shown)]
    shown += [(chance, percent) for chance in said.at_least]
    shown += [(one.log_kpa, factor_shown) for one in said.contributions]
    return any(text(span.low) != text(span.high) for span, text in shown)


def _of_flat(said: Estimate, model: Model) -> Iterator[Finding]:
    """Inputs beyond the last edge of their table: from there on all values are one to the model."""
    flat = {}
    for name, edges, one in zip(INPUTS, model.edges, said.contributions, strict=True):
        if math.isnan(one.taken.low) or name == "sex":
            continue
        if one.taken.high <= edges[0] and name != "age":  # none is younger than 18
            flat[name] = f"below {_edge(edges[0])}"
        elif one.taken.low > edges[-1]:
            flat[name] = f"above {_edge(edges[-1])}"
    if flat:
        yield Finding(code="model-flat", facts=flat)


def _edge(value: float) -> str:
    return amount_shown(Decimal(value))


# Numbers as they are shown, in words and on the wire.


def kpa_shown(kpa: float, least: int = 1) -> str:
    """To `least` decimals, or more that keep it on its side of every threshold: 9.46 shows 9.46."""
    place = bisect_right(THRESHOLDS_KPA, kpa)
    for places in range(least, 15):
        text = f"{kpa:.{places}f}"
        if bisect_right(THRESHOLDS_KPA, float(text)) == place:
            return text
    return repr(kpa)


def span_shown(kpa: Span, text: Callable[[float], str] = kpa_shown) -> str:
    """ "8.4", or "7.9 to 8.6"."""
    return _joined(kpa, text)


def kpa_exactly(kpa: float) -> str:
    """With one more decimal: what contributions multiply from and to."""
    return kpa_shown(kpa, 2)


def factor_shown(log_kpa: float) -> str:
    """What a contribution multiplies kPa by."""
    return f"{math.exp(log_kpa):.3f}"


def percent(share: float) -> str:
    """ "31 %"; never 0 or 100, which nothing here can claim."""
    whole = round(100 * share)
    return "<1 %" if whole < 1 else ">99 %" if whole > 99 else f"{whole} %"


def _joined(span: Span, text: Callable[[float], str]) -> str:
    low, high = text(span.low), text(span.high)
    return low if low == high else f"{low} to {high}"
