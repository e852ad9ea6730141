"""POST /fhir: transaction and batch, with staging of the patients they touch."""

import re
from dataclasses import replace
from http import HTTPStatus

import orjson
from starlette.requests import Request
from starlette.responses import Response

from core.errors import ForbiddenError, HepatoError
from core.records.record import Did, Verb, Written
from core.staging.intake import Incoming, Receipt, Staged
from fhir_api import asking, outcomes
from fhir_api.asking import Action, Asking, refusal
from fhir_api.door import Printer, told
from fhir_api.drafting import instant
from fhir_api.outcomes import Issue, Refusal
from fhir_api.reply import STATUS, STORED, Reply, bundle, location, unpacked
from fhir_api.routes.resource import found, reading, tags
from fhir_api.transaction import Plan, Read, plan, where

_NEEDS: dict[Verb, Action] = {Verb.CREATE: "c", Verb.UPDATE: "u", Verb.DELETE: "d"}
_CONDITIONAL = re.compile(rb'"reference"\s*:\s*"[^"?]*\?')


async def exchange(request: Request) -> Response:
    """A transaction all or nothing; a batch each entry for itself; one result an entry."""
    ask = await asking.begin(request)
    sent, raw = await asking.body(ask)
    if sent.get("resourceType") != "Bundle" or sent.get("type") not in ("transaction", "batch"):
        raise refusal(400, "value", "bundle.type",
                      "Post a Bundle of type transaction or batch here; for staging alone post any "
                      "other type to $stage-fibrosis.", "Bundle.type")  # fmt: skip
    made = plan(sent, base_url=f"{ask.base_url}/fhir")
    atomic = sent["type"] == "transaction"
    _allowed(ask, made, atomic=atomic)
    answer = _Answer(ask, made, sent["type"])
    incoming = Incoming(
        changes=made.changes,
        door=ask.services.printer.door(made.taking, answer.written),
        action=sent["type"],
        lookups=made.taking.lookups(conditional=bool(_CONDITIONAL.search(raw))),
        atomic=atomic,
        claim=asking.claim(ask, raw),
    )
    reply = await _received(ask, incoming) if made.changes else None
    if made.reads or reply is None:
        parts = orjson.loads(reply.body) if reply else None
        return (await answer.with_reads(parts)).response()
    return reply.response()


async def _received(ask: Asking, incoming: Incoming) -> Reply:
    try:
        return unpacked(await ask.services.receive(ask.actor, incoming))
    except HepatoError as error:
        error.at = where(error)
        raise


def _allowed(ask: Asking, made: Plan, *, atomic: bool) -> None:
    """Scopes entry by entry: a transaction is refused whole, a batch entry alone."""
    for change in list(made.changes):
        needs: list[Action] = [_NEEDS[change.verb]]
        if not ask.may(change.type, *needs):
            _forbid(made, change.place, change.type, atomic=atomic)
            made.changes.remove(change)
    for read in list(made.reads):
        if not ask.may(read.type, "r" if read.id else "s"):
            _forbid(made, read.place, read.type, atomic=atomic)
            made.reads.remove(read)


def _forbid(made: Plan, place: int, type_: str, *, atomic: bool) -> None:
    if atomic:
        error = ForbiddenError(type_)
        error.at = f"Bundle.entry[{place}].request"
        raise error
    issue = Issue(
        severity="error",
        code="forbidden",
        error="auth.forbidden",
        text="Ask for a token whose scopes allow this entry.",
        expression=f"Bundle.entry[{place}].request",
    )
    made.refused[place] = [issue]


class _Answer:
    """The response Bundle: one entry for each that was sent, in the same order."""

    def __init__(self, ask: Asking, made: Plan, kind: str) -> None:
        self.ask, self.made, self.kind = ask, made, kind
        self.printer: Printer = ask.services.printer
        self.prefer = ask.prefer.get("return", "minimal")

    def written(self, receipt: Receipt) -> bytes:
        """The packed reply once everything is written."""
        by_patient: dict[str, list[Staged]] = {}
        for one in receipt.staged:
            by_patient.setdefault(one.patient, []).append(one)
        staging = {patient: told(found) for patient, found in by_patient.items()}
        patients = self._patients(receipt)
        parts = {
            place: self._entry(done, staging.get(patients.get(place, ""), []))
            for place, done in receipt.written.items()
        }
        parts |= {place: self._failed(error, place) for place, error in receipt.failed.items()}
        parts |= self._refused()
        return Reply(200, self._bundle(parts)).packed()

    async def with_reads(self, answered: dict | None) -> Reply:  # type: ignore[type-arg]
        """The GET entries of the Bundle, read after its writes."""
        parts = self._refused()
        if answered is not None:
            parts |= {n: orjson.dumps(e) for n, e in enumerate(answered.get("entry", ())) if e}
        for read in self.made.reads:
            parts[read.place] = await self._read(read)
        return Reply(200, self._bundle(parts))

    def _patients(self, receipt: Receipt) -> dict[int, str]:
        """The patient of each Observation entry, as staged."""
        known = {}
        for change in self.made.changes:
            if change.type == "Observation" and change.place in receipt.written:
                patient = self.made.taking.patient_of(change.place, receipt.ids)
                if patient:
                    known[change.place] = patient
        return known

    def _entry(self, done: Written, issues: list[Issue]) -> bytes:
        if self.prefer == "OperationOutcome" and done.body is not None:
            issues = [STORED, *issues]
        outcome = self.printer.outcome(issues) if issues else b""
        status = STATUS[done.did][1]
        where = ""
        if done.body is not None:
            where = location(self.ask.base_url, done.type, done.id, done.version)
        response = b'{"status":%b%b,"etag":%b,"lastModified":%b%b}' % (
            orjson.dumps(status),
            b',"location":' + orjson.dumps(where) if where else b"",
            orjson.dumps(f'W/"{done.version}"'),
            orjson.dumps(instant(done.at)),
            b',"outcome":' + outcome if outcome else b"",
        )
        hidden = done.did is Did.EXISTS and not self.ask.may(done.type, "r")
        if self.prefer == "representation" and done.body is not None and not hidden:
            full_url = orjson.dumps(f"{self.ask.base_url}/fhir/{done.type}/{done.id}")
            return b'{"fullUrl":%b,"resource":%b,"response":%b}' % (full_url, done.body, response)
        return b'{"response":' + response + b"}"

    def _failed(self, error: HepatoError | Refusal, place: int) -> bytes:
        """A refusal in its place; what it names in an address stands in the entry's own."""
        status, issues = outcomes.issues_of(error)
        at = f"Bundle.entry[{place}].request.url"
        if isinstance(error, HepatoError):
            at = where(error) or at
        return _refusal_entry(
            status, self.printer.outcome([replace(each, expression=at) for each in issues])
        )

    def _refused(self) -> dict[int, bytes]:
        return {
            place: _refusal_entry(
                403 if issues[0].code == "forbidden" else 400, self.printer.outcome(issues)
            )
            for place, issues in self.made.refused.items()
        }

    async def _read(self, read: Read) -> bytes:
        try:
            if read.id:
                row = await self.ask.services.records.read(self.ask.actor, read.type, read.id)
                reply = reading(row)
            else:
                reply = await found(self.ask, read.type, read.pairs)
        except (HepatoError, Refusal) as error:
            return self._failed(error, read.place)
        etag = reply.headers.get("ETag")
        if etag and read.known and etag in tags(read.known):
            return b'{"response":{"status":"304 Not Modified","etag":%b}}' % orjson.dumps(etag)
        tail = b',"etag":' + orjson.dumps(etag) if etag else b""
        return b'{"resource":%b,"response":{"status":"200 OK"%b}}' % (reply.body, tail)

    def _bundle(self, parts: dict[int, bytes]) -> bytes:
        listed = [parts.get(place, b"{}") for place in range(self.made.size)]
        return bundle(f"{self.kind}-response", listed)


def _refusal_entry(status: int, outcome: bytes) -> bytes:
    status_line = f"{status} {HTTPStatus(status).phrase}".encode()
    return b'{"response":{"status":"%b","outcome":%b}}' % (status_line, outcome)
