"""Which updates are for us, and whose they are. Pure: the JSON of an update in, an id out."""

from collections.abc import Collection, Mapping
from typing import Any

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask Telegram for."""


def whose(update: Mapping[str, Any], staff: Collection[int] = ()) -> int | None:
    """The person of a private chat, or the chat itself where it is one of `staff`; else None.

    Updates of one such id are handled one after the other.
    """
    for kind in ALLOWED:
        if isinstance(content := update.get(kind), Mapping):
            message = content.get("message", {}) if kind == "callback_query" else content
            return _owner(content, message, staff)
    return None


def _owner(content: Mapping[str, Any], message: Any, staff: Collection[int]) -> int | None:
    chat = _mapping(_mapping(message).get("chat"))
    sender = _mapping(content.get("from"))
    if chat.get("id") in staff and chat.get("type") in ("group", "supergroup"):
        return _number(chat.get("id"))
    if chat.get("type") != "private" or sender.get("is_bot"):
        return None
    return _number(sender.get("id"))


def update_id(update: Mapping[str, Any]) -> int | None:
    return _number(update.get("update_id"))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _number(value: Any) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
    return value if fits else None
