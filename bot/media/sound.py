"""Arithmetic on sound: changing its sample rate as it streams by, and measuring it. Mono float32 from -1 to 1."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

BUCKETS = 64
LOUDEST_HEIGHT = 31
SMALLEST_PEAK = 0.05  # a waveform is stretched to full height, but hiss is not made to look like speech
NO_SOUND_AT_ALL = -120.0
QUIETEST_SPEECH = -45.0  # dB below full scale over 50 ms; a softly spoken note reaches -25 at its loudest


class Resampler:
    """Windowed-sinc resampling, block by block, with the low-pass filter that going down in rate needs."""

    REACH = 12  # zero crossings on each side
    PHASES = 512  # between two input samples; the rounding stays 60 dB below speech

    def __init__(self, source_rate: int, target_rate: int) -> None:
        self.source, self.target = source_rate, target_rate
        cutoff = min(1.0, target_rate / source_rate)
        self.half = math.ceil(self.REACH / cutoff)
        offsets = np.arange(-self.half + 1, self.half + 1) - np.arange(self.PHASES)[:, None] / self.PHASES
        window = np.cos(np.pi / 2 * np.clip(offsets / self.half, -1, 1)) ** 2
        kernels = cutoff * np.sinc(cutoff * offsets) * window
        self.kernels = (kernels / kernels.sum(axis=1, keepdims=True)).astype(np.float32)
        self.kept: Samples = np.zeros(self.half - 1, dtype=np.float32)
        self.dropped = 0  # input samples before `kept`
        self.made = 0  # output samples so far; places are reckoned from it in whole numbers, so none drift

    def feed(self, block: Samples) -> Samples:
        """The output samples for which this block completes the input."""
        have = np.concatenate((self.kept, block))
        usable = max(0, len(have) - 2 * self.half + 1) + self.dropped
        stop = max(self.made, -(-usable * self.target // self.source))
        places = np.arange(self.made, stop, dtype=np.int64) * self.source
        starts = places // self.target - self.dropped
        phases = places % self.target * self.PHASES // self.target
        made: Samples = np.zeros(0, dtype=np.float32)
        if len(places):
            windows = np.lib.stride_tricks.sliding_window_view(have, 2 * self.half)[starts]
            made = np.einsum("nk,nk->n", windows, self.kernels[phases])
        used = min(stop * self.source // self.target - self.dropped, len(have))
        self.kept, self.dropped, self.made = have[used:], self.dropped + used, stop
        return made

    def finish(self) -> Samples:
        """What is left, as if silence followed."""
        return self.feed(np.zeros(self.half, dtype=np.float32))


class Meter:
    """Listens to samples as they pass, and says afterwards how loud they were and what they looked like."""

    def __init__(self, rate: int) -> None:
        self.window = rate // 100  # 10 ms
        self.rest: Samples = np.zeros(0, dtype=np.float32)
        self.peaks: list[Samples] = []
        self.powers: list[Samples] = []

    def listen(self, block: Samples) -> None:
        have = np.concatenate((self.rest, block))
        whole = len(have) - len(have) % self.window
        self.rest = have[whole:]
        if whole:
            windows = have[:whole].reshape(-1, self.window)
            self.peaks.append(np.abs(windows).max(axis=1))
            self.powers.append(np.square(windows).mean(axis=1))

    def waveform(self) -> tuple[int, ...]:
        """The peak of each of 64 stretches, 0 to 31, the loudest being 31."""
        peaks = np.concatenate(self.peaks) if self.peaks else np.zeros(1, dtype=np.float32)
        edges = np.linspace(0, len(peaks), BUCKETS + 1)
        starts = np.minimum(edges[:-1].astype(np.intp), len(peaks) - 1)
        ends = np.maximum(edges[1:].astype(np.intp), starts + 1)
        tallest = max(float(peaks.max()), SMALLEST_PEAK)
        heights = (float(peaks[start:end].max()) for start, end in zip(starts, ends, strict=True))
        return tuple(round(LOUDEST_HEIGHT * height / tallest) for height in heights)

    def loudness(self) -> float:
        """RMS of the whole, in dB below full scale."""
        return _decibels(float(np.concatenate(self.powers).mean())) if self.powers else NO_SOUND_AT_ALL

    def silent(self) -> bool:
        """Whether even the loudest 50 ms are too quiet to be somebody speaking."""
        if not self.powers:
            return True
        powers = np.concatenate(self.powers)
        length = min(5, len(powers))
        loudest = float(np.convolve(powers, np.full(length, 1 / length), "valid").max())
        return _decibels(loudest) < QUIETEST_SPEECH


def _decibels(power: float) -> float:
    return max(NO_SOUND_AT_ALL, 10 * math.log10(power)) if power > 0 else NO_SOUND_AT_ALL
