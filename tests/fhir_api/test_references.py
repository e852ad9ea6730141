"""What references inside a Bundle mean."""

import pytest

from fhir_api.references import References, entries, on_server
from tests.fhir_api.building import (
    BASE,
    HOSPITAL,
    at,
    bundle,
    home,
    named,
    observation,
    patient,
    ref,
    report,
)

URN = "urn:uuid:11111111-1111-4111-8111-111111111111"
OTHER = "https://other.example/r4"
MRN = "http://hospital.example/mrn|7"


def subject_of(subject, *others, url=f"{HOSPITAL}/Observation/ast", **more):
    """Resolves the subject of an Observation that stands first, before `others`."""
    sent = bundle(at(url, observation(subject=subject, **more)), *others)
    held = list(entries(sent, base_url=BASE, skip=frozenset()))
    return References(held, BASE).subject(held[0], subject)


@pytest.mark.parametrize(
    ("reference", "others", "url", "key"),
    [
        # relative: against the server of the entry that says it
        ("Patient/1", [home(patient())], f"{HOSPITAL}/Observation/a", f"{HOSPITAL}/Patient/1"),
        ("Patient/1", [home(patient())], f"{OTHER}/Observation/a", f"{OTHER}/Patient/1"),
        ("Patient/1", [], f"{OTHER}/Observation/a/_history/3", f"{OTHER}/Patient/1"),
        # an entry without a server of its own: ours, or the only one of that name
        ("Patient/1", [], None, f"{BASE}/Patient/1"),
        ("Patient/1", [at(URN, patient())], None, f"{BASE}/Patient/1"),
        ("Patient/1", [home(patient())], URN, f"{HOSPITAL}/Patient/1"),
        ("Patient/1", [home(patient(), HOSPITAL), home(patient(), BASE)], URN, f"{BASE}/Patient/1"),
        ("Patient/1", [home(patient()), home(patient(), OTHER)], None, f"{BASE}/Patient/1"),
        # absolute
        (f"{HOSPITAL}/Patient/1", [], None, f"{HOSPITAL}/Patient/1"),
        (f"{BASE}/Patient/1", [at(None, patient())], None, f"{BASE}/Patient/1"),
        (f"{HOSPITAL}/Patient/1", [home(patient(), OTHER)], None, f"{HOSPITAL}/Patient/1"),
        # by fullUrl
        (URN, [at(URN, patient(None))], None, URN),
        (URN, [at(URN, patient())], f"{HOSPITAL}/Observation/a", f"{BASE}/Patient/1"),
        (URN, [], None, URN),
        # versions are the same person
        ("Patient/1/_history/2", [home(patient())], f"{HOSPITAL}/Observation/a",
         f"{HOSPITAL}/Patient/1"),
        # what cannot be an address means only itself
        ("Patient/not an id", [home(patient())], None, "Patient/not an id"),
        ("javascript:1", [], None, "javascript:1"),
    ],
)  # fmt: skip
def test_a_reference_means_one_identity(reference, others, url, key):
    assert subject_of(ref(reference), *others, url=url).key == key


def test_a_posted_entry_gives_its_id_up_yet_can_be_called_by_it():
    posted = at(URN, patient("tmp"), request={"method": "POST", "url": "Patient"})
    assert subject_of(ref("Patient/tmp"), posted, url=None).key == URN
    assert subject_of(ref(URN), posted, url=None).key == URN


def test_what_a_request_creates_here_comes_before_another_server():
    posted = at(URN, patient("1"), request={"method": "POST", "url": "Patient"})
    assert subject_of(ref("Patient/1"), home(patient()), posted, url=None).key == URN


def test_two_posted_entries_of_one_id_are_two():
    post = {"method": "POST", "url": "Patient"}
    posted = [at(URN, patient("x"), request=post), at(URN[:-1] + "2", patient("x"), request=post)]
    assert subject_of(ref("Patient/x"), *posted, url=None).key == f"{BASE}/Patient/x"


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (ref("Patient/1"), "Patient/1"),
        (ref(f"{OTHER}/Patient/1/_history/2"), "Patient/1"),
        (ref(URN), URN),
        ({"identifier": named("7")}, f"Patient?identifier={MRN}"),
        (ref(f"Patient?identifier={MRN}"), f"Patient?identifier={MRN}"),
        (ref("Patient?identifier=http%3A%2F%2Fhospital.example%2Fmrn%7C7"),
         f"Patient?identifier={MRN}"),
        (ref("Patient?name=x"), "Patient?name=x"),
    ],
)  # fmt: skip
def test_a_subject_can_be_written_again(subject, said):
    assert subject_of(subject).said == said


@pytest.mark.parametrize("system", ["http://hospital.example/mrn", None])
def test_an_identifier_means_the_only_patient_that_carries_it(system):
    held = home(patient(identifier=[named("9"), named("7", system)]))
    assert subject_of({"identifier": named("7", system)}, held).key == f"{HOSPITAL}/Patient/1"


@pytest.mark.parametrize(
    "others",
    [
        [],
        [home(patient(identifier=[named("7", "http://elsewhere.example")]))],
        [home(patient(identifier=[named("7", None)]))],
        [home(patient(n, identifier=[named("7")])) for n in "12"],
        [home({**report("1"), "identifier": [named("7")]})],
    ],
)
def test_an_identifier_of_nobody_or_of_several_means_only_itself(others):
    assert subject_of({"identifier": named("7")}, *others).key == f"Patient?identifier={MRN}"


def test_a_reference_comes_before_an_identifier():
    other = home(patient("2", identifier=[named("7")]))
    found = subject_of(ref("Patient/1", identifier=named("7")), other)
    assert found.key == f"{HOSPITAL}/Patient/1"


@pytest.mark.parametrize(
    ("inside", "others", "key"),
    [
        (patient("p"), [], f"{HOSPITAL}/Observation/ast#p"),
        (patient("p", identifier=[named("7")]), [], f"Patient?identifier={MRN}"),
        (patient("p", identifier=[named("7")]), [home(patient(identifier=[named("7")]))],
         f"{HOSPITAL}/Patient/1"),
    ],
)  # fmt: skip
def test_a_contained_patient_is_known_by_an_identifier_or_stands_alone(inside, others, key):
    found = subject_of(ref("#p"), *others, contained=[inside])
    assert (found.key, found.alone) == (key, "#" in key)


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        (ref("Group/1"), "Group"),
        (ref(URN, type="Device"), "Device"),
        (ref(URN), "Patient"),
        ({"identifier": named("7"), "type": "Location"}, "Location"),
        (ref("Device?identifier=a|b"), "Device"),
        (ref("#d"), "Device"),
    ],
)
def test_the_kind_of_a_subject_is_known(subject, kind):
    assert subject_of(subject, contained=[{"resourceType": "Device", "id": "d"}]).kind == kind


def test_the_kind_of_a_urn_is_that_of_its_entry():
    group = at(URN, {"resourceType": "Group"})
    assert subject_of(ref(URN), group).kind == "Group"


@pytest.mark.parametrize(
    "subject",
    [{}, {"display": "Doe"}, ref("#gone"), ref(""), "Patient/1", [], 5, {"identifier": {}}],
)
def test_a_subject_that_says_nobody_is_nobody(subject):
    assert subject_of(subject) is None


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ({"resource": patient()}, True),
        ({"resource": patient(), "search": {"mode": "match"}}, True),
        ({"resource": patient(), "search": {"mode": "include"}}, True),
        ({"resource": patient(), "search": {"mode": "outcome"}}, False),
        ({"resource": patient(), "request": {"method": "PUT", "url": "Patient/1"}}, True),
        ({"request": {"method": "DELETE", "url": "Patient/1"}}, False),
        ({"resource": patient(), "request": {"method": "GET", "url": "Patient/1"}}, False),
        ({"resource": patient(), "request": {"method": ["GET"]}}, True),
        ({"resource": "Patient"}, True),
        (None, False),
        ("x", False),
    ],
)
def test_entries_that_hold_content_are_read(item, kept):
    sent = {"type": "searchset", "entry": [item]}
    assert bool(list(entries(sent, base_url=BASE, skip=frozenset()))) is kept


@pytest.mark.parametrize("sent", [{}, {"entry": None}, {"entry": {"0": {}}}, {"entry": "x"}])
def test_a_bundle_without_a_list_of_entries_has_none(sent):
    assert not list(entries(sent, base_url=BASE, skip=frozenset()))


@pytest.mark.parametrize(
    ("item", "source"),
    [
        (at(URN, observation("ast")), URN),
        (at(None, observation("ast")), "Observation/ast"),
        (at(" ", observation("ast")), "Observation/ast"),
        (at(None, observation(None)), "#entry-0"),
    ],
)
def test_the_source_is_the_full_url_else_the_id_else_the_place(item, source):
    (entry,) = entries(bundle(item), base_url=BASE, skip=frozenset())
    assert entry.source == source


def test_an_address_is_taken_apart_at_its_type():
    assert on_server("https://h.example/FHIR/R4/Patient/1") == (
        "https://h.example/FHIR/R4",
        "Patient/1",
    )
    assert on_server("https://h.example/fhir/Patient/1#p") is None
    assert on_server("Patient/1") is None
