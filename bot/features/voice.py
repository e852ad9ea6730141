"""A voice note: written down, looked at for an emergency, and after a yes a message like any other.

The recording is kept nowhere; what was understood stands in the open flow until it is answered.
"""

from dataclasses import asdict
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, MessageHandler, filters

from bot import alarms
from bot.context import BotContext
from bot.download import fetched
from core.assistant import files
from core.messages.turn import Conversation

COMMANDS = ()

_FLOW = "voice"


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    sent = filters.ChatType.PRIVATE & (filters.VOICE | filters.AUDIO)
    return [
        MessageHandler(sent, received),
        CallbackQueryHandler(asked, pattern=r"^voice:ask:"),
        CallbackQueryHandler(dropped, pattern=r"^voice:no:"),
    ]


async def received(update: Update, context: BotContext) -> None:
    message, person = update.effective_message, context.turn.person
    note = message and (message.voice or message.audio)
    if not note or person is None:
        return
    if not context.services.files.available:
        context.say("voice.off")
        return
    if (note.file_size or 0) > files.LARGEST_BYTES:
        context.say("voice.too-large")
        return
    content = await fetched(context, note.file_id)
    if content is None:
        context.say("voice.not-fetched")
    elif files.voice(content) is None:
        context.say("voice.unreadable")
    else:
        heard = await context.services.files.voice(person, content)
        for effect in heard.effects:
            context.turn.then(effect, "voice")
        await _tell(context, (heard.text or "").lstrip("/ "))


async def _tell(context: BotContext, text: str) -> None:
    """What is dangerous is warned of before anything is confirmed; the rest waits for a yes."""
    if not text:
        context.say("voice.unheard")
        return
    if alarm := await alarms.found(context, text):
        alarms.warn(context, alarm)
        if alarms.happening(alarm):
            context.turn.done.append("emergency/shown")
            context.say("voice.heard", text=text)
            return
    turn, number = context.turn, context.turn.update_id
    kept = {"text": text, "number": number, "before": _before(turn.conversation)}
    turn.ask(_FLOW, "confirm", kept)
    buttons = [
        [context.button("voice.yes", f"voice:ask:{number}")],
        [context.button("voice.no", f"voice:no:{number}")],
    ]
    context.say("voice.confirm", text=text, buttons=buttons)


def _before(conversation: Conversation | None) -> dict[str, Any] | None:
    """The flow that the note may be an answer in."""
    if conversation is None:
        return None
    if conversation.flow == _FLOW:
        before: dict[str, Any] | None = conversation.data["before"]
        return before
    return asdict(conversation)


async def asked(update: Update, context: BotContext) -> None:
    """Yes: from here on it is a message, before every gate and in the flow that was open."""
    text, query = _taken_back(update, context), update.callback_query
    if text is None or query is None or not isinstance(query.message, Message):
        context.toast("voice.over")
        return
    shown = query.message
    typed = Message(shown.message_id, shown.date, shown.chat, from_user=query.from_user, text=text)
    typed.set_bot(context.bot)
    await context.application.process_update(Update(update.update_id, message=typed))


async def dropped(update: Update, context: BotContext) -> None:
    if _taken_back(update, context) is None:
        context.toast("voice.over")
        return
    context.say("voice.dropped")


async def typed_instead(update: Update, context: BotContext) -> None:
    """Somebody writes before they have said yes or no: that counts."""
    _restore(context, context.turn.conversation)
    await context.application.process_update(update)


FLOWS = {_FLOW: typed_instead}


def _taken_back(update: Update, context: BotContext) -> str | None:
    """What the pressed button is about, if that is still open; then no longer."""
    conversation, query = context.turn.conversation, update.callback_query
    number = ((query.data if query else None) or "").rsplit(":", 1)[-1]
    if conversation is None or conversation.flow != _FLOW:
        return None
    if number != str(conversation.data["number"]):
        return None
    _restore(context, conversation)
    text: str = conversation.data["text"]
    return text


def _restore(context: BotContext, conversation: Conversation | None) -> None:
    before = conversation.data["before"] if conversation else None
    context.turn.close()
    if before is not None:
        context.turn.conversation = Conversation(**before)
