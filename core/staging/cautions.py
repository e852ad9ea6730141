"""What a reader must bear in mind with these values, indices and flags. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from core.labs.analytes import Analyte
from core.labs.dates import moment, possible_days
from core.labs.findings import DETECTED
from core.labs.panel import LIMIT_DAYS, LabPanel, Reason
from core.labs.reading import INFECTION
from core.staging.guideline import less_accurate_at, shown
from core.staging.result import AgeRange, Finding, Flag, Index, IndexResult

_STAGING = (Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.LSM)
_DECISIVE = frozenset({*_STAGING, Analyte.INR})
_UNCLEAR = frozenset(
    {
        Reason.COMPARATOR,
        Reason.CONFLICT,
        Reason.NOT_A_NUMBER,
        Reason.IMPLAUSIBLE,
        Reason.UNIT_MISSING,
        Reason.UNIT_UNKNOWN,
        Reason.UNIT_DISAGREES,
        Reason.UNIT_SUSPECT,
    }
)


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
        *_of_values(panel, now),
        *_of_limits(panel, indices),
        *_of_indices(indices),
    )


def _of_person(panel: LabPanel, age: AgeRange | None, flags: frozenset[Flag]) -> Iterator[Finding]:
    outside = _outside_pathway(panel, flags)
    if outside:
        yield Finding(code="G10", facts={"because": ",".join(outside)})
    if Flag.KNOWN_CIRRHOSIS in flags or Flag.DECOMPENSATED in flags:
        yield Finding(code="known-cirrhosis")
    if Flag.HIV in flags:
        yield Finding(code="hiv")
    if age is None:
        if possible_days(panel.person.birth_date) is None:  # else G13 tells
            yield Finding(code="age-unknown")
    elif less_accurate_at(age.low) or less_accurate_at(age.high):
        yield Finding(code="G05", facts={"age": years(age)})
    if _rna_unclear(panel):
        yield Finding(code="rna-unclear")


def _outside_pathway(panel: LabPanel, flags: frozenset[Flag]) -> list[str]:
    because = [
        flag.value for flag in (Flag.PREGNANT, Flag.TRANSPLANT, Flag.DECOMPENSATED) if flag in flags
    ]
    antigen = panel.chosen.get(Analyte.HBSAG)
    return ["hbsag", *because] if antigen and antigen.finding == DETECTED else because


def _rna_unclear(panel: LabPanel) -> bool:
    """An HCV RNA result at or after the one used says something that cannot be read."""
    rna = panel.chosen.get(Analyte.HCVRNA)
    for one in panel.not_used:
        if one.analyte is Analyte.HCVRNA and one.reason in _UNCLEAR:
            when = moment(one.taken)
            if rna is None or (when is not None and when.at >= rna.at):
                return True
    return False


def _newer(panel: LabPanel) -> Iterator[Finding]:
    """A result after the one used that was set aside: it may change everything."""
    told = set()
    for one in panel.not_used:
        used = panel.chosen.get(one.analyte) if one.analyte else None
        when = moment(one.taken)
        unclear = one.reason in _UNCLEAR
        if used is None or when is None or used.analyte not in _DECISIVE or when.at <= used.at:
            continue
        if (unclear or one.reason is Reason.SUPERSEDED) and used.analyte not in told:
            told.add(used.analyte)
            because = "unclear" if unclear else "preliminary"
            facts = {"analyte": used.analyte.value, "on": when.on.isoformat(), "because": because}
            yield Finding(code="newer-not-used", facts=facts)


def _of_values(panel: LabPanel, now: date) -> Iterator[Finding]:
    yield from _newer(panel)
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
    platelets = panel.chosen.get(Analyte.PLT)
    if platelets and platelets.value < 50:
        yield Finding(code="G06")
    ast, alt = panel.chosen.get(Analyte.AST), panel.chosen.get(Analyte.ALT)
    if ast and alt and ast.value >= 2 * alt.value:
        yield Finding(code="G07")
    if Analyte.LSM in panel.chosen:
        yield Finding(code="stiffness-conditions")


def _of_limits(panel: LabPanel, indices: Sequence[IndexResult]) -> Iterator[Finding]:
    if not any(index.uln for index in indices if index.value is not None):
        return
    limit = panel.ast_uln
    facts = {"uln": f"{limit.value:f}", "origin": limit.origin}
    if limit.rejected:
        yield Finding(code="G12", facts=facts)
    if limit.origin == "assumed":
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
