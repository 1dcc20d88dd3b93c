"""A person with a phone, as the story speaks of them. Whether it is drawn on the page or not is said in a subclass."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

SECONDS = 20.0
"""How long anything may take before the story counts as stuck. Nothing waits for it without need."""

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands in the chat now."""

    id: int
    mine: bool
    words: str
    buttons: tuple[str, ...] = ()
    pictures: int = 0
    voices: int = 0


class Phone(ABC):
    """What one person does and sees. Each act remembers the chat as it was, so that `sees` means: since then."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._before: frozenset[Message] = frozenset()

    # --- what a person does

    def starts(self, code: str = "") -> None:
        """Press Start, having come by a link with this code."""
        self._remember()
        self._start(code)

    def types(self, words: str) -> None:
        self._remember()
        self._type(words)

    def taps(self, *labels: str) -> None:
        """Tap buttons, one after the other; each is the newest whose label has these words in it."""
        for label in labels:
            message, button = until(partial(self._button, label), f"{self.name} has a button {label!r}", self)
            self._remember()
            self._tap(message, button)
            until(self._changed, f"{button!r} does something for {self.name}", self)

    def sends_a_drawing(self, caption: str = "") -> None:
        self._remember()
        self._draw(caption)

    def sends_a_voice_note(self) -> None:
        self._remember()
        self._speak()

    # --- what a person sees

    def sees(self, *words: str, pictures: int = 0, voices: int = 0) -> Message:
        """Wait for a message of the bot, new or changed since the last act, with all of this in it. One that has lost
        nothing but its buttons says nothing new."""

        def look() -> Message | None:
            before = self._before | {replace(message, buttons=()) for message in self._before}
            fresh = (message for message in self.read() if message not in before)
            return next((message for message in fresh if _fits(message, words, pictures, voices)), None)

        return until(look, f"{self.name} sees {words} with {pictures} pictures and {voices} voices", self)

    def hears(self, after: Message) -> Message:
        """Wait for the bot's voice note that comes after a message, and listen to it; the message itself may be one."""

        def look() -> Message | None:
            later = (message for message in self.read() if message.id >= after.id and not message.mine)
            return next((message for message in later if message.voices), None)

        voice = until(look, f"{self.name} hears {after.words!r}", self)
        self.listens_to(voice)
        return voice

    def sent(self) -> list[Message]:
        """All that the person sent."""
        return [message for message in self.read() if message.mine]

    def count(self, words: str) -> int:
        """How many messages of the bot have these words in them."""
        return sum(words in message.words for message in self.read() if not message.mine)

    def newest(self) -> Message:
        """The last message of the bot."""
        return until(lambda: next((m for m in reversed(self.read()) if not m.mine), None), "the bot says a word", self)

    @abstractmethod
    def read(self) -> list[Message]:
        """The chat from top to bottom."""

    @abstractmethod
    def looks_at(self, message: Message, like: Path | None = None) -> None:
        """Make sure that the message's picture is really there to see; and is `like` the one in that file."""

    @abstractmethod
    def listens_to(self, message: Message) -> None:
        """Make sure that the message's voice note really plays."""

    @abstractmethod
    def _start(self, code: str) -> None: ...
    @abstractmethod
    def _type(self, words: str) -> None: ...
    @abstractmethod
    def _tap(self, message: Message, label: str) -> None: ...
    @abstractmethod
    def _draw(self, caption: str) -> None: ...
    @abstractmethod
    def _speak(self) -> None: ...

    def _remember(self) -> None:
        self._before = frozenset(self.read())

    def _changed(self) -> bool:
        return frozenset(self.read()) != self._before

    def _button(self, wanted: str) -> tuple[Message, str] | None:
        for message in reversed(self.read()):
            for label in message.buttons:
                if wanted in label:
                    return message, label
        return None


def _fits(message: Message, words: tuple[str, ...], pictures: int, voices: int) -> bool:
    there = message.pictures >= pictures and message.voices >= voices
    return not message.mine and there and all(word in message.words for word in words)


def until(look: Callable[[], Found | None], claim: str, phone: Phone | None = None) -> Found:
    """What `look` finds, as soon as it finds something; an AssertionError with the claim when it does not."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.04)
    chat = "\n".join(map(str, phone.read()[-4:])) if phone else ""
    raise AssertionError(f"not so in {SECONDS:.0f} seconds: {claim}\n{chat}")
