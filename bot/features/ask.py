"""Free text and /ask: a question goes to the assistant, its answer comes with its sources."""

from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.context import BotContext, Button
from bot.render import Html
from core.assistant.answer import SHOW, shown
from core.messages.answering import Answered

COMMANDS = ("ask",)


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("ask", asked, filters.ChatType.PRIVATE),
        CallbackQueryHandler(chosen, rf"^{SHOW}"),
        MessageHandler(filters.ChatType.PRIVATE & filters.TEXT & ~filters.COMMAND, said),
    ]


async def asked(update: Update, context: BotContext) -> None:
    text = " ".join(context.args or ())
    if not text:
        context.say("ask.how")
        return
    await _answer(context, text)


async def said(update: Update, context: BotContext) -> None:
    """A message, or one that was edited: what it says now is answered."""
    message = update.effective_message
    await _answer(context, (message.text if message else None) or "")


async def chosen(update: Update, context: BotContext) -> None:
    """One of the questions that were offered."""
    query = update.callback_query
    id_ = ((query.data if query else None) or "").removeprefix(SHOW)
    answered = shown(id_, context.language, context.turn.now.date())
    if answered is None:
        context.toast("help.old-button")
        return
    _tell(context, answered)


async def _answer(context: BotContext, text: str) -> None:
    if context.turn.person is None:
        return
    _tell(context, await context.services.assistant.answer(context.turn.person, text))


def _tell(context: BotContext, answered: Answered) -> None:
    for effect in answered.effects:
        context.turn.then(effect, "answer")
    parts = [Html(part) for part in answered.parts]
    if answered.sources:
        parts[-1:] = [Html("\n\n".join([*parts[-1:], context.t("ask.sources"), *answered.sources]))]
    for part in parts[:-1]:
        context.say(part)
    buttons = [[Button(text, data) for text, data in row] for row in answered.buttons]
    context.say(parts[-1], buttons=buttons)
