"""What every engine that can speak is to the rest: languages it has, and a blocking call that gives samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.media.sound import Samples

SECONDS = 20.0
"""How long an engine may take for one note before it is given up."""


class SpeechTrouble(LookupError):
    """The engine did not speak. Its text says what happened, never what was to be said."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Mono samples from -1 to 1, so many a second."""

    samples: Samples
    rate: int

    @classmethod
    def of_16_bits(cls, data: bytes, start: int, rate: int) -> Speech:
        """From little-endian 16-bit samples that begin at a byte."""
        import numpy as np  # only the child, in which engines speak, has need of it

        counted = np.frombuffer(data, dtype="<i2", count=(len(data) - start) // 2, offset=start)
        return cls(np.divide(counted, 32768, dtype=np.float32), rate)


class Speaker(Protocol):
    """One engine. `name` tells it and its version apart from others: what was made with another is made again."""

    @property
    def name(self) -> str: ...

    @property
    def languages(self) -> frozenset[str]:
        """Tags of the languages it speaks, in small letters: en, cy, pt-br."""

    def speak(self, text: str, language: str, *, slow: bool) -> Speech:
        """Say it. Blocks for as long as it takes, at most `SECONDS`; raises `SpeechTrouble`."""
