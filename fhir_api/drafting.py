"""A resource as a Draft: its facets, its content, and the exact bytes of each version. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import orjson

from core.labs.panel import Measurement, Person
from core.records.record import Draft, Facets
from fhir_api import wire
from fhir_api.facets import facets

Resource = Mapping[str, Any]

_OURS = frozenset({"versionId", "lastUpdated"})


def draft(
    resource: Resource,
    id_: str,
    *,
    taken: str | None = None,
    labs: Sequence[Measurement] = (),
    person: Person | None = None,
    produced: bool = False,
    once: bool = False,
) -> Draft:
    """`resource` under the id `id_`; id, versionId and lastUpdated are ours to write."""
    type_ = resource["resourceType"]
    meta = {k: v for k, v in (resource.get("meta") or {}).items() if k not in _OURS}
    rest = {k: v for k, v in resource.items() if k not in ("resourceType", "id", "meta")}
    tail = wire.write(rest)
    tail = b"}" if tail == b"{}" else b"," + tail[1:]
    head = b'{"resourceType":%b,"id":%b' % (orjson.dumps(type_), orjson.dumps(id_))

    def written(about: Resource) -> bytes:
        return head + (b',"meta":' + wire.write(about) if about else b"") + tail

    def stamp(version: int, at: datetime) -> bytes:
        return written({"versionId": str(version), "lastUpdated": instant(at), **meta})

    return Draft(
        type=type_,
        id=id_,
        found_by=_once(partial(facets, resource, taken=taken)),
        content=written(meta),
        stamp=stamp,
        labs=tuple(labs),
        person=person,
        produced=produced,
        once=once,
    )


def _once(find: Callable[[], Facets]) -> Callable[[], Facets]:
    """`find` asked when it is first needed. (functools.cache costs more than it would save.)"""
    found: list[Facets] = []

    def known() -> Facets:
        if not found:
            found.append(find())
        return found[0]

    return known


def instant(at: datetime) -> str:
    """A FHIR instant to the millisecond, in UTC."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def rewritten(resource: Any, resolve: Callable[[str], str]) -> Any:
    """`resource` with every Reference.reference replaced by what `resolve` makes of it."""
    if isinstance(resource, dict):
        return {
            key: resolve(value)
            if key == "reference" and isinstance(value, str)
            else rewritten(value, resolve)
            if isinstance(value, dict | list)
            else value
            for key, value in resource.items()
        }
    if isinstance(resource, list):
        return [
            rewritten(item, resolve) if isinstance(item, dict | list) else item for item in resource
        ]
    return resource


def references(resource: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Each Reference.reference in `resource` with its FHIRPath."""
    if isinstance(resource, dict):
        for key, value in resource.items():
            below = f"{path}.{key}" if path else key
            if key == "reference" and isinstance(value, str):
                yield value, below
            elif isinstance(value, dict | list):
                yield from references(value, below)
    elif isinstance(resource, list):
        for place, item in enumerate(resource):
            yield from references(item, f"{path}[{place}]")


def steady_id(resource: Resource) -> str:
    """An id for a resource that has none, the same whenever the same resource is sent.

    By its first identifier, else by its whole content. An Observation also by its code: results
    of one order often share its number.
    """
    identifiers = resource.get("identifier")
    first = identifiers[0] if isinstance(identifiers, list) and identifiers else identifiers
    if not isinstance(first, dict) or not first.get("value"):
        return content_id(resource)
    name = f"{first.get('system') or ''}|{first['value']}"
    if resource["resourceType"] == "Observation":
        name += f"|{wire.write(resource.get('code')).decode()}"
    return str(uuid5(NAMESPACE_OID, f"{resource['resourceType']}|{name}"))


def content_id(resource: Resource) -> str:
    """The same by all that a resource says."""
    rest = {k: v for k, v in resource.items() if k not in ("id", "meta", "text")}
    name = wire.write(rest).decode()
    return str(uuid5(NAMESPACE_OID, f"{resource['resourceType']}|{name}"))
