"""The same blood in the units of two countries gives the same estimate."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from core.labs.analytes import PREFERRED, Analyte
from core.labs.panel import Code, LabPanel, Measurement, Person, Quantity, build
from core.staging.estimate import estimate
from core.staging.model import Model
from core.staging.result import AgeRange, Estimate

MODEL = Model.read(
    (Path(__file__).parents[3] / "core" / "staging" / "artefact" / "stiffness.json").read_text()
)
TAKEN = "2026-11-02T08:15:00+01:00"
ENZYMES = {
    "AST": ("60", "U/L"), "ALT": ("75", "U/L"), "GGT": ("66", "U/L"), "ALP": ("90", "U/L"),
}  # fmt: skip
SENT = {
    "litres": ENZYMES | {
        "PLT": ("148", "10*9/L"), "ALB": ("41", "g/L"), "TBIL": ("11.9728", "umol/L"),
        "TP": ("72", "g/L"), "CHOL": ("5", "mmol/L"), "CREA": ("79.578", "umol/L"),
    },
    "decilitres": ENZYMES | {
        "PLT": ("148000", "/uL"), "ALB": ("4.1", "g/dL"), "TBIL": ("0.7", "mg/dL"),
        "TP": ("7.2", "g/dL"), "CHOL": ("193.35", "mg/dL"), "CREA": ("0.9", "mg/dL"),
    },
    "katals": {
        "AST": ("1", "ukat/L"), "ALT": ("1.25", "ukat/L"), "GGT": ("1.1", "ukat/L"),
        "ALP": ("1.5", "ukat/L"), "PLT": ("0.148", "10*12/L"), "ALB": ("41", "g/L"),
        "TBIL": ("0.7", "mg/dL"), "TP": ("72", "g/L"), "CHOL": ("5.0", "mmol/L"),
        "CREA": ("0.079578", "mmol/L"),
    },
}  # fmt: skip
"""The same blood three times."""


def panel(sent: dict[str, tuple[str, str]]) -> LabPanel:
    measurements = [
        Measurement(
            source=f"Observation/{order}",
            codes=(Code("http://loinc.org", PREFERRED[Analyte(name)]),),
            status="final",
            taken="2026-11-02T08:15:00+01:00",
            order=order,
            quantity=Quantity(
                value=Decimal(value), unit=unit, code=unit, system="http://unitsofmeasure.org"
            ),
        )
        for order, (name, (value, unit)) in enumerate(sent.items())
    ]
    person = Person(reference="Patient/1", birth_date="1972-01-01", sex="male")
    return build(person, measurements, now=datetime(2026, 11, 23, tzinfo=UTC))


def said(units: str) -> Estimate:
    made = panel(SENT[units])
    assert made.not_used == ()
    found = estimate(made, AgeRange(low=54, high=54), frozenset(), (), MODEL)
    assert isinstance(found, Estimate)
    return found


@pytest.mark.parametrize("units", ["decilitres", "katals"])
def test_an_estimate_does_not_depend_on_the_units_that_were_sent(units: str) -> None:
    expected, found = said("litres"), said(units)
    assert found.kpa == expected.kpa
    assert found.at_least == expected.at_least
    assert found.interval == expected.interval
    assert found.bands == expected.bands
    assert found.contributions == expected.contributions


def test_all_ten_results_count() -> None:
    """Else the units of one that is left out would not matter."""
    assert len(said("decilitres").inputs) == len(SENT["litres"]) == 10
    assert all(one.log_kpa.low != 0 for one in said("litres").contributions)
