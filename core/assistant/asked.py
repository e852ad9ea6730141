"""What retrieval compares a question with: passages, ways to ask for them, what is off topic."""

import hashlib
import io
import json
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.assistant.passages import languages, load
from core.errors import HepatoError

OFF_TOPIC = ""
_FOLDER = "ways"
VECTORS, MEASURED = "vectors.npy", "measured.json"


class VectorsError(HepatoError):
    """The vectors belong to other texts. The message says how to make them anew."""

    code = "assistant.vectors"


@dataclass(frozen=True, slots=True)
class Asked:
    """One phrasing of what the passage `id` answers; `prose`: the passage's own words."""

    id: str
    text: str
    prose: bool = False


def phrasings() -> tuple[Asked, ...]:
    """All of them, in an order that does not change."""
    return (*_passages(), *_ways(), *_off_topic())


def folder() -> Traversable:
    return files(__package__).joinpath(_FOLDER)


def _passages() -> Iterator[Asked]:
    for language in languages():
        for passage in load(language).values():
            if passage.id.startswith("kb-"):
                yield Asked(passage.id, passage.question)
                yield Asked(passage.id, f"{passage.question} {passage.text}", prose=True)


def _ways() -> Iterator[Asked]:
    for file in sorted(folder().iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml") and file.name != "off_topic.toml":
            for id_, ways in sorted(tomllib.loads(file.read_text()).items()):
                yield from (Asked(id_, way) for way in ways)


def _off_topic() -> Iterator[Asked]:
    lines = tomllib.loads(folder().joinpath("off_topic.toml").read_text())
    yield from (Asked(OFF_TOPIC, line) for each in lines.values() for line in each)


def digest(phrased: Sequence[Asked]) -> str:
    """sha256 hex of the texts: what the vectors were made from."""
    plain = json.dumps([[one.id, one.text, one.prose] for one in phrased], ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()


def vectors(phrased: Sequence[Asked]) -> NDArray[np.float32]:
    """The shipped vectors, (phrasings, 384). VectorsError when they are of other texts."""
    if _measured()["texts_sha256"] != digest(phrased):
        raise VectorsError("the passages changed since their vectors were made: make vectors")
    raw = folder().joinpath(VECTORS).read_bytes()
    made: NDArray[np.float32] = np.load(io.BytesIO(raw), allow_pickle=False).astype(np.float32)
    return made


def threshold(name: str) -> float:
    """The evidence that `name` needs for an answer, as it was calibrated."""
    return float(_measured()["thresholds"][name])


def _measured() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(folder().joinpath(MEASURED).read_text())
    return found
