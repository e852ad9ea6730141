"""From what we say to what Telegram takes: escaping, length in UTF-16 units, direction. Pure."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

MESSAGE_LIMIT = 4096
CAPTION_LIMIT = 1024
RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he"})

_RLM, _FSI, _PDI = "\u200f", "\u2068", "\u2069"
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ENDS = ("\n\n", "\n", ". ", "؟ ", "۔ ", "। ", "? ", "! ", " ")
"""Where a text is cut, the best first."""


class Html(str):
    """Text that is Telegram's HTML already."""

    __slots__ = ()


def escape(text: str) -> Html:
    """What others wrote, without signs that would turn what stands after it around."""
    return Html(html.escape(_TURNING.sub("", text), quote=False))


def marked(text: str, language: str) -> Html:
    """Each line of a right-to-left language begins with its mark, whatever its first letter is."""
    if language not in RIGHT_TO_LEFT:
        return Html(text)
    return Html("\n".join(line and _RLM + line for line in text.replace(_RLM, "").split("\n")))


def isolated(fact: Html, language: str) -> Html:
    """A number, name or address that may not turn the line around it."""
    return Html(f"{_FSI}{fact}{_PDI}") if language in RIGHT_TO_LEFT and "\n" not in fact else fact


def units(text: str) -> int:
    """Length as Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int = MESSAGE_LIMIT, first: int | None = None) -> list[Html]:
    """Parts of at most `limit` units once parsed (`first`: the first part), no markup cut in two.

    Nothing for text without a visible character.
    """
    runs = _parsed(text)
    whole = "".join(run.text for run in runs)
    parts = []
    for start, end in _cuts(whole, limit, first or limit):
        parts.append(_written(_within(runs, start, end)))
    return parts


def plain(text: str) -> str:
    """The visible text alone."""
    return "".join(run.text for run in _parsed(text))


@dataclass(frozen=True, slots=True)
class _Run:
    """Text under the same tags: (name, opening tag) from the outermost."""

    text: str
    tags: tuple[tuple[str, str], ...]


class _Runs(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[_Run] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - as written
        self._open.append((tag, self.get_starttag_text() or f"<{tag}>"))

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.runs.append(_Run(data, tuple(self._open)))


def _parsed(text: str) -> list[_Run]:
    parser = _Runs()
    parser.feed(text)
    parser.close()
    return parser.runs


def _cuts(whole: str, limit: int, first: int) -> Iterator[tuple[int, int]]:
    start, room = _skip(whole, 0), first
    while start < len(whole):
        end = _end(whole, start, room)
        yield start, end - len(whole[start:end]) + len(whole[start:end].rstrip())
        start, room = _skip(whole, end), limit


def _skip(whole: str, start: int) -> int:
    return start + len(whole[start:]) - len(whole[start:].lstrip())


def _end(whole: str, start: int, limit: int) -> int:
    """Where the part that begins at `start` ends: after the best mark in its second half."""
    piece = _fitting(whole[start : start + limit], limit)
    if start + len(piece) == len(whole):
        return len(whole)
    for mark in _ENDS:
        at = piece.rfind(mark)
        if at >= len(piece) // 2:
            return start + at + len(mark)
    return start + _whole_letter(piece, whole[start + len(piece)])


def _fitting(piece: str, limit: int) -> str:
    encoded = piece.encode("utf-16-le", "surrogatepass")[: 2 * limit]
    return encoded.decode("utf-16-le", "ignore")


def _whole_letter(piece: str, following: str) -> int:
    """Before a letter whose accent or joiner would start the next part."""
    if re.match(r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u200d\ufe0f\u093c\u094d]", following):
        return max(1, len(piece) - 1)
    return len(piece)


def _within(runs: list[_Run], start: int, end: int) -> Iterator[_Run]:
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if text:
            yield _Run(text, run.tags)


def _written(runs: Iterator[_Run]) -> Html:
    out: list[str] = []
    open_tags: tuple[tuple[str, str], ...] = ()
    for run in [*runs, _Run("", ())]:
        same = 0
        while same < min(len(open_tags), len(run.tags)) and open_tags[same] == run.tags[same]:
            same += 1
        out += [f"</{name}>" for name, _ in reversed(open_tags[same:])]
        out += [opening for _, opening in run.tags[same:]]
        out.append(html.escape(run.text, quote=False))
        open_tags = run.tags
    return Html("".join(out))
