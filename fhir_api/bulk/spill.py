"""Records sorted on disk, so that memory does not grow with their number."""

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

RUN_BYTES = 32_000_000
MERGED_AT_ONCE = 200
"""Runs that are open at the same time: below every usual limit of open files."""


class Spill:
    """Lines of bytes, added in any order and read back in order. One writer, then any reader.

    Runs of `run_bytes` are sorted in memory and written to `folder`, then merged as they are read.
    """

    def __init__(self, folder: Path, *, run_bytes: int = RUN_BYTES) -> None:
        self._folder = folder
        self._run_bytes = run_bytes
        self._held: list[bytes] = []
        self._size = self._count = 0
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def add(self, record: bytes) -> None:
        """`record` ends with its only newline."""
        self._held.append(record)
        self._size += len(record)
        if self._size > self._run_bytes:
            self._flush()

    def close(self) -> None:
        """Writes what is still held, and leaves no more runs than can be read at once."""
        self._flush()
        while len(runs := sorted(self._folder.iterdir())) > MERGED_AT_ONCE:
            self._write(_merged(runs[:MERGED_AT_ONCE]))
            for run in runs[:MERGED_AT_ONCE]:
                run.unlink()

    def _flush(self) -> None:
        if self._held:
            self._held.sort()
            self._write(self._held)
            self._held, self._size = [], 0

    def _write(self, records: Iterable[bytes]) -> None:
        self._count += 1
        with (self._folder / f"{self._count:08d}").open("wb") as run:
            run.writelines(records)


def merged(folder: Path) -> Iterator[bytes]:
    """All records of a closed Spill, in order."""
    yield from _merged(sorted(folder.iterdir()))


def _merged(runs: Iterable[Path]) -> Iterator[bytes]:
    with ExitStack() as opened:
        yield from heapq.merge(*(opened.enter_context(run.open("rb")) for run in runs))
