"""Pictures and recordings that staff gave a project: kept once, under an id from what is in them.

They are nobody's: sealed with the system's key. A row goes when no project names it any more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.storage.crypto import KeyRing
from bot.storage.media_rows import bytes_of, context
from bot.storage.project_body import to_project
from bot.storage.tables import media, media_bytes, projects
from bot.storage.upsert import insert_or_ignore
from flows.ports import Project

KIND = "asset"

_KEEP = insert_or_ignore(media, "id")
_KEEP_BYTES = insert_or_ignore(media_bytes, "media_id")


@dataclass(frozen=True, slots=True)
class Asset:
    """A cleaned picture (PNG, JPEG) or recording (Opus in Ogg); `seconds` and `waveform` are of a recording."""

    data: bytes
    mime: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    waveform: Sequence[int] | None = None

    @property
    def id(self) -> str:
        """16 characters; two files with the same content have the same."""
        return "a" + hashlib.sha256(self.data).hexdigest()[:15]


def keep(conn: Connection, ring: KeyRing, assets: Iterable[Asset], now: datetime) -> None:
    """Keep assets; those that are there already stay as they are."""
    for asset in assets:
        row = {
            "id": asset.id,
            "kind": KIND,
            "state": "ready",
            "mime": asset.mime,
            "width": asset.width,
            "height": asset.height,
            "seconds": asset.seconds,
            "waveform": asset.waveform,
            "due_at": now,
            "created_at": now,
        }
        conn.execute(_KEEP.on(conn), row)
        sealed = ring.seal_system(asset.data, sealed_for(asset.id))
        conn.execute(_KEEP_BYTES.on(conn), {"media_id": asset.id, "data_enc": sealed})


def opened(conn: Connection, ring: KeyRing, media_id: str) -> bytes:
    """The bytes of an asset; raises `LookupError` where there is none."""
    row = bytes_of(conn, [media_id]).get(media_id)
    if row is None or row.kind != KIND or row.data_enc is None:
        raise LookupError(media_id)
    return ring.open_system(row.data_enc, sealed_for(media_id))


def drop_unused(conn: Connection) -> int:
    """Let go of assets that no project names any more; their number."""
    used = {
        name for row in conn.execute(select(projects.c.body, projects.c.state)) for name in named_in(to_project(row))
    }
    kept = conn.execute(select(media.c.id).where(media.c.kind == KIND)).scalars()
    unused = [one for one in kept if one not in used]
    for one in unused:
        conn.execute(delete(media_bytes).where(media_bytes.c.media_id == one))
        conn.execute(delete(media).where(media.c.id == one, media.c.kind == KIND))
    return len(unused)


def named_in(project: Project) -> Iterator[str]:
    """The ids of all pictures and recordings of a project."""
    for question in project.questions:
        yield from filter(None, (question.picture, question.voice, *(option.picture for option in question.options)))


def sealed_for(media_id: str) -> str:
    """What an asset's bytes are sealed for: its row, and what is in it, of which its id tells."""
    return f"{context(media_id)}:{media_id}"
