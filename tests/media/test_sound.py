"""Changing the sample rate block by block, and measuring."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.media.sound import Meter, Resampler, Samples
from tests.media import make


def resampled(samples: Samples, source: int, target: int, block: int) -> Samples:
    resampler = Resampler(source, target)
    parts = [resampler.feed(samples[at : at + block]) for at in range(0, len(samples), block)]
    return np.concatenate((*parts, resampler.finish()))


@pytest.mark.parametrize("source", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000])
def test_a_tone_stays_itself_at_another_rate(source: int) -> None:
    made = resampled(make.tone(0.5, source), source, 24_000, 1000)
    wanted = make.tone(0.5, 24_000)
    assert abs(len(made) - len(wanted)) <= 1
    middle = slice(500, 11_500)
    assert float(np.abs(made[middle] - wanted[middle]).max()) < 0.005


def test_what_is_too_high_for_the_new_rate_is_not_folded_down() -> None:
    made = resampled(make.tone(0.5, 48_000, pitch=20_000), 48_000, 24_000, 1000)
    assert float(np.abs(made[500:-500]).max()) < 0.01


@given(st.integers(1, 5000), st.sampled_from([8_000, 22_050, 48_000, 44_100]))
def test_the_size_of_the_blocks_makes_no_difference(block: int, source: int) -> None:
    tone = make.tone(0.1, source)
    whole = resampled(tone, source, 24_000, len(tone))
    parts = resampled(tone, source, 24_000, block)
    assert len(whole) == len(parts)
    assert np.allclose(whole, parts, atol=2e-3)


def test_a_meter_that_heard_nothing_says_so() -> None:
    meter = Meter(24_000)
    assert meter.waveform() == (0,) * 64
    assert meter.loudness() == -120
    assert meter.silent()
