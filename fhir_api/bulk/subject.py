"""Whose a line is, as far as the line alone can tell. Pure.

A key is an address relative to the server that the lines come from ("Patient/23"), or
`Patient?identifier=system|value` for a patient named only so: the same words as in a Bundle,
because the same functions read them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fhir_api.lenient import mappings, token
from fhir_api.outcomes import Issue, Refusal
from fhir_api.references import Entry, References, Subject, entries, on_server

_NAMED = "Patient?identifier="


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """`key`: of the patient. `tokens`: the identifiers that a Patient carries."""

    key: str
    tokens: Sequence[str] = ()

    @property
    def logical(self) -> bool:
        """Whether the patient is named by an identifier, which some Patient may carry."""
        return self.key.startswith(_NAMED)

    @property
    def token(self) -> str:
        """The identifier of a logical owner."""
        return self.key.removeprefix(_NAMED)


def logical(token: bytes) -> bytes:
    """The key of a patient known by an identifier alone, as it is sorted by."""
    return _NAMED.encode() + token


def owner(resource: dict[str, Any], base_url: str) -> Owner | None:
    """The owner of a Patient or an Observation; None for one that is not about a patient.

    Refusal where nobody can tell. `base_url`: the FHIR base of the server they come from.
    """
    bundle = {"type": "collection", "entry": [{"resource": resource}]}
    (entry,) = entries(bundle, base_url=base_url, skip=frozenset(), executed=False)
    return _of_patient(entry, base_url) if entry.kind == "Patient" else _spoken(entry, base_url)


def _of_patient(entry: Entry, base_url: str) -> Owner:
    tokens = sorted(filter(None, map(token, mappings(entry.content.get("identifier")))))
    if on_server(entry.identity):
        return Owner(key=_relative(entry.identity, base_url), tokens=tokens)
    if not tokens:
        raise Refusal(422, _NAMELESS)
    return Owner(key=_NAMED + tokens[0], tokens=tokens)


def _spoken(entry: Entry, base_url: str) -> Owner | None:
    subject = References([entry], base_url).subject(entry, entry.content.get("subject"))
    if subject is None:
        raise Refusal(422, _UNCLEAR)
    if subject.kind != "Patient":
        return None
    return Owner(key=_key(subject, base_url))


def _key(subject: Subject, base_url: str) -> str:
    if subject.key.startswith(_NAMED):
        return subject.key
    place = on_server(subject.key)
    if place is None:
        raise Refusal(422, _UNCLEAR)
    if place[0] != base_url:
        raise Refusal(422, _ELSEWHERE)
    return place[1]


def _relative(identity: str, base_url: str) -> str:
    return identity.removeprefix(f"{base_url}/")


def _issue(error: str, words: str, path: str) -> Issue:
    return Issue(severity="error", code="business-rule", error=error, text=words, expression=path)


_UNCLEAR = _issue(
    "bulk.subject",
    "This Observation does not say whose it is in a way that other lines share. Send "
    "Observation.subject as Patient/id, or with an identifier and its system.",
    "Observation.subject",
)
_NAMELESS = _issue(
    "bulk.subject", "Send Patient.id: nothing can refer to this Patient.", "Patient.id"
)
_ELSEWHERE = _issue(
    "bulk.server",
    "The subject is on another server than these lines. Give the FHIR base that the lines come "
    "from with --base-url, and the lines of each server in a run of their own.",
    "Observation.subject",
)
