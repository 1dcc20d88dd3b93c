"""The tables of what stands beside a picture or voice note: its words, whether it may be shared, the faces in it.

All of them go with the medium they belong to.
"""

from __future__ import annotations

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, LargeBinary, SmallInteger, String, Table, text

from bot.storage.tables import metadata
from bot.storage.types import When

transcripts = Table(
    "transcripts",
    metadata,
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(16), nullable=False),  # the one its person chose
    Column("state", String(8), nullable=False),  # waiting, done, person (needs one), silent, failed
    Column("lease_until", When),
    Column("due_at", When, nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("text_enc", LargeBinary),
    Column("confidence", Float),  # 0 to 1; null: typed by a person
    Column("engine", String(64), nullable=False, server_default=""),
    Column("model_sha256", String(64), nullable=False, server_default=""),
    Column("corrected_by", String(16)),  # who of the staff typed it
    Column("approved_by", String(16)),
    Column("approved_at", When),
    Index(
        "ix_transcripts_due",
        "due_at",
        postgresql_where=text("state = 'waiting'"),
        sqlite_where=text("state = 'waiting'"),
    ),
)

voice_wishes = Table(
    "voice_wishes",
    metadata,
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("asked_by", String(16), nullable=False),
    Column("asked_at", When, nullable=False),
    Column("answer", String(8), nullable=False, server_default=""),  # yes, no, words; empty: not answered yet
    Column("answered_at", When),
)

face_boxes = Table(
    "face_boxes",
    metadata,
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("looked", SmallInteger, nullable=False),  # 1; a 0, as written once, says that no program could look
    Column("boxes", JSON, nullable=False),  # left, top, right, bottom in thousandths of the picture
    Column("at", When, nullable=False),
)
