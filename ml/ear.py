"""Fits the second reader of emergencies, and measures it: `python -m ml.ear` (`make ear`).

Fitted to ml/emergency/*.tsv (label, text; `-`: no emergency) and to the ways of asking for passages
that are for information alone. Thresholds come from cross-validation on these; the phrases under
tests/data, written apart, are measured and nothing is chosen by them.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from tqdm import tqdm

from core.assistant import asked, ear
from core.assistant.alarm import alarm
from core.assistant.passages import Route, passage
from core.assistant.words import PAUSE, STOP, words

ROOT = Path(__file__).resolve().parents[1]
PHRASES = Path(__file__).parent / "emergency"
FOLDER = ROOT / "core" / "assistant" / "listening"
APART = ROOT / "tests" / "data" / "assistant"
_SILENT, _LOUD = 0.02, 0.9
"""Of the emergencies among our phrases, by models that have not seen them: so many may be heard as
nothing, so many shall be heard by this reader alone. The lexicon stands beside it."""
_STRENGTH, _QUESTION = 100.0, 0.3
"""Regularisation, and what a question weighs beside a phrase: there are as many of both."""
_FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def phrases(folder: Path = PHRASES) -> Iterator[tuple[str, bool]]:
    """(text, whether it tells of an emergency)."""
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            label, text = line.split("\t", 1)
            yield text, label != "-"


def questions() -> Iterator[str]:
    for one in asked.phrasings():
        told = not one.prose and one.id.startswith("kb-")
        if told and passage(one.id, "en").route is Route.INFO:
            yield one.text


def digest() -> str:
    """Of all that it is fitted to: what is shipped says by which it was made."""
    texts = [f"{text}\t{tells}" for text, tells in phrases()] + sorted(questions())
    return sha256("\n".join(texts).encode()).hexdigest()


def matrix(texts: Sequence[str]) -> csr_matrix:
    """(texts, BINS)"""
    columns, values, starts = [], [], [0]
    for text in tqdm(texts, desc="letters", leave=False, disable=None):
        found, strengths = ear.bins([word for word in words(text) if word not in (STOP, PAUSE)])
        columns.append(found)
        values.append(strengths)
        starts.append(starts[-1] + len(found))
    return csr_matrix(
        (np.concatenate(values), np.concatenate(columns), starts), shape=(len(texts), ear.BINS)
    )


def main() -> None:
    ours = list(phrases())
    texts = [text for text, _ in ours] + list(questions())
    tells = np.array([tell for _, tell in ours] + [False] * (len(texts) - len(ours)))
    given = matrix(texts)
    model = LogisticRegression(C=_STRENGTH, max_iter=1000)
    weigh = np.where(np.arange(len(texts)) < len(ours), 1.0, _QUESTION)
    apart = cross_val_predict(
        model, given, tells, cv=_FOLDS, method="predict_proba", params={"sample_weight": weigh}
    )[:, 1]
    silent, loud = np.quantile(apart[tells], (_SILENT, 1 - _LOUD))
    model.fit(given, tells, sample_weight=weigh)
    FOLDER.mkdir(exist_ok=True)
    np.save(FOLDER / "weights.npy", model.coef_[0].astype(np.float16))
    fitted = {
        "phrases_sha256": digest(),
        "emergencies": int(tells.sum()),
        "others": int((~tells).sum()),
        "bias": round(float(model.intercept_[0]), 4),
        "silent": round(float(silent), 4),
        "heard": round(float(loud), 4),
    }
    _write(fitted)
    ear.forget()
    _write({**fitted, "apart": apart_measured()})


def apart_measured(folder: Path = APART) -> dict[str, dict[str, int]]:
    """Phrases written apart -> how many meet an alarm, a line before the answer, nothing.

    By language those that tell of an emergency; `benign` those that do not; `questions` lay ones.
    """
    found = {}
    for file in sorted((folder / "emergency").glob("*.jsonl")):
        found[file.stem] = _told([file])
    return {**found, "questions": _told(sorted((folder / "questions").glob("*.jsonl")))}


def told(text: str) -> str:
    found = alarm(text)
    if found is None:
        return "nothing"
    return "line" if found.frame in ("question", "past") else "alarm"


def _told(paths: Sequence[Path]) -> dict[str, int]:
    lines = [line for file in paths for line in file.read_text(encoding="utf-8").splitlines()]
    kinds = Counter(told(json.loads(line)["text"]) for line in lines)
    return {kind: kinds[kind] for kind in ("alarm", "line", "nothing")}


def _write(measured: dict[str, Any]) -> None:
    (FOLDER / "measured.json").write_text(json.dumps(measured, indent=1) + "\n")


if __name__ == "__main__":
    main()
    print((FOLDER / "measured.json").read_text())
