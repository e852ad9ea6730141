"""The `hepatocai` command as an operator runs it: real processes, real stores."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

import hepatocai as front_door
from core.errors import NotFoundError
from tests.rooms import at_work_in, end_servers, open_room
from tests.telegram.fake import TOKEN, telegram

ROOT = Path(__file__).resolve().parents[1]
COMMAND = [sys.executable, "-m", "hepatocai"]


def hepatocai(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


class Service:
    """`hepatocai run` as a child, with its own stores."""

    def __init__(self, data_dir: Path, **environment: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = data_dir.with_suffix(f".{self.port}.log")
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                [*COMMAND, "run", "--port", str(self.port), "--data-dir", data_dir],
                cwd=ROOT,
                env={**os.environ, **environment},
                stderr=output,
            )

    def ready(self) -> int | None:
        """The status of /health/ready; None when nobody listens."""
        try:
            return httpx2.get(f"http://127.0.0.1:{self.port}/health/ready").status_code
        except httpx2.HTTPError:
            return None

    def wait_ready(self) -> None:
        until(lambda: self.process.poll() is not None or self.ready() == 200)
        assert self.process.poll() is None, self.log.read_text()

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_text().splitlines()]


def until(condition: Callable[[], object], within_s: float = 60) -> None:
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < within_s, "did not happen in time"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def data_dir() -> Iterator[Path]:
    with open_room() as room:
        yield room / "data"


@pytest.fixture
def service(data_dir: Path) -> Iterator[Service]:
    started = Service(data_dir)
    yield started
    if started.process.poll() is None:
        started.process.kill()
        started.process.wait()
    end_servers(data_dir)
    sys.stdout.write(started.log.read_text())  # pytest shows it of a test that failed


def test_sigterm_is_seen_by_readiness_before_anybody_is_refused(
    service: Service, data_dir: Path
) -> None:
    service.wait_ready()
    service.process.send_signal(signal.SIGTERM)
    until(lambda: service.ready() != 200)
    assert service.ready() == 503
    live = httpx2.get(f"http://127.0.0.1:{service.port}/health/live")
    assert live.status_code == 200
    assert service.process.wait(30) == 0
    assert at_work_in(data_dir) == []
    events = [line["event"] for line in service.events()]
    assert events[-3:] == ["service.started", "service.stopping", "service.stopped"]


def test_ctrl_c_stops_at_once_and_in_good_order(service: Service, data_dir: Path) -> None:
    service.wait_ready()
    start = time.monotonic()
    service.process.send_signal(signal.SIGINT)
    assert service.process.wait(30) == 0
    assert time.monotonic() - start < 2
    assert at_work_in(data_dir) == []


def test_after_a_kill_the_next_start_takes_over(service: Service, data_dir: Path) -> None:
    service.wait_ready()
    service.process.kill()
    service.process.wait()
    assert at_work_in(data_dir)
    second = Service(data_dir)
    try:
        second.wait_ready()
        second.process.send_signal(signal.SIGINT)
        assert second.process.wait(30) == 0
    finally:
        second.process.kill()
    assert at_work_in(data_dir) == []


def test_its_log_holds_no_query_strings(service: Service) -> None:
    service.wait_ready()
    httpx2.get(f"http://127.0.0.1:{service.port}/fhir/Patient?identifier=Ada")
    service.process.send_signal(signal.SIGINT)
    service.process.wait(30)
    assert service.events()
    assert "Ada" not in service.log.read_text()


def test_a_taken_port_is_told_calmly(data_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = hepatocai("run", "--port", port, "--data-dir", data_dir)
    assert refused.returncode == 1, refused.stderr
    assert refused.stderr.splitlines()[-1] == (
        f"cannot listen on 127.0.0.1 port {port}: Address already in use"
    )
    assert at_work_in(data_dir) == []


def test_a_misspelt_setting_is_told_calmly() -> None:
    refused = hepatocai("run", HEPATO_PROT="8000")
    assert refused.returncode == 1, refused.stderr
    assert refused.stderr == "HEPATO_PROT is not a setting; did you mean HEPATO_PORT?\n"


def test_a_wrong_option_is_wrong_usage() -> None:
    assert hepatocai("run", "--portt", "1").returncode == 2
    assert hepatocai("serve").returncode == 2


def test_a_refusal_without_words_is_told_by_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise NotFoundError

    monkeypatch.setattr(front_door, "app", refuse)
    with pytest.raises(SystemExit, match="1"):
        front_door.main()
    assert capsys.readouterr().err == "record.not-found\n"


def test_output_that_nobody_reads_is_told() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    refused = subprocess.run(
        [*COMMAND, "stage", ROOT / "tests/data/fhir/full_panel.json", "--format", "fhir"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert (refused.returncode, refused.stderr) == (1, "nobody reads the output any more\n")


def test_migrate_can_be_said_twice(data_dir: Path) -> None:
    for _time in range(2):
        done = hepatocai("migrate", "--data-dir", data_dir)
        assert done.returncode == 0, done.stderr
        assert done.stdout == "The database is up to date.\n"


def test_help_comes_at_once_because_nothing_heavy_is_imported() -> None:
    script = "import sys, hepatocai; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    heavy = {"fastapi", "sqlalchemy", "psycopg", "fhir", "pydantic", "uvicorn", "cryptography"}
    assert not heavy & set(done.stdout.split())


def test_the_demonstration_goes_from_token_to_report_and_paper(
    data_dir: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "report.pdf"
    done = hepatocai(
        "demo",
        ROOT / "tests/data/fhir/full_panel.json",
        "--pdf",
        sheet,
        "--data-dir",
        data_dir.with_name("demo"),
        HEPATO_DATABASE_URL="postgresql://nobody@127.0.0.1:1/not-touched",
    )
    assert done.returncode == 0, done.stderr
    told = done.stdout
    report = json.loads(told[told.index("{\n") : told.index("\n}\n") + 2])
    assert (report["resourceType"], report["status"]) == ("DiagnosticReport", "preliminary")
    assert report["conclusion"] in told
    assert sheet.read_bytes().startswith(b"%PDF")
    assert told.endswith("Stopped.\n")
    assert at_work_in(data_dir.with_name("demo")) == []


def test_the_demonstration_says_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    refused = hepatocai("demo", tmp_path / "none.json")
    assert refused.returncode == 1, refused.stderr
    assert refused.stderr == f"{tmp_path / 'none.json'} cannot be read: No such file or directory\n"


@pytest.mark.parametrize("mode", ["webhook", "polling"])
def test_with_a_token_the_bot_is_served_beside_the_api(data_dir: Path, mode: str) -> None:
    with telegram() as fake:
        service = Service(
            data_dir,
            HEPATO_TELEGRAM_TOKEN=TOKEN,
            HEPATO_TELEGRAM_API_BASE=fake.url,
            HEPATO_TELEGRAM_MODE=mode,
        )
        try:
            service.wait_ready()
            update = fake.say(4711, "/start")
            if mode == "webhook":
                until(lambda: fake.webhook.get("url"))
                assert fake.webhook["url"].endswith(f":{service.port}/telegram/webhook")
                assert fake.post(update, secret="wrong") == 403
                assert fake.deliver(update) == 200
            else:
                fake.queue(update)
            until(lambda: fake.to(4711))
            assert "choose your language" in fake.texts(4711)[0]
        finally:
            service.process.send_signal(signal.SIGINT)
            assert service.process.wait(timeout=30) == 0
        assert TOKEN not in service.log.read_text()
