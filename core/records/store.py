"""The statements of the records room. Connection first, tenant always named, nothing commits."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

import orjson
from psycopg.rows import TupleRow

from core.database import Connection
from core.records import query
from core.records.record import Facets, Stored

_COLUMNS = (
    "type, id, version, at, seq, deleted, body, taken, refs, patient, digest, produced, start_at"
)

_CURRENT = f"""
select {_COLUMNS} from record where tenant = %(tenant)s and current
  and (type, id) in (select * from unnest(%(types)s::text[], %(ids)s::text[]))
"""

_READ = f"""
select {_COLUMNS} from record
where tenant = %(tenant)s and current and type = %(type)s and id = %(id)s
"""

_VERSION = f"""
select {_COLUMNS} from record
where tenant = %(tenant)s and type = %(type)s and id = %(id)s and version = %(version)s
"""

_HISTORY = f"""
select {_COLUMNS} from record
where tenant = %(tenant)s and type = %(type)s and id = %(id)s and version < %(before)s
  and at >= coalesce(%(since)s::timestamptz, '-infinity')
order by version desc limit %(limit)s
"""

_OF_PATIENT = f"""
with few as materialized (select {_COLUMNS} from record
where tenant = %(tenant)s and current and not deleted and type = 'Observation'
  and patient = %(patient)s and start_at < %(until)s
  and (end_at > %(since)s or codes && %(lasting)s::text[])
  and codes && %(codes)s::text[] and not produced)
select {_COLUMNS} from few order by seq
"""

_RETIRE = """
update record set current = false where tenant = %(tenant)s and current
  and (type, id) in (select * from unnest(%(types)s::text[], %(ids)s::text[]))
"""

# One statement and one round trip for all rows: facets as JSON, bodies as one blob with offsets.
_INSERT = """
with sent as (
  select * from jsonb_to_recordset(%(rows)s::text::jsonb) as r(type text, id text,
    version integer, place integer, size integer, produced boolean, digest text, patient text,
    status text, codes text[], categories text[], refs text[], start_at timestamptz,
    end_at timestamptz, issued_at timestamptz, taken text, marks text[])
), marked as (
  insert into record_identifier (tenant, type, hash, id)
  select %(tenant)s, type, decode(mark, 'hex'), id from sent, unnest(marks) mark
  on conflict do nothing
)
insert into record (tenant, type, id, version, current, deleted, produced, at, body, digest,
  patient, status, codes, categories, refs, start_at, end_at, issued_at, taken)
select %(tenant)s, type, id, version, true, size = 0, produced, %(at)s,
  case when size > 0 then substring(%(blob)s::bytea from place for size) end,
  decode(digest, 'hex'), patient, status, codes, categories, refs, start_at, end_at, issued_at,
  taken
from sent
"""

_FORGET_IDENTIFIERS = """
delete from record_identifier where tenant = %(tenant)s
  and (type, id) in (select * from unnest(%(types)s::text[], %(ids)s::text[]))
"""

_INSERT_ONCE = """
insert into record (tenant, type, id, version, current, deleted, produced, at, body, digest,
  codes, categories, refs)
values (%(tenant)s, %(type)s, %(id)s, 1, true, false, true, %(at)s, %(body)s, %(digest)s,
  '{}', '{}', '{}')
on conflict do nothing
"""


def stored(row: TupleRow) -> Stored:
    """A row of `_COLUMNS` as a Stored; its body is still sealed."""
    return Stored(
        type=row[0],
        id=row[1],
        version=row[2],
        at=row[3],
        seq=row[4],
        deleted=row[5],
        body=row[6],
        taken=row[7],
        refs=tuple(row[8]),
        patient=row[9],
        digest=row[10],
        produced=row[11],
        start=row[12],
    )


def lock_key(tenant: UUID, name: str) -> int:
    """The advisory lock of a name within a tenant, as PostgreSQL's signed 64-bit number."""
    digest = blake2b(name.encode(), digest_size=8, key=tenant.bytes).digest()
    return int.from_bytes(digest, "big", signed=True)


async def lock(connection: Connection, tenant: UUID, names: Iterable[str]) -> None:
    """Take the locks of all names until the transaction ends, in one global order: no deadlock."""
    keys = sorted({lock_key(tenant, name) for name in names})
    if keys:
        await connection.execute(
            "select pg_advisory_xact_lock(k) from unnest(%(keys)s::bigint[]) k", {"keys": keys}
        )


async def current(
    connection: Connection, tenant: UUID, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Stored]:
    """The standing version of each (type, id) that there is, deletions included."""
    if not keys:
        return {}
    cursor = await connection.execute(
        _CURRENT,
        {"tenant": tenant, "types": [k[0] for k in keys], "ids": [k[1] for k in keys]},
        binary=True,
    )
    return {(row[0], row[1]): stored(row) for row in await cursor.fetchall()}


async def laboratory_of(
    connection: Connection,
    tenant: UUID,
    patient: str,
    *,
    since: date,
    until: date,
    codes: Sequence[str],
    lasting: Sequence[str],
) -> list[Stored]:
    """A patient's received Observations with one of `codes`, first stored first.

    With one of `lasting` also those from before `since`.
    """
    cursor = await connection.execute(
        _OF_PATIENT,
        {
            "tenant": tenant,
            "patient": patient,
            "since": since,
            "until": until,
            "codes": codes,
            "lasting": lasting,
        },
        binary=True,
    )
    return [stored(row) for row in await cursor.fetchall()]


class Row:
    """One version on its way into the table: sealed body, keyed hashes, facets."""

    __slots__ = ("digest", "facets", "hashes", "id", "produced", "sealed", "type", "version")

    def __init__(
        self,
        *,
        type: str,  # noqa: A002 - FHIR's own word
        id: str,  # noqa: A002
        version: int,
        sealed: bytes,
        digest: bytes,
        facets: Facets,
        hashes: Sequence[bytes],
        produced: bool,
    ) -> None:
        self.type, self.id, self.version, self.sealed = type, id, version, sealed
        self.digest, self.facets, self.hashes, self.produced = digest, facets, hashes, produced


async def write(connection: Connection, tenant: UUID, at: datetime, rows: Sequence[Row]) -> None:
    """Append the versions and make them the standing ones. An empty `sealed` is a deletion."""
    followers = [row for row in rows if row.version > 1]
    if followers:
        names = {
            "tenant": tenant,
            "types": [row.type for row in followers],
            "ids": [row.id for row in followers],
        }
        await connection.execute(_RETIRE, names)
        await connection.execute(_FORGET_IDENTIFIERS, names)
    if not rows:
        return
    await connection.execute(
        _INSERT,
        {
            "tenant": tenant,
            "at": at,
            "blob": b"".join(row.sealed for row in rows),
            "rows": orjson.dumps(_facets(rows)).decode(),
        },
    )


def _facets(rows: Sequence[Row]) -> list[dict[str, Any]]:
    out, place = [], 1
    for row in rows:
        facets = row.facets
        out.append(
            {
                "type": row.type,
                "id": row.id,
                "version": row.version,
                "place": place,
                "size": len(row.sealed),
                "produced": row.produced,
                "digest": row.digest.hex(),
                "patient": facets.patient,
                "status": facets.status,
                "codes": facets.codes,
                "categories": facets.categories,
                "refs": facets.refs,
                "start_at": facets.start,
                "end_at": facets.end,
                "issued_at": facets.issued,
                "taken": facets.taken,
                "marks": [mark.hex() for mark in row.hashes],
            }
        )
        place += len(row.sealed)
    return out


async def write_once(
    connection: Connection, tenant: UUID, at: datetime, type_: str, id_: str, sealed: bytes
) -> None:
    """Store a produced resource that never changes, unless it is there already."""
    await connection.execute(
        _INSERT_ONCE,
        {"tenant": tenant, "type": type_, "id": id_, "at": at, "body": sealed, "digest": b""},
    )


async def read(connection: Connection, tenant: UUID, type_: str, id_: str) -> Any:
    """A cursor on the standing version (fetch it after the pipeline has ended)."""
    return await connection.execute(
        _READ, {"tenant": tenant, "type": type_, "id": id_}, binary=True
    )


async def version(connection: Connection, tenant: UUID, type_: str, id_: str, number: int) -> Any:
    """A cursor on one version."""
    return await connection.execute(
        _VERSION,
        {"tenant": tenant, "type": type_, "id": id_, "version": number},
        binary=True,
    )


async def history(
    connection: Connection,
    tenant: UUID,
    type_: str,
    id_: str,
    *,
    before: int,
    since: datetime | None,
    limit: int,
) -> Any:
    """A cursor on the versions below `before`, made at or after `since`, newest first."""
    return await connection.execute(
        _HISTORY,
        {
            "tenant": tenant,
            "type": type_,
            "id": id_,
            "before": before,
            "since": since,
            "limit": limit,
        },
        binary=True,
    )


async def search(
    connection: Connection, where: str, parameters: dict[str, Any], found: query.Found, limit: int
) -> Any:
    """A cursor on the standing versions that a compiled query finds, one more than a page.

    Where the tests leave few rows they are found first and sorted then: without statistics, as on
    a new database, the planner would rather walk the whole tenant in the order asked for.
    """
    few = f"with few as materialized (select {_COLUMNS} from record where {where})"
    source = "few" if found.few else f"record where {where}"
    return await connection.execute(
        f"{few if found.few else ''} select {_COLUMNS} from {source} "
        f"order by {found.order} limit {limit}",
        parameters,
        binary=True,
    )


async def count(connection: Connection, where: str, parameters: dict[str, Any]) -> Any:
    """A cursor on how many there are."""
    return await connection.execute(
        f"select count(*) from record where {where}", parameters, binary=True
    )
