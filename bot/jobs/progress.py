"""Keeps staff's progress message up to date: sent, not delivered, blocked, left; edited in place."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.letters import REPLY, Envelope
from bot.storage import deliveries, people, post, watching
from flows.messages import Message, Words


def run(work: Work) -> None:
    for watched in watching.watched(work.conn):
        progress = deliveries.progress(work.conn, watched.outcome_id)
        shown = f"{progress.sent}/{progress.not_delivered}/{progress.blocked}/{progress.unknown}/{progress.left}"
        nothing_yet = progress.left and not any(
            (progress.sent, progress.not_delivered, progress.blocked, progress.unknown)
        )
        if nothing_yet or shown == watched.shown or (watched.on_its_way and watched.message_id is None):
            continue
        person = people.by_account(work.conn, work.ring, [watched.account_id]).get(watched.account_id)
        if person is None or not person.staff_role:
            watching.enough(work.conn, watched.outcome_id)
            continue
        words = Words(
            "staff-progress-now",
            {
                "sent": progress.sent,
                "failed": progress.not_delivered,
                "blocked": progress.blocked,
                "unknown": progress.unknown,
                "left": progress.left,
            },
        )
        message = Message((words,), same=True)
        tapped = watched.message_id
        letters = work.letters.plain(message, person.locale, Envelope(person, REPLY, work.now, tapped=tapped))
        ids = post.queue(work.conn, letters)
        watching.shown(work.conn, watched.outcome_id, shown)
        if tapped is None and ids:
            watching.sent_as(work.conn, watched.outcome_id, ids[-1])
        if progress.left == 0:
            watching.enough(work.conn, watched.outcome_id)


JOB = Job("progress", timedelta(seconds=2), run)
