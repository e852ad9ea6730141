"""Bundle -> the laboratory results of each person in it, and the issues met. Pure."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from core.labs.panel import Measurement, Person
from fhir_api.attribution import Attribution
from fhir_api.lenient import Json, mappings
from fhir_api.lineage import Lineage, agreed
from fhir_api.outcomes import Issue
from fhir_api.people import Gathered, person
from fhir_api.references import Entry, References, Subject, entries, on_server
from fhir_api.versions import newest

INPUT_TYPES = ("collection", "transaction", "batch", "searchset", "message", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLabs:
    """One person's results. `key` is theirs alone; `person.reference` is how the Bundle says it.

    `patient_entry`: index of the Patient that gave the facts. `observation_entries`: indexes of
    all their Observations, panel headers included, in order.
    """

    person: Person
    key: str
    patient_entry: int | None
    measurements: tuple[Measurement, ...]
    observation_entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a Bundle says. A person whose facts contradict is in `issues`, not in `patients`."""

    patients: tuple[PatientLabs, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The resolved identity of each of `patients`."""
        return tuple(labs.key for labs in self.patients)


def read(bundle: Json, *, base_url: str, skip: frozenset[int] = frozenset()) -> Reading:
    """Reads `bundle` as wire.read gives it. `base_url`: the FHIR base it was sent to.

    `skip`: indexes of faulty entries: nothing is read from them, yet the people in them count.
    """
    if bundle.get("type") not in INPUT_TYPES:
        return Reading(issues=(_REFUSED_TYPE,))
    held = list(entries(bundle, base_url=base_url, skip=skip))
    people, issues = _gather(held, References(held, base_url))
    foreign = _foreign(people, base_url)
    patients = []
    for one in people:
        who = person(one, foreign=foreign)
        if isinstance(who, Issue):
            issues.append(who)
        else:
            patients.append(_labs(one, who))
    return Reading(patients=tuple(patients), issues=tuple(issues))


def _gather(held: list[Entry], references: References) -> tuple[list[Gathered], list[Issue]]:
    """Everyone in the Bundle with their results: first those it holds, then those it names."""
    kept, issues = newest(held)
    current = [entry for entry in kept if entry.used]
    observations = [entry for entry in current if entry.kind == "Observation"]
    lineage = Lineage(references, current)
    attribution = Attribution(held, current, references, lineage)
    owners = [attribution.owner(entry) for entry in observations]
    issues += _remarks(current, lineage.part(attribution.own))
    times = lineage.times()
    people = _held_people(held)
    for entry, owner in zip(observations, owners, strict=True):
        issues += _take(entry, owner, times.get(entry.identity, ()), people)
    return list(people.values()), issues


def _held_people(held: Iterable[Entry]) -> dict[str, Gathered]:
    people: dict[str, Gathered] = {}
    for entry in held:
        if entry.kind == "Patient" and entry.used:
            people.setdefault(entry.identity, Gathered(entry.identity)).patients.append(entry)
    for entry in held:
        if entry.kind == "Patient" and not entry.used and entry.identity in people:
            people[entry.identity].rivals.append(entry)
    return people


def _take(
    entry: Entry, owner: Subject | Issue, times: Collection[str], people: dict[str, Gathered]
) -> Iterator[Issue]:
    """Gives the results of an Observation to their owner."""
    if isinstance(owner, Issue):
        yield owner
        return
    taken = agreed(times)
    if times and taken is None:
        yield _issue("warning", "labs.date-ambiguous", _AMBIGUOUS, entry.path)
    if owner.alone:
        yield _issue("warning", "labs.patient-alone", _ALONE, entry.at("subject"))
    people.setdefault(owner.key, Gathered(owner.key)).add(entry, owner, taken)


def _labs(one: Gathered, who: Person) -> PatientLabs:
    patient = one.patient()
    return PatientLabs(
        person=who,
        key=one.key,
        patient_entry=patient.index if patient else None,
        measurements=tuple(one.measurements),
        observation_entries=tuple(one.observations),
    )


def _foreign(people: Iterable[Gathered], base_url: str) -> frozenset[str]:
    """Bases whose patients must keep their whole address: all but ours, where there are several."""
    bases = {place[0] for one in people if (place := on_server(one.key))}
    return frozenset(bases - {base_url.rstrip("/")} if len(bases) > 1 else ())


def _remarks(current: Iterable[Entry], parted: Collection[str]) -> Iterator[Issue]:
    for entry in current:
        if entry.identity in parted and entry.kind == "Observation":
            yield _issue("warning", "labs.other-subject", _PARTED, entry.at("subject"))
        if entry.kind in ("Observation", "DiagnosticReport") and any(
            item.get("resourceType") == "Observation"
            for item in mappings(entry.content.get("contained"))
        ):
            yield _issue("information", "labs.contained", _CONTAINED, entry.at("contained"))


def _issue(severity: str, error: str, words: str, path: str) -> Issue:
    code = "informational" if severity == "information" else "business-rule"
    return Issue(severity=severity, code=code, error=error, text=words, expression=path)


_PARTED = (
    "A panel or report of another patient lists this Observation. Its own subject counts, and it "
    "takes no date from there."
)
_CONTAINED = "Contained Observations are not used. Send each as an entry of the Bundle."
_ALONE = (
    "The Patient inside this Observation has no identifier by which other results of the same "
    "person could be found, so it stands alone. Send one Patient as an entry of the Bundle."
)
_AMBIGUOUS = (
    "The panels, reports or specimens of this Observation give different dates, and it has none "
    "of its own. Send Observation.effectiveDateTime."
)
_REFUSED_TYPE = Issue(
    severity="error",
    code="not-supported",
    error="bundle.type",
    text=f"A Bundle of this type is not read for results. Send one of: {', '.join(INPUT_TYPES)}.",
    expression="Bundle.type",
)
