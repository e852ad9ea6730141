"""Encryption of what is stored: AES-256-GCM under a key per tenant, wrapped by the operator's key.

Sealed form: one version byte, a random 96-bit nonce, ciphertext with its 128-bit tag. The AAD
names the place ("tenant|type|id|version"), so that a row copied elsewhere does not open.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import HepatoError, SettingsError

_VERSION = b"\x01"
_NONCE_BYTES = 12
_KEY_BYTES = 32


class SealError(HepatoError):
    """What was stored does not open: another key, another place, or changed bytes."""

    code = "crypto.seal"


def derive(secret: bytes, purpose: str) -> bytes:
    """A 32-byte key for one purpose, by HKDF-SHA256; keys of different purposes are independent."""
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=f"hepatocai {purpose}".encode()).derive(
        secret
    )


class TenantKey:
    """One tenant's keys in memory: one to seal, others to recognise. Shows none of them."""

    __slots__ = ("_digest", "_index", "_seal")

    def __init__(self, secret: bytes) -> None:
        self._seal = AESGCM(derive(secret, "seal"))
        self._index = hmac.new(derive(secret, "blind index"), digestmod=hashlib.sha256)
        self._digest = hmac.new(derive(secret, "digest"), digestmod=hashlib.sha256)

    def seal(self, plaintext: bytes, aad: bytes) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return _VERSION + nonce + self._seal.encrypt(nonce, plaintext, aad)

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """The plaintext. SealError when `sealed` was not sealed under this key and `aad`."""
        return _open(self._seal, sealed, aad)

    def blind_index(self, text: str) -> bytes:
        """32 bytes, equal for equal text of this tenant; says nothing without its key."""
        return _mac(self._index, text.encode(errors="surrogatepass"))

    def digest(self, content: bytes) -> bytes:
        """32 bytes, equal for equal content of this tenant; never equal to a blind index."""
        return _mac(self._digest, content)


def seal(key: TenantKey, plaintext: bytes, aad: bytes) -> bytes:
    return key.seal(plaintext, aad)


def open_sealed(key: TenantKey, sealed: bytes, aad: bytes) -> bytes:
    return key.open(sealed, aad)


def blind_index(key: TenantKey, text: str) -> bytes:
    return key.blind_index(text)


class Keyring:
    """The operator's keys by their kid: the first wraps, each unwraps."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys or any(len(key) != _KEY_BYTES for key in keys.values()):
            raise SettingsError("HEPATO_ENCRYPTION_KEYS needs at least one kid:key of 32 bytes")
        self.current = next(iter(keys))
        self._keys = {kid: AESGCM(key) for kid, key in keys.items()}

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """From `kid:base64url-of-32-bytes`, comma separated, the current one first."""
        keys: dict[str, bytes] = {}
        for part in text.split(","):
            kid, _, encoded = part.strip().partition(":")
            if not kid or kid in keys:
                raise SettingsError("HEPATO_ENCRYPTION_KEYS: each key needs a kid of its own")
            keys[kid] = _decoded(encoded)
        return cls(keys)

    def wrap(self, secret: bytes, aad: bytes) -> tuple[str, bytes]:
        """(kid of the current key, `secret` sealed under it)."""
        nonce = os.urandom(_NONCE_BYTES)
        return self.current, _VERSION + nonce + self._keys[self.current].encrypt(nonce, secret, aad)

    def unwrap(self, kid: str, wrapped: bytes, aad: bytes) -> bytes:
        """SettingsError when the key that wrapped it is no longer listed, SealError if changed."""
        if kid not in self._keys:
            raise SettingsError(f"HEPATO_ENCRYPTION_KEYS no longer lists the key '{kid}'")
        return _open(self._keys[kid], wrapped, aad)


def new_secret() -> bytes:
    return os.urandom(_KEY_BYTES)


def _mac(keyed: hmac.HMAC, content: bytes) -> bytes:
    mac = keyed.copy()
    mac.update(content)
    return mac.digest()


def _open(cipher: AESGCM, sealed: bytes, aad: bytes) -> bytes:
    if sealed[:1] != _VERSION:
        raise SealError("unknown sealed form")
    try:
        return cipher.decrypt(sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :], aad)
    except (InvalidTag, ValueError) as error:
        raise SealError("does not open") from error


def _decoded(encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise SettingsError("HEPATO_ENCRYPTION_KEYS: a key is not base64url") from error
