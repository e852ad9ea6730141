"""What R4 demands of what we take: the envelope of a Bundle, and one resource at a time.

Patient, Observation, DiagnosticReport, Specimen, Device and Provenance are checked in full,
every other R4 type by its name, id, meta, narrative and contained resources. Input is what
`wire.read` gives: nesting and size are bounded there.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from fhir_api import invariants
from fhir_api.faults import Fault
from fhir_api.outcomes import Issue
from fhir_api.resource_types import R4_TYPES
from fhir_api.structure import FULL, Element, Shape, shape

Object = Mapping[str, Any]

_REPORTED = 20
"""Issues told about one resource: enough to mend it, too few to be a burden."""


def known_type(name: object) -> bool:
    """Whether R4 defines a resource type of that name."""
    return isinstance(name, str) and name in R4_TYPES


def check(resource: object, path: str | None = None) -> list[Issue]:
    """What is wrong with one resource; nothing is good news. `path` is where it stands."""
    if not isinstance(resource, dict) or not known_type(resource.get("resourceType")):
        return [_no_type(resource).issue(path or "Resource")]
    faults = _resource(resource)
    within = _ids(resource.get("contained"))
    told = [f for f in faults if f.local is None or f.local not in within]
    return [fault.issue(path or resource["resourceType"]) for fault in told[:_REPORTED]]


def check_bundle(bundle: object, *, executed: bool = True) -> list[Issue]:
    """What is wrong with a Bundle around its resources.

    `executed`: someone will act on `entry.request`, so it must be right; an operation that only
    reads the resources passes False. Issues about entry 3 start with Bundle.entry[3]: `entry_of`.
    """
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        text = "Send a Bundle."
        return [Fault("fhir.resource-type", "structure", text).issue("Bundle")]
    faults = _object(bundle, shape("Bundle"))
    faults.extend(invariants.bundle(bundle, executed=executed))
    return [fault.issue("Bundle") for fault in faults[: 100 * _REPORTED]]


def entry_of(issue: Issue) -> int | None:
    """The number of the Bundle entry that an issue is about; None for the Bundle itself."""
    start = "Bundle.entry["
    if issue.expression is None or not issue.expression.startswith(start):
        return None
    return int(issue.expression[len(start) :].partition("]")[0])


def _no_type(resource: object) -> Fault:
    if not isinstance(resource, dict):
        return Fault("fhir.type", "structure", "Send a resource: a JSON object.")
    text = "Send resourceType with the name of an R4 resource type."
    return Fault("fhir.resource-type", "structure", text, ["resourceType"])


def _resource(resource: Object) -> list[Fault]:
    name = resource["resourceType"]
    return _object(resource, shape(name)) if name in FULL else _light(resource)


def _light(resource: Object) -> list[Fault]:
    """The elements that every resource shares, by the table of a type that has them all."""
    shared = ("id", "meta", "text", "contained")
    return _object({k: resource[k] for k in shared if k in resource}, _shared_shape())


def _shared_shape() -> Shape:
    return Shape("DomainResource", shape("Patient").elements, ())


def _ids(contained: object) -> set[object]:
    if not isinstance(contained, list):
        return set()
    ids = (item.get("id") for item in contained if isinstance(item, dict))
    return {i for i in ids if isinstance(i, str)}


def _object(value: Object, is_a: Shape) -> list[Fault]:
    """The faults of one object and all below it, their paths relative to it."""
    faults: list[Fault] = []
    chosen: dict[str, str] = {}
    for name, item in value.items():
        element = is_a.elements.get(name)
        if element is None:
            faults.append(_unknown(name, is_a))
            continue
        if element.choice is not None:
            plain = name.removeprefix("_")
            if chosen.setdefault(element.choice, plain) != plain:
                text = f"Send one kind of {element.choice}[x] only."
                faults.append(Fault("fhir.choice", "structure", text, [name]))
        if element.repeats:
            faults += _list(name, item, element, value)
        elif below := _one(item, element, is_a):
            faults += _inside(below, name)
    for name, ways in is_a.required:
        if ways.isdisjoint(value):
            faults.append(_missing(name))
    rule = invariants.RULES.get(is_a.name)
    if rule is not None:
        faults += rule(value)
    return faults


def _one(item: object, element: Element, owner: Shape | None) -> list[Fault]:
    if element.primitive is not None:
        return [] if element.primitive.accepts(item) else [_wrong(element)]
    if not isinstance(item, dict):
        return [Fault("fhir.type", "structure", "Send a JSON object here.")]
    if element.type_name == "*":
        return [] if owner is not None else _contained(item)
    if not item or (len(item) == 1 and "id" in item and not element.beside):
        return [Fault("fhir.empty", "structure", "Send content here, or leave the element out.")]
    return _object(item, shape(element.type_name))


def _list(name: str, items: object, element: Element, owner: Object) -> list[Fault]:
    if not isinstance(items, list) or not items:
        text = "Send a JSON array with at least one item here."
        return [Fault("fhir.type", "structure", text, [name])]
    faults: list[Fault] = []
    plain = owner.get(name[1:]) if element.beside else None
    if isinstance(plain, list) and len(plain) != len(items):
        text = "Send the two arrays in the same length, with null where one has nothing."
        faults.append(Fault("fhir.type", "structure", text, [name]))
    for i, item in enumerate(items):
        if item is None and (element.beside or element.primitive is not None):
            below = _placeholder(name, i, element, owner)
        else:
            below = _one(item, element, None)
        if below:
            faults += _inside(below, f"{name}[{i}]")
    return faults


def _placeholder(name: str, i: int, element: Element, owner: Object) -> list[Fault]:
    """null holds a place whose content stands in the other array, `name` or `_name`."""
    other = owner.get(name[1:] if element.beside else f"_{name}")
    if isinstance(other, list) and i < len(other) and other[i] is not None:
        return []
    text = "Send a value, or its extension in the array beside it; null alone says nothing."
    return [Fault("fhir.empty", "structure", text)]


def _contained(item: Object) -> list[Fault]:
    if not known_type(item.get("resourceType")):
        return [_no_type(item)]
    inner = {k: v for k, v in item.items() if k != "contained"}
    return [*_resource(inner), *invariants.contained(item)]


def _inside(faults: Iterable[Fault], step: str) -> list[Fault]:
    return [fault.within(step) for fault in faults]


def _wrong(element: Element) -> Fault:
    assert element.primitive is not None
    if element.primitive.say.startswith("one of:"):
        return Fault("fhir.code", "code-invalid", f"Send {element.primitive.say}.")
    return Fault("fhir.value", "value", f"Send {element.primitive.say}.")


def _missing(name: str) -> Fault:
    return Fault("fhir.required", "required", f"Send {name}: R4 requires it here.", [name])


def _unknown(name: str, is_a: Shape) -> Fault:
    text = f"R4 defines no such element in {is_a.name}. Remove it, or check its spelling."
    return Fault("fhir.unknown-element", "structure", text, unknown=(name, is_a.elements))
