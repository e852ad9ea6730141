"""Whole runs of `hepatocai stage-bulk`: processes, a cluster, kills, progress, refusals."""

import fcntl
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from fhir_api.bulk.run import Wanted, stage_bulk
from fhir_api.offline import CannotStageError
from tests.fhir_api.building import AST, observation
from tests.fhir_api.bulk_building import Json, labs, made_of, ndjson, people, person

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hepatocai", "stage-bulk", "--at", "2026-11-05T00:00:00Z"]
    return subprocess.run(
        [*command, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The reports and errors of `some_lines` that an undisturbed run writes."""
    folder = tmp_path_factory.mktemp("undisturbed")
    (folder / "in.ndjson").write_bytes(some_lines())
    done = run(folder / "in.ndjson", folder / "out.ndjson", "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "300 reports; 2 patients and 2 lines refused; 1 patients without results; "
        "1 other resources not read."
    ]
    assert sorted(path.name for path in folder.iterdir()) == [
        "in.ndjson",
        "out.errors.ndjson",
        "out.ndjson",
    ]
    return (folder / "out.ndjson").read_bytes(), (folder / "out.errors.ndjson").read_bytes()


def some_lines() -> bytes:
    retracted = labs("retracted", status="entered-in-error")
    odd = [person("without"), *retracted, *labs("undated", effectiveDateTime=None)]
    more: list[Json | bytes] = [b"x", observation("o", AST), {"resourceType": "Basic"}]
    sent = [*people(300), *odd, *more]
    random.Random(2).shuffle(sent)
    return ndjson(sent)


def test_the_run_and_its_steps_agree(tmp_path: Path, expected: tuple[bytes, bytes]) -> None:
    assert made_of(tmp_path, some_lines()).raw == expected[0]


def test_gzip_and_several_workers_give_the_same(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    (tmp_path / "in.ndjson.gz").write_bytes(gzip.compress(some_lines()))
    done = run(tmp_path, tmp_path / "out.ndjson", "--workers", "2")
    assert done.returncode == 0, done.stderr
    assert outputs(tmp_path) == expected


def outputs(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "out.ndjson").read_bytes(), (folder / "out.errors.ndjson").read_bytes()


def test_a_dask_cluster_of_two_gives_the_same(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    done = run(
        tmp_path / "in.ndjson", tmp_path / "out.ndjson", "--engine", "dask", "--workers", "2"
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert outputs(tmp_path) == expected


SMALL_BATCHES = """
import signal
import sys
from datetime import datetime
from pathlib import Path
from fhir_api.bulk import batch
from fhir_api.bulk.run import Wanted, stage_bulk

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background ignores it
    batch._BATCH_PATIENTS = 10
    at = datetime.fromisoformat("2026-11-05T00:00:00+00:00") if sys.argv[3] == "fixed" else None
    stage_bulk(Wanted(inputs=[Path(sys.argv[1])], out=Path(sys.argv[2]), workers=2, at=at))
"""


def begun(folder: Path, at: str = "fixed") -> subprocess.Popen[bytes]:
    """A run in small batches."""
    files = [str(folder / "in.ndjson"), str(folder / "out.ndjson")]
    return subprocess.Popen([sys.executable, "-c", SMALL_BATCHES, *files, at], cwd=ROOT)


def moments(folder: Path, seed: int) -> Iterator[bool]:
    """Whether the moment to kill has come: while it starts, sorts, stages, assembles."""
    work = folder / "out.ndjson.bulk"
    yield (work / "sorting").exists() or (work / "sorted").exists()
    for count in sorted(random.Random(seed).sample(range(1, 29), 3)):
        while len(list(work.glob("done/*.done"))) < count:
            yield False
        yield True
    while not (work / "reports").exists():
        yield False
    yield True


@pytest.mark.parametrize("seed", range(2))
def test_after_any_kill_the_same_command_ends_with_the_same_bytes(
    tmp_path: Path, expected: tuple[bytes, bytes], seed: int
) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    process, workers, kills = begun(tmp_path), set[int](), 0
    for now in moments(tmp_path, seed):
        if process.poll() is not None:
            break
        workers |= children(process.pid)
        if now:
            kill(process)
            kills += 1
            assert not (tmp_path / "out.ndjson").exists() or outputs(tmp_path) == expected
            process = begun(tmp_path)
        time.sleep(0.005)
    assert process.wait(120) == 0
    assert kills >= 2
    assert outputs(tmp_path) == expected
    assert not (tmp_path / "out.ndjson.bulk").exists()
    until_gone(workers)


def children(pid: int) -> set[int]:
    try:
        return {child.pid for child in psutil.Process(pid).children(recursive=True)}
    except psutil.NoSuchProcess:
        return set()


def kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def until_gone(workers: Iterable[int]) -> None:
    """Nobody works on for a parent that was killed."""
    start = time.monotonic()
    while any(running(pid) for pid in workers):
        assert time.monotonic() - start < 30, "workers outlive their parent"
        time.sleep(0.05)


def running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_run_keeps_its_time_over_a_kill(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    stopped(tmp_path, at="now")
    work = tmp_path / "out.ndjson.bulk"
    assert work.stat().st_mode & 0o777 == 0o700
    plan = json.loads((work / "plan.json").read_text())
    assert begun(tmp_path, at="now").wait(120) == 0
    issued = {json.loads(line)["issued"] for line in outputs(tmp_path)[0].splitlines()}
    assert {datetime.fromisoformat(each) for each in issued} == {datetime.fromisoformat(plan["at"])}


def test_input_that_changed_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    stopped(tmp_path)
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(3)))
    assert begun(tmp_path).wait(120) == 0
    (tmp_path / "anew").mkdir()
    assert outputs(tmp_path) == (made_of(tmp_path / "anew", ndjson(people(3))).raw, b"")


def stopped(
    folder: Path, how: signal.Signals = signal.SIGKILL, at: str = "fixed"
) -> subprocess.Popen[bytes]:
    """A run that was stopped when a part was staged."""
    process = begun(folder, at)
    while len(list((folder / "out.ndjson.bulk").glob("done/*.done"))) < 2:
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(how)
    process.wait(120)
    return process


def test_progress_is_shown_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(2)))
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "hepatocai", "stage-bulk", "in.ndjson", "out.ndjson"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, cwd=tmp_path, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while piece := _read(ours):
        shown += piece
    assert process.wait() == 0
    assert b"Reading" in shown
    assert b"Staging: 100%" in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # closed on the other side
        return b""


# What is refused


def test_two_runs_on_one_output_are_refused(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    (tmp_path / "out.ndjson.bulk").mkdir()
    held = os.open(tmp_path / "out.ndjson.bulk", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    with pytest.raises(CannotStageError, match="Another run"):
        stage_bulk(Wanted(inputs=[tmp_path / "in.ndjson"], out=tmp_path / "out.ndjson"))
    os.close(held)


def test_a_cut_archive_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson.gz").write_bytes(gzip.compress(some_lines())[:-3000])
    with pytest.raises(CannotStageError, match=r"in.ndjson.gz is damaged or cut short after line"):
        stage_bulk(Wanted(inputs=[tmp_path], out=tmp_path / "out.ndjson"))
    assert not (tmp_path / "out.ndjson").exists()


@pytest.mark.parametrize(
    ("given", "out", "told"),
    [
        ("none.ndjson", "out.ndjson", "is not a file"),
        ("empty", "out.ndjson", "no .ndjson or"),
        ("in.ndjson", "in.ndjson", "over the input"),
        ("in.ndjson", "none/out.ndjson", "No such file or directory"),
    ],
)
def test_odd_files_are_told(tmp_path: Path, given: str, out: str, told: str) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    (tmp_path / "empty").mkdir()
    with pytest.raises(CannotStageError, match=told):
        stage_bulk(Wanted(inputs=[tmp_path / given], out=tmp_path / out))


def test_health_data_goes_to_no_scheduler_in_clear(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson",
               "--engine", "dask", "--scheduler", "tcp://cluster.example:8786")  # fmt: skip
    assert (done.returncode, done.stderr) == (
        1,
        "Give the scheduler as tls://HOST:PORT: health data goes there.\n",
    )


def test_a_scheduler_that_cannot_be_used_is_told_calmly(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson",
               "--engine", "dask", "--scheduler", "tls://127.0.0.1:1")  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("The scheduler does not answer. For tls://")


def test_ctrl_c_stops_at_once_and_the_next_run_goes_on(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    assert stopped(tmp_path, signal.SIGINT).returncode == -signal.SIGINT
    assert not (tmp_path / "out.ndjson").exists()
    assert begun(tmp_path).wait(120) == 0
    assert outputs(tmp_path) == expected


def test_no_report_at_all_is_a_refusal_that_says_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(b"x\n")
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson")
    assert done.returncode == 1
    assert done.stderr.endswith(
        f"No patient could be staged: {tmp_path}/out.errors.ndjson says why.\n"
    )
    assert outputs(tmp_path)[0] == b""
    assert outputs(tmp_path)[1].count(b"\n") == 1


def test_a_scheduler_without_dask_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path, tmp_path / "o", "--scheduler", "tls://a:1").returncode == 2
