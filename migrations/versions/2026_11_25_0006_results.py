"""Laboratory values that people enter for themselves."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0006_results"
down_revision = "0004_people"

TABLES = ("lab_result", "birth")


def upgrade() -> None:
    op.execute(
        """
        create table lab_result (
          tenant uuid not null, analyte text not null, taken_on date not null,
          value numeric not null, typed text not null, unit text not null,
          source text not null, entered_at timestamptz not null,
          constraint pk_lab_result primary key (tenant, analyte, taken_on),
          constraint ck_lab_result_source check (source in ('typed', 'photo'))
        )
        """
    )
    op.execute(
        """
        create table birth (
          tenant uuid not null, day bytea not null,
          constraint pk_birth primary key (tenant)
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
