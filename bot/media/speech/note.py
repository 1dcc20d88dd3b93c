"""What was spoken as a voice note: OGG/Opus, one channel, at a rate that Opus takes."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import numpy as np
import soundfile

from bot.media.sound import Resampler, Samples
from bot.media.speech.speaker import Speech, SpeechTrouble

RATE = 24_000
"""Opus takes 8, 12, 16, 24 and 48 kHz; the engines give 22.05 or 24."""

COMPRESSION = 0.95
"""For speech without hiss or room: about 12 kB for six seconds, and as clear as twice that."""

SILENT = 0.01
MOST_SECONDS = 180
BLOCK = RATE


def voice_note(speech: Speech) -> bytes:
    """The bytes of an OGG/Opus file, three minutes at most; raises `SpeechTrouble` where there is nothing to hear."""
    samples = speech.samples[: MOST_SECONDS * speech.rate]
    if not samples.size or float(np.abs(samples).max()) < SILENT:
        raise SpeechTrouble("there is nothing to hear")
    out = BytesIO()
    with soundfile.SoundFile(out, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=COMPRESSION) as opus:
        for block in _at_rate(samples, speech.rate):
            opus.write(block)
    return out.getvalue()


def _at_rate(samples: Samples, rate: int) -> Iterator[Samples]:
    """In blocks: in one piece the encoder runs out of stack on long notes, and resampling takes megabytes a second."""
    resampler = Resampler(rate, RATE) if rate != RATE else None
    for start in range(0, len(samples), BLOCK):
        block = samples[start : start + BLOCK]
        yield resampler.feed(block) if resampler else block
    if resampler:
        yield resampler.finish()
