"""Resources with their versions, what they are found by, idempotency keys, staging results."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0003_records"
down_revision = "0002_accounts"

TABLES = ("record", "record_identifier", "idempotency", "staging_result")


def upgrade() -> None:
    op.execute(
        """
        create table record (
          tenant uuid not null, type text not null, id text not null, version integer not null,
          seq bigint generated always as identity,
          current boolean not null, deleted boolean not null, produced boolean not null,
          at timestamptz not null,
          body bytea, digest bytea,
          patient text, status text,
          codes text[] not null, categories text[] not null, refs text[] not null,
          start_at timestamptz, end_at timestamptz, issued_at timestamptz, taken text,
          constraint pk_record primary key (tenant, type, id, version)
        )
        """
    )
    # Sealed bodies do not compress: trying costs time on every write.
    op.execute("alter table record alter column body set storage external")
    live = "where current and not deleted"
    op.execute("create unique index ix_record_current on record (tenant, type, id) where current")
    op.execute(f"create index ix_record_patient on record (tenant, patient, type, start_at) {live}")
    op.execute(f"create index ix_record_seq on record (tenant, type, seq) {live}")
    op.execute(f"create index ix_record_codes on record using gin (codes) {live}")
    op.execute(f"create index ix_record_refs on record using gin (refs) {live}")
    op.execute(
        """
        create table record_identifier (
          tenant uuid not null, type text not null, hash bytea not null, id text not null,
          constraint pk_record_identifier primary key (tenant, type, hash, id)
        )
        """
    )
    op.execute(
        """
        create table idempotency (
          tenant uuid not null, client text not null, key text not null,
          fingerprint bytea not null, at timestamptz not null, reply bytea,
          constraint pk_idempotency primary key (tenant, client, key)
        )
        """
    )
    op.execute(
        """
        create table staging_result (
          tenant uuid not null, report text not null, patient text not null,
          anchor_on date not null, version integer not null, status text not null,
          fingerprint text not null, produced text[] not null, asked bytea not null,
          constraint pk_staging_result primary key (tenant, report)
        )
        """
    )
    op.execute(
        "create index ix_staging_result_patient on staging_result (tenant, patient, anchor_on)"
    )
    for table in TABLES:
        for statement in tenant_policy(table):
            op.execute(statement)
        op.execute(f"grant select, insert, update, delete on {table} to {APP_ROLE}")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.execute(f"drop table {table}")
