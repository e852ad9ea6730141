"""The signed assertion by which a client proves who it is (private_key_jwt, RFC 7523).

Order: shape, client, key, signature, and only then the claims: what is wrong with those is told to
the holder of the key alone.
"""

import base64
import json
import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from core.accounts.jwks import Key
from core.accounts.organisation import Client
from core.accounts.service import AccountService
from core.errors import RegistrationError, UnauthorizedError

ALGORITHMS = ("RS384", "ES384")
MAX_AHEAD_S = 300
SKEW_S = 10
"""How far a client's clock may be from ours."""

_MAX_JTI = 256

Json = Mapping[str, Any]


class AssertionRefusedError(UnauthorizedError):
    """The message says what to send instead and repeats nothing that was sent."""


async def verify(assertion: str, *, audience: str, accounts: AccountService) -> Client:
    """The client that signed `assertion`, which it cannot use again."""
    header, claims = _unverified(assertion)
    alg, kid = _checked_header(header)
    client = await accounts.client(_issuer(claims))
    if client is None or header.get("jku", client.jwks_url) != client.jwks_url:
        raise AssertionRefusedError("no enabled client with this iss, or jku is not its JWKS URL")
    _check_signature(assertion, alg, await _key(accounts, client, kid, alg))
    expires_at = _check_claims(claims, audience, time.time())
    if not await accounts.use_assertion(client, claims["jti"], expires_at + SKEW_S):
        raise AssertionRefusedError("this jti was used before: sign a new assertion each time")
    return client


def sign(key: Key, *, kid: str, client_id: str, audience: str, lifetime_s: int = 240) -> str:
    """An assertion as a client makes it. `audience` is the URL of the token endpoint."""
    now = int(time.time())
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": audience,
        "iat": now,
        "exp": now + lifetime_s,
        "jti": str(uuid4()),
    }
    alg = "ES384" if isinstance(key, ECKey) else "RS384"
    header = {"alg": alg, "kid": kid, "typ": "JWT"}
    return jws.serialize_compact(header, json.dumps(claims).encode(), key, algorithms=[alg])


def _unverified(assertion: str) -> tuple[Json, Json]:
    """Header and claims, of which nothing is believed yet."""
    parts = assertion.split(".")
    if len(parts) != 3:
        raise AssertionRefusedError("client_assertion is a compact JWT of three parts")
    return _object(parts[0]), _object(parts[1])


def _object(part: str) -> Json:
    try:
        value = json.loads(base64.b64decode(part + "=" * (-len(part) % 4), b"-_", validate=True))
    except (ValueError, RecursionError) as error:
        raise AssertionRefusedError("client_assertion is not readable as a JWT") from error
    if not isinstance(value, dict):
        raise AssertionRefusedError("client_assertion is not readable as a JWT")
    return value


def _checked_header(header: Json) -> tuple[str, str]:
    """(alg, kid). Nothing in a header may widen what is accepted."""
    alg, kid = header.get("alg"), header.get("kid")
    if alg not in ALGORITHMS:
        raise AssertionRefusedError("sign with RS384 or ES384")
    if not isinstance(kid, str) or not kid:
        raise AssertionRefusedError("the header needs the kid of the signing key")
    if "crit" in header or "b64" in header or str(header.get("typ", "JWT")).upper() != "JWT":
        raise AssertionRefusedError("the header holds alg, kid, typ (JWT) and perhaps jku")
    return alg, kid


def _issuer(claims: Json) -> str:
    issuer = claims.get("iss")
    if not isinstance(issuer, str) or not issuer or claims.get("sub") != issuer:
        raise AssertionRefusedError("iss and sub are both the client id")
    return issuer


async def _key(accounts: AccountService, client: Client, kid: str, alg: str) -> Key:
    try:
        key = await accounts.verification_key(client, kid, alg)
    except RegistrationError as error:
        raise AssertionRefusedError(str(error)) from error
    if key is None:
        raise AssertionRefusedError("the registered JWKS has no such kid for this alg")
    return key


def _check_signature(assertion: str, alg: str, key: Key) -> None:
    try:
        jws.deserialize_compact(assertion, key, algorithms=[alg])
    except (JoseError, ValueError) as error:
        raise AssertionRefusedError("the signature does not fit the registered key") from error


def _check_claims(claims: Json, audience: str, now: float) -> float:
    """When the assertion expires, in seconds since the epoch."""
    if claims.get("aud") not in (audience, [audience]):
        raise AssertionRefusedError(f"aud is {audience}")
    expires_at, not_before = _time(claims.get("exp")), _time(claims.get("nbf", now))
    if expires_at <= now - SKEW_S:
        raise AssertionRefusedError("the assertion has expired")
    if expires_at > now + MAX_AHEAD_S + SKEW_S:
        raise AssertionRefusedError("exp is at most 5 minutes ahead")
    if not_before > now + SKEW_S:
        raise AssertionRefusedError("nbf is in the future")
    jti = claims.get("jti")
    if not isinstance(jti, str) or not 0 < len(jti) <= _MAX_JTI:
        raise AssertionRefusedError(f"jti is a text of 1 to {_MAX_JTI} characters")
    return expires_at


def _time(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**40:
        raise AssertionRefusedError("exp is required; exp and nbf are seconds since 1970")
    return float(value)
