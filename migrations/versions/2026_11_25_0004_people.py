"""People who write to us, what they agreed to, and the messages on their way in and out."""

from alembic import op

from core.database import APP_ROLE, tenant_policy

revision = "0004_people"
down_revision = "0003_records"

TABLES = ("person", "consent", "inbox", "outbox", "conversation")


def upgrade() -> None:
    op.execute(
        """
        create table telegram_person (
          mark bytea not null,
          tenant uuid not null,
          created_at timestamptz not null default now(),
          constraint pk_telegram_person primary key (mark),
          constraint uq_telegram_person_tenant unique (tenant)
        )
        """
    )
    op.execute(
        """
        create table person (
          tenant uuid not null, chat bytea not null,
          language text not null, country text, time_zone text,
          consent_version text not null, consent_hash bytea not null,
          consent_language text not null, consented_at timestamptz not null,
          adult boolean not null, state text not null, link bytea,
          created_at timestamptz not null default now(),
          seen_at timestamptz not null default now(),
          constraint pk_person primary key (tenant),
          constraint ck_person_state check (state in ('new', 'active', 'stopped', 'blocked'))
        )
        """
    )
    op.execute(
        """
        create table consent (
          tenant uuid not null, seq bigint generated always as identity,
          given boolean not null, version text not null, hash bytea not null,
          language text not null, at timestamptz not null default now(),
          constraint pk_consent primary key (tenant, seq)
        )
        """
    )
    op.execute(
        """
        create table inbox (
          tenant uuid not null, update_id bigint not null,
          payload bytea, at timestamptz not null default now(),
          handled_at timestamptz,
          failures integer not null default 0, failed text,
          constraint pk_inbox primary key (tenant, update_id)
        )
        """
    )
    op.execute(
        "create index ix_inbox_waiting on inbox (tenant, update_id) where handled_at is null"
    )
    op.execute(
        """
        create table outbox (
          tenant uuid not null, seq bigint generated always as identity,
          key text not null, method text not null, payload bytea,
          at timestamptz not null default now(), due timestamptz not null default now(),
          attempts integer not null default 0, sent_at timestamptz, failed text,
          constraint pk_outbox primary key (tenant, seq),
          constraint uq_outbox_tenant_key unique (tenant, key)
        )
        """
    )
    op.execute("create index ix_outbox_waiting on outbox (tenant, seq) where payload is not null")
    op.execute(
        """
        create table conversation (
          tenant uuid not null, flow text not null, step text not null,
          data bytea not null, version integer not null,
          updated_at timestamptz not null default now(),
          constraint pk_conversation primary key (tenant)
        )
        """
    )
    op.execute(
        """
        create table queue (
          kind text not null, tenant uuid not null,
          due timestamptz not null, holder uuid, locked_until timestamptz,
          seq bigint not null default 1, attempts integer not null default 0,
          constraint pk_queue primary key (kind, tenant),
          constraint ck_queue_kind
            check (kind in ('inbox', 'outbox', 'reminder', 'broadcast', 'clean'))
        )
        """
    )
    op.execute("create index ix_queue_due on queue (kind, due)")
    for table in TABLES:
        for statement in tenant_policy(table):
            op.execute(statement)
        op.execute(f"grant select, insert, update, delete on {table} to {APP_ROLE}")
    op.execute(f"grant select, insert, update, delete on queue to {APP_ROLE}")
    op.execute(f"grant select, insert, delete on telegram_person to {APP_ROLE}")
    # `for key share`, by which nobody writes to who is being forgotten, asks for an update.
    op.execute(f"grant update (created_at) on telegram_person to {APP_ROLE}")
    op.execute(f"grant delete on tenant_key to {APP_ROLE}")


def downgrade() -> None:
    op.execute(f"revoke delete on tenant_key from {APP_ROLE}")
    for table in ("queue", *reversed(TABLES), "telegram_person"):
        op.execute(f"drop table {table}")
