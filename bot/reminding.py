"""The message that a reminder is: what it is about, and buttons to put it off or end it."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot import wording
from bot.render import Html
from core.accounts.people import Person
from core.messages.reminders import Told
from core.messages.turn import Outgoing


def write(person: Person, told: Told) -> Sequence[Outgoing]:
    reminder, language = told.reminder, person.language
    facts: dict[str, object] = {"what": wording.say(language, f"remind.{reminder.kind}")}
    key = "remind.told"
    if reminder.note is not None:
        facts["note"], key = reminder.note, "remind.told-note"
    text = wording.say(language, key, **facts)
    if told.late and reminder.next is not None:
        local = reminder.next.astimezone(ZoneInfo(reminder.rule.zone))
        late = wording.say(language, "remind.late", at=f"{local:%Y-%m-%d %H:%M}")
        text = Html(f"{late}\n\n{text}")
    buttons = [
        [_button(language, "remind.snooze-15", f"remind:later:{reminder.id.hex}.15"),
         _button(language, "remind.snooze-60", f"remind:later:{reminder.id.hex}.60")],
        [_button(language, "remind.stop", f"remind:stop:{reminder.id.hex}")],
    ]  # fmt: skip
    content = {"chat": person.chat, "text": text, "buttons": buttons}
    return [Outgoing(method="message", content=content)]


def _button(language: str, key: str, data: str) -> dict[str, str]:
    return {"text": wording.plain(language, key), "data": data}
