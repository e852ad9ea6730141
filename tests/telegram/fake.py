"""Telegram's Bot API over HTTP on the loopback, as far as the bot speaks with it.

True in what a client meets: limits of text, caption and callback data, HTML that does not parse,
429 with retry_after, 403 of who has blocked the bot, edits, drafts, files, polling with offsets,
webhooks with their secret, redelivered until they are answered with 200.
"""

import asyncio
import itertools
import json
import re
import secrets
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.telegram.markup import MarkupError, read, units

TOKEN = "4242:a-token-of-the-tests"
BOT = {"id": 4242, "is_bot": True, "first_name": "HcvInfoBot", "username": "HcvInfoBot"}

Json = dict[str, Any]


class RefusedError(Exception):
    """An answer in Telegram's shape: {"ok": false, ...}."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass(slots=True)
class Message:
    """A message of the bot as the person sees it."""

    id: int
    chat: int
    text: str
    html: str
    method: str
    buttons: list[list[Json]] = field(default_factory=list)
    file: bytes = b""
    name: str = ""
    edits: int = 0
    deleted: bool = False

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]

    def data(self, label: str) -> str:
        data: str = next(
            b["callback_data"] for row in self.buttons for b in row if label in b["text"]
        )
        return data


class FakeTelegram:
    """`url` is what HEPATO_TELEGRAM_API_BASE is set to. Everything else is for the test to ask."""

    def __init__(self) -> None:
        self.url = ""
        self.messages: list[Message] = []
        self.calls: list[tuple[str, Json]] = []
        self.answers: list[Json] = []
        self.actions: list[tuple[int, str]] = []
        self.drafts: list[Json] = []
        self.commands: dict[str, list[Json]] = {}
        self.names: dict[int, Json] = {}
        """first_name, last_name, username of people; "Test" where nothing is said."""
        self.refusals: list[tuple[str, str]] = []
        """Methods that were answered with an error, and its description."""
        self.blocked: set[int] = set()
        self.gone: set[int] = set()
        self.throttle: dict[str, list[float]] = defaultdict(list)
        self.broken: list[int] = []
        """Status codes with which the next sends fail, as a proxy before Telegram answers."""
        self.slow_s = 0.0
        self.files: dict[str, bytes] = {}
        self.files_broken: list[int] = []
        """Status codes with which the next downloads fail."""
        self.webhook: Json = {}
        self.deliveries: list[int] = []
        """Status codes that the webhook answered."""
        self._updates: list[Json] = []
        self._update_ids = itertools.count(secrets.randbelow(10**8) + 1)
        self._message_ids = itertools.count(1)
        self._polling = 0
        self.closing = False
        self._lock = threading.Lock()
        self._client = httpx2.Client(timeout=5)

    # What people do

    def say(self, user: int, text: str, *, language: str = "en", **more: Any) -> Json:
        message = self._message_of(user, language, text=text, **more)
        if text.startswith("/"):
            length = units(text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self._update(message=message)

    def edit(self, user: int, message_id: int, text: str) -> Json:
        message = self._message_of(user, "en", text=text)
        return self._update(
            edited_message={**message, "message_id": message_id, "edit_date": _now()}
        )

    def press(self, user: int, label: str, *, language: str = "en") -> Json:
        """The newest button of that chat whose label contains `label`."""
        for message in reversed(self.to(user)):
            if any(label in text for text in message.labels):
                return self.press_data(user, message.data(label), message.id, language=language)
        raise AssertionError(f"no button {label!r} in {[m.labels for m in self.to(user)]}")

    def press_data(
        self, user: int, data: str, message_id: int = 1, *, language: str = "en"
    ) -> Json:
        return self._update(
            callback_query={
                "id": str(secrets.randbelow(10**18)),
                "from": self._user(user, language),
                "chat_instance": "1",
                "data": data,
                "message": {
                    "message_id": message_id, "date": _now(), "chat": self._chat(user), "from": BOT,
                    "text": "…",
                },
            }
        )  # fmt: skip

    def block(self, user: int) -> Json:
        self.blocked.add(user)
        return self._membership(user, "member", "kicked")

    def unblock(self, user: int) -> Json:
        self.blocked.discard(user)
        return self._membership(user, "kicked", "member")

    def photo(self, user: int, content: bytes, caption: str = "", album: str = "") -> Json:
        """In two sizes, the larger one last; `album`: sent together with others of that id."""
        large, small = self._stored("photo", content), self._stored("photo", content[:3])
        sizes = [{**small, "width": 90, "height": 90}, {**large, "width": 900, "height": 900}]
        more = {"caption": caption} if caption else {}
        more |= {"media_group_id": album} if album else {}
        return self._update(message=self._message_of(user, "en", photo=sizes, **more))

    def document(self, user: int, content: bytes, name: str, kind: str) -> Json:
        """`kind`: what the sender's client takes it for, by its name."""
        sent = {**self._stored("document", content), "file_name": name, "mime_type": kind}
        return self._update(message=self._message_of(user, "en", document=sent))

    def voice(self, user: int, content: bytes) -> Json:
        sent = {**self._stored("voice", content), "duration": 3, "mime_type": "audio/ogg"}
        return self._update(message=self._message_of(user, "en", voice=sent))

    def contact(self, user: int, name: str) -> Json:
        """A card of their address book, or their own."""
        card = {"phone_number": "+15550100", "first_name": name, "user_id": user}
        return self._update(message=self._message_of(user, "en", contact=card))

    def _stored(self, kind: str, content: bytes) -> Json:
        file_id = f"{kind}-{len(self.files) + 1}"
        self.files[file_id] = content
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content)}

    # What came of it

    def to(self, user: int) -> list[Message]:
        return [m for m in self.messages if m.chat == user and not m.deleted]

    def texts(self, user: int) -> list[str]:
        return [message.text for message in self.to(user)]

    # Delivery

    def queue(self, update: Json) -> Json:
        """For the next getUpdates."""
        with self._lock:
            self._updates.append(update)
        return update

    def deliver(self, update: Json, *, within_s: float = 20.0) -> int:
        """Posts to the webhook until it is answered with 2xx, as Telegram does; the last status."""
        deadline = time.monotonic() + within_s
        while True:
            status = self.post(update)
            self.deliveries.append(status)
            if 200 <= status < 300 or time.monotonic() > deadline:
                return status
            time.sleep(0.1)

    def post(self, update: Json, *, secret: str | None = None) -> int:
        """One attempt; 0 when nobody listens."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret or self.webhook["secret_token"]}
        try:
            answer = self._client.post(self.webhook["url"], json=update, headers=headers)
        except httpx2.HTTPError:
            return 0
        return answer.status_code

    def hang_up(self) -> None:
        self._client.close()

    def _update(self, **content: Any) -> Json:
        return {"update_id": next(self._update_ids), **content}

    def _membership(self, user: int, old: str, new: str) -> Json:
        member: Json = {"user": BOT, "until_date": 0}
        return self._update(
            my_chat_member={
                "chat": self._chat(user), "from": self._user(user, "en"), "date": _now(),
                "old_chat_member": {**member, "status": old},
                "new_chat_member": {**member, "status": new},
            }
        )  # fmt: skip

    def _message_of(self, user: int, language: str, **content: Any) -> Json:
        return {
            "message_id": next(self._message_ids),
            "date": _now(),
            "chat": self._chat(user),
            "from": self._user(user, language),
            **content,
        }

    def _chat(self, user: int) -> Json:
        if user < 0:
            return {"id": user, "type": "supergroup"}
        return {"id": user, "type": "private", **self.names.get(user, {})}

    def _user(self, user: int, language: str) -> Json:
        named = {"first_name": "Test", **self.names.get(user, {})}
        return {"id": abs(user), "is_bot": False, "language_code": language, **named}

    # The API

    async def call(self, request: Request) -> Response:
        method = request.path_params["method"]
        if request.path_params["token"] != TOKEN:
            return _answer(RefusedError(401, "Unauthorized"))
        handler = getattr(self, f"_do_{_snake(method)}", None)
        if handler is None:
            return _answer(RefusedError(404, "Not Found"))
        try:
            data = await _read(request)
        except ClientDisconnect:  # killed while it called
            return Response(status_code=400)
        self.calls.append((method, data))
        try:
            result = await handler(data)
        except RefusedError as error:
            self.refusals.append((method, error.description))
            return _answer(error)
        return JSONResponse({"ok": True, "result": result})

    async def download(self, request: Request) -> Response:
        if self.files_broken:
            return Response(b"", status_code=self.files_broken.pop(0))
        content = self.files.get(request.path_params["path"])
        return Response(content or b"", status_code=200 if content is not None else 404)

    async def _do_get_me(self, _data: Json) -> Json:
        return {**BOT, "can_join_groups": False, "can_read_all_group_messages": False,
                "supports_inline_queries": False}  # fmt: skip

    async def _do_get_updates(self, data: Json) -> list[Json]:
        if self.webhook.get("url"):
            raise RefusedError(409, "Conflict: can't use getUpdates method while webhook is active")
        self._polling += 1
        mine = self._polling
        offset, until = int(data.get("offset", 0)), time.monotonic() + int(data.get("timeout", 0))
        while True:
            if self._polling != mine:
                raise RefusedError(
                    409, "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )  # fmt: skip
            with self._lock:
                self._updates = [u for u in self._updates if u["update_id"] >= offset]
                waiting = self._updates[: int(data.get("limit", 100))]
            if waiting or self.closing or time.monotonic() > until:
                return waiting
            await asyncio.sleep(0.02)

    async def _do_set_webhook(self, data: Json) -> bool:
        self.webhook = data
        return True

    async def _do_delete_webhook(self, _data: Json) -> bool:
        self.webhook = {}
        return True

    async def _do_set_my_commands(self, data: Json) -> bool:
        commands = json.loads(data["commands"])
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise RefusedError(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise RefusedError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[data.get("language_code", "")] = commands
        return True

    async def _do_send_message(self, data: Json) -> Json:
        return await self._send("message", data, data.get("text", ""), 4096)

    async def _do_send_photo(self, data: Json) -> Json:
        return await self._send("photo", data, data.get("caption", ""), 1024)

    async def _do_send_document(self, data: Json) -> Json:
        return await self._send("document", data, data.get("caption", ""), 1024)

    async def _do_send_message_draft(self, data: Json) -> bool:
        _reachable(self, int(data["chat_id"]))
        self.drafts.append(data)
        return True

    async def _do_send_chat_action(self, data: Json) -> bool:
        self.actions.append((int(data["chat_id"]), data["action"]))
        return True

    async def _do_answer_callback_query(self, data: Json) -> bool:
        if len(data.get("text", "")) > 200:
            raise RefusedError(400, "Bad Request: MESSAGE_TOO_LONG")
        if any(known["callback_query_id"] == data["callback_query_id"] for known in self.answers):
            raise RefusedError(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self.answers.append(data)
        return True

    async def _do_edit_message_text(self, data: Json) -> Json:
        chat, number = int(data["chat_id"]), int(data["message_id"])
        await self._gate("editMessageText", chat)
        found = next((m for m in self.to(chat) if m.id == number), None)
        if found is None:
            raise RefusedError(400, "Bad Request: message to edit not found")
        text, buttons = _text(data, data.get("text", ""), 4096), _buttons(data)
        if (text, buttons) == (found.text, found.buttons):
            raise RefusedError(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        found.text, found.html, found.buttons = text, data.get("text", ""), buttons
        found.edits += 1
        return self._shown(found)

    async def _do_delete_message(self, data: Json) -> bool:
        number = int(data["message_id"])
        found = next((m for m in self.to(int(data["chat_id"])) if m.id == number), None)
        if found is None:
            raise RefusedError(400, "Bad Request: message to delete not found")
        found.deleted = True
        return True

    async def _do_get_file(self, data: Json) -> Json:
        content = self.files.get(data["file_id"])
        if content is None:
            raise RefusedError(
                400, "Bad Request: wrong file_id or the file is temporarily unavailable"
            )
        if len(content) > 20 * 1024 * 1024:
            raise RefusedError(400, "Bad Request: file is too big")
        return {"file_id": data["file_id"], "file_unique_id": data["file_id"],
                "file_size": len(content), "file_path": data["file_id"]}  # fmt: skip

    async def _send(self, method: str, data: Json, text: str, limit: int) -> Json:
        chat = int(data["chat_id"])
        await self._gate(method, chat)
        shown, buttons = _text(data, text, limit), _buttons(data)
        if method == "message" and not shown.strip():
            raise RefusedError(400, "Bad Request: message text is empty")
        message = Message(next(self._message_ids), chat, shown, text, method, buttons)
        if method != "message":
            message.file, message.name = data["attached"], data["attached_name"]
        self.messages.append(message)
        return self._shown(message)

    async def _gate(self, method: str, chat: int) -> None:
        await asyncio.sleep(self.slow_s)
        if self.broken:
            raise RefusedError(self.broken.pop(0), "Bad Gateway")
        if self.throttle[method]:
            wait = self.throttle[method].pop(0)
            raise RefusedError(
                429, f"Too Many Requests: retry after {wait:g}", retry_after=max(1, int(wait))
            )
        _reachable(self, chat)

    def _shown(self, message: Message) -> Json:
        shown: Json = {"message_id": message.id, "date": _now(), "chat": self._chat(message.chat),
                       "from": BOT}  # fmt: skip
        if message.method == "message":
            return {**shown, "text": message.text}
        return {**shown, "caption": message.text}


def _reachable(fake: FakeTelegram, chat: int) -> None:
    if chat in fake.blocked:
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    if chat in fake.gone:
        raise RefusedError(400, "Bad Request: chat not found")


def _text(data: Json, text: str, limit: int) -> str:
    try:
        shown = read(text) if data.get("parse_mode") == "HTML" else text
    except MarkupError as error:
        raise RefusedError(400, str(error)) from error
    if units(shown) > limit:
        kind = "message is too long" if limit == 4096 else "message caption is too long"
        raise RefusedError(400, f"Bad Request: {kind}")
    return shown.strip()


def _buttons(data: Json) -> list[list[Json]]:
    rows: list[list[Json]] = json.loads(data.get("reply_markup", "{}")).get("inline_keyboard", [])
    for button in itertools.chain.from_iterable(rows):
        if len(button.get("callback_data", "").encode()) > 64:
            raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
        if not button.get("text"):
            raise RefusedError(400, "Bad Request: can't parse inline keyboard button: text empty")
    return rows


def _answer(error: RefusedError) -> Response:
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return JSONResponse(body, status_code=error.code)


async def _read(request: Request) -> Json:
    data: Json = {}
    async with request.form() as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                data["attached"], data["attached_name"] = await value.read(), value.filename
            else:
                data[name] = value
    return data


def _snake(method: str) -> str:
    return re.sub(r"([A-Z])", r"_\1", method).lower()


def _now() -> int:
    return int(time.time())


@contextmanager
def telegram() -> Iterator[FakeTelegram]:
    """The API on a free port of the loopback, in a thread of its own."""
    fake = FakeTelegram()
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", fake.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", fake.download),
        ]
    )
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    fake.url = f"http://127.0.0.1:{port}"
    try:
        yield fake
    finally:
        fake.closing = server.should_exit = True
        fake.hang_up()
        with suppress(RuntimeError):
            thread.join(timeout=10)
