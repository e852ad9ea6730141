"""Emergencies in what a person writes, before anything else is done with it. Pure.

Deterministic: concepts of a lexicon (core/assistant/lexicon), put together by FINDINGS within a
few words of each other and by CATEGORIES within the message. It is made to miss nothing, at the
price of an alarm too many. Whoever calls it fails closed: where `emergency` raises, the emergency
line goes before the answer.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from itertools import groupby
from operator import attrgetter

from core.assistant.framing import Frame, denied, meant, uninterrupted
from core.assistant.phrases import Hit, Reading, read
from core.assistant.tongues import TONGUES
from core.assistant.words import is_number


class Category(StrEnum):
    """What the emergency is; the order is that in which one goes before another."""

    OVERDOSE_POISONING = "OVERDOSE_POISONING"
    SUICIDE_SELF_HARM = "SUICIDE_SELF_HARM"
    PREGNANCY_ACUTE = "PREGNANCY_ACUTE"
    ANAPHYLAXIS = "ANAPHYLAXIS"
    SEIZURE = "SEIZURE"
    HEAD_INJURY_LOW_PLATELETS = "HEAD_INJURY_LOW_PLATELETS"
    HYPOGLYCAEMIA = "HYPOGLYCAEMIA"
    JAUNDICE_TREATMENT = "JAUNDICE_TREATMENT"
    JAUNDICE_ACUTE = "JAUNDICE_ACUTE"
    GI_BLEED = "GI_BLEED"
    CARDIO_RESP = "CARDIO_RESP"
    BLISTERING_RASH = "BLISTERING_RASH"
    NO_URINE = "NO_URINE"
    FEVER_CIRRHOSIS = "FEVER_CIRRHOSIS"
    ABDO_PAIN_INFECTION = "ABDO_PAIN_INFECTION"
    ENCEPHALOPATHY = "ENCEPHALOPATHY"
    EXPOSURE_RECENT = "EXPOSURE_RECENT"


class Level(StrEnum):
    """What to do: call for help now, call a crisis line or for help, be seen today."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    SAME_DAY = "same-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """`category` is the first of what was found, `also` the rest.

    `frame` SELF or OTHER: told as happening; the answer is what to do, and nothing else. QUESTION
    or PAST: the answer is given as always, with one line on when to call for help.
    """

    category: Category
    level: Level
    language: str
    frame: Frame
    also: tuple[Category, ...] = ()

    @property
    def happening(self) -> bool:
        return self.frame in (Frame.SELF, Frame.OTHER)


@dataclass(frozen=True, slots=True)
class Together:
    """One of each group of concepts, each at most `within` words from the others.

    `absence`: the match says itself what is missing, so no negation undoes it.
    """

    groups: tuple[frozenset[str], ...]
    within: int = 5
    absence: bool = False


def _near(*groups: str, within: int = 5, absence: bool = False) -> Together:
    return Together(tuple(frozenset(group.split()) for group in groups), within, absence)


def _said(*concepts: str) -> Together:
    return Together((frozenset(concepts),))


FINDINGS: Mapping[str, tuple[Together, ...]] = {
    "bleeding": (
        _said("HAEMATEMESIS", "MELAENA"),
        _near("VOMIT", "BLOOD COFFEE BLEED", within=7),
        _near("STOOL RECTUM", "BLOOD BLEED", within=6),
        _near("MOUTH NOSE", "BLEED", "MUCH UNSTOPPABLE", within=5),
        _near("MOUTH", "BLOOD BLEED", "RECENT MUCH SEVERE", within=6),
        _near("BLEED BLOOD", "UNSTOPPABLE", within=5),
        _near("BLEED", "MUCH", within=2),
    ),
    "black stool": (_near("BLACK", "STOOL", within=5),),
    "iron": (_said("IRON"),),
    "any bleeding": (_said("BLEED", "BLOOD"),),
    "disoriented": (
        _said("DISORIENTED", "UNROUSABLE"),
        _near("SPEECH", "SLURRED", within=4),
        _near("SLEEPY", "SEVERE MUCH", within=3),
        _near("OTHER CHILD", "NEG", "RECOGNISE", "IDENTITY", within=5, absence=True),
        _near("OTHER CHILD", "IDENTITY", "RECOGNISE", "NEG_AFTER", within=6, absence=True),
        _near("OTHER CHILD", "WAKE", "NEG NEG_AFTER HARD", within=5, absence=True),
    ),
    "unresponsive": (_said("UNROUSABLE"), _said("FAINT")),
    "confused": (
        _said("CONFUSED"),
        _near("PUZZLED", "OTHER CHILD", within=7),
        _near("PUZZLED", "SEVERE MUCH SLEEPY CIRRHOSIS FEVER RECENT", within=8),
    ),
    "sleepy": (_said("SLEEPY"),),
    "yellow": (
        _said("JAUNDICE"),
        _near("YELLOW", "EYES SKIN FACE BODY", within=7),
        _near("YELLOW", "LOOK", within=2),
    ),
    "belly pain": (_near("PAIN", "BELLY", within=6), _said("BELLY_PAIN")),
    "severe belly pain": (
        _near("PAIN", "BELLY", "SEVERE UNSTOPPABLE", within=7),
        _near("BELLY_PAIN", "SEVERE UNSTOPPABLE", within=8),
        _near("BELLY", "RIGID", within=4),
        _near("BELLY", "SEVERE_PAIN", within=8),
    ),
    "swollen belly": (_said("ASCITES"), _near("BELLY", "SWELL", within=6)),
    "severe pain": (_said("SEVERE_PAIN"), _near("PAIN", "SEVERE", within=4)),
    "heart or breath": (
        _said("BREATHLESS", "FAINT", "CHEST_PAIN"),
        _near("CHEST HEART", "PAIN TIGHT SEVERE_PAIN", within=6),
        _near("BREATH", "HARD", within=4),
        _near("HEART", "SLOW SLOW_PULSE", within=6),
    ),
    "anaphylaxis": (
        _said("ANAPHYLAXIS"),
        _near("SWELL", "MOUTH FACE THROAT EYES", within=7),
        _near("THROAT", "CLOSING TIGHT", within=5),
        _near("HIVES", "MUCH", "MEDICINE ALLERGY", within=8),
    ),
    "wheeze": (_said("WHEEZE"),),
    "hives": (_said("HIVES", "ALLERGY"), _near("ITCH RASH", "MUCH", within=4)),
    "breathless": (_said("BREATHLESS"), _near("BREATH", "HARD", within=4)),
    "suicide": (
        _said("SUICIDE"),
        _near("WANT", "DIE GONE", within=4),
        _near("END", "LIFE", within=3),
        _near("HURT", "MYSELF", within=3),
        _near("LIFE", "POINTLESS", within=6),
        _near("NEG", "WANT", "LIVE", within=3, absence=True),
        _near("WANT", "LIVE", "NEG_AFTER", within=4, absence=True),
        _near("NEG", "POINT", within=3, absence=True),
        _near("POINT", "NEG_AFTER", within=4, absence=True),
        _near("NOBODY", "MISS", within=5),
        _near("PLAN", "DIE GONE LIFE", within=5),
    ),
    "overdose": (
        _said("OVERDOSE"),
        _near("TOOK", "MANY_PILLS", within=8),
        _near("TOOK", "TOO_MANY WHOLE", "MEDICINE OPIOID", within=5),
        _near("TOOK", "DOUBLE", "MISTAKE", within=9),
        _near("TOOK", "POISON", within=5),
        _near("CHILD", "TOOK REACHED", "MEDICINE POISON", within=8),
        _near("OPIOID", "UNROUSABLE FAINT", within=14),
        _near("OPIOID", "TOO_MANY", within=4),
        _near("MEDICINE", "ALCOHOL", "TOO_MANY WHOLE", within=6),
        _near("ALCOHOL", "STOPPED", "SHAKE SWEAT CONFUSED", within=12),
    ),
    "pregnant": (_said("PREGNANT"),),
    "baby still": (
        _near("BABY_STILL", absence=True),
        _near("BABY", "MOVE", "NEG NEG_AFTER LESS", within=6, absence=True),
    ),
    "headache": (_said("HEADACHE"), _near("HEAD", "PAIN SEVERE_PAIN", within=5)),
    "vision": (_said("VISION"),),
    "itch": (_said("ITCH"),),
    "fever": (_said("FEVER"), _near("TEMPERATURE", "HOT HIGH", within=5)),
    "vomiting": (_said("VOMIT"),),
    "unstoppable vomiting": (_near("VOMIT", "UNSTOPPABLE MUCH", within=6),),
    "exposure": (
        _said("EXPOSURE"),
        _near("NEEDLE", "PRICK SHARE LIMB", within=7),
        _near("BLOOD", "SPLASH", within=7),
    ),
    "cirrhosis": (_said("CIRRHOSIS", "ASCITES"),),
    "medicine": (_said("MEDICINE", "TREATMENT"),),
    "seizure": (
        _said("SEIZURE"),
        _near("SHAKE", "UNCONTROLLED", within=9),
    ),
    "shaking": (_said("SHAKE"),),
    "low sugar": (
        _said("HYPO"),
        _near("SUGAR", "LOW", within=6),
        _near("SUGAR", "LOW_SUGAR", within=8),
    ),
    "sugar": (_said("SUGAR", "DIABETIC"),),
    "shaky": (_said("SWEAT"),),
    "head injury": (
        _said("HEAD_INJURY"),
        _near("HEAD", "HIT", within=6),
        _near("HEAD", "FALL", within=8),
    ),
    "blistering": (
        _said("BLISTERING"),
        _near("BLISTER", "SKIN RASH MOUTH FACE BODY EYES", within=8),
        _near("BLISTER", "MUCH", within=4),
        _near("SKIN", "PEEL", within=6),
    ),
    "rash": (_said("RASH"),),
    "blisters": (_said("BLISTER", "SORES", "PEEL"),),
    "no urine": (
        _near("NO_URINE", absence=True),
        _near("NEG", "URINE", within=5, absence=True),
        _near("URINE", "NEG_AFTER STOPPED", within=5, absence=True),
        _near("STOPPED", "URINE", within=3, absence=True),
        _near("URINE", "NOTHING", within=4),
    ),
}
"""What can be found in few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`category` at `level` where one of each of `findings` is in the message, but not `unless`."""

    category: Category
    level: Level
    findings: tuple[tuple[str, ...], ...]
    unless: str | None = None


def _rule(
    category: Category,
    *findings: str,
    level: Level = Level.EMERGENCY,
    unless: str | None = None,
) -> Rule:
    alternatives = tuple(tuple(one.split(" | ")) for one in findings)
    return Rule(category=category, level=level, findings=alternatives, unless=unless)


RULES: tuple[Rule, ...] = (
    _rule(Category.OVERDOSE_POISONING, "overdose"),
    _rule(Category.SUICIDE_SELF_HARM, "suicide", level=Level.CRISIS),
    _rule(
        Category.PREGNANCY_ACUTE,
        "pregnant",
        "yellow | any bleeding | bleeding | headache | severe pain | belly pain | itch | fever"
        " | vision | unstoppable vomiting | seizure | swollen belly | heart or breath"
        " | severe belly pain",
    ),
    _rule(Category.PREGNANCY_ACUTE, "baby still"),
    _rule(Category.ANAPHYLAXIS, "anaphylaxis"),
    _rule(Category.ANAPHYLAXIS, "hives", "breathless | wheeze | disoriented"),
    _rule(Category.ANAPHYLAXIS, "medicine", "wheeze"),
    _rule(Category.SEIZURE, "seizure"),
    _rule(Category.SEIZURE, "shaking", "unresponsive"),
    _rule(Category.HEAD_INJURY_LOW_PLATELETS, "head injury"),
    _rule(Category.HYPOGLYCAEMIA, "low sugar"),
    _rule(Category.HYPOGLYCAEMIA, "sugar", "shaky"),
    _rule(Category.JAUNDICE_TREATMENT, "yellow", "medicine"),
    _rule(
        Category.JAUNDICE_ACUTE,
        "yellow",
        "fever | confused | sleepy | disoriented | bleeding | black stool | any bleeding"
        " | severe pain | belly pain | vomiting",
    ),
    _rule(Category.JAUNDICE_ACUTE, "yellow", level=Level.SAME_DAY),
    _rule(Category.GI_BLEED, "bleeding"),
    _rule(Category.GI_BLEED, "black stool", unless="iron"),
    _rule(Category.GI_BLEED, "black stool", level=Level.SAME_DAY),
    _rule(Category.CARDIO_RESP, "heart or breath"),
    _rule(Category.BLISTERING_RASH, "blistering"),
    _rule(Category.BLISTERING_RASH, "rash", "fever | blisters"),
    _rule(Category.NO_URINE, "no urine"),
    _rule(Category.FEVER_CIRRHOSIS, "fever | shaking", "cirrhosis"),
    _rule(Category.ABDO_PAIN_INFECTION, "severe belly pain"),
    _rule(Category.ABDO_PAIN_INFECTION, "belly pain | swollen belly", "fever"),
    _rule(Category.ABDO_PAIN_INFECTION, "swollen belly", "belly pain | severe pain"),
    _rule(Category.ENCEPHALOPATHY, "disoriented | confused"),
    _rule(Category.ENCEPHALOPATHY, "sleepy", "cirrhosis"),
    _rule(Category.EXPOSURE_RECENT, "exposure", level=Level.SAME_DAY),
)

_CONTEXT = frozenset({"pregnant", "cirrhosis", "medicine", "iron", "sugar"})
"""True of the person however it is mentioned, so that it says nothing of what happens."""

_TOLD_AS_PAST = 2025
"""Years before this one are the past, whatever the date: nothing here asks a clock."""

_START = attrgetter("start")
_LONGEST_TERM = 6
_LIKELY = 0.99
"""Languages that know less of a message are asked only where these find nothing in it."""
_BY_URGENCY = (Frame.SELF, Frame.OTHER, Frame.QUESTION, Frame.PAST)


def emergency(text: str) -> Emergency | None:
    """The emergency that `text` tells of or asks about; None where there is none, or it is denied.

    Reads the first 4,096 letters. Any language of TONGUES, the likeliest ones where in doubt.
    """
    judged: set[tuple[Hit, ...]] = set()
    for _, some in groupby(read(text, TONGUES), lambda one: one.likely >= _LIKELY):
        found: list[Emergency] = []
        for reading in some:
            if reading.hits in judged:  # in another language
                continue
            judged.add(reading.hits)
            if (one := _judge(reading)) is None:
                continue
            if _urgency(one) == _MOST_URGENT:
                return one
            found.append(one)
        if found:
            return min(found, key=_urgency)
    return None


_MOST_URGENT = (False, False)


def _urgency(one: Emergency) -> tuple[bool, bool]:
    return not one.happening, one.level is Level.SAME_DAY


def _judge(reading: Reading) -> Emergency | None:
    reading = with_numbers(reading)
    framed = cache(partial(meant, reading))  # findings share their words
    found = cache(lambda name: _told(reading, FINDINGS[name], framed))
    fired = [(rule, told) for rule in RULES if (told := _together(rule, found))]
    if not fired:
        return None
    happening = [one for one in fired if one[1] in (Frame.SELF, Frame.OTHER)] or fired
    happening.sort(key=lambda one: one[0].level is Level.SAME_DAY)  # stable: then as in RULES
    rule, told = happening[0]
    also = tuple(
        dict.fromkeys(one.category for one, _ in happening if one.category != rule.category)
    )
    return Emergency(
        category=rule.category, level=rule.level, language=reading.language, frame=told, also=also
    )


def _together(rule: Rule, found: Callable[[str], Frame | None]) -> Frame | None:
    """How the findings of `rule` are told as one: as the least certain of them."""
    frames = []
    for alternatives in rule.findings:
        told = [one for name in alternatives if (one := found(name))]
        if not told:
            return None
        if not _CONTEXT.issuperset(alternatives):
            frames.append(min(told, key=_BY_URGENCY.index))
    if rule.unless and found(rule.unless):
        return None
    return max(frames, key=_BY_URGENCY.index)


def _told(
    reading: Reading, ways: Sequence[Together], framed: Callable[[int, int], Frame]
) -> Frame | None:
    """The most pressing way in which the finding is told; None where it is not, or denied.

    An absence ("no urine") is no less so for a negation.
    """
    best: Frame | None = None
    for way in ways:
        for match in _matches(reading, way):
            if not uninterrupted(reading, match) if way.absence else denied(reading, match):
                continue
            told = framed(match[0].start, max(hit.end for hit in match))
            if told in (Frame.SELF, Frame.OTHER):
                return told
            if best is None or _BY_URGENCY.index(told) < _BY_URGENCY.index(best):
                best = told
    return best


def _matches(reading: Reading, way: Together) -> Iterator[tuple[Hit, ...]]:
    """For each hit of the first group the nearest of the others, in the order of the words."""
    if not all(map(reading.among, way.groups)):
        return
    for hit in reading.among(way.groups[0]):
        match, start, end = [hit], hit.start, hit.end
        for group in way.groups[1:]:
            if (near := _nearest(reading, group, start, end, way.within)) is None:
                break
            match.append(near)
            start, end = min(start, near.start), max(end, near.end)
        else:
            yield tuple(sorted(match, key=_START))


def _nearest(
    reading: Reading, group: frozenset[str], start: int, end: int, within: int
) -> Hit | None:
    """Of equally near ones the first in the message."""
    hits = reading.among(group)
    low, high = max(0, start - within - _LONGEST_TERM), end + within + _LONGEST_TERM
    nearest, least = None, within + 1
    for at in range(bisect_left(hits, low, key=_START), len(hits)):
        hit = hits[at]
        if hit.start > end + within:
            break
        gap = max(start - hit.end, hit.start - end, 0)
        if gap < least and hit.end <= high:
            nearest, least = hit, gap
    return nearest


def with_numbers(reading: Reading) -> Reading:
    """`reading` with what its numbers mean beside the words they stand by."""
    hits = [*reading.hits, *_of_numbers(reading)]
    return Reading(reading.language, reading.words, tuple(sorted(hits, key=_START)))


def _of_numbers(reading: Reading) -> Iterator[Hit]:
    """Temperature in °C or °F, glucose in mmol/L or mg/dL, beats a minute, tablets at once."""
    for at, word in enumerate(reading.words):
        if not is_number(word):
            continue
        value = float(word)
        if 1950 <= value < _TOLD_AS_PAST and len(word) == 4:
            yield Hit("PAST", at, at + 1)
        if 38 <= value < 43 or 100.4 <= value < 109:
            yield Hit("HOT", at, at + 1)
            if "." in word and not reading.by_concept.get("MEASURE"):
                yield Hit("FEVER", at, at + 1)
        if value < 3.9 or 20 <= value < 70:
            yield Hit("LOW_SUGAR", at, at + 1)
        if 20 <= value < 45:
            yield Hit("SLOW_PULSE", at, at + 1)
        if value >= 6 and _counts_tablets(reading, at):
            yield Hit("MANY_PILLS", at, at + 1)


def _counts_tablets(reading: Reading, at: int) -> bool:
    if reading.says("UNIT", at + 1, at + 2):
        return False
    return reading.says("MEDICINE", at + 1, at + 5) or any(
        one.concept == "MEDICINE" for one in reading.ending.get(at, ())
    )
