"""Short conversations: stop, forget me, language, privacy, help, and what to do with something said out of the blue."""

from __future__ import annotations

from dataclasses import replace

from flows.answers import Answer, NotAnAnswer
from flows.effects import Forget, KeepView, Stop
from flows.engine import Talk
from flows.kinds.and_also import AndAlso, with_what_came_before
from flows.kinds.choice import Choice
from flows.kinds.in_passing import is_friendly
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match
from flows.kinds.open_view import OpenView
from flows.kinds.pieces import answer_of, pieces_of
from flows.messages import Incoming, Json, Literal, Message, Typed, Words
from flows.ports import Option
from flows.run import Flow

OR_ANOTHER_WAY = ("unreadable", "too_big")
"""Why something could not be opened, where the words for it say that it can be said another way."""

ANYTHING_ELSE = "anything-else"
"""The question id of what people say about a project without being asked."""


async def stop(talk: Talk) -> None:
    """Nothing more from us until they come back; what they said stays unless they take it back."""
    await talk.do(Stop())
    await talk.say("said")


async def forget(talk: Talk) -> None:
    """Erase everything, after one clear question."""
    if await talk.ask("sure", Choice.of("forget-sure", "yes", "no", across=2), same=True) == "no":
        await talk.say("kept")
        return
    await talk.say("gone")
    await talk.do(Forget())


async def privacy(talk: Talk) -> None:
    """Who reads it, what is kept, how to get rid of it."""
    await talk.say("notice")


async def help_(talk: Talk) -> None:
    """What this is, what can be tapped, and who to talk to when it is serious."""
    await talk.say("text")


class WhatAbout(AndAlso):
    """As a choice to which more may be said; thanks and goodbyes are no more of it, and close nothing."""

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Typed) and self._means_well(event.text, reader):
            raise NotAnAnswer("out-of-the-blue-heart")
        return super().read(event, part, reader)

    def _means_well(self, typed: str, reader: Reader) -> bool:
        return is_friendly(typed, reader) and match(typed, self.inner.options, reader) is None


async def out_of_the_blue(talk: Talk) -> None:
    """Something was said when nothing was asked: which project is it about?"""
    projects = talk.ports.open_projects()
    answer = Answer.from_json(talk.args["answer"])
    if not projects:
        await talk.say("nothing-open")
        return
    none = Option("none", talk.words("none"))
    options = (*(Option(project.id, project.title, project.emoji) for project in projects[:8]), none)
    about, more = await talk.ask("about", WhatAbout(Choice(options)))
    if about == "none":
        await talk.say("never-mind")
        return
    number = await talk.once("number", talk.ports.new_id)
    if more:
        answer = answer_of(with_what_came_before(answer, more))
    await talk.do(KeepView(about, f"{ANYTHING_ELSE}-{number}", **answer.fields()))
    await talk.say("kept")


class AnotherFile(OpenView):
    """As an open view, but it asks for no words: what is typed next answers the question that stands open by then."""

    def put(self, name: str, part: Json) -> Message:
        return super().put(name, part) if pieces_of(part) else Message(self.prompt)


async def send_again(talk: Talk) -> None:
    """A picture or voice note could not be opened: another try, or another way. One in which nobody talks is kept."""
    reason = str(talk.args.get("why", "unreadable"))
    if not talk.args.get("question"):
        await talk.show("why", OpenView((talk.words(reason),)).put("", None))
        return
    why = talk.words(f"{reason}-file") if reason in OR_ANOTHER_WAY else talk.words(reason)
    answer = await talk.ask("again", AnotherFile((why,), optional=True))  # until then what is there of the first stands
    if answer:
        whole = with_the_rest(talk, answer)
        await talk.do(KeepView(talk.args["project"], talk.args["question"], **whole.fields()))
        await talk.say("thanks", what=Literal(""))
    else:
        await talk.show("skipped", Message((talk.words("kept") if talk.args.get("kept") else Words("skipped"),)))


def with_the_rest(talk: Talk, again: Answer) -> Answer:
    """What was sent again, with what is there of the first: its words, what was tapped, the pictures that did open."""
    own = talk.ports.own_views(talk.args["project"])
    first = next((view for view in own if view.question == talk.args["question"]), None)
    if first is None:
        return again
    opened = tuple(media for media in first.media if media != talk.args.get("media"))
    said = "" if first.choice else first.emoji  # a face of a scale is what was tapped
    pieces = with_what_came_before(again, [])
    if opened or first.text or said:
        pieces = with_what_came_before(Answer(first.mode, text=first.text, emoji=said, media=opened), pieces)
    whole = answer_of(pieces)
    return replace(whole, choice=first.choice, emoji=whole.emoji or first.emoji) if first.choice else whole


SMALL = (
    Flow("stop", stop, command="stop"),
    Flow("forget", forget, command="forget"),
    Flow("privacy", privacy, command="privacy"),
    Flow("help", help_, command="help"),
    Flow("out-of-the-blue", out_of_the_blue, single=False),
    Flow("send-again", send_again, single=False),
)
