"""Does what is due: each kind of planned work has one function. What is far too late is told to staff instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.jobs import invitations, later, promises, reminders
from bot.jobs.job import Job, Work
from bot.letters import FOLLOW_UP, Envelope
from bot.storage import audit, dues, people, post, projects, staff
from bot.storage.audit import Entry
from bot.storage.dues import Due
from flows.messages import Message, words

TOO_LATE = timedelta(days=3)
"""The bot was away for longer than this: people are not written to about what is over."""

DO: dict[str, Callable[[Work, Due], None]] = {
    invitations.KIND: invitations.do,
    reminders.KIND: reminders.do,
    later.KIND: later.do,
    promises.NUDGE: promises.nudge,
    promises.PASSED: promises.passed,
}
"""What is done for each kind of due work."""

IN_BEST_HOURS = frozenset({invitations.KIND, reminders.KIND})
"""What asks people for something goes when they have time for it; the rest goes at any kind hour."""

PLANS: tuple[Callable[[Work], None], ...] = (invitations.plan, reminders.plan, promises.plan)
"""What writes down what will be due; each is safe to run again and again."""


def run(work: Work) -> None:
    for plan in PLANS:
        plan(work)
    kinds = [kind for kind in DO if hour_for(work, kind) <= work.now]
    for due in dues.claim_due(work.conn, work.now, kinds):
        if work.now - due.due_at > TOO_LATE and due.kind != later.KIND:  # what somebody wished for is never too late
            missed(work, due)
        else:
            DO[due.kind](work, due)


def hour_for(work: Work, kind: str) -> datetime:
    """When a kind of work that is due by now may be done, also if the bot was away at its own hour."""
    return work.best_hour(work.now) if kind in IN_BEST_HOURS else work.kind_hour(work.now)


def missed(work: Work, due: Due) -> None:
    """A line in the audit, and a word to all staff: nothing that was planned is skipped in silence."""
    audit.record(work.conn, [Entry(work.now, audit.SYSTEM, f"{due.kind}.missed", due.subject, due.due_at.isoformat())])
    project = projects.by_id(work.conn, [due.subject]).get(due.subject)
    if project is None:
        return
    day = work.clock.local(due.due_at).date()
    told = Message((words("due-missed", title=project.title, day=day, what=words("due-what", kind=due.kind)),))
    members = [member.account_id for member in staff.all_staff(work.conn)]
    for person in people.by_account(work.conn, work.ring, members).values():
        if person.reachable and person.stopped_at is None:
            envelope = Envelope(person, FOLLOW_UP, work.now)
            post.queue(work.conn, work.letters.plain(told, person.locale, envelope))


JOB = Job("due", timedelta(seconds=5), run)
