"""A question that has a right answer: whatever is tapped gets a kind word and why. Nobody keeps the score."""

from __future__ import annotations

from dataclasses import dataclass

from flows.kinds.choice import Choice, labelled
from flows.kinds.kind import Answered, More, Reader
from flows.messages import Incoming, Json, Literal, Message, Text, words
from flows.ports import Option


@dataclass(frozen=True, slots=True)
class Quiz:
    """The id of one option. `right` is the place of the right one, from 1; `explain` says why it is."""

    options: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False
    right: int = 1
    explain: Text | None = None

    @property
    def _plainly(self) -> Choice:
        return Choice(self.options, self.prompt, self.optional)

    def put(self, name: str, part: Json) -> Message:
        return self._plainly.put(name, part)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        heard = self._plainly.read(event, part, reader)
        if not isinstance(heard, Answered):
            return heard
        told = self._told(heard.value)  # above what comes next, where it is also read out
        return Answered(heard.value, words("quiz-told", said=heard.back, told=told) if heard.back else told)

    def load(self, stored: Json) -> str:
        return self._plainly.load(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return self._plainly.shown(name, stored)

    def _told(self, chosen: str) -> Text:
        right, why = self.options[min(self.right, len(self.options)) - 1], self.explain or Literal("")
        if chosen == right.id:
            return words("quiz-yes", why=why)
        return words("quiz-guess", right=labelled(right), why=why)
