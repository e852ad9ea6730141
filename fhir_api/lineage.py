"""What an Observation takes from the panels and reports that list it, and from its specimen. Pure.

The nearest panel speaks first; several that disagree say nothing. Circles end by themselves,
because each Observation is given its answer once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from fhir_api.lenient import Json, contained, mapping, mappings, text
from fhir_api.measurement import is_modified, own_time, period_end, states_time
from fhir_api.references import Entry, References

Known = dict[str, set[str]]
"""Identity of an Observation -> what is said about it: one text, or several that differ."""

Members = Mapping[str, Collection[str]]
"""Identity of a panel or report -> identities of the Observations it lists."""


def spread(seeds: Known, members: Members, closed: Collection[str] = ()) -> Known:
    """Hands what each panel knows to its members that know nothing, nearest panel first."""
    known, frontier = dict(seeds), list(seeds)
    while frontier:
        found: Known = defaultdict(set)
        for panel in frontier:
            for member in members.get(panel, ()):
                if member not in known and member not in closed:
                    found[member] |= known[panel]
        known.update(found)
        frontier = list(found)
    return known


def agreed(texts: Collection[str]) -> str | None:
    """The most precise of dates that do not contradict each other; None where they do."""
    best = max(texts, key=lambda sent: (len(sent), sent), default=None)
    if best is None:
        return None
    fits = all(best.startswith(sent) or _same_moment(best, sent) for sent in texts)
    return best if fits else None


def _same_moment(one: str, other: str) -> bool:
    try:
        first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
    except ValueError:
        return False
    return bool(first.tzinfo and second.tzinfo) and first == second


class Lineage:
    """The panels (Observation.hasMember) and reports (DiagnosticReport.result) of one Bundle.

    `held`: one entry an identity.
    """

    def __init__(self, references: References, held: Iterable[Entry]) -> None:
        self._references = references
        self._held = {entry.identity: entry for entry in held}
        self._count = sum(1 for _ in self._observations())
        self._panels = self._listing("Observation", "hasMember")
        self._reports = self._listing("DiagnosticReport", "result")

    def _listing(self, kind: str, element: str) -> dict[str, set[str]]:
        """What was entered in error lists nothing: it may belong to someone else.

        Neither does what is modified: it may not say what it seems to say.
        """
        return {
            entry.identity: self._named(entry, element)
            for entry in self._held.values()
            if entry.kind == kind
            and entry.content.get("status") != "entered-in-error"
            and not is_modified(entry.content)
        }

    def _named(self, entry: Entry, element: str) -> set[str]:
        sent = entry.content.get(element)
        names = [text(each.get("reference")) for each in mappings(sent)] if sent else ()
        return {self._references.identity(name, entry) for name in names if name}

    def subjects(self, own: Mapping[str, str]) -> Known:
        """Keys of the subjects that panels and reports name for each Observation they list.

        `own`: identity of an Observation or DiagnosticReport -> key of the subject it names.
        """
        from_panels = spread({i: {own[i]} for i in self._panels if i in own}, self._panels)
        reports = {i: {own[i]} for i in self._reports if i in own}
        from_reports = spread(self._results(reports), self._panels)
        return {
            identity: from_panels.get(identity, set()) | from_reports.get(identity, set())
            for identity in from_panels.keys() | from_reports.keys()
        }

    def part(self, own: Mapping[str, str]) -> set[str]:
        """Parts panels and reports from Observations of another subject, and says which these are.

        They give them no date afterwards. A logical subject is left alone: who it is cannot be
        compared with an address.
        """
        known = {identity: key for identity, key in own.items() if "?" not in key}
        parted: set[str] = set()
        for listing in (self._panels, self._reports):
            for parent, members in listing.items():
                key = known.get(parent)
                other = {m for m in members if key and known.get(m, key) != key}
                members -= other
                parted |= other
        return parted

    def times(self) -> Known:
        """When each Observation was taken, as FHIR dateTimes: more than one where they differ.

        Its own, else of its panels, else of its reports, else of its specimen, else of the
        specimens of its reports. One that says that its time is unknown keeps to that.
        """
        stated = {
            i: _one(own_time(e.content)) for i, e in self._observations() if states_time(e.content)
        }
        known = spread({i: found for i, found in stated.items() if found}, self._panels, stated)
        for clock in self._clocks():
            closed = known.keys() | stated.keys()
            if len(closed) == self._count:
                break
            fresh = {i: found for i, found in clock.items() if found and i not in closed}
            known.update(spread(fresh, self._panels, closed))
        return known

    def _clocks(self) -> Iterator[Known]:
        reports = {i: self._held[i] for i in self._reports}
        yield self._results({i: _one(own_time(e.content)) for i, e in reports.items()})
        yield {i: self._collected(e) for i, e in self._observations()}
        yield self._results({i: self._collected(e) for i, e in reports.items()})

    def _observations(self) -> Iterator[tuple[str, Entry]]:
        return ((i, e) for i, e in self._held.items() if e.kind == "Observation")

    def _results(self, said: Known) -> Known:
        """What reports say, handed to their results."""
        found: Known = defaultdict(set)
        for report, texts in said.items():
            for member in self._reports[report]:
                found[member] |= texts
        return found

    def _collected(self, entry: Entry) -> set[str]:
        """When the specimens of `entry` were taken; nothing unless that is known of all."""
        sent = entry.content.get("specimen")
        named = mappings(sent if isinstance(sent, list) else [sent])
        times = {self._specimen_time(entry, text(each.get("reference"))) for each in named}
        return set() if None in times else {time for time in times if time}

    def _specimen_time(self, entry: Entry, reference: str | None) -> str | None:
        if reference is None:
            return None
        if reference.startswith("#"):
            kind, content = contained(entry.content, reference)
        else:
            kind, content = self._specimen(self._references.identity(reference, entry))
        known = kind == "Specimen" and not is_modified(content)
        collection = mapping(content.get("collection")) if known else {}
        moment = text(collection.get("collectedDateTime"))
        return moment or period_end(collection.get("collectedPeriod"))

    def _specimen(self, identity: str) -> tuple[str, Json]:
        entry = self._held.get(identity)
        return (entry.kind, entry.content) if entry else ("", {})


def _one(said: str | None) -> set[str]:
    return {said} if said else set()
