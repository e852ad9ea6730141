"""A closed loop of HTTP clients: each connection sends its next request when it has its answer."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Answers:
    """What came back: seconds of each right answer, the number of wrong ones, the first of them."""

    seconds: list[float] = field(default_factory=list)
    wrong: int = 0
    first_wrong: str = ""
    elapsed_s: float = 0.0

    def percentile_ms(self, share: float) -> float:
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def loop(
    requests: Iterator[bytes],
    right: Callable[[int, bytes], bool],
    *,
    port: int,
    connections: int,
    seconds: float,
) -> Answers:
    """Send for so long at most, on so many connections, until `requests` ends."""
    answers = Answers()
    started = time.perf_counter()

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for raw in requests:
            sent = time.perf_counter()
            if sent - started > seconds:
                break
            writer.write(raw)
            status, body = await _answer(reader)
            if right(status, body):
                answers.seconds.append(time.perf_counter() - sent)
            else:
                answers.wrong += 1
                answers.first_wrong = answers.first_wrong or f"{status} {body[:300]!r}"
        writer.close()

    await asyncio.gather(*(one() for _ in range(connections)))
    answers.elapsed_s = time.perf_counter() - started
    return answers


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """(status, body) of one answer with a Content-Length, which ours all have."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = int(head.partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0])
    return int(head.split(maxsplit=2)[1]), await reader.readexactly(length)


def request(method: str, target: str, token: str, body: bytes = b"") -> bytes:
    """A request of HTTP/1.1 as bytes."""
    lines = [
        f"{method} {target} HTTP/1.1",
        "Host: 127.0.0.1",
        f"Authorization: Bearer {token}",
        "Accept: application/fhir+json",
        "Content-Type: application/fhir+json",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
