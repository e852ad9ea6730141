"""The tables of the accounts room. `client` alone stands outside row-level security.

It answers "whose client is this?" before a tenant is known, and holds no health data.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Index,
    LargeBinary,
    Numeric,
    Table,
    Text,
    Uuid,
    func,
)

from core.database import metadata

organisation = Table(
    "organisation",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("ast_uln", Numeric),  # U/L; null: nothing set
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

tenant_key = Table(
    "tenant_key",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("kid", Text, nullable=False),  # which of HEPATO_ENCRYPTION_KEYS wraps it
    Column("wrapped_key", LargeBinary, nullable=False),
)

local_code = Table(
    "local_code",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("system", Text, primary_key=True),  # empty: a code without a system
    Column("code", Text, primary_key=True),
    Column("loinc", Text, nullable=False),
)

used_assertion = Table(
    "used_assertion",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("client_id", Text, primary_key=True),
    Column("jti_hash", LargeBinary, primary_key=True),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    Index("ix_used_assertion_tenant", "tenant", "expires_at"),
)

client = Table(
    "client",
    metadata,
    Column("client_id", Text, primary_key=True),
    Column("tenant", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("jwks", Text),
    Column("jwks_url", Text),
    Column("scope", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("disabled_at", DateTime(timezone=True)),
    CheckConstraint("(jwks is null) <> (jwks_url is null)", name="keys"),
)
