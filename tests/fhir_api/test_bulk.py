"""Bulk staging: the same reports as one by one, whatever the lines, their order or a kill."""

import fcntl
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import termios
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

from core.staging.intake import Asked
from fhir_api import offline, wire
from fhir_api.bulk import batch, inputs, sorting, spill
from fhir_api.bulk.batch import Terms, batches, stage_batch
from fhir_api.bulk.run import Wanted, stage_bulk
from fhir_api.bulk.software import software_digest
from fhir_api.bulk.sorting import Origin, Sorting, groups
from fhir_api.offline import BASE_URL, CannotStageError, offline_printer, stage
from tests.fhir_api.building import (
    ALT,
    AST,
    PLATELETS,
    TAKEN,
    at,
    bundle,
    named,
    observation,
    patient,
    quantity,
    ref,
    without_none,
)

ROOT = Path(__file__).resolve().parents[2]
AT = datetime(2026, 11, 5, tzinfo=UTC)
SECRET = "S3cretValue"

Json = dict[str, Any]


def person(name: str, **more: Any) -> Json:
    return patient(name, **{"birthDate": "1981-03-14", "gender": "male", **more})


def lab(owner: str | Json, loinc: str, value: str, **more: Any) -> Json:
    subject = ref(f"Patient/{owner}") if isinstance(owner, str) else owner
    name = f"{owner if isinstance(owner, str) else 'x'}-{loinc}"
    made = observation(name, loinc, value, subject=subject, effectiveDateTime=TAKEN)
    return without_none({**made, **more})


def labs(owner: str | Json, ast: str = "28", **more: Any) -> list[Json]:
    return [
        lab(owner, AST, ast, **more),
        lab(owner, ALT, "31", **more),
        lab(owner, PLATELETS, "245", **more),
    ]


def people(count: int) -> list[Json]:
    """Every person differs from the others."""
    names = [f"p{number}" for number in range(count)]
    return [
        one for n, name in enumerate(names) for one in (person(name), *labs(name, str(20 + n % 90)))
    ]


def ndjson(resources: Iterable[Json | bytes]) -> bytes:
    lines = (one if isinstance(one, bytes) else wire.write(one) for one in resources)
    return b"".join(line + b"\n" for line in lines)


@dataclass
class Made:
    """What came of lines: reports by the patient's reference, and the outcomes."""

    reports: list[Json]
    raw: bytes
    outcomes: list[Json]
    counts: dict[str, int]

    def by_patient(self) -> dict[str, Json]:
        return {report["subject"]["reference"]: report for report in self.reports}

    def told(self) -> list[tuple[str, str]]:
        """(where, error code) of the first issue of each outcome."""
        first = [outcome["issue"][0] for outcome in self.outcomes]
        return [(each["diagnostics"], each["details"]["coding"][0]["code"]) for each in first]


def made_of(folder: Path, *files: bytes, base_url: str = BASE_URL) -> Made:
    """All steps in this process, without the processes and renames of a run."""
    paths = tuple(folder / f"in{number}.ndjson" for number in range(len(files)))
    for path, content in zip(paths, files, strict=True):
        path.write_bytes(content)
    printer = offline_printer()
    origin = Origin(files=paths, base_url=base_url, code_base=printer.code_base)
    work = folder / "work"
    work.mkdir()
    sorted_ = Sorting(origin, work)
    sorted_.run(lambda _: None)
    terms = Terms(
        software=software_digest(),
        names=origin.names,
        base_url=base_url,
        printer=printer,
        asked=Asked(),
        at=AT,
    )
    done = [stage_batch(each, terms) for each in batches(groups(work))]
    raw = b"".join(one.reports for one in done)
    errors = (work / "refused").read_bytes() + b"".join(one.errors for one in done)
    counts = sum((one.counts for one in done), sorted_.counts)
    return Made(
        [json.loads(line) for line in raw.splitlines()],
        raw,
        [json.loads(line) for line in errors.splitlines()],
        counts,
    )


# The same as one by one


def test_every_report_is_the_one_that_the_command_for_one_makes(tmp_path: Path) -> None:
    sent = people(25)
    random.Random(3).shuffle(sent)
    made = made_of(tmp_path, ndjson(sent))
    assert len(made.reports) == 25
    assert made.outcomes == []
    for line in made.raw.splitlines():
        name = json.loads(line)["subject"]["reference"].partition("/")[2]
        own = [one for one in sent if one["id"].split("-")[0] == name]
        one = stage(
            wire.write(bundle(*(at(None, each) for each in own))),
            printer=offline_printer(),
            asked=Asked(),
            at=AT,
        )
        assert line == offline_printer().alone(one.staged[0])


def test_order_does_not_matter(tmp_path: Path) -> None:
    sent = people(30)
    seen = set()
    for seed in range(4):
        random.Random(seed).shuffle(sent)
        (tmp_path / str(seed)).mkdir()
        seen.add(made_of(tmp_path / str(seed), ndjson(sent)).raw)
    assert len(seen) == 1


def test_numbers_are_kept_as_sent(tmp_path: Path) -> None:
    value = "28.4000000000000000000000000000000000010"
    sent = [person("a"), *labs("a", value)]
    assert f"<td>{value} U/L</td>".encode() in made_of(tmp_path, ndjson(sent)).raw


def test_a_report_has_its_results_contained(tmp_path: Path) -> None:
    (report,) = made_of(tmp_path, ndjson([person("a"), *labs("a")])).reports
    inside = {f"#{one['id']}" for one in report["contained"]}
    assert {one["reference"] for one in report["result"]} <= inside


# What hostile or broken lines do


def broken() -> list[tuple[str, bytes, str]]:
    deep = b'{"resourceType":"Observation","a":' + b"[" * 5000 + b"]" * 5000 + b"}"
    lab_ = wire.write(lab("bad", AST, "28"))
    return [
        ("text", SECRET.encode(), "wire.json"),
        ("cut", lab_[:-9], "wire.depth"),
        ("list", b'["%s"]' % SECRET.encode(), "wire.object"),
        ("number", b"17", "wire.object"),
        ("type", b'{"resourceType":"%s"}' % SECRET.encode(), "fhir.resource-type"),
        ("no type", b'{"id":"%s"}' % SECRET.encode(), "fhir.resource-type"),
        ("type of another kind", b'{"resourceType":["Patient"]}', "fhir.resource-type"),
        ("nan", lab_.replace(b":28", b":NaN"), "wire.number"),
        ("digits", lab_.replace(b":28", b":" + b"9" * 41), "wire.number"),
        ("huge exponent", lab_.replace(b":28", b":1e999999999"), "wire.number"),
        ("long number", lab_.replace(b":28", b":" + b"1" * 5000), "wire.number"),
        ("twice", lab_.replace(b'"id"', b'"id":"1","id"'), "wire.duplicate-name"),
        ("null", lab_.replace(b":28", b":null"), "wire.null"),
        ("nul", lab_.replace(b"bad-", b"bad\\u0000"), "wire.character"),
        ("half a pair", lab_.replace(b"bad-", b"bad\\ud800"), "wire.character"),
        ("latin", b'{"resourceType":"Patient","id":"\xe9"}', "wire.encoding"),
        ("deep", deep, "wire.depth"),
        ("long", lab_[:-1] + b" " * 1_000_000 + b"}", "wire.size"),
        ("status", lab_.replace(b"final", SECRET.encode()), "fhir.code"),
        ("element", lab_.replace(b'"status"', b'"%s"' % SECRET.encode()), "fhir.unknown-element"),
        ("no subject", wire.write(observation("o", AST)), "bulk.subject"),
        ("nobody", wire.write(lab({"display": SECRET}, AST, "28")), "bulk.subject"),
        ("urn", wire.write(lab(ref("urn:uuid:" + SECRET), AST, "28")), "bulk.subject"),
        ("condition", wire.write(lab(ref("Patient?name=" + SECRET), AST, "1")), "bulk.subject"),
        ("server", wire.write(lab(ref("https://b.example/Patient/a"), AST, "1")), "bulk.server"),
        ("nameless", b'{"resourceType":"Patient","gender":"male"}', "bulk.subject"),
        ("subject of another kind", lab_.replace(b'{"reference":"Patient/bad"}', b"[1]"),
         "bulk.subject"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "error"), [row[1:] for row in broken()], ids=[r[0] for r in broken()]
)
def test_a_broken_line_is_refused_alone(tmp_path: Path, raw: bytes, error: str) -> None:
    sent: list[Json | bytes] = [person("a"), *labs("a")[:1], raw, *labs("a")[1:]]
    made = made_of(tmp_path, ndjson(sent))
    assert ("line 3", error) in made.told()
    assert made.counts["refused_lines"] == 1
    assert {where for where, _ in made.told()} == {"line 3"}
    assert SECRET not in json.dumps(made.outcomes)
    assert list(made.by_patient()) == ["Patient/a"]
    assert made.raw == made_of_neighbours(tmp_path)


def made_of_neighbours(folder: Path) -> bytes:
    (folder / "alone").mkdir()
    return made_of(folder / "alone", ndjson([person("a"), *labs("a")])).raw


def test_all_of_them_together_cost_nobody_anything(tmp_path: Path) -> None:
    bad = [row[1] for row in broken()]
    sent: list[Json | bytes] = [*people(5), *bad]
    random.Random(1).shuffle(sent)
    made = made_of(tmp_path, ndjson(sent))
    assert len(made.reports) == 5
    assert made.counts["refused_lines"] == len(bad)


def test_a_line_of_any_length_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "long.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(100):
            file.write(b" " * 1_000_000)
        file.write(b"\n{}\n")
    tracemalloc.start()
    with path.open("rb") as opened:
        found = list(inputs.lines(opened, path.name))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == [inputs.Line(1, None), inputs.Line(2, b"{}")]
    assert peak < 10_000_000


def test_blank_lines_line_ends_and_a_mark_of_order_are_nothing(tmp_path: Path) -> None:
    lines = [b"", *(wire.write(one) for one in [person("a"), *labs("a")]), b"  "]
    made = made_of(tmp_path, b"\xef\xbb\xbf" + b"\r\n".join(lines))
    assert len(made.reports) == 1
    assert made.outcomes == []


def test_an_error_tells_the_line_and_in_which_of_several_files(tmp_path: Path) -> None:
    made = made_of(tmp_path, ndjson([person("a"), *labs("a")]), b"\nx\n")
    assert made.told() == [(f"{tmp_path}/in1.ndjson line 2", "wire.json")]


def test_what_is_not_about_a_patients_results_is_counted(tmp_path: Path) -> None:
    other = [
        {"resourceType": "Encounter", "id": "e", "status": SECRET},
        lab(ref("Group/1"), AST, "28"),
    ]
    made = made_of(tmp_path, ndjson([person("a"), *labs("a"), *other, person("without")]))
    assert made.counts["other"] == 2
    assert made.counts["without_results"] == 1
    assert made.outcomes == []


def test_a_fault_of_ours_costs_one_patient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = offline.staged

    def faulty(sent: Json, **more: Any) -> Any:
        if sent["entry"][0]["resource"]["id"] == "p1":
            raise ValueError(SECRET)
        return real(sent, **more)

    monkeypatch.setattr(batch, "staged", faulty)
    made = made_of(tmp_path, ndjson(people(3)))
    assert len(made.reports) == 2
    assert made.told() == [("line 5", "internal")]
    assert SECRET not in json.dumps(made.outcomes)


def test_a_patient_of_too_many_lines_is_refused_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sorting, "_GROUP_LINES", 10)
    many = [lab("many", AST, "28", id=f"o{number}") for number in range(11)]
    made = made_of(tmp_path, ndjson([*many, *people(2)]))
    assert len(made.reports) == 2
    assert made.told() == [("line 1", "bulk.patient-size")]
    assert made.counts["refused_patients"] == 1


# Whose a result is


def test_results_under_an_identifier_find_the_patient_who_carries_it(tmp_path: Path) -> None:
    by_name = {"identifier": named("7")}
    sent = [*labs(by_name), person("a", identifier=[named("6"), named("7")])]
    made = made_of(tmp_path, ndjson(sent))
    (report,) = made.reports
    assert report["subject"]["reference"] == "Patient/a"
    assert "98488-0" in json.dumps(report)  # FIB-4 needs the age
    assert "valueQuantity" in next(r for r in report["contained"] if "98488-0" in json.dumps(r))


def test_results_under_an_identifier_of_two_patients_are_neithers(tmp_path: Path) -> None:
    carriers = [person(name, identifier=[named("7")]) for name in "ab"]
    made = made_of(tmp_path, ndjson([*labs({"identifier": named("7")}), *carriers]))
    (report,) = made.reports
    assert report["subject"]["reference"] not in ("Patient/a", "Patient/b")
    assert made.counts["without_results"] == 2


def test_results_under_an_identifier_that_nobody_carries_stay_together(tmp_path: Path) -> None:
    sent = [*labs({"identifier": named("7")}), *labs({"identifier": named("8")}, "99")]
    for number, one in enumerate(sent):
        one["id"] = f"o{number}"
    assert len(made_of(tmp_path, ndjson(sent)).by_patient()) == 2


def test_a_patient_without_id_is_known_by_its_identifier(tmp_path: Path) -> None:
    nameless = without_none({**person("a", identifier=[named("7")]), "id": None})
    (report,) = made_of(tmp_path, ndjson([*labs({"identifier": named("7")}), nameless])).reports
    fib4 = next(r for r in report["contained"] if "98488-0" in json.dumps(r))
    assert "valueQuantity" in fib4


def test_addresses_of_the_named_server_and_relative_ones_mean_the_same(tmp_path: Path) -> None:
    base = "https://a.example/fhir"
    absolute = lab(ref(f"{base}/Patient/a/_history/3"), AST, "28", id="o1")
    sent = [person("a"), absolute, *labs("a")[1:]]
    made = made_of(tmp_path, ndjson(sent), base_url=base)
    assert list(made.by_patient()) == ["Patient/a"]
    assert made.outcomes == []


def test_keys_that_sort_oddly_stay_apart(tmp_path: Path) -> None:
    names = ["a", "a-1", "a.1", "a1", "A"]
    values = {"identifier": named('a\n\t\\"b', "urn:x")}
    sent = [one for name in names for one in (person(name), *labs(name))]
    made = made_of(tmp_path, ndjson([*sent, *labs(values)]))
    assert {f"Patient/{name}" for name in names} < made.by_patient().keys()
    assert len(made.reports) == 6


# What the results say


def test_without_the_patient_nothing_of_age_is_computed(tmp_path: Path) -> None:
    (report,) = made_of(tmp_path, ndjson(labs("a"))).reports
    fib4 = next(r for r in report["contained"] if "98488-0" in json.dumps(r))
    assert "dataAbsentReason" in fib4


def test_a_refused_patient_leaves_their_results_without_facts(tmp_path: Path) -> None:
    made = made_of(tmp_path, ndjson([person("a", gender=SECRET), *labs("a")]))
    assert made.told() == [("line 1", "fhir.code")]
    fib4 = next(r for r in made.reports[0]["contained"] if "98488-0" in json.dumps(r))
    assert "dataAbsentReason" in fib4


def test_two_birth_dates_of_one_patient_refuse_them(tmp_path: Path) -> None:
    sent = [person("a"), person("a", birthDate="1950-01-01"), *labs("a"), *people(1)]
    made = made_of(tmp_path, ndjson(sent))
    assert list(made.by_patient()) == ["Patient/p0"]
    assert made.told()[0] == ("line 2", "labs.patient-mix")
    assert made.counts["refused_patients"] == 1


def test_of_versions_the_latest_counts_and_copies_count_once(tmp_path: Path) -> None:
    old = lab("a", AST, "280", meta={"versionId": "1"})
    new = lab("a", AST, "28", meta={"versionId": "2"})
    plain = [person("a"), *labs("a")[1:]]
    made = made_of(tmp_path, ndjson([new, *plain, old, *plain]))
    assert len(made.reports) == 1
    assert made.outcomes == []
    used = json.dumps(made.reports[0])
    assert "<td>28 U/L</td>" in used
    assert "280 U/L" not in used


def test_two_contents_of_one_result_are_told(tmp_path: Path) -> None:
    sent = [person("a"), *labs("a"), lab("a", AST, "29")]
    made = made_of(tmp_path, ndjson(sent))
    assert made.told() == [("line 5", "bundle.same-resource")]
    assert made.outcomes[0]["issue"][0]["severity"] == "warning"
    assert made.counts["refused_lines"] == 0


@pytest.mark.parametrize(
    "odd",
    [
        {"status": "entered-in-error"},
        {"valueQuantity": quantity("28", "furlong")},
        {"valueQuantity": quantity("28", comparator="<")},
        {"effectiveDateTime": None},
        {"effectiveDateTime": "2026-11-06T00:00:00Z"},  # after the time of the run
    ],
    ids=["entered in error", "unit", "comparator", "undated", "future"],
)
def test_what_cannot_be_used_gives_no_report_but_the_reason(tmp_path: Path, odd: Json) -> None:
    sent = [person("a"), *(without_none({**one, **odd}) for one in labs("a")), *people(1)]
    made = made_of(tmp_path, ndjson(sent))
    assert list(made.by_patient()) == ["Patient/p0"]
    assert made.told() == [("Patient/a, line 1", "labs.nothing-usable")]
    assert made.counts["refused_patients"] == 1


# Sorting on disk


def test_records_come_back_in_order_whatever_the_number_of_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spill, "MERGED_AT_ONCE", 3)
    draw = random.Random(5)
    sent = [b"%d\n" % draw.randint(0, 999) for _ in range(2000)]
    held = spill.Spill(tmp_path / "runs", run_bytes=200)
    for record in sent:
        held.add(record)
    held.close()
    assert len(list((tmp_path / "runs").iterdir())) <= 3
    assert list(spill.merged(tmp_path / "runs")) == sorted(sent)


# A whole run


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hepatocai", "stage-bulk", "--at", "2026-11-05T00:00:00Z"]
    return subprocess.run(
        [*command, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The reports and errors of `some_lines` that an undisturbed run writes."""
    folder = tmp_path_factory.mktemp("undisturbed")
    (folder / "in.ndjson").write_bytes(some_lines())
    done = run(folder / "in.ndjson", folder / "out.ndjson", "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "300 reports; 2 patients and 2 lines refused; 1 patients without results; "
        "1 other resources not read."
    ]
    assert sorted(path.name for path in folder.iterdir()) == [
        "in.ndjson",
        "out.errors.ndjson",
        "out.ndjson",
    ]
    return (folder / "out.ndjson").read_bytes(), (folder / "out.errors.ndjson").read_bytes()


def some_lines() -> bytes:
    retracted = labs("retracted", status="entered-in-error")
    odd = [person("without"), *retracted, *labs("undated", effectiveDateTime=None)]
    more: list[Json | bytes] = [b"x", observation("o", AST), {"resourceType": "Basic"}]
    sent = [*people(300), *odd, *more]
    random.Random(2).shuffle(sent)
    return ndjson(sent)


def test_the_run_and_its_steps_agree(tmp_path: Path, expected: tuple[bytes, bytes]) -> None:
    assert made_of(tmp_path, some_lines()).raw == expected[0]


def test_gzip_and_several_workers_give_the_same(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    (tmp_path / "in.ndjson.gz").write_bytes(gzip.compress(some_lines()))
    done = run(tmp_path, tmp_path / "out.ndjson", "--workers", "2")
    assert done.returncode == 0, done.stderr
    assert outputs(tmp_path) == expected


def outputs(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "out.ndjson").read_bytes(), (folder / "out.errors.ndjson").read_bytes()


def test_a_dask_cluster_of_two_gives_the_same(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    done = run(
        tmp_path / "in.ndjson", tmp_path / "out.ndjson", "--engine", "dask", "--workers", "2"
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert outputs(tmp_path) == expected


SMALL_BATCHES = """
import sys
from datetime import datetime
from pathlib import Path
from fhir_api.bulk import batch
from fhir_api.bulk.run import Wanted, stage_bulk

if __name__ == "__main__":
    batch._BATCH_PATIENTS = 10
    at = datetime.fromisoformat("2026-11-05T00:00:00+00:00") if sys.argv[3] == "fixed" else None
    stage_bulk(Wanted(inputs=[Path(sys.argv[1])], out=Path(sys.argv[2]), workers=2, at=at))
"""


def begun(folder: Path, at: str = "fixed") -> subprocess.Popen[bytes]:
    """A run in small batches."""
    files = [str(folder / "in.ndjson"), str(folder / "out.ndjson")]
    return subprocess.Popen([sys.executable, "-c", SMALL_BATCHES, *files, at], cwd=ROOT)


def moments(folder: Path, seed: int) -> Iterator[bool]:
    """Whether the moment to kill has come: while it starts, sorts, stages, assembles."""
    work = folder / "out.ndjson.bulk"
    yield (work / "sorting").exists() or (work / "sorted").exists()
    for count in sorted(random.Random(seed).sample(range(1, 29), 3)):
        while len(list(work.glob("done/*.done"))) < count:
            yield False
        yield True
    while not (work / "reports").exists():
        yield False
    yield True


@pytest.mark.parametrize("seed", range(2))
def test_after_any_kill_the_same_command_ends_with_the_same_bytes(
    tmp_path: Path, expected: tuple[bytes, bytes], seed: int
) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    process, workers, kills = begun(tmp_path), set[int](), 0
    for now in moments(tmp_path, seed):
        if process.poll() is not None:
            break
        workers |= children(process.pid)
        if now:
            kill(process)
            kills += 1
            assert not (tmp_path / "out.ndjson").exists()
            process = begun(tmp_path)
        time.sleep(0.005)
    assert process.wait(120) == 0
    assert kills >= 2
    assert outputs(tmp_path) == expected
    assert not (tmp_path / "out.ndjson.bulk").exists()
    until_gone(workers)


def children(pid: int) -> set[int]:
    try:
        return {child.pid for child in psutil.Process(pid).children(recursive=True)}
    except psutil.NoSuchProcess:
        return set()


def kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def until_gone(workers: Iterable[int]) -> None:
    """Nobody works on for a parent that was killed."""
    start = time.monotonic()
    while any(running(pid) for pid in workers):
        assert time.monotonic() - start < 30, "workers outlive their parent"
        time.sleep(0.05)


def running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_run_keeps_its_time_over_a_kill(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    stopped(tmp_path, at="now")
    plan = json.loads((tmp_path / "out.ndjson.bulk" / "plan.json").read_text())
    assert begun(tmp_path, at="now").wait(120) == 0
    issued = {json.loads(line)["issued"] for line in outputs(tmp_path)[0].splitlines()}
    assert {datetime.fromisoformat(each) for each in issued} == {datetime.fromisoformat(plan["at"])}


def test_input_that_changed_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    stopped(tmp_path)
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(3)))
    assert begun(tmp_path).wait(120) == 0
    (tmp_path / "anew").mkdir()
    assert outputs(tmp_path) == (made_of(tmp_path / "anew", ndjson(people(3))).raw, b"")


def stopped(
    folder: Path, how: signal.Signals = signal.SIGKILL, at: str = "fixed"
) -> subprocess.Popen[bytes]:
    """A run that was stopped when a part was staged."""
    process = begun(folder, at)
    while len(list((folder / "out.ndjson.bulk").glob("done/*.done"))) < 2:
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(how)
    process.wait(30)
    return process


def test_progress_is_shown_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(2)))
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "hepatocai", "stage-bulk", "in.ndjson", "out.ndjson"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, cwd=tmp_path, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while piece := _read(ours):
        shown += piece
    assert process.wait() == 0
    assert b"Reading" in shown
    assert b"Staging: 100%" in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # closed on the other side
        return b""


# What is refused


def test_two_runs_on_one_output_are_refused(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    (tmp_path / "out.ndjson.bulk").mkdir()
    held = os.open(tmp_path / "out.ndjson.bulk", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    with pytest.raises(CannotStageError, match="Another run"):
        stage_bulk(Wanted(inputs=[tmp_path / "in.ndjson"], out=tmp_path / "out.ndjson"))
    os.close(held)


def test_a_cut_archive_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson.gz").write_bytes(gzip.compress(some_lines())[:-3000])
    with pytest.raises(CannotStageError, match=r"in.ndjson.gz is damaged or cut short after line"):
        stage_bulk(Wanted(inputs=[tmp_path], out=tmp_path / "out.ndjson"))
    assert not (tmp_path / "out.ndjson").exists()


@pytest.mark.parametrize(
    ("given", "out", "told"),
    [
        ("none.ndjson", "out.ndjson", "is not a file"),
        ("empty", "out.ndjson", "no .ndjson or"),
        ("in.ndjson", "in.ndjson", "over the input"),
        ("in.ndjson", "none/out.ndjson", "No such file or directory"),
    ],
)
def test_odd_files_are_told(tmp_path: Path, given: str, out: str, told: str) -> None:
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    (tmp_path / "empty").mkdir()
    with pytest.raises(CannotStageError, match=told):
        stage_bulk(Wanted(inputs=[tmp_path / given], out=tmp_path / out))


def test_health_data_goes_to_no_scheduler_in_clear(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson",
               "--engine", "dask", "--scheduler", "tcp://cluster.example:8786")  # fmt: skip
    assert (done.returncode, done.stderr) == (
        1,
        "Give the scheduler as tls://HOST:PORT: health data goes there.\n",
    )


def test_a_scheduler_that_cannot_be_used_is_told_calmly(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    (tmp_path / "in.ndjson").write_bytes(ndjson(people(1)))
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson",
               "--engine", "dask", "--scheduler", "tls://127.0.0.1:1")  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("The scheduler does not answer. For tls://")


def test_ctrl_c_stops_at_once_and_the_next_run_goes_on(
    tmp_path: Path, expected: tuple[bytes, bytes]
) -> None:
    (tmp_path / "in.ndjson").write_bytes(some_lines())
    process = stopped(tmp_path, signal.SIGINT)
    assert process.returncode != 0
    assert not (tmp_path / "out.ndjson").exists()
    assert begun(tmp_path).wait(120) == 0
    assert outputs(tmp_path) == expected


def test_no_report_at_all_is_a_refusal_that_says_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "in.ndjson").write_bytes(b"x\n")
    done = run(tmp_path / "in.ndjson", tmp_path / "out.ndjson")
    assert done.returncode == 1
    assert done.stderr.endswith(
        f"No patient could be staged: {tmp_path}/out.errors.ndjson says why.\n"
    )
    assert outputs(tmp_path)[0] == b""
    assert outputs(tmp_path)[1].count(b"\n") == 1


def test_a_worker_of_another_version_is_refused() -> None:
    terms = Terms(
        software="another", names=("a",), base_url=BASE_URL, printer=offline_printer(),
        asked=Asked(), at=AT,
    )  # fmt: skip
    with pytest.raises(CannotStageError, match="another version"):
        stage_batch([], terms)


def test_a_scheduler_without_dask_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path, tmp_path / "o", "--scheduler", "tls://a:1").returncode == 2
