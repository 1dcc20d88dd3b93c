"""Opens a project at its date, and closes it at its date."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.storage import audit, projects
from bot.storage.audit import Entry


def run(work: Work) -> None:
    for project in projects.opening(work.conn, work.now):
        if projects.set_state(work.conn, project, "open", work.now):
            audit.record(work.conn, [Entry(work.now, "system", "project.open", project, "its date has come")])
    for project in projects.closing(work.conn, work.now):
        if projects.set_state(work.conn, project, "closed", work.now):
            audit.record(work.conn, [Entry(work.now, "system", "project.closed", project, "its date has come")])


JOB = Job("projects", timedelta(seconds=5), run)
