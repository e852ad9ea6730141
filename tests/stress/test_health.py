"""Life, readiness and the end of a process: a load balancer learns first, nobody is cut off."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import pytest

from core.accounts.access import AccessTokens
from core.database import Database
from tests.hospital import ALL, person
from tests.stress.client import Door
from tests.stress.conftest import Hospital, chosen_settings, serving
from tests.stress.loopback import Caller
from tests.stress.processes import Api

pytestmark = pytest.mark.anyio

BODY = b'{"resourceType":"Patient","id":"late"}'


@pytest.fixture
async def caller(api: Api, hospital: Hospital) -> AsyncIterator[Caller]:
    async with Caller([api.url], hospital.fresh) as made:
        yield made


async def half_sent(
    api: Api, hospital: Hospital
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection whose request lacks the end of its body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", api.settings.port)
    head = (
        f"PUT /fhir/Patient/late HTTP/1.1\r\nHost: a\r\nContent-Type: application/fhir+json\r\n"
        f"Authorization: Bearer {hospital.token}\r\nContent-Length: {len(BODY)}\r\n\r\n"
    )
    writer.write(head.encode() + BODY[:10])
    await writer.drain()
    return reader, writer


async def health(api: Api, which: str) -> int | None:
    return await asyncio.to_thread(api.health, which)


async def test_on_sigterm_readiness_goes_first_and_what_runs_may_finish(
    api: Api, hospital: Hospital, caller: Caller
) -> None:
    assert await health(api, "ready") == 200
    reader, writer = await half_sent(api, hospital)
    await asyncio.sleep(0.1)
    api.terminate()
    await asyncio.sleep(0.2)
    assert await health(api, "ready") == 503
    assert await health(api, "live") == 200
    taken = await caller.ask("PUT", "/Patient/p1", person())
    assert taken.status_code == 201, "a load balancer needs a moment to look elsewhere"
    await asyncio.sleep(2.3)
    assert await health(api, "live") is None
    assert api.alive, "a request is still under way"
    writer.write(BODY[10:])
    assert (await reader.readline()).startswith(b"HTTP/1.1 201")
    writer.close()
    assert await asyncio.to_thread(api.ended, 5) == 0


async def test_reads_answered_before_the_end_stand_in_the_audit_chain(
    api: Api, hospital: Hospital, caller: Caller, database: Database
) -> None:
    await caller.ask("PUT", "/Patient/p1", person())
    api.terminate()
    await asyncio.sleep(1.9)
    for _ in range(5):
        assert (await caller.ask("GET", "/Patient/p1")).status_code == 200
    assert await asyncio.to_thread(api.ended, 10) == 0
    async with database.transaction(hospital.tenant) as connection:
        cursor = await connection.execute("select count(*) from audit where action = 'read'")
        assert await cursor.fetchone() == (5,)


@pytest.fixture
async def stranded(tmp_path: Path) -> AsyncIterator[Door]:
    """A process that was given the address of no database."""
    settings = chosen_settings(tmp_path)
    tokens = AccessTokens(settings.secret_key.get_secret_value())
    async with serving(settings, f"postgresql://nobody@/nowhere?host={tmp_path}") as made:
        yield Door(made.app, tokens.issue("client", uuid4(), ALL))


async def test_without_a_database_a_process_lives_and_says_that_it_waits(
    stranded: Door,
) -> None:
    assert (await stranded.ask("GET", "/health/live")).status == 200
    ready = await stranded.ask("GET", "/health/ready")
    assert ready.status == 503
    assert ready.headers["retry-after"]
    assert (await stranded.ask("GET", "/fhir/metadata")).status == 200
    refused = await stranded.ask("GET", "/fhir/Patient/a")
    assert refused.status == 503
    assert refused.is_outcome
    assert int(refused.headers["retry-after"]) > 0


async def test_metrics_count_by_door_and_name_nobody(hospital: Hospital) -> None:
    await hospital.door.ask("GET", "/fhir/Patient/canary7f3e9")
    answer = await Door(hospital.door.app).ask("GET", "/metrics")
    assert answer.status == 200
    assert b'hepatocai_requests_total{door="fhir",status="404"}' in answer.body
    assert b"canary7f3e9" not in answer.body
    assert str(hospital.tenant).encode() not in answer.body
