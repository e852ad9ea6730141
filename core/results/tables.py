"""The tables of the results room: a person's own values, and their birth date if they gave it."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    DateTime,
    LargeBinary,
    Numeric,
    Table,
    Text,
    Uuid,
)

from core.database import metadata

lab_result = Table(
    "lab_result",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("analyte", Text, primary_key=True),
    Column("taken_on", Date, primary_key=True),
    Column("value", Numeric, nullable=False),  # in the canonical unit of the analyte
    Column("typed", Text, nullable=False),
    Column("unit", Text, nullable=False),  # as typed or chosen; empty: a ratio
    Column("source", Text, nullable=False),
    Column("entered_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("source in ('typed', 'photo')", name="source"),
)

birth = Table(
    "birth",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("day", LargeBinary, nullable=False),  # sealed
)
