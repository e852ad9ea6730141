"""What it costs to take transactions in with staging, to read and to search.

    .venv/bin/python -m benchmarks.exchange [arguments of the harness's load.py]

Runs the shared harness (../shared/bench) against a service of its own with empty stores: service
and PostgreSQL on the first CPU, the harness on the others.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.labs import SHARED
from benchmarks.server import registered, served, to_own_cpus

_PORT = 58111


def main() -> None:
    if not (SHARED / "load.py").exists():
        raise SystemExit(f"the shared harness is not at {SHARED}")
    to_own_cpus()
    with (
        TemporaryDirectory(prefix="hepatocai-bench-") as folder,
        served(Path(folder), _PORT) as server,
    ):
        client, key = registered(server)
        token = [sys.executable, "-m", "hepatocai", "token", "--client", client]
        environment = {**os.environ, **server.environment}
        environment["BENCH_TOKEN_COMMAND"] = shlex.join([*token, "--key", str(key)])
        harness = [sys.executable, str(SHARED / "load.py"), "--only", "hepatocai"]
        subprocess.run([*harness, *sys.argv[1:]], env=environment, check=True)
        print("API memory after the load: {:.0f} MB, at most {:.0f} MB".format(
            *server.memory_mb()))  # fmt: skip


if __name__ == "__main__":
    main()
