"""The report of a patient and a day: which version stands, and which facts it was made from."""

from sqlalchemy import Column, Date, Index, Integer, LargeBinary, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from core.database import metadata

staging_result = Table(
    "staging_result",
    metadata,
    Column("tenant", Uuid, primary_key=True),
    Column("report", Text, primary_key=True),
    Column("patient", Text, nullable=False),
    Column("anchor_on", Date, nullable=False),
    Column("version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("produced", ARRAY(Text), nullable=False),  # "Observation/id" of this version
    Column("asked", LargeBinary, nullable=False),  # flags and limits of the request, sealed
    Index("ix_staging_result_patient", "tenant", "patient", "anchor_on"),
)
