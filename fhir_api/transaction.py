"""A transaction or batch Bundle -> changes and reads, in order; and its answer. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.errors import HepatoError, UnresolvedError, VersionConflictError
from core.records.record import ANY, Change, Query, Verb
from fhir_api import conformance
from fhir_api.intake import Intake
from fhir_api.invariants import SUBJECT
from fhir_api.outcomes import Issue, Refusal, answer
from fhir_api.references import Entry
from fhir_api.registry import STORED
from fhir_api.search import criteria, pairs

_URL = re.compile(r"(?P<type>[A-Z][A-Za-z]+)(?:/(?P<id>[A-Za-z0-9.-]{1,64}))?(?:\?(?P<query>.+))?")
_ETAG = re.compile(r'W/"([0-9]{1,9})"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A GET entry: a read where `id` is set, else a search."""

    place: int
    type: str
    id: str | None
    pairs: Sequence[tuple[str, str]]
    known: str = ""  # ifNoneMatch


@dataclass(slots=True)
class Plan:
    """What a Bundle asks for. `refused`: entries that cannot be carried out, with their issues."""

    changes: list[Change]
    reads: list[Read]
    refused: dict[int, list[Issue]]
    taking: Intake
    size: int


def plan(bundle: Mapping[str, Any], *, base_url: str) -> Plan:
    """Refusal 400 for a Bundle that cannot be read as a whole.

    In a transaction any refused entry refuses it all; in a batch only itself.
    """
    issues = conformance.check_bundle(bundle)
    refused: dict[int, list[Issue]] = {}
    for issue in issues:
        place = conformance.entry_of(issue)
        if place is None:
            raise Refusal(400, *[i for i in issues if conformance.entry_of(i) is None])
        refused.setdefault(place, []).append(issue)
    entries = bundle.get("entry") or []
    for place, entry in enumerate(entries):
        if place not in refused and (found := _faults(place, entry)):
            refused[place] = found
    if refused and bundle["type"] == "transaction":
        raise Refusal(400, *[issue for place in sorted(refused) for issue in refused[place]])
    taking = Intake(bundle, base_url=base_url, skip=frozenset(refused), executed=True)
    while late := _late(taking, bundle["type"]):  # what refers to these is refused with them
        refused |= late
        if bundle["type"] == "transaction":
            raise Refusal(400, *[issue for place in sorted(late) for issue in late[place]])
        taking = Intake(bundle, base_url=base_url, skip=frozenset(refused), executed=True)
    made = Plan([], [], refused, taking, len(entries))
    for place, entry in enumerate(entries):
        if place not in refused:
            _add(made, place, entry, base_url)
    if bundle["type"] == "transaction" and made.refused:
        raise Refusal(400, *[issue for found in made.refused.values() for issue in found])
    return made


def _faults(place: int, entry: Mapping[str, Any]) -> list[Issue]:
    if entry["request"]["method"] in ("GET", "HEAD", "DELETE", "PATCH"):
        return []
    path = f"Bundle.entry[{place}].resource"
    found = conformance.check(entry.get("resource"), path)
    return [issue for issue in found if issue.severity in ("fatal", "error")]


def _add(made: Plan, place: int, entry: Mapping[str, Any], base_url: str) -> None:
    request = entry["request"]
    method = request["method"]
    match = _URL.fullmatch(request["url"].removeprefix(f"{base_url}/").removeprefix("/"))
    try:
        if match is None or (match["type"] not in STORED):
            text = "Name a type that this server keeps; send an operation on its own."
            raise _refused(place, "url", "not-supported", text)
        if method == "GET":
            asked = pairs(match["query"] or "")
            known = request.get("ifNoneMatch", "")
            made.reads.append(
                Read(place=place, type=match["type"], id=match["id"], pairs=asked, known=known)
            )
        elif method in ("POST", "PUT", "DELETE"):
            made.changes.append(_change(made, place, method, request, match))
        else:
            text = "Send POST, PUT, DELETE or GET; instead of PATCH, PUT the whole resource."
            raise _refused(place, "method", "not-supported", text)
    except Refusal as error:
        made.refused[place] = [_at(issue, place) for issue in error.issues]


def _change(
    made: Plan,
    place: int,
    method: str,
    request: Mapping[str, Any],
    match: re.Match[str],
) -> Change:
    type_, id_, query = match["type"], match["id"], match["query"]
    entry: Entry | None = made.taking.entries.get(place)
    if method != "DELETE" and (entry is None or entry.kind != type_):
        raise _refused(place, "url", "invalid", "Let the url name the type of the resource.")
    if method == "POST":
        if id_ or query:
            raise _refused(place, "url", "invalid", "POST to the type alone, such as Patient.")
        query, own = request.get("ifNoneExist"), None
    else:
        own = id_
        if not id_ and not query:
            raise _refused(place, "url", "invalid", "Name an id, or a condition after a ?.")
        if method == "PUT" and entry is not None:
            own = _own_id(place, id_, entry.content.get("id"), conditional=bool(query))
    condition: Query | None = criteria(type_, query, base_url=made.taking.server) if query else None
    return Change(
        verb={"POST": Verb.CREATE, "PUT": Verb.UPDATE, "DELETE": Verb.DELETE}[method],
        type=type_,
        place=place,
        id=own,
        condition=condition,
        if_match=version(request.get("ifMatch"), f"Bundle.entry[{place}].request.ifMatch"),
        resource=entry,
        signs=method == "PUT" and type_ == "DiagnosticReport",
    )


def _own_id(place: int, in_url: str | None, in_body: Any, *, conditional: bool) -> str | None:
    if conditional:
        return in_body if isinstance(in_body, str) else None
    if in_body != in_url:
        raise _refused(place, "url", "invalid", "Let the url and the resource have the same id.")
    return in_url


def version(etag: Any, path: str) -> int | None:
    """The number of an If-Match, ANY for *. Refusal 400 for anything but W/"n"."""
    if etag is None:
        return None
    if isinstance(etag, str) and etag.strip() == "*":
        return ANY
    match = _ETAG.fullmatch(etag.strip()) if isinstance(etag, str) else None
    if match is None:
        issue = Issue(
            severity="error",
            code="value",
            error="http.if-match",
            text='Send one version, such as W/"3".',
            expression=path,
        )
        raise Refusal(400, issue)
    return int(match[1])


def _late(taking: Intake, kind: str) -> dict[int, list[Issue]]:
    """Entries with references that their neighbours show to be wrong.

    What a transaction refers to in vain refuses it when it is written.
    """
    lost = taking.lost() if kind == "batch" else {}
    found = {place: [_lost(place, path) for path in paths] for place, paths in lost.items()}
    return {place: [_misdirected(place)] for place in taking.misdirected()} | found


def _misdirected(place: int) -> Issue:
    return Issue(
        severity="error",
        code="value",
        error="fhir.reference",
        text=SUBJECT,
        expression=f"Bundle.entry[{place}].resource.subject",
    )


def _lost(place: int, path: str) -> Issue:
    told = answer(UnresolvedError())
    return Issue(
        severity="error",
        code=told.code,
        error=UnresolvedError.code,
        text=told.text,
        expression=f"Bundle.entry[{place}].resource.{path}",
    )


def where(error: HepatoError) -> str | None:
    """The FHIRPath of what an error of one entry is about."""
    if error.place is None:
        return error.at
    entry = f"Bundle.entry[{error.place}]"
    if error.at:
        return f"{entry}.resource.{error.at}"
    return f"{entry}.request" + (".ifMatch" if isinstance(error, VersionConflictError) else "")


def _at(issue: Issue, place: int) -> Issue:
    if issue.expression and issue.expression.startswith("Bundle.entry"):
        return issue
    return replace(issue, expression=f"Bundle.entry[{place}].request")


def _refused(place: int, element: str, code: str, text: str) -> Refusal:
    return Refusal(
        400,
        Issue(
            severity="error",
            code=code,
            error="bundle.request",
            text=text,
            expression=f"Bundle.entry[{place}].request.{element}",
        ),
    )
