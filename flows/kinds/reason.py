"""A reason in words: something a person can follow, not a mark that fills the field."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import plain
from flows.kinds.short_text import ShortText
from flows.messages import Incoming, Json, Message, Text, Typed

FEWEST_LETTERS = 4
THROWN_AWAY = frozenset(
    {"none", "nope", "nothing", "noreason", "noreasons", "noreasongiven", "nocomment", "nocomments", "notapplicable"}
    | {"because", "justbecause", "dontknow", "idontknow", "unknown", "whatever", "same", "asabove", "seeabove"}
    | {"test", "testing", "asdf", "qwerty", "tobeconfirmed", "tobedecided"}
)
"""What people type into a field they must fill, without spaces or marks."""


def is_reason(text: str) -> bool:
    """Whether a text can be a reason at all: some letters, and none of the usual fillers."""
    letters = "".join(c for c in plain(text) if c.isalnum())
    return len(letters) >= FEWEST_LETTERS and len(set(letters)) > 1 and letters not in THROWN_AWAY


@dataclass(frozen=True, slots=True)
class Reason:
    """As `inner`, but refused with the words `needed` where nothing was really said."""

    inner: ShortText
    needed: str

    @property
    def optional(self) -> bool:
        return False

    def put(self, name: str, part: Json) -> Message:
        return self.inner.put(name, part)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Typed) and not is_reason(event.text):
            raise NotAnAnswer(self.needed)
        return self.inner.read(event, part, reader)

    def load(self, stored: Json) -> Answer:
        answer = self.inner.load(stored)
        if not is_reason(answer.text):  # edited to nothing after it was accepted
            raise NotAnAnswer(self.needed)
        return answer

    def shown(self, name: str, stored: Json) -> Text:
        return self.inner.shown(name, stored)
