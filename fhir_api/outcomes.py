"""Every error becomes an OperationOutcome that says what to send instead and never echoes input.

The one table of statuses and codes; docs/errors.md shows the same (a test compares them).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from core import errors
from core.errors import HepatoError, NothingUsableError, ThrottledError, UnauthorizedError
from core.labs.analytes import PREFERRED, SPECS, Analyte
from core.labs.panel import NotUsed
from core.reports.wording import reason


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


@dataclass(frozen=True, slots=True)
class Answer:
    """What one kind of error is told as. `retry_s`: seconds after which to come again."""

    status: int
    code: str  # FHIR issue-type
    text: str
    retry_s: int | None = None


UNEXPECTED = Answer(500, "exception", "Something went wrong here; nothing was stored. Try again.")

STATUS: Mapping[type[HepatoError], Answer] = {
    HepatoError: UNEXPECTED,
    errors.SettingsError: UNEXPECTED,
    errors.UnreadableError: Answer(400, "structure", "Send what the address expects, well-formed."),
    errors.IdMismatchError: Answer(
        400, "invalid", "Leave the id out, or send the id of what the condition finds."
    ),
    errors.UnauthorizedError: Answer(401, "login", "Send a valid access token from /auth/token."),
    errors.ForbiddenError: Answer(403, "forbidden", "Ask for a token with the scope this needs."),
    errors.NotFoundError: Answer(404, "not-found", "There is no such resource: check type and id."),
    errors.BusyError: Answer(409, "lock-error", "The same work is still running: ask again.", 1),
    errors.DeletedError: Answer(410, "deleted", "It was deleted: read its history instead."),
    errors.VersionConflictError: Answer(
        412, "conflict", "Read the current version, then send its ETag in If-Match."
    ),
    errors.MultipleMatchesError: Answer(
        412, "multiple-matches", "Send a condition that one resource meets: an identifier."
    ),
    errors.NoMatchError: Answer(
        412, "not-found", "Nothing meets this condition: send the resource first, or with it."
    ),
    errors.UnresolvedError: Answer(
        400, "not-found", "Send the entry that has this fullUrl, or name a resource that is kept."
    ),
    errors.DuplicateChangeError: Answer(
        422, "duplicate", "Change each resource once in one request."
    ),
    errors.NotWritableError: Answer(
        422, "business-rule", "HepatoCAI alone writes this: send laboratory results instead."
    ),
    errors.NothingUsableError: Answer(
        422, "required", "Staging needs at least one usable result of AST, ALT or platelets."
    ),
    errors.PatientMixError: Answer(
        422, "business-rule", "Send `subject` with every Observation when patients are several."
    ),
    errors.KeyReusedError: Answer(
        422, "business-rule", "Send a new Idempotency-Key with each different request."
    ),
    errors.ThrottledError: Answer(429, "throttled", "Wait as Retry-After says, then send again."),
    errors.UnavailableError: Answer(503, "transient", "A part is away: send it again later.", 5),
}

HTTP: Mapping[str, Answer] = {
    "http.malformed": Answer(400, "structure", "Send the parameters that this address takes."),
    "http.unauthorized": Answer(401, "login", "Send a valid access token from /auth/token."),
    "http.forbidden": Answer(403, "forbidden", "Ask for a token with the scope this needs."),
    "http.not-found": Answer(404, "not-found", "No such address: GET /fhir/metadata lists them."),
    "http.method": Answer(405, "not-supported", "Use a method that the Allow header names."),
    "http.not-acceptable": Answer(406, "not-supported", "Accept application/fhir+json."),
    "http.too-large": Answer(413, "too-long", "Send less in one request; split what is larger."),
    "http.media-type": Answer(415, "not-supported", "Send Content-Type application/fhir+json."),
}
"""What the web framework refuses by itself."""

FORMAT: Mapping[str, Answer] = {
    "wire.empty-body": Answer(400, "structure", "Send a resource as JSON."),
    "wire.encoding": Answer(400, "structure", "Send UTF-8."),
    "wire.json": Answer(400, "structure", "Send valid JSON; the text says at which line."),
    "wire.object": Answer(400, "structure", "Send one JSON object."),
    "wire.depth": Answer(400, "structure", "Nest at most 32 levels."),
    "wire.number": Answer(400, "structure", "Send at most 40 digits and exponents to ±300."),
    "wire.duplicate-name": Answer(400, "structure", "Send each name once in an object."),
    "wire.null": Answer(400, "structure", "Leave elements without content out."),
    "wire.empty": Answer(400, "structure", "Leave empty text, arrays and objects out."),
    "wire.array": Answer(400, "structure", "Send no array directly inside an array."),
    "wire.character": Answer(400, "structure", "Send no NUL and no half of a surrogate pair."),
    "wire.size": Answer(413, "too-long", "5 MB a Bundle, 1 MB any other resource."),
    "wire.entries": Answer(413, "too-costly", "500 entries a Bundle."),
    "wire.elements": Answer(413, "too-costly", "20,000 elements a request."),
    "fhir.resource-type": Answer(400, "structure", "Send the name of an R4 resource type."),
    "fhir.unknown-element": Answer(400, "structure", "Remove it, or check its spelling."),
    "fhir.type": Answer(400, "structure", "Send an object or an array, as the text says."),
    "fhir.choice": Answer(400, "structure", "Send one kind of value[x] only."),
    "fhir.empty": Answer(400, "structure", "Send content, or leave the element out."),
    "fhir.required": Answer(400, "required", "Send the element that R4 requires."),
    "fhir.value": Answer(400, "value", "Send the form that the text names."),
    "fhir.code": Answer(400, "code-invalid", "Send one of the codes that the text lists."),
    "fhir.reference": Answer(400, "value", "Send Type/id, urn:uuid:, an address or #id."),
    "fhir.invariant": Answer(400, "invariant", "Follow the rule of R4 that the text names."),
    "fhir.narrative": Answer(400, "invariant", "Send plain formatting in one <div>, or none."),
    "bundle.full-url": Answer(400, "value", "Send urn:uuid: or a whole http(s) address."),
}
"""What cannot be read as FHIR. In a batch and in $stage-fibrosis it refuses only its entry."""


def answer(error: HepatoError) -> Answer:
    """The answer to the error's class, or to the nearest class above it."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def outcome(issues: Iterable[Issue], *, code_base: str) -> dict[str, Any]:
    """An OperationOutcome. `code_base`: the address below which CodeSystem/error stands."""
    told = [_issue(issue, code_base) for issue in issues]
    return {"resourceType": "OperationOutcome", "issue": told}


def _issue(issue: Issue, code_base: str) -> dict[str, Any]:
    coding = {"system": f"{code_base}/CodeSystem/error", "code": issue.error}
    told: dict[str, Any] = {
        "severity": issue.severity,
        "code": issue.code,
        "details": {"coding": [coding], "text": issue.text},
    }
    if issue.expression is not None:
        told["expression"] = [issue.expression]
    return told


def of(error: Exception, *, code_base: str) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Status, OperationOutcome and headers of any error. What is not expected tells nothing."""
    status, issues = issues_of(error)
    return status, outcome(issues, code_base=code_base), _headers(error)


def issues_of(error: Exception) -> tuple[int, tuple[Issue, ...]]:
    """Status and issues, as a batch or an operation needs them for one entry."""
    if isinstance(error, Refusal):
        return error.status, error.issues
    if not isinstance(error, HepatoError):
        return UNEXPECTED.status, (_plain("internal", UNEXPECTED),)
    told = answer(error)
    if isinstance(error, NothingUsableError):
        return told.status, _nothing_usable(error, told)
    return told.status, (_plain(error.code, told, error.at),)


def _plain(error: str, told: Answer, at: str | None = None) -> Issue:
    return Issue(severity="error", code=told.code, error=error, text=told.text, expression=at)


def _nothing_usable(error: NothingUsableError, told: Answer) -> tuple[Issue, ...]:
    """First what is missing, by LOINC; then each value that was there and why it is not used."""
    missing = " ".join(_named(analyte) for analyte in error.missing)
    text = f"{told.text} Missing: {missing}" if missing else told.text
    first = Issue(
        severity="error", code=told.code, error=error.code, text=text, expression="Bundle"
    )
    return (first, *dict.fromkeys(_set_aside(value) for value in error.not_used))


def _named(analyte: Analyte) -> str:
    return f"{SPECS[analyte].name} (LOINC {PREFERRED[analyte]})."


def _set_aside(value: NotUsed) -> Issue:
    return Issue(
        severity="information", code="informational", error="labs.not-used", text=reason(value)
    )


def _headers(error: Exception) -> dict[str, str]:
    if isinstance(error, ThrottledError):
        return {"Retry-After": str(error.retry_after_s)}
    if not isinstance(error, HepatoError):
        return {}
    told = answer(error)
    if isinstance(error, UnauthorizedError):
        why = ' error="invalid_token"' if error.token_sent else ""
        return {"WWW-Authenticate": f"Bearer{why}"}
    return {} if told.retry_s is None else {"Retry-After": str(told.retry_s)}
