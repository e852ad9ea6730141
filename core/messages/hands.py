"""Does the work of a queue, several tenants at a time, for as long as the process runs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from core.errors import HepatoError
from core.messages.queue import Claim, ClaimLostError, Kind, Queue

_log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.25
"""How late work is seen that another process announced."""

_BACK_OFF_S = (1, 5, 30, 120, 600)
_GRACE_S = 10
_AWAY_S = 1.0

Work = Callable[[Claim], Awaitable[None]]
"""Does what there is for the claim and ends it: `finish`, `later` or `due_at`."""


def back_off_s(attempts: int) -> int:
    """How long to wait after so many failures."""
    return _BACK_OFF_S[min(attempts, len(_BACK_OFF_S)) - 1]


async def work_off(queue: Queue, kind: Kind, work: Work, *, at_once: int = 4) -> None:
    """Until cancelled; what is under way then may end within 10 s."""
    bell, slots = queue.bell(kind), asyncio.Semaphore(at_once)
    running: set[asyncio.Task[None]] = set()
    try:
        while True:
            await slots.acquire()
            bell.clear()
            claim = await _claimed(queue, kind)
            if claim is None:
                slots.release()
                with suppress(TimeoutError):
                    await asyncio.wait_for(bell.wait(), LOOK_EVERY_S)
                continue
            task = asyncio.create_task(done(queue, claim, work))
            running.add(task)
            task.add_done_callback(running.discard)
            task.add_done_callback(lambda _: slots.release())
    finally:
        if running:
            _, late = await asyncio.wait(running, timeout=_GRACE_S)
            for task in late:
                task.cancel()


async def _claimed(queue: Queue, kind: Kind) -> Claim | None:
    try:
        return await queue.claim(kind)
    except HepatoError:
        _log.warning("queue.away", extra={"job": kind})
        await asyncio.sleep(_AWAY_S)
        return None


async def done(queue: Queue, claim: Claim, work: Work) -> None:
    """One claim. Its failures are told here; they stop nothing else."""
    about = {"job": claim.kind, "tenant": claim.tenant, "attempt": claim.attempts}
    try:
        async with _renewed(queue, claim):
            await work(claim)
    except ClaimLostError:
        _log.warning("queue.claim-lost", extra=about)
    except Exception:  # noqa: BLE001 - the work is tried again later
        _log.exception("queue.failed", extra=about)
        with suppress(HepatoError):  # else it is taken up when the lease has lapsed
            await queue.later(claim, back_off_s(claim.attempts))


@asynccontextmanager
async def _renewed(queue: Queue, claim: Claim) -> AsyncIterator[None]:
    renewing = asyncio.create_task(_renew(queue, claim))
    try:
        yield
    finally:
        renewing.cancel()
        with suppress(asyncio.CancelledError):
            await renewing


async def _renew(queue: Queue, claim: Claim) -> None:
    while True:
        await asyncio.sleep(queue.lease.total_seconds() / 3)
        try:
            await queue.renew(claim)
        except ClaimLostError:
            return  # the work finds out when it writes
        except HepatoError:
            _log.warning("queue.not-renewed", extra={"job": claim.kind})
