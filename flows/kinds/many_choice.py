"""Several of several: tapped on and off, then Done; or typed as "1, 3" or their words."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.choice import labelled
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match_several, says
from flows.messages import Button, Incoming, Json, Message, Tapped, Text, Typed, Words, words
from flows.ports import Option

DONE = "!done"


@dataclass(frozen=True, slots=True)
class ManyChoice:
    """The ids of the chosen options, in the order of the question. `most` limits how many (0: no limit). `numbered`:
    their numbers are shown.

    A button says what a tap will do (`+id`, `-id`), so a tap that arrives twice does the same as once.
    """

    options: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False
    most: int = 0
    numbered: bool = False

    def put(self, name: str, part: Json) -> Message:
        chosen = set(self._in_order(part or ()))
        rows = [
            (
                Button(words("option-on", text=labelled(option)), f"-{option.id}")
                if option.id in chosen
                else Button(labelled(option), f"+{option.id}"),
            )
            for option in self.options
        ]
        if chosen:
            rows.append((Button(words("button-done", count=len(chosen)), DONE),))
        hint = words("choose-most", most=self.most) if self.most else Words("choose-any")
        return Message((*self.prompt, hint), tuple(rows), hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        chosen = [option for option in part or () if option in self._in_order(part)]
        if isinstance(event, Tapped):
            sign, option = event.value[:1], event.value[1:]
            if event.value == DONE and chosen:
                return Answered(self._in_order(chosen))
            if sign in "+-" and any(known.id == option for known in self.options):
                return self._toggled(chosen, option, on=sign == "+")
        if isinstance(event, Typed):
            if chosen and says(event.text, Words("plain-done"), reader):
                return Answered(self._in_order(chosen), back=self.shown("", chosen))
            meant = match_several(event.text, self.options, reader, numbered=self.numbered)
            if meant is not None and self.most and len(meant) > self.most:
                raise NotAnAnswer("sorry-too-many", most=self.most)
            if meant:
                kept = self._in_order(meant)
                return Answered(kept, back=self.shown("", kept))
        raise NotAnAnswer("sorry-tap-some")

    def stands(self, part: Json) -> Json:
        """What is chosen so far."""
        return self._in_order(part or ()) or None

    def load(self, stored: Json) -> tuple[str, ...]:
        known = {option.id for option in self.options}
        if not isinstance(stored, list) or not stored or not known.issuperset(stored):
            raise NotAnAnswer("sorry-tap-some")
        return tuple(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=tuple(labelled(o) for o in self.options if o.id in set(stored)))

    def _toggled(self, chosen: list[str], option: str, *, on: bool) -> More:
        if not on:
            return More([known for known in chosen if known != option])
        if option in chosen:
            return More(chosen)
        if self.most and len(chosen) >= self.most:
            return More(chosen, toast=words("sorry-too-many", most=self.most))
        return More([*chosen, option])

    def _in_order(self, chosen: list[str] | tuple[str, ...]) -> list[str]:
        return [option.id for option in self.options if option.id in set(chosen)]
