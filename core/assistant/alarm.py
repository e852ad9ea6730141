"""Whether somebody writes of an emergency: what the lexicon finds, weighed by the second reader."""

from dataclasses import replace

from core.assistant import ear, intent, tongues
from core.assistant.framing import Frame
from core.assistant.intent import Intent
from core.assistant.safety import Category, Emergency, emergency
from core.assistant.words import PAUSE, STOP, words
from core.messages.answering import Alarm, Unsure

_PLAIN = 6
"""Words."""


def alarm(text: str) -> Alarm | None:
    """An emergency that is told of; one that is asked about, or only sounds like one, as a line.

    Where either reader raises, so does this: the caller says the line.
    """
    silent, loud = ear.thresholds()
    found, sound = emergency(text), ear.heard(text)
    if found is None:
        return Unsure() if sound is not None and sound >= loud else None
    quiet = sound is not None and sound < silent and not _is_plain(text)
    wished = sound is not None and sound < loud and _of_the_bot(found, text)
    if found.happening and (quiet or wished):
        return replace(found, frame=Frame.QUESTION)
    return found


def ready() -> None:
    """Make what is else made when the first message is read: a second of work, once a process."""
    for tongue in (*tongues.TONGUES, *intent.TONGUES):
        for lexicon in tongue.lexicons:
            lexicon.ready()
    ear.ready()


def _is_plain(text: str) -> bool:
    """ "My father is confused": so short, a message says what it says, whatever it sounds like."""
    return sum(word not in (STOP, PAUSE) for word in words(text)) <= _PLAIN


def _of_the_bot(found: Emergency, text: str) -> bool:
    """ "I do not want any more": of messages, or of life? What sounds like life stays an alarm."""
    wishes = (Intent.STOP, Intent.CANCEL, Intent.DELETE)
    return found.category is Category.SUICIDE_SELF_HARM and intent.intent(text) in wishes
