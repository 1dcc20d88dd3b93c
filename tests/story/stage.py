"""Where the story is played: on the page in a browser, or over the line that the page itself uses."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from tests.story.demo import Demo
from tests.story.phone import Phone


class Stage(ABC):
    """The people, the clock, and the demo behind them."""

    def __init__(self, demo: Demo) -> None:
        self.demo = demo

    @abstractmethod
    def person(self, name: str) -> Phone:
        """Somebody who has a phone."""

    @abstractmethod
    def newcomer(self, name: str, language: str, phone: int) -> Phone:
        """Somebody who is given one of the phones now."""

    @abstractmethod
    def next_due(self) -> str:
        """What is planned next, in the words of the clock; nothing when nothing is."""

    @abstractmethod
    def go_to_next_due(self) -> str:
        """Move the clock to it; what happened, in words."""

    @abstractmethod
    def hour_later(self) -> None:
        """Move the clock on by an hour."""

    @abstractmethod
    def look(self, chapter: str, *people: Phone, everywhere: bool = False) -> None:
        """A moment for a picture of these people's phones; `everywhere` is in the dark and on a small window too."""

    def together(self, *chapters: Callable[[Stage], Phone]) -> list[Phone]:
        """Chapters that need nothing of each other."""
        return [chapter(self) for chapter in chapters]

    @abstractmethod
    def restart(self) -> None:
        """End the demo and start it again in the same folder, at the same address."""
