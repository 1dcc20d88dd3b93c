"""Keeps watch over promised dates: staff hear seven days before, contributors when one passes without an outcome."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Work
from bot.storage import audience, dues, projects
from bot.storage.dues import Due
from flows.ports import Project

NUDGE, PASSED = "promise-nudge", "promise-passed"
DAYS_BEFORE = 7


def plan(work: Work) -> None:
    """Both, for each promised date to come; where it is nearer than seven days from the start, staff hear at once."""
    today = work.clock.local(work.now).date()
    for project in projects.all(work.conn):
        if project.state not in ("open", "closed"):
            continue
        at_ten = work.clock.at_local(project.promised - timedelta(days=DAYS_BEFORE), 10)
        day_after = work.clock.at_local(project.promised + timedelta(days=1), 16)
        if project.promised >= today:
            dues.plan(work.conn, NUDGE, project.id, project.promised, max(at_ten, work.kind_hour(work.now)))
        if day_after > work.now:
            dues.plan(work.conn, PASSED, project.id, project.promised, day_after)


def nudge(work: Work, due: Due) -> None:
    """To all staff: the day is near, and nothing is written yet."""
    project = _unanswered(work, due)
    if project is not None:
        days = max((project.promised - work.clock.local(work.now).date()).days, 0)
        args = {"project": project.id, "days": days}
        work.begin_all(audience.members(work.conn), f"{NUDGE}:{project.id}:{due.local_date}", NUDGE, args)


def passed(work: Work, due: Due) -> None:
    """To everyone who waits to hear: it is late, we are sorry, and this is who to ask."""
    project = _unanswered(work, due)
    if project is not None:
        people = audience.followers(work.conn, project.id)
        work.begin_all(people, f"{PASSED}:{project.id}:{due.local_date}", PASSED, {"project": project.id})


def _unanswered(work: Work, due: Due) -> Project | None:
    """The project, if nothing was told, or is to be in time, and its date has not been moved since."""
    project = projects.by_id(work.conn, [due.subject]).get(due.subject)
    if project is None or project.promised != due.local_date:
        return None
    over = work.clock.at_local(project.promised + timedelta(days=1), 0)
    return None if audience.was_answered(work.conn, project.id, over) else project
