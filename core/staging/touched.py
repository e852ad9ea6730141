"""Whom a request touches, and who they are."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date

from core.labs.dates import moment
from core.labs.panel import Measurement, Person
from core.records.record import Draft, Stored
from core.records.writing import Writing
from core.staging.intake import Aside, Door


@dataclass(slots=True)
class Touched:
    """What a request changes about one patient."""

    days: set[str] = field(default_factory=set)  # calendar days of changed results, YYYY-MM-DD
    sent: list[Measurement] = field(default_factory=list)
    aside: list[Measurement] = field(default_factory=list)  # refused: told, and never kept
    ids: set[str] = field(default_factory=set)  # Observations of this request
    person: Person | None = None
    renewed: bool = False  # the Patient itself was written: what it lacks is not known any more
    fresh: bool = False  # the Patient was made in this request: nothing can be stored about them


def on_day(measurement: Measurement) -> str:
    """The calendar day of the specimen in its own zone, YYYY-MM-DD, or less of it."""
    return (measurement.taken or "")[:10]


def day_of(text: str) -> date | None:
    """YYYY-MM-DD as the day of a specimen; None for anything less or else."""
    found = moment(text)
    return found.on if found else None


def touched(
    drafts: Sequence[Draft],
    replaced: Sequence[Stored] = (),
    created: AbstractSet[str] = frozenset(),
    renewed: AbstractSet[str] = frozenset(),
) -> dict[str, Touched]:
    """Whom the new, changed and deleted resources are about, in the order they were sent.

    `created`: Patients that got their id in this request; `renewed`: those it gave a new version.
    """
    found: dict[str, Touched] = {}
    for draft in drafts:
        if draft.type == "Patient":
            one = found.setdefault(draft.id, Touched())
            one.person, one.renewed = draft.person, draft.id in renewed
        elif draft.labs and draft.facets.patient:
            one = found.setdefault(draft.facets.patient, Touched())
            if one.person is None and draft.person is not None:
                one.person = replace(draft.person, reference=f"Patient/{draft.facets.patient}")
            one.sent += draft.labs
            one.ids.add(draft.id)
            one.days.update(map(on_day, draft.labs))
    for row in replaced:
        if row.type == "Observation" and row.patient:
            one = found.setdefault(row.patient, Touched())
            one.ids.add(row.id)
            one.days.update([row.taken[:10]] if row.taken else ())
        elif row.type == "Patient":  # deleted, where it is not among the drafts
            found.setdefault(row.id, Touched(renewed=True))
    for patient in created & found.keys():
        found[patient].fresh = True
    return found


def tell(concerned: Mapping[str, Touched], aside: Aside) -> None:
    """Give what could not be taken to whose it is, or may be: each patient with results."""
    for patient, one in concerned.items():
        if one.sent:
            one.aside += [*aside.get(patient, ()), *aside.get(None, ())]


async def people_of(
    writing: Writing, concerned: Mapping[str, Touched], door: Door
) -> dict[str, Person]:
    """Birth date and sex of each: as sent, completed by the stored Patient that still stands."""
    wanting = [
        patient
        for patient, one in concerned.items()
        if not (one.fresh or one.renewed or is_complete(one.person))
    ]
    stored = await writing.standing([("Patient", patient) for patient in wanting])
    people = {}
    for patient, one in concerned.items():
        reference = f"Patient/{patient}"
        person = one.person or Person(reference=reference)
        row = stored.get(("Patient", patient))
        if row is not None and row.body:
            known = door.person(row.body, reference)
            person = Person(
                reference=reference,
                birth_date=person.birth_date or known.birth_date,
                sex=person.sex or known.sex,
            )
        people[patient] = person
    return people


def is_complete(person: Person | None) -> bool:
    """Whether birth date and sex are both known."""
    return person is not None and bool(person.birth_date and person.sex)
