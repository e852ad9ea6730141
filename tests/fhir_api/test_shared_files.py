"""What is read from each public example file: people, results, times. One row a file.

`EXPECTED` is meant to be extended: add to `Expected` what a file must give further along.
"""

import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest

from core.labs.panel import Measurement, Person
from core.labs.reading import analyte_of
from fhir_api.bundle import Reading, read
from fhir_api.lenient import Json
from tests.fhir_api.building import BASE, at, bundle, said

FOLDER = Path(__file__).parents[2].parent / "shared" / "data" / "fhir"

GHP = "2015-08-16T06:40:17Z"
LIPIDS = "2011-03-04T08:30:00+11:00"
BANKS = "urn:uuid:d1122188-f53f-417f-a84f-bc44479baa63"
ORU_1 = "Patient/bab5ca58-f272-4c06-4b3f-f9661e45a22b"
ORU_2 = "Patient/92bee074-a5c5-3c79-1905-2ed380528150"
EXAMPLE = "http://example.org"
NO_ONE = ("error", "labs.patient-mix", "Bundle.entry[0].resource.subject")

Facts = tuple[str | None, str | None]  # birth date, sex
Lab = tuple[str, str, str | None, str | None]  # analyte, value, unit, taken


@dataclass(frozen=True, kw_only=True)
class Expected:
    """`people`: reference -> facts. `counts`: results of each. `labs`: those of known analytes."""

    people: dict[str, Facts]
    counts: list[int]
    labs: list[Lab] = field(default_factory=list)
    times: set[str | None]
    issues: list[tuple[str, str, str]] = field(default_factory=list)


NOBODY_KNOWN: Facts = (None, None)

EXPECTED = {
    "hl7-r4-Bundle-ghp.json": Expected(
        people={"Patient/pat2": NOBODY_KNOWN},
        counts=[48],
        labs=[
            ("PLT", "444", "x10*9/L", GHP),
            ("NA", "140", "mmol/L", GHP),
            ("CREA", "0.09", "mmol/L", GHP),
            ("TBIL", "7", "umol/L", GHP),
            ("DBIL", "3", "umol/L", GHP),
            ("ALP", "108", "U/L", GHP),
            ("GGT", "35", "U/L", GHP),
            ("ALT", "54", "U/L", GHP),
            ("AST", "30", "U/L", GHP),
            ("TP", "67", "g/L", GHP),
            ("ALB", "42", "g/L", GHP),
        ],
        times={GHP},
    ),
    "hl7-r4-Bundle-lipids.json": Expected(
        people={"Patient/pat2": NOBODY_KNOWN},
        counts=[4],
        labs=[("CHOL", "6.3", "mmol/L", LIPIDS)],
        times={LIPIDS},
    ),
    "hl7-r4-Bundle-bundle-references.json": Expected(
        people={
            f"{EXAMPLE}/fhir/Patient/23": NOBODY_KNOWN,
            "urn:uuid:04121321-4af5-424c-a0e1-ed3aab1c349d": NOBODY_KNOWN,
            f"{EXAMPLE}/fhir/Patient/45": NOBODY_KNOWN,
            f"{EXAMPLE}/fhir-2/Patient/1": NOBODY_KNOWN,
            f"{EXAMPLE}/fhir-2/Patient/23": NOBODY_KNOWN,
        },
        counts=[3, 1, 1, 1, 1],
        times={None},
    ),
    "hl7-r4-Bundle-bundle-transaction.json": Expected(
        people={
            "urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a": ("1974-12-25", "male"),
            "urn:uuid:88f151c0-a954-468a-88bd-5ae15c08e059": ("1974-12-25", "male"),
            "Patient/123": ("1974-12-25", "male"),
            "urn:uuid:74891afc-ed52-42a2-bcd7-f13d9b60f096": ("1974-12-25", "male"),
            "Patient/123a": ("1974-12-25", "male"),
        },
        counts=[0, 0, 0, 0, 0],
        times=set(),
    ),
    "hl7-r4-Bundle-hla-1.json": Expected(
        people={"Patient/119": NOBODY_KNOWN}, counts=[9], times={"2016-12-15"}
    ),
    "hl7-r4-Observation-decimal.json": Expected(people={}, counts=[], times=set(), issues=[NO_ONE]),
    "hl7-r4-Observation-f202.json": Expected(
        people={"Patient/f201": NOBODY_KNOWN}, counts=[1], times={None}
    ),
    "hl7-r4-Observation-f205.json": Expected(
        people={"Patient/f201": NOBODY_KNOWN}, counts=[2], times={None}
    ),
    "hl7-r4-Observation-unsat.json": Expected(
        people={"Patient/f001": NOBODY_KNOWN}, counts=[1], times={"2013-04-05T09:30:10+01:00"}
    ),
    "msconv-oru-LAB-ORU-1.json": Expected(
        people={ORU_1: ("1924-10-10", "male")},
        counts=[10],
        times={"2014-10-06T06:27:00+07:00", "2014-10-06T08:30:00+07:00", None},
    ),
    "msconv-oru-ORU-R01-RMGEAD.json": Expected(
        people={ORU_2: ("1962-03-20", "female")},
        counts=[1],
        times={"2002-02-15T07:30:00+06:00"},
    ),
    "aups-Bundle-gpvisit-retrieval.json": Expected(
        people={BANKS: ("1971-05-14", "male")},
        counts=[12],
        labs=[
            ("CHOL", "5.4", "mmol/L", "2025-03-17"),
            ("CHOL", "5.7", "mmol/L", "2024-12-17"),
            ("CHOL", "6.0", "mmol/L", "2024-09-17"),
        ],
        times={"2025-03-17", "2024-12-17", "2024-09-17"},
    ),
    "aucore-Observation-lipid-hdl-1-referenceRange-text.json": Expected(
        people={"Patient/banks-mia-leanne": NOBODY_KNOWN}, counts=[1], times={"2023-01-17"}
    ),
    "aucore-Observation-pathresult-missing-effective.json": Expected(
        people={"Patient/howe-deangelo": NOBODY_KNOWN}, counts=[1], times={None}
    ),
    "aucore-Observation-pathresult-missing-status.json": Expected(
        people={"Patient/howe-deangelo": NOBODY_KNOWN},
        counts=[1],
        times={"2021-02-15T12:00:00+10:00"},
    ),
    "uscore9-observation-cbc-platelets.json": Expected(
        people={"Patient/example": NOBODY_KNOWN},
        counts=[1],
        labs=[("PLT", "200", "10*3/uL", "2005-07-05")],
        times={"2005-07-05"},
    ),
    "uscore9-observation-serum-creatinine.json": Expected(
        people={"Patient/example": NOBODY_KNOWN},
        counts=[1],
        labs=[("CREA", "1", "mg/dL", "2005-07-05")],
        times={"2005-07-05"},
    ),
}


def sent(name: str) -> Json:
    """The Bundle of a file; a single resource as a Bundle of one."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"the public example files are not here: {FOLDER.name}/{name}")
    content: Json = json.loads(path.read_text(), parse_float=Decimal)
    return content if content["resourceType"] == "Bundle" else bundle(at(None, content))


def reading_of(name: str) -> Reading:
    return read(sent(name), base_url=BASE)


def results(found: Reading) -> list[Measurement]:
    return [each for labs in found.patients for each in labs.measurements]


def with_code(found: Reading, code: str) -> Measurement:
    (one,) = [each for each in results(found) if code in {c.code for c in each.codes}]
    return one


@pytest.mark.parametrize("name", EXPECTED)
def test_people_are_told_apart(name):
    expected, found = EXPECTED[name], reading_of(name)
    people = [labs.person for labs in found.patients]
    assert people == [
        Person(reference=reference, birth_date=birth_date, sex=sex)
        for reference, (birth_date, sex) in expected.people.items()
    ]
    assert [len(labs.measurements) for labs in found.patients] == expected.counts
    assert said(found) == expected.issues


@pytest.mark.parametrize("name", EXPECTED)
def test_results_keep_value_unit_and_time(name):
    expected, found = EXPECTED[name], results(reading_of(name))
    assert {each.taken for each in found} == expected.times
    labs = [
        (str(analyte), str(each.quantity.value), each.quantity.unit, each.taken)
        for each in found
        if (analyte := analyte_of(each, {})) and each.quantity
    ]
    assert labs == expected.labs


def test_no_file_is_left_out():
    if not FOLDER.exists():
        pytest.skip("the public example files are not here")
    assert {path.name for path in FOLDER.glob("*.json")} == EXPECTED.keys()


def test_the_ranges_of_a_health_profile_are_read():
    found = reading_of("hl7-r4-Bundle-ghp.json")
    (limits,) = with_code(found, "1920-8").ranges
    assert limits.high
    assert (limits.high.value, limits.high.unit, limits.kind) == (Decimal(41), "U/L", None)


def test_platelet_morphology_is_no_platelet_count():
    found = reading_of("msconv-oru-LAB-ORU-1.json")
    morphology = with_code(found, "11125-2")
    assert morphology.quantity
    assert (morphology.quantity.value, morphology.quantity.unit) == (Decimal(221), "giga.l-1")
    assert analyte_of(morphology, {}) is None


def test_a_pinned_version_of_a_patient_is_found():
    found = reading_of("hl7-r4-Bundle-bundle-references.json")
    assert {labs.key: labs.patient_entry for labs in found.patients} == {
        f"{EXAMPLE}/fhir/Patient/23": 0,
        "urn:uuid:04121321-4af5-424c-a0e1-ed3aab1c349d": 1,
        f"{EXAMPLE}/fhir/Patient/45": 8,
        f"{EXAMPLE}/fhir-2/Patient/1": None,
        f"{EXAMPLE}/fhir-2/Patient/23": None,
    }


def test_what_was_not_measured_or_withdrawn_says_so():
    unsat = results(reading_of("hl7-r4-Observation-unsat.json"))[0]
    assert (unsat.status, unsat.absent, unsat.quantity) == ("cancelled", "125154007", None)
    wrong = results(reading_of("hl7-r4-Observation-f202.json"))[0]
    assert (wrong.status, [c.code for c in wrong.codes]) == (
        "entered-in-error",
        ["BT", "8310-5", "8331-1", "56342008"],
    )


def test_components_of_one_observation_are_results_of_their_own():
    found = results(reading_of("hl7-r4-Observation-f205.json"))
    assert {each.source for each in found} == {"Observation/f205"}
    assert [each.quantity and each.quantity.comparator for each in found] == [">", None]


def test_a_range_in_words_keeps_its_words():
    found = results(reading_of("aucore-Observation-lipid-hdl-1-referenceRange-text.json"))[0]
    assert [(limits.text, limits.high) for limits in found.ranges] == [("1.0 - 2.2", None)]
