"""A question of a project with what stands beside its words: a picture, a recording, why it cannot be skipped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from flows.kinds.kind import Answered, Kind, More, Reader
from flows.kinds.standing import stands
from flows.messages import Incoming, Json, Message, Picture, Sound, Text


@dataclass(frozen=True, slots=True)
class AsAsked:
    """`inner`, with its picture whenever the question itself is put, and a recording when it is first put.

    What is asked about a half-made answer ("Send it?") is another message, and has neither.
    """

    inner: Kind[Any]
    picture: Picture | None = None
    sound: Sound | None = None

    @property
    def optional(self) -> bool:
        return self.inner.optional

    def put(self, name: str, part: Json) -> Message:
        message = self.inner.put(name, part)
        if part is None:
            return replace(message, picture=message.picture or self.picture, sound=message.sound or self.sound)
        if message.text[:1] != self.inner.put(name, None).text[:1]:
            return message
        return replace(message, picture=message.picture or self.picture)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        return self.inner.read(event, part, reader)

    def stands(self, part: Json) -> Json:
        """As `inner` has it."""
        return stands(self.inner, part)

    def load(self, stored: Json) -> Any:
        return self.inner.load(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return self.inner.shown(name, stored)
