"""How much staging costs without storage: POST /fhir/$stage-fibrosis?persist=false.

    .venv/bin/python -m benchmarks.stage

Starts the service twice on a folder of its own (with nothing there, then with the stores made),
loads it from other CPUs, and prints a table in Markdown. CPU time of the API, its cache and
PostgreSQL is what compares on a machine that others use too; times of answers do not.
"""

import argparse
import asyncio
import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.client import Answers, loop, request
from benchmarks.labs import bundles
from benchmarks.server import Cpu, Server, registered, served, to_own_cpus

_MADE = 400  # different Bundles, sent in turn
_HEAD = (
    "| connections | per core-second | CPU ms (API + database) "
    "| p50 ms | p95 ms | p99 ms | right | wrong |\n|---|---|---|---|---|---|---|---|"
)


def main() -> None:
    options = _options()
    to_own_cpus()
    with TemporaryDirectory(prefix="hepatocai-bench-") as folder:
        with served(Path(folder), options.port) as server:
            print(f"Ready with empty stores: {server.ready_s:.2f} s")
        with served(Path(folder), options.port) as server:
            print(f"Ready with stores made:  {server.ready_s:.2f} s")
            print(f"API memory at rest: {server.memory_mb()[0]:.0f} MB")
            _measure(server, options)
            print("API memory after the load: {:.0f} MB, at most {:.0f} MB".format(
                *server.memory_mb()))  # fmt: skip
    print("Load average: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--port", type=int, default=58110)
    parser.add_argument("--seconds", type=float, default=8, help="of each phase")
    parser.add_argument("--rounds", type=int, default=3, help="the spread shows the noise")
    parser.add_argument("--connections", type=int, nargs="+", default=[1, 8, 32])
    parser.add_argument("--seed", default="1")
    return parser.parse_args()


def _measure(server: Server, options: argparse.Namespace) -> None:
    origin, make = bundles(options.seed)
    bodies = [make(number) for number in range(_MADE)]
    print(f"{_MADE} Bundles of {origin}, {len(bodies[0]) / 1000:.0f} kB each\n")
    client, key = registered(server)
    token = _token(server, client, key)
    gc.disable()
    _phase(server, options, token, bodies, connections=4)  # warm
    print(_HEAD)
    for _ in range(options.rounds):
        for connections in options.connections:
            token = _token(server, client, key)
            answers, cpu = _phase(server, options, token, bodies, connections=connections)
            print(_row(connections, answers, cpu), flush=True)
            if answers.wrong:
                print(f"first wrong answer: {answers.first_wrong}")
    print()


def _token(server: Server, client: str, key: Path) -> str:
    return server.command("token", "--client", client, "--key", str(key))


def _phase(
    server: Server,
    options: argparse.Namespace,
    token: str,
    bodies: list[bytes],
    *,
    connections: int,
) -> tuple[Answers, Cpu]:
    target = "/fhir/$stage-fibrosis?persist=false"
    raw = [request("POST", target, token, body) for body in bodies]

    def turns() -> Iterator[bytes]:
        for number in count():
            yield raw[number % len(raw)]

    before = server.cpu()
    answers = asyncio.run(
        loop(turns(), _right, port=options.port, connections=connections, seconds=options.seconds)
    )
    return answers, server.cpu().since(before)


def _right(status: int, body: bytes) -> bool:
    return status == 200 and b'"resource":{"resourceType":"DiagnosticReport"' in body


def _row(connections: int, answers: Answers, cpu: Cpu) -> str:
    right = len(answers.seconds)
    if not right:
        return f"| {connections} | nothing right | | | | | 0 | {answers.wrong} |"
    each = f"{1000 * cpu.api / right:.2f} + {1000 * cpu.database / right:.2f}"
    times = " | ".join(f"{answers.percentile_ms(share):.1f}" for share in (0.5, 0.95, 0.99))
    rate = f"{right / cpu.total:.0f}"
    return f"| {connections} | {rate} | {each} | {times} | {right} | {answers.wrong} |"


if __name__ == "__main__":
    main()
