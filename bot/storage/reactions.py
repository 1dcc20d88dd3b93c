"""What people think of an outcome: thumbs, the newest of each person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.storage.tables import reactions
from bot.storage.upsert import insert_or_update

THUMBS = ("up", "down")


@dataclass(frozen=True, slots=True)
class Reaction:
    """One contributor's thumb on one outcome: up or down."""

    outcome_id: str
    contributor_id: str
    thumb: str
    at: datetime


_KEEP = insert_or_update(reactions, "outcome_id", "contributor_id", columns=("thumb", "at"))
_COUNTS = (
    select(reactions.c.thumb, func.count().label("people"))
    .where(reactions.c.outcome_id == bindparam("outcome"))
    .group_by(reactions.c.thumb)
)


def keep(conn: Connection, rows: Sequence[Reaction]) -> None:
    """Keep thumbs; a second one replaces the first."""
    newest = {(row.outcome_id, row.contributor_id): row for row in rows}
    if newest:
        conn.execute(_KEEP.on(conn), [asdict(newest[key]) for key in sorted(newest)])


def counts(conn: Connection, outcome: str) -> dict[str, int]:
    """How many people gave each thumb."""
    found = {row.thumb: row.people for row in conn.execute(_COUNTS, {"outcome": outcome})}
    return {thumb: found.get(thumb, 0) for thumb in THUMBS}
