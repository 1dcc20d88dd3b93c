"""A choice about something said before it, to which more may be said meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.answers import Answer, NotAnAnswer
from flows.kinds.choice import Choice
from flows.kinds.in_passing import says_much
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.pieces import Piece, piece_of, pieces_of, reworded
from flows.messages import Edited, Incoming, Json, Message, Text, Typed, Words


@dataclass(frozen=True, slots=True)
class AndAlso:
    """The id that `inner` gives, and the pieces that were said until it did."""

    inner: Choice

    @property
    def optional(self) -> bool:
        return self.inner.optional

    def put(self, name: str, part: Json) -> Message:
        message = self.inner.put(name, part)
        return replace(message, text=(Words("got-that-too"), *message.text)) if pieces_of(part) else message

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        pieces = pieces_of(part)
        if isinstance(event, Edited):
            return More({"pieces": reworded(pieces, event.source, event.text) or pieces})
        try:
            heard = self.inner.read(event, None, reader)
        except NotAnAnswer:
            piece = piece_of(event)
            if piece is None or (isinstance(event, Typed) and not says_much(event.text, reader)):
                raise
            return More({"pieces": [*pieces, piece]})
        return replace(heard, value={"chosen": heard.value, "pieces": pieces}) if isinstance(heard, Answered) else heard

    def load(self, stored: Json) -> tuple[str, list[Piece]]:
        if not isinstance(stored, dict):  # as runs of 0.1.0 have it
            return self.inner.load(stored), []
        return self.inner.load(stored.get("chosen")), pieces_of(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return self.inner.shown(name, stored["chosen"] if isinstance(stored, dict) else stored)


def with_what_came_before(answer: Answer, pieces: Sequence[Piece]) -> list[Piece]:
    """An answer and what was said after it, as pieces of one view."""
    first: Piece = {"text": answer.text or answer.emoji, "source": answer.source}
    if answer.media:
        first |= {"mode": answer.mode, "media": list(answer.media)}
    return [first, *pieces]
