"""Access tokens: only ours, only while they live, only as issued."""

import base64
import json
from uuid import uuid4

import pytest

from core.accounts.access import LIFETIME_S, AccessTokens
from core.errors import UnauthorizedError

SECRET = "a secret of some length for tests"
TENANT = uuid4()


def test_a_token_says_who_is_calling() -> None:
    tokens = AccessTokens(SECRET)
    caller = tokens.read(tokens.issue("client", TENANT, "system/Observation.rs"))
    assert (caller.tenant, caller.client_id) == (TENANT, "client")
    assert caller.scopes.text == "system/Observation.rs"
    assert caller.scopes.allows("Observation", "r")
    assert not caller.scopes.allows("Observation", "c")


def test_two_tokens_are_never_alike() -> None:
    tokens = AccessTokens(SECRET)
    assert tokens.issue("client", TENANT, "") != tokens.issue("client", TENANT, "")


@pytest.mark.parametrize(("age_s", "alive"), [(0, True), (299, True), (300, False), (9999, False)])
def test_a_token_lives_five_minutes(age_s: int, alive: bool) -> None:
    token = AccessTokens(SECRET, clock=lambda: 1000.0).issue("client", TENANT, "")
    later = AccessTokens(SECRET, clock=lambda: 1000.0 + age_s)
    assert LIFETIME_S == 300
    if alive:
        assert later.read(token).client_id == "client"
    else:
        with pytest.raises(UnauthorizedError):
            later.read(token)


def test_every_single_changed_character_is_noticed() -> None:
    tokens = AccessTokens(SECRET)
    token = tokens.issue("client", TENANT, "system/Observation.rs")
    for at, letter in enumerate(token):
        changed = token[:at] + ("A" if letter != "A" else "B") + token[at + 1 :]
        with pytest.raises(UnauthorizedError):
            tokens.read(changed)


def test_a_widened_scope_under_the_old_signature_is_refused() -> None:
    tokens = AccessTokens(SECRET)
    payload, _, signature = tokens.issue("client", TENANT, "system/Observation.rs").partition(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    claims["scope"] = "system/*.cruds"
    forged = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    with pytest.raises(UnauthorizedError):
        tokens.read(f"{forged}.{signature}")


def test_a_token_under_another_secret_is_refused() -> None:
    with pytest.raises(UnauthorizedError):
        AccessTokens(SECRET).read(AccessTokens(SECRET + "!").issue("client", TENANT, ""))


@pytest.mark.parametrize(
    "token", ["", ".", "..", "a.b", "é.é", "\ud800", "a" * 100_000, "e30.e30.e30", "\0"]
)
def test_nonsense_is_refused(token: str) -> None:
    with pytest.raises(UnauthorizedError):
        AccessTokens(SECRET).read(token)
