"""POST /fhir/$stage-fibrosis: a Bundle of laboratory results in, DiagnosticReports out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from core.errors import ForbiddenError, NothingUsableError
from core.records.record import Did
from core.staging.intake import Asked, Incoming, Receipt
from core.staging.result import Flag
from fhir_api import asking
from fhir_api.asking import Asking, refusal
from fhir_api.bundle import INPUT_TYPES
from fhir_api.door import Printer, operation_reply
from fhir_api.facets import span
from fhir_api.intake import Intake, usable
from fhir_api.outcomes import Issue, Refusal, issues_of
from fhir_api.reply import Reply, unpacked

_FORMS = frozenset({"_format", "_pretty"})
MAX_PDFS = 5
"""A sheet takes some 30 ms of the processor that all requests share."""
_TRUE = {"true": True, "false": False}


@dataclass(slots=True)
class Wanted:
    """The operation's parameters. `persist` None: as the token allows."""

    bundle: Mapping[str, Any]
    at: str = "Bundle"  # FHIRPath of the Bundle in what was sent
    persist: bool | None = None
    output: str = "collection"
    pdf: bool = False
    asked: Asked = field(default_factory=Asked)


async def stage(request: Request) -> Response:
    """Read (pure), stage (core), write (pure)."""
    ask = await asking.begin(request)
    sent, raw = await asking.body(ask)
    wanted = _wanted(sent, request.query_params)
    taking, issues = _read(wanted, f"{ask.base_url}/fhir")
    persist = _persist(ask, wanted)
    printer: Printer = ask.services.printer

    def answer(receipt: Receipt) -> bytes:
        return _reply(printer, receipt, wanted, taking, issues).packed()

    changes = taking.absorbing()
    incoming = Incoming(
        changes=changes,
        door=printer.door(taking, answer, {} if persist else taking.as_sent(changes)),
        action="stage",
        lookups=taking.lookups(),
        asked=wanted.asked,
        aside=taking.aside,
        claim=asking.claim(ask, raw) if persist else None,
    )
    try:
        if persist:
            return unpacked(await ask.services.receive(ask.actor, incoming)).response()
        known = ask.may("Patient", "r")
        receipt = await ask.services.stage_sent(ask.actor, incoming, with_stored=known)
    except NothingUsableError as error:
        told = [i for i in issues + taking.issues if i.severity == "error"]
        raise Refusal(422, *issues_of(error)[1], *told) from None
    reply = _reply(printer, receipt, wanted, taking, issues)
    return replace(reply, status=200).response()


def _read(wanted: Wanted, base_url: str) -> tuple[Intake, list[Issue]]:
    """The entries that can be used, and what is wrong with the others."""
    if wanted.bundle.get("type") not in INPUT_TYPES:
        raise refusal(400, "value", "bundle.type",
                      "Send a Bundle of type collection, transaction, batch, searchset, message "
                      "or document.", f"{wanted.at}.type")  # fmt: skip
    bad, issues = usable(wanted.bundle)
    return Intake(wanted.bundle, base_url=base_url, skip=bad, executed=False), issues


def _persist(ask: Asking, wanted: Wanted) -> bool:
    """Whether to store: as asked, if the token may; unasked, whenever it may."""
    may_store = ask.may("Observation", "c") and ask.may("DiagnosticReport", "c")
    if wanted.persist or (wanted.persist is None and may_store):
        if not may_store:
            raise ForbiddenError("Observation")
        return True
    if not (ask.may("DiagnosticReport", "r") or ask.may("DiagnosticReport", "c")):
        raise ForbiddenError("DiagnosticReport")
    return False


def _reply(
    printer: Printer, receipt: Receipt, wanted: Wanted, taking: Intake, issues: list[Issue]
) -> Reply:
    issues = issues + taking.issues + _still_deleted(receipt)
    if not receipt.staged:
        errors = [issue for issue in issues if issue.severity == "error"]
        raise Refusal(422, *errors) if errors else NothingUsableError()
    if wanted.pdf and len(receipt.staged) > MAX_PDFS:
        raise refusal(400, "too-costly", "stage.several",
                      "Ask for printed reports of at most five patients at a time.",
                      "Parameters.parameter.where(name = 'presentedForm')")  # fmt: skip
    if wanted.pdf:
        staged = tuple(printer.with_pdf(one) for one in receipt.staged)
        receipt = replace(receipt, staged=staged)
    whole = operation_reply(printer, receipt, issues, taking.places(receipt.ids))
    if wanted.output != "report":
        return whole
    others = taking.aside(receipt.ids).keys() - {None, receipt.staged[0].patient}
    if len(receipt.staged) != 1 or others:
        raise refusal(400, "business-rule", "stage.several",
                      "output=report gives one report; leave it out for several patients.",
                      "Parameters.parameter.where(name = 'output')")  # fmt: skip
    errors = [issue for issue in issues if issue.severity == "error"]
    if any(issue.error == "labs.patient-mix" for issue in errors):
        raise Refusal(422, *errors)  # a report alone could not say whose results were left out
    return Reply(whole.status, printer.alone(receipt.staged[0]), whole.headers)


def _still_deleted(receipt: Receipt) -> list[Issue]:
    """What was sent again after it had been deleted (decision 0017)."""
    gone = sorted(place for place, done in receipt.written.items() if done.did is Did.GONE)
    return [
        Issue(
            severity="warning",
            code="deleted",
            error="record.deleted",
            text="This was deleted here and stays so; nothing of it is used. PUT it to have it "
            "back, or send it with an issued time after the deletion.",
            expression=f"Bundle.entry[{place}].resource",
        )
        for place in gone
    ]


def _wanted(sent: Mapping[str, Any], query: QueryParams) -> Wanted:
    if sent.get("resourceType") == "Bundle":
        wanted = Wanted(bundle=sent)
        parts: list[tuple[str, Any, str]] = []
    elif sent.get("resourceType") == "Parameters":
        wanted, parts = _unpacked(sent)
    else:
        raise refusal(400, "structure", "stage.body",
                      "Send a Bundle, or Parameters with a parameter named bundle.",
                      "Bundle")  # fmt: skip
    parts += _in_address(query)
    flags: set[Flag] = set()
    for name, value, place in parts:
        _READERS[name](wanted, value, place, flags)
    asked = wanted.asked
    wanted.asked = Asked(flags=frozenset(flags), ast_uln=asked.ast_uln, as_of=asked.as_of)
    return wanted


def _in_address(query: QueryParams) -> list[tuple[str, Any, str]]:
    """The parameters after the ?. A misspelt or repeated one would change a report in silence."""
    pairs = [(name, value) for name, value in query.multi_items() if name not in _FORMS]
    names = [name for name, _ in pairs if name != "flag"]
    if len(set(names)) < len(names) or not set(names) <= set(_READERS):
        raise refusal(400, "not-supported", "stage.parameter",
                      "Send the parameters persist, asOf, astUpperLimit, output and presentedForm "
                      "once at most, and flag.")  # fmt: skip
    return [(name, value, name) for name, value in pairs]


def _unpacked(sent: Mapping[str, Any]) -> tuple[Wanted, list[tuple[str, Any, str]]]:
    bundle, at, parts = None, "", []
    listed = sent.get("parameter")
    for number, item in enumerate(listed if isinstance(listed, list) else ()):
        place = f"Parameters.parameter[{number}]"
        name = item.get("name") if isinstance(item, dict) else None
        if name == "bundle" and isinstance(item.get("resource"), dict) and bundle is None:
            bundle, at = item["resource"], f"{place}.resource"
        elif isinstance(name, str) and name in _READERS:
            values = [v for k, v in item.items() if k.startswith("value")]
            parts.append((name, values[0] if len(values) == 1 else None, place))
        else:
            raise refusal(400, "not-supported", "stage.parameter",
                          "Send the parameters bundle, persist, asOf, astUpperLimit, output, flag "
                          "and presentedForm; bundle once.", place)  # fmt: skip
    if bundle is None or bundle.get("resourceType") != "Bundle":
        raise refusal(400, "required", "stage.body",
                      "Send a parameter named bundle whose resource is a Bundle.",
                      "Parameters.parameter")  # fmt: skip
    return Wanted(bundle=bundle, at=at), parts


def _boolean(value: Any, place: str) -> bool:
    found = _TRUE.get(value, value) if isinstance(value, str) else value
    if not isinstance(found, bool):
        raise _odd(place, "Send true or false.")
    return found


def _read_persist(wanted: Wanted, value: Any, place: str, _flags: set[Flag]) -> None:
    wanted.persist = _boolean(value, place)


def _read_pdf(wanted: Wanted, value: Any, place: str, _flags: set[Flag]) -> None:
    wanted.pdf = _boolean(value, place)


def _read_output(wanted: Wanted, value: Any, place: str, _flags: set[Flag]) -> None:
    if value not in ("report", "collection"):
        raise _odd(place, "Send output as report or collection.")
    wanted.output = value


def _read_as_of(wanted: Wanted, value: Any, place: str, _flags: set[Flag]) -> None:
    start, end = span(value.replace(" ", "+")) if isinstance(value, str) else (None, None)
    if start is None or end is None:
        raise _odd(place, "Send asOf as a dateTime, such as 2026-05-01 or 2026-05-01T10:00:00Z.")
    # of a day, a month or a year the last moment
    moment: datetime = end - timedelta(microseconds=1) if len(value) <= 10 else start
    asked = wanted.asked
    wanted.asked = Asked(flags=asked.flags, ast_uln=asked.ast_uln, as_of=moment)


def _read_limit(wanted: Wanted, value: Any, place: str, _flags: set[Flag]) -> None:
    if isinstance(value, dict):
        value = value.get("value") if value.get("code", value.get("unit")) == "U/L" else None
    text = str(value) if isinstance(value, int | Decimal | str) else ""
    number = Decimal(text) if text.replace(".", "", 1).isdecimal() and len(text) < 12 else None
    if number is None or not 20 <= number <= 80:  # rule G12
        raise _odd(place, "Send astUpperLimit in U/L, from 20 to 80.")
    asked = wanted.asked
    wanted.asked = Asked(flags=asked.flags, ast_uln=number, as_of=asked.as_of)


def _read_flag(_wanted: Wanted, value: Any, place: str, flags: set[Flag]) -> None:
    names = value.split(",") if isinstance(value, str) else [None]
    for name in names:
        if name not in set(Flag):
            raise _odd(place, f"Send flag as one of: {', '.join(Flag)}.")
        flags.add(Flag(name))


_READERS = {
    "persist": _read_persist,
    "presentedForm": _read_pdf,
    "output": _read_output,
    "asOf": _read_as_of,
    "astUpperLimit": _read_limit,
    "flag": _read_flag,
}


def _odd(place: str, text: str) -> Refusal:
    return refusal(400, "value", "stage.parameter", text, place)
