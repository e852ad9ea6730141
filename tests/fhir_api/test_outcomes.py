"""Every error has one answer: status, issue code, words; the documentation says the same."""

import ast
import inspect
import re
from pathlib import Path

import pytest

import fhir_api.wire
from core import errors
from core.errors import HepatoError
from core.labs.analytes import Analyte
from core.labs.panel import NotUsed, Quantity, Reason
from fhir_api.outcomes import (
    FORMAT,
    HTTP,
    STATUS,
    UNEXPECTED,
    Issue,
    Refusal,
    issues_of,
    of,
    outcome,
)
from fhir_api.resources import model

ROOT = Path(__file__).parents[2]
BASE = "https://codes.example/fhir"

KINDS = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, HepatoError)
]

ISSUE_TYPES = frozenset(
    """invalid structure required value invariant security login unknown expired forbidden
    suppressed processing not-supported duplicate multiple-matches not-found deleted too-long
    code-invalid extension too-costly business-rule conflict transient lock-error no-store
    exception timeout incomplete throttled informational""".split()  # noqa: SIM905
)


def an(kind: type[HepatoError]) -> HepatoError:
    return kind(7) if kind is errors.ThrottledError else kind()


@pytest.mark.parametrize("kind", KINDS)
def test_every_refusal_of_the_product_has_its_own_answer(kind: type[HepatoError]) -> None:
    status, body, _ = of(an(kind), code_base=BASE)
    inherited = [base for base in kind.__mro__ if base in STATUS]
    assert status == STATUS[inherited[0]].status
    assert inherited[0] is not HepatoError or kind is HepatoError
    issue = body["issue"][0]
    assert issue["severity"] == "error"
    assert issue["details"]["coding"] == [{"system": f"{BASE}/CodeSystem/error", "code": kind.code}]
    assert issue["details"]["text"]


STATUSES = [
    (errors.UnreadableError, 400, "structure"),
    (errors.UnauthorizedError, 401, "login"),
    (errors.ForbiddenError, 403, "forbidden"),
    (errors.NotFoundError, 404, "not-found"),
    (errors.BusyError, 409, "lock-error"),
    (errors.DeletedError, 410, "deleted"),
    (errors.VersionConflictError, 412, "conflict"),
    (errors.MultipleMatchesError, 412, "multiple-matches"),
    (errors.NothingUsableError, 422, "required"),
    (errors.PatientMixError, 422, "business-rule"),
    (errors.KeyReusedError, 422, "business-rule"),
    (errors.ThrottledError, 429, "throttled"),
    (errors.UnavailableError, 503, "transient"),
    (errors.SettingsError, 500, "exception"),
]


@pytest.mark.parametrize(("kind", "status", "code"), STATUSES)
def test_the_status_and_issue_code_are_those_of_the_contract(
    kind: type[HepatoError], status: int, code: str
) -> None:
    answered, body, _ = of(an(kind), code_base=BASE)
    assert (answered, body["issue"][0]["code"]) == (status, code)


@pytest.mark.parametrize(
    ("error", "header", "value"),
    [
        (errors.ThrottledError(17), "Retry-After", "17"),
        (errors.UnavailableError(), "Retry-After", "5"),
        (errors.BusyError(), "Retry-After", "1"),
        (errors.UnauthorizedError(), "WWW-Authenticate", "Bearer"),
    ],
)
def test_headers_say_when_or_how_to_come_again(error: HepatoError, header: str, value: str) -> None:
    assert of(error, code_base=BASE)[2] == {header: value}


@pytest.mark.parametrize("error", [ValueError("Jane Doe 1970"), HepatoError("Jane Doe 1970")])
def test_what_nobody_expected_tells_nothing(error: Exception) -> None:
    status, body, headers = of(error, code_base=BASE)
    assert (status, headers) == (500, {})
    assert "Jane" not in str(body)
    assert body["issue"][0]["code"] == "exception"


def test_a_refusal_keeps_its_status_and_issues() -> None:
    issues = [
        Issue(severity="error", code="value", error="fhir.value", text=t, expression=e)
        for t, e in (("a", "Bundle.entry[3].resource.id"), ("b", None))
    ]
    status, body, _ = of(Refusal(400, *issues), code_base=BASE)
    assert status == 400
    assert [i["details"]["text"] for i in body["issue"]] == ["a", "b"]
    assert body["issue"][0]["expression"] == ["Bundle.entry[3].resource.id"]
    assert "expression" not in body["issue"][1]


def test_nothing_usable_names_what_is_missing_and_why_each_value_was_set_aside() -> None:
    aside = tuple(
        NotUsed(
            source="Observation/secret",
            reason=why,
            analyte=Analyte.AST,
            quantity=Quantity(value=45, unit="secret"),  # type: ignore[arg-type]
        )
        for why in (Reason.UNIT_UNKNOWN, Reason.STATUS)
    )
    error = errors.NothingUsableError((Analyte.AST, Analyte.PLT), aside)
    status, (first, *others) = issues_of(error)
    assert (status, first.code, first.expression) == (422, "required", "Bundle")
    assert "LOINC 1920-8" in first.text
    assert "LOINC 777-3" in first.text
    assert [other.severity for other in others] == ["information", "information"]
    assert others[0].text != others[1].text
    assert "secret" not in repr(others)


def test_an_outcome_is_a_valid_operation_outcome() -> None:
    error = errors.NothingUsableError((Analyte.AST,))
    for body in (of(error, code_base=BASE)[1], of(ValueError(), code_base=BASE)[1]):
        model("OperationOutcome").model_validate(body)
    issue = Issue(severity="warning", code="value", error="a", text="b", expression="Bundle")
    model("OperationOutcome").model_validate(outcome([issue], code_base=BASE))


def test_issue_codes_are_those_of_r4() -> None:
    answers = [*STATUS.values(), *HTTP.values(), *FORMAT.values(), UNEXPECTED]
    assert {answer.code for answer in answers} <= ISSUE_TYPES


def test_the_documentation_has_the_same_table() -> None:
    told = {kind.code: answer for kind, answer in STATUS.items()} | {**HTTP, **FORMAT}
    written = set(re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$", _documented(), re.M))
    assert written == {
        (
            error,
            f"{a.status}, Retry-After {a.retry_s}" if a.retry_s else str(a.status),
            a.code,
            a.text,
        )
        for error, a in told.items()
    }


def _documented() -> str:
    return (ROOT / "docs/errors.md").read_text(encoding="utf-8")


def test_every_code_that_reading_and_checking_give_is_in_the_table() -> None:
    used: set[str] = set()
    for name in ("wire", "conformance", "invariants", "faults", "handlers"):
        tree = ast.parse((ROOT / f"fhir_api/{name}.py").read_text(encoding="utf-8"))
        texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
        words = (text for text in texts if isinstance(text, str))
        used |= {w for w in words if re.fullmatch(r"(wire|fhir|bundle)\.[a-z-]+", w)}
    assert used == FORMAT.keys()


def test_every_code_that_an_address_gives_is_in_the_document() -> None:
    used: set[str] = set()
    for path in (ROOT / "fhir_api").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        used |= set(
            re.findall(
                r'error="((?:http|search|stage|record|resource|bundle|labs)\.[a-z-]+)"', text
            )
        )
        used |= set(re.findall(r'refusal\(\s*\d{3},\s*"[a-z-]+",\s*"([a-z.-]+)"', text))
    documented = set(re.findall(r"`([a-z]+\.[a-z-]+)`", _documented()))
    assert used
    assert used <= documented


def test_limits_in_the_table_are_those_of_the_code() -> None:
    assert f"{fhir_api.wire.MAX_DEPTH} levels" in FORMAT["wire.depth"].text
    assert f"{fhir_api.wire.MAX_ENTRIES} entries" in FORMAT["wire.entries"].text
    assert f"{fhir_api.wire.MAX_ELEMENTS:,} elements" in FORMAT["wire.elements"].text
    assert f"{fhir_api.wire.MAX_DIGITS} digits" in FORMAT["wire.number"].text
    assert f"±{fhir_api.wire.MAX_EXPONENT}" in FORMAT["wire.number"].text
