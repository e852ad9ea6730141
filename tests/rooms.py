"""Folders for embedded stores, and the processes in them."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from core.unprivileged import open_to_all

_SERVERS = ("initdb", "postgres", "valkey-server")


@contextmanager
def open_room() -> Iterator[Path]:
    """A new folder that every user may pass; afterwards it is gone, with all that ran in it.

    Not one of pytest's: whoever starts pytest closes those of all runs to other users, and the
    PostgreSQL that root runs as `nobody` no longer reaches its data.
    """
    with tempfile.TemporaryDirectory(prefix="hepatocai-room-") as name:
        room = Path(name).resolve()
        room.chmod(0o711)
        assert os.geteuid() or open_to_all(room), f"others must be able to pass {room.parent}"
        try:
            yield room
        finally:
            end_servers(room)


def at_work_in(room: Path) -> list[psutil.Process]:
    """Store processes in a folder below, also in one that was deleted since; no zombies."""
    below = f"{room.resolve()}{os.sep}"
    return [
        process
        for process in psutil.process_iter(["name", "cwd"])
        if process.info["name"] in _SERVERS and f"{process.info['cwd']}{os.sep}".startswith(below)
    ]


def end_servers(room: Path, within_s: float = 20) -> None:
    deadline = time.monotonic() + within_s
    while left := at_work_in(room):
        assert time.monotonic() < deadline, f"{left} cannot be ended"
        for process in left:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        time.sleep(0.01)
