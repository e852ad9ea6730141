"""What is said when somebody may be in danger: first, and whatever becomes of the rest."""

from bot import wording
from bot.context import BotContext
from core.messages.answering import Alarm

_SAME_DAY = ("EXPOSURE_RECENT",)
"""Whose own words say that today is in time."""


def warn(context: BotContext, alarm: Alarm) -> None:
    """With the numbers of their country, or of the operator's."""
    person = context.turn.person
    country = (person and person.country) or context.services.settings.country
    context.warn(_key(alarm), **context.services.understanding.numbers(country))


def _key(alarm: Alarm) -> str:
    """One line beside an answer; else the words for this category, or those for its level."""
    asked = alarm.frame in ("question", "past")
    if alarm.level == "unsure" or (asked and alarm.level == "crisis"):
        return "emergency.unsure"
    if asked:
        return "emergency.question"
    special = f"emergency.{alarm.category.lower().replace('_', '-')}"
    says = alarm.level == "emergency" or alarm.category in _SAME_DAY
    return special if says and wording.has(special) else f"emergency.{alarm.level}"
