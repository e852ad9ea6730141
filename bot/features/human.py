"""/human: a message to clinicians, if the person wants that, and their answer back."""

from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot import wording
from bot.context import BotContext
from bot.render import escape
from core.messages.handoff import code_in
from core.messages.turn import Outgoing

COMMANDS = ("human",)

LONGEST = 1500
A_DAY = 5

_FLOW = "human"


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("human", offer),
        CallbackQueryHandler(agree, pattern=r"^human:agree$"),
        CallbackQueryHandler(send, pattern=r"^human:send$"),
        CallbackQueryHandler(leave, pattern=r"^human:leave$"),
    ]


def staff_handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [MessageHandler(filters.REPLY & filters.TEXT & ~filters.COMMAND, answered)]


async def offer(update: Update, context: BotContext) -> None:
    """Whether they want it: what they write is then read by people."""
    services, person = context.services, context.turn.person
    if services.handoff.chat is None:
        country = (person and person.country) or services.settings.country
        context.say(context.t("human.none", **services.understanding.numbers(country)))
        return
    buttons = [
        [context.button("human.agree", "human:agree")],
        [context.button("human.leave", "human:leave")],
    ]
    context.say("human.offer", buttons=buttons)


async def agree(update: Update, context: BotContext) -> None:
    context.turn.ask(_FLOW, "write", {})
    context.say("human.write")


async def written(update: Update, context: BotContext) -> None:
    """Shown once more before it goes."""
    message = update.effective_message
    text = ((message.text if message else None) or "").strip()
    if not text or len(text) > LONGEST:
        context.say("human.length", most=LONGEST)
        return
    context.turn.ask(_FLOW, "send", {"text": text})
    buttons = [
        [context.button("human.send", "human:send")],
        [context.button("human.leave", "human:leave")],
    ]
    context.say("human.preview", text=text, buttons=buttons)


async def send(update: Update, context: BotContext) -> None:
    turn, services, open_flow = context.turn, context.services, context.turn.conversation
    text = open_flow.data.get("text") if open_flow and open_flow.flow == _FLOW else None
    if text is None or services.handoff.chat is None:
        context.toast("help.old-button")
        return
    turn.close()
    cache = services.cache
    if (
        cache
        and not (await cache.allow(f"human:{turn.tenant}", limit=A_DAY, window_s=86_400)).allowed
    ):
        context.say("human.enough", most=A_DAY)
        return
    write = partial(_question, context.language, str(text))
    turn.then(partial(services.handoff.ask, person=turn.tenant, write=write), "handoff")
    context.say("human.sent")


def _question(language: str, text: str, chat: int, code: str) -> Outgoing:
    """What clinicians see: the language, the words, and a code to answer to."""
    said = wording.say(wording.FALLBACK, "human.question", code=code, spoken=language, text=text)
    return Outgoing(method="message", content={"chat": chat, "text": said, "buttons": []})


async def leave(update: Update, context: BotContext) -> None:
    context.turn.close()
    context.say("human.left")


async def answered(update: Update, context: BotContext) -> None:
    """A clinician replies to a question of ours: it goes to who asked it."""
    message, handoff, turn = update.effective_message, context.services.handoff, context.turn
    asked = message.reply_to_message if message else None
    if turn.chat != handoff.chat or message is None or asked is None:
        return
    code = code_in(asked.text or "")
    if code is None or not message.text:
        return
    person = await handoff.who(turn.tenant, code)
    if person is None:
        context.say("human.gone", code=code)
        return
    said = wording.say(person.language, "human.answer", text=escape(message.text))
    content = {"chat": person.chat, "text": said, "buttons": []}
    effect = partial(
        handoff.answer, staff=turn.tenant, person=person.tenant,
        key=f"{code}.{turn.update_id}", said=Outgoing(method="message", content=content),
    )  # fmt: skip
    turn.then(effect, "handoff/answer")
    context.say("human.delivered", code=code)


FLOWS = {_FLOW: written}
WISHES = {"human": offer}
