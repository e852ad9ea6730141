"""A model file that is not as it was made stops the command, whatever it was asked for."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.staging.model import digest

ROOT = Path(__file__).resolve().parents[1]
FILE = Path("core", "staging", "artefact", "stiffness.json")
TEXT = (ROOT / FILE).read_text()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the product alone, to spoil."""
    folder = tmp_path_factory.mktemp("house")
    for name in ("core", "fhir_api", "migrations"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "hepatocai.py", folder)
    return folder


def hepatocai(house: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hepatocai", *arguments],
        cwd=house,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def spoilt() -> Iterator[tuple[str, bytes | None, str]]:
    sent = json.loads(TEXT)
    yield "cut", TEXT[: len(TEXT) // 2].encode(), "cannot be read: fetch the release again"
    yield "bytes of something else", b"\x80\x00\xff", "cannot be read: fetch the release again"
    yield "gone", None, "is missing: fetch the release again"
    newer = {**sent, "schema": sent["schema"] + 1}
    yield "newer", json.dumps(newer).encode(), "install the release that it came with"
    tampered = json.loads(TEXT)
    tampered["body"]["base"] += 0.5
    yield "tampered", json.dumps(tampered).encode(), "was changed after it was made"
    silent = json.loads(TEXT)
    del silent["body"]["facts"]["metrics"]["auroc"]
    silent["sha256"] = digest(silent["body"])
    yield "silent of its accuracy", json.dumps(silent).encode(), "lacks a figure that reports tell"


SPOILT = pytest.mark.parametrize(
    ("raw", "said"), [row[1:] for row in spoilt()], ids=[row[0] for row in spoilt()]
)


@SPOILT
@pytest.mark.parametrize("command", ["run", "stage"])
def test_nothing_starts_with_it(
    house: Path, tmp_path: Path, command: str, raw: bytes | None, said: str
) -> None:
    (house / FILE).unlink(missing_ok=True)
    if raw is not None:
        (house / FILE).write_bytes(raw)
    data = tmp_path / "data"
    example = ROOT / "tests" / "data" / "fhir" / "full_panel.json"
    asked = {"run": ("run", "--port", "1", "--data-dir", data), "stage": ("stage", example)}
    done = hepatocai(house, *asked[command])
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = [each for each in done.stderr.splitlines() if not each.startswith("{")]
    assert line.startswith("the model file ")
    assert said in line
    assert not (data / "postgres").exists()  # nothing was begun


def test_the_same_copy_works_with_the_file_that_it_came_with(house: Path) -> None:
    (house / FILE).write_text(TEXT)
    done = hepatocai(house, "stage", ROOT / "tests" / "data" / "fhir" / "full_panel.json")
    assert done.returncode == 0
    assert "Experimental model estimate" in done.stdout
