"""Between the flows, which know nothing of Telegram, and the turn: events in, questions out."""

from itertools import chain

from telegram import Update

from bot import wording
from bot.context import BotContext, Button
from bot.flows.days import Calendar
from bot.flows.steps import Choice, Event, Fact, Key, Press, Say, Text
from bot.render import Html, escape


def event(update: Update, context: BotContext, question: Say) -> Event:
    """A button as it was pressed, or what was typed; its words, typed, are the button as well."""
    if update.callback_query is None:
        message = update.effective_message
        text = (message.text if message else None) or ""
        return _worded(context, question, text) or Text(text)
    _, action, rest, *_ = [*(update.callback_query.data or "").split(":", 2), "", ""]
    number, _, argument = rest.partition(".")
    return Press(action, argument, int(number) if number.isdecimal() else -1)


def _worded(context: BotContext, question: Say, text: str) -> Press | None:
    if wording.same(text, wording.plain(context.language, "labs.back")):
        return Press("back", "", question.number)
    for choice in chain.from_iterable(question.choices):
        if wording.same(text, _label(context, choice)):
            return Press(choice.action, choice.argument, question.number)
    return None


def calendar(context: BotContext) -> Calendar:
    person = context.turn.person
    return Calendar.of(context.turn.now, person.time_zone if person else None)


def put(context: BotContext, feature: str, says: tuple[Say, ...]) -> None:
    """Say them, the buttons of each with data `feature:action:number.argument`."""
    for say in says:
        buttons = [
            [_button(context, feature, say.number, choice) for choice in row] for row in say.choices
        ]
        context.say(words(context, say), buttons=buttons)


def words(context: BotContext, say: Say) -> Html:
    facts = {name: _shown(context, fact) for name, fact in say.facts.items()}
    return context.t(say.key, **facts)


def _shown(context: BotContext, fact: Fact) -> Html:
    if isinstance(fact, Key):
        return context.t(fact)
    if isinstance(fact, str):
        return escape(fact)
    return Html("\n".join(words(context, line) for line in fact))


def _button(context: BotContext, feature: str, number: int, choice: Choice) -> Button:
    data = f"{feature}:{choice.action}:{number}.{choice.argument}"
    return Button(_label(context, choice), data)


def _label(context: BotContext, choice: Choice) -> str:
    if not isinstance(choice.label, Key):
        return choice.label
    facts = {name: _shown(context, fact) for name, fact in choice.facts.items()}
    return wording.plain(context.language, choice.label, **facts)
