"""What everybody agrees to before anything of theirs is kept: start.notice of bot/texts."""

import hashlib

from bot import wording
from core.accounts.people import Person

VERSION = "2026-11-26"
"""Changes with the meaning of the notice: everybody is asked anew."""


def digest(language: str) -> bytes:
    """SHA-256 of the notice as it is shown in this language."""
    return hashlib.sha256(wording.say(language, "start.notice").encode()).digest()


def is_agreed(person: Person | None) -> bool:
    """To the notice as it stands."""
    return person is not None and person.state != "new" and person.consent.version == VERSION
