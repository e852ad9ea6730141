"""Staging without a server."""

import json
from datetime import UTC, datetime

from core.staging.artefact.shipped import shipped
from core.staging.intake import Asked
from fhir_api import wire
from fhir_api.offline import offline_printer, stage
from tests.fhir_api.building import ALT, AST, PLATELETS, TAKEN, at, bundle, observation, ref

AT = datetime(2026, 11, 5, tzinfo=UTC)


def test_people_named_by_conditions_other_than_an_identifier_are_not_mixed() -> None:
    one, other = ref("Patient?family=a"), ref("Patient?family=b")
    sent = bundle(
        at(None, observation("o1", AST, "28", subject=one, effectiveDateTime=TAKEN)),
        at(None, observation("o2", ALT, "31", subject=one, effectiveDateTime=TAKEN)),
        at(None, observation("o3", PLATELETS, "60", subject=other, effectiveDateTime=TAKEN)),
    )
    made = stage(wire.write(sent), printer=offline_printer(), asked=Asked(), model=shipped(), at=AT)
    used = [
        sorted(value.source for value in each.result.panel.chosen.values())
        for each in made.staged
        if each.result
    ]
    assert used == [["Observation/o1", "Observation/o2"], ["Observation/o3"]]
    subjects = {json.loads(each.bodies[0][1])["subject"]["reference"] for each in made.staged}
    assert len(subjects) == 2
