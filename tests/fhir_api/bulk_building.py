"""People, their lines, and what bulk staging makes of them step by step in this process."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.staging.intake import Asked
from fhir_api import wire
from fhir_api.bulk.batch import Terms, batches, stage_batch
from fhir_api.bulk.software import software_digest
from fhir_api.bulk.sorting import Origin, Sorting, groups
from fhir_api.offline import BASE_URL, offline_printer
from tests.fhir_api.building import (
    ALT,
    AST,
    PLATELETS,
    TAKEN,
    observation,
    patient,
    ref,
    without_none,
)

AT = datetime(2026, 11, 5, tzinfo=UTC)

Json = dict[str, Any]


def person(name: str, **more: Any) -> Json:
    return patient(name, **{"birthDate": "1981-03-14", "gender": "male", **more})


def lab(owner: str | Json, loinc: str, value: str, **more: Any) -> Json:
    subject = ref(f"Patient/{owner}") if isinstance(owner, str) else owner
    name = f"{owner if isinstance(owner, str) else 'x'}-{loinc}"
    made = observation(name, loinc, value, subject=subject, effectiveDateTime=TAKEN)
    return without_none({**made, **more})


def labs(owner: str | Json, ast: str = "28", **more: Any) -> list[Json]:
    return [
        lab(owner, AST, ast, **more),
        lab(owner, ALT, "31", **more),
        lab(owner, PLATELETS, "245", **more),
    ]


def people(count: int) -> list[Json]:
    """Every person differs from the others."""
    names = [f"p{number}" for number in range(count)]
    return [
        one for n, name in enumerate(names) for one in (person(name), *labs(name, str(20 + n % 90)))
    ]


def ndjson(resources: Iterable[Json | bytes]) -> bytes:
    lines = (one if isinstance(one, bytes) else wire.write(one) for one in resources)
    return b"".join(line + b"\n" for line in lines)


@dataclass
class Made:
    """What came of lines: reports by the patient's reference, and the outcomes."""

    reports: list[Json]
    raw: bytes
    outcomes: list[Json]
    counts: dict[str, int]

    def by_patient(self) -> dict[str, Json]:
        return {report["subject"]["reference"]: report for report in self.reports}

    def told(self) -> list[tuple[str, str]]:
        """(where, error code) of the first issue of each outcome."""
        first = [outcome["issue"][0] for outcome in self.outcomes]
        return [(each["diagnostics"], each["details"]["coding"][0]["code"]) for each in first]


def made_of(folder: Path, *files: bytes, base_url: str = BASE_URL) -> Made:
    """All steps in this process, without the processes and renames of a run."""
    paths = tuple(folder / f"in{number}.ndjson" for number in range(len(files)))
    for path, content in zip(paths, files, strict=True):
        path.write_bytes(content)
    printer = offline_printer()
    origin = Origin(files=paths, base_url=base_url, code_base=printer.code_base)
    work = folder / "work"
    work.mkdir()
    sorted_ = Sorting(origin, work)
    sorted_.run(lambda _: None)
    terms = Terms(
        software=software_digest(),
        names=origin.names,
        base_url=base_url,
        printer=printer,
        asked=Asked(),
        at=AT,
    )
    done = [stage_batch(each, terms) for each in batches(groups(work))]
    raw = b"".join(one.reports for one in done)
    errors = (work / "refused").read_bytes() + b"".join(one.errors for one in done)
    counts = sum((one.counts for one in done), sorted_.counts)
    return Made(
        [json.loads(line) for line in raw.splitlines()],
        raw,
        [json.loads(line) for line in errors.splitlines()],
        counts,
    )
