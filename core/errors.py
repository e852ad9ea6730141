"""Each refusal of the product, named once. `code` is stable: stored, logged, mapped by each door.

HepatoError
├── SettingsError            the configuration cannot start
├── UnreadableError          what was sent cannot be read as what it claims to be
│   ├── RegistrationError    an organisation, client, key or code cannot be registered so
│   └── IdMismatchError      a resource sent under an id that its condition does not mean
├── NotFoundError            no such thing for this tenant (another tenant's included)
├── DeletedError             it was there and was deleted
├── VersionConflictError     the caller's version is not the current one
├── MultipleMatchesError     a condition that must name one resource names several
├── NoMatchError             a condition that must name one resource names none
├── UnresolvedError          a reference within what was sent that leads to nothing there
├── DuplicateChangeError     one request that changes the same resource twice
├── NotWritableError         a resource that only HepatoCAI writes
├── NothingUsableError       no laboratory result that staging can use
├── PatientMixError          results of several people that cannot be told apart
├── KeyReusedError           an Idempotency-Key that was used with another request
├── BusyError                the same work is still running, or a lock is held
│   └── ContentionError      two transactions got in each other's way
├── UnauthorizedError        who is calling is not known
├── ForbiddenError           the caller is known and may not do this
├── ThrottledError           too many requests from this caller
└── UnavailableError         a part we need is away
"""

from core.labs.analytes import Analyte
from core.labs.panel import NotUsed


class HepatoError(Exception):
    """The message is for logs and carries no health data and nothing a caller sent.

    `place`: of the change that it is about. `at`: where in what was sent, in its door's words.
    """

    code = "internal"
    place: int | None = None
    at: str | None = None


class SettingsError(HepatoError):
    code = "settings.invalid"


class UnreadableError(HepatoError):
    code = "request.unreadable"


class RegistrationError(UnreadableError):
    """The message tells the operator what to give instead."""

    code = "accounts.registration"


class IdMismatchError(UnreadableError):
    code = "record.id-mismatch"


class NotFoundError(HepatoError):
    code = "record.not-found"


class DeletedError(HepatoError):
    code = "record.deleted"


class VersionConflictError(HepatoError):
    code = "record.version-conflict"


class MultipleMatchesError(HepatoError):
    code = "record.multiple-matches"


class NoMatchError(HepatoError):
    code = "record.no-match"


class UnresolvedError(HepatoError):
    code = "record.unresolved"


class DuplicateChangeError(HepatoError):
    code = "record.duplicate-change"


class NotWritableError(HepatoError):
    code = "record.not-writable"


class NothingUsableError(HepatoError):
    """No AST, ALT, platelets or stiffness that may be used.

    `missing` names what would help, `not_used` what was there and why it was set aside.
    """

    code = "labs.nothing-usable"

    def __init__(
        self,
        missing: tuple[Analyte, ...] = (Analyte.AST, Analyte.ALT, Analyte.PLT),
        not_used: tuple[NotUsed, ...] = (),
    ) -> None:
        super().__init__("no usable laboratory result")
        self.missing = missing
        self.not_used = not_used


class PatientMixError(HepatoError):
    code = "labs.patient-mix"


class KeyReusedError(HepatoError):
    code = "idempotency.key-reused"


class BusyError(HepatoError):
    code = "busy"


class ContentionError(BusyError):
    """Two transactions got in each other's way; the work may be tried again at once."""


class UnauthorizedError(HepatoError):
    """`token_sent`: a token came, and it is not good."""

    code = "auth.unknown-caller"
    token_sent = False


class ForbiddenError(HepatoError):
    code = "auth.forbidden"


class ThrottledError(HepatoError):
    code = "throttled"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__("too many requests")
        self.retry_after_s = retry_after_s


class UnavailableError(HepatoError):
    code = "unavailable"
