"""What a Bundle says about a person: birth date, sex, and how to refer to them. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.labs.panel import Measurement, Person
from fhir_api.lenient import Json, text
from fhir_api.lineage import agreed
from fhir_api.measurement import is_modified, measurements
from fhir_api.outcomes import Issue
from fhir_api.references import Entry, Subject, on_server

PATIENT_MIX = "labs.patient-mix"
"""The error of a patient whose facts contradict each other."""


@dataclass(slots=True)
class Gathered:
    """What the entries say about one person. `subjects`: one for each of their Observations."""

    key: str
    subjects: list[Subject] = field(default_factory=list)
    patients: list[Entry] = field(default_factory=list)
    rivals: list[Entry] = field(default_factory=list)  # entries of the same name, refused
    measurements: list[Measurement] = field(default_factory=list)
    observations: list[int] = field(default_factory=list)

    def add(self, entry: Entry, subject: Subject, taken: str | None) -> None:
        """Adds what an Observation of this person measured; `taken` as a FHIR dateTime."""
        self.subjects.append(subject)
        self.observations.append(entry.index)
        self.measurements += measurements(
            entry.content, source=entry.source, order=entry.index, taken=taken
        )

    def versions(self) -> list[Entry]:
        """The Patient entries meant: of the versions that Observations name, else all."""
        named = {subject.version for subject in self.subjects if subject.version}
        return [entry for entry in self.patients if entry.version in named] or self.patients

    def patient(self) -> Entry | None:
        """The Patient entry that stands for this person: the highest version, else the first."""
        return max(self.versions(), key=lambda entry: entry.version_number or 0, default=None)


def person(one: Gathered, *, foreign: frozenset[str]) -> Person | Issue:
    """Who `one` is; an Issue where the facts contradict: it might then be two people.

    `foreign`: bases whose patients keep their whole address, because others are in the Bundle.
    """
    sent = [*(entry.content for entry in one.versions()), *_contained(one), *_rivals(one)]
    said = [content for content in sent if not is_modified(content)]
    births = _distinct(said, "birthDate")
    sexes = _distinct(said, "gender")
    birth_date, known = agreed(births), sexes - {"unknown"}
    if (births and birth_date is None) or len(known) > 1:
        return _contradiction(one)
    return Person(
        reference=_reference(one, foreign),
        birth_date=birth_date,
        sex=next(iter(known or sexes), None),
    )


def _rivals(one: Gathered) -> Iterator[Json]:
    """A second entry of the same name and version may be refused, but it was sent."""
    versions = {entry.version for entry in one.patients}
    return (entry.content for entry in one.rivals if entry.version in versions)


def _contained(one: Gathered) -> Iterator[Json]:
    return (subject.inside for subject in one.subjects if subject.inside)


def _distinct(said: Iterable[Json], element: str) -> set[str]:
    return {value for content in said if (value := text(content.get(element)))}


def _reference(one: Gathered, foreign: frozenset[str]) -> str:
    """As the Observations say it. A logical reference gives way to the Patient it means."""
    place = on_server(one.key)
    if place and place[0] in foreign:
        return one.key
    said = {subject.said for subject in one.subjects}
    direct = {reference for reference in said if "?" not in reference}
    if not direct and place:
        return place[1]
    entered = {entry.source for entry in one.patients}
    return min(direct or entered or said)


def _contradiction(one: Gathered) -> Issue:
    entry = one.versions()[-1].index if one.patients else one.observations[-1]
    return Issue(
        severity="error",
        code="conflict",
        error=PATIENT_MIX,
        text="This patient comes with two birth dates or two sexes and may be two "
        "people; none of their results are used. Send one Patient with the right facts.",
        expression=f"Bundle.entry[{entry}].resource",
    )
