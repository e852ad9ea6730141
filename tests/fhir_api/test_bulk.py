"""Bulk staging, step by step: the same reports as one by one, whatever the lines are."""

import gzip
import json
import random
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from core.staging.artefact.shipped import shipped
from core.staging.intake import Asked
from fhir_api import offline, wire
from fhir_api.bulk import batch, inputs, sorting, spill
from fhir_api.bulk.batch import Terms, stage_batch
from fhir_api.offline import BASE_URL, CannotStageError, offline_printer, stage
from tests.fhir_api.building import (
    AST,
    at,
    bundle,
    named,
    observation,
    quantity,
    ref,
    without_none,
)
from tests.fhir_api.bulk_building import AT, Json, lab, labs, made_of, ndjson, people, person

SECRET = "S3cretValue"


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
            model=shipped(),
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
        ("cut", lab_[:-9], "wire.json"),
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
    assert made.told()[0] == ("Patient/a, line 2", "labs.patient-mix")
    assert "Bundle" not in json.dumps(made.outcomes)
    assert made.counts["refused_patients"] == 1


def test_a_place_in_a_report_is_the_line_and_not_an_entry_of_a_bundle(tmp_path: Path) -> None:
    """Lines that are not used: one that breaks a rule, and two of one id that contradict."""
    bad = {**lab("a", AST, "28", id="bad"), "code": {"coding": [{"code": 7}]}}
    twice = [lab("a", "2324-2", value, id="ggt") for value in ("40", "50")]
    made = made_of(tmp_path, ndjson([person("a"), bad, *labs("a"), *twice]))
    (report,) = made.reports
    (unused,) = [r for r in report["contained"] if "results-not-used" in json.dumps(r.get("code"))]
    places = [each["display"] for each in unused["focus"]]
    ggt = "sent as Observation/ggt"
    assert places == ["line 2, sent as Observation/bad", f"line 6, {ggt}", f"line 7, {ggt}"]
    assert "Bundle" not in made.raw.decode() + json.dumps(made.outcomes)


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


def test_two_contents_of_one_result_are_told_and_neither_is_used(tmp_path: Path) -> None:
    sent = [person("a"), *labs("a"), lab("a", AST, "29")]
    made = made_of(tmp_path, ndjson(sent))
    assert made.told() == [("line 2", "bundle.same-resource"), ("line 5", "bundle.same-resource")]
    (report,) = made.reports
    assert "AST" not in {row.get("code", {}).get("text") for row in report["contained"]}
    assert "Advanced fibrosis is not assessable here" in report["conclusion"]


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


def test_a_worker_of_another_version_is_refused() -> None:
    terms = Terms(
        software="another", names=("a",), base_url=BASE_URL, printer=offline_printer(),
        asked=Asked(), at=AT,
    )  # fmt: skip
    with pytest.raises(CannotStageError, match="another version"):
        stage_batch([], terms)
