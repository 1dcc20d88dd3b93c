"""What is done on a schedule: one line here, one file beside it. The metronome rings; the truth is rows in our tables.

Each job is synchronous, in one transaction, and safe to run again or in two processes at once: what is due is claimed.
"""

from __future__ import annotations

from bot.jobs import cleaning, due, nudges, outcomes, progress, projects
from bot.jobs.job import Job

JOBS: tuple[Job, ...] = (
    projects.JOB,
    due.JOB,
    outcomes.JOB,
    progress.JOB,
    nudges.JOB,
    cleaning.JOB,
)
