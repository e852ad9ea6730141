"""A pairwise boosted model taken apart into lookup tables that say the same. No pickle leaves here.

Each leaf speaks of at most two inputs, so the sum over all trees is a sum of tables over one input
or two. They are centred against the training rows (core.staging.model says what that is good for).
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingRegressor

from core.staging.model import INPUTS, LOGARITHMIC, Floats

Key = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """The values of one input that lead to a leaf: above `low`, up to `high`, or missing."""

    low: float = -math.inf
    high: float = math.inf
    missing: bool = True

    def inside(self, edges: Floats) -> NDArray[np.bool_]:
        """Which bins belong: one before each edge, one after the last, one for missing."""
        ends = np.append(edges, math.inf)
        inside = (ends <= self.high) & (ends > self.low)
        return np.append(inside, self.missing)


Leaf = tuple[Mapping[int, Span], float]


def leaves(made: HistGradientBoostingRegressor) -> Iterator[Leaf]:
    """Every leaf: what leads to it by input, and what it adds. Logarithms are turned back."""
    for (tree,) in made._predictors:  # scikit-learn has no public way to its trees
        yield from _below(tree.nodes, 0, {})


def _below(nodes: Any, at: int, spans: Mapping[int, Span]) -> Iterator[Leaf]:
    node = nodes[at]
    if node["is_leaf"]:
        yield spans, float(node["value"])
        return
    place, edge = int(node["feature_idx"]), float(node["num_threshold"])
    if INPUTS[place] in LOGARITHMIC:
        edge = math.exp(edge)
    edge, left_too = rounded(edge), bool(node["missing_go_to_left"])
    span = spans.get(place, Span())
    low = Span(span.low, min(span.high, edge), span.missing and left_too)
    high = Span(max(span.low, edge), span.high, span.missing and not left_too)
    yield from _below(nodes, int(node["left"]), {**spans, place: low})
    yield from _below(nodes, int(node["right"]), {**spans, place: high})


def taken_apart(made: HistGradientBoostingRegressor, background: Floats) -> dict[str, Any]:
    """`base`, `inputs` (edges and table) and `pairs` of the artefact, centred on `background`."""
    by_key: dict[Key, list[Leaf]] = defaultdict(list)
    for spans, value in leaves(made):
        by_key[tuple(sorted(spans))].append((spans, value))
    if any(len(key) > 2 for key in by_key):
        raise ValueError("a leaf depends on more than two inputs: the model is not pairwise")
    edges = [_edges(by_key, place) for place in range(len(INPUTS))]
    bins = np.stack([_bins(edges[p], background[:, p]) for p in range(len(INPUTS))], axis=1)
    base = float(made._baseline_prediction.item()) + sum(v for _, v in by_key.pop((), []))
    main = [np.zeros(len(each) + 2) for each in edges]
    pairs = []
    for key, found in sorted(by_key.items()):
        if len(key) == 1:
            main[key[0]] += sum(
                value * spans[key[0]].inside(edges[key[0]]) for spans, value in found
            )
        else:
            pairs.append(_pair(key, found, edges))
    for place, table in enumerate(main):
        mean = float(table[bins[:, place]].mean())
        base, main[place] = base + mean, table - mean
    for a, b, table in pairs:
        base += _purify(main, table, a, b, bins)
    return {
        "base": rounded(base),
        "edges": [each.tolist() for each in edges],
        "main": [list(map(rounded, table)) for table in main],
        "pairs": [_compact(a, b, table) for a, b, table in pairs],
    }


def _edges(by_key: Mapping[Key, list[Leaf]], place: int) -> Floats:
    spans = [s[place] for found in by_key.values() for s, _ in found if place in s]
    ends = {end for span in spans for end in (span.low, span.high)}
    return np.array(sorted(filter(math.isfinite, ends)))


def _bins(edges: Floats, column: Floats) -> NDArray[np.intp]:
    bins = np.searchsorted(edges, column, side="left")
    bins[np.isnan(column)] = len(edges) + 1
    return bins


def _pair(key: Key, found: list[Leaf], edges: list[Floats]) -> tuple[int, int, Floats]:
    a, b = key
    table = np.zeros((len(edges[a]) + 2, len(edges[b]) + 2))
    for spans, value in found:
        table += value * np.outer(spans[a].inside(edges[a]), spans[b].inside(edges[b]))
    return a, b, table


def _purify(main: list[Floats], table: Floats, a: int, b: int, bins: NDArray[np.intp]) -> float:
    """Move what a pair says of one input alone into that input's table; return its mean."""
    mean = float(table[bins[:, a], bins[:, b]].mean())
    of_a = _weighted(table.T, bins[:, b])
    of_b = _weighted(table, bins[:, a])
    main[a] += of_a - mean
    main[b] += of_b - mean
    table += mean - of_a[:, None] - of_b[None, :]
    return mean


def _weighted(table: Floats, bins: NDArray[np.intp]) -> Floats:
    """Mean over the rows of the table, each as often as its bin. Not `@`: that sums in an order
    of the processor's own, and what nearly cancels would then differ in the digits we keep."""
    shares = np.bincount(bins, minlength=len(table)) / len(bins)
    total = np.zeros(table.shape[1])
    for share, row in zip(shares, table, strict=True):
        total += share * row
    return total


def _compact(a: int, b: int, table: Floats) -> dict[str, Any]:
    """Rows and columns that repeat the one before are kept once."""
    table = np.vectorize(rounded)(table)
    bins_a, rows = _runs(table)
    bins_b, columns = _runs(table[rows].T)
    kept = table[np.ix_(rows, columns)]
    return {"a": a, "b": b, "bins_a": bins_a, "bins_b": bins_b, "table": kept.tolist()}


def _runs(table: Floats) -> tuple[list[int], list[int]]:
    """For each row the number of its run, and the first row of each run."""
    first, number = [0], [0]
    for at in range(1, len(table)):
        if not np.array_equal(table[at], table[first[-1]]):
            first.append(at)
        number.append(len(first) - 1)
    return number, first


def rounded(value: float) -> float:
    """Twelve significant digits: the same file on every machine."""
    return float(f"{value:.12g}")
