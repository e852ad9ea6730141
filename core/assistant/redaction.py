"""What identifies a person is taken out of a text before it leaves the house. Pure.

Exact values that we know of the person, and what can be told by its form or by the words around
it, in nine languages and their digits. A name that nothing announces can remain.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from core.assistant import personal_words as about
from core.assistant.plain import LETTERS, fold, plain

NAME, NUMBER_, DATE, ADDRESS = "[name]", "[number]", "[date]", "[address]"
LINK, MAIL, HANDLE = "[link]", "[e-mail]", "[handle]"

(
    _ACCOUNTS,
    _BORN,
    _DWELLING,
    _IS,
    _MONTHS,
    _NAMED,
    _NUMBER,
    _POSTAL,
    _RECORDS,
    _AFTER,
    _BEFORE,
    _TITLES,
) = (
    fold(plain(words))
    for words in (
        about.ACCOUNTS,
        about.BORN,
        about.DWELLING,
        about.IS,
        about.MONTHS,
        about.NAMED,
        about.NUMBER,
        about.POSTAL,
        about.RECORDS,
        about.STREET_AFTER,
        about.STREET_BEFORE,
        about.TITLES,
    )
)
_NO_NAME = {fold(plain(word)) for word in about.NO_NAME}

_W = f"[{LETTERS}]"
_NOT_IN = f"(?<!{_W})"
_NOT_ON = f"(?!{_W})"
_YEAR = r"(?:19|20)\d\d"
_PLACES = "com|org|net|io|info|edu|gov|app|dev|uk|ru|br|fr|pk|bd|eg|sa|ae|us|de|eu"


def redact(text: str, known: Iterable[str] = ()) -> str:
    """The plain text with a placeholder for each identifier. `known`: what we know of the person.

    Values without a unit that are as long as a telephone number are taken for one.
    """
    shown = plain(text)
    for placeholder, pattern in (*_of_this_person(known), *_FORMS):
        shown = _replaced(shown, pattern, placeholder)
    return _without_names(shown)


def _replaced(shown: str, pattern: re.Pattern[str], placeholder: str) -> str:
    """Each match, or its group `it`, unless it is a laboratory value."""
    parts, last = [], 0
    for match in pattern.finditer(fold(shown)):
        first, end = match.span("it" if "it" in pattern.groupindex else 0)
        if first >= last and not (placeholder == NUMBER_ and _is_value(match)):
            parts += [shown[last:first], placeholder]
            last = end
    return "".join([*parts, shown[last:]])


# What we know of this person


def _of_this_person(known: Iterable[str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    for value in known:
        folded = fold(plain(value)).strip()
        if any(sign.isdigit() for sign in folded):
            yield NUMBER_, _whole(re.escape(folded))
        elif len(folded) > 1:
            yield NAME, _whole(r"\s+".join(map(re.escape, folded.split())))
            for part in re.split(r"[\s,]+", folded):
                if len(part) > 2 and part not in _NOT_A_NAME:
                    yield NAME, _whole(re.escape(part))


def _whole(value: str) -> re.Pattern[str]:
    """As a word, also with what Arabic puts before it and other languages behind it."""
    before, behind = r"[وف]?(?:[بك]?ال|لل|[بلك])?", f"(?:'s|[^\\W\\da-z_]{_W}{{0,3}})?"
    return re.compile(f"{_NOT_IN}{before}(?P<it>{value}){behind}{_NOT_ON}")


_NOT_A_NAME = frozenset(
    [
        "hep",
        "hepatitis",
        "hcv",
        "virus",
        "liver",
        "bot",
        "test",
        "user",
        "the",
        "and",
        "may",
        "will",
        "hope",
        "joy",
        "faith",
        "art",
        "mark",
        "patient",
        "doctor",
        "nurse",
        "help",
    ]
)

# What is told by its form


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_GAP = r"[\s.,:;#/()°º-]{0,4}"
_LABEL = f"{_NOT_IN}(?:{_RECORDS})(?:{_GAP}(?:{_NUMBER}|{_IS}){_NOT_ON})*{_GAP}"
_MONTH = f"{_NOT_IN}(?:{_MONTHS}){_NOT_ON}\\.?"
_TIE = r"(?:\s+|,\s*|-|/)(?:of\s+|de\s+|del\s+|d')?"

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (LINK, _form(r"(?:https?|ftp|tg|whatsapp|mailto)\s?:\s?//\S+|www\s?\.\S+")),
    (
        MAIL,
        _form(
            rf"[{LETTERS}.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\w-]+)+"
            r"|[\w.+%-]+\sat\s[\w-]+\sdot\s\w+"
        ),
    ),
    (
        LINK,
        _form(rf"\b[a-z][\w-]*(?:\.[\w-]+)*\.(?:{_PLACES})\b(?:/\S*)?|\b[\w.-]+\.[a-z]{{2,}}/\S+"),
    ),
    (HANDLE, _form(r"(?<!\w)[a-z0-9.]*[a-z0-9]_\w+")),
    (HANDLE, _form(rf"(?<![{LETTERS}@])@\s?\w[\w.]{{2,}}")),
    (
        HANDLE,
        _form(
            rf"{_NOT_IN}(?:{_ACCOUNTS})(?:{_GAP}(?:{_NUMBER}|{_IS}|id|handle){_NOT_ON})*{_GAP}"
            rf"(?P<it>[{LETTERS}]*[\d_.][\w.]*\w)"
        ),
    ),
    (NUMBER_, _form(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b")),
    # before dates: 855-16-75 is the end of a telephone number
    (NUMBER_, _form(r"(?<![\d.])\+?\(?\d(?:[ \t().–_-]{0,3}\d){8,}(?!\d)")),
    (DATE, _form(r"(?<!\d)\d{1,4}\s?[./–-]\s?\d{1,2}\s?[./–-]\s?\d{2,4}(?!\d)")),
    (
        DATE,
        _form(
            rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th|er|-?го|a|o)?{_TIE}{_MONTH}(?:{_TIE}\d{{2,4}}(?!\d))?"
            rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,?\s+\d{{4}})?"
            rf"|{_MONTH}{_TIE}{_YEAR}(?!\d)|(?<!\d){_YEAR}\s+{_MONTH}"
        ),
    ),
    (
        DATE,
        _form(rf"{_NOT_IN}(?:{_BORN}){_NOT_ON}\W+(?:{_W}+\W+){{0,4}}?(?P<it>{_YEAR})(?!\d)"),
    ),
    (DATE, _form(rf"(?<!\d)(?P<it>{_YEAR})(?!\d)\W+(?:{_W}+\W+){{0,2}}?(?:{_BORN})")),
    (
        ADDRESS,
        _form(
            rf"(?<!\d)\d{{1,5}}[a-z]?,?\s+(?:[{LETTERS}'’.-]+\s+){{1,3}}?(?:{_AFTER})\b\.?"
            rf"|{_NOT_IN}(?:{_BEFORE})\.?\s+[^\n\d\[]{{1,40}}?\d{{1,5}}[a-zа-я]?(?:[,\s]+(?:кв|apt|piso|ap)"
            r"\.?\s*\d+)?(?!\d)"
            rf"|(?<!\d)\d{{1,4}}(?:\s?(?:bis|ter))?,?\s+(?:{_BEFORE})\.?\s+(?:[{LETTERS}'’-]+\s?){{1,4}}"
            rf"|{_NOT_IN}(?:شارع|حي)\s+{_W}+(?:\s+{_W}+)?"
            rf"|{_NOT_IN}(?:{_DWELLING})(?:{_GAP}(?:{_NUMBER}){_NOT_ON})?{_GAP}\d[\w/-]*"
            r"|\b[a-z]{1,2}\d[a-z\d]?\s?\d[abd-hjlnp-uw-z]{2}\b"
            rf"|{_NOT_IN}(?:{_POSTAL}){_NOT_ON}(?:{_GAP}(?:{_NUMBER}|{_IS}){_NOT_ON})*{_GAP}\d[\d\s-]{{2,9}}"
            r"|(?<=,)\s*[a-z]{2}\s\d{5}(?:-\d{4})?\b"
        ),
    ),
    (
        NUMBER_,
        _form(r"(?<![\w.])(?=[\w/-]*[a-z])(?=(?:[\w/-]*?\d){5})[a-z0-9]+(?:[-/][a-z0-9]+)*(?!\w)"),
    ),
    (NUMBER_, _form(r"(?<![\d.])\+?\(?\d(?:[ \t().–_,·/+-]{0,3}\d){6,}(?!\d)")),
    (NUMBER_, _form(rf"{_LABEL}(?P<it>(?:[a-z]{{1,5}}[-/ ]?)?\d[\w/.-]*\w)(?!\w)")),
)

_UNIT = re.compile(
    r"\s*(?:x\s?10|iu|ui|u/?l|me/|ме|copies|copias|cop|/\s?m|/\s?u|/\s?м|mg|ml|kpa|وحده|نسخه|يونٹ|आईयू|আইইউ)"
)


def _is_value(match: re.Match[str]) -> bool:
    """A count with its unit, or one that is written in groups of three with commas."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", match.group()):
        return True
    short = sum(sign.isdigit() for sign in match.group()) <= 9 and match.group()[0] not in "+(0"
    unit = re.search(r"\d/?(?:iu|ui|mg|u?l|mcg|g|kpa|ml|mm3|mkl)(?:/\w+)*$", match.group())
    return short and bool(unit or _UNIT.match(match.string, match.end()))


# Names that are announced


def _without_names(shown: str) -> str:
    for pattern, taken in ((_INTRODUCED, _named), (_TITLED, _capitalised)):
        parts, last = [], 0
        for match in pattern.finditer(fold(shown)):
            first, end = taken(shown, match.end())
            if end > first >= last:
                parts += [shown[last:first], NAME]
                last = end
        shown = "".join([*parts, shown[last:]])
    return shown


_INTRODUCED = re.compile(rf"{_NOT_IN}(?:{_NAMED})(?=\W)\W{{0,3}}")
_TITLED = re.compile(rf"{_NOT_IN}(?:{_TITLES})(?:\.\s*|\s+)")
_ONE = re.compile(rf"\s*([{LETTERS}'’.-]+)")


def _named(shown: str, start: int) -> tuple[int, int]:
    """Up to three words; the second and third only with a capital, where there are capitals."""
    return _run(shown, start, lambda word, place: place == 0 or not word[0].islower())


def _capitalised(shown: str, start: int) -> tuple[int, int]:
    return _run(shown, start, lambda word, _: word[0].isupper())


def _run(shown: str, start: int, fits: Callable[[str, int], bool]) -> tuple[int, int]:
    first = end = start
    for place in range(3):
        found = _ONE.match(shown, end)
        if found is None or fold(found[1]) in _NO_NAME or not fits(found[1], place):
            break
        if place == 0:
            first = found.start(1)
        end = found.end(1)
    return first, end
