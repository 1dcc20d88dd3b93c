"""What stands of a half-made answer: it is never lost, whichever way a person leaves the question."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol, runtime_checkable

from flows.answers import Answer
from flows.kinds.kind import Kind
from flows.kinds.pieces import pieces_of, with_pieces, words_so_far
from flows.messages import Json


@runtime_checkable
class Standing(Protocol):
    """A kind that takes several taps or messages. The others have nothing half-made that could stand."""

    def stands(self, part: Json) -> Json:
        """What would be recorded if this were all; None if nothing was said yet."""


def stands(kind: Kind[Any], part: Json) -> Json:
    """What would be recorded if the half-made answer `part` were all of it; None where there is nothing."""
    return kind.stands(part) if part is not None and isinstance(kind, Standing) else None


def so_far(kind: Kind[Any], part: Json) -> Answer | None:
    """What can be kept before anyone says that this is all: words and taps. Pictures and voice notes wait to be sent.

    For kinds that give an `Answer`.
    """
    said = words_so_far(part)
    chosen = stands(kind, part.get("under") if pieces_of(part) else part)
    if chosen is None:
        return said
    answer: Answer = kind.load(chosen)
    return answer if said is None else replace(said, choice=answer.choice)


def a_step_back(part: Json) -> Json:
    """A half-made answer that stands, without what came to it last."""
    if pieces := pieces_of(part):
        return with_pieces(part, pieces if part.get("on") else pieces[:-1])
    return {**part, "said": part["said"][:-1]} if isinstance(part, dict) else part[:-1]
