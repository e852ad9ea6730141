"""JSON lines that name events and ids, and carry no health data.

A message is the name of an event (`staging.done`); what varies goes into `extra`, where only the
fields listed here pass. Neither the text nor the arguments of other libraries' messages are
written, because they may quote what a caller sent.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from core.errors import HepatoError

request_id: ContextVar[str] = ContextVar("request_id", default="")

FIELDS = frozenset(
    {
        "server", "pid", "host", "port", "version", "environment", "revision",
        "tenant", "client", "actor", "job",
        "route", "method", "status", "duration_ms", "bytes", "entries",
        "resource_type", "resource_id", "report", "code", "reason", "attempt", "count",
    }
)  # fmt: skip

_OURS = ("core", "fhir_api", "bot", "migrations", "hepatocai")
_EVENT = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+")
_ROOT = Path(__file__).resolve().parents[1]
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_MAX_CHARS = 200


def configure(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send every logger of the process through one handler to `stream`, by default stderr."""
    handler = _Handler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = name != "uvicorn.access"  # its lines hold query strings


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Instead of printing the record with all it holds."""
        with suppress(OSError, ValueError):
            self.stream.write(
                f'{{"level": "error", "event": "log.failed", "line": {record.lineno}}}\n'
            )


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": _event(record),
        }
        if current := request_id.get():
            line["request_id"] = current
        line |= _fields(record)
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = [_described(error) for error in _chain(record.exc_info[1])]
        return json.dumps(line, ensure_ascii=True)


def _event(record: logging.LogRecord) -> str:
    ours = record.name.split(".", 1)[0] in _OURS
    if ours and isinstance(record.msg, str) and _EVENT.fullmatch(record.msg):
        return record.msg
    return f"{record.name}.{record.levelname.lower()}"


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    extra = {name: value for name, value in vars(record).items() if name not in _STANDARD}
    fields = {name: _plain(extra[name]) for name in extra.keys() & FIELDS}
    dropped = sorted(extra.keys() - FIELDS)
    return {**dict(sorted(fields.items())), **({"dropped": dropped} if dropped else {})}


def _plain(value: object) -> bool | int | float | str | None:
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value)[:_MAX_CHARS]


def _chain(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    seen: set[int] = set()
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )


def _described(error: BaseException) -> dict[str, Any]:
    """Type and places. The text of our own errors alone: others' may quote their input."""
    kind = type(error)
    described: dict[str, Any] = {"type": f"{kind.__module__}.{kind.__qualname__}"}
    if isinstance(error, HepatoError):
        described |= {"code": error.code, "text": str(error)}
    return {**described, "stack": _stack(error.__traceback__)}


def _stack(trace: TracebackType | None) -> list[str]:
    return [
        f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]


def _short(file_name: str) -> str:
    path = Path(file_name)
    if path.is_relative_to(_ROOT):
        path = path.relative_to(_ROOT)
    return "/".join(path.parts[-4:])
