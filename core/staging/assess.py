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
from core.labs.panel import LIMIT_DAYS, LabPanel, Reason
from core.labs.units import CHOLESTEROL_MG_DL, EXACT
from core.staging import adjunct, guideline
from core.staging.cautions import REFUSED, UNCLEAR, cautions, outside_pathway, years
from core.staging.estimate import estimate
from core.staging.guideline import RULE_SET, Evidence, shown
from core.staging.indices import FORMULAS
from core.staging.model import Model
from core.staging.result import (
    AgeRange,
    Category,
    Estimate,
    Finding,
    Flag,
    Index,
    IndexResult,
    ModelVersion,
    StagingResult,
    Urgent,
)
from core.staging.urgent import bounds, urgent_results

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


def assess(
    panel: LabPanel, *, flags: frozenset[Flag] = frozenset(), now: date, model: Model
) -> StagingResult:
    """`now` is the day of the request. ValueError when the panel has no anchor."""
    if panel.anchor is None:
        raise ValueError("staging needs AST, ALT, platelets or a stiffness")
    age = _age(panel)
    gates = tuple(_gates(panel, flags, age))
    indices = _indices(panel, age, flags, tuple(gate.code for gate in gates))
    seen = _evidence(panel, indices) if not gates else Evidence()
    possible = _possible(panel, indices, seen, age)
    category = guideline.settled(possible)
    urgent = urgent_results(panel)
    findings = (
        *(one.finding for one in urgent),
        *_header(panel, flags),
        *gates,
        *_too_far_apart(panel),
        _of_category(category, possible, gates),
        *_open_ages(possible, category, age),
        *_statements(panel, indices, possible, category, flags),
    )
    told = cautions(panel, indices, age, flags, now)
    closed = [*gates, *_too_far_apart(panel)]
    said = estimate(panel, age, flags, [gate.code for gate in closed], model)
    asked = ModelVersion(name=model.name, version=model.version, sha256=model.sha256)
    return StagingResult(
        panel=panel,
        indices=indices,
        category=category,
        findings=findings,
        cautions=told,
        missing=tuple(_missing(panel, indices, category, gates)),
        urgent=urgent,
        model=asked,
        estimate=said,
        model_told=adjunct.told(said, panel, category, model),
        flags=flags,
        age=age,
        anchor_on=panel.anchor.on,
        effective=_effective(panel, indices),
        rule_set=RULE_SET,
        fingerprint=_fingerprint(panel, flags, urgent, (*findings, *told), asked, said),
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
        return  # nothing below is about children
    if age is None and possible_days(panel.person.birth_date) is not None:
        yield Finding(code="G13")
    if flags & {Flag.KNOWN_CIRRHOSIS, Flag.DECOMPENSATED}:
        yield Finding(code="G14")
    flare = _flare(panel, flags)
    if flare:
        yield Finding(code="G04", facts={"because": flare})
    if Flag.POST_SVR in flags:
        yield Finding(code="G08", facts=_viraemic(panel))
    rna = panel.chosen.get(Analyte.HCVRNA)
    if rna and rna.finding == NOT_DETECTED:
        yield Finding(code="G11", facts={"on": rna.on.isoformat()})


def _viraemic(panel: LabPanel) -> dict[str, str]:
    rna = panel.chosen.get(Analyte.HCVRNA)
    return {"detected": rna.on.isoformat()} if rna and rna.finding == DETECTED else {}


def _flare(panel: LabPanel, flags: frozenset[Flag]) -> str | None:
    amounts = [
        (analyte, "", panel.chosen[analyte].value)
        for analyte in (_ALT, _AST)
        if analyte in panel.chosen
    ]
    amounts += [
        (bound.analyte, bound.comparator, bound.nearest)
        for bound in bounds(panel)
        if bound.comparator[0] == ">"
    ]
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
    if index is Index.ALBI:  # liver function: only who the results belong to gates it
        gates = tuple(code for code in gates if code in ("G01", "G13"))
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


def _possible(
    panel: LabPanel, indices: Sequence[IndexResult], seen: Evidence, age: AgeRange | None
) -> tuple[Evidence, ...]:
    """The evidence; once a band, youngest first, where a partial birth date leaves FIB-4 open."""
    fib4 = next(index for index in indices if index.name is Index.FIB4)
    if fib4.value is None or fib4.band is not None or fib4.gated_by:
        return (seen,)
    bands = [guideline.band(Index.FIB4, value) for value in _values(Index.FIB4, panel, age)]
    return tuple(replace(seen, fib4_band=band) for band in dict.fromkeys(bands))


def _evidence(panel: LabPanel, indices: Sequence[IndexResult]) -> Evidence:
    by_name = {index.name: index for index in indices}
    apri = by_name[Index.APRI]
    platelets, stiffness = panel.chosen.get(_PLT), panel.chosen.get(Analyte.LSM)
    return Evidence(
        fib4_band=by_name[Index.FIB4].band,
        apri=apri.value if apri.band else None,
        platelets_10e9_l=platelets.value if platelets else None,
        stiffness_kpa=stiffness.value if stiffness else None,
        platelets_below=any(
            bound.analyte is _PLT and bound.below(guideline.CIRRHOSIS_PLATELETS_10E9_L)
            for bound in bounds(panel)
        ),
        stiffness_above=any(
            bound.analyte is Analyte.LSM and bound.above(guideline.CIRRHOSIS_STIFFNESS_KPA)
            for bound in bounds(panel)
        ),
    )


def _header(panel: LabPanel, flags: frozenset[Flag]) -> Iterator[Finding]:
    """G09: is it known that the virus is there?"""
    if Flag.POST_SVR in flags:
        return
    rna = panel.chosen.get(Analyte.HCVRNA)
    assert panel.anchor is not None
    if rna is None:
        unclear = any(
            one.analyte is Analyte.HCVRNA and one.reason in UNCLEAR for one in panel.not_used
        )
        yield Finding(code="G09", facts={"rna": "unclear" if unclear else "unknown"})
    elif rna.finding != DETECTED:
        yield Finding(code="G09", facts={"rna": "not-detected"})
    elif abs((rna.on - panel.anchor.on).days) > LIMIT_DAYS:
        yield Finding(code="G09", facts={"rna": "old", "on": rna.on.isoformat()})


def _of_category(
    category: Category, possible: Sequence[Evidence], gates: tuple[Finding, ...]
) -> Finding:
    seen = possible[0]
    basis = [
        name
        for name, present in (
            ("FIB-4" if len(possible) == 1 else "FIB-4 at each possible age", seen.fib4_band),
            ("APRI", seen.apri),
            ("platelets", seen.thrombocytopenia),
            ("liver stiffness", seen.stiffness_kpa),
        )
        if present
    ]
    why = ",".join(gate.code for gate in gates) or "missing"
    return Finding(code=category.value, facts={"basis": ", ".join(basis), "why": why})


def _open_ages(
    possible: Sequence[Evidence], category: Category, age: AgeRange | None
) -> Iterator[Finding]:
    """FIB-4 in different bands at the possible ages: what is not known, and whether it matters."""
    if len(possible) > 1 and age is not None:
        same = {guideline.category(seen) for seen in possible} == {category}
        facts = {
            "ages": years(age),
            "bands": ",".join(str(seen.fib4_band) for seen in possible),
            "settled": "yes" if same else "no",
        }
        yield Finding(code="birth-date-needed", facts=facts)


def _statements(
    panel: LabPanel,
    indices: Sequence[IndexResult],
    possible: Sequence[Evidence],
    category: Category,
    flags: frozenset[Flag],
) -> Iterator[Finding]:
    for index in indices:
        if index.rule and index.value is not None:
            cohort = _cohort(index, panel, flags) if _undisputed(possible, category) else "none"
            facts = {"value": shown(index.name, index.value), "predictive": cohort}
            if possible[0].stiffness_kpa is not None:
                facts["second"] = "measured"
            yield Finding(code=index.rule, facts=facts)
    yield from _combined(possible, category)
    criteria = _criteria(possible)
    if criteria:
        yield Finding(code="C04", facts={"criteria": ",".join(criteria)})
    yield from _of_stiffness(possible, category, criteria)


def _combined(possible: Sequence[Evidence], category: Category) -> Iterator[Finding]:
    seen = possible[0]
    if category is Category.DISCORDANT:
        found: str | None = "C03"
    else:
        found = guideline.combination(seen) if len(possible) == 1 else None
    if found:
        signals = list(_signals(seen))
        if len(possible) > 1:
            signals[0] = "fib4-open"
        yield Finding(code=found, facts={"signals": ",".join(signals)})


def _criteria(possible: Sequence[Evidence]) -> tuple[str, ...]:
    """C04, also where FIB-4 meets its criterion at one of the possible ages only."""
    if len(possible) == 1:
        return guideline.cirrhosis_criteria(possible[0])
    certain = guideline.cirrhosis_criteria(replace(possible[0], fib4_band=None))
    maybe = any(seen.fib4_band == "high" for seen in possible)
    return ("fib4-maybe", *certain) if maybe else certain


def _of_stiffness(
    possible: Sequence[Evidence], category: Category, criteria: tuple[str, ...]
) -> Iterator[Finding]:
    """What the stiffness says, whether it decides, and where it disagrees with the rest."""
    seen = possible[0]
    if seen.stiffness_kpa is None:
        return
    facts = {"value": amount_shown(seen.stiffness_kpa)}
    without = guideline.settled_without_stiffness(possible)
    if without is not category:
        by = {} if seen.stiffness_above else facts
        yield Finding(code="stiffness-decides", facts={**by, "without": without.value})
    signs = criteria or (("apri-significant",) if seen.apri_above("1.5") else ())
    for code in guideline.stiffness_rules(seen, other_signs=bool(signs)):
        yield Finding(code=code, facts=facts)
    if seen.soft and signs:
        yield Finding(code="stiffness-low", facts={**facts, "criteria": ",".join(signs)})
    if seen.between and category is Category.UNLIKELY:
        yield Finding(code="stiffness-between", facts=facts)


def _cohort(index: IndexResult, panel: LabPanel, flags: frozenset[Flag]) -> str:
    """Whose predictive values may be printed beside FIB-4; none where they do not hold."""
    age = index.age
    if (
        age is None
        or outside_pathway(panel, flags)
        or any(map(guideline.less_accurate_at, (age.low, age.high)))
    ):
        return "none"
    return "hiv" if Flag.HIV in flags else "mono"


def _undisputed(possible: Sequence[Evidence], category: Category) -> bool:
    """A predictive value of one test says nothing beside another test that disagrees with it."""
    return category is not Category.DISCORDANT and not possible[0].between


def _signals(seen: Evidence) -> Iterator[str]:
    if seen.fib4_band:
        yield f"fib4-{seen.fib4_band}"
    if seen.apri_low:
        yield "apri-low"
    if seen.apri_above("1.5"):
        yield "apri-high"
    if seen.thrombocytopenia:
        yield "platelets" if seen.few_platelets else "platelets-bound"
    if seen.soft:
        yield "stiffness-low"
    if seen.between:
        yield "stiffness-between"
    if seen.stiff:
        yield "stiffness-high" if seen.measured_stiff else "stiffness-bound"


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


_OF_SET_ASIDE = frozenset(
    {
        "urgent-bound",
        "urgent-newer",
        "urgent-aside",
        "newer-not-used",
        "not-taken",
        "rna-unclear",
        "G04",
        "G09",
        "C04",
    }
)
"""What a report may say because of results that are not used: they are facts of it as well."""


def _fingerprint(
    panel: LabPanel,
    flags: frozenset[Flag],
    urgent: Sequence[Urgent],
    told: Sequence[Finding],
    model: ModelVersion,
    said: Estimate | Finding,
) -> str:
    """Of the facts used, not of the day of the request; equal numbers are equal facts."""
    asked = f"{model.name}|{model.version}|{model.sha256}"
    facts = [RULE_SET, asked, str(panel.person.birth_date), str(panel.person.sex), *sorted(flags)]
    facts += [
        f"{limit.value.normalize(EXACT)}|{limit.origin}|{limit.rejected}"
        for limit in (panel.ast_uln, panel.alt_uln)
    ]
    facts += sorted(
        f"{value.analyte}|{value.value.normalize(EXACT)}|{value.unit}|{value.finding}"
        f"|{value.loinc}|{value.source}|{value.taken}|{value.status}"
        for value in panel.chosen.values()
    )
    facts += sorted(f"urgent|{one.source}|{one.taken}" for one in urgent if not one.used)
    facts += sorted(
        f"{one.reason}|{one.analyte}|{one.taken}"
        for one in panel.not_used
        if one.reason in REFUSED  # nothing else keeps a trace of them
    )
    facts += sorted(
        f"{one.code}|{sorted(one.facts.items())}" for one in told if one.code in _OF_SET_ASIDE
    )
    if isinstance(said, Finding):
        facts.append(f"{said.code}|{sorted(said.facts.items())}")
    return sha256("\n".join(facts).encode()).hexdigest()
