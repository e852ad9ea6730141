"""Who has an account here: organisations, and the systems by which they call. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from core.labs.panel import Code


@dataclass(frozen=True, slots=True)
class Organisation:
    """A tenant. `ast_uln` in U/L; `local_codes` maps its own codes to LOINC."""

    name: str
    ast_uln: Decimal | None
    local_codes: Mapping[Code, str]


@dataclass(frozen=True, slots=True)
class Client:
    """A registered system of a tenant. Exactly one of `jwks` and `jwks_url` is set."""

    client_id: str
    tenant: UUID
    name: str
    jwks: str | None
    jwks_url: str | None
    scope: str
    disabled: bool = False
