"""How Telegram reads HTML: the visible text, or the words with which it refuses."""

import re
from html.parser import HTMLParser

_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "span",
         "tg-spoiler", "tg-emoji", "blockquote"}  # fmt: skip

_LOOSE = re.compile(r"<(?!/?[a-zA-Z])([^\s<>]?)")
"""A sign that begins no tag: Telegram wants it written as &lt;."""


class MarkupError(Exception):
    """The description of the 400 that Telegram answers."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in _TAGS:
            raise MarkupError(
                f'Bad Request: can\'t parse entities: Unsupported start tag "{tag}" '
                f"at byte offset {len(self.text.encode())}"
            )
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        expected = self.open.pop() if self.open else None
        if tag != expected:
            raise MarkupError(
                f"Bad Request: can't parse entities: Unmatched end tag at byte offset "
                f'{len(self.text.encode())}, expected "</{expected}>", found "</{tag}>"'
            )

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> str:
    """The text without markup. MarkupError where Telegram would refuse it."""
    if loose := _LOOSE.search(html):
        raise MarkupError(
            f'Bad Request: can\'t parse entities: Unsupported start tag "{loose[1]}" '
            f"at byte offset {len(html[: loose.start()].encode())}"
        )
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise MarkupError(
            f"Bad Request: can't parse entities: Can't find end tag corresponding to start tag "
            f'"{reader.open[-1]}"'
        )
    return reader.text


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
