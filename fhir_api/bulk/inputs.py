"""FHIR NDJSON as it lies on disk: files, plain or gzip, and their lines in bounded memory."""

import gzip
import hashlib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from fhir_api import wire
from fhir_api.offline import CannotStageError

_GZIP = b"\x1f\x8b"
_ENDINGS = (".ndjson", ".ndjson.gz")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something, numbered from 1. `raw` is None where it is too long."""

    number: int
    raw: bytes | None


def found(inputs: Sequence[Path], ours: Sequence[Path]) -> list[Path]:
    """The files to read, in order; of a folder its NDJSON files by name, without `ours`."""
    written = {path.resolve() for path in ours}
    files: list[Path] = []
    for given in inputs:
        listed = _listed(given) if given.is_dir() else [given]
        files += [path for path in listed if given == path or path.resolve() not in written]
    if any(path.resolve() in written for path in files):
        raise CannotStageError("The output would be written over the input: name another file.")
    if not files:
        raise CannotStageError("There is no .ndjson or .ndjson.gz file to read.")
    if missing := next((path for path in files if not path.is_file()), None):
        raise CannotStageError(f"{missing} is not a file; what is staged is read more than once.")
    return files


def _listed(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name.endswith(_ENDINGS))


def digest(path: Path) -> str:
    """SHA-256 of the file as it lies there."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def lines(file: IO[bytes], name: str) -> Iterator[Line]:
    """The lines of an opened file that are not blank. CannotStageError where gzip data is cut."""
    start = file.read(len(_GZIP))
    file.seek(0)
    stream = cast(IO[bytes], gzip.GzipFile(fileobj=file)) if start == _GZIP else file
    number = 0
    try:
        for number, raw in enumerate(_pieces(stream), 1):
            if raw is None or raw.strip():
                yield Line(number, raw)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        text = f"{name} is damaged or cut short after line {number}: its gzip data ends too early."
        raise CannotStageError(text) from None


def _pieces(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Each line without its end; None for one that is too long, which is never held whole."""
    longest = wire.MAX_RESOURCE + len(b"\r\n")
    first = True
    while piece := stream.readline(longest):
        raw = piece.rstrip(b"\r\n")
        if first:
            raw, first = raw.removeprefix(_BOM), False
        if len(raw) <= wire.MAX_RESOURCE and (piece.endswith(b"\n") or len(piece) < longest):
            yield raw
            continue
        while piece and not piece.endswith(b"\n"):
            piece = stream.readline(longest)
        yield None
