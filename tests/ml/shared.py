"""The data beside the project, where they are: tests that need them say why they do not run."""

from pathlib import Path

import pytest

DATA = Path(__file__).parents[2].parent / "shared" / "data"
NHANES = DATA / "nhanes" / "nhanes_2017_2020_lux.csv"

needs_shared = pytest.mark.skipif(not NHANES.is_file(), reason="the shared data is not here")
