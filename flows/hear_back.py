"""What came of it: the outcome, beside what the person themselves said, and what they think of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flows.answers import Answer
from flows.effects import AskTheTeam, React
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.kinds.open_view import OpenView
from flows.messages import EmojiTile, Kept, Literal, Message, OutcomeCard, Picture, Text
from flows.ports import Option, Outcome, OwnView
from flows.run import Flow
from flows.said import chosen, face, question_of

MOST_TAPS = 5
"""How many of a person's own taps come back in words."""

MOST_SHOWN = 3
"""How many of a person's own pictures and voice notes come back with one outcome."""


async def hear_back(talk: Talk) -> None:
    """You said, we did (or could not, and why)."""
    outcome = talk.ports.outcome(talk.args["outcome"])
    if outcome is None or outcome.state == "cancelled":
        return
    own = talk.ports.own_views(outcome.project)
    for number, (view, kept) in enumerate(kept_things(own)):
        await talk.show(f"own/{number}", Message((*asked(talk, view), talk.words("own")), picture=kept))
    thumb = await talk.ask("thumb", told(talk, outcome, own), rests=True)
    if thumb == "question":
        before = any(view.question == AskTheTeam(outcome.project, outcome.id, "text").view().question for view in own)
        another = await talk.once("another", lambda: talk.ports.new_id() if before else "")
        keep = asking(outcome, another)
        await talk.do(keep(await talk.ask("question", OpenView((talk.words("question"),)), keep=keep)))
    else:
        await talk.do(React(outcome.id, thumb))
    await talk.say(f"thanks-{thumb}")


def asking(outcome: Outcome, another: str) -> Callable[[Answer], AskTheTeam]:
    """How a question about an outcome is kept; beside the first, where they asked one before."""
    return lambda question: AskTheTeam(outcome.project, outcome.id, **question.fields(), another=another)


def told(talk: Talk, outcome: Outcome, own: Sequence[OwnView]) -> Choice:
    """The outcome in words, with the person's own words, as a card or in the team's voice; thumbs, or a question."""
    project = talk.ports.project(outcome.project)
    title = project.title if project else Literal("")
    text: list[Text] = [talk.words(f"outcome-{outcome.result}", title=title, said=outcome.said, done=outcome.done)]
    text.extend(talk.words("you-wrote", text=Literal(view.text)) for view in reversed(own) if view.text)
    if project is not None:
        asked = {question.id: question for question in project.questions}
        taps = [view for view in reversed(own) if view.choice and not view.emoji and view.question in asked]
        text.extend(
            talk.words(
                "you-chose", question=asked[view.question].text, answer=chosen(asked[view.question], view.choice)
            )
            for view in taps[:MOST_TAPS]
        )
    hear_by = talk.ports.hears_by(outcome.project)
    picture: Picture | None = None if hear_by == "message" else OutcomeCard(outcome.id)
    if hear_by == "voice" and outcome.voice:
        picture = Kept(outcome.voice)
    thumbs = (("up", "👍"), ("down", "👎"), ("question", "❓"))
    options = tuple(Option(name, talk.words(f"thumb-{name}"), emoji) for name, emoji in thumbs)
    return Choice(options, (*text, talk.words("thumb")), across=2, picture=picture)


def kept_things(own: Sequence[OwnView]) -> list[tuple[OwnView, Picture]]:
    """The person's own emoji, pictures and voice notes, oldest first, each with the view it belongs to."""
    things: list[tuple[OwnView, Picture]] = []
    for view in reversed(own):
        if view.mode == "emoji" and view.emoji:
            things.append((view, EmojiTile(view.emoji)))
        things.extend((view, Kept(media)) for media in view.media)
    return things[:MOST_SHOWN]


def asked(talk: Talk, view: OwnView) -> tuple[Text, ...]:
    """The question that a view answered, where something was asked; under a scale the face with its word."""
    question = question_of(talk.ports.project(view.project), view)
    if question is None:
        return ()
    return (question.text, face(view, question)) if view.emoji and view.choice else (question.text,)


FLOW = Flow("hear-back", hear_back, single=False)
