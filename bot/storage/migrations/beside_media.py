"""Part of the first schema (0001): the tables of what stands beside a picture or voice note."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

TABLES = ("transcripts", "voice_wishes", "face_boxes")  # in the order in which they can be dropped

WHEN = sa.DateTime(timezone=True)


def create() -> None:
    """The tables and their indexes."""
    op.create_table(
        "transcripts",
        sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
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
    op.create_table(
        "voice_wishes",
        sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("asked_by", sa.String(16), nullable=False),
        sa.Column("asked_at", WHEN, nullable=False),
        sa.Column("answer", sa.String(8), server_default="", nullable=False),
        sa.Column("answered_at", WHEN, nullable=True),
    )
    op.create_table(
        "face_boxes",
        sa.Column("media_id", sa.String(16), sa.ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("looked", sa.SmallInteger, nullable=False),
        sa.Column("boxes", sa.JSON, nullable=False),
        sa.Column("at", WHEN, nullable=False),
    )
