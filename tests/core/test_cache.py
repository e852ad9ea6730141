"""Rate limits, with the cache and without it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import pytest

from core.cache import Allowance, Cache
from core.embedded import Stores

pytestmark = pytest.mark.anyio


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def cache(stores: Stores) -> AsyncIterator[Cache]:
    async with Cache(stores.redis_url) as opened:
        yield opened


@pytest.fixture
async def away(tmp_path: Path, clock: Clock) -> AsyncIterator[Cache]:
    """Of a server that is not there."""
    async with Cache(f"unix://{tmp_path}/nobody.sock", clock=clock) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


def subject() -> str:
    return str(uuid4())


async def test_it_answers(cache: Cache, away: Cache) -> None:
    assert await cache.ping()
    assert not await away.ping()


@pytest.mark.parametrize("which", ["cache", "away"])
async def test_a_burst_up_to_the_limit_passes_and_the_next_is_told_when(
    which: str, cache: Cache, away: Cache
) -> None:
    limiter, who = {"cache": cache, "away": away}[which], subject()
    answers = [await limiter.allow(who, limit=5, window_s=50) for _ in range(6)]
    assert [answer.allowed for answer in answers] == [True] * 5 + [False]
    assert [answer.remaining for answer in answers] == [4, 3, 2, 1, 0, 0]
    assert answers[5] == Allowance(allowed=False, remaining=0, retry_after_s=10)
    assert (await limiter.allow(subject(), limit=5, window_s=50)).allowed


async def test_uses_become_free_evenly(cache: Cache) -> None:
    who = subject()
    for _ in range(3):
        assert (await cache.allow(who, limit=3, window_s=0.9)).allowed
    assert not (await cache.allow(who, limit=3, window_s=0.9)).allowed
    await asyncio.sleep(0.35)
    assert (await cache.allow(who, limit=3, window_s=0.9)).allowed
    assert not (await cache.allow(who, limit=3, window_s=0.9)).allowed


async def test_the_limit_holds_for_all_processes_together(stores: Stores) -> None:
    who = subject()
    async with Cache(stores.redis_url) as one, Cache(stores.redis_url) as other:
        asked = [cache.allow(who, limit=7, window_s=600) for cache in (one, other) * 10]
        answers = await asyncio.gather(*asked)
    assert sum(answer.allowed for answer in answers) == 7


async def test_away_it_limits_here_at_the_same_rate(away: Cache, clock: Clock) -> None:
    who = subject()
    for _ in range(4):
        assert (await away.allow(who, limit=4, window_s=40)).allowed
    clock.now += 9.9
    assert not (await away.allow(who, limit=4, window_s=40)).allowed
    clock.now += 0.2
    assert (await away.allow(who, limit=4, window_s=40)).allowed
    assert not (await away.allow(who, limit=4, window_s=40)).allowed


async def test_that_it_is_away_and_back_is_said_once(
    stores: Stores, tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    server = stores.redis_url.removeprefix("unix://").split("?")[0]
    moving = tmp_path / "valkey.sock"
    with caplog.at_level(logging.INFO, "core.cache"):
        async with Cache(f"unix://{moving}", clock=clock) as cache:
            for _ in range(5):
                clock.now += 0.4
                await cache.allow(subject(), limit=1, window_s=1)
            moving.symlink_to(server)
            clock.now += 2
            for _ in range(3):
                await cache.allow(subject(), limit=1, window_s=1)
    assert [record.message for record in caplog.records] == ["cache.away", "cache.back"]


async def test_a_cache_that_hangs_costs_a_tenth_of_a_second_once_a_second(
    tmp_path: Path, clock: Clock
) -> None:
    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    hanging = await asyncio.start_unix_server(hang, tmp_path / "s")
    loop = asyncio.get_running_loop()
    async with hanging, Cache(f"unix://{tmp_path}/s", clock=clock) as cache:
        start = loop.time()
        for _ in range(20):
            assert (await cache.allow(subject(), limit=1, window_s=1)).allowed
        assert loop.time() - start < 0.5


async def test_the_memory_of_the_local_limiter_is_bounded(away: Cache, clock: Clock) -> None:
    for number in range(10_001):
        await away.allow(f"s{number}", limit=1, window_s=1)
    clock.now += 5
    await away.allow("one more", limit=1, window_s=1)
    assert len(away._local) < 10
