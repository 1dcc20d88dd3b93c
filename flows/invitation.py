"""There is something new to have a say in: would you like to?"""

from __future__ import annotations

from datetime import timedelta

from flows.effects import Begin, Reminded
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import ProjectCard, Words
from flows.ports import Option, Project
from flows.run import Flow


async def invitation(talk: Talk) -> None:
    """One message with three buttons; what is typed meanwhile goes elsewhere.

    `args["again"]` makes it the reminder; `args["later"]` what the person wished for.
    """
    project = talk.ports.project(talk.args["project"])
    if project is None or project.state != "open":
        await talk.say("closed")
        return
    closes = talk.ports.local(project.closes).date() if project.closes else project.promised
    again, wished = bool(talk.args.get("again")), bool(talk.args.get("later"))
    if again:
        await talk.do(Reminded(project.id))
    key = "remind" if again else "later" if wished else "ask"
    about = talk.words(key, title=project.title, aim=project.aim, closes=closes)
    picture = None if again or wished else ProjectCard(project.id)
    go = await talk.ask("go", Choice(answers(talk, project), (about,), picture=picture), rests=True)
    if go == "yes":
        await talk.do(Begin(project.flow.replace("_", "-"), {"project": project.id}))
    elif go == "later":
        await talk.do(Begin("later", {"project": project.id}))
    else:
        await talk.say("not-now-said")


def answers(talk: Talk, project: Project) -> tuple[Option, ...]:
    """Yes, another time, or no."""
    return (
        Option("yes", talk.words("yes"), project.emoji),
        Option("later", Words("button-later")),
        Option("not-now", talk.words("not-now")),
    )


FLOW = Flow("invitation", invitation, expires=timedelta(days=30), single=False)
