"""One of several: tapped, or typed as its letter, number or words."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match, means, plain
from flows.messages import Button, Incoming, Json, Literal, Message, Picture, Tapped, Text, Typed, Words, words
from flows.ports import Option

YES_OR_NO = (Option("yes", Words("answer-yes"), "👍"), Option("no", Words("answer-no"), "👎"))


def says_yes(typed: str, reader: Reader) -> bool:
    """Whether somebody typed yes, in one way or another; letters and numbers mean no place in a list here."""
    return match(typed, YES_OR_NO, reader, placed=False) == "yes" or means(typed, Words("plain-yes"), reader)


def says_no(typed: str, reader: Reader) -> bool:
    """As `says_yes`."""
    return match(typed, YES_OR_NO, reader, placed=False) == "no" or means(typed, Words("plain-no"), reader)


def labelled(option: Option) -> Text:
    """An option as it stands on a button."""
    return words("option", emoji=option.emoji, text=option.text) if option.emoji else option.text


@dataclass(frozen=True, slots=True)
class Choice:
    """The id of one option. Without `prompt`, the words of its name are the question. `across`: buttons a row;
    the last `apart` of them have a row each."""

    options: tuple[Option, ...]
    prompt: tuple[Text, ...] = ()
    optional: bool = False
    across: int = 1
    picture: Picture | None = None
    apart: int = 0

    @classmethod
    def of(cls, name: str, *ids: str, across: int = 1, optional: bool = False) -> Choice:
        """Options whose words are `name-id`, under the question `name`."""
        options = tuple(Option(option, Words(f"{name}-{option}")) for option in ids)
        return cls(options, (Words(name),), optional=optional, across=across)

    def put(self, name: str, part: Json) -> Message:
        buttons = [Button(labelled(option), option.id) for option in self.options]
        beside = buttons[: len(buttons) - self.apart]
        rows = [tuple(beside[at : at + self.across]) for at in range(0, len(beside), self.across)]
        rows.extend((button,) for button in buttons[len(beside) :])
        return Message(self.prompt or (Words(name),), tuple(rows), picture=self.picture)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Tapped) and any(option.id == event.value for option in self.options):
            return Answered(event.value)
        if isinstance(event, Typed):
            meant = match(event.text, self.options, reader) or self._yes_or_no(event.text, reader)
            if meant is not None:
                return Answered(meant, back=self.shown("", meant))
        raise NotAnAnswer("sorry-tap-one")

    def _yes_or_no(self, typed: str, reader: Reader) -> str | None:
        """A plain yes or no, whatever the buttons say: "Yes, forget me" is a yes, and so is "yeah"."""
        if not plain(typed):  # a thumb alone is no "Yes, forget me"
            return None
        meant = {"yes": says_yes(typed, reader), "no": says_no(typed, reader)}
        meant |= {"not-now": meant["no"], "not_sure": means(typed, Words("plain-not-sure"), reader)}
        return next((option.id for option in self.options if meant.get(option.id)), None)

    def load(self, stored: Json) -> str:
        if not isinstance(stored, str) or all(option.id != stored for option in self.options):
            raise NotAnAnswer("sorry-tap-one")
        return stored

    def shown(self, name: str, stored: Json) -> Text:
        meant = next((option for option in self.options if option.id == stored), None)
        return words("you-said", answer=labelled(meant) if meant else Literal("✓"))
