"""A question with buttons, answered in another way: with a voice note, a picture or an album."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, Kind, More, Reader
from flows.kinds.pieces import (
    Piece,
    ask_for_more,
    got,
    got_it,
    is_all,
    is_more,
    one_more,
    piece_of,
    pieces_of,
    read_more,
    recorded,
    what_was_got,
)
from flows.kinds.standing import stands
from flows.messages import Incoming, Json, Message, Pictured, Reacted, Spoke, Tapped, Text, Typed, line_each


@dataclass(frozen=True, slots=True)
class AnyWay:
    """As `inner`; and what is spoken or pictured is the answer too, once the person has said "Send it".

    What was tapped before, and an option that is tapped or typed meanwhile, goes with it: both are one answer, in the
    mode of the voice or picture. `faces`: an emoji put on the question as a reaction is read as if it had been typed.
    """

    inner: Kind[Any]
    faces: bool = False

    @property
    def optional(self) -> bool:
        return self.inner.optional

    def put(self, name: str, part: Json) -> Message:
        if not _waits(part):
            return self.inner.put(name, part)
        if part.get("on"):
            return _with_what_waits(self.inner.put(name, part["under"]), part)
        chosen = stands(self.inner, part["under"])
        return ask_for_more(part) if chosen is None else ask_for_more(part, self.inner.shown(name, chosen))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if _waits(part):
            return self._meanwhile(event, part, reader)
        if isinstance(event, Pictured | Spoke) and (piece := piece_of(event)) is not None:
            return More(one_more({"under": part}, piece))
        if isinstance(event, Reacted):
            if not self.faces or not event.emoji:
                raise NotAnAnswer("sorry-tap-one")
            event = Typed(event.emoji, event.source)
        return self.inner.read(event, part, reader)

    def stands(self, part: Json) -> Json:
        """What waits and what is chosen."""
        if not _waits(part):
            return stands(self.inner, part)
        return _both(pieces_of(part), stands(self.inner, part["under"]))

    def load(self, stored: Json) -> Any:
        if not _in_another_way(stored):
            return self.inner.load(stored)
        said, chosen = Answer.from_json(stored), self._chosen(stored.get("chosen"))
        return replace(said, choice=chosen.choice, emoji=said.emoji or chosen.emoji) if chosen else said

    def shown(self, name: str, stored: Json) -> Text:
        if not _in_another_way(stored):
            return self.inner.shown(name, stored)
        if self._chosen(stored.get("chosen")):
            return line_each(self.inner.shown(name, stored["chosen"]), *got(stored))
        return line_each(*got_it(stored))

    def _meanwhile(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        """Read what comes while something waits: an option, more of what waits, or that this is all."""
        heard = self._option(event, part, reader)
        if heard is None:
            heard = read_more(event, part, reader)
            return Answered(self.stands(part)) if isinstance(heard, Answered) else heard
        if isinstance(heard, Answered):
            back = line_each(heard.back, *got(part)) if heard.back and isinstance(event, Typed) else heard.back
            return Answered(_both(pieces_of(part), heard.value), back)
        return More({"under": heard.part, "pieces": pieces_of(part), "on": True}, heard.toast)

    def _option(self, event: Incoming, part: Json, reader: Reader) -> Answered | More | None:
        """What the question makes of it; None where it is no option. "No" is one only if the question is in sight."""
        on = bool(part.get("on"))
        if not isinstance(event, Tapped | Typed):
            return None
        if isinstance(event, Typed) and not on and (is_all(event.text, reader) or is_more(event.text, reader)):
            return None
        try:
            heard = self.inner.read(event, part["under"], reader)
        except NotAnAnswer:
            return None
        if isinstance(heard, Answered):
            return heard if self._chosen(heard.value) else None
        return heard if on or isinstance(event, Tapped) else None

    def _chosen(self, value: Json) -> Answer | None:
        """What was chosen among the options, where it was and they are still there."""
        try:
            answer: Answer | None = self.inner.load(value) if value is not None else None
        except NotAnAnswer:
            return None
        return answer if answer and answer.choice else None


def _with_what_waits(question: Message, part: Json) -> Message:
    """A question that is before the person again, with what waits above its hint."""
    at = len(question.text) - question.hint
    return replace(question, text=(*question.text[:at], *what_was_got(part), *question.text[at:]))


def _waits(part: Json) -> bool:
    return isinstance(part, dict) and "under" in part and bool(pieces_of(part))


def _in_another_way(stored: Json) -> bool:
    return isinstance(stored, dict) and bool(stored.get("any_way"))


def _both(pieces: list[Piece], chosen: Json) -> Json:
    said = {**recorded(pieces), "any_way": True}
    return said if chosen is None else {**said, "chosen": chosen}
