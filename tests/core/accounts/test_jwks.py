"""Which keys of a JWKS can prove who a client is."""

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey
from joserfc.util import int_to_base64

from core.accounts import jwks
from core.errors import RegistrationError

EC = ECKey.generate_key("P-384").as_dict(private=False)
RSA = RSAKey.generate_key(2048).as_dict(private=False)
P256 = ECKey.generate_key("P-256").as_dict(private=False)
ED = OKPKey.generate_key("Ed25519").as_dict(private=False)


def _short_rsa() -> dict[str, str]:
    numbers = rsa.generate_private_key(65537, 1024).public_key().public_numbers()
    return {"kty": "RSA", "e": "AQAB", "n": int_to_base64(numbers.n)}


def _set(*keys: dict[str, Any]) -> str:
    return json.dumps({"keys": list(keys)})


@pytest.mark.parametrize(
    ("entry", "alg"),
    [
        ({**EC, "kid": "k"}, "ES384"),
        ({**EC, "kid": "k", "alg": "ES384", "use": "sig"}, "ES384"),
        ({**RSA, "kid": "k"}, "RS384"),
        ({**RSA, "kid": "k", "alg": "RS384", "use": "sig", "x5c": ["ignored"]}, "RS384"),
    ],
)
def test_a_usable_key_is_found_by_kid_and_alg(entry: dict[str, Any], alg: str) -> None:
    assert set(jwks.read(_set(entry))) == {("k", alg)}


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(EC, id="no kid"),
        pytest.param({**EC, "kid": ""}, id="empty kid"),
        pytest.param({**EC, "kid": 5}, id="kid is no text"),
        pytest.param({**EC, "kid": "k", "use": "enc"}, id="for encryption"),
        pytest.param({**EC, "kid": "k", "alg": "ES256"}, id="for another alg"),
        pytest.param({**RSA, "kid": "k", "alg": "HS384"}, id="RSA key marked HS384"),
        pytest.param({**P256, "kid": "k"}, id="P-256"),
        pytest.param({**ED, "kid": "k"}, id="Ed25519"),
        pytest.param({**_short_rsa(), "kid": "k"}, id="RSA of 1024 bits"),
        pytest.param({**RSA, "n": "A" * 4000, "kid": "k"}, id="RSA modulus of zero"),
        pytest.param({**RSA, "n": "x" * 4000, "kid": "k"}, id="RSA far too long"),
        pytest.param({**RSA, "n": 5, "kid": "k"}, id="modulus is a number"),
        pytest.param({**EC, "x": EC["y"], "kid": "k"}, id="point not on the curve"),
        pytest.param({"kty": "EC", "kid": "k"}, id="no members"),
        pytest.param({"kid": "k"}, id="no type"),
        pytest.param({"kty": ["EC"], "kid": "k"}, id="type is a list"),
    ],
)
def test_other_keys_are_passed_over(entry: dict[str, Any]) -> None:
    good = {**EC, "kid": "good"}
    assert set(jwks.read(_set(entry, good))) == {("good", "ES384")}
    with pytest.raises(RegistrationError, match="no usable key"):
        jwks.read(_set(entry))


@pytest.mark.parametrize(
    "secret",
    [
        ECKey.generate_key("P-384").as_dict(private=True),
        RSAKey.generate_key(2048).as_dict(private=True),
        OctKey.generate_key(256).as_dict(private=True),
    ],
)
def test_a_set_with_a_private_key_is_refused_so_that_it_is_replaced(
    secret: dict[str, Any],
) -> None:
    with pytest.raises(RegistrationError, match="private"):
        jwks.read(_set({**EC, "kid": "good"}, {**secret, "kid": "k"}))


@pytest.mark.parametrize(
    "document", ["", "{", "[]", "null", "{}", '{"keys": {}}', '{"keys": [1]}', "[" * 100_000]
)
def test_what_is_no_jwks_is_refused(document: str) -> None:
    with pytest.raises(RegistrationError, match="JWKS is"):
        jwks.read(document)


def test_a_generated_pair_belongs_together_and_publishes_nothing_private() -> None:
    private, public = jwks.generate()
    assert set(jwks.read(json.dumps(public))) == {(private["kid"], "ES384")}
    assert "d" in private
    assert ECKey.import_key(private).thumbprint() == private["kid"]
