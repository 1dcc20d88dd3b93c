"""What was tapped, question by question, as plain lines."""

from __future__ import annotations

from flows.kinds import YES_NO
from flows.kinds.choice import labelled
from flows.kinds.emoji_scale import FACES
from flows.messages import Literal, Text, words
from flows.ports import Counts, Option, Project, Question


def tally(project: Project, counts: Counts) -> list[Text]:
    """One paragraph a question with options: its words, then a line an option."""
    return [
        words("staff-tally", question=question.text, lines=_lines(question, counts))
        for question in project.questions
        if options_of(question)
    ]


def options_of(question: Question) -> tuple[Option, ...]:
    """What can be tapped under a question, in its order."""
    if question.kind == "yes_no":
        return YES_NO
    if question.kind == "emoji_scale":
        return tuple(
            Option(str(n), Literal(face)) for n, face in enumerate(FACES[question.settings.get("steps", 5)], 1)
        )
    return question.options


def _lines(question: Question, counts: Counts) -> tuple[Text, ...]:
    taps = counts.choices.get(question.id, {})
    return tuple(
        words("staff-tally-line", option=labelled(option), count=taps.get(option.id, 0))
        for option in options_of(question)
    )
