"""A message as words that compare well: case, accents, spellings and signs folded. Pure."""

import re
import unicodedata

LONGEST = 4096
"""Letters that are read; Telegram's longest message."""
_SPELT_OUT = 2 * LONGEST
"""One sign may stand for as many as eighteen letters; more than this nobody writes."""

STOP, PAUSE = ".", ","
"""What stands in the words for the end of a sentence, and for a comma."""

_SPELLINGS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیےئۓ", "ي"),
        **dict.fromkeys("ہھۃةەۀۂ", "ه"),
        **dict.fromkeys("کڪ", "ك"),
        "ؤ": "و",
        "ں": "ن",
        "ی": "ي",
        "ी": "ि",  # Hindi and Bengali: the length of i and u is often typed wrong
        "ू": "ु",
        "ণ": "ন",
        "ী": "ি",
        "ূ": "ু",
        "শ": "স",
        "ষ": "স",
        "ł": "l",
        "ø": "o",
        "ı": "i",
        "œ": "oe",
        "æ": "ae",
    }
)
_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0901\u0902\u093c\u0981\u09bc]"
)
_APOSTROPHE = re.compile("[\u2018\u2019\u02bc\u0060\u00b4\u2032]")
_CONTRACTION = re.compile(r"(?<=[a-z])'(?=(?:t|m|s|re|ve|ll|d)\b)")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:[\u0900-\u0963\u0980-\u09fe]|[^\W\d_])*)"
    r"|(?P<sign>[\U0001f300-\U0001faff%])"
    r"|(?P<pause>[,;:!،؛\n()\"/]|\.{2,}|…)"
    r"|(?P<stop>[.?؟।॥|۔])"
)


def words(text: str) -> list[str]:
    """Folded words and numbers of `text`, with STOP and PAUSE between them."""
    found: list[str] = []
    spelt = unicodedata.normalize("NFKC", text[:LONGEST])[:_SPELT_OUT]
    for match in _WORD.finditer(fold(spelt)):
        if match.lastgroup == "pause":
            found.append(PAUSE)
        elif match.lastgroup == "stop":
            found.append(STOP)
        else:
            word = match.group().replace(",", ".")
            if found[-2:] != [word, word]:  # "no no no no" says no more than "no no"
                found.append(word)
    return found


def fold(text: str) -> str:
    """`text` without case, accents, vowel marks, nuktas, stretched letters and invisible signs."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_SPELLINGS)
    if not text.isascii():
        text = text.translate({ord(letter): _plain(letter) for letter in set(text)})
    text = _CONTRACTION.sub("", _APOSTROPHE.sub("'", text))
    return _STRETCHED.sub(r"\1\1", text)


def _plain(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.digit(letter))
    return "" if category in ("Cf", "Mn") and not "\u0900" <= letter <= "\u09ff" else letter


def is_number(word: str) -> bool:
    """Whether a word of `words` is a number."""
    return word[:1].isdecimal()
