"""LabPanel: one person's chosen laboratory values, and why the others were not chosen. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, Analyte, Scale
from core.labs.dates import instant
from core.labs.reading import INFECTION, USED_STATUSES, read
from core.labs.upper_limit import upper_limit
from core.labs.values import (
    Code,
    LabValue,
    Measurement,
    NotUsed,
    Person,
    Quantity,
    Range,
    Reason,
    UpperLimit,
)

__all__ = [  # the words in which the doors speak with the core
    "Code",
    "LabPanel",
    "LabValue",
    "Measurement",
    "NotUsed",
    "Person",
    "Quantity",
    "Range",
    "Reason",
    "UpperLimit",
    "build",
    "missing_for_staging",
]

WINDOW_DAYS = 30
LIMIT_DAYS = 183

_ANCHORS = (Analyte.AST, Analyte.PLT, Analyte.ALT)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabPanel:
    """What staging starts from: the chosen value of each analyte, and all that was set aside."""

    person: Person
    chosen: Mapping[Analyte, LabValue]
    not_used: tuple[NotUsed, ...]
    anchor: LabValue | None  # latest usable AST, ALT or platelets; else the stiffness
    ast_uln: UpperLimit
    alt_uln: UpperLimit
    rna_history: tuple[LabValue, ...] = field(default=())  # HCV RNA results, latest first


def build(
    person: Person,
    measurements: Iterable[Measurement],
    *,
    now: datetime,
    as_of: datetime | None = None,
    local_codes: Mapping[Code, str] | None = None,
    ast_uln_parameter: Decimal | None = None,
    ast_uln_organisation: Decimal | None = None,
    ast_uln_default: Decimal = Decimal(40),
) -> LabPanel:
    """Choose one value of each analyte. Bad data never raises: it is in `not_used` with a reason.

    `now` and `as_of` are aware. `local_codes` maps a hospital's own code to a LOINC code of
    core.labs.analytes. Upper limits in U/L.
    """
    aside: _Aside = []
    usable: dict[Analyte, list[LabValue]] = defaultdict(list)
    for measurement in measurements:
        one = read(measurement, now, as_of, local_codes or {})
        if isinstance(one, LabValue):
            usable[one.analyte].append(one)
        else:
            aside.append((measurement.order, one))
    settled = {analyte: _settle(values, aside) for analyte, values in usable.items()}
    anchor = _anchor(settled)
    chosen = _choose(settled, anchor, aside)
    _set_contradictions_aside(chosen, aside)
    aside.sort(key=lambda row: (row[0], row[1].source, row[1].reason))
    sent = (ast_uln_parameter, ast_uln_organisation, ast_uln_default)
    return LabPanel(
        person=person,
        chosen=chosen,
        not_used=tuple(one for _, one in aside),
        anchor=anchor,
        ast_uln=upper_limit(person, chosen.get(Analyte.AST), *sent),
        alt_uln=upper_limit(person, chosen.get(Analyte.ALT), None, None, Decimal(40)),
        rna_history=tuple(settled.get(Analyte.HCVRNA, ())),
    )


def missing_for_staging(panel: LabPanel) -> tuple[Analyte, ...]:
    """Which of AST, ALT and platelets have no usable value."""
    return tuple(
        analyte
        for analyte in (Analyte.AST, Analyte.ALT, Analyte.PLT)
        if analyte not in panel.chosen
    )


# Several values of one analyte -> those that stand, and the one that is chosen.

_Aside = list[tuple[int, NotUsed]]


def _set_aside(value: LabValue, reason: Reason, aside: _Aside, hint: str | None = None) -> None:
    one = NotUsed(
        source=value.source,
        reason=reason,
        analyte=value.analyte,
        loinc=value.loinc,
        quantity=value.quantity,
        taken=value.taken,
        hint=hint,
        value=value.value,
        finding=value.finding,
    )
    aside.append((value.order, one))


def _settle(values: list[LabValue], aside: _Aside) -> list[LabValue]:
    """At most one value a moment, latest first; a preliminary one only where nothing better is."""
    if len(values) == 1:
        return values
    bare_days = {value.on for value in values if len(value.taken) == 10}
    moments: dict[date | datetime, list[LabValue]] = defaultdict(list)
    for value in values:  # a day and a time of that day cannot be put in order
        moments[value.on if value.on in bare_days else value.at].append(value)
    settled = [one for tied in moments.values() for one in _untie(tied, aside)]
    settled.sort(key=lambda value: value.at, reverse=True)
    better = [value for value in settled if value.status != "preliminary"]
    kept = []
    for value in settled:
        since = value.on - timedelta(days=WINDOW_DAYS)
        if value.status == "preliminary" and any(one.on >= since for one in better):
            later = any(one.at > value.at for one in better)
            _set_aside(value, Reason.SUPERSEDED, aside, None if later else "preliminary")
        else:
            kept.append(value)
    return kept


def _untie(tied: list[LabValue], aside: _Aside) -> list[LabValue]:
    """The one value of a moment: best rank, then equal values, then latest issue; or none."""
    if len(tied) == 1:
        return tied
    best = max(map(_rank, tied))
    first = sorted((value for value in tied if _rank(value) == best), key=_preference)
    winner = first[0]
    if len({value.finding or value.value for value in first}) > 1:
        winner_or_none = _latest_issued(first)
        if winner_or_none is None:
            for value in tied:
                reason = Reason.CONFLICT if _rank(value) == best else Reason.SUPERSEDED
                _set_aside(value, reason, aside)
            return []
        winner = winner_or_none
    for value in tied:
        if value is not winner:
            _set_aside(value, Reason.SUPERSEDED, aside)
    return [winner]


def _rank(value: LabValue) -> tuple[int, bool]:
    """A correction before what it corrects, the exact test before a related one."""
    return USED_STATUSES[value.status], not LOINC_CODES[value.loinc].warning


def _preference(value: LabValue) -> tuple[bool, bool, int, str]:
    """An amount before a finding, IU before their logarithm, then what came first."""
    log = LOINC_CODES[value.loinc].scale is Scale.LOG
    return not value.unit, log, value.order, value.source


def _latest_issued(tied: list[LabValue]) -> LabValue | None:
    issued = [instant(value.issued) for value in tied]
    times = [at for at in issued if at is not None]
    if len(times) < len(tied):
        return None
    last = max(times)
    latest = [value for value, at in zip(tied, times, strict=True) if at == last]
    same = len({value.finding or value.value for value in latest}) == 1
    return latest[0] if same else None


def _anchor(settled: Mapping[Analyte, list[LabValue]]) -> LabValue | None:
    """The latest AST, platelets or ALT; the stiffness where there is none of them."""
    latest = [values[0] for analyte in _ANCHORS if (values := settled.get(analyte))]
    if not latest:
        latest = settled.get(Analyte.LSM, [])[:1]
    return max(latest, key=lambda value: value.at, default=None)


def _choose(
    settled: Mapping[Analyte, list[LabValue]], anchor: LabValue | None, aside: _Aside
) -> dict[Analyte, LabValue]:
    chosen = {}
    for analyte in Analyte:  # in our order, so that the same facts always look the same
        values = settled.get(analyte, [])
        days = [abs((value.on - (anchor or value).on).days) for value in values]
        picked = _pick(days, WINDOW_DAYS)
        if picked is None:
            picked = _pick(days, LIMIT_DAYS)
        if analyte in INFECTION:  # facts about the person: the latest one counts, whenever it was
            picked = 0 if values else None
        for index, value in enumerate(values):
            if index == picked:
                stale = days[index] > WINDOW_DAYS
                chosen[analyte] = replace(value, stale=True) if stale else value
            else:
                near = days[index] <= LIMIT_DAYS or analyte in INFECTION
                hint = "farther" if near and picked is not None and index < picked else None
                _set_aside(value, Reason.SUPERSEDED if near else Reason.TOO_OLD, aside, hint)
    return chosen


def _pick(days: list[int], within: int) -> int | None:
    return next((index for index, distance in enumerate(days) if distance <= within), None)


_NOT_ABOVE = ((Analyte.DBIL, Analyte.TBIL, Decimal("1.05")), (Analyte.ALB, Analyte.TP, Decimal(1)))


def _set_contradictions_aside(chosen: dict[Analyte, LabValue], aside: _Aside) -> None:
    """A part above its whole: one of the two has a wrong unit or label, so neither is used."""
    for part, whole, tolerance in _NOT_ABOVE:
        if (
            part in chosen
            and whole in chosen
            and chosen[part].value > chosen[whole].value * tolerance
        ):
            for analyte in (part, whole):
                _set_aside(chosen.pop(analyte), Reason.UNIT_SUSPECT, aside, "part-above-whole")
