"""Bundle -> the laboratory results of each person in it, and the issues met. Pure."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from re import compile as compile_pattern

from core.labs.panel import Measurement, Person, Reason
from fhir_api.attribution import Attribution
from fhir_api.lenient import Json, mappings, text
from fhir_api.lineage import Lineage, agreed
from fhir_api.measurement import is_modified, measurements
from fhir_api.outcomes import Issue
from fhir_api.people import Gathered, person
from fhir_api.references import Entry, References, Subject, entries, holds_content, on_server
from fhir_api.resource_types import R4_TYPES
from fhir_api.versions import newest

_ID = compile_pattern(r"[A-Za-z0-9.-]{1,64}")
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
    refused: tuple["Refused", ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The resolved identity of each of `patients`."""
        return tuple(labs.key for labs in self.patients)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Results of one entry that cannot be taken. `key`: of their patient, None where unclear."""

    key: str | None
    place: int
    measurements: tuple[Measurement, ...]


def read(
    bundle: Json, *, base_url: str, skip: frozenset[int] = frozenset(), executed: bool = False
) -> Reading:
    """Reads `bundle` as wire.read gives it. `base_url`: the FHIR base it was sent to.

    `skip`: indexes of faulty entries: no value is read from them, yet the people in them count.
    `executed`: its requests are acted on.
    """
    if bundle.get("type") not in INPUT_TYPES:
        return Reading(issues=(_REFUSED_TYPE,))
    held = list(entries(bundle, base_url=base_url, skip=skip, executed=executed))
    people, refused, issues = _gather(held, References(held, base_url), executed=executed)
    refused += _unreadable(bundle, skip, held)
    foreign = _foreign(people, base_url)
    patients = []
    for one in people:
        who = person(one, foreign=foreign)
        if isinstance(who, Issue):
            issues.append(who)
        else:
            patients.append(_labs(one, who))
            issues += map(_modified, filter(lambda e: is_modified(e.content), one.versions()))
    return Reading(patients=tuple(patients), refused=tuple(refused), issues=tuple(issues))


def _gather(
    held: list[Entry], references: References, *, executed: bool
) -> tuple[list[Gathered], list[Refused], list[Issue]]:
    """Everyone in the Bundle with their results: first those it holds, then those it names."""
    found = newest(held, executed=executed)
    issues = found.issues
    current = [entry for entry in found.kept if entry.used]
    observations = [entry for entry in current if entry.kind == "Observation"]
    lineage = Lineage(references, current)
    attribution = Attribution(held, current, references, lineage)
    owners = [attribution.owner(entry) for entry in observations]
    issues += _remarks(current, lineage.part(attribution.own))
    times = lineage.times()
    people = _held_people(held)
    faulty = [e for e in found.kept if e.kind == "Observation" and not e.used]
    refused = [
        _refused(entry, attribution.whose(entry), times.get(entry.identity, ()))
        for entry in (*faulty, *found.rivals)
    ]
    for entry, owner in zip(observations, owners, strict=True):
        taken = times.get(entry.identity, ())
        issues += _take(entry, owner, taken, people)
        if isinstance(owner, Issue) and owner.severity == "error":
            refused.append(_refused(entry, None, taken))
    return list(people.values()), refused, issues


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


def _refused(entry: Entry, owner: Subject | None, times: Collection[str]) -> Refused:
    """What a faulty or disputed Observation measured, to be told and nothing else."""
    reason = Reason.WHOSE if owner is None else Reason.SAME_ID if entry.used else Reason.MALFORMED
    found = measurements(
        entry.content,
        source=origin(entry),
        order=entry.index,
        taken=agreed(times),
        refused=reason,
    )
    return Refused(key=owner.key if owner else None, place=entry.index, measurements=tuple(found))


def origin(entry: Entry) -> str:
    """Where a result that is not kept came from, in words: a reference would lead elsewhere."""
    name = text(entry.content.get("id"))
    named = f", sent as {entry.kind}/{name}" if name and _ID.fullmatch(name) else ""
    return f"Bundle.entry[{entry.index}]{named}"


def _unreadable(bundle: Json, skip: frozenset[int], held: Iterable[Entry]) -> Iterator[Refused]:
    """Refused entries that do not even say what they are: one of them may have been a result."""
    known = {entry.index for entry in held if entry.kind in R4_TYPES}
    for place in sorted(skip - known):
        if holds_content(bundle, place):
            lost = Measurement(
                source=f"Bundle.entry[{place}]",
                codes=(),
                status="unknown",
                taken=None,
                order=place,
                refused=Reason.MALFORMED,
            )
            yield Refused(key=None, place=place, measurements=(lost,))


def _modified(entry: Entry) -> Issue:
    return _issue("warning", "labs.patient-modified", _MODIFIED, entry.path)


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
_CONTAINED = "Contained Observations are not used. Send each as a resource of its own."
_ALONE = (
    "The Patient inside this Observation has no identifier by which other results of the same "
    "person could be found, so it stands alone. Send one Patient as a resource of its own."
)
_MODIFIED = (
    "This Patient carries a modifier extension or implicit rules, which may change its meaning: "
    "birth date and sex are not used. Send it without."
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
