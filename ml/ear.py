"""Fits what hears emergencies, and measures it: `python -m ml.ear` (`make ear`), some ten minutes.

Fitted to ml/emergency/HAND/*.tsv (label, text; `-`: no emergency), a folder a writer, and to the
ways of asking for passages that are for information alone. Weights and thresholds come from what
each writer's phrases sound like to those who have learnt from the others'; phrases under tests/data
are another writer's again: measured, and nothing is chosen by them.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from tqdm import tqdm

from core.assistant import asked, ear, vectors
from core.assistant.alarm import alarm, outcome
from core.assistant.passages import Route, passage
from core.assistant.safety import emergency
from core.assistant.words import PAUSE, STOP, words

ROOT = Path(__file__).resolve().parents[1]
PHRASES = Path(__file__).parent / "emergency"
FOLDER = ROOT / "core" / "assistant" / "listening"
APART = ROOT / "tests" / "data" / "assistant"
_STRENGTH = 100.0
"""Of the letters' regression, the less regular the higher."""
_HARD, _WIDTH = 10.0, 4.0
"""Of the support vector machine: what a mistake costs, and how near is near."""
_QUESTION = 0.3
"""What a question weighs beside a phrase: there are as many of both."""
_SEEN = "first"
"""The writer whose phrases the lexicon was widened by."""
_USUAL = ("sixth", "eighth", "ninth")
"""Whose phrases thresholds are chosen by: emergencies and their likes, and ordinary days."""
_FALSE = {"letters": 0.08, "meaning": 0.07}
"""Of the usual others so many may meet an alarm where their writer is not known; half as many do
once all writers are learnt from. More by letters alone, or too many emergencies would meet none."""
_LINED = 0.12
"""Of the usual others in which the lexicon finds nothing: so many may meet a line."""
OUTCOMES = ("nothing", "happening", "past", "question")
HOW = ("alarm", "line", "nothing")

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    text: str
    tells: bool
    hand: str


def phrases(folder: Path = PHRASES) -> Iterator[Phrase]:
    for file in sorted(folder.glob("*/*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            label, text = line.split("\t", 1)
            yield Phrase(text=text, tells=label != "-", hand=file.parent.name)


def questions() -> Iterator[str]:
    for one in asked.phrasings():
        told = not one.prose and one.id.startswith("kb-")
        if told and passage(one.id, "en").route is Route.INFO:
            yield one.text


def digest() -> str:
    """Of all that it is fitted to: what is shipped says by which it was made."""
    texts = [f"{one.text}\t{one.tells}\t{one.hand}" for one in phrases()] + sorted(questions())
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What is learnt from: (n,) each, `letters` (n, BINS), `meaning` (n, 384).

    `weigh`: a question counts less than a phrase. `read`: the outcome of the lexicon.
    """

    tells: NDArray[np.bool_]
    weigh: Numbers
    hand: NDArray[np.str_]
    letters: csr_matrix
    meaning: vectors.Floats
    read: NDArray[np.str_]

    @classmethod
    def of(cls, ours: Sequence[Phrase], asks: Sequence[str]) -> "Material":
        """Questions are dealt out to the writers in turn."""
        hands = sorted({one.hand for one in ours})
        dealt = [hands[at % len(hands)] for at in range(len(asks))]
        texts = [*(one.text for one in ours), *asks]
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            made = pool.map(vectors.query, texts, chunksize=64)
            meaning = list(tqdm(made, desc="meaning", total=len(texts), disable=None))
        return cls(
            tells=np.array([*(one.tells for one in ours), *(False for _ in asks)]),
            weigh=np.array([1.0] * len(ours) + [_QUESTION] * len(asks)),
            hand=np.array([*(one.hand for one in ours), *dealt]),
            letters=matrix(texts),
            meaning=np.stack(meaning),
            read=np.array([outcome(emergency(text)) for text in texts]),
        )

    def fit(self, chosen: NDArray[np.bool_]) -> tuple[LogisticRegression, SVC]:
        """By letters and by meaning."""
        given = self.tells[chosen], self.weigh[chosen]
        return (
            LogisticRegression(C=_STRENGTH, max_iter=1000).fit(self.letters[chosen], *given),
            SVC(C=_HARD, gamma=_WIDTH, cache_size=1000).fit(self.meaning[chosen], *given),
        )

    def heard(self) -> Numbers:
        """(n, 2): what each writer's phrases sound like to those who know the others' alone."""
        found = np.zeros((len(self.hand), 2))
        for name in tqdm(np.unique(self.hand), desc="writers", disable=None):
            own = self.hand == name
            by_letters, by_meaning = self.fit(~own)
            found[own, 0] = by_letters.decision_function(self.letters[own])
            found[own, 1] = by_meaning.decision_function(self.meaning[own])
        return found


def main() -> None:
    given = Material.of(list(phrases()), list(questions()))
    heard = given.heard()
    weighing = {
        name: _weighing(given, heard[:, :count]) for count, name in enumerate(_FALSE, start=1)
    }
    by_letters, by_meaning = given.fit(np.full(len(given.hand), fill_value=True))
    _keep(by_letters, by_meaning)
    fitted = {
        "phrases_sha256": digest(),
        "emergencies": int(given.tells.sum()),
        "others": int((~given.tells).sum()),
        "bias": round(float(by_letters.intercept_[0]), 4),
        "meaning": {"bias": round(float(by_meaning.intercept_[0]), 4), "gamma": _WIDTH},
        "weighing": weighing,
    }
    _write(fitted)
    ear.forget()
    by_both, by_one = counted(apart()), counted(apart(by_meaning=False))
    _write({**fitted, "apart": by_both, "apart_by_letters": by_one})


def _weighing(given: Material, heard: Numbers) -> dict[str, float]:
    """Log-odds of what is heard and read, by phrases that neither has seen; and thresholds."""
    sounds = ("letters", "meaning")[: heard.shape[1]]
    outcomes = np.array([[one == name for name in OUTCOMES] for one in given.read], float)
    evidence, unseen = np.hstack([heard, outcomes]), given.hand != _SEEN
    model = LogisticRegression(fit_intercept=False, max_iter=1000)
    model.fit(evidence[unseen], given.tells[unseen], sample_weight=given.weigh[unseen])
    weights = dict(zip((*sounds, *OUTCOMES), model.coef_[0].tolist(), strict=True))
    likely = model.predict_proba(evidence)[:, 1]
    usual = np.isin(given.hand, _USUAL) & (given.weigh == 1)
    others = usual & ~given.tells
    above = float(np.quantile(likely[others], 1 - _FALSE[sounds[-1]]))
    line = float(np.quantile(likely[others & (given.read == "nothing")], 1 - _LINED))
    found = {"meaning": 0.0, **weights, "alarm": above, "line": min(line, above)}
    return {name: round(value, 4) for name, value in found.items()}


def _keep(by_letters: LogisticRegression, by_meaning: SVC) -> None:
    FOLDER.mkdir(exist_ok=True)
    np.save(FOLDER / "weights.npy", by_letters.coef_[0].astype(np.float16))
    kind = np.dtype([("vector", np.int8, (vectors.WIDTH,)), ("weight", np.float32)])
    table = np.zeros(len(by_meaning.support_vectors_), kind)
    table["vector"] = np.clip(np.round(by_meaning.support_vectors_ * ear.SCALE), -127, 127)
    table["weight"] = by_meaning.dual_coef_[0]
    np.save(FOLDER / "meaning.npy", table)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A phrase written apart and how it was met: with an alarm, a line, nothing."""

    text: str
    category: str | None
    how: str


def apart(folder: Path = APART, *, by_meaning: bool = True, every: int = 1) -> dict[str, list[Met]]:
    """By language phrases that tell of an emergency; `benign`: denied, past, asked, idiomatic;
    `ordinary`: what people write on most days; `questions`: lay ones, on topic or off it.

    `every`: each so manieth of a category alone."""
    rows = {file.stem: [file] for file in sorted((folder / "emergency").glob("*.jsonl"))}
    rows["questions"] = sorted((folder / "questions").glob("*.jsonl"))
    shown = tqdm(rows.items(), desc="apart", leave=False, disable=None)
    meet = partial(_met, by_meaning=by_meaning)
    return {row: [*map(meet, _sample(_lines(files), every))] for row, files in shown}


def _sample(lines: Iterator[dict[str, str]], every: int) -> list[dict[str, str]]:
    return sorted(lines, key=lambda one: one.get("category") or "")[::every]


def _lines(paths: Sequence[Path]) -> Iterator[dict[str, str]]:
    for file in paths:
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


def _met(one: dict[str, str], *, by_meaning: bool) -> Met:
    how = told(one["text"], by_meaning=by_meaning)
    return Met(text=one["text"], category=one.get("category"), how=how)


def told(text: str, *, by_meaning: bool = True) -> str:
    found = alarm(text, by_meaning=by_meaning)
    if found is None:
        return "nothing"
    return "line" if found.frame in ("question", "past") else "alarm"


def counted(rows: dict[str, list[Met]]) -> dict[str, dict[str, int]]:
    """How many of each row meet what."""
    counts = {row: Counter(one.how for one in met) for row, met in rows.items()}
    return {row: {how: count[how] for how in HOW} for row, count in counts.items()}


def _write(measured: dict[str, Any]) -> None:
    (FOLDER / "measured.json").write_text(json.dumps(measured, indent=1) + "\n")


if __name__ == "__main__":
    main()
    print((FOLDER / "measured.json").read_text())
