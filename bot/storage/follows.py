"""Who wants to hear what came of a project, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage.prepared import Prepared
from bot.storage.tables import follows
from bot.storage.upsert import insert_or_ignore, insert_or_update, padded

HEAR_BY = ("message", "picture", "voice", "nothing")


@dataclass(frozen=True, slots=True)
class Following:
    """One contributor's wish for one project. `hear_by`: message, picture, voice or nothing."""

    contributor_id: str
    project_id: str
    hear_by: str
    since: datetime


_KEEP = Prepared(insert_or_update(follows, "contributor_id", "project_id", columns=("hear_by",)))
_KEEP_FIRST = Prepared(insert_or_ignore(follows, "contributor_id", "project_id"))
_OF = select(follows.c.contributor_id, follows.c.project_id, follows.c.hear_by).where(
    follows.c.contributor_id.in_(bindparam("ids", expanding=True))
)


def keep(conn: Connection, rows: Sequence[Following]) -> None:
    """Keep what people wish; the newest wish counts."""
    newest = {(row.contributor_id, row.project_id): row for row in rows}
    if newest:
        _KEEP.run(conn, *(_row(newest[key]) for key in sorted(newest)))


def keep_first(conn: Connection, rows: Sequence[Following]) -> None:
    """Keep wishes nobody has spoken yet: where there is a wish for the project already, it stays as it is."""
    wanted = {(row.contributor_id, row.project_id): row for row in rows}
    if wanted:
        _KEEP_FIRST.run(conn, *(_row(wanted[key]) for key in sorted(wanted)))


def of(conn: Connection, contributor_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """How each contributor wants to hear back, by project; contributors who follow nothing have an empty entry."""
    wishes: dict[str, dict[str, str]] = {contributor: {} for contributor in contributor_ids}
    ids = padded(wishes)
    for row in conn.execute(_OF, {"ids": ids}) if ids else ():
        wishes[row.contributor_id][row.project_id] = row.hear_by
    return wishes


def _row(wish: Following) -> dict[str, object]:
    return {name: getattr(wish, name) for name in ("contributor_id", "project_id", "hear_by", "since")}
