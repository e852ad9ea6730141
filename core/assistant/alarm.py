"""Whether somebody writes of an emergency: what the lexicon finds, weighed with how it sounds."""

from dataclasses import dataclass, replace
from math import exp

from core.assistant import ear, intent, tongues
from core.assistant.framing import Frame
from core.assistant.intent import Intent
from core.assistant.safety import Category, Emergency, emergency
from core.assistant.words import PAUSE, STOP, words
from core.messages.answering import Alarm, Unsure

_PLAIN = 6
"""Words."""
_OF_LIFE = 0.9
"""How likely it must be that who wants no more wants no more of life."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An emergency by its sound, of which the lexicon cannot say what it is."""

    category: str = "UNKNOWN"
    level: str = "emergency"
    frame: str = "self"


def alarm(text: str, *, by_meaning: bool = True) -> Alarm | None:
    """An emergency that is told of; one that is asked about, or only may be one, as a line.

    `by_meaning`: as well, where that is installed. Blocking, some milliseconds. Where a reader
    raises, so does this: the caller says the line.
    """
    found, sound = emergency(text), ear.heard(text, by_meaning=by_meaning)
    if sound is None:
        return found
    likely = chance(outcome(found), sound)
    told = ear.thresholds(by_meaning=sound.meaning is not None)
    if found is None:
        if likely >= told.alarm:
            return Unknown()
        return Unsure() if likely >= told.line else None
    if _of_the_bot(found, text):
        return found if likely >= _OF_LIFE else replace(found, frame=Frame.QUESTION)
    if likely >= told.alarm:
        return found if found.happening else replace(found, frame=Frame.SELF)
    if found.happening and _is_plain(text):
        return found
    return replace(found, frame=Frame.QUESTION) if found.happening else found


def outcome(found: Emergency | None) -> str:
    """What the lexicon has to say, as far as it is weighed."""
    if found is None:
        return "nothing"
    return "happening" if found.happening else str(found.frame)


def chance(told: str, sound: ear.Sound) -> float:
    """0 to 1: of our phrases that sound so and are read so, how many tell of an emergency."""
    weights = ear.weights(by_meaning=sound.meaning is not None)
    score = weights[told] + weights["letters"] * sound.letters
    score += weights["meaning"] * (sound.meaning or 0.0)
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


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
    """ "I do not want any more": of messages, or of life?"""
    wishes = (Intent.STOP, Intent.CANCEL, Intent.DELETE)
    return found.category is Category.SUICIDE_SELF_HARM and intent.intent(text) in wishes
