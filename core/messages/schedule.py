"""Ticks: looks every few seconds whether something is due. What is due stands in Postgres.

Any number of processes may tick: the claim decides who tells.
"""

import logging
from collections.abc import Mapping
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from core.errors import HepatoError
from core.messages.hands import Work, done
from core.messages.queue import Kind, Queue

_log = logging.getLogger(__name__)

EVERY_S = 5
_AT_ONCE = 500
"""So many tenants a tick; the next one goes on."""


def ticking(
    queue: Queue, works: Mapping[Kind, Work], *, every_s: float = EVERY_S
) -> AsyncIOScheduler:
    """A scheduler, not started yet, that does these works. Start it in the event loop."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    for kind, work in works.items():
        scheduler.add_job(
            partial(tick, queue, kind, work), "interval", seconds=every_s,
            max_instances=1, coalesce=True, misfire_grace_time=None,
        )  # fmt: skip
    return scheduler


async def tick(queue: Queue, kind: Kind, work: Work) -> None:
    """Everything that is due now."""
    try:
        for _ in range(_AT_ONCE):
            if (claim := await queue.claim(kind)) is None:
                return
            await done(queue, claim, work)
    except HepatoError:
        _log.warning("queue.away", extra={"job": kind})
