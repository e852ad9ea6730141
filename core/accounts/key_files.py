"""Key files as an operator has them: JWK, JWKS or PEM."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from joserfc.jwk import ECKey, RSAKey

from core.accounts import jwks
from core.accounts.jwks import Key
from core.errors import RegistrationError

_PEM = b"-----BEGIN "
_UNREADABLE = (*jwks.UNREADABLE, UnsupportedAlgorithm)


def read_public(path: Path) -> str:
    """The text of a JWKS: the file itself, or one made of a public key in PEM.

    A key from PEM gets its RFC 7638 thumbprint as kid.
    """
    content = _content(path)
    if not content.startswith(_PEM):
        return content.decode(errors="replace")
    if b"PRIVATE KEY" in content:
        raise RegistrationError(f"{path} holds a private key: give the public half")
    try:
        key = _pem(content, is_rsa=isinstance(load_pem_public_key(content), RSAPublicKey))
    except _UNREADABLE as error:
        raise RegistrationError(f"{path} is not a public key that can be read") from error
    return json.dumps({"keys": [{**key.as_dict(private=False), "kid": key.thumbprint()}]})


def read_private(path: Path) -> tuple[Key, str]:
    """(private key, its kid) from a JWK or PEM file."""
    content = _content(path)
    try:
        key, kid = _private_pem(content) if content.startswith(_PEM) else _private_jwk(content)
    except _UNREADABLE as error:
        raise RegistrationError(f"{path} is not a private JWK or PEM that can be read") from error
    if not key.is_private:
        raise RegistrationError(f"{path} holds a public key: give the private one")
    return key, kid


def write_private(path: Path) -> str:
    """Writes a new private ES384 JWK that its owner alone can read; returns the public JWKS.

    RegistrationError when the file exists: a key is never written over.
    """
    private, public = jwks.generate()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise RegistrationError(f"{path} cannot be created: {error.strerror}") from error
    with os.fdopen(handle, "w") as file:
        json.dump(private, file, indent=2)
        file.write("\n")
    return json.dumps(public)


@contextmanager
def registering(source: str | None, generate: Path | None) -> Iterator[str]:
    """What `AccountService.add_client` takes as keys: a URL, or the text of a JWKS.

    A generated file goes again when the block fails: its key belongs to nobody.
    """
    if generate is None:
        is_url = str(source).startswith(("http://", "https://"))
        yield str(source) if is_url else read_public(Path(str(source)))
        return
    keys = write_private(generate)
    try:
        yield keys
    except BaseException:
        generate.unlink()
        raise


def _content(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RegistrationError(f"{path} cannot be read: {error.strerror}") from error
    return content.lstrip()


def _private_jwk(content: bytes) -> tuple[Key, str]:
    entry = json.loads(content)
    key = RSAKey.import_key(entry) if entry["kty"] == "RSA" else ECKey.import_key(entry)
    return key, entry.get("kid") or key.thumbprint()


def _private_pem(content: bytes) -> tuple[Key, str]:
    loaded = load_pem_private_key(content, password=None)
    key = _pem(content, is_rsa=isinstance(loaded, RSAPrivateKey))
    return key, key.thumbprint()


def _pem(content: bytes, *, is_rsa: bool) -> Key:
    return RSAKey.import_key(content) if is_rsa else ECKey.import_key(content)
