"""NHANES 2017-March 2020 public-use files from CDC, merged to one CSV: `python -m ml.fetch`.

Public domain (CDC/NCHS). Where the network is closed HEPATO_ML_DATA names the merged CSV instead.
"""

import hashlib
import sys
from collections.abc import Iterable, Mapping
from functools import reduce
from pathlib import Path

import httpx2
import pandas as pd
from tqdm import tqdm

from core.errors import HepatoError
from core.settings import Settings
from ml.command import run

ADDRESS = "https://wwwn.cdc.gov/Nchs/Data/Nhanes/Public/2017/DataFiles"
KEY = "SEQN"
SHA256 = {
    "P_LUX": "0a8625bf308e2ae4ea36f7518d8532f058609b9d39ce86cb0642d306b23adced",
    "P_DEMO": "2e46c6c26bf77cd8989f64011ace12cbf42c0f3e03414eb59acc5328c8f87913",
    "P_BIOPRO": "f242cb9f9da5787f77d81ffb02822350e01cea4adf072d23bc96eb008182010c",
    "P_CBC": "8a910eacc0fad8d3b817bb01699c5d90761c60be3b2daaaf025396b58de96ef8",
    "P_BMX": "7038d0da3169420a4a3cbaec09ac586a701b38e1c7b925431b60e13ac24fed66",
    "P_DIQ": "79153f799fc2171792771c4aa250029c62807f14915f1f81405b03233b1e5ae3",
    "P_ALQ": "feb3f25e06c6a3627d5699523d26e2ff82a4767109b15665e9eae93b3b38e722",
    "P_HEPC": "6971125fac14155850f8cfc3dd5648c2c865ceeeb9d0e0578f0a4b66e118d2e6",
    "P_HEPBD": "56c53f0dc4e825c112a2de0bd17710c0a1101296cc2d07cd99171b74ad816151",
}
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "P_DEMO": {
        "RIDAGEYR": "age", "RIAGENDR": "sex", "RIDRETH3": "race", "RIDEXPRG": "RIDEXPRG",
        "WTMECPRP": "WTMECPRP", "SDMVPSU": "SDMVPSU", "SDMVSTRA": "SDMVSTRA",
    },
    "P_LUX": {
        "LUAXSTAT": "LUAXSTAT", "LUANMVGP": "LUANMVGP", "LUXSMED": "lsm_kpa",
        "LUXSIQRM": "lsm_iqr_med_pct", "LUXCAPM": "cap_dbm",
    },
    "P_BIOPRO": {
        "LBXSASSI": "ast_ul", "LBXSATSI": "alt_ul", "LBXSAPSI": "alp_ul", "LBXSGTSI": "ggt_ul",
        "LBDSALSI": "albumin_gl", "LBDSTBSI": "bilirubin_umoll", "LBDSTPSI": "protein_gl",
        "LBDSCRSI": "creatinine_umoll", "LBDSCHSI": "chol_mmoll",
    },
    "P_CBC": {"LBXPLTSI": "platelets_10e9l"},
    "P_BMX": {"BMXBMI": "bmi", "BMXWAIST": "waist_cm"},
    "P_DIQ": {"DIQ010": "diabetes"},
    "P_ALQ": {"ALQ121": "ALQ121", "ALQ130": "ALQ130"},
    "P_HEPC": {"LBXHCR": "hcv_rna", "LBDHCI": "hcv_ab", "LBXHCG": "hcv_genotype"},
    "P_HEPBD": {"LBDHBG": "hbsag"},
}  # fmt: skip
"""What is kept of each file, and what it is called in the merged one. Values are not changed."""
_DECIMALS = 9
"""What is beyond is noise of SAS's own floats, and its zero of 5.4e-79."""
_MERGED = "nhanes_2017_2020_lux.csv"


class FetchError(HepatoError):
    """A file that does not come, or is not the one that the model was made from."""

    code = "ml.fetch"


def merged_csv(*, address: str = ADDRESS, sums: Mapping[str, str] = SHA256) -> Path:
    """The merged CSV: HEPATO_ML_DATA, else the one kept in the data directory, else fetched."""
    settings = Settings.load()
    if settings.ml_data:
        return settings.ml_data
    folder = settings.data_dir / "nhanes"
    kept = folder / _MERGED
    if not kept.exists():
        download(folder, address=address, sums=sums)
        part = kept.with_suffix(".part")
        merge(folder).to_csv(part, index=False)
        part.replace(kept)  # never a half-written one under its name
    return kept


def download(folder: Path, *, address: str = ADDRESS, sums: Mapping[str, str] = SHA256) -> None:
    """Each file that is not there yet, with its sum checked, so that a cut one is not kept."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [name for name in sums if not _is(folder / f"{name}.xpt", sums[name])]
    with httpx2.Client(timeout=60, follow_redirects=True) as http:
        for name in tqdm(wanted, desc="NHANES", unit="file", file=sys.stderr):
            content = _content(http, f"{address}/{name}.xpt")
            if hashlib.sha256(content).hexdigest() != sums[name]:
                raise FetchError(f"{name}.xpt is not the file that the model was made from")
            (folder / f"{name}.xpt").write_bytes(content)


def _content(http: httpx2.Client, address: str) -> bytes:
    try:
        answer = http.get(address).raise_for_status()
    except httpx2.HTTPError as error:
        raise FetchError(
            f"{address} cannot be fetched: set HEPATO_ML_DATA to a merged CSV instead"
        ) from error
    return answer.content


def _is(path: Path, digest: str) -> bool:
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == digest


def merge(folder: Path, names: Iterable[str] = COLUMNS) -> pd.DataFrame:
    """One row a person with an elastography record, joined by SEQN; columns renamed, no more."""
    tables = {name: _table(folder / f"{name}.xpt", COLUMNS[name]) for name in names}
    start = tables.pop("P_LUX")
    joined = reduce(lambda left, right: left.join(right), tables.values(), start)
    order = [KEY, *(new for name in COLUMNS for new in COLUMNS[name].values())]
    return joined.reset_index().astype({KEY: int})[[c for c in order if c in joined or c == KEY]]


def _table(path: Path, columns: Mapping[str, str]) -> pd.DataFrame:
    table = pd.read_sas(path, format="xport").set_index(KEY)[list(columns)].rename(columns=columns)
    numbers = table.select_dtypes("number").columns
    table[numbers] = table[numbers].round(_DECIMALS)
    return table


def main() -> None:
    print(merged_csv())


if __name__ == "__main__":
    run(main)
