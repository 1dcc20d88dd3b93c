"""One of several that are pictures: numbered as they are in the picture, with their words beside the number."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.choice import Choice, labelled
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match
from flows.messages import Button, Incoming, Json, Literal, Message, Text, Typed, words
from flows.ports import Option


def numbered(options: tuple[Option, ...]) -> tuple[tuple[Option, Text], ...]:
    """Each option with its number, from 1. The picture has the same digits, whatever the language."""
    return tuple((option, Literal(str(place))) for place, option in enumerate(options, 1))


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """The id of one option. What can be seen on its picture is said above the buttons, where somebody wrote it."""

    options: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False

    @property
    def _plainly(self) -> Choice:
        return Choice(self.options, self.prompt, self.optional)

    def put(self, name: str, part: Json) -> Message:
        seen = tuple(words("numbered", number=n, text=option.alt) for option, n in numbered(self.options) if option.alt)
        rows = tuple(
            (Button(words("numbered", number=number, text=labelled(option)), option.id),)
            for option, number in numbered(self.options)
        )
        return Message((*self.prompt, *((words("pictures-show", lines=seen),) if seen else ())), rows)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if not isinstance(event, Typed):
            return self._plainly.read(event, part, reader)
        meant = match(event.text, self.options, reader, numbered=True)
        if meant is None:
            raise NotAnAnswer("sorry-tap-one")
        return Answered(meant, back=self.shown("", meant))

    def load(self, stored: Json) -> str:
        return self._plainly.load(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return self._plainly.shown(name, stored)
