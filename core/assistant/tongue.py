"""Whether a sentence is in the language it should be in, by letters and small words. Pure."""

import re
import unicodedata

# ruff: noqa: E501 - a language a line

_SMALL = {
    "en": "the a an is are of to in and that it not for can with by be on as this have from or you at most",
    "es": "el la los las de que en y es un una no se con por para del al lo más puede son o como hay su",
    "fr": "le la les de des et est un une que dans ne pas pour par en du il au sur ce peut avec qui sont ou",
    "pt": "o a os as de que em e é um uma não se com por para do da no na mais pode são ou como ao há pelo",
    "ru": "и в не на что с по это для из от у как к при его но может или после к если до может быть",
    "hi": "है हैं में के की का को से और नहीं यह पर जो भी कर हो या तक ने एक",
}  # fmt: skip
_SMALL_OF = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_SCRIPT = {"ru": "CYRILLIC", "ar": "ARABIC", "ur": "ARABIC", "hi": "DEVANAGARI", "bn": "BENGALI"}
_URDU, _ARABIC = re.compile("[ٹڈڑںےہگچپکیھ]"), re.compile("[ةىكيأإؤئ]")
_NOT_ARABIC = re.compile("[ٹڈڑںےہگچپکیھژ]")
LANGUAGES = ("en", "es", "fr", "pt", "ru", "ar", "ur", "hi", "bn")
WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0610-\u061a\u064b-\u0670\u0900-\u0963\u0980-\u09e3\u200c\u200d])+")  # fmt: skip


def is_in(language: str, text: str, *, latin: frozenset[str]) -> bool:
    """`latin`: words in Latin letters that may stand in any language, in small letters."""
    words = [word.casefold() for word in WORD.findall(text)]
    own = [word for word in words if not (language in _SCRIPT and word.isascii() and word in latin)]
    script = _SCRIPT.get(language, "LATIN")
    if language not in LANGUAGES or not own or not all(_all_of(script, word) for word in own):
        return False
    if language == "ar":
        return not _NOT_ARABIC.search(text)
    if language == "ur":
        return bool(_URDU.search(text)) and "ة" not in text
    return language not in _SMALL_OF or _small_words(language, own)


def _small_words(language: str, words: list[str]) -> bool:
    """No other language of the same script has more of its small words there."""
    rivals = [one for one in _SMALL_OF if _SCRIPT.get(one) == _SCRIPT.get(language)]
    counts = {one: sum(word in _SMALL_OF[one] for word in words) for one in rivals}
    return counts[language] == max(counts.values())


def _all_of(script: str, word: str) -> bool:
    return all(script in unicodedata.name(one, "") for one in word if one.isalpha())
