"""Lets go of what is kept only for a while: raw updates, sent letters, ended conversations, unsent pictures."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.storage import dues, intake, keep, post, runs, views

RAW_UPDATES = timedelta(hours=72)
UPDATE_KEYS = timedelta(days=7)
LETTERS = timedelta(days=30)
ENDED_RUNS = timedelta(days=30)
UNSENT_MEDIA = timedelta(days=70)  # longer than any conversation stays open
PAST_DUES = timedelta(days=400)

DONE = "cleaned on"


def run(work: Work) -> None:
    today = work.clock.local(work.now).date().isoformat()
    if keep.get(work.conn, DONE) == today:
        return
    intake.purge(work.conn, work.now - RAW_UPDATES, work.now - UPDATE_KEYS)
    post.purge(work.conn, work.now - LETTERS)
    runs.purge(work.conn, work.now - ENDED_RUNS)
    views.drop_unused_media(work.conn, work.now - UNSENT_MEDIA)
    dues.purge(work.conn, work.now - PAST_DUES)
    keep.put(work.conn, DONE, today)


JOB = Job("cleaning", timedelta(minutes=10), run)
