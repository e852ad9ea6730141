"""Google's Gemini over HTTP on the loopback, as far as we speak with it, and a little further.

generateContent, streamGenerateContent (SSE) and countTokens of v1. Replies are scripted, one for
each request in order; the last one is given again. Every request is kept as it came.
"""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

KEY = "a-key-of-the-tests-0123456789"
STATUS = {400: "INVALID_ARGUMENT", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
          429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 503: "UNAVAILABLE"}  # fmt: skip

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`text` as one candidate, unless `error`, `block`, `raw` or `cut` says something else."""

    text: str | None = ""
    finish: str = "STOP"
    block: str = ""
    error: int = 0
    retry_after: str = ""
    raw: bytes | None = None
    cut: bool = False
    slow_s: float = 0.0
    thoughts: int = 7
    only_for: str = ""
    """A model: any other one is not found."""


def composed(*lines: tuple[str, str], answerable: bool = True, **more: Any) -> Reply:
    """An answer of the shape that is asked for: (sentence, ids separated by commas)."""
    sentences = [{"text": text, "cites": [i for i in ids.split(",") if i]} for text, ids in lines]
    draft = {"answerable": answerable, "sentences": sentences}
    return Reply(text=json.dumps(draft, ensure_ascii=False), **more)


@dataclass
class FakeGemini:
    """`url` is what HEPATO_GEMINI_BASE_URL is set to."""

    url: str = ""
    script: list[Reply] = field(default_factory=lambda: [Reply(text="{}")])
    reply_to: Callable[[Json], Reply] | None = None
    """Answers by what is asked, instead of the script: for many questions at once."""
    requests: list[Json] = field(default_factory=list)
    """{"model", "method", "key", "headers", "body", "text": the whole body as it came}."""

    def says(self, *replies: Reply) -> None:
        self.script = list(replies)
        self.requests.clear()

    @property
    def sent(self) -> str:
        """All that has left the house: bodies and headers."""
        return "\n".join(f"{one['headers']}\n{one['text']}" for one in self.requests)

    async def call(self, request: Request) -> Response:
        model, _, method = request.path_params["call"].partition(":")
        text = (await request.body()).decode()
        headers = dict(request.headers)
        self.requests.append(
            {"model": model, "method": method, "key": headers.pop("x-goog-api-key", ""),
             "headers": headers, "body": json.loads(text), "text": text}
        )  # fmt: skip
        reply = self._next(self.requests[-1])
        if self.requests[-1]["key"] != KEY:
            return _refused(Reply(error=403))
        if reply.only_for and reply.only_for != model:
            return _refused(Reply(error=404))
        if method == "countTokens":
            return JSONResponse({"totalTokens": max(1, len(text) // 4)})
        if method not in ("generateContent", "streamGenerateContent"):
            return _refused(Reply(error=404))
        await asyncio.sleep(reply.slow_s)
        if reply.error:
            return _refused(reply)
        if method == "streamGenerateContent":
            return StreamingResponse(_events(reply), media_type="text/event-stream")
        return _whole(reply)

    def _next(self, request: Json) -> Reply:
        if self.reply_to is not None:
            return self.reply_to(request)
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


def _whole(reply: Reply) -> Response:
    content = reply.raw if reply.raw is not None else json.dumps(_answer(reply)).encode()
    if not reply.cut:
        return Response(content, media_type="application/json")

    async def half() -> AsyncIterator[bytes]:
        yield content[: len(content) // 2]
        raise ConnectionAbortedError

    return StreamingResponse(
        half(), media_type="application/json", headers={"content-length": str(len(content))}
    )


def _answer(reply: Reply) -> Json:
    used = {"promptTokenCount": 100, "candidatesTokenCount": 20, "totalTokenCount": 127,
            "thoughtsTokenCount": reply.thoughts}  # fmt: skip
    known: Json = {"usageMetadata": used, "modelVersion": "fake", "responseId": "r"}
    if reply.block:
        return {**known, "promptFeedback": {"blockReason": reply.block}}
    candidate: Json = {"index": 0, "finishReason": reply.finish}
    if reply.text is not None:
        candidate["content"] = {"role": "model", "parts": [{"text": reply.text}]}
    return {**known, "candidates": [candidate]}


async def _events(reply: Reply) -> AsyncIterator[bytes]:
    """The text in three parts; the last one says why it ended."""
    text = reply.text or ""
    third = max(1, len(text) // 3)
    parts = [text[:third], text[third : 2 * third], text[2 * third :]]
    for place, part in enumerate(parts):
        answer = _answer(Reply(text=part, finish=reply.finish, block=reply.block))
        if place < 2 and "candidates" in answer:
            answer["candidates"][0].pop("finishReason")
        if reply.cut and place == 1:
            raise ConnectionAbortedError
        yield b"data: " + json.dumps(answer).encode() + b"\r\n\r\n"


def _refused(reply: Reply) -> Response:
    error: Json = {
        "code": reply.error,
        "message": f"It is {reply.error}.",
        "status": STATUS.get(reply.error, "UNKNOWN"),
    }
    if reply.retry_after:
        kind = "type.googleapis.com/google.rpc.RetryInfo"
        error["details"] = [{"@type": kind, "retryDelay": reply.retry_after}]
    return JSONResponse({"error": error}, status_code=reply.error)


@contextmanager
def gemini() -> Iterator[FakeGemini]:
    """The API on a free port of the loopback, in a thread of its own."""
    fake = FakeGemini()
    app = Starlette(routes=[Route("/v1/models/{call:path}", fake.call, methods=["POST"])])
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    fake.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield fake
    finally:
        server.should_exit = True
        with suppress(RuntimeError):
            thread.join(timeout=10)
