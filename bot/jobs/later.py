"""Asks again who said "later", at the time they chose; if the project is still open.

Who has come since, and said something or gone to the end, is not asked: their wish is called off when that is kept.
"""

from __future__ import annotations

from bot.jobs.job import Work
from bot.storage import projects, reminding
from bot.storage.audience import Addressee
from bot.storage.dues import Due

KIND = reminding.LATER


def do(work: Work, due: Due) -> None:
    """One person, one project. They asked for it, so it is no reminder of ours."""
    contributor_id, code = reminding.of_subject(due.subject)
    project = projects.by_id(work.conn, [code]).get(code)
    key = reminding.account_key(work.conn, contributor_id)
    if key is None or project is None or project.state != "open":
        return
    asked = {"project": code, "later": True}
    work.begin(Addressee(contributor_id, key), f"{KIND}:{code}:{due.due_at.isoformat()}", "invitation", asked)
