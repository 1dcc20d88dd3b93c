"""What was answered, in words: to show it back."""

from __future__ import annotations

from collections.abc import Sequence

from flows.kinds import in_words
from flows.messages import Literal, Text, words
from flows.ports import Question


def chosen(question: Question | None, choice: Sequence[str]) -> Text:
    """What was tapped, in words; a tick where the question is gone."""
    named = in_words(question, choice) if question else ()
    return words("list", items=named) if named else Literal("✓")
