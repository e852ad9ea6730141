"""Asks Telegram for updates where no webhook can be reached; they go into the same inbox."""

import asyncio
import logging

from telegram.error import Conflict, RetryAfter, TelegramError

from bot.context import Bot
from bot.incoming import ALLOWED, whose
from core.errors import HepatoError
from core.services import Services

_log = logging.getLogger(__name__)

_WAIT_S = 25
_AGAIN_S = 2.0


async def poll(bot: Bot, services: Services, staff: frozenset[int]) -> None:
    """Until cancelled. What is in the inbox is confirmed with the next request, and not before."""
    offset: int | None = None
    while True:
        try:
            offset = await _ask(bot, services, staff, offset)
        except Conflict:
            _log.warning("polling.another-polls")
            await asyncio.sleep(_WAIT_S)
        except RetryAfter as error:
            await asyncio.sleep(_seconds(error))
        except (TelegramError, HepatoError) as error:
            _log.warning("polling.away", extra={"reason": type(error).__name__})
            await asyncio.sleep(_AGAIN_S)


async def _ask(
    bot: Bot, services: Services, staff: frozenset[int], offset: int | None
) -> int | None:
    """The offset from which to go on."""
    updates = await bot.get_updates(
        offset=offset, timeout=_WAIT_S, allowed_updates=ALLOWED, read_timeout=_WAIT_S + 10
    )
    for update in updates:
        owner = whose(update.to_dict(), staff)
        if owner is not None:
            await services.inbox.take_in(owner, update.update_id, update.to_json().encode())
        offset = update.update_id + 1
    return offset


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()
