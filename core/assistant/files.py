"""What a person sends as a file: told by its first bytes, stripped of what a camera adds. Pure."""

from dataclasses import dataclass

LARGEST_BYTES = 10 * 1024 * 1024
"""Below what one request may carry once it is written in base64."""

REPORTS = frozenset({"image/jpeg", "image/png", "application/pdf"})
VOICES = frozenset({"audio/ogg", "audio/mpeg", "audio/mp4", "audio/wav"})

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM"})


@dataclass(frozen=True, slots=True)
class File:
    """`kind`: media type, by the bytes and not by what somebody calls it."""

    content: bytes
    kind: str


def report(content: bytes) -> File | None:
    """A photo or PDF of a laboratory report, without metadata; None for anything else."""
    return _of(content, REPORTS)


def voice(content: bytes) -> File | None:
    return _of(content, VOICES)


def _of(content: bytes, kinds: frozenset[str]) -> File | None:
    kind = _kind(content)
    if kind not in kinds or len(content) > LARGEST_BYTES:
        return None
    bare = {"image/jpeg": _bare_jpeg, "image/png": _bare_png}.get(kind, lambda whole: whole)
    stripped = bare(content)
    return None if stripped is None else File(stripped, kind)


def _kind(content: bytes) -> str:
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(_PNG):
        return "image/png"
    if content.startswith(b"%PDF-"):
        return "application/pdf"
    if content.startswith(b"OggS"):
        return "audio/ogg"
    if content.startswith((b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")):
        return "audio/mpeg"
    if content[4:8] == b"ftyp" and content[8:11] in (b"M4A", b"mp4", b"iso"):
        return "audio/mp4"
    return "audio/wav" if content[:4] == b"RIFF" and content[8:12] == b"WAVE" else ""


def _bare_jpeg(content: bytes) -> bytes | None:
    """Without application segments (position, device, time) and comments; None if it is broken."""
    kept, place = [content[:2]], 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xDA:  # the image itself, to its end and not to what a telephone adds
            last = content.find(b"\xff\xd9", place)
            return b"".join([*kept, content[place : last + 2 if last > 0 else None]])
        end = place + 2 + int.from_bytes(content[place + 2 : place + 4])
        if not (0xE1 <= marker <= 0xEF and marker != 0xEE) and marker != 0xFE:
            kept.append(content[place:end])
        place = end
    return None


def _bare_png(content: bytes) -> bytes | None:
    """Without text, time and camera chunks; None if it is broken."""
    kept, place = [_PNG], len(_PNG)
    while place + 12 <= len(content):
        name, end = content[place + 4 : place + 8], place + 12 + _size(content, place)
        if name in _PNG_KEPT:
            kept.append(content[place:end])
        if name == b"IEND":
            return b"".join(kept)
        place = end
    return None


def _size(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4])
