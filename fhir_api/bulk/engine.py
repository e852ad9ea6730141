"""Who does the work: processes of this machine, or a Dask cluster. Both are Executors."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from concurrent.futures.process import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import TypeVar
from urllib.parse import urlsplit

from fhir_api.offline import CannotStageError

T = TypeVar("T")
W = TypeVar("W")

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_NO_SCHEDULER = (
    "The scheduler does not answer. For tls:// Dask must also be told its certificates, in its own "
    "configuration (distributed.comm.tls)."
)
_AGAIN = "Run the same command again: it goes on where it stopped."


def cores() -> int:
    """How many processes can run at once here."""
    return len(os.sched_getaffinity(0))


@dataclass(frozen=True, slots=True)
class Pool:
    """Takes work for `width` processes."""

    executor: Executor
    width: int


@contextmanager
def local(workers: int) -> Iterator[Pool]:
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_as_child)
    try:
        yield Pool(pool, workers)
    except BrokenExecutor:
        raise CannotStageError(f"A worker was killed or ran out of memory. {_AGAIN}") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _as_child() -> None:
    """Ctrl-C is the parent's to handle; and nobody works for a parent that was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


@contextmanager
def dask(workers: int, scheduler: str | None, folder: Path) -> Iterator[Pool]:
    """A cluster that stands at `scheduler`, else one of `workers` processes on this machine.

    What goes to and fro is health data and pickled code: encrypted unless it stays in the machine.
    """
    try:
        from distributed import Client, KilledWorker, LocalCluster  # noqa: PLC0415 - an extra
    except ImportError:
        raise CannotStageError("Dask is not installed: install hepatocai[cluster].") from None
    if scheduler and not _private(scheduler):
        raise CannotStageError("Give the scheduler as tls://HOST:PORT: health data goes there.")
    with ExitStack() as opened:
        cluster = scheduler or opened.enter_context(
            LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                memory_limit=0,  # a worker that swaps to disk or is restarted would gain nothing
                local_directory=folder,
                protocol="tls",
                security=True,
                dashboard_address=None,
                silence_logs="ERROR",
            )
        )
        try:
            client = opened.enter_context(Client(cluster))
        except (OSError, TypeError):  # the latter for want of certificates
            raise CannotStageError(_NO_SCHEDULER) from None
        try:
            yield Pool(client.get_executor(pure=False), sum(client.nthreads().values()) or workers)
        except KilledWorker:
            raise CannotStageError(f"A worker was killed or ran out of memory. {_AGAIN}") from None


def _private(scheduler: str) -> bool:
    address = urlsplit(scheduler)
    return address.scheme == "tls" or address.hostname in _LOOPBACK


def spread(
    pool: Pool, function: Callable[[W], T], work: Iterable[tuple[int, W]]
) -> Iterator[tuple[int, T]]:
    """The result of each piece of `work` by its number, as they come; few are held at a time."""
    waiting: dict[Future[T], int] = {}
    for number, piece in work:
        if len(waiting) >= 2 * pool.width:
            yield from _finished(waiting)
        waiting[pool.executor.submit(function, piece)] = number
    while waiting:
        yield from _finished(waiting)


def _finished(waiting: dict[Future[T], int]) -> Iterator[tuple[int, T]]:
    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
    for future in done:
        yield waiting.pop(future), future.result()
