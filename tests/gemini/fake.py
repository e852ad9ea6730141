"""Gemini's generateContent over real HTTP on a loopback port, answering as it is told to.

Shapes and failures are those seen of the service; with an empty script it answers UNAVAILABLE.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one request meets: an answer, or an HTTP `status`, a `raw` body, a cut, each after
    `sleep` seconds. `block`: why the prompt was refused."""

    text: str | None = None
    finish: str = "STOP"
    block: str | None = None
    status: int = 200
    raw: str | None = None
    cut: bool = False
    sleep: float = 0


STATUS = {400: "INVALID_ARGUMENT", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
          429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 503: "UNAVAILABLE"}  # fmt: skip


@dataclass
class FakeGemini:
    """`script`: steps still to come; `asked`: (model, body, key) of each request so far."""

    script: deque[Step] = field(default_factory=deque)
    asked: list[tuple[str, dict[str, Any], str]] = field(default_factory=list)
    address: str = ""

    def will(self, *steps: Step) -> None:
        self.script.extend(steps)

    def will_say(self, value: object) -> None:
        self.will(Step(text=json.dumps(value)))

    async def handle(self, request: Request) -> Response:
        model = request.path_params["model"]
        key = request.headers.get("x-goog-api-key", "")
        self.asked.append((model, await request.json(), key))
        step = self.script.popleft() if self.script else Step(status=503)
        await asyncio.sleep(step.sleep)
        return _response(step, model)


def _response(step: Step, model: str) -> Response:
    if step.cut:
        return StreamingResponse(_cut(), headers={"content-length": "900"})
    if step.raw is not None:
        return Response(step.raw, media_type="application/json")
    if step.status != 200:
        details = [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "7s"}]
        error = {"code": step.status, "message": "secret words", "status": STATUS[step.status]}
        return JSONResponse({"error": error | {"details": details}}, status_code=step.status)
    return JSONResponse(_body(step, model))


async def _cut() -> AsyncIterator[bytes]:
    yield b'{"candidates": ['
    raise ConnectionAbortedError


def _body(step: Step, model: str) -> dict[str, Any]:
    usage = {"promptTokenCount": 120, "candidatesTokenCount": 30, "thoughtsTokenCount": 10,
             "totalTokenCount": 160}  # fmt: skip
    body: dict[str, Any] = {"modelVersion": model, "usageMetadata": usage}
    if step.block:
        return body | {"promptFeedback": {"blockReason": step.block}}
    candidate: dict[str, Any] = {"finishReason": step.finish, "index": 0}
    if step.text is not None:
        candidate["content"] = {"role": "model", "parts": [{"text": step.text}]}
    return body | {"candidates": [candidate]}


@asynccontextmanager
async def running() -> AsyncIterator[FakeGemini]:
    fake = FakeGemini()
    path = "/{version}/models/{model}:generateContent"
    app = Starlette(routes=[Route(path, fake.handle, methods=["POST"])])
    config = uvicorn.Config(
        app, port=0, log_config=None, lifespan="off", ws="none", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    fake.address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield fake
    finally:
        server.should_exit = True
        await task
