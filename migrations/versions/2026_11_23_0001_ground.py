"""The application's role, and the audit chain."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0001_ground"
down_revision = None


def upgrade() -> None:
    op.execute(
        f"""
        do $$ begin
          if not exists (select from pg_roles where rolname = '{APP_ROLE}') then
            create role {APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
          end if;
          execute format('grant {APP_ROLE} to %I', session_user);
        end $$
        """
    )
    op.execute(f"grant usage on schema public to {APP_ROLE}")
    op.execute(f"grant select on alembic_version to {APP_ROLE}")  # /health/ready asks
    op.execute(
        """
        create table audit_head (
          tenant uuid primary key,
          seq bigint not null,
          hash bytea not null
        )
        """
    )
    op.execute(
        """
        create table audit (
          tenant uuid not null,
          seq bigint not null,
          at timestamptz not null,
          actor text not null,
          action text not null,
          outcome text not null,
          request_id text not null,
          subjects text[] not null,
          hash bytea not null,
          primary key (tenant, seq)
        )
        """
    )
    for table in ("audit_head", "audit"):
        for statement in tenant_policy(table):
            op.execute(statement)
    op.execute(f"grant select, insert on audit to {APP_ROLE}")
    op.execute(f"grant select, insert, update on audit_head to {APP_ROLE}")


def downgrade() -> None:
    op.execute("drop table audit")
    op.execute("drop table audit_head")
    op.execute(f"revoke usage on schema public from {APP_ROLE}")
