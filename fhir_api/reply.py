"""Answers on the wire: status, headers, body; and their packed form for replays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime

import orjson
from starlette.responses import Response

from core.records.record import Did, Stored, Written
from fhir_api.outcomes import Issue

MEDIA_TYPE = "application/fhir+json; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `body` is sent as it stands."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def packed(self) -> bytes:
        """As one string of bytes, to be kept for a repeated Idempotency-Key."""
        return orjson.dumps([self.status, dict(self.headers)]) + b"\n" + self.body

    def response(self) -> Response:
        return Response(self.body, self.status, dict(self.headers), media_type=MEDIA_TYPE)


def unpacked(raw: bytes) -> Reply:
    """What `packed` made."""
    head, _, body = raw.partition(b"\n")
    status, headers = orjson.loads(head)
    return Reply(status, body, headers)


STORED = Issue(severity="information", code="informational", error="record.stored", text="Stored.")


def http_date(at: datetime) -> str:
    return format_datetime(at, usegmt=True)


def version_headers(version: int, at: datetime) -> dict[str, str]:
    """ETag and Last-Modified of a version."""
    return {"ETag": f'W/"{version}"', "Last-Modified": http_date(at)}


def location(base_url: str, type_: str, id_: str, version: int) -> str:
    return f"{base_url}/fhir/{type_}/{id_}/_history/{version}"


def stored(row: Stored) -> Reply:
    """A resource that was read."""
    return Reply(200, row.body or b"", version_headers(row.version, row.at))


STATUS = {
    Did.CREATED: (201, "201 Created"),
    Did.UPDATED: (200, "200 OK"),
    Did.UNCHANGED: (200, "200 OK"),
    Did.EXISTS: (200, "200 OK"),
    Did.DELETED: (204, "204 No Content"),
    Did.GONE: (204, "204 No Content"),
}


def written(base_url: str, done: Written, *, body: bytes) -> Reply:
    """The answer to one create, update or delete."""
    headers = version_headers(done.version, done.at)
    if done.body is not None:
        headers["Location"] = location(base_url, done.type, done.id, done.version)
    return Reply(STATUS[done.did][0], body, headers)


def array(items: Iterable[bytes]) -> bytes:
    """Written JSON values as one array."""
    return b"[" + b",".join(items) + b"]"


def entry(full_url: str, resource: bytes, tail: bytes = b"") -> bytes:
    """One Bundle.entry around written JSON. `tail`: `,"search":{…}` and the like."""
    return b'{"fullUrl":%b,"resource":%b%b}' % (orjson.dumps(full_url), resource, tail)


def bundle(type_: str, entries: Iterable[bytes], *, head: bytes = b"") -> bytes:
    """A Bundle around written entries. `head`: `,"total":1` and the like. No empty array."""
    written_entries = list(entries)
    tail = b',"entry":' + array(written_entries) if written_entries else b""
    return b'{"resourceType":"Bundle","type":"%b"%b%b}' % (type_.encode(), head, tail)
