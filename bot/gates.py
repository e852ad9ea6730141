"""What every update passes before a feature sees it: handlers in negative groups, in this order.

account (-30), emergency (-20), wishes (-15), what staff handle (-12) and nothing else of theirs
(-11), consent (-10), pace (-9), open flow (-5).
"""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Chat, ChatMember, Message, Update
from telegram.ext import ApplicationHandlerStop

from bot import alarms, notice, wording
from bot.context import BotContext
from bot.features import start
from core.accounts.people import State

Handler = Callable[[Update, BotContext], Coroutine[Any, Any, None]]

BEFORE_CONSENT = ("start", "help", "privacy", "delete", "stop", "cancel")
"""Commands, and what buttons begin with, that need no agreement: they store nothing."""

MESSAGES_A_MINUTE = 30
_TOLD_EVERY_S = 10


async def account(update: Update, context: BotContext) -> None:
    """Blocked and unblocked: who is away gets nothing, who writes again is back."""
    turn, people = context.turn, context.services.people
    state, before = _after(update), turn.person.state if turn.person else None
    if (before, state) in (("active", "blocked"), ("stopped", "blocked"), ("blocked", "active")):
        turn.then(lambda c: people.set_state(c, turn.tenant, state), "person/state")
        turn.know(state=state)
    if update.my_chat_member:
        turn.forgotten = turn.person is None and state == "blocked"
        raise ApplicationHandlerStop


def _after(update: Update) -> State:
    """Whether they can be reached, as the update tells."""
    if not update.my_chat_member:
        return "active"
    gone = update.my_chat_member.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
    return "blocked" if gone else "active"


async def emergency(update: Update, context: BotContext) -> None:
    """Before anything else, agreed or not, whatever flow is open. Calls nobody outside."""
    text = _said(update)
    if not text or _is_staff(update):
        return
    alarm = await alarms.found(context, text)
    if alarm is None:
        return
    alarms.warn(context, alarm)
    if not alarms.happening(alarm):
        return
    context.turn.done.append("emergency/shown")
    raise ApplicationHandlerStop


async def wishes(update: Update, context: BotContext) -> None:
    """'Stop', 'delete my data', 'help me', 'cancel' in plain words, in any state."""
    text = _text(update)
    if not text or text.startswith("/") or _is_staff(update):
        return
    back = wording.plain(context.language, "labs.back")
    if context.turn.conversation and wording.same(text, back):
        return  # one step, and not out of what was begun
    known: Mapping[str, Handler] = context.application.bot_data["wishes"]
    if handler := known.get(str(context.services.understanding.intent(text))):
        await handler(update, context)
        raise ApplicationHandlerStop


async def staff_only(update: Update, context: BotContext) -> None:
    """What a group of staff writes is seen by `staff_handlers` of features, and by no other."""
    if _is_staff(update):
        raise ApplicationHandlerStop


async def consent(update: Update, context: BotContext) -> None:
    """Who has not agreed to the notice as it stands is led there, and nothing is stored."""
    if (
        _is_staff(update)
        or notice.is_agreed(context.turn.person)
        or _first_word(update) in BEFORE_CONSENT
        or (context.turn.person and _first_word(update) == "export")  # of what they agreed to once
    ):
        return
    await start.begin(update, context)
    raise ApplicationHandlerStop


async def pace(update: Update, context: BotContext) -> None:
    """More than a person can type in a minute is not taken, and they are told so."""
    cache, tenant = context.services.cache, context.turn.tenant
    if cache is None:
        return
    asked = await cache.allow(f"message:{tenant}", limit=MESSAGES_A_MINUTE, window_s=60)
    if asked.allowed:
        return
    if (await cache.allow(f"slower:{tenant}", limit=1, window_s=_TOLD_EVERY_S)).allowed:
        context.say("general.slower", seconds=asked.retry_after_s)
    raise ApplicationHandlerStop


async def open_flow(update: Update, context: BotContext) -> None:
    """A message that is no command belongs to the flow that is open; a file is told apart."""
    conversation, message = context.turn.conversation, update.message
    if conversation is None or message is None or _first_word(update) is not None:
        return
    if message.photo or message.document or message.voice or message.audio:
        return
    flows: Mapping[str, Handler] = context.application.bot_data["flows"]
    if handler := flows.get(conversation.flow):
        await handler(update, context)
        raise ApplicationHandlerStop
    context.turn.close()  # of a version that is no more


STAFF = -12

GATES: tuple[tuple[int, Handler], ...] = (
    (-30, account),
    (-20, emergency),
    (-15, wishes),
    (-11, staff_only),
    (-10, consent),
    (-9, pace),
    (-5, open_flow),
)


def _text(update: Update) -> str | None:
    message = update.effective_message
    if update.callback_query or not isinstance(message, Message):
        return None
    return message.text or message.caption


def _said(update: Update) -> str | None:
    """The text without the command before it; nothing of /start, whose rest is a code of ours."""
    text = _text(update)
    if not text or not text.startswith("/"):
        return text
    return None if _first_word(update) == "start" else text.partition(" ")[2]


def _first_word(update: Update) -> str | None:
    """The name of a command, or the feature of a button; None for anything else."""
    if update.callback_query:
        return (update.callback_query.data or "").split(":", 1)[0]
    text = _text(update)
    if text is None or not text.startswith("/"):
        return None
    return text[1:].split(maxsplit=1)[0].split("@", 1)[0].lower() if text[1:].strip() else ""


def _is_staff(update: Update) -> bool:
    """A group that we take updates of is one of staff."""
    return update.effective_chat is not None and update.effective_chat.type != Chat.PRIVATE
