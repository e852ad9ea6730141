"""`hepatocai chat`: Telegram in the terminal. The same application and stores, and no token.

What the bot sends is printed; a line is a message, a number presses the button of that number.
"""

import asyncio
import itertools
import json
import re
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import orjson
from telegram.constants import MessageLimit
from telegram.ext import ApplicationBuilder
from telegram.request import BaseRequest, RequestData

from bot.app import build_application
from bot.render import plain
from bot.sender import Sender
from bot.worker import Worker
from core.messages.hands import work_off
from core.services import Services
from core.settings import Settings

_ME = {"id": 1, "is_bot": True, "first_name": "HcvInfoBot", "username": "HcvInfoBot"}
_YOU = 2
_ANSWERED_WITHIN_S = 120.0

_STYLES = {"b": "1", "i": "3", "u": "4"}
_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")

Json = dict[str, Any]


class TerminalTelegram(BaseRequest):
    """Answers the methods that the bot calls, as Telegram does, by printing."""

    def __init__(self, show: Callable[[str], None], folder: Path) -> None:
        self.buttons: list[Json] = []
        """Those of the message that was last shown with some."""
        self._show = show
        self._folder = folder
        self._numbers = itertools.count(1)

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - always POST
        request_data: RequestData | None = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        called = url.rsplit("/", 1)[-1]
        result = self._called(called, request_data)
        return 200, orjson.dumps({"ok": True, "result": result})

    def _called(self, method: str, data: RequestData | None) -> Any:
        sent: Json = data.json_parameters if data else {}
        match method:
            case "getMe":
                return _ME
            case "sendMessage" | "editMessageText":
                self._print(sent["text"], sent)
                return self._message(text=sent["text"])
            case "sendPhoto" | "sendDocument":
                kept = self._kept(data)
                self._print(f"{sent.get('caption', '')}\n[{kept}]", sent)
                return self._message(caption=sent.get("caption", ""))
            case "answerCallbackQuery":
                if sent.get("text"):
                    self._print(sent["text"], {})
        return True

    def _print(self, text: str, sent: Json) -> None:
        html = sent.get("parse_mode") == "HTML"
        self._show(_ISOLATES.sub("", styled(text) if html else text))
        rows = json.loads(sent.get("reply_markup", "{}")).get("inline_keyboard", [])
        if not rows:
            return
        self.buttons = list(itertools.chain.from_iterable(rows))
        for number, button in enumerate(self.buttons, 1):
            address = f" ({button['url']})" if button.get("url") else ""
            self._show(f"  [{number}] {button['text']}{address}")

    def _kept(self, data: RequestData | None) -> Path:
        """Where a file that was sent can be looked at."""
        files = data.multipart_data if data else None
        name, content, _ = next(iter((files or {}).values()))
        assert isinstance(content, bytes)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{next(self._numbers)}-{Path(name).name}"
        path.write_bytes(content)
        return path

    def _message(self, **content: str) -> Json:
        return {"message_id": next(self._numbers), "date": int(time.time()), "from": _ME,
                "chat": {"id": _YOU, "type": "private"}, **content}  # fmt: skip


def styled(html: str) -> str:
    """Telegram's HTML as a terminal shows it: bold, italics, an address after its words."""
    html = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", html, flags=re.S)
    for tag, code in _STYLES.items():
        html = html.replace(f"<{tag}>", f"\x1b[{code}m").replace(f"</{tag}>", "\x1b[0m")
    return plain(html)


async def typed() -> AsyncIterator[str]:
    """Lines from standard input; those of a script are shown as if somebody had typed them."""
    while True:
        print("> ", end="", flush=True)  # noqa: T201 - the terminal is our screen
        if not (line := await asyncio.to_thread(sys.stdin.readline)):
            return
        line = line.encode(errors="replace").decode()  # bytes that are no letters
        if not sys.stdin.isatty():
            print(line, end="", flush=True)  # noqa: T201
        for at in range(0, len(line), MessageLimit.MAX_TEXT_LENGTH):  # as Telegram's apps send it
            yield line[at : at + MessageLimit.MAX_TEXT_LENGTH]


class Chat:
    """One person at a keyboard."""

    def __init__(self, settings: Settings, services: Services, show: Callable[[str], None]) -> None:
        self._services = services
        self._telegram = TerminalTelegram(show, settings.data_dir / "received")
        builder = ApplicationBuilder().token("1:terminal").request(self._telegram)
        builder = builder.get_updates_request(TerminalTelegram(show, settings.data_dir))
        self._application = build_application(settings, services, builder)
        self._updates = itertools.count(time.time_ns())

    async def run(self, lines: AsyncIterator[str], language: str) -> None:
        """Until the lines end."""
        await asyncio.to_thread(self._services.understanding.ready)
        await self._application.initialize()
        worker, sender = (
            Worker(self._application, self._services),
            Sender(self._application.bot, self._services),
        )
        queue = self._services.queue
        tasks = [
            asyncio.create_task(work_off(queue, "inbox", worker.work)),
            asyncio.create_task(work_off(queue, "outbox", sender.work)),
        ]
        try:
            await self._answered()
            async for line in lines:
                if content := self._content(line.strip(), language):
                    await self._send(content)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._application.shutdown()

    async def _send(self, content: Json) -> None:
        number = next(self._updates)
        update = orjson.dumps({"update_id": number, **content})
        await self._services.inbox.take_in(_YOU, number, update)
        await self._answered()

    async def _answered(self) -> None:
        """Until nothing waits to be handled or sent."""
        async with asyncio.timeout(_ANSWERED_WITHIN_S):
            while await self._services.queue.has_work("inbox", "outbox"):  # noqa: ASYNC110 - rows
                await asyncio.sleep(0.02)

    def _content(self, line: str, language: str) -> Json | None:
        user = {"id": _YOU, "is_bot": False, "first_name": "You", "language_code": language}
        message: Json = {"message_id": 1, "date": int(time.time()), "from": user,
                         "chat": {"id": _YOU, "type": "private"}, "text": line}  # fmt: skip
        buttons = self._telegram.buttons
        if line.isdigit() and 1 <= int(line) <= len(buttons):
            pressed = buttons[int(line) - 1]
            query = {"id": str(time.time_ns()), "from": user, "chat_instance": "1",
                     "data": pressed.get("callback_data", ""), "message": message}  # fmt: skip
            return {"callback_query": query}
        if line.startswith("/"):
            command = {"type": "bot_command", "offset": 0, "length": len(line.split()[0])}
            message["entities"] = [command]
        return {"message": message} if line else None
