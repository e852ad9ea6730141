"""Google's Gemini: the only place that speaks with it. Off unless the operator gives a key.

One request, one answer (generateContent), asked not to be logged on the other side. Whatever comes
back that is not a whole and well-formed answer is no answer; what goes wrong is told by an outcome
and never raised.
"""

import asyncio
import logging
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic

import httpx2
from google import genai
from google.genai import errors, types
from pydantic import SecretStr

from core.assistant import prompt
from core.assistant.breaker import Breaker
from core.assistant.drafts import Draft, Got, LabReport, Purpose, Shape, Spoken, Use
from core.assistant.files import File
from core.settings import Settings

_log = logging.getLogger(__name__)
logging.getLogger("google_genai").setLevel(logging.CRITICAL + 1)
"""It would log the body of an error after which it tries again, and that may repeat the prompt."""

WITHIN_S: dict[Purpose, float] = {"answer": 15.0, "labs": 45.0, "voice": 45.0}
"""For all that one question causes; an answer is there before the bot says that it takes long."""
_ATTEMPT_S: dict[Purpose, float] = {"answer": 8.0, "labs": 40.0, "voice": 40.0}
_LENGTHS = (2048, 8192)
"""Tokens an answer may take with its thinking: at first, and once more when it was cut short."""
_TRIED_AGAIN = [408, 500, 502, 503, 504]
_KEY_PAUSE_S = 600.0

_WORKS = frozenset({"ok", "blocked", "cut", "malformed"})
"""Outcomes of a service that is there."""
_ANOTHER_MODEL = frozenset({"no-such-model", "broken"})


@dataclass(frozen=True, slots=True)
class _Work(Generic[Shape]):
    """What is asked, the same for every model."""

    purpose: Purpose
    told: str
    given: Sequence[Any]
    shape: type[Shape]
    uses: list[Use] = field(default_factory=list)


def connect(settings: Settings) -> "Gemini | None":
    """None without a key, and in production until its terms are confirmed."""
    if settings.gemini_api_key is None:
        return None
    if settings.environment == "production" and settings.gemini_terms != "paid-tier":
        _log.warning("gemini.terms-unconfirmed")
        return None
    return Gemini(settings, settings.gemini_api_key)


class Gemini:
    """One in a process, within one event loop; close it at the end."""

    def __init__(
        self, settings: Settings, key: SecretStr, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        fallback = settings.gemini_fallback_model
        self._good = tuple(dict.fromkeys((settings.gemini_model, fallback)))
        self._fast = tuple(dict.fromkeys((settings.gemini_fast_model, fallback)))
        self._key, self._address, self._clock = key, settings.gemini_base_url, clock
        self._breaker = Breaker()
        self._http: httpx2.AsyncClient | None = None
        self._client: genai.Client | None = None

    async def answer(self, question: str) -> Got[Draft]:
        """`question`: as core.assistant.prompt writes it, redacted."""
        return await self._ask(_Work("answer", prompt.ANSWER, [question], Draft), self._good)

    async def labs(self, file: File) -> Got[LabReport]:
        """The values on a photo or a PDF of a report."""
        return await self._ask(_Work("labs", prompt.LABS, [_part(file)], LabReport), self._fast)

    async def transcript(self, file: File) -> Got[Spoken]:
        return await self._ask(_Work("voice", prompt.VOICE, [_part(file)], Spoken), self._fast)

    async def close(self) -> None:
        if self._http is not None:
            await self._http.aclose()

    async def _ask(self, work: _Work[Shape], models: Sequence[str]) -> Got[Shape]:
        """The first model that is there and works, until time is up."""
        if not self._breaker.admits(self._clock()):
            return Got(None, ())
        value, began = None, self._clock()
        try:
            async with asyncio.timeout(WITHIN_S[work.purpose]):
                for model in models:
                    value = await self._whole(work, model)
                    if work.uses[-1].outcome not in _ANOTHER_MODEL:
                        break
        except TimeoutError:
            work.uses.append(self._use(work, models[0], "too-slow", began, None))
            self._breaker.failed(self._clock())
        except BaseException:
            self._breaker.left()
            raise
        return Got(value, tuple(work.uses))

    async def _whole(self, work: _Work[Shape], model: str) -> Shape | None:
        """Asked once more with more room when the answer was cut short."""
        for length in _LENGTHS:
            value = await self._attempt(work, model, length)
            if work.uses[-1].outcome != "cut":
                return value
        return None

    async def _attempt(self, work: _Work[Shape], model: str, length: int) -> Shape | None:
        began, response, value, error = self._clock(), None, None, None
        try:
            response = await self._connected().aio.models.generate_content(
                model=model, contents=list(work.given), config=_config(work, length)
            )
            value, outcome = _read(response, work.shape)
        except errors.APIError as refusal:
            error, outcome = refusal, _refusal(refusal)
        except (httpx2.HTTPError, OSError):
            outcome = "unreachable"
        except Exception as odd:  # noqa: BLE001 - whatever it was, it was no answer
            _log.error("gemini.odd", extra={"reason": type(odd).__name__})
            outcome = "malformed"
        work.uses.append(self._use(work, model, outcome, began, response))
        self._learn(outcome, error)
        return value

    def _learn(self, outcome: str, error: errors.APIError | None) -> None:
        """What it says of the service as a whole."""
        if outcome in _WORKS:
            self._breaker.worked()
            return
        if outcome in ("refused", "no-such-model"):
            _log.error("gemini.refused", extra={"code": outcome, "status": error and error.code})
        pause_s = _KEY_PAUSE_S if outcome == "refused" else _told_to_wait_s(error)
        self._breaker.failed(self._clock(), for_s=pause_s)

    def _use(
        self,
        work: _Work[Shape],
        model: str,
        outcome: str,
        began: float,
        response: types.GenerateContentResponse | None,
    ) -> Use:
        counted = response.usage_metadata if response else None
        spent = counted or types.GenerateContentResponseUsageMetadata()
        return Use(
            purpose=work.purpose,
            model=model,
            outcome=outcome,
            duration_ms=round((self._clock() - began) * 1000),
            prompt_tokens=spent.prompt_token_count or 0,
            output_tokens=spent.candidates_token_count or 0,
            thought_tokens=spent.thoughts_token_count or 0,
            cached_tokens=spent.cached_content_token_count or 0,
        )

    def _connected(self) -> genai.Client:
        """`vertexai` is named, so that no variable of the environment decides."""
        if self._client is None:
            self._http = httpx2.AsyncClient()
            self._client = genai.Client(
                api_key=self._key.get_secret_value(),
                vertexai=False,
                http_options=types.HttpOptions(
                    base_url=self._address,
                    api_version="v1",
                    httpx_async_client=self._http,
                    retry_options=types.HttpRetryOptions(
                        attempts=2,
                        initial_delay=0.3,
                        max_delay=1.0,
                        jitter=0.2,
                        http_status_codes=_TRIED_AGAIN,
                    ),
                ),
            )
        return self._client


def _part(file: File) -> types.Part:
    return types.Part.from_bytes(data=file.content, mime_type=file.kind)


def _config(work: _Work[Shape], length: int) -> types.GenerateContentConfig:
    """No tools, nothing kept, nothing sampled by settings of ours."""
    return types.GenerateContentConfig(
        system_instruction=work.told,
        response_mime_type="application/json",
        response_schema=work.shape,
        max_output_tokens=length,
        candidate_count=1,
        store=False,
        thinking_config=types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW),
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        http_options=types.HttpOptions(timeout=round(_ATTEMPT_S[work.purpose] * 1000)),
    )


def _read(response: types.GenerateContentResponse, shape: type[Shape]) -> tuple[Shape | None, str]:
    """(the answer, ok) when it came to its own end and has the shape; else (None, why)."""
    first = response.candidates[0] if response.candidates else None
    if first is None:
        return None, "blocked"
    if first.finish_reason is types.FinishReason.MAX_TOKENS:
        return None, "cut"
    if first.finish_reason is not types.FinishReason.STOP:
        return None, "blocked"
    if not isinstance(response.parsed, shape):
        return None, "malformed"
    return response.parsed, "ok"


def _refusal(error: errors.APIError) -> str:
    if error.code == 404:
        return "no-such-model"
    if error.code == 429:
        return "busy"
    return "broken" if error.code in (408, *range(500, 600)) else "refused"


_SECONDS = re.compile(r"(\d+(?:\.\d+)?)s")


def _told_to_wait_s(error: errors.APIError | None) -> float | None:
    """What Google's RetryInfo asks for."""
    try:
        details = error.details["error"]["details"] if error else []
        waits = [_SECONDS.fullmatch(one["retryDelay"]) for one in details if "retryDelay" in one]
    except (KeyError, TypeError):
        return None
    return next((float(wait[1]) for wait in waits if wait), None)
