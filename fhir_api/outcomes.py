"""Every error becomes an OperationOutcome that says what to send instead and never echoes input."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One OperationOutcome issue. `error` is our CodeSystem/error code; `expression` a FHIRPath."""

    severity: str  # fatal | error | warning | information
    code: str  # FHIR issue-type
    error: str
    text: str
    expression: str | None = None


class Refusal(Exception):  # noqa: N818 - an answer to the caller, named as the field speaks of it
    """A request this door refuses: HTTP status and the issues that say why."""

    def __init__(self, status: int, *issues: Issue) -> None:
        super().__init__(issues[0].error if issues else str(status))
        self.status = status
        self.issues = issues
