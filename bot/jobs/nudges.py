"""Offers a half-finished conversation again, once, a day later; and lets old ones go."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.storage import runs
from bot.storage.audience import Addressee


def run(work: Work) -> None:
    if work.kind_hour(work.now) > work.now:
        return  # not at night
    for nudge in runs.due_nudges(work.conn, work.now, 200):
        person = Addressee(nudge.contributor_id, nudge.account_key)
        work.begin(person, f"nudge:{nudge.run_id}:{work.now.date()}", "nudge", {"run": nudge.run_id})
    runs.expire(work.conn, work.now)


JOB = Job("nudges", timedelta(seconds=15), run)
