"""Alembic's entry. The URL comes from the caller (core.embedded or Settings), never from a file."""

from alembic import context
from sqlalchemy import create_engine

from core.database import metadata


def run() -> None:
    """Apply the migrations in one transaction each, as the owner of the tables."""
    engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "")
    with engine.connect() as connection:
        context.configure(
            connection=connection, target_metadata=metadata, transaction_per_migration=True
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


run()
