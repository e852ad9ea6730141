"""The tables hold what the models say, and our verdict agrees with two other readers of R4."""

# ruff: noqa: E501 - a row of a table is read on one line

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fhirkit
import pytest
from pydantic import ValidationError

from fhir_api import wire
from fhir_api.conformance import check
from fhir_api.outcomes import Refusal
from fhir_api.resource_types import R4_TYPES
from fhir_api.resources import model
from fhir_api.structure import CODES, FULL, OPEN, names, shape
from tests.fhir_api.mutation import mutants

OURS = Path(__file__).parents[1] / "data" / "fhir"
SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "fhir"


def reachable() -> Iterator[str]:
    seen, waiting = set(), ["Bundle", *FULL]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        yield name
        elements = shape(name).elements.values()
        waiting += [e.type_name for e in elements if e.type_name not in ("", "*")]


def test_every_value_set_that_the_models_cut_short_is_written_out_or_open() -> None:
    for name in reachable():
        for key, field in model(name).model_fields.items():
            extra: Any = field.json_schema_extra or {}
            if {"+", "etc."} & set(extra.get("enum_values", ())):
                assert {f"{name}.{field.alias or key}"} & (CODES.keys() | OPEN)


def test_every_code_list_of_ours_has_its_element() -> None:
    for path in CODES:
        name, _, element = path.partition(".")
        primitive = shape(name).elements[element].primitive
        assert primitive is not None
        assert primitive.accepts(min(CODES[path]))
        assert not primitive.accepts("bogus")


def test_every_primitive_that_the_models_give_a_place_for_extensions_has_it() -> None:
    for name in reachable():
        fields = {f.alias or key for key, f in model(name).model_fields.items()}
        elements = shape(name).elements
        assert {f for f in fields if f.startswith("_")} - {"_div"} <= elements.keys()
    assert "_valueBase64Binary" in shape("Extension").elements, "R4 has it, the models forgot it"


def test_names_that_may_stand_in_a_path_are_those_of_r4() -> None:
    assert {"valueQuantity", "_birthDate", "request", "comparator"} <= names()
    assert "Jane Doe" not in names()


def test_the_types_of_r4_are_those_of_r4b_but_for_what_changed_between_them() -> None:
    assert len(R4_TYPES) == 146
    for name in R4_TYPES:
        moved = name.startswith(("MedicinalProduct", "Substance")) or name in (
            "EffectEvidenceSynthesis",
            "RiskEvidenceSynthesis",
        )
        if not moved:
            assert model(name).__name__ == name
    for name in ("Ingredient", "SubscriptionTopic", "NutritionProduct", "Citation", "Resource"):
        assert name not in R4_TYPES


def accepted_by_models(resource: dict[str, Any]) -> bool:
    try:
        model(resource["resourceType"]).model_validate(json.loads(wire.write(resource)))
    except (ValidationError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return True


def accepted_by_fhirkit(resource: dict[str, Any]) -> bool:
    return not any("error" in str(issue).lower() for issue in fhirkit.validate(_text(resource)))


def _text(resource: dict[str, Any]) -> str:
    return wire.write(resource).decode()


def resources(paths: list[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        whole = wire.read(path.read_bytes())
        entries = whole.get("entry", []) if whole["resourceType"] == "Bundle" else []
        for resource in [whole, *(entry.get("resource") for entry in entries)]:
            if isinstance(resource, dict) and resource.get("resourceType") in FULL:
                yield resource


OURS_ALONE = {
    "fhir.code": "the models cut required value sets short or leave them out; fhirkit has none",
    "fhir.invariant": "neither reads rules between elements",
    "fhir.narrative": "neither looks inside the XHTML",
    "fhir.reference": "neither looks at the form of a reference",
}
"""What we refuse and both others take, with the reason. The other way round there is nothing."""


def assert_verdicts_agree(resource: dict[str, Any]) -> None:
    told = {issue.error for issue in check(resource)}
    others = accepted_by_models(resource), accepted_by_fhirkit(resource)
    if not told:
        assert others == (True, True)
    elif others == (True, True):
        assert told & OURS_ALONE.keys()


def test_our_verdict_on_our_examples_is_that_of_others() -> None:
    ours = list(resources(sorted(OURS.glob("*.json"))))
    assert len(ours) > 50
    for resource in ours:
        assert_verdicts_agree(resource)
        assert not check(resource) or not accepted_by_models(resource)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared example data is not here")
def test_our_verdict_on_real_examples_is_that_of_others() -> None:
    refused = 0
    for resource in resources(sorted(SHARED.rglob("*.json"))):
        assert_verdicts_agree(resource)
        refused += bool(check(resource))
    assert refused == 2, "a Provenance without who, a narrative without div"


RICH = (
    {
        "resourceType": "Observation", "id": "o", "meta": {"profile": ["http://a.example/p"]},
        "status": "final", "category": [{"coding": [{"system": "http://a.example", "code": "lab"}]}],
        "text": {"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>a</div>"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "1742-6", "userSelected": True}]},
        "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2024-02-29T10:00:00+01:00",
        "issued": "2024-02-29T10:00:00.5Z", "valueQuantity": {"value": 45.5, "unit": "U/L"},
        "referenceRange": [{"low": {"value": 7}, "age": {"high": {"value": 90}}, "text": "a"}],
        "component": [{"code": {"text": "b"}, "valueRatio": {"numerator": {"value": 1}}}],
        "extension": [{"url": "http://a.example/e", "valuePeriod": {"start": "2024"}}],
    },
    {
        "resourceType": "Patient", "identifier": [{"use": "usual", "value": "1"}], "active": True,
        "name": [{"given": ["A"], "_given": [{"id": "x"}]}], "gender": "male", "birthDate": "1970-01",
        "telecom": [{"system": "phone", "value": "1", "rank": 1}], "multipleBirthInteger": 2,
        "contact": [{"relationship": [{"text": "a"}], "name": {"family": "B"}}],
        "photo": [{"contentType": "image/png", "data": "AAAA"}],
        "communication": [{"language": {"text": "de"}, "preferred": False}],
    },
    {
        "resourceType": "Provenance", "target": [{"reference": "Observation/1"}],
        "recorded": "2024-02-29T10:00:00Z", "agent": [{"who": {"reference": "Device/1"}}],
        "entity": [{"role": "source", "what": {"reference": "Observation/2"}}],
    },
    {
        "resourceType": "Specimen", "collection": {"collectedDateTime": "2024", "method": {"text": "a"}},
        "container": [{"capacity": {"value": 1}, "additiveReference": {"reference": "Substance/1"}}],
    },
)  # fmt: skip


@pytest.mark.parametrize("resource", RICH, ids=lambda r: r["resourceType"])
def test_our_verdict_on_mutants_is_that_of_others(resource: dict[str, Any]) -> None:
    assert not check(wire.read(wire.write(resource)))
    seen = 0
    for body in mutants(seed=len(resource), count=600, base=wire.write(resource)):
        try:
            mutant = wire.read(body)
        except Refusal:
            continue
        if mutant.get("resourceType") in (resource["resourceType"], "Patient", "Observation"):
            assert_verdicts_agree(mutant)
            seen += 1
    assert seen > 150
