"""The tables that the code declares are the tables that the migrations make."""

from importlib import import_module

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from core.database import metadata
from core.embedded import Stores

for room in (
    "core.accounts.tables",
    "core.assistant.tables",
    "core.audit",
    "core.messages.tables",
    "core.records.tables",
    "core.results.tables",
    "core.staging.tables",
):
    import_module(room)


def test_declared_tables_are_those_that_the_migrations_make(stores: Stores) -> None:
    assert stores.owner_database_url
    engine = create_engine(
        stores.owner_database_url.replace("postgresql://", "postgresql+psycopg://")
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


@pytest.mark.parametrize(
    "name",
    [
        "record",
        "audit",
        "organisation",
        "staging_result",
        "person",
        "inbox",
        "outbox",
        "lab_result",
        "birth",
        "reminder",
        "quiet_hours",
        "handoff",
        "broadcast",
        "answer",
        "model_use",
    ],
)
def test_every_table_starts_its_key_with_the_tenant(name: str) -> None:
    assert metadata.tables[name].primary_key.columns.keys()[0] == "tenant"
