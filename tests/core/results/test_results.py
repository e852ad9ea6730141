"""A person's own values in a real Postgres, drawn and judged."""

import asyncio
import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import numpy as np
import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.accounts.people import People
from core.crypto import Keyring
from core.database import Database
from core.embedded import Stores
from core.labs.analytes import SPECS, Analyte
from core.labs.units import UnitError
from core.results.charts import Charts, draw
from core.results.entry import UNITS, Entry, canonical, same_day
from core.results.indices import points
from core.results.names import ENTERED
from core.results.series import Series, of_analyte, of_index
from core.results.service import Results
from core.staging.result import Index
from tests.factories import MODEL

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
BORN = date(1970, 5, 31)


def entry(analyte: Analyte, value: str, on: str, unit: str | None = None) -> Entry:
    unit = (UNITS[analyte] or ("",))[0] if unit is None else unit
    return Entry(
        analyte=analyte,
        value=canonical(analyte, Decimal(value), unit),
        typed=value,
        unit=unit,
        on=date.fromisoformat(on),
    )


def report(on: str, ast: str, alt: str, plt: str) -> list[Entry]:
    return [
        entry(Analyte.AST, ast, on), entry(Analyte.ALT, alt, on), entry(Analyte.PLT, plt, on)
    ]  # fmt: skip


@pytest.fixture
def people() -> People:
    return People(Keyring({"test": bytes(range(32))}), secret="s" * 32)


@pytest.fixture
def results(database: Database, people: People) -> Results:
    return Results(database, people)


async def somebody(database: Database, people: People) -> UUID:
    tenant = uuid4()
    async with database.transaction(tenant) as connection:
        await people.add_key(connection, tenant)
    return tenant


async def keep(database: Database, results: Results, tenant: UUID, *entries: Entry) -> None:
    async with database.transaction(tenant) as connection:
        for one in entries:
            await results.record(connection, tenant, one, NOW)


async def test_a_value_comes_back_as_it_was_entered(
    database: Database, people: People, results: Results
) -> None:
    tenant = await somebody(database, people)
    given = entry(Analyte.TBIL, "1.2", "2026-11-02", "mg/dL")
    await keep(database, results, tenant, given)
    (kept,) = await results.history(tenant)
    assert (kept.entry, kept.entered_at) == (given, NOW)
    assert kept.entry.value == Decimal("20.5248")


async def test_the_same_test_and_day_again_stands_in_its_place(
    database: Database, people: People, results: Results
) -> None:
    tenant = await somebody(database, people)
    first = entry(Analyte.ALT, "45", "2026-11-02")
    later = entry(Analyte.ALT, "54", "2026-11-02")
    other = entry(Analyte.ALT, "60", "2026-10-02")
    await keep(database, results, tenant, first, later, other)
    assert [kept.entry for kept in await results.history(tenant)] == [other, later]


async def test_deleted_is_gone_and_only_that(
    database: Database, people: People, results: Results
) -> None:
    tenant = await somebody(database, people)
    one, other = entry(Analyte.ALT, "45", "2026-11-02"), entry(Analyte.AST, "50", "2026-11-02")
    await keep(database, results, tenant, one, other)
    async with database.transaction(tenant) as connection:
        await results.delete(connection, tenant, Analyte.ALT, one.on)
    assert [kept.entry for kept in await results.history(tenant)] == [other]


async def test_nobody_sees_the_values_of_another(
    database: Database, people: People, results: Results
) -> None:
    mine, theirs = await somebody(database, people), await somebody(database, people)
    await keep(database, results, mine, entry(Analyte.ALT, "45", "2026-11-02"))
    assert await results.history(theirs) == ()
    async with database.transaction(theirs) as connection:
        assert await results.every(connection, mine) == ()
        await results.delete(connection, mine, Analyte.ALT, date(2026, 11, 2))
    assert len(await results.history(mine)) == 1


async def test_the_birth_date_is_sealed(
    database: Database, people: People, results: Results, stores: Stores
) -> None:
    tenant = await somebody(database, people)
    assert await results.born(tenant) is None
    async with database.transaction(tenant) as connection:
        await results.set_birth(connection, tenant, BORN)
    assert await results.born(tenant) == BORN
    with psycopg.connect(stores.owner_database_url) as owner:
        row = owner.execute("select day from birth where tenant = %s", (tenant,)).fetchone()
    assert row is not None
    assert b"1970" not in bytes(row[0])


# Urgent


@pytest.mark.parametrize(
    ("analyte", "urgent", "not_urgent"),
    [
        (Analyte.TBIL, ["50.1", "171"], ["50", "3"]),
        (Analyte.ALB, ["27.9", "20"], ["28", "40"]),
        (Analyte.INR, ["1.71", "5"], ["1.7", "1"]),
        (Analyte.PLT, ["49", "40", "1000"], ["50", "150", "999"]),
        (Analyte.ALT, ["1001"], ["1000", "30"]),
        (Analyte.AST, ["1001"], ["1000", "30"]),
        (Analyte.LSM, [], ["30", "75"]),
    ],
)
def test_urgent_values_are_those_of_staging(
    analyte: Analyte, urgent: list[str], not_urgent: list[str]
) -> None:
    assert all(same_day(analyte, Decimal(value)) for value in urgent)
    assert not any(same_day(analyte, Decimal(value)) for value in not_urgent)


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "reason"),
    [
        (Analyte.PLT, "142000", "10⁹/L", "unit-suspect"),
        (Analyte.ALB, "4.1", "g/L", "unit-suspect"),
        (Analyte.ALT, "45", "apples", "unit-unknown"),
        (Analyte.ALT, "45", "", "unit-missing"),
        (Analyte.ALT, "30000", "U/L", "implausible"),
        (Analyte.HCVRNA, "1000", "copies/mL", "unit-unknown"),
    ],
)
def test_what_staging_refuses_is_refused_here(
    analyte: Analyte, value: str, unit: str, reason: str
) -> None:
    with pytest.raises(UnitError, match=reason):
        canonical(analyte, Decimal(value), unit)


def test_every_unit_offered_is_known() -> None:
    for analyte in ENTERED:
        for unit in UNITS[analyte]:
            with_unit = (Decimal(number) for number in ("1", "5", "30", "100", "1000", "100000"))
            assert any(_fits(analyte, number, unit) for number in with_unit), (analyte, unit)


def _fits(analyte: Analyte, number: Decimal, unit: str) -> bool:
    try:
        canonical(analyte, number, unit)
    except UnitError as error:
        return error.reason not in ("unit-suspect", "implausible")
    return True


# Indices


def test_indices_are_calculated_where_staging_would() -> None:
    found = points(
        report("2026-11-02", "60", "64", "120"), born=BORN, ast_uln=Decimal(40), model=MODEL
    )
    assert {point.index: point.value for point in found} == {
        Index.FIB4: Decimal("3.5"), Index.APRI: Decimal("1.25"),
    }  # fmt: skip


def test_without_a_birth_date_there_is_apri_alone() -> None:
    found = points(
        report("2026-11-02", "60", "64", "120"), born=None, ast_uln=Decimal(40), model=MODEL
    )
    assert [point.index for point in found] == [Index.APRI]


@pytest.mark.parametrize(
    "entries",
    [
        report("2026-11-02", "900", "64", "120"),  # inflamed
        [*report("2026-11-02", "60", "64", "120"), entry(Analyte.HCVRNA, "0", "2026-11-01")],
        report("2026-11-02", "60", "64", "120")[:2],
        [*report("2026-11-02", "60", "64", "120")[:2], entry(Analyte.PLT, "120", "2026-09-01")],
        report("1987-11-02", "60", "64", "120"),  # a child
    ],
)
def test_what_staging_gates_is_not_drawn(entries: list[Entry]) -> None:
    assert points(entries, born=BORN, ast_uln=Decimal(40), model=MODEL) == ()


def test_a_later_value_does_not_change_an_earlier_point() -> None:
    early = report("2026-08-02", "60", "64", "120")
    both = [*early, *report("2026-11-02", "30", "25", "180")]
    alone = points(early, born=BORN, ast_uln=Decimal(40), model=MODEL)
    assert points(both, born=BORN, ast_uln=Decimal(40), model=MODEL)[:2] == alone


# Pictures


def picture(png: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(png))
    assert (image.format, image.size) == ("PNG", (960, 672))
    return image


def history(analyte: Analyte, values: Iterable[str]) -> list[Entry]:
    days = (date(2026, 1, 1) + timedelta(days=30 * place) for place in range(100))
    return [entry(analyte, value, on.isoformat()) for value, on in zip(values, days, strict=False)]


def series(analyte: Analyte, *values: str) -> Series:
    made = of_analyte(analyte, history(analyte, values))
    assert made is not None
    return made


def test_the_same_values_give_the_same_picture() -> None:
    drawn = draw(series(Analyte.ALT, "45", "60"))
    assert draw(series(Analyte.ALT, "45", "60")) == drawn
    assert draw(series(Analyte.ALT, "45", "61")) != drawn
    picture(drawn)


def test_the_usual_range_is_a_band() -> None:
    """Nothing but white, ink and grey where there is no range; green where there is one."""
    with_range = picture(draw(series(Analyte.ALB, "40"))).convert("RGB")
    without = picture(draw(series(Analyte.HCVRNA, "400"))).convert("RGB")
    green = (214, 239, 231)

    def share(image: Image.Image) -> float:
        pixels = np.asarray(image).astype(int)
        return float((abs(pixels - green).max(axis=2) < 6).mean())

    assert share(with_range) > 0.1
    assert share(without) < 0.001


def test_a_picture_is_in_the_unit_that_was_typed() -> None:
    entries = [entry(Analyte.TBIL, "1.2", "2026-11-02", "mg/dL")]
    made = of_analyte(Analyte.TBIL, entries)
    assert made is not None
    assert (made.unit, made.latest[1]) == ("mg/dL", Decimal("1.2"))
    assert [round(limit, 2) for limit in made.ranges[0]] == [Decimal("0.12"), Decimal("1.23")]


def test_an_index_has_its_published_cut_offs_and_no_range() -> None:
    found = points(
        report("2026-11-02", "60", "64", "120"), born=BORN, ast_uln=Decimal(40), model=MODEL
    )
    made = of_index(Index.FIB4, found)
    assert made is not None
    assert (made.cut_offs, made.ranges, made.code) == (
        (Decimal("1.45"), Decimal("3.25")), (), "FIB-4",
    )  # fmt: skip
    picture(draw(made))
    assert of_index(Index.FIB4, ()) is None


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(ENTERED), st.data())
def test_any_history_can_be_drawn(analyte: Analyte, data: st.DataObject) -> None:
    spec = SPECS[analyte]
    numbers = st.decimals(spec.low, spec.high, places=1)
    days = st.dates(date(1990, 1, 1), date(2026, 11, 25))
    rows = data.draw(st.dictionaries(days, numbers, min_size=1, max_size=40))
    entries = [
        Entry(analyte=analyte, value=value, typed=str(value), unit="", on=on)
        for on, value in sorted(rows.items())
    ]
    made = of_analyte(analyte, entries)
    assert made is not None
    picture(draw(made))


async def test_many_are_drawn_at_once() -> None:
    charts = Charts()
    wanted = [series(Analyte.ALT, str(number)) for number in range(20, 32)]
    drawn = await asyncio.gather(*map(charts.draw, wanted))
    assert drawn == [draw(one) for one in wanted]
