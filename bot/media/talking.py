"""Whether somebody talks in a sound, for a few seconds of it: silence, hiss, tones and most music count for nothing.

The detector is the package `pymicro-vad`, whose model is inside it. Measured with 48 single words of 0.6 s in six
computer voices: fed as they are it hears 36 of them, as it needs 0.7 s of running in and is unsure of perfect digital
silence; after a second of faint hiss, and with that hiss under everything, it hears all 48, in other languages too.
"""

from __future__ import annotations

import numpy as np
from pymicro_vad import MicroVad

from bot.media.sound import Resampler, Samples

RATE = 16_000
FRAME = RATE // 100  # 10 ms
SURE = 0.35  # rather a tune taken for talk than a child who says one word told that nobody heard it
HISS = 0.005  # -46 dB: below soft speech
RUN_IN, RUN_OUT = 1.0, 0.5  # seconds of hiss before and after
ENOUGH = 2.0  # seconds of talk after which no more is counted
LONGEST = 180.0  # seconds after which nobody is expected to begin


class Talking:
    """Listens to samples of one rate as they pass; afterwards `seconds` says how long somebody talked.

    It stops after `ENOUGH` of it, and after `LONGEST` seconds in all: a quarter of an hour is not to cost more.
    """

    def __init__(self, rate: int) -> None:
        self._detector = MicroVad()
        self._resampler = Resampler(rate, RATE)
        self._chance = np.random.default_rng(7)  # the same sound is always heard the same way
        self._rest: Samples = np.zeros(0, dtype=np.float32)
        self._frames = self._heard = 0
        self._hear(np.zeros(int(RUN_IN * RATE), dtype=np.float32))

    def listen(self, block: Samples) -> None:
        if self._frames < ENOUGH * 100 and self._heard < LONGEST * RATE:
            self._hear(self._resampler.feed(block))

    def seconds(self) -> float:
        """At most about `ENOUGH`. To be asked once, when the sound is over."""
        self._hear(self._resampler.finish())
        self._hear(np.zeros(int(RUN_OUT * RATE), dtype=np.float32))
        return self._frames / 100

    def _hear(self, samples: Samples) -> None:
        hissing = samples + self._chance.normal(0, HISS, len(samples)).astype(np.float32)
        have = np.concatenate((self._rest, hissing))
        whole = len(have) - len(have) % FRAME
        self._rest = have[whole:]
        self._heard += whole
        counted = (np.clip(have[:whole], -1, 1) * 32767).astype("<i2")
        for start in range(0, whole, FRAME):
            frame = counted[start : start + FRAME].tobytes()
            self._frames += self._detector.process_10ms(frame) > SURE
