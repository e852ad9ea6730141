"""Coded and worded results of infection markers: detected, not detected, or neither. Pure."""

import re
from collections.abc import Iterable

from core.labs.analytes import LOINC

DETECTED = "detected"
NOT_DETECTED = "not-detected"

_SNOMED = "http://snomed.info/sct"
_V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
_CODES = {
    (_SNOMED, "260373001"): DETECTED,
    (_SNOMED, "10828004"): DETECTED,  # positive
    (_SNOMED, "11214006"): DETECTED,  # reactive
    (_SNOMED, "260415000"): NOT_DETECTED,
    (_SNOMED, "260385009"): NOT_DETECTED,  # negative
    (_SNOMED, "131194007"): NOT_DETECTED,  # non-reactive
    (LOINC, "LA11882-0"): DETECTED,
    (LOINC, "LA6576-8"): DETECTED,
    (LOINC, "LA11883-8"): NOT_DETECTED,
    (LOINC, "LA6577-6"): NOT_DETECTED,
    (_V3, "DET"): DETECTED,
    (_V3, "POS"): DETECTED,
    (_V3, "ND"): NOT_DETECTED,
    (_V3, "NEG"): NOT_DETECTED,
}
_WORDS = {
    **dict.fromkeys(("detected", "target detected", "positive", "reactive"), DETECTED),
    **dict.fromkeys(("rna detected", "hcv rna detected"), DETECTED),
    **dict.fromkeys(("not detected", "undetected", "undetectable"), NOT_DETECTED),
    **dict.fromkeys(("target not detected", "tnd", "rna not detected"), NOT_DETECTED),
    **dict.fromkeys(("hcv rna not detected", "negative", "non-reactive"), NOT_DETECTED),
    **dict.fromkeys(("nonreactive", "non reactive"), NOT_DETECTED),
}
# "<15 IU/mL, not detected": the limit says nothing that the word does not.
_LIMIT = re.compile(r"<\s*[0-9]{1,5}(\.[0-9]{1,3})?\s*(\[?iu\]?/ml)?")


def finding(codes: Iterable[tuple[str | None, str]], text: str | None) -> str | None:
    """DETECTED or NOT_DETECTED; None where codes and text say neither, or contradict."""
    said = {_CODES[code] for code in codes if code in _CODES}
    word = _worded(text)
    if word:
        said.add(word)
    return said.pop() if len(said) == 1 else None


def _worded(text: str | None) -> str | None:
    if text is None or len(text) > 80:
        return None
    rest = _LIMIT.sub(" ", text.casefold(), count=1)
    return _WORDS.get(" ".join(rest.split()).strip(" .,;:()"))
