"""Access tokens: what the token endpoint hands out and every request carries back.

Form: base64url(JSON) "." base64url(HMAC-SHA256), under a key derived from HEPATO_SECRET_KEY. There
is one algorithm and no header that could ask for another.
"""

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from core.accounts import scopes
from core.accounts.scopes import Scopes
from core.crypto import derive
from core.errors import UnauthorizedError

LIFETIME_S = 300


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is asking: everything a request may do follows from these three."""

    tenant: UUID
    client_id: str
    scopes: Scopes


class AccessTokens:
    """Issues and reads access tokens. `clock` gives seconds since the epoch."""

    def __init__(self, secret: str, *, clock: Callable[[], float] = time.time) -> None:
        self._mac = hmac.new(derive(secret.encode(), "access token"), digestmod=hashlib.sha256)
        self._clock = clock

    def issue(self, client_id: str, tenant: UUID, scope: str) -> str:
        claims = {
            "client_id": client_id,
            "tenant": tenant.hex,
            "scope": scope,
            "exp": int(self._clock()) + LIFETIME_S,
            "jti": secrets.token_urlsafe(12),
        }
        payload = _encoded(json.dumps(claims, separators=(",", ":")).encode())
        return (payload + b"." + self._signature(payload)).decode()

    def read(self, token: str) -> Caller:
        """UnauthorizedError unless this service issued it and it has not expired."""
        payload, _, signature = token.encode("utf-8", "replace").partition(b".")
        if not hmac.compare_digest(self._signature(payload), signature):
            raise UnauthorizedError("access token not ours")
        claims = json.loads(base64.urlsafe_b64decode(payload + b"=="))
        if claims["exp"] <= self._clock():
            raise UnauthorizedError("access token expired")
        return Caller(UUID(claims["tenant"]), claims["client_id"], scopes.parse(claims["scope"]))

    def _signature(self, payload: bytes) -> bytes:
        mac = self._mac.copy()
        mac.update(payload)
        return _encoded(mac.digest())


def _encoded(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")
