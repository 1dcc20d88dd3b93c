"""Invites to a project when it opens: those whose role and age fit, and who agreed to be asked."""

from __future__ import annotations

from bot.jobs.job import Work
from bot.storage import audience, dues, projects
from bot.storage.dues import Due

KIND = "invitation"


def plan(work: Work) -> None:
    """Once for each project that has opened, at the next hour at which people may be written to."""
    for project in projects.open_now(work.conn, work.now):
        dues.plan(work.conn, KIND, project.id, project.promised, work.kind_hour(work.now))


def do(work: Work, due: Due) -> None:
    """Who has begun on their own already is not invited again."""
    project = projects.by_id(work.conn, [due.subject]).get(due.subject)
    if project is None or project.state != "open":
        return
    people = audience.to_remind(work.conn, project.id, project.roles, project.ages)
    flow = "quick-poll" if project.flow == "quick_poll" else "invitation"
    work.begin_all(people, f"{KIND}:{project.id}:{due.local_date}", flow, {"project": project.id})
