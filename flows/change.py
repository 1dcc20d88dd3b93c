"""Another answer to a question that was answered before, for as long as its project is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from flows.choosing import say_closed
from flows.effects import Begin, keeping
from flows.engine import Talk
from flows.kinds import kind_of
from flows.kinds.choice import Choice
from flows.kinds.open_view import OpenView
from flows.messages import Literal, Message, Picture, Text, Words
from flows.ports import Option, Project, Question
from flows.run import Flow
from flows.said import in_short, question_of
from flows.small import ANYTHING_ELSE
from flows.thanks import thanks

MOST_LISTED = 20
GO_ON, ADD = "!go-on", "!add"


async def change_answer(talk: Talk) -> None:
    """Which answer, that question again, and what is asked only because of the change.

    Begun with `question` it is about that one; with `after` (thanks, changed) it is the last word of something that
    was finished, and waits there for whoever changes their mind; with `back` it is for who comes again by the link.
    """
    project = talk.ports.project(talk.args["project"])
    if project is None:
        await talk.say("gone")
        return
    if talk.args.get("after"):
        again = Option("change", talk.words("button"))
        lines, picture = await last_words(talk, project)
        await talk.ask("after", Choice((again,), lines, picture=picture), rests=True)
    if project.state != "open":
        await say_closed(talk, project, talk.words("closed", title=project.title))
        return
    picked = talk.args.get("question") or await which(talk, project)
    if picked == GO_ON:
        await talk.do(Begin("have-your-say", {"project": project.id, "rest": True}))
        return
    if picked == ADD:
        await add(talk, project)
        return
    question = next((question for question in project.questions if question.id == picked), None)
    if question is None:
        await talk.say("left" if picked == "none" else "gone" if picked else "none")
    elif await put_again(talk, project, question):
        await talk.do(Begin("change-answer", {"project": project.id, "after": "changed"}))
    else:
        await talk.say("left")


async def last_words(talk: Talk, project: Project) -> tuple[tuple[Text, ...], Picture | None]:
    """Thanks, and by when people are told; or that the answer was changed."""
    if talk.args["after"] == "changed":
        return (talk.words("changed", title=project.title),), None
    return await thanks(talk, project, str(talk.args.get("hear_by")))


async def which(talk: Talk, project: Project) -> str:
    """The question whose answer the person picks; empty if there is none, "none" if all shall stay."""
    own = [view for view in reversed(talk.ports.own_views(project.id)) if question_of(project, view)][:MOST_LISTED]
    asked = [view.question for view in own]
    in_order = [question for question in project.questions if question.id in asked]
    if not in_order:
        return ""
    back = bool(talk.args.get("back"))
    lines: list[Text] = [talk.words("back" if back else "list")]
    options: list[Option] = []
    for number, question in enumerate(in_order, 1):
        what = in_short(own[asked.index(question.id)], question)
        lines.append(talk.words("line", number=number, question=question.text, what=what))
        options.append(Option(question.id, Literal(str(number))))
    chosen = {view.question: view.choice for view in own}
    if back and any(left.id not in chosen and left.applies(chosen) for left in project.questions):
        options.append(Option(GO_ON, talk.words("go-on")))
    options.extend((Option(ADD, talk.words("add")), Option("none", talk.words("leave"))))
    menu = Choice(tuple(options), tuple(lines), across=5, apart=len(options) - len(in_order))
    picked: str = await talk.ask("which", menu, same=True)
    return picked


async def add(talk: Talk, project: Project) -> None:
    """Something more about the project, in whatever way; it is a view of its own."""
    number = await talk.once("number", talk.ports.new_id)
    name = f"{ANYTHING_ELSE}-{number}"
    keep = keeping(project.id, name)
    said = await talk.ask(f"q/{name}", OpenView((talk.words("add-what"),), optional=True), keep=keep)
    if said:
        await talk.do(keep(said))
        await talk.show("added", Message((Words("out-of-the-blue-kept"),)))
    else:
        await talk.say("left")


async def put_again(talk: Talk, project: Project, question: Question) -> bool:
    """One question again, and those that are asked only now; whether there is another answer."""
    before = await talk.once("before", lambda: as_it_was(talk, project))
    now, changed = dict(before["chosen"]), {question.id}
    now_said = [view for view in talk.ports.own_views(project.id) if view.question == question.id][:1]
    was = [talk.words("before", what=in_short(view, question)) for view in now_said]
    # Not kept before it is whole: until then the earlier answer stands.
    answer = await talk.ask(f"q/{question.id}", kind_of(replace(question, optional=True), *was, project=project.id))
    if answer is None:
        return False
    await talk.do(keeping(project.id, question.id)(answer))
    now[question.id] = answer.choice
    for later in project.questions[project.questions.index(question) + 1 :]:
        if later.id in before["said"] or not asked_only_now(later, changed, before["chosen"], now):
            continue
        keep = keeping(project.id, later.id)
        also = await talk.ask(f"q/{later.id}", kind_of(later, project=project.id), keep=keep)
        changed.add(later.id)
        now[later.id] = also.choice if also else ()
        if also:
            await talk.do(keep(also))
    return True


def asked_only_now(
    later: Question, changed: set[str], before: dict[str, Sequence[str]], now: dict[str, Sequence[str]]
) -> bool:
    """Whether a question was not to be asked before the change and is now."""
    return bool(changed & set(later.when)) and later.applies(now) and not later.applies(before)


def as_it_was(talk: Talk, project: Project) -> dict[str, Any]:
    """How it was before: what was chosen, by question, and which questions were answered at all; none of the words."""
    own = talk.ports.own_views(project.id)
    return {"chosen": {view.question: list(view.choice) for view in own}, "said": [view.question for view in own]}


FLOW = Flow("change-answer", change_answer, nudge=timedelta(hours=24), single=False)
