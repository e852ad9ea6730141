"""One server process shared by several of ours, which a kill -9 of any of them does not block.

Two locks in one folder, both let go by the kernel when a process dies: `NAME.lock` belongs to the
owner, who starts the server, reaps it and starts it again when it dies; `NAME.users` is held by
everyone who uses it, so that the last one to leave stops it. When the owner dies the server
lives on, and the next process to get the lock adopts it.
"""

import fcntl
import logging
import os
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import psutil

from core.errors import HepatoError

_log = logging.getLogger(__name__)

_TICK_S = 0.03
_START_AGAIN_AFTER_S = 0.2
_READY_WITHIN_S = 60.0
_GONE_WITHIN_S = 5.0
_TRIES = 5


class EmbeddedError(HepatoError):
    """An embedded store does not start. The message tells the operator what was found."""

    code = "embedded.start"


class Server(Protocol):
    """How one kind of server is started, recognised and stopped."""

    @property
    def name(self) -> str:
        """The name of its executable, as the system lists processes."""

    @property
    def folder(self) -> Path:
        """Its working directory, without symbolic links: what tells its processes from others."""

    @property
    def pid_file(self) -> Path: ...

    @property
    def stopping(self) -> tuple[tuple[signal.Signals, float], ...]:
        """Signals from polite to final, each with the seconds to wait for its effect."""

    def start(self) -> subprocess.Popen[bytes]: ...

    def ready(self) -> bool: ...

    def clear(self) -> None:
        """Remove what a server that is gone left behind and the next one would stumble over."""

    def last_words(self) -> str:
        """The end of its log."""


class SharedServer:
    """Use as a context manager: inside, the server answers, whoever started it."""

    def __init__(self, server: Server, locks: Path) -> None:
        self._server = server
        self._lock_path = locks / f"{server.name}.lock"
        self._users_path = locks / f"{server.name}.users"
        self._child: subprocess.Popen[bytes] | None = None
        self._adopted: psutil.Process | None = None
        self._starts = 0
        self._not_before = 0.0
        self._patient_until = 0.0
        self._leaving = threading.Event()
        self._watcher = threading.Thread(
            target=self._watch, name=f"{server.name}-watch", daemon=True
        )

    def __enter__(self) -> Self:
        self._users = _opened(self._users_path)
        self._lock = _opened(self._lock_path)
        self._owning = False
        fcntl.flock(self._users, fcntl.LOCK_SH)
        try:
            self._wait_until_ready()
        except BaseException:
            self._leave()
            raise
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._leaving.set()
        self._watcher.join()
        self._leave()

    def _wait_until_ready(self) -> None:
        self._patient_until = time.monotonic() + _READY_WITHIN_S
        while not self._ready():
            self._step()
            if self._starts > _TRIES or time.monotonic() > self._patient_until:
                raise EmbeddedError(
                    f"the embedded {self._server.name} does not start; its log ends with:\n"
                    f"{self._server.last_words()}"
                )
            time.sleep(_TICK_S / 3)

    def _ready(self) -> bool:
        """A server of a folder that was removed may still answer: it has no pid file here."""
        return self._server.pid_file.exists() and self._server.ready()

    def _watch(self) -> None:
        while not self._leaving.wait(_TICK_S):
            try:
                self._step()
            except (OSError, psutil.Error, HepatoError):
                _log.exception("embedded.watch", extra={"server": self._server.name})

    def _step(self) -> None:
        self._owning = self._owning or _locked(self._lock)
        if self._owning and not self._alive() and time.monotonic() >= self._not_before:
            self._revive()

    def _alive(self) -> bool:
        if self._child is not None:
            return self._child.poll() is None
        return self._adopted is not None and _runs(self._adopted)

    def _revive(self) -> None:
        """Adopt the server that a former owner left, or clear what it left and start one."""
        self._child, self._adopted = None, self._found()
        if self._adopted is not None:
            return
        self._sweep()
        self._not_before = time.monotonic() + _START_AGAIN_AFTER_S
        self._child = self._server.start()
        self._starts += 1
        self._patient_until = time.monotonic() + _READY_WITHIN_S  # a first start may take long
        _log.info("embedded.started", extra={"server": self._server.name, "pid": self._child.pid})

    def _sweep(self) -> None:
        """End what no pid file names, and remove what it and its like left behind."""
        _end(_living(self._server))
        self._server.clear()

    def _found(self) -> psutil.Process | None:
        """The running server its pid file names; never a stranger that has got the number since."""
        with suppress(OSError, ValueError, psutil.Error):
            pid = int(self._server.pid_file.read_text().split("\n", 1)[0])
            process = psutil.Process(pid)
            return process if _belongs(process, self._server) else None
        return None

    def _leave(self) -> None:
        """Stop the server when nobody else uses it, else leave it to the next owner."""
        os.close(self._users)
        self._users = _opened(self._users_path)
        try:
            if _locked(self._users):
                fcntl.flock(self._lock, fcntl.LOCK_EX)
                self._stop()
            elif self._child is not None:
                self._child.returncode = self._child.returncode or 0  # not ours to wait for now
        finally:
            os.close(self._lock)
            os.close(self._users)

    def _stop(self) -> None:
        if not self._alive():
            self._child, self._adopted = None, self._found()
        for stop_signal, patience_s in self._server.stopping:
            deadline = time.monotonic() + patience_s
            self._signal(stop_signal)
            while self._alive() and time.monotonic() < deadline:
                time.sleep(_TICK_S / 3)
        if not self._alive():
            self._sweep()

    def _signal(self, stop_signal: signal.Signals) -> None:
        with suppress(psutil.NoSuchProcess):
            if self._alive():
                (self._child or self._adopted).send_signal(stop_signal)  # type: ignore[union-attr]


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _runs(process: psutil.Process) -> bool:
    """False also for a zombie: where PID 1 reaps nobody, a dead server stays one for ever."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _belongs(process: psutil.Process, server: Server) -> bool:
    """A zombie has no working directory and so belongs to nobody."""
    try:
        return process.name() == server.name and process.cwd() == str(server.folder)
    except psutil.Error:
        return False


def _living(server: Server) -> list[psutil.Process]:
    return [process for process in psutil.process_iter() if _belongs(process, server)]


def _end(orphans: list[psutil.Process]) -> None:
    """Kill what a dead server left running, and wait until it is gone or a zombie."""
    for orphan in orphans:
        with suppress(psutil.NoSuchProcess):
            orphan.kill()
    deadline = time.monotonic() + _GONE_WITHIN_S
    while any(_runs(orphan) for orphan in orphans) and time.monotonic() < deadline:
        time.sleep(0.002)
