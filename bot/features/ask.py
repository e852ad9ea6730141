"""Free text and /ask: a question goes to the assistant, its answer comes with its sources."""

from typing import Any
from uuid import UUID

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot import alarms
from bot.context import BotContext, Button
from bot.render import Html, marked
from core.assistant.telling import BAD, GOOD, SHOW, shown
from core.messages.answering import Answered

COMMANDS = ("ask",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("ask", asked, filters.ChatType.PRIVATE),
        CallbackQueryHandler(chosen, rf"^{SHOW}"),
        CallbackQueryHandler(rated, rf"^(?:{GOOD}|{BAD})[0-9a-f]{{32}}$"),
        MessageHandler(filters.ChatType.PRIVATE & filters.TEXT & ~filters.COMMAND, said),
    ]


async def asked(update: Update, context: BotContext) -> None:
    text = " ".join(context.args or ())
    if not text:
        context.say("ask.how")
        return
    await _answer(update, context, text)


async def said(update: Update, context: BotContext) -> None:
    """A message, or one that was edited: what it says now is answered."""
    message = update.effective_message
    await _answer(update, context, (message.text if message else None) or "")


async def chosen(update: Update, context: BotContext) -> None:
    """One of the questions that were offered."""
    query = update.callback_query
    id_ = ((query.data if query else None) or "").removeprefix(SHOW)
    answered = shown(id_, context.language, context.turn.now.date())
    if answered is None:
        context.toast("help.old-button")
        return
    _tell(context, answered)


async def _answer(update: Update, context: BotContext, text: str) -> None:
    if context.turn.person is None:
        return
    user = update.effective_user
    known = (
        [name for name in (user.first_name, user.last_name, user.username) if name] if user else []
    )
    _tell(context, await context.services.assistant.answer(context.turn.person, text, known))


async def rated(update: Update, context: BotContext) -> None:
    """Whether an answer helped."""
    query = update.callback_query
    said, _, id_ = ((query.data if query else None) or "").rpartition(":")
    memory, tenant = context.services.memory, context.turn.tenant
    context.turn.then(memory.rate(tenant, UUID(id_), helpful=f"{said}:" == GOOD), "answer/rating")
    context.toast("ask.rated")


def _tell(context: BotContext, answered: Answered) -> None:
    if answered.alarm and not context.turn.first:
        alarms.warn(context, answered.alarm)
    for effect in answered.effects:
        context.turn.then(effect, "answer")
    parts = [Html(part) for part in answered.parts]
    if not parts:
        return
    if answered.sources:
        parts[-1:] = [Html("\n\n".join([*parts[-1:], context.t("ask.sources"), *answered.sources]))]
    for part in parts[:-1]:
        context.say(part)
    buttons = [
        [Button(marked(text, context.language), data) for text, data in row]
        for row in answered.buttons
    ]
    context.say(parts[-1], buttons=buttons)
