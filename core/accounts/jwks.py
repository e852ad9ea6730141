"""The public keys of a client: reading a JWKS, and making a first key pair.

SMART asks for RS384 and ES384: RSA keys of 2048 to 8192 bits and EC keys on P-384.
"""

import base64
import json
from collections.abc import Mapping
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from core.errors import RegistrationError

Key = RSAKey | ECKey
KeySet = Mapping[tuple[str, str], Key]
"""Public keys by (kid, alg), where alg is RS384 or ES384."""

MAX_BYTES = 65_536
_RSA_BYTES = range(256, 1025)
_PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_SHAPE = "a JWKS is a JSON object with a list named keys"
UNREADABLE = (JoseError, ValueError, TypeError, KeyError, AttributeError)
"""What joserfc may raise on a key that is not one."""


def read(document: str) -> KeySet:
    """The keys of a JWKS that can verify an assertion; others in it are passed over.

    RegistrationError when it is no JWKS, holds private parts, or has no such key.
    """
    keys = {(kid, alg): key for kid, alg, key in map(_usable, _entries(document)) if key}
    if not keys:
        raise RegistrationError(
            "the JWKS has no usable key: it needs an RSA key of 2048 bits or more (RS384) "
            "or an EC key on P-384 (ES384), with a kid, for signatures"
        )
    return keys


def generate() -> tuple[dict[str, Any], dict[str, Any]]:
    """A new ES384 pair: (private JWK, public JWKS), named by its RFC 7638 thumbprint."""
    key = ECKey.generate_key("P-384")
    named = {"kid": key.thumbprint(), "use": "sig", "alg": "ES384"}
    private = {**key.as_dict(private=True), **named}
    return private, {"keys": [{**key.as_dict(private=False), **named}]}


def _entries(document: str) -> list[dict[str, Any]]:
    try:
        keys = json.loads(document)["keys"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise RegistrationError(_SHAPE) from error
    if not isinstance(keys, list) or not all(isinstance(key, dict) for key in keys):
        raise RegistrationError(_SHAPE)
    if any(_PRIVATE_MEMBERS & key.keys() for key in keys):
        raise RegistrationError(
            "the JWKS holds a private or secret key: give the public half and replace that key"
        )
    return keys


def _usable(entry: dict[str, Any]) -> tuple[str, str, Key | None]:
    kid, alg = entry.get("kid"), {"RSA": "RS384", "EC": "ES384"}.get(str(entry.get("kty")), "")
    if not isinstance(kid, str) or not kid or not alg:
        return "", "", None
    if entry.get("use", "sig") != "sig" or entry.get("alg", alg) != alg:
        return "", "", None
    return kid, alg, _imported(entry, alg)


def _imported(entry: dict[str, Any], alg: str) -> Key | None:
    try:
        return _ec(entry) if alg == "ES384" else _rsa(entry)
    except UNREADABLE:
        return None


def _ec(entry: dict[str, Any]) -> Key | None:
    return ECKey.import_key(entry) if entry["crv"] == "P-384" else None


def _rsa(entry: dict[str, Any]) -> Key | None:
    modulus = base64.urlsafe_b64decode(entry["n"] + "==")
    # Before the import: joserfc only warns about short keys.
    return RSAKey.import_key(entry) if len(modulus.lstrip(b"\0")) in _RSA_BYTES else None
