"""Bundles of odd shape that are nevertheless right, or wrong in one place: one row a file."""

from pathlib import Path

import pytest

from core.labs.panel import Person
from fhir_api import conformance, wire
from fhir_api.bundle import Reading, read
from fhir_api.lenient import Json
from tests.fhir_api.building import BASE, TAKEN, said

FOLDER = Path(__file__).parents[1] / "data" / "fhir"
HOSPITAL, CLINIC = "https://hospital.example/fhir", "https://clinic.example/r4"
MRN = "Patient?identifier=http://hospital.example/mrn|A-17"
OTHER_MRN = "Patient?identifier=http://clinic.example/mrn|A-17"

THREE = ["28", "31", "245"]
MAN, WOMAN = ("1981-03-14", "male"), ("1963-07-30", "female")

ROWS = {
    "two_servers": {
        (f"{HOSPITAL}/Patient/1", *MAN): THREE,
        (f"{CLINIC}/Patient/1", *WOMAN): ["112", "74", "88"],
    },
    "logical_subjects": {(MRN, *MAN): THREE, (OTHER_MRN, None, None): ["112"]},
    "circular_panels": {("Patient/1", *MAN): THREE, ("Patient/2", None, "female"): []},
    "versions": {("Patient/1", *MAN): THREE},
    "unclear_subjects": {("Patient/1", *MAN): THREE, ("Patient/2", *WOMAN): []},
    "components": {("Patient/1", *MAN): THREE},
    "converted_message": {("Patient/c1", *MAN): THREE},
}
ISSUES = {
    "versions": [
        ("information", "bundle.same-resource", "Bundle.entry[2]"),
        ("information", "bundle.same-resource", "Bundle.entry[6]"),
    ],
    "unclear_subjects": [
        ("error", "labs.patient-mix", "Bundle.entry[5].resource.subject"),
        ("error", "labs.patient-mix", "Bundle.entry[6].resource.subject"),
        ("information", "labs.subject-not-patient", "Bundle.entry[7].resource.subject"),
    ],
}


def sent(name: str) -> Json:
    return wire.read((FOLDER / f"odd_{name}.json").read_bytes())


def reading(name: str) -> Reading:
    return read(sent(name), base_url=BASE)


@pytest.mark.parametrize("name", ROWS)
def test_each_person_gets_their_own_results(name):
    people = {
        (labs.person.reference, labs.person.birth_date, labs.person.sex): [
            str(each.quantity.value) for each in labs.measurements if each.quantity
        ]
        for labs in reading(name).patients
    }
    assert people == ROWS[name]


@pytest.mark.parametrize("name", ROWS)
def test_every_result_has_its_time(name):
    assert {m.taken for labs in reading(name).patients for m in labs.measurements} == {TAKEN}


@pytest.mark.parametrize("name", ROWS)
def test_what_was_met_on_the_way_is_said(name):
    assert said(reading(name)) == ISSUES.get(name, [])


@pytest.mark.parametrize("name", [name for name in ROWS if name != "versions"])
def test_the_shapes_are_odd_but_right(name):
    assert conformance.check_bundle(sent(name), executed=False) == []


def test_a_pinned_version_gives_the_birth_date():
    (labs,) = reading("versions").patients
    assert labs.person == Person(reference="Patient/1", birth_date="1981-03-14", sex="male")
    assert labs.patient_entry == 1


def test_every_odd_file_has_a_row():
    assert {path.stem for path in FOLDER.glob("odd_*.json")} == {f"odd_{name}" for name in ROWS}
