"""R4's rules between elements, as far as they protect staging, storage and readers. Pure.

Each rule sees one object whose elements may still be malformed, so it looks before it reads.
Left out on purpose: docs/decisions/0003-structure-from-fhir-resources.md.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fhir_api.faults import Fault, invariant
from fhir_api.narrative import unsafe
from fhir_api.resource_types import R4_TYPES

Object = Mapping[str, Any]

_ID = r"[A-Za-z0-9.-]{1,64}"
_REFERENCE = re.compile(
    rf"#({_ID})?|https?://\S+|urn:(uuid|oid):\S+|[A-Z][A-Za-z]+(/{_ID}(/_history/{_ID})?|\?\S+)"
)


_TARGET = re.compile(rf"(?:https?://\S+/)?([A-Z][A-Za-z]+)(?:/{_ID}(?:/_history/{_ID})?|\?\S+)")

SUBJECTS_OF = frozenset({"Observation", "DiagnosticReport"})
SUBJECTS = frozenset({"Patient", "Group", "Device", "Location"})
"""What R4 lets a result or a report be about."""
SUBJECT = "Send a subject that R4 allows here: a Patient, Group, Device or Location."


def _objects(value: object) -> list[tuple[int, Object]]:
    if not isinstance(value, list):
        return []
    return [(i, item) for i, item in enumerate(value) if isinstance(item, dict)]


def _has(value: Object, prefix: str) -> bool:
    return any(name.startswith((prefix, f"_{prefix}")) for name in value)


def _subject(value: Object) -> Iterable[Fault]:
    subject = value.get("subject")
    if not isinstance(subject, dict):
        return
    sent = subject.get("reference")
    match = _TARGET.fullmatch(sent) if isinstance(sent, str) else None
    named = {match[1] if match else None, subject.get("type")}
    if any(kind in R4_TYPES and kind not in SUBJECTS for kind in named if isinstance(kind, str)):
        yield Fault("fhir.reference", "value", SUBJECT, ["subject"])


def _observation(value: Object) -> Iterable[Fault]:
    yield from _subject(value)
    valued = _has(value, "value")
    if valued and "dataAbsentReason" in value:
        yield invariant("obs-6", "Send a value or dataAbsentReason, not both.", "dataAbsentReason")
    if valued and "component" in value:
        yield from _own_code_again(value)


def _own_code_again(value: Object) -> Iterable[Fault]:
    own = _codings(value.get("code"))
    for i, component in _objects(value["component"]):
        if own & _codings(component.get("code")):
            yield invariant(
                "obs-7",
                "A component has the Observation's own code: send its value there or"
                " on the Observation, not both.",
                f"component[{i}]",
                "code",
            )


def _codings(concept: object) -> set[tuple[str, str]]:
    """Codings that carry a code: two without one say nothing about being the same."""
    if not isinstance(concept, dict):
        return set()
    return {
        (str(coding.get("system")), coding["code"])
        for _, coding in _objects(concept.get("coding"))
        if isinstance(coding.get("code"), str)
    }


def _reference_range(value: Object) -> Iterable[Fault]:
    if not value.keys() & {"low", "high", "text"}:
        yield invariant("obs-3", "Send low, high or text in a reference range.")


def _contact(value: Object) -> Iterable[Fault]:
    if not value.keys() & {"name", "telecom", "address", "organization"}:
        yield invariant("pat-1", "Send name, telecom, address or organization of a contact.")


def _extension(value: Object) -> Iterable[Fault]:
    if ("extension" in value) == _has(value, "value"):
        yield invariant("ext-1", "Send a value or extensions in an extension, one of them.")


def _attachment(value: Object) -> Iterable[Fault]:
    if "data" in value and not value.keys() & {"contentType", "_contentType"}:
        yield invariant("att-1", "Send contentType with data.", "contentType")


def _reference(value: Object) -> Iterable[Fault]:
    sent = value.get("reference")
    if not isinstance(sent, str):
        return
    if not _REFERENCE.fullmatch(sent):
        text = "Send Type/id, urn:uuid:…, an http(s) address, or # and the id of a contained one."
        yield Fault("fhir.reference", "value", text, ["reference"])
    elif len(sent) > 1 and sent[0] == "#":
        text = "ref-1: Send the contained resource that this reference names."
        yield Fault("fhir.invariant", "invariant", text, ["reference"], local=sent[1:])


def _narrative(value: Object) -> Iterable[Fault]:
    div = value.get("div")
    reason = unsafe(div) if isinstance(div, str) else None
    if reason is not None:
        text = f"The narrative {reason}. Send plain formatting inside one <div>, or no narrative."
        yield Fault("fhir.narrative", "invariant", text, ["div"])


RULES: Mapping[str, Callable[[Object], Iterable[Fault]]] = {
    "Observation": _observation,
    "DiagnosticReport": _subject,
    "ObservationReferenceRange": _reference_range,
    "PatientContact": _contact,
    "Extension": _extension,
    "Attachment": _attachment,
    "Reference": _reference,
    "Narrative": _narrative,
}


def contained(value: Object) -> Iterable[Fault]:
    """dom-2, dom-4 and dom-5 of a resource inside another; dom-3 is not asked for."""
    meta = value.get("meta")
    if "contained" in value:
        yield invariant("dom-2", "Contain resources in the outermost one only.", "contained")
    if isinstance(meta, dict) and meta.keys() & {"versionId", "lastUpdated"}:
        yield invariant("dom-4", "A contained resource has no version of its own.", "meta")
    if isinstance(meta, dict) and "security" in meta:
        yield invariant("dom-5", "A contained resource has no security label.", "meta", "security")


_REQUESTED = frozenset(("transaction", "batch", "history"))
_ANSWERED = frozenset(("transaction-response", "batch-response", "history"))
_SEARCH = frozenset(("searchset", "history"))
_FULL_URL = re.compile(r"https?://\S+|urn:(uuid|oid):\S+")


def bundle(value: Object, *, executed: bool) -> Iterable[Fault]:
    """bdl-1 to 5, 7 and 8. Without `executed` the requests are not looked at: nobody acts on them.

    Issues about an entry start with its step, so that the entry alone can be refused.
    """
    sent = value.get("type")
    kind = sent if isinstance(sent, str) else ""
    if "total" in value and kind not in _SEARCH:
        yield invariant("bdl-1", "Send total in a searchset or history only.", "total")
    if value.keys() & {"implicitRules", "_implicitRules"}:
        text = "Leave implicitRules out of the Bundle: no rules but those of R4 are followed here."
        yield Fault("fhir.value", "value", text, ["implicitRules"])
    seen: set[tuple[str, str | None]] = set()
    for i, entry in _objects(value.get("entry")):
        rules = [*_entry(entry, kind), *_full_url(entry, kind, seen)]
        if executed:
            rules += _exchange(entry, kind)
        for fault in rules:
            yield fault.within(f"entry[{i}]")


def _entry(entry: Object, kind: str) -> Iterable[Fault]:
    if "search" in entry and kind != "searchset":
        yield invariant("bdl-2", "Send search in the entries of a searchset only.", "search")
    if not entry.keys() & {"resource", "request", "response"}:
        yield invariant("bdl-5", "Send a resource, or the request that needs none.")


def _exchange(entry: Object, kind: str) -> Iterable[Fault]:
    if ("request" in entry) != (kind in _REQUESTED):
        text = "Send request with method and url in transaction and batch, in nothing else."
        yield invariant("bdl-3", text, "request")
    if ("response" in entry) != (kind in _ANSWERED):
        yield invariant("bdl-4", "Send response in answers and histories only.", "response")


def _full_url(entry: Object, kind: str, seen: set[tuple[str, str | None]]) -> Iterable[Fault]:
    url = entry.get("fullUrl")
    if not isinstance(url, str):
        return
    if not _FULL_URL.fullmatch(url):
        text = "Send urn:uuid: and a UUID, or the resource's whole http(s) address."
        yield Fault("bundle.full-url", "value", text, ["fullUrl"])
    elif "/_history/" in url:
        yield invariant("bdl-8", "Leave /_history/… out of fullUrl.", "fullUrl")
    key = (url, _version(entry))
    if key in seen and kind != "history":
        yield invariant("bdl-7", "Send each fullUrl (and version) once.", "fullUrl")
    seen.add(key)


def _version(entry: Object) -> str | None:
    resource = entry.get("resource")
    meta = resource.get("meta") if isinstance(resource, dict) else None
    version = meta.get("versionId") if isinstance(meta, dict) else None
    return version if isinstance(version, str) else None
