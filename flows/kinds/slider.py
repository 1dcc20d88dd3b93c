"""How sure, how much: five steps in one row, with words for both ends; tapped, or typed as 1 to 5 or as those words."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match
from flows.messages import Button, Incoming, Json, Literal, Message, Tapped, Text, Typed, Words, words
from flows.ports import Option, Question

STEPS = 5


def steps_of(question: Question) -> tuple[Option, ...]:
    """The steps from the low end: their place is their id."""
    low, high = question.low or Words("slider-low"), question.high or Words("slider-high")
    between = tuple(Option(str(step), words("slider-step", step=Literal(str(step)))) for step in range(2, STEPS))
    return (Option("1", low, "1️⃣"), *between, Option(str(STEPS), high, "5️⃣"))


@dataclass(frozen=True, slots=True)
class Slider:
    """The step that was chosen, from "1" to "5"."""

    steps: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        ends = words("slider-ends", low=self.steps[0].text, high=self.steps[-1].text)
        return Message((*self.prompt, ends), (tuple(Button(Literal(step.id), step.id) for step in self.steps),))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Tapped) and any(step.id == event.value for step in self.steps):
            return Answered(event.value)
        if isinstance(event, Typed) and (meant := match(event.text, self.steps, reader, numbered=True)) is not None:
            return Answered(meant, back=self.shown("", meant))
        raise NotAnAnswer("sorry-slider")

    def load(self, stored: Json) -> str:
        if not isinstance(stored, str) or all(step.id != stored for step in self.steps):
            raise NotAnAnswer("sorry-slider")
        return stored

    def shown(self, name: str, stored: Json) -> Text:
        step = next((step for step in self.steps if step.id == stored), None)
        if step is None:
            raise NotAnAnswer("sorry-slider")
        return words("you-said", answer=words("option", emoji=step.emoji, text=step.text) if step.emoji else step.text)
