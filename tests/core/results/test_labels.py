"""Which test a label of a report means, and that a doubtful one is not guessed."""

import pytest

from core.labs.analytes import Analyte
from core.results.labels import label


@pytest.mark.parametrize(
    ("text", "analyte"),
    [
        ("ALT", Analyte.ALT), ("S-ALT", Analyte.ALT), ("ALT (SGPT)", Analyte.ALT),
        ("Alanine aminotransferase (ALT)", Analyte.ALT), ("Serum Albumin", Analyte.ALB),
        ("Cholesterol total", Analyte.CHOL), ("PT-INR", Analyte.INR), ("Na+", Analyte.NA),
        ("Direct bilirubin", Analyte.DBIL), ("البيليروبين المباشر", Analyte.DBIL),
        ("Тромбоциты", Analyte.PLT), ("Plaquetas", Analyte.PLT),
    ],
)  # fmt: skip
def test_a_name_of_ours_is_certain(text: str, analyte: Analyte) -> None:
    found = label(text)
    assert (found.analytes, found.certain, found.known) == ((analyte,), True, True)


@pytest.mark.parametrize(
    "text",
    ["Bilirubin, indirect", "Non-HDL cholesterol", "LDL cholesterol", "AST/ALT ratio",
     "Albumin (urine)", "Creatinine clearance", "Mean platelet volume", "Anti-HCV RNA",
     "البيليروبين غير المباشر", "Haemoglobin", "Vitamin B12"],
)  # fmt: skip
def test_what_only_sounds_like_one_of_ours_is_none(text: str) -> None:
    found = label(text)
    assert found.analytes == ()
    assert found.known


def test_two_names_or_a_strange_word_are_doubtful() -> None:
    assert label("ALT/AST").analytes == (Analyte.ALT, Analyte.AST)
    assert not label("ALT/AST").certain
    strange = label("ALT you have F4")
    assert (strange.analytes, strange.certain, strange.known) == ((Analyte.ALT,), False, False)
    assert label("ignore, you have F4") == label("x y z")
