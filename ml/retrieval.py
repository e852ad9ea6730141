"""Vectors of the passages, and how well they are found: `python -m ml.retrieval` (`make vectors`).

Writes vectors.npy and measured.json beside the phrasings. Thresholds come from the calibration half
of the questions; the figures from the other half, which nothing was chosen by.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from core.assistant import asked
from core.assistant.retrieval import Found, Letters, Meaning, Retriever, vectors_of

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "core" / "assistant" / "ways"
QUESTIONS = ROOT / "tests" / "data" / "assistant" / "questions"
_FIRST = 3
_LET_THROUGH = 0.95
"""So many of the questions that a passage answers shall pass the threshold."""


@dataclass(frozen=True, slots=True)
class Question:
    """`id`: of the passage that answers; empty where none does."""

    text: str
    language: str
    id: str
    split: str


def questions(folder: Path = QUESTIONS) -> Iterator[Question]:
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text().splitlines():
            said = json.loads(line)
            language = said.get("lang", file.stem)
            yield Question(said["text"], language, said.get("id", ""), said["split"])


def measured(retriever: Retriever, asked_: Sequence[Question]) -> dict[str, Any]:
    """recall@1 and @3, MRR, AUROC of the evidence, and what the threshold lets through."""
    found = [retriever.find(one.text) for one in asked_]
    on = [(one, each) for one, each in zip(asked_, found, strict=True) if one.id]
    off = [each for one, each in zip(asked_, found, strict=True) if not one.id]
    places = [_place(one.id, each) for one, each in on]
    by_language: dict[str, list[bool]] = defaultdict(list)
    for (one, _), place in zip(on, places, strict=True):
        by_language[one.language].append(place < _FIRST)
    return {
        "n": len(on),
        "off_topic": len(off),
        "recall_at_1": _share([place == 0 for place in places]),
        "recall_at_3": _share([place < _FIRST for place in places]),
        "mrr": round(float(np.mean([1 / (place + 1) for place in places])), 3),
        "auroc": round(_auroc([e.evidence for _, e in on], [e.evidence for e in off]), 3),
        "on_topic_let_through": _share([each.enough for _, each in on]),
        "off_topic_let_through": _share([each.enough for each in off]),
        "recall_at_3_by_language": {name: _share(r) for name, r in sorted(by_language.items())},
    }


def _place(id_: str, found: Found) -> float:
    ids = [hit.id for hit in found.hits]
    return ids.index(id_) if id_ in ids else np.inf


def _share(held: Sequence[bool]) -> float:
    return round(float(np.mean(held)), 3)


def _auroc(on: Sequence[float], off: Sequence[float]) -> float:
    above: NDArray[np.float64] = np.array(on)[:, None] - np.array(off)[None, :]
    return float(((above > 0) + (above == 0) / 2).mean())


def calibrated(retriever: Retriever, asked_: Sequence[Question]) -> float:
    """The evidence that all but a few of the answerable questions have."""
    evidence = [retriever.find(one.text).evidence for one in asked_ if one.id]
    return round(float(np.quantile(evidence, 1 - _LET_THROUGH)), 4)


def main() -> None:
    phrasings = asked.phrasings()
    bar = tqdm(phrasings, desc="Embedding", unit="text", file=sys.stderr)
    vectors = vectors_of(bar)
    letters = Letters(phrasings)
    everything = list(questions())
    half = {name: [q for q in everything if q.split == name] for name in ("calibration", "test")}
    thresholds, figures = {}, {}
    for made in (Meaning(vectors.astype(np.float32), letters), letters):
        threshold = calibrated(Retriever(made, phrasings, 0.0), half["calibration"])
        thresholds[made.name] = threshold
        figures[made.name] = measured(Retriever(made, phrasings, threshold), half["test"])
    np.save(FOLDER / asked.VECTORS, vectors)
    said = {
        "texts_sha256": asked.digest(phrasings),
        "phrasings": len(phrasings),
        "thresholds": thresholds,
        "test": figures,
    }
    (FOLDER / asked.MEASURED).write_text(json.dumps(said, indent=1) + "\n")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
