"""Another tenant sees nothing: by every route and method, also with one of the two filters gone."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import psycopg
import pytest
from joserfc.jwk import ECKey
from psycopg import AsyncConnection

from core.database import Connection
from core.embedded import Stores
from fhir_api import wire
from fhir_api.app import routes
from fhir_api.auth.assertion import sign
from fhir_api.auth.smart import token_url
from fhir_api.auth.token import ASSERTION_TYPE
from tests.hospital import entry, labs, person, put, transaction
from tests.stress.client import FHIR_JSON, Answer
from tests.stress.conftest import Hospital, Service
from tests.stress.filters import (
    RECORDS,
    Unfiltered,
    UnfilteredRecords,
    serving,
    switch_off_row_level_security,
    throwaway,
)

pytestmark = pytest.mark.anyio

Json = dict[str, Any]
STAGE = "/fhir/$stage-fibrosis"
MRN = "http://hospital.example/mrn"
SECRETS = (b"Zebrafinch", b"1981-03-14", b"quagga note")
FORM = b"application/x-www-form-urlencoded"
KEY_OF_REQUEST = (b"idempotency-key", b"night-shift")


# The worlds


@pytest.fixture(scope="module")
def without_policies(stores: Stores) -> Iterator[Stores]:
    with throwaway(stores, "open") as made:
        switch_off_row_level_security(made.owner_database_url)
        yield made


@dataclass(frozen=True, slots=True)
class World:
    """A running service, and the way to its rows past every filter."""

    service: Service
    owner_url: str

    def rows(self, tenant: Any) -> list[Any]:
        """All that is kept of a tenant's resources."""
        with closing(psycopg.connect(self.owner_url)) as owner:
            return [
                owner.execute(
                    f"select to_jsonb(t)::text from {table} t where tenant = %s order by 1",
                    (tenant,),
                ).fetchall()
                for table in RECORDS
            ]


@pytest.fixture(scope="module", params=["both", "policies alone", "statements alone"])
async def world(
    request: pytest.FixtureRequest,
    stores: Stores,
    without_policies: Stores,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[World]:
    """The service with both filters by tenant, and with either alone."""
    place = without_policies if request.param == "statements alone" else stores
    kind: type[Connection] = AsyncConnection
    if request.param == "policies alone":
        kind = Unfiltered
    async with serving(tmp_path_factory.mktemp("data"), place.database_url, kind) as service:
        yield World(service, place.owner_database_url)


@dataclass(frozen=True, slots=True)
class Theirs:
    """What the other hospital keeps."""

    hospital: Hospital
    report: str
    index: str
    estimate: str
    risk: str
    cursor: str

    patient: str = "theirs"
    observation: str = "theirs-1920-8-2026-11-02"

    @property
    def each(self) -> list[str]:
        return [
            f"Patient/{self.patient}",
            f"Observation/{self.observation}",
            f"DiagnosticReport/{self.report}",
            f"Observation/{self.index}",
            f"Observation/{self.estimate}",
            f"RiskAssessment/{self.risk}",
        ]


def sent_by_them() -> Json:
    who = {
        **person("theirs", identifier=[{"system": MRN, "value": "4711"}]),
        "name": [{"family": "Zebrafinch"}],
    }
    results = labs(of="theirs", note=[{"text": "quagga note"}])
    return transaction(put(who), *map(put, results))


async def kept_by_them(service: Service) -> Theirs:
    theirs = await service.hospital()
    door = theirs.door
    answer = await door.ask("POST", "/fhir", wire.write(sent_by_them()), headers=[KEY_OF_REQUEST])
    assert answer.status == 200, answer.body
    (report,) = matches(await door.ask("GET", "/fhir/DiagnosticReport"))
    (index,) = matches(await door.ask("GET", "/fhir/Observation", query="code=98488-0"))
    (estimate,) = matches(await door.ask("GET", "/fhir/Observation", query="code=stiffness-band"))
    (risk,) = matches(await door.ask("GET", "/fhir/RiskAssessment"))
    page = await door.ask("GET", "/fhir/Observation", query="_count=1")
    (following,) = [x["url"] for x in page.json()["link"] if x["relation"] == "next"]
    cursor = urlsplit(following).query.partition("_cursor=")[2]
    return Theirs(theirs, report["id"], index["id"], estimate["id"], risk["id"], cursor)


@pytest.fixture(scope="module")
async def theirs(world: World) -> Theirs:
    return await kept_by_them(world.service)


# What an answer may be


def matches(answer: Answer) -> list[Json]:
    assert answer.status == 200, answer.body
    return [each["resource"] for each in answer.json().get("entry", ())]


def missing(answer: Answer) -> None:
    assert answer.status == 404
    assert answer.is_outcome


def refused(answer: Answer) -> None:
    assert answer.status in (400, 401, 404, 412, 422)


def refused_or_taken(answer: Answer) -> None:
    assert answer.status < 500


def none_found(answer: Answer) -> None:
    assert matches(answer) == []
    assert answer.json().get("total", 0) == 0


def made_new(answer: Answer) -> None:
    assert answer.status == 201
    assert answer.json()["meta"]["versionId"] == "1"


def as_for_all(answer: Answer) -> None:
    assert answer.status in (200, 503)  # a busy machine may not be ready


def entries_missing(answer: Answer) -> None:
    """Each entry is a 404, or a search that finds nothing."""
    assert answer.status == 200
    for each in answer.json()["entry"]:
        if not each["response"]["status"].startswith("404"):
            assert each["response"]["status"] == "200 OK"
            assert each["resource"].get("entry", []) == []


def entries(status: str) -> Callable[[Answer], None]:
    def judge(answer: Answer) -> None:
        assert answer.status == 200
        told = [each["response"]["status"][:3] for each in answer.json()["entry"]]
        assert set(told) == {status}

    return judge


def staged_without_knowing_them(answer: Answer) -> None:
    """A birth date is needed for FIB-4, and they alone have it."""
    assert answer.status in (200, 201), answer.body
    resources = [each["resource"] for each in answer.json()["entry"]]
    (fib4,) = [each for each in resources if b"98488-0" in wire.write(each.get("code", {}))]
    assert "dataAbsentReason" in fib4
    assert "valueQuantity" not in fib4


# What is asked, by method and route


@dataclass(frozen=True, slots=True)
class Probe:
    path: str
    judge: Callable[[Answer], None]
    body: Json | bytes = b""
    query: str = ""
    headers: Sequence[tuple[bytes, bytes]] = ()
    kind: bytes = FHIR_JSON


Row = Callable[[Theirs, Hospital], list[Probe]]

BY_IDENTIFIER = urlencode({"identifier": f"{MRN}|4711"})


def nobody() -> Json:
    """Someone of mine who has no more than their name in common with theirs."""
    return {"resourceType": "Patient", "identifier": [{"system": MRN, "value": "4711"}]}


def everybody(*paths: str) -> Row:
    return lambda _theirs, _mine: [Probe(path, as_for_all) for path in paths]


def one_by_one(tail: str = "", judge: Callable[[Answer], None] = missing) -> Row:
    return lambda theirs, _mine: [Probe(f"/fhir/{x}{tail}", judge) for x in theirs.each]


def searches(theirs: Theirs) -> list[tuple[str, str]]:
    patient, report = theirs.patient, theirs.report
    return [
        ("Patient", ""),
        ("Patient", f"_id={patient}"),
        ("Patient", BY_IDENTIFIER),
        ("Patient", f"_id={patient}&_revinclude=Observation:subject"),
        ("Patient", "_summary=count"),
        ("RiskAssessment", ""),
        ("RiskAssessment", f"patient={patient}"),
        ("RiskAssessment", f"subject=Patient/{patient}&_include=RiskAssessment:subject"),
        ("Patient", f"_id={patient}&_revinclude=RiskAssessment:subject"),
        ("Observation", "_total=accurate"),
        ("Observation", f"patient={patient}"),
        ("Observation", f"subject=Patient/{patient}&_include=Observation:subject"),
        ("Observation", "code=http://loinc.org|1920-8"),
        ("Observation", "code:not=http://loinc.org|1"),
        ("Observation", "code=http://loinc.org|"),
        ("Observation", "date=ge2000&_sort=-date"),
        ("Observation", f"_id={theirs.observation},{theirs.index}"),
        ("Observation", f"derived-from=Observation/{theirs.observation}"),
        ("DiagnosticReport", "status=preliminary"),
        ("DiagnosticReport", f"_id={report}&_include=DiagnosticReport:result"),
        ("DiagnosticReport", f"result=Observation/{theirs.index}&_revinclude=Provenance:target"),
        ("Provenance", f"target=DiagnosticReport/{report}"),
        ("Device", "_count=500"),
    ]


def looking(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    found = [Probe(f"/fhir/{kind}", none_found, query=query) for kind, query in searches(theirs)]
    continued = f"_count=1&_cursor={theirs.cursor}"
    return [*found, Probe("/fhir/Observation", missing, query=continued)]


def looking_by_form(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    return [
        Probe(f"/fhir/{kind}/_search", none_found, query.encode(), kind=FORM)
        for kind, query in searches(theirs)
    ]


def staging(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    """Results of a person of theirs, named in each way there is."""
    ways: list[Json] = [
        {"reference": f"Patient/{theirs.patient}"},
        {"reference": f"Patient?{BY_IDENTIFIER}"},
        {"identifier": {"system": MRN, "value": "4711"}},
    ]
    return [
        Probe(STAGE, staged_without_knowing_them, about(way, number), query=f"persist={persist}")
        for number, way in enumerate(ways)
        for persist in ("false", "true")
    ]


def about(subject: Json, number: int = 0) -> Json:
    results = [{"resource": each} for each in labs(of=f"someone-{number}", subject=subject)]
    return {"resourceType": "Bundle", "type": "collection", "entry": results}


def exchanging(path: str) -> Row:
    def row(theirs: Theirs, _mine: Hospital) -> list[Probe]:
        asked = [("GET", each) for each in theirs.each]
        asked += [("GET", f"{kind}?{query}") for kind, query in searches(theirs) if query]
        removed = [entry("DELETE", each) for each in theirs.each]
        named = entry("DELETE", f"Patient?{BY_IDENTIFIER}")
        who, known = nobody(), f"Patient/{theirs.patient}"
        result = labs(subject={"reference": f"Patient?{BY_IDENTIFIER}"})[0]
        wished = {
            "reads": (entries_missing, "batch", [entry(*each) for each in asked]),
            "deletes": (entries("404"), "batch", [*removed, named]),
            "delete": (missing, "transaction", removed[:1]),
            "named": (missing, "transaction", [named]),
            "versions": (
                entries("412"),
                "batch",
                [entry("PUT", known, {**who, "id": theirs.patient}, ifMatch='W/"1"')],
            ),
            "condition": (refused_or_taken, "transaction", [put(result)]),
            "resolved": (
                entries_missing,
                "batch",
                [entry("GET", f"Observation?subject={known}"), entry("GET", known)],
            ),
            "new": (
                entries("201"),
                "transaction",
                [entry("POST", "Patient", who, ifNoneExist=BY_IDENTIFIER)],
            ),
        }
        return [
            Probe(path, judge, transaction(*listed, kind=kind))
            for judge, kind, listed in wished.values()
        ]

    return row


def creating(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    conditions = (BY_IDENTIFIER, f"_id={theirs.patient}")
    headers = [[(b"if-none-exist", condition.encode())] for condition in conditions]
    return [Probe("/fhir/Patient", made_new, nobody(), headers=each) for each in headers]


def updating(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    who = {**nobody(), "id": theirs.patient}
    place = f"/fhir/Patient/{theirs.patient}"
    return [
        Probe(place, refused, who, headers=[(b"if-match", b'W/"1"')]),
        Probe(place, made_new, who),
        Probe(
            f"/fhir/DiagnosticReport/{theirs.report}",
            made_new,
            {
                "resourceType": "DiagnosticReport",
                "id": theirs.report,
                "status": "final",
                "code": {"text": "a report of my own"},
            },
        ),
    ]


def updating_where(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    conditions = (BY_IDENTIFIER, f"_id={theirs.patient}")
    return [Probe("/fhir/Patient", made_new, nobody(), query=each) for each in conditions]


def deleting_where(theirs: Theirs, _mine: Hospital) -> list[Probe]:
    return [
        Probe("/fhir/Patient", missing, query=BY_IDENTIFIER),
        Probe("/fhir/Observation", missing, query=f"_id={theirs.observation}"),
    ]


def entering(theirs: Theirs, mine: Hospital) -> list[Probe]:
    """My key does not open their door."""
    key, whose = ECKey.generate_key("P-384"), theirs.hospital.client_id
    audience = token_url("http://testserver")
    form = {
        "grant_type": "client_credentials",
        "scope": "system/*.cruds",
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": sign(key, kid="key", client_id=whose, audience=audience),
    }
    return [Probe("/auth/token", refused, urlencode(form).encode(), kind=FORM)]


ONE, MANY = "/fhir/{type}/{id}", "/fhir/{type}"
ROWS: dict[tuple[str, str], Row] = {
    ("POST", STAGE): staging,
    ("GET", "/fhir/metadata"): everybody("/fhir/metadata"),
    ("GET", "/fhir/.well-known/smart-configuration"): everybody(
        "/fhir/.well-known/smart-configuration"
    ),
    ("GET", "/fhir/OperationDefinition/stage-fibrosis"): everybody(
        "/fhir/OperationDefinition/stage-fibrosis"
    ),
    ("POST", "/auth/token"): entering,
    ("GET", "/health/live"): everybody("/health/live"),
    ("GET", "/health/ready"): everybody("/health/ready"),
    ("GET", "/metrics"): everybody("/metrics"),
    ("POST", "/fhir"): exchanging("/fhir"),
    ("POST", "/fhir/"): exchanging("/fhir/"),
    ("POST", f"{MANY}/_search"): looking_by_form,
    ("GET", f"{ONE}/_history/{{vid}}"): one_by_one("/_history/1"),
    ("GET", f"{ONE}/_history"): one_by_one("/_history"),
    ("GET", ONE): one_by_one(),
    ("PUT", ONE): updating,
    ("DELETE", ONE): one_by_one(),
    ("GET", MANY): looking,
    ("POST", MANY): creating,
    ("PUT", MANY): updating_where,
    ("DELETE", MANY): deleting_where,
}
ADDRESSES = sorted({(method, route.path) for route in routes() for method in route.methods or ()})


async def probe(method: str, path: str, theirs: Theirs, mine: Hospital) -> int:
    """How many probes of a route's row found nothing of theirs. AssertionError where one does."""
    probes = ROWS["GET" if method == "HEAD" else method, path](theirs, mine)
    for each in probes:
        body = each.body if isinstance(each.body, bytes) else wire.write(each.body)
        answer = await mine.door.ask(
            method, each.path, body, query=each.query, headers=each.headers, kind=each.kind
        )
        said = answer.body + repr(answer.headers).encode()
        assert not any(secret in said for secret in SECRETS), each.path
        each.judge(answer)
    return len(probes)


@pytest.mark.parametrize(("method", "path"), ADDRESSES)
async def test_another_tenant_sees_and_changes_nothing(
    world: World, theirs: Theirs, method: str, path: str
) -> None:
    before = world.rows(theirs.hospital.tenant)
    assert await probe(method, path, theirs, await world.service.hospital())
    assert world.rows(theirs.hospital.tenant) == before


def test_every_row_is_of_a_route() -> None:
    assert set(ROWS) <= set(ADDRESSES)


async def test_their_own_token_sees_all_of_it(world: World, theirs: Theirs) -> None:
    door = theirs.hospital.door
    for each in theirs.each:
        for tail in ("", "/_history/1", "/_history"):
            assert (await door.ask("GET", f"/fhir/{each}{tail}")).status == 200
    for kind, query in searches(theirs):
        counted = (await door.ask("GET", f"/fhir/{kind}", query=query)).json()
        assert counted.get("entry") or counted["total"], (kind, query)
    page = f"_count=1&_cursor={theirs.cursor}"
    assert matches(await door.ask("GET", "/fhir/Observation", query=page))
    staged = await door.ask(
        "POST",
        STAGE,
        wire.write(about({"reference": f"Patient/{theirs.patient}"})),
        query="persist=false",
    )
    with pytest.raises(AssertionError):
        staged_without_knowing_them(staged)


async def test_the_same_ids_in_two_hospitals_are_two_people(world: World) -> None:
    hospitals = [await world.service.hospital() for _ in range(2)]
    for number, one in enumerate(hospitals):
        body = wire.write(sent_by_them()).replace(b"Zebrafinch", b"Family-%d" % number)
        assert (await one.door.ask("POST", "/fhir", body)).status == 200
    for number, one in enumerate(hospitals):
        asked = [("/fhir/Patient/theirs", ""), ("/fhir/Patient/theirs/_history", "")]
        asked += [
            ("/fhir/Patient", f"{BY_IDENTIFIER}&_revinclude=Observation:subject"),
            ("/fhir/Observation", "patient=theirs&_include=Observation:subject"),
            ("/fhir/DiagnosticReport", "_include=DiagnosticReport:subject"),
        ]
        for path, query in asked:
            answer = await one.door.ask("GET", path, query=query)
            assert b"Family-%d" % number in answer.body
            assert b"Family-%d" % (1 - number) not in answer.body
        counted = await one.door.ask("GET", "/fhir/Observation", query="_total=accurate")
        names = [each["id"] for each in matches(counted)]
        assert len(names) == len(set(names)) == counted.json()["total"]
    gone = await hospitals[0].door.ask("DELETE", "/fhir/Patient/theirs")
    assert gone.status in (200, 204)
    assert (await hospitals[0].door.ask("GET", "/fhir/Patient/theirs")).status == 410
    assert (await hospitals[1].door.ask("GET", "/fhir/Patient/theirs")).status == 200


async def test_my_results_are_never_staged_with_theirs(world: World, theirs: Theirs) -> None:
    """A transaction stages with what is stored of a person: here, though the id is theirs too."""
    door = (await world.service.hospital()).door
    alt = labs(of="mine", alt="44", subject={"reference": f"Patient/{theirs.patient}"})[:2]
    answer = await door.ask("POST", "/fhir", wire.write(transaction(*map(put, alt))))
    assert answer.status == 200
    (fib4,) = matches(await door.ask("GET", "/fhir/Observation", query="code=98488-0"))
    assert "valueQuantity" not in fib4
    assert "777-3" in fib4["dataAbsentReason"]["text"]
    assert "Patient.birthDate" in fib4["dataAbsentReason"]["text"]


async def test_their_idempotency_key_is_not_mine(world: World, theirs: Theirs) -> None:
    mine = await world.service.hospital()
    body = wire.write(sent_by_them())
    for changed in (body, body.replace(b"Zebrafinch", b"Someone")):
        one = mine if changed is body else await world.service.hospital()
        answer = await one.door.ask("POST", "/fhir", changed, headers=[KEY_OF_REQUEST])
        assert answer.status == 200
        assert (await one.door.ask("GET", "/fhir/Patient/theirs")).status == 200


# The probes can fail


SEEING = [
    ("POST", "/fhir"),
    ("POST", f"{MANY}/_search"),
    ("POST", STAGE),
    ("POST", MANY),
    ("PUT", MANY),
    ("PUT", ONE),
    ("DELETE", MANY),
    ("DELETE", ONE),
    ("GET", f"{ONE}/_history/{{vid}}"),
    ("GET", f"{ONE}/_history"),
    ("GET", ONE),
    ("GET", MANY),
]


@dataclass(frozen=True, slots=True)
class OpenHouse:
    """One database behind two services: the one filters in its statements, the other nowhere."""

    theirs: Service
    mine: Service


@pytest.fixture(scope="module")
async def open_house(
    without_policies: Stores, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[OpenHouse]:
    url, place = without_policies.database_url, tmp_path_factory.mktemp("data")
    async with (
        serving(place, url) as theirs,
        serving(place, url, UnfilteredRecords) as mine,
    ):
        yield OpenHouse(theirs, mine)


@pytest.mark.parametrize(("method", "path"), SEEING)
async def test_with_neither_filter_the_probes_see_it(
    open_house: OpenHouse, method: str, path: str
) -> None:
    theirs = await kept_by_them(open_house.theirs)
    assert await fails(method, path, theirs, await open_house.mine.hospital())


async def fails(method: str, path: str, theirs: Theirs, mine: Hospital) -> bool:
    try:
        await probe(method, path, theirs, mine)
    except Exception:  # noqa: BLE001 - by a wrong answer, or by none at all
        return True
    return False
