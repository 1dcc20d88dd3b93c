"""Inside the cleaning child: plays sound into a new Opus file, mono at 24 kHz, and measures it on the way.

Streams a second at a time: a small file can hold hours, and a header can lie about how many.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import soundfile

from bot.media.cleaned import Limits, UnreadableMedia
from bot.media.sound import Meter, Resampler, Samples
from bot.media.talking import Talking
from bot.media.video import sound_of_video
from bot.media.webm import NotOpusInWebM, opus_from_webm

RATE = 24_000
COMPRESSION = 0.9  # about 18 kbit/s: clear speech, 130 kB a minute
RATES = range(4_000, 192_001)
MOST_CHANNELS = 8
FORMATS = frozenset({"OGG", "WAV", "WAVEX", "FLAC", "MP3", "MPEG"})
SHORTEST = 0.05  # seconds; less is a slip of the finger

EBML, FTYP = b"\x1a\x45\xdf\xa3", b"ftyp"


@dataclass(frozen=True, slots=True)
class Played:
    data: bytes
    duration: float
    waveform: tuple[int, ...]
    loudness: float
    silent: bool
    talking: float


def replay(data: bytes, limits: Limits) -> Played:
    """Decode, mix to mono, resample, encode. Raises `UnreadableMedia`, or whatever the decoder does."""
    rate, blocks = _sound_in(data, limits.sound_seconds)
    meter, talking, resampler, out = Meter(RATE), Talking(RATE), Resampler(rate, RATE), BytesIO()
    most, written = int(limits.sound_seconds * RATE), 0
    with soundfile.SoundFile(out, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=COMPRESSION) as opus:
        for block in _resampled(blocks, resampler):
            written += len(block)
            if written > most:
                raise UnreadableMedia("too_long")
            meter.listen(block)
            talking.listen(block)
            opus.write(block)
    if written < SHORTEST * RATE:
        raise UnreadableMedia("no_sound")
    data, seconds = out.getvalue(), written / RATE
    return Played(data, seconds, meter.waveform(), meter.loudness(), meter.silent(), talking.seconds())


def _resampled(blocks: Iterator[Samples], resampler: Resampler) -> Iterator[Samples]:
    for block in blocks:
        # A WAV of floats may hold infinities and not-a-numbers.
        yield resampler.feed(np.clip(np.nan_to_num(block, posinf=1, neginf=-1), -1, 1))
    yield resampler.finish()


def _sound_in(data: bytes, most_seconds: float) -> tuple[int, Iterator[Samples]]:
    """Sample rate and mono blocks of whatever this is. Raises `UnreadableMedia`."""
    if data.startswith(FTYP, 4):
        return sound_of_video(data, most_seconds)
    if data.startswith(EBML):
        try:
            data = opus_from_webm(data)
        except NotOpusInWebM:
            raise UnreadableMedia("unknown_format") from None
    elif not _is_known(data):
        raise UnreadableMedia("unknown_format")
    sound = soundfile.SoundFile(BytesIO(data))
    if sound.format not in FORMATS or sound.samplerate not in RATES or sound.channels > MOST_CHANNELS:
        raise UnreadableMedia("unknown_format")
    if sound.frames <= 0:
        raise UnreadableMedia("no_sound")
    if sound.frames > most_seconds * sound.samplerate:
        raise UnreadableMedia("too_long")
    return sound.samplerate, _mono(sound)


def _is_known(data: bytes) -> bool:
    """OGG, FLAC, WAV or MP3 by its first bytes: the sound library knows twenty more that nobody sends."""
    is_wav = data.startswith(b"RIFF") and data.startswith(b"WAVE", 8)
    is_mp3 = data.startswith(b"ID3") or (len(data) > 1 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0)
    return is_wav or is_mp3 or data.startswith((b"OggS", b"fLaC"))


def _mono(sound: soundfile.SoundFile) -> Iterator[Samples]:
    with sound:
        while len(block := sound.read(sound.samplerate, dtype="float32", always_2d=True)):
            yield block.mean(axis=1, dtype=np.float32)
