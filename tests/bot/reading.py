"""A bot that may read files: beside the usual ones a Gemini at work, as a fake over HTTP."""

import json
from typing import Any

from tests.gemini.fake import Reply

JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04JF\xff\xe1\x00\x11Exif canary-gps\xff\xda\x00\x02canary-image\xff\xd9"
)
PDF = b"%PDF-1.7 canary-pdf %%EOF"
OGG = b"OggS canary-voice"


def printed(name: str, value: str, unit: str = "", **more: Any) -> dict[str, Any]:
    """One value as the model is asked to give it."""
    usual = {"low": "", "high": "", "taken_on": "2026-11-02", "confidence": 0.97}
    return {"name": name, "value": value, "unit": unit, **usual, **more}


def values(*found: dict[str, Any]) -> Reply:
    return Reply(text=json.dumps({"values": found}, ensure_ascii=False))


def spoken(text: str, language: str = "en") -> Reply:
    return Reply(text=json.dumps({"language": language, "text": text}, ensure_ascii=False))
