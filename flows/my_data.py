"""What did I say? See it, take one thing back, take everything back, or stop. A yes to sharing a voice can be taken
back alone."""

from __future__ import annotations

from collections.abc import Sequence

from flows.effects import AnswerSharing, Begin, TakeBack, TakeBackAll
from flows.engine import Talk
from flows.heard import Sharing
from flows.kinds.choice import Choice
from flows.messages import Kept, Literal, Message, Text
from flows.ports import Option, OwnView
from flows.run import Flow
from flows.said import in_full, in_short, question_of

PAGE = 5


async def my_data(talk: Talk) -> None:
    """One menu; each thing done leads back to it."""
    own = talk.ports.own_views()
    if not own:
        await talk.say("nothing")
        return
    what = await talk.ask("menu", Choice.of("my-data-menu", "see", "everything", "stop", "done"), same=True)
    if what == "see":
        await see(talk, own)
    elif what == "everything":
        sure = await talk.ask("sure", Choice.of("my-data-sure", "yes", "no", across=2), same=True)
        if sure == "no":
            talk.start_again()
        await talk.do(TakeBackAll())
        await talk.say("all-gone")
    elif what == "stop":
        await talk.do(Begin("stop"))
    else:
        await talk.say("done")


async def see(talk: Talk, own: Sequence[OwnView]) -> None:
    """What was said, a page at a time; one of it can be shown whole and taken back."""
    page = 0
    while True:
        start = page * PAGE
        shown = own[start : start + PAGE]
        picked = await talk.ask(f"page-{page}", listed(talk, shown, start, more=len(own) > start + PAGE), same=True)
        if picked != "more":
            break
        page += 1
    view = next((view for view in own if view.id == picked), None)
    if view is None:
        talk.start_again()
    for number, media in enumerate(view.media):
        await talk.show(f"media/{picked}/{number}", Message((talk.words("this-one"),), picture=Kept(media)))
    shared = talk.ports.sharing(view.id)
    verdict = await talk.ask("one", what_to_do(talk, view, shared))
    if verdict == "change":
        await talk.do(Begin("change-answer", {"project": view.project, "question": view.question}))
        return
    if verdict == "take-back":
        await talk.do(TakeBack(view=picked, project=view.project, question=view.question))
        await talk.say("one-gone")
    elif verdict == "unshare":
        for media in shared.media:
            await talk.do(AnswerSharing(media, "no"))
        await talk.say("unshared-copied" if shared.copied else "unshared")
    else:
        await talk.say("kept")
    await talk.do(Begin("my-data"))


def what_to_do(talk: Talk, view: OwnView, shared: Sharing) -> Choice:
    """All of it, to take back or keep; to change, while its project is open and still asks that; to share no more,
    where they said yes to that."""
    project = talk.ports.project(view.project)
    question = question_of(project, view)
    open_still = project is not None and project.state == "open" and question is not None
    offered = {"change": open_still, "unshare": bool(shared.media), "take-back": True, "keep": True}
    options = tuple(Option(name, talk.words(f"one-{name}")) for name, there in offered.items() if there)
    said = talk.words("this", question=asked(talk, view), what=in_full(view, question))
    allowed = (talk.words("may-share"),) if shared.media else ()
    return Choice(options, (said, *allowed, talk.words("one")), across=2)


def listed(talk: Talk, shown: Sequence[OwnView], start: int, *, more: bool) -> Choice:
    """One line and one button a view."""
    lines: list[Text] = [talk.words("list")]
    options: list[Option] = []
    for number, view in enumerate(shown, start + 1):
        question = question_of(talk.ports.project(view.project), view)
        lines.append(talk.words("line", number=number, project=asked(talk, view), what=in_short(view, question)))
        options.append(Option(view.id, Literal(str(number))))
    if more:
        options.append(Option("more", talk.words("more")))
    return Choice(tuple(options), tuple(lines), across=PAGE)


def asked(talk: Talk, view: OwnView) -> Text:
    """The question that a view answers; the project, where nothing was asked."""
    project = talk.ports.project(view.project)
    if project is None:
        return Literal(view.project)
    return next((question.text for question in project.questions if question.id == view.question), project.title)


FLOW = Flow("my-data", my_data, command="mydata")
