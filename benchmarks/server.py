"""A service under test: started as an operator starts it, on CPUs of its own, with empty stores."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
SCOPE = "system/*.cruds"
_READY_WITHIN_S = 90
_STOPPED_WITHIN_S = 40


@dataclass(frozen=True, slots=True)
class Cpu:
    """Seconds of CPU that were used: by the API with its cache, and by PostgreSQL."""

    api: float
    database: float

    def since(self, before: "Cpu") -> "Cpu":
        return Cpu(self.api - before.api, self.database - before.database)

    @property
    def total(self) -> float:
        return self.api + self.database


@dataclass(frozen=True, slots=True)
class Server:
    """A running service. `ready_s`: from its start to the first 200 of /health/ready."""

    process: subprocess.Popen[bytes]
    base_url: str
    data_dir: Path
    ready_s: float

    @property
    def environment(self) -> dict[str, str]:
        """What a `hepatocai` command needs to reach it, and its stores."""
        return _environment(self.data_dir, int(self.base_url.rpartition(":")[2]))

    def command(self, *words: str) -> str:
        """What `hepatocai WORDS` prints, against this service's stores."""
        done = subprocess.run(
            [sys.executable, "-m", "hepatocai", *words],
            env=self.environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        return done.stdout.strip()

    def cpu(self) -> Cpu:
        pid = int((self.data_dir / "postgres" / "postmaster.pid").read_text().split()[0])
        database = _tree(psutil.Process(pid))
        return Cpu(_tree(psutil.Process(self.process.pid)) - database, database)

    def memory_mb(self) -> tuple[float, float]:
        """Resident memory of the API process alone: now, and at its highest."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        fields = dict(line.split(":", 1) for line in lines)
        now, highest = (int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
        return now, highest


@contextmanager
def served(data_dir: Path, port: int) -> Iterator[Server]:
    """The service until the block ends, then stopped as by a process manager."""
    base_url = f"http://127.0.0.1:{port}"
    data_dir.mkdir(parents=True, exist_ok=True)
    with (data_dir / "service.log").open("ab") as log:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "hepatocai", "run"],
            env=_environment(data_dir, port), cwd=ROOT, stderr=log, preexec_fn=_to_server_cpus,
        )  # fmt: skip
    try:
        _wait_until_ready(process, base_url, started)
        yield Server(process, base_url, data_dir, time.perf_counter() - started)
    finally:
        process.terminate()
        process.wait(_STOPPED_WITHIN_S)


def registered(server: Server) -> tuple[str, Path]:
    """(client id, file of its private key) of a new organisation's new client."""
    key = server.data_dir / f"client-{time.time_ns()}.jwk"
    organisation = server.command("org", "add", "Benchmark hospital")
    told = server.command("client", "add", "--org", organisation, "--name", "Load",
                          "--scope", SCOPE, "--generate", str(key))  # fmt: skip
    client: str = json.loads(told)["client_id"]
    return client, key


def to_own_cpus() -> None:
    """Keep this process off the service's CPU, where there is more than one."""
    os.sched_setaffinity(0, set(_cpus()[1:]) or set(_cpus()))


_ALL = sorted(os.sched_getaffinity(0))


def _cpus() -> list[int]:
    return _ALL


def _to_server_cpus() -> None:
    os.sched_setaffinity(0, {_cpus()[0]})


def _environment(data_dir: Path, port: int) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "HEPATO_DATA_DIR": str(data_dir), "HEPATO_PORT": str(port)}


def _wait_until_ready(process: subprocess.Popen[bytes], base_url: str, started: float) -> None:
    while process.poll() is None and time.perf_counter() - started < _READY_WITHIN_S:
        try:
            with urllib.request.urlopen(f"{base_url}/health/ready", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.01)
    raise SystemExit(f"{base_url} did not become ready")


def _tree(root: psutil.Process) -> float:
    """Seconds of CPU of a process and all below it, ended ones included."""
    return sum(sum(one.cpu_times()[:4]) for one in [root, *root.children(recursive=True)])
