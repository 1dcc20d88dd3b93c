"""Whether somebody talks: a single word does, a tune, a hum of the fridge or nothing at all does not."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.fetching import SHORTEST_WORD
from bot.media.cleaned import Limits
from bot.media.talking import ENOUGH
from bot.media.voice_cleaning import replay
from tests.media import make, notes

RATE = 48_000


def talking(data: bytes) -> float:
    return replay(data, Limits()).talking


def as_sent(samples: NDArray[np.floating]) -> bytes:
    return make.sound(samples.astype(np.float32), RATE, "OGG", "OPUS")


def times(seconds: float = 4.0) -> NDArray[np.float64]:
    return np.arange(int(seconds * RATE)) / RATE


def tune() -> NDArray[np.float64]:
    """Ten notes of a toy piano."""
    at = times(0.4)
    pitches = (262, 294, 330, 349, 392, 440, 494, 523, 392, 330)
    return np.concatenate(
        [0.3 * np.exp(-3 * at) * sum(np.sin(2 * np.pi * pitch * k * at) / k for k in range(1, 8)) for pitch in pitches]
    )


NOBODY: dict[str, Callable[[], NDArray[np.floating]]] = {
    "nothing at all": lambda: np.zeros(4 * RATE),
    "hiss": lambda: np.random.default_rng(1).normal(0, 0.003, 4 * RATE),
    "loud noise": lambda: np.random.default_rng(1).normal(0, 0.1, 4 * RATE),
    "a tone": lambda: 0.3 * np.sin(2 * np.pi * 440 * times()),
    "a tune": tune,
    "a mains hum": lambda: 0.3 * sum(np.sin(2 * np.pi * 50 * k * times()) / k for k in (1, 2, 3)),
    "tapping on the phone": lambda: np.where(np.arange(4 * RATE) % (RATE // 2) == 0, 0.9, 0.0),
}


@pytest.mark.parametrize("sound", NOBODY.values(), ids=NOBODY)
def test_nobody_talks_in_it(sound: Callable[[], NDArray[np.floating]]) -> None:
    assert talking(as_sent(sound())) < SHORTEST_WORD


@pytest.mark.parametrize("word", ["Yes", "No", "Ok", "Swings", "A pond", "Nope"])
def test_one_word_is_talking(word: str) -> None:
    assert talking(notes.quick(word)) >= SHORTEST_WORD


SHORT = "pl Tak, pl Nie, ar نعم, ar لا, bn হ্যাঁ, bn না, pt Sim, uk Так, ur ہاں, cy Ie, ro Da, lt Ne, en Yes, en No"


@pytest.mark.parametrize("said", SHORT.split(", "))
def test_in_any_language(said: str) -> None:
    language, words = said.split()
    assert talking(notes.spoken(words, language)) >= SHORTEST_WORD


def test_the_same_note_is_always_heard_the_same_way() -> None:
    note = notes.spoken("I like the swings.")
    assert talking(note) == talking(note)


def test_who_talks_on_is_not_listened_to_for_ever() -> None:
    whole = notes.spoken(" ".join(notes.SAID[:5]))
    assert ENOUGH <= talking(whole) < ENOUGH + 1.5


def test_ten_minutes_of_nothing_cost_little_more_than_without() -> None:
    began = time.process_time()
    assert talking(make.long_voice(10)) < SHORTEST_WORD
    assert time.process_time() - began < 20
