"""Organisations with their keys and local codes, the client directory, used assertions."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0002_accounts"
down_revision = "0001_ground"

_TENANT_TABLES = ("organisation", "tenant_key", "local_code", "used_assertion")


def upgrade() -> None:
    op.execute(
        """
        create table organisation (
          tenant uuid not null,
          name text not null,
          ast_uln numeric,
          created_at timestamptz not null default now(),
          constraint pk_organisation primary key (tenant)
        )
        """
    )
    op.execute(
        """
        create table tenant_key (
          tenant uuid not null,
          kid text not null,
          wrapped_key bytea not null,
          constraint pk_tenant_key primary key (tenant)
        )
        """
    )
    op.execute(
        """
        create table local_code (
          tenant uuid not null,
          system text not null,
          code text not null,
          loinc text not null,
          constraint pk_local_code primary key (tenant, system, code)
        )
        """
    )
    op.execute(
        """
        create table used_assertion (
          tenant uuid not null,
          client_id text not null,
          jti_hash bytea not null,
          expires_at timestamptz not null,
          constraint pk_used_assertion primary key (tenant, client_id, jti_hash)
        )
        """
    )
    op.execute("create index ix_used_assertion_tenant on used_assertion (tenant, expires_at)")
    op.execute(
        """
        create table client (
          client_id text not null,
          tenant uuid not null,
          name text not null,
          jwks text,
          jwks_url text,
          scope text not null,
          created_at timestamptz not null default now(),
          disabled_at timestamptz,
          constraint pk_client primary key (client_id),
          constraint ck_client_keys check ((jwks is null) <> (jwks_url is null))
        )
        """
    )
    for table in _TENANT_TABLES:
        for statement in tenant_policy(table):
            op.execute(statement)
    op.execute(
        f"grant select, insert, update on organisation, tenant_key, local_code to {APP_ROLE}"
    )
    op.execute(f"grant select, insert, delete on used_assertion to {APP_ROLE}")
    # `for update skip locked`, by which several processes clear away at once, asks for an update.
    op.execute(f"grant update (expires_at) on used_assertion to {APP_ROLE}")
    op.execute(f"grant select, insert on client to {APP_ROLE}")
    op.execute(f"grant update (disabled_at) on client to {APP_ROLE}")


def downgrade() -> None:
    for table in ("client", *reversed(_TENANT_TABLES)):
        op.execute(f"drop table {table}")
