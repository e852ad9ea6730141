"""Which types are kept, and what may be asked of them: routes and /metadata are made from this."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameter:
    """A search parameter: FHIR's kind, and the field of core.records that answers it."""

    kind: str  # token | reference | date
    field: str
    target: str = ""  # for references: the only type they point to, "" for any


_EVERY = {
    "_id": Parameter("token", "id"),
    "_lastUpdated": Parameter("date", "updated"),
}

_COMMON = {**_EVERY, "identifier": Parameter("token", "identifier")}

_CLINICAL = {
    "patient": Parameter("reference", "patient", "Patient"),
    "subject": Parameter("reference", "patient", "Patient"),
    "code": Parameter("token", "code"),
    "category": Parameter("token", "category"),
    "status": Parameter("token", "status"),
    "date": Parameter("date", "date"),
    "based-on": Parameter("reference", "ref"),
}

PARAMETERS: Mapping[str, Mapping[str, Parameter]] = {
    "Observation": {
        **_COMMON,
        **_CLINICAL,
        "derived-from": Parameter("reference", "ref"),
        "has-member": Parameter("reference", "ref"),
        "specimen": Parameter("reference", "ref", "Specimen"),
    },
    "DiagnosticReport": {
        **_COMMON,
        **_CLINICAL,
        "issued": Parameter("date", "issued"),
        "result": Parameter("reference", "ref", "Observation"),
        "specimen": Parameter("reference", "ref", "Specimen"),
    },
    "RiskAssessment": {
        **_COMMON,
        "patient": _CLINICAL["patient"],
        "subject": _CLINICAL["subject"],
        "date": _CLINICAL["date"],
    },
    "Provenance": {**_EVERY, "target": Parameter("reference", "ref")},
    "MessageHeader": _EVERY,
}

INCLUDES: Mapping[str, tuple[str, ...]] = {
    "DiagnosticReport": ("result", "subject", "patient", "based-on", "specimen"),
    "Observation": ("subject", "patient", "derived-from", "has-member", "based-on", "specimen"),
    "RiskAssessment": ("subject", "patient"),
    "Provenance": ("target",),
}

REVINCLUDES: Mapping[str, tuple[str, ...]] = {
    "DiagnosticReport": ("Provenance:target",),
    "Observation": (
        "Provenance:target",
        "DiagnosticReport:result",
        "Observation:derived-from",
        "Observation:has-member",
    ),
    "RiskAssessment": ("Provenance:target",),
    "Patient": ("Observation:subject", "DiagnosticReport:subject", "RiskAssessment:subject"),
}

STORED = (
    "Account", "AllergyIntolerance", "BodyStructure", "CarePlan", "CareTeam", "Composition",
    "Condition", "Consent", "Coverage", "Device", "DiagnosticReport", "DocumentReference",
    "Encounter", "EpisodeOfCare", "FamilyMemberHistory", "Flag", "Goal", "Group", "ImagingStudy",
    "Immunization", "List", "Location", "Media", "Medication", "MedicationAdministration",
    "MedicationRequest", "MedicationStatement", "MessageHeader", "MolecularSequence",
    "Observation", "Organization", "Patient", "Practitioner", "PractitionerRole", "Procedure",
    "Provenance", "Questionnaire", "QuestionnaireResponse", "RelatedPerson", "RiskAssessment",
    "ServiceRequest", "Specimen", "Substance",
)  # fmt: skip
"""Kept exactly as sent. What is not here would promise a behaviour that we do not have."""


def parameters(type_: str) -> Mapping[str, Parameter]:
    """The search parameters of a type."""
    return PARAMETERS.get(type_, _COMMON)
