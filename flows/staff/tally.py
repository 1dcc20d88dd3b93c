"""What was tapped, question by question, as plain lines."""

from __future__ import annotations

from flows.kinds import answers_of
from flows.kinds.choice import labelled
from flows.messages import Text, words
from flows.ports import Counts, Project, Question


def tally(project: Project, counts: Counts) -> list[Text]:
    """One paragraph a question with options: its words, then a line an option."""
    return [
        words("staff-tally", question=question.text, lines=_lines(question, counts))
        for question in project.questions
        if answers_of(question)
    ]


def _lines(question: Question, counts: Counts) -> tuple[Text, ...]:
    taps = counts.choices.get(question.id, {})
    return tuple(
        words("staff-tally-line", option=labelled(option), count=taps.get(option.id, 0))
        for option in answers_of(question)
    )
