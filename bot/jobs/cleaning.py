"""Lets go of what is kept only for a while: what came in, sent letters, ended conversations, unsent pictures."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.storage import dues, intake, keep, media_rows, post, runs, views

UPDATES = timedelta(days=7)  # longer than Telegram keeps one for us: a repeat is known as one
LETTERS = timedelta(days=30)
ENDED_RUNS = timedelta(days=30)
UNSENT_MEDIA = timedelta(days=70)  # longer than any conversation stays open
SPEECH = timedelta(days=90)
PAST_DUES = timedelta(days=400)

DONE = "cleaned on"


def run(work: Work) -> None:
    today = work.clock.local(work.now).date().isoformat()
    if keep.get(work.conn, DONE) == today:
        return
    intake.purge(work.conn, work.now - UPDATES)
    post.purge(work.conn, work.now - LETTERS)
    runs.purge(work.conn, work.now - ENDED_RUNS)
    views.drop_unused_media(work.conn, work.now - UNSENT_MEDIA)
    media_rows.drop_speech(work.conn, work.now - SPEECH)
    dues.purge(work.conn, work.now - PAST_DUES)
    keep.put(work.conn, DONE, today)


JOB = Job("cleaning", timedelta(minutes=10), run)
