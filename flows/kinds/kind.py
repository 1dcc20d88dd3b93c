"""What a kind of question is: how it is put, how an answer is read, and how the kept answer is shown back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeVar

from flows.messages import Incoming, Json, Message, Text

Value_co = TypeVar("Value_co", covariant=True)


class Reader(Protocol):
    """What a kind may look up to read an answer."""

    def wording(self, text: Text) -> str:
        """A text as the person reads it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The question is answered; `value` is what is recorded. `back` says what was understood, for what was typed: it
    stands above the next question. Words and pictures of the person's own need none."""

    value: Json
    back: Text | None = None


@dataclass(frozen=True, slots=True)
class More:
    """Not done yet: `part` is kept and the question drawn again. `toast` is a word on the tap."""

    part: Json
    toast: Text | None = None


class Kind(Protocol[Value_co]):
    """One kind of question. `optional` questions get a Skip button from the engine."""

    @property
    def optional(self) -> bool:
        """Whether it may be skipped."""

    def put(self, name: str, part: Json) -> Message:
        """The question as it stands; `name` is the key of its words where it has none of its own."""

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        """Read what came in; raises `NotAnAnswer` with words on what would work."""

    def load(self, stored: Json) -> Value_co:
        """The recorded answer as the flow gets it; raises `NotAnAnswer` if it is none under this question any more."""

    def shown(self, name: str, stored: Json) -> Text:
        """The kept answer in words, to show back."""
