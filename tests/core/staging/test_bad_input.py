"""Thousands of panels with something wrong in them: bad input never becomes a score."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from core.labs.analytes import PREFERRED, Analyte
from core.labs.panel import Code, Measurement, Person, Quantity, build
from core.reports.wording import conclusion, interpretation, reason
from core.staging.assess import assess
from core.staging.result import Flag, Index
from tests.factories import MODEL

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SYSTEM = "http://unitsofmeasure.org"
PERSON = Person(reference="Patient/1", birth_date="1976-02-20", sex="male")

USUAL: dict[Analyte, tuple[str | int, str | int, str]] = {
    Analyte.AST: (20, 250, "U/L"),
    Analyte.ALT: (20, 250, "U/L"),
    Analyte.PLT: (40, 400, "10*9/L"),
    Analyte.INR: ("0.9", "2.5", "{INR}"),
    Analyte.GGT: (20, 400, "U/L"),
    Analyte.CHOL: (3, 8, "mmol/L"),
    Analyte.ALB: (25, 45, "g/L"),
    Analyte.TBIL: (4, 80, "umol/L"),
    Analyte.LSM: (3, 40, "kPa"),
    Analyte.HCVRNA: (100, 10**7, "[IU]/mL"),
}


def good(chance: random.Random, analyte: Analyte, order: int) -> Measurement:
    low, high, unit = USUAL[analyte]
    number = Decimal(str(round(chance.uniform(float(low), float(high)), 1)))
    return Measurement(
        source=f"Observation/{order}",
        codes=(Code("http://loinc.org", PREFERRED[analyte]),),
        status="final",
        taken=f"2026-02-{chance.randint(1, 28):02}T08:00:00Z",
        order=order,
        quantity=Quantity(value=number, unit=unit, code=unit, system=SYSTEM),
    )


def spoil(chance: random.Random, one: Measurement) -> Measurement:
    """One fault that makes a result unusable whatever its number."""
    assert one.quantity is not None
    number = one.quantity
    faults: list[dict[str, Any]] = [
        {"status": chance.choice(["entered-in-error", "cancelled", "registered", "unknown"])},
        {"quantity": replace(number, comparator=chance.choice(["<", ">", "<=", ">=", "ad"]))},
        {"quantity": replace(number, unit="mg", code="mg")},
        {"quantity": replace(number, unit="furlong", code=None, system=None)},
        {"quantity": replace(number, value=-number.value)},
        {"quantity": replace(number, value=number.value * 10**9)},
        {"quantity": replace(number, value=Decimal("NaN"))},
        {"quantity": None},
        {"quantity": None, "value_text": f"{number.value}".replace(".", ",") + ",0"},
        {"absent": "error"},
        {"taken": chance.choice([None, "2026", "2026-02", "2026-02-31", "yesterday"])},
        {"taken": "2026-03-02T08:00:00Z"},
        {"taken": "2025-01-01"},
        {"codes": (Code("http://lab.example", one.codes[0].code),)},
        {"codes": (Code("http://loinc.org", "2345-7"),)},
        {"modified": True},
    ]
    return replace(one, **chance.choice(faults))


NEEDED = {
    Index.FIB4: {Analyte.AST, Analyte.ALT, Analyte.PLT},
    Index.APRI: {Analyte.AST, Analyte.PLT},
    Index.AAR: {Analyte.AST, Analyte.ALT},
    Index.GUCI: {Analyte.AST, Analyte.PLT, Analyte.INR},
    Index.KINGS: {Analyte.AST, Analyte.PLT, Analyte.INR},
    Index.FORNS: {Analyte.GGT, Analyte.CHOL, Analyte.PLT},
    Index.LOK: {Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.INR},
    Index.CDS: {Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.INR},
    Index.ALBI: {Analyte.TBIL, Analyte.ALB},
}


@pytest.mark.parametrize("seed", range(10))
def test_no_score_from_a_spoilt_result(seed) -> None:
    chance = random.Random(seed)
    for _ in range(250):
        results = [good(chance, analyte, n) for n, analyte in enumerate(USUAL)]
        spoilt = set(chance.sample(list(USUAL), chance.randint(1, 5)))
        spoilt -= {Analyte.HCVRNA, chance.choice([Analyte.AST, Analyte.ALT, Analyte.PLT])}
        sent = [
            spoil(chance, one) if analyte in spoilt else one
            for analyte, one in zip(USUAL, results, strict=True)
        ]
        panel = build(PERSON, sent, now=NOW)
        assert not spoilt & set(panel.chosen)
        assert len(panel.chosen) + len(panel.not_used) == len(sent)
        flags = frozenset(flag for flag in Flag if chance.random() < 0.1)
        result = assess(panel, flags=flags, now=date(2026, 3, 1), model=MODEL)
        for index in result.indices:
            if NEEDED[index.name] & spoilt:
                assert index.value is None, index.name
                assert index.band is None
            assert interpretation(index)
        assert conclusion(result)
        assert all(reason(one) for one in panel.not_used)


def test_two_hundred_orders_of_the_same_results_give_one_answer() -> None:
    chance = random.Random(7)
    for _ in range(20):
        results = [good(chance, analyte, n) for n, analyte in enumerate([*USUAL, *USUAL])]
        sent = [spoil(chance, one) if chance.random() < 0.2 else one for one in results]
        expected = build(PERSON, sent, now=NOW)
        if expected.anchor is None:
            continue
        answer = assess(expected, now=date(2026, 3, 1), model=MODEL)
        for _ in range(10):
            chance.shuffle(sent)
            panel = build(PERSON, sent, now=NOW)
            assert repr(panel) == repr(expected)  # NaN differs from itself
            assert (
                assess(panel, now=date(2026, 3, 1), model=MODEL).fingerprint == answer.fingerprint
            )
