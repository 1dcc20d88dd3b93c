"""What was answered, in words: to show it back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.answers import Answer, kinds_in
from flows.kinds import KINDS, answers_of, in_words
from flows.kinds.choice import labelled
from flows.kinds.pieces import counted
from flows.messages import Literal, Text, line_each, words
from flows.ports import OwnView, Project, Question

LONG = 120
"""So many letters of somebody's own words stand in a list."""


def chosen(question: Question | None, choice: Sequence[str]) -> Text:
    """What was tapped, in words; a tick where the question is gone."""
    named = in_words(question, choice) if question else ()
    if question is None or not named:
        return Literal("✓")
    return line_each(*named) if KINDS[question.kind].in_lines else words("list", items=named)


def question_of(project: Project | None, view: OwnView) -> Question | None:
    """The question that a view answers, where it is still there."""
    return next((question for question in project.questions if question.id == view.question), None) if project else None


def face(view: OwnView | Answer, question: Question | None) -> Text:
    """A face of a scale with its word; any other emoji as it was sent."""
    options = answers_of(question) if question else ()
    meant = (option for option in options if option.id in view.choice and option.emoji == view.emoji)
    return next(map(labelled, meant), Literal(view.emoji))


def in_media(view: OwnView | Answer) -> tuple[Text, ...]:
    """Its pictures and its voice notes, by their numbers: "2 pictures", "a voice note"."""
    kinds = view.kinds or kinds_in({"mode": view.mode, "media": view.media})
    return tuple(
        words("my-data-voice", count=count) if kind == "voice" else words("my-data-pictures", count=count)
        for kind, count in counted(kinds)
    )


def in_short(view: OwnView | Answer, question: Question | None) -> Text:
    """A view in a few words, a line for each thing it has: the emoji or the options, that there are pictures and voice
    notes, the beginning of its words."""
    return line_each(*_told(view, question, LONG))


def in_full(view: OwnView | Answer, question: Question | None) -> Text:
    """As `in_short`, with all of its words."""
    return line_each(*_told(view, question, len(view.text)))


def _told(view: OwnView | Answer, question: Question | None, most: int) -> Iterator[Text]:
    if view.emoji:
        yield face(view, question)
    yield from in_media(view)
    if view.text:
        yield Literal(view.text if len(view.text) <= most else f"{view.text[:most]}…")
    if not view.emoji and (view.choice or not (view.media or view.text)):
        yield chosen(question, view.choice)
