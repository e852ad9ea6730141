"""A request's resources on their way in: identities, references, Drafts. Pure.

One Intake a request. It knows every entry of the Bundle that was sent (a single resource counts as
a Bundle of one), and becomes the `shape` of core.staging once identities are known.
"""

from collections.abc import Container, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid5

from core.errors import MultipleMatchesError
from core.labs.panel import Measurement, Person
from core.records.record import Change, Draft, Identities, Query, Test, Verb
from fhir_api import conformance
from fhir_api.bundle import Reading, read
from fhir_api.drafting import content_id, draft, rewritten, steady_id
from fhir_api.measurement import measurements
from fhir_api.outcomes import Issue, Refusal
from fhir_api.references import Entry, References, entries, on_server
from fhir_api.registry import STORED
from fhir_api.search import criteria

Resource = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What the Bundle as a whole says about one Observation entry."""

    patient: str  # the patient's key
    person: Person
    labs: tuple[Measurement, ...]


class Intake:
    """The entries of one Bundle. `base_url` is our FHIR base, without a trailing slash."""

    def __init__(self, bundle: Resource, *, base_url: str, skip: frozenset[int]) -> None:
        self.base_url = base_url
        self.server = base_url.removesuffix("/fhir")
        self.reading: Reading = read(dict(bundle), base_url=base_url, skip=skip)
        self.entries: dict[int, Entry] = {
            entry.index: entry
            for entry in entries(dict(bundle), base_url=base_url, skip=skip)
            if entry.used
        }
        self._references = References(list(self.entries.values()), base_url)
        self._known = self._labs_by_entry()
        self._ordered = self._first_what_counts()
        self._places = {self.entries[place].identity: place for place in reversed(self._ordered)}
        self._server = self._only_server()
        self.issues: list[Issue] = list(self.reading.issues)

    def _labs_by_entry(self) -> dict[int, Known]:
        known: dict[int, Known] = {}
        for labs in self.reading.patients:
            by_place: dict[int, list[Measurement]] = {}
            for measurement in labs.measurements:  # their order is the place of the entry
                by_place.setdefault(measurement.order, []).append(measurement)
            for place, found in by_place.items():
                known[place] = Known(labs.key, labs.person, tuple(found))
        return known

    def _first_what_counts(self) -> list[int]:
        """The places of all entries; of several versions of a resource the one read comes first."""
        read = {labs.patient_entry for labs in self.reading.patients} | self._known.keys()
        return sorted(self.entries, key=lambda place: (place not in read, place))

    def _only_server(self) -> str | None:
        """The one server that all resources and patients of the Bundle live on, if it is one."""
        keys = [*self._places, *self.reading.keys]
        servers = {place[0] for key in keys if (place := on_server(key))}
        return servers.pop() if len(servers) == 1 else None

    def absorbing(self) -> list[Change]:
        """Every entry that we keep as something to keep if it is new or different (operations)."""
        changes: list[Change] = []
        taken: dict[tuple[str, str], str] = {}
        for place in self._ordered:
            entry = self.entries[place]
            if entry.kind not in STORED:
                continue
            id_ = entry.content.get("id") or self._name(entry, taken)
            if (entry.kind, id_) in taken:
                if "id" in entry.content and taken[entry.kind, id_] != entry.identity:
                    self.issues.append(_same_name(place))
                continue
            taken[entry.kind, id_] = entry.identity
            changes.append(
                Change(verb=Verb.ABSORB, type=entry.kind, place=place, id=id_, resource=entry)
            )
        return sorted(changes, key=lambda change: change.place)

    def _name(self, entry: Entry, taken: Container[tuple[str, str]]) -> str:
        """The id of a resource that has none; by its content where its identifier is taken."""
        content = rewritten(entry.content, lambda text: self._lasting(text, entry))
        id_ = steady_id(content)
        return content_id(content) if (entry.kind, id_) in taken else id_

    def _lasting(self, text: str, entry: Entry) -> str:
        """A reference by what it means: addresses within a Bundle may be new each time."""
        place = self._places.get(self._references.identity(text, entry))
        if place is None or text.startswith("#"):
            return text
        other = self.entries[place]
        bare = rewritten(other.content, lambda _: "")
        return f"{other.kind}/{other.content.get('id') or steady_id(bare)}"

    def as_sent(self, changes: Iterable[Change]) -> dict[str, str]:
        """The fullUrl of each entry that came without an id, by the "Type/id" it was given."""
        return {
            f"{change.type}/{change.id}": change.resource.source
            for change in changes
            if "id" not in change.resource.content and ":" in change.resource.source
        }

    def lookups(self, *, conditional: bool = True) -> dict[str, Query]:
        """The conditional references ("Patient?identifier=…") of all entries, by their text.

        `conditional` False spares the look at every element where the sender used none.
        """
        found: dict[str, Query] = {}
        for entry in self.entries.values() if conditional else ():
            for text in _conditional(entry.content):
                with suppress(Refusal):  # then nothing is found by it
                    type_ = text.partition("?")[0]
                    found[text] = criteria(type_, unquote(text), base_url=self.server)
        for labs in self.reading.patients:
            if labs.key.startswith("Patient?"):
                named = Test(field="identifier", values=(_token(labs.key),))
                found[labs.key] = Query(type="Patient", tests=(named,))
        return found

    def shape(self, change: Change, ids: Identities) -> Draft:
        """The Draft of a change once everybody's identity is known.

        MultipleMatchesError for a conditional reference that does not find exactly one resource;
        an operation, which only learns from what it is sent, lets it stand.
        """
        entry: Entry = change.resource
        id_ = ids[change.place].id
        must = change.verb is not Verb.ABSORB
        resource = rewritten(entry.content, lambda text: self._resolved(text, entry, ids, must))
        known = self._known.get(change.place)
        if entry.kind == "Patient":
            return draft(resource, id_, person=person(entry.content, f"Patient/{id_}"))
        if known is None:
            return draft(resource, id_)
        labs = [replace(m, source=f"Observation/{id_}", order=change.place) for m in known.labs]
        shaped = draft(resource, id_, labs=labs, taken=known.labs[0].taken, person=known.person)
        patient = self.patient_id(known.patient, ids)
        if patient and shaped.facets.patient != patient:
            theirs = replace(shaped.facets, patient=patient)
            return replace(shaped, found_by=lambda: theirs)
        return shaped

    def patient_of(self, place: int, ids: Identities) -> str | None:
        """The id of the patient whose laboratory results an entry carries."""
        known = self._known.get(place)
        return self.patient_id(known.patient, ids) if known else None

    def places(self, ids: Identities) -> dict[str, int]:
        """Where each patient or, if they are not there, their first result stands in the Bundle."""
        found: dict[str, int] = {}
        for labs in self.reading.patients:
            patient = self.patient_id(labs.key, ids)
            places = (labs.patient_entry, *labs.observation_entries)
            if patient:
                found[patient] = next(place for place in places if place is not None)
        return found

    def patient_id(self, key: str, ids: Identities) -> str | None:
        """The id under which we know the patient of a key; None where nobody can say."""
        if (place := self._places.get(key)) is not None and place in ids:
            return ids[place].id
        if key in ids:
            return ids[key].id
        if key.startswith("Patient?"):
            return steady_id({"resourceType": "Patient", "identifier": [_identifier(key)]})
        address = on_server(key)
        if address is None:
            return None
        if address[0] in (self.base_url, self._server):
            return address[1].rpartition("/")[2]
        # The same id on another server is somebody else.
        return str(uuid5(NAMESPACE_URL, key))

    def _resolved(self, text: str, entry: Entry, ids: Identities, must: bool) -> str:  # noqa: FBT001
        if text.startswith("#"):
            return text
        if text in ids:
            return f"{ids[text].type}/{ids[text].id}"
        if must and _is_conditional(text):
            raise MultipleMatchesError(entry.kind)
        identity = self._references.identity(text, entry)
        place = self._places.get(identity)
        if place is not None and place in ids:
            return f"{ids[place].type}/{ids[place].id}"
        if ":" in text:
            return text.removeprefix(f"{self.base_url}/")
        address = on_server(identity)
        here = address is None or address[0] in (self.base_url, self._server)
        return text if here else identity  # on another server the same id is another resource


def usable(bundle: Resource) -> tuple[frozenset[int], list[Issue]]:
    """The entries that an operation must leave aside, and what is wrong with them.

    Refusal 400 where the fault is in the Bundle itself.
    """
    issues = conformance.check_bundle(bundle, executed=False)
    if whole := [issue for issue in issues if conformance.entry_of(issue) is None]:
        raise Refusal(400, *whole)
    bad = {place for issue in issues if (place := conformance.entry_of(issue)) is not None}
    for place, entry in enumerate(bundle.get("entry") or ()):
        if place not in bad and isinstance(entry, dict) and "resource" in entry:
            found = conformance.check(entry["resource"], f"Bundle.entry[{place}].resource")
            faults = [issue for issue in found if issue.severity in ("fatal", "error")]
            issues += faults
            bad |= {place} if faults else set()
    return frozenset(bad), issues


def person(patient: Resource, reference: str) -> Person:
    """Birth date and sex as a Patient says them."""
    birth, sex = patient.get("birthDate"), patient.get("gender")
    return Person(
        reference=reference,
        birth_date=birth if isinstance(birth, str) else None,
        sex=sex if isinstance(sex, str) else None,
    )


def measured(
    observation: Resource, source: str, order: int, taken: str | None
) -> list[Measurement]:
    """The laboratory results of a stored Observation."""
    return measurements(dict(observation), source=source, order=order, taken=taken)


def _identifier(key: str) -> dict[str, str]:
    system, _, value = _token(key).partition("|")
    return {"system": system, "value": value}


def _token(key: str) -> str:
    """system|value of a patient known by an identifier alone."""
    return key.partition("identifier=")[2]


def _conditional(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = value.get("reference")
        found = [own] if isinstance(own, str) and _is_conditional(own) else []
        return found + [text for item in value.values() for text in _conditional(item)]
    if isinstance(value, list):
        return [text for item in value for text in _conditional(item)]
    return []


def _is_conditional(reference: str) -> bool:
    """Whether it names a type and a condition, such as Patient?identifier=system|value."""
    kind, mark, _ = reference.partition("?")
    return bool(mark) and kind.isalpha()


def _same_name(place: int) -> Issue:
    return Issue(
        severity="error",
        code="duplicate",
        error="bundle.same-id",
        text="Another entry has this type and id. Send resources of several servers separately.",
        expression=f"Bundle.entry[{place}].resource.id",
    )
