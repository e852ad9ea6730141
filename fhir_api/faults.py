"""What is wrong with one element, before it is known where in the whole it stands. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from fhir_api.outcomes import Issue


@dataclass(slots=True)
class Fault:
    """`steps` lead to the element, innermost first; each level adds its own on the way out.

    `unknown` is a name that nobody defines, with the names that would be right there: it may be
    a misspelling, so the right name is suggested; the sent one is never repeated.
    `local` is the id of a contained resource that the whole has to have.
    """

    error: str
    code: str
    text: str
    steps: list[str] = field(default_factory=list)
    unknown: tuple[str, Iterable[str]] | None = None
    local: str | None = None

    def within(self, step: str) -> "Fault":
        self.steps.append(step)
        return self

    def issue(self, path: str) -> Issue:
        return Issue(
            severity="error",
            code=self.code,
            error=self.error,
            text=self._words(),
            expression=".".join([path, *reversed(self.steps)]),
        )

    def _words(self) -> str:
        if self.unknown is None:
            return self.text
        name, right = self.unknown
        near = get_close_matches(name[:64], right, n=1)
        return f"{self.text} Is '{near[0]}' meant?" if near else self.text


def invariant(key: str, text: str, *steps: str) -> Fault:
    """A rule of R4 by its key; `steps` from the outside in."""
    return Fault("fhir.invariant", "invariant", f"{key}: {text}", list(reversed(steps)))
