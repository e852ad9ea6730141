"""A small training run, made once for whoever asks: such tests belong to the group `train`."""

from pathlib import Path

import pytest

from ml.dataset import cohorts
from ml.train import train, written
from tests.ml.people import merged


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("people") / "merged.csv"
    merged(3_000).to_csv(path, index=False)
    return path


@pytest.fixture(scope="session")
def artefact(table: Path) -> str:
    return written(train(cohorts(table)))
