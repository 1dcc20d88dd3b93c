"""What staff may know of the voice notes and pictures of a view, beside hearing and seeing them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Box: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom, in thousandths of the picture's width and height."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One voice note and its words.

    `state`: waiting (for somebody to write them down), done, person (no program here knows the language), silent
    (nobody talks), failed. `language` is the locale its person chose. `confidence` is the program's, from 0 to 1; None
    where a person typed it. `approved`: staff say that the words are right. `wish` is what its person said to being
    played to others: yes, no, words (only their words, in a computer voice), or empty while they have not answered.
    `away`: they stopped, or cannot be written to, so they cannot be asked.
    """

    media: str
    state: str = "waiting"
    language: str = ""
    text: str = ""
    confidence: float | None = None
    approved: bool = False
    corrected: bool = False
    asked: bool = False
    wish: str = ""
    away: bool = False


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a person lets us do with one of their own views: `media` are the voice notes that others may hear, as they
    are or in a computer voice. `copied`: a copy of a voice was given to staff to pass on, and cannot be got back.
    """

    media: tuple[str, ...] = ()
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Faces:
    """Faces in a picture; not `looked`: no program looked for any."""

    looked: bool
    boxes: tuple[Box, ...] = ()
