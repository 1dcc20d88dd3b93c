"""Keeps staff's progress message up to date: sent, not delivered, blocked, left; edited in place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.letters import REPLY, Envelope
from bot.storage import deliveries, outcomes, people, post, projects, watching
from flows.messages import Message, Words, words
from flows.ports import Progress


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
        message = Message(tuple(_words(work, watched.outcome_id, progress)), same=True)
        tapped = watched.message_id
        letters = work.letters.plain(message, person.locale, Envelope(person, REPLY, work.now, tapped=tapped))
        ids = post.queue(work.conn, letters)
        watching.shown(work.conn, watched.outcome_id, shown)
        if tapped is None and ids:
            watching.sent_as(work.conn, watched.outcome_id, ids[-1])
        if progress.left == 0:
            watching.enough(work.conn, watched.outcome_id)


def _words(work: Work, outcome_id: str, progress: Progress) -> Iterator[Words]:
    """Which project, how many have it, and what went wrong where something did."""
    outcome = outcomes.by_id(work.conn, [outcome_id]).get(outcome_id)
    project = projects.by_id(work.conn, [outcome.project]).get(outcome.project) if outcome else None
    yield words("staff-progress-now", title=project.title if project else "", sent=progress.sent, left=progress.left)
    if progress.not_delivered or progress.blocked or progress.unknown:
        yield words(
            "staff-progress-trouble",
            failed=progress.not_delivered,
            blocked=progress.blocked,
            unknown=progress.unknown,
        )


JOB = Job("progress", timedelta(seconds=2), run)
