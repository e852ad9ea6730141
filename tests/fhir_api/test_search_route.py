"""GET /fhir/{type}?… and POST /fhir/{type}/_search: what is found, how it is paged and shown."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from fhir_api import search
from fhir_api.registry import INCLUDES, REVINCLUDES, STORED, parameters
from fhir_api.routes import resource as resource_route
from tests.fhir_api.building import coded, named, observation, quantity, ref, report
from tests.hospital import (
    ALL,
    Client,
    Hospital,
    Json,
    Service,
    entry,
    errors,
    labs,
    links,
    matches,
    person,
    put,
    resources,
    transaction,
)

pytestmark = pytest.mark.anyio

LOINC, LOCAL = "http://loinc.org", "http://hospital.example/codes"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
LAB, OTHER = "http://hospital.example/lab", "http://other.example/lab"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def blood(name: str, **more: Any) -> Json:
    """A haemoglobin, which no staging uses; of p1 unless said."""
    kept = {"subject": ref("Patient/p1"), "category": [coded("laboratory", CATEGORY)]}
    return observation(name, "718-7", "140", **{**kept, **more})


HAEMOGLOBIN = {"coding": [{"system": LOINC, "code": "718-7"}, {"system": LOCAL, "code": "HB"}]}

OBSERVATIONS = (
    blood(
        "second",
        code=HAEMOGLOBIN,
        effectiveDateTime="2026-03-01T08:15:30Z",
        identifier=[named("A-1", LAB), named("A,1|b", LAB)],
    ),
    blood(
        "day",
        status="preliminary",
        effectiveDateTime="2026-03-02",
        identifier=[named("A-1", None)],
        basedOn=[ref("ServiceRequest/order")],
    ),
    blood(
        "zone",
        subject=ref("Patient/p2"),
        code=coded("2345-7"),
        category=[coded("vital-signs", CATEGORY)],
        effectiveDateTime="2026-03-02T23:30:00-05:00",
        identifier=[named("A-1", OTHER)],
    ),
    blood(
        "period",
        subject=ref("Patient/p2"),
        code={"text": "Haemoglobin"},
        category=None,
        status="amended",
        effectivePeriod={"start": "2026-03-04T08:00:00Z", "end": "2026-03-06T08:00:00Z"},
        specimen=ref("Specimen/tube"),
    ),
    blood(
        "undated",
        code={"coding": [{"code": "718-7"}]},
        status="entered-in-error",
        derivedFrom=[ref("Observation/second"), ref("Observation/day")],
    ),
    blood(
        "month",
        code=coded("58410-2"),
        valueQuantity=None,
        effectiveDateTime="2026-04",
        hasMember=[ref("Observation/second"), ref("Observation/day")],
    ),
    blood("open", subject=ref("Patient/p2"), effectivePeriod={"start": "2026-04-20"}),
    blood("fine", subject=ref("Patient/p2"), effectiveDateTime="2026-03-01T08:15:30.250Z"),
)

REPORTS = (
    report(
        "morning",
        "second",
        "day",
        code=coded("58410-2"),
        subject=ref("Patient/p1"),
        effectiveDateTime="2026-03-02",
        issued="2026-03-02T12:00:00Z",
        category=[coded("HM", "http://terminology.hl7.org/CodeSystem/v2-0074")],
        identifier=[named("R-1", LAB)],
        basedOn=[ref("ServiceRequest/order")],
    ),
    report(
        "evening",
        "zone",
        code=coded("24331-1"),
        subject=ref("Patient/p2"),
        status="partial",
        effectiveDateTime="2026-03-03T20:00:00Z",
        issued="2026-03-03T21:00:00.500Z",
        specimen=[ref("Specimen/tube")],
    ),
)

OTHERS = (
    person(identifier=[named("H-1")]),
    person("p2", identifier=[named("H-2"), named("H-1", OTHER)]),
    {"resourceType": "Specimen", "id": "tube", "subject": ref("Patient/p2")},
    {
        "resourceType": "ServiceRequest",
        "id": "order",
        "status": "active",
        "intent": "order",
        "subject": ref("Patient/p1"),
    },
    {
        "resourceType": "Provenance",
        "id": "origin",
        "target": [ref("Observation/second"), ref("DiagnosticReport/morning")],
        "recorded": "2026-03-02T12:00:00Z",
        "agent": [{"who": {"display": "Laboratory"}}],
    },
)


@pytest.fixture(scope="module")
async def ward(service: Service) -> Client:
    """A client of an organisation that holds what is above and nothing else."""
    client = await (await service.hospital()).client()
    answer = await client.post("", transaction(*map(put, (*OTHERS, *OBSERVATIONS, *REPORTS))))
    assert answer.status_code == 200, answer.text
    return client


def ids(found: Sequence[Json]) -> set[str]:
    return {each["id"] for each in found}


# What is found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", "second day zone period undated month open fine"),
        ("_id=second", "second"),
        ("_id=second,zone,nobody", "second zone"),
        ("_id=Second", ""),
        ("patient=p1", "second day undated month"),
        ("patient=Patient/p1", "second day undated month"),
        ("patient=http://testserver/fhir/Patient/p1", "second day undated month"),
        ("patient:Patient=p1", "second day undated month"),
        ("subject=Patient/p2", "zone period open fine"),
        ("subject:Patient=p2", "zone period open fine"),
        ("subject=p1,p2", "second day zone period undated month open fine"),
        ("subject=p1&subject=p2", ""),
        ("subject=nobody", ""),
        (f"code={LOINC}|718-7", "second day open fine"),
        ("code=718-7", "second day undated open fine"),
        ("code=|718-7", "undated"),
        (f"code={LOCAL}|HB", "second"),
        (f"code={LOINC}|HB", ""),
        (f"code={LOCAL}|", "second"),
        (f"code={LOINC}|", "second day zone month open fine"),
        ("code=HB,2345-7", "second zone"),
        (f"code={LOCAL}|,2345-7", "second zone"),
        ("code=HB&code=718-7", "second"),
        (f"code:not={LOINC}|718-7", "zone period undated month"),
        ("code:not=718-7,2345-7", "period month"),
        ("category=vital-signs", "zone"),
        (f"category={CATEGORY}|laboratory", "second day undated month open fine"),
        ("category:not=laboratory", "zone period"),
        ("status=final", "second zone month open fine"),
        ("status=http://hl7.org/fhir/observation-status|amended", "period"),
        ("status=preliminary,amended", "day period"),
        ("status:not=final", "day period undated"),
        ("status:not=final,amended&patient=p2", ""),
        ("status:not=final&status:not=amended", "day undated"),
        (f"identifier={LAB}|A-1", "second"),
        ("identifier=|A-1", "day"),
        ("identifier=A-1", "second day zone"),
        (f"identifier={LAB}|A-1,{OTHER}|A-1", "second zone"),
        (f"identifier={LAB}|a-1", ""),
        (rf"identifier={LAB}|A\,1\|b", "second"),
        (f"identifier={LAB}|A,1", ""),
        (f"identifier:not={LAB}|A-1&patient=p1", "day undated month"),
        ("based-on=ServiceRequest/order", "day"),
        ("based-on:ServiceRequest=order", "day"),
        ("derived-from=Observation/day", "undated"),
        ("derived-from=Observation/day&derived-from=Observation/second", "undated"),
        ("has-member=Observation/second", "month"),
        ("specimen=tube", "period"),
        ("specimen=Specimen/tube", "period"),
        (f"patient=p1&code={LOINC}|718-7&status=final,preliminary&date=ge2026-03-02", "day"),
    ],
)
async def test_each_parameter_finds_what_it_says_and_nothing_else(
    ward: Client, query: str, found: str
) -> None:
    assert ids(await ward.found(f"/Observation?{_sent(query)}")) == set(found.split())


def _sent(query: str) -> str:
    """As a client writes it: only what may not stand in a query is escaped."""
    return quote(query, safe="=&:|,/%_-")


EARLY = "second day zone fine"


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2026", f"{EARLY} period month"),
        ("2026-03", f"{EARLY} period"),
        ("eq2026-03-01", "second fine"),
        ("2026-03-02", "day"),  # zone is the third in UTC
        ("2026-03-03", "zone"),
        ("2026-03-01T08:15:30Z", "second fine"),
        ("2026-03-01T09:15:30+01:00", "second fine"),
        ("2026-03-01T08:15Z", "second fine"),
        ("2026-03-01T08:15:30.250Z", "fine"),
        ("2026-03-01T08:16Z", ""),
        ("2026-03-05", ""),  # the period is longer
        ("ne2026-03-01", "day zone period month open"),
        ("lt2026-03-02", "second fine"),
        ("le2026-03-02", "second fine day"),
        ("gt2026-03-06", "month open"),  # the period ended at eight that morning
        ("gt2026-03-07", "month open"),
        ("gt2026-04-30", "open"),
        ("gt2099", "open"),
        ("ge2026-03-02", "day zone period month open"),
        ("ge2026-03-05", "period month open"),
        ("lt2026-03-05", f"{EARLY} period"),
        ("sa2026-03-03", "period month open"),
        ("sa2026-03-05", "month open"),
        ("eb2026-03-05", EARLY),
        ("eb2026-03-04T09:00:00Z", EARLY),
        ("ge2026-03-02&date=lt2026-03-04", "day zone"),
        ("2026-03-01,2026-03-03", "second fine zone"),
        ("lt2020", ""),
    ],
)
async def test_dates_compare_whole_ranges(ward: Client, date: str, found: str) -> None:
    sent = date.replace("+", "%2B")
    assert ids(await ward.found(f"/Observation?date={sent}")) == set(found.split())


async def test_a_plus_that_became_a_space_is_still_a_zone(ward: Client) -> None:
    assert ids(await ward.found("/Observation?date=2026-03-01T09:15:30+01:00")) == {
        "second",
        "fine",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("patient=p1", "morning"),
        ("subject=Patient/p2", "evening"),
        ("code=58410-2", "morning"),
        ("category=HM", "morning"),
        ("status=partial", "evening"),
        ("status:not=partial", "morning"),
        ("date=2026-03-02", "morning"),
        ("date=gt2026-03-02", "evening"),
        ("issued=2026-03-02", "morning"),
        ("issued=2026-03-03T21:00Z", "evening"),
        ("issued=ge2026-03-03", "evening"),
        ("issued=lt2026-03-03", "morning"),
        ("issued=ne2026-03-02", "evening"),
        ("issued=sa2026-03-02", "evening"),
        ("issued=eb2026-03-03", "morning"),
        ("issued=le2026-03-02T12:00:00Z", "morning"),
        ("issued=gt2026-03-02T12:00:00Z", "evening"),
        ("result=day", "morning"),
        ("result=Observation/zone", "evening"),
        ("based-on=ServiceRequest/order", "morning"),
        ("specimen=tube", "evening"),
        (f"identifier={LAB}|R-1", "morning"),
    ],
)
async def test_reports_are_found_by_their_own_parameters(
    ward: Client, query: str, found: str
) -> None:
    assert ids(await ward.found(f"/DiagnosticReport?{query}")) == set(found.split())


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("Patient?identifier=http://hospital.example/mrn|H-1", "p1"),
        ("Patient?identifier=H-1", "p1 p2"),
        ("Patient?_id=p2", "p2"),
        ("Specimen?_id=tube", "tube"),
        ("Provenance?target=Observation/second", "origin"),
        ("Provenance?target=DiagnosticReport/morning", "origin"),
        ("Provenance?target=Observation/morning", ""),
    ],
)
async def test_other_types_are_found(ward: Client, path: str, found: str) -> None:
    assert ids(await ward.found(f"/{path}")) == set(found.split())


async def test_a_form_is_asked_like_a_query(ward: Client) -> None:
    form = urlencode({"patient": "Patient/p1", "code": f"{LOINC}|718-7"}).encode()
    answer = await ward.ask("POST", "/Observation/_search?status=final", form, FORM)
    assert answer.status_code == 200
    assert ids(matches(answer.json())) == {"second"}


async def test_a_form_of_another_kind_is_refused(ward: Client) -> None:
    answer = await ward.ask("POST", "/Observation/_search", b"{}")
    assert answer.status_code == 415


@pytest.mark.parametrize("prefix", ["ge", "gt", "le", "lt", "sa", "eb", "eq", "ne"])
async def test_last_updated_tells_before_from_after(client: Client, prefix: str) -> None:
    """The moment itself is found by ge, le and eq, and by none of the others."""
    stored = (await client.post("/Patient", person())).json()
    moment = stored["meta"]["lastUpdated"]
    found = await client.found(f"/Patient?_lastUpdated={prefix}{moment}")
    assert bool(found) == (prefix in ("ge", "le", "eq"))


async def test_last_updated_by_day(client: Client) -> None:
    stored = (await client.post("/Patient", person())).json()
    day = stored["meta"]["lastUpdated"][:10]
    assert await client.found(f"/Patient?_lastUpdated={day}")
    assert not await client.found(f"/Patient?_lastUpdated=lt{day}")
    assert not await client.found("/Patient?_lastUpdated=gt2199")


async def test_what_we_made_is_found_like_anything_else(client: Client) -> None:
    made = await client.report(person(), *labs())
    asked = (
        "patient=p1",
        "status=preliminary",
        "category=LAB",
        "code=hcv-fibrosis-staging",
        "date=2026-11-02",
        f"issued={made['issued']}",
        f"identifier={made['identifier'][0]['system']}|{made['identifier'][0]['value']}",
        f"result={made['result'][0]['reference']}",
    )
    for query in asked:
        assert ids(await client.found(f"/DiagnosticReport?{query}")) == {made["id"]}, query
    fib4 = await client.found("/Observation?code=http://loinc.org|98488-0&derived-from:Observation="
                              + labs()[0]["id"])  # fmt: skip
    assert len(fib4) == 1


async def test_the_standing_version_is_found_and_no_other(client: Client) -> None:
    before = blood("one", identifier=[named("old", LAB)], effectiveDateTime="2026-01-01")
    await client.put("/Observation/one", before)
    after = {**before, "status": "amended", "identifier": [named("new", LAB)]}
    await client.put("/Observation/one", {**after, "effectiveDateTime": "2026-02-01"})
    for gone in ("identifier=old", "status=final", "date=2026-01"):
        assert await client.found(f"/Observation?{gone}") == [], gone
    for there in ("identifier=new", "status=amended", "date=2026-02"):
        assert ids(await client.found(f"/Observation?{there}")) == {"one"}, there
    await client.delete("/Observation/one")
    for gone in ("", "identifier=new", "_id=one", "status:not=final"):
        assert await client.found(f"/Observation?{gone}") == [], gone


async def test_another_hospital_finds_nothing_of_it(ward: Client, client: Client) -> None:
    assert await ward.found("/Observation?identifier=A-1")
    for path in ("Observation", "Observation?identifier=A-1", "Patient?_id=p1", "Provenance"):
        answer = await client.get(f"/{path}")
        assert (answer.json()["total"], answer.json().get("entry")) == (0, None)


# What is refused


@pytest.mark.parametrize(
    "query",
    [
        "subject.name=Smith",
        "subject:Patient.identifier=1",
        "patient.birthdate=1980",
        "_has:Provenance:target:agent=1",
        "code:text=haemoglobin",
        "code:in=http://example.org/vs",
        "code:missing=true",
        "status:missing=true",
        "subject:missing=true",
        "subject:identifier=1",
        "subject:Group=1",
        "subject=Group/p1",
        "patient=Observation/p1",
        "derived-from:missing=true",
        "derived-from:identifier=x",
        "derived-from=second",
        "based-on=ServiceRequest/",
        "based-on=order/of/mine",
        "subject=https://elsewhere.example/fhir/Patient/p1",
        "specimen=Patient/p1",
        "_id:missing=true",
        "date:missing=true",
        "date=yesterday",
        "date=ap2026-01-01",
        "date=2026-13",
        "date=2026-02-30",
        "date=ge",
        "date=2026-03-01T25:00:00Z",
        "_lastUpdated=today",
        "code=",
        "date=2026-01-01,never",
        "patient=,",
        "identifier=http://hospital.example/lab|",
        "_count=-1",
        "_count=many",
        "_count=1.5",
        "_sort=code",
        "_sort=date,code",
        "_total=all",
        "_summary=text",
        "_include=Observation:performer",
        "_include=Observation:subject:Group",
        "_include=DiagnosticReport:result",
        "_include:iterate=Observation:subject",
        "_include=*",
        "_revinclude=Condition:subject",
        "code=" + ",".join(["1"] * (search.MAX_VALUES + 1)),
        "&".join(["code=1"] * (search.MAX_PARAMETERS + 1)),
    ],
    ids=lambda query: query[:40],
)
async def test_what_cannot_be_honoured_is_refused_and_never_widens(
    ward: Client, query: str
) -> None:
    for prefer in ("handling=lenient", "handling=strict"):
        answer = await ward.get(f"/Observation?{query}", prefer=prefer)
        assert answer.status_code == 400
        assert errors(answer)[0][0] == "search.parameter"


async def test_the_refusal_names_the_parameter_but_not_the_value(ward: Client) -> None:
    answer = await ward.get("/Observation?date=Mustermann")
    issue = answer.json()["issue"][0]
    assert issue["expression"] == ["http.date"]
    assert "Mustermann" not in answer.text


async def test_an_unknown_parameter_is_left_aside_and_said_so(ward: Client) -> None:
    answer = (await ward.get("/Patient?_id=p1&shoe-size=44")).json()
    assert ids(matches(answer)) == {"p1"}
    (told,) = [each for each in answer["entry"] if each["search"]["mode"] == "outcome"]
    assert told["resource"]["issue"][0]["code"] == "not-supported"
    assert links(answer)["self"] == "http://testserver/fhir/Patient?_id=p1"
    assert answer["total"] == 1


async def test_an_unknown_parameter_is_refused_where_strictness_is_preferred(ward: Client) -> None:
    answer = await ward.get("/Patient?_id=p1&shoe-size=44", prefer="handling=strict")
    assert answer.status_code == 400


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_search_needs_its_scope(hospital: Hospital, method: str) -> None:
    reader = await hospital.client("system/Patient.s system/Observation.r")
    path, body = ("/Observation", None) if method == "GET" else ("/Observation/_search", b"")
    answer = await reader.ask(method, path, body, FORM if body is not None else None)
    assert answer.status_code == 403
    assert (await reader.get("/Patient")).status_code == 200


async def test_a_reverse_include_needs_the_scope_of_what_it_brings(hospital: Hospital) -> None:
    reader = await hospital.client("system/Patient.s")
    answer = await reader.get("/Patient?_revinclude=Observation:subject")
    assert answer.status_code == 403


async def test_an_include_brings_only_what_the_scope_reads(hospital: Hospital) -> None:
    writer = await hospital.client(ALL)
    await writer.post("", transaction(put(person()), put(blood("one"))))
    reader = await hospital.client("system/Observation.rs")
    answer = await reader.get("/Observation?_include=Observation:subject")
    assert {each["resourceType"] for each in resources(answer)} == {"Observation"}


# Pages


async def _pages(client: Client, path: str) -> list[list[str]]:
    """The ids on each page, by following the next links to the end."""
    pages: list[list[str]] = []
    address: str | None = path
    while address:
        answer = await client.get(address)
        assert answer.status_code == 200, answer.text
        pages.append([each["id"] for each in matches(answer.json())])
        address = links(answer.json()).get("next")
        assert len(pages) < 100
    return pages


def _many(count: int, *, first: int = 0) -> list[Json]:
    """Observations of which three share each day, the last ones undated."""
    made = []
    for number in range(first, first + count):
        day = f"2026-01-{number // 3 + 1:02d}" if number < first + count - 2 else None
        when = {} if day is None else {"effectiveDateTime": day}
        made.append(blood(f"o{number:03d}", **when))
    return made


EVERYTHING = [each["id"] for each in _many(18)]
DATED, UNDATED = EVERYTHING[:-2], EVERYTHING[-2:]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("", EVERYTHING),
        ("&_sort=_lastUpdated", EVERYTHING),
        ("&_sort=-_lastUpdated", EVERYTHING[::-1]),
        ("&_sort=date", [*DATED, *UNDATED]),
        ("&_sort=-date", [*DATED[::-1], *UNDATED[::-1]]),
    ],
)
@pytest.mark.parametrize("count", [1, 4, 17, 18])
async def test_pages_hold_everything_once_in_order(
    paged: Client, sort: str, order: list[str], count: int
) -> None:
    pages = await _pages(paged, f"/Observation?patient=p1&_count={count}{sort}")
    assert [len(page) for page in pages[:-1]] == [count] * (len(pages) - 1)
    assert [name for page in pages for name in page] == order


@pytest.fixture(scope="module")
async def paged(service: Service) -> Client:
    client = await (await service.hospital()).client()
    answer = await client.post("", transaction(put(person()), *map(put, _many(18))))
    assert answer.status_code == 200, answer.text
    return client


@pytest.mark.parametrize("sort", ["_lastUpdated", "-_lastUpdated", "date", "-date"])
async def test_rows_that_arrive_while_paging_lose_and_double_nothing(
    client: Client, sort: str
) -> None:
    await client.post("", transaction(put(person()), *map(put, _many(9))))
    seen: list[str] = []
    address: str | None = f"/Observation?_count=2&_sort={sort}"
    arriving = 100
    while address:
        answer = (await client.get(address)).json()
        seen += [each["id"] for each in matches(answer)]
        address = links(answer).get("next")
        if arriving < 104:
            for when in ("2025-01-01", "2026-01-02", "2027-01-01"):
                new = blood(f"o{arriving}-{when}", effectiveDateTime=when)
                await client.put(f"/Observation/{new['id']}", new)
            arriving += 1
    assert len(seen) == len(set(seen))
    assert {each["id"] for each in _many(9)} <= set(seen)


async def test_links_are_absolute_and_stay_with_the_search(paged: Client) -> None:
    path = "/Observation?patient=Patient%2Fp1&_sort=-date&_count=5&status=final"
    first = (await paged.get(path)).json()
    assert links(first)["self"] == f"http://testserver/fhir{path}"
    following = links(first)["next"]
    assert following.startswith("http://testserver/fhir/Observation?")
    second = (await paged.get(following)).json()
    assert links(second)["self"] == following
    assert ids(matches(second)).isdisjoint(ids(matches(first)))
    assert [e["id"] for e in matches((await paged.get(links(second)["self"])).json())] == [
        e["id"] for e in matches(second)
    ]


async def test_a_page_of_a_form_goes_on_by_its_link(paged: Client) -> None:
    answer = await paged.ask("POST", "/Observation/_search", b"_count=10&patient=p1", FORM)
    rest = await paged.get(links(answer.json())["next"])
    assert len(matches(answer.json())) + len(matches(rest.json())) == 18


async def _next(client: Client, path: str) -> str:
    return links((await client.get(path)).json())["next"]


async def test_a_page_opens_no_other_search(paged: Client) -> None:
    following = await _next(paged, "/Observation?patient=p1&_count=5")
    cursor = following.partition("_cursor=")[2]
    for other in (
        "/Observation?_count=5",
        "/Observation?patient=p2&_count=5",
        "/Observation?patient=p1&status=final",
        "/Observation?patient=p1&_sort=-date",
        "/DiagnosticReport?patient=p1",
    ):
        joint = "&" if "?" in other else "?"
        answer = await paged.get(f"{other}{joint}_cursor={cursor}")
        assert (answer.status_code, errors(answer)) == (404, [("search.cursor", "not-found")])
    assert (await paged.get(f"/Observation?patient=p1&_count=7&_cursor={cursor}")).is_success


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "A" * 4000, "%00", "%E2%82%AC", "=", "W10"])
async def test_a_page_that_nobody_gave_is_not_there(paged: Client, cursor: str) -> None:
    answer = await paged.get(f"/Observation?_cursor={cursor}")
    assert answer.status_code in (400, 404)
    assert errors(answer)[0][0] in ("search.cursor", "search.parameter")


async def test_a_cursor_that_was_changed_is_not_there(paged: Client) -> None:
    following = await _next(paged, "/Observation?_count=5")
    head, _, cursor = following.partition("_cursor=")
    for place in (0, len(cursor) // 2, len(cursor) - 2):
        changed = "A" if cursor[place] != "A" else "B"
        answer = await paged.get(f"{head}_cursor={cursor[:place]}{changed}{cursor[place + 1 :]}")
        assert answer.status_code == 404


async def test_a_page_of_one_hospital_opens_nothing_in_another(
    paged: Client, client: Client
) -> None:
    following = await _next(paged, "/Observation?patient=p1&_count=5")
    await client.post("", transaction(put(person()), *map(put, _many(18))))
    answer = await client.get(following)
    assert (answer.status_code, errors(answer)) == (404, [("search.cursor", "not-found")])


# Totals and shapes


@pytest.mark.parametrize(
    ("query", "total", "shown"),
    [
        ("", 18, 18),
        ("_count=5", None, 5),
        ("_count=5&_total=none", None, 5),
        ("_count=5&_total=accurate", 18, 5),
        ("_count=5&_total=estimate", 18, 5),
        ("_count=0", 18, 0),
        ("_count=0&_totalMethod=count", 18, 0),  # as fhirpy counts
        ("_count=0&_total=none", 18, 0),
        ("_summary=count", 18, 0),
        ("_summary=count&_count=5", 18, 0),
        ("_summary=count&_total=none", 18, 0),
        ("_summary=count&date=2026-01-01", 3, 0),
        ("_count=500", 18, 18),
        ("_count=999999999", 18, 18),
        ("status=amended", 0, 0),
    ],
)
async def test_totals_are_right_or_absent(
    paged: Client, query: str, total: int | None, shown: int
) -> None:
    answer = (await paged.get(f"/Observation?{query}")).json()
    assert (answer.get("total"), len(matches(answer))) == (total, shown)
    assert answer["type"] == "searchset"
    assert "entry" in answer or shown == 0
    assert "next" not in links(answer) or 0 < shown < 18


async def test_the_total_is_of_the_search_and_not_of_what_is_left(paged: Client) -> None:
    following = await _next(paged, "/Observation?_count=10&_total=accurate")
    assert (await paged.get(following)).json()["total"] == 18


async def test_a_last_page_tells_no_total_of_its_own(paged: Client) -> None:
    following = await _next(paged, "/Observation?_count=10")
    assert "total" not in (await paged.get(following)).json()


async def test_a_page_is_at_most_500(ward: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MAX_COUNT", 3)
    answer = (await ward.get("/Observation?_count=100")).json()
    assert len(matches(answer)) == 3
    assert "next" in links(answer)


async def test_each_entry_has_its_address_and_its_version(ward: Client) -> None:
    answer = (await ward.get("/Observation?_id=second")).json()
    (listed,) = answer["entry"]
    assert listed["fullUrl"] == "http://testserver/fhir/Observation/second"
    assert listed["search"] == {"mode": "match"}
    assert listed["resource"] == (await ward.get("/Observation/second")).json()


async def test_elements_are_shown_alone_and_marked(ward: Client) -> None:
    answer = (await ward.get("/Observation?_id=second&_elements=valueQuantity,identifier")).json()
    (shown,) = matches(answer)
    assert set(shown) == {
        "resourceType", "id", "meta", "status", "code", "valueQuantity", "identifier",
    }  # fmt: skip
    assert [tag["code"] for tag in shown["meta"]["tag"]] == ["SUBSETTED"]
    assert shown["meta"]["versionId"] == "1"
    assert "tag" not in (await ward.get("/Observation/second")).json()["meta"]


async def test_a_summary_leaves_out_what_is_long(ward: Client) -> None:
    (shown,) = matches((await ward.get("/DiagnosticReport?_id=morning&_summary=true")).json())
    assert shown["result"]
    assert "basedOn" not in shown
    assert [tag["code"] for tag in shown["meta"]["tag"]] == ["SUBSETTED"]
    (whole,) = matches((await ward.get("/DiagnosticReport?_id=morning&_summary=false")).json())
    assert "basedOn" in whole


async def test_a_summary_keeps_every_digit(client: Client) -> None:
    value = "1.2300000000000000000000"
    await client.put("/Observation/o", blood("o", valueQuantity=quantity(value, "g/L")))
    for query in ("_summary=true", "_elements=valueQuantity", ""):
        assert f'"value":{value},' in (await client.get(f"/Observation?{query}")).text


# Includes


@pytest.mark.parametrize(
    ("path", "brought"),
    [
        ("Observation?_id=second&_include=Observation:subject", "Patient/p1"),
        ("Observation?_id=second&_include=Observation:patient", "Patient/p1"),
        ("Observation?_id=day&_include=Observation:based-on", "ServiceRequest/order"),
        ("Observation?_id=period&_include=Observation:specimen", "Specimen/tube"),
        (
            "Observation?_id=undated&_include=Observation:derived-from",
            "Observation/second Observation/day",
        ),
        (
            "Observation?_id=month,second&_include=Observation:has-member",
            "Observation/day",  # the other one is a match already
        ),
        (
            "DiagnosticReport?_id=morning&_include=DiagnosticReport:result"
            "&_include=DiagnosticReport:subject",
            "Observation/second Observation/day Patient/p1",
        ),
        ("DiagnosticReport?_id=evening&_include=DiagnosticReport:specimen", "Specimen/tube"),
        ("DiagnosticReport?_id=morning&_include=DiagnosticReport:based-on", "ServiceRequest/order"),
        ("DiagnosticReport?_id=morning&_revinclude=Provenance:target", "Provenance/origin"),
        ("Observation?_id=second,day&_revinclude=Provenance:target", "Provenance/origin"),
        ("Observation?_id=second,day&_revinclude=DiagnosticReport:result",
         "DiagnosticReport/morning"),
        ("Observation?_id=second&_revinclude=Observation:derived-from", "Observation/undated"),
        ("Observation?_id=second&_revinclude=Observation:has-member", "Observation/month"),
        ("Patient?_id=p1&_revinclude=DiagnosticReport:subject", "DiagnosticReport/morning"),
        (
            "Patient?_id=p1&_revinclude=Observation:subject",
            "Observation/second Observation/day Observation/undated Observation/month",
        ),
        (
            "Provenance?_include=Provenance:target",
            "Observation/second DiagnosticReport/morning",
        ),
        ("Patient?_id=nobody&_revinclude=Observation:subject", ""),
        ("Observation?_id=nobody&_include=Observation:subject", ""),
    ],
)  # fmt: skip
async def test_includes_come_once_beside_the_matches(ward: Client, path: str, brought: str) -> None:
    answer = (await ward.get(f"/{path}")).json()
    listed = [each for each in answer.get("entry", ()) if each["search"]["mode"] == "include"]
    names = [f"{each['resource']['resourceType']}/{each['resource']['id']}" for each in listed]
    assert sorted(names) == sorted(brought.split())
    assert all(each["fullUrl"].endswith(name) for each, name in zip(listed, names, strict=True))
    if "total" in answer:
        assert answer["total"] == len(matches(answer))


async def test_a_deleted_resource_is_not_included(client: Client) -> None:
    await client.post("", transaction(put(person()), put(blood("one"))))
    await client.delete("/Patient/p1")
    answer = (await client.get("/Observation?_include=Observation:subject")).json()
    assert [each["search"]["mode"] for each in answer["entry"]] == ["match"]


@pytest.mark.parametrize(
    "path",
    [
        "Patient?_id=p1&_revinclude=Observation:subject",
        "DiagnosticReport?_id=morning&_include=DiagnosticReport:result",
    ],
)
async def test_includes_that_are_too_many_are_not_cut_in_silence(
    ward: Client, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resource_route, "MAX_INCLUDED", 1)
    answer = (await ward.get(f"/{path}")).json()
    modes = [each["search"]["mode"] for each in answer["entry"]]
    assert modes == ["match", "include", "outcome"]
    issue = answer["entry"][-1]["resource"]["issue"][0]
    assert (issue["severity"], issue["code"]) == ("warning", "too-costly")


# The registry


@pytest.mark.parametrize("type_", STORED)
async def test_every_parameter_of_the_registry_is_answered(ward: Client, type_: str) -> None:
    value = {"token": "x", "reference": "Observation/x", "date": "ge2026"}
    for name, parameter in parameters(type_).items():
        sent = f"{parameter.target or 'Observation'}/x"
        given = sent if parameter.kind == "reference" else value[parameter.kind]
        answer = await ward.get(f"/{type_}?{name}={given}", prefer="handling=strict")
        assert answer.status_code == 200, (name, answer.text)
        assert name in links(answer.json())["self"]


@pytest.mark.parametrize("type_", sorted({*INCLUDES, *REVINCLUDES}))
async def test_every_include_of_the_registry_is_answered(ward: Client, type_: str) -> None:
    includes = [f"_include={type_}:{name}" for name in INCLUDES.get(type_, ())]
    includes += [f"_revinclude={text}" for text in REVINCLUDES.get(type_, ())]
    for include in includes:
        answer = await ward.get(f"/{type_}?{include}", prefer="handling=strict")
        assert answer.status_code == 200, (include, answer.text)


async def test_a_search_within_a_bundle_is_answered_like_any_other(ward: Client) -> None:
    asked = entry("GET", "Observation?patient=p1&status=preliminary")
    answer = await ward.post("", transaction(asked, kind="batch"))
    (found,) = resources(answer)
    assert found["type"] == "searchset"
    assert ids(matches(found)) == {"day"}
