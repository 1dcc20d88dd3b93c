"""What is due at a time: rows that any process may find, and exactly one carries out.

A due is unique by kind, subject and local date, so planning it again does nothing, and a restart, a second process or
an hour that comes twice in autumn cannot make it happen twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, tuple_, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.storage.tables import dues
from bot.storage.upsert import insert_or_ignore, padded

WAITING, DONE = 0, 1


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due. `subject` says of what: a project, an outcome; `local_date` is the service's own date."""

    kind: str
    subject: str
    local_date: date
    due_at: datetime


_KEY = (dues.c.kind, dues.c.subject, dues.c.local_date)
_PLAN = insert_or_ignore(dues, "kind", "subject", "local_date")


def _take() -> ReturningUpdate[Any]:
    """Call the oldest due rows done and return them; rows another process is taking are passed over."""
    kinds = dues.c.kind.in_(bindparam("kinds", expanding=True))
    due = (
        select(*_KEY)
        .where(dues.c.state == WAITING, dues.c.due_at <= bindparam("now"), kinds)
        .order_by(dues.c.due_at, *_KEY)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    return (
        update(dues)
        .where(tuple_(*_KEY).in_(select(due.c.kind, due.c.subject, due.c.local_date)), dues.c.state == WAITING)
        .values(state=DONE, done_at=bindparam("now"))
        .returning(*_KEY, dues.c.due_at)
    )


_CLAIM = _take()
_NEXT = select(dues.c.due_at, dues.c.kind).where(dues.c.state == WAITING).order_by(dues.c.due_at, dues.c.kind).limit(1)
_PURGE = delete(dues).where(dues.c.state != WAITING, dues.c.due_at < bindparam("before"))


def plan(conn: Connection, kind: str, subject: str, local_date: date, due_at: datetime) -> bool:
    """Plan something for a date; False where it was planned (or is done) for that date already: that one stands."""
    row = {"kind": kind, "subject": subject, "local_date": local_date.isoformat(), "due_at": due_at}
    return bool(conn.execute(_PLAN.on(conn), row).rowcount)


def claim_due(conn: Connection, now: datetime, kinds: Iterable[str], limit: int = 100) -> list[Due]:
    """Take what is due of these kinds, oldest first, and carry it out in this transaction: nobody else will."""
    wanted = padded(kinds)
    if not wanted:
        return []
    rows = conn.execute(_CLAIM, {"now": now, "kinds": wanted, "most": limit})
    taken = [Due(row.kind, row.subject, date.fromisoformat(row.local_date), row.due_at) for row in rows]
    return sorted(taken, key=lambda due: (due.due_at, due.kind, due.subject))


def next_due_at(conn: Connection) -> tuple[datetime, str] | None:
    """When the next thing is due, and its kind; None if nothing is planned."""
    row = conn.execute(_NEXT).first()
    return (row.due_at, row.kind) if row else None


def purge(conn: Connection, before: datetime) -> int:
    """Remove what was due before `before` and is over."""
    return conn.execute(_PURGE, {"before": before}).rowcount
