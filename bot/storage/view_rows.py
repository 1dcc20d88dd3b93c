"""A row of `views` as the rest of the program sees it: its words opened, its media by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, bindparam, select

from bot.storage.crypto import PersonKey
from bot.storage.tables import media, view_media
from bot.storage.upsert import padded
from flows.ports import OwnView

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

_MEDIA_OF = (
    select(view_media.c.view_id, view_media.c.media_id)
    .where(view_media.c.view_id.in_(bindparam("ids", expanding=True)))
    .order_by(view_media.c.view_id, view_media.c.position)
)
_OPENED_OF = _MEDIA_OF.join(media, media.c.id == view_media.c.media_id).where(media.c.state != "failed")


def context(project: str, question: str) -> str:
    """What a view's words are sealed for. Not its id: a view that is said again keeps the id it first had."""
    return f"view:{project}:{question}"


def seal(key: PersonKey, text: str, project: str, question: str) -> bytes | None:
    """The words of a view as they are kept; nothing for no words."""
    return key.seal(text.encode(), context(project, question)) if text else None


def opened(key: PersonKey, row: AnyRow) -> str:
    """The words of a row with `text_enc`, `project_id` and `question_id`; raises `CannotOpen`."""
    return key.open(row.text_enc, context(row.project_id, row.question_id)).decode() if row.text_enc else ""


def own_view(row: AnyRow, *, text: str = "", media: tuple[str, ...] = (), contributor: str = "") -> OwnView:
    """A row of `views` as flows see it; words and media only where they are given."""
    return OwnView(
        id=row.id,
        project=row.project_id,
        question=row.question_id,
        mode=row.mode,
        said_at=row.said_at,
        choice=tuple(row.choice),
        text=text,
        emoji=row.emoji,
        media=media,
        status=row.status,
        contributor=contributor,
        contributor_id=row.contributor_id,
    )


def media_of(conn: Connection, view_ids: Iterable[str], *, failed: bool = True) -> Mapping[str, tuple[str, ...]]:
    """The ids of the media of each view, in their order; with `failed` also of what could not be opened."""
    found: dict[str, tuple[str, ...]] = {}
    ids = padded(view_ids)
    for row in conn.execute(_MEDIA_OF if failed else _OPENED_OF, {"ids": ids}) if ids else ():
        found[row.view_id] = (*found.get(row.view_id, ()), row.media_id)
    return found
