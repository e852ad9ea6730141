"""Laboratory results of many people as FHIR NDJSON, in no order: a Patient and 4 or 5 Observations.

Person `number` is the same in every run. One person in 200 has nothing that can be used.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_LABS = (  # LOINC code, unit, from, to, decimals
    ("1920-8", "U/L", 12, 240, 0),
    ("1742-6", "U/L", 10, 260, 0),
    ("777-3", "10*3/uL", 60, 380, 0),
    ("1751-7", "g/dL", 2.6, 5.1, 1),
    ("1975-2", "mg/dL", 0.2, 3, 2),
)
_SHUFFLED = 50_000  # people whose lines are mixed with each other's


def write(path: Path, people: int, *, seed: str) -> int:
    """Writes the lines of so many people; returns how many lines."""
    count = 0
    mixed = random.Random(seed)
    with path.open("w") as file:
        for start in range(0, people, _SHUFFLED):
            numbers = range(start, min(start + _SHUFFLED, people))
            lines = [json.dumps(one) + "\n" for n in numbers for one in person(seed, n)]
            mixed.shuffle(lines)
            file.writelines(lines)
            count += len(lines)
    return count


def person(seed: str, number: int) -> Iterator[dict[str, Any]]:
    """The resources of one person."""
    draw = random.Random(f"{seed}/{number}")
    taken = f"2026-{draw.randint(6, 10):02d}-{draw.randint(1, 28):02d}T08:15:00+01:00"
    yield {
        "resourceType": "Patient",
        "id": f"p{number}",
        "identifier": [{"system": "https://hospital.example/mrn", "value": f"{seed}-{number}"}],
        "gender": draw.choice(["female", "male"]),
        "birthDate": f"{draw.randint(1945, 1990)}-{draw.randint(1, 12):02d}-17",
    }
    status = "entered-in-error" if number % 200 == 199 else "final"
    for code, unit, low, high, places in _LABS[: draw.randint(4, 5)]:
        value = round(draw.uniform(low, high), places or None)
        yield {
            "resourceType": "Observation",
            "id": f"p{number}-{code}",
            "status": status,
            "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
            "subject": {"reference": f"Patient/p{number}"},
            "effectiveDateTime": taken,
            "valueQuantity": {
                "value": value,
                "unit": unit,
                "system": "http://unitsofmeasure.org",
                "code": unit,
            },
        }
