"""Invites to a project when it opens: those whose role and age fit, and who agreed to be asked."""

from __future__ import annotations

from datetime import date

from bot.jobs.job import Work
from bot.storage import audience, dues, projects
from bot.storage.dues import Due

KIND = "invitation"
ONCE = date(1970, 1, 1)
"""The date of every invitation: a project is due for one once, whichever of its own dates are moved."""


def plan(work: Work) -> None:
    """Once for each project that has opened, at the next of the best hours."""
    for project in projects.open_now(work.conn, work.now):
        dues.plan(work.conn, KIND, project.id, ONCE, work.best_hour(work.now))


def do(work: Work, due: Due) -> None:
    """Who has begun on their own already is not invited again, nor is who said that nobody need ask."""
    project = projects.by_id(work.conn, [due.subject]).get(due.subject)
    if project is None or project.state != "open":
        return
    people = audience.to_remind(work.conn, project.id, project.roles, project.ages)
    flow = "quick-poll" if project.flow == "quick_poll" else "invitation"
    work.begin_all(people, f"{KIND}:{project.id}", flow, {"project": project.id})
