"""What the house knows of a kind of question besides how it is asked: what a project gives it, what can be tapped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flows.kinds.choice import labelled
from flows.kinds.kind import Kind
from flows.messages import Text
from flows.ports import Option, Question

OPTION_LENGTH = 48
"""Letters of an option: about what a button shows on a small phone without being cut off."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One whole number that a kind of question can be given. `allowed` is from the number of options."""

    name: str
    allowed: Callable[[int], Sequence[int]]
    rule: str
    example: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a question of a kind: in which field, in a sentence, and a line that would do."""

    field: str
    what: str
    example: str


def nothing_wrong(_: Question) -> Fault | None:
    """Of a kind that takes every question whose parts are right."""
    return None


def given_options(question: Question) -> tuple[Option, ...]:
    """The options that the project wrote."""
    return question.options


def their_labels(choice: Sequence[str], options: tuple[Option, ...]) -> tuple[Text, ...]:
    """The options that were chosen, by what stands on their buttons, in the order of the question."""
    return tuple(labelled(option) for option in options if option.id in choice)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the registry.

    `make` builds the kind from a question and the lines above its buttons. `options` is how many options a project
    writes for it (None: it brings its own, or has none), each of at most `option_length` letters, on a picture with
    `placed` its place there. `texts` are the fields of a question with words that only some kinds have. `wrong` finds
    what is wrong with a question as a whole. `answers` are the options that can be tapped, by which views are counted
    and on which a later question can depend; `worded` says a kept choice in words, each part on a line with `in_lines`.
    `one_tap` kinds may stand in a quick poll. `pictured` kinds have a picture for everyone, not only in Easy Read.
    """

    make: Callable[[Question, tuple[Text, ...]], Kind[Any]]
    options: range | None = None
    settings: tuple[Setting, ...] = ()
    answers: Callable[[Question], tuple[Option, ...]] = given_options
    worded: Callable[[Sequence[str], tuple[Option, ...]], tuple[Text, ...]] = their_labels
    one_tap: bool = False
    several: bool = False
    option_length: int = OPTION_LENGTH
    placed: bool = False
    in_lines: bool = False
    texts: tuple[str, ...] = ()
    wrong: Callable[[Question], Fault | None] = nothing_wrong
    pictured: bool = False
