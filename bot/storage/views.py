"""Views: what people said. Kept and revised set by set, erased with their pictures, and read by their own person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    SmallInteger,
    String,
    bindparam,
    case,
    delete,
    insert,
    or_,
    select,
    update,
)

from bot.storage import transcripts
from bot.storage.assets import KIND as ASSET
from bot.storage.crypto import PersonKey
from bot.storage.media_rows import SPEECH
from bot.storage.prepared import Prepared
from bot.storage.tables import media, outcomes, view_media, views
from bot.storage.upsert import PerDialect, padded
from bot.storage.view_rows import media_of, opened, own_view, seal
from flows.ports import OwnView


@dataclass(frozen=True, slots=True)
class KeptView:
    """One contributor's answer to one question, with a snapshot of who they were when they gave it.

    `key` is the contributor's own: `text` is sealed with it. `source` is the keyed hash of the message it came in.
    """

    id: str
    project: str
    question: str
    contributor_id: str
    key: PersonKey
    mode: str
    said_at: datetime
    choice: tuple[str, ...] = ()
    text: str = ""
    emoji: str = ""
    media: tuple[str, ...] = ()
    source: bytes | None = None
    age_band: str = ""
    role: str = ""
    language: str = ""


_SAID_AGAIN = ("mode", "choice", "emoji", "text_enc", "source", "status", "age_band", "role", "language")
_KEEP = Prepared(
    PerDialect(
        lambda insert_into: (
            (fresh := insert_into(views))
            .on_conflict_do_update(
                index_elements=["contributor_id", "project_id", "question_id"],
                set_={name: fresh.excluded[name] for name in _SAID_AGAIN} | {"revised_at": fresh.excluded.said_at},
            )
            .returning(views.c.id, views.c.contributor_id, views.c.project_id, views.c.question_id)
        )
    )
)
_NOT_SPOKEN_BY_STAFF = media.c.id.not_in(select(outcomes.c.voice_media).where(outcomes.c.voice_media.is_not(None)))
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_ERASE_REPLACED = delete(media).where(
    media.c.id.in_(select(view_media.c.media_id).where(view_media.c.view_id.in_(_IDS))),
    media.c.id.not_in(bindparam("still", expanding=True)),
    _NOT_SPOKEN_BY_STAFF,
)
_DETACH = delete(view_media).where(view_media.c.view_id.in_(_IDS))
_ATTACH = insert(view_media).from_select(
    ["view_id", "media_id", "position"],
    select(bindparam("view", type_=String(16)), media.c.id, bindparam("place", type_=SmallInteger())).where(
        media.c.id == bindparam("medium"),
        or_(media.c.contributor_id == bindparam("whose"), media.c.contributor_id.is_(None)),
    ),
)
_BY_SOURCE = select(views.c.id, views.c.project_id, views.c.question_id).where(
    views.c.contributor_id == bindparam("whose"), views.c.source == bindparam("message")
)
_REVISE = (
    update(views)
    .where(views.c.id == bindparam("view"))
    .values(
        text_enc=bindparam("sealed"),
        emoji="",
        mode=case((views.c.mode == "emoji", "text"), else_=views.c.mode),
        status="waiting",
        revised_at=bindparam("at"),
    )
)
_OWN = (
    select(views)
    .where(
        views.c.contributor_id == bindparam("whose"),
        or_(bindparam("project", type_=String(32)) == "", views.c.project_id == bindparam("project", type_=String(32))),
    )
    .order_by(views.c.said_at.desc(), views.c.id.desc())
)
_DROP_UNUSED = delete(media).where(
    media.c.created_at < bindparam("before"),
    media.c.kind.not_in((ASSET, SPEECH)),
    media.c.id.not_in(select(view_media.c.media_id)),
    _NOT_SPOKEN_BY_STAFF,
)


def needs_a_look(row: KeptView) -> bool:
    """Whether staff look at it before it counts as let through: all but taps among the options that we gave."""
    return bool(row.text or row.media) or not row.choice


def keep(conn: Connection, rows: Sequence[KeptView]) -> None:
    """Keep views; one that answers a question again replaces the earlier answer, its pictures too, and waits anew.

    Media that is not there any more, or is not the contributor's own, is left out.
    """
    newest = {(row.contributor_id, row.project, row.question): row for row in rows}
    if not newest:
        return
    kept = _KEEP.all(conn, *(_values(newest[key]) for key in sorted(newest)))
    ids = {(row.contributor_id, row.project_id, row.question_id): row.id for row in kept}
    attached = [
        {"view": ids[key], "medium": medium, "place": place, "whose": row.contributor_id}
        for key, row in newest.items()
        for place, medium in enumerate(dict.fromkeys(row.media))
    ]
    replaced = [view for key, view in ids.items() if view != newest[key].id]  # a view said again keeps its first id
    if replaced:
        still = padded(one["medium"] for one in attached)
        conn.execute(_ERASE_REPLACED, {"ids": padded(replaced), "still": still})
        conn.execute(_DETACH, {"ids": padded(replaced)})
    if attached:
        conn.execute(_ATTACH, attached)
        said = [(medium, row.language) for row in newest.values() for medium in row.media]
        transcripts.expect(conn, said, max(row.said_at for row in newest.values()))


def _values(row: KeptView) -> dict[str, Any]:
    return {
        "id": row.id,
        "project_id": row.project,
        "question_id": row.question,
        "contributor_id": row.contributor_id,
        "mode": row.mode,
        "choice": list(row.choice),
        "emoji": row.emoji,
        "text_enc": seal(row.key, row.text, row.project, row.question),
        "source": row.source,
        "status": "waiting" if needs_a_look(row) else "let_through",
        "said_at": row.said_at,
        "age_band": row.age_band,
        "role": row.role,
        "language": row.language,
    }


def revise_by_source(
    conn: Connection, key: PersonKey, contributor_id: str, source: bytes, text: str, now: datetime
) -> bool:
    """Give the view that came in this message other words (or its picture another caption); False if there is none.

    An emoji that was edited becomes the text it was edited to.
    """
    found = conn.execute(_BY_SOURCE, {"whose": contributor_id, "message": source}).all()
    revised = [{"view": row.id, "sealed": seal(key, text, row.project_id, row.question_id), "at": now} for row in found]
    if revised:
        conn.execute(_REVISE, revised)
    return bool(revised)


def take_back(
    conn: Connection,
    contributor_id: str,
    *,
    view: str | None = None,
    project: str | None = None,
    question: str | None = None,
) -> int:
    """Erase a contributor's views by id, by project, or by project and question, with their media; how many went."""
    given = {views.c.id: view, views.c.project_id: project, views.c.question_id: question}
    wanted = [column == value for column, value in given.items() if value]
    if not wanted:
        raise ValueError("say which view: by its id, or by project and question")
    return _erase(conn, views.c.contributor_id == contributor_id, *wanted)


def take_back_all(conn: Connection, contributor_id: str) -> int:
    """Erase every view of a contributor and all media they sent, also what was not part of a view yet."""
    gone = _erase(conn, views.c.contributor_id == contributor_id)
    conn.execute(delete(media).where(media.c.contributor_id == contributor_id, _NOT_SPOKEN_BY_STAFF))
    return gone


def drop_unused_media(conn: Connection, before: datetime) -> int:
    """Erase what was sent before `before` and never became part of a view: started over, or never finished.

    Cards of that age go too: what is still shown is drawn again, what was on an earlier one is kept no longer. What
    staff gave a project stays with it, and what was spoken goes by a rule of its own (`media_rows.drop_speech`).
    """
    return conn.execute(_DROP_UNUSED, {"before": before}).rowcount


def _erase(conn: Connection, *wanted: ColumnElement[bool]) -> int:
    attached = select(view_media.c.media_id).join(views, views.c.id == view_media.c.view_id).where(*wanted)
    conn.execute(delete(media).where(media.c.id.in_(attached), _NOT_SPOKEN_BY_STAFF))
    return conn.execute(delete(views).where(*wanted)).rowcount


def own(conn: Connection, key: PersonKey, contributor_id: str, project: str = "") -> list[OwnView]:
    """What one contributor said (in one project, or in all), newest first, with its words."""
    rows = conn.execute(_OWN, {"whose": contributor_id, "project": project}).all()
    pictures = media_of(conn, [row.id for row in rows])
    return [own_view(row, text=opened(key, row), media=pictures.get(row.id, ())) for row in rows]
