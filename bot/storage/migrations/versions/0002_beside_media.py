"""Who is read to, and what stands beside a picture or voice note: its words, whether it may be shared, its faces.

For a while 0001 was changed in place, so a database from those days says 0001 and has some of this: that is left alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)

SAID_BEFORE = """
INSERT INTO transcripts (media_id, language, state, due_at)
SELECT media.id, min(views.language), 'waiting', media.created_at
FROM media JOIN view_media ON view_media.media_id = media.id JOIN views ON views.id = view_media.view_id
WHERE media.kind = 'voice' GROUP BY media.id, media.created_at
"""


def upgrade() -> None:
    """Add what lacks. Voice notes that were there wait for their words like new ones."""
    there = sa.inspect(op.get_bind())
    if "read_aloud" not in {column["name"] for column in there.get_columns("contributors")}:
        read_aloud = sa.Column("read_aloud", sa.Boolean, server_default=sa.false(), nullable=False)
        op.add_column("contributors", read_aloud)  # no batch, see `downgrade`
    tables = set(there.get_table_names())
    if "transcripts" not in tables:
        _transcripts()
        op.execute(SAID_BEFORE)
    if "voice_wishes" not in tables:
        op.create_table(
            "voice_wishes",
            _medium(),
            sa.Column("asked_by", sa.String(16), nullable=False),
            sa.Column("asked_at", WHEN, nullable=False),
            sa.Column("answer", sa.String(8), server_default="", nullable=False),
            sa.Column("answered_at", WHEN, nullable=True),
        )
    if "face_boxes" not in tables:
        op.create_table(
            "face_boxes",
            _medium(),
            sa.Column("looked", sa.SmallInteger, nullable=False),
            sa.Column("boxes", sa.JSON, nullable=False),
            sa.Column("at", WHEN, nullable=False),
        )


def downgrade() -> None:
    """Back to the first schema; the words of voice notes are lost."""
    for table in ("face_boxes", "voice_wishes", "transcripts"):
        op.drop_table(table)
    # No batch, which would copy the table on SQLite: with the old one would go all that refers to it and cascades.
    op.drop_column("contributors", "read_aloud")


def _transcripts() -> None:
    op.create_table(
        "transcripts",
        _medium(),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("lease_until", WHEN, nullable=True),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("tries", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("text_enc", sa.LargeBinary, nullable=True),
        sa.Column("confidence", sa.Float, nullable=True),
        sa.Column("engine", sa.String(64), server_default="", nullable=False),
        sa.Column("model_sha256", sa.String(64), server_default="", nullable=False),
        sa.Column("corrected_by", sa.String(16), nullable=True),
        sa.Column("approved_by", sa.String(16), nullable=True),
        sa.Column("approved_at", WHEN, nullable=True),
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_transcripts_due", "transcripts", ["due_at"], postgresql_where=waiting, sqlite_where=waiting)


def _medium() -> sa.Column[str]:
    """The picture or voice note that a row goes with."""
    return sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True)
