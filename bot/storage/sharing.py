"""What a person said to their voice being played to others, and the faces that were found in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.tables import accounts, audit, contributors, media, view_media, views
from bot.storage.tables_spoken import face_boxes, voice_wishes
from bot.storage.upsert import insert_or_ignore, insert_or_update
from flows.heard import Box, Faces, Sharing

ANSWERS = ("yes", "no", "words")
ALLOWED = ("yes", "words")

_ASK = insert_or_ignore(voice_wishes, "media_id", returning=(voice_wishes.c.media_id,))
_OWN = select(media.c.id).where(media.c.id == bindparam("medium"), media.c.contributor_id == bindparam("whose"))
_ANSWER = (
    update(voice_wishes)
    .where(voice_wishes.c.media_id.in_(_OWN))
    .values(answer=bindparam("said"), answered_at=bindparam("at"))
)
_WHOSE = select(media.c.contributor_id).where(media.c.id == bindparam("medium"))
_WHO_WOULD_HEAR = (
    _WHOSE.join(contributors, contributors.c.id == media.c.contributor_id)
    .join(accounts, accounts.c.id == contributors.c.account_id)
    .where(contributors.c.stopped_at.is_(None), accounts.c.reachable)
)
_MAY_BE_HEARD = (
    select(view_media.c.media_id)
    .join(views, views.c.id == view_media.c.view_id)
    .join(voice_wishes, voice_wishes.c.media_id == view_media.c.media_id)
    .where(
        views.c.id == bindparam("view"),
        views.c.contributor_id == bindparam("whose"),
        voice_wishes.c.answer.in_(ALLOWED),
    )
    .order_by(view_media.c.position)
)
_COPIED = (
    select(audit.c.id)
    .where(audit.c.subject == bindparam("view"), audit.c.action == "view.copied", audit.c.detail.like("voice%"))
    .limit(1)
)
_FOUND = insert_or_update(face_boxes, "media_id", columns=("looked", "boxes", "at"))
_FACES = select(face_boxes.c.looked, face_boxes.c.boxes).where(face_boxes.c.media_id == bindparam("medium"))


def ask(conn: Connection, media_id: str, who: str, now: datetime) -> str | None:
    """Note that staff ask for somebody's yes; the contributor to ask. None where they were asked already, and
    where they stopped or cannot be written to: nothing is noted then, so they can be asked when they are back."""
    row = {"media_id": media_id, "asked_by": who, "asked_at": now}
    whose = conn.execute(_WHO_WOULD_HEAR, {"medium": media_id}).scalar()
    if whose is None or conn.execute(_ASK.on(conn), row).first() is None:
        return None
    return str(whose)


def answer(conn: Connection, media_id: str, contributor_id: str, said: str, now: datetime) -> bool:
    """Keep what the person whose voice it is says; the newest counts. False where it is not theirs, or is gone."""
    if said not in ANSWERS:
        raise ValueError(f"an answer is one of {ANSWERS}, not {said!r}")
    given = {"medium": media_id, "whose": contributor_id, "said": said, "at": now}
    return bool(conn.execute(_ANSWER, given).rowcount)


def of(conn: Connection, view_id: str, contributor_id: str) -> Sharing:
    """What others may hear of a view, as its person said, and whether a copy of a voice has left; of a view that is not
    theirs, nothing."""
    allowed = conn.execute(_MAY_BE_HEARD, {"view": view_id, "whose": contributor_id}).scalars().all()
    if not allowed:
        return Sharing()
    return Sharing(tuple(allowed), conn.execute(_COPIED, {"view": view_id}).first() is not None)


def keep_faces(conn: Connection, media_id: str, boxes: Sequence[Box], now: datetime) -> bool:
    """Keep where a program found faces in a picture; False where the picture is gone."""
    if conn.execute(_WHOSE, {"medium": media_id}).first() is None:
        return False
    row = {
        "media_id": media_id,
        "looked": 1,
        "boxes": [list(box) for box in boxes],
        "at": now,
    }
    conn.execute(_FOUND.on(conn), row)
    return True


def faces(conn: Connection, media_id: str) -> Faces | None:
    """The faces found in a picture; None where no program has looked for any yet."""
    row = conn.execute(_FACES, {"medium": media_id}).first()
    if row is None or not row.looked:
        return None
    return Faces(True, tuple((left, top, right, bottom) for left, top, right, bottom in row.boxes))
