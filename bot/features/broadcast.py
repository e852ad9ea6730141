"""/broadcast in the administrators' chat: counted first, sent when somebody says so."""

from functools import partial
from typing import Any
from uuid import UUID, uuid4

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import wording
from bot.context import BotContext
from core.accounts.people import Person
from core.messages.broadcast import Message, Words
from core.messages.turn import Outgoing

COMMANDS: tuple[str, ...] = ()  # none of a person's

LONGEST = 3000


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return []


def staff_handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("broadcast", count),
        CallbackQueryHandler(send, pattern=r"^broadcast:send:[0-9a-f]{32}$"),
        CallbackQueryHandler(discard, pattern=r"^broadcast:discard:[0-9a-f]{32}$"),
    ]


async def count(update: Update, context: BotContext) -> None:
    """`/broadcast all Text` or `/broadcast ar Text`."""
    message, turn = update.effective_message, context.turn
    if turn.chat != context.services.settings.admin_chat or message is None:
        return
    _, whom, text, *_ = [*(message.text or "").split(None, 2), "", ""]
    if whom not in ("all", *wording.languages()) or not text or len(text) > LONGEST:
        context.say("broadcast.how", languages=", ".join(wording.languages()), most=LONGEST)
        return
    language = None if whom == "all" else whom
    counting = partial(
        context.services.broadcasts.count, staff=turn.tenant, name=uuid4(), language=language,
        text=text,
    )  # fmt: skip
    turn.then(counting, "broadcast/count")
    context.say("broadcast.counting")


async def send(update: Update, context: BotContext) -> None:
    name = _name(update, context)
    if name is not None:
        sending = partial(context.services.broadcasts.send, staff=context.turn.tenant, name=name)
        context.turn.then(sending, "broadcast/send")
        context.toast("broadcast.sending")


async def discard(update: Update, context: BotContext) -> None:
    name = _name(update, context)
    if name is not None:
        discarding = partial(
            context.services.broadcasts.discard, staff=context.turn.tenant, name=name
        )
        context.turn.then(discarding, "broadcast/discard")
        context.toast("broadcast.discarded")


def words(chat: int) -> Words:
    """`chat`: of the administrators."""
    return Words(message=_for_person, told=partial(_for_staff, chat))


def _for_person(person: Person, message: Message) -> Outgoing:
    said = wording.say(person.language, "broadcast.message", text=message.text)
    return Outgoing(method="message", content={"chat": person.chat, "text": said, "buttons": []})


def _for_staff(chat: int, message: Message) -> Outgoing:
    language = wording.FALLBACK
    said = wording.say(
        language, f"broadcast.{message.state}", count=message.count,
        whom=message.language or "all", text=message.text,
    )  # fmt: skip
    buttons = []
    if message.state == "counted":
        buttons = [
            [{"text": wording.plain(language, f"broadcast.{name}-button", count=message.count),
              "data": f"broadcast:{name}:{message.id.hex}"}]
            for name in ("send", "discard")
        ]  # fmt: skip
    return Outgoing(method="message", content={"chat": chat, "text": said, "buttons": buttons})


def _name(update: Update, context: BotContext) -> UUID | None:
    if context.turn.chat != context.services.settings.admin_chat or not update.callback_query:
        return None
    return UUID((update.callback_query.data or "").rsplit(":", 1)[-1])
