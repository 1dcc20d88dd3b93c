"""A question with buttons, answered in another way: with a voice note, a picture or an album."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, Kind, More, Reader
from flows.kinds.pieces import ask_for_more, piece_of, pieces_of, read_more
from flows.messages import Incoming, Json, Message, Pictured, Reacted, Spoke, Text, Typed, words


@dataclass(frozen=True, slots=True)
class AnyWay:
    """As `inner`; and what is spoken or pictured in its place is the answer, once the person has said "Send it".

    `faces`: an emoji put on the question as a reaction is read as if it had been typed.
    """

    inner: Kind[Any]
    faces: bool = False

    @property
    def optional(self) -> bool:
        return self.inner.optional

    def put(self, name: str, part: Json) -> Message:
        return ask_for_more(pieces_of(part)) if _waits(part) else self.inner.put(name, part)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if _waits(part):
            heard = read_more(event, part, reader)
            return Answered({**heard.value, "any_way": True}) if isinstance(heard, Answered) else heard
        if isinstance(event, Pictured | Spoke):
            return More({"pieces": [piece_of(event)], "under": part})
        if isinstance(event, Reacted):
            if not self.faces or not event.emoji:
                raise NotAnAnswer("sorry-tap-one")
            event = Typed(event.emoji, event.source)
        return self.inner.read(event, part, reader)

    def load(self, stored: Json) -> Any:
        return Answer.from_json(stored) if _in_another_way(stored) else self.inner.load(stored)

    def shown(self, name: str, stored: Json) -> Text:
        if not _in_another_way(stored):
            return self.inner.shown(name, stored)
        return words("got-it", mode=stored["mode"], count=len(stored["media"]))


def _waits(part: Json) -> bool:
    return isinstance(part, dict) and "under" in part and bool(pieces_of(part))


def _in_another_way(stored: Json) -> bool:
    return isinstance(stored, dict) and bool(stored.get("any_way"))
