"""What an estimate of the stiffness model costs: one with its contributions, and many at once.

    .venv/bin/python -m benchmarks.model

Rows are drawn about the middle of each table, within the training bounds, a fifth of the values
missing that may be.
One core; CPU time, best of the rounds, because others on the machine only ever add to it.
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.staging.model import INPUTS, Floats, Model

ARTEFACT = Path(__file__).resolve().parents[1] / "core" / "staging" / "artefact" / "stiffness.json"
_ALWAYS = ("age", "sex", "AST")
_MISSING = 0.2


def main() -> None:
    options = _options()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    text = ARTEFACT.read_text()
    read = _best(options.rounds, lambda: Model.read(text))
    model = Model.read(text)
    rows = _rows(model, options.rows)
    single = rows[: options.singles].tolist()
    one = _best(options.rounds, lambda: [model.predict(row) for row in single]) / len(single)
    checked = _best(options.rounds, lambda: [model.outside(row) for row in single]) / len(single)
    batch = _best(options.rounds, lambda: model.log_kpa(rows))
    print(f"Artefact: {len(text.encode()) / 1000:.0f} kB, read in {1000 * read:.1f} ms")
    print(f"One estimate with contributions: {1e6 * one:.1f} us")
    print(f"Whether it is inside the training range: {1e6 * checked:.1f} us")
    print(f"Batch of {len(rows):,}: {len(rows) / batch:,.0f} rows a second on one core")
    print("Load average: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the batch")
    parser.add_argument("--singles", type=int, default=20_000, help="estimates one by one")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def _best(rounds: int, work: Callable[[], object]) -> float:
    """CPU seconds."""
    work()  # fills caches
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _rows(model: Model, count: int) -> Floats:
    rng = np.random.default_rng(1)
    low, high = np.array(model.bounds).T
    middle = np.array([np.median(edges) if edges else 1.5 for edges in model.edges])
    rows = np.clip(middle * np.exp(0.4 * rng.normal(size=(count, len(INPUTS)))), low, high)
    rows[:, INPUTS.index("sex")] = rng.integers(1, 3, count)
    gone = rng.random(rows.shape) < _MISSING
    gone[:, [INPUTS.index(name) for name in _ALWAYS]] = False
    return np.where(gone, np.nan, rows)


if __name__ == "__main__":
    main()
