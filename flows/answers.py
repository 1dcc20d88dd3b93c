"""What a person answered to a question of a project, whatever the mode."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.messages import Json


class NotAnAnswer(Exception):
    """What came in does not answer this question; `words` is the key of a kind sentence that says what would."""

    def __init__(self, words: str, **args: str | int) -> None:
        super().__init__(words)
        self.words = words
        self.args_for_words = args


def says_something(text: str) -> bool:
    """Whether there is anything to see in a text: spaces, line breaks and marks of direction alone are nothing."""
    return any(unicodedata.category(c)[0] not in "CZ" and c not in _LOOK_BLANK for c in text)


_LOOK_BLANK = frozenset("\u2800\u3164\u115f\u1160\uffa0")


def kinds_in(said: Mapping[str, Any]) -> tuple[str, ...]:
    """What each of the `media` of a message is, by its `mode`. The sound of a round video comes before its picture."""
    pictures = ("image",) * len(said.get("media", ()))
    return ("voice", *pictures[1:]) if pictures and said.get("mode") == "voice" else pictures


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in one mode: choice, text, emoji, image or voice. `source` names the message it came in; `kinds` says
    of each of `media` whether it is an image or a voice, and is known of the media wherever it is kept."""

    mode: str
    choice: tuple[str, ...] = ()
    text: str = ""
    emoji: str = ""
    media: tuple[str, ...] = ()
    source: str = ""
    kinds: tuple[str, ...] = field(default=(), compare=False)

    def fields(self) -> dict[str, Any]:
        """Its fields by name, as an effect takes them."""
        return {name: getattr(self, name) for name in self.__slots__ if name != "kinds"}

    def to_json(self) -> Json:
        return {name: value for name, value in self.fields().items() if value}

    @classmethod
    def from_json(cls, stored: Json) -> Answer:
        """Read back a recorded answer; raises `NotAnAnswer` for anything that is not one."""
        if not isinstance(stored, dict) or stored.get("mode") not in {"choice", "text", "emoji", "image", "voice"}:
            raise NotAnAnswer("not-understood")
        return cls(
            mode=stored["mode"],
            choice=tuple(stored.get("choice", ())),
            text=stored.get("text", ""),
            emoji=stored.get("emoji", ""),
            media=tuple(stored.get("media", ())),
            source=stored.get("source", ""),
            kinds=tuple(kind for piece in stored.get("pieces") or [stored] for kind in kinds_in(piece)),
        )
