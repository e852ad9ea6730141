"""The tables of the assistant: what was asked and told, and what a model was asked for it."""

from sqlalchemy import BigInteger as Big
from sqlalchemy import (
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
)
from sqlalchemy.dialects.postgresql import ARRAY

from core.database import metadata

answer = Table(
    "answer",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("passages", ARRAY(Text), nullable=False),
    Column("catalogue", Text, nullable=False),
    Column("model", Text),
    Column("prompt", Text),
    Column("question", LargeBinary, nullable=False),  # sealed
    Column("told", LargeBinary, nullable=False),  # sealed
    Column("helpful", Boolean),
    Index("ix_answer_at", "tenant", "at"),
)

model_use = Table(
    "model_use",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("seq", Big, Identity(always=True), primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("duration_ms", Integer, nullable=False),
    Column("prompt_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    Column("thought_tokens", Integer, nullable=False),
    Column("cached_tokens", Integer, nullable=False),
    Index("ix_model_use_at", "tenant", "at"),
)
