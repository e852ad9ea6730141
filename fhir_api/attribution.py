"""Whose each Observation is. Pure.

Its own subject speaks; without one its panels and reports, if they name one person; without any
the only person of the Bundle. Everything else is refused: results are never mixed.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property

from fhir_api.lineage import Known, Lineage
from fhir_api.outcomes import Issue
from fhir_api.references import Entry, References, Subject, on_server

_SPEAKING = ("Observation", "DiagnosticReport")
_UNCLEAR = "?"
"""Key of a subject that is there and does not say who it is."""


class Attribution:
    """`held`: all entries. `current`: those in use, one an identity, as `lineage` knows them."""

    def __init__(
        self,
        held: Iterable[Entry],
        current: Iterable[Entry],
        references: References,
        lineage: Lineage,
    ) -> None:
        self._held = held
        self._references = references
        self._lineage = lineage
        self._by_key: dict[str, Subject] = {}
        self._stated: dict[str, Subject | None] = {}
        for entry in current:
            if entry.kind in _SPEAKING and (sent := entry.content.get("subject")) is not None:
                self._stated[entry.identity] = self._subject(entry, sent)
        self.own = {i: said.key if said else _UNCLEAR for i, said in self._stated.items()}

    def _subject(self, entry: Entry, sent: object) -> Subject | None:
        subject = self._references.subject(entry, sent)
        if subject is None or self._lost(subject):
            return None
        self._remember(subject)
        return subject

    def _lost(self, subject: Subject) -> bool:
        """Whether it names the fullUrl of an entry that is not there: of whom, nobody can say."""
        urn = subject.kind == "Patient" and subject.key.startswith("urn:")
        return urn and not self._references.holds(subject.key.partition("#")[0])

    def _remember(self, subject: Subject) -> None:
        """Of several ways to say the same person always the same one, whatever the order."""
        known = self._by_key.get(subject.key, subject)
        self._by_key[subject.key] = min(known, subject, key=lambda each: each.said)

    def owner(self, entry: Entry) -> Subject | Issue:
        """The patient whose Observation `entry` is, or why it cannot be used."""
        if entry.identity in self._stated:
            subject = self._stated[entry.identity]
        else:
            subject = self._implied(entry)
        if subject is None:
            return self._unclear(entry)
        return subject if subject.kind == "Patient" else _not_a_patient(entry)

    def whose(self, entry: Entry) -> Subject | None:
        """The patient whose Observation a refused `entry` seems to be; None where it is unclear."""
        sent = entry.content.get("subject")
        subject = self._implied(entry) if sent is None else self._subject(entry, sent)
        return subject if subject and subject.kind == "Patient" else None

    def _implied(self, entry: Entry) -> Subject | None:
        keys = self._inherited.get(entry.identity) or self._everyone
        return self._by_key.get(next(iter(keys))) if len(keys) == 1 else None

    @cached_property
    def _inherited(self) -> Known:
        return self._lineage.subjects(self.own)

    @cached_property
    def _everyone(self) -> set[str]:
        """Keys of all patients that the Bundle holds or names anywhere, faulty entries included."""
        return {key for entry in self._held for key in self._patients_of(entry)}

    def _patients_of(self, entry: Entry) -> Iterator[str]:
        if entry.kind == "Patient":
            self._remember(_as_subject(entry))
            yield entry.identity
        for sent in (entry.content.get("subject"), entry.content.get("patient")):
            subject = None if sent is None else self._subject(entry, sent)
            if sent is not None and (subject is None or subject.kind == "Patient"):
                yield subject.key if subject else _UNCLEAR

    def _unclear(self, entry: Entry) -> Issue:
        return Issue(
            severity="error",
            code="business-rule",
            error="labs.patient-mix",
            text=_SEVERAL if len(self._everyone) > 1 else _NOBODY,
            expression=entry.at("subject"),
        )


def _as_subject(entry: Entry) -> Subject:
    place = on_server(entry.identity)
    return Subject(key=entry.identity, said=place[1] if place else entry.source, kind="Patient")


def _not_a_patient(entry: Entry) -> Issue:
    return Issue(
        severity="information",
        code="informational",
        error="labs.subject-not-patient",
        text="This Observation is not about a patient and is not used for staging.",
        expression=entry.at("subject"),
    )


_SEVERAL = (
    "This Observation does not say which of the patients that were sent it belongs to and is "
    "not used. Send Observation.subject with a reference or an identifier with its system."
)
_NOBODY = (
    "This Observation does not say whose it is and is not used. Send Observation.subject with a "
    "reference or an identifier with its system."
)
