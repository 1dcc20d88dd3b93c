"""Rows that wait for work of ours: one process leases them for a while; if it dies, another takes them after that."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate


def to_claim(table: Table, *waits: ColumnElement[bool]) -> ReturningUpdate[Any]:
    """Leases rows for which `waits` holds, the longest due first, and answers their keys.

    Its parameters: `now`, `most` (rows), and `until`, when the lease ends. Rows that another process is leasing at this
    very moment are left to it. The table has `due_at`, `lease_until`, `tries` (counted here) and one column as its key.
    """
    (key,) = table.primary_key.columns
    free = or_(table.c.lease_until.is_(None), table.c.lease_until <= bindparam("now"))
    due = (
        select(key)
        .where(*waits, table.c.due_at <= bindparam("now"), free)
        .order_by(table.c.due_at, key)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True, of=table)
        .cte("due")
    )
    leased = update(table).where(key.in_(select(due.c[key.name])))
    return leased.values(lease_until=bindparam("until"), tries=table.c.tries + 1).returning(key)
