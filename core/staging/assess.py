"""One LabPanel and the caller's flags -> what staging says. Pure: the day comes as an argument."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from hashlib import sha256

from core.labs.analytes import Analyte
from core.labs.analytes import shown as amount_shown
from core.labs.dates import completed_years, possible_days
from core.labs.findings import DETECTED, NOT_DETECTED
from core.labs.panel import LIMIT_DAYS, LabPanel, LabValue, Reason
from core.labs.units import CHOLESTEROL_MG_DL, EXACT
from core.staging import guideline
from core.staging.cautions import cautions, years
from core.staging.guideline import RULE_SET, Evidence, shown
from core.staging.indices import FORMULAS
from core.staging.result import (
    AgeRange,
    Category,
    Finding,
    Flag,
    Index,
    IndexResult,
    StagingResult,
)
from core.staging.urgent import bounds, urgent_bounds, urgent_values

OLDEST_YEARS = 120

_AGE, _ULN = "age", "AST upper limit"
_AST, _ALT, _PLT, _INR = Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.INR
_INPUTS: Mapping[Index, Mapping[str, str]] = {
    Index.FIB4: {"age_years": _AGE, "ast_u_l": _AST, "alt_u_l": _ALT, "platelets_10e9_l": _PLT},
    Index.APRI: {"ast_u_l": _AST, "ast_uln_u_l": _ULN, "platelets_10e9_l": _PLT},
    Index.AAR: {"ast_u_l": _AST, "alt_u_l": _ALT},
    Index.GUCI: {
        "ast_u_l": _AST, "ast_uln_u_l": _ULN, "inr": _INR, "platelets_10e9_l": _PLT,
    },
    Index.KINGS: {"age_years": _AGE, "ast_u_l": _AST, "inr": _INR, "platelets_10e9_l": _PLT},
    Index.FORNS: {
        "age_years": _AGE, "ggt_u_l": Analyte.GGT, "cholesterol_mg_dl": Analyte.CHOL,
        "platelets_10e9_l": _PLT,
    },
    Index.LOK: {"ast_u_l": _AST, "alt_u_l": _ALT, "inr": _INR, "platelets_10e9_l": _PLT},
    Index.CDS: {"ast_u_l": _AST, "alt_u_l": _ALT, "inr": _INR, "platelets_10e9_l": _PLT},
    Index.ALBI: {"bilirubin_umol_l": Analyte.TBIL, "albumin_g_l": Analyte.ALB},
}  # fmt: skip
_FOR_CONCLUSION = (Index.FIB4, Index.APRI)


def assess(panel: LabPanel, *, flags: frozenset[Flag] = frozenset(), now: date) -> StagingResult:
    """`now` is the day of the request. ValueError when the panel has no anchor."""
    if panel.anchor is None:
        raise ValueError("staging needs AST, ALT, platelets or a stiffness")
    age = _age(panel)
    gates = tuple(_gates(panel, flags, age))
    indices = _indices(panel, age, flags, tuple(gate.code for gate in gates))
    seen = _evidence(panel, indices) if not gates else Evidence()
    category = _category(panel, indices, seen, age)
    urgent, urgent_flags = urgent_values(panel)
    return StagingResult(
        panel=panel,
        indices=indices,
        category=category,
        findings=(
            *map(_urgent, urgent),
            *_urgent_bounds(panel),
            *_header(panel, flags),
            *gates,
            *_too_far_apart(panel),
            _of_category(category, seen, gates),
            *_statements(panel, indices, seen, flags),
        ),
        cautions=cautions(panel, indices, age, flags, now),
        missing=tuple(_missing(panel, indices, category, gates)),
        urgent=urgent,
        urgent_flags=urgent_flags,
        flags=flags,
        age=age,
        anchor_on=panel.anchor.on,
        effective=_effective(panel, indices),
        rule_set=RULE_SET,
        fingerprint=_fingerprint(panel, flags),
    )


def _age(panel: LabPanel) -> AgeRange | None:
    """Completed years on the day of the AST (else of the anchor); None where it makes no sense."""
    days = possible_days(panel.person.birth_date)
    specimen = panel.chosen.get(_AST) or panel.anchor
    if days is None or specimen is None:
        return None
    low, high = completed_years(days[1], specimen.on), completed_years(days[0], specimen.on)
    return AgeRange(low=max(low, 0), high=high) if 0 <= high <= OLDEST_YEARS else None


# Gates: facts that keep every index and the stiffness from being interpreted.


def _gates(panel: LabPanel, flags: frozenset[Flag], age: AgeRange | None) -> Iterator[Finding]:
    if age and age.low < guideline.ADULT_YEARS:
        yield Finding(code="G01", facts={"age": years(age)})
    if age is None and possible_days(panel.person.birth_date) is not None:
        yield Finding(code="G13")
    if flags & {Flag.KNOWN_CIRRHOSIS, Flag.DECOMPENSATED}:
        yield Finding(code="G14")
    flare = _flare(panel, flags)
    if flare:
        yield Finding(code="G04", facts={"because": flare})
    if Flag.POST_SVR in flags:
        yield Finding(code="G08")
    rna = panel.chosen.get(Analyte.HCVRNA)
    if rna and rna.finding == NOT_DETECTED:
        yield Finding(code="G11", facts={"on": rna.on.isoformat()})


def _flare(panel: LabPanel, flags: frozenset[Flag]) -> str | None:
    amounts = [
        (analyte, "", panel.chosen[analyte].value)
        for analyte in (_ALT, _AST)
        if analyte in panel.chosen
    ]
    amounts += [(analyte, ">", bound) for analyte, sign, bound in bounds(panel) if sign == ">"]
    limits = {_ALT: panel.alt_uln, _AST: panel.ast_uln}
    for analyte, sign, amount in amounts:
        limit = limits.get(analyte)
        if limit and guideline.flare(amount, limit.value):
            shown_amount = sign + amount_shown(amount)
            return f"{analyte} {shown_amount} U/L, upper limit {limit.value:f} U/L"
    return "acute hepatitis is stated" if Flag.ACUTE_HEPATITIS in flags else None


def _far(panel: LabPanel) -> tuple[str, ...]:
    """Which of AST, ALT and platelets exist only from too long before the anchor (G03)."""
    old = {one.analyte for one in panel.not_used if one.reason is Reason.TOO_OLD}
    return tuple(
        analyte for analyte in (_AST, _ALT, _PLT) if analyte in old and analyte not in panel.chosen
    )


def _too_far_apart(panel: LabPanel) -> Iterator[Finding]:
    far = _far(panel)
    if far:
        yield Finding(code="G03", facts={"analytes": ",".join(far)})


# Indices.


def _indices(
    panel: LabPanel, age: AgeRange | None, flags: frozenset[Flag], gates: tuple[str, ...]
) -> tuple[IndexResult, ...]:
    far = _far(panel)
    cirrhosis = bool(flags & {Flag.KNOWN_CIRRHOSIS, Flag.DECOMPENSATED})
    wanted = (index for index in Index if index is not Index.ALBI or cirrhosis)
    results = (_index(index, panel, age, gates, far) for index in wanted)
    return tuple(one for one in results if one.for_conclusion or not one.missing)


def _index(
    index: Index,
    panel: LabPanel,
    age: AgeRange | None,
    gates: tuple[str, ...],
    far: tuple[str, ...],
) -> IndexResult:
    needs = _INPUTS[index]
    known = {_ULN} | ({_AGE} if age else set())
    missing = tuple(n for n in needs.values() if n not in known and n not in panel.chosen)
    if index is Index.ALBI:  # liver function: only the adult scope gates it
        gates = tuple(code for code in gates if code == "G01")
    gated = gates + (("G03",) if set(far) & set(missing) else ())
    values = [] if missing or "G01" in gated else _values(index, panel, age)
    bands = {guideline.band(index, value) for value in values}
    band = bands.pop() if len(bands) == 1 and not gated else None
    return IndexResult(
        name=index,
        value=values[-1] if values else None,
        band=band,
        rule=guideline.RULE_OF_BAND.get((index, band)) if band else None,
        inputs=tuple(panel.chosen[n] for n in needs.values() if n in panel.chosen),  # type: ignore[index]
        age=age if _AGE in needs.values() else None,
        uln=panel.ast_uln if _ULN in needs.values() else None,
        missing=missing,
        gated_by=gated,
        for_conclusion=index in _FOR_CONCLUSION,
    )


def _values(index: Index, panel: LabPanel, age: AgeRange | None) -> list[Decimal]:
    """One value for each possible age, the youngest first; a single one without age."""
    needs = _INPUTS[index]
    compute = FORMULAS[index].compute
    fixed = {keyword: _input(panel, need) for keyword, need in needs.items() if need != _AGE}
    if "age_years" not in needs or age is None:
        return [compute(**fixed)]
    ages = sorted({age.low, age.high})  # bands only rise with age: the ends decide
    return [compute(age_years=Decimal(one), **fixed) for one in ages]


def _input(panel: LabPanel, need: str) -> Decimal:
    if need == _ULN:
        return panel.ast_uln.value
    value = panel.chosen[Analyte(need)].value
    return EXACT.multiply(value, CHOLESTEROL_MG_DL) if need == Analyte.CHOL else value


# Category and statements.


def _category(
    panel: LabPanel, indices: Sequence[IndexResult], seen: Evidence, age: AgeRange | None
) -> Category:
    """The combined category. Where a partial birth date leaves FIB-4 open it is the one that every
    possible age gives, else indeterminate: never the milder answer of the other tests alone."""
    fib4 = next(index for index in indices if index.name is Index.FIB4)
    if fib4.value is None or fib4.band is not None or fib4.gated_by:
        return guideline.category(seen)
    bands = {guideline.band(Index.FIB4, value) for value in _values(Index.FIB4, panel, age)}
    possible = {guideline.category(replace(seen, fib4_band=band)) for band in bands}
    return possible.pop() if len(possible) == 1 else Category.INDETERMINATE


def _evidence(panel: LabPanel, indices: Sequence[IndexResult]) -> Evidence:
    by_name = {index.name: index for index in indices}
    apri = by_name[Index.APRI]
    platelets, stiffness = panel.chosen.get(_PLT), panel.chosen.get(Analyte.LSM)
    return Evidence(
        fib4_band=by_name[Index.FIB4].band,
        apri=apri.value if apri.band else None,
        platelets_10e9_l=platelets.value if platelets else None,
        stiffness_kpa=stiffness.value if stiffness else None,
    )


def _urgent(value: LabValue) -> Finding:
    facts = {
        "analyte": value.analyte.value,
        "value": amount_shown(value.value),
        "unit": value.unit,
        "on": value.on.isoformat(),
    }
    return Finding(code="urgent", facts=facts)


def _urgent_bounds(panel: LabPanel) -> Iterator[Finding]:
    analytes = urgent_bounds(panel)
    if analytes:
        yield Finding(code="urgent-bound", facts={"analytes": ",".join(analytes)})


def _header(panel: LabPanel, flags: frozenset[Flag]) -> Iterator[Finding]:
    """G09: is it known that the virus is there?"""
    if Flag.POST_SVR in flags:
        return
    rna = panel.chosen.get(Analyte.HCVRNA)
    assert panel.anchor is not None
    if rna is None:
        yield Finding(code="G09", facts={"rna": "unknown"})
    elif rna.finding != DETECTED:
        yield Finding(code="G09", facts={"rna": "not-detected"})
    elif abs((rna.on - panel.anchor.on).days) > LIMIT_DAYS:
        yield Finding(code="G09", facts={"rna": "old", "on": rna.on.isoformat()})


def _of_category(category: Category, seen: Evidence, gates: tuple[Finding, ...]) -> Finding:
    basis = [
        name
        for name, present in (
            ("FIB-4", seen.fib4_band),
            ("APRI", seen.apri),
            ("platelets", seen.thrombocytopenia),
            ("liver stiffness", seen.stiffness_kpa),
        )
        if present
    ]
    why = ",".join(gate.code for gate in gates) or "missing"
    return Finding(code=category.value, facts={"basis": ", ".join(basis), "why": why})


def _statements(
    panel: LabPanel, indices: Sequence[IndexResult], seen: Evidence, flags: frozenset[Flag]
) -> Iterator[Finding]:
    for index in indices:
        if index.rule and index.value is not None:
            facts = {"value": shown(index.name, index.value), "predictive": _cohort(index, flags)}
            yield Finding(code=index.rule, facts=facts)
    combined = guideline.combination(seen)
    if combined:
        yield Finding(code=combined, facts={"signals": ",".join(_signals(seen))})
    criteria = guideline.cirrhosis_criteria(seen)
    if criteria:
        yield Finding(code="C04", facts={"criteria": ",".join(criteria)})
    known = bool(flags & {Flag.KNOWN_CIRRHOSIS, Flag.DECOMPENSATED})
    for code in guideline.stiffness_rules(seen, other_signs=known):
        stiffness = panel.chosen[Analyte.LSM].value
        yield Finding(code=code, facts={"value": amount_shown(stiffness)})


def _cohort(index: IndexResult, flags: frozenset[Flag]) -> str:
    """Whose predictive values may be printed beside FIB-4; none at ages where they do not hold."""
    age = index.age
    if age is None or any(map(guideline.less_accurate_at, (age.low, age.high))):
        return "none"
    return "hiv" if Flag.HIV in flags else "mono"


def _signals(seen: Evidence) -> Iterator[str]:
    if seen.fib4_band:
        yield f"fib4-{seen.fib4_band}"
    if seen.apri_low:
        yield "apri-low"
    if seen.apri_above("1.5"):
        yield "apri-high"
    if seen.thrombocytopenia:
        yield "platelets"
    if seen.soft:
        yield "stiffness-low"
    if seen.stiff:
        yield "stiffness-high"


def _missing(
    panel: LabPanel,
    indices: Sequence[IndexResult],
    category: Category,
    gates: tuple[Finding, ...],
) -> Iterator[Finding]:
    for index in indices:
        if index.missing:
            facts = {"index": index.name.value, "missing": ",".join(index.missing)}
            yield Finding(code="G02", facts=facts)
    if Analyte.HCVRNA not in panel.chosen:
        yield Finding(code="missing-hcvrna")
    open_ended = category in (Category.INDETERMINATE, Category.DISCORDANT)
    if open_ended and not gates and Analyte.LSM not in panel.chosen:
        yield Finding(code="missing-stiffness")


# Identity.


def _effective(panel: LabPanel, indices: Sequence[IndexResult]) -> str:
    used = [value for index in indices for value in index.inputs]
    if Analyte.LSM in panel.chosen:
        used.append(panel.chosen[Analyte.LSM])
    assert panel.anchor is not None
    return max([panel.anchor, *used], key=lambda value: value.at).taken


def _fingerprint(panel: LabPanel, flags: frozenset[Flag]) -> str:
    """Of the facts used, not of the day of the request; equal numbers are equal facts."""
    facts = [RULE_SET, str(panel.person.birth_date), str(panel.person.sex), *sorted(flags)]
    facts += [
        f"{limit.value.normalize(EXACT)}|{limit.origin}|{limit.rejected}"
        for limit in (panel.ast_uln, panel.alt_uln)
    ]
    facts += sorted(
        f"{value.analyte}|{value.value.normalize(EXACT)}|{value.unit}|{value.finding}"
        f"|{value.loinc}|{value.source}|{value.taken}|{value.status}"
        for value in panel.chosen.values()
    )
    return sha256("\n".join(facts).encode()).hexdigest()
