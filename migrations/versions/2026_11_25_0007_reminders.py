"""Reminders, and the hours in which people want to hear nothing."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0007_reminders"
down_revision = "0006_results"

TABLES = ("reminder", "quiet_hours")


def upgrade() -> None:
    op.execute(
        """
        create table reminder (
          tenant uuid not null, id uuid not null,
          kind text not null, note bytea,
          start date not null, at time not null, zone text not null, every_days integer,
          in_quiet boolean not null,
          occurs timestamptz, due timestamptz, again timestamptz,
          constraint pk_reminder primary key (tenant, id),
          constraint ck_reminder_kind check (kind in ('medicine', 'appointment', 'test'))
        )
        """
    )
    op.execute(
        """
        create table quiet_hours (
          tenant uuid not null, starts time not null, ends time not null,
          constraint pk_quiet_hours primary key (tenant)
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
