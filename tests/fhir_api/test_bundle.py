"""Bundle -> the results of each person."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.labs.panel import Person, Reason
from fhir_api.bundle import INPUT_TYPES, read
from fhir_api.lenient import Json
from tests.fhir_api.building import (
    ALT,
    BASE,
    HOSPITAL,
    PLATELETS,
    TAKEN,
    at,
    coded,
    header,
    home,
    named,
    observation,
    patient,
    reading,
    ref,
    report,
    said,
    specimen,
    when,
    who,
)

URN = "urn:uuid:11111111-1111-4111-8111-111111111111"
OTHER = "https://other.example/r4"
ONE: Json = {"subject": ref("Patient/1")}
TWO: Json = {"subject": ref("Patient/2")}
EARLIER, LATER = "2026-10-01", "2026-11-05"


def member(name: str = "ast", **more: Any) -> Any:
    """An Observation of patient 1 without a time."""
    return home(observation(name, **{**ONE, **more}))


# --- the whole ----------------------------------------------------------------------------------


def test_one_patient_with_three_results():
    found = reading(
        home(patient(birthDate="1981-03-14", gender="male")),
        home(observation("ast", **ONE, effectiveDateTime=TAKEN)),
        home(observation("alt", ALT, "31", **ONE, effectiveDateTime=TAKEN)),
        home(observation("plt", PLATELETS, "245", **ONE, effectiveDateTime=TAKEN)),
    )
    (labs,) = found.patients
    assert labs.person == Person(reference="Patient/1", birth_date="1981-03-14", sex="male")
    assert (labs.patient_entry, labs.observation_entries) == (0, (1, 2, 3))
    assert found.keys == (labs.key,) == (f"{HOSPITAL}/Patient/1",)
    assert [(m.source, m.order, m.taken) for m in labs.measurements] == [
        (f"{HOSPITAL}/Observation/{name}", order, TAKEN)
        for order, name in enumerate(("ast", "alt", "plt"), start=1)
    ]
    assert found.issues == ()


@pytest.mark.parametrize("kind", INPUT_TYPES)
def test_every_kind_of_bundle_with_results_is_read(kind):
    request = {"method": "POST", "url": "Observation"}
    found = reading(at(URN, observation(**ONE), request=request), kind=kind)
    assert who(found) == {"Patient/1": [URN]}


@pytest.mark.parametrize("kind", ["history", "batch-response", "transaction-response", None, [], 5])
def test_a_bundle_of_another_kind_is_refused(kind):
    found = read({"type": kind, "entry": [member()]}, base_url=BASE)
    assert said(found) == [("error", "bundle.type", "Bundle.type")]
    assert found.patients == ()


def test_outcomes_of_a_search_and_deletions_are_no_results():
    found = reading(
        home(observation("ast", **ONE)) | {"search": {"mode": "match"}},
        home(observation("alt", **ONE)) | {"search": {"mode": "outcome"}},
        home(observation("plt", **ONE)) | {"request": {"method": "DELETE", "url": "x"}},
        kind="searchset",
    )
    assert who(found) == {"Patient/1": ["ast"]}


def test_a_faulty_entry_does_not_stop_its_neighbours():
    found = reading(home(patient()), member("ast"), member("alt"), skip=[1])
    assert who(found) == {"Patient/1": ["alt"]}


def test_a_faulty_patient_gives_no_facts():
    found = reading(home(patient(birthDate="1981-03-14")), member(), skip=[0])
    (labs,) = found.patients
    assert (labs.patient_entry, labs.person.birth_date) == (None, None)


def test_a_patient_without_results_is_there():
    (labs,) = reading(home(patient(gender="female"))).patients
    assert labs.person == Person(reference="Patient/1", sex="female")
    assert labs.measurements == ()


def test_neighbours_of_other_types_are_left_alone():
    others = ({"resourceType": kind, "id": "x"} for kind in ("Medication", "Provenance", "Zebra"))
    found = reading(*(home(other) for other in others), at(None, {}), member())
    assert who(found) == {"Patient/1": ["ast"]}
    assert found.issues == ()


# --- whose ---------------------------------------------------------------------------------------


def test_the_same_id_on_two_servers_is_two_people():
    found = reading(
        home(observation("ast", **ONE)),
        home(observation("ast", **ONE), OTHER),
        home(patient(birthDate="1950")),
        home(patient(birthDate="1990"), OTHER),
    )
    assert {labs.person.reference: labs.person.birth_date for labs in found.patients} == {
        f"{HOSPITAL}/Patient/1": "1950",
        f"{OTHER}/Patient/1": "1990",
    }
    assert [len(labs.measurements) for labs in found.patients] == [1, 1]


def test_our_own_patients_stay_relative_beside_those_of_another_server():
    found = reading(home(observation("a", **ONE)), home(observation("b", **ONE), BASE))
    assert who(found) == {f"{HOSPITAL}/Patient/1": ["a"], "Patient/1": ["b"]}


@pytest.mark.parametrize(
    "subject",
    [
        ref("Patient/1"),
        ref(f"{HOSPITAL}/Patient/1"),
        ref("Patient/1/_history/4"),
        {"identifier": named("7")},
        ref("Patient?identifier=http://hospital.example/mrn|7"),
        ref("#p"),
    ],
)
def test_all_ways_to_say_one_person_come_together(subject):
    contained = [patient("p", identifier=[named("7")])]
    found = reading(
        home(patient(identifier=[named("7")])),
        home(observation("ast", **ONE)),
        home(observation("alt", subject=subject, contained=contained)),
    )
    assert who(found) == {"Patient/1": ["ast", "alt"]}


def test_a_urn_is_kept_as_the_bundle_says_it():
    found = reading(at(URN, patient(None)), at(None, observation(subject=ref(URN))))
    assert who(found) == {URN: ["ast"]}


def test_results_of_one_identifier_belong_together_without_a_patient():
    found = reading(
        home(observation("a", subject={"identifier": named("7")})),
        home(observation("b", subject={"identifier": named("7")})),
        home(observation("c", subject={"identifier": named("7", "http://elsewhere.example")})),
    )
    assert list(who(found).values()) == [["a", "b"], ["c"]]


def test_contained_patients_without_identifier_are_never_taken_for_one():
    inside: Json = {"subject": ref("#p"), "contained": [patient("p", birthDate="1981-03-14")]}
    found = reading(home(observation("a", **inside)), home(observation("b", **inside)))
    assert [labs.person for labs in found.patients] == [
        Person(reference=f"{HOSPITAL}/Observation/{name}#p", birth_date="1981-03-14")
        for name in "ab"
    ]
    assert said(found) == [
        ("warning", "labs.patient-alone", f"Bundle.entry[{place}].resource.subject")
        for place in (0, 1)
    ]


@pytest.mark.parametrize(
    ("others", "owner"),
    [
        # the panel or report speaks for it
        ([home(header("p", "ast", **ONE)), home(patient("2"))], "Patient/1"),
        ([home(report("r", "ast", **ONE)), home(patient("2"))], "Patient/1"),
        ([home(report("r", "p", **ONE)), home(header("p", "ast")), home(patient("2"))],
         "Patient/1"),
        ([home(header("p", "q", **ONE)), home(header("q", "p", "ast")), home(patient("2"))],
         "Patient/1"),
        ([home(header("p", "ast", **ONE)), home(report("r", "ast", **ONE)), home(patient("2"))],
         "Patient/1"),
        # else the only person in the Bundle
        ([home(patient("1"))], "Patient/1"),
        ([home(observation("alt", **ONE))], "Patient/1"),
        ([home(specimen("s") | ONE)], "Patient/1"),
        ([home({"resourceType": "Encounter", "id": "e", **ONE})], "Patient/1"),
        ([home(patient("1")), home(observation("qc", subject=ref("Device/1")))], "Patient/1"),
        # but nobody where that leaves a doubt
        ([], None),
        ([home(patient("1")), home(patient("2"))], None),
        ([home(patient("1")), home(observation("alt", **TWO))], None),
        ([home(patient("1")), home({"resourceType": "Condition", "id": "c", **TWO})], None),
        ([home(patient("1")), home({"resourceType": "AllergyIntolerance", "id": "c",
                                    "patient": ref("Patient/2")})], None),
        ([home(patient("1")), home(observation("alt", subject={"display": "Doe"}))], None),
        ([home(header("p", "ast", **ONE)), home(report("r", "ast", **TWO))], None),
        ([home(header("p", "ast", **ONE)), home(header("q", "ast", **TWO))], None),
        ([home(report("r", "p", **ONE)), home(header("p", "ast", **TWO))], None),
        ([home(header("p", "ast", subject={"display": "Doe"})), home(patient("1"))], None),
        ([home(header("p", "ast", status="entered-in-error", **ONE)), home(patient("2"))], None),
    ],
)  # fmt: skip
def test_an_observation_without_subject_is_used_only_where_one_answer_is_left(others, owner):
    found = reading(*others, home(observation("ast")))
    assert next((name for name, labs in who(found).items() if "ast" in labs), None) == owner
    refused = ("error", "labs.patient-mix", f"Bundle.entry[{len(others)}].resource.subject")
    assert (refused in said(found)) is (owner is None)


def test_a_faulty_patient_still_counts_as_somebody():
    found = reading(home(patient("1")), home(patient("2")), home(observation()), skip=[1])
    assert who(found) == {"Patient/1": []}
    assert said(found) == [("error", "labs.patient-mix", "Bundle.entry[2].resource.subject")]


@pytest.mark.parametrize("subject", [{"display": "Doe"}, {}, ref("#gone"), "Patient/1"])
def test_a_subject_that_says_nobody_is_never_filled_in(subject):
    found = reading(home(patient("1")), home(observation(subject=subject)))
    assert who(found) == {"Patient/1": []}
    assert said(found) == [("error", "labs.patient-mix", "Bundle.entry[1].resource.subject")]


@pytest.mark.parametrize("kind", ["Group", "Device", "Location"])
def test_what_is_not_about_a_patient_is_ignored(kind):
    found = reading(home(patient("1")), home(observation(subject=ref(f"{kind}/1"))))
    assert who(found) == {"Patient/1": []}
    assert said(found) == [
        ("information", "labs.subject-not-patient", "Bundle.entry[1].resource.subject")
    ]


def test_members_of_a_device_panel_are_never_given_to_the_patient():
    found = reading(
        home(patient("1")), home(header("qc", "ast", subject=ref("Device/1"))), home(observation())
    )
    assert who(found) == {"Patient/1": []}
    assert [issue.error for issue in found.issues] == ["labs.subject-not-patient"] * 2


def test_a_result_in_a_report_of_somebody_else_keeps_its_own_subject_and_takes_no_date():
    found = reading(home(report("r", "ast", effectiveDateTime=TAKEN, **TWO)), member("ast"))
    assert who(found)["Patient/1"] == ["ast"]
    assert when(found) == {"ast": None}
    assert said(found) == [("warning", "labs.other-subject", "Bundle.entry[1].resource.subject")]


def test_contained_observations_are_not_passed_over_in_silence():
    found = reading(home(report("r", **ONE) | {"contained": [observation("a")]}))
    assert said(found) == [("information", "labs.contained", "Bundle.entry[0].resource.contained")]


# --- when ----------------------------------------------------------------------------------------

PANEL: Json = {"effectiveDateTime": TAKEN}
REPORT: Json = {"effectiveDateTime": LATER}


@pytest.mark.parametrize(
    ("others", "taken"),
    [
        # nearest panel first, at any depth
        ([home(header("p", "ast", **PANEL))], TAKEN),
        ([home(header("p", "q", **PANEL)), home(header("q", "ast"))], TAKEN),
        ([home(header("p", "q", **PANEL)), home(header("q", "ast", **REPORT))], LATER),
        ([home(header("p", "q", **PANEL)), home(header("q", "ast", "p"))], TAKEN),
        ([home(header("p", "p", "ast", **PANEL))], TAKEN),
        ([home(header("p", "ast", "q")), home(header("q", "p", "ast"))], None),
        # then the report, of itself or of its panel
        ([home(report("r", "ast", **REPORT))], LATER),
        ([home(report("r", "p", **REPORT)), home(header("p", "ast"))], LATER),
        ([home(header("p", "ast", **PANEL)), home(report("r", "ast", **REPORT))], TAKEN),
        ([home(header("p", "ast")), home(report("r", "ast", effectivePeriod={"end": EARLIER}))],
         EARLIER),
        # then its specimen, then its panel's, then its report's
        ([home(specimen("s", collectedDateTime=TAKEN))], TAKEN),
        ([home(specimen("s", collectedPeriod={"start": EARLIER, "end": TAKEN}))], TAKEN),
        ([home(specimen("s", collectedDateTime=TAKEN)), home(report("r", "ast", **REPORT))],
         LATER),
        ([home(specimen("t", collectedDateTime=EARLIER)),
          home(header("p", "ast", specimen=ref("Specimen/t")))], EARLIER),
        ([home(specimen("t", collectedDateTime=EARLIER)),
          home(report("r", "ast", specimen=[ref("Specimen/t")]))], EARLIER),
        ([home(specimen("t", collectedDateTime=EARLIER)),
          home(report("r", "ast", specimen=[ref("Specimen/t"), ref("Specimen/u")]))], None),
        ([home(patient("s"))], None),
        # entered in error says nothing
        ([home(report("r", "ast", **REPORT) | {"status": "entered-in-error"})], None),
    ],
)  # fmt: skip
def test_a_missing_time_comes_from_panel_then_report_then_specimen(others, taken):
    found = reading(*others, member("ast", specimen=ref("Specimen/s")))
    assert when(found)["ast"] == taken
    assert found.issues == ()


@pytest.mark.parametrize(
    "others",
    [
        [home(header("p", "ast", **PANEL)), home(header("q", "ast", **REPORT))],
        [home(report("p", "ast", **PANEL)), home(report("q", "ast", **REPORT))],
        [home(header("p", "a", **PANEL)), home(header("q", "a", **REPORT)),
         home(header("a", "ast"))],
    ],
)  # fmt: skip
def test_times_that_differ_give_none(others):
    found = reading(*others, member())
    assert when(found)["ast"] is None
    place = f"Bundle.entry[{len(others)}].resource"
    assert ("warning", "labs.date-ambiguous", place) in said(found)


@pytest.mark.parametrize(
    ("one", "other", "taken"),
    [
        ("2026-11-02", TAKEN, TAKEN),
        ("2026", "2026-11", "2026-11"),
        (TAKEN, "2026-11-02T07:15:00Z", TAKEN),
    ],
)
def test_times_that_only_differ_in_precision_or_zone_agree(one, other, taken):
    found = reading(
        home(header("p", "ast", effectiveDateTime=one)),
        home(header("q", "ast", effectiveDateTime=other)),
        member(),
    )
    assert when(found)["ast"] == taken


def test_its_own_time_comes_before_any_other():
    own = member(effectiveDateTime=EARLIER)
    assert when(reading(home(header("p", "ast", **PANEL)), own))["ast"] == EARLIER


def test_a_time_that_is_said_to_be_unknown_stays_so():
    unknown: Json = {"extension": [{"url": "x", "valueCode": "unknown"}]}
    found = reading(home(header("p", "ast", **PANEL)), member(_effectiveDateTime=unknown))
    assert when(found) == {"ast": None}


def test_a_panel_of_unknown_time_passes_none_on():
    unknown = {"_effectiveDateTime": {"extension": [{"url": "x", "valueCode": "unknown"}]}}
    outer, inner = header("p", "q", **PANEL, **ONE), header("q", "ast", **unknown, **ONE)
    assert when(reading(home(outer), home(inner), member())) == {"ast": None}


@pytest.mark.parametrize("subject", [{"identifier": named("7")}, {"display": "Doe"}])
def test_a_report_that_may_be_of_the_same_person_gives_its_time(subject):
    found = reading(home(report("r", "ast", subject=subject, **PANEL)), member())
    assert when(found) == {"ast": TAKEN}
    assert found.issues == ()


def test_a_contained_specimen_gives_its_time():
    inside: Json = {"specimen": ref("#s"), "contained": [specimen("s", collectedDateTime=TAKEN)]}
    assert when(reading(member(**inside))) == {"ast": TAKEN}


def test_components_take_the_inherited_time_too():
    parts: Json = {
        "valueQuantity": None,
        "component": [{"code": coded(ALT)}, {"code": coded(PLATELETS)}],
    }
    (labs,) = reading(home(header("p", "ast", **PANEL, **ONE)), member(**parts)).patients
    assert [each.taken for each in labs.measurements] == [TAKEN, TAKEN]
    assert labs.observation_entries == (0, 1)


# --- facts ---------------------------------------------------------------------------------------


def test_the_version_that_an_observation_names_gives_the_facts():
    found = reading(
        home(patient("1", meta={"versionId": "1"}, birthDate="1950", gender="male")),
        home(patient("1", meta={"versionId": "2"}, birthDate="1990", gender="female")),
        home(observation(subject=ref("Patient/1/_history/2"))),
    )
    (labs,) = found.patients
    assert labs.person == Person(reference="Patient/1", birth_date="1990", sex="female")
    assert labs.patient_entry == 1


def test_of_versions_that_agree_the_latest_stands_for_the_person():
    found = reading(
        home(patient("1", meta={"versionId": "1"}, birthDate="1981")),
        home(patient("1", meta={"versionId": "2"}, birthDate="1981")),
    )
    assert [labs.patient_entry for labs in found.patients] == [1]


@pytest.mark.parametrize("references", [(URN, "Patient/1"), ("Patient/1", URN)])
def test_the_way_to_say_a_person_does_not_hang_on_the_order(references):
    conditions = [
        at(None, {"resourceType": "Condition", "subject": ref(reference)})
        for reference in references
    ]
    found = reading(*conditions, at(URN, patient("1")), at(None, observation()))
    assert list(who(found)) == ["Patient/1"]


@pytest.mark.parametrize(
    ("one", "other", "birth_date", "sex"),
    [
        ({"birthDate": "1981"}, {"birthDate": "1981-03-14"}, "1981-03-14", None),
        ({"gender": "male"}, {"birthDate": "1981"}, "1981", "male"),
        ({"gender": "unknown"}, {"gender": "female"}, None, "female"),
        ({"gender": "unknown"}, {}, None, "unknown"),
        ({"birthDate": 1981, "gender": []}, {}, None, None),
    ],
)
def test_facts_that_agree_are_put_together(one, other, birth_date, sex):
    (labs,) = reading(home(patient(**one)), home(patient(**other)), member()).patients
    assert (labs.person.birth_date, labs.person.sex) == (birth_date, sex)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"birthDate": "1981-03-14"}, {"birthDate": "1981-03-15"}),
        ({"birthDate": "1981"}, {"birthDate": "1982-01-01"}),
        ({"gender": "male"}, {"gender": "female"}),
        ({"gender": "male"}, {"gender": "other"}),
    ],
)
def test_facts_that_contradict_stop_that_person_alone(one, other):
    found = reading(
        home(patient(**one)),
        home(patient(**other)),
        member(),
        home(observation("alt", subject=ref("Patient/2"))),
    )
    assert who(found) == {"Patient/2": ["alt"]}
    assert said(found) == [("error", "labs.patient-mix", "Bundle.entry[1].resource")]


# --- the same twice ------------------------------------------------------------------------------


def again(value: str, **meta: str) -> Any:
    return member("ast", value=value, meta=meta)


@pytest.mark.parametrize(
    ("entries", "value", "severity"),
    [
        ([again("28"), again("28")], 28, "information"),
        ([again("28", versionId="2"), again("30", versionId="1")], 28, "information"),
        ([again("28", versionId="9"), again("30", versionId="10")], 30, "information"),
        ([again("28", lastUpdated="2026-11-02T10:00:00+01:00"),
          again("30", lastUpdated="2026-11-02T09:30:00Z")], 30, "information"),
    ],
)  # fmt: skip
def test_of_the_same_observation_the_latest_version_is_used(entries, value, severity):
    found = reading(*entries)
    (labs,) = found.patients
    assert [each.quantity and each.quantity.value for each in labs.measurements] == [Decimal(value)]
    (left_out,) = {0, 1} - set(labs.observation_entries)
    assert said(found) == [(severity, "bundle.same-resource", f"Bundle.entry[{left_out}]")]


@pytest.mark.parametrize(
    "entries",
    [
        [again("28"), again("30")],
        [again("28", versionId="b"), again("30", versionId="a")],
        [again("28", versionId="2"), again("30")],
        [again("28", versionId="9" * 5000), again("30", versionId="1")],
        [again("28", lastUpdated="2026-11-02"), again("30", lastUpdated="x")],
        [again("28", lastUpdated="2026-11-02T10:00:00"), again("30", lastUpdated=TAKEN)],
        [again("28"), again("29", versionId="1"), again("30", versionId="2")],
    ],
)
def test_versions_that_cannot_be_put_in_order_are_none_of_them_used(entries):
    found = reading(*entries)
    assert found.patients == ()
    assert [(one.place, one.measurements[0].refused) for one in found.refused] == [
        (place, Reason.SAME_ID) for place in range(len(entries))
    ]
    assert said(found) == [
        ("error", "bundle.same-resource", f"Bundle.entry[{place}]") for place in range(len(entries))
    ]


def test_results_stay_in_the_order_of_the_entries():
    found = reading(again("28", versionId="1"), member("alt"), again("30", versionId="2"))
    assert [labs.observation_entries for labs in found.patients] == [(1, 2)]


def test_the_same_id_without_full_url_is_the_same_observation():
    found = reading(at(None, observation(**ONE)), at(None, observation(**ONE)))
    assert who(found) == {"Patient/1": ["ast"]}


def test_a_faulty_latest_version_is_not_replaced_by_what_it_corrects():
    found = reading(again("28", versionId="1"), again("30", versionId="2"), skip=[1])
    assert found.patients == ()


def test_without_versions_the_faulty_one_gives_way():
    found = reading(again("28"), again("30"), skip=[0])
    assert who(found) == {"Patient/1": ["ast"]}
    assert [(one.place, one.measurements[0].refused) for one in found.refused] == [
        (0, Reason.MALFORMED)
    ]


# --- odd shapes, and order -----------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just(Decimal("1.0")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
ELEMENTS = (
    "id", "status", "code", "subject", "patient", "hasMember", "result", "specimen", "component",
    "referenceRange", "effectivePeriod", "valueQuantity", "meta", "identifier", "contained",
    "birthDate", "gender", "collection", "_effectiveDateTime", "dataAbsentReason",
)  # fmt: skip
KINDS = st.sampled_from(("Observation", "Patient", "DiagnosticReport", "Specimen", "Group"))
ODD = st.dictionaries(
    st.sampled_from(ELEMENTS), JSON | JSON.map(lambda x: ref("Patient/1", identifier=x))
)
ODD_ENTRIES = st.lists(
    JSON
    | st.builds(
        lambda kind, content, url, request: {
            "fullUrl": url,
            "request": request,
            "resource": {"resourceType": kind, **content},
        },
        KINDS,
        ODD,
        JSON | st.sampled_from((URN, f"{HOSPITAL}/Patient/1", "Patient/1", "#p")),
        JSON,
    ),
    max_size=6,
)


@settings(max_examples=300, deadline=None)
@given(ODD_ENTRIES)
def test_no_shape_is_too_odd(entries):
    found = read({"type": "collection", "entry": entries}, base_url=BASE)
    assert len(found.keys) == len(set(found.keys))


SUBJECTS = st.sampled_from(
    (
        None,
        ref("Patient/1"),
        ref("Patient/2"),
        ref(URN),
        {"identifier": named("7")},
        {"display": ""},
    )
)
TIMES = st.sampled_from((None, TAKEN, "2026-11-02", LATER))


@st.composite
def mixed(draw: Any) -> list[Any]:
    """Two patients, panels and reports that list at will, Observations with or without facts."""
    names = [f"o{n}" for n in range(draw(st.integers(1, 5)))]
    entries = [home(patient("1", identifier=[named("7")])), at(URN, patient(None, gender="male"))]
    for name in names:
        members = draw(st.lists(st.sampled_from(names), max_size=2))
        facts = {"subject": draw(SUBJECTS), "effectiveDateTime": draw(TIMES)}
        listed = [ref(f"Observation/{each}") for each in members] or None
        entries.append(home(observation(name, **facts, hasMember=listed)))
    results = draw(st.lists(st.sampled_from(names), max_size=3))
    more = {"subject": draw(SUBJECTS), "effectiveDateTime": draw(TIMES)}
    return [*entries, home(report("r", *results, **more))]


def content(entries: list[Any]) -> Any:
    """The reading without the places of the entries."""
    found = reading(*entries)
    people = {
        labs.key: (labs.person, {(m.source, m.taken) for m in labs.measurements})
        for labs in found.patients
    }
    issues = sorted(
        (issue.error, entries[int(str(issue.expression)[13:].partition("]")[0])]["fullUrl"])
        for issue in found.issues
    )
    return people, issues


@settings(max_examples=200, deadline=None)
@given(mixed(), st.randoms(use_true_random=False))
def test_the_order_of_entries_changes_nothing_but_order(entries, random):
    shuffled = random.sample(entries, len(entries))
    assert content(shuffled) == content(entries)
