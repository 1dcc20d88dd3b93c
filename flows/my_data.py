"""What did I say? See it, take one thing back, take everything back, or stop."""

from __future__ import annotations

from collections.abc import Sequence

from flows.effects import Begin, TakeBack, TakeBackAll
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import Kept, Literal, Message, Text
from flows.ports import Option, OwnView
from flows.run import Flow
from flows.said import chosen

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
    for number, media in enumerate(view.media if view else ()):
        await talk.show(f"media/{picked}/{number}", Message((talk.words("this-one"),), picture=Kept(media)))
    verdict = await talk.ask("one", Choice.of("my-data-one", "take-back", "keep", across=2))
    if verdict == "take-back":
        await talk.do(TakeBack(view=picked, project=view.project, question=view.question))
        await talk.say("one-gone")
    else:
        await talk.say("kept")
    await talk.do(Begin("my-data"))


def listed(talk: Talk, shown: Sequence[OwnView], start: int, *, more: bool) -> Choice:
    """One line and one button a view."""
    lines: list[Text] = [talk.words("list")]
    options: list[Option] = []
    for number, view in enumerate(shown, start + 1):
        lines.append(talk.words("line", number=number, project=asked(talk, view), what=said(talk, view)))
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


def said(talk: Talk, view: OwnView) -> Text:
    """A view in a few words: the text itself, the emoji, the options, or that it is a picture or voice note."""
    if view.media:
        return talk.words("pictures" if view.mode == "image" else "voice", count=len(view.media))
    if view.text:
        return Literal(view.text if len(view.text) <= 120 else f"{view.text[:120]}…")
    if view.emoji:
        return Literal(view.emoji)
    project = talk.ports.project(view.project)
    question = next((q for q in project.questions if q.id == view.question), None) if project else None
    return talk.words("chose", what=chosen(question, view.choice))


FLOW = Flow("my-data", my_data, command="mydata")
