"""Where people are in their conversations. The body of a run is sealed with the contributor's own key.

Nothing older overwrites something newer: a run is kept only where it still is as it was read (`saved`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnClause, Connection, bindparam, delete, func, literal_column, select, update

from bot.storage.prepared import Prepared
from bot.storage.tables import accounts, contributors, runs
from bot.storage.upsert import insert_or_update, padded


class StaleRun(Exception):
    """The run was kept by someone else since it was read: load again and apply the event to that."""


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run. `state` is open or ended; `touched_at` is when the person last did something in it.

    `saved` is how often it had been kept when it was read; 0 for a new one.
    """

    id: str
    contributor_id: str
    flow: str
    state: str
    revision: int
    body: bytes
    touched_at: datetime
    nudge_at: datetime | None = None
    expires_at: datetime | None = None
    saved: int = 0


@dataclass(frozen=True, slots=True)
class Nudge:
    """A run to remind somebody of, or to let go. `account_key` is whose queue in the inbox that belongs to."""

    run_id: str
    contributor_id: str
    account_key: bytes
    flow: str


_OPEN: ColumnClause[str] = literal_column("'open'")
_OPEN_FOR = Prepared(
    select(
        runs.c.id,
        runs.c.contributor_id,
        runs.c.flow,
        runs.c.state,
        runs.c.revision,
        runs.c.body_enc,
        runs.c.touched_at,
        runs.c.nudge_at,
        runs.c.expires_at,
        runs.c.saved,
    )
    .where(runs.c.contributor_id.in_(bindparam("contributor_ids", expanding=True)), runs.c.state == _OPEN)
    .order_by(runs.c.touched_at, runs.c.id),
    each="contributor_ids",
)
_SAVE = Prepared(
    insert_or_update(
        runs,
        "id",
        columns=["state", "revision", "saved", "body_enc", "touched_at", "nudge_at", "expires_at"],
        where=lambda kept, new: kept.c.saved == new.saved - 1,
        returning=[runs.c.id],
    )
)
_DUE_NUDGES = (
    select(
        runs.c.id,
        runs.c.contributor_id,
        accounts.c.lookup,
        runs.c.flow,
        accounts.c.reachable,
        contributors.c.stopped_at,
    )
    .join(contributors, contributors.c.id == runs.c.contributor_id)
    .join(accounts, accounts.c.id == contributors.c.account_id)
    .where(runs.c.state == _OPEN, runs.c.nudge_at <= bindparam("now"))
    .order_by(runs.c.nudge_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=runs)
)
_NUDGED = update(runs).where(runs.c.id.in_(bindparam("ids", expanding=True))).values(nudge_at=None)
_EXPIRE = (
    update(runs)
    .where(runs.c.state == _OPEN, runs.c.expires_at <= bindparam("now"))
    .values(state="ended", nudge_at=None)
)
_RUN_OUT = (
    select(runs.c.id, runs.c.contributor_id, accounts.c.lookup, runs.c.flow)
    .join(contributors, contributors.c.id == runs.c.contributor_id)
    .join(accounts, accounts.c.id == contributors.c.account_id)
    .where(runs.c.state == _OPEN, runs.c.expires_at > bindparam("after"), runs.c.expires_at <= bindparam("until"))
    .order_by(runs.c.expires_at, runs.c.id)
)
_PURGE = delete(runs).where(runs.c.state != _OPEN, runs.c.touched_at < bindparam("before"))


def open_for(conn: Connection, contributor_ids: Sequence[str]) -> list[RunRow]:
    """The open runs of these contributors, the one touched last at the end."""
    if not contributor_ids:
        return []
    return [RunRow(*row) for row in _OPEN_FOR.all(conn, {"contributor_ids": padded(contributor_ids)})]


def save(conn: Connection, rows: Sequence[RunRow]) -> None:
    """Keep runs, new or changed. Raises `StaleRun` where one is not any more as it was read."""
    if not rows:
        return
    kept = _SAVE.all(conn, *map(_row, rows))
    if len(kept) < len({run.id for run in rows}):
        raise StaleRun(f"{len(rows) - len(kept)} of {len(rows)} runs were changed by someone else")


def due_nudges(conn: Connection, now: datetime, limit: int) -> list[Nudge]:
    """The runs whose reminder is due, once each; people who stopped or cannot be reached get none."""
    due = conn.execute(_DUE_NUDGES, {"now": now, "limit": limit}).all()
    if due:
        conn.execute(_NUDGED, {"ids": padded(row.id for row in due)})
    return [Nudge(*row[:4]) for row in due if row.reachable and row.stopped_at is None]


def run_out(conn: Connection, after: datetime, until: datetime) -> list[Nudge]:
    """The open runs whose time ran out after one moment and until another, whoever they belong to: before they are let
    go, what waits in them is to be kept."""
    return [Nudge(*row) for row in conn.execute(_RUN_OUT, {"after": after, "until": until})]


def next_nudge(conn: Connection) -> datetime | None:
    """When the next reminder of a half-finished run is due."""
    return conn.execute(select(func.min(runs.c.nudge_at)).where(runs.c.state == _OPEN)).scalar()


def expire(conn: Connection, now: datetime) -> int:
    """End the runs that have been left too long; how many."""
    return conn.execute(_EXPIRE, {"now": now}).rowcount


def purge(conn: Connection, before: datetime) -> int:
    """Remove ended runs last touched before this time, for they hold answers too; how many."""
    return conn.execute(_PURGE, {"before": before}).rowcount


def _row(run: RunRow) -> dict[str, object]:
    return {
        "id": run.id,
        "contributor_id": run.contributor_id,
        "flow": run.flow,
        "state": run.state,
        "revision": run.revision,
        "saved": run.saved + 1,
        "body_enc": run.body,
        "touched_at": run.touched_at,
        "nudge_at": run.nudge_at,
        "expires_at": run.expires_at,
    }
