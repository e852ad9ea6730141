"""Reads JSON of any shape without raising: what is not of the expected kind is as if absent. Pure.

Conformance says what is wrong with a resource; the readers behind it must still survive it.
"""

from decimal import Decimal
from typing import Any

Json = dict[str, Any]


def mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> list[Json]:
    """The objects of a list; an empty list for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: object) -> str | None:
    """A string that says something."""
    return value if isinstance(value, str) and value and not value.isspace() else None


def number(value: object) -> Decimal | None:
    """A number as sent: decimals keep their digits, whole numbers become decimals."""
    if isinstance(value, Decimal):
        return value
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else None


def resource(value: object) -> tuple[str, Json]:
    """Type and content of a resource; type "" where it does not say."""
    content = mapping(value)
    return text(content.get("resourceType")) or "", content


def contained(content: Json, reference: str) -> tuple[str, Json]:
    """The contained resource that `#id` names inside `content`; ("", {}) where there is none."""
    for item in mappings(content.get("contained")):
        if item.get("id") == reference[1:]:
            return resource(item)
    return "", {}


def token(identifier: object) -> str | None:
    """`system|value` of an Identifier ("|value" without a system); None without a value."""
    content = mapping(identifier)
    value = text(content.get("value"))
    return None if value is None else f"{text(content.get('system')) or ''}|{value}"
