"""Say it your way: words, emoji, a picture, several, or a voice note; in one message or in several.

Whatever comes first is kept as a piece, and the person is asked once whether there is anything to add.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.pieces import ask_for_more, got_it, one_more, piece_of, pieces_of, read_more, recorded
from flows.messages import Incoming, Json, Message, Text, Words, line_each


@dataclass(frozen=True, slots=True)
class OpenView:
    """An `Answer` in whatever mode it came."""

    prompt: tuple[Text, ...]
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        return ask_for_more(part) if pieces_of(part) else Message((*self.prompt, Words("say-it-your-way")), hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if pieces_of(part):
            return read_more(event, part, reader)
        piece = piece_of(event)
        if piece is None:
            raise NotAnAnswer("sorry-say-it")
        return More(one_more(None, piece))

    def stands(self, part: Json) -> Json:
        """The pieces, as one answer."""
        pieces = pieces_of(part)
        return recorded(pieces) if pieces else None

    def load(self, stored: Json) -> Answer:
        return Answer.from_json(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return line_each(*got_it(stored))
