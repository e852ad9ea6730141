"""The token endpoint against what Inferno checks and what it leaves out.

Each refusal stands beside `test_a_correct_request_gets_a_token`: it is made from the same request
by changing one thing.
"""

import asyncio
import base64
import hashlib
import hmac
import json
import logging
import time
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import httpx2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA384
from joserfc import jws
from joserfc.jwk import ECKey, RSAKey

from core.accounts.service import AccountService
from core.cache import Cache
from core.errors import UnavailableError
from fhir_api.auth import assertion

pytestmark = pytest.mark.anyio

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ABSENT = object()


class Signer:
    """Builds the request of one client; what is given overrides, ABSENT leaves out."""

    def __init__(self, http: httpx2.AsyncClient, keys: Any, client_id: str) -> None:
        self.http = http
        self.keys = keys
        self.client_id = client_id

    def claims(self, **changed: Any) -> dict[str, Any]:
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": self.keys.audience,
            "exp": int(time.time()) + 240,
            "jti": str(uuid4()),
            **changed,
        }
        return {name: value for name, value in claims.items() if value is not ABSENT}

    def header(self, **changed: Any) -> dict[str, Any]:
        header = {"alg": "ES384", "kid": "ec", "typ": "JWT", **changed}
        return {name: value for name, value in header.items() if value is not ABSENT}

    def assertion(
        self, *, header: dict[str, Any] | None = None, key: Any = None, **claims: Any
    ) -> str:
        full = self.header(**(header or {}))
        key = key or (self.keys.rsa if full["alg"].startswith("RS") else self.keys.ec)
        payload = json.dumps(self.claims(**claims)).encode()
        return jws.serialize_compact(full, payload, key, algorithms=[full["alg"]])

    def form(self, **changed: Any) -> dict[str, str]:
        form = {
            "grant_type": "client_credentials",
            "scope": self.keys.scope,
            "client_assertion_type": ASSERTION_TYPE,
            **changed,
        }
        form.setdefault("client_assertion", self.assertion())
        return {name: value for name, value in form.items() if value is not ABSENT}

    async def post(self, **changed: Any) -> httpx2.Response:
        return await self.http.post("/auth/token", data=self.form(**changed))

    async def sent(self, text: str) -> httpx2.Response:
        return await self.post(client_assertion=text)


@pytest.fixture
def signer(http: httpx2.AsyncClient, keys: Any, client_id: str) -> Signer:
    return Signer(http, keys, client_id)


def _refused(response: httpx2.Response, status: int, error: str) -> None:
    assert (response.status_code, response.json()["error"]) == (status, error)
    assert set(response.json()) == {"error", "error_description"}
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["pragma"] == "no-cache"


def _raw(header: dict[str, Any], claims: dict[str, Any], signature: bytes = b"") -> str:
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), signature)
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


# What is right


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"alg": "RS384", "kid": "rsa"},
        {"typ": ABSENT},
        {"typ": "jwt"},
    ],
)
async def test_a_correct_request_gets_a_token(signer: Signer, header: dict[str, Any]) -> None:
    response = await signer.sent(signer.assertion(header=header))
    answer = response.json()
    assert response.status_code == 200, answer
    assert set(answer) == {"access_token", "token_type", "expires_in", "scope"}
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 300)
    assert answer["scope"] == signer.keys.scope
    assert response.headers["content-type"] == "application/json"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["pragma"] == "no-cache"
    who = await signer.http.get(
        "/whoami", headers={"Authorization": f"Bearer {answer['access_token']}"}
    )
    assert who.json()["client_id"] == signer.client_id


async def test_the_assertion_that_the_command_signs_is_accepted(signer: Signer) -> None:
    for key, kid in ((signer.keys.ec, "ec"), (signer.keys.rsa, "rsa")):
        signed = assertion.sign(
            key, kid=kid, client_id=signer.client_id, audience=signer.keys.audience
        )
        assert (await signer.sent(signed)).status_code == 200


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": ["https://hepato.example.org/auth/token"]},
        {"iat": 0},
        {"nbf": 1},
        {"extra": {"a": 1}},
    ],
)
async def test_harmless_variations_are_accepted(signer: Signer, claims: dict[str, Any]) -> None:
    assert (await signer.sent(signer.assertion(**claims))).status_code == 200


# The form


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"grant_type": "not_a_grant_type"}, "unsupported_grant_type"),
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"grant_type": ""}, "unsupported_grant_type"),
        ({"grant_type": ABSENT}, "invalid_request"),
        ({"client_assertion_type": "not_an_assertion_type"}, "invalid_request"),
        ({"client_assertion_type": ABSENT}, "invalid_request"),
        ({"client_assertion": ABSENT, "client_id": "x", "client_secret": "y"}, "invalid_request"),
        ({"client_assertion": ""}, "invalid_request"),
    ],
)
async def test_a_wrong_field_is_refused(
    signer: Signer, changed: dict[str, Any], error: str
) -> None:
    form = {**signer.form(), **changed}
    form = {name: value for name, value in form.items() if value is not ABSENT}
    _refused(await signer.http.post("/auth/token", data=form), 400, error)


@pytest.mark.parametrize(
    ("requested", "granted"),
    [
        ("system/Observation.rs", "system/Observation.rs"),
        ("system/Observation.read", "system/Observation.read"),
        ("system/DiagnosticReport.*", "system/DiagnosticReport.rs"),
        ("system/*.read", "system/Observation.rs system/DiagnosticReport.rs"),
        ("system/Patient.read system/Observation.c", "system/Observation.c"),
    ],
)
async def test_scopes_are_cut_down_to_what_is_registered(
    signer: Signer, requested: str, granted: str
) -> None:
    response = await signer.post(scope=requested)
    assert (response.status_code, response.json()["scope"]) == (200, granted)


@pytest.mark.parametrize(
    "scope",
    [ABSENT, "", "system/Patient.read", "patient/*.read", "system/Observation.rs?status=final"],
)
async def test_no_scope_is_no_token(signer: Signer, scope: Any) -> None:
    _refused(await signer.post(scope=scope), 400, "invalid_scope")


@pytest.mark.parametrize(
    ("content_type", "make_body"),
    [
        ("application/json", lambda form: json.dumps(form)),
        ("text/plain", urlencode),
        ("", urlencode),
        ("application/x-www-form-urlencoded", lambda form: urlencode(form) + "&scope=system/*.*"),
        ("application/x-www-form-urlencoded", lambda form: urlencode(form) + "&é=1"),
        ("application/x-www-form-urlencoded", lambda form: urlencode(form) + "&a=%ff"),
        (
            "application/x-www-form-urlencoded",
            lambda form: urlencode({**form, **dict.fromkeys(map(str, range(20)), "")}),
        ),
    ],
)
async def test_a_body_that_is_no_plain_form_is_refused(
    signer: Signer, content_type: str, make_body: Any
) -> None:
    body = make_body(signer.form()).encode()
    answer = await signer.http.post(
        "/auth/token", content=body, headers={"Content-Type": content_type}
    )
    _refused(answer, 400, "invalid_request")


async def test_a_charset_on_the_form_is_accepted(signer: Signer) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
    body = urlencode(signer.form())
    answer = await signer.http.post("/auth/token", content=body, headers=headers)
    assert answer.status_code == 200


async def test_a_huge_body_is_refused_unread(signer: Signer) -> None:
    sent = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 65_536
            yield b"a" * 65_536

    answer = await signer.http.post("/auth/token", content=body(), headers=FORM)
    _refused(answer, 413, "invalid_request")


async def test_a_client_id_beside_the_assertion_is_that_of_the_assertion(signer: Signer) -> None:
    assert (await signer.post(client_id=signer.client_id)).status_code == 200
    _refused(await signer.post(client_id="somebody-else"), 401, "invalid_client")


async def test_fields_in_the_query_are_not_looked_at(signer: Signer) -> None:
    _refused(
        await signer.http.post("/auth/token", params=signer.form(), headers=FORM),
        400,
        "invalid_request",
    )


# The assertion


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param({"iss": "someone-else"}, id="iss is not sub"),
        pytest.param({"sub": "someone-else"}, id="sub is not iss"),
        pytest.param({"iss": "nobody", "sub": "nobody"}, id="unknown client"),
        pytest.param({"iss": ABSENT}, id="no iss"),
        pytest.param({"sub": ABSENT}, id="no sub"),
        pytest.param({"iss": 5, "sub": 5}, id="iss is a number"),
        pytest.param({"iss": "a\x00b", "sub": "a\x00b"}, id="iss with NUL"),
        pytest.param({"iss": "\ud800", "sub": "\ud800"}, id="iss with a lone surrogate"),
        pytest.param({"aud": "https://hepato.example.org"}, id="aud is the base"),
        pytest.param({"aud": "https://hepato.example.org/auth/token/"}, id="aud with a slash"),
        pytest.param({"aud": "https://hepato.example.org/fhir"}, id="aud is the FHIR base"),
        pytest.param({"aud": "http://hepato.example.org/auth/token"}, id="aud by http"),
        pytest.param({"aud": ["https://hepato.example.org/auth/token", "b"]}, id="two audiences"),
        pytest.param({"aud": []}, id="no audience in the list"),
        pytest.param({"aud": ABSENT}, id="no aud"),
        pytest.param({"exp": ABSENT}, id="no exp"),
        pytest.param({"exp": "2030-01-01"}, id="exp is a text"),
        pytest.param({"exp": True}, id="exp is a boolean"),
        pytest.param({"exp": float("nan")}, id="exp is NaN"),
        pytest.param({"exp": float("inf")}, id="exp is infinite"),
        pytest.param({"exp": 10**30}, id="exp beyond all time"),
        pytest.param({"exp": -1}, id="exp is negative"),
        pytest.param({"exp": 0}, id="exp long ago"),
        pytest.param({"nbf": "soon"}, id="nbf is a text"),
        pytest.param({"nbf": None}, id="nbf is null"),
        pytest.param({"nbf": True}, id="nbf is a boolean"),
        pytest.param({"jti": ABSENT}, id="no jti"),
        pytest.param({"jti": ""}, id="empty jti"),
        pytest.param({"jti": 5}, id="jti is a number"),
        pytest.param({"jti": "x" * 257}, id="jti too long"),
    ],
)
async def test_a_wrong_claim_is_refused(signer: Signer, claims: dict[str, Any]) -> None:
    _refused(await signer.sent(signer.assertion(**claims)), 401, "invalid_client")


@pytest.mark.parametrize(
    ("claim", "from_now_s", "accepted"),
    [
        ("exp", 60, True),
        ("exp", 299, True),
        ("exp", 305, True),  # within the skew of clocks
        ("exp", 330, False),
        ("exp", 3600, False),
        ("exp", 1, True),
        ("exp", -5, True),
        ("exp", -15, False),
        ("exp", -3600, False),
        ("nbf", -60, True),
        ("nbf", 5, True),
        ("nbf", 60, False),
    ],
)
async def test_times_hold_to_ten_seconds(
    signer: Signer, claim: str, from_now_s: int, accepted: bool
) -> None:
    claims: dict[str, Any] = {claim: int(time.time()) + from_now_s}
    answer = await signer.sent(signer.assertion(**claims))
    assert answer.status_code == (200 if accepted else 401)


@pytest.mark.parametrize(
    "header",
    [
        pytest.param({"kid": "unknown"}, id="unknown kid"),
        pytest.param({"kid": "rsa"}, id="kid of another key"),
        pytest.param({"kid": ABSENT}, id="no kid"),
        pytest.param({"kid": ""}, id="empty kid"),
        pytest.param({"alg": "RS384", "kid": "ec"}, id="RS384 with the kid of an EC key"),
        pytest.param({"jku": "https://evil.example.org/jwks"}, id="jku of a client by file"),
        pytest.param({"typ": "at+jwt"}, id="another type of token"),
    ],
)
async def test_a_wrong_header_is_refused(signer: Signer, header: dict[str, Any]) -> None:
    _refused(await signer.sent(signer.assertion(header=header)), 401, "invalid_client")


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "None"},
        {"alg": "HS256"},
        {"alg": "HS384"},
        {"alg": "RS256"},
        {"alg": "ES256"},
        {"alg": "PS384"},
        {"alg": "EdDSA"},
        {"alg": ["ES384"]},
        {"alg": None},
        {"crit": ["exp"], "exp": 1},
        {"crit": []},
        {"b64": False, "crit": ["b64"]},
        {"kid": ["ec"]},
        {"kid": {"ec": 1}},
        {"typ": 5},
    ],
)
async def test_a_header_may_not_ask_for_another_way_of_checking(
    signer: Signer, header: dict[str, Any]
) -> None:
    """Unsigned, by the public key or nothing as an HMAC secret, and by the right key itself."""
    full, claims = signer.header(**header), signer.claims()
    signed_over = _signed_over(full, claims)
    secrets = (signer.keys.rsa.as_pem(private=False), b"")
    macs = [hmac.new(secret, signed_over, hashlib.sha384).digest() for secret in secrets]
    for signature in (b"", *macs, _by_hand(signer, signed_over)):
        _refused(await signer.sent(_raw(full, claims, signature)), 401, "invalid_client")


async def test_a_signature_made_by_hand_under_an_honest_header_is_accepted(signer: Signer) -> None:
    """The control of the test above."""
    full, claims = signer.header(), signer.claims()
    signature = _by_hand(signer, _signed_over(full, claims))
    assert (await signer.sent(_raw(full, claims, signature))).status_code == 200


def _signed_over(header: dict[str, Any], claims: dict[str, Any]) -> bytes:
    return _raw(header, claims).rpartition(".")[0].encode()


def _by_hand(signer: Signer, signed_over: bytes) -> bytes:
    """An ES384 signature as JOSE writes it, under any header."""
    der = signer.keys.ec.private_key.sign(signed_over, ec.ECDSA(SHA384()))
    return b"".join(part.to_bytes(48, "big") for part in utils.decode_dss_signature(der))


async def test_another_key_under_the_registered_kid_is_refused(signer: Signer) -> None:
    for key, header in (
        (ECKey.generate_key("P-384"), {}),
        (RSAKey.generate_key(2048), {"alg": "RS384", "kid": "rsa"}),
    ):
        signed = signer.assertion(key=key, header=header)
        _refused(await signer.sent(signed), 401, "invalid_client")


async def test_another_client_s_key_is_refused(signer: Signer, accounts: AccountService) -> None:
    tenant = await accounts.add_organisation("Other hospital")
    theirs = ECKey.generate_key("P-384")
    document = json.dumps({"keys": [signer.keys.public(theirs, "ec")]})
    other = await accounts.add_client(tenant, "EHR", keys=document, scope=signer.keys.scope)
    as_them: dict[str, Any] = {"iss": other, "sub": other}
    _refused(await signer.sent(signer.assertion(**as_them)), 401, "invalid_client")
    _refused(await signer.sent(signer.assertion(key=theirs)), 401, "invalid_client")
    assert (await signer.sent(signer.assertion(key=theirs, **as_them))).status_code == 200


@pytest.mark.parametrize("part", [0, 1, 2])
async def test_a_changed_assertion_is_refused(signer: Signer, part: int) -> None:
    parts = signer.assertion().split(".")
    raw = bytearray(base64.urlsafe_b64decode(parts[part] + "=="))
    if part < 2:
        raw[-1:] = b" }"  # the same JSON, other bytes
    else:
        raw[10] ^= 1
    parts[part] = base64.urlsafe_b64encode(bytes(raw)).rstrip(b"=").decode()
    _refused(await signer.sent(".".join(parts)), 401, "invalid_client")


@pytest.mark.parametrize(
    "text",
    [
        "not a token",
        "a.b.c",
        "..",
        "e30.e30.",
        "e30.e30.e30.e30",
        "e30.e30.e30.e30.e30",
        "W10.W10.W10",
        "bnVsbA.bnVsbA.",
        "é.é.é",
        "\ud800".encode("utf-8", "replace").decode(),
        "A" * 20_000 + ".e30.e30",
        base64.urlsafe_b64encode(b"[" * 9_000).decode() + ".e30.e30",
        base64.urlsafe_b64encode(b'{"a":' + b"1" * 5_000 + b"}").decode().rstrip("=") + ".e30.e30",
        "\x00.\x00.\x00",
    ],
)
async def test_what_is_no_jwt_is_refused(signer: Signer, text: str) -> None:
    _refused(await signer.sent(text), 401, "invalid_client")


async def test_a_disabled_client_gets_no_token(signer: Signer, accounts: AccountService) -> None:
    assert (await signer.post()).status_code == 200
    await accounts.disable_client(signer.client_id)
    _refused(await signer.post(), 401, "invalid_client")


async def test_refusals_repeat_nothing_that_was_sent(signer: Signer) -> None:
    marked = "MARK-9f2c"
    for response in (
        await signer.post(grant_type=marked),
        await signer.post(scope=f"system/{marked}.read"),
        await signer.post(client_assertion_type=marked),
        await signer.sent(marked),
        await signer.sent(signer.assertion(iss=marked, sub=marked)),
        await signer.sent(signer.assertion(header={"kid": marked})),
        await signer.sent(signer.assertion(aud=marked)),
    ):
        assert response.status_code in (400, 401)
        assert marked not in response.text
        allowed = set(map(chr, range(0x20, 0x7F))) - {'"', "\\"}  # RFC 6749, section 5.2
        assert set(response.json()["error_description"]) <= allowed


# Replay


async def test_an_assertion_is_good_once(signer: Signer) -> None:
    signed = signer.assertion()
    assert (await signer.sent(signed)).status_code == 200
    _refused(await signer.sent(signed), 401, "invalid_client")


async def test_a_jti_is_good_once_whatever_else_changes(signer: Signer) -> None:
    assert (await signer.sent(signer.assertion(jti="same"))).status_code == 200
    again = signer.assertion(jti="same", header={"alg": "RS384", "kid": "rsa"})
    _refused(await signer.sent(again), 401, "invalid_client")


async def test_a_stranger_cannot_use_up_a_client_s_jti(signer: Signer) -> None:
    forged = signer.assertion(jti="mine", key=ECKey.generate_key("P-384"))
    _refused(await signer.sent(forged), 401, "invalid_client")
    assert (await signer.sent(signer.assertion(jti="mine"))).status_code == 200


async def test_of_eight_replays_at_once_exactly_one_gets_a_token(signer: Signer) -> None:
    signed = signer.assertion()
    answers = await asyncio.gather(*(signer.sent(signed) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 7


# Keys by URL


@pytest.fixture
async def by_url(
    http: httpx2.AsyncClient, keys: Any, accounts: AccountService, key_server: Any
) -> Signer:
    tenant = await accounts.add_organisation("Hospital")
    client = await accounts.add_client(tenant, "EHR", keys=key_server.url, scope=keys.scope)
    return Signer(http, keys, client)


async def test_keys_by_url_prove_a_client(by_url: Signer, key_server: Any) -> None:
    for header in ({}, {"jku": key_server.url}, {"alg": "RS384", "kid": "rsa"}):
        assert (await by_url.sent(by_url.assertion(header=header))).status_code == 200


async def test_a_key_taken_from_the_url_no_longer_proves_it(
    by_url: Signer, key_server: Any
) -> None:
    assert (await by_url.post()).status_code == 200
    key_server.document = {"keys": key_server.document["keys"][1:]}
    _refused(await by_url.post(), 401, "invalid_client")


@pytest.mark.parametrize("jku", ["https://evil.example.org/jwks", "", None, 5])
async def test_a_jku_that_is_not_the_registered_url_is_refused_unfetched(
    by_url: Signer, key_server: Any, jku: Any
) -> None:
    text = _raw(by_url.header(jku=jku), by_url.claims(), b"x" * 96)
    _refused(await by_url.sent(text), 401, "invalid_client")
    assert key_server.hits == 0


async def test_a_url_without_a_jwks_is_said_so(by_url: Signer, key_server: Any) -> None:
    key_server.document = {"nothing": "here"}
    answer = await by_url.post()
    _refused(answer, 401, "invalid_client")
    assert "JWKS URL" in answer.json()["error_description"]


# What is written down


async def test_grants_and_refusals_are_logged_without_what_was_sent(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="fhir_api.auth.token")
    signed = signer.assertion()
    await signer.sent(signed)
    await signer.sent(signed)
    granted, refused = [one for one in caplog.records if one.name == "fhir_api.auth.token"]
    assert (granted.message, vars(granted)["client"]) == ("token.granted", signer.client_id)
    assert (refused.message, vars(refused)["code"]) == ("token.refused", "invalid_client")
    assert signed.split(".")[2] not in str([vars(one) for one in caplog.records])


# When something is away


async def test_no_database_is_our_fault_and_said_so(
    signer: Signer, accounts: AccountService, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def _away(*_: object) -> None:
        raise UnavailableError("database")

    monkeypatch.setattr(accounts, "client", _away)
    answer = await signer.post()
    _refused(answer, 503, "temporarily_unavailable")
    assert int(answer.headers["retry-after"]) > 0


async def test_a_storm_of_requests_from_one_address_is_slowed(
    app, http, stores, monkeypatch
) -> None:
    monkeypatch.setattr("fhir_api.auth.token.TOKENS_A_MINUTE", 2)
    async with Cache(stores.redis_url) as cache:
        app.state.services.cache = cache
        answers = [await http.post("/auth/token", data={"grant_type": "x"}) for _ in range(4)]

    assert [answer.status_code for answer in answers] == [400, 400, 429, 429]
    assert answers[-1].json()["error"] == "slow_down"
    assert int(answers[-1].headers["retry-after"]) >= 1
