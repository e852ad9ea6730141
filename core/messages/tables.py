"""The tables of the messages room. `queue` stands outside row-level security.

It says only that there is work of a kind for a tenant; workers claim there, then set the tenant.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
    func,
    text,
)

from core.database import metadata

inbox = Table(
    "inbox",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", LargeBinary),  # sealed; gone once handled
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("handled_at", DateTime(timezone=True)),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("failed", Text),  # why it was given up: a code
    Index("ix_inbox_waiting", "tenant", "update_id", postgresql_where=text("handled_at is null")),
)

outbox = Table(
    "outbox",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("seq", BigInteger, Identity(always=True), primary_key=True),
    Column("key", Text, nullable=False),  # names what it answers, so that it is put in once
    Column("method", Text, nullable=False),
    Column("payload", LargeBinary),  # sealed; gone once sent
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("due", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sent_at", DateTime(timezone=True)),
    Column("failed", Text),
    UniqueConstraint("tenant", "key"),
    Index("ix_outbox_waiting", "tenant", "seq", postgresql_where=text("payload is not null")),
)

conversation = Table(
    "conversation",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("flow", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),  # sealed JSON
    Column("version", Integer, nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

queue = Table(
    "queue",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("tenant", Uuid, primary_key=True),
    Column("due", DateTime(timezone=True), nullable=False),
    Column("holder", Uuid),  # the claim that works on it until `locked_until`
    Column("locked_until", DateTime(timezone=True)),
    Column("seq", BigInteger, nullable=False, server_default="1"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    CheckConstraint("kind in ('inbox', 'outbox', 'reminder', 'broadcast', 'clean')", name="kind"),
    Index("ix_queue_due", "kind", "due"),
)

reminder = Table(
    "reminder",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("note", LargeBinary),  # sealed: what it is about, in their words
    Column("start", Date, nullable=False),
    Column("at", Time, nullable=False),
    Column("zone", Text, nullable=False),
    Column("every_days", Integer),  # null: once
    Column("in_quiet", Boolean, nullable=False),  # told in quiet hours too, as they asked
    Column("occurs", DateTime(timezone=True)),  # the time of the rule that is told next
    Column("due", DateTime(timezone=True)),  # when it is told; null: never again
    Column("again", DateTime(timezone=True)),  # put off to then by its person
    CheckConstraint("kind in ('medicine', 'appointment', 'test')", name="kind"),
)

quiet_hours = Table(
    "quiet_hours",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("starts", Time, nullable=False),
    Column("ends", Time, nullable=False),  # the same as `starts`: none
)

handoff = Table(
    "handoff",
    metadata,
    Column("tenant", Uuid, primary_key=True),  # of the clinicians' chat
    Column("code", Text, primary_key=True),
    Column("person", Uuid, nullable=False),  # the tenant who asked
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

broadcast = Table(
    "broadcast",
    metadata,
    Column("tenant", Uuid, primary_key=True),  # of the administrators' chat
    Column("id", Uuid, primary_key=True),
    Column("language", Text),  # null: every language
    Column("text", LargeBinary, nullable=False),  # sealed
    Column("state", Text, nullable=False),
    Column("reached", Uuid),  # everybody up to this tenant has been looked at
    Column("count", Integer, nullable=False, server_default="0"),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("state in ('counting', 'counted', 'sending', 'sent')", name="state"),
)
