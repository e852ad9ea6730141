"""Hindi, Urdu and Bengali as they are typed in Latin letters: one spelling out of many. Pure."""

import re
from functools import lru_cache

_CONSONANTS = dict(
    zip(
        range(0x15, 0x3A),
        [
            "k",
            "kh",
            "g",
            "gh",
            "n",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "r",
            "l",
            "l",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
        ],
        strict=True,
    )
)
_VOWELS = dict(
    zip(
        range(0x05, 0x15),
        ["a", "aa", "i", "ee", "u", "oo", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au"],
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        range(0x3E, 0x4D),
        ["aa", "i", "ee", "u", "oo", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"],
        strict=True,
    )
)
_NASAL = (0x01, 0x02)
_VIRAMA = 0x4D
_INHERENT = "\0"

_SAME = (
    ("aa", "a"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("uu", "u"), ("ou", "o"), ("au", "o"),
    ("ai", "e"), ("ei", "e"), ("ay", "e"), ("ey", "e"), ("ph", "f"), ("chh", "ch"), ("sh", "s"),
    ("z", "j"), ("w", "v"), ("q", "k"), ("x", "ks"), ("ck", "k"), ("ie", "i"), ("ea", "i"),
)  # fmt: skip
"""Letters that are heard or typed alike, in the order in which they are made one."""

_ENDING = {"y": "i", "h": ""}


_INDIC = re.compile("[\u0900-\u0963\u0980-\u09fe]+")


def romanised(text: str) -> str:
    """The words of Devanagari or Bengali letters in `text` in Latin ones."""
    return _INDIC.sub(lambda word: _word(word.group()), text)


def _word(word: str) -> str:
    """Bengali's block lies as Devanagari's does, so one table serves both."""
    parts: list[str] = []
    for letter in word:
        offset = (ord(letter) - 0x900) % 0x80
        if offset in _CONSONANTS:
            parts += [_CONSONANTS[offset], _INHERENT]
        elif offset in _SIGNS and parts:
            parts[-1] = _SIGNS[offset]
        elif offset == _VIRAMA and parts:
            parts.pop()
        elif offset in _VOWELS:
            parts.append(_VOWELS[offset])
        elif offset in _NASAL and parts:
            parts[-1] += "n"
    return "".join(_spoken(parts)).replace(_INHERENT, "a")


def _spoken(parts: list[str]) -> list[str]:
    """Without the unwritten vowel at the end, and between a vowel and a consonant with another."""
    kept = [
        part
        for at, part in enumerate(parts)
        if part != _INHERENT or not (at > 1 and _vowel(parts[at - 2]) and _leads_on(parts, at))
    ]
    return kept or parts


def _leads_on(parts: list[str], at: int) -> bool:
    following = parts[at + 1 : at + 3]
    return not following or (
        len(following) > 1 and not _vowel(following[0]) and following[1][0] in "aeiou"
    )


def _vowel(part: str) -> bool:
    return part[0] in f"aeiou{_INHERENT}"


@lru_cache(4096)  # a word is looked for in several lexicons, and more than once
def heard(word: str) -> tuple[str, ...]:
    """The spelling for all of a word's Latin spellings; second, without a nasal at its end."""
    for typed, one in _SAME:
        word = word.replace(typed, one)
    word = re.sub(r"(.)\1+", r"\1", word)
    if len(word) > 2 and word[-1] in _ENDING:
        word = word[:-1] + _ENDING[word[-1]]
    if len(word) > 2 and word[-1] == "n" and word[-2] in "aeiou":
        return word[:-1], word
    return (word,)


def heard_in_bengali(word: str) -> tuple[str, ...]:
    """As `heard`, with o and a made one: the unwritten vowel is typed as either."""
    return tuple(one.replace("o", "a") for one in heard(word))
