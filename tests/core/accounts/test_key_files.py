"""Keys from files as operators have them, and one written for them."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from core.accounts import jwks, key_files
from core.errors import RegistrationError

EC = ec.generate_private_key(ec.SECP384R1())
RSA = rsa.generate_private_key(65537, 2048)
ED = ed25519.Ed25519PrivateKey.generate()
AnyKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


def _private_pem(
    key: AnyKey,
    form: PrivateFormat = PrivateFormat.PKCS8,
    encryption: KeySerializationEncryption | None = None,
) -> bytes:
    return key.private_bytes(Encoding.PEM, form, encryption or NoEncryption())


def _public_pem(key: AnyKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "key"
    path.write_bytes(content)
    return path


def test_a_written_key_is_its_owner_s_alone_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "client.jwk"
    public = json.loads(key_files.write_private(path))
    assert path.stat().st_mode & 0o777 == 0o600
    key, kid = key_files.read_private(path)
    assert set(jwks.read(json.dumps(public))) == {(kid, "ES384")}
    assert key.thumbprint() == kid
    before = path.read_bytes()
    with pytest.raises(RegistrationError, match="cannot be created"):
        key_files.write_private(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
@pytest.mark.parametrize(("private", "alg"), [(EC, "ES384"), (RSA, "RS384")])
def test_both_halves_of_a_pem_pair_get_the_same_kid(
    tmp_path: Path, private: AnyKey, alg: str, form: PrivateFormat
) -> None:
    _, kid = key_files.read_private(_file(tmp_path, _private_pem(private, form)))
    public = key_files.read_public(_file(tmp_path, _public_pem(private)))
    assert set(jwks.read(public)) == {(kid, alg)}


def test_a_jwks_file_is_taken_as_it_is(tmp_path: Path) -> None:
    document = json.dumps(jwks.generate()[1])
    assert key_files.read_public(_file(tmp_path, document.encode())) == document


def test_a_jwk_without_kid_goes_by_its_thumbprint(tmp_path: Path) -> None:
    private, _ = jwks.generate()
    kid = private.pop("kid")
    assert key_files.read_private(_file(tmp_path, json.dumps(private).encode()))[1] == kid


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_private_pem(EC), "private"),
        (_private_pem(RSA, PrivateFormat.TraditionalOpenSSL), "private"),
        (b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "cannot|not a public"),
        (_public_pem(ED), "not a public"),
    ],
    ids=["private", "private in the old form", "not a key", "of another kind"],
)
def test_what_is_no_public_key_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(RegistrationError, match=reason):
        key_files.read_public(_file(tmp_path, content))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"kty": "EC"}',
        b'{"kty": "oct", "k": "AAAA"}',
        json.dumps(jwks.generate()[1]["keys"][0]).encode(),
        _public_pem(EC),
        _private_pem(ED),
        _private_pem(EC, encryption=BestAvailableEncryption(b"locked")),
    ],
    ids=[
        "nothing",
        "no entries",
        "a list",
        "null",
        "half of it",
        "a secret",
        "public, JWK",
        "public, PEM",
        "of another kind",
        "locked",
    ],
)
def test_what_is_no_private_key_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(RegistrationError):
        key_files.read_private(_file(tmp_path, content))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for read in (key_files.read_public, key_files.read_private):
        with pytest.raises(RegistrationError, match="nowhere"):
            read(tmp_path / "nowhere")
