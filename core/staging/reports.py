"""The reports of one patient that a request makes or changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

import orjson

from core.accounts.organisation import Organisation
from core.errors import NothingUsableError
from core.labs import panel
from core.labs.analytes import LOINC_CODES, Analyte
from core.labs.panel import Measurement, Person
from core.labs.reading import INFECTION, analyte_of
from core.records.record import Did
from core.records.writing import Writing
from core.staging import store
from core.staging.assess import assess
from core.staging.intake import Asked, Door, Imprint, Publish, Staged
from core.staging.model import Model
from core.staging.result import Flag, StagingResult
from core.staging.store import Standing
from core.staging.touched import Touched, day_of, on_day

ANCHORS = frozenset({Analyte.AST, Analyte.ALT, Analyte.PLT, Analyte.LSM})
WINDOW_DAYS = 183
REPORTS_RESTAGED = 60
"""At most so many reports of one patient get a new version in one transaction."""


def report_id(tenant: UUID, patient: str, anchor_on: date) -> str:
    """The one logical report of a patient and the calendar day of the anchor specimen."""
    return str(uuid5(tenant, f"report|{patient}|{anchor_on.isoformat()}"))


def judge(
    person: Person,
    measurements: Sequence[Measurement],
    *,
    asked: Asked,
    organisation: Organisation,
    ast_uln: Decimal,
    model: Model,
    at: datetime,
) -> StagingResult:
    """One person's results staged. NothingUsableError names what is missing."""
    labs = panel.build(
        person,
        measurements,
        now=at,
        as_of=asked.as_of,
        local_codes=organisation.local_codes,
        ast_uln_parameter=asked.ast_uln,
        ast_uln_organisation=organisation.ast_uln,
        ast_uln_default=ast_uln,
    )
    if labs.anchor is None:
        raise NothingUsableError(panel.missing_for_staging(labs), labs.not_used)
    return assess(labs, flags=asked.flags, now=at.date(), model=model)


def unstored(
    person: Person,
    labs: Sequence[Measurement],
    *,
    named: Callable[[date], str],
    asked: Asked,
    organisation: Organisation,
    ast_uln: Decimal,
    model: Model,
    at: datetime,
    publish: Publish,
) -> Staged:
    """A report that nobody keeps. `named`: its id, from the day of the anchor specimen."""
    patient = person.reference.partition("/")[2]
    try:
        result = judge(
            person,
            labs,
            asked=asked,
            organisation=organisation,
            ast_uln=ast_uln,
            model=model,
            at=at,
        )
    except NothingUsableError as error:
        return Staged(patient=patient, error=error)
    imprint = Imprint(
        report=named(result.anchor_on),
        version=1,
        status="preliminary",
        issued=at,
        organisation=organisation.name,
        patient=patient,
    )
    bodies = tuple((f"{d.type}/{d.id}", d.stamp(1, at)) for d in publish(result, imprint))
    return Staged(patient=patient, report=imprint.report, result=result, bodies=bodies)


class PatientReports:
    """The reports of one patient that a request makes or changes."""

    def __init__(
        self,
        writing: Writing,
        door: Door,
        organisation: Organisation,
        *,
        patient: str,
        change: Touched,
        person: Person,
        ast_uln: Decimal,
        model: Model,
    ) -> None:
        self.writing, self.door, self.organisation = writing, door, organisation
        self.ast_uln, self.model = ast_uln, model
        self.patient, self.change, self.person = patient, change, person
        self.standings: list[Standing] = []  # the versions that stand after this request
        self.others: list[Staged] = []  # what the operation did beyond its answer

    async def stage(self, asked: Asked | None) -> list[Staged]:
        """`asked`: the operation, which stages with the sent results alone; None: with all known.

        Every stored report that the change can reach is staged again. The operation is answered
        with its own; what became of the others is in `others`.
        """
        standing = await self._standing()
        if asked is None:
            done = await self._stored(standing, self._newest())
            return done or self._undated()
        done = [await self._operation(asked, standing)] if self.change.sent else []
        for staged in done:
            if staged.result:
                standing.pop(staged.result.anchor_on, None)
        self.others = await self._stored(standing, None)
        return done

    async def _stored(self, standing: Mapping[date, Standing], newest: date | None) -> list[Staged]:
        """The standing reports, and the one that a result of the day `newest` belongs to."""
        done: list[Staged] = []
        days = set(standing)
        reach = days | {newest} if newest else days
        labs = await self._laboratory(reach) if reach else []
        anchors = self._anchors(labs)
        if newest:
            days.add(max((day for day in anchors if day <= newest), default=newest))
        for day in sorted(days):
            far = day + timedelta(days=WINDOW_DAYS + 1)
            end = min((later for later in anchors if day < later < far), default=far)
            known = [m for m in labs if on_day(m) < end.isoformat()]
            staged = await self._day(day, known, standing.get(day))
            done += [staged] if staged else []
        return done

    def _undated(self) -> list[Staged]:
        """Why sent results that staging knows lead to no report where no day of them is known."""
        codes = self.organisation.local_codes
        known = [m for m in self.change.sent if analyte_of(m, codes)]
        if not known or self._newest():
            return []
        try:
            self._judge(known, Asked())
        except NothingUsableError as error:
            return [Staged(patient=self.patient, error=error)]
        return []

    def _newest(self) -> date | None:
        """The last day of the sent results that staging knows."""
        codes = self.organisation.local_codes
        days = [on_day(m) for m in self.change.sent if analyte_of(m, codes)]
        return max(filter(None, map(day_of, days)), default=None)

    def _anchors(self, labs: Iterable[Measurement]) -> list[date]:
        """The days that anchor a report, in order; what follows one belongs to it until the next.

        A day anchors one when its own results are the latest usable ones known by then.
        """
        codes = self.organisation.local_codes
        bearing = [m for m in labs if analyte_of(m, codes) in ANCHORS]
        days = sorted({day for m in bearing if (day := day_of(on_day(m)))})
        if len(days) < 2:
            return days  # staging itself will tell whether anything there is usable
        return [day for day in days if self._anchor(bearing, day) == day]

    def _anchor(self, bearing: Iterable[Measurement], day: date) -> date | None:
        """The anchor of all that was taken up to the end of `day`."""
        labs = panel.build(
            self.person,
            [m for m in bearing if on_day(m) <= day.isoformat()],
            now=self.writing.at,
            local_codes=self.organisation.local_codes,
        )
        return labs.anchor.on if labs.anchor else None

    async def _standing(self) -> dict[date, Standing]:
        """The reports that the change can reach: anchored within 183 days of it, or all."""
        if self.change.fresh:
            return {}
        days = sorted(day for day in map(day_of, self.change.days) if day)
        if self.change.renewed:
            since, until = date.min, date.max
        elif days:
            since = days[0] - timedelta(days=WINDOW_DAYS)
            until = date.max if self._lasts() else days[-1] + timedelta(days=WINDOW_DAYS)
        else:
            return {}
        rows = await store.of_patient(
            self.writing.connection,
            self.writing.tenant,
            self.patient,
            since=since,
            until=until,
            limit=REPORTS_RESTAGED,
        )
        return {row.anchor_on: row for row in rows}

    def _lasts(self) -> bool:
        """Whether a sent result says something about the person for good."""
        codes = self.organisation.local_codes
        return any(analyte_of(m, codes) in INFECTION for m in self.change.sent)

    async def _laboratory(self, days: Iterable[date]) -> list[Measurement]:
        """Stored results around the days and lasting ones of before, then those of this request."""
        if self.change.fresh:
            return self.change.sent
        known = sorted(days)
        local = self.organisation.local_codes
        lasting = [code for code, loinc in LOINC_CODES.items() if loinc.analyte in INFECTION]
        rows = await self.writing.laboratory(
            self.patient,
            since=known[0] - timedelta(days=WINDOW_DAYS + 2),
            until=known[-1] + timedelta(days=WINDOW_DAYS + 2),
            codes=[*LOINC_CODES, *(code.code for code in local)],
            lasting=[*lasting, *(code.code for code, loinc in local.items() if loinc in lasting)],
        )
        kept = [row for row in rows if row.id not in self.change.ids and row.body]
        measured = [
            measurement
            for order, row in enumerate(kept)
            for measurement in self.door.measure(
                row.body or b"", f"Observation/{row.id}", order, row.taken
            )
        ]
        sent = [replace(m, order=len(kept) + m.order) for m in self.change.sent]
        return measured + sent

    async def _operation(self, asked: Asked, standing: Mapping[date, Standing]) -> Staged:
        """Staging with the sent results, and with what is stored about infection.

        HCV RNA and HBsAg are facts about the person, as the birth date is: a report without them
        could reassure where a stored result says that it must not.
        """
        try:
            day = self._judge([*self.change.sent, *self.change.aside], asked).anchor_on
        except NothingUsableError as error:
            return Staged(patient=self.patient, error=error)
        codes, sent = self.organisation.local_codes, self.change.sent
        stored = (await self._laboratory([day]))[: -len(sent)]
        lasting = [m for m in stored if analyte_of(m, codes) in INFECTION]
        result = self._judge([*lasting, *sent, *self.change.aside], asked)
        return await self._issue(result, standing.get(day), asked)

    async def _day(
        self, day: date, labs: Sequence[Measurement], before: Standing | None
    ) -> Staged | None:
        """Staging of one anchor day with all results that belong to it."""
        asked = self._asked(before)
        try:
            result = self._judge(labs, asked)
        except NothingUsableError as error:
            if before:
                return await self._withdraw(before)
            return Staged(patient=self.patient, error=error)
        if result.anchor_on == day:
            return await self._issue(result, before, asked)
        return await self._withdraw(before) if before else None

    def _judge(self, labs: Sequence[Measurement], asked: Asked) -> StagingResult:
        return judge(
            self.person,
            labs,
            asked=asked,
            organisation=self.organisation,
            ast_uln=self.ast_uln,
            model=self.model,
            at=self.writing.at,
        )

    def _asked(self, before: Standing | None) -> Asked:
        """What the caller stated when the standing version was made."""
        if before is None:
            return Asked()
        raw = orjson.loads(self.writing.keys.open(before.asked, self._aad(before.report)))
        limit = Decimal(raw["ast_uln"]) if raw["ast_uln"] else None
        return Asked(flags=frozenset(map(Flag, raw["flags"])), ast_uln=limit)

    def _sealed(self, asked: Asked, report: str) -> bytes:
        limit = str(asked.ast_uln) if asked.ast_uln is not None else None
        raw = orjson.dumps({"flags": sorted(asked.flags), "ast_uln": limit})
        return self.writing.keys.seal(raw, self._aad(report))

    def _mark(self, result: StagingResult) -> str:
        """The fingerprint under the tenant's key: facts cannot be guessed from what is stored."""
        return self.writing.keys.digest(result.fingerprint.encode()).hex()

    def _aad(self, report: str) -> bytes:
        return f"{self.writing.tenant}|asked|{report}".encode()

    async def _issue(self, result: StagingResult, before: Standing | None, asked: Asked) -> Staged:
        """The next version of the report, or the standing one when the facts are the same."""
        if before is None and not self.change.fresh:
            before = await store.of_day(
                self.writing.connection, self.writing.tenant, self.patient, result.anchor_on
            )
        if before and before.fingerprint == self._mark(result):
            bodies = await self.writing.bodies(before.produced)
            return Staged(
                patient=self.patient,
                report=before.report,
                version=before.version,
                did=Did.UNCHANGED,
                result=result,
                bodies=bodies,
            )
        signed = before is not None and before.status in ("final", "amended", "corrected")
        status = "amended" if signed else "preliminary"
        return await self._publish(result, before, result.anchor_on, status, asked)

    async def _withdraw(self, before: Standing) -> Staged | None:
        """A report whose facts were all taken back: entered in error, with its history kept."""
        if before.status == "entered-in-error":
            return None
        asked = self._asked(before)
        return await self._publish(None, before, before.anchor_on, "entered-in-error", asked)

    async def _named(
        self, before: Standing | None, anchor_on: date
    ) -> tuple[str, Mapping[str, str]]:
        """The id of the report, and other ids for those of its parts that a client has taken."""
        report = report_id(self.writing.tenant, self.patient, anchor_on)
        report = before.report if before else report
        if self.change.fresh:  # nobody could know these ids before
            return report, {}
        taken = await self.writing.taken(self.door.names(report))
        if other := taken.get(f"DiagnosticReport/{report}"):
            return other, await self.writing.taken(self.door.names(other))
        return report, taken

    async def _publish(
        self,
        result: StagingResult | None,
        before: Standing | None,
        anchor_on: date,
        status: str,
        asked: Asked,
    ) -> Staged:
        report, instead = await self._named(before, anchor_on)
        imprint = Imprint(
            report=report,
            version=before.version + 1 if before else 1,
            status=status,
            issued=self.writing.at,
            organisation=self.organisation.name,
            patient=self.patient,
            before=before.produced if before else (),
            instead=instead,
        )
        drafts = self.door.publish(result, imprint)
        bodies = await self.writing.produce(drafts, imprint.before)
        self.standings.append(
            Standing(
                report=report,
                patient=self.patient,
                anchor_on=anchor_on,
                version=imprint.version,
                status=status,
                fingerprint=self._mark(result) if result else "",
                produced=tuple(name for name, _ in bodies),
                asked=self._sealed(asked, report),
            )
        )
        did = Did.DELETED if result is None else Did.UPDATED if before else Did.CREATED
        return Staged(
            patient=self.patient,
            report=report,
            version=imprint.version,
            did=did,
            result=result,
            bodies=bodies,
        )
