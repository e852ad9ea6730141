"""Where the card's own figures say that the model fails: found in them, none left to be told."""

from collections.abc import Iterator, Mapping
from typing import Any

COVERAGE_WANTED = 0.88
"""Of an interval or band set that promises 0.9; less is listed as a failure."""
_COVERAGES = ("interval_coverage", "set_coverage")


def failures(card: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Each with `kind` and the figures that show it."""
    return [*_subgroups(card), *_bands(card), *_missing(card), *_empty_sets(card)]


def _subgroups(card: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """No better than telling everybody the share in their own group."""
    for cohort in ("viraemic", "training"):
        for group in card["subgroups"][cohort]:
            for kpa, at in group["at"].items():
                if at["model"]["value"] >= at["prior"]:
                    yield {
                        "kind": "brier-not-below-prior",
                        "cohort": cohort,
                        "by": group["by"],
                        "group": group["group"],
                        "n": group["n"],
                        "events": at["events"],
                        "kpa": kpa,
                        "brier": at["model"]["value"],
                        "prior": at["prior"],
                    }


def _bands(card: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for band in card["conformal"]["bands"]:
        low = {name: band[name] for name in _COVERAGES if band[name] < COVERAGE_WANTED}
        if low:
            yield {"kind": "coverage-in-band", "band": band["band"], "n": band["n"], **low}


def _missing(card: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    prior = card["metrics"]["brier_of_prior"]
    for row in card["missing"]:
        low = {name: row[name] for name in _COVERAGES if row[name] < COVERAGE_WANTED}
        no_better = [kpa for kpa, brier in row["brier"].items() if brier >= prior[kpa]]
        if row["taken"] and (low or no_better):
            yield {"kind": "inputs-missing", "taken": row["taken"], "kpa": no_better, **low}


def _empty_sets(card: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Sets of all bands are honest and say nothing."""
    every = str(len(card["model"]["bands"]))
    if everything := card["conformal"]["sizes"][every]:
        yield {"kind": "all-bands", "n": everything, "of": card["conformal"]["n"]}
