"""Rows of pictures and voice notes: waited for, fetched by whoever holds the lease, and kept encrypted.

Everything of a row (the channel's file id, the bytes, the thumbnail) is sealed under `context(media id)`, so that no
row's bytes can stand in for another's: a person's with that person's key, a card's and file ids with the system's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, bindparam, case, delete, func, literal_column, select, update

from bot.storage.crypto import KeyRing
from bot.storage.leases import to_claim
from bot.storage.tables import contributors, media, media_bytes
from bot.storage.upsert import insert_or_ignore, insert_or_update, padded

SPEECH = "speech"
"""The kind of voice notes that we made."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A picture or voice note that a person sent and that is still to be fetched. `kind`: image, voice, or still (one
    picture of a round video, an image once it is there)."""

    id: str
    contributor_id: str
    kind: str
    file_enc: bytes
    created_at: datetime
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One file to fetch, leased to us; `tries` counts this one."""

    id: str
    contributor_id: str
    kind: str
    file_enc: bytes
    tries: int
    key_wrapped: bytes


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A file after it was cleaned or drawn: sealed bytes and what is known of them (pixels, seconds of sound)."""

    data_enc: bytes
    mime: str
    thumbnail_enc: bytes | None = None
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    waveform: Sequence[int] | None = None
    silent: bool | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it is; bytes are None until it is ready, `key_wrapped` is None where nobody's key is on it (cards)."""

    id: str
    contributor_id: str | None
    kind: str
    state: str
    mime: str
    width: int | None
    height: int | None
    seconds: float | None
    waveform: Sequence[int] | None
    data_enc: bytes | None
    thumbnail_enc: bytes | None
    sent_as_enc: bytes | None
    key_wrapped: bytes | None


def context(media_id: str) -> str:
    """What everything of this media row is sealed for."""
    return f"media:{media_id}"


def seal(ring: KeyRing, row: Job | Stored, data: bytes) -> bytes:
    """Seal bytes for a row, with the key that fits it."""
    if row.key_wrapped is None or row.contributor_id is None:
        return ring.seal_system(data, context(row.id))
    return ring.person(row.key_wrapped, row.contributor_id).seal(data, context(row.id))


def opened(ring: KeyRing, row: Job | Stored, sealed: bytes) -> bytes:
    """Open bytes of a row (its data or its thumbnail); raises `CannotOpen`."""
    if row.key_wrapped is None or row.contributor_id is None:
        return ring.open_system(sealed, context(row.id))
    return ring.person(row.key_wrapped, row.contributor_id).open(sealed, context(row.id))


PENDING: ColumnElement[str] = literal_column("'pending'")
"""Written into the statements: with a parameter in its place, the partial index on these rows would not be used."""

_EXPECT = insert_or_ignore(media, "id")
_CLAIM = to_claim(media, media.c.state == PENDING)
_JOBS = (
    select(
        media.c.id, media.c.contributor_id, media.c.kind, media.c.file_enc, media.c.tries, contributors.c.key_wrapped
    )
    .join(contributors, contributors.c.id == media.c.contributor_id)
    .where(media.c.id.in_(bindparam("ids", expanding=True)), media.c.file_enc.is_not(None))
    .order_by(media.c.due_at, media.c.id)
)
_STORED: Select[tuple[object, ...]] = (
    select(
        *(media.c[name] for name in ("id", "contributor_id", "kind", "state", "mime", "width", "height", "seconds")),
        media.c.waveform,
        media_bytes.c.data_enc,
        media_bytes.c.thumbnail_enc,
        media.c.sent_as_enc,
        contributors.c.key_wrapped,
    )
    .outerjoin(media_bytes, media_bytes.c.media_id == media.c.id)
    .outerjoin(contributors, contributors.c.id == media.c.contributor_id)
    .where(media.c.id.in_(bindparam("ids", expanding=True)))
)
_PENDING = (media.c.id == bindparam("media"), media.c.state == PENDING)
_AS_KEPT = case((media.c.kind == "still", "image"), else_=media.c.kind)
_DRAWN = insert_or_update(
    media,
    "id",
    columns=("mime", "width", "height", "seconds", "waveform", "silent", "sent_as_enc"),
    where=lambda there, new: there.c.kind == new.kind,
    returning=(media.c.id,),
)
_KEEP_BYTES = insert_or_update(media_bytes, "media_id", columns=("data_enc", "thumbnail_enc"))
_SENT_AS = update(media).where(media.c.id == bindparam("media")).values(sent_as_enc=bindparam("sealed"))
_NEXT_DUE = select(func.min(func.coalesce(media.c.lease_until, media.c.due_at), type_=media.c.due_at.type)).where(
    media.c.state == PENDING
)


def expect(conn: Connection, rows: Sequence[Expected]) -> None:
    """Note files to fetch, due at once; a repeat changes nothing."""
    if rows:
        values = [asdict(row) | {"state": "pending", "due_at": row.created_at} for row in rows]
        conn.execute(_EXPECT.on(conn), values)


def claim(conn: Connection, limit: int, now: datetime, lease_until: datetime) -> list[Job]:
    """Lease files that are due, oldest first; a lease that ran out can be taken again."""
    ids = conn.execute(_CLAIM, {"now": now, "most": limit, "until": lease_until}).scalars().all()
    if not ids:
        return []
    return [Job(**row) for row in conn.execute(_JOBS, {"ids": padded(ids)}).mappings()]


def next_due(conn: Connection) -> datetime | None:
    """When the next file can be fetched; None when all are."""
    return conn.execute(_NEXT_DUE).scalar()


def ready(conn: Connection, media_id: str, cleaned: Cleaned) -> bool:
    """Keep a fetched file and forget the channel's id of it; False where it was taken back meanwhile: nothing kept."""
    values = asdict(cleaned)
    kept = {"media_id": media_id, "data_enc": values.pop("data_enc"), "thumbnail_enc": values.pop("thumbnail_enc")}
    values |= {"state": "ready", "kind": _AS_KEPT, "file_enc": None, "lease_until": None}
    done = update(media).where(*_PENDING).values(**values)
    if not conn.execute(done, {"media": media_id}).rowcount:
        return False
    conn.execute(_KEEP_BYTES.on(conn), kept)
    return True


def again(conn: Connection, media_id: str, due_at: datetime) -> None:
    """Let go of a file that could not be fetched just now, to be tried at `due_at`."""
    conn.execute(update(media).where(*_PENDING).values(due_at=due_at, lease_until=None), {"media": media_id})


def failed(conn: Connection, media_id: str) -> bool:
    """Give a file up; what stands with it (a caption) stays. False where it was taken back meanwhile."""
    given_up = update(media).where(*_PENDING).values(state="failed", file_enc=None, lease_until=None)
    return bool(conn.execute(given_up, {"media": media_id}).rowcount)


def never_was(conn: Connection, media_id: str) -> None:
    """Let go of a file that is not missed: the picture of a round video whose sound is there."""
    conn.execute(delete(media).where(*_PENDING), {"media": media_id})


def bytes_of(conn: Connection, ids: Iterable[str]) -> dict[str, Stored]:
    """The rows of these ids with their sealed bytes; ids that are gone are left out."""
    wanted = padded(list(ids))
    rows = conn.execute(_STORED, {"ids": wanted}).mappings() if wanted else ()
    return {row["id"]: Stored(**row) for row in rows}


def put_card(conn: Connection, media_id: str, card: Cleaned, now: datetime, kind: str = "card") -> None:
    """Keep a picture that we drew, or words that we spoke (`kind` speech), once: bytes under an id that is there
    already are replaced, its sent id too, also where another process keeps the same at this moment. What is there of
    another kind stays as it is."""
    values = asdict(card)
    kept = {"media_id": media_id, "data_enc": values.pop("data_enc"), "thumbnail_enc": values.pop("thumbnail_enc")}
    values |= {"id": media_id, "kind": kind, "state": "ready", "due_at": now, "created_at": now, "sent_as_enc": None}
    if conn.execute(_DRAWN.on(conn), values).first() is not None:
        conn.execute(_KEEP_BYTES.on(conn), kept)


def drop_speech(conn: Connection, before: datetime) -> None:
    """Let go of voice notes that we made longer ago; what is asked for again is made again."""
    old = select(media.c.id).where(media.c.kind == SPEECH, media.c.created_at < before)
    conn.execute(delete(media_bytes).where(media_bytes.c.media_id.in_(old)))
    conn.execute(delete(media).where(media.c.kind == SPEECH, media.c.created_at < before))


def sent_as(conn: Connection, media_id: str, sealed: bytes) -> None:
    """Keep the channel's own id of what was uploaded, so that the next person's copy needs no upload."""
    conn.execute(_SENT_AS, {"media": media_id, "sealed": sealed})


def not_sent(conn: Connection, media_id: str) -> None:
    """Forget the channel's id of something: it means nothing to the channel any more."""
    conn.execute(_SENT_AS, {"media": media_id, "sealed": None})
