"""Staff's way in: the projects, and how each stands."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import Begin
from flows.engine import Talk
from flows.messages import words
from flows.ports import Option, Project
from flows.run import Flow
from flows.staff.desk import Menu, for_staff

MOST_PROJECTS = 90
"""Telegram takes at most 100 buttons under a message."""


async def staff(talk: Talk) -> None:
    """Which project?"""
    projects = for_staff(talk).projects()
    if not projects:
        await talk.say("no-projects")
        return
    rows = tuple((as_button(talk, project),) for project in projects[:MOST_PROJECTS])
    code = await talk.ask("home", Menu((talk.words("home", count=len(projects)),), rows), rests=True)
    await talk.do(Begin("staff-project", {"project": code}))


def as_button(talk: Talk, project: Project) -> Option:
    """Its title, its state, and how many views wait for a look."""
    waiting = for_staff(talk).counts(project.id).waiting
    state = words("staff-state", state=project.state)
    return Option(project.id, talk.words("project", title=project.title, state=state, waiting=waiting), project.emoji)


FLOW = Flow("staff", staff, staff=True, expires=timedelta(days=7), command="staff")
