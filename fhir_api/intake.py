"""A request's resources on their way in: identities, references, Drafts. Pure.

One Intake a request. It knows every entry of the Bundle that was sent (a single resource counts as
a Bundle of one), and becomes the `shape` of core.staging once identities are known.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid5

from core.errors import HepatoError, MultipleMatchesError, NoMatchError, UnresolvedError
from core.labs.panel import Measurement, Person, Reason
from core.records.record import Change, Draft, Identities, Query, Test, Verb
from fhir_api import conformance
from fhir_api.bundle import Reading, Refused, origin, read
from fhir_api.drafting import content_id, draft, references, rewritten, steady_id
from fhir_api.invariants import SUBJECTS, SUBJECTS_OF
from fhir_api.lenient import mappings, token
from fhir_api.measurement import is_modified, measurements
from fhir_api.outcomes import Issue, Refusal
from fhir_api.references import Entry, References, entries, on_server
from fhir_api.registry import STORED
from fhir_api.resource_types import R4_TYPES
from fhir_api.search import criteria
from fhir_api.versions import disputed

Resource = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What the Bundle as a whole says about one Observation entry."""

    patient: str  # the patient's key
    person: Person
    labs: tuple[Measurement, ...]


class Intake:
    """The entries of one Bundle. `base_url` is our FHIR base, without a trailing slash.

    `executed`: the Bundle asks for changes, entry by entry; else it is only read.
    """

    def __init__(
        self, bundle: Resource, *, base_url: str, skip: frozenset[int], executed: bool
    ) -> None:
        self.base_url = base_url
        self.server = base_url.removesuffix("/fhir")
        sent = dict(bundle)
        self.reading: Reading = read(sent, base_url=base_url, skip=skip, executed=executed)
        self.entries: dict[int, Entry] = {
            entry.index: entry
            for entry in entries(sent, base_url=base_url, skip=skip, executed=executed)
            if entry.used
        }
        self._refused = list(self.reading.refused)
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
        """Every entry that we keep as something to keep if it is new or different (operations).

        Not those that `aside` tells.
        """
        doubtful = {one.place for one in self._refused if one.key is not None}
        named: dict[tuple[str, str], list[int]] = {}
        for place in self._ordered:
            entry = self.entries[place]
            if entry.kind in STORED and place not in doubtful:
                id_ = entry.content.get("id") or self._name(entry, named)
                named.setdefault((entry.kind, id_), []).append(place)
        changes = [
            Change(verb=Verb.ABSORB, type=kind, place=place, id=id_, resource=self.entries[place])
            for (kind, id_), places in named.items()
            for place in self._kept(places)
        ]
        return sorted(changes, key=lambda change: change.place)

    def _kept(self, places: Sequence[int]) -> list[int]:
        """Of the entries of one type and id the first; none where two of a patient differ."""
        first = self.entries[places[0]]
        rivals = [
            place
            for place in places
            if self.entries[place].identity != first.identity
            and "id" in self.entries[place].content
        ]
        self.issues += map(_same_name, rivals)
        doubted = any(self._doubt(places[0], place) for place in rivals)
        for place in (*(places[:1] if doubted else ()), *rivals):
            if known := self._known.get(place):
                source = origin(self.entries[place])
                labs = [replace(m, source=source, refused=Reason.SAME_ID) for m in known.labs]
                told = Refused(key=known.patient, place=place, measurements=tuple(labs))
                self._refused.append(told)
        return [] if doubted else [places[0]]

    def _doubt(self, one: int, other: int) -> bool:
        """Whether two Observations of one id, of several servers, are of one patient and differ."""
        known = [self._known.get(place) for place in (one, other)]
        if known[0] is None or known[1] is None or known[0].patient != known[1].patient:
            return False
        return disputed([self.entries[one], self.entries[other]])

    def aside(self, ids: Identities) -> dict[str | None, list[Measurement]]:
        """The results that cannot be taken, by the patient's id; None: of nobody known."""
        found: dict[str | None, list[Measurement]] = {}
        for one in self._refused:
            patient = self.patient_id(one.key, ids) if one.key is not None else None
            found.setdefault(patient, []).extend(one.measurements)
        return found

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
            if labs.key.startswith("Patient?") and _token(labs.key):
                named = Test(field="identifier", values=(_token(labs.key),))
                found[labs.key] = Query(type="Patient", tests=(named,))
        return found

    def shape(self, change: Change, ids: Identities) -> Draft:
        """The Draft of a change once everybody's identity is known.

        MultipleMatchesError or NoMatchError for a conditional reference that does not find exactly
        one resource, UnresolvedError for one to an entry that is not there; an operation, which
        only learns from what it is sent, lets them stand.
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
        if key in ids and not ids[key].several:
            return ids[key].id
        if key.startswith("Patient?"):
            if not _token(key):  # another condition, which means its own person
                return str(uuid5(NAMESPACE_URL, key))
            return steady_id({"resourceType": "Patient", "identifier": [_identifier(key)]})
        address = on_server(key)
        if address is None:
            return None
        if address[0] in (self.base_url, self._server):
            return address[1].rpartition("/")[2]
        # The same id on another server is somebody else.
        return str(uuid5(NAMESPACE_URL, key))

    def misdirected(self) -> list[int]:
        """The places of results and reports about what R4 lets them not be about."""
        return [
            place
            for place, entry in self.entries.items()
            if entry.kind in SUBJECTS_OF
            and (subject := self._references.subject(entry, entry.content.get("subject")))
            and subject.kind in R4_TYPES
            and subject.kind not in SUBJECTS
        ]

    def lost(self) -> dict[int, list[str]]:
        """The references to entries that are not there: FHIRPaths by the place of the entry."""
        found: dict[int, list[str]] = {}
        for place, entry in self.entries.items():
            for text, path in references(entry.content):
                if text.startswith("urn:") and self._entry_of(text, entry) is None:
                    found.setdefault(place, []).append(path)
        return found

    def _entry_of(self, text: str, entry: Entry) -> int | None:
        return self._places.get(self._references.identity(text, entry))

    def _resolved(self, text: str, entry: Entry, ids: Identities, must: bool) -> str:  # noqa: FBT001
        if text.startswith("#"):
            return text
        if must and _is_conditional(text):
            return self._matched(text, entry, ids)
        if text in ids and not ids[text].several:
            return f"{ids[text].type}/{ids[text].id}"
        place = self._entry_of(text, entry)
        if place is not None and place in ids:
            return f"{ids[place].type}/{ids[place].id}"
        if must and text.startswith("urn:"):
            raise _at(UnresolvedError(entry.kind), entry, text)
        if ":" in text:
            return text.removeprefix(f"{self.base_url}/")
        identity = self._references.identity(text, entry)
        address = on_server(identity)
        here = address is None or address[0] in (self.base_url, self._server)
        return text if here else identity  # on another server the same id is another resource

    def _matched(self, text: str, entry: Entry, ids: Identities) -> str:
        """The one resource that a condition names once the request is done."""
        kind = text.partition("?")[0]
        found = {ids[place].id for place in self._carriers(text) if place in ids}
        stored = ids.get(text)
        changed = {one.id for key, one in ids.items() if isinstance(key, int) and not one.found}
        if stored and stored.id not in changed:
            found.add(stored.id)
        if len(found) > 1 or (stored and stored.several):
            raise _at(MultipleMatchesError(entry.kind), entry, text)
        if not found:
            raise _at(NoMatchError(entry.kind), entry, text)
        return f"{kind}/{found.pop()}"

    def _carriers(self, text: str) -> Iterator[int]:
        """The entries of this request that carry the identifier which a condition asks for."""
        kind, _, query = unquote(text).partition("?")
        name, _, value = query.partition("=")
        if name != "identifier" or "&" in query or "," in value:
            return
        for place, entry in self.entries.items():
            known = [token(each) or "" for each in mappings(entry.content.get("identifier"))]
            tokens = {*known, *(each.partition("|")[2] for each in known)}
            if entry.kind == kind and value in tokens:
                yield place


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
    """Birth date and sex as a Patient says them; neither of one that carries a modifier."""
    if is_modified(patient):
        return Person(reference=reference)
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


def _at(error: HepatoError, entry: Entry, text: str) -> HepatoError:
    """The error with the place of the reference in its resource."""
    error.at = next(path for said, path in references(entry.content) if said == text)
    return error


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
