"""What is to be sent: letters, queued in the transaction that caused them.

A letter is leased before it is tried, so that a second process leaves it alone. Telegram has no idempotency key: when a
lease runs out nobody knows whether the letter arrived. Replies and safety messages then go again, for better twice than
never. Follow-ups and broadcasts are noted as begun right before their call: those are shown to staff as unknown, and
only what had not begun goes again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Update,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    literal_column,
    select,
    update,
)

from bot.storage.letters import Done as Done
from bot.storage.letters import Letter as Letter
from bot.storage.letters import PostLane as PostLane
from bot.storage.letters import PostRow as PostRow
from bot.storage.letters import PostState as PostState
from bot.storage.post_results import cancel_for as cancel_for
from bot.storage.post_results import mark as mark
from bot.storage.post_results import recover as recover
from bot.storage.prepared import Prepared
from bot.storage.tables import outbox
from bot.storage.upsert import in_parts, padded

# Constants are written into the statements: with a parameter in its place, neither database would use a partial index.
# SQLite also wants the very condition of the index to be there.
_HERE: list[ColumnElement[int]] = [literal_column("0"), literal_column("1")]
_QUEUED = and_(outbox.c.state.in_(_HERE), outbox.c.state == literal_column("0"))
_earlier = outbox.alias("earlier")
_NOTHING_BEFORE = ~exists().where(
    _earlier.c.state.in_(_HERE),
    _earlier.c.account_id == outbox.c.account_id,
    _earlier.c.id < outbox.c.id,
    _earlier.c.lane <= outbox.c.lane,
)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_QUEUE = Prepared(insert(outbox).returning(outbox.c.id))
_DUE = (
    select(
        outbox.c.id,
        outbox.c.account_id,
        outbox.c.contributor_id,
        outbox.c.run_id,
        outbox.c.lane,
        outbox.c.body_enc,
        outbox.c.has_buttons,
        outbox.c.delivery_id,
        outbox.c.tries + 1,
    )
    .where(_QUEUED, outbox.c.lane <= bindparam("most_lane"), outbox.c.due_at <= bindparam("now"), _NOTHING_BEFORE)
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_LEASE = (
    update(outbox)
    .where(outbox.c.id.in_(_IDS), _QUEUED)
    .values(state=int(PostState.LEASED), lease_until=bindparam("until"), tries=outbox.c.tries + 1)
)
_LATER = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"), outbox.c.state == literal_column("1"))
    .values(state=int(PostState.QUEUED), begun=False, lease_until=None, due_at=bindparam("again_at"))
)
_LEASED = and_(outbox.c.id.in_(_IDS), outbox.c.state == literal_column("1"))
_RENEW = update(outbox).where(_LEASED).values(lease_until=bindparam("until"))
_BEGIN = update(outbox).where(_LEASED, outbox.c.begun.is_(False)).values(begun=True).returning(outbox.c.id)
_NOT_BEGUN = update(outbox).where(_LEASED).values(begun=False)
_GIVE_BACK = update(outbox).where(_LEASED).values(state=int(PostState.QUEUED), begun=False, lease_until=None)
_NEXT_DUE = select(outbox.c.due_at).where(_QUEUED, _NOTHING_BEFORE).order_by(outbox.c.due_at).limit(1)
_PURGE = delete(outbox).where(outbox.c.done_at < bindparam("before"))


def queue(conn: Connection, letters: Sequence[Letter], *, lease_until: datetime | None = None) -> list[int]:
    """Put letters in the queue; their ids, in the same order.

    With `lease_until` they are the caller's from the start, who sends them right after the commit.
    """
    if not letters:
        return []
    rows = [_row(letter, lease_until) for letter in letters]
    # Both databases number the rows of one INSERT in the order of its VALUES, but may return them in another. Asking
    # SQLAlchemy for that order would make it insert row by row on SQLite.
    return sorted(row.id for row in _QUEUE.all(conn, *rows))


def claim(
    conn: Connection, limit: int, now: datetime, lease_until: datetime, *, most_lane: int = PostLane.BROADCAST
) -> list[PostRow]:
    """Lease up to `limit` letters that are due, most urgent lane first, then oldest first; none beyond `most_lane`.

    At most one for each account: nothing goes while something earlier for the same account, as urgent or more, still
    waits or is on its way.
    """
    found = [PostRow(*row) for row in conn.execute(_DUE, {"limit": limit, "now": now, "most_lane": int(most_lane)})]
    lease(conn, [row.id for row in found], lease_until)
    return found


def lease(conn: Connection, ids: Sequence[int], lease_until: datetime) -> None:
    """Lease these letters, where they still wait."""
    if ids:
        conn.execute(_LEASE, {"ids": padded(ids), "until": lease_until})


def later(conn: Connection, letter: int, due_at: datetime) -> None:
    """Give a leased letter back, to be tried from `due_at` on; those behind it for the same account wait with it."""
    conn.execute(_LATER, {"letter": letter, "again_at": due_at})


def give_back(conn: Connection, ids: Sequence[int]) -> None:
    """Give leased letters back that have certainly not arrived: anyone may take them now."""
    _each_part(conn, _GIVE_BACK, ids)


def renew(conn: Connection, ids: Sequence[int], lease_until: datetime) -> None:
    """Hold these letters for longer, where they are still leased."""
    _each_part(conn, _RENEW, ids, until=lease_until)


def begin(conn: Connection, ids: Sequence[int]) -> set[int]:
    """Note that the calls of these letters are about to be made; which of them are still there to be sent.

    To be committed before the call. Left out is what was cancelled, or begun by somebody else.
    """
    return {int(row) for part in in_parts(ids) for row in conn.execute(_BEGIN, {"ids": padded(part)}).scalars()}


def not_begun(conn: Connection, ids: Sequence[int]) -> None:
    """The calls of these letters were made and have certainly not arrived; they are still leased."""
    _each_part(conn, _NOT_BEGUN, ids)


def next_due(conn: Connection) -> datetime | None:
    """When the next claim can find something; None when nothing waits."""
    return conn.execute(_NEXT_DUE).scalar()


def purge(conn: Connection, before: datetime) -> None:
    """Remove letters that were done with before this time."""
    conn.execute(_PURGE, {"before": before})


def _each_part(conn: Connection, statement: Update, ids: Sequence[int], **values: datetime) -> None:
    for part in in_parts(ids):
        conn.execute(statement, {"ids": padded(part), **values})


def _row(letter: Letter, lease_until: datetime | None) -> dict[str, Any]:
    leased = lease_until is not None
    return {
        "account_id": letter.account_id,
        "contributor_id": letter.contributor_id,
        "run_id": letter.run_id,
        "lane": letter.lane,
        "body_enc": letter.body,
        "has_buttons": letter.has_buttons,
        "delivery_id": letter.delivery_id,
        "state": int(PostState.LEASED if leased else PostState.QUEUED),
        "due_at": letter.due_at,
        "lease_until": lease_until,
        "tries": 1 if leased else 0,
        "created_at": letter.created_at,
    }
