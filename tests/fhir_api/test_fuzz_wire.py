"""Hostile bytes are refused or read: nothing else comes out, and nothing of them is repeated."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fhir_api import wire
from fhir_api.conformance import check, check_bundle
from fhir_api.outcomes import Issue, Refusal
from tests.fhir_api.mutation import CANARY, mutants

BASES = [
    (Path(__file__).parents[1] / "data/fhir" / name).read_bytes()
    for name in ("transaction.json", "broken_neighbour.json", "panel_dates.json", "simple_low.json")
]


def issues_of(body: bytes) -> tuple[Issue, ...]:
    """All that the door says of one body before it looks at its meaning."""
    try:
        resource = wire.read(body)
    except Refusal as refusal:
        if refusal.status not in (400, 413):
            raise
        return refusal.issues
    found = check(resource)
    if resource.get("resourceType") == "Bundle":
        found += check_bundle(resource)
        entries = resource.get("entry")
        for i, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict) and "resource" in entry:
                found += check(entry["resource"], f"Bundle.entry[{i}].resource")
    assert wire.read(wire.write(resource)) == resource
    return tuple(found)


def assert_silent(issues: tuple[Issue, ...]) -> None:
    told = repr(issues)
    for secret in (CANARY, "canary7f3e9", "Jane Doe"):
        assert secret not in told


@pytest.mark.parametrize("part", range(4))
def test_mutated_bundles_give_refusals_or_issues_and_never_repeat_what_was_sent(part: int) -> None:
    sound = 0
    for body in mutants(seed=part, count=5_000, base=BASES[part]):
        issues = issues_of(body)
        assert_silent(issues)
        sound += not issues
    assert 0 < sound < 2_500, "the mutants must not all break, and most of them must"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
def test_any_bytes_at_all_are_answered(body: bytes) -> None:
    issues_of(body)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["resourceType", "id", "status", "code", "text", "div", "contained", "extension",
                 "valueQuantity", "value", "entry", "resource", "meta", "url", CANARY]
            ),
            inner | st.sampled_from(["Observation", "Patient", "Bundle", "final"]),
            max_size=6,
        )
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_JSON, st.sampled_from(["Observation", "Patient", "Bundle", "Encounter"]))
def test_any_json_in_place_of_a_resource_is_answered(value: object, kind: str) -> None:
    sent = value | {"resourceType": kind} if isinstance(value, dict) else value
    assert_silent(tuple(check(sent)) + tuple(check_bundle(sent)))


@pytest.mark.parametrize(
    "body",
    [
        b'{"resourceType":"Bundle","entry":' + b"[" * 4_000_000,
        b'{"resourceType":"Bundle","total":' + b"9" * 4_000_000 + b"}",
        b'{"resourceType":"Bundle","total":1e' + b"9" * 4_000_000 + b"}",
        b'{"resourceType":"Bundle"' + b'"' * 4_000_000,
        b'{"resourceType":"Bundle"' + b"," * 4_000_000,
        b'{"resourceType":"Bundle","a":"' + b"\\" * 4_000_001,
        b'{"resourceType":"Bundle","a":"' + b"\\ud83d" * 600_000 + b'"}',
        b'{"resourceType":"Bundle","entry":[' + b"{}," * 19_000 + b"{}]}",
        b'{"resourceType":"Bundle",' + b'"type":[],' * 9_000 + b'"type":1}',
    ],
    ids=range(9),
)
def test_the_dearest_bodies_are_refused_within_a_moment(body: bytes) -> None:
    started = time.process_time()
    assert any(issue.error.startswith("wire.") for issue in issues_of(body))
    assert time.process_time() - started < 1.0
