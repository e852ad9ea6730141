"""Laboratory results to send: one Patient and twelve Observations a Bundle, some 11 kB.

Bundle `number` is the same in every run. Where the shared harness lies beside the project, its
Bundles are sent, so that figures compare; else those made here, which look alike.
"""

import importlib.util
import json
import random
from collections.abc import Callable
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared" / "bench"

_LABS = (  # LOINC code, unit, from, to, decimals
    ("1742-6", "U/L", 10, 350, 0),
    ("1920-8", "U/L", 10, 350, 0),
    ("777-3", "10*3/uL", 40, 400, 0),
    ("1975-2", "mg/dL", 0.2, 6, 2),
    ("1968-7", "mg/dL", 0.05, 0.19, 2),
    ("1751-7", "g/dL", 2, 5.5, 1),
    ("6768-6", "U/L", 30, 300, 0),
    ("2324-2", "U/L", 5, 500, 0),
    ("2093-3", "mg/dL", 90, 300, 0),
    ("2160-0", "mg/dL", 0.4, 2, 2),
    ("2885-2", "g/dL", 6, 9, 1),
    ("11011-4", "[IU]/mL", 15, 9_000_000, 0),
)


def bundles(seed: str) -> tuple[str, Callable[[int], bytes]]:
    """(where they come from, the function that makes number n)."""
    path = SHARED / "bundles.py"
    if path.exists():
        spec = importlib.util.spec_from_file_location("shared_bundles", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return "the shared harness", lambda number: module.bundle(seed, number)
    return "benchmarks/labs.py", lambda number: bundle(seed, number)


def bundle(seed: str, number: int) -> bytes:
    """A transaction as a laboratory system posts it."""
    draw = random.Random(f"{seed}/{number}")
    taken = f"2026-{draw.randint(6, 10):02d}-{draw.randint(1, 28):02d}T08:15:00+01:00"
    patient = f"urn:uuid:00000000-0000-4000-8000-{number:012d}"
    identifier = {"system": "https://hospital.example/mrn", "value": f"{seed}-{number}"}
    person = {
        "resourceType": "Patient",
        "identifier": [identifier],
        "name": [{"family": f"Family {number}", "given": ["Given"]}],
        "gender": draw.choice(["female", "male"]),
        "birthDate": f"{draw.randint(1945, 1990)}-05-17",
    }
    condition = f"Patient?identifier={identifier['system']}|{identifier['value']}"
    entries = [_entry(patient, person, "PUT", condition)]
    for code, unit, low, high, places in _LABS:
        value = round(draw.uniform(low, high), places or None)
        measured = _observation(patient, code, value, unit, taken)
        entries.append(_entry(f"{patient[:-12]}{code:0>12}", measured, "POST", "Observation"))
    return json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": entries}).encode()


def _entry(full_url: str, resource: object, method: str, url: str) -> dict[str, object]:
    return {"fullUrl": full_url, "resource": resource, "request": {"method": method, "url": url}}


def _observation(patient: str, code: str, value: float, unit: str, taken: str) -> dict[str, object]:
    category = "http://terminology.hl7.org/CodeSystem/observation-category"
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": category, "code": "laboratory"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "subject": {"reference": patient},
        "effectiveDateTime": taken,
        "issued": taken,
        "valueQuantity": {
            "value": value,
            "unit": unit,
            "system": "http://unitsofmeasure.org",
            "code": unit,
        },
    }
