"""What was answered, in words: to show it back."""

from __future__ import annotations

from collections.abc import Sequence

from flows.answers import Answer
from flows.kinds import answers_of, in_words
from flows.kinds.choice import labelled
from flows.messages import Literal, Text, Words, words
from flows.ports import OwnView, Project, Question

LONG = 120
"""So many letters of somebody's own words stand in a list."""


def chosen(question: Question | None, choice: Sequence[str]) -> Text:
    """What was tapped, in words; a tick where the question is gone."""
    named = in_words(question, choice) if question else ()
    return words("list", items=named) if named else Literal("✓")


def question_of(project: Project | None, view: OwnView) -> Question | None:
    """The question that a view answers, where it is still there."""
    return next((question for question in project.questions if question.id == view.question), None) if project else None


def face(view: OwnView | Answer, question: Question | None) -> Text:
    """A face of a scale with its word; any other emoji as it was sent."""
    options = answers_of(question) if question else ()
    meant = (option for option in options if option.id in view.choice and option.emoji == view.emoji)
    return next(map(labelled, meant), Literal(view.emoji))


def in_short(view: OwnView | Answer, question: Question | None) -> Text:
    """A view in a few words: the text itself, the emoji, the options, or that it is a picture or voice note; with the
    options that were tapped as well."""
    said = _in_one_way(view, question)
    both = view.choice and (view.media or view.text)
    return words("list", items=(said, chosen(question, view.choice))) if both else said


def _in_one_way(view: OwnView | Answer, question: Question | None) -> Text:
    if view.media and view.mode == "voice":
        return Words("said-with-more") if len(view.media) > 1 else words("my-data-voice", count=1)
    if view.media:
        return words("my-data-pictures", count=len(view.media))
    if view.text:
        return Literal(view.text if len(view.text) <= LONG else f"{view.text[:LONG]}…")
    if view.emoji:
        return face(view, question)
    return words("my-data-chose", what=chosen(question, view.choice))
