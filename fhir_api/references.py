"""Who or what a reference inside a Bundle means, by R4's rules. Pure.

An identity is absolute: the address of a resource on its own server without version, the fullUrl
where that is no address (urn:uuid), `Patient?identifier=system|value` for a patient named only
so, or `<entry>#id` for a contained one. Rules: http://hl7.org/fhir/R4/bundle.html#references.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from fhir_api.lenient import Json, contained, mapping, mappings, resource, text, token

_ADDRESS = re.compile(
    r"(?:(?P<base>https?://[^?#\s]+?)/)?(?P<type>[A-Z][A-Za-z]+)/(?P<id>[A-Za-z0-9.-]{1,64})"
    r"(?:/_history/(?P<version>[A-Za-z0-9.-]{1,64}))?"
)
_LONGEST = 2048  # characters of an address; whatever is longer means only itself
_CONDITION = re.compile(r"(?:https?://[^?#\s]+/)?(?P<type>[A-Z][A-Za-z]+)\?(?P<query>[^#]+)")

# Their entries name what to do on a server; a resource they carry is no content of the Bundle.
_WITHOUT_CONTENT = frozenset(("DELETE", "GET", "HEAD", "PATCH"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry that holds a resource. `base`: of its own server, None where its fullUrl has none.

    `used` is False for an entry that the caller excluded: it exists, and nothing is read from it.
    """

    index: int
    kind: str
    content: Json
    identity: str
    source: str
    base: str | None
    used: bool = True

    @property
    def path(self) -> str:
        """FHIRPath of the resource."""
        return f"Bundle.entry[{self.index}].resource"

    def at(self, element: str) -> str:
        """FHIRPath of an element of the resource."""
        return f"{self.path}.{element}"

    @property
    def version(self) -> str | None:
        return text(mapping(self.content.get("meta")).get("versionId"))

    @property
    def version_number(self) -> int | None:
        """The version where it counts up; some servers use random ones."""
        version = self.version or ""
        return (
            int(version) if version.isascii() and version.isdigit() and len(version) < 65 else None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom an entry speaks of. `key`: identity. `said`: as a reference that can be written.

    `inside`: the contained resource it points to.
    """

    key: str
    said: str
    kind: str
    version: str | None = None
    inside: Json | None = None

    @property
    def alone(self) -> bool:
        """Whether nothing outside the resource that contains it can mean the same one."""
        return self.inside is not None and "#" in self.key


def address(base: str, kind: str, name: str) -> str:
    return f"{base}/{kind}/{name}"


def on_server(identity: str) -> tuple[str, str] | None:
    """Base and relative reference of an identity that is an address: (base, "Patient/23")."""
    match = _as_address(identity)
    if match is None or match["base"] is None:
        return None
    return match["base"], f"{match['type']}/{match['id']}"


def _as_address(reference: str) -> re.Match[str] | None:
    return _ADDRESS.fullmatch(reference) if len(reference) <= _LONGEST else None


def entries(
    bundle: Json, *, base_url: str, skip: frozenset[int], executed: bool = False
) -> Iterator[Entry]:
    """The entries of `bundle` that hold content, in order; `executed`: to be acted on."""
    sent = bundle.get("entry")
    for index, item in enumerate(sent if isinstance(sent, list) else ()):
        content = mapping(item)
        if "resource" not in content or not _holds_content(bundle, content):
            continue
        yield _entry(
            index, content, base_url.rstrip("/"), used=index not in skip, executed=executed
        )


def holds_content(bundle: Json, place: int) -> bool:
    """Whether an entry is one of those that hold content, be it unreadable."""
    return _holds_content(bundle, mapping(bundle["entry"][place]))


def _holds_content(bundle: Json, item: Json) -> bool:
    searched = bundle.get("type") == "searchset"
    mode = mapping(item.get("search")).get("mode") if searched else None
    method = text(mapping(item.get("request")).get("method"))
    return mode != "outcome" and method not in _WITHOUT_CONTENT


def _entry(index: int, item: Json, base_url: str, *, used: bool, executed: bool) -> Entry:
    kind, content = resource(item.get("resource"))
    url, name = text(item.get("fullUrl")), text(content.get("id"))
    place = on_server(url) if url else None
    created = mapping(item.get("request")).get("method") == "POST"
    if place:
        identity = f"{place[0]}/{place[1]}"
    elif name and not (created and (url or executed)):  # a POST gives its id up
        identity = address(base_url, kind, name)
    else:
        identity = url or f"#entry-{index}"
    return Entry(
        index=index,
        kind=kind,
        content=content,
        identity=identity,
        source=url or (f"{kind}/{name}" if name else f"#entry-{index}"),
        base=place[0] if place else None,
        used=used,
    )


class References:
    """Resolves the references of one Bundle. `base_url`: of the server it was sent to."""

    def __init__(self, held: Sequence[Entry], base_url: str) -> None:
        self._base = base_url.rstrip("/")
        self._held = held
        self._names: dict[str, set[str]] = defaultdict(set)
        self._kinds: dict[str, str] = {}
        self._patients: dict[str, set[str]] | None = None
        for entry in held:
            self._name(entry)

    def _name(self, entry: Entry) -> None:
        name = text(entry.content.get("id"))
        calls = {entry.identity, entry.source}
        if name:
            calls.add(f"{entry.kind}/{name}")
            if entry.base is None:
                calls.add(address(self._base, entry.kind, name))
        for call in calls:
            self._names[call].add(entry.identity)
        self._kinds[entry.identity] = entry.kind

    def identity(self, reference: str, source: Entry) -> str:
        """What `reference` means where `source` says it; the version it names is left aside."""
        match = _as_address(reference)
        if match is None:
            return self._known(reference) or reference
        relative = f"{match['type']}/{match['id']}"
        base = match["base"] or source.base
        if base:
            return self._known(f"{base}/{relative}") or f"{base}/{relative}"
        # Said by an entry without a server of its own: ours, else the only one of that name.
        here = f"{self._base}/{relative}"
        return self._known(here) or self._known(relative) or here

    def holds(self, identity: str) -> bool:
        """Whether it is the identity of an entry."""
        return identity in self._kinds

    def _known(self, name: str) -> str | None:
        """The one identity called `name`; None where there is none, or several."""
        found = self._names.get(name, ())
        return next(iter(found)) if len(found) == 1 else None

    def subject(self, entry: Entry, element: object) -> Subject | None:
        """Whom a subject element means; None where it does not say who."""
        content = mapping(element)
        reference = text(content.get("reference"))
        stated = text(content.get("type"))
        if reference is None:
            return self._logical(token(content.get("identifier")), stated or "Patient")
        if reference.startswith("#"):
            return self._contained(entry, reference)
        if len(reference) <= _LONGEST and (condition := _CONDITION.fullmatch(reference)):
            return self._conditional(condition["type"], condition["query"])
        match = _as_address(reference)
        key = self.identity(reference, entry)
        kind = self._kinds.get(key) or (match["type"] if match else stated) or "Patient"
        said = f"{match['type']}/{match['id']}" if match else reference
        return Subject(key=key, said=said, kind=kind, version=match["version"] if match else None)

    def _logical(self, name: str | None, kind: str) -> Subject | None:
        """A subject named by an identifier: the only Patient here that carries it, else itself."""
        if name is None:
            return None
        said = f"{kind}?identifier={name}"
        carriers = self._carriers(name) if kind == "Patient" else set()
        key = next(iter(carriers)) if len(carriers) == 1 else said
        return Subject(key=key, said=said, kind=kind)

    def _conditional(self, kind: str, query: str) -> Subject:
        name, _, value = query.partition("=")
        if name == "identifier" and "|" in unquote(value) and "&" not in value:
            named = self._logical(unquote(value), kind)
            if named:
                return named
        said = f"{kind}?{query}"
        return Subject(key=said, said=said, kind=kind)

    def _contained(self, entry: Entry, reference: str) -> Subject | None:
        kind, content = contained(entry.content, reference)
        if not kind:
            return None
        names = sorted(filter(None, map(token, mappings(content.get("identifier")))))
        carriers = set().union(*map(self._carriers, names)) if kind == "Patient" else set()
        said = f"{kind}?identifier={names[0]}" if names else f"{entry.source}{reference}"
        if len(carriers) == 1:
            key = next(iter(carriers))
        else:
            key = said if names else f"{entry.identity}{reference}"
        return Subject(key=key, said=said, kind=kind, inside=content)

    def _carriers(self, name: str) -> set[str]:
        if self._patients is None:
            self._patients = defaultdict(set)
            for entry in self._held:
                if entry.kind == "Patient":
                    for identifier in mappings(entry.content.get("identifier")):
                        self._patients[token(identifier) or ""].add(entry.identity)
        return self._patients.get(name, set())
