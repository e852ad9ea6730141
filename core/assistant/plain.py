"""Text as it is compared: one form of each letter and digit, nothing that cannot be seen. Pure."""

import re
import unicodedata
from functools import lru_cache

_SIGNS = 4096
"""So many are remembered: more than all that people write in the languages we read."""
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u20e3\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0000-\U000e0fff]"
)
_ARABIC_POINTS = re.compile("[\u0640\u064b-\u0652\u0670]")
_ALIKE = str.maketrans(
    "أإآٱىیېئكکہھۃةؤ",
    "ااااييييككهههه" + "و",
)
_FOLDED_BLOCKS = ((0x0, 0x24F), (0x370, 0x52F), (0x1E00, 0x1FFF))
"""Latin, Greek and Cyrillic: there a mark on a letter can be left out."""

LETTERS = r"\w\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963" + (
    r"\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3"
)
"""Inside of a character class: what words are made of, the vowel signs of Hindi and Bengali too."""


def plain(text: str) -> str:
    """What is seen: compatibility forms resolved, digits as 0-9, nothing hidden."""
    seen = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    seen = _ARABIC_POINTS.sub("", seen)
    return "".join(_visible(sign) for sign in seen)


def fold(text: str) -> str:
    """As many characters as `text`, which is plain: without case, accents and variants."""
    return "".join(_folded(sign) for sign in text).translate(_ALIKE)


def words(text: str) -> list[str]:
    """The words and numbers of folded text, in order."""
    return _WORD.findall(text)


_WORD = re.compile(rf"[{LETTERS}]+(?:['’][{LETTERS}]+)*")


@lru_cache(_SIGNS)
def _visible(sign: str) -> str:
    if sign.isascii():
        return sign if sign >= " " or sign == "\n" else " "
    kind = unicodedata.category(sign)
    if kind == "Nd":
        return str(unicodedata.decimal(sign))
    if kind in ("Cf", "Cs", "Co", "Cn"):
        return ""
    return " " if kind in ("Cc", "Zs", "Zl", "Zp") else sign


@lru_cache(_SIGNS)
def _folded(sign: str) -> str:
    if any(first <= ord(sign) <= last for first, last in _FOLDED_BLOCKS):
        sign = unicodedata.normalize("NFD", sign)[0]
    return sign.casefold()[:1]
