"""Writers that never give up, and what must be true of what they wrote once all is calm."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from typing import Any

import httpx2

from tests.hospital import entry, lab, person, transaction
from tests.stress.loopback import AGAIN, Caller

SYSTEM = "http://hospital.example/order"
Json = dict[str, Any]


def order(mark: str) -> Json:
    """A new patient with two results, all under ids that the server gives: a repeat would show."""
    owner = "urn:uuid:7d0c1a44-0000-4000-8000-000000000001"
    patient = {**person(), "identifier": [{"system": SYSTEM, "value": mark}]}
    del patient["id"]
    entries = [entry("POST", "Patient", patient, fullUrl=owner)]
    for loinc, value in (("1920-8", "28"), ("777-3", "245")):
        about: Json = {
            "name": None,
            "subject": {"reference": owner},
            "identifier": [{"system": SYSTEM, "value": mark}],
        }
        entries.append(entry("POST", "Observation", lab(loinc, value, **about)))
    return transaction(*entries)


@dataclass(slots=True)
class Storm:
    """Sends orders until stopped. An order whose fate is unknown is sent again, with its key."""

    caller: Caller
    acknowledged: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    statuses: Counter[int] = field(default_factory=Counter)
    last_success: float = 0.0
    _stopping: bool = False
    _marks: Any = field(default_factory=lambda: count(1))

    async def run(self, writers: int = 6) -> None:
        """Until stopped, or until one of them gets what is no answer to an order."""
        async with asyncio.TaskGroup() as group:
            for _ in range(writers):
                group.create_task(self._write())

    def stop(self) -> None:
        """Each writer ends once its order is acknowledged."""
        self._stopping = True

    async def success(self, within_s: float) -> float:
        """Seconds until the next order is acknowledged."""
        started = monotonic()
        while self.last_success < started:
            assert monotonic() - started < within_s, "no order was acknowledged in time"
            await asyncio.sleep(0.005)
        return self.last_success - started

    async def _write(self) -> None:
        while not self._stopping:
            mark = f"order-{next(self._marks)}"
            while not await self._acknowledged(mark):
                pass

    async def _acknowledged(self, mark: str) -> bool:
        """Whether it is; if not, after a moment's rest."""
        try:
            answer = await self.caller.ask("POST", "", order(mark), Idempotency_Key=mark)
        except httpx2.TransportError:  # the process died under us
            return await self._rest(mark)
        self.statuses[answer.status_code] += 1
        if answer.status_code in AGAIN:
            assert "Retry-After" in answer.headers
            return await self._rest(mark)
        assert answer.status_code == 200, answer.text
        self.acknowledged.append(mark)
        self.last_success = monotonic()
        return True

    async def _rest(self, mark: str) -> bool:
        self.unknown.add(mark)
        await asyncio.sleep(random.uniform(0.01, 0.05))
        return False


@dataclass(frozen=True, slots=True)
class Kept:
    """How often each order is found, by what it consists of."""

    patients: Counter[str]
    results: Counter[str]
    reports: int

    def lost(self, acknowledged: list[str]) -> list[str]:
        return [mark for mark in acknowledged if mark not in self.patients]

    @property
    def doubled(self) -> list[str]:
        return [mark for mark, times in self.patients.items() if times > 1]

    @property
    def partial(self) -> list[str]:
        """Orders of which not everything is there, or too much."""
        marks = self.patients.keys() | self.results.keys()
        return [mark for mark in marks if self.results[mark] != 2 * self.patients[mark]]


async def kept(caller: Caller) -> Kept:
    """What the server has of all orders."""
    patients = await caller.everything("Patient")
    results = await caller.everything("Observation", "code=1920-8,777-3")
    reports = await caller.everything("DiagnosticReport", "_elements=status")
    return Kept(
        patients=Counter(each["identifier"][0]["value"] for each in patients),
        results=Counter(each["identifier"][0]["value"] for each in results),
        reports=len(reports),
    )
