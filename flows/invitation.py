"""There is something new to have a say in: would you like to?"""

from __future__ import annotations

from datetime import timedelta

from flows.effects import Begin
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import ProjectCard
from flows.ports import Option
from flows.run import Flow


async def invitation(talk: Talk) -> None:
    """One message with two buttons; what is typed meanwhile goes elsewhere. `args["again"]` makes it the reminder."""
    project = talk.ports.project(talk.args["project"])
    if project is None or project.state != "open":
        await talk.say("closed")
        return
    closes = talk.ports.local(project.closes).date() if project.closes else project.promised
    key = "remind" if talk.args.get("again") else "ask"
    about = talk.words(key, title=project.title, aim=project.aim, closes=closes)
    options = (Option("yes", talk.words("yes"), project.emoji), Option("not-now", talk.words("not-now")))
    picture = None if talk.args.get("again") else ProjectCard(project.id)
    if await talk.ask("go", Choice(options, (about,), picture=picture), rests=True) == "yes":
        await talk.do(Begin(project.flow.replace("_", "-"), {"project": project.id}))
    else:
        await talk.say("not-now-said")


FLOW = Flow("invitation", invitation, expires=timedelta(days=30), single=False)
