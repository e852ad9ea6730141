"""What people asked and were told, and the ledger of what a model was asked for it."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0009_assistant"
down_revision = "0008_staff"

TABLES = ("answer", "model_use")


def upgrade() -> None:
    op.execute(
        """
        create table answer (
          tenant uuid not null, id uuid not null, at timestamptz not null,
          kind text not null, language text not null, passages text[] not null,
          catalogue text not null, model text, prompt text,
          question bytea not null, told bytea not null, helpful boolean,
          constraint pk_answer primary key (tenant, id)
        )
        """
    )
    op.execute("create index ix_answer_at on answer (tenant, at)")
    op.execute(
        """
        create table model_use (
          tenant uuid not null, seq bigint generated always as identity, at timestamptz not null,
          purpose text not null, model text not null, outcome text not null,
          duration_ms integer not null, prompt_tokens integer not null,
          output_tokens integer not null, thought_tokens integer not null,
          cached_tokens integer not null,
          constraint pk_model_use primary key (tenant, seq)
        )
        """
    )
    op.execute("create index ix_model_use_at on model_use (tenant, at)")
    for table in TABLES:
        for statement in tenant_policy(table):
            op.execute(statement)
        op.execute(f"grant select, insert, update, delete on {table} to {APP_ROLE}")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.execute(f"drop table {table}")
