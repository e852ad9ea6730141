"""What is kept of a person on paper, in more than one script."""

from ctypes import create_string_buffer
from datetime import UTC, datetime

import pypdfium2
import pypdfium2.raw as raw
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


def test_words_of_arabic_letters_are_of_one_font() -> None:
    """A word in two fonts would not be joined; marks of direction must not take a letter along."""
    texts = ("آپ کے بارے میں کیا محفوظ ہے۔", "\u200fہاں", "می\u200cخواہم", "ما نحفظه")
    pdf = render(sheet(*((text, "7.5 µkat/L") for text in texts), language="ar"), MADE)
    assert "cannot be printed" not in words(pdf)
    fonts = {font for char, font in letters(pdf) if "\u0600" <= char <= "\u06ff"}
    assert fonts == {"Amiri-Regular"}
    assert {font for char, font in letters(pdf) if char.isascii()} == {
        "DejaVuSans", "DejaVuSans-Bold",
    }  # fmt: skip


def letters(pdf: bytes) -> list[tuple[str, str]]:
    """Each with the name of its font."""
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            name = create_string_buffer(100)
            if raw.FPDFText_GetFontInfo(text, at, name, len(name), None):
                letter = chr(raw.FPDFText_GetUnicode(text, at))
                found.append((letter, name.value.decode().rpartition("+")[2]))
    return found


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
