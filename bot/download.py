"""A file that somebody has sent, fetched from Telegram into memory and nowhere else."""

import logging

from telegram.error import TelegramError

from bot.context import BotContext
from core.assistant.files import LARGEST_BYTES

_log = logging.getLogger(__name__)

MOST_MB = LARGEST_BYTES // 1024**2
_READ_S = 20.0


async def fetched(context: BotContext, file_id: str) -> bytes | None:
    """None when Telegram does not give it; empty when it is too large to be read."""
    try:
        file = await context.bot.get_file(file_id)
        if (file.file_size or 0) > LARGEST_BYTES:
            return b""
        return bytes(await file.download_as_bytearray(read_timeout=_READ_S))
    except TelegramError as error:
        _log.warning("file.not-fetched", extra={"reason": type(error).__name__})
        return None
