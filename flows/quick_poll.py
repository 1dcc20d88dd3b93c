"""A parent answers a short poll: one message, one tap a question, and a change of mind until it closes."""

from __future__ import annotations

from flows.effects import Follow, KeepView
from flows.engine import Talk
from flows.kinds import kind_of
from flows.kinds.choice import Choice
from flows.messages import Text, Words
from flows.own_words import only_in_english, texts_of
from flows.ports import Option
from flows.run import Flow
from flows.said import chosen, in_short
from flows.thanks import what_others_said


async def quick_poll(talk: Talk) -> None:
    """All of it in the one message that announced it."""
    project = talk.ports.project(talk.args["project"])
    if project is None or project.state == "draft":
        await talk.say("not-yet")
        return
    if project.state != "open":
        talk.let_stand()
        await talk.say("closed")
        return
    head = talk.words("head", title=project.title, who=project.who_hears, by=project.promised)
    above = (head, *only_in_english(talk.person.locale, texts_of(project)))
    total, yours = len(project.questions), list[Text]()
    for place, question in enumerate(project.questions, 1):
        where = talk.words("progress", at=place, of=total)
        lines = (*above, where) if place == 1 else (where,)
        answer = await talk.ask(f"q/{question.id}", kind_of(question, *lines), same=True)
        if answer:
            back = chosen(question, answer.choice) if answer.mode == "choice" else in_short(answer, question)
            yours.append(talk.words("yours", question=question.text, answer=back))
            await talk.do(KeepView(project.id, question.id, **answer.fields()))
    if not talk.ports.hears_by(project.id):
        await talk.do(Follow(project.id, by="picture"))
    done = talk.words("done", title=project.title, by=project.promised)
    others = await what_others_said(talk, project)
    again = Option("change", Words("quick-poll-change"), "✏️")
    await talk.ask("change", Choice((again,), (done, *others, *yours)), same=True, rests=True)
    talk.start_again()


FLOW = Flow("quick-poll", quick_poll, expires=None, single=False)
