"""The languages a message may be in, each with the lexicons it draws on. Pure.

Hindi, Urdu and Bengali are typed in Latin letters too, and English words are mixed into all that
have another script. Searchable forms of a lexicon are made when it is first used, or by `ready`.
"""

from core.assistant.lexicon import (
    ar,
    bn,
    en,
    es,
    fr,
    hi,
    latin_bengali,
    latin_hindustani,
    pt,
    ru,
    shared,
    ur,
)
from core.assistant.phrases import ORDINARY, Lexicon, Terms, Tongue
from core.assistant.romanise import heard, heard_in_bengali, romanised

_FRONTS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "لل", "ول", "وب", "كال", "وك")
"""What Arabic writes onto the front of a word: and, so, by, for, like, the."""

_SHORTEST_BEHIND = 3
_SHORTEST_BEHIND_AND = 2


def arabic(word: str) -> tuple[str, ...]:
    return (
        word,
        *(
            word[len(front) :]
            for front in _FRONTS
            if word.startswith(front) and len(word) - len(front) >= _left(front)
        ),
    )


def _left(front: str) -> int:
    """Letters that must follow: "and" stands before words of two letters too."""
    return _SHORTEST_BEHIND_AND if front == "و" else _SHORTEST_BEHIND


def with_native(latin: Terms, native: Terms) -> Terms:
    """Terms typed in Latin letters, and those of the native script spelt in them."""
    return {
        concept: " | ".join((latin.get(concept, ""), romanised(native.get(concept, ""))))
        for concept in {**latin, **native}
        if concept != ORDINARY
    }


_SHARED = Lexicon(shared.TERMS)
_EN = Lexicon(en.TERMS)
_HINDUSTANI = Lexicon(with_native(latin_hindustani.TERMS, hi.TERMS), heard)
_URDU = Lexicon(latin_hindustani.URDU, heard)
_BENGALI = Lexicon(with_native(latin_bengali.TERMS, bn.TERMS), heard_in_bengali)

TONGUES: tuple[Tongue, ...] = (
    Tongue("en", (_EN,), (_SHARED,)),
    Tongue("es", (Lexicon(es.TERMS),), (_SHARED,)),
    Tongue("fr", (Lexicon(fr.TERMS),), (_SHARED,)),
    Tongue("pt", (Lexicon(pt.TERMS),), (_SHARED,)),
    Tongue("ru", (Lexicon(ru.TERMS),), (_SHARED, _EN)),
    Tongue("ar", (Lexicon(ar.TERMS, arabic),), (_SHARED, _EN)),
    Tongue("ur", (Lexicon(ur.TERMS),), (_SHARED, _EN)),
    Tongue("hi", (Lexicon(hi.TERMS),), (_SHARED, _EN)),
    Tongue("bn", (Lexicon(bn.TERMS),), (_SHARED, _EN)),
    Tongue("hi", (_HINDUSTANI,), (_SHARED, _EN)),
    Tongue("ur", (_HINDUSTANI, _URDU), (_SHARED, _EN)),
    Tongue("bn", (_BENGALI,), (_SHARED, _EN)),
)
"""Of equally likely ones the first is taken."""
