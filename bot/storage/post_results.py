"""What became of letters: sent, failed, blocked, not known, cancelled; and what else is to be kept of that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Update,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.storage.letters import Done, PostLane, PostState
from bot.storage.prepared import Prepared
from bot.storage.tables import accounts, deliveries, outbox
from bot.storage.upsert import in_parts, padded

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_LETTERS = Prepared(
    select(outbox.c.id, outbox.c.account_id, outbox.c.run_id, outbox.c.has_buttons, outbox.c.delivery_id).where(
        outbox.c.id.in_(_IDS)
    ),
    each="ids",
)
_MARK = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("b_id"))
    .values(
        state=bindparam("b_state"),
        message_id=bindparam("b_message"),
        trouble=bindparam("b_trouble"),
        done_at=bindparam("b_now"),
        body_enc=None,
        lease_until=None,
    )
)
_LIVE = Prepared(
    update(accounts)
    .where(accounts.c.id == bindparam("b_account"))
    .values(
        live_message=bindparam("b_message"),
        live_run=bindparam("b_run"),
        live_media=bindparam("b_media"),
        reachable=True,
    )
)
_UNREACHABLE = update(accounts).where(accounts.c.id.in_(_IDS)).values(reachable=False)
_DELIVERED = update(deliveries).where(deliveries.c.id.in_(_IDS), deliveries.c.state != "sent").values(state="sent")
_UNDELIVERED = (
    update(deliveries)
    .where(deliveries.c.id.in_(_IDS), deliveries.c.state.in_(["waiting", "queued"]))
    .values(state=bindparam("what"))
)
_LAST = select(func.max(outbox.c.id)).where(outbox.c.delivery_id.in_(_IDS)).group_by(outbox.c.delivery_id)
_NAMES = {PostState.FAILED: "failed", PostState.UNKNOWN: "unknown", PostState.BLOCKED: "blocked"}

STOPPABLE = or_(
    outbox.c.state == literal_column("0"), and_(outbox.c.state == literal_column("1"), outbox.c.begun.is_(False))
)
"""Letters that have certainly not been sent: they wait, or are held by somebody who has not begun."""


def mark(conn: Connection, results: Sequence[Done], now: datetime) -> None:
    """Keep what became of letters, and erase their bodies.

    The newest sent letter with buttons becomes the account's live message; a blocked account counts as unreachable; a
    delivery takes the state of its last letter, which holds what it is about.
    """
    if not results:
        return
    results = sorted(results, key=lambda done: done.id)  # rows are locked in this order, by every process
    letters: dict[int, Any] = {row.id: row for row in _LETTERS.all(conn, {"ids": padded(done.id for done in results)})}
    _MARK.run(
        conn,
        *[
            {
                "b_id": done.id,
                "b_state": int(done.state),
                "b_message": done.message_id,
                "b_trouble": done.trouble[:200],
                "b_now": now,
            }
            for done in results
        ],
    )
    known = [(done, letters[done.id]) for done in results if done.id in letters]
    _keep_live_messages(conn, known)
    _run_with_ids(conn, _UNREACHABLE, {row.account_id for done, row in known if done.state == PostState.BLOCKED})
    _settle_deliveries(conn, [(done, row.delivery_id) for done, row in known if row.delivery_id is not None])


def recover(conn: Connection, now: datetime, *, all_leases: bool = False) -> int:
    """Deal with letters whose lease ran out. How many there were.

    Urgent ones wait again, and so does what had not begun; of the rest nobody knows.

    `all_leases` takes every lease for run out, for the start of a process that is the only one on its database.
    """
    over = outbox.c.state == literal_column("1")
    if not all_leases:
        over &= outbox.c.lease_until < now
    again = conn.execute(
        update(outbox)
        .where(over, or_(outbox.c.lane <= int(PostLane.REPLY), outbox.c.begun.is_(False)))
        .values(state=int(PostState.QUEUED), begun=False, lease_until=None)
    )
    lost = conn.execute(select(outbox.c.id).where(over).with_for_update(skip_locked=True)).scalars().all()
    mark(conn, [Done(letter, PostState.UNKNOWN, trouble="lease ran out") for letter in lost], now)
    return again.rowcount + len(lost)


def cancel_for(
    conn: Connection, now: datetime, *, contributor_id: str | None = None, delivery_ids: Iterable[str] = ()
) -> int:
    """Cancel what still waits of follow-ups and broadcasts, for one contributor or for these deliveries. How many.

    Replies still go: they answer what the person just did. What is being sent at this moment is let go.
    """
    cancelled = 0
    if contributor_id is not None:
        cancelled += _cancel(conn, now, outbox.c.contributor_id == contributor_id)
        conn.execute(_cancel_deliveries(deliveries.c.contributor_id == contributor_id))
    for part in in_parts(list(delivery_ids)):
        cancelled += _cancel(conn, now, outbox.c.delivery_id.in_(part))
        conn.execute(_cancel_deliveries(deliveries.c.id.in_(part)))
    return cancelled


def _cancel(conn: Connection, now: datetime, which: ColumnElement[bool]) -> int:
    statement = (
        update(outbox)
        .where(which, STOPPABLE, outbox.c.lane >= int(PostLane.FOLLOW_UP))
        .values(state=int(PostState.CANCELLED), done_at=now, body_enc=None, lease_until=None)
    )
    return conn.execute(statement).rowcount


def _cancel_deliveries(which: ColumnElement[bool]) -> Update:
    still_waiting = deliveries.c.state.in_(["waiting", "queued"])
    return update(deliveries).where(which, still_waiting).values(state="cancelled")


def _keep_live_messages(conn: Connection, known: Sequence[tuple[Done, Any]]) -> None:
    newest: dict[str, dict[str, Any]] = {}
    for done, row in known:
        if row.has_buttons and done.state == PostState.SENT and done.message_id is not None:
            newest[row.account_id] = {
                "b_account": row.account_id,
                "b_message": done.message_id,
                "b_run": row.run_id,
                "b_media": done.has_media,
            }
    if newest:
        _LIVE.run(conn, *[newest[account] for account in sorted(newest)])


def _settle_deliveries(conn: Connection, results: Sequence[tuple[Done, str]]) -> None:
    if not results:
        return
    last = set(conn.execute(_LAST, {"ids": padded(sorted({delivery for _, delivery in results}))}).scalars())
    outcomes = [(done.state, delivery) for done, delivery in results if done.id in last]
    _run_with_ids(conn, _DELIVERED, {delivery for state, delivery in outcomes if state == PostState.SENT})
    for state, name in _NAMES.items():
        ids = {delivery for found, delivery in outcomes if found == state}
        _run_with_ids(conn, _UNDELIVERED, ids, what=name)


def _run_with_ids(conn: Connection, statement: Update, ids: set[str], **values: str) -> None:
    if ids:
        conn.execute(statement, {"ids": padded(sorted(ids)), **values})
