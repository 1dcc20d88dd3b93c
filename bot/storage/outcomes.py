"""Outcomes: what came of a project, as staff wrote it, and its way to everyone who wants to hear.

An outcome is a draft, then scheduled, then sending, then sent; or cancelled on the way. Its deliveries are one row per
person: planned when it is scheduled, and once more when its time has come, for those who took part in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, select, true, update

from bot.storage.tables import contributors, deliveries, follows, outcomes
from bot.storage.upsert import insert_or_ignore, insert_or_update, padded
from flows.messages import Own
from flows.ports import Outcome

RESULTS = ("did", "doing", "could_not")


@dataclass(frozen=True, slots=True)
class WrittenOutcome:
    """What staff wrote, texts by language; `voice` the id of a kept voice note, `written_by` their account."""

    id: str
    project: str
    result: str
    said: Mapping[str, str]
    done: Mapping[str, str]
    written_by: str
    voice: str = ""


_REWRITABLE = ("draft", "scheduled")
_KEEP = insert_or_update(
    outcomes,
    "id",
    columns=("project_id", "result", "said", "done", "voice_media", "written_by"),
    where=lambda table, _: table.c.state.in_(_REWRITABLE),
)
_BY_ID = select(outcomes).where(outcomes.c.id.in_(bindparam("ids", expanding=True)))
_OF_PROJECT = (
    select(outcomes)
    .where(outcomes.c.project_id == bindparam("project"))
    .order_by(outcomes.c.created_at.desc(), outcomes.c.id.desc())
)
_SCHEDULE = (
    update(outcomes)
    .where(outcomes.c.id == bindparam("outcome"), outcomes.c.state.in_(_REWRITABLE))
    .values(state=bindparam("wanted"), send_at=bindparam("at"))
)
_RESCHEDULE = (
    update(deliveries)
    .where(deliveries.c.outcome_id == bindparam("outcome"), deliveries.c.state == "waiting")
    .values(due_at=bindparam("at"))
)
_TO_TELL = (
    select(follows.c.contributor_id)
    .join(contributors, contributors.c.id == follows.c.contributor_id)
    .join(outcomes, outcomes.c.project_id == follows.c.project_id)
    .where(
        outcomes.c.id == bindparam("outcome"),
        follows.c.hear_by != "nothing",
        contributors.c.agreed == true(),
        contributors.c.stopped_at.is_(None),
        ~exists().where(
            deliveries.c.outcome_id == outcomes.c.id, deliveries.c.contributor_id == follows.c.contributor_id
        ),
    )
    .order_by(follows.c.contributor_id)
)
_PLAN = insert_or_ignore(deliveries, "outcome_id", "contributor_id")
_BEGIN = (
    update(outcomes)
    .where(outcomes.c.state == "scheduled", outcomes.c.send_at <= bindparam("now"))
    .values(state="sending")
    .returning(outcomes.c.id, outcomes.c.send_at)
)
_SETTLE = (
    update(outcomes)
    .where(
        outcomes.c.state == "sending",
        ~exists().where(deliveries.c.outcome_id == outcomes.c.id, deliveries.c.state.in_(("waiting", "queued"))),
    )
    .values(state="sent")
    .returning(outcomes.c.id)
)


def keep(conn: Connection, written: WrittenOutcome, now: datetime) -> bool:
    """Keep an outcome, or write it anew until it is on its way; False where it is on its way already.

    Raises `ValueError` for a "could not" that gives no reason: nobody is told only no.
    """
    if written.result not in RESULTS:
        raise ValueError(f"a result is one of {RESULTS}, not {written.result!r}")
    if written.result == "could_not" and not any(reason.strip() for reason in written.done.values()):
        raise ValueError("an outcome that could not be has to say why")
    row = {
        "id": written.id,
        "project_id": written.project,
        "result": written.result,
        "said": dict(written.said),
        "done": dict(written.done),
        "voice_media": written.voice or None,
        "state": "draft",
        "written_by": written.written_by,
        "created_at": now,
    }
    return bool(conn.execute(_KEEP.on(conn), row).rowcount)


def by_id(conn: Connection, ids: Iterable[str]) -> dict[str, Outcome]:
    """The outcomes of these ids; ids that do not exist are left out."""
    wanted = padded(ids)
    return {row.id: _outcome(row) for row in (conn.execute(_BY_ID, {"ids": wanted}) if wanted else ())}


def of_project(conn: Connection, project: str) -> list[Outcome]:
    """The outcomes of a project, newest first."""
    return [_outcome(row) for row in conn.execute(_OF_PROJECT, {"project": project})]


def send(conn: Connection, outcome: str, at: datetime, now: datetime, new_id: Callable[[], str]) -> int | None:
    """Send an outcome at `at` (already within the hours we may write) to all who want to hear; how many that is.

    Again before it has begun: it is moved to the new time. None where it cannot be sent (any more).
    """
    wanted = "scheduled" if at > now else "sending"
    values = {"outcome": outcome, "wanted": wanted, "at": at}
    if not conn.execute(_SCHEDULE, values).rowcount:
        return None
    moved = conn.execute(_RESCHEDULE, {"outcome": outcome, "at": at}).rowcount
    return moved + _plan(conn, outcome, at, new_id)


def begin(conn: Connection, now: datetime, new_id: Callable[[], str]) -> list[str]:
    """Begin to send the outcomes whose time has come, to those who joined since as well; their ids."""
    begun = conn.execute(_BEGIN, {"now": now}).all()
    for row in begun:  # a handful at most: outcomes are written by hand
        _plan(conn, row.id, row.send_at, new_id)
    return sorted(row.id for row in begun)


def settle(conn: Connection) -> list[str]:
    """Call the outcomes sent that have nobody left to be told; their ids."""
    return sorted(conn.execute(_SETTLE).scalars())


def _plan(conn: Connection, outcome: str, due_at: datetime, new_id: Callable[[], str]) -> int:
    people = conn.execute(_TO_TELL, {"outcome": outcome}).scalars().all()
    planned = [
        {"id": new_id(), "outcome_id": outcome, "contributor_id": person, "due_at": due_at, "state": "waiting"}
        for person in people
    ]
    if planned:
        conn.execute(_PLAN.on(conn), planned)
    return len(planned)


def _outcome(row: Row[*tuple[Any, ...]]) -> Outcome:
    return Outcome(
        id=row.id,
        project=row.project_id,
        result=row.result,
        said=Own(row.said),
        done=Own(row.done),
        voice=row.voice_media or "",
        state=row.state,
        send_at=row.send_at,
    )
