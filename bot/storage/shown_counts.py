"""How people answered a project, as it may be shown: one count after another for all processes, through restarts."""

from __future__ import annotations

import json

from sqlalchemy import Connection, bindparam, select

from bot.storage import keep, reviews
from bot.storage.prepared import Prepared
from bot.storage.tables import keep as kept
from bot.storage.upsert import insert_or_ignore
from flows.ports import Project
from flows.so_far import Taps, moved_on

_SHOWN = select(kept.c.value).where(kept.c.name == bindparam("name"))
_LOOK = Prepared(_SHOWN)
_HOLD = _SHOWN.with_for_update(skip_locked=True)
_BEGIN = insert_or_ignore(kept, "name")


def shown(conn: Connection, project: str) -> Taps:
    """The taps that are shown of each question; nothing before the first count."""
    found = _LOOK.all(conn, {"name": _name(project)})
    taps: Taps = json.loads(found[0].value) if found else {}
    return taps


def move_on(conn: Connection, project: Project) -> Taps:
    """Count anew, and show of each question what `flows.so_far.moved_on` lets be shown of it; what that is.

    One process at a time counts a project: the others go on with what was shown. So all that is ever shown of a
    question is one row of counts, each at least five people from the one before it.
    """
    name = _name(project.id)
    if not _LOOK.all(conn, {"name": name}):  # only then: where the row is held, this would wait for whoever holds it
        conn.execute(_BEGIN.on(conn), {"name": name, "value": "{}"})
    held = conn.execute(_HOLD, {"name": name}).scalar()
    if held is None:
        return shown(conn, project.id)
    before = json.loads(held)
    now = moved_on(project, before, reviews.taps(conn, project.id))
    if now != before:
        keep.put(conn, name, json.dumps(now))
    return now


def _name(project: str) -> str:
    return f"so far:{project}"
