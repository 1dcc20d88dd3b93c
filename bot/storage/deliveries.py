"""Deliveries: one outcome owed to one person. Planned by `outcomes`, made into letters when they are due.

waiting (planned), queued (its letters are on their way), then sent, blocked, failed, unknown; or cancelled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, exists, func, or_, select, true, update

from bot.storage.letters import PostState
from bot.storage.post_results import STOPPABLE
from bot.storage.tables import accounts, contributors, deliveries, follows, outbox, outcomes
from bot.storage.upsert import padded
from flows.ports import Progress


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery that is due, and how its person wants to hear: message, picture or voice."""

    id: str
    outcome_id: str
    project_id: str
    contributor_id: str
    account_id: str
    hear_by: str


_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_DUE = (
    select(deliveries.c.id)
    .join(outcomes, outcomes.c.id == deliveries.c.outcome_id)
    .where(deliveries.c.state == "waiting", deliveries.c.due_at <= bindparam("now"), outcomes.c.state == "sending")
    .order_by(deliveries.c.due_at, deliveries.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=deliveries)
    .cte("due")
)
_CLAIM = (
    update(deliveries)
    .where(deliveries.c.id.in_(select(_DUE.c.id)), deliveries.c.state == "waiting")
    .values(state="queued")
    .returning(deliveries.c.id)
)
_DETAILS = (
    select(
        deliveries.c.id,
        deliveries.c.outcome_id,
        outcomes.c.project_id,
        deliveries.c.contributor_id,
        contributors.c.account_id,
        follows.c.hear_by,
        accounts.c.reachable,
        (contributors.c.agreed.is_(true()) & contributors.c.stopped_at.is_(None)).label("willing"),
    )
    .join(outcomes, outcomes.c.id == deliveries.c.outcome_id)
    .join(contributors, contributors.c.id == deliveries.c.contributor_id)
    .outerjoin(accounts, accounts.c.id == contributors.c.account_id)
    .outerjoin(
        follows,
        (follows.c.contributor_id == deliveries.c.contributor_id) & (follows.c.project_id == outcomes.c.project_id),
    )
    .where(deliveries.c.id.in_(_IDS))
    .order_by(deliveries.c.due_at, deliveries.c.id)
)
_MARK = update(deliveries).where(deliveries.c.id.in_(_IDS)).values(state=bindparam("verdict"))
_NEXT_DUE = (
    select(func.min(deliveries.c.due_at))
    .join(outcomes, outcomes.c.id == deliveries.c.outcome_id)
    .where(deliveries.c.state == "waiting", outcomes.c.state.in_(("scheduled", "sending")))
)
_WANTED = select(deliveries.c.id).where(deliveries.c.id.in_(_IDS), deliveries.c.state == "queued")
_CANCEL_OUTCOME = (
    update(outcomes)
    .where(outcomes.c.id == bindparam("outcome"), outcomes.c.state.in_(("draft", "scheduled", "sending")))
    .values(state="cancelled")
)
_CANCEL_LETTERS = (
    update(outbox)
    .where(
        outbox.c.delivery_id.in_(select(deliveries.c.id).where(deliveries.c.outcome_id == bindparam("outcome"))),
        STOPPABLE,
    )
    .values(state=PostState.CANCELLED, body_enc=None, lease_until=None, done_at=bindparam("now"))
)
_later = outbox.alias("later")
_LAST = ~exists().where(_later.c.delivery_id == outbox.c.delivery_id, _later.c.id > outbox.c.id)
_CANCEL = (
    update(deliveries)
    .where(
        deliveries.c.outcome_id == bindparam("outcome"),
        or_(
            deliveries.c.state == "waiting",
            (deliveries.c.state == "queued")
            & ~exists().where(outbox.c.delivery_id == deliveries.c.id, outbox.c.state != PostState.CANCELLED, _LAST),
        ),
    )
    .values(state="cancelled")
)
_FAIL = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("delivery"), deliveries.c.state == "queued")
    .values(state="failed")
)
_PROGRESS = (
    select(deliveries.c.state, func.count().label("people"))
    .where(deliveries.c.outcome_id == bindparam("outcome"))
    .group_by(deliveries.c.state)
)


def due(conn: Connection, now: datetime, limit: int) -> list[Delivery]:
    """Claim deliveries that are due, oldest first, of outcomes that have begun (`outcomes.begin`).

    Who stopped or changed their mind meanwhile is not told (cancelled); who blocked us is counted as blocked.
    """
    claimed = conn.execute(_CLAIM, {"now": now, "most": limit}).scalars().all()
    if not claimed:
        return []
    rows = conn.execute(_DETAILS, {"ids": padded(claimed)}).all()
    unwilling = [
        row.id for row in rows if not row.willing or row.hear_by in {None, "nothing"} or row.account_id is None
    ]
    blocked = [row.id for row in rows if row.id not in unwilling and not row.reachable]
    for ids, verdict in ((unwilling, "cancelled"), (blocked, "blocked")):
        if ids:
            conn.execute(_MARK, {"ids": padded(ids), "verdict": verdict})
    left_out = {*unwilling, *blocked}
    return [
        Delivery(row.id, row.outcome_id, row.project_id, row.contributor_id, row.account_id, row.hear_by)
        for row in rows
        if row.id not in left_out
    ]


def next_due(conn: Connection) -> datetime | None:
    """When the next delivery is due; None if none is planned."""
    return conn.execute(_NEXT_DUE).scalar()


def wanted(conn: Connection, ids: Iterable[str]) -> set[str]:
    """Which claimed deliveries are still to be made: what was cancelled since is not."""
    asked = padded(ids)
    return set(conn.execute(_WANTED, {"ids": asked}).scalars()) if asked else set()


def cancel(conn: Connection, outcome: str, now: datetime) -> int | None:
    """Do not send what has not gone yet; how many people that spares. None where the outcome was sent, or never was."""
    if not conn.execute(_CANCEL_OUTCOME, {"outcome": outcome}).rowcount:
        return None
    conn.execute(_CANCEL_LETTERS, {"outcome": outcome, "now": now})
    return conn.execute(_CANCEL, {"outcome": outcome}).rowcount


def fail(conn: Connection, delivery: str) -> None:
    """It cannot be made into letters."""
    conn.execute(_FAIL, {"delivery": delivery})


def progress(conn: Connection, outcome: str) -> Progress:
    """How far an outcome has got, in people."""
    people = {row.state: row.people for row in conn.execute(_PROGRESS, {"outcome": outcome})}
    return Progress(
        sent=people.get("sent", 0),
        not_delivered=people.get("failed", 0),
        blocked=people.get("blocked", 0),
        unknown=people.get("unknown", 0),
        left=people.get("waiting", 0) + people.get("queued", 0),
        cancelled=people.get("cancelled", 0),
    )
