"""How long a server is waited for, and how often it is tried, with one made for the purpose."""

import signal
import subprocess
import time
from pathlib import Path

import pytest

from core import shared_server
from core.shared_server import SharedServer


class Sleeper:
    """A server that answers as soon as its pid file is there."""

    name = "sleep"
    stopping = ((signal.SIGKILL, 5.0),)

    def __init__(self, folder: Path, start_takes_s: float = 0) -> None:
        self.folder = folder
        self.pid_file = folder / "sleep.pid"
        self.starts = 0
        self.broken = False
        self._start_takes_s = start_takes_s

    def start(self) -> subprocess.Popen[bytes]:
        self.starts += 1
        if self.broken:
            raise OSError("no more")
        time.sleep(self._start_takes_s)
        child = subprocess.Popen(["sleep", "60"], cwd=self.folder)
        self.pid_file.write_text(f"{child.pid}\n")
        return child

    def ready(self) -> bool:
        return True

    def clear(self) -> None:
        self.pid_file.unlink(missing_ok=True)

    def last_words(self) -> str:
        return ""


def test_a_first_start_may_take_longer_than_a_server_that_is_slow_to_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Making a cluster waits for the disk: what it has made is then given its time to answer."""
    monkeypatch.setattr(shared_server, "_READY_WITHIN_S", 0.3)
    slow = Sleeper(tmp_path, start_takes_s=0.5)
    with SharedServer(slow, tmp_path):
        assert slow.starts == 1


def test_a_start_that_fails_is_not_tried_again_at_once(tmp_path: Path) -> None:
    server = Sleeper(tmp_path)
    with SharedServer(server, tmp_path):
        server.broken = True
        _kill(server)
        time.sleep(0.7)
        assert 2 <= server.starts <= 5


def _kill(server: Sleeper) -> None:
    subprocess.run(["kill", "-9", server.pid_file.read_text().strip()], check=True)
