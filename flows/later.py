"""Not now, but later: asked again in an hour, this evening or tomorrow, when the person says; and never pressed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flows.choosing import choose_project
from flows.effects import AskLater, NotAgain
from flows.engine import Talk
from flows.hours import is_kind
from flows.kinds.choice import Choice
from flows.messages import Words
from flows.ports import Option, Project
from flows.run import Flow

EVENING, AFTER_SCHOOL = 18, 16
"""Hours of the local clock: this evening, and tomorrow when people have time."""


async def later(talk: Talk) -> None:
    """When would be better? `args["project"]` is what the person was asked about."""
    project = await choose_project(talk.inside("which", words="have-your-say"))
    if project is None:
        return
    when = await talk.ask("when", Choice(offered(talk, project), (talk.words("when"),)), same=True)
    if when == "never":
        await talk.do(NotAgain(project.id))
        await talk.say("not-at-all")
        return
    at = await talk.once("at", lambda: moment_of(talk, when).isoformat())
    await talk.do(AskLater(project.id, at))
    await talk.say(f"set-{when}")


def offered(talk: Talk, project: Project) -> tuple[Option, ...]:
    """The times that still lie ahead today, tomorrow, or not at all; none at which the project has closed."""
    here = talk.ports.local(talk.ports.now())
    names = {
        "hour": is_kind(here + timedelta(hours=1)),
        "evening": here.hour < EVENING - 1,
        "tomorrow": True,
    }
    in_time = [name for name, fits in names.items() if fits and not closed_by(project, moment_of(talk, name))]
    return tuple(Option(name, Words(f"later-when-{name}")) for name in (*in_time, "never"))


def closed_by(project: Project, moment: datetime) -> bool:
    """Whether a project has closed by then."""
    return project.closes is not None and project.closes <= moment


def moment_of(talk: Talk, when: str) -> datetime:
    """The moment that was meant, in UTC."""
    now = talk.ports.now()
    day = talk.ports.local(now).date()
    if when == "hour":
        return (now + timedelta(hours=1)).astimezone(UTC)
    if when == "evening":
        return talk.ports.at_local(day, EVENING, 0)
    return talk.ports.at_local(day + timedelta(days=1), AFTER_SCHOOL, 0)


FLOW = Flow("later", later, command="later")
