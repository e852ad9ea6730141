"""Telegram's door: an update is checked, put into the inbox, and only then answered."""

import hmac
import logging
from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.incoming import update_id, whose
from core.crypto import derive
from core.errors import HepatoError
from core.services import Services
from core.settings import Settings

_log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
MAX_BYTES = 1_000_000

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def webhook_secret(settings: Settings) -> str:
    """As configured; otherwise made of the secret key, the same in every process."""
    if settings.telegram_webhook_secret:
        return settings.telegram_webhook_secret.get_secret_value()
    return derive(settings.secret_key.get_secret_value().encode(), "telegram webhook").hex()


def staff_chats(settings: Settings) -> frozenset[int]:
    chats = (settings.clinician_chat, settings.admin_chat)
    return frozenset(chat for chat in chats if chat is not None)


def routes(settings: Settings, services: Services) -> list[Route]:
    secret, staff = webhook_secret(settings).encode(), staff_chats(settings)

    async def receive(request: Request) -> Response:
        sent = request.headers.get(_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(sent, secret):
            _log.warning("webhook.refused")
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        return await _taken(services, body, staff)

    return [Route(PATH, receive, methods=["POST"])]


async def _body(request: Request) -> bytes | None:
    """None when it is longer than an update can be: no more of it is read."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BYTES:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)


async def _taken(services: Services, body: bytes, staff: frozenset[int]) -> Response:
    update = _read(body)
    number = update_id(update)
    if number is None:
        return Response(status_code=400)
    owner = whose(update, staff)
    if owner is None:  # a group, a channel, another bot: not for us, and not to be sent again
        return Response(status_code=200)
    try:
        await services.inbox.take_in(owner, number, body)
    except HepatoError as error:  # Telegram sends it again
        _log.warning("webhook.not-taken", extra={"code": error.code})
        return Response(status_code=503, headers={"Retry-After": "1"})
    return Response(status_code=200)


def _read(body: bytes) -> Mapping[str, Any]:
    try:
        update = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return update if isinstance(update, dict) else {}
