"""What others said so far, in plain words, where the group is large enough that nobody can be made out in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.kinds import KINDS, answers_of
from flows.kinds.choice import labelled
from flows.messages import Text, words
from flows.ports import Counts, Option, Project, Question

SMALLEST_GROUP = 10
"""People who have to have answered a question before anything of it is shown (a group of fewer can be guessed at)."""

SMALLEST_PART = 5
"""People behind anything that is shown: an answer that fewer gave is not shown at all."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """One question: how many people answered it, and the answers that enough of them gave, the most given first."""

    question: Question
    people: int
    parts: tuple[tuple[Option, int], ...]


def so_far(question: Question, taps: Mapping[str, int]) -> SoFar | None:
    """What can be shown of a question, from the taps of each option; None where that is nothing.

    An answer that too few gave is left out, and where it is the only one, the next smallest goes with it.
    Only questions that everybody answers with one tap: elsewhere the taps do not add up to people.
    """
    options = answers_of(question) if KINDS[question.kind].one_tap else ()
    people = sum(taps.get(option.id, 0) for option in options)
    if people < SMALLEST_GROUP:
        return None
    given = sorted(
        ((option, many) for option in options if (many := taps.get(option.id, 0))), key=lambda part: -part[1]
    )
    parts = [part for part in given if part[1] >= SMALLEST_PART]
    if len(given) - len(parts) == 1:
        parts = parts[:-1]  # what one answer lacks could be worked out from the others and the whole
    if not parts or people - parts[0][1] < SMALLEST_PART:
        return None  # where nearly everybody said the same, each of them is known to have said it
    return SoFar(question, people, tuple(parts))


def largest(project: Project, counts: Counts, answered: Iterable[str]) -> SoFar | None:
    """Of the questions that somebody answered, the one that most people did; None where no group is large enough."""
    own = set(answered)
    found = [
        shown
        for question in project.questions
        if question.id in own and (shown := so_far(question, counts.choices.get(question.id, {}))) is not None
    ]
    return max(found, key=lambda shown: shown.people, default=None)


def in_a_line(shown: SoFar) -> Text:
    """In one plain sentence or two: how many answered, and what most of them said."""
    (first, many), *others = shown.parts
    if others and others[0][1] == many:
        return words("so-far-close", people=shown.people, one=labelled(first), other=labelled(others[0][0]))
    if many * 2 > shown.people:
        return words("so-far-most", people=shown.people, answer=labelled(first))
    return words("so-far-first", people=shown.people, answer=labelled(first))
