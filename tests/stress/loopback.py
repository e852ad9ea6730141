"""A hospital's client over loopback, with many connections at once."""

import asyncio
import random
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

import httpx2

from fhir_api import wire

AGAIN = (409, 429, 503)
"""Come again: nothing was done, or the same is just being done."""


class Caller:
    """Spreads its requests over several API processes; each request has a token of its own."""

    def __init__(
        self, urls: Sequence[str], fresh: Callable[[], str], *, connections: int = 64
    ) -> None:
        limits = httpx2.Limits(max_connections=connections, max_keepalive_connections=connections)
        self._http = httpx2.AsyncClient(limits=limits, timeout=30)
        self._urls = list(urls)
        self._fresh = fresh

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._http.aclose()

    async def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> httpx2.Response:
        """`path` below the FHIR base."""
        content = body if isinstance(body, bytes | None) else wire.write(body)
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        told["Authorization"] = f"Bearer {self._fresh()}"
        if content is not None:
            told["Content-Type"] = "application/fhir+json"
        url = random.choice(self._urls)
        return await self._http.request(method, f"{url}/fhir{path}", content=content, headers=told)

    async def settled(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> httpx2.Response:
        """The answer of the last of up to 60 tries: as long as we are told to come again."""
        for _ in range(60):
            answer = await self.ask(method, path, body, **headers)
            if answer.status_code not in AGAIN:
                break
            assert "Retry-After" in answer.headers
            await asyncio.sleep(random.uniform(0.02, 0.1))
        return answer

    async def everything(self, type_: str, query: str = "") -> list[dict[str, Any]]:
        """All resources of a type, page by page."""
        found: list[dict[str, Any]] = []
        path: str | None = f"/{type_}?_count=500&{query}"
        while path:
            answer = await self.settled("GET", path)
            assert answer.status_code == 200, answer.text
            page = answer.json()
            found += [entry["resource"] for entry in page.get("entry", ())]
            following = [link["url"] for link in page["link"] if link["relation"] == "next"]
            path = following[0].partition("/fhir")[2] if following else None
        return found

    async def versions(self, reference: str) -> list[int]:
        """The version numbers in a resource's history, newest first."""
        answer = await self.settled("GET", f"/{reference}/_history")
        assert answer.status_code == 200, answer.text
        entries = answer.json()["entry"]
        return [int(entry["response"]["etag"].strip('W/"')) for entry in entries]


async def at_once(*asked: Any) -> list[httpx2.Response]:
    """The answers to requests that all leave in the same moment."""
    return list(await asyncio.gather(*asked))
