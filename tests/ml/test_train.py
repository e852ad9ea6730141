"""A small training run from table to artefact: read by the product, and the same every time."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.staging.model import INPUTS, Model
from ml.dataset import cohorts
from ml.train import ARTEFACT, train, written
from tests.ml.people import merged
from tests.ml.shared import NHANES, needs_shared

pytestmark = pytest.mark.xdist_group("train")  # so that one is trained once
ROOT = Path(__file__).parents[2]
OTHERWISE = {"OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2", "OPENBLAS_CORETYPE": "Nehalem"}


def test_the_product_reads_what_training_writes(artefact: str, table: Path) -> None:
    model, found = Model.read(artefact), cohorts(table)
    assert model.facts["training_rows"] == len(found.training)
    assert model.facts["viraemic_rows"] == len(found.viraemic)
    assert model.facts["data_sha256"] == found.data_sha256
    assert len(found.training) + len(found.viraemic) == 3_000


def test_it_has_learned_what_the_people_were_made_with(artefact: str, table: Path) -> None:
    model, viraemic = Model.read(artefact), cohorts(table).viraemic
    told = model.log_kpa(viraemic.inputs)
    assert np.corrcoef(told, np.log(viraemic.kpa))[0, 1] > 0.5
    # offsets are learned on them, one a pattern of known inputs: little is left on average
    assert np.mean(np.log(viraemic.kpa) - told) == pytest.approx(0, abs=0.03)
    metrics = model.facts["metrics"]
    assert metrics["brier"]["7.1"] < metrics["brier_of_prior"]["7.1"]  # higher ones are too rare


def test_another_process_gives_the_same_bytes(artefact: str, table: Path, tmp_path: Path) -> None:
    """With two threads, and with the sums of an older processor."""
    out, given = tmp_path / "stiffness.json", os.environ | OTHERWISE
    subprocess.run(
        [sys.executable, "-m", "ml.train", "--data", table, "--out", out],
        cwd=ROOT, env=given, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    assert out.read_text() == artefact


def test_a_table_without_a_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "merged.csv"
    merged(50).drop(columns="ggt_ul").to_csv(path, index=False)
    with pytest.raises(ValueError, match="no column ggt_ul"):
        cohorts(path)


def test_who_is_left_out_is_counted_once(tmp_path: Path) -> None:
    people = merged(200)
    people.loc[:9, "age"] = 12
    people.loc[5:19, "LUAXSTAT"] = 2
    people.loc[20:24, "ast_ul"] = np.nan
    people.loc[25:27, "hbsag"] = 1
    people.loc[28:28, "RIDEXPRG"] = 1
    people.to_csv(tmp_path / "merged.csv", index=False)
    found = cohorts(tmp_path / "merged.csv")
    assert list(found.excluded.values()) == [10, 10, 5, 3, 1]
    assert len(found.training) + len(found.viraemic) == 171
    assert (found.viraemic.about["hcv_rna"] == 1).all()
    assert (found.training.about["hcv_rna"] != 1).all()
    assert found.training.inputs.shape[1] == len(INPUTS)


@needs_shared
def test_the_shipped_artefact_is_made_again() -> None:
    """To the ninth digit: in the twelfth processors differ, in one number of thousands."""
    made, shipped = parted(written(train(cohorts(NHANES)))), parted(ARTEFACT.read_text())
    assert made[0] == shipped[0]
    assert made[1] == pytest.approx(shipped[1], rel=1e-9)


def parted(artefact: str) -> tuple[str, list[float]]:
    """Its body without its numbers, and its numbers."""
    body = json.dumps(json.loads(artefact)["body"])
    number = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
    return number.sub("#", body), [float(one) for one in number.findall(body)]
