"""Say it your way: words, emoji, a picture, several, or a voice note.

Words are their own confirmation: they stand in the chat. A picture or a voice note is asked about once ("Send it",
"Do it again"), and words typed while it waits go with it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from flows.answers import Answer, NotAnAnswer, says_something
from flows.kinds.kind import Answered, More, Reader
from flows.messages import Button, Edited, Incoming, Json, Message, Pictured, Spoke, Tapped, Text, Typed, Words, words

SEND, AGAIN = "!send", "!redo"
MOST_PICTURES = 10
_EMOJI_PARTS = {"\u200d", "\ufe0f", "\u20e3"}


def only_emoji(text: str) -> bool:
    """Whether a text is nothing but emoji (joined, coloured or flagged as they may be)."""
    bare = [c for c in text if not c.isspace()]
    return 0 < len(bare) <= 24 and all(_is_emoji(c) for c in bare) and any(ord(c) > 0x2000 for c in bare)


def _is_emoji(c: str) -> bool:
    if c in _EMOJI_PARTS or 0x1F3FB <= ord(c) <= 0x1F3FF or 0xE0020 <= ord(c) <= 0xE007F:
        return True
    if c in "0123456789#*":
        return (
            True  # only ever all of it together with a keycap, which the caller's test for a high code point asks for
        )
    return unicodedata.category(c) == "So"


@dataclass(frozen=True, slots=True)
class OpenView:
    """An `Answer` in whatever mode it came."""

    prompt: tuple[Text, ...]
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        if not part:
            return Message((*self.prompt, Words("say-it-your-way")))
        question = "send-voice" if part["mode"] == "voice" else "send-pictures"
        with_words = (words("with-your-words", text=part["text"]),) if part.get("text") else ()
        count = len(part["media"])
        rows = ((Button(Words("button-send"), SEND), Button(Words("button-redo"), AGAIN)),)
        return Message((words(question, count=count), *with_words), rows)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Pictured):
            return More(self._added(part, "image", event.media, event.caption, event.source))
        if isinstance(event, Spoke):
            return More(self._added(part, "voice", (event.media,), event.caption, event.source))
        if isinstance(event, Tapped) and part:
            return self._decided(event.value, part)
        if isinstance(event, Edited) and part:
            return More({**part, "text": event.text} if part.get("source") == event.source else part)
        if isinstance(event, Typed) and says_something(event.text):
            if part:
                return More({**part, "text": "\n".join(filter(None, (part.get("text"), event.text)))})
            answer = Answer("text", text=event.text, source=event.source)
            if only_emoji(event.text):
                answer = Answer("emoji", emoji=event.text.strip(), source=event.source)
            return Answered(answer.to_json())
        raise NotAnAnswer("sorry-say-it")

    def load(self, stored: Json) -> Answer:
        return Answer.from_json(stored)

    def shown(self, name: str, stored: Json) -> Text:
        return words("got-it", mode=stored.get("mode", "text"), count=len(stored.get("media", ())))

    def _decided(self, value: str, part: Json) -> Answered | More:
        if value == SEND:
            sent = {**part, "media": tuple(part["media"])}
            return Answered(Answer.from_json(sent).to_json())
        if value == AGAIN:
            return More(None, toast=Words("redo-toast"))
        raise NotAnAnswer("sorry-say-it")

    def _added(self, part: Json, mode: str, media: tuple[str, ...], caption: str, source: str) -> Json:
        before = part or {"mode": mode, "media": [], "text": "", "source": source}
        together = [*before["media"], *media][:MOST_PICTURES]
        return {**before, "media": together, "text": "\n".join(filter(None, (before.get("text"), caption)))}
