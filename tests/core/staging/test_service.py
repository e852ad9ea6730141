"""Receiving and staging with a door that knows no FHIR: what holds whatever comes in and out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from core import audit
from core.accounts.service import AccountService
from core.audit import Actor, ReadAudit
from core.crypto import Keyring
from core.database import Database
from core.errors import ContentionError, HepatoError, KeyReusedError, NothingUsableError
from core.labs.panel import Code, Measurement, Person, Quantity
from core.records.idempotency import Claim
from core.records.record import Change, Did, Draft, Facets, Identities, Verb
from core.staging import reports
from core.staging.intake import Asked, Door, Imprint, Incoming, Receipt
from core.staging.result import StagingResult
from core.staging.service import TRIES, Receive, StageSent
from tests.factories import MODEL

pytestmark = pytest.mark.anyio

LOINC = "http://loinc.org"
AST, ALT, PLATELETS, INR = "1920-8", "1742-6", "777-3", "6301-6"
UNITS = {AST: "U/L", ALT: "U/L", PLATELETS: "10*9/L", INR: "1"}
AST_ULN = Decimal(40)


@dataclass(frozen=True, slots=True)
class Sent:
    """A resource of this door: a person, or one result of one."""

    id: str
    patient: str
    born: str | None = None
    code: Code | None = None
    value: str = ""
    on: str = ""

    def measurement(self, order: int) -> Measurement:
        assert self.code
        unit = UNITS.get(self.code.code, "U/L")
        return Measurement(
            source=f"Observation/{self.id}",
            codes=(self.code,),
            status="final",
            taken=self.on,
            order=order,
            quantity=Quantity(value=Decimal(self.value), unit=unit),
        )

    def body(self) -> bytes:
        code = [self.code.system, self.code.code] if self.code else None
        told = [self.id, self.patient, self.born, code, self.value, self.on]
        return json.dumps(told).encode()

    @classmethod
    def read(cls, body: bytes) -> "Sent":
        id_, patient, born, code, value, on = json.loads(body)
        return cls(id_, patient, born, Code(*code) if code else None, value, on)


@dataclass
class Receipts:
    """The door, and what came of each request. `trouble`: raised by the next answers."""

    seen: list[Receipt] = field(default_factory=list)
    trouble: list[HepatoError] = field(default_factory=list)

    @property
    def last(self) -> Receipt:
        return self.seen[-1]

    def door(self) -> Door:
        return Door(
            shape=_shape,
            publish=_publish,
            measure=lambda body, _source, order, _taken: [Sent.read(body).measurement(order)],
            person=lambda body, reference: Person(
                reference=reference, birth_date=Sent.read(body).born
            ),
            signed=lambda _body, _draft: None,
            outdated=lambda _body, _draft: False,
            ours=lambda _draft: False,
            names=lambda report: (f"DiagnosticReport/{report}",),
            settled=lambda _body: pytest.fail("nothing was signed"),
            answer=self._answer,
        )

    def _answer(self, receipt: Receipt) -> bytes:
        self.seen.append(receipt)
        if self.trouble:
            raise self.trouble.pop()
        return f"answer {len(self.seen)}".encode()


def _shape(change: Change, ids: Identities) -> Draft:
    sent: Sent = change.resource
    identity = ids[change.place]
    if sent.code is None:
        person = Person(reference=f"Patient/{sent.id}", birth_date=sent.born)
        return _draft("Patient", identity.id, sent.body(), person=person)
    start = datetime.fromisoformat(sent.on).replace(tzinfo=UTC)
    facets = Facets(
        patient=sent.patient,
        codes=(f"{sent.code.system}|{sent.code.code}", sent.code.code),
        start=start,
        end=start + timedelta(days=1),
        taken=sent.on,
    )
    labs = (sent.measurement(change.place),)
    return _draft("Observation", identity.id, sent.body(), facets=facets, labs=labs)


def _publish(result: StagingResult | None, imprint: Imprint) -> list[Draft]:
    told = f"{imprint.status} {imprint.version} {result.category if result else 'withdrawn'}"
    report = _draft("DiagnosticReport", imprint.report, told.encode(), produced=True)
    return [report, _draft("Device", "software", b"1.0", produced=True, once=True)]


def _draft(type_: str, id_: str, body: bytes, **more: Any) -> Draft:
    facets = more.pop("facets", Facets())
    return Draft(
        type=type_,
        id=id_,
        content=body,
        stamp=lambda _version, _at: body,
        found_by=lambda: facets,
        **more,
    )


@dataclass(frozen=True, slots=True)
class Ward:
    """An organisation with its use cases."""

    database: Database
    accounts: AccountService
    tenant: UUID
    receipts: Receipts
    receive: Receive
    stage_sent: StageSent

    async def send(self, *sent: Sent, asked: Asked | None = None, **more: Any) -> bytes:
        return await self.receive(self.actor, self.incoming(*sent, asked=asked, **more))

    @property
    def actor(self) -> Actor:
        return Actor(tenant=self.tenant, client="ehr", request_id="r1")

    def incoming(self, *sent: Sent, **more: Any) -> Incoming:
        changes = [
            Change(
                verb=Verb.UPDATE,
                type="Observation" if each.code else "Patient",
                place=place,
                id=each.id,
                resource=each,
            )
            for place, each in enumerate(sent)
        ]
        return Incoming(changes=changes, door=self.receipts.door(), action="test", **more)

    async def rows(self, what: str, type_: str) -> list[tuple[Any, ...]]:
        async with self.database.transaction(self.tenant) as connection:
            cursor = await connection.execute(
                f"select {what} from record where tenant = %s and type = %s order by seq",
                (self.tenant, type_),
            )
            return await cursor.fetchall()


@pytest.fixture
async def ward(database: Database) -> Ward:
    accounts = AccountService(
        database, Keyring({"k": bytes(32)}), secret="s" * 32, development=True
    )
    return Ward(
        database,
        accounts,
        await accounts.add_organisation("Ward 4"),
        Receipts(),
        Receive(database, accounts, ast_uln=AST_ULN, model=MODEL),
        StageSent(database, accounts, ReadAudit(database), ast_uln=AST_ULN, model=MODEL),
    )


def born(year: int = 1981) -> Sent:
    return Sent("p", "p", born=f"{year}-03-14")


def lab(code: str, value: str, on: str = "2026-03-02", system: str = LOINC) -> Sent:
    return Sent(f"{code}-{on}", "p", code=Code(system, code), value=value, on=on)


def day(on: str = "2026-03-02") -> Sequence[Sent]:
    return [lab(AST, "28", on), lab(ALT, "31", on), lab(PLATELETS, "245", on)]


def staged(receipt: Receipt) -> Mapping[str, tuple[Did | None, int]]:
    """What became of each report, by the day of its specimen."""
    return {
        str(one.result.anchor_on): (one.did, one.version) for one in receipt.staged if one.result
    }


async def test_what_comes_in_is_stored_and_staged_at_once(ward: Ward) -> None:
    assert await ward.send(born(), *day()) == b"answer 1"
    assert staged(ward.receipts.last) == {"2026-03-02": (Did.CREATED, 1)}
    assert len(await ward.rows("id", "Observation")) == 3
    (report,) = await ward.rows("id", "DiagnosticReport")
    assert report[0] == ward.receipts.last.staged[0].report


async def test_a_door_that_fails_leaves_nothing_behind(ward: Ward) -> None:
    ward.receipts.trouble = [HepatoError("the door fell shut")]
    with pytest.raises(HepatoError):
        await ward.send(born(), *day())
    for type_ in ("Patient", "Observation", "DiagnosticReport", "Device"):
        assert await ward.rows("id", type_) == []


async def test_contention_is_tried_again(ward: Ward) -> None:
    ward.receipts.trouble = [ContentionError("a neighbour")] * (TRIES - 1)
    assert await ward.send(born(), *day()) == f"answer {TRIES}".encode()
    assert len(await ward.rows("id", "DiagnosticReport")) == 1


async def test_contention_without_end_is_told(ward: Ward) -> None:
    ward.receipts.trouble = [ContentionError("a neighbour")] * TRIES
    with pytest.raises(ContentionError):
        await ward.send(born(), *day())
    assert await ward.rows("id", "Patient") == []


async def test_what_is_made_once_is_stored_once(ward: Ward) -> None:
    """Also by another process, which cannot know that it is there."""
    await ward.send(born(), *day())
    other = replace(
        ward, receive=Receive(ward.database, ward.accounts, ast_uln=AST_ULN, model=MODEL)
    )
    await other.send(lab(AST, "29"))
    assert len(await ward.rows("id", "Device")) == 1
    assert len(await ward.rows("id", "DiagnosticReport")) == 2


# A key


def claim(key: str = "k", fingerprint: bytes = b"f") -> Claim:
    return Claim(client="ehr", key=key, fingerprint=fingerprint)


async def test_a_claimed_key_gives_the_first_answer_again(ward: Ward) -> None:
    first = await ward.send(born(), claim=claim())
    second = await ward.send(born(1982), claim=claim())
    assert (first, second, len(ward.receipts.seen)) == (b"answer 1", b"answer 1", 1)


async def test_a_key_of_another_request_is_refused(ward: Ward) -> None:
    await ward.send(born(), claim=claim())
    with pytest.raises(KeyReusedError):
        await ward.send(born(1982), claim=claim(fingerprint=b"other"))


async def test_a_key_is_forgotten_after_a_day(ward: Ward) -> None:
    await ward.send(born(), claim=claim())
    async with ward.database.transaction(ward.tenant) as connection:
        await connection.execute("update idempotency set at = at - interval '25 hours'")
    assert await ward.send(born(1982), claim=claim(fingerprint=b"other")) == b"answer 2"


async def test_a_request_that_failed_may_use_its_key_again(ward: Ward) -> None:
    ward.receipts.trouble = [HepatoError("the door fell shut")]
    with pytest.raises(HepatoError):
        await ward.send(born(), claim=claim())
    assert await ward.send(born(), claim=claim()) == b"answer 2"


# The audit


async def test_one_event_names_all_that_was_written_and_staged(ward: Ward) -> None:
    await ward.send(born(), *day())
    async with ward.database.transaction(ward.tenant) as connection:
        cursor = await connection.execute("select action, actor, subjects from audit")
        ((action, actor, subjects),) = await cursor.fetchall()
        assert await audit.first_broken(connection, ward.tenant) is None
    report = ward.receipts.last.staged[0].report
    assert (action, actor) == ("test", "ehr")
    assert set(subjects) == {
        "Patient/p",
        *(f"Observation/{each.id}" for each in day()),
        f"DiagnosticReport/{report}",
    }


async def test_the_audit_of_an_operation_names_other_reports_that_changed(ward: Ward) -> None:
    await ward.send(born(), *day("2026-01-05"))
    earlier = ward.receipts.last.staged[0].report
    await ward.send(born(1950), *day(), asked=Asked())
    assert list(staged(ward.receipts.last)) == ["2026-03-02"]
    async with ward.database.transaction(ward.tenant) as connection:
        cursor = await connection.execute("select subjects from audit order by seq desc limit 1")
        ((subjects,),) = await cursor.fetchall()
    assert f"DiagnosticReport/{earlier}" in subjects


# What the organisation says


async def test_the_limit_of_the_organisation_comes_before_the_assumed_one(ward: Ward) -> None:
    await ward.send(born(), *day())
    await ward.accounts.set_ast_uln(ward.tenant, Decimal(35))
    await ward.send(lab(AST, "29"))
    limits = [r.staged[0].result.panel.ast_uln for r in ward.receipts.seen if r.staged[0].result]
    assert [(each.value, each.origin) for each in limits] == [
        (AST_ULN, "assumed"),
        (Decimal(35), "organisation"),
    ]


async def test_a_stated_limit_comes_before_both_and_lasts(ward: Ward) -> None:
    await ward.accounts.set_ast_uln(ward.tenant, Decimal(35))
    await ward.send(born(), *day(), asked=Asked(ast_uln=Decimal(50)))
    await ward.send(lab(INR, "1.1"))
    for receipt in ward.receipts.seen:
        (one,) = receipt.staged
        assert one.result
        assert one.result.panel.ast_uln.value == Decimal(50)


async def test_results_under_a_hospitals_own_code_are_found_again(ward: Ward) -> None:
    await ward.accounts.map_code(ward.tenant, "urn:lab|GOT", AST)
    await ward.send(born(), lab("GOT", "28", system="urn:lab"))
    await ward.send(*day()[1:])
    (one,) = ward.receipts.last.staged
    assert one.result
    assert [each.value is not None for each in one.result.indices if each.for_conclusion] == [
        True,
        True,
    ]


# Which reports


async def test_each_day_has_its_report_and_the_change_reaches_only_its_own(ward: Ward) -> None:
    await ward.send(born(), *day("2026-01-05"))
    await ward.send(*day("2026-03-02"))
    await ward.send(lab(ALT, "40", "2026-03-02"))
    assert staged(ward.receipts.last) == {
        "2026-01-05": (Did.UNCHANGED, 1),
        "2026-03-02": (Did.UPDATED, 2),
    }


async def test_reports_beyond_half_a_year_are_not_looked_at(ward: Ward) -> None:
    await ward.send(born(), *day("2025-01-05"))
    await ward.send(*day("2026-03-02"))
    assert list(staged(ward.receipts.last)) == ["2026-03-02"]


async def test_a_birth_date_reaches_every_report(ward: Ward) -> None:
    days = ["2024-01-05", "2025-01-05", "2026-01-05"]
    for on in days:
        await ward.send(*day(on))
    await ward.send(born())
    assert staged(ward.receipts.last) == dict.fromkeys(days, (Did.UPDATED, 2))


async def test_only_so_many_reports_change_in_one_transaction(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "REPORTS_RESTAGED", 2)
    for on in ("2024-01-05", "2025-01-05", "2026-01-05"):
        await ward.send(*day(on))
    await ward.send(born())
    assert list(staged(ward.receipts.last)) == ["2025-01-05", "2026-01-05"]


async def test_an_unchanged_patient_reaches_no_report(ward: Ward) -> None:
    await ward.send(born(), *day())
    await ward.send(born())
    assert ward.receipts.last.staged == ()


async def test_the_id_of_a_report_follows_from_tenant_patient_and_day() -> None:
    on = datetime(2026, 3, 2, tzinfo=UTC).date()
    ids = {
        reports.report_id(UUID(int=tenant), patient, on + timedelta(days=later))
        for tenant in (1, 2)
        for patient in ("p", "q")
        for later in (0, 1)
    }
    assert len(ids) == 8
    assert reports.report_id(UUID(int=1), "p", on) in ids


# Without storage


async def test_staging_without_storage_writes_nothing_but_an_audit_event(ward: Ward) -> None:
    incoming = ward.incoming(born(), *day(), asked=Asked())
    receipt = await ward.stage_sent(ward.actor, incoming, with_stored=True)
    (one,) = receipt.staged
    assert one.result
    assert [name.partition("/")[0] for name, _ in one.bodies] == ["DiagnosticReport", "Device"]
    for type_ in ("Patient", "Observation", "DiagnosticReport"):
        assert await ward.rows("id", type_) == []


async def test_staging_without_storage_gives_the_report_the_id_it_would_have(ward: Ward) -> None:
    incoming = ward.incoming(born(), *day(), asked=Asked())
    receipt = await ward.stage_sent(ward.actor, incoming, with_stored=True)
    await ward.send(born(), *day(), asked=Asked())
    assert receipt.staged[0].report == ward.receipts.last.staged[0].report


@pytest.mark.parametrize("with_stored", [True, False])
async def test_a_stored_birth_date_counts_where_it_may_be_read(
    ward: Ward, with_stored: bool
) -> None:
    await ward.send(born())
    incoming = ward.incoming(*day(), asked=Asked())
    receipt = await ward.stage_sent(ward.actor, incoming, with_stored=with_stored)
    (one,) = receipt.staged
    assert one.result
    assert (one.result.age is not None) is with_stored


async def test_nothing_usable_is_nothing_stored(ward: Ward) -> None:
    incoming = ward.incoming(born(), lab(INR, "1.1"), asked=Asked())
    with pytest.raises(NothingUsableError):
        await ward.receive(ward.actor, incoming)
    with pytest.raises(NothingUsableError):
        await ward.stage_sent(ward.actor, incoming, with_stored=True)
    assert await ward.rows("id", "Patient") == []
