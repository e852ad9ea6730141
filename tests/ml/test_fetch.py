"""NHANES files: fetched whole or not at all, and joined without changing a value."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pandas as pd
import pyreadstat
import pytest

from ml import fetch
from ml.dataset import cohorts
from ml.fetch import COLUMNS, FetchError, download, merge, merged_csv

ROOT = Path(__file__).parents[2]
SAS_ZERO = 5.397605346934028e-79
PEOPLE = [109_263.0, 109_264.0, 109_271.0]


def write(folder: Path, name: str, people: list[float], **values: list[float]) -> None:
    """One transport file with every column that is kept, and one that is not."""
    table = pd.DataFrame({fetch.KEY: people, "NOTKEPT": [1.0] * len(people)})
    for place, column in enumerate(COLUMNS[name]):
        table[column] = values.get(column, [10.0 * place + n for n in range(len(people))])
    pyreadstat.write_xport(table, folder / f"{name}.xpt", table_name=name, file_format_version=5)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The nine files of three people; the second gave no blood, a fourth had no elastography."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in COLUMNS:
        write(folder, name, PEOPLE)
    write(folder, "P_DEMO", [*PEOPLE, 109_300.0], RIDAGEYR=[54.0, 61.0, SAS_ZERO, 40.0],
          WTMECPRP=[20882.772379, 8154.968193, 0.0, 1.0])  # fmt: skip
    write(folder, "P_LUX", PEOPLE, LUXSMED=[6.4, 12.5, 5.5])
    write(folder, "P_BIOPRO", [PEOPLE[2], PEOPLE[0]], LBXSASSI=[31.0, 14.0], LBDSTBSI=[8.55, 3.42])
    return folder


def test_everybody_with_elastography_is_there_once_in_the_order_of_the_columns(files: Path) -> None:
    table = merge(files)
    expected = [fetch.KEY, *(new for name in COLUMNS for new in COLUMNS[name].values())]
    assert list(table.columns) == expected
    assert table[fetch.KEY].tolist() == [109_263, 109_264, 109_271]


def test_values_keep_to_their_person_and_are_as_they_were(files: Path) -> None:
    table = merge(files).set_index(fetch.KEY)
    assert table["lsm_kpa"].tolist() == [6.4, 12.5, 5.5]
    assert table.loc[109_263, "ast_ul"] == 14.0
    assert table.loc[109_271, "ast_ul"] == 31.0
    assert table.loc[109_271, "bilirubin_umoll"] == 8.55
    assert table.loc[109_263, "WTMECPRP"] == 20882.772379


def test_who_is_missing_in_a_file_has_missing_values_of_it_alone(files: Path) -> None:
    one = merge(files).set_index(fetch.KEY).loc[109_264]
    assert one[list(COLUMNS["P_BIOPRO"].values())].isna().all()
    assert one.drop(list(COLUMNS["P_BIOPRO"].values())).notna().all()


def test_the_zero_of_sas_is_zero(files: Path) -> None:
    raw = pd.read_sas(files / "P_DEMO.xpt", format="xport")["RIDAGEYR"]
    assert 0 < raw[2] < 1e-70
    assert merge(files)["age"].tolist() == [54.0, 61.0, 0.0]


class Cdc(ThreadingHTTPServer):
    """Serves a folder, and what is told of a name instead: a status, or a cut at some byte."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.folder = folder
        self.asked: list[str] = []
        self.broken: dict[str, int] = {}
        self.cut: dict[str, int] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/DataFiles"


class Answer(BaseHTTPRequestHandler):
    server: Cdc

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2].removesuffix(".xpt")
        self.server.asked.append(name)
        body = (self.server.folder / f"{name}.xpt").read_bytes()
        self.send_response(self.server.broken.get(name, 200))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: self.server.cut.get(name)])

    def log_message(self, *_: object) -> None:
        """Says nothing on stderr, where progress is looked for."""


@pytest.fixture
def cdc(files: Path) -> Iterator[Cdc]:
    with Cdc(files) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def sums(files: Path) -> dict[str, str]:
    return {name: hashlib.sha256((files / f"{name}.xpt").read_bytes()).hexdigest()
            for name in COLUMNS}  # fmt: skip


def test_all_files_come_and_progress_is_on_stderr_alone(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    download(tmp_path / "kept", address=cdc.address, sums=sums)
    assert sorted(cdc.asked) == sorted(COLUMNS)
    for name in COLUMNS:
        assert (tmp_path / "kept" / f"{name}.xpt").read_bytes() == (
            cdc.folder / f"{name}.xpt"
        ).read_bytes()
    told = capsys.readouterr()
    assert told.out == ""
    assert "9/9" in told.err


def test_a_good_file_is_not_fetched_again_and_a_bad_one_is(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path
) -> None:
    download(tmp_path, address=cdc.address, sums=sums)
    cdc.asked.clear()
    download(tmp_path, address=cdc.address, sums=sums)
    assert cdc.asked == []
    (tmp_path / "P_CBC.xpt").write_bytes(b"half of it")
    download(tmp_path, address=cdc.address, sums=sums)
    assert cdc.asked == ["P_CBC"]


def test_a_file_with_another_sum_is_refused_and_not_kept(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(FetchError, match=r"P_LUX\.xpt is not the file"):
        download(tmp_path, address=cdc.address, sums={**sums, "P_LUX": "0" * 64})
    assert not (tmp_path / "P_LUX.xpt").exists()


def test_a_cut_transfer_is_refused_and_not_kept(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path
) -> None:
    cdc.cut["P_HEPC"] = 100
    with pytest.raises(FetchError, match="set HEPATO_ML_DATA"):
        download(tmp_path, address=cdc.address, sums=sums)
    assert not (tmp_path / "P_HEPC.xpt").exists()


def test_an_error_of_the_server_is_told(cdc: Cdc, sums: dict[str, str], tmp_path: Path) -> None:
    cdc.broken["P_DIQ"] = 500
    with pytest.raises(FetchError, match=r"P_DIQ\.xpt cannot be fetched"):
        download(tmp_path, address=cdc.address, sums=sums)


def test_the_merged_file_is_made_once_and_can_be_trained_from(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEPATO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("HEPATO_ML_DATA", raising=False)
    made = merged_csv(address=cdc.address, sums=sums)
    assert made == tmp_path / "data" / "nhanes" / "nhanes_2017_2020_lux.csv"
    assert sum(cohorts(made).excluded.values()) == 3  # AST missing, under 18, and LUAXSTAT 0
    cdc.asked.clear()
    assert merged_csv(address=cdc.address, sums=sums) == made
    assert cdc.asked == []


def test_a_merge_that_breaks_off_leaves_no_file_under_its_name(
    cdc: Cdc, sums: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEPATO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("HEPATO_ML_DATA", raising=False)
    (cdc.folder / "P_CBC.xpt").write_bytes(b"not a transport file")
    changed = hashlib.sha256(b"not a transport file").hexdigest()
    with pytest.raises(ValueError, match="Header"):
        merged_csv(address=cdc.address, sums={**sums, "P_CBC": changed})
    assert not (tmp_path / "data" / "nhanes" / "nhanes_2017_2020_lux.csv").exists()


def test_a_csv_that_is_named_is_taken_and_nothing_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "mine.csv"
    monkeypatch.setenv("HEPATO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("HEPATO_ML_DATA", str(named))
    assert merged_csv(address="http://127.0.0.1:9") == named


def command(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HEPATO_")}
    kept |= {"HEPATO_DATA_DIR": str(tmp_path / "data"), **environment}
    return subprocess.run(
        [sys.executable, "-m", "ml.fetch"],
        cwd=ROOT, env=kept, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_where_the_network_is_closed_a_sentence_says_what_to_do(tmp_path: Path) -> None:
    closed = "http://127.0.0.1:9"
    done = command(tmp_path, HTTPS_PROXY=closed, https_proxy=closed, ALL_PROXY="", NO_PROXY="")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1].endswith(
        "cannot be fetched: set HEPATO_ML_DATA to a merged CSV instead"
    )
    assert "Traceback" not in done.stderr


def test_the_command_prints_where_the_file_is(tmp_path: Path) -> None:
    done = command(tmp_path, HEPATO_ML_DATA=str(tmp_path / "mine.csv"))
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'mine.csv'}\n")
