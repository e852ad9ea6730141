"""20,000 hostile variants of our example Bundles over HTTP: no 5xx, no echo, every refusal told."""

from collections import Counter
from pathlib import Path

import orjson
import pytest

from tests.fhir_api.mutation import CANARY, mutants
from tests.stress.client import Answer
from tests.stress.conftest import Hospital

pytestmark = pytest.mark.anyio

EXAMPLES = Path(__file__).parents[1] / "data" / "fhir"
CANARIES = (CANARY.encode(), b"canary7f3e9", b"Jane Doe")
PARTS = 8


def example(name: str) -> bytes:
    return (EXAMPLES / f"{name}.json").read_bytes()


def as_parameters(bundle: bytes) -> bytes:
    parameters = [
        {"name": "bundle", "resource": orjson.loads(bundle)},
        {"name": "astUpperLimit", "valueQuantity": {"value": 38, "unit": "U/L"}},
        {"name": "asOf", "valueDateTime": "2026-11-20"},
        {"name": "flag", "valueCode": "hiv"},
    ]
    return orjson.dumps({"resourceType": "Parameters", "parameter": parameters})


def single(bundle: bytes, type_: str) -> bytes:
    entries = orjson.loads(bundle)["entry"]
    found = (e["resource"] for e in entries if e["resource"]["resourceType"] == type_)
    return orjson.dumps(next(found))


def targets() -> list[tuple[str, str, bytes, int]]:
    """(path, query, sound body, how many mutants in each part)."""
    stage = "/fhir/$stage-fibrosis"
    staged = [
        (stage, "persist=false", path.read_bytes(), 40) for path in sorted(EXAMPLES.glob("*.json"))
    ]
    full, panel = example("full_panel"), example("panel_dates")
    return [
        *staged,
        (stage, "persist=false", as_parameters(full), 200),
        (stage, "persist=false&output=report&presentedForm=false", panel, 100),
        (stage, "", example("broken_neighbour"), 100),
        ("/fhir", "", example("transaction"), 350),
        ("/fhir", "", example("transaction").replace(b'"transaction"', b'"batch"', 1), 150),
        ("/fhir/Observation", "", single(panel, "Observation"), 100),
        ("/fhir/Patient", "", single(full, "Patient"), 50),
    ]


def assert_answered(answer: Answer, where: str) -> None:
    assert answer.status < 500, where
    assert b"<script" not in answer.body.lower(), where
    if answer.status >= 400:
        assert answer.is_outcome, where
        assert not any(canary in answer.body for canary in CANARIES), where
    elif any(canary in answer.body for canary in CANARIES):
        assert_quoted_in_reports_alone(answer, where)


def assert_quoted_in_reports_alone(answer: Answer, where: str) -> None:
    """A report shows units and references as they were sent; what tells of faults shows nothing."""
    sent = answer.json()
    resources = [entry.get("resource", {}) for entry in sent.get("entry", ())]
    told = [each for each in resources if each.get("resourceType") == "OperationOutcome"]
    told += [entry["response"] for entry in sent.get("entry", ()) if "response" in entry]
    assert not any(canary in orjson.dumps(told) for canary in CANARIES), where


@pytest.mark.parametrize("part", range(PARTS))
async def test_mutated_bundles_are_refused_in_our_words_or_taken(
    hospital: Hospital, log_lines: list[str], part: int
) -> None:
    statuses: Counter[int] = Counter()
    for number, (path, query, base, count) in enumerate(targets()):
        seed = part * 1_000 + number
        for place, body in enumerate(mutants(seed, count, base)):
            answer = await hospital.door.ask("POST", path, body, query=query)
            assert_answered(answer, f"{path} seed {seed} mutant {place}: {answer.status}")
            statuses[answer.status] += 1
    assert statuses.total() * PARTS >= 20_000
    taken = statuses[200] + statuses[201]
    assert statuses.total() / 20 < taken < statuses.total() / 2, "most must break, and not all"
    written = "\n".join(log_lines)
    assert not any(canary.decode() in written for canary in CANARIES)
    assert hospital.token not in written
    assert '"error"' not in written
