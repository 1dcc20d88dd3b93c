"""The first schema, and an audit that only grows.

Constraints get their names from the naming convention of `bot.storage.tables.metadata`.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

TABLES = (
    "view_media",
    "reactions",
    "deliveries",
    "views",
    "staff",
    "runs",
    "outcomes",
    "media_bytes",
    "follows",
    "projects",
    "outbox",
    "media",
    "keep",
    "invites",
    "inbox",
    "dues",
    "contributors",
    "audit",
    "accounts",
)  # in the order in which they can be dropped

APPEND_ONLY = {
    "sqlite": (
        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows stay'); END",
        "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows stay'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit rows stay'; END $$",
        "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays()",
        "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()",
    ),
}


def upgrade() -> None:
    """Every table with its indexes, then the triggers of the audit."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("channel", sa.String(16), server_default="telegram", nullable=False),
        sa.Column("lookup", sa.LargeBinary(32), nullable=False),
        sa.Column("identity_enc", sa.LargeBinary, nullable=False),
        sa.Column("contributor_id", sa.String(16), nullable=False),
        sa.Column("language_code", sa.String(16), server_default="", nullable=False),
        sa.Column("reachable", sa.Boolean, server_default=sa.true(), nullable=False),
        sa.Column("live_message", sa.BigInteger, nullable=True),
        sa.Column("live_run", sa.String(16), nullable=True),
        sa.Column("live_media", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.UniqueConstraint("lookup"),
    )
    op.create_table(
        "audit",
        sa.Column("id", SERIAL, primary_key=True, autoincrement=True),
        sa.Column("at", WHEN, nullable=False),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("action", sa.String(48), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text, server_default="", nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "contributors",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("account_id", sa.String(16), nullable=True),
        sa.Column("pseudonym", sa.String(48), nullable=False),
        sa.Column("key_wrapped", sa.LargeBinary, nullable=False),
        sa.Column("role", sa.String(16), server_default="", nullable=False),
        sa.Column("age_band", sa.String(16), server_default="", nullable=False),
        sa.Column("locale", sa.String(16), server_default="en", nullable=False),
        sa.Column("agreed", sa.Boolean, nullable=True),
        sa.Column("agreed_at", WHEN, nullable=True),
        sa.Column("may_invite", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("stopped_at", WHEN, nullable=True),
        sa.Column("created_at", WHEN, nullable=False),
        sa.UniqueConstraint("pseudonym"),
    )
    _index("ix_contributors_account_id", "contributors", "account_id")
    op.create_table(
        "dues",
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("subject", sa.String(48), primary_key=True),
        sa.Column("local_date", sa.String(10), primary_key=True),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("state", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("done_at", WHEN, nullable=True),
    )
    _index("ix_dues_due_at", "dues", "state", "due_at")
    op.create_table(
        "inbox",
        sa.Column("id", SERIAL, primary_key=True, autoincrement=True),
        sa.Column("natural_key", sa.LargeBinary(32), nullable=False),
        sa.Column("account_key", sa.LargeBinary(32), nullable=False),
        sa.Column("group_key", sa.LargeBinary(32), nullable=True),
        sa.Column("body_enc", sa.LargeBinary, nullable=True),
        sa.Column("state", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("lane", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("tries", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("not_before", WHEN, nullable=False),
        sa.Column("received_at", WHEN, nullable=False),
        sa.Column("applied_at", WHEN, nullable=True),
        sa.Column("trouble", sa.String(200), server_default="", nullable=False),
        sa.UniqueConstraint("natural_key"),
        sqlite_autoincrement=True,
    )
    _index("ix_inbox_pending", "inbox", "lane", "id", where="state = 0")
    _index("ix_inbox_queue", "inbox", "account_key", "lane", "id", where="state = 0")
    _index("ix_inbox_received_at", "inbox", "received_at")
    op.create_table(
        "invites",
        sa.Column("code_hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("expires_at", WHEN, nullable=False),
        sa.Column("used_at", WHEN, nullable=True),
        sa.Column("used_by", sa.String(16), nullable=True),
    )
    op.create_table(
        "keep",
        sa.Column("name", sa.String(48), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "media",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("contributor_id", sa.String(16), nullable=True),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("file_enc", sa.LargeBinary, nullable=True),
        sa.Column("mime", sa.String(48), server_default="", nullable=False),
        sa.Column("width", sa.Integer, nullable=True),
        sa.Column("height", sa.Integer, nullable=True),
        sa.Column("seconds", sa.Float, nullable=True),
        sa.Column("waveform", sa.JSON, nullable=True),
        sa.Column("silent", sa.Boolean, nullable=True),
        sa.Column("sent_as_enc", sa.LargeBinary, nullable=True),
        sa.Column("tries", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("lease_until", WHEN, nullable=True),
        sa.Column("created_at", WHEN, nullable=False),
    )
    _index("ix_media_contributor_id", "media", "contributor_id")
    _index("ix_media_due", "media", "due_at", where="state = 'pending'")
    op.create_table(
        "outbox",
        sa.Column("id", SERIAL, primary_key=True, autoincrement=True),
        sa.Column("account_id", sa.String(16), nullable=False),
        sa.Column("contributor_id", sa.String(16), nullable=True),
        sa.Column("run_id", sa.String(16), nullable=True),
        sa.Column("lane", sa.SmallInteger, nullable=False),
        sa.Column("body_enc", sa.LargeBinary, nullable=True),
        sa.Column("has_buttons", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("delivery_id", sa.String(16), nullable=True),
        sa.Column("state", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("lease_until", WHEN, nullable=True),
        sa.Column("begun", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("tries", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=True),
        sa.Column("trouble", sa.String(200), server_default="", nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.Column("done_at", WHEN, nullable=True),
        sqlite_autoincrement=True,
    )
    _index("ix_outbox_delivery_id", "outbox", "delivery_id", where="delivery_id IS NOT NULL")
    _index("ix_outbox_done_at", "outbox", "done_at")
    _index("ix_outbox_queue", "outbox", "account_id", "id", where="state IN (0, 1)")
    _index("ix_outbox_waiting", "outbox", "lane", "id", where="state IN (0, 1)")
    op.create_table(
        "projects",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("flow", sa.String(32), nullable=False),
        sa.Column("opens_at", WHEN, nullable=True),
        sa.Column("closes_at", WHEN, nullable=True),
        sa.Column("promised_on", sa.Date, nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.Column("changed_at", WHEN, nullable=False),
    )
    op.create_table(
        "follows",
        sa.Column(
            "contributor_id", sa.String(16), sa.ForeignKey("contributors.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("project_id", sa.String(32), sa.ForeignKey("projects.id"), primary_key=True),
        sa.Column("hear_by", sa.String(12), nullable=False),
        sa.Column("since", WHEN, nullable=False),
    )
    op.create_table(
        "media_bytes",
        sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("data_enc", sa.LargeBinary, nullable=False),
        sa.Column("thumbnail_enc", sa.LargeBinary, nullable=True),
    )
    op.create_table(
        "outcomes",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("project_id", sa.String(32), sa.ForeignKey("projects.id"), nullable=False),
        sa.Column("result", sa.String(12), nullable=False),
        sa.Column("said", sa.JSON, nullable=False),
        sa.Column("done", sa.JSON, nullable=False),
        sa.Column("voice_media", sa.String(16), nullable=True),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("send_at", WHEN, nullable=True),
        sa.Column("written_by", sa.String(16), nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.Column("watch_chat", sa.String(16), nullable=True),
        sa.Column("watch_message", sa.BigInteger, nullable=True),
        sa.Column("watch_letter", sa.BigInteger, nullable=True),
        sa.Column("watch_shown", sa.String(64), server_default="", nullable=False),
    )
    _index("ix_outcomes_project_id", "outcomes", "project_id")
    op.create_table(
        "runs",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column(
            "contributor_id", sa.String(16), sa.ForeignKey("contributors.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("flow", sa.String(32), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("saved", sa.Integer, server_default="1", nullable=False),
        sa.Column("body_enc", sa.LargeBinary, nullable=False),
        sa.Column("touched_at", WHEN, nullable=False),
        sa.Column("nudge_at", WHEN, nullable=True),
        sa.Column("expires_at", WHEN, nullable=True),
    )
    _index("ix_runs_contributor_id_state", "runs", "contributor_id", "state")
    _index("ix_runs_nudge", "runs", "nudge_at", where="state = 'open'")
    op.create_table(
        "staff",
        sa.Column("account_id", sa.String(16), sa.ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("since", WHEN, nullable=False),
        sa.Column("revoked_at", WHEN, nullable=True),
    )
    op.create_table(
        "views",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("project_id", sa.String(32), sa.ForeignKey("projects.id"), nullable=False),
        sa.Column("question_id", sa.String(32), nullable=False),
        sa.Column("contributor_id", sa.String(16), sa.ForeignKey("contributors.id"), nullable=False),
        sa.Column("mode", sa.String(8), nullable=False),
        sa.Column("choice", sa.JSON, nullable=False),
        sa.Column("emoji", sa.String(64), server_default="", nullable=False),
        sa.Column("text_enc", sa.LargeBinary, nullable=True),
        sa.Column("source", sa.LargeBinary(16), nullable=True),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("said_at", WHEN, nullable=False),
        sa.Column("revised_at", WHEN, nullable=True),
        sa.Column("age_band", sa.String(16), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.UniqueConstraint("contributor_id", "project_id", "question_id"),
    )
    _index("ix_views_project_question", "views", "project_id", "question_id")
    _index("ix_views_project_said", "views", "project_id", "said_at", "id")
    _index("ix_views_source", "views", "source")
    op.create_table(
        "deliveries",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("outcome_id", sa.String(16), sa.ForeignKey("outcomes.id"), nullable=False),
        sa.Column(
            "contributor_id", sa.String(16), sa.ForeignKey("contributors.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.UniqueConstraint("outcome_id", "contributor_id"),
    )
    _index("ix_deliveries_due", "deliveries", "state", "due_at")
    op.create_table(
        "reactions",
        sa.Column("outcome_id", sa.String(16), sa.ForeignKey("outcomes.id"), primary_key=True),
        sa.Column(
            "contributor_id", sa.String(16), sa.ForeignKey("contributors.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("thumb", sa.String(8), nullable=False),
        sa.Column("at", WHEN, nullable=False),
    )
    op.create_table(
        "view_media",
        sa.Column("view_id", sa.String(16), sa.ForeignKey("views.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.SmallInteger, nullable=False),
    )
    _index("ix_view_media_media_id", "view_media", "media_id")
    for statement in APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Back to an empty database."""
    for table in TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_stays()")


def _index(name: str, table: str, *columns: str, where: str | None = None) -> None:
    condition = sa.text(where) if where else None
    op.create_index(name, table, list(columns), postgresql_where=condition, sqlite_where=condition)
