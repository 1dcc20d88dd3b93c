"""Does what is due: each kind of planned work has one function. What is far too late is only noted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.jobs import invitations, promises, reminders
from bot.jobs.job import Job, Work
from bot.storage import audit, dues
from bot.storage.audit import Entry
from bot.storage.dues import Due

TOO_LATE = timedelta(days=3)
"""The bot was away for longer than this: people are not written to about what is over."""

DO: dict[str, Callable[[Work, Due], None]] = {
    invitations.KIND: invitations.do,
    reminders.KIND: reminders.do,
    promises.NUDGE: promises.nudge,
    promises.PASSED: promises.passed,
}
"""What is done for each kind of due work."""

PLANS: tuple[Callable[[Work], None], ...] = (invitations.plan, reminders.plan, promises.plan)
"""What writes down what will be due; each is safe to run again and again."""


def run(work: Work) -> None:
    for plan in PLANS:
        plan(work)
    for due in dues.claim_due(work.conn, work.now):
        if work.now - due.due_at > TOO_LATE:
            note = Entry(work.now, "system", f"{due.kind}.missed", due.subject, due.due_at.isoformat())
            audit.record(work.conn, [note])
        else:
            DO[due.kind](work, due)


JOB = Job("due", timedelta(seconds=5), run)
