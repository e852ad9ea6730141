"""Large bodies at once: some are told to come again, and the process stays small."""

import asyncio
from collections import Counter

import psutil
import pytest

from fhir_api import limits, wire
from tests.hospital import lab, put, transaction
from tests.stress.client import Door
from tests.stress.conftest import Hospital, Service
from tests.stress.loopback import Caller, at_once
from tests.stress.processes import Api

pytestmark = pytest.mark.anyio

LIMIT_MB = 250
"""What an API process may need."""


def fat(size: int) -> bytes:
    """A sound transaction of about `size` bytes."""
    note = [{"text": "x" * (size // 100)}]
    results = [lab("1920-8", "28", name=f"o{number}", note=note) for number in range(100)]
    return wire.write(transaction(*map(put, results)))


async def peak_mb(pid: int, until: asyncio.Event) -> float:
    process, peak = psutil.Process(pid), 0
    while not until.is_set():
        peak = max(peak, process.memory_info().rss)
        await asyncio.sleep(0.02)
    return peak / 1e6


async def test_forty_bodies_of_4_mb_at_once_leave_the_process_small_and_well(
    api: Api, service: Service
) -> None:
    body, done = fat(4_500_000), asyncio.Event()
    one, other = await service.hospital(), await service.hospital()
    watching = asyncio.create_task(peak_mb(api.pid, done))
    async with Caller([api.url], one.fresh) as large, Caller([api.url], other.fresh) as small:
        sent = asyncio.gather(*(large.ask("POST", "", body) for _ in range(40)))
        neighbour = await at_once(*(small.ask("GET", "/Patient") for _ in range(20)))
        answers = await sent
        assert (await large.settled("POST", "", body)).status_code == 200
    done.set()
    statuses = Counter(answer.status_code for answer in answers)
    assert set(statuses) <= {200, 429, 503}, statuses
    assert statuses[200], "some are let in"
    assert {answer.status_code for answer in neighbour} == {200}
    assert await watching < LIMIT_MB


async def test_a_tenant_that_sends_too_much_at_once_is_told_so_and_others_are_not(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_HELD_OF_ONE_TENANT", 1_000_000)
    monkeypatch.setattr(limits, "MAX_HELD", 1_600_000)
    one, two, three = [await service.hospital() for _ in range(3)]
    body = b'{"resourceType":"Patient"}' + b" " * 700_000
    async with Held(one.door, body):
        refused = await one.door.ask("POST", "/fhir/Patient", body)
        assert refused.status == 429
        assert refused.headers["retry-after"] == "1"
        assert (await one.door.ask("POST", "/fhir/Patient", body[:60_000])).status == 201
        async with Held(two.door, body):
            assert (await three.door.ask("POST", "/fhir/Patient", body)).status == 503
    assert (await one.door.ask("POST", "/fhir/Patient", body)).status == 201


class Held:
    """A request whose body has come but for its end, for as long as the block lasts."""

    def __init__(self, door: Door, body: bytes) -> None:
        self._door, self._body = door, body
        self._come, self._end = asyncio.Event(), asyncio.Event()

    async def _chunks(self):
        yield self._body
        self._come.set()
        await self._end.wait()

    async def __aenter__(self) -> None:
        self._asked = asyncio.create_task(self._door.ask("POST", "/fhir/Patient", self._chunks()))
        await self._come.wait()

    async def __aexit__(self, *_: object) -> None:
        self._end.set()
        assert (await self._asked).status == 201


async def test_many_requests_of_one_tenant_leave_room_for_its_neighbours(
    service: Service, hospital: Hospital
) -> None:
    """Half of what is let in at once, and a little more."""
    other = await service.hospital()
    waiting = [Held(hospital.door, b'{"resourceType":"Patient"}') for _ in range(64)]
    await asyncio.gather(*(each.__aenter__() for each in waiting))
    refused = await hospital.door.ask("GET", "/fhir/Patient")
    assert refused.status == 429
    assert (await other.door.ask("GET", "/fhir/Patient")).status == 200
    await asyncio.gather(*(each.__aexit__() for each in waiting))
    assert (await hospital.door.ask("GET", "/fhir/Patient")).status == 200
