"""Valkey or Redis: shared rate limits, and what happens when it is away.

It holds nothing that may not be lost. While it is away each process limits by itself at the same
rate, so that nobody is turned away, or let through without bound, because a cache is down.
"""

import asyncio
import logging
import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

_log = logging.getLogger(__name__)

LIMIT_KEY = "hepato:limit:{subject}"

_PATIENCE_S = 0.1
_ASK_AGAIN_AFTER_S = 1.0
_MAX_LOCAL_SUBJECTS = 10_000

# The same arithmetic as `_next`, in the server's own time so that our clocks need not agree.
_SCRIPT = """
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1e6
local interval, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local due = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now) + interval
local wait = due - window - now
if wait > 0 then return {0, tostring(wait), '0'} end
redis.call('SET', KEYS[1], string.format('%.6f', due), 'PX', math.ceil((due - now) * 1000))
return {1, '0', tostring(due - now)}
"""


@dataclass(frozen=True, slots=True)
class Allowance:
    allowed: bool
    remaining: int
    """How many more may follow at once."""
    retry_after_s: int
    """Whole seconds to wait when not allowed, else 0."""


class Cache:
    """Open one in a process and in its event loop; close it at the end."""

    def __init__(self, url: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._redis = Redis.from_url(
            url,
            socket_timeout=_PATIENCE_S,
            socket_connect_timeout=_PATIENCE_S,
            retry=Retry(NoBackoff(), 0),
        )
        self._script = self._redis.register_script(_SCRIPT)
        self._clock = clock
        self._local: dict[str, float] = {}
        self._ask_again_at: float | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        await self._redis.aclose()

    async def ping(self) -> bool:
        """Whether it answers within 100 ms."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return bool(await self._redis.ping())
        except (RedisError, OSError, TimeoutError):
            return False

    async def allow(self, subject: str, *, limit: int, window_s: float) -> Allowance:
        """Count one use of `subject` (an id, never a name): at most `limit` in `window_s` seconds.

        Uses become free again evenly over the window (GCRA), so that a burst is possible but
        not twice the limit across the border of two windows.
        """
        interval_s = window_s / limit
        if self._ask_again_at is None or self._clock() >= self._ask_again_at:
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    answer = await self._script(
                        keys=[LIMIT_KEY.format(subject=subject)], args=[interval_s, window_s]
                    )
            except (RedisError, OSError, TimeoutError):
                self._went_away()
            else:
                self._came_back()
                allowed, wait_s, used_s = int(answer[0]), float(answer[1]), float(answer[2])
                return _allowance(bool(allowed), wait_s, used_s, interval_s, window_s)
        return self._allow_here(subject, interval_s, window_s)

    async def forget(self, *subjects: str) -> None:
        """What was counted of these is gone; while Redis is away it goes within its window."""
        for subject in subjects:
            self._local.pop(subject, None)
        with suppress(RedisError, OSError, TimeoutError):
            async with asyncio.timeout(_PATIENCE_S):
                await self._redis.delete(*(LIMIT_KEY.format(subject=name) for name in subjects))

    def _allow_here(self, subject: str, interval_s: float, window_s: float) -> Allowance:
        now = self._clock()
        if len(self._local) >= _MAX_LOCAL_SUBJECTS:
            self._local = {name: due for name, due in self._local.items() if due > now}
        due, wait_s = _next(self._local.get(subject, now), now, interval_s, window_s)
        if wait_s <= 0:
            self._local[subject] = due
        return _allowance(wait_s <= 0, wait_s, due - now, interval_s, window_s)

    def _went_away(self) -> None:
        if self._ask_again_at is None:
            _log.warning("cache.away")
        self._ask_again_at = self._clock() + _ASK_AGAIN_AFTER_S

    def _came_back(self) -> None:
        if self._ask_again_at is not None:
            _log.warning("cache.back")
            self._ask_again_at = None
            self._local.clear()


def _next(due: float, now: float, interval_s: float, window_s: float) -> tuple[float, float]:
    """(the new theoretical time of arrival, seconds to wait until this use fits)."""
    due = max(due, now) + interval_s
    return due, due - window_s - now


def _allowance(
    allowed: bool,  # noqa: FBT001 - one caller's own answer
    wait_s: float,
    used_s: float,
    interval_s: float,
    window_s: float,
) -> Allowance:
    if not allowed:
        return Allowance(allowed=False, remaining=0, retry_after_s=max(1, math.ceil(wait_s)))
    remaining = math.floor((window_s - used_s) / interval_s + 1e-6)
    return Allowance(allowed=True, remaining=remaining, retry_after_s=0)
