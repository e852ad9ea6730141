"""/fhir/{type}[/{id}[/_history[/{vid}]]]: create, read, versions, update, delete, search."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import orjson
from starlette.requests import Request
from starlette.responses import Response

from core.errors import HepatoError
from core.records.record import Change, Did, Stored, Verb, Written
from core.records.service import Page
from core.staging.intake import Incoming, Receipt
from fhir_api import asking, conformance, reply, search, wire
from fhir_api.asking import Asking, refusal
from fhir_api.drafting import instant
from fhir_api.intake import Intake
from fhir_api.invariants import SUBJECT
from fhir_api.outcomes import Issue, Refusal
from fhir_api.registry import STORED
from fhir_api.reply import Reply, unpacked
from fhir_api.search import History, Search
from fhir_api.transaction import version as if_match_version

HISTORY_PAGE = 50
MAX_INCLUDED = 1000
_IGNORED = Issue(
    severity="warning",
    code="not-supported",
    error="search.parameter",
    text="A parameter is not known here and was left aside; see /fhir/metadata.",
)
_CUT = Issue(
    severity="warning",
    code="too-costly",
    error="search.included",
    text=f"More than {MAX_INCLUDED} resources belong to this page; ask for less with _count.",
)
_SUMMARY = {
    "Observation": {"status", "category", "code", "subject", "effectiveDateTime", "issued",
                    "valueQuantity", "interpretation"},
    "DiagnosticReport": {"identifier", "status", "category", "code", "subject",
                         "effectiveDateTime", "issued", "result", "conclusion"},
    "Patient": {"identifier", "active", "name", "gender", "birthDate"},
}  # fmt: skip


async def create(request: Request) -> Response:
    """POST /fhir/{type}, conditional by If-None-Exist, or by the query as fhirpy sends it."""
    ask, type_ = await _begin(request)
    ask.must(type_, "c")
    sent, raw = await asking.body(ask)
    condition = request.headers.get("if-none-exist")
    if condition is None:
        condition = search.narrowing(request.url.query) or None
    asked = None
    if condition is not None:
        asked = search.criteria(type_, condition, base_url=ask.base_url)
    taking = _taking(ask, type_, sent, method="POST")
    change = Change(
        verb=Verb.CREATE, type=type_, place=0, condition=asked, resource=taking.entries[0]
    )
    return await _write(ask, taking, change, raw)


async def update(request: Request) -> Response:
    """PUT /fhir/{type}/{id}: the next version, or the first one under the caller's id."""
    ask, type_ = await _begin(request)
    ask.must(type_, "u")
    id_ = _id(request)
    sent, raw = await asking.body(ask)
    taking = _taking(ask, type_, sent, method="PUT")
    if sent.get("id") != id_:
        raise refusal(400, "invalid", "resource.id",
                      "Let the address and the resource have the same id.",
                      f"{type_}.id")  # fmt: skip
    change = Change(
        verb=Verb.UPDATE,
        type=type_,
        place=0,
        id=id_,
        if_match=_expected(request),
        resource=taking.entries[0],
        signs=type_ == "DiagnosticReport",
    )
    return await _write(ask, taking, change, raw)


async def update_where(request: Request) -> Response:
    """PUT /fhir/{type}?condition: the one match, or a new resource."""
    ask, type_ = await _begin(request)
    ask.must(type_, "u", "c")
    sent, raw = await asking.body(ask)
    asked = search.criteria(type_, f"?{request.url.query}", base_url=ask.base_url)
    taking = _taking(ask, type_, sent, method="PUT")
    own = sent.get("id")
    change = Change(
        verb=Verb.UPDATE,
        type=type_,
        place=0,
        id=own if isinstance(own, str) else None,
        condition=asked,
        if_match=_expected(request),
        resource=taking.entries[0],
    )
    return await _write(ask, taking, change, raw)


async def delete(request: Request) -> Response:
    """DELETE /fhir/{type}/{id}; its history stays."""
    ask, type_ = await _begin(request)
    ask.must(type_, "d")
    change = Change(
        verb=Verb.DELETE,
        type=type_,
        place=0,
        id=_id(request),
        if_match=_expected(request),
    )
    return await _write(ask, _nothing(ask), change, b"")


async def delete_where(request: Request) -> Response:
    """DELETE /fhir/{type}?condition: the one match."""
    ask, type_ = await _begin(request)
    ask.must(type_, "d")
    asked = search.criteria(type_, f"?{request.url.query}", base_url=ask.base_url)
    change = Change(
        verb=Verb.DELETE, type=type_, place=0, condition=asked, if_match=_expected(request)
    )
    return await _write(ask, _nothing(ask), change, b"")


async def read(request: Request) -> Response:
    """GET /fhir/{type}/{id}, 304 for If-None-Match of the standing version."""
    ask, type_ = await _begin(request)
    ask.must(type_, "r")
    row = await ask.services.records.read(ask.actor, type_, _id(request))
    if f'W/"{row.version}"' in tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=reply.version_headers(row.version, row.at))
    return reading(row).response()


async def version(request: Request) -> Response:
    """GET /fhir/{type}/{id}/_history/{vid}."""
    ask, type_ = await _begin(request)
    ask.must(type_, "r")
    number = request.path_params["vid"]
    wanted = int(number) if number.isdecimal() and len(number) < 9 else 0
    row = await ask.services.records.version(ask.actor, type_, _id(request), wanted)
    return reading(row).response()


async def history(request: Request) -> Response:
    """GET /fhir/{type}/{id}/_history?_since&_count, newest first, paged by version."""
    ask, type_ = await _begin(request)
    ask.must(type_, "r")
    id_ = _id(request)
    asked = search.history(search.pairs(request.url.query), most=HISTORY_PAGE)
    if asked.ignored and ask.prefer.get("handling") == "strict":
        raise _unknown_parameter()
    page = await ask.services.records.history(
        ask.actor, type_, id_, before=asked.before, since=asked.since, limit=asked.count
    )
    base = f"{ask.base_url}/fhir/{type_}/{id_}/_history"
    return Reply(200, _history(ask, page, asked, base)).response()


async def find(request: Request) -> Response:
    """GET /fhir/{type}?…"""
    ask, type_ = await _begin(request)
    return (await found(ask, type_, search.pairs(request.url.query))).response()


async def find_by_form(request: Request) -> Response:
    """POST /fhir/{type}/_search, with the parameters as a form."""
    ask, type_ = await _begin(request)
    raw = await asking.form(request)
    text = f"{request.url.query}&{raw.decode('utf-8', 'replace')}"
    return (await found(ask, type_, search.pairs(text))).response()


def reading(row: Stored) -> Reply:
    """A resource as it was stored."""
    return reply.stored(row)


async def found(ask: Asking, type_: str, pairs: Sequence[tuple[str, str]]) -> Reply:
    """One page of a search, with what it includes."""
    ask.must(type_, "s")
    key = (await ask.services.accounts.keys_of(ask.actor.tenant)).blind_index("search cursor")
    wanted = search.parse(type_, pairs, base_url=ask.base_url, cursor_key=key)
    if wanted.ignored and ask.prefer.get("handling") == "strict":
        raise _unknown_parameter()
    page = await ask.services.records.search(ask.actor, wanted.query)
    rows = [_match(ask, row, wanted) for row in page.rows]
    others, whole = await _included(ask, type_, page.rows, wanted)
    rows += others
    if wanted.ignored:
        rows.append(_told(ask, _IGNORED))
    if not whole:
        rows.append(_told(ask, _CUT))
    return Reply(200, reply.bundle("searchset", rows, head=_head(ask, page, wanted, key)))


def _unknown_parameter() -> Refusal:
    text = "A parameter is not known here; see /fhir/metadata."
    return refusal(400, "not-supported", "search.parameter", text)


def _match(ask: Asking, row: Stored, wanted: Search) -> bytes:
    body = row.body or b""
    names = wanted.elements
    if wanted.summary == "true":
        names = frozenset(_SUMMARY.get(row.type, ()))
    if names:
        body = _subset(body, names)
    return reply.entry(_url(ask, row), body, b',"search":{"mode":"match"}')


def _subset(body: bytes, names: frozenset[str]) -> bytes:
    """Only the named elements, marked SUBSETTED as FHIR asks."""
    resource = wire.read(body)
    kept = {"resourceType", "id", "meta", "status", "code", *names}
    shown = {name: value for name, value in resource.items() if name in kept}
    system = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
    tag = {"system": system, "code": "SUBSETTED"}
    meta = shown.get("meta", {})
    shown["meta"] = {**meta, "tag": [*meta.get("tag", ()), tag]}
    return wire.write(shown)


async def _included(
    ask: Asking, type_: str, rows: Sequence[Stored], wanted: Search
) -> tuple[list[bytes], bool]:
    """What comes along with a page, and whether that is all of it."""
    keys = []
    for row in rows:
        for text in row.refs:
            parameter, _, reference = text.partition("=")
            kind, _, id_ = reference.partition("/")
            if parameter in wanted.includes and kind in STORED and ask.may(kind, "r"):
                keys.append((kind, id_))
    keys = list(dict.fromkeys(keys))
    whole = len(keys) <= MAX_INCLUDED
    others = await ask.services.records.several(ask.actor, keys[:MAX_INCLUDED]) if keys else []
    for source, parameter in wanted.revincludes:
        ask.must(source, "s")
        refs = [f"{parameter}={type_}/{row.id}" for row in rows]
        if refs:
            found = await ask.services.records.referring(
                ask.actor, source, refs, limit=MAX_INCLUDED
            )
            others += found.rows
            whole = whole and not found.more
    shown = {(row.type, row.id) for row in rows}
    unique = {(row.type, row.id): row for row in others if (row.type, row.id) not in shown}
    written = [
        reply.entry(_url(ask, row), row.body or b"", b',"search":{"mode":"include"}')
        for row in unique.values()
    ]
    return written, whole


def _head(ask: Asking, page: Page, wanted: Search, key: bytes) -> bytes:
    """total and links."""
    type_ = wanted.query.type
    links = [{"relation": "self", "url": search.link(ask.base_url, type_, wanted.kept)}]
    if page.more:
        last = page.rows[-1]
        moment = None
        if wanted.query.sort.endswith("date"):
            unknown = "-infinity" if wanted.query.sort.startswith("-") else "infinity"
            moment = last.start.isoformat() if last.start else unknown
        place = search.cursor(wanted, moment, last.seq, key)
        pairs = [pair for pair in wanted.kept if pair[0] != "_cursor"] + [("_cursor", place)]
        links.append({"relation": "next", "url": search.link(ask.base_url, type_, pairs)})
    total = b'"total":%d,' % page.total if page.total is not None else b""
    return b"," + total + b'"link":' + orjson.dumps(links)


def _told(ask: Asking, issue: Issue) -> bytes:
    body = ask.services.printer.outcome([issue])
    return b'{"resource":%b,"search":{"mode":"outcome"}}' % body


def _history(ask: Asking, page: Page, asked: History, base: str) -> bytes:
    links = [{"relation": "self", "url": f"{base}?{urlencode(asked.kept)}"}]
    if page.more:
        further = [*asked.kept, ("_before", page.rows[-1].version)]
        links.append({"relation": "next", "url": f"{base}?{urlencode(further)}"})
    entries = [_past(ask, row) for row in page.rows]
    return reply.bundle("history", entries, head=b',"link":' + orjson.dumps(links))


def _past(ask: Asking, row: Stored) -> bytes:
    method = "DELETE" if row.deleted else "POST" if row.version == 1 else "PUT"
    status = "204 No Content" if row.deleted else "201 Created" if row.version == 1 else "200 OK"
    parts = {
        "request": {
            "method": method,
            "url": row.type if method == "POST" else f"{row.type}/{row.id}",
        },
        "response": {
            "status": status,
            "etag": f'W/"{row.version}"',
            "lastModified": instant(row.at),
        },
    }
    tail = b"," + orjson.dumps(parts)[1:-1]
    if row.body:
        return reply.entry(_url(ask, row), row.body, tail)
    return b'{"fullUrl":%b%b}' % (orjson.dumps(_url(ask, row)), tail)


def _expected(request: Request) -> int | None:
    """The version that must stand: of If-Match; 0, nothing at all, of If-None-Match: *."""
    if request.headers.get("if-none-match", "").strip() == "*":
        return 0
    return if_match_version(request.headers.get("if-match"), "http.if-match")


def tags(header: str) -> set[str]:
    """The entity tags of an If-None-Match."""
    return {tag.strip() for tag in header.split(",")}


def _url(ask: Asking, row: Stored) -> str:
    return f"{ask.base_url}/fhir/{row.type}/{row.id}"


async def _begin(request: Request) -> tuple[Asking, str]:
    ask = await asking.begin(request)
    type_ = request.path_params["type"]
    if type_ == "Bundle":
        text = "Post a transaction or batch to the base, or labs to $stage-fibrosis."
        raise refusal(400, "not-supported", "http.bundle", text)
    if type_ not in STORED:
        raise refusal(404, "not-supported", "http.type",
                      "This type is not kept here; see /fhir/metadata.")  # fmt: skip
    return ask, type_


def _id(request: Request) -> str:
    id_: str = request.path_params["id"]
    if not search.is_id(id_):
        raise refusal(404, "not-found", "record.not-found", "There is no such resource.")
    return id_


def _taking(ask: Asking, type_: str, sent: Mapping[str, Any], *, method: str) -> Intake:
    """One resource as an Intake of one entry. Refusal 400 for what R4 does not allow."""
    if sent.get("resourceType") != type_:
        raise refusal(400, "invalid", "resource.type",
                      "Post a resource of the type that the address names.",
                      "resourceType")  # fmt: skip
    issues = conformance.check(sent, type_)
    errors = [issue for issue in issues if issue.severity in ("fatal", "error")]
    if errors:
        raise Refusal(400, *errors)
    item = {"resource": sent, "request": {"method": method, "url": type_}}
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [item]}
    taking = Intake(bundle, base_url=f"{ask.base_url}/fhir", skip=frozenset(), executed=True)
    if taking.misdirected():
        raise refusal(400, "value", "fhir.reference", SUBJECT, f"{type_}.subject")
    return taking


def _nothing(ask: Asking) -> Intake:
    empty = {"resourceType": "Bundle", "type": "transaction"}
    return Intake(empty, base_url=f"{ask.base_url}/fhir", skip=frozenset(), executed=True)


async def _write(ask: Asking, taking: Intake, change: Change, raw: bytes) -> Response:
    def answer(receipt: Receipt) -> bytes:
        return _written(ask, receipt.written[0], taking.issues).packed()

    incoming = Incoming(
        changes=[change],
        door=ask.services.printer.door(taking, answer),
        action=change.verb.value,
        lookups=taking.lookups(),
        claim=asking.claim(ask, raw),
    )
    try:
        return unpacked(await ask.services.receive(ask.actor, incoming)).response()
    except HepatoError as error:
        if error.at:
            error.at = f"{change.type}.{error.at}"
        raise


def _written(ask: Asking, done: Written, issues: Sequence[Issue]) -> Reply:
    """Body as Prefer asks: the resource (default), nothing, or an OperationOutcome."""
    prefer = ask.prefer.get("return", "representation")
    body = done.body or b""
    if prefer == "minimal" or (done.did is Did.EXISTS and not ask.may(done.type, "r")):
        body = b""  # who may only create is not shown what is there
    elif prefer == "OperationOutcome" and done.body is not None:
        body = ask.services.printer.outcome([reply.STORED, *issues])
    return reply.written(ask.base_url, done, body=body)
