"""What every engine that writes down speech is to the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.media.sound import Samples  # loads numpy, which only the child has need of


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of one voice note; `confidence` is the engine's own, from 0 (a guess) to 1. No words: no speech."""

    text: str
    confidence: float
    engine: str
    model_sha256: str


class Transcriber(Protocol):
    """One engine with its model loaded."""

    def transcribe(self, pcm16k: Samples, language: str) -> Transcript:
        """Write down mono samples from -1 to 1, 16,000 a second, in a language (`en`). Blocks for as long as it takes.

        The language is always given: engines that guess it guess wrong on short notes and on children.
        """
