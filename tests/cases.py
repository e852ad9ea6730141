"""The results that reports are tried on, by name: one a shape that a report can take."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from core.labs.analytes import SPECS, Analyte
from core.labs.panel import LabValue, NotUsed, Person, Quantity, Reason, UpperLimit
from core.staging.result import Flag, StagingResult
from tests.factories import TAKEN, lab, labs, panel, result

HOSTILE = '"]] #panic() <script>alert(1)</script> & \x07 $ \\ *b* @x \u202e €'


def _rna(finding: str) -> dict[Analyte, LabValue]:
    return {Analyte.HCVRNA: lab(Analyte.HCVRNA, "0", quantity=None, finding=finding)}


def _staged(*flags: Flag, person: Person | None = None, **numbers: str | int) -> StagingResult:
    values = panel(labs(**numbers))
    return result(panel(labs(**numbers), person=person or values.person), flags=flags)


def _not_used(count: int) -> tuple[NotUsed, ...]:
    """Every reason with every analyte in turn, under references of all shapes."""
    shapes = ("Observation/5b0c2a866a0e4c5f9d0b0e1f5a7c1d0{}", "https://h.example/fhir/r4/O/lab-{}")
    amount = Quantity(value=Decimal("198000.50"), unit="10*9/L", comparator="<")
    return tuple(
        NotUsed(
            source=shapes[number % 2].format(number),
            reason=list(Reason)[number % len(Reason)],
            analyte=list(Analyte)[number % len(Analyte)] if number % 3 else None,
            quantity=amount,
            taken=TAKEN,
        )
        for number in range(count)
    )


def _hostile() -> StagingResult:
    odd = Quantity(value=Decimal(245), unit=HOSTILE)
    platelets = lab(Analyte.PLT, "245", quantity=odd, source=HOSTILE)
    spoilt = NotUsed(source=HOSTILE, reason=Reason.UNIT_UNKNOWN, analyte=Analyte.AST, quantity=odd)
    values = {**labs(AST=28, ALT=31), Analyte.PLT: platelets}
    return result(panel(values, not_used=(spoilt,)))


def _aside(name: str, number: str, reason: Reason, **changes: Any) -> NotUsed:
    """A result of the day after, not used."""
    analyte = Analyte(name)
    amount = Quantity(
        value=Decimal(number),
        unit=changes.pop("unit", SPECS[analyte].unit),
        comparator=changes.pop("comparator", None),
    )
    made = NotUsed(
        source=f"Observation/later-{name.lower()}",
        reason=reason,
        analyte=analyte,
        quantity=amount,
        taken="2026-11-03T08:15:00+01:00",
    )
    return replace(made, **changes)


_BOUND = _aside("PLT", "10000", Reason.COMPARATOR, comparator="<", unit="/uL", loinc="26515-7")
_NEWER = _aside("ALT", "2000", Reason.SUPERSEDED, hint="preliminary", value=Decimal(2000))
_CONTRADICTED = tuple(
    _aside("TBIL", number, Reason.CONFLICT, value=Decimal(number), loinc="1975-2")
    for number in ("200", "20")
)


CASES: Mapping[str, StagingResult] = {
    "low": result(panel({**labs(AST=28, ALT=31, PLT=245), **_rna("detected")})),
    "high": _staged(AST=112, ALT=74, PLT=88),
    "indeterminate with stiffness": _staged(AST=52, ALT=60, PLT=120, LSM="8.4"),
    "discordant": _staged(AST=18, ALT=31, PLT=131),
    "flare and urgent": _staged(AST=912, ALT=441, PLT=34, INR="1.9", TBIL="71.84", ALB=24),
    "urgent by a bound alone": result(panel(not_used=(_BOUND,))),
    "urgent by what is not used": result(panel(not_used=(_NEWER, *_CONTRADICTED))),
    "no age": _staged(AST=28, ALT=31, PLT=245, person=Person(reference="Patient/a")),
    "all missing but one": _staged(ALT=54, person=Person(reference=f"Patient/{'x' * 64}")),
    "under 18": _staged(
        AST=28, ALT=31, PLT=245, person=Person(reference="Patient/a", birth_date="2010-05-02")
    ),
    "ages on both sides of a cut-off": _staged(
        AST=48, ALT=47, PLT=240, person=Person(reference="Patient/a", birth_date="1976")
    ),
    "virus not detected": result(panel({**labs(AST=28, ALT=31, PLT=245), **_rna("not-detected")})),
    "every index": _staged(
        Flag.KNOWN_CIRRHOSIS,
        AST=71,
        ALT=66,
        PLT=142,
        INR="1.10",
        GGT=96,
        CHOL="4.30",
        ALB=41,
        TBIL="15.4",
    ),
    "stiffness alone": _staged(LSM="16.2"),
    "limit assumed": result(panel(ast_uln=UpperLimit(value=Decimal(40), origin="assumed"))),
    "nothing of sixty used": result(panel(not_used=_not_used(60))),
    "hostile": _hostile(),
    "every input of the model": _staged(
        AST=61, ALT=74, PLT=148, ALB=41, TBIL="12.4", GGT=66, ALP=88, TP=72, CHOL="4.6", CREA=79
    ),
    "sex unknown": _staged(
        AST=150, ALT=120, PLT=70, GGT=300, person=Person(reference="Patient/a", birth_date="1960")
    ),
    "unlikely against a stiff estimate": _staged(
        AST=75, ALT=190, PLT=180, GGT=700, ALB=32, TBIL=30, ALP=180
    ),
    "likely against a soft estimate over 80": _staged(
        AST=40,
        ALT=20,
        PLT=160,
        GGT=15,
        ALB=44,
        TBIL=6,
        ALP=60,
        person=Person(reference="Patient/a", birth_date="1943-03-14", sex="female"),
    ),
    "outside the training range": _staged(AST=28, ALT=31, PLT=245, CREA=2900),
}
