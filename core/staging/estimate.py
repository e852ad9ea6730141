"""One LabPanel -> what the stiffness model says of it, or why it says nothing. Pure.

Always a result of its own beside the indices, never averaged with them.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import product

from core.labs.analytes import Analyte
from core.labs.findings import DETECTED
from core.labs.panel import LabPanel
from core.staging.model import BANDS, INPUTS, OLDEST, Model, Prediction, Row
from core.staging.result import AgeRange, Contribution, Estimate, Finding, Flag, Span

_SEX = {"male": 1.0, "female": 2.0}
_MEASURED = tuple(Analyte(name) for name in INPUTS if name not in ("age", "sex"))
_NOT_TRAINED_ON = (Flag.PREGNANT, Flag.TRANSPLANT, Flag.HIV)


def estimate(
    panel: LabPanel,
    age: AgeRange | None,
    flags: frozenset[Flag],
    gates: Sequence[str],
    model: Model,
) -> Estimate | Finding:
    """A Finding where the model abstains: its code and facts say why."""
    abstained = _abstains(panel, age, flags, gates)
    if abstained or age is None:
        return abstained or Finding(code="model-inputs", facts={"missing": "age"})
    rows = list(_rows(panel, age))
    outside = dict.fromkeys(name for row in rows for name in model.outside(row))
    if outside:
        return Finding(code="model-range", facts={"inputs": ",".join(outside)})
    said = [model.predict(row) for row in rows]
    return Estimate(
        level=model.level,
        kpa=_span([one.kpa for one in said]),
        interval=Span(min(one.low for one in said), max(one.high for one in said)),
        at_least=tuple(map(_span, zip(*(one.at_least for one in said), strict=True))),
        bands=_union(said),
        base=said[0].base,
        contributions=_contributions(rows, said),
        inputs=tuple(panel.chosen[each] for each in _MEASURED if each in panel.chosen),
        age=age,
        age_capped=age.high > OLDEST,
        sex=panel.person.sex if panel.person.sex in _SEX else None,
    )


def _abstains(
    panel: LabPanel, age: AgeRange | None, flags: frozenset[Flag], gates: Sequence[str]
) -> Finding | None:
    if gates:
        return Finding(code="model-gated", facts={"gates": ",".join(gates)})
    others = [flag.value for flag in _NOT_TRAINED_ON if flag in flags]
    antigen = panel.chosen.get(Analyte.HBSAG)
    if antigen and antigen.finding == DETECTED:
        others.append("hbsag")
    if others:
        return Finding(code="model-population", facts={"because": ",".join(others)})
    missing = [] if age else ["age"]
    missing += [] if Analyte.AST in panel.chosen else [Analyte.AST]
    if not {Analyte.ALT, Analyte.PLT} & panel.chosen.keys():
        missing.append("ALT-or-PLT")
    return Finding(code="model-inputs", facts={"missing": ",".join(missing)}) if missing else None


def _rows(panel: LabPanel, age: AgeRange) -> Iterable[Row]:
    """One row for each end of the age and each possible sex."""
    measured = [
        float(panel.chosen[each].value) if each in panel.chosen else math.nan for each in _MEASURED
    ]
    ages = sorted({min(age.low, OLDEST), min(age.high, OLDEST)})
    sex = _SEX.get(panel.person.sex or "")
    for years, one in product(ages, [sex] if sex else _SEX.values()):
        yield [float(years), one, *measured]


def _contributions(rows: Sequence[Row], said: Sequence[Prediction]) -> tuple[Contribution, ...]:
    taken = map(_span, zip(*rows, strict=True))
    log_kpa = map(_span, zip(*(one.contributions for one in said), strict=True))
    return tuple(map(Contribution, INPUTS, taken, log_kpa))


def _span(values: Sequence[float]) -> Span:
    return Span(min(values), max(values))


def _union(said: Iterable[Prediction]) -> tuple[str, ...]:
    places = [BANDS.index(band) for one in said for band in one.bands]
    return BANDS[min(places) : max(places) + 1]
