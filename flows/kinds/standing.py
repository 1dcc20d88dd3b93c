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


def sort_of(kind: Kind[Any]) -> str:
    """Which sort of question a kind is, without what is wrapped around it: half-made answers of one mean nothing to
    another."""
    inner = getattr(kind, "inner", None)
    return type(kind).__name__ if inner is None else sort_of(inner)


def that_fits(kind: Kind[Any], part: Json, sort: str) -> Json:
    """A half-made answer under the question as it is now. Where it was begun under another `sort`, for staff have
    changed the question since, it is the messages that wait in it; what was tapped was another question's."""
    if part is None or sort in ("", sort_of(kind)):  # runs of 0.1.0 do not say
        return part
    return with_pieces(None, pieces_of(part))


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
