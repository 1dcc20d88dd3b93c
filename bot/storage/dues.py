"""What is due at a time: rows that any process may find, and exactly one carries out.

A due is unique by kind, subject and local date, so planning it again does nothing, and a restart, a second process or
an hour that comes twice in autumn cannot make it happen twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, tuple_, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.storage.tables import dues
from bot.storage.upsert import insert_or_ignore

WAITING, DONE, MISSED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due. `subject` says of what: a project, an outcome; `local_date` is the service's own date."""

    kind: str
    subject: str
    local_date: date
    due_at: datetime


_KEY = (dues.c.kind, dues.c.subject, dues.c.local_date)
_PLAN = insert_or_ignore(dues, "kind", "subject", "local_date")


def _take(state: int) -> ReturningUpdate[Any]:
    """Set the oldest due rows to `state` and return them; rows another process is taking are passed over."""
    due = (
        select(*_KEY)
        .where(dues.c.state == WAITING, dues.c.due_at <= bindparam("until"))
        .order_by(dues.c.due_at, *_KEY)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    return (
        update(dues)
        .where(tuple_(*_KEY).in_(select(due.c.kind, due.c.subject, due.c.local_date)), dues.c.state == WAITING)
        .values(state=state, done_at=bindparam("now"))
        .returning(*_KEY, dues.c.due_at)
    )


_CLAIM, _MISS = _take(DONE), _take(MISSED)
_NEXT = select(dues.c.due_at, dues.c.kind).where(dues.c.state == WAITING).order_by(dues.c.due_at, dues.c.kind).limit(1)
_FORGET = delete(dues).where(
    dues.c.kind == bindparam("of_kind"), dues.c.subject == bindparam("about"), dues.c.state == WAITING
)
_PURGE = delete(dues).where(dues.c.state != WAITING, dues.c.due_at < bindparam("before"))


def plan(conn: Connection, kind: str, subject: str, local_date: date, due_at: datetime) -> bool:
    """Plan something for a date; False where it was planned (or is done) for that date already: that one stands."""
    row = {"kind": kind, "subject": subject, "local_date": local_date.isoformat(), "due_at": due_at}
    return bool(conn.execute(_PLAN.on(conn), row).rowcount)


def claim_due(conn: Connection, now: datetime, limit: int = 100) -> list[Due]:
    """Take what is due, oldest first, and carry it out in this transaction: nobody else will."""
    return _taken(conn, _CLAIM, until=now, now=now, limit=limit)


def missed(conn: Connection, before: datetime, now: datetime, limit: int = 100) -> list[Due]:
    """Give up what was due before `before`, too late to be right now; told to staff rather than skipped silently."""
    return _taken(conn, _MISS, until=before, now=now, limit=limit)


def next_due_at(conn: Connection) -> tuple[datetime, str] | None:
    """When the next thing is due, and its kind; None if nothing is planned."""
    row = conn.execute(_NEXT).first()
    return (row.due_at, row.kind) if row else None


def forget(conn: Connection, kind: str, subject: str) -> int:
    """Drop what is planned of a kind for a subject, as when a project's dates change; what is done stays done."""
    return conn.execute(_FORGET, {"of_kind": kind, "about": subject}).rowcount


def purge(conn: Connection, before: datetime) -> int:
    """Remove what was due before `before` and is over."""
    return conn.execute(_PURGE, {"before": before}).rowcount


def _taken(
    conn: Connection, statement: ReturningUpdate[Any], *, until: datetime, now: datetime, limit: int
) -> list[Due]:
    rows = conn.execute(statement, {"until": until, "now": now, "most": limit})
    taken = [Due(row.kind, row.subject, date.fromisoformat(row.local_date), row.due_at) for row in rows]
    return sorted(taken, key=lambda due: (due.due_at, due.kind, due.subject))
