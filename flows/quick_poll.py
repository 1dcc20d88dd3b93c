"""A parent answers a short poll: one message, one tap a question, and a change of mind until it closes."""

from __future__ import annotations

from datetime import timedelta

from flows.choosing import said_before, say_closed
from flows.effects import Follow, keeping
from flows.engine import Talk
from flows.kinds import kind_of
from flows.kinds.choice import Choice
from flows.messages import Text, Words
from flows.own_words import only_in_english, texts_of
from flows.ports import Option
from flows.run import Flow
from flows.said import in_short
from flows.thanks import what_others_said


async def quick_poll(talk: Talk) -> None:
    """All of it in the one message that announced it."""
    project = talk.ports.project(talk.args["project"])
    if project is None or project.state == "draft":
        await talk.say("not-yet")
        return
    if project.state != "open":
        await say_closed(talk, project, talk.words("closed"))
        return
    head = talk.words("head", title=project.title, who=project.who_hears, by=project.promised)
    before = await said_before(talk, project)
    above = (head, *only_in_english(talk.person.locale, texts_of(project)))
    total, yours = len(project.questions), list[Text]()
    for place, question in enumerate(project.questions, 1):
        where = talk.words("progress", at=place, of=total)
        lines = (*above, where) if place == 1 else (where,)
        was, keep = before.get(question.id), keeping(project.id, question.id)
        if was:  # it stands until there is another, also where the question is passed over
            lines = (*lines, Words("change-answer-before", {"what": in_short(was, question)}))
        kind = kind_of(question, *lines)
        given = await talk.ask(f"q/{question.id}", kind, same=True, keep=None if was else keep)
        if answer := given or was:
            yours.append(talk.words("yours", question=question.text, answer=in_short(answer, question)))
        if given:
            await talk.do(keep(given))
    if not talk.ports.hears_by(project.id):
        await talk.do(Follow(project.id, by="picture"))
    done = talk.words("done", title=project.title, by=project.promised)
    others = await what_others_said(talk, project)
    again = Option("change", Words("quick-poll-change"), "✏️")
    await talk.ask("change", Choice((again,), (done, *others, *yours)), same=True, rests=True)
    talk.start_again()


FLOW = Flow("quick-poll", quick_poll, nudge=timedelta(hours=24), expires=None, single=False)
