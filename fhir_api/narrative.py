"""Narrative XHTML that can be shown as it is: R4's formatting elements, nothing that runs or loads.

Read as XML, yet safe for a browser that reads it as HTML: what the two read differently
(CDATA, comments that HTML ends early, instructions) is refused.
"""

import re
from html.entities import name2codepoint
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

_DEPTH = 64

_FORMATTING = """a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt
    em h1 h2 h3 h4 h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody td tfoot
    th thead tr tt ul var"""
_LAYOUT = """abbr accesskey align alt axis bgcolor border cellpadding cellspacing char charoff
    charset cite class colspan compact dir frame headers height href hreflang hspace id lang name
    nowrap rel rev rowspan rules scope span src start style summary tabindex title type valign value
    vspace width xml:lang xmlns"""
_ELEMENTS = frozenset(_FORMATTING.split())
_ATTRIBUTES = frozenset(_LAYOUT.split())
_ADDRESS = {
    "href": re.compile(r"(?i:https?|mailto|tel|urn):\S+|[^:\s#?]*([#?]\S*)?"),
    "cite": re.compile(r"(?i:https?|urn):\S+|#\S*"),
    "src": re.compile(r"#\S+|data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+"),
    "xmlns": re.compile(r"http://www\.w3\.org/1999/xhtml"),
}
_STYLE_THAT_LOADS = re.compile(r"url|expression|@|\\|behaviou?r|binding|/\*", re.IGNORECASE)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")
_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))


class _UnsafeError(Exception):
    """The message says what is wrong in our own words."""


def unsafe(div: str) -> str | None:
    """Why `div` may not be shown, in words that repeat nothing of it; None when it may."""
    try:
        _reader().Parse(_ENTITY.sub(_numbered, div), True)  # noqa: FBT003 - the parser's own flag
    except _UnsafeError as error:
        return str(error)
    except (ExpatError, ValueError):
        return "is not well-formed XHTML"
    return None


def _numbered(entity: re.Match[str]) -> str:
    """XHTML's named characters (&nbsp;), which XML alone does not know."""
    name = entity[1]
    if name in _OWN or name not in name2codepoint:
        return entity[0]
    return f"&#{name2codepoint[name]};"


class _Depth:
    """How deep the reader is, and whether its outermost element has been seen."""

    def __init__(self) -> None:
        self.now = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.now += 1
        if self.now > _DEPTH:
            raise _UnsafeError(f"is nested deeper than {_DEPTH} elements")
        if self.now == 1 and name != "div":
            raise _UnsafeError("does not start with <div>")
        if name not in _ELEMENTS:
            raise _UnsafeError("has an element that is not for formatting text")
        for attribute, value in attributes.items():
            _attribute(attribute, value)

    def end(self, _name: str) -> None:
        self.now -= 1


def _attribute(name: str, value: str) -> None:
    if name not in _ATTRIBUTES:
        raise _UnsafeError("has an attribute that is not for formatting text")
    allowed = _ADDRESS.get(name)
    if allowed is not None and not allowed.fullmatch(value.strip()):
        raise _UnsafeError("has an address that loads or runs something")
    if name == "style" and _STYLE_THAT_LOADS.search(value):
        raise _UnsafeError("has a style that loads or runs something")


def _comment(text: str) -> None:
    if text.startswith((">", "->")):
        raise _UnsafeError("has a comment that browsers end early")


def _refused(*_: object) -> None:
    raise _UnsafeError("has a document type, CDATA or an instruction")


def _reader() -> XMLParserType:
    reader = ParserCreate()
    depth = _Depth()
    reader.StartElementHandler = depth.start
    reader.EndElementHandler = depth.end
    reader.CommentHandler = _comment
    reader.StartDoctypeDeclHandler = _refused
    reader.EntityDeclHandler = _refused
    reader.StartCdataSectionHandler = _refused
    reader.ProcessingInstructionHandler = _refused
    reader.XmlDeclHandler = _refused
    return reader
