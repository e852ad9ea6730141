"""What is kept of a person on paper, in more than one script."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from core.export.paper import Sheet, Table, printable, render

MADE = datetime(2026, 11, 25, 12, tzinfo=UTC)


def sheet(*rows: tuple[str, str], language: str = "en", title: str = "Kept") -> Sheet:
    return Sheet(
        title=title,
        lines=("Made today.",),
        tables=(Table(title="Values", head=("Day", "Value"), rows=rows, empty="Nothing."),),
        language=language,
        right_to_left=language == "ar",
        unprintable="Some signs cannot be printed.",
    )


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_rows_are_printed_and_the_same_each_time() -> None:
    made = sheet(("2026-11-02", "45 U/L"), ("2026-11-03", "µkat/L ≥ 10⁹"))
    pdf = render(made, MADE)
    assert render(made, MADE) == pdf
    said = words(pdf)
    assert "45 U/L" in said
    assert "µkat/L" in said
    assert "cannot be printed" not in said


def test_nothing_says_so() -> None:
    assert "Nothing." in words(render(sheet(), MADE))


def test_markup_is_text() -> None:
    said = words(render(sheet(("#panic()", "$x$ *b* \\ <a>")), MADE))
    assert "#panic()" in said
    assert "*b*" in said


def test_arabic_is_printed_and_other_scripts_are_told() -> None:
    arabic = render(sheet(("٢٠٢٦", "الصفائح"), language="ar", title="ما نحفظه"), MADE)
    assert "cannot be printed" not in words(arabic)
    assert printable(["الصفائح الدموية", "پلیٹلیٹس", "тромбоциты", "plaquetas"])
    assert not printable(["प्लेटलेट"])
    assert not printable(["প্লেটলেট"])
    hindi = words(render(sheet(("2026", "प्लेटलेट")), MADE))
    assert "Some signs cannot be printed." in hindi


@pytest.mark.parametrize("length", [1, 200, 2000])
def test_any_length_finds_room(length: int) -> None:
    pdf = render(sheet(*[("x" * length, "word " * length)] * 3), MADE)
    assert pdf.startswith(b"%PDF")
