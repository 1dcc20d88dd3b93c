"""The tables. Times are UTC; names of columns that end in `_enc` hold AES-GCM ciphertext (see `crypto.py`).

What names a person lives in `accounts` alone; everything they said hangs on `contributors`, which staff see as a
pseudonym. Ids are text (short and unguessable) except where a queue needs its order.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)

from bot.storage.types import When

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer, "sqlite")

accounts = Table(
    "accounts",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("channel", String(16), nullable=False, server_default="telegram"),
    Column("lookup", LargeBinary(32), nullable=False, unique=True),  # keyed hash of the channel's user id
    Column("identity_enc", LargeBinary, nullable=False),  # {"user": ..., "chat": ...}
    Column("contributor_id", String(16), nullable=False),  # whose turn it is on this account
    Column("language_code", String(16), nullable=False, server_default=""),
    Column("reachable", Boolean, nullable=False, server_default=true()),
    Column("live_message", BigInteger),  # the newest message of ours with buttons on it
    Column("live_run", String(16)),
    Column("live_media", Boolean, nullable=False, server_default=false()),
    Column("created_at", When, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("account_id", ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("since", When, nullable=False),
    Column("revoked_at", When),
)

invites = Table(
    "invites",
    metadata,
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("expires_at", When, nullable=False),
    Column("used_at", When),
    Column("used_by", String(16)),
)

contributors = Table(
    "contributors",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("account_id", String(16), index=True),  # no foreign key: it outlives neither side of the split
    Column("pseudonym", String(48), nullable=False, unique=True),
    Column("key_wrapped", LargeBinary, nullable=False),
    Column("role", String(16), nullable=False, server_default=""),
    Column("age_band", String(16), nullable=False, server_default=""),
    Column("locale", String(16), nullable=False, server_default="en"),
    Column("agreed", Boolean),  # null: not asked yet
    Column("agreed_at", When),
    Column("may_invite", Boolean, nullable=False, server_default=false()),
    Column("read_aloud", Boolean, nullable=False, server_default=false()),
    Column("stopped_at", When),
    Column("created_at", When, nullable=False),
)

projects = Table(
    "projects",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("body", JSON, nullable=False),  # the project as its file gave it, checked
    Column("state", String(16), nullable=False),  # draft, open, closed
    Column("flow", String(32), nullable=False),
    Column("opens_at", When),
    Column("closes_at", When),
    Column("promised_on", Date, nullable=False),
    Column("created_at", When, nullable=False),
    Column("changed_at", When, nullable=False),
)

views = Table(
    "views",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("project_id", ForeignKey("projects.id"), nullable=False),
    Column("question_id", String(32), nullable=False),
    Column("contributor_id", ForeignKey("contributors.id"), nullable=False),
    Column("mode", String(8), nullable=False),  # choice, text, emoji, image, voice
    Column("choice", JSON, nullable=False),  # option ids
    Column("emoji", String(64), nullable=False, server_default=""),
    Column("text_enc", LargeBinary),
    Column("source", LargeBinary(16)),  # keyed hash of the message it came in
    Column("status", String(12), nullable=False),  # waiting, let_through, held_back
    Column("said_at", When, nullable=False),
    Column("revised_at", When),
    Column("age_band", String(16), nullable=False),
    Column("role", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    UniqueConstraint("contributor_id", "project_id", "question_id"),
    Index("ix_views_project_question", "project_id", "question_id"),
    Index("ix_views_project_said", "project_id", "said_at", "id"),
    Index("ix_views_source", "source"),
)

view_media = Table(
    "view_media",
    metadata,
    Column("view_id", ForeignKey("views.id", ondelete="CASCADE"), primary_key=True),
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("position", SmallInteger, nullable=False),
    Index("ix_view_media_media_id", "media_id"),
)

media = Table(
    "media",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("contributor_id", String(16), index=True),  # null: drawn by us or recorded by staff
    Column("kind", String(8), nullable=False),  # image, voice, still (of a video, to be an image), card, speech, asset
    Column("state", String(8), nullable=False),  # pending, ready, failed
    Column("file_enc", LargeBinary),  # the channel's file id, until the file is fetched
    Column("mime", String(48), nullable=False, server_default=""),
    Column("width", Integer),
    Column("height", Integer),
    Column("seconds", Float),
    Column("waveform", JSON),
    Column("silent", Boolean),
    Column("sent_as_enc", LargeBinary),  # the channel's file id of what we uploaded (cards only)
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("due_at", When, nullable=False),
    Column("lease_until", When),
    Column("created_at", When, nullable=False),
    Index("ix_media_due", "due_at", postgresql_where=text("state = 'pending'"), sqlite_where=text("state = 'pending'")),
)

media_bytes = Table(
    "media_bytes",
    metadata,
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("data_enc", LargeBinary, nullable=False),
    Column("thumbnail_enc", LargeBinary),
)

runs = Table(
    "runs",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("contributor_id", ForeignKey("contributors.id", ondelete="CASCADE"), nullable=False),
    Column("flow", String(32), nullable=False),
    Column("state", String(8), nullable=False),  # open, ended
    Column("revision", Integer, nullable=False),
    Column("saved", Integer, nullable=False, server_default="1"),  # how often it was kept
    Column("body_enc", LargeBinary, nullable=False),
    Column("touched_at", When, nullable=False),  # when the person last did something in it
    Column("nudge_at", When),
    Column("expires_at", When),
    Index("ix_runs_contributor_id_state", "contributor_id", "state"),
    Index("ix_runs_nudge", "nudge_at", postgresql_where=text("state = 'open'"), sqlite_where=text("state = 'open'")),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("natural_key", LargeBinary(32), nullable=False, unique=True),  # keyed hash: what makes a repeat a repeat
    Column("account_key", LargeBinary(32), nullable=False),  # keyed hash of the user id: whose queue this is in
    Column("group_key", LargeBinary(32)),  # pictures of one album
    Column("body_enc", LargeBinary),  # the raw update, or {"sayso": {...}}; erased once it was acted on
    Column("state", SmallInteger, nullable=False, server_default="0"),  # 0 pending, 1 applied, 2 quarantined
    Column("lane", SmallInteger, nullable=False, server_default="0"),  # 0 people, 1 what we begin ourselves
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("not_before", When, nullable=False),
    Column("received_at", When, nullable=False),
    Column("applied_at", When),
    Column("trouble", String(200), nullable=False, server_default=""),  # the error's class and place; never its words
    Index(
        "ix_inbox_pending",
        "lane",
        "id",
        postgresql_where=text("state = 0"),
        sqlite_where=text("state = 0"),
    ),
    Index(
        "ix_inbox_queue",
        "account_key",
        "lane",
        "id",
        postgresql_where=text("state = 0"),
        sqlite_where=text("state = 0"),
    ),
    Index("ix_inbox_received_at", "received_at"),
    sqlite_autoincrement=True,  # an id is never given twice, even when the newest row was erased
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("account_id", String(16), nullable=False),
    Column("contributor_id", String(16)),
    Column("run_id", String(16)),
    Column("lane", SmallInteger, nullable=False),  # 0 safety, 1 reply, 2 follow-up, 3 broadcast
    Column("body_enc", LargeBinary),  # the Bot API call; erased when sent
    Column("has_buttons", Boolean, nullable=False, server_default=false()),
    Column("delivery_id", String(16)),
    Column("state", SmallInteger, nullable=False, server_default="0"),
    # 0 queued, 1 leased, 2 sent, 3 failed, 4 unknown (may have arrived), 5 cancelled, 6 blocked
    Column("due_at", When, nullable=False),
    Column("lease_until", When),
    Column("begun", Boolean, nullable=False, server_default=false()),  # its call is being made: it may have arrived
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("message_id", BigInteger),
    Column("trouble", String(200), nullable=False, server_default=""),
    Column("created_at", When, nullable=False),
    Column("done_at", When),
    Index(
        "ix_outbox_waiting",
        "lane",
        "id",
        postgresql_where=text("state IN (0, 1)"),
        sqlite_where=text("state IN (0, 1)"),
    ),
    Index(
        "ix_outbox_queue",
        "account_id",
        "id",
        postgresql_where=text("state IN (0, 1)"),
        sqlite_where=text("state IN (0, 1)"),
    ),
    Index(
        "ix_outbox_delivery_id",
        "delivery_id",
        postgresql_where=text("delivery_id IS NOT NULL"),
        sqlite_where=text("delivery_id IS NOT NULL"),
    ),
    Index("ix_outbox_done_at", "done_at"),
    sqlite_autoincrement=True,
)

follows = Table(
    "follows",
    metadata,
    Column("contributor_id", ForeignKey("contributors.id", ondelete="CASCADE"), primary_key=True),
    Column("project_id", ForeignKey("projects.id"), primary_key=True),
    Column("hear_by", String(12), nullable=False),  # message, picture, voice, nothing
    Column("since", When, nullable=False),
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("project_id", ForeignKey("projects.id"), nullable=False, index=True),
    Column("result", String(12), nullable=False),  # did, doing, could_not
    Column("said", JSON, nullable=False),
    Column("done", JSON, nullable=False),
    Column("voice_media", String(16)),
    Column("state", String(12), nullable=False),  # draft, scheduled, sending, sent, cancelled
    Column("send_at", When),
    Column("written_by", String(16), nullable=False),
    Column("created_at", When, nullable=False),
    Column("watch_chat", String(16)),  # account whose progress message is kept up to date
    Column("watch_message", BigInteger),
    Column("watch_letter", BigInteger),  # the letter it went in, until its number is known
    Column("watch_shown", String(64), nullable=False, server_default=""),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("outcome_id", ForeignKey("outcomes.id"), nullable=False),
    Column("contributor_id", ForeignKey("contributors.id", ondelete="CASCADE"), nullable=False),
    Column("due_at", When, nullable=False),
    Column("state", String(12), nullable=False),  # waiting, queued, sent, blocked, failed, unknown, cancelled
    UniqueConstraint("outcome_id", "contributor_id"),
    Index("ix_deliveries_due", "state", "due_at"),
)

reactions = Table(
    "reactions",
    metadata,
    Column("outcome_id", ForeignKey("outcomes.id"), primary_key=True),
    Column("contributor_id", ForeignKey("contributors.id", ondelete="CASCADE"), primary_key=True),
    Column("thumb", String(8), nullable=False),
    Column("at", When, nullable=False),
)

dues = Table(
    "dues",
    metadata,
    Column("kind", String(32), primary_key=True),
    Column("subject", String(48), primary_key=True),
    Column("local_date", String(10), primary_key=True),  # the service's own date: once per (kind, subject, date)
    Column("due_at", When, nullable=False),
    Column("state", SmallInteger, nullable=False, server_default="0"),  # 0 waiting, 1 done
    Column("done_at", When),
    Index("ix_dues_due_at", "state", "due_at"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("at", When, nullable=False),
    Column("actor", String(64), nullable=False),  # contributor or staff account id, or "system"
    Column("action", String(48), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

keep = Table(
    "keep",
    metadata,
    Column("name", String(48), primary_key=True),
    Column("value", Text, nullable=False),
)
"""Small facts the bot keeps about itself: the send budget, the day of the last clean-up."""
