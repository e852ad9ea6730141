"""Questions handed to clinicians, and messages to everybody."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0008_staff"
down_revision = "0007_reminders"

TABLES = ("handoff", "broadcast")


def upgrade() -> None:
    op.execute(
        """
        create table handoff (
          tenant uuid not null, code text not null, person uuid not null,
          at timestamptz not null default now(),
          constraint pk_handoff primary key (tenant, code)
        )
        """
    )
    op.execute(
        """
        create table broadcast (
          tenant uuid not null, id uuid not null,
          language text, text bytea not null, state text not null,
          reached uuid, count integer not null default 0,
          at timestamptz not null default now(),
          constraint pk_broadcast primary key (tenant, id),
          constraint ck_broadcast_state
            check (state in ('counting', 'counted', 'sending', 'sent'))
        )
        """
    )
    for table in TABLES:
        for statement in tenant_policy(table):
            op.execute(statement)
        op.execute(f"grant select, insert, update, delete on {table} to {APP_ROLE}")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.execute(f"drop table {table}")
