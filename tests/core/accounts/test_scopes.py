"""What scopes allow, and what of a request is granted."""

import pytest

from core.accounts.scopes import Action, grant, parse, unreadable

EVERY: tuple[Action, ...] = ("c", "r", "u", "d", "s")


@pytest.mark.parametrize(
    ("text", "resource_type", "allowed"),
    [
        ("system/Observation.read", "Observation", "rs"),
        ("system/Observation.write", "Observation", "cud"),
        ("system/Observation.*", "Observation", "cruds"),
        ("system/Observation.cruds", "Observation", "cruds"),
        ("system/Observation.c", "Observation", "c"),
        ("system/Observation.rs", "Patient", ""),
        ("system/*.rs", "Patient", "rs"),
        ("system/*.rs system/Patient.c", "Patient", "crs"),
        ("system/Patient.c system/*.rs", "Observation", "rs"),
        ("system/Observation.r system/Observation.c", "Observation", "cr"),
        ("system/*.read system/*.write", "Anything", "cruds"),
        # what is no system scope, or not as SMART writes it, gives nothing
        ("", "Observation", ""),
        ("user/Observation.read", "Observation", ""),
        ("patient/*.rs", "Observation", ""),
        ("system/Observation.sr", "Observation", ""),
        ("system/Observation.", "Observation", ""),
        ("system/Observation.readwrite", "Observation", ""),
        ("system/Observation.rs?category=laboratory", "Observation", ""),
        ("system/observation.rs", "Observation", ""),
        ("SYSTEM/Observation.rs", "Observation", ""),
        ("system/Observation.rs,system/Patient.rs", "Patient", ""),
        ("system/Obs*.rs", "Observation", ""),
        ("openid fhirUser launch", "Observation", ""),
    ],
)
def test_scopes_allow_exactly(text: str, resource_type: str, allowed: str) -> None:
    scopes = parse(text)
    assert "".join(one for one in EVERY if scopes.allows(resource_type, one)) == allowed


@pytest.mark.parametrize(
    ("requested", "registered", "granted"),
    [
        ("system/Observation.rs", "system/Observation.cruds", "system/Observation.rs"),
        ("system/Observation.read", "system/Observation.cruds", "system/Observation.read"),
        ("system/Observation.rs", "system/Observation.read", "system/Observation.rs"),
        ("system/Observation.cruds", "system/*.read", "system/Observation.rs"),
        ("system/Observation.*", "system/*.*", "system/Observation.*"),
        ("system/Observation.write", "system/Observation.c", "system/Observation.c"),
        ("system/*.read", "system/*.cruds", "system/*.read"),
        ("system/*.cruds", "system/*.rs", "system/*.rs"),
        (
            "system/*.read",
            "system/Observation.rs system/Patient.r",
            "system/Observation.rs system/Patient.r",
        ),
        ("system/*.read", "system/*.r system/Patient.rs", "system/*.r system/Patient.rs"),
        ("system/*.read", "system/*.r system/Patient.cr", "system/*.r"),
        ("system/Observation.r system/Patient.r", "system/Observation.r", "system/Observation.r"),
        ("system/Patient.r system/Patient.r", "system/*.r", "system/Patient.r"),
        ("system/Patient.c", "system/Observation.cruds", ""),
        ("system/Observation.c", "system/Observation.rs", ""),
        ("system/Observation.rs?category=laboratory", "system/*.cruds", ""),
        ("system/Observation.rs?x=1 system/Patient.r", "system/*.cruds", "system/Patient.r"),
        ("user/*.read openid", "system/*.cruds", ""),
        ("", "system/*.cruds", ""),
        ("system/Patient.r " * 1000, "system/*.cruds", ""),
    ],
)
def test_granted_is_what_was_asked_and_is_registered(
    requested: str, registered: str, granted: str
) -> None:
    assert grant(requested, registered) == granted


def test_a_grant_never_exceeds_the_request_or_the_registration() -> None:
    parts = [
        f"system/{name}.{may}"
        for name in ("*", "Observation", "Patient")
        for may in ("read", "write", "c", "rs", "cruds")
    ]
    for requested in parts:
        for registered in (f"{one} {other}" for one in parts for other in parts):
            got, asked, held = (
                parse(grant(requested, registered)),
                parse(requested),
                parse(registered),
            )
            for name in ("Observation", "Patient", "Device"):
                for one in EVERY:
                    both = asked.allows(name, one) and held.allows(name, one)
                    assert got.allows(name, one) == both, (requested, registered, name, one)


def test_a_registration_names_what_it_cannot_read() -> None:
    text = "system/*.read patient/*.read system/Observation.rs?a=b"
    assert unreadable(text) == ("patient/*.read", "system/Observation.rs?a=b")
