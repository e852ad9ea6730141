"""The same resource twice in one Bundle: which of them counts. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from fhir_api.lenient import mapping, text
from fhir_api.outcomes import Issue
from fhir_api.references import Entry


def newest(held: Iterable[Entry]) -> tuple[list[Entry], list[Issue]]:
    """One entry of each resource other than Patient, in order, and a word on each left out."""
    same: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in held:
        if entry.kind != "Patient":
            same[entry.kind, entry.identity].append(entry)
    kept: list[Entry] = []
    issues: list[Issue] = []
    for several in same.values():
        latest = several[0] if len(several) == 1 else _latest(several)
        kept.append(latest or _first(several))
        issues += [
            _left_out(entry, certain=latest is not None or entry.content == kept[-1].content)
            for entry in several
            if entry is not kept[-1] and entry.kind == "Observation"
        ]
    return sorted(kept, key=lambda entry: entry.index), issues


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


def _left_out(entry: Entry, *, certain: bool) -> Issue:
    return Issue(
        severity="information" if certain else "warning",
        code="duplicate",
        error="bundle.same-resource",
        text=_REPEATED if certain else _DIFFERENT,
        expression=f"Bundle.entry[{entry.index}]",
    )


_REPEATED = "The Bundle holds this Observation more than once; its latest version is used."
_DIFFERENT = (
    "The Bundle holds this Observation more than once with different content and no version; the "
    "first is used. Send each Observation with its own fullUrl, or meta.versionId."
)
