"""One reminder, two days before a project closes, for those who have not said anything yet. Never a second one."""

from __future__ import annotations

from bot.jobs.job import Work
from bot.storage import audience, dues, projects
from bot.storage.dues import Due

KIND = "reminder"
DAYS_BEFORE = 2


def plan(work: Work) -> None:
    """Once for each closing date, in the afternoon two days before."""
    for project in projects.open_now(work.conn, work.now):
        if project.closes is not None and (at := work.afternoon_before(project.closes, DAYS_BEFORE)) > work.now:
            dues.plan(work.conn, KIND, project.id, work.clock.local(project.closes).date(), at)


def do(work: Work, due: Due) -> None:
    """A closing date that was moved since has a reminder of its own."""
    project = projects.by_id(work.conn, [due.subject]).get(due.subject)
    if project is None or project.state != "open" or project.closes is None:
        return
    if work.clock.local(project.closes).date() == due.local_date:
        people = audience.to_remind(work.conn, project.id, project.roles, project.ages)
        args = {"project": project.id, "again": True}
        work.begin_all(people, f"{KIND}:{project.id}:{due.local_date}", "invitation", args)
