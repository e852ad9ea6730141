"""Where no webhook can be reached: updates are asked for, and go the same way."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.app import build_application
from bot.serve import serving
from core.embedded import Stores
from core.messages.answering import Understanding
from core.services import Services, build
from core.settings import Settings
from tests.bot.conftest import until
from tests.telegram.fake import FakeTelegram

pytestmark = pytest.mark.anyio


@pytest.fixture
async def polling(
    bot_settings: Settings, stores: Stores, fake: FakeTelegram
) -> AsyncIterator[Services]:
    settings = bot_settings.model_copy(update={"telegram_mode": "polling"})
    fake.webhook = {"url": "http://127.0.0.1:9/an-old-one"}
    services = build(settings, database_url=stores.database_url)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(services.running())
        application = build_application(settings, services)
        await stack.enter_async_context(serving(application, settings, services))
        yield services


async def test_a_conversation_by_polling(polling: Services, fake: FakeTelegram) -> None:
    user = 7_000_001
    fake.queue(fake.say(user, "/start"))
    await until(lambda: fake.to(user))
    fake.queue(fake.press(user, "English"))
    await until(lambda: len(fake.to(user)) == 2)
    fake.queue(fake.press(user, "18 or older"))
    await until(lambda: len(fake.to(user)) == 3)
    fake.queue(fake.press(user, "I agree"))
    fake.queue(fake.say(user, "Can it be cured?"))
    await until(lambda: len(fake.to(user)) == 5)
    fake.queue(fake.say(-100123, "a group"))
    await until(lambda: not fake._updates)
    assert not fake.webhook


async def test_what_messages_are_read_by_is_there_before_it_serves(
    bot_settings: Settings, stores: Stores
) -> None:
    made: list[str] = []
    services = build(bot_settings, database_url=stores.database_url)
    services.understanding = Understanding(ready=lambda: made.append("tables"))
    async with services.running():
        application = build_application(bot_settings, services)
        async with serving(application, bot_settings, services):
            assert made == ["tables"]


async def test_the_menu_is_set_in_each_language(polling: Services, fake: FakeTelegram) -> None:
    await until(lambda: fake.commands.get(""))
    names = [command["command"] for command in fake.commands[""]]
    assert names[:2] == ["start", "help"]
    assert "delete" in names
    await until(lambda: fake.commands.keys() >= {"es", "ar", "ur"})
    shown = {str(fake.commands[language]) for language in ("", "es", "ar", "ur")}
    assert len(shown) == 4
