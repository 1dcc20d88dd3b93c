"""What others said so far, in plain words, where the group is large enough that nobody can be made out in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from flows.kinds import KINDS, answers_of
from flows.kinds.choice import labelled
from flows.messages import Text, words
from flows.ports import Counts, Option, Project, Question

SMALLEST_PART = 5
"""People behind anything that is shown, that is left out, or by which what is shown moves on."""

Taps: TypeAlias = Mapping[str, Mapping[str, int]]
"""How many people tapped each option, by question."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """One question: how many people answered it, and the answers that enough of them gave, the most given first."""

    question: Question
    people: int
    parts: tuple[tuple[Option, int], ...]


def so_far(question: Question, taps: Mapping[str, int]) -> SoFar | None:
    """What can be shown of a question, from the taps of each option; None where that is nothing.

    From what is shown nobody can work out of any answer, or of several together, that one to four people gave it, even
    who knows the question and this rule: those behind what is left out are none, or at least five, and how many gave
    which of it cannot be told. Five or more gave the first answer and five or more another: a group of nine is too few.
    Only questions that everybody answers with one tap: elsewhere the taps do not add up to people.
    """
    given = [(option, taps.get(option.id, 0)) for option in _tapped_once(question)]
    people, few = sum(many for _, many in given), _left_out([many for _, many in given])
    parts = sorted((part for part in given if part[1] > few), key=lambda part: -part[1])
    if not parts or parts[0][1] == people:
        return None  # where everybody said the same, each of them is known to have said it
    return SoFar(question, people, tuple(parts))


def _tapped_once(question: Question) -> tuple[Option, ...]:
    return answers_of(question) if KINDS[question.kind].one_tap else ()


def _left_out(given: Sequence[int]) -> int:
    """Answers that at most so many people gave are left out: the small ones, and as many of the next as it takes.

    Those that are level stay together, and some of those left out differ: else the whole would say what each was.
    """
    levels = [SMALLEST_PART - 1, *sorted(many for many in given if many >= SMALLEST_PART)]
    for level in levels:
        hidden = [many for many in given if many <= level]
        if not sum(hidden) or (sum(hidden) >= SMALLEST_PART and len(set(hidden)) > 1):
            return level
    return levels[-1]


def moved_on(project: Project, shown: Taps, now: Taps) -> dict[str, dict[str, int]]:
    """What to show from now on of each question: the answers as they are now, or still those that were `shown` before.

    Two showings of a question that follow each other are the answers of at least five people apart, whether they
    came, changed their answer or took it back: from two that are one person apart, anybody could tell what that one
    said. So what somebody took back may be counted until five have moved.
    """
    found = {}
    for question in project.questions:
        ids = [option.id for option in _tapped_once(question)]
        before, after = ({one: taps.get(question.id, {}).get(one, 0) for one in ids} for taps in (shown, now))
        found[question.id] = after if _people_between(before, after) >= SMALLEST_PART else before
    return found


def _people_between(before: Mapping[str, int], after: Mapping[str, int]) -> int:
    """How many people must have moved at least: each left one answer at most, and joined one at most."""
    moves = [after[one] - before[one] for one in after]
    return max(sum(move for move in moves if move > 0), -sum(move for move in moves if move < 0))


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
