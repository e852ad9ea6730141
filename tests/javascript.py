"""The npm packages of tests/node, fetched once where Node is."""

import fcntl
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NODE = Path(__file__).parent / "node"


def needed() -> None:
    """Skips the test that asks where there is no Node, or nowhere to fetch the packages from."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("Node.js with npm is not installed: public JavaScript packages cannot run")
    with _alone():
        if not _installed():
            _install()


def run(script: str, *arguments: str | Path, timeout_s: int = 120) -> bytes:
    """What a script of tests/node prints."""
    command = ["node", NODE / script, *arguments]
    done = subprocess.run(command, capture_output=True, timeout=timeout_s, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@contextmanager
def _alone() -> Iterator[None]:
    """Several workers may come here at once; one installs."""
    with (NODE / "package.json").open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _installed() -> bool:
    """npm writes its own lock file last, so what it names is there whole."""
    done = NODE / "node_modules" / ".package-lock.json"
    return done.exists() and done.stat().st_mtime >= (NODE / "package-lock.json").stat().st_mtime


def _install() -> None:
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=NODE, capture_output=True, text=True, timeout=300)
    if done.returncode:
        pytest.skip(f"npm ci could not fetch the packages of tests/node: {done.stderr[-300:]}")
