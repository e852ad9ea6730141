"""What a reader must bear in mind with these values, indices and flags. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from core.labs.analytes import SPECS, Analyte
from core.labs.dates import moment, possible_days
from core.labs.findings import DETECTED
from core.labs.panel import LIMIT_DAYS, LabPanel, LabValue, NotUsed, Reason
from core.labs.reading import INFECTION
from core.staging.guideline import ADULT_YEARS, flare, less_accurate_at, shown
from core.staging.newer import newer
from core.staging.result import AgeRange, Finding, Flag, Index, IndexResult

_STAGING = (Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.LSM)
_DECISIVE = frozenset({*_STAGING, Analyte.INR})
UNCLEAR = frozenset(
    {
        Reason.COMPARATOR,
        Reason.CONFLICT,
        Reason.NOT_A_NUMBER,
        Reason.IMPLAUSIBLE,
        Reason.UNIT_MISSING,
        Reason.UNIT_UNKNOWN,
        Reason.UNIT_DISAGREES,
        Reason.UNIT_SUSPECT,
        Reason.MALFORMED,
        Reason.SAME_ID,
    }
)
"""Why a result that says something cannot be read."""

REFUSED = frozenset({Reason.MALFORMED, Reason.SAME_ID, Reason.WHOSE})
"""Why a result did not even become one: its door could not take it."""

_UNUSABLE = UNCLEAR | {Reason.STATUS, Reason.NO_VALUE, Reason.MODIFIED}


def cautions(
    panel: LabPanel,
    indices: Sequence[IndexResult],
    age: AgeRange | None,
    flags: frozenset[Flag],
    now: date,
) -> tuple[Finding, ...]:
    """In the order in which they are printed: the person, the values, the indices."""
    return (
        *_of_person(panel, age, flags),
        *_of_values(panel, age, now),
        *_of_limits(panel, indices),
        *_of_indices(indices),
    )


def _of_person(panel: LabPanel, age: AgeRange | None, flags: frozenset[Flag]) -> Iterator[Finding]:
    outside = outside_pathway(panel, flags)
    if outside:
        yield Finding(code="G10", facts={"because": ",".join(outside)})
    if Flag.HIV in flags:
        yield Finding(code="hiv")
    if age is None:
        if possible_days(panel.person.birth_date) is None:  # else G13 tells
            yield Finding(code="age-unknown")
    elif not _child(age) and (less_accurate_at(age.low) or less_accurate_at(age.high)):
        yield Finding(code="G05", facts={"age": years(age)})
    if _rna_unclear(panel):
        yield Finding(code="rna-unclear")


def _child(age: AgeRange | None) -> bool:
    return age is not None and age.low < ADULT_YEARS


def outside_pathway(panel: LabPanel, flags: frozenset[Flag]) -> list[str]:
    """G10: what puts this person outside the people whom the cut-offs were made with."""
    because = [
        flag.value for flag in (Flag.PREGNANT, Flag.TRANSPLANT, Flag.DECOMPENSATED) if flag in flags
    ]
    antigen = panel.chosen.get(Analyte.HBSAG)
    return ["hbsag", *because] if antigen and antigen.finding == DETECTED else because


def _rna_unclear(panel: LabPanel) -> bool:
    """An HCV RNA result at or after the one used says something that cannot be read.

    Where none is used, G09 tells it.
    """
    rna = panel.chosen.get(Analyte.HCVRNA)
    return rna is not None and any(
        when is not None and when.at >= rna.at
        for one in panel.not_used
        if one.analyte is Analyte.HCVRNA and one.reason in UNCLEAR
        for when in [moment(one.taken)]
    )


def _newer(panel: LabPanel) -> Iterator[Finding]:
    """A result after the one used that was set aside: it may change everything.

    The latest of each analyte and reason.
    """
    latest: dict[tuple[str, str], tuple[datetime, Finding]] = {}
    for one, used, when in newer(panel):
        because = _because(one, used)
        if because is None:
            continue
        facts = {"analyte": used.analyte.value, "on": when.on.isoformat(), "because": because}
        if one.value is not None and _flaring(panel, used.analyte, one.value):
            facts["range"] = "flare"
        before = latest.get((used.analyte, because))
        if before is None or when.at > before[0]:
            told = Finding(code="newer-not-used", facts=facts)
            latest[used.analyte, because] = when.at, told
    yield from (told for _, told in latest.values())


def _because(one: NotUsed, used: LabValue) -> str | None:
    """Why a newer result is not used; None where nobody misses it."""
    if used.analyte is Analyte.HBSAG and one.reason in REFUSED & UNCLEAR:
        return one.reason.value
    if used.analyte in INFECTION:
        differs = one.reason is Reason.SUPERSEDED and one.finding != used.finding
        return one.hint or "superseded" if differs else None
    if used.analyte not in _DECISIVE or one.hint == "retracted":
        return None
    if one.reason in _UNUSABLE:
        return one.reason.value
    if one.reason is Reason.TOO_OLD:  # too long after the anchor, as it is newer
        return "farther"
    return one.hint or "superseded" if one.reason is Reason.SUPERSEDED else None


def _not_taken(panel: LabPanel) -> Iterator[Finding]:
    """A refused result that may be the one to count, and of which nothing else is told."""
    told: dict[tuple[Analyte | None, Reason], Finding] = {}
    for one in panel.not_used:
        relevant = one.analyte is None or one.analyte in _DECISIVE | INFECTION
        if one.reason not in REFUSED or not relevant:
            continue
        used = panel.chosen.get(one.analyte) if one.analyte else None
        when = moment(one.taken)
        if used and when and when.at < used.at:
            continue
        if used and when and when.at > used.at and one.reason is not Reason.WHOSE:
            continue  # told as newer
        facts = {"because": one.reason.value}
        if one.analyte:
            facts["analyte"] = one.analyte.value
        told.setdefault((one.analyte, one.reason), Finding(code="not-taken", facts=facts))
    yield from told.values()


def _flaring(panel: LabPanel, analyte: Analyte, amount: Decimal) -> bool:
    limit = {Analyte.AST: panel.ast_uln, Analyte.ALT: panel.alt_uln}.get(analyte)
    return limit is not None and flare(amount, limit.value)


def _of_values(panel: LabPanel, age: AgeRange | None, now: date) -> Iterator[Finding]:
    yield from _newer(panel)
    yield from _not_taken(panel)
    used = [value for value in panel.chosen.values() if value.analyte not in INFECTION]
    assert panel.anchor is not None
    for value in used:
        if value.stale:
            days = abs((value.on - panel.anchor.on).days)
            facts = {"analyte": value.analyte.value, "days": str(days)}
            yield Finding(code="stale", facts=facts)
    oldest = min(value.on for value in used if value.analyte in _STAGING)
    if (now - oldest).days > LIMIT_DAYS:
        yield Finding(code="older-than-183-days", facts={"on": oldest.isoformat()})
    by_code: dict[str, list[str]] = defaultdict(list)
    for value in panel.chosen.values():
        for code in value.warnings:
            by_code[code].append(value.analyte.value)
    for code, analytes in by_code.items():
        yield Finding(code=code, facts={"analytes": ",".join(analytes)})
    if not _child(age):
        yield from _of_other_causes(panel)
    if Analyte.LSM in panel.chosen:
        yield Finding(code="stiffness-conditions")


def _of_other_causes(panel: LabPanel) -> Iterator[Finding]:
    platelets = panel.chosen.get(Analyte.PLT)
    if platelets and platelets.value < 50:
        yield Finding(code="G06")
    if platelets and platelets.value > SPECS[Analyte.PLT].normal["male"][1]:
        yield Finding(code="many-platelets")
    ast, alt = panel.chosen.get(Analyte.AST), panel.chosen.get(Analyte.ALT)
    if ast and alt and ast.value >= 2 * alt.value:
        yield Finding(code="G07")


def _of_limits(panel: LabPanel, indices: Sequence[IndexResult]) -> Iterator[Finding]:
    if not any(index.uln for index in indices if index.value is not None):
        return
    limit = panel.ast_uln
    facts = {"uln": f"{limit.value:f}", "origin": limit.origin}
    if limit.contradicted:
        facts["why"] = "contradicted"
    if limit.rejected:
        yield Finding(code="G12", facts=facts)
    elif limit.origin == "assumed":
        yield Finding(code="A06", facts=facts)


_WITH_INR = frozenset({Index.GUCI, Index.KINGS, Index.LOK, Index.CDS})


def _of_indices(indices: Sequence[IndexResult]) -> Iterator[Finding]:
    computed = {index.name: index for index in indices if index.value is not None}
    for result in computed.values():
        if result.age and result.age.low < result.age.high and result.value is not None:
            decided = "no" if result.band is None and not result.gated_by else "yes"
            facts = {
                "index": result.name.value,
                "ages": years(result.age),
                "decided": decided,
                "value": shown(result.name, result.value),
            }
            yield Finding(code="partial-birth-date", facts=facts)
    if computed.keys() & _WITH_INR:
        yield Finding(code="anticoagulant-unknown")
    if Index.FORNS in computed:
        yield Finding(code="forns-limits")
    if Index.ALBI in computed:
        yield Finding(code="albi-limits")
    if computed.keys() & {Index.FIB4, Index.APRI}:
        yield Finding(code="index-limits")


def years(age: AgeRange) -> str:
    """ "54", or "54 or 55" where the birth date leaves two ages open."""
    if age.low == age.high:
        return str(age.low)
    joint = " or " if age.high - age.low == 1 else " to "
    return f"{age.low}{joint}{age.high}"
