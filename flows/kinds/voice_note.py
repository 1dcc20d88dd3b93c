"""A voice note and nothing else, asked about once before it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.pieces import AGAIN, SEND
from flows.messages import Button, Incoming, Json, Message, Spoke, Tapped, Text, Words, words


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """An `Answer` of mode voice. A new note before "Send it" takes the place of the one before."""

    prompt: tuple[Text, ...]
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        if not part:
            return Message(self.prompt)
        rows = ((Button(Words("button-send"), SEND), Button(Words("button-redo"), AGAIN)),)
        return Message((Words("send-voice"),), rows, hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Spoke):
            return More(event.media)
        if isinstance(event, Tapped) and part and event.value == SEND:
            return Answered(Answer("voice", media=(part,)).to_json())
        if isinstance(event, Tapped) and part and event.value == AGAIN:
            return More(None, toast=Words("redo-toast"))
        raise NotAnAnswer("staff-voice-sorry")

    def load(self, stored: Json) -> Answer:
        return Answer.from_json(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return words("got-it", mode="voice", count=1)
