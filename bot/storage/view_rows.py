"""A row of `views` as the rest of the program sees it: its words opened, its media by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, bindparam, case, select

from bot.storage.crypto import PersonKey
from bot.storage.tables import media, view_media
from bot.storage.upsert import padded
from flows.ports import OwnView

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
Medium: TypeAlias = tuple[str, str]
"""The id of one of the media of a view, and whether it is an image or a voice."""

_AS_KEPT = case((media.c.kind == "still", "image"), else_=media.c.kind)
_MEDIA_OF = (
    select(view_media.c.view_id, view_media.c.media_id, _AS_KEPT.label("kind"))
    .join(media, media.c.id == view_media.c.media_id)
    .where(view_media.c.view_id.in_(bindparam("ids", expanding=True)))
    .order_by(view_media.c.view_id, view_media.c.position)
)
_OPENED_OF = _MEDIA_OF.where(media.c.state != "failed")


def context(project: str, question: str) -> str:
    """What a view's words are sealed for. Not its id: a view that is said again keeps the id it first had."""
    return f"view:{project}:{question}"


def seal(key: PersonKey, text: str, project: str, question: str) -> bytes | None:
    """The words of a view as they are kept; nothing for no words."""
    return key.seal(text.encode(), context(project, question)) if text else None


def opened(key: PersonKey, row: AnyRow) -> str:
    """The words of a row with `text_enc`, `project_id` and `question_id`; raises `CannotOpen`."""
    return key.open(row.text_enc, context(row.project_id, row.question_id)).decode() if row.text_enc else ""


def own_view(
    row: AnyRow, *, text: str = "", media: Sequence[Medium] = (), contributor: str = "", worded: bool = False
) -> OwnView:
    """A row of `views` as flows see it; words and media only where they are given. `worded`: it has words, though they
    are not."""
    return OwnView(
        id=row.id,
        project=row.project_id,
        question=row.question_id,
        mode=row.mode,
        said_at=row.said_at,
        choice=tuple(row.choice),
        text=text,
        emoji=row.emoji,
        media=tuple(medium for medium, _ in media),
        status=row.status,
        contributor=contributor,
        contributor_id=row.contributor_id,
        kinds=tuple(kind for _, kind in media),
        worded=worded or bool(text),
    )


def media_of(conn: Connection, view_ids: Iterable[str], *, failed: bool = True) -> Mapping[str, tuple[Medium, ...]]:
    """The media of each view, in their order; with `failed` also what could not be opened."""
    found: dict[str, tuple[Medium, ...]] = {}
    ids = padded(view_ids)
    for row in conn.execute(_MEDIA_OF if failed else _OPENED_OF, {"ids": ids}) if ids else ():
        found[row.view_id] = (*found.get(row.view_id, ()), (row.media_id, row.kind))
    return found
