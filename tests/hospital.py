"""Hospitals as the tests of the door need them: organisations of their own, and their clients."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx2
from fastapi import FastAPI
from joserfc.jwk import ECKey

from core.services import Services
from fhir_api import wire
from tests.fhir_api.building import AST, TAKEN, bundle, observation

KEY = ECKey.generate_key("P-384")
KEYS = json.dumps({"keys": [{**KEY.as_dict(private=False), "kid": "key"}]})
ALL = "system/*.cruds"
FHIR_JSON = "application/fhir+json"

Json = dict[str, Any]


class Client:
    """A hospital's client. Every answer it gets is checked for what all answers must be."""

    def __init__(self, app: FastAPI, token: str) -> None:
        self._http = httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app=app),
            base_url="http://testserver/fhir",
            headers={"Authorization": f"Bearer {token}"},
        )

    async def ask(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> httpx2.Response:
        """`path` below the base, or an absolute address; `body` bytes, or a resource to write."""
        content = body if isinstance(body, bytes | None) else wire.write(body)
        kind = {} if content is None else {"Content-Type": FHIR_JSON}
        answer = await self._http.request(
            method, path, content=content, headers={**kind, **(headers or {})}
        )
        _judge(answer)
        return answer

    async def get(self, path: str, **headers: str) -> httpx2.Response:
        return await self.ask("GET", path, headers=_named(headers))

    async def post(self, path: str, body: Any, **headers: str) -> httpx2.Response:
        return await self.ask("POST", path, body, _named(headers))

    async def put(self, path: str, body: Any, **headers: str) -> httpx2.Response:
        return await self.ask("PUT", path, body, _named(headers))

    async def delete(self, path: str, **headers: str) -> httpx2.Response:
        return await self.ask("DELETE", path, headers=_named(headers))

    async def stage(self, body: Any, query: str = "", **headers: str) -> httpx2.Response:
        return await self.post(f"/$stage-fibrosis{query}", body, **headers)

    async def report(self, *resources: Json, query: str = "") -> Json:
        """The DiagnosticReport of the operation on a Bundle of `resources`."""
        answer = await self.stage(bundle(*({"resource": each} for each in resources)), query)
        assert answer.status_code in (200, 201), answer.text
        return first(answer)

    async def found(self, path: str) -> list[Json]:
        """The matches of one page of a search."""
        answer = await self.get(path)
        assert answer.status_code == 200, answer.text
        return matches(answer.json())


@dataclass(frozen=True, slots=True)
class Hospital:
    """An organisation of its own in a running service."""

    app: FastAPI
    services: Services
    tenant: UUID

    async def client(self, scope: str = ALL) -> Client:
        accounts = self.services.accounts
        id_ = await accounts.add_client(self.tenant, "EHR", keys=KEYS, scope=scope)
        registered = await accounts.client(id_)
        assert registered
        return Client(self.app, accounts.issue(registered, scope))


@dataclass(frozen=True, slots=True)
class Service:
    """The application in this process, its connections open."""

    app: FastAPI
    services: Services

    async def hospital(self, name: str = "General Hospital") -> Hospital:
        tenant = await self.services.accounts.add_organisation(name)
        return Hospital(self.app, self.services, tenant)


def lab(loinc: str, value: str, *, of: str = "p1", on: str = TAKEN, **more: Any) -> Json:
    """A final result of a patient; its id from patient, code and day where none is given."""
    name = more.pop("name", f"{of}-{loinc}-{on[:10]}")
    about = {"subject": {"reference": f"Patient/{of}"}, "effectiveDateTime": on}
    return observation(name, loinc, value, **{**about, **more})


def labs(ast: str = "28", alt: str = "31", platelets: str = "245", **common: Any) -> list[Json]:
    """AST, ALT and platelets of one specimen: low by FIB-4 and by APRI at 45 years."""
    return [
        lab(AST, ast, **common),
        lab("1742-6", alt, **common),
        lab("777-3", platelets, **common),
    ]


def person(name: str = "p1", **more: Any) -> Json:
    return {
        "resourceType": "Patient",
        "id": name,
        "gender": "male",
        "birthDate": "1981-03-14",
        **more,
    }


def transaction(*entries: Json, kind: str = "transaction") -> Json:
    return bundle(*entries, kind=kind)


def entry(method: str, url: str, resource: Json | None = None, **more: Any) -> Json:
    """An entry of a transaction: `more` goes to its request, but for fullUrl."""
    made: Json = {"request": {"method": method, "url": url, **more}}
    if full_url := made["request"].pop("fullUrl", None):
        made["fullUrl"] = full_url
    return {**made, "resource": resource} if resource is not None else made


def put(resource: Json) -> Json:
    return entry("PUT", f"{resource['resourceType']}/{resource['id']}", resource)


def resources(answer: httpx2.Response, type_: str | None = None) -> list[Json]:
    """The resources of a Bundle that came back, of one type where named."""
    held = [each["resource"] for each in answer.json().get("entry", ()) if "resource" in each]
    return [each for each in held if type_ in (None, each["resourceType"])]


def first(answer: httpx2.Response) -> Json:
    """The DiagnosticReport that the operation answered with."""
    sent: Json = answer.json()
    report: Json = sent["entry"][0]["resource"] if sent["resourceType"] == "Bundle" else sent
    assert report["resourceType"] == "DiagnosticReport"
    return report


def index(answer: httpx2.Response, code: str) -> Json:
    """The Observation of an index: fib4 by its LOINC, the others by our code."""
    wanted = "98488-0" if code == "fib4" else code
    (one,) = [
        each
        for each in resources(answer, "Observation")
        if wanted in {coding["code"] for coding in each["code"].get("coding", ())}
    ]
    return one


def category(report: Json) -> str:
    """The code of the category that a report comes to."""
    codings = [coding for code in report["conclusionCode"] for coding in code["coding"]]
    (one,) = [c["code"] for c in codings if c["system"].endswith("/fibrosis-category")]
    return str(one)


def matches(searchset: Json) -> list[Json]:
    listed = searchset.get("entry", ())
    return [each["resource"] for each in listed if each["search"]["mode"] == "match"]


def errors(answer: httpx2.Response) -> list[tuple[str, str]]:
    """(our code, FHIR's code) of each issue of an OperationOutcome."""
    outcome = answer.json()
    assert outcome["resourceType"] == "OperationOutcome", answer.text
    return [(each["details"]["coding"][0]["code"], each["code"]) for each in outcome["issue"]]


def links(searchset: Json) -> dict[str, str]:
    return {each["relation"]: each["url"] for each in searchset.get("link", ())}


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def _judge(answer: httpx2.Response) -> None:
    """No answer fails inside; each is FHIR; each refusal is a named OperationOutcome."""
    assert answer.status_code < 500, answer.text
    if answer.content:
        assert answer.headers["content-type"] == "application/fhir+json; charset=utf-8"
    if answer.status_code >= 400:
        told = answer.json()
        assert told["resourceType"] == "OperationOutcome"
        assert all(each["details"]["coding"][0]["code"] for each in told["issue"])
