"""What is sealed opens only with its key, in its place, unchanged."""

import base64
import os
from collections.abc import Callable

import pytest

from core.crypto import Keyring, SealError, TenantKey, blind_index, new_secret, open_sealed, seal
from core.errors import SettingsError

AAD = b"tenant|Observation|1|1"


def test_what_was_sealed_opens_again() -> None:
    key = TenantKey(new_secret())
    for text in (b"", b"x", os.urandom(100_000)):
        assert open_sealed(key, seal(key, text, AAD), AAD) == text


def test_the_same_text_is_never_sealed_alike() -> None:
    key = TenantKey(new_secret())
    assert len({seal(key, b"same", AAD) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]), id="tag"),
        pytest.param(lambda sealed: sealed[:1] + b"\0" * 12 + sealed[13:], id="nonce"),
        pytest.param(lambda sealed: b"\x02" + sealed[1:], id="version"),
        pytest.param(lambda sealed: sealed[:20], id="cut"),
        pytest.param(lambda sealed: sealed[:5], id="cut in the nonce"),
        pytest.param(lambda sealed: b"", id="empty"),
    ],
)
def test_changed_bytes_do_not_open(spoil: Callable[[bytes], bytes]) -> None:
    key = TenantKey(new_secret())
    with pytest.raises(SealError):
        key.open(spoil(key.seal(b"a result", AAD)), AAD)


def test_a_row_copied_to_another_place_does_not_open() -> None:
    key = TenantKey(new_secret())
    with pytest.raises(SealError):
        key.open(key.seal(b"a result", AAD), b"tenant|Observation|1|2")


def test_another_tenant_s_key_does_not_open() -> None:
    with pytest.raises(SealError):
        TenantKey(new_secret()).open(TenantKey(new_secret()).seal(b"a result", AAD), AAD)


def test_blind_indices_agree_within_a_tenant_and_nowhere_else() -> None:
    secret = new_secret()
    one, again, other = TenantKey(secret), TenantKey(secret), TenantKey(new_secret())
    assert blind_index(one, "mrn|1") == blind_index(again, "mrn|1")
    assert blind_index(one, "mrn|1") != blind_index(one, "mrn|2")
    assert blind_index(one, "mrn|1") != blind_index(other, "mrn|1")
    assert blind_index(one, "mrn|1") != one.digest(b"mrn|1")


def _spec(**keys: bytes) -> str:
    return ",".join(f"{kid}:{base64.urlsafe_b64encode(key).decode()}" for kid, key in keys.items())


def test_a_rotated_keyring_opens_what_the_old_key_wrapped_and_wraps_with_the_new() -> None:
    old, new = new_secret(), new_secret()
    kid, wrapped = Keyring.parse(_spec(old=old)).wrap(b"s" * 32, AAD)
    rotated = Keyring.parse(_spec(new=new, old=old))
    assert rotated.unwrap(kid, wrapped, AAD) == b"s" * 32
    assert rotated.wrap(b"s" * 32, AAD)[0] == "new"
    with pytest.raises(SettingsError, match="old"):
        Keyring.parse(_spec(new=new)).unwrap(kid, wrapped, AAD)


def test_a_kid_that_now_names_another_key_does_not_open() -> None:
    kid, wrapped = Keyring.parse(_spec(a=new_secret())).wrap(b"s" * 32, AAD)
    with pytest.raises(SealError):
        Keyring.parse(_spec(a=new_secret())).unwrap(kid, wrapped, AAD)


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "a:",
        "a:c2hvcnQ",
        "nokid",
        ":" + "A" * 43,
        "a:" + "!" * 43,
        f"{_spec(a=bytes(32))},a:" + "A" * 43,
    ],
)
def test_an_unusable_keyring_stops_the_start(spec: str) -> None:
    with pytest.raises(SettingsError):
        Keyring.parse(spec)


def test_keys_are_listed_with_or_without_padding() -> None:
    assert Keyring.parse("a:" + "A" * 43).current == Keyring.parse("a:" + "A" * 43 + "=").current
