"""What a report shows, in reading order, as plain words and numbers. Pure.

The narrative of a DiagnosticReport and the PDF are both renderings of one Page, so that a clinician
reads the same in either. Nothing is escaped here: that is each rendering's own duty.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from core.labs.analytes import SPECS, Analyte, shown
from core.labs.panel import LabValue, NotUsed, Quantity, Reason
from core.reports import wording
from core.reports.estimate import Shown, show
from core.reports.phrases import shown_unit
from core.reports.scales import SCALES, printed
from core.staging.cautions import years
from core.staging.guideline import CAUTIONS, RULES
from core.staging.result import Category, Index, IndexResult, StagingResult

CATEGORIES = {
    Category.UNLIKELY: "Advanced fibrosis unlikely",
    Category.INDETERMINATE: "Indeterminate for advanced fibrosis",
    Category.LIKELY: "Advanced fibrosis likely",
    Category.DISCORDANT: "Tests disagree about advanced fibrosis",
    Category.NOT_ASSESSABLE: "Advanced fibrosis not assessable",
}

_SHORT = (Analyte.AST, Analyte.ALT, Analyte.ALP, Analyte.GGT)
_FOLDED = frozenset({Reason.UNKNOWN_CODE, Reason.SUPERSEDED, Reason.TOO_OLD})
"""Reasons that may come by the dozen and are no fault of a result: told once an analyte."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRow:
    """One value used. `sent` as it came, `canonical` as it was computed with."""

    name: str
    loinc: str
    sent: str
    canonical: str
    taken: str
    source: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """One index. `value` is empty when not computable. `says` is the meaning of the band, or why
    none is told; `withheld` the rules behind that in whole sentences."""

    index: Index
    name: str
    value: str
    says: str
    formula: str
    citation: str
    withheld: tuple[str, ...]
    facts: tuple[str, ...]
    for_conclusion: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Results of one analyte that were not used for one reason. `sent` is empty for several."""

    analyte: Analyte | None
    name: str
    reason: Reason
    because: str
    count: int
    sources: tuple[str, ...]
    sent: str
    taken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A whole report in words; `urgent` lines must not be missed. `rules`: code and source.

    `estimate` is the model's and stands apart from all that rests on published cut-offs.
    """

    category: str
    urgent: tuple[str, ...]
    statements: tuple[str, ...]
    indices: tuple[IndexRow, ...]
    estimate: Shown
    inputs: tuple[InputRow, ...]
    cautions: tuple[str, ...]
    missing: tuple[str, ...]
    set_aside: tuple[SetAside, ...]
    rules: tuple[tuple[str, str], ...]
    intended_use: str


def lay_out(result: StagingResult) -> Page:
    """`result` in words, in the order in which it is read."""
    told = [(each.code, wording.sentence(each)) for each in result.findings]
    by_code = dict(told)
    statements = [said for code, said in told if not code.startswith("urgent")]
    if Analyte.AST in result.panel.chosen:
        statements.append(wording.upper_limit(result.panel.ast_uln))
    return Page(
        category=CATEGORIES[result.category],
        urgent=tuple(said for code, said in told if code.startswith("urgent")),
        statements=tuple(statements),
        indices=tuple(_index(each, by_code) for each in result.indices),
        estimate=show(result),
        inputs=tuple(map(_input, result.panel.chosen.values())),
        cautions=tuple(map(wording.sentence, result.cautions)),
        missing=tuple(map(wording.sentence, result.missing)),
        set_aside=set_aside(result.panel.not_used),
        rules=tuple((code, wording.source_of(code)) for code in rule_codes(result)),
        intended_use=wording.INTENDED_USE,
    )


def rule_codes(result: StagingResult) -> list[str]:
    """Each guideline rule that spoke on this report, once, in order of appearance."""
    told = [each.code for each in (*result.findings, *result.cautions)]
    told += [each.rule for each in result.indices if each.rule]
    return [code for code in dict.fromkeys(told) if code in RULES]


def caution_codes(result: StagingResult) -> list[str]:
    """Each caution beyond the guideline rules, once."""
    return [code for code in dict.fromkeys(e.code for e in result.cautions) if code in CAUTIONS]


def name_of(analyte: Analyte | None) -> str:
    """ "AST (aspartate aminotransferase)", "Platelets", "Other result"."""
    if analyte is None:
        return "Other result"
    name = SPECS[analyte].name
    return f"{analyte} ({name[0].lower()}{name[1:]})" if analyte in _SHORT else name


def measured(value: LabValue) -> str:
    """The canonical value with its unit, or the coded result in words."""
    if value.quantity is None and value.finding:
        return value.finding.replace("-", " ")
    return f"{shown(value.value)} {shown_unit(value.unit)}".strip()


def as_sent(quantity: Quantity | None) -> str:
    """The number and unit as they came."""
    if quantity is None:
        return ""
    unit = quantity.unit or quantity.code or ""
    return legible(f"{quantity.comparator or ''}{_plain(quantity.value)} {unit}".strip())


def legible(said: str) -> str:
    """Text of another system without signs that steer, hide or reverse what follows them."""
    return said if said.isprintable() else "".join(c if c.isprintable() else " " for c in said)


def when(taken: str) -> str:
    """A FHIR dateTime as it is read: to the minute, its own zone kept."""
    if "T" not in taken:
        return taken
    day, clock = taken.split("T", 1)
    zone = next((clock[at:] for at in (clock.find(sign) for sign in "Z+-") if at >= 0), "")
    return f"{day} {clock[:5]} {'UTC' if zone == 'Z' else zone}".strip()


def set_aside(not_used: Iterable[NotUsed]) -> tuple[SetAside, ...]:
    """Results that were not used; those that come by the dozen told once an analyte and reason."""
    groups: dict[object, list[NotUsed]] = {}
    for each in not_used:
        alike = (each.analyte, each.reason, each.hint) if each.reason in _FOLDED else id(each)
        groups.setdefault(alike, []).append(each)
    return tuple(map(_group, groups.values()))


def _plain(value: Decimal) -> str:
    """Without an exponent, unless it would be longer than anyone reads."""
    text = str(value)
    return format(value, "f") if "E" in text and -12 < value.adjusted() < 12 else text


def _group(results: list[NotUsed]) -> SetAside:
    first, alone = results[0], len(results) == 1
    return SetAside(
        analyte=first.analyte,
        name=name_of(first.analyte),
        reason=first.reason,
        because=wording.reason(first),
        count=len(results),
        sources=tuple(legible(each.source) for each in results),
        sent=as_sent(first.quantity) if alone and first.analyte else "",
        taken=when(first.taken) if alone and first.taken else "",
    )


def _input(value: LabValue) -> InputRow:
    remarks = [value.status] if value.status != "final" else []
    if value.stale:
        remarks.append("more than 30 days from the latest results")
    return InputRow(
        name=name_of(value.analyte),
        loinc=value.loinc,
        sent=as_sent(value.quantity) or measured(value),
        canonical=measured(value),
        taken=when(value.taken),
        source=legible(value.source),
        remark=", ".join(remarks),
    )


def _index(each: IndexResult, told: Mapping[str, str]) -> IndexRow:
    scale = SCALES[each.name]
    return IndexRow(
        index=each.name,
        name=scale.name,
        value="" if each.value is None else f"{printed(each.name, each.value):f}",
        says=wording.interpretation(replace(each, for_conclusion=True)),
        formula=scale.formula,
        citation=scale.citation,
        withheld=tuple(f"{code}: {told[code]}" for code in each.gated_by if code in told),
        facts=tuple(_facts(each)),
        for_conclusion=each.for_conclusion,
    )


def _facts(each: IndexResult) -> Iterable[str]:
    """What went into the value besides laboratory results."""
    if each.value is None:
        return
    if each.age is not None:
        yield f"Age {years(each.age)} years on the day of the specimen."
    if each.uln is not None:
        yield wording.upper_limit(each.uln)
