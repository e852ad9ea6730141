"""How something is said: of oneself or another, denied, over, or only asked about. Pure.

Looks at words around a match within its sentence. Doubt goes towards 'self': a denial, a past or
a question must be plain to be taken as one.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from operator import attrgetter

from core.assistant.phrases import Hit, Reading
from core.assistant.words import PAUSE


class Frame(StrEnum):
    """How a match is meant. SELF and OTHER happen now, to the writer or to somebody else."""

    SELF = "self"
    OTHER = "other"
    PAST = "past"
    QUESTION = "question"


_DENIAL_REACH = 9
_TIME_REACH = 12
_CONDITION_REACH = 10
_SPEAKER_REACH = 6
_SPEAKER_AFTER = 5
_OPENING = 3
_TRANSPARENT = frozenset({"GLUE", "SEVERE", "MUCH", "RECENT", "NEUTRAL"})
_NOTHING: frozenset[str] = frozenset()
_START = attrgetter("start")
_NOT_SYMPTOMS = frozenset({"SELF", "OTHER", "CHILD", "INFO", "COND", "PAST", "AND", "BUT"})


def meant(reading: Reading, start: int, end: int) -> Frame:
    """How what is said in words start to end (exclusive) is meant, where it is not denied."""
    first, last = reading.sentence(start)[0], reading.sentence(end - 1)[1]
    if _conditional(reading, start, first):
        return Frame.QUESTION
    if not _of_somebody(reading, start, end) and _asks(reading, start, first, last):
        return Frame.QUESTION
    if _over(reading, start, end):
        return Frame.PAST
    return _whose(reading, start, first, last)


def denied(reading: Reading, match: Sequence[Hit]) -> bool:
    """Whether a part of `match` is."""
    return any(_denied(reading, hit, match) for hit in match)


def _denied(reading: Reading, hit: Hit, match: Sequence[Hit]) -> bool:
    return _denied_before(reading, hit, match) or _denied_after(reading, hit, match)


def _denied_before(reading: Reading, hit: Hit, match: Sequence[Hit]) -> bool:
    """Walks back over glue, own words and a list with "or", looking for "not"."""
    at, listed = hit.start, False
    first, last = reading.sentence(hit.start)
    lists = reading.says("OR", first, last)
    while at > max(first, hit.start - _DENIAL_REACH * (2 if listed else 1)):
        if reading.words[at - 1] == PAUSE:
            if not lists:
                return False
            at, listed = at - 1, True
            continue
        ending = reading.ending.get(at, [])
        concepts = reading.concepts_before.get(at, _NOTHING)
        if "NEG" in concepts:
            return True
        if "OR" in concepts:
            listed = True
        elif not _passes(ending, concepts, match, listed=listed):
            return False
        at = min(one.start for one in ending)
    return False


def _denied_after(reading: Reading, hit: Hit, match: Sequence[Hit]) -> bool:
    """Walks on over glue and own words, looking for a "not" that closes its clause."""
    at = hit.end
    end = min(reading.sentence(hit.end - 1)[1], hit.end + _DENIAL_REACH)
    while at < end:
        starting = reading.starting.get(at, [])
        concepts = reading.concepts_at.get(at, _NOTHING)
        if "NEG_AFTER" in concepts:
            return True
        own = any(one in match for one in starting)
        speaker = concepts & {"SELF", "OTHER"} and "AND" not in concepts
        listed = "OR" in concepts
        if not own and not speaker and not _passes(starting, concepts, match, listed=listed):
            return False
        at = max(one.end for one in starting)
    return False


def _passes(
    hits: Sequence[Hit], concepts: frozenset[str], match: Sequence[Hit], *, listed: bool
) -> bool:
    """Whether a negation reaches across these words."""
    if not hits or concepts & {"AND", "BUT"}:
        return False
    if concepts & _TRANSPARENT or any(one in match for one in hits):
        return True
    return listed and not concepts & _NOT_SYMPTOMS


def uninterrupted(reading: Reading, match: Sequence[Hit]) -> bool:
    """Whether nothing but glue stands between the parts of `match`, given in order."""
    for one, following in pairwise(match):
        at = one.end
        while at < following.start:
            between = reading.starting.get(at, [])
            concepts = reading.concepts_at.get(at, _NOTHING)
            if not concepts & (_TRANSPARENT | {"SELF", "OTHER", "CHILD"}) or "AND" in concepts:
                return False
            at = max(hit.end for hit in between)
    return True


def _conditional(reading: Reading, start: int, first: int) -> bool:
    """ "If I vomit blood": not told as happening. "... today" or "now" is."""
    for one in reading.within("COND", max(first, start - _CONDITION_REACH), start):
        if not reading.says("BUT", one.end, start):
            around = reading.sentence(start)[1]
            return not reading.says("RECENT", one.end, around)
    return False


def _asks(reading: Reading, start: int, first: int, last: int) -> bool:
    """Whether the sentence asks in general, or opens with "is", "does" before the match."""
    opening = reading.within("ASK", first, min(first + 1 + _OPENING, start))
    return reading.says("INFO", first, last) or any(
        one.start == first and start - one.end <= _OPENING for one in opening
    )


def _of_somebody(reading: Reading, start: int, end: int) -> bool:
    """Whether the clause of the match says who has it."""
    low, high = reading.clause(start, end)
    for concept in ("SELF", "OTHER", "CHILD", "RECENT"):
        for one in reading.within(concept, max(low, start - _SPEAKER_REACH), start):
            if not reading.says("INFO", one.end, start):
                return True
        if reading.says(concept, end, min(high, end + _SPEAKER_AFTER)):
            return True
        if reading.says(concept, start, end):
            return True
    return False


def _over(reading: Reading, start: int, end: int) -> bool:
    first, last = reading.sentence(start)[0], reading.sentence(end - 1)[1]
    if reading.by_concept.get("AGAIN") or reading.says("RECENT", *reading.clause(start, end)):
        return False
    if reading.says("RESOLVED", end, len(reading.words)):
        return True
    before = reading.within("PAST", max(first, start - _TIME_REACH), start)
    after = reading.within("PAST", end, min(last, end + _TIME_REACH))
    return any(not _parted(reading, one.end, start) for one in before) or any(
        not _parted(reading, end, one.start) for one in after
    )


def _parted(reading: Reading, start: int, end: int) -> bool:
    """Whether something new is told between, to which a time does not reach."""
    return any(reading.says(concept, start, end) for concept in ("AND", "BUT"))


def _whose(reading: Reading, start: int, first: int, last: int) -> Frame:
    """Of the nearest person named before the match, else after it, else anywhere."""
    before = [reading.last_within(one, first, start + 1) for one in ("CHILD", "OTHER", "SELF")]
    after = [next(reading.within(one, start, last), None) for one in ("SELF", "OTHER", "CHILD")]
    nearest = max(filter(None, before), key=_START, default=None)
    nearest = nearest or min(filter(None, after), key=_START, default=None)
    if nearest:
        return Frame.SELF if nearest.concept == "SELF" else Frame.OTHER
    others = reading.by_concept.get("OTHER") or reading.by_concept.get("CHILD")
    return Frame.OTHER if others and not reading.by_concept.get("SELF") else Frame.SELF
