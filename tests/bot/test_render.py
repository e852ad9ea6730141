"""What we say as Telegram takes it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.render import Html, escape, isolated, marked, plain, split, units
from tests.telegram.markup import read

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n \n😀é"))
TAGS = st.sampled_from(["b", "i", "u", "code", "blockquote"])


@st.composite
def html(draw: st.DrawFn) -> str:
    """Telegram's HTML: nested tags, addresses, entities."""
    parts = []
    for _ in range(draw(st.integers(0, 6))):
        text = escape(draw(TEXT))
        for tag in draw(st.lists(TAGS, max_size=3, unique=True)):
            text = Html(f"<{tag}>{text}</{tag}>")
        if draw(st.booleans()):
            text = Html(f'<a href="https://a.org/?x=1&amp;y=2">{text}</a>')
        parts.append(text)
    return "".join(parts)


@given(html(), st.integers(2, 60), st.integers(2, 60))
def test_parts_fit_are_sound_and_lose_nothing(text: str, limit: int, first: int) -> None:
    parts = split(text, limit, first)
    shown = [read(part) for part in parts]
    for place, part in enumerate(shown):
        assert 1 <= units(part) <= (limit if place else first)
    assert "".join("".join(shown).split()) == "".join(read(text).split())


def test_a_long_text_is_cut_between_paragraphs_and_keeps_its_markup() -> None:
    paragraph = "<b>" + "word " * 300 + "end.</b>"
    parts = split("\n\n".join([paragraph] * 6))
    assert len(parts) == 3
    for part in parts:
        assert part.startswith("<b>")
        assert part.endswith("end.</b>")
        assert units(read(part)) <= 4096


def test_an_emoji_counts_twice_and_is_never_cut() -> None:
    parts = split("😀" * 2049)
    assert [units(read(part)) for part in parts] == [4096, 2]


def test_an_accent_stays_with_its_letter() -> None:
    text = "e\u0301" * 30
    assert all(not read(part).startswith("\u0301") for part in split(text, 7))


def test_an_address_goes_on_in_each_part() -> None:
    parts = split('<a href="https://a.org/">' + "word " * 40 + "</a>", 100)
    assert len(parts) == 2
    assert all(part.startswith('<a href="https://a.org/">') for part in parts)
    assert all(part.endswith("</a>") for part in parts)


def test_nothing_is_left_of_blank_text() -> None:
    assert split("") == split(" \n ") == split("<b> </b>") == []


def test_right_to_left_lines_begin_with_their_mark() -> None:
    assert marked("ALT هو\n\n<b>2</b>", "ar") == "\u200fALT هو\n\n\u200f<b>2</b>"
    assert marked("ALT is", "en") == "ALT is"
    assert marked(marked("ALT هو", "ar"), "ar") == "\u200fALT هو"
    assert isolated(Html("45 U/L"), "ur") == "\u206845 U/L\u2069"


def test_words_alone() -> None:
    assert plain("<b>a</b> &amp; <i>b</i>") == "a & b"
