"""The shipped artefact: trusted only as it was made, additive, monotone, the same in bulk."""

import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.staging.model import (
    BANDS,
    INPUTS,
    THRESHOLDS_KPA,
    ArtefactError,
    Model,
    digest,
)

TEXT = (
    Path(__file__).resolve().parents[3] / "core" / "staging" / "artefact" / "stiffness.json"
).read_text()
MODEL = Model.read(TEXT)
RISING, FALLING = ("age", "AST", "TBIL", "GGT"), ("PLT", "ALB")
ORDINARY = [54.0, 1.0, 61.0, 74.0, 148.0, 41.0, 12.0, 66.0, 88.0, 72.0, 4.6, 79.0]


@st.composite
def rows(draw: st.DrawFn) -> list[float]:
    """Any row, also far outside training, with inputs missing."""
    wide = [st.floats(low / 4, high * 4, allow_nan=False) for low, high in MODEL.bounds]
    return [draw(one | st.just(math.nan)) for one in wide]


@given(rows())
def test_contributions_add_up_to_the_estimate_exactly(row: list[float]) -> None:
    said = MODEL.predict(row)
    assert sum(said.contributions, said.base) == said.log_kpa
    assert said.kpa == math.exp(said.log_kpa)
    assert len(said.contributions) == len(INPUTS)


@given(rows(), st.data())
def test_the_estimate_is_monotone_where_promised(row: list[float], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([*RISING, *FALLING]))
    place = INPUTS.index(name)
    low, high = MODEL.bounds[place]
    ends = sorted(data.draw(st.floats(low / 4, high * 4)) for _ in range(2))
    below, above = (MODEL.predict([*row[:place], end, *row[place + 1 :]]).log_kpa for end in ends)
    if name in FALLING:
        below, above = above, below
    assert below <= above + 1e-9


@given(rows())
@settings(max_examples=50)
def test_probabilities_never_cross_and_the_set_is_one_piece(row: list[float]) -> None:
    said = MODEL.predict(row)
    assert 1 > said.at_least[0] > said.at_least[1] > said.at_least[2] > 0
    assert said.low < said.kpa < said.high
    first = BANDS.index(said.bands[0])
    assert said.bands == BANDS[first : first + len(said.bands)]


def test_many_rows_give_what_each_gives_alone() -> None:
    rng = np.random.default_rng(3)
    many = np.array([np.array(b) @ [[0.5, 0], [0, 1.5]] for b in MODEL.bounds])
    drawn = rng.uniform(many[:, 0], many[:, 1], (20_000, len(INPUTS)))
    drawn[rng.random(drawn.shape) < 0.2] = np.nan
    together = MODEL.log_kpa(drawn)
    alone = [MODEL.predict(row).log_kpa for row in drawn.tolist()]
    assert np.abs(together - alone).max() < 1e-12


def test_an_ordinary_row_is_inside_and_an_odd_one_is_named() -> None:
    assert MODEL.outside(ORDINARY) == ()
    row = list(ORDINARY)
    row[INPUTS.index("AST")] = 5000.0
    assert MODEL.outside(row) == ("AST",)
    unknown = [math.nan if name == "GGT" else ORDINARY[p] for p, name in enumerate(INPUTS)]
    assert MODEL.outside(unknown) == ()


def test_a_combination_nobody_had_is_outside_though_each_value_is_inside() -> None:
    row = list(ORDINARY)
    for name, end in (("AST", 1), ("ALT", 0), ("ALB", 0), ("TP", 1), ("GGT", 1)):
        row[INPUTS.index(name)] = MODEL.bounds[INPUTS.index(name)][end]
    assert MODEL.outside(row) == ("combination",)


def spoilt() -> Iterator[tuple[str, str, str]]:
    sent = json.loads(TEXT)
    yield "cut", TEXT[: len(TEXT) // 2], "cannot be read"
    yield "empty", "", "cannot be read"
    yield "another file", "[]", "cannot be read"
    yield "newer", json.dumps({**sent, "schema": 2}), "schema 2"
    tampered = json.loads(TEXT)
    tampered["body"]["inputs"][2]["table"][3] += 1e-12
    yield "one number changed", json.dumps(tampered), "its sum differs"
    for name, change in (
        ("an input gone", lambda body: body["inputs"].pop()),
        ("a table too short", lambda body: body["inputs"][0]["table"].pop()),
        ("a pair beyond its table", lambda body: body["pairs"][0]["table"].pop()),
        ("a key gone", lambda body: body.pop("slope")),
    ):
        resealed = json.loads(TEXT)
        change(resealed["body"])
        resealed["sha256"] = digest(resealed["body"])
        yield name, json.dumps(resealed), "lacks something"


@pytest.mark.parametrize(
    ("text", "told"), [row[1:] for row in spoilt()], ids=[row[0] for row in spoilt()]
)
def test_a_file_that_is_not_as_it_was_made_is_refused(text: str, told: str) -> None:
    with pytest.raises(ArtefactError, match=told):
        Model.read(text)


def test_layout_does_not_matter_to_the_seal() -> None:
    assert Model.read(json.dumps(json.loads(TEXT), indent=2)).sha256 == MODEL.sha256


def test_it_is_small_and_says_where_it_comes_from() -> None:
    assert len(TEXT) < 2_000_000
    assert {"data_sha256", "training_rows", "metrics"} <= MODEL.facts.keys()
    assert set(MODEL.facts["metrics"]["auroc"]) == {str(one) for one in THRESHOLDS_KPA}
