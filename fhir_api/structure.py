"""What R4 says about the shape of a type, compiled from fhir.resources into one table a type.

The models are read for their element names, types, lists and requirements, and never built
(docs/decisions/0003-structure-from-fhir-resources.md).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from fhir_api.primitives import PRIMITIVES, Primitive, one_of
from fhir_api.resources import model

FULL = frozenset(("Patient", "Observation", "DiagnosticReport", "Specimen", "Device", "Provenance"))
"""The types that are checked in full."""


class Element(NamedTuple):
    """One element: `primitive` for a plain value, else `type_name` of an object.

    `type_name` is "*" for a resource of its own. `choice` is the name of its choice group
    ("value" of valueQuantity). `beside` marks `_name`, which carries a primitive's extensions.
    """

    primitive: Primitive | None
    type_name: str
    repeats: bool
    choice: str | None
    beside: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """One type. `required`: for each requirement its name and the elements that would meet it."""

    name: str
    elements: Mapping[str, Element]
    required: tuple[tuple[str, frozenset[str]], ...]


# Required bindings that fhir.resources leaves out or cuts short.
_LISTED = {
    "Observation.status": """registered preliminary final amended corrected cancelled
        entered-in-error unknown""",
    "DiagnosticReport.status": """registered partial preliminary final amended corrected appended
        cancelled entered-in-error unknown""",
    "DeviceUdiCarrier.entryType": "barcode rfid manual card self-reported unknown",
    "Bundle.type": """document message transaction transaction-response batch batch-response
        history searchset collection""",
    "BundleEntryRequest.method": "GET HEAD POST PUT DELETE PATCH",
    "BundleEntrySearch.mode": "match include outcome",
    "TimingRepeat.when": """MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early
        EVE.late NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV""",
    "Quantity.comparator": "< <= >= >",
    "Age.comparator": "< <= >= >",
    "Count.comparator": "< <= >= >",
    "Distance.comparator": "< <= >= >",
    "Duration.comparator": "< <= >= >",
}
CODES: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _LISTED.items()}
# Value sets cut short that R4 does not require: any code is taken.
OPEN = frozenset(("Expression.language",))

_NOT_IN_R4 = frozenset(("valueCodeableReference", "valueRatioRange", "fhir_comments"))
# Primitives that cannot carry extensions: attributes and XHTML.
_BARE = frozenset(("id", "resourceType", "div", ("Extension", "url")))
_COMPLEX = re.compile(r"abc\.(\w+)Type\b")
_NAMED = re.compile(r"(\w+)(?:\(| object at)")
_BY_CLASS = {name.lower(): name for name in PRIMITIVES} | {
    "uuidversion": "uuid",
    "xhtml": "string",
}


@cache
def shape(name: str) -> Shape:
    """The table of one type, compiled when first asked for. KeyError for an unknown name."""
    fields = {field.alias or key: field for key, field in model(name).model_fields.items()}
    elements = {
        alias: _element(name, alias, field)
        for alias, field in fields.items()
        if alias not in _NOT_IN_R4 and not alias.startswith("_")
    }
    if "implicitRules" in fields:  # a resource, not a part of one
        own = one_of(frozenset((name,)))
        elements["resourceType"] = Element(own, "", repeats=False, choice=None, beside=False)
    if name == "Extension":
        elements["valueMeta"] = Element(None, "Meta", repeats=False, choice="value", beside=False)
    beside = {
        f"_{alias}": Element(None, "Element", element.repeats, element.choice, beside=True)
        for alias, element in elements.items()
        if element.primitive is not None and (name, alias) not in _BARE and alias not in _BARE
    }
    return Shape(name, elements | beside, _required(fields))


def _element(owner: str, alias: str, field: Any) -> Element:
    written = str(field.annotation)
    extra = field.json_schema_extra or {}
    repeats = "List[" in written
    choice = extra.get("one_of_many")
    found = _COMPLEX.search(written)
    if found is not None:
        type_name = "*" if found[1] == "Resource" else found[1]
        return Element(None, type_name, repeats, choice, beside=False)
    codes = _codes(f"{owner}.{alias}", extra.get("enum_values"))
    primitive = one_of(codes) if codes else PRIMITIVES[_primitive_name(written)]
    return Element(primitive, "", repeats, choice, beside=False)


def _primitive_name(written: str) -> str:
    for found in _NAMED.findall(written):
        if found.lower() in _BY_CLASS:
            return _BY_CLASS[found.lower()]
    return {"bool": "boolean"}[written.split()[0]]


def _codes(path: str, listed: list[str] | None) -> frozenset[str]:
    if path in CODES:
        return CODES[path]
    return frozenset() if listed is None or path in OPEN else frozenset(listed)


def _required(fields: Mapping[str, Any]) -> tuple[tuple[str, frozenset[str]], ...]:
    """A primitive's place may be taken by its extension alone (a data-absent-reason)."""
    groups: dict[str, set[str]] = {}
    for alias, field in fields.items():
        extra = field.json_schema_extra or {}
        if extra.get("one_of_many_required"):
            groups.setdefault(f"{extra['one_of_many']}[x]", set()).update((alias, f"_{alias}"))
        elif field.is_required() or extra.get("element_required"):
            groups[alias] = {alias, f"_{alias}"}
    return tuple((name, frozenset(names)) for name, names in groups.items())


@cache
def names() -> frozenset[str]:
    """Every element name of a Bundle and of the types we check in full, `_name` included."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = ["Bundle", *FULL]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        elements = shape(name).elements
        found.update(elements)
        waiting += [e.type_name for e in elements.values() if e.type_name not in ("", "*")]
    return frozenset(found)
