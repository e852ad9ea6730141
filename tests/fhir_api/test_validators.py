"""What we send, judged by two public validators of FHIR R4 that run on Node."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from core.staging.result import Flag, Index
from fhir_api import outcomes, report, wire
from fhir_api.codes import SYSTEMS, code_system
from fhir_api.outcomes import Issue
from fhir_api.report_frame import PARTS
from tests import javascript
from tests.cases import CASES
from tests.factories import result
from tests.fhir_api.test_report import BASE, FRAME

Judge = Callable[[Mapping[str, Any]], dict[str, list[str]]]


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """What the validators object to in each of the named resources."""
    javascript.needed()

    def judged(resources: Mapping[str, Any]) -> dict[str, list[str]]:
        path = tmp_path_factory.mktemp("sent") / "resources.json"
        path.write_bytes(wire.write(resources))
        found: dict[str, list[str]] = json.loads(javascript.run("validate.js", path))
        assert found.keys() == resources.keys()
        return {name: issues for name, issues in found.items() if issues}

    return judged


def _sent() -> dict[str, Any]:
    """Every resource of every case, and what wraps them."""
    sent: dict[str, Any] = {}
    versions = {name: report.write(made, FRAME) for name, made in CASES.items()}
    stated = result(flags=list(Flag))
    versions["every flag"] = report.write(stated, replace(FRAME, status="final"))
    versions["amended"] = report.write(
        CASES["low"],
        replace(
            FRAME, version=2, status="amended", formerly=frozenset({Index.LOK, "urgent-values"})
        ),
    )
    lost = frozenset({"stiffness-band", "stiffness-risk"})
    versions["without its estimate"] = report.write(
        CASES["flare and urgent"], replace(FRAME, version=2, formerly=lost)
    )
    versions["retracted"] = report.retracted(replace(FRAME, version=3, formerly=frozenset(PARTS)))
    for name, resources in versions.items():
        sent |= {f"{name}: {each['resourceType']}/{each['id']}": each for each in resources}
        sent[f"{name}: alone"] = report.as_report(resources)
        sent[f"{name}: collection"] = report.as_collection(resources, "https://h.example/fhir")
    sent["with pdf"] = report.attach(sent["low: alone"], b"%PDF-1.7", created=FRAME.issued)
    for name in SYSTEMS:
        sent[f"CodeSystem/{name}"] = code_system(BASE, name, "1")
    issue = Issue(severity="error", code="invalid", error="fhir.value", text="Send a number.")
    sent["OperationOutcome"] = outcomes.outcome([issue], code_base=BASE)
    return sent


def test_two_public_validators_find_no_fault_in_what_we_send(judge: Judge) -> None:
    assert judge(_sent()) == {}


def test_the_validators_do_find_faults(judge: Judge) -> None:
    sound = report.write(CASES["low"], FRAME)[1]
    found = judge(
        {
            "no code": {key: value for key, value in sound.items() if key != "code"},
            "unknown status": {**sound, "status": "bogus"},
            "value and reason": {**sound, "dataAbsentReason": {"text": "none"}},
            "unknown element": {**sound, "colour": "green"},
            "sound": sound,
        }
    )
    assert set(found) == {"no code", "unknown status", "value and reason", "unknown element"}
