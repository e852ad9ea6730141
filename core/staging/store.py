"""The statements about staging results. Connection first, nothing commits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from psycopg.rows import TupleRow

from core.database import Connection

_COLUMNS = "report, patient, anchor_on, version, status, fingerprint, produced, asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The version of a report that stands: what it was made from and what it consists of."""

    report: str
    patient: str
    anchor_on: date
    version: int
    status: str
    fingerprint: str
    produced: tuple[str, ...]
    asked: bytes


def _standing(row: TupleRow) -> Standing:
    return Standing(
        report=row[0],
        patient=row[1],
        anchor_on=row[2],
        version=row[3],
        status=row[4],
        fingerprint=row[5],
        produced=tuple(row[6]),
        asked=bytes(row[7]),
    )


async def of_patient(
    connection: Connection, tenant: UUID, patient: str, *, since: date, until: date, limit: int
) -> list[Standing]:
    """A patient's reports anchored from `since` to `until`, newest first."""
    cursor = await connection.execute(
        f"select {_COLUMNS} from staging_result where tenant = %(tenant)s "
        "and patient = %(patient)s and anchor_on between %(since)s and %(until)s "
        "order by anchor_on desc limit %(limit)s",
        {"tenant": tenant, "patient": patient, "since": since, "until": until, "limit": limit},
    )
    return [_standing(row) for row in await cursor.fetchall()]


async def of_day(
    connection: Connection, tenant: UUID, patient: str, anchor_on: date
) -> Standing | None:
    """The report of a patient and the day of the anchor specimen."""
    cursor = await connection.execute(
        f"select {_COLUMNS} from staging_result where tenant = %(tenant)s "
        "and patient = %(patient)s and anchor_on = %(anchor_on)s",
        {"tenant": tenant, "patient": patient, "anchor_on": anchor_on},
    )
    row = await cursor.fetchone()
    return _standing(row) if row else None


async def by_report(connection: Connection, tenant: UUID, report: str) -> Standing | None:
    """One report's standing version."""
    cursor = await connection.execute(
        f"select {_COLUMNS} from staging_result where tenant = %(tenant)s and report = %(report)s",
        {"tenant": tenant, "report": report},
    )
    row = await cursor.fetchone()
    return _standing(row) if row else None


async def save(connection: Connection, tenant: UUID, standing: Sequence[Standing]) -> None:
    """Make these the standing versions."""
    for one in standing:
        await connection.execute(
            f"insert into staging_result (tenant, {_COLUMNS}) values (%(tenant)s, %(report)s, "
            "%(patient)s, %(anchor_on)s, %(version)s, %(status)s, %(fingerprint)s, "
            "%(produced)s, %(asked)s) on conflict (tenant, report) do update set "
            "version = excluded.version, status = excluded.status, asked = excluded.asked, "
            "fingerprint = excluded.fingerprint, produced = excluded.produced",
            {
                "tenant": tenant,
                "report": one.report,
                "patient": one.patient,
                "anchor_on": one.anchor_on,
                "version": one.version,
                "status": one.status,
                "fingerprint": one.fingerprint,
                "produced": list(one.produced),
                "asked": one.asked,
            },
        )
