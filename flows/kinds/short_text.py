"""A few typed words, up to a length."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer, says_something
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
        if not isinstance(event, Typed):
            raise NotAnAnswer("sorry-type-it")
        self._check(event.text)
        return Answered(Answer("text", text=event.text.strip(), source=event.source).to_json())

    def load(self, stored: Json) -> Answer:
        answer = Answer.from_json(stored)
        self._check(answer.text)  # the message it came in may have been edited since
        return answer

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=Literal(stored.get("text", "")))

    def _check(self, text: str) -> None:
        if not says_something(text):
            raise NotAnAnswer("sorry-type-it")
        if len(text) > self.most:
            raise NotAnAnswer("sorry-too-long", most=self.most, length=len(text))
