"""The same resource twice in one Bundle: which of them counts. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from fhir_api.lenient import mapping, text
from fhir_api.outcomes import Issue
from fhir_api.references import Entry


@dataclass(slots=True)
class Newest:
    """`kept`: one entry of each resource other than Patient, in order. `rivals`: Observations that
    contradict each other, and faulty ones beside a sound one. `issues`: a word on each left out.
    """

    kept: list[Entry] = field(default_factory=list)
    rivals: list[Entry] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def newest(held: Iterable[Entry], *, executed: bool) -> Newest:
    """Which entries count. Those of an `executed` Bundle are changes, and the first is made."""
    same: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in held:
        if entry.kind != "Patient":
            same[entry.kind, entry.identity].append(entry)
    found = Newest()
    for several in same.values():
        latest = several[0] if len(several) == 1 else _latest(several)
        sound = [entry for entry in several if entry.used] if latest is None else []
        if sound and not executed and disputed(sound):
            found.rivals += several
            found.issues += map(_contradicts, several)
            continue
        if sound and several[0].kind == "Observation":
            found.rivals += [entry for entry in several if not entry.used]
        kept = latest or _first(several)
        found.kept.append(kept)
        found.issues += [
            _left_out(entry)
            for entry in several
            if entry is not kept and entry.kind == "Observation"
        ]
    found.kept.sort(key=lambda entry: entry.index)
    return found


def disputed(several: Sequence[Entry]) -> bool:
    """Whether Observations of one name say different things."""
    said = [{k: v for k, v in e.content.items() if k not in _ASIDE} for e in several]
    return several[0].kind == "Observation" and any(each != said[0] for each in said)


_ASIDE = frozenset({"meta", "text"})
"""What an Observation may have anew each time it is written."""


def _latest(several: list[Entry]) -> Entry | None:
    """By versionId where all are numbers, else by lastUpdated; None where neither tells."""
    for ranks in (
        [entry.version_number for entry in several],
        [_updated(entry) for entry in several],
    ):
        known = [rank for rank in ranks if rank is not None]
        if len(known) == len(several) and len(set(known)) > 1:
            return several[known.index(max(known))]
    return None


def _first(several: list[Entry]) -> Entry:
    return next((entry for entry in several if entry.used), several[0])


def _updated(entry: Entry) -> datetime | None:
    sent = text(mapping(entry.content.get("meta")).get("lastUpdated"))
    try:
        moment = datetime.fromisoformat(sent or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _left_out(entry: Entry) -> Issue:
    return Issue(
        severity="information",
        code="duplicate",
        error="bundle.same-resource",
        text=_REPEATED,
        expression=f"Bundle.entry[{entry.index}]",
    )


def _contradicts(entry: Entry) -> Issue:
    return Issue(
        severity="error",
        code="conflict",
        error="bundle.same-resource",
        text=_DIFFERENT,
        expression=f"Bundle.entry[{entry.index}]",
    )


_REPEATED = "This Observation was sent more than once; its latest version is used."
_DIFFERENT = (
    "This Observation was sent more than once with different content and no version; none "
    "of them is used. Send each Observation with its own id and fullUrl, or meta.versionId."
)
