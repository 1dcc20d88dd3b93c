"""Best first: tapped 1st, 2nd, 3rd, then Done; or typed as "2, 1" or "pond, swings"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.choice import labelled
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.many_choice import DONE
from flows.kinds.matching import match_in_order, says
from flows.messages import Button, Incoming, Json, Literal, Message, Tapped, Text, Typed, Words, words
from flows.ports import Option

MEDALS = ("🥇", "🥈", "🥉", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
PLACES = 3
"""How many places there are where a project does not say."""
UNDO = "!undo"


def ranked(choice: Sequence[str], options: tuple[Option, ...]) -> tuple[Text, ...]:
    """The options in their places: "1. A pond", "2. Swings"; one that is gone leaves its place empty."""
    known = {option.id: option for option in options}
    return tuple(
        words("ranked", place=Literal(str(place)), option=labelled(known[chosen]))
        for place, chosen in enumerate(choice, 1)
        if chosen in known
    )


@dataclass(frozen=True, slots=True)
class Ranking:
    """The ids of the options in their order, best first: from 1 to `most` of them.

    A button says what a tap will do (`+id` takes the next place, `-id` gives it up, `!undo2` takes back the second), so
    a tap that arrives twice does the same as once.
    """

    options: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False
    most: int = PLACES

    @property
    def _places(self) -> int:
        return min(self.most, len(self.options))

    def put(self, name: str, part: Json) -> Message:
        order = self._order(part)
        rows: list[tuple[Button, ...]] = [(self._button(option, order),) for option in self.options]
        if order:
            done = Button(words("button-done", count=len(order)), DONE)
            rows.append((Button(Words("button-undo"), f"{UNDO}{len(order)}"), done))
        hint = words("rank-first", most=self._places) if not order else Words("rank-next")
        if len(order) >= self._places:
            hint = Words("rank-full")
        return Message((*self.prompt, hint), tuple(rows), hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        order = self._order(part)
        if isinstance(event, Tapped):
            return self._tapped(event.value, order)
        if isinstance(event, Typed):
            return self._typed(event.text, order, reader)
        raise NotAnAnswer("sorry-rank")

    def stands(self, part: Json) -> Json:
        """The places so far."""
        return self._order(part) or None

    def load(self, stored: Json) -> tuple[str, ...]:
        known = {option.id for option in self.options}
        if not isinstance(stored, list) or not stored or not known.issuperset(stored):
            raise NotAnAnswer("sorry-rank")
        return tuple(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-ranked", lines=ranked(stored, self.options))

    def _order(self, part: Json) -> list[str]:
        """The places so far, but for options that were taken out since."""
        return [chosen for chosen in part or () if any(option.id == chosen for option in self.options)]

    def _button(self, option: Option, order: list[str]) -> Button:
        if option.id not in order:
            return Button(labelled(option), f"+{option.id}")
        medal = MEDALS[order.index(option.id)]
        return Button(words("option", emoji=medal, text=option.text), f"-{option.id}")

    def _tapped(self, value: str, order: list[str]) -> Answered | More:
        sign, option = value[:1], value[1:]
        if value == DONE and order:
            return Answered(order)
        if value.startswith(UNDO):
            return More(order[:-1] if value == f"{UNDO}{len(order)}" else order)
        if sign not in ("+", "-") or all(known.id != option for known in self.options):
            raise NotAnAnswer("sorry-rank")
        if sign == "-":
            return More([known for known in order if known != option])
        if option in order:
            return More(order)
        if len(order) >= self._places:
            return More(order, toast=words("sorry-too-many", most=self._places))
        return More([*order, option])

    def _typed(self, text: str, order: list[str], reader: Reader) -> Answered | More:
        if order and says(text, Words("plain-done"), reader):
            return Answered(order, back=self.shown("", order))
        if order and says(text, Words("plain-undo"), reader):
            return More(order[:-1])
        meant = match_in_order(text, self.options, reader)
        if meant is None:
            raise NotAnAnswer("sorry-rank")
        if len(meant) > self._places:
            raise NotAnAnswer("sorry-too-many", most=self._places)
        return Answered(list(meant), back=self.shown("", list(meant)))
