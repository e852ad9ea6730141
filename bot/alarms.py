"""What is said when somebody may be in danger: first, and whatever becomes of the rest."""

import asyncio
import logging

from bot import wording
from bot.context import BotContext
from core.messages.answering import Alarm, Unsure

_log = logging.getLogger(__name__)


async def found(context: BotContext, text: str) -> Alarm | None:
    """Calls nobody outside."""
    try:
        return await asyncio.to_thread(context.services.understanding.emergency, text)
    except Exception as error:  # noqa: BLE001 - a fault in finding one must not hide one
        _log.error("emergency.check-failed", extra={"reason": type(error).__name__})
        return Unsure()


def happening(alarm: Alarm) -> bool:
    """Then nothing else is said."""
    return alarm.frame not in ("question", "past")


_SAME_DAY = ("EXPOSURE_RECENT",)
"""Whose own words say that today is in time."""


def warn(context: BotContext, alarm: Alarm) -> None:
    """With the numbers of their country, or of the operator's."""
    person = context.turn.person
    country = (person and person.country) or context.services.settings.country
    context.warn(_key(alarm), **context.services.understanding.numbers(country))


def _key(alarm: Alarm) -> str:
    """One line beside an answer; else the words for this category, or those for its level."""
    asked = not happening(alarm)
    if alarm.level == "unsure" or (asked and alarm.level == "crisis"):
        return "emergency.unsure"
    if asked:
        return "emergency.question"
    special = f"emergency.{alarm.category.lower().replace('_', '-')}"
    says = alarm.level == "emergency" or alarm.category in _SAME_DAY
    return special if says and wording.has(special) else f"emergency.{alarm.level}"
