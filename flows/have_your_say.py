"""A young person chooses a project and answers its questions, each in their own way."""

from __future__ import annotations

from datetime import timedelta

from flows.choosing import about, choose_project, said_before
from flows.effects import Begin, Follow, KeepView, keeping
from flows.engine import Talk
from flows.kinds import kind_of
from flows.kinds.choice import Choice
from flows.path import where_we_are
from flows.run import Flow


async def have_your_say(talk: Talk) -> None:
    """Which project, who will hear it, its questions one at a time, and how to hear back.

    With `rest` in its arguments it goes on with what the person has not answered yet.
    """
    project = await choose_project(talk)
    if project is None:
        return
    if project.flow == "quick_poll":  # picked from the list, or the only one open
        await talk.do(Begin("quick-poll", {"project": project.id}))
        return
    before = await said_before(talk, project)
    if before and not talk.args.get("rest"):  # they have been here: nothing of it is asked anew
        await talk.do(Begin("change-answer", {"project": project.id, "back": True}))
        return
    await talk.show("card", lambda: about(talk, project))
    chosen = {question: answer.choice if answer else () for question, answer in before.items()}
    asked = [question for question in project.questions if question.id not in before]
    for place, question in enumerate(asked):
        if not question.applies(chosen):
            continue
        where = () if talk.answered(f"q/{question.id}") else (where_we_are(asked[place:], chosen),)
        kind = kind_of(question, *where, project=project.id)
        answer = await talk.ask(f"q/{question.id}", kind, keep=keeping(project.id, question.id))
        chosen[question.id] = answer.choice if answer else ()
        if answer:
            await talk.do(KeepView(project.id, question.id, **answer.fields()))
    hear_by = await talk.ask(
        "hear-back", Choice.of("have-your-say-hear-back", "message", "picture", "voice", "nothing")
    )
    await talk.do(Follow(project.id, by=hear_by))
    await talk.do(Begin("change-answer", {"project": project.id, "after": "thanks", "hear_by": hear_by}))


FLOW = Flow("have-your-say", have_your_say, nudge=timedelta(hours=24), single=False)
