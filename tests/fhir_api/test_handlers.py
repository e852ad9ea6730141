"""Whatever goes wrong behind an address is answered in its own language and repeats nothing."""

import logging
from typing import Annotated, Any

import pytest
from fastapi import FastAPI, Header, HTTPException, Query
from fastapi.testclient import TestClient

from core.errors import NotFoundError, ThrottledError
from fhir_api import wire
from fhir_api.handlers import register

SECRET = "Jane Doe 4711"


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()
    register(app, "https://codes.example/fhir")

    @app.post("/fhir/read")
    async def read(body: dict[str, Any]) -> None:
        wire.read(b'{"a":')

    @app.get("/fhir/number")
    async def number(
        count: Annotated[int, Query(alias="_count")], x_day: Annotated[int, Header()] = 1
    ) -> None: ...

    @app.get("/fhir/missing")
    async def missing() -> None:
        raise NotFoundError(SECRET)

    @app.get("/fhir/busy")
    async def busy() -> None:
        raise ThrottledError(3)

    @app.get("/fhir/broken")
    @app.get("/elsewhere/broken")
    async def broken() -> None:
        raise ValueError(SECRET)

    @app.get("/fhir/status/{status}")
    async def status(status: int) -> None:
        raise HTTPException(status, SECRET, {"X-Own": "1"})

    return TestClient(app)


@pytest.mark.parametrize(
    ("method", "path", "status", "code", "error"),
    [
        ("POST", "/fhir/read", 400, "structure", "wire.json"),
        ("GET", "/fhir/missing", 404, "not-found", "record.not-found"),
        ("GET", "/fhir/busy", 429, "throttled", "throttled"),
        ("GET", "/fhir/broken", 500, "exception", "internal"),
        ("GET", f"/fhir/{SECRET}", 404, "not-found", "http.not-found"),
        ("DELETE", "/fhir/busy", 405, "not-supported", "http.method"),
        ("GET", "/fhir/number", 400, "structure", "http.malformed"),
        ("GET", f"/fhir/number?_count={SECRET}", 400, "structure", "http.malformed"),
        ("GET", "/fhir/status/415", 415, "not-supported", "http.media-type"),
        ("GET", "/fhir/status/413", 413, "too-long", "http.too-large"),
        ("GET", "/fhir/status/418", 418, "structure", "http.malformed"),
        ("GET", "/fhir/status/502", 502, "exception", "internal"),
    ],
)
def test_below_fhir_every_error_is_an_operation_outcome(
    client: TestClient, method: str, path: str, status: int, code: str, error: str
) -> None:
    answer = client.request(method, path, json={"a": 1} if method == "POST" else None)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/fhir+json; charset=utf-8"
    (issue,) = answer.json()["issue"]
    assert (issue["code"], issue["details"]["coding"][0]["code"]) == (code, error)
    assert "Jane" not in answer.text


def test_a_malformed_body_is_not_repeated(client: TestClient) -> None:
    answer = client.post("/fhir/read", json=[SECRET])
    assert answer.status_code == 400
    assert "Jane" not in answer.text


def test_a_parameter_that_is_wrong_is_named(client: TestClient) -> None:
    text = client.get("/fhir/number", headers={"X-Day": SECRET}).json()["issue"][0]["details"]
    assert "_count" in text["text"]
    assert "x-day" in text["text"].lower()


def test_headers_are_kept(client: TestClient) -> None:
    assert client.get("/fhir/busy").headers["retry-after"] == "3"
    assert client.delete("/fhir/busy").headers["allow"] == "GET"
    assert client.get("/fhir/status/401").headers["x-own"] == "1"


def test_elsewhere_an_error_is_plain_json(client: TestClient) -> None:
    answer = client.get("/elsewhere/broken")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["error"] == "internal"
    assert client.get("/fhirs").json()["error"] == "http.not-found"


def test_the_log_has_the_kind_and_place_of_an_unexpected_error_and_no_message(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "fhir_api"):
        client.get("/fhir/broken")
    told = vars(caplog.records[-1])
    assert (told["code"], told["reason"].partition(":")[0]) == ("ValueError", "broken")
    assert "Jane" not in caplog.text
    assert "Jane" not in repr(told)
