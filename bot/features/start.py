"""/start: language, 18 or older, what is done with their words, agreement.

Until they agree nothing of them is stored: the way there is carried by the buttons themselves,
and so is the code of the link by which they came.
"""

import re
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import notice, wording
from bot.context import BotContext, Button
from core.accounts.people import Consent, Person

COMMANDS = ("start",)

_LINK = re.compile(r"[A-Za-z0-9_-]{1,40}")
"""A code of ours; Telegram allows 64 characters, and what is longer is none of ours."""


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("start", start),
        CallbackQueryHandler(chose_language, pattern=r"^start:language:"),
        CallbackQueryHandler(is_adult, pattern=r"^start:adult:"),
        CallbackQueryHandler(is_minor, pattern=r"^start:minor:"),
        CallbackQueryHandler(agree, pattern=r"^start:agree:"),
        CallbackQueryHandler(decline, pattern=r"^start:decline:"),
    ]


async def start(update: Update, context: BotContext) -> None:
    link = _link(context.args[0] if context.args else "")
    person, people = context.turn.person, context.services.people
    if person is None or not notice.is_agreed(person):
        _begin(context, link)
        return
    if person.state != "active":
        context.turn.then(lambda c: people.set_state(c, person.tenant, "active"), "person/state")
    if link:
        context.turn.then(lambda c: people.set_link(c, person.tenant, link), "person/link")
    context.turn.close()
    context.say("start.welcome-back")


async def begin(update: Update, context: BotContext) -> None:
    """Lead whoever has not agreed to the first question, or to that whose button they typed."""
    message = update.effective_message
    text = (message.text if message and update.callback_query is None else None) or ""
    for code in wording.languages():
        if wording.same(text, wording.plain(code, "language.name")):
            context.language = code
            _ask_age(context, "")
            return
        if any(wording.same(text, wording.plain(code, key)) for key in _PAST_AGE):
            context.language = code
            _show_notice(context, "")
            return
    _begin(context, "", "start.first")


_PAST_AGE = ("start.is-adult", "start.agree")


def _begin(context: BotContext, link: str, key: str = "start.language") -> None:
    if (person := context.turn.person) is not None:
        context.say("start.taken-back" if person.state == "new" else "start.changed")
        _show_notice(context, link)
        return
    codes = wording.languages()
    if len(codes) == 1:
        _ask_age(context, link)
        return
    buttons = [
        [Button(wording.plain(code, "language.name"), _data("language", code, link))
         for code in codes[at : at + 2]]
        for at in range(0, len(codes), 2)
    ]  # fmt: skip
    context.say(key, buttons=buttons)


async def chose_language(update: Update, context: BotContext) -> None:
    _, link = _asked(update, context)
    _ask_age(context, link)


def _ask_age(context: BotContext, link: str) -> None:
    yes = context.button("start.is-adult", _data("adult", context.language, link))
    no = context.button("start.is-minor", _data("minor", context.language, ""))
    context.say("start.age", buttons=[[yes], [no]])


async def is_adult(update: Update, context: BotContext) -> None:
    _, link = _asked(update, context)
    _show_notice(context, link)


async def is_minor(update: Update, context: BotContext) -> None:
    _asked(update, context)
    context.say("start.minor")


def _show_notice(context: BotContext, link: str) -> None:
    mark = notice.digest(context.language).hex()[:8]
    yes = context.button("start.agree", f"start:agree:{context.language}:{mark}:{link}")
    no = context.button("start.decline", _data("decline", context.language, ""))
    context.say("start.notice", buttons=[[yes], [no]])


async def agree(update: Update, context: BotContext) -> None:
    """To the very text that was shown: if it has changed since, it is shown again."""
    mark, link = _asked(update, context)
    turn, people, digest = context.turn, context.services.people, notice.digest(context.language)
    if mark != digest.hex()[:8]:
        context.say("start.changed")
        _show_notice(context, link)
        return
    if notice.is_agreed(turn.person):  # pressed twice
        context.toast("start.agreed-already")
        return
    person = Person(
        tenant=turn.tenant,
        chat=turn.chat,
        language=context.language,
        country=turn.person.country if turn.person else None,
        time_zone=turn.person.time_zone if turn.person else None,
        consent=Consent(
            version=notice.VERSION, hash=digest, language=context.language, at=turn.now
        ),
        adult=True,
        state="active",
        link=link or None,
    )
    turn.person = person
    turn.then(lambda c: people.agree(c, person), "person/consent")
    context.say("start.welcome")


async def decline(update: Update, context: BotContext) -> None:
    """Nothing is kept of who does not agree; who had agreed before keeps what they have."""
    _asked(update, context)
    context.say("start.declined")
    context.turn.forgotten = context.turn.person is None


def _asked(update: Update, context: BotContext) -> tuple[str, str]:
    """(what is in the button beside the language, link code); sets the language of the turn."""
    assert update.callback_query
    _, action, code, *rest = (update.callback_query.data or "").split(":")
    context.language = wording.known(code)
    mark = rest.pop(0) if action == "agree" and rest else ""
    return mark, _link(rest[0] if rest else "")


def _data(action: str, language: str, link: str) -> str:
    return f"start:{action}:{language}:{link}"


def _link(payload: str) -> str:
    return payload if _LINK.fullmatch(payload) else ""
