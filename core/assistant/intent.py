"""What a message wants, where no passage is the answer: of the bot itself, or of a clinic. Pure.

Deterministic, in the nine languages and three Latin spellings of core/assistant/lexicon/wishes.
Whatever is not plainly a wish is a question: it is searched for, and that can do no harm.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from core.assistant.lexicon.wishes import ar, bn, en, es, fr, hi, latin, pt, ru, ur
from core.assistant.phrases import Lexicon, Reading, Tongue, read
from core.assistant.romanise import heard, heard_in_bengali
from core.assistant.tongues import arabic, with_native
from core.assistant.words import PAUSE, STOP


class Intent(StrEnum):
    """`dose`: to start, stop, change or be permitted a medicine. `diagnosis`: their own stage."""

    STOP = "stop"
    DELETE = "delete"
    HUMAN = "human"
    CANCEL = "cancel"
    DOSE = "dose"
    DIAGNOSIS = "diagnosis"
    GREETING = "greeting"
    THANKS = "thanks"
    QUESTION = "question"


_EN = Lexicon(en.TERMS)
TONGUES = (
    Tongue("en", (_EN,)),
    Tongue("es", (Lexicon(es.TERMS),)),
    Tongue("fr", (Lexicon(fr.TERMS),)),
    Tongue("pt", (Lexicon(pt.TERMS),)),
    Tongue("ru", (Lexicon(ru.TERMS),), (_EN,)),
    Tongue("ar", (Lexicon(ar.TERMS, arabic),), (_EN,)),
    Tongue("ur", (Lexicon(ur.TERMS),), (_EN,)),
    Tongue("hi", (Lexicon(hi.TERMS),), (_EN,)),
    Tongue("bn", (Lexicon(bn.TERMS),), (_EN,)),
    Tongue("hi", (Lexicon(with_native(latin.HINDUSTANI, hi.TERMS), heard),), (_EN,)),
    Tongue("bn", (Lexicon(with_native(latin.BENGALI, bn.TERMS), heard_in_bengali),), (_EN,)),
)

_ALONE, _SHORT, _LONGEST_WISH = 3, 7, 16
"""Words of a message that is a command and nothing else; a courtesy; a wish about the bot."""
_LONGEST_DOUBT = 9
"""Words of "do I have ..."; in a longer message it is told and not asked."""
_NEAR = 7
_ASKED = re.compile("[?؟]")


def intent(text: str) -> Intent:
    """Of the likeliest reading that wants something; QUESTION for all else.

    "Do I have cirrhosis? AST 120, ALT 90 ..." is told apart from a story by where it asks.
    """
    wanted, (*questions, _) = _wanted(text), _ASKED.split(text)
    if wanted is Intent.QUESTION and Intent.DIAGNOSIS in map(_wanted, questions):
        return Intent.DIAGNOSIS
    return wanted


def _wanted(text: str) -> Intent:
    for reading in read(text, TONGUES, guess=False):
        for wanted, wants in _RULES.items():
            if wants(reading):
                return wanted
    return Intent.QUESTION


def _count(reading: Reading) -> int:
    return sum(word not in (STOP, PAUSE) for word in reading.words)


def _near(reading: Reading, first: str, second: str, within: int = _NEAR) -> bool:
    """Both are said, in other words of the message, at most so many words apart."""
    return any(
        0 <= max(one.start - other.end, other.start - one.end) <= within
        for one in reading.by_concept.get(first, ())
        for other in reading.by_concept.get(second, ())
    )


def _says(reading: Reading, *concepts: str) -> bool:
    return any(concept in reading.by_concept for concept in concepts)


def _nothing_but(reading: Reading, concept: str) -> bool:
    """At most one word beside it."""
    hits = reading.by_concept.get(concept, ())
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    return bool(covered) and _count(reading) - len(covered) <= 1


def _only_wishes(reading: Reading) -> bool:
    """Nothing in it is of a question about the liver or its care."""
    return not _says(reading, "PERSON", "HAVE", "STAGE", "FOOD", "MISSED", "MINE")


def _stop(reading: Reading) -> bool:
    if _says(reading, "MED") or _count(reading) > _LONGEST_WISH:
        return False
    alone = _says(reading, "STOP") and _count(reading) <= 2
    return (
        alone
        or _says(reading, "QUIET")
        or _near(reading, "STOP", "MESSAGES", 4)
        or _near(reading, "REFUSE", "MESSAGES", 4)
    )


def _delete(reading: Reading) -> bool:
    if _says(reading, "MED", "DISEASE", "GENERAL") or _count(reading) > _LONGEST_WISH:
        return False
    return _near(reading, "DELETE", "DATA", 5)


def _human(reading: Reading) -> bool:
    if _count(reading) > _LONGEST_WISH:
        return False
    begged = _nothing_but(reading, "HELPME")
    named = _says(reading, "PERSON") and _count(reading) <= 2 and not _says(reading, "GREET")
    return begged or named or _near(reading, "TALK", "PERSON", 4)


def _cancel(reading: Reading) -> bool:
    if _says(reading, "MED", "DISEASE", "GENERAL"):
        return False
    return (_says(reading, "CANCEL") and _count(reading) <= _SHORT + 2) or (
        _says(reading, "BACK") and _count(reading) <= _ALONE and _only_wishes(reading)
    )


def _dose(reading: Reading) -> bool:
    if _says(reading, "MISSED", "FOOD", "GENERAL"):
        return False
    return (
        (_near(reading, "CHANGE", "MED") and _says(reading, "MAY", "MINE"))
        or (_near(reading, "TAKE", "MED") and _says(reading, "MAY"))
        or (_near(reading, "CHANGE", "TAKE", 3) and _says(reading, "MAY"))
    )


def _diagnosis(reading: Reading) -> bool:
    if _says(reading, "GENERAL", "MED"):
        return False
    told = _says(reading, "MAY") or _count(reading) > _LONGEST_DOUBT
    return (_near(reading, "HAVE", "DISEASE", 5) and not told) or (
        _says(reading, "STAGE") and _says(reading, "MINE", "HAVE")
    )


def _greeting(reading: Reading) -> bool:
    return _nothing_but(reading, "GREET")


def _thanks(reading: Reading) -> bool:
    return _says(reading, "THANKS") and _count(reading) <= _SHORT


_RULES: Mapping[Intent, Callable[[Reading], bool]] = {
    Intent.DELETE: _delete,
    Intent.STOP: _stop,
    Intent.HUMAN: _human,
    Intent.DOSE: _dose,
    Intent.DIAGNOSIS: _diagnosis,
    Intent.THANKS: _thanks,
    Intent.CANCEL: _cancel,
    Intent.GREETING: _greeting,
}
"""In the order in which they are asked."""
