"""A photo or PDF of a laboratory report: read after a yes, each value confirmed by its person.

Of the file nothing is kept but Telegram's own id of it, in the open flow, until it is read.
"""

from dataclasses import asdict, dataclass, replace
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, MessageHandler, filters

from bot import asking, keeping
from bot.context import BotContext, Button
from bot.download import MOST_MB, fetched
from bot.flows import report
from bot.flows.report import Next
from bot.flows.report_questions import State
from bot.flows.steps import Event, Press, Say
from bot.render import Html
from core.assistant import files
from core.messages.turn import Conversation
from core.results.entry import Entry

COMMANDS = ()

_FLOW = "report"
_MOST = 10
"""Pictures that wait; an album has as many."""


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    sent = filters.ChatType.PRIVATE & (filters.PHOTO | filters.Document.ALL)
    return [
        MessageHandler(sent, received),
        CallbackQueryHandler(go_on, pattern=r"^report:"),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Files that are not read yet, the next one first. `number`: of the question about it."""

    files: tuple[str, ...]
    album: str | None = None
    number: int = 0

    @classmethod
    def of(cls, conversation: Conversation | None) -> "Waiting":
        if conversation is None or conversation.flow != _FLOW:
            return cls(files=())
        kept = conversation.data["waiting"]
        return cls(**{**kept, "files": tuple(kept["files"])})


async def received(update: Update, context: BotContext) -> None:
    message = update.effective_message
    assert message
    file_id, size = _file(message)
    if not context.services.files.available:
        context.say("report.off", buttons=_typing(context))
    elif size > files.LARGEST_BYTES:
        context.say("report.too-large", most=MOST_MB)
    elif _busy(context.turn.conversation):
        context.say("report.busy")
    else:
        _wait(context, file_id, message.media_group_id)


def _file(message: Message) -> tuple[str, int]:
    """Telegram's id and the size, as far as it is told; of a photo the largest one."""
    file = message.photo[-1] if message.photo else message.document
    assert file
    return file.file_id, file.file_size or 0


def _busy(conversation: Conversation | None) -> bool:
    """In the middle of something that a picture may not end."""
    if conversation is None:
        return False
    if conversation.flow == _FLOW:
        return conversation.step != "ask"
    return not (conversation.flow == "labs" and not conversation.data["items"])


def _wait(context: BotContext, file_id: str, album: str | None) -> None:
    before = Waiting.of(context.turn.conversation)
    if len(before.files) >= _MOST:
        context.say("report.too-many", most=_MOST)
        return
    waiting = replace(before, files=(*before.files, file_id), album=album)
    if not before.files:
        _ask(context, replace(waiting, number=context.turn.update_id), "report.ask")
        return
    _put(context, waiting)
    if album is None or album != before.album:
        context.say("report.waiting", count=len(waiting.files))


def _ask(context: BotContext, waiting: Waiting, key: str, **facts: object) -> None:
    _put(context, waiting)
    buttons = [
        [context.button("report.yes", f"report:yes:{waiting.number}")],
        [context.button("report.no", f"report:no:{waiting.number}")],
    ]
    context.say(key, buttons=buttons, **facts)


def _put(context: BotContext, waiting: Waiting) -> None:
    context.turn.ask(_FLOW, "ask", {"waiting": asdict(waiting), "state": None})


async def go_on(update: Update, context: BotContext) -> None:
    """Whatever is typed or pressed while it is open."""
    conversation = context.turn.conversation
    if conversation is None or conversation.flow != _FLOW:
        context.toast("report.over")
        return
    waiting = Waiting.of(conversation)
    if conversation.step == "ask":
        await _decided(context, waiting, asking.event(update, context, Say("report.ask")))
        return
    state, calendar = State.of(conversation.data["state"]), asking.calendar(context)
    event = asking.event(update, context, report.open_question(state, calendar))
    if isinstance(event, Press) and event.action == "cancel":
        waiting = replace(waiting, files=())
    await _follow(context, waiting, report.step(state, event, calendar))


async def _decided(context: BotContext, waiting: Waiting, event: Event) -> None:
    match event:
        case Press("yes", _, waiting.number):
            await _read(context, waiting)
        case Press("no", _, waiting.number):
            context.turn.close()
            context.say("report.declined", buttons=_typing(context))
        case Press():
            context.toast("report.over")
        case _:
            context.say("report.press-please")


async def _read(context: BotContext, waiting: Waiting) -> None:
    """The first of what waits."""
    person = context.turn.person
    content = await fetched(context, waiting.files[0])
    if content is None:
        again = replace(waiting, number=waiting.number + 1)
        _ask(context, again, "report.not-fetched")
        return
    rest = replace(waiting, files=waiting.files[1:], number=waiting.number + 1)
    if person is None or files.report(content) is None:
        context.say("report.unreadable", most=MOST_MB)
        _next(context, rest)
        return
    read = await context.services.files.report(person, content)
    for effect in read.effects:
        context.turn.then(effect, "report")
    if read.values is None:
        context.say("report.failed", buttons=_typing(context))
        _next(context, rest)
        return
    begun = report.begin(read.values, rest.number, asking.calendar(context))
    await _follow(context, rest, begun)


async def _follow(context: BotContext, waiting: Waiting, after: Next) -> None:
    asking.put(context, _FLOW, after.says)
    if after.state is not None:
        data = {"waiting": asdict(waiting), "state": after.state.data()}
        context.turn.ask(_FLOW, after.state.step, data)
        return
    if after.entries:
        await _keep(context, after)
    _next(context, replace(waiting, number=context.turn.update_id))


def _next(context: BotContext, waiting: Waiting) -> None:
    """Another one that waits, after a yes of its own."""
    if waiting.files:
        _ask(context, waiting, "report.ask-next", count=len(waiting.files))
    else:
        context.turn.close()


async def _keep(context: BotContext, after: Next) -> None:
    """What was confirmed, and all of it told once more."""
    replaced = await keeping.keep(context, after.entries)
    lines = "\n".join(_line(context, entry) for entry in after.entries)
    parts = [context.t("report.kept", lines=Html(lines))]
    if after.skipped:
        parts.append(context.t("report.skipped", count=after.skipped))
    if replaced:
        parts.append(context.t("labs.replaced", count=replaced))
    context.say(Html("\n\n".join(parts)), buttons=keeping.ways_on(context, after.entries))


def _line(context: BotContext, entry: Entry) -> Html:
    facts = {**keeping.facts(entry), "on": entry.on.isoformat()}
    return asking.words(context, Say("report.kept-line", facts))


FLOWS = {_FLOW: go_on}


def _typing(context: BotContext) -> list[list[Button]]:
    return [[context.button("report.type-it", "labs:begin")]]
