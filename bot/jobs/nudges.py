"""Offers a half-finished conversation again, once, a day later; and lets old ones go, with nothing in them lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.jobs.job import Job, Work
from bot.storage import keep, runs
from bot.storage.audience import Addressee

LOOKED_UP_TO = "let go up to"
EVERY = timedelta(hours=1)
ONLY_BUTTONS = frozenset({"invitation", "share-voice"})
"""Flows in which nothing can wait: there is one such run for everybody who was invited."""

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def run(work: Work) -> None:
    let_go(work)
    if work.kind_hour(work.now) > work.now:
        return  # not at night
    for nudge in runs.due_nudges(work.conn, work.now, 200):
        person = Addressee(nudge.contributor_id, nudge.account_key)
        work.begin(person, f"nudge:{nudge.run_id}:{work.now.date()}", "nudge", {"run": nudge.run_id})


def let_go(work: Work) -> None:
    """Have each conversation whose time has run out keep what waits in it; an hour later it is over, come what may.

    What waits is sealed: only an event in its person's own queue can keep it. It says nothing, so it may come at night,
    and to somebody who has stopped or blocked us.
    """
    kept = keep.get(work.conn, LOOKED_UP_TO)
    before = datetime.fromisoformat(kept) if kept else LONG_AGO
    if work.now - before < EVERY:
        return
    runs.expire(work.conn, before)
    for old in runs.run_out(work.conn, before, work.now):
        if old.flow in ONLY_BUTTONS:
            continue
        person, args = Addressee(old.contributor_id, old.account_key), {"run": old.run_id, "reply": True}
        work.begin(person, f"let-go:{old.run_id}:{work.now.isoformat()}", "let-go", args)
    keep.put(work.conn, LOOKED_UP_TO, work.now.isoformat())


JOB = Job("nudges", timedelta(seconds=15), run)
