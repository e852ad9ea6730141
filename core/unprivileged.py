"""Folders and processes of the user that embedded servers run as.

PostgreSQL refuses to run as root. As root we start it as `nobody`, who must be able to reach its
binaries and its data; as anybody else we start it as ourselves.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypedDict

_NAME = "nobody"
_ROOM = Path("/var/lib/hepatocai")
_SHORT_ROOM = Path("/tmp")  # noqa: S108 - TMPDIR may be as long as what does not fit
_MAX_SOCKET_PATH = 107
_ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC"}
Command = Sequence[str | Path]

_LOG_BYTES = 1_000_000
_TAIL_BYTES = 1_500


@dataclass(frozen=True, slots=True)
class User:
    uid: int
    gid: int


def server_user(folder: Path) -> User | None:
    """Who runs the server of `folder`: None for ourselves; as root its owner, at first `nobody`."""
    if os.geteuid() != 0:
        return None
    with suppress(FileNotFoundError):
        status = folder.stat()
        if status.st_uid != 0:
            return User(status.st_uid, status.st_gid)
    entry = pwd.getpwnam(_NAME)
    return User(entry.pw_uid, entry.pw_gid)


def open_to_all(path: Path) -> bool:
    """Whether any user may pass through `path` and every folder above it."""
    path = path.resolve()
    return all(part.stat().st_mode & 0o001 for part in (path, *path.parents))


def reachable(folder: Path) -> Path:
    """`folder` without symbolic links.

    As root under a closed home no other user can reach it: then `folder` becomes a link to a new
    one under /var/lib/hepatocai. Only that link leads there, so that what a removed `folder` left
    is never taken for the data of another of the same path.
    """
    if os.geteuid() != 0 or os.path.lexists(folder) or open_to_all(folder.parent):
        return folder.resolve()
    _ROOM.mkdir(parents=True, exist_ok=True)
    apart = Path(tempfile.mkdtemp(dir=_ROOM))
    for part in (_ROOM, apart):
        part.chmod(0o711)
    try:
        folder.symlink_to(apart / folder.name)
    except FileExistsError:  # another process was first
        apart.rmdir()
    return folder.resolve()


def make_private(folder: Path, user: User | None) -> None:
    """Make `folder` for the server's eyes; PermissionError when somebody else has put it there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.lstat()
    if user and status.st_uid == 0:
        os.chown(folder, user.uid, user.gid, follow_symlinks=False)
    elif status.st_uid != (user.uid if user else os.geteuid()):
        raise PermissionError(f"{folder} belongs to another user")


def socket_folder(folder: Path, name: str) -> Path:
    """`folder` itself, or one in /tmp where the path of a socket in `folder` would be too long."""
    if len(os.fsencode(folder / name)) <= _MAX_SOCKET_PATH:
        return folder
    return _SHORT_ROOM / f"hepatocai-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]}"


def remove_if_apart(sockets: Path, folder: Path) -> None:
    """Remove a socket folder that is not the server's own, once it is empty."""
    if sockets != folder:
        with suppress(OSError):
            sockets.rmdir()


def copy_once(parts: Iterable[Path], root: Path, target: Path) -> None:
    """Copy folders below `root` to below `target` so that any user may read and run them.

    A copy cut short leaves nothing at `target`.
    """
    unfinished = Path(tempfile.mkdtemp(prefix=f"{target.name}.unfinished-", dir=target.parent))
    for part in parts:
        shutil.copytree(part, unfinished / part.relative_to(root), ignore=_not_needed_to_run)
    for path in (unfinished, *unfinished.rglob("*")):
        executable = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if executable else 0o644)
    unfinished.rename(target)


def _not_needed_to_run(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "include" or name.endswith(".a")]


def spawn(command: Command, folder: Path, log: Path, user: User | None) -> subprocess.Popen[bytes]:
    """Start a server in `folder`, in a session of its own so that Ctrl-C is ours to handle."""
    with _opened_log(log) as output:
        return subprocess.Popen(  # noqa: S603 - our own words, no shell
            command,
            cwd=folder,
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            umask=0o077,
            **_identity(user),
        )


def _opened_log(path: Path) -> BinaryIO:
    too_long = path.exists() and path.stat().st_size > _LOG_BYTES
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if too_long else 0)
    return os.fdopen(os.open(path, flags, 0o600), "ab")


def run(command: Command, folder: Path, user: User | None, text: str = "") -> None:
    """Run a command in `folder` to its end. CalledProcessError with its output if it fails."""
    subprocess.run(  # noqa: S603 - our own words, no shell
        command,
        cwd=folder,
        env=_ENVIRONMENT,
        input=text,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
        umask=0o077,
        **_identity(user),
    )


def tail(log: Path) -> str:
    with suppress(OSError), log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - _TAIL_BYTES))
        return file.read().decode(errors="replace").strip()
    return "(nothing)"


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


def _identity(user: User | None) -> _Identity:
    return {"user": user.uid, "group": user.gid, "extra_groups": []} if user else {}
