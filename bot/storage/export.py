"""Views out of the house: line by line, under pseudonyms, as JSON lines or as a table that is safe to open."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, func, select

from bot.storage import transcripts
from bot.storage.crypto import KeyRing
from bot.storage.tables import contributors, media, media_bytes, view_media, views
from bot.storage.upsert import padded
from bot.storage.view_rows import opened
from flows.heard import Heard
from flows.messages import Json

PAGE = 500
FIELDS = (
    "project",
    "question",
    "contributor",
    "mode",
    "choice",
    "text",
    "emoji",
    "media",
    "said_at",
    "revised_at",
    "status",
    "age_band",
    "role",
    "language",
    "transcript",
    "transcript_status",
)

_PAGE = (
    select(views, contributors.c.pseudonym, contributors.c.key_wrapped)
    .join(contributors, contributors.c.id == views.c.contributor_id)
    .where(views.c.project_id == bindparam("project"), views.c.id > bindparam("after"))
    .order_by(views.c.id)
    .limit(bindparam("most"))
)
_MEDIA = (
    select(
        view_media.c.view_id,
        media.c.id,
        media.c.kind,
        media.c.state,
        media.c.mime,
        media.c.width,
        media.c.height,
        media.c.seconds,
        func.length(media_bytes.c.data_enc).label("stored"),
    )
    .join(media, media.c.id == view_media.c.media_id)
    .outerjoin(media_bytes, media_bytes.c.media_id == media.c.id)
    .where(view_media.c.view_id.in_(bindparam("ids", expanding=True)))
    .order_by(view_media.c.view_id, view_media.c.position)
)
_SEALING = 29
"""Bytes that sealing adds to a file (`crypto`: format, nonce and tag)."""


def stream(conn: Connection, ring: KeyRing, project: str) -> Iterator[dict[str, Json]]:
    """Every view of a project, one dict of `FIELDS` each, with no more than a page of them in memory at once."""
    after = ""
    while rows := page(conn, ring, project, after):
        yield from (line for _, line in rows)
        after = rows[-1][0]


def page(conn: Connection, ring: KeyRing, project: str, after: str = "") -> list[tuple[str, dict[str, Json]]]:
    """The next views after the id `after`, each with its id; for readers that let go of the database in between."""
    rows = conn.execute(_PAGE, {"project": project, "after": after, "most": PAGE}).all()
    files = _media(conn, [row.id for row in rows])
    heard = transcripts.of_views(conn, ring, [row.id for row in rows])
    return [
        (
            row.id,
            {
                "project": row.project_id,
                "question": row.question_id,
                "contributor": row.pseudonym,
                "mode": row.mode,
                "choice": list(row.choice),
                "text": opened(ring.person(row.key_wrapped, row.contributor_id), row),
                "emoji": row.emoji,
                "media": files.get(row.id, []),
                "said_at": row.said_at.isoformat(),
                "revised_at": row.revised_at.isoformat() if row.revised_at else None,
                "status": row.status,
                "age_band": row.age_band,
                "role": row.role,
                "language": row.language,
                **_written(heard.get(row.id, [])),
            },
        )
        for row in rows
    ]


def _written(heard: Sequence[Heard]) -> dict[str, Json]:
    """The words of the voice notes of a view, and how far they can be trusted: as far as those of the worst of them."""
    if not heard:
        return {"transcript": "", "transcript_status": ""}
    told = {one.state if not one.text else "approved" if one.approved else "machine" for one in heard}
    worst = next((state for state in ("waiting", "failed", "person", "silent", "machine") if state in told), "approved")
    return {"transcript": "\n".join(one.text for one in heard if one.text), "transcript_status": worst}


def _media(conn: Connection, view_ids: list[str]) -> Mapping[str, list[dict[str, Json]]]:
    found: dict[str, list[dict[str, Json]]] = defaultdict(list)
    for row in conn.execute(_MEDIA, {"ids": padded(view_ids)}) if view_ids else ():
        known = {
            "id": row.id,
            "kind": row.kind,
            "state": row.state,
            "mime": row.mime,
            "width": row.width,
            "height": row.height,
            "seconds": row.seconds,
            "bytes": row.stored - _SEALING if row.stored else None,
        }
        found[row.view_id].append({name: value for name, value in known.items() if value not in (None, "")})
    return found


def as_csv(lines: Iterable[Mapping[str, Json]]) -> Iterator[str]:
    """Rows of a CSV file (RFC 4180) with a heading; write it as `utf-8-sig`, so that spreadsheets read every script.

    No cell can be taken for a formula (OWASP ASVS 5.0, 1.2.10): one that begins like one gets a ' before it.
    """
    yield _row(FIELDS)
    for line in lines:
        yield _row([_cell(line[name]) for name in FIELDS])


def _cell(value: Json) -> str:
    if isinstance(value, list):
        words = "; ".join(_file(one) if isinstance(one, dict) else str(one) for one in value)
    else:
        words = "" if value is None else str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def _file(file: Mapping[str, Json]) -> str:
    length = f" {file['seconds']:.0f} s" if "seconds" in file else ""
    size = f" {file['width']}x{file['height']}" if "width" in file else ""
    return f"{file['kind']} {file['id']}{length}{size}"


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
