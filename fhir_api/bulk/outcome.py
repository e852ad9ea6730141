"""What a bulk run tells beside its reports: one OperationOutcome a line. Pure."""

from collections.abc import Iterable, Sequence

from fhir_api import outcomes, wire
from fhir_api.outcomes import Issue


def place(names: Sequence[str], file: int, number: int) -> str:
    """Where a line stands, in words; the file is named where there are several."""
    return f"line {number}" if len(names) == 1 else f"{names[file]} line {number}"


def outcome(where: str, issues: Iterable[Issue], *, code_base: str) -> bytes:
    """A line of the errors file: `where` stands in the diagnostics of each issue."""
    made = outcomes.outcome(issues, code_base=code_base)
    for issue in made["issue"]:
        issue["diagnostics"] = where
    return wire.write(made) + b"\n"
