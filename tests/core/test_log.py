"""What reaches the log, and what never does."""

import io
import json
import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from core import log
from core.errors import UnavailableError

Written = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def written() -> Iterator[Written]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    log.configure(stream=stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:], root.level = before[0], before[1]


def test_an_event_is_one_json_line_with_time_level_and_known_fields(written: Written) -> None:
    logging.getLogger("core.staging").info("staging.done", extra={"tenant": "t1", "entries": 12})
    (line,) = written()
    assert str(line.pop("at")).endswith("+00:00")
    assert line == {"level": "info", "event": "staging.done", "tenant": "t1", "entries": 12}


def test_fields_that_are_not_listed_are_dropped_and_named(written: Written) -> None:
    logging.getLogger("core.x").info("x.y", extra={"patient_name": "Ada", "status": 200})
    (line,) = written()
    assert line["dropped"] == ["patient_name"]
    assert line["status"] == 200
    assert "Ada" not in json.dumps(line)


@pytest.mark.parametrize("name", ["core.staging", "psycopg.pool", "asyncio"])
def test_text_and_arguments_of_a_message_are_not_written(written: Written, name: str) -> None:
    logging.getLogger(name).warning("AST of %s is 212", "Ada")
    (line,) = written()
    assert line["event"] == f"{name}.warning"
    assert "Ada" not in json.dumps(line)
    assert "212" not in json.dumps(line)


def test_an_error_is_told_by_type_and_place_and_only_ours_by_text(written: Written) -> None:
    try:
        fail()
    except UnavailableError:
        logging.getLogger("core.x").exception("x.failed")
    (line,) = written()
    ours, theirs = line["error"]
    assert (ours["type"], ours["code"], ours["text"]) == (
        "core.errors.UnavailableError",
        "unavailable",
        "database",
    )
    assert theirs["type"] == "builtins.KeyError"
    assert "test_log.py" in theirs["stack"][0]
    assert "Ada" not in json.dumps(line)


def fail() -> None:
    try:
        {"a": 1}["Key (patient)=(Ada) already exists"]
    except KeyError as error:
        raise UnavailableError("database") from error


def test_a_line_carries_the_request_it_belongs_to(written: Written) -> None:
    token = log.request_id.set("req-1")
    logging.getLogger("fhir_api.x").info("x.y")
    log.request_id.reset(token)
    logging.getLogger("fhir_api.x").info("x.y")
    first, second = written()
    assert first["request_id"] == "req-1"
    assert "request_id" not in second


def test_access_lines_of_the_web_server_are_off(written: Written) -> None:
    logging.getLogger("uvicorn.access").info('"GET /fhir/Patient?identifier=ada HTTP/1.1" 200')
    assert written() == []


def test_libraries_are_quiet_below_warnings(written: Written) -> None:
    logging.getLogger("httpx2").info("GET https://x")
    assert written() == []


def test_a_field_is_plain_and_short(written: Written) -> None:
    logging.getLogger("core.x").info("x.y", extra={"code": "a" * 500, "report": sys})
    (line,) = written()
    assert len(str(line["code"])) == 200
    assert isinstance(line["report"], str)


def test_a_line_break_in_a_field_does_not_make_a_second_line(written: Written) -> None:
    logging.getLogger("core.x").info("x.y", extra={"code": 'a\n{"event": "forged"}'})
    assert len(written()) == 1


def test_a_record_that_cannot_be_written_is_not_printed_instead(written: Written) -> None:
    class Broken:
        def __str__(self) -> str:
            raise ValueError("Ada")

    logging.getLogger("core.x").info("x.y", extra={"code": Broken(), "report": "Ada"})
    (line,) = written()
    assert line["event"] == "log.failed"
    assert "Ada" not in json.dumps(line)
