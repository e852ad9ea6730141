"""What it costs to stage many people from NDJSON, and what a kill costs.

    .venv/bin/python -m benchmarks.bulk [--people 2000 20000] [--folder FOLDER]

Runs `hepatocai stage-bulk` as an operator does, once undisturbed and once killed (SIGKILL) when
half of the batches are done and started again; the outputs must be the same bytes. Memory is the
sum of the resident sets of all its processes, so that what they share counts for each. Linux only.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.bulk_lines import write
from benchmarks.server import ROOT

_AT = "2026-11-05T00:00:00Z"
_BATCH = 200  # people in a batch
_HEAD = (
    "| people | rows | MB in | MB out | s | rows/s | people/s | CPU ms a person "
    "| peak memory MB | killed at half, again: s | CPU | same bytes |\n|" + "---|" * 12
)


@dataclass(frozen=True, slots=True)
class Ran:
    """`memory`: highest sum over all processes, bytes. `cpu_s`: of the processes that ended."""

    seconds: float
    cpu_s: float
    memory: int


def main() -> None:
    options = _options()
    print(f"{options.workers} workers; load average {os.getloadavg()[0]:.1f} before")
    print(_HEAD)
    for people in options.people:
        with TemporaryDirectory(prefix="hepatocai-bulk-", dir=options.folder) as folder:
            print(_measured(Path(folder), people, options.workers), flush=True)
    print(f"load average {os.getloadavg()[0]:.1f} after")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--people", type=int, nargs="+", default=[2_000, 20_000])
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--folder", type=Path, help="where there is room: 60 kB a person")
    return parser.parse_args()


def _measured(folder: Path, people: int, workers: int) -> str:
    source, out = folder / "in.ndjson", folder / "out.ndjson"
    rows = write(source, people, seed="1")
    ran = _run(source, out, workers)
    first, size = _digest(out), out.stat().st_size
    out.unlink()
    half = people // _BATCH // 2
    _run(source, out, workers, until=lambda: _batches(out) >= half)
    again = _run(source, out, workers)
    figures = [
        f"{people:,}",
        f"{rows:,}",
        f"{source.stat().st_size / 1e6:.0f}",
        f"{size / 1e6:.0f}",
        f"{ran.seconds:.1f}",
        f"{rows / ran.seconds:,.0f}",
        f"{people / ran.seconds:,.0f}",
        f"{1000 * ran.cpu_s / people:.2f}",
        f"{ran.memory / 1e6:.0f}",
        f"{again.seconds:.1f}",
        f"{100 * again.cpu_s / ran.cpu_s:.0f} %",
        "yes" if _digest(out) == first else "NO",
    ]
    return f"| {' | '.join(figures)} |"


def _run(source: Path, out: Path, workers: int, until: Callable[[], bool] = lambda: False) -> Ran:
    """Runs the command to its end, or kills it once `until` is true."""
    command = [sys.executable, "-m", "hepatocai", "stage-bulk", str(source), str(out)]
    started, before = time.perf_counter(), _cpu()
    process = subprocess.Popen([*command, "--at", _AT, "--workers", str(workers)],
                               cwd=ROOT, stderr=subprocess.DEVNULL)  # fmt: skip
    memory = 0
    while process.poll() is None:
        memory = max(memory, _memory(process.pid))
        if until():
            process.kill()
        time.sleep(0.1)
    if process.returncode not in (0, -9):
        raise SystemExit(f"stage-bulk ended with {process.returncode}")
    return Ran(time.perf_counter() - started, _cpu() - before, memory)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory(pid: int) -> int:
    try:
        root = psutil.Process(pid)
        return sum(one.memory_info().rss for one in [root, *root.children(recursive=True)])
    except psutil.NoSuchProcess:
        return 0


def _batches(out: Path) -> int:
    return len(list(out.with_name(f"{out.name}.bulk").glob("done/*.done")))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
