"""Which places on a picture: numbered areas, marked by their number, then Done; or typed as "1, 3" or their words."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from flows.answers import NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.many_choice import DONE, ManyChoice
from flows.kinds.picture_choice import numbered
from flows.messages import Button, Incoming, Json, Message, Text, Typed, Words, words
from flows.ports import Option

MOST_IN_A_ROW = 5


@dataclass(frozen=True, slots=True)
class Areas:
    """The ids of the marked areas, in the order of the question. `most` limits how many (0: no limit).

    The numbers are on the picture; beside them above the buttons stand their words, for who cannot see it.
    """

    options: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False
    most: int = 0

    @property
    def _plainly(self) -> ManyChoice:
        return ManyChoice(self.options, self.prompt, self.optional, self.most, numbered=True)

    def put(self, name: str, part: Json) -> Message:
        marked = set(part or ())
        buttons = [
            Button(words("option-on", text=number), f"-{option.id}")
            if option.id in marked
            else Button(number, f"+{option.id}")
            for option, number in numbered(self.options)
        ]
        across = ceil(len(buttons) / ceil(len(buttons) / MOST_IN_A_ROW))  # rows of a like length
        rows = [tuple(buttons[at : at + across]) for at in range(0, len(buttons), across)]
        if marked:
            rows.append((Button(words("button-done", count=len(marked)), DONE),))
        named = tuple(words("numbered", number=number, text=option.text) for option, number in numbered(self.options))
        hint = words("areas-most", most=self.most) if self.most else Words("areas-any")
        return Message((*self.prompt, words("areas-are", lines=named), hint), tuple(rows), hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        heard = self._plainly.read(event, part, reader)
        if isinstance(heard, Answered) and isinstance(event, Typed):
            return Answered(heard.value, back=self.shown("", heard.value))
        return heard

    def stands(self, part: Json) -> Json:
        """What is marked so far."""
        return self._plainly.stands(part)

    def load(self, stored: Json) -> tuple[str, ...]:
        return self._plainly.load(stored)

    def shown(self, name: str, stored: Json) -> Text:
        known = {
            option.id: words("numbered", number=number, text=option.text) for option, number in numbered(self.options)
        }
        if not isinstance(stored, list):
            raise NotAnAnswer("sorry-tap-some")
        return words("you-said", answer=tuple(text for option, text in known.items() if option in stored))
