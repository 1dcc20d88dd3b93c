"""A question whose answer is tapped, as a question of a project: the answer becomes a view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flows.answers import Answer
from flows.kinds.kind import Answered, Kind, More, Reader
from flows.kinds.standing import stands
from flows.messages import Incoming, Json, Message, Text


@dataclass(frozen=True, slots=True)
class ViewOf:
    """Turns the option or options that `inner` gives into an `Answer` of mode choice."""

    inner: Kind[Any]

    @property
    def optional(self) -> bool:
        return self.inner.optional

    def put(self, name: str, part: Json) -> Message:
        return self.inner.put(name, part)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        return self.inner.read(event, part, reader)

    def stands(self, part: Json) -> Json:
        """As `inner` has it."""
        return stands(self.inner, part)

    def load(self, stored: Json) -> Answer:
        chosen = self.inner.load(stored)
        return Answer("choice", choice=(chosen,) if isinstance(chosen, str) else tuple(chosen))

    def shown(self, name: str, stored: Json) -> Text:
        return self.inner.shown(name, stored)
