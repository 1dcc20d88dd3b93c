"""What is known of kept media without opening it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage.tables import media, view_media, views
from bot.storage.upsert import padded

_KINDS = select(media.c.id, media.c.kind).where(media.c.id.in_(bindparam("ids", expanding=True)))
_WHERE_SAID = (
    select(views.c.project_id, views.c.question_id)
    .join(view_media, view_media.c.view_id == views.c.id)
    .where(view_media.c.media_id == bindparam("media"))
)

_SILENT = (
    select(media.c.id)
    .where(
        media.c.contributor_id == bindparam("whose"),
        media.c.silent.is_(True),
        media.c.created_at > bindparam("since"),
    )
    .limit(1)
)


def kinds(conn: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Whether each is an image or a voice note, by id; ids that are gone are left out."""
    wanted = padded(ids)
    return {row.id: row.kind for row in conn.execute(_KINDS, {"ids": wanted})} if wanted else {}


def where_said(conn: Connection, media_id: str) -> tuple[str, str] | None:
    """The project and question of the view that a picture or voice note belongs to; None if it was not sent yet."""
    row = conn.execute(_WHERE_SAID, {"media": media_id}).first()
    return (row.project_id, row.question_id) if row else None


def was_silent(conn: Connection, contributor_id: str, since: datetime) -> bool:
    """Whether this contributor has sent a sound since then in which nobody talks."""
    return conn.execute(_SILENT, {"whose": contributor_id, "since": since}).first() is not None
