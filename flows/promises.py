"""About promised dates: staff are reminded of one, contributors are told when one has passed."""

from __future__ import annotations

from flows.engine import Talk
from flows.run import Flow


async def promise_nudge(talk: Talk) -> None:
    """To staff: the day on which people are to be told is near."""
    project = talk.ports.project(talk.args["project"])
    if project is not None:
        await talk.say("text", title=project.title, by=project.promised, days=talk.args["days"])


async def promise_passed(talk: Talk) -> None:
    """To contributors: we said that we would tell you by now, and have not yet."""
    project = talk.ports.project(talk.args["project"])
    if project is not None:
        await talk.say("text", title=project.title, by=project.promised, who=project.who_hears)


PROMISES = (
    Flow("promise-nudge", promise_nudge, single=False, staff=True),
    Flow("promise-passed", promise_passed, single=False),
)
