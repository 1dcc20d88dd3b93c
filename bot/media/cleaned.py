"""What cleaning gives back, how much it may cost, and the two ways in which it can fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Declared = Literal["image", "voice", "still"]
"""What a file was sent as. A still is to be one picture out of a round video."""

Reason = Literal[
    "empty",  # nothing in it
    "too_big",  # more bytes, or more memory to open it, than allowed
    "too_many_pixels",
    "too_long",  # more minutes of sound than allowed
    "too_slow",  # opening it took longer than allowed
    "unknown_format",  # not one of the formats we open
    "needs_heic_extra",  # would open with the optional extra `heic`
    "needs_video_extra",  # would open with the optional extra `video`
    "no_sound",  # opens, but has no sound in it
    "damaged",  # cut short, or not what it says it is
]
REASONS: frozenset[str] = frozenset(get_args(Reason))


class UnreadableMedia(Exception):
    """This file cannot be opened, now or later: tell the person, and keep what they wrote with it.

    Carries one word of ours and nothing of the file, so it is safe to log.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class CleaningUnavailable(Exception):
    """The cleaner itself could not run (no process to be had, a broken installation): try again later."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may cost. Times are seconds, sizes are bytes unless the name says otherwise.

    20 MB is what the Bot API lets a bot download. Memory is address space of the child process, of which
    Python and its libraries take about 250 MB; 40 million pixels with transparency take another 320.
    """

    input_size: int = 20 * 1024 * 1024
    output_size: int = 16 * 1024 * 1024
    pixels: int = 40_000_000
    longest_side: int = 2048
    thumbnail_side: int = 320
    sound_seconds: float = 15 * 60
    memory: int = 1024 * 1024 * 1024
    processor_seconds: int = 40
    wall_seconds: float = 60


@dataclass(frozen=True, slots=True)
class CleanImage:
    """An upright sRGB picture with no metadata. `thumbnail` is a JPEG; `sha256` is of `data`, in hex."""

    data: bytes
    mime: Literal["image/jpeg", "image/png"]
    width: int
    height: int
    thumbnail: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class CleanVoice:
    """Mono 24 kHz Opus in Ogg, with no tags: what Telegram plays as a voice note.

    `duration` is in seconds; `waveform` is 64 heights from 0 to 31, loudest 31; `loudness` is RMS in dB
    below full scale (-120 for none at all); `silent` means that not even its loudest moment could be speech;
    `talking` is for how many seconds somebody talks in it, of which the first two are counted.
    """

    data: bytes
    mime: Literal["audio/ogg"]
    duration: float
    waveform: tuple[int, ...]
    loudness: float
    silent: bool
    sha256: str
    talking: float = 0.0
