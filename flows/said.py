"""What was answered, in words: to show it back."""

from __future__ import annotations

from collections.abc import Sequence

from flows.messages import Literal, Text, Words, words
from flows.ports import Question


def chosen(question: Question | None, options: Sequence[str]) -> Text:
    """The options that were tapped, by their words; a yes or no by ours; a tick where the question is gone."""
    known = question.options if question else ()
    named = tuple(option.text for option in known if option.id in options)
    if named:
        return words("list", items=named)
    if options and options[0] in ("yes", "no"):
        return Words(f"answer-{options[0]}")
    return Literal("✓")
