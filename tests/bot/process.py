"""Bots in processes of their own, forked from one that has read everything, to be killed.

`python -m tests.bot.process CONFIG` reads a line for each process to start and answers with its
pid. Stopping it ends what it started.
"""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn
from pydantic import SecretStr
from starlette.applications import Starlette

from bot import worker
from bot.app import build_application
from bot.serve import serving
from bot.webhook import routes
from core import audit, log
from core.accounts.people import Person
from core.assistant import alarm
from core.database import Connection
from core.messages.answering import Answered
from core.messages.queue import LEASE_S
from core.services import build
from core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


class Listener:
    """An assistant that repeats what it heard, and writes it down once for each answer."""

    def __init__(self, slow_s: float) -> None:
        self._slow_s = slow_s

    async def answer(self, person: Person, text: str, known: Sequence[str] = ()) -> Answered:
        await asyncio.sleep(random.random() * self._slow_s)
        return Answered(parts=(f"heard {text}",), effects=(partial(_wrote, person, text),))


async def _wrote(person: Person, text: str, connection: Connection) -> None:
    event = audit.Event(
        at=datetime.now(UTC), actor="listener", action="heard", request_id=text, subjects=()
    )
    await audit.chain(connection, person.tenant, event)


async def serve(config: dict[str, Any], port: int, lease_s: float) -> None:
    """The whole bot: webhook, worker, sender."""
    settings = Settings(
        telegram_token=SecretStr(config["token"]),
        telegram_api_base=config["api"],
        telegram_mode="webhook",
        base_url=f"http://127.0.0.1:{port}",
        data_dir=Path(config["data_dir"]),
        secret_key=SecretStr(config["secret_key"]),
        encryption_keys=SecretStr(config["encryption_keys"]),
    )
    services = build(settings, database_url=config["database"], lease_s=lease_s)
    services.assistant = Listener(config["slow_s"])
    application = build_application(settings, services)
    app = Starlette(routes=routes(settings, services))
    listening = uvicorn.Config(app, port=port, log_config=None, lifespan="off")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(services.running())
        await stack.enter_async_context(serving(application, settings, services))
        await uvicorn.Server(listening).serve()


def main() -> None:
    config = json.loads(sys.argv[1])
    alarm.ready()  # before forking, as all that is imported
    worker.CRASHES = 10_000  # it is the test that kills, not a message
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            with Path(config["log"]).open("a") as stream:
                log.configure(stream=stream)
                port, lease_s = line.split()
                asyncio.run(serve(config, int(port), float(lease_s)))
            os._exit(0)
        print(pid, flush=True)
        with suppress(ChildProcessError):  # those that were killed since
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass


@dataclass
class Bots:
    """Starts and kills bots."""

    zygote: "subprocess.Popen[str]"
    log: Path

    def start(self, port: int, lease_s: float = LEASE_S) -> int:
        assert self.zygote.stdin is not None
        assert self.zygote.stdout is not None
        self.zygote.stdin.write(f"{port} {lease_s}\n")
        self.zygote.stdin.flush()
        pid = int(self.zygote.stdout.readline())
        self.running.add(pid)
        return pid

    def kill(self, pid: int, how: int = signal.SIGKILL) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, how)
        self.running.discard(pid)

    def __post_init__(self) -> None:
        self.running: set[int] = set()


@contextmanager
def bots(config: dict[str, Any]) -> Iterator[Bots]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bot.process", json.dumps(config)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    with process:
        made = Bots(process, Path(config["log"]))
        try:
            yield made
        finally:
            for pid in list(made.running):
                made.kill(pid)
            assert process.stdin is not None
            process.stdin.close()


if __name__ == "__main__":
    main()
