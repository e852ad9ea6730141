"""The tables of the records room. Every key starts with the tenant."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from core.database import metadata

_CURRENT = text("current and not deleted")

record = Table(
    "record",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("seq", BigInteger, Identity(always=True), nullable=False),
    Column("current", Boolean, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("produced", Boolean, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("body", LargeBinary),  # AES-256-GCM under the tenant's key
    Column("digest", LargeBinary),  # keyed hash of the content, to see what did not change
    Column("patient", Text),
    Column("status", Text),
    Column("codes", ARRAY(Text), nullable=False),
    Column("categories", ARRAY(Text), nullable=False),
    Column("refs", ARRAY(Text), nullable=False),
    Column("start_at", DateTime(timezone=True)),
    Column("end_at", DateTime(timezone=True)),
    Column("issued_at", DateTime(timezone=True)),
    Column("taken", Text),
    Index(
        "ix_record_current", "tenant", "type", "id", unique=True, postgresql_where=text("current")
    ),
    Index("ix_record_patient", "tenant", "patient", "type", "start_at", postgresql_where=_CURRENT),
    Index("ix_record_seq", "tenant", "type", "seq", postgresql_where=_CURRENT),
    Index("ix_record_codes", "codes", postgresql_using="gin", postgresql_where=_CURRENT),
    Index("ix_record_refs", "refs", postgresql_using="gin", postgresql_where=_CURRENT),
)

record_identifier = Table(
    "record_identifier",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),  # keyed hash of "system|value"
    Column("id", Text, primary_key=True),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("client", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("reply", LargeBinary),  # status, headers and body, sealed
)
