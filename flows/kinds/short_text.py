"""A few typed words, up to a length."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.messages import Incoming, Json, Literal, Message, Text, Typed, Words, words


@dataclass(frozen=True, slots=True)
class ShortText:
    """An `Answer` of mode text of at most `most` characters (Telegram's own limit of a message is 4,096)."""

    prompt: tuple[Text, ...] = ()
    optional: bool = False
    most: int = 300

    def put(self, name: str, part: Json) -> Message:
        return Message(self.prompt or (Words(name),))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if not isinstance(event, Typed) or not event.text.strip():
            raise NotAnAnswer("sorry-type-it")
        if len(event.text) > self.most:
            raise NotAnAnswer("sorry-too-long", most=self.most, length=len(event.text))
        return Answered(Answer("text", text=event.text.strip(), source=event.source).to_json())

    def load(self, stored: Json) -> Answer:
        return Answer.from_json(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=Literal(stored.get("text", "")))
