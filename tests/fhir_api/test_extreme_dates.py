"""Dates at the ends of the calendar are stored and found, never staged with, and break nothing."""

import pytest
from anyio import from_thread, to_thread
from hypothesis import given, settings
from hypothesis import strategies as st

from fhir_api.lenient import Json
from tests.fhir_api.building import AST, bundle
from tests.hospital import (
    Client,
    Hospital,
    category,
    entry,
    first,
    lab,
    labs,
    person,
    put,
    resources,
    transaction,
)

pytestmark = pytest.mark.anyio

ENDS = [
    "0001-01-01",
    "0001-07-01",
    "0001-01-01T00:00:00+14:00",
    "0999-12-31",
    "1899-12-31",
    "2100-01-01",
    "9998-12-31",
    "9999-12-31",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59.999-12:00",
]
PERIODS: list[Json] = [
    {"end": "9999-12-31T23:59:59Z"},
    {"start": "0001-01-01", "end": "9999-12-31T23:59:59Z"},
    {"start": "9999-12-31"},
    {"start": "9999", "end": "9999"},
]


def during(period: Json) -> Json:
    made = lab(AST, "28")
    del made["effectiveDateTime"]
    return {**made, "effectivePeriod": period}


FAR = [lab(AST, "28", on=on, name="far") for on in ENDS] + [
    {**during(period), "id": "far"} for period in PERIODS
]


@pytest.mark.parametrize("far", FAR, ids=str)
async def test_a_result_of_an_impossible_day_is_stored_and_told(client: Client, far: Json) -> None:
    """In a batch it costs nobody anything; the results beside it are staged."""
    await client.put("/Patient/p1", person())
    answer = await client.post("", transaction(put(far), *map(put, labs(of="p2")), kind="batch"))

    told = [each["response"] for each in answer.json()["entry"]]
    assert [each["status"][:3] for each in told] == ["201"] * 4
    assert "not used, because" in str(told[0]["outcome"])
    assert "Staged as" in str(told[1]["outcome"])
    assert (await client.get("/Observation/far")).json()["id"] == "far"


@pytest.mark.parametrize("far", FAR, ids=str)
async def test_it_does_not_stand_in_the_way_of_the_same_patient(client: Client, far: Json) -> None:
    answer = await client.post("", transaction(put(person()), put(far), *map(put, labs())))
    assert "Staged as" in answer.text
    assert category((await client.found("/DiagnosticReport"))[0]) == "advanced-fibrosis-unlikely"

    again = await client.put("/Observation/far", {**far, "note": [{"text": "seen"}]})
    assert again.status_code == 200
    assert (await client.delete("/Observation/far")).status_code == 204
    staged = await client.stage(bundle(*({"resource": each} for each in [far, *labs()])))
    assert category(first(staged)) == "advanced-fibrosis-unlikely"


@pytest.mark.parametrize("far", FAR, ids=str)
async def test_it_is_found_by_its_day(client: Client, far: Json) -> None:
    await client.put("/Observation/far", far)
    await client.put("/Observation/today", lab(AST, "28", name="today"))
    period = far.get("effectivePeriod", {})
    on = far.get("effectiveDateTime")
    since, until = on or period.get("start"), on or period.get("end")
    for asked in [f"ge{since}"] * bool(since) + [f"le{until}"] * bool(until):
        path = f"/Observation?code={AST}&date={asked.replace('+', '%2B')}"
        assert "far" in [each["id"] for each in await client.found(path)]

    pages = await client.get(f"/Observation?code={AST}&_sort=date&_count=1")
    (link,) = [each["url"] for each in pages.json()["link"] if each["relation"] == "next"]
    both = resources(pages) + resources(await client.get(link))
    assert {each["id"] for each in both} == {"far", "today"}


@pytest.mark.parametrize("born", ["0001", "0001-01-01", "9999", "9999-12", "9999-12-31"])
async def test_an_impossible_birth_date_is_not_assessed(client: Client, born: str) -> None:
    made = await client.report(person(birthDate=born), *labs())
    assert category(made) == "not-assessable"
    renewed = person(birthDate="1981-03-14")
    assert (await client.put("/Patient/p1", renewed)).status_code == 200
    assert category((await client.found("/DiagnosticReport"))[0]) == "advanced-fibrosis-unlikely"


@pytest.mark.parametrize("at", ["0001", "0001-01-01", *ENDS[-3:], "9999", "9999-12"])
async def test_staging_may_be_asked_for_any_day(client: Client, at: str) -> None:
    sent = bundle(*({"resource": each} for each in [person(), *labs()]))
    answer = await client.stage(sent, f"?asOf={at}")
    assert answer.status_code == (201 if at.startswith("9999") else 422)


async def test_a_day_asked_for_does_not_reach_into_the_next(client: Client) -> None:
    both = [*labs(on="2026-03-02"), *labs(ast="280", on="2026-03-03")]
    made = await client.report(person(), *both, query="?asOf=2026-03-02")
    assert made["effectiveDateTime"] == "2026-03-02"


years = st.sampled_from(["0001", "0002", "0999", "1899", "1900", "2026", "2099", "2100", "9999"])
days = st.sampled_from(["", "-01", "-12", "-01-01", "-07-01", "-06-30", "-12-31"])
clocks = st.sampled_from(["T00:00:00", "T23:59:59", "T23:59:59.999999", "T12:00:60"])
zones = st.sampled_from(["Z", "+14:00", "-12:00"])
dates = st.tuples(years, days).map("".join)
whole = dates.filter(lambda text: len(text) == 10)
moments = st.tuples(whole, clocks, zones).map("".join)
times = dates | moments


@st.composite
def results(draw: st.DrawFn) -> Json:
    """A result of some day or period, issued some time."""
    made = lab(draw(st.sampled_from([AST, "1742-6", "777-3", "11011-4"])), "40")
    made["id"] = f"o{draw(st.integers(0, 5))}"
    del made["effectiveDateTime"]
    when = draw(st.sampled_from(["effectiveDateTime", "effectivePeriod", "effectiveInstant", ""]))
    if when == "effectivePeriod":
        made[when] = {draw(st.sampled_from(["start", "end"])): draw(times)}
    elif when:
        made[when] = draw(moments if when == "effectiveInstant" else times)
    made["status"] = draw(st.sampled_from(["preliminary", "final", "entered-in-error"]))
    if draw(st.booleans()):
        made["issued"] = draw(moments)
    return made


async def test_no_date_fails(hospital: Hospital) -> None:
    """One patient's results pile up; the client of the tests allows no answer of 500 or more."""
    client = await hospital.client()

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(results(), min_size=1, max_size=4, unique_by=lambda each: str(each["id"])),
        times,
        times,
    )
    def try_it(sent: list[Json], born: str, at: str) -> None:
        from_thread.run(once, sent, born, at)

    async def once(sent: list[Json], born: str, at: str) -> None:
        known = person(birthDate=born[:10])
        batch = transaction(*map(put, [known, *sent]), kind="batch")
        assert (await client.post("", batch)).status_code == 200
        both = bundle(*({"resource": each} for each in [known, *sent, *labs()]))
        asked = at.replace("+", "%2B")
        await client.stage(both, f"?asOf={asked}")
        await client.get(f"/Observation?date=ge{asked}&_sort=-date&_count=2")
        await client.get(f"/DiagnosticReport?issued=lt{asked}&_lastUpdated=ne{asked}")
        await client.post("", transaction(entry("DELETE", f"Observation/{sent[0]['id']}")))

    await to_thread.run_sync(try_it)
