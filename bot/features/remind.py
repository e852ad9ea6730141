"""/remind: reminders of medicine, appointments and tests; their times, quiet hours, an end."""

import re
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import asking, placing
from bot.context import BotContext
from bot.flows import remind
from bot.flows.clock import span
from bot.flows.remind import Next
from bot.flows.remind_questions import Now, State, Wanted, question, summary
from bot.flows.steps import Say
from bot.render import Html
from core.messages.due import Quiet
from core.messages.reminders import MOST, Reminder

COMMANDS = ("remind",)

_FLOW, _QUIET = "remind", "quiet"
_NAMED = re.compile(r"remind:(?:later|stop):([0-9a-f]{32})(?:\.(15|60))?")


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    return [
        CommandHandler("remind", overview),
        CallbackQueryHandler(begin, pattern=r"^remind:new$"),
        CallbackQueryHandler(begin_zone, pattern=r"^remind:place$"),
        CallbackQueryHandler(ask_quiet, pattern=r"^remind:hours$"),
        CallbackQueryHandler(no_quiet, pattern=r"^remind:nohours$"),
        CallbackQueryHandler(later, pattern=r"^remind:later:"),
        CallbackQueryHandler(stop, pattern=r"^remind:stop:"),
        CallbackQueryHandler(go_on, pattern=r"^remind:"),
    ]


async def overview(update: Update, context: BotContext) -> None:
    """What there is, and a way to more."""
    mine = await context.services.reminders.mine(context.turn.tenant)
    if not mine:
        await begin(update, context)
        return
    now = await _now(context)
    lines = [_line(context, one, now) for one in mine]
    rows = [
        [context.button("remind.end", f"remind:stop:{one.id.hex}", number=place)]
        for place, one in enumerate(mine, 1)
    ]
    facts = {"lines": Html("\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1)))}
    rows.append([context.button("remind.new", "remind:new")])
    rows.append([context.button("remind.place", "remind:place"),
                 context.button("remind.hours", "remind:hours")])  # fmt: skip
    context.say("remind.overview", buttons=rows, **facts)


async def begin(update: Update, context: BotContext) -> None:
    mine = await context.services.reminders.mine(context.turn.tenant)
    if len(mine) >= MOST:
        context.say("remind.too-many", most=MOST)
        return
    person = context.turn.person
    zone = person.time_zone if person else None
    await _follow(context, remind.begin(zone, await _now(context)))


async def begin_zone(update: Update, context: BotContext) -> None:
    await _follow(context, remind.begin_zone(await _now(context)))


async def go_on(update: Update, context: BotContext) -> None:
    """Whatever is typed or pressed while the flow is open."""
    conversation = context.turn.conversation
    if conversation is None or conversation.flow != _FLOW:
        context.toast("remind.over")
        return
    state = State.of(conversation.data)
    now = await _now(context)
    event = asking.event(update, context, question(state, now))
    await _follow(context, remind.step(state, event, now))


async def _follow(context: BotContext, after: Next) -> None:
    turn = context.turn
    if after.state is None:
        turn.close()
    else:
        turn.ask(_FLOW, after.state.step, after.state.data())
    if after.zone or (after.wanted and after.wanted.zone_chosen):
        await _keep_zone(context, after.zone or (after.wanted.rule.zone if after.wanted else ""))
    if after.wanted:
        _keep(context, after.wanted)
    asking.put(context, _FLOW, after.says)
    if after.city:
        placing.by_zone(context, after.zone or (after.wanted.rule.zone if after.wanted else ""))
    if after.wanted and turn.person and turn.person.state != "active":
        context.say("remind.stopped")


async def _keep_zone(context: BotContext, zone: str) -> None:
    """The person's own time zone; their reminders move with them."""
    turn, people, reminders = context.turn, context.services.people, context.services.reminders
    turn.then(lambda c: people.set_time_zone(c, turn.tenant, zone), "person/time-zone")
    turn.then(partial(reminders.move, tenant=turn.tenant, zone=zone, now=turn.now), "reminder")
    turn.know(time_zone=zone)


def _keep(context: BotContext, wanted: Wanted) -> None:
    turn = context.turn
    made = Reminder(
        id=uuid4(),
        kind=wanted.kind,
        note=wanted.note,
        rule=wanted.rule,
        in_quiet=wanted.in_quiet,
    )
    add = partial(context.services.reminders.add, tenant=turn.tenant, reminder=made, now=turn.now)
    turn.then(add, "reminder")


async def later(update: Update, context: BotContext) -> None:
    """Once more in some minutes."""
    name, minutes = _pressed(update)
    turn, reminders = context.turn, context.services.reminders
    if name is None or minutes is None:
        context.toast("help.old-button")
        return
    until = turn.now + timedelta(minutes=minutes)
    turn.then(partial(reminders.snooze, tenant=turn.tenant, name=name, until=until), "reminder")
    context.toast("remind.later", minutes=minutes)


async def stop(update: Update, context: BotContext) -> None:
    name, _ = _pressed(update)
    turn, reminders = context.turn, context.services.reminders
    if name is None:
        context.toast("help.old-button")
        return
    turn.then(partial(reminders.stop, tenant=turn.tenant, name=name), "reminder/deleted")
    context.say("remind.ended")


async def ask_quiet(update: Update, context: BotContext) -> None:
    quiet = await context.services.reminders.quiet(context.turn.tenant)
    context.turn.ask(_QUIET, "hours", {})
    none = context.button("remind.no-hours", "remind:nohours")
    if quiet is None:
        context.say("remind.hours-none", buttons=[[none]])
    else:
        context.say("remind.hours-now", starts=f"{quiet.starts:%H:%M}", ends=f"{quiet.ends:%H:%M}",
                    buttons=[[none]])  # fmt: skip


async def quiet_typed(update: Update, context: BotContext) -> None:
    message = update.effective_message
    hours = span((message.text if message else None) or "")
    if hours is None:
        context.say("remind.hours-unread")
        return
    _keep_quiet(context, Quiet(*hours))
    context.say("remind.hours-kept", starts=f"{hours[0]:%H:%M}", ends=f"{hours[1]:%H:%M}")


async def no_quiet(update: Update, context: BotContext) -> None:
    _keep_quiet(context, None)
    context.say("remind.hours-off")


FLOWS = {_FLOW: go_on, _QUIET: quiet_typed}


def _keep_quiet(context: BotContext, quiet: Quiet | None) -> None:
    turn, reminders = context.turn, context.services.reminders
    keep = partial(reminders.set_quiet, tenant=turn.tenant, quiet=quiet, now=turn.now)
    turn.then(keep, "quiet-hours")
    turn.close()


async def _now(context: BotContext) -> Now:
    quiet = await context.services.reminders.quiet(context.turn.tenant)
    return Now(context.turn.now, quiet, context.language)


def _line(context: BotContext, one: Reminder, now: Now) -> Html:
    wanted = Wanted(
        kind=one.kind, note=one.note, rule=one.rule, in_quiet=one.in_quiet, zone_chosen=False
    )
    return asking.words(context, Say("remind.line", summary(wanted, now)))


def _pressed(update: Update) -> tuple[UUID | None, int | None]:
    data = update.callback_query.data if update.callback_query else None
    match = _NAMED.fullmatch(data or "")
    if match is None:
        return None, None
    return UUID(match[1]), int(match[2]) if match[2] else None
