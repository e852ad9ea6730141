"""The tables of the accounts room. Two directories stand outside row-level security.

`client` and `telegram_person` answer "whose is this?" before a tenant is known, and hold no
health data.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
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

telegram_person = Table(
    "telegram_person",
    metadata,
    Column("mark", LargeBinary, primary_key=True),  # keyed hash of the Telegram id
    Column("tenant", Uuid, nullable=False, unique=True),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

person = Table(
    "person",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("chat", LargeBinary, nullable=False),  # sealed
    Column("language", Text, nullable=False),
    Column("country", Text),
    Column("time_zone", Text),
    Column("consent_version", Text, nullable=False),
    Column("consent_hash", LargeBinary, nullable=False),  # of the exact text that was shown
    Column("consent_language", Text, nullable=False),
    Column("consented_at", DateTime(timezone=True), nullable=False),
    Column("adult", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("link", LargeBinary),  # sealed: the code of the link by which they came
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("seen_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("state in ('new', 'active', 'stopped', 'blocked')", name="state"),
)

consent = Table(
    "consent",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("seq", BigInteger, Identity(always=True), primary_key=True),
    Column("given", Boolean, nullable=False),
    Column("version", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)
