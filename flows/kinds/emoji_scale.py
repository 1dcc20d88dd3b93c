"""How does it feel: three or five faces in one row, tapped, sent as an emoji, or typed as a number."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer
from flows.kinds.choice import labelled
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match
from flows.messages import Button, Incoming, Json, Literal, Message, Tapped, Text, Typed, Words, line_each, words
from flows.ports import Option

FACES = {3: ("🙁", "😐", "🙂"), 5: ("😢", "🙁", "😐", "🙂", "😀")}
NAMES = {"😢": "face-awful", "🙁": "face-bad", "😐": "face-okay", "🙂": "face-good", "😀": "face-great"}


def faces_of(steps: int) -> tuple[Option, ...]:
    """The faces of a scale, from the worst: their place is their id."""
    return tuple(Option(str(place), Words(NAMES[face]), face) for place, face in enumerate(FACES[steps], 1))


@dataclass(frozen=True, slots=True)
class EmojiScale:
    """An `Answer` of mode emoji; its choice is the place on the scale, from 1 (worst).

    Five words do not fit beside five faces in one row: they stand above it, and can be read aloud.
    """

    prompt: tuple[Text, ...]
    steps: int = 5
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        buttons = tuple(Button(Literal(face), str(place)) for place, face in enumerate(FACES[self.steps], 1))
        # A line each: a list of them would run against the buttons in a language that is read from the right.
        named = line_each(*map(labelled, faces_of(self.steps)))
        return Message((*self.prompt, named), (buttons,), hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        options = faces_of(self.steps)
        if isinstance(event, Tapped) and any(option.id == event.value for option in options):
            return Answered(event.value)
        if isinstance(event, Typed) and (meant := match(event.text, options, reader)) is not None:
            return Answered(meant, back=self.shown("", meant))
        raise NotAnAnswer("sorry-tap-face")

    def load(self, stored: Json) -> Answer:
        return Answer("emoji", choice=(stored,), emoji=self._face(stored).emoji)

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=labelled(self._face(stored)))

    def _face(self, stored: Json) -> Option:
        face = next((option for option in faces_of(self.steps) if option.id == stored), None)
        if face is None:
            raise NotAnAnswer("sorry-tap-face")
        return face
